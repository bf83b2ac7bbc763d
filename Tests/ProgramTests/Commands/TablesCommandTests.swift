import Foundation
import Sheets
import TestSupport
import Testing

/// Tables and calendars from the shell.
struct TablesCommandTests {
    private func sheets(_ shell: Shell, _ name: String) throws -> [Sheet] {
        try Sheet.read(Array(try #require(FileManager.default.contents(atPath: shell.path(name)))))
    }

    @Test func `a workbook has the table that is asked for, or several, one sheet each`() throws {
        let shell = try Shell()
        #expect(
            try shell.program.run("add", "s", "Thu phí rác", "--field", "5", "--as", "Thư ký 1").status == 0)
        #expect(try shell.program.run("export", "s", "--output", "y.xlsx").status == 0)
        let ideas = try sheets(shell, "y.xlsx")
        #expect(ideas.map(\.name) == ["Ý kiến"])
        #expect(ideas[0].rows.count == 4)
        #expect(
            try shell.program.run(
                "export", "s", "--as", "xlsx", "--table", "roster,attendance", "--table", "timetable",
                "--output", "b.xlsx", "--lang", "en"
            ).status == 0)
        #expect(try sheets(shell, "b.xlsx").map(\.name) == ["People", "Attendance", "Timetable"])
        #expect(
            try shell.program.run("export", "s", "--table", "all", "--field", "5", "--output", "a.xlsx")
                .status == 0)
        let all = try sheets(shell, "a.xlsx")
        #expect(all.map(\.rows.count) == [2, 43, 43, 12, 2])
    }

    @Test func `the roster that was written comes in again without a difference`() throws {
        let shell = try Shell()
        for name in ["r.xlsx", "r.csv"] {
            #expect(try shell.program.run("export", "s", "--table", "roster", "--output", name).status == 0)
            let before = shell.folder
            let again = try shell.program.run("import", "s", "roster", name, "--yes")
            #expect(again.status == 0)
            #expect(again.errors == "")
            #expect(shell.folder == before)
        }
    }

    @Test(arguments: ["vi", "en", "ja"])
    func `the timetable that was written comes in again without a difference, also after an entry`(
        language: String
    ) throws {
        let shell = try Shell()
        for name in ["a.xlsx", "b.csv", "c.xlsx", "d.csv"] {
            #expect(
                try shell.program.run(
                    "export", "s", "--table", "timetable", "--lang", language, "--output", name
                ).status == 0)
            let again = try shell.program.run("import", "s", "programme", name, "--yes")
            #expect(again.status == 0 && again.errors == "")
            #expect(again.output.hasSuffix("Chương trình đã đúng như bảng này.\n"))
            _ = try shell.program.run("add", "s", "Thu phí rác", "--as", "Thư ký 1")
        }
    }

    @Test(arguments: [
        (["--table", "rostr"], "Không có bảng “rostr”."),
        (["--table", "roster"], "--table: json luôn là toàn bộ"),
        (["--as", "csv", "--table", "roster,ideas"], "--table: json luôn là toàn bộ"),
        (["--as", "ics", "--table", "roster"], "--table: json luôn là toàn bộ"),
        (["--as", "csv", "--table", "roster", "--field", "5"], "Các tùy chọn lọc chỉ dùng với"),
    ])
    func `what a file cannot hold is refused in words`(options: [String], beginning: String) throws {
        let shell = try Shell()
        let child = try Child(
            [Program.path, "export", "s"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(child.status == 64)
        #expect(child.errors.hasPrefix(beginning))
    }

    @Test func `counts and the timetable are tables too, and the timetable is a calendar`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "a", "--field", "5", "--as", "Thư ký 1").status == 0)
        #expect(
            try shell.program.run("stats", "s", "--by", "field,kind", "--output", "d.xlsx").status == 0)
        let counts = try sheets(shell, "d.xlsx")
        #expect(counts[0].name == "Lĩnh vực × Loại")
        #expect(counts[0].rows.last?.first == "Tổng")
        #expect(try shell.program.run("timetable", "s", "--output", "t.xlsx").status == 0)
        #expect(try sheets(shell, "t.xlsx")[0].rows[1][3] == "08:30")
        for command in [
            ["timetable", "s", "--as", "ics"], ["export", "s", "--as", "ics"],
            ["report", "s", "--paper", "timetable", "--as", "ics", "--output", "-"],
        ] {
            let child = try Child(
                [Program.path] + command, environment: shell.program.environment,
                directory: shell.program.home.path)
            #expect(child.status == 0)
            #expect(child.output.components(separatedBy: "BEGIN:VEVENT").count == 12)
        }
        #expect(try shell.program.run("report", "s", "--as", "ics").status == 64)
    }

    @Test func `a file that is there is replaced only when told to`() throws {
        let shell = try Shell()
        try shell.write("quý", to: "a.xlsx")
        for command in [["export"], ["stats"], ["timetable"]] {
            let refused = try Child(
                [Program.path] + command + ["s", "--output", "a.xlsx"],
                environment: shell.program.environment, directory: shell.program.home.path)
            #expect(refused.status == 1)
            #expect(try shell.read("a.xlsx") == "quý")
        }
        #expect(try shell.program.run("stats", "s", "--output", "a.xlsx", "--force").status == 0)
        #expect(try sheets(shell, "a.xlsx").count == 1)
    }
}

/// A PDF from the shell, by a stand-in for LibreOffice.
struct PDFCommandTests {
    /// A shell with a program of LibreOffice's name that does what a script says.
    private func shell(_ script: String?) throws -> Shell {
        var shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("bin"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: shell.path("run"), withIntermediateDirectories: true)
        if let script {
            try shell.write("#!/bin/sh\n" + script, to: "bin/soffice")
            chmod(shell.path("bin/soffice"), 0o755)
        }
        shell.program.environment["PATH"] = shell.path("bin")
        shell.program.environment["XDG_RUNTIME_DIR"] = shell.path("run")
        return shell
    }

    /// Keeps the words, and the folder and the document that it was given.
    private static let making = """
        PATH=/usr/bin:/bin
        for word in "$@"; do echo "$word" >> "$HOME/words"; last=$word; done
        cp "$last" "$HOME/given.docx"
        printf '%%PDF-1.7 x' > "$(dirname "$last")/paper.pdf"
        """

    @Test func `LibreOffice makes it in a folder of its own, of which nothing is left`() throws {
        let shell = try shell(Self.making)
        let made = try shell.program.run("report", "s", "--form", "nd30", "--as", "pdf", "--output", "b.pdf")
        #expect(made.status == 0)
        #expect(made.output == "Đã ghi b.pdf\n")
        #expect(try shell.read("b.pdf") == "%PDF-1.7 x")
        let words = try shell.read("words").split(separator: "\n").map(String.init)
        let scratch = words[words.count - 1].replacing("/paper.docx", with: "")
        #expect(scratch.hasPrefix(shell.path("run/toadam-pdf-")))
        #expect(
            words == [
                "-env:UserInstallation=file://\(scratch)/profile", "--headless", "--norestore",
                "--convert-to",
                "pdf", "--outdir", scratch, "\(scratch)/paper.docx",
            ])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shell.path("run")) == [])
        #expect(try shell.program.run("report", "s", "--form", "nd30", "--output", "b.docx").status == 0)
        #expect(
            FileManager.default.contents(atPath: shell.path("given.docx"))
                == FileManager.default.contents(atPath: shell.path("b.docx")))
        // Without a name the paper has its own, with a number where it is taken.
        for name in ["./bien-ban-2024-09-17-nd30.pdf", "./bien-ban-2024-09-17-nd30-2.pdf"] {
            let made = try shell.program.run("report", "s", "--form", "nd30", "--as", "pdf")
            #expect(made.output == "Đã ghi \(name)\n")
        }
    }

    @Test func `without LibreOffice it is said, and nothing is written`() throws {
        let shell = try shell(nil)
        let before = FolderSnapshot(shell.program.home.path)
        let refused = try shell.program.run("report", "s", "--output", "b.pdf")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                Máy này không có LibreOffice (soffice) để tạo PDF.
                Không có tệp nào bị thay đổi.
                Cài LibreOffice, hoặc dùng --as docx rồi tạo PDF ở máy khác.

                """)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test(arguments: ["exit 1", "exit 0", "kill -9 $$"])
    func `a LibreOffice that makes none is said, and leaves nothing`(script: String) throws {
        let shell = try shell(script)
        let refused = try shell.program.run("report", "s", "--output", "b.pdf")
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("LibreOffice không tạo được PDF.\n"))
        #expect(!FileManager.default.fileExists(atPath: shell.path("b.pdf")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: shell.path("run")) == [])
    }

    @Test func `a file that is there is refused before anything is begun`() throws {
        let shell = try shell(Self.making)
        try shell.write("quý", to: "b.pdf")
        let refused = try shell.program.run("report", "s", "--output", "b.pdf")
        #expect(refused.status == 1)
        #expect(refused.errors.hasPrefix("Đã có tệp b.pdf, nên không ghi đè.\n"))
        #expect(try shell.read("b.pdf") == "quý")
        #expect(!FileManager.default.fileExists(atPath: shell.path("words")))
    }
}
