import Foundation
import TestSupport
import Testing

/// `toadam check` and `toadam merge`.
struct FolderCareCommandTests {
    private static let header = """
        [{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Thư ký 9","device":"x","journal":"ffff",\
        "created":"2024-09-16T08:00:00.000+07:00"}
        """
    private static let change = """
        {"id":"01920000-0000-7000-8000-000000000001","n":7,"at":"2024-09-16T08:01:00.000+07:00","by":"Thư ký 9",\
        "idea":"01920000-0000-7000-8000-000000000002","after":[],"set":{"kind":"idea","text":"ý hay"}}
        """

    private func shellWithDamage() throws -> Shell {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "Thư ký 1").status == 0)
        try shell.write("\(Self.header),\nhỏng rồi,\n\(Self.change)\n]\n", to: "s/journal/thu-ky-9-ffff.json")
        return shell
    }

    @Test
    func `what two laptops wrote differently is summed up by check and marked in the list, and is no fault`()
        throws
    {
        let shell = try Shell()
        func journal(_ digit: Int, _ changes: [(subject: String, set: String)]) throws {
            let lines = changes.enumerated().map { place, change in
                #"{"id":"01920000-0000-7000-8000-0000000000\#(digit)\#(place)","n":\#(9 + place),"#
                    + #""at":"2024-09-16T08:01:00.000+07:00","by":"Thư ký \#(digit)",\#(change.subject),"#
                    + #""after":[],"set":\#(change.set)}"#
            }
            let header = Self.header.replacing("Thư ký 9", with: "Thư ký \(digit)")
            try shell.write(
                "\(header),\n\(lines.joined(separator: ",\n"))\n]\n",
                to: "s/journal/thu-ky-\(digit)-ffff.json")
        }
        try FileManager.default.createDirectory(
            atPath: shell.path("s/journal"), withIntermediateDirectories: false)
        for digit in 1...2 {
            try journal(
                digit,
                [
                    (
                        #""idea":"01920000-0000-7000-8000-00000000000a""#,
                        #"{"kind":"idea","text":"Ý \#(digit)"}"#
                    ),
                    (#""item":"N1-05""#, #"{"title":"Mục \#(digit)"}"#),
                    (#""person":"L3-07""#, #"{"unit":"Sở \#(digit)"}"#),
                ])
        }
        let check = try shell.program.run("check", "s")
        #expect(check.status == 0)
        #expect(
            check.output == """
                ≠ Các bản ghi khác nhau: 1 ý kiến, 1 người, 1 mục; mở tọa đàm, tới chỗ có dấu ≠ và chọn hoặc sửa cho đúng
                Không phát hiện lỗi: chương trình tọa đàm và 2 nhật ký.

                """)
        let list = try shell.program.run("list", "s").output
        #expect(list.split(separator: "\n").filter { $0.contains("≠ ") }.count == 1)
        #expect(list.contains("≠ ") && list.contains("Ý 2"))
        #expect(try shell.program.run("timetable", "s").output.contains("≠ Mục 2"))
    }

    @Test func `what entries name and the programme no longer has is told by check, with what to do`() throws
    {
        let shell = try Shell()
        for (text, item) in [("Một", "N1-05"), ("Hai", "N1-05"), ("Ba", "N1-06")] {
            let add = try shell.program.run(
                "add", "s", text, "--item", item, "--speaker", "L3-07", "--as", "Thư ký 1")
            #expect(add.status == 0)
        }
        #expect(try shell.program.run("check", "s").status == 0)
        let programme = try shell.read("s/programme.json")
        let edited = programme.replacing(#/"id": ?"N1-05"/#, with: #""id":"N1-55""#)
            .replacing(#/"id": ?"L3-07"/#, with: #""id":"L3-77""#)
        #expect(edited != programme)
        try shell.write(edited, to: "s/programme.json")
        let files = shell.folder
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(
            check.output == """
                programme.json: không có mục mã “N1-05” được ghi ở TK1-1 và TK1-2. Hãy trả mã này lại trong tệp, gộp nhật ký đã thêm mã ấy (toadam merge), hoặc mở tọa đàm và chọn lại mục cho các ý kiến đó; không ý kiến nào bị mất.
                programme.json: không có người phát biểu mã “L3-07” được ghi ở TK1-1, TK1-2 và TK1-3. Hãy trả mã này lại trong tệp, gộp nhật ký đã thêm mã ấy (toadam merge), hoặc mở tọa đàm và chọn lại người phát biểu cho các ý kiến đó; không ý kiến nào bị mất.

                """)
        #expect(check.errors.contains("Phát hiện 2 lỗi."))
        #expect(try shell.program.run("list", "s").errors.contains("có 2 lỗi"))
        #expect(shell.folder == files)
        try shell.write(programme, to: "s/programme.json")
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `an item that was begun and is gone from the programme is told, and shown by its code`() throws
    {
        let shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("s/journal"), withIntermediateDirectories: true)
        let start = """
            {"id":"01920000-0000-7000-8000-000000000001","n":7,"at":"2024-09-16T08:01:00.000+07:00","by":"Thư ký 9",\
            "item":"M9","after":[],"set":{"started":"2024-09-16T08:01:00.000+07:00","session":"N9"}}
            """
        try shell.write("\(Self.header),\n\(start)\n]\n", to: "s/journal/thu-ky-9-ffff.json")
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(
            check.output == """
                programme.json: không có mục mã “M9” được ghi ở các mục của chương trình. Hãy trả mã này lại trong tệp, hoặc gộp nhật ký đã thêm mã ấy (toadam merge); không có gì bị mất.
                programme.json: không có phiên mã “N9” được ghi ở các mục của chương trình. Hãy trả mã này lại trong tệp, hoặc gộp nhật ký đã thêm mã ấy (toadam merge); không có gì bị mất.

                """)
        #expect(try shell.program.run("timetable", "s").output.contains("M9"))
    }

    @Test func `an entry whose beginning a missing journal holds is told by check and beside lists`()
        throws
    {
        let shell = try Shell()
        try FileManager.default.createDirectory(
            atPath: shell.path("s/journal"), withIntermediateDirectories: true)
        let edit = Self.change.replacing(
            #""after":[]"#, with: #""after":["01920000-0000-7000-8000-000000000003"]"#)
        try shell.write("\(Self.header),\n\(edit)\n]\n", to: "s/journal/thu-ky-9-ffff.json")
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(
            check.output == """
                journal/: 1 thay đổi mà nhật ký ở đây dựa vào không có trong nhật ký nào (của TK9-7): hãy gộp nhật ký còn thiếu (toadam merge).

                """)
        #expect(try shell.program.run("list", "s").errors.contains("có 1 lỗi"))
    }

    @Test func `a letter that something changed in a journal is named with its line, and check fails`() throws
    {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "Thu phí rác", "--as", "Thư ký 2").status == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal")).first)
        let text = try shell.read("s/journal/\(name)").replacing("phí", with: "phi")
        try shell.write(text, to: "s/journal/\(name)")
        for arguments in [["check", "s"], ["check", "s", "--repair"]] {
            let check = try Child(
                [Program.path] + arguments, environment: shell.program.environment,
                directory: shell.program.home.path)
            #expect(check.status == 1)
            #expect(check.output.contains("journal/\(name), dòng 2: không còn như khi được ghi"))
        }
        #expect(try shell.read("s/journal/\(name)") == text)
        #expect(try shell.program.run("list", "s").output.contains("Thu phi rác"))
    }

    @Test func `another seminar's journal that lost its header is named and left out`() throws {
        let shell = try Shell()
        let line = try shell.line(
            "toadam new t --sample && toadam add t 'ý của nơi khác' --as A && toadam add s một --as B && "
                + "sed 1d t/journal/a-*.json | sed '1s/^/[/' > s/journal/zz.json")
        #expect(line.status == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(
            check.output
                == "journal/zz.json: thiếu dòng mở đầu nên không biết là của tọa đàm nào; không được tính vào đây.\n"
        )
        let list = try shell.program.run("list", "s")
        #expect(list.output.contains("một") && !list.output.contains("nơi khác"))
    }

    @Test func `a header that is damaged is made anew by a repair where it still names the seminar`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "B").status == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal")).first)
        for (seminar, isListed) in [("toadam-mau", true), ("khac", false)] {
            let text = try shell.read("s/journal/\(name)").replacing(#"[{"format""#, with: #"[{"format"x"#)
            try shell.write(
                text.replacing(#""seminar":"toadam-mau""#, with: #""seminar":"\#(seminar)""#),
                to: "s/journal/\(name)")
            #expect(try shell.program.run("check", "s").status == 1)
            #expect(try shell.program.run("list", "s").output.contains("một") == isListed)
            #expect(try shell.program.run("check", "s", "--repair").status == (isListed ? 0 : 1))
            #expect(try shell.program.run("list", "s").output.contains("một") == isListed)
        }
    }

    @Test func `what is hidden among the journals is named`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "B").status == 0)
        let line = try shell.line(
            "cd s/journal && mkfifo .f.new && mkdir .g.new && ln -s x .h.new && echo > .k.new && echo > .foo && mkdir .bar"
        )
        #expect(line.status == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(
            check.output == """
                journal/.f.new: là ống dẫn (FIFO), không phải tệp thường, nên không được đọc.
                journal/.g.new: là thư mục, không phải tệp thường, nên không được đọc.
                journal/.h.new: là liên kết tượng trưng, không phải tệp thường, nên không được đọc.
                journal/.k.new: nhật ký dở dang khi phần mềm dừng đột ngột, không trọn vẹn nên không được đọc; check --repair sẽ lưu nguyên vào damaged/.
                Không đọc vì không phải nhật ký: journal/.bar, journal/.foo

                """)
    }

    @Test func `a programme that is no file is named once`() throws {
        let shell = try Shell()
        #expect(try shell.line("rm s/programme.json && mkfifo s/programme.json").status == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(check.output.split(separator: "\n").count == 1)
    }

    @Test func `merging says that a folder is the same, and what is wrong with the other's programme`() throws
    {
        let shell = try Shell()
        #expect(try shell.line("toadam add s một --as A && cp -r s o").status == 0)
        let same = try shell.program.run("merge", "s", "s")
        #expect(same.status == 0)
        #expect(same.output == "\(shell.path("s")): chính là thư mục này, không có gì để gộp\n")
        try shell.write("{", to: "o/programme.json")
        let merge = try shell.program.run("merge", "s", "o")
        #expect(merge.status == 1)
        #expect(merge.output.contains("o/programme.json, dòng 1, cột 2: "))
    }

    @Test func `a laptop without file descriptors to spare claims no loss`() throws {
        let shell = try Shell()
        #expect(try shell.line("toadam add s một --as A && touch -d 2001-01-01 s/journal/*").status == 0)
        for descriptors in 4...9 {
            let line = try shell.line("ulimit -n \(descriptors); toadam add s hai --as A")
            #expect(!line.errors.contains("nay chỉ còn"), "\(descriptors)")
        }
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `a second place that is no full path is named by check`() throws {
        let shell = try Shell()
        #expect(try shell.line("mkdir -p config/toadam").status == 0)
        try shell.write(#"{"second_place":"usb"}"#, to: "config/toadam/settings.json")
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(check.output.contains("đường dẫn đầy đủ của một thư mục như /media/usb hoặc ~/usb"))
    }

    @Test func `a sound folder is called so`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một").status == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 0)
        #expect(check.output == "Không phát hiện lỗi: chương trình tọa đàm và 1 nhật ký.\n")
    }

    @Test func `two laptops of one name are pointed out, and are no fault of the folder`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một", "--as", "Thư ký 9").status == 0)
        #expect(!(try shell.program.run("check", "s").output.contains("nhiều máy")))
        try shell.write("\(Self.header),\n\(Self.change)\n]\n", to: "s/journal/thu-ky-9-ffff.json")
        let check = try shell.program.run("check", "s")
        #expect(check.status == 0)
        #expect(check.output.contains("Tên “Thư ký 9” được dùng trên nhiều máy ("))
        #expect(check.output.contains("x)") || check.output.contains("(x, "))
        let english = try shell.program.run("check", "s", "--lang", "en")
        #expect(english.output.contains("“Thư ký 9” records on several laptops"))
        // Another seminar's journals are none of its laptops.
        try shell.write(
            "\(Self.header.replacing("toadam-mau", with: "khac")),\n\(Self.change)\n]\n",
            to: "s/journal/thu-ky-9-ffff.json")
        #expect(!(try shell.program.run("check", "s").output.contains("nhiều máy")))
    }

    @Test func `a damaged line is told by file and line, and nothing is touched`() throws {
        let shell = try shellWithDamage()
        let before = shell.folder
        let check = try shell.program.run("check", "s", "--lang", "en")
        #expect(check.status == 1)
        #expect(check.output.hasPrefix("journal/thu-ky-9-ffff.json, line 2: not valid JSON at byte 1: "))
        #expect(
            check.errors == """
                Found 1 problem.
                No file was changed.
                To repair the journals: toadam check s --repair

                """)
        #expect(shell.folder == before)
        let list = try shell.program.run("list", "s")
        #expect(list.status == 0)
        #expect(list.output.contains("ý hay"))
        #expect(
            list.errors == """
                Tệp của tọa đàm có 1 lỗi, có thể thiếu nội dung; xem: toadam check \(shell.path("s"))

                """)
    }

    @Test func `repairing keeps every byte, and done twice does nothing`() throws {
        let shell = try shellWithDamage()
        let repair = try shell.program.run("check", "s", "--repair")
        #expect(repair.status == 0)
        #expect(
            repair.output == """
                journal/thu-ky-9-ffff.json: đã sửa; phần hỏng được lưu trong damaged/
                Không phát hiện lỗi: chương trình tọa đàm và 2 nhật ký.

                """)
        #expect(
            try shell.read("s/journal/thu-ky-9-ffff.json") == "\(Self.header),\n\(Self.change)\n]\n")
        let kept = try FileManager.default.contentsOfDirectory(atPath: shell.path("s/damaged"))
        #expect(try kept.map { try shell.read("s/damaged/" + $0) }.joined().contains("hỏng rồi"))
        let after = shell.folder
        #expect(
            try shell.program.run("check", "s", "--repair").output
                == "Không phát hiện lỗi: chương trình tọa đàm và 2 nhật ký.\n")
        #expect(shell.folder == after)
    }

    @Test func `a copy is taken in once, however often it comes`() throws {
        let shell = try Shell()
        #expect(try shell.line("cp -r s usb && toadam add usb một --as 'Thư ký 2'").status == 0)
        let merge = try shell.program.run("merge", "s", "usb")
        #expect(merge.status == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal")).first)
        #expect(merge.output == "\(name): đã chép\n")
        let after = shell.folder
        #expect(
            try shell.program.run("merge", "s", "usb", "usb").output
                == "\(name): đã có đủ\n\(name): đã có đủ\n")
        #expect(shell.folder == after)
        #expect(try shell.line("toadam add usb hai --as 'Thư ký 2'").status == 0)
        #expect(try shell.program.run("merge", "s", "usb").output == "\(name): đã bổ sung phần mới\n")
        #expect(try shell.program.run("list", "s").output.contains("TK2-2"))
    }

    @Test func `a copy that is not there keeps none of the others out`() throws {
        let shell = try Shell()
        #expect(try shell.line("cp -r s usb && toadam add usb một --as 'Thư ký 2'").status == 0)
        let merge = try shell.program.run("merge", "s", "khong-co", "usb")
        #expect(merge.status == 1)
        #expect(merge.output.hasPrefix("Không xem được khong-co: không có tệp hoặc thư mục này.\n"))
        #expect(merge.errors.hasPrefix("1 nguồn không gộp được; lý do ở từng dòng trên.\n"))
        #expect(try shell.program.run("list", "s").output.contains("TK2-1"))
    }

    @Test func `what belongs to another seminar is refused, and the rest taken in`() throws {
        let shell = try Shell()
        try shell.write(
            Self.header.replacing("toadam-mau", with: "khác") + "\n]\n", to: "khac.json")
        let merge = try shell.program.run("merge", "s", "khac.json")
        #expect(merge.status == 1)
        #expect(merge.output.contains("nhật ký của tọa đàm khác (“khác”)"))
        #expect(shell.folder.names == [".", "programme.json"])
    }

    @Test func `two seminars made from the sample are two, and are not mixed`() throws {
        let shell = try Shell()
        #expect(try shell.line("toadam new s1 --sample && toadam new s2 --sample").status == 0)
        #expect(try shell.read("s1/programme.json") != shell.read("s2/programme.json"))
        #expect(try shell.line("toadam add s2 một --as 'Thư ký 2'").status == 0)
        let merge = try shell.program.run("merge", "s1", "s2", "--force")
        #expect(merge.status == 1)
        #expect(merge.output.contains("nhật ký của tọa đàm khác"))
        #expect(try shell.program.run("list", "s1").output.contains("TK2") == false)
    }

    @Test func `a programme of the same id that differs is merged only with --force`() throws {
        let shell = try Shell()
        #expect(try shell.line("cp -r s cũ && toadam add cũ một --as 'Thư ký 2'").status == 0)
        try shell.write(
            try shell.read("cũ/programme.json").replacing(#""project":"#, with: #""proiect":"#),
            to: "cũ/programme.json")
        let merge = try shell.program.run("merge", "s", "cũ")
        #expect(merge.status == 1)
        #expect(merge.output.contains("chương trình cùng mã nhưng khác ở: project; "))
        #expect(try shell.program.run("merge", "s", "cũ", "--force").status == 0)
        #expect(try shell.program.run("list", "s").output.contains("TK2-1"))
    }

    @Test func `a misspelt member is named with its place and the right word, and the seminar opens`() throws
    {
        let shell = try Shell()
        try shell.write(
            try shell.read("s/programme.json").replacing(#""project":"#, with: #""proiect":"#),
            to: "s/programme.json")
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(check.output.contains("cột "))
        #expect(check.output.contains("không có thành phần nào tên “proiect”; có phải là “project”?"))
        #expect(!check.errors.contains("--repair"))
        #expect(try shell.program.run("list", "s").status == 0)
        #expect(try shell.program.run("list", "s").errors.contains("có 1 lỗi"))
    }

    @Test func `what a repair cannot help is not sent to repair, before or after`() throws {
        let shell = try shellWithDamage()
        try shell.write(
            try shell.read("s/programme.json").replacing(#""N1-01""#, with: #""N 1""#),
            to: "s/programme.json")
        for arguments in [["check", "s"], ["check", "s", "--repair"]] {
            let check = try shell.line("toadam " + arguments.joined(separator: " "))
            #expect(check.status == 1)
            #expect(check.errors.hasSuffix("chưa sửa thì không mở được tọa đàm.\n"))
        }
        #expect(try shell.read("s/journal/thu-ky-9-ffff.json") == "\(Self.header),\n\(Self.change)\n]\n")
    }

    @Test func `all mistakes of a programme are told at once`() throws {
        let shell = try Shell()
        let programme = try shell.read("s/programme.json")
        try shell.write(
            programme.replacing(#""trainee""#, with: #""học viên""#), to: "s/programme.json")
        let check = try shell.program.run("check", "s")
        let lines = check.output.split(separator: "\n")
        #expect(lines.count > 20)
        #expect(lines.allSatisfy { $0.hasPrefix("programme.json, dòng ") && $0.contains("people[") })
    }

    @Test func `files that are not read are named by check and by merge`() throws {
        let shell = try Shell()
        #expect(
            try shell.line("toadam add s một && cat s/journal/*.json | gzip > s/journal/cũ.json.gz").status
                == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(check.output == "journal/cũ.json.gz: không phải nhật ký, nên không được đọc.\n")
        #expect(try shell.line("toadam new t && cp s/programme.json t/").status == 0)
        let merge = try shell.program.run("merge", "t", "s")
        #expect(merge.status == 1)
        #expect(merge.output.contains("s/journal/cũ.json.gz: không phải nhật ký, nên không được đọc.\n"))
        #expect(try shell.program.run("list", "t").output.contains("một"))
        #expect(try shell.line("rm s/journal/*.gz && echo > s/'biên bản.md'").status == 0)
        let well = try shell.program.run("check", "s")
        #expect(well.status == 0)
        #expect(well.output.contains("Không đọc vì không phải nhật ký: biên bản.md\n"))
    }

    @Test func `a folder whose name is no text is made, opened and found by its bytes`() throws {
        let shell = try Shell()
        let place = "$(printf 'tên\\377\\351')"
        let line = try shell.line(
            "mkdir \(place) && cd \(place) && toadam new ./t && toadam add ./t một --as A && cd .. && "
                + "toadam add \(place)/t hai --as A && toadam list \(place)/t && ls \(place)/t/journal | wc -l && "
                + "toadam export \(place)/t --output=\(place)/a.csv >/dev/null && ls -d * | wc -l")
        #expect(line.status == 0)
        #expect(line.output.contains("A-1") && line.output.contains("A-2"))
        #expect(line.output.split(separator: "\n").suffix(2).map { $0.filter(\.isNumber) } == ["1", "3"])
    }

    @Test func `an older copy put back between two runs is told, and its numbers are given to nobody`() throws
    {
        let shell = try Shell()
        let line = try shell.line(
            "toadam add s một --as A && cp s/journal/a-*.json cũ && toadam add s hai --as A && "
                + "cp cũ $(echo s/journal/a-*.json) && toadam add s ba --as A")
        #expect(line.status == 0)
        #expect(line.output == "A-1\nA-2\nA-3\n")
        #expect(line.errors.contains("máy này đã ghi ở đây đến số 2, nay chỉ còn đến số 1"))
        let check = try shell.program.run("check", "s")
        #expect(check.status == 1)
        #expect(check.output.contains("máy này đã ghi ở đây đến số 2, nay chỉ còn đến số 1"))
    }
}
