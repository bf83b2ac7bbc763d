import Foundation
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
        #expect(child.errors == "Cell B4: no name; row left out.\n")
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
        #expect(child.errors.hasPrefix("Không nhập được “people”; chỉ có: roster.\n"))
        #expect(try shell.program.run("import", "khong-co", "roster", "ds.csv").status == 1)
    }
}
