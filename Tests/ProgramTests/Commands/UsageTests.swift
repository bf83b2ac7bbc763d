import Foundation
import TestSupport
import Testing

/// Help, usage mistakes, and what happens where there is no screen.
struct UsageTests {
    @Test(arguments: [
        "", "new", "review", "add", "list", "export", "check", "merge", "type", "watch", "open",
    ])
    func `each command has help in the language of the locale`(command: String) throws {
        let program = try Program()
        let arguments = command.isEmpty ? [] : [command]
        let help = try Child(
            [Program.path] + arguments + ["--help"], environment: program.environment,
            directory: program.home.path)
        #expect(help.status == 0)
        #expect(help.errors == "")
        let inEnglish = try Child(
            [Program.path] + arguments + ["--help"],
            environment: program.environment.merging(["LC_ALL": "en_US.UTF-8"]) { $1 },
            directory: program.home.path)
        #expect(inEnglish.output != help.output)
        #expect(FolderSnapshot(program.home.path).names == ["."])
    }

    @Test(arguments: [
        ["--khong-co"], ["list"], ["export", "s", "--format", "pdf"], ["list", "s", "--lang", "fr"],
        ["merge", "s"], ["add", "s"], ["new", "a", "b"],
    ])
    func `a usage mistake exits with 64 and names the way out`(arguments: [String]) throws {
        let program = try Program()
        let child = try Child(
            [Program.path] + arguments, environment: program.environment, directory: program.home.path)
        #expect(child.status == 64)
        #expect(child.output == "")
        #expect(child.errors.hasSuffix("Xem cách dùng: toadam --help\n"))
        #expect(FolderSnapshot(program.home.path).names == ["."])
    }

    @Test(arguments: [[], ["s"], ["review", "s"]])
    func `without a screen the commands that need none are named`(arguments: [String]) throws {
        let shell = try Shell()
        let before = FolderSnapshot(shell.program.home.path)
        let child = try Child(
            [Program.path] + arguments, environment: shell.program.environment,
            directory: shell.program.home.path)
        #expect(child.status == 1)
        #expect(
            child.errors == """
                Không mở được màn hình chương trình: đầu vào hoặc đầu ra không phải là cửa sổ dòng lệnh.
                Không có tệp nào bị thay đổi.
                Những lệnh không cần màn hình: toadam add, list, export, check, merge, new.

                """)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test func `a folder that is no seminar is told before the screen is missed`() throws {
        let program = try Program()
        let open = try program.run("lsit", "--lang", "ja")
        #expect(open.status == 1)
        #expect(open.errors.contains("はセミナーのフォルダーではありません"))
    }
}
