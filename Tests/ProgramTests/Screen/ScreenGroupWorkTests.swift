import Foundation
import Seminar
import Testing

/// Group work and the groups' presentations in real terminals: one leads, one follows, one is the projector's.
@Suite(.enabled(if: Tmux.isInstalled)) struct ScreenGroupWorkTests {
    /// A programme of one item with an hour, begun by the one who leads.
    private func lead(_ shell: Shell) throws -> Tmux {
        let leading = try shell.open(as: "Chủ trì")
        try leading.press("C-g")
        try leading.wait(for: "▶  1 ")
        return leading
    }

    @Test func `one leads the group work, the others show it, and a restart finds it`() throws {
        let shell = try Shell()
        var leading = try lead(shell)
        let following = try shell.open(as: "Thư ký 1")
        let watching = try shell.program.start("watch", "s")
        try leading.press("M-g")
        try leading.wait(for: "Thời gian thảo luận nhóm (phút)")
        try leading.press("C-u")
        try leading.type("25\r")
        // The item has less.
        try leading.wait(for: "lần nữa để đặt 25 phút")
        try leading.type("\r")
        for program in [leading, following] { try program.wait(for: " / 25:00") }
        try watching.wait(for: "Thảo luận nhóm · còn lại / 25 phút")

        try leading.press("M-.", "M-.")
        try following.wait(for: " / 27:00")
        try leading.press("M-,")
        try watching.wait(for: "/ 26 phút")
        try leading.press("Escape")
        try leading.wait(for: "Tìm lệnh theo tên")
        try leading.type("dat lai so phut\r")
        try leading.wait(for: "› 26")
        try leading.press("C-u")
        try leading.type("30\r")
        try leading.wait(for: "lần nữa để đặt 30 phút")
        try leading.type("\r")
        try following.wait(for: " / 30:00")

        try leading.press("M-g")
        try watching.wait(for: "Thảo luận nhóm · ‖ tạm dừng / 30 phút")
        let stands = try leading.wait(for: "‖ tạm dừng").first { $0.contains(" / 30:00") }
        try leading.wait(for: "đã lưu")
        #expect(try leading.leave() == 0)
        leading = try shell.open(as: "Chủ trì")
        let elapsed = try #require(stands?.firstMatch(of: /nhóm (\d+:\d\d) \/ 30:00/)?.1)
        try leading.wait(for: "\(elapsed) / 30:00")

        try leading.press("M-g")
        try watching.wait(for: "còn lại / 30 phút")
        try leading.press("M-e")
        try following.wait(forNo: " / 30:00")
        try watching.wait(forNo: "Thảo luận nhóm")
        try leading.press("C-z")
        try following.wait(for: " / 30:00")
        // It is over with its item.
        try leading.press("C-g")
        try following.wait(forNo: " / 30:00")
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `the groups present in an order that is set, and each is the speaker of what is recorded`()
        throws
    {
        let shell = try Shell()
        let leading = try lead(shell)
        let following = try shell.open(as: "Thư ký 1")
        let watching = try shell.program.start("watch", "s", columns: 100)
        try leading.press("M-q")
        try leading.wait(for: "Alt-R: đưa các nhóm vào danh sách")
        try leading.press("M-r")
        try leading.wait(for: "6. Nhóm 6 · Xử lý rác thải")
        try leading.press("Down", "Down", "M-Up", "M-Up")
        try leading.wait(for: "1. Nhóm 3 · Cải cách hành chính công")
        try leading.press("M-Down")
        try leading.wait(for: "2. Nhóm 3 · Cải cách hành chính công")
        try following.press("M-q")
        try following.wait(for: "2. Nhóm 3 · Cải cách hành chính công")
        try leading.press("M-n")
        try watching.wait(for: "Đang trình bày")
        try watching.wait(for: "Phát triển đô thị")
        try watching.wait(for: "tiếp: Nhóm 3")
        try following.press("Escape")
        try following.wait(for: " Nhóm 1 · Quy hoạch đô thị")
        try following.record("Lập tổ tư vấn quy hoạch")
        #expect(try shell.values(of: "Lập tổ tư vấn quy hoạch")["speaker"] == "G1")
        try leading.press("M-d")
        try leading.wait(for: "✓ Nhóm 1 · Phát triển đô thị")
        try watching.wait(forNo: "Đang trình bày")
    }
}
