import Foundation
import Seminar
import TestSupport
import Testing

/// Several folders given to the commands that only read.
struct SeveralSeminarsTests {
    /// Two seminars of the sample in a folder of folders, with an idea each and two by people of one name and one unit.
    private func shell() throws -> Shell {
        let shell = try Shell()
        for (name, texts) in [("khoa-3", ["Phân loại rác"]), ("khoa-4", ["Thu phí rác", "Một cửa"])] {
            try #require(shell.program.run("new", "all/\(name)", "--sample").status == 0)
            for text in texts {
                let add = try shell.program.run(
                    "add", "all/\(name)", text, "--speaker", "L3-07", "--field",
                    text == "Một cửa" ? "6" : "5", "--as",
                    "Thư ký 1")
                try #require(add.status == 0)
            }
        }
        return shell
    }

    private static let terms = ["--writer", "thu ky 1"]

    @Test(arguments: [["all"], ["all/khoa-3", "all/khoa-4"]])
    func `several folders, or a folder of folders, are taken as one`(folders: [String]) throws {
        let shell = try shell()
        let stats = try Child(
            [Program.path, "stats"] + folders + ["--by", "field,seminar", "--rank"] + Self.terms,
            environment: shell.program.environment, directory: shell.program.home.path)
        let shown = stats.output.split(separator: "\n").filter { !$0.hasSuffix("  0") }
        #expect(
            shown.joined(separator: "\n") == """
                Lĩnh vực                  khoa-3  khoa-4  Ý kiến
                Xử lý rác thải                 1       1       2
                Cải cách hành chính công       0       1       1
                Tổng                           1       2       3
                """)
        #expect(stats.errors == "")
    }

    @Test func `lists and exports say which seminar, and ask for one`() throws {
        let shell = try shell()
        let list = try shell.line("toadam list all --seminar khoa-4 --field 5")
        #expect(list.output.contains("TK1-1"))
        #expect(list.output.contains("khoa-4 · Học viên 07 – Lớp 3"))
        #expect(list.output.split(separator: "\n").count == 1)
        let json = try JSONReader.read(shell.line("toadam list all --writer 'thu ky 1' --json").output.utf8)
        #expect(json.array?.map { $0["seminar"]?.string } == ["khoa-3", "khoa-4", "khoa-4"])
        let whole = try JSONReader.read(shell.line("toadam export all").output.utf8)
        #expect(whole["seminars"]?.array?.map { $0["code"]?.string } == ["khoa-3", "khoa-4"])
        let csv = try shell.line("toadam export all --format csv --writer 'thu ky 1' --lang en").output
        let rows = csv.split(separator: "\r\n").map {
            $0.split(separator: ",").prefix(2).joined(separator: ",")
        }
        #expect(
            rows == [
                "\"Seminar\",\"Number\"", "\"khoa-3\",\"TK1-1\"", "\"khoa-4\",\"TK1-1\"",
                "\"khoa-4\",\"TK1-2\"",
            ])
    }

    @Test func `a single folder is as it was`() throws {
        let shell = try shell()
        let list = try shell.line("toadam list all/khoa-3 --writer 'thu ky 1'")
        #expect(!list.output.contains("khoa-3"))
        #expect(try !shell.line("toadam list all/khoa-3 --json").output.contains("seminar"))
        #expect(try !shell.line("toadam export all/khoa-3 --format csv --lang en").output.contains("Seminar"))
    }

    @Test func `people are one where that is said`() throws {
        let shell = try shell()
        for name in ["khoa-3", "khoa-4"] {
            let programme = try shell.read("all/\(name)/programme.json")
            let given = programme.replacing(
                "\"id\": \"L3-07\",", with: "\"id\": \"L3-07\", \"unit\": \"UBND phường A\",")
            #expect(given != programme)
            try shell.write(given, to: "all/\(name)/programme.json")
        }
        func people(_ option: String) throws -> Int? {
            let line = "toadam stats all --by role --people --writer 'thu ky 1' --json \(option)"
            return try JSONReader.read(shell.line(line).output.utf8)["total"]?.integer
        }
        #expect(try people("") == 2)
        #expect(try people("--same-people") == 1)
    }

    @Test func `copies of one seminar are one, each idea once`() throws {
        let shell = try shell()
        let copy = try shell.line("cp -r all/khoa-4 all/khoa-4-usb && toadam list all --writer 'thu ky 1'")
        #expect(copy.output.split(separator: "\n").count == 3)
    }

    @Test func `a copy with another programme is taken for one, and told`() throws {
        let shell = try shell()
        let list = try shell.line(
            "cp -r all/khoa-4 all/khoa-4-usb && sed -i s/2024-09-17/2025-09-17/ all/khoa-4-usb/programme.json"
                + " && toadam list all --writer 'thu ky 1'")
        #expect(list.output.split(separator: "\n").count == 3)
        #expect(
            list.errors == """
                khoa-4-usb/programme.json: có cùng mã với khoa-4 nhưng chương trình khác ở: sessions, ideas; \
                đã tính là một tọa đàm, theo chương trình của khoa-4.

                """)
    }

    @Test func `what holds no seminar is told by its name`() throws {
        let shell = try shell()
        let list = try shell.line("mkdir empty && toadam list all empty")
        #expect(list.status == 1)
        #expect(list.errors.contains("empty"))
        #expect(list.output == "")
    }

    @Test func `a paper is of one seminar`() throws {
        let report = try shell().line("toadam report all --output -")
        #expect(report.status == 1)
        #expect(report.output == "")
        #expect(report.errors.contains("/all không phải là thư mục tọa đàm"))
    }

    @Test func `a damaged journal of any is told`() throws {
        let shell = try shell()
        try shell.write("[1,", to: "all/khoa-4/journal/broken.json")
        let list = try shell.line("toadam list all --writer 'thu ky 1'")
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").count == 3)
        #expect(list.errors.contains("toadam check \(shell.path("all/khoa-4"))\n"), "\(list.errors)")
        // What it says to enter can be entered, although the list was of a folder of folders.
        let check = try shell.line("toadam check all/khoa-4")
        #expect(check.output.contains("broken.json"))
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `the screen shows all, and of which seminar each is`() throws {
        let shell = try shell()
        let terminal = try shell.program.start("review", "all", columns: 100, rows: 30)
        try terminal.wait(for: "CHỈ ĐỌC")
        try terminal.press("F3")
        try terminal.wait(for: "khoa-4")
        try terminal.wait(for: "Thu phí rác")
        try terminal.press("F5")
        try terminal.type(" ")
        try terminal.wait(for: "Bảng sẵn")
        try terminal.type("loai toa dam\r")
        try terminal.wait(for: "Loại × Tọa đàm")
        try terminal.wait(for: "khoa-3")
        #expect(try terminal.leave() == 0)
    }

    @Test(.enabled(if: Tmux.isInstalled)) func `the closing tells the seminar before each number`() throws {
        let shell = try shell()
        for folder in ["khoa-3", "khoa-4"] {
            let add = try shell.program.run(
                "add", "all/\(folder)", "Ai trả lời?", "--kind", "question", "--as", "Thư ký 2")
            try #require(add.status == 0)
        }
        let terminal = try shell.program.start("review", "all", columns: 100, rows: 40)
        try terminal.wait(for: "CHỈ ĐỌC")
        try terminal.press("M-c")
        try terminal.wait(for: "khoa-3 · TK2-2")
        try terminal.wait(for: "khoa-4 · TK2-3")
        #expect(try terminal.leave() == 0)
    }
}
