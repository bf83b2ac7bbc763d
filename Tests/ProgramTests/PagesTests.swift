import ArgumentParser
import Foundation
import Interface
import Seminar
import TestSupport
import Testing
import Wording

@testable import toadam

/// What the README and the other pages say can be read and done.
struct PagesTests {
    private static let pages: [String] = {
        let docs = (try? Repository.files(in: "docs", endingWith: ".md")) ?? []
        return ["README.md", "Tests/Trials/README.md"] + docs
    }()

    @Test(arguments: pages) func `each link leads to a file of this repository`(page: String) throws {
        let folder = Repository.root.appending(path: page).deletingLastPathComponent()
        for match in try Repository.text(page).matches(of: /\]\((?<target>[^)\s]+)\)/) {
            let target = match.output.target.split(separator: "#", omittingEmptySubsequences: false)[0]
            guard !target.contains("://"), !target.isEmpty else { continue }
            let path = folder.appending(path: String(target)).path
            #expect(FileManager.default.fileExists(atPath: path), "\(target)")
        }
    }

    @Test(arguments: pages) func `each file of this repository that is named is there`(page: String) throws {
        for match in try Repository.text(page).matches(
            of: /(?<path>(\.ci|Sources|Tests|docs)\/[\w.\/+-]*[\w])/)
        {
            let path = String(match.output.path)
            #expect(
                FileManager.default.fileExists(atPath: Repository.root.appending(path: path).path), "\(path)")
        }
    }

    @Test func `the README names every page, once in its list`() throws {
        let readme = try Repository.text("README.md")
        for page in try Repository.files(in: "docs", endingWith: ".md") {
            #expect(readme.components(separatedBy: "* [\(page)](\(page)): ").count == 2, "\(page)")
        }
    }

    /// The lines of code blocks that run the program, as a person would type them, with every part that may be left out.
    private static func commandLines(of page: String) throws -> [(line: String, words: [String])] {
        try Repository.text(page).split(separator: "\n").compactMap { row in
            guard let match = row.wholeMatch(of: /\ {4,}toadam(?<rest>(\ \S+)*)(\ {2,}.*)?/) else {
                return nil
            }
            return ("toadam" + match.output.rest, words(of: String(match.output.rest)))
        }
    }

    /// The words of a line with its quotation marks, brackets, alternatives and dots resolved.
    private static func words(of line: String) -> [String] {
        var words: [String] = []
        for (place, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            guard place.isMultiple(of: 2) else {
                words.append(String(part))
                continue
            }
            for word in part.split(separator: " ") {
                let first = word.split(separator: "|")[0]
                words.append(first == "…" || first == "…]" ? "x" : first.filter { !"[]…".contains($0) })
            }
        }
        return words
    }

    @Test(arguments: pages) func `each command line is understood`(page: String) throws {
        for (line, words) in try Self.commandLines(of: page) {
            #expect(throws: Never.self, "\(line)") { try Toadam.parseAsRoot(words) }
        }
    }

    @Test func `the README shows each command of the program`() throws {
        let commands = Toadam.configuration.subcommands.compactMap { $0.configuration.commandName }
        let shown = try Self.commandLines(of: "README.md").compactMap { $0.words.first }
        #expect(Set(commands).subtracting(["open"]).isSubset(of: shown))
        #expect(try Self.commandLines(of: "docs/HUONG-DAN.md").count > 5)
    }

    @Test(arguments: Toadam.configuration.subcommands.compactMap { $0.configuration.commandName })
    func `each command prints its help`(command: String) throws {
        let help = try Program().run(command, "--help")
        #expect(help.status == 0)
        #expect(help.errors == "")
        #expect(help.output.contains("toadam \(command)"))
    }

    @Test
    func
        `the page on the files lists each setting with what can stand there and its default`()
        throws
    {
        let page = try Repository.text("docs/FILE-FORMAT.md")
        let start = try #require(page.firstRange(of: "| member | what stands there | default |")).upperBound
        let rows = page[start...].split(separator: "\n").compactMap { row in
            row.wholeMatch(of: /\|\ `(\w+)`\ \|\ ([^|]+)\ \|\ ([^|]+)\ \|/)?.output
        }
        #expect(rows.map { String($0.1) } == Setting.all.map(\.name.rawValue))
        for (row, setting) in zip(rows, Setting.all) {
            let fallback = setting.json(in: Settings()).map {
                "`" + String(decoding: $0.line, as: UTF8.self) + "`"
            }
            #expect(fallback == nil || fallback == String(row.3), "\(setting.name)")
            if case .code(let codes) = setting.shape {
                for code in codes { #expect(row.2.contains("`\"\(code)\"`"), "\(setting.name)") }
            }
        }
    }

    @Test func `the page on importing lists each heading that is known`() throws {
        let rows = try Repository.text("docs/IMPORT.md").split(separator: "\n").filter {
            $0.hasPrefix("| ") && !$0.hasPrefix("| column") && !$0.hasPrefix("| ---")
        }
        let headings = rows.map { row in
            row.split(separator: "|")[1].split(separator: "·").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(
            headings == RosterHeading.all.map(\.names) + ProgrammeHeading.all.map(\.names)
                + IdeaHeading.all.map(\.names) + AnswerHeading.all.map(\.names))
    }
}
