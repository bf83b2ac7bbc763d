import ArgumentParser
import Foundation
import Seminar
import TestSupport
import Testing
import Wording

@testable import toadam

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

    /// The examples of the help in their order, each in the folder that those before it leave, by the shell that people type them into.
    @Test(arguments: Language.allCases)
    func `each command has an example in the help, and it does what the help says`(language: Language) throws
    {
        let shell = try Shell()
        let seminar = language == .vietnamese ? "toa-dam" : "seminar"
        func run(_ line: String) throws -> Child {
            try Child(
                ["/bin/sh", "-c", "toadam() { \"\(Program.path)\" \"$@\"; }; man() { cat; }; \(line)"],
                environment: shell.program.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 },
                directory: shell.program.home.path)
        }
        let help = try run("toadam --help --lang \(language.rawValue)").output
        for command in Toadam.subcommands {
            let name = try #require(command.configuration.commandName)
            let own = try run("toadam help \(name) --lang \(language.rawValue)").output
            for line in command.example(language).split(separator: "\n").map(String.init) {
                #expect(help.contains("\n\(line)\n"), "\(line)")
                #expect(own.contains("\n\(line)\n"), "\(line)")
                #expect(line.contains("toadam \(name) "), "\(line)")
            }
        }
        let words = Phrase.Example.new(language).split(separator: " ")
        let roster = try #require(words.first { $0.hasSuffix(".xlsx") })
        let made = try run("toadam export s --table roster --output \(roster)")
        #expect(made.status == 0, "\(made.errors)")
        let withoutScreen = Toadam.commandsWithoutScreen
        for command in Toadam.subcommands
        where withoutScreen.contains(command.configuration.commandName ?? "") {
            if command == MergeCommand.self {
                let last = try #require(command.example(language).split(separator: " ").last)
                let other = URL(filePath: shell.path(String(last)))
                try FileManager.default.createDirectory(
                    at: other.deletingLastPathComponent(), withIntermediateDirectories: true)
                try FileManager.default.copyItem(at: URL(filePath: shell.path(seminar)), to: other)
            }
            // What asks is agreed to; of the imports the first has its file here.
            let line = try #require(command.example(language).split(separator: "\n").first)
            let child = try run(command == Import.self ? "\(line) --yes" : String(line))
            #expect(child.status == 0, "\(line): \(child.errors)")
        }
        let list = try run(Phrase.Example.list(language)).output
        #expect(list.split(separator: "\n").count == 1)
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
        #expect(child.errors.hasPrefix("Lỗi: "))
        #expect(child.errors.contains("--help\n"))
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
                Không mở được màn hình toadam: đầu vào hoặc đầu ra không phải là cửa sổ dòng lệnh.
                Không có tệp nào bị thay đổi.
                Những lệnh không cần màn hình: toadam new, timetable, add, follow, list, stats, report, export, import, check, merge, picture, type, manual.

                """)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test func `a folder that is no seminar is told before the screen is missed`() throws {
        let program = try Program()
        let open = try program.run(".", "--lang", "ja")
        #expect(open.status == 1)
        #expect(open.errors.contains("はセミナーのフォルダーではありません"))
    }

    /// English words of the parser that must not be left in the other languages.
    private static var english: Regex<(Substring, Substring)> {
        /\b(OVERVIEW|USAGE|ARGUMENTS|OPTIONS|SUBCOMMANDS|Error|Usage|Help|See|Show|Missing|Unknown|Unexpected|Did|values|default|subcommand|invalid|provide|expected|argument|value)\b/
    }

    @Test(arguments: [Language.vietnamese, .japanese])
    func `what the parser says is said in the language spoken`(language: Language) throws {
        let program = try Program()
        let lines = [
            ["--help"], ["help"], ["help", "list"], ["list", "--help"], ["export", "--help"],
            ["type", "--help"], ["list"], ["list", "s", "--nope"], ["list", "s", "--speakr", "7"],
            ["list", "s", "t"], ["list", "s", "t", "u"], ["list", "s", "--speaker"],
            ["list", "s", "--json=1"],
            ["export", "s", "--format", "pdf"], ["type", "--method", "x"], ["list", "s", "--lang", "fr"],
        ]
        for line in lines {
            let child = try Child(
                [Program.path, "--lang", language.rawValue] + line, environment: program.environment,
                directory: program.home.path)
            let said = child.output + child.errors
            #expect(said.firstMatch(of: Self.english) == nil, "\(line): \(said)")
            #expect(!said.isEmpty)
        }
    }

    @Test(arguments: [
        ["--lang", "en", "--help"], ["--help", "--lang", "en"], ["--lang=en", "--help"],
        ["help", "--lang", "en"], ["--lang", "en", "help"],
    ])
    func `the language may stand anywhere on the line`(arguments: [String]) throws {
        let program = try Program()
        let child = try Child(
            [Program.path] + arguments, environment: program.environment, directory: program.home.path)
        #expect(child.status == 0)
        #expect(child.output.contains("SUBCOMMANDS:"))
        #expect(child.output.contains("Create a seminar folder."))
    }

    @Test(arguments: Toadam.subcommands.compactMap { $0.configuration.commandName })
    func `every command takes the language`(command: String) throws {
        let program = try Program()
        for arguments in [["--lang", "ja", command, "--help"], [command, "--help", "--lang", "ja"]] {
            let child = try Child(
                [Program.path] + arguments, environment: program.environment, directory: program.home.path)
            #expect(child.status == 0)
            #expect(child.output.contains("--lang <コード>"), "\(child.output)")
        }
    }

    @Test func `the language may stand before a command, and behind two hyphens it is text`() throws {
        let shell = try Shell()
        let list = try shell.program.run("--lang", "en", "list", "s", "--json")
        #expect(list.status == 0)
        #expect(try shell.program.run("add", "--", "s", "--lang").status == 0)
        #expect(try shell.program.run("list", "s").output.contains("--lang"))
    }

    @Test(arguments: [("C", "SUBCOMMANDS:"), ("POSIX", "SUBCOMMANDS:"), ("C.UTF-8", "LỆNH:")])
    func `the bare locale is English, and one that names only an encoding is none`(
        locale: String, heading: String
    ) throws {
        var program = try Program()
        program.environment["LC_ALL"] = locale
        #expect(try program.run("--help").output.contains(heading))
    }

    @Test func `a command that was mistyped is told from a folder that is not there`() throws {
        let program = try Program()
        let mistyped = try program.run("exprot", "s", "--lang", "en")
        #expect(mistyped.status == 64)
        #expect(
            mistyped.errors == """
                exprot is neither a command nor a folder.
                Did you mean “export”? All commands: toadam --help

                """)
        for line in [["toa-dam-nay"], ["list", "toa-dam-nay"]] {
            let missing = try Child(
                [Program.path] + line, environment: program.environment, directory: program.home.path)
            #expect(missing.status == 1)
            #expect(missing.errors.hasPrefix("Không có thư mục "))
        }
    }

    @Test func `a folder whose name is no text is there like any other`() throws {
        let shell = try Shell()
        let child = try shell.line(#"name=$(printf 'toa\377dam'); mv s "$name"; toadam "$name" --lang vi"#)
        #expect(child.status == 1 && child.errors.hasPrefix("Không mở được màn hình toadam: "))
    }

    @Test func `a seminar is not created where a file is`() throws {
        let program = try Program()
        try Data().write(to: URL(filePath: program.home.path("f")))
        let new = try program.run("new", "f", "--lang", "en")
        #expect(new.status == 1)
        #expect(
            new.errors.hasSuffix(
                """
                f is a file, not a folder.
                Nothing was created.
                Choose another name for the folder.

                """))
    }
}
