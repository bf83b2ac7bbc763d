import Foundation
import Seminar
import TestSupport
import Testing

/// Opening a seminar in a real terminal: which one, as whom, and to read only.
@Suite(.enabled(if: Tmux.isInstalled)) struct OpenCommandTests {
    private func leave(_ terminal: Tmux) throws {
        try terminal.press("C-q")
        #expect(try terminal.ending() == 0)
    }

    @Test func `on a fresh machine the sample opens, and a sentence is in valid JSON once it is shown`()
        throws
    {
        let program = try Program()
        let terminal = try program.start("--as", "Thư ký 1", columns: 120, rows: 36)
        try terminal.wait(for: "Tuyên bố lý do, giới thiệu đại biểu, chương trình")
        try terminal.type("Lập tổ tư vấn quy hoạch gồm người dân")
        try terminal.press("Enter")
        try terminal.wait(for: "TK1-1")
        let folder = program.home.path("toadam-mau/journal")
        let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
        let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + name))
        let journal = try #require(try JSONReader.read(bytes).array)
        #expect(journal[1]["set"]?["text"] == "Lập tổ tư vấn quy hoạch gồm người dân")
        #expect(journal[1]["set"]?["item"] == "N1-01")
        try leave(terminal)
    }

    @Test func `the current folder is opened if it is a seminar, else the one opened last`() throws {
        var program = try Program()
        program.environment["TERM"] = "tmux-256color"
        #expect(try program.run("new", "một", "--lang", "en").status == 0)
        #expect(try program.run("new", "hai", "--lang", "ja").status == 0)
        let here = try Tmux(
            [Program.path, "--as", "Thư ký 1"], environment: program.environment,
            directory: program.home.path("một"))
        try here.wait(for: "Introductions and programme")
        try leave(here)
        let last = try program.start()
        try last.wait(for: "Introductions and programme")
        try leave(last)
        let other = try program.start("hai")
        try other.wait(for: "参加者・プログラムの紹介")
        try leave(other)
        #expect(!FileManager.default.fileExists(atPath: program.home.path("toadam-mau")))
    }

    @Test func `the name is remembered, and the account's is the first`() throws {
        let program = try Program()
        let first = try program.start("--as", "Thư ký 2")
        try first.wait(for: "Giới thiệu đại biểu")
        try first.type("một")
        try first.press("Enter")
        try first.wait(for: "TK2-1")
        try leave(first)
        let second = try program.start()
        try second.wait(for: "TK2-1")
        try second.type("hai")
        try second.press("Enter")
        try second.wait(for: "TK2-2")
        try leave(second)
        #expect(try program.run("add", "toadam-mau", "ba").output == "TK2-3\n")
    }

    @Test func `reading shows what was recorded and leaves every byte and every time as it was`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "ごみの分別", "--item", "1", "--as", "Thư ký 1").status == 0)
        let before = FolderSnapshot(shell.program.home.path)
        let terminal = try shell.program.start("review", "s", columns: 120, rows: 36)
        try terminal.wait(for: "CHỈ ĐỌC")
        try terminal.press("F3")
        try terminal.wait(for: "ごみの分別")
        try terminal.press("F4", "F5", "F2")
        try terminal.press("C-g", "C-z")
        try leave(terminal)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test func `what the shell records shows in the open program`() throws {
        let shell = try Shell()
        let terminal = try shell.program.start("s", "--as", "Thư ký 1", columns: 120, rows: 36)
        try terminal.wait(for: "Tuyên bố lý do, giới thiệu đại biểu, chương trình")
        #expect(
            try shell.program.run("add", "s", "Thu phí rác", "--item", "1", "--as", "Thư ký 2").status == 0)
        try terminal.wait(for: "Thu phí rác")
        try terminal.type("phân loại rác")
        try terminal.press("Enter")
        try terminal.wait(for: "TK1-2")
        try leave(terminal)
        #expect(try shell.journals().count == 2)
    }
}
