import ArgumentParser
import Foundation
import Seminar
import TestSupport
import Testing

@testable import toadam

/// What a shell completes a command line with; packages install these scripts.
struct CompletionTests {
    private static func script(for shell: String, in language: String = "en_US.UTF-8") throws -> String {
        var program = try Program()
        program.environment["LC_ALL"] = language
        let script = try program.run("--generate-completion-script", shell)
        #expect(script.status == 0)
        return script.output
    }

    /// What bash offers for the last of some words, in a folder with two folders and a file.
    private static func offers(_ words: [String]) throws -> [String] {
        let program = try Program()
        for folder in ["toa-dam", "ghi-chep"] {
            try FileManager.default.createDirectory(
                atPath: program.home.path(folder), withIntermediateDirectories: true)
        }
        try Data().write(to: URL(filePath: program.home.path("danh-sach.csv")))
        try script(for: "bash").write(
            toFile: program.home.path(".toadam.bash"), atomically: true, encoding: .utf8)
        let line = (["toadam"] + words).joined(separator: " ")
        let ask = """
            source .toadam.bash
            COMP_WORDS=(toadam "$@") COMP_CWORD=$# COMP_LINE=$0 COMP_POINT=${#0} COMPREPLY=()
            _toadam toadam "${@: -1}" "${@: -2:1}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let child = try Child(
            ["/bin/bash", "-c", ask, line] + words, environment: program.environment,
            directory: program.home.path)
        #expect(child.errors == "")
        return child.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.sorted()
    }

    @Test func `bash completes commands, folders, files and codes`() throws {
        #expect(try Self.offers(["st"]) == ["stats"])
        #expect(try Self.offers(["review", ""]) == ["ghi-chep", "toa-dam"])
        #expect(try Self.offers(["watch", "t"]) == ["toa-dam"])
        #expect(try Self.offers(["import", "toa-dam", "r"]) == ["roster"])
        #expect(try Self.offers(["import", "toa-dam", "roster", "d"]) == ["danh-sach.csv"])
        #expect(try Self.offers(["add", "toa-dam", "--kind", "pr"]) == ["proposal"])
        #expect(try Self.offers(["list", "toa-dam", "--status", "o"]) == ["ongoing"])
        #expect(try Self.offers(["list", "--lang", ""]) == ["en", "ja", "vi"])
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `each shell's script names every command, in the language spoken`(shell: String) throws {
        let script = try Self.script(for: shell)
        for command in Toadam.configuration.subcommands {
            #expect(script.contains(try #require(command.configuration.commandName)))
        }
        guard shell != "bash" else { return }
        #expect(script.contains("Record an entry from the shell."))
        #expect(try Self.script(for: shell, in: "ja_JP.UTF-8").contains("コマンドラインから発言を記録します。"))
    }
}
