import Display
import Foundation
import Seminar
import TestSupport
import Testing
import Wording

@testable import Interface

/// The page of all keys is made from the table of commands, and the guides name no key that the table does not have.
struct KeyPageTests {
    private var page: String {
        var lines = [
            "# Keys", "",
            "Made from the table of commands (`Sources/Interface/Commands/CommandTable.swift`). A key is looked up at the",
            "places of the open screen or layer, the nearest first; one that means nothing there is typed. `^G` is Ctrl-G.",
            "A code of two signs, typed into the palette (`\(Command.palette.entry.keys.map(\.label).joined(separator: "` or `"))`), finds its command first.",
        ]
        for place in KeyPlace.all {
            lines += ["", "## \(place.title(.english))", ""]
            lines += ["| keys | code | does | làm gì | 動作 |", "| --- | --- | --- | --- | --- |"]
            lines += place.commands.map { row(of: $0, keys: $0.entry.keys(at: place)) }
        }
        let others = Command.allCases.filter { $0.entry.keys.isEmpty }
        lines += ["", "## By name in the palette", ""]
        lines += ["| keys | code | does | làm gì | 動作 |", "| --- | --- | --- | --- | --- |"]
        lines += others.map { row(of: $0, keys: []) }
        return lines.joined(separator: "\n")
    }

    private func row(of command: Command, keys: [Key]) -> String {
        let names = [Language.english, .vietnamese, .japanese].map { command.entry.name($0) }
        let code = command.entry.code.map { "`\($0)`" } ?? ""
        return "| \(marked(keys)) | \(code) | \(names.joined(separator: " | ")) |"
    }

    private func marked(_ keys: [Key]) -> String { keys.map { "`\($0.label)`" }.joined(separator: " ") }

    /// The commands that the hint bar offers on the run screen, and the palette.
    private var firstKeys: String {
        let hinted = Command.hints(at: .line) + Command.hints(at: .leading) + [.palette]
        let commands = Command.allCases.filter(Set(hinted).contains)
        let rows = commands.map { command in
            let keys = command.entry.keys.filter { !command.entry.keys(at: .palette).contains($0) }
            return "| \(marked(keys)) | \(command.entry.name(.english)) |"
        }
        return (["| keys | does |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
    }

    @Test func `the README has the keys of the hint bar as the table has them`() throws {
        let readme = try Repository.text("README.md")
        #expect(readme.contains(firstKeys), "\(firstKeys)")
    }

    @Test func `the page of all keys is that of the table`() throws {
        let file = KeptText("KEYS", in: Repository.root.appending(path: "docs"), endingWith: "md")
        try file.expect(page, sourceLocation: #_sourceLocation)
    }

    @Test func `every place of the table has its section`() {
        let places = Command.allCases.reduce(into: Set<KeyPlace>()) { $0.formUnion($1.entry.places) }
        #expect(places == Set(KeyPlace.all))
        #expect(KeyPlace.all.count == Set(KeyPlace.all).count)
    }

    private static let guides = ["docs/HUONG-DAN.md", "docs/GUIDE.md", "docs/GUIDE.ja.md"]

    /// What does not depend on the language of a guide, by its parts: keys, codes of the palette, options of the shell.
    private func facts(of guide: String) throws -> [[String]] {
        // The example of a programme says in each language what it is.
        let text = try Repository.text(guide).replacing(#/```json.*?```/#.dotMatchesNewlines(), with: "")
        return text.components(separatedBy: "\n## ").map { part in
            let keys = part.matches(
                of: #/\b(?:Ctrl|Alt)-(?:[A-Za-z0-9.,↑↓]|Enter)|\bF1?[0-9]\b|\b(?:Esc|Enter)\b/#
                    .asciiOnlyWordCharacters()
                    .wordBoundaryKind(.simple))
            let codes = part.matches(of: #/`[a-z]{2}`/#)
            let words = part.matches(of: #/--[a-z][a-z-]+|^ {4,}toadam [a-z]+/#.anchorsMatchLineEndings())
            let rows = part.split(separator: "\n").filter { $0.hasPrefix("|") }.map { _ in "a row" }
            return ((keys + codes + words).map { String($0.0) } + rows).sorted()
        }
    }

    @Test(arguments: guides.dropFirst())
    func `the guides in the three languages name the same keys, codes, options and as many rows`(
        guide: String
    )
        throws
    {
        let (first, other) = (try facts(of: Self.guides[0]), try facts(of: guide))
        #expect(first.count == other.count)
        for (part, (one, two)) in zip(first, other).enumerated() {
            let difference = two.difference(from: one)
            let changes = difference.map { change in
                switch change {
                case .insert(_, let fact, _): "+ \(fact)"
                case .remove(_, let fact, _): "- \(fact)"
                }
            }
            #expect(changes.isEmpty, "\(guide), part \(part)")
        }
    }

    @Test(arguments: guides)
    func `a guide names only codes that the palette has`(guide: String) throws {
        // `id` is a member of the programme.
        let codes = Set(Command.allCases.compactMap(\.entry.code) + ["id"])
        for match in try Repository.text(guide).matches(of: #/`([a-z]{2})`/#) {
            #expect(codes.contains(String(match.1)), "\(guide): \(match.1)")
        }
    }

    @Test(arguments: ["README.md"] + guides)
    func `a guide names only keys that there are`(path: String) throws {
        let labels = Set(Command.allCases.flatMap(\.entry.keys).map(\.label))
        let text = try Repository.text(path)
        let named = text.matches(of: #/\b(Ctrl|Alt)-([A-Za-z0-9.,]|Enter)|\bF1?[0-9]\b/#).map { String($0.0) }
        #expect(!named.isEmpty)
        for key in named {
            let label = key.hasPrefix("Ctrl-") ? "^" + key.dropFirst(5).uppercased() : key
            #expect(labels.contains(label), "\(path): \(key)")
        }
    }
}
