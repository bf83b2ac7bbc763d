import Foundation
import Seminar
import TestSupport
import Testing

struct AddCommandTests {
    @Test func `an idea stands in the journal when its number is printed`() throws {
        let shell = try Shell()
        let add = try shell.program.run(
            "add", "s", "Một cửa lưu động cho người cao tuổi", "--as", "Thư ký 1", "--speaker", "07-L3",
            "--field", "cchcc", "--kind", "kn", "--item", "5")
        #expect(add.status == 0)
        #expect(add.output == "TK1-1\n")
        #expect(add.errors == "")
        let journal = try #require(try shell.journals().first?.array)
        #expect(journal.count == 2)
        #expect(journal[0]["writer"] == "Thư ký 1")
        #expect(
            journal[1]["set"] == [
                "kind": "proposal", "speaker": "L3-07", "field": "public_admin", "item": "N1-05",
                "text": "Một cửa lưu động cho người cao tuổi",
            ])
    }

    @Test(.enabled(if: ReviewTests.canTrace))
    func `where the disk does not confirm, it is said that the idea is there, so that nobody adds it again`()
        throws
    {
        let shell = try Shell()
        try #require(shell.program.run("add", "s", "Ý đầu", "--as", "Thư ký 1").status == 0)
        let failing = try Child(
            [
                "strace", "-f", "-o", "/dev/null", "-e", "inject=fdatasync:error=EIO", Program.path, "add",
                "s",
                "Một cửa lưu động", "--as", "Thư ký 1",
            ], environment: shell.program.environment, directory: shell.program.home.path)
        #expect(failing.status == 1)
        #expect(failing.errors.contains("Những gì vừa ghi đã có trong nhật ký"), "\(failing.errors)")
        #expect(failing.errors.contains("Đừng ghi lại lần nữa."))
        #expect(try shell.texts() == ["Ý đầu", "Một cửa lưu động"])
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `a text that is not UTF-8, and input that is empty, are refused in words`() throws {
        let shell = try Shell()
        let text = try shell.line("toadam add s \"$(printf 'n\\351o')\"")
        #expect(text.status == 64)
        #expect(text.errors.hasPrefix("Nội dung ý kiến không phải UTF-8; chưa ghi gì.\n"))
        for input in ["", "\\n \\n"] {
            let empty = try shell.line("printf '\(input)' | toadam add s -")
            #expect(empty.status == 64)
            #expect(empty.errors.hasPrefix("Chưa nhập nội dung ý kiến.\n"))
        }
        #expect(shell.folder.names == [".", "programme.json"])
    }

    @Test func `asking for help is told from a text, which may stand behind two dashes`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "--help").output.contains("CÁCH DÙNG"))
        #expect(try shell.program.run("add", "s", "--as", "A", "--", "--help").output == "A-1\n")
        #expect(try shell.program.run("add", "s", "-hỏi lại", "--as", "A").output == "A-2\n")
    }

    @Test func `a number that somebody wrote into a file by hand stops nobody's counting`() throws {
        let shell = try Shell()
        #expect(
            try shell.line(
                "toadam add s một --as B && sed -i 's/\"n\":1,/\"n\":9007199254740991,/' s/journal/b-*"
            ).status == 0)
        #expect(try shell.program.run("add", "s", "hai", "--as", "A").output == "A-2\n")
        #expect(try shell.program.run("add", "s", "ba", "--as", "A").output == "A-3\n")
    }

    @Test func `of many whom a name fits the first are listed`() throws {
        let shell = try Shell()
        let people = (1...300).map { #"{"id":"p\#($0)","name":"An \#($0)","role":"guest"}"# }
        try shell.write(
            #"{"format":"toadam-programme/1","id":"x","title":"T","sessions":[],"people":[\#(people.joined(separator: ","))]}"#,
            to: "s/programme.json")
        let add = try shell.program.run("add", "s", "một", "--speaker", "an")
        #expect(add.status == 64)
        #expect(add.errors.split(separator: "\n").count < 25)
        #expect(add.errors.contains("  … và 280 lựa chọn nữa: hãy nhập thêm\n"))
    }

    @Test func `what is not told stays out, and the idea counts on from all journals`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "Thư ký 1").output == "TK1-1\n")
        #expect(try shell.program.run("add", "s", "二", "--as", "Thư ký 2").output == "TK2-2\n")
        #expect(try shell.program.run("add", "s", "ba", "--as", "Thư ký 1").output == "TK1-3\n")
        let journals = try shell.journals()
        #expect(journals.map { $0.array?.count } == [3, 2])
        #expect(journals[1].array?[1]["set"] == ["kind": "idea", "text": "二"])
    }

    @Test func `people and items that were added in the room are found, and renamed ones by their new names`()
        throws
    {
        let shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("s/journal"), withIntermediateDirectories: true)
        func change(_ n: Int, _ subject: String, _ set: String) -> String {
            #"{"id":"0191f9e1-6d4b-7c3e-9000-00000000000\#(n)","n":\#(n),"at":"2024-09-16T10:27:02.123+07:00","#
                + #""by":"Thư ký 1",\#(subject),"after":[],"set":\#(set)}"#
        }
        let lines = [
            #"{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Thư ký 1","device":"m","#
                + #""journal":"b001","created":"2024-09-16T10:27:02.123+07:00"}"#,
            change(1, #""person":"K9""#, #"{"name":"Khách mời 99","role":"guest"}"#),
            change(2, #""item":"M9""#, #"{"session":"N1","title":"Phát sinh","position":99,"minutes":5}"#),
            change(3, #""item":"N1-05""#, #"{"title":"Đổi tên"}"#),
        ]
        try shell.write("[" + lines.joined(separator: ",\n") + "\n]\n", to: "s/journal/b.json")
        let add = try shell.program.run(
            "add", "s", "một", "--as", "Thư ký 2", "--speaker", "khach moi 99", "--item", "phat sinh")
        #expect(add.output == "TK2-4\n")
        #expect(try shell.values(of: "một")["speaker"] == "K9")
        #expect(try shell.values(of: "một")["item"] == "M9")
        #expect(try shell.program.run("add", "s", "hai", "--as", "Thư ký 2", "--item", "doi ten").status == 0)
        #expect(try shell.values(of: "hai")["item"] == "N1-05")
    }

    @Test func `standard input gives one idea a line; empty lines are passed over`() throws {
        let shell = try Shell()
        let add = try shell.program.run("add", "s", "-", "--as", "Thư ký 1", input: "một\r\n\n  \nhai\nba")
        #expect(add.status == 0)
        #expect(add.output == "TK1-1\nTK1-2\nTK1-3\n")
        let texts = try shell.journals()[0].array?.dropFirst().map { $0["set"]?["text"]?.string }
        #expect(texts == ["một", "hai", "ba"])
    }

    @Test func `a line that is no UTF-8 is reported and the others are recorded`() throws {
        let shell = try Shell()
        let add = try shell.line("printf 'một\\n\\377\\nhai\\n' | toadam add s - --as 'Thư ký 1'")
        #expect(add.status == 1)
        #expect(add.output == "TK1-1\nTK1-2\n")
        #expect(add.errors == "dòng 2: không phải UTF-8, đã bỏ qua\n")
    }

    private func texts(_ shell: Shell) throws -> [String?] {
        try shell.journals()[0].array?.dropFirst().map { $0["set"]?["text"]?.string } ?? []
    }

    @Test(arguments: ["- Phân loại rác", "-h", "--help me", "-", "--as-is", "-- ", "-x=1"])
    func `what comes after the folder is text, whatever it begins with`(text: String) throws {
        let shell = try Shell()
        let isHelp = text == "-h"
        let add = try shell.program.run("add", "s", text, "--as", "Thư ký 1", input: "một\n")
        #expect(add.status == 0)
        #expect(isHelp ? add.output.contains("CÁCH DÙNG") : add.output == "TK1-1\n")
        if !isHelp { #expect(try texts(shell) == [text == "-" ? "một" : text]) }
    }

    @Test func `text after two dashes is text even where it is an option`() throws {
        let shell = try Shell()
        let add = try shell.program.run("add", "--as", "Thư ký 1", "s", "--", "--as")
        #expect(add.output == "TK1-1\n")
        #expect(try texts(shell) == ["--as"])
    }

    @Test(arguments: [
        ["add", "s", "--as"], ["add", "s", "một", "hai"], ["add", "s", "\u{200B} "], ["add", "s", ""],
    ])
    func `what records nothing is no success`(arguments: [String]) throws {
        let shell = try Shell()
        let before = shell.folder
        let add = try Child(
            [Program.path] + arguments, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(add.status == 64)
        #expect(shell.folder == before)
    }

    @Test func `UTF-16 and a byte order mark on standard input are no part of the text`() throws {
        let shell = try Shell()
        let line =
            "printf '\\377\\376m\\000\\321\\036t\\000\\n\\000h\\000a\\000i\\000' | toadam add s - --as 'Thư ký 1'"
        #expect(try shell.line(line).output == "TK1-1\nTK1-2\n")
        #expect(try shell.line("printf '\\357\\273\\277ba\\n' | toadam add s - --as 'Thư ký 1'").status == 0)
        #expect(try texts(shell) == ["m\u{1ED1}t", "hai", "ba"])
    }

    @Test func `a byte order mark is no part of a text, however it comes and wherever it stands`() throws {
        let shell = try Shell()
        for line in [
            "toadam add s \"$(printf '\\357\\273\\277một')\" --as 'Thư ký 1'",
            "printf 'hai \\357\\273\\277ba\\n' | toadam add s - --as 'Thư ký 1'",
        ] {
            #expect(try shell.line(line).status == 0)
        }
        #expect(
            try texts(shell).compactMap(\.self).map { Array($0.utf8) }
                == ["một", "hai ba"].map { Array($0.utf8) })
    }

    @Test func `UTF-16 without its mark is reported and not recorded`() throws {
        let shell = try Shell()
        let before = shell.folder
        let add = try shell.line("printf 'm\\000o\\000t\\000\\n\\000' | toadam add s - --as 'Thư ký 1'")
        #expect(add.status == 1)
        #expect(add.output == "")
        #expect(shell.folder == before)
    }

    @Test func `a text that is too long is refused before it is recorded`() throws {
        let shell = try Shell()
        let add = try shell.line(
            "(head -c 8000000 /dev/zero | tr '\\0' x; echo; head -c 2000000 /dev/zero | tr '\\0' y) | toadam add s - --as 'Thư ký 1'"
        )
        #expect(add.status == 1)
        #expect(add.output == "TK1-1\n")
        #expect(add.errors == "dòng 1: dài hơn 7 MiB, đã bỏ qua\n")
        #expect(try texts(shell).map { $0?.count } == [2_000_000])
        #expect(try shell.program.run("list", "s").output.contains("TK1-1"))
    }

    @Test func `controls are no part of a text, and every line end is one`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một\rhai\u{2028}ba\u{1B}[0m").status == 0)
        #expect(try texts(shell) == ["một\nhai\nba[0m"])
    }

    @Test func `text is recorded in NFC`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "tie\u{302}\u{301}ng").status == 0)
        let text = try shell.journals()[0].array?[1]["set"]?["text"]?.string
        #expect(text.map { Array($0.utf8) } == Array("ti\u{1EBF}ng".utf8))
    }

    @Test func `namesakes without codes of their own are listed by what tells them apart`() throws {
        let shell = try Shell()
        try shell.write("Họ tên;Lớp\nHọc viên 98;3\nHọc viên 98;4\n", to: "ds.csv")
        _ = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 1")
        let add = try shell.program.run("add", "s", "một", "--speaker", "hoc vien 98")
        #expect(
            add.errors == """
                “hoc vien 98” khớp với nhiều người phát biểu:
                  Học viên 98 (Lớp 3)
                  Học viên 98 (Lớp 4)
                Nêu tên như trong danh sách, ví dụ --speaker "Học viên 98 (Lớp 3)"

                """)
        #expect(
            try shell.program.run(
                "add", "s", "một", "--speaker", "Học viên 98 (Lớp 4)", "--as", "Thư ký 1"
            ).status == 0)
    }

    @Test func `what fits several people is refused with the list of them`() throws {
        let shell = try Shell()
        let before = shell.folder
        let add = try shell.program.run("add", "s", "một", "--speaker", "07")
        #expect(add.status == 64)
        #expect(
            add.errors == """
                “07” khớp với nhiều người phát biểu:
                  L3-07  Học viên 07 – Lớp 3
                  L4-07  Học viên 07 – Lớp 4
                Nêu mã ở cột đầu, ví dụ --speaker L3-07

                """)
        #expect(shell.folder == before)
    }

    @Test(arguments: [
        (["add", "s", " "], "Chưa nhập nội dung ý kiến."),
        (["add", "s", "x", "--as", ""], "Chưa nhập tên người ghi."),
        (["add", "s", "x", "--field", "khong co"], "Không tìm thấy lĩnh vực “khong co”."),
    ])
    func `an argument that means nothing is a usage mistake`(arguments: [String], words: String) throws {
        let shell = try Shell()
        let before = shell.folder
        let add = try Child(
            [Program.path] + arguments, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(add.status == 64)
        #expect(add.errors.contains(words))
        #expect(shell.folder == before)
    }

    @Test func `a journal that another program holds is left to it`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "Thư ký 1").status == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal")).first)
        let file = open(shell.path("s/journal/" + name), O_RDWR | O_CLOEXEC)
        try #require(flock(file, LOCK_EX | LOCK_NB) == 0)
        defer { close(file) }
        let bytes = try shell.read("s/journal/" + name)
        #expect(try shell.program.run("add", "s", "hai", "--as", "Thư ký 1").output == "TK1-2\n")
        #expect(try shell.read("s/journal/" + name) == bytes)
        #expect(try shell.journals().count == 2)
        #expect(try shell.program.run("list", "s", "--search", "hai").output.contains("TK1-2"))
    }

    @Test func `a folder in which one may not write is left as it is`() throws {
        let shell = try Shell()
        let before = try shell.read("s/programme.json")
        let add = try shell.runWithoutPermission("add", "s", "một")
        #expect(add.status == 1)
        #expect(add.output == "")
        #expect(
            add.errors == """
                Không tạo được \(shell.path("s/journal")): không có quyền.
                Dữ liệu đã ghi trước đó được giữ nguyên.
                Đề nghị quản trị máy cấp quyền ghi vào thư mục, hoặc mở chỉ để xem: toadam review s

                """)
        #expect(shell.folder.names == [".", "programme.json"])
        #expect(try shell.read("s/programme.json") == before)
    }

    @Test func `a folder that is no seminar is not made one`() throws {
        let program = try Program()
        let add = try program.run("add", "khong-co", "một")
        #expect(add.status == 1)
        #expect(add.errors.contains("Không có thư mục khong-co."))
        #expect(!FileManager.default.fileExists(atPath: program.home.path("khong-co")))
    }

    @Test func `a programme with a wrong shape is refused by file and member`() throws {
        let shell = try Shell()
        let wrong = try shell.read("s/programme.json").replacing(
            "\"minutes\": 10,", with: "\"minutes\": \"10\",")
        try shell.write(wrong, to: "s/programme.json")
        let before = shell.folder
        for command in ["add", "list", "export", "review"] {
            let arguments = [command, "s"] + (command == "add" ? ["một"] : [])
            let child = try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
            #expect(child.status == 1)
            #expect(
                child.errors == """
                    programme.json, dòng 56, cột 11: “sessions[Ngày 16-9].items[Tuyên bố lý do, giới thiệu đại biểu, chương trình].minutes” phải là số nguyên từ 0 đến 1440.
                    Không có tệp nào bị thay đổi.
                    Sửa chỗ đó trong programme.json rồi mở lại; xem mọi lỗi: toadam check s

                    """)
        }
        #expect(shell.folder == before)
    }
}
