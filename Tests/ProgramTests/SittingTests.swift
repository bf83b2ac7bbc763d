import Foundation
import Seminar
import Testing

/// Short sittings at the keys of the built program: picking, undoing, rehearsing.
@Suite(.enabled(if: Tmux.isInstalled)) struct SittingTests {
    private func open(_ shell: Shell) throws -> Tmux {
        let terminal = try shell.program.start("s", "--as", "Thư ký 1", columns: 120, rows: 36)
        try terminal.wait(for: "Giới thiệu đại biểu, chương trình")
        return terminal
    }

    private func record(_ text: String, in terminal: Tmux, number: String) throws {
        try terminal.type(text)
        try terminal.press("Enter")
        try terminal.wait(for: number)
    }

    private func leave(_ terminal: Tmux) throws {
        try terminal.press("C-q")
        #expect(try terminal.ending() == 0)
    }

    @Test func `who, which field and what kind are picked by plain letters while typing`() throws {
        let shell = try Shell()
        let terminal = try open(shell)
        for (letters, name) in [
            ("@07 4", "Học viên 07 – Lớp 4"), ("#rac", "Xử lý rác thải"), ("!kien nghi", "đề xuất"),
        ] {
            try terminal.type(letters)
            try terminal.wait(for: name)
            try terminal.press("Enter")
            try terminal.wait(forNo: letters)
        }
        try record("tốt quá !", in: terminal, number: "TK1-1")
        try leave(terminal)
        let set = try #require(try shell.journals().first?.array?.last?["set"])
        #expect(set["speaker"] == "L4-07")
        #expect(set["field"] == "waste")
        #expect(set["kind"] == "proposal")
        #expect(set["text"] == "tốt quá !")
    }

    @Test func `undoing goes back step by step, after a restart too`() throws {
        let shell = try Shell()
        let first = try open(shell)
        try record("ý kiến một", in: first, number: "TK1-1")
        try record("ý kiến hai", in: first, number: "TK1-2")
        try first.press("C-z")
        try first.wait(forNo: "ý kiến hai")
        try leave(first)
        let second = try open(shell)
        try second.wait(for: "ý kiến một")
        try second.press("C-z")
        try second.wait(forNo: "ý kiến một")
        try leave(second)
        #expect(try !shell.program.run("list", "s").output.contains("TK1-"))
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `what a rehearsal records is marked, and no part of the minutes`() throws {
        let shell = try Shell()
        let terminal = try open(shell)
        try terminal.press("C-r")
        try terminal.wait(for: "DIỄN TẬP")
        try terminal.press("C-g")
        try record("thử máy", in: terminal, number: "thử máy")
        try leave(terminal)
        let list = try shell.program.run("list", "s", "--search", "thu may").output
        #expect(list.contains(" · diễn tập: thử máy\n"))
        let minutes = try shell.program.run("export", "s", "--format", "md").output
        #expect(!minutes.contains("thử máy"))
        #expect(minutes.contains("- Giới thiệu đại biểu, chương trình\n"))
    }
}
