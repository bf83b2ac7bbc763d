import Foundation
import Seminar
import TestSupport
import Testing

/// `toadam import`, as the shell sees it.
struct ImportCommandTests {
    private let shell: Shell
    private let table =
        "Mã;Họ tên;Lớp;Cơ quan\nL3-90;Học viên 90 – Lớp 3;Lớp 3;Sở Xây dựng\n;Học viên 91 – Lớp 4;4;\n"

    init() throws {
        shell = try Shell()
        try shell.write(table, to: "ds.csv")
    }

    private func journals() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: shell.path("s")).filter { $0 == "journal" }
    }

    @Test func `what was understood is shown, and nothing is recorded until it is agreed`() throws {
        for option in ["--as=Thư ký 1", "--dry-run"] {
            let child = try shell.program.run("import", "s", "roster", "ds.csv", option)
            #expect(
                child.output == """
                    2  mới  L3-90 Học viên 90 – Lớp 3 · học viên · Lớp 3 · Sở Xây dựng
                    3  mới  Học viên 91 – Lớp 4 · học viên · Lớp 4
                    Mới: 2 · Sửa: 0 · Đã có: 0
                    Chưa ghi gì. Thêm --yes để ghi.

                    """)
            #expect(child.errors == "" && child.status == 0)
        }
        #expect(try journals() == [])
    }

    @Test func `what is agreed is recorded once, and a corrected table corrects`() throws {
        var child = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 1")
        #expect(child.output.hasSuffix("Mới: 2 · Sửa: 0 · Đã có: 0\nĐã ghi.\n") && child.status == 0)
        child = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 2")
        #expect(child.output.hasSuffix("Mới: 0 · Sửa: 0 · Đã có: 2\nKhông có gì mới để ghi.\n"))
        try shell.write(table.replacingOccurrences(of: "Sở Xây dựng", with: "Sở Nội vụ"), to: "ds.csv")
        child = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 2")
        #expect(child.output.contains("2  sửa Đơn vị  L3-90 Học viên 90 – Lớp 3 · Lớp 3 · Sở Nội vụ\n"))
        let people = try shell.program.run("export", "s", "--format", "json").output
        #expect(people.contains("Sở Nội vụ"))
        let add = try shell.program.run("add", "s", "Ý kiến", "--speaker", "L3-90")
        #expect(add.status == 0 && add.errors == "")
        #expect(try shell.program.run("check", "s").status == 0)
    }

    @Test func `what is there and no file is called what it is`() throws {
        try FileManager.default.createDirectory(
            atPath: shell.path("thu-muc"), withIntermediateDirectories: false)
        #expect(mkfifo(shell.path("ong"), 0o600) == 0)
        for (name, kind) in [("thu-muc", "thư mục"), ("ong", "ống dẫn (FIFO)"), ("/dev/null", "thiết bị")] {
            let child = try shell.program.run("import", "s", "roster", name)
            #expect(child.status == 1 && child.output == "")
            let reason = "\(name): là \(kind), không phải tệp thường, nên không được đọc.\n"
            #expect(child.errors.hasPrefix(reason))
        }
        let child = try shell.program.run("import", "s", "roster", "khong-co")
        #expect(child.errors.hasPrefix("Không mở được khong-co: không có tệp hoặc thư mục này.\n"))
    }

    @Test(
        .enabled(if: Tmux.isInstalled), arguments: [("c", true), ("", false), ("không", false), ("Y", true)])
    func `on a terminal it is asked, and only a yes records`(answer: String, isRecorded: Bool) throws {
        let terminal = try Tmux(
            [Program.path, "import", "s", "roster", "ds.csv", "--as", "Thư ký 1"],
            environment: shell.program.environment, directory: shell.program.home.path)
        try terminal.wait(for: "Ghi vào tọa đàm? [c/K]")
        try terminal.type(answer + "\r")
        #expect(try terminal.ending() == 0)
        #expect(try journals() == (isRecorded ? ["journal"] : []))
    }

    @Test func `a table comes through standard input too, and is recorded by an option only`() throws {
        let input = "Họ tên\tLớp\nHọc viên 92\tLớp 3\n"
        var child = try shell.program.run("import", "s", "roster", "-", input: input)
        #expect(child.output.hasSuffix("Chưa ghi gì. Thêm --yes để ghi.\n"))
        child = try shell.program.run("import", "s", "roster", "-", "--yes", input: input)
        #expect(child.output.hasSuffix("Đã ghi.\n"))
    }

    @Test func `what is not understood is told by its cell, and fails after the rest was recorded`() throws {
        try shell.write(table + "L3-91;;Lớp 3;\n", to: "ds.csv")
        let child = try shell.program.run("import", "s", "roster", "ds.csv", "--yes", "--lang", "en")
        #expect(child.errors == "Cell B4: no name; row skipped.\n")
        #expect(child.output.hasSuffix("New: 2 · Changed: 0 · Known: 0\nRecorded.\n"))
        #expect(child.status == 1)
    }

    @Test(arguments: [
        ("", "ds.csv: tệp trống."), ("PK\u{3}\u{4}hỏng", "ds.csv: tệp hỏng, không đọc được gói nén."),
        ("Mục;Phút\nKhai mạc;15", "ds.csv: không thấy dòng tiêu đề có cột “Họ tên” và ít nhất một cột khác."),
        ("Họ tên;Lớp\n\"Học viên", "ds.csv: dấu ngoặc kép mở ở dòng 2 không được đóng."),
    ])
    func `a file that is no list of people is told, with nothing changed`(text: String, expected: String)
        throws
    {
        try shell.write(text, to: "ds.csv")
        let child = try shell.program.run("import", "s", "roster", "ds.csv", "--yes")
        #expect(child.status == 1)
        #expect(
            child.errors.split(separator: "\n").prefix(2) == [expected[...], "Không có tệp nào bị thay đổi."])
        #expect(try journals() == [])
    }

    @Test func `a missing file, another thing to import and a folder that is none are told`() throws {
        #expect(try shell.program.run("import", "s", "roster", "khong-co.csv").status == 1)
        let child = try shell.program.run("import", "s", "people", "ds.csv")
        #expect(child.status == 64)
        #expect(
            child.errors.hasPrefix("Không nhập được “people”; chỉ có: roster, programme, ideas, follow-up.\n")
        )
        #expect(try shell.program.run("import", "khong-co", "roster", "ds.csv").status == 1)
    }
}

/// `toadam import` of ideas, answers and a programme.
struct ImportOthersCommandTests {
    private let shell: Shell

    init() throws { shell = try Shell() }

    private func run(_ arguments: String...) throws -> Child {
        try Child(
            [Program.path] + arguments, environment: shell.program.environment,
            directory: shell.program.home.path)
    }

    private var hasJournals: Bool { FileManager.default.fileExists(atPath: shell.path("s/journal")) }

    private let reports =
        "Họ tên,Lĩnh vực,Loại,Nội dung\nHọc viên 07 – Lớp 3,Xử lý rác thải,ý tưởng áp dụng,Phân loại rác tại nguồn\n"

    @Test func `reports are shown, recorded once agreed, marked, and never doubled`() throws {
        try shell.write(reports, to: "r.csv")
        let shown = try run("import", "s", "ideas", "r.csv")
        #expect(
            shown.output == """
                2  mới  Học viên 07 – Lớp 3 · ý tưởng áp dụng · Xử lý rác thải: Phân loại rác tại nguồn
                Mới: 1 · Sửa: 0 · Đã có: 0
                Chưa ghi gì. Thêm --yes để ghi.

                """)
        #expect(!hasJournals)
        #expect(
            try run("import", "s", "ideas", "r.csv", "--yes", "--as", "Thư ký 1").output.hasSuffix(
                "Đã ghi.\n"))
        let again = try run("import", "s", "ideas", "r.csv", "--yes", "--as", "Thư ký 2")
        #expect(again.output.hasSuffix("Mới: 0 · Sửa: 0 · Đã có: 1\nKhông có gì mới để ghi.\n"))
        #expect(try run("export", "s").output.contains("\"source\": \"report\""))
        #expect(try run("check", "s").status == 0)
    }

    @Test(arguments: ["csv", "json"])
    func `what was exported comes in again without a difference, and into another folder with its ids`(
        format: String
    )
        throws
    {
        try shell.write(reports, to: "r.csv")
        _ = try run("import", "s", "ideas", "r.csv", "--yes", "--as", "Thư ký 1")
        _ = try run(
            "add", "s", "=1+1 là \"hai\"", "--speaker", "L3-08", "--kind", "difficulty", "--as", "Thư ký 1")
        _ = try run("export", "s", "--output", "e.\(format)")
        let same = try run("import", "s", "ideas", "e.\(format)", "--yes")
        #expect(same.output.hasSuffix("Mới: 0 · Sửa: 0 · Đã có: 4\nKhông có gì mới để ghi.\n"))
        #expect(same.errors == "" && same.status == 0)
        _ = try run("new", "t", "--sample")
        let other = try run("import", "t", "ideas", "e.\(format)", "--yes", "--as", "Thư ký 1")
        #expect(other.output.hasSuffix("Mới: 2 · Sửa: 0 · Đã có: 2\nĐã ghi.\n"))
        func ideas(_ folder: String) throws -> [JSON] {
            let json = try JSONReader.read(run("export", folder).output.utf8)
            return (json["ideas"]?.array ?? []).map {
                ["id": $0["id"] ?? .null, "values": $0["values"] ?? .null]
            }
        }
        #expect(try ideas("t") == ideas("s"))
    }

    @Test func `what was corrected in an exported table is changed, once`() throws {
        try shell.write(reports, to: "r.csv")
        _ = try run("import", "s", "ideas", "r.csv", "--yes", "--as", "Thư ký 1")
        let table = try run("export", "s", "--format", "csv").output
        try shell.write(
            table.replacingOccurrences(of: "Phân loại rác tại nguồn", with: "Phân loại rác ở phường"),
            to: "e.csv")
        let child = try run("import", "s", "ideas", "e.csv", "--yes", "--as", "Thư ký 2")
        #expect(child.output.contains("sửa nội dung ý kiến"))
        #expect(child.output.hasSuffix("Mới: 0 · Sửa: 1 · Đã có: 2\nĐã ghi.\n"))
        #expect(try run("list", "s").output.contains("Phân loại rác ở phường"))
        #expect(
            try run("import", "s", "ideas", "e.csv", "--yes").output.hasSuffix("Không có gì mới để ghi.\n"))
    }

    @Test func `answers are recorded as the follow-up does, once`() throws {
        _ = try run("add", "s", "Một cửa lưu động", "--speaker", "L3-07", "--as", "Thư ký 1")
        try shell.write(
            "Số;Họ tên;Đến nay;Ngày;Minh chứng\nTK1-1;Học viên 07 – Lớp 3;☒ Đã thực hiện;12/1/2025;Ảnh\nCT-1;;;;\n",
            to: "a.csv")
        let child = try run("import", "s", "follow-up", "a.csv", "--yes", "--as", "Thư ký 1")
        #expect(
            child.output == """
                2  mới  TK1-1 · Học viên 07 – Lớp 3 · đã áp dụng · 12-1-2025 · Ảnh
                Mới: 1 · Sửa: 0 · Đã có: 0 · Chưa trả lời: 1
                Đã ghi.

                """)
        #expect(child.errors == "" && child.status == 0)
        #expect(try run("stats", "s", "--by", "followup", "--csv").output.contains("\"1\""))
        #expect(
            try run("import", "s", "follow-up", "a.csv", "--yes").output.hasSuffix(
                "Không có gì mới để ghi.\n"))
    }

    @Test func `a programme takes the place of an untouched one, whose file stays`() throws {
        _ = try run("new", "u")
        let before = try shell.read("u/programme.json")
        try shell.write("Ngày;Giờ;Nội dung\n16/9/2024;8h30-8h40;Khai mạc\n;8h40-9h40;Trao đổi\n", to: "p.csv")
        let shown = try run("import", "u", "programme", "p.csv", "--dry-run")
        #expect(shown.output.hasSuffix("Chưa ghi gì. Thêm --yes để ghi.\n"))
        #expect(try shell.read("u/programme.json") == before)
        let child = try run("import", "u", "programme", "p.csv", "--yes")
        #expect(child.output.contains("thêm: Khai mạc\n") && child.status == 0)
        #expect(try shell.read("u/programme.former-1.json") == before)
        let programme = try Programme(bytes: shell.read("u/programme.json").utf8, file: "programme.json")
        #expect(programme.sessions[0].items.map { $0.title(.vietnamese) } == ["Khai mạc", "Trao đổi"])
        #expect(programme.people.count == 2)
        #expect(try run("check", "u").status == 0)
        #expect(
            try run("import", "u", "programme", "p.csv", "--yes").output.hasSuffix(
                "Chương trình đã đúng như bảng này.\n"))
    }

    @Test func `a roster brings a new seminar its classes and groups, and they stay`() throws {
        _ = try run("new", "u")
        let before = try shell.read("u/programme.json")
        try shell.write("Họ tên;Lớp;Nhóm\nHọc viên 90 – Lớp 3;Lớp 3;Nhóm 2\n", to: "p.csv")
        let child = try run("import", "u", "roster", "p.csv", "--yes", "--as", "Thư ký 1")
        #expect(child.errors == "" && child.status == 0)
        #expect(
            child.output.hasPrefix(
                "Thêm vào chương trình (Lớp): Lớp 3\nThêm vào chương trình (Nhóm thảo luận): Nhóm 2\n"))
        #expect(try shell.read("u/programme.former-1.json") == before)
        let programme = try Programme(bytes: shell.read("u/programme.json").utf8, file: "programme.json")
        // Those of the people who stand in for what is not known are still theirs.
        #expect(programme.classes.map(\.id) == ["L3", "L1"] && programme.groups.map(\.id) == ["G2", "G1"])
        #expect(try run("check", "u").status == 0)
        #expect(
            try run("import", "u", "roster", "p.csv", "--yes").output.hasSuffix("Không có gì mới để ghi.\n"))
    }

    @Test func `afterwards what would take records' items is refused whole`() throws {
        _ = try run("add", "s", "Một cửa lưu động", "--item", "N1-05", "--as", "Thư ký 1")
        let before = shell.folder
        try shell.write("Ngày;Giờ;Nội dung\n16/9/2024;8h30-8h40;Khai mạc\n", to: "p.csv")
        let child = try run("import", "s", "programme", "p.csv", "--yes")
        #expect(child.status == 1)
        #expect(
            child.errors.split(separator: "\n").prefix(2) == [
                "p.csv: Bảng thiếu mục đã có ý kiến hoặc giờ thực tế.", "Không có tệp nào bị thay đổi.",
            ])
        #expect(shell.folder == before)
    }

    @Test(arguments: [
        ("ideas", "", "x.csv: tệp trống."),
        ("ideas", "{\"a\":1}", "x.csv: là JSON nhưng không phải tệp do toadam export ghi."),
        (
            "ideas", "Mục;Phút\nKhai mạc;15",
            "x.csv: không thấy dòng tiêu đề có cột “Nội dung ý kiến” và ít nhất một cột khác."
        ),
        (
            "ideas", "{\"ideas\":[",
            "x.csv, dòng 1, cột 11: sai cú pháp JSON: tệp bị cắt giữa chừng: thiếu dấu đóng ngoặc."
        ),
        (
            "follow-up", "Họ tên;Lớp\nA;3",
            "x.csv: không thấy dòng tiêu đề có cột “Số” và ít nhất một cột khác."
        ),
        (
            "programme", "Họ tên;Lớp\nA;3",
            "x.csv: không thấy dòng tiêu đề có cột “Mục” và ít nhất một cột khác."
        ),
        (
            "programme", "Ngày;Giờ;Nội dung\n16/9/2024;sáng;Khai mạc",
            "x.csv: những ô nêu trên chưa hiểu được, nên chưa đổi chương trình."
        ),
    ])
    func `a file that is no such table is told, with nothing changed`(
        what: String, text: String, expected: String
    )
        throws
    {
        try shell.write(text, to: "x.csv")
        let before = shell.folder
        let child = try run("import", "s", what, "x.csv", "--yes")
        #expect(child.status == 1)
        #expect(child.errors.split(separator: "\n").contains(expected[...]))
        #expect(child.errors.split(separator: "\n").contains("Không có tệp nào bị thay đổi."))
        #expect(shell.folder == before)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `on a terminal it is asked who is meant by a name of several`() throws {
        try shell.write("Mã;Họ tên;Lớp\nL4-90;Học viên 07 – Lớp 3;4\n", to: "ds.csv")
        _ = try run("import", "s", "roster", "ds.csv", "--yes", "--as", "Thư ký 1")
        try shell.write(reports, to: "r.csv")
        let terminal = try Tmux(
            [Program.path, "import", "s", "ideas", "r.csv", "--as", "Thư ký 1"],
            environment: shell.program.environment, directory: shell.program.home.path)
        try terminal.wait(for: "Ô A2: “Học viên 07 – Lớp 3” là ai?")
        try terminal.type("2\r")
        try terminal.wait(for: "Ghi vào tọa đàm? [c/K]")
        try terminal.type("c\r")
        #expect(try terminal.ending() == 0)
        #expect(try run("export", "s").output.contains("\"speaker\": \"L4-90\""))
    }
}
