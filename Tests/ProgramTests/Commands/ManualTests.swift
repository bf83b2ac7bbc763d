import ArgumentParser
import Foundation
import Seminar
import TestSupport
import Testing

@testable import toadam

/// `toadam manual`, and the pages that stand in the documents.
@Suite struct ManualTests {
    private static func page(_ arguments: [String]) throws -> String {
        let program = try Program()
        let child = try Child(
            [Program.path, "manual"] + arguments, environment: program.environment,
            directory: program.home.path)
        #expect(child.status == 0)
        return child.output
    }

    @Test(arguments: Language.allCases)
    func `the manual page in the documents is the one that the program prints`(language: Language) throws {
        let page = try Self.page(["--lang", language.rawValue])
        let folder = Repository.root.appending(path: "docs/man/\(language.rawValue)")
        try KeptText("toadam", in: folder, endingWith: "1").expect(
            String(page.dropLast()), sourceLocation: #_sourceLocation)
    }

    @Test func `it names every command of the shell and shows signs as they are typed`() throws {
        let lines = try Self.page(["--lang", "en"]).split(separator: "\n")
        for command in Toadam.configuration.subcommands {
            let name = try #require(command.configuration.commandName)
            #expect(lines.contains(".B toadam \(name)"))
            #expect(lines.contains { $0.hasPrefix(".B") && $0.contains("toadam \(name) ") })
        }
        #expect(lines.contains(".B \\(haG"))
        #expect(lines.contains(".B \\(haE") && lines.contains("[se] Edit in $EDITOR"))
    }

    @Test func `no line is a request that roff does not know`() throws {
        for language in Language.allCases {
            for line in try Self.page(["--lang", language.rawValue]).split(separator: "\n")
            where line.hasPrefix(".") {
                #expect(
                    [".TH", ".SH", ".SS", ".TP", ".B", ".br"].contains(line.prefix { $0 != " " }), "\(line)")
            }
        }
    }
}
