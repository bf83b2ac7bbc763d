import Foundation
import Seminar
import TestSupport
import Testing

struct NewCommandTests {
    @Test func `the sample is created whole, and its folder is named`() throws {
        let program = try Program()
        let new = try program.run("new", "s", "--sample")
        #expect(new.status == 0)
        #expect(new.errors == "")
        let path = program.home.path("s")
        #expect(new.output == "Đã tạo tọa đàm ở \(path)\nMở: toadam \(path)\n")
        #expect(FolderSnapshot(path).names == [".", "programme.json"])
        #expect(try program.run("check", "s").status == 0)
    }

    @Test(arguments: [("vi", "Tọa đàm"), ("en", "Seminar"), ("ja", "セミナー")])
    func `an empty seminar speaks the language asked for`(language: String, title: String) throws {
        let shell = try Shell()
        let new = try shell.program.run("new", "mới", "--lang", language)
        #expect(new.status == 0)
        let programme = try Programme(bytes: shell.read("mới/programme.json").utf8, file: "programme.json")
        #expect(programme.language.rawValue == language)
        #expect(programme.title(programme.language) == title)
        // One example of each thing, which says that it stands in for what is not known.
        let items = programme.sessions.flatMap(\.items)
        #expect(items.count == 3 && items.allSatisfy { !$0.placeholders.isEmpty })
        #expect(
            items.contains { $0.isBreak && $0.fixedStart != nil } && items.contains { !$0.prompts.isEmpty })
        #expect(programme.classes.count == 1 && programme.groups.count == 1)
        #expect(programme.people.map(\.role) == [.trainee, .lecturer])
        #expect(programme.people.allSatisfy { $0.placeholders.contains("name") })
        #expect(programme.ideas.isEmpty)
        #expect(try shell.program.run("check", "mới").status == 0)
    }

    @Test func `an existing seminar is left as it is`() throws {
        let shell = try Shell()
        let before = shell.folder
        let new = try shell.program.run("new", "s")
        #expect(new.status == 1)
        #expect(new.output == "")
        #expect(
            new.errors == """
                s đã là một tọa đàm, nên không tạo tọa đàm mới vào đó.
                Không có tệp nào bị thay đổi.
                Chọn tên thư mục khác, hoặc mở thư mục đó: toadam s

                """)
        #expect(shell.folder == before)
    }

    @Test func `where nothing may be created, that is said`() throws {
        let shell = try Shell()
        let new = try shell.runWithoutPermission("new", "s/trong", "--lang", "en")
        #expect(new.status == 1)
        #expect(new.errors.contains("permission denied"))
        #expect(shell.folder.names == [".", "programme.json"])
    }

    @Test func `a seminar is made of a programme and a roster that came as tables`() throws {
        let shell = try Shell()
        try shell.write(
            "TỌA ĐÀM ĐÁNH GIÁ\n\nNgày;Thời gian;Nội dung;Địa điểm\n16/9/2024;8h30-8h40;Khai mạc;Hà Nội\n;8h40-9h40;Trao đổi;\n",
            to: "ct.csv")
        try shell.write(
            "Họ tên;Lớp;Nhóm;Vai trò;Mã\nHọc viên 01 – Lớp 3;Lớp 3;1;;P02\nHọc viên 01 – Lớp 4;Lớp 4;2;;\nThư ký 1;;;thư ký;\n",
            to: "ds.csv")
        let new = try shell.program.run("new", "t", "--programme", "ct.csv", "--roster", "ds.csv")
        #expect(
            new.output == """
                16-9-2024 · 16-9 · Hà Nội
                  08:30  10 phút  Khai mạc
                  08:40  60 phút  Trao đổi
                2  mới  P02 Học viên 01 – Lớp 3 · học viên · Lớp 3 · 1
                3  mới  Học viên 01 – Lớp 4 · học viên · Lớp 4 · 2
                4  mới  Thư ký 1 · thư ký
                Đã tạo tọa đàm ở \(shell.path("t"))
                Mở: toadam \(shell.path("t"))

                """)
        #expect(new.errors == "" && new.status == 0)
        let programme = try Programme(bytes: shell.read("t/programme.json").utf8, file: "programme.json")
        #expect(programme.title(.vietnamese) == "TỌA ĐÀM ĐÁNH GIÁ")
        #expect(programme.classes.map(\.id) == ["L3", "L4"] && programme.groups.map(\.id) == ["G1", "G2"])
        #expect(programme.people.map(\.id) == ["P02", "P01", "P03"])
        #expect(programme.people.map(\.classID) == ["L3", "L4", nil])
        #expect(try shell.program.run("check", "t").status == 0)
        // Imported again, nothing is new.
        let again = try shell.program.run("import", "t", "roster", "ds.csv", "--yes")
        #expect(again.output.hasSuffix("Mới: 0 · Sửa: 0 · Đã có: 3\nKhông có gì mới để ghi.\n"))
    }

    @Test func `a new roster for the next seminar leaves people what it does not say of them`() throws {
        let shell = try Shell()
        try shell.write(
            "Mã;Họ tên;Lớp;Vai trò;Đơn vị\nK1;Học viên 01 – Lớp 3;3;giảng viên;Sở Xây dựng\n", to: "cũ.csv")
        #expect(try shell.program.run("new", "cu", "--roster", "cũ.csv").status == 0)
        try shell.write(
            "Họ tên;Lớp;Địa phương\nHọc viên 02 – Lớp 4;4;Huế\nHọc viên 01 – Lớp 3;;Huế\n", to: "ds.csv")
        let new = try shell.program.run("new", "t", "--from", "cu", "--roster", "ds.csv")
        #expect(new.errors == "" && new.status == 0)
        let programme = try Programme(bytes: shell.read("t/programme.json").utf8, file: "programme.json")
        #expect(programme.people.map(\.id) == ["P01", "K1"])
        #expect(programme.people.map(\.role) == [.trainee, .lecturer])
        #expect(programme.people.map(\.unit) == [nil, "Sở Xây dựng"])
        #expect(programme.people.map(\.locality) == ["Huế", "Huế"])
        // The class that the table does not name is none of the new seminar.
        #expect(programme.classes.map(\.id) == ["L4"] && programme.people.map(\.classID) == ["L4", nil])
        #expect(try shell.program.run("check", "t").status == 0)
    }

    @Test func `a roster of which something was left out makes the seminar, and the status tells`() throws {
        let shell = try Shell()
        try shell.write("Họ tên;Vai trò;Số giày\nHọc viên 01 – Lớp 3;;40\n;giảng viên;41\n", to: "ds.csv")
        let new = try shell.program.run("new", "t", "--roster", "ds.csv")
        #expect(new.status == 1 && new.errors.contains("Số giày") && new.errors.contains("A3"))
        #expect(new.output.hasSuffix("Mở: toadam \(shell.path("t"))\n"))
        let programme = try Programme(bytes: shell.read("t/programme.json").utf8, file: "programme.json")
        #expect(programme.people.map(\.name) == ["Học viên 01 – Lớp 3"])
    }

    @Test func `a roster that clashes is named, by its file and line, and makes no seminar`() throws {
        let shell = try Shell()
        try shell.write("Mã;Họ tên\nG1;Học viên 01 – Lớp 3\n", to: "cũ.csv")
        #expect(try shell.program.run("new", "cu", "--roster", "cũ.csv").status == 0)
        // The person of the former seminar keeps the code that the group gets now.
        try shell.write("Họ tên;Nhóm\nHọc viên 02 – Lớp 3;1\nHọc viên 01 – Lớp 3;1\n", to: "ds.csv")
        let new = try shell.program.run("new", "t", "--from", "cu", "--roster", "ds.csv")
        #expect(new.status == 1)
        #expect(
            new.errors == """
                ds.csv, dòng 3: mã “G1” được dùng cho cả “Học viên 01 – Lớp 3” và “1”.
                Không có tệp nào bị thay đổi.
                Sửa chỗ ấy trong tệp rồi làm lại.

                """)
        #expect(!FileManager.default.fileExists(atPath: shell.path("t")))
    }

    @Test
    func
        `the next seminar has the programme and the corrected roster of the last, and nothing that was said`()
        throws
    {
        let shell = try Shell()
        try shell.write("Mã;Họ tên;Đơn vị\nL3-90;Học viên 90 – Lớp 3;Sở Xây dựng\n", to: "ds.csv")
        _ = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 1")
        _ = try shell.program.run("add", "s", "Ý kiến", "--as", "Thư ký 1")
        let before = shell.folder
        let new = try shell.program.run("new", "t", "--from", "s", "--date", "20/10/2025")
        #expect(new.errors == "" && new.status == 0)
        #expect(new.output.contains("Lấy từ \(shell.path("s")): 2 phiên, 43 người.\n"))
        let programme = try Programme(bytes: shell.read("t/programme.json").utf8, file: "programme.json")
        #expect(programme.sessions.map(\.day.description) == ["2025-10-20", "2025-10-21"])
        #expect(programme.sessions[0].title == Localized(vi: "Ngày 20-10", en: "20 October", ja: "10月20日"))
        #expect(programme.people.first { $0.id == "L3-90" }?.unit == "Sở Xây dựng")
        #expect(programme.ideas.isEmpty && programme.speeches.isEmpty)
        #expect(programme.id.hasPrefix("toadam-2025-10-20-"))
        #expect(FolderSnapshot(shell.path("t")).names == [".", "programme.json"])
        #expect(shell.folder == before)
        #expect(try shell.program.run("check", "t").status == 0)
        #expect(try shell.program.run("new", "u", "--from", "s", "--date", "hôm nào").status == 64)
        #expect(try shell.program.run("new", "u", "--from", "khong-co").status == 1)
        #expect(try shell.program.run("new").status == 64)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `a folder without a seminar asks what it is to be, makes it, and opens it`() throws {
        let shell = try Shell()
        try FileManager.default.createDirectory(atPath: shell.path("moi"), withIntermediateDirectories: false)
        let terminal = try Tmux(
            [Program.path, "moi", "--as", "Thư ký 1"], environment: shell.program.environment,
            directory: shell.program.home.path)
        let rows = try terminal.wait(for: "Tên tọa đàm")
        #expect(!rows.contains { $0.contains("đang đọc") })
        #expect(FolderSnapshot(shell.path("moi")).names == ["."])
        try terminal.type("Toa dam thu")
        for _ in 0..<6 { try terminal.type("\r") }
        try terminal.wait(for: "Đã tạo. Dán chương trình vào F2, danh sách đại biểu vào F4.")
        try terminal.type("\u{11}")
        #expect(try terminal.ending() == 0)
        let programme = try Programme(bytes: shell.read("moi/programme.json").utf8, file: "programme.json")
        #expect(programme.title(.vietnamese) == "Toa dam thu")
        #expect(programme.sessions.count == 1)
    }

    @Test func `of a programme that is not wholly understood no seminar is made`() throws {
        let shell = try Shell()
        try shell.write("Ngày;Giờ;Nội dung\n16/9/2024;sáng;Khai mạc\n", to: "ct.csv")
        let new = try shell.program.run("new", "t", "--programme", "ct.csv", "--lang", "en")
        #expect(new.status == 1)
        #expect(new.errors.hasPrefix("Cell B2: “sáng” is not a time (such as 08:30 or 08:30 – 09:00).\n"))
        #expect(new.errors.hasSuffix("No file was changed.\nCorrect those cells and run it again.\n"))
        #expect(!FileManager.default.fileExists(atPath: shell.path("t")))
        #expect(try shell.program.run("new", "t", "--sample", "--roster", "ct.csv").status == 64)
    }
}
