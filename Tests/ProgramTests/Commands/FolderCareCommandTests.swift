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
        #expect(try shell.program.run("list", "s").output.contains("ý hay"))
    }
}
