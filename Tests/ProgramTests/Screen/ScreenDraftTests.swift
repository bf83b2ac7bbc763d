import Foundation
import Seminar
import Testing

/// What is being typed when the program is killed, and what the next start makes of it.
@Suite(.enabled(if: Tmux.isInstalled)) struct ScreenDraftTests {
    private static let title = "Khôi phục bản nháp?"

    /// Types a text at the sample and kills the program; what stood on the screen was typed.
    private func leaveDraft(_ text: String, in shell: Shell) throws {
        let terminal = try shell.open()
        try terminal.type(text)
        try terminal.wait(forLine: text)
        try terminal.send(SIGKILL)
        #expect(try terminal.ending() == 128 + Int(SIGKILL))
    }

    @Test func `after a kill the draft is offered, restored and recorded to the letter`() throws {
        let shell = try Shell()
        try leaveDraft("Một cửa lưu động cho người cao tuổi", in: shell)
        let terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.wait(for: "Một cửa lưu động cho người cao tuổi")
        try terminal.wait(for: "Thư ký 1")
        try terminal.press("Enter")
        try terminal.wait(forNo: Self.title)
        try terminal.wait(forLine: "Một cửa lưu động cho người cao tuổi")
        try terminal.type(" ở phường\r")
        try terminal.wait(for: "đã lưu")
        #expect(try shell.texts() == ["Một cửa lưu động cho người cao tuổi ở phường"])
        #expect(try terminal.leave() == 0)
        try expectNothingOffered(in: shell)
    }

    @Test func `words that turned come back as they turned`() throws {
        let shell = try Shell()
        var terminal = try shell.open()
        try terminal.type("Hojc best practice veef low carbon vaf taxi ")
        try terminal.wait(forLine: "Học best practice về low carbon và taxi")
        try terminal.send(SIGKILL)
        _ = try terminal.ending()
        terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.press("Enter")
        try terminal.wait(forLine: "Học best practice về low carbon và taxi")
        try terminal.type("tax \r")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == ["Học best practice về low carbon và taxi tax"])
    }

    @Test func `what was being typed into a question comes back too`() throws {
        let shell = try Shell()
        var terminal = try shell.open()
        try terminal.press("Escape")
        try terminal.wait(for: "Tìm lệnh theo tên")
        try terminal.type("nt\r")
        try terminal.wait(for: "Lời nhắn lên màn chiếu")
        try terminal.type("Xe chờ ở cổng lúc 16 giờ")
        try terminal.wait(for: "Xe chờ ở cổng lúc 16 giờ")
        try terminal.send(SIGKILL)
        _ = try terminal.ending()
        terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.wait(for: "Xe chờ ở cổng lúc 16 giờ")
        try terminal.press("Enter")
        try terminal.wait(forLine: "Xe chờ ở cổng lúc 16 giờ")
        #expect(try terminal.leave() == 0)
    }

    @Test func `the person and the field that were picked come back with the draft`() throws {
        let shell = try Shell()
        var terminal = try shell.open()
        try terminal.type("@07 4\r#rac\rChia sẻ xe thu gom")
        try terminal.wait(forLine: "Chia sẻ xe thu gom")
        try terminal.wait(for: "Lớp 4 · Xử lý rác thải")
        try terminal.send(SIGKILL)
        _ = try terminal.ending()
        terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.press("Enter")
        try terminal.wait(for: "Lớp 4 · Xử lý rác thải")
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.values(of: "Chia sẻ xe thu gom")["speaker"] == "L4-07")
        #expect(try shell.values(of: "Chia sẻ xe thu gom")["field"] == "waste")
    }

    @Test func `a discarded draft is gone for good`() throws {
        let shell = try Shell()
        try leaveDraft("Câu gõ nhầm", in: shell)
        let terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.press("DC")
        try terminal.wait(forNo: "Câu gõ nhầm")
        #expect(try terminal.leave() == 0)
        try expectNothingOffered(in: shell)
        #expect(try shell.texts() == [])
    }

    @Test func `a draft that is put off is offered again`() throws {
        let shell = try Shell()
        try leaveDraft("Để lần sau xem", in: shell)
        var terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.press("Escape")
        try terminal.wait(forNo: Self.title)
        #expect(try terminal.leave() == 0)
        terminal = try shell.open()
        try terminal.wait(for: Self.title)
        try terminal.wait(for: "Để lần sau xem")
    }

    @Test func `killed in the middle of a burst, the draft holds at least what the screen showed`() throws {
        let text = String((0..<80).map { _ in "rác thải " }.joined().prefix(700))
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.type(text)
        let rows = try terminal.wait(for: "rác thải rác")
        try terminal.send(SIGKILL)
        _ = try terminal.ending()
        let shown = rows.drop { !$0.hasPrefix(" › ") }.prefix { $0.hasPrefix(" › ") || $0.hasPrefix("   ") }
        let next = try shell.open()
        try next.wait(for: Self.title)
        try next.press("Enter")
        try next.wait(forNo: Self.title)
        try next.press("Enter")
        try next.wait(forLine: "")
        let kept = try #require(try shell.texts().last)
        #expect(text.hasPrefix(kept))
        #expect(kept.count >= shown.map { $0.dropFirst(3) }.joined(separator: " ").count)
    }

    @Test func `what was saved is in the journal even if the program is killed at once`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.record("Đã bấm Enter")
        try terminal.send(SIGKILL)
        _ = try terminal.ending()
        #expect(try shell.texts() == ["Đã bấm Enter"])
        try expectNothingOffered(in: shell)
    }

    private func expectNothingOffered(in shell: Shell) throws {
        let terminal = try shell.open()
        // Offers come with the reading of the folder, which is over.
        let rows = try terminal.screen()
        #expect(!rows.contains { $0.contains(Self.title) })
        #expect(try terminal.leave() == 0)
    }
}
