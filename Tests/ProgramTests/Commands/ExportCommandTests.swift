import Foundation
import Seminar
import TestSupport
import Testing

struct ExportCommandTests {
    @Test(arguments: [
        ([], "{\n  \"format\": \"toadam-record/1\","), (["--format", "csv"], "\"Số\",\"Ngày\","),
        (["--format", "csv", "--lang", "ja"], "\"番号\",\"日付\","),
    ])
    func `the record goes to standard output`(options: [String], beginning: String) throws {
        let shell = try Shell()
        let export = try Child(
            [Program.path, "export", "s"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(export.status == 0)
        // Reading what a child printed drops a byte order mark.
        #expect(export.output.hasPrefix(beginning))
    }

    @Test func `a file is written whole, in the format that its name says`() throws {
        let shell = try Shell()
        let export = try shell.program.run("export", "s", "--output", "bảng.CSV")
        #expect(export.status == 0)
        #expect(export.output == "Đã ghi bảng.CSV\n")
        #expect(
            try shell.read("bảng.CSV").hasSuffix(
                shell.program.run("export", "s", "--format", "csv").output))
        #expect(FolderSnapshot(shell.program.home.path).names.filter { $0.contains("bảng") } == ["bảng.CSV"])
    }

    @Test(arguments: [["export"], ["stats"], ["timetable"], ["report", "--form", "nd30"], ["picture"]])
    func `what goes into a file is told`(command: [String]) throws {
        let shell = try Shell()
        let child = try Child(
            [Program.path] + command + ["s", "--output", "a.txt", "--lang", "en"],
            environment: shell.program.environment, directory: shell.program.home.path)
        #expect(child.output == "Written: a.txt\n")
    }

    @Test func `tables and documents hold the ideas that are asked for`() throws {
        let shell = try Shell()
        #expect(
            try shell.program.run("add", "s", "Thu phí rác", "--field", "5", "--as", "Thư ký 1").status == 0)
        let table = try shell.program.run("export", "s", "--format", "csv", "--field", "5").output
        #expect(table.split(separator: "\r\n").count == 2)
        #expect(table.contains("Thu phí rác"))
        let json = try JSONReader.read(shell.program.run("export", "s", "--search", "phi thu").output.utf8)
        #expect(json["ideas"]?.array?.count == 1)
    }

    @Test func `a table for a spreadsheet begins with a byte order mark`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("export", "s", "--output", "a.csv").status == 0)
        let bytes = try #require(FileManager.default.contents(atPath: shell.path("a.csv")))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "\"")]))
    }

    @Test func `a file that is there is replaced only when told to`() throws {
        let shell = try Shell()
        try shell.write("quý", to: "a.json")
        let before = FolderSnapshot(shell.program.home.path)
        let refused = try shell.program.run("export", "s", "--output", "a.json")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                Đã có tệp a.json, nên không ghi đè.
                Không có tệp nào bị thay đổi.
                Chọn tên khác, hoặc thêm --force để ghi đè tệp đó.

                """)
        #expect(FolderSnapshot(shell.program.home.path) == before)
        #expect(try shell.program.run("export", "s", "--output", "a.json", "--force").status == 0)
        #expect(try shell.read("a.json").hasPrefix("{\n"))
    }

    @Test(arguments: ["s/programme.json", "s/journal/x.json", "s/journal"])
    func `the seminar's own files are never written over`(path: String) throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một").status == 0)
        let before = shell.folder
        let export = try shell.program.run("export", "s", "--output", path, "--force")
        #expect(export.status == 1)
        #expect(export.errors.hasPrefix("\(path) là chỗ của dữ liệu tọa đàm"))
        #expect(shell.folder == before)
    }

    @Test func `a folder or a device is not replaced`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("export", "s", "--output", "s", "--force").status == 1)
        #expect(try shell.program.run("export", "s", "--output", "/dev/null", "--force").status == 1)
        #expect(try shell.program.run("export", "s", "--output", "khong/co.json").status == 1)
    }

    @Test func `two folders with the same changes export the same bytes`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "Thư ký 1").status == 0)
        #expect(try shell.line("mkdir t && cp s/programme.json t/").status == 0)
        #expect(try shell.program.run("add", "t", "二", "--as", "Thư ký 2").status == 0)
        #expect(try shell.program.run("merge", "s", "t").status == 0)
        #expect(try shell.program.run("merge", "t", "s").status == 0)
        let export = try shell.program.run("export", "s")
        #expect(try shell.program.run("export", "t").output == export.output)
        #expect(try JSONReader.read(export.output.utf8)["ideas"]?.array?.count == 4)
    }
}
