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

    @Test(arguments: ["README.md", "docs/HUONG-DAN.md"])
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
