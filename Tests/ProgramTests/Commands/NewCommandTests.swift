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
        #expect(programme.sessions.flatMap(\.items).count == 2)
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
}
