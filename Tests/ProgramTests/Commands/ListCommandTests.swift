import Foundation
import Seminar
import TestSupport
import Testing

struct ListCommandTests {
    private func shell() throws -> Shell {
        let shell = try Shell()
        let ideas = [
            ["Phân loại rác tại nguồn", "--speaker", "L4-04", "--field", "5"],
            ["Một cửa lưu động", "--speaker", "L3-07", "--field", "6", "--item", "N1-05"],
            ["ごみの分別\u{1B}[2J", "--speaker", "unknown", "--kind", "question"],
        ]
        for idea in ideas {
            let child = try Child(
                [Program.path, "add", "s"] + idea + ["--as", "Thư ký 1"],
                environment: shell.program.environment,
                directory: shell.program.home.path)
            try #require(child.status == 0)
        }
        return shell
    }

    @Test(arguments: [
        (["--search", "rac"], ["TK1-1"]), (["--search", "phân loại rác"], ["TK1-1"]),
        (["--search", "Học viên 07"], ["TK1-2"]), (["--field", "6"], ["TK1-2"]),
        (["--class", "lop 4"], ["TK1-1"]), (["--item", "5"], ["TK1-2"]), (["--kind", "cau hoi"], ["TK1-3"]),
        (["--speaker", "LB"], ["CT-1", "CT-2"]), (["--speaker", "unknown"], ["TK1-3"]),
        (["--class", "lop 3", "--field", "5"], []), (["--search", "nguon rac"], ["TK1-1"]),
        (["--search", "-rac"], ["CT-1", "CT-2", "TK1-2", "TK1-3"]), (["--search", "\"loai nguon\""], []),
        (["--search", "cai cach hanh chinh"], ["TK1-2"]), (["--search", "cau hoi"], ["TK1-3"]),
        (["--field", "5,6"], ["TK1-1", "TK1-2"]), (["--field", "5", "--field", "6"], ["TK1-1", "TK1-2"]),
        (["--field", "-5", "--writer", "thu ky 1"], ["TK1-2", "TK1-3"]), (["--field", "none"], ["TK1-3"]),
        (["--kind", "đề xuất, kiến nghị"], []), (["--field4", "B"], ["TK1-1"]),
        (["--field6", "5"], ["TK1-2"]),
        (["--session", "N1"], ["TK1-2"]), (["--role", "to chuc"], []),
        (["--role", "organisation"], ["CT-1", "CT-2"]),
        (["--no-answered"], ["TK1-3"]), (["--star"], []), (["--no-star", "--class", "L4"], ["TK1-1"]),
        (["--incomplete"], ["TK1-3"]),
        (["--since", "1-1-2020", "--speaker", "-LB"], ["TK1-1", "TK1-2", "TK1-3"]),
        (["--overdue"], []), (["--due"], []), ([], ["CT-1", "CT-2", "TK1-1", "TK1-2", "TK1-3"]),
    ])
    func `options narrow the list down together`(options: [String], numbers: [String]) throws {
        let shell = try shell()
        let list = try Child(
            [Program.path, "list", "s"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(list.status == 0)
        #expect(list.errors == "")
        #expect(list.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) } == numbers)
        let json = try Child(
            [Program.path, "list", "s", "--json"] + options, environment: shell.program.environment,
            directory: shell.program.home.path)
        let array = try #require(try JSONReader.read(json.output.utf8).array)
        #expect(array.map { $0["number"]?.string } == numbers)
    }

    @Test func `what finds nothing says which word that occurs was meant`() throws {
        let shell = try shell()
        let list = try shell.program.run("list", "s", "--search", "phan loai raz")
        #expect(list.output == "")
        #expect(list.errors == "Có phải “phan loai rac”? 1 ý kiến\n")
        #expect(list.status == 0)
    }

    @Test func `due dates are asked for in days`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "Thu phí rác", "--as", "Thư ký 1").status == 0)
        try shell.write(
            """
            [{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Thư ký 9","device":"x","journal":"ffff",\
            "created":"2024-09-15T08:00:00.000+07:00"},
            {"id":"01920000-0000-7000-8000-000000000001","n":7,"at":"2024-09-15T08:01:00.000+07:00","by":"Thư ký 9",\
            "idea":"01920000-0000-7000-8000-000000000002","after":[],\
            "set":{"kind":"decision","text":"Báo cáo","speaker":"L3-01","due":"2024-10-01"}},
            {"id":"01920000-0000-7000-8000-000000000003","n":8,"at":"2024-09-15T08:01:00.000+07:00","by":"Thư ký 9",\
            "idea":"01920000-0000-7000-8000-000000000004","after":[],\
            "set":{"kind":"decision","text":"Xong","speaker":"L3-01","due":"2024-12-01","settled":true}}
            ]

            """, to: "s/journal/thu-ky-9-ffff.json")
        func numbers(_ options: String...) throws -> [String] {
            let list = try Child(
                [Program.path, "list", "s"] + options, environment: shell.program.environment,
                directory: shell.program.home.path)
            return list.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        }
        #expect(try numbers("--overdue") == ["TK9-7"])
        #expect(try numbers("--due") == ["TK9-7", "TK9-8"])
        #expect(try numbers("--due-before", "1-12-2024") == ["TK9-7"])
        #expect(try numbers("--due-after", "2024-10-01") == ["TK9-8"])
        #expect(try numbers("--due-after", "1-9-2024", "--due-before", "2-10-2024") == ["TK9-7"])
        #expect(try numbers("--due-before", "mai").isEmpty)
        #expect(try shell.program.run("list", "s", "--since", "mai").status == 64)
    }

    @Test(arguments: ["ky thuat", "kỹ thuật", "kĩ thuật", "Ki thuat"])
    func `i and y find each other, as they do on the screen`(search: String) throws {
        let shell = try Shell()
        for text in ["Bồi dưỡng kĩ thuật viên", "Kỹ thuật thoát nước"] {
            #expect(try shell.program.run("add", "s", text, "--as", "Thư ký 1").status == 0)
        }
        let list = try shell.program.run("list", "s", "--search", search).output
        #expect(list.contains("TK1-1 ") && list.contains("TK1-2 "))
    }

    @Test func `ideas of a rehearsal are listed only when they are asked for`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "Thu phí rác", "--as", "Thư ký 1").status == 0)
        try shell.write(
            """
            [{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Thư ký 9","device":"x","journal":"ffff",\
            "created":"2024-09-15T08:00:00.000+07:00"},
            {"id":"01920000-0000-7000-8000-000000000001","n":7,"at":"2024-09-15T08:01:00.000+07:00","by":"Thư ký 9",\
            "idea":"01920000-0000-7000-8000-000000000002","after":[],"rehearsal":"2024-09-15",\
            "set":{"kind":"idea","text":"Thử rác"}}
            ]

            """, to: "s/journal/thu-ky-9-ffff.json")
        func numbers(_ options: String...) throws -> [String] {
            let arguments = ["list", "s", "--search", "rac"] + options
            let list = try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
            return list.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        }
        #expect(try numbers() == ["TK1-1"])
        #expect(try numbers("--rehearsal") == ["TK9-7"])
    }

    @Test func `nothing from a journal reaches the terminal as a control character`() throws {
        let shell = try shell()
        // What this program would not write may stand in another's journal.
        let journals = try FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal"))
        let name = try "s/journal/" + #require(journals.first)
        let hostile = try shell.read(name).replacing("ごみの分別", with: "ごみの分別\\u001b")
        try shell.write(hostile, to: name)
        let list = try shell.program.run("list", "s", "--kind", "8")
        #expect(list.output.hasSuffix(" chưa rõ người phát biểu · câu hỏi: ごみの分別·[2J\n"))
    }

    @Test(arguments: [
        (["LC_ALL": "C"], "idea to apply"), (["LC_ALL": "C.UTF-8"], "ý tưởng áp dụng"),
        (["LC_ALL": "", "LANG": "ja_JP.UTF-8"], "活用アイデア"),
        (["LC_ALL": "en_GB.UTF-8"], "idea to apply"), (["LC_ALL": "de_DE.UTF-8"], "ý tưởng áp dụng"),
    ])
    func `the locale chooses the language, else the seminar's own`(
        locale: [String: String], kind: String
    ) throws {
        var shell = try Shell()
        shell.program.environment.merge(locale) { $1 }
        #expect(try shell.program.run("list", "s").output.contains(kind))
        #expect(try shell.program.run("list", "s", "--lang", "en").output.contains("idea to apply"))
    }

    @Test func `a reader that goes away ends the list without a word`() throws {
        let shell = try Shell()
        let text = String(repeating: "dài ", count: 5_000)
        #expect(try shell.line("seq 40 | sed 's/$/ \(text)/' | toadam add s - > /dev/null").status == 0)
        let plain = try shell.line("{ toadam list s; echo $? >&2; } | head -n 1")
        #expect(plain.output.split(separator: "\n").count == 1)
        #expect(plain.errors == "141\n")
        let ignoring = try shell.line("trap '' PIPE; { toadam export s; echo $? >&2; } | head -n 1")
        #expect(ignoring.output == "{\n")
        #expect(ignoring.errors == "141\n")
    }

    @Test func `an output that takes nothing is said`() throws {
        let shell = try Shell()
        let list = try shell.line("toadam list s > /dev/full")
        #expect(list.status == 1)
        #expect(list.errors.hasPrefix("Không ghi được đầu ra chuẩn: ổ đĩa đã đầy.\n"))
    }

    @Test func `listing leaves the folder and the home as they were`() throws {
        let shell = try shell()
        let before = FolderSnapshot(shell.program.home.path)
        for arguments in [["list", "s"], ["export", "s"], ["check", "s"]] {
            let child = try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
            #expect(child.status == 0)
        }
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }
}
