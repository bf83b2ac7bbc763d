import Foundation
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

    @Test func `a sound folder is called so`() throws {
        let shell = try Shell()
        #expect(try shell.program.run("add", "s", "một").status == 0)
        let check = try shell.program.run("check", "s")
        #expect(check.status == 0)
        #expect(check.output == "Mọi tệp đều tốt: chương trình và 1 nhật ký.\n")
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
                To mend damaged journals: toadam check s --repair

                """)
        #expect(shell.folder == before)
        let list = try shell.program.run("list", "s")
        #expect(list.status == 0)
        #expect(list.output.contains("ý hay"))
        #expect(
            list.errors == """
                Tệp của tọa đàm có 1 vấn đề, có thể thiếu nội dung; xem: toadam check \(shell.path("s"))

                """)
    }

    @Test func `repairing keeps every byte, and done twice does nothing`() throws {
        let shell = try shellWithDamage()
        let repair = try shell.program.run("check", "s", "--repair")
        #expect(repair.status == 0)
        #expect(
            repair.output == """
                journal/thu-ky-9-ffff.json: đã sửa; phần hỏng được cất trong damaged/
                Mọi tệp đều tốt: chương trình và 2 nhật ký.

                """)
        #expect(
            try shell.read("s/journal/thu-ky-9-ffff.json") == "\(Self.header),\n\(Self.change)\n]\n")
        let kept = try FileManager.default.contentsOfDirectory(atPath: shell.path("s/damaged"))
        #expect(try kept.map { try shell.read("s/damaged/" + $0) }.joined().contains("hỏng rồi"))
        let after = shell.folder
        #expect(
            try shell.program.run("check", "s", "--repair").output
                == "Mọi tệp đều tốt: chương trình và 2 nhật ký.\n")
        #expect(shell.folder == after)
    }

    @Test func `a copy is taken in once, however often it comes`() throws {
        let shell = try Shell()
        #expect(try shell.line("cp -r s usb && toadam add usb một --as 'Thư ký 2'").status == 0)
        let merge = try shell.program.run("merge", "s", "usb")
        #expect(merge.status == 0)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal")).first)
        #expect(merge.output == "\(shell.path("usb/journal/\(name)")): đã chép thành \(name)\n")
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
        #expect(merge.errors.hasPrefix("1 tệp không gộp được.\n"))
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
}
