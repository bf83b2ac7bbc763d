import Display
import Foundation
import Seminar
import TestSupport
import Testing
import Wording

@testable import Interface

/// The page of all keys is made from the table of commands, and the guides name no key that the table does not have.
struct KeyPageTests {
    /// The sections of the page, in its order.
    private static let sections: [(title: String, place: Place)] = [
        ("Typing an idea", .line), ("Leading the room", .leading), ("Everywhere", .everywhere),
        ("Ideas", .tab(.ideas)), ("People", .tab(.people)), ("Summary", .tab(.summary)),
        ("The floor", .floor), ("An idea's details", .details), ("A person", .person),
        ("The form of an idea", .form), ("The form of a person", .personForm),
        ("A value that is picked", .picked), ("The list of a pick", .picker),
        ("A list to choose from", .choices),
        ("Any list", .list), ("A list without a text", .wholeList),
        ("Anything that lies over a screen", .layer),
        ("The palette", .palette), ("The day's timeline", .timeline), ("The closing", .closing),
        ("The projector's view", .projector), ("Drafts that are offered", .offer),
        ("Leaving while something is not saved", .unsaved), ("Any text", .editor),
    ]

    private var page: String {
        var lines = [
            "# Keys", "",
            "Made from the table of commands (`Sources/Interface/Commands/CommandTable.swift`). A key is looked up at the",
            "places of the open screen or layer, the nearest first; one that means nothing there is typed. `^G` is Ctrl-G.",
        ]
        for (title, place) in Self.sections {
            let commands = Command.allCases.filter { !$0.entry.keys(at: place).isEmpty }
            lines += ["", "## \(title)", "", "| keys | does | làm gì | 動作 |", "| --- | --- | --- | --- |"]
            lines += commands.map { command in
                let keys = command.entry.keys(at: place).map { "`\($0.label)`" }.joined(separator: " ")
                let names = [Language.english, .vietnamese, .japanese].map { command.entry.name($0) }
                return "| \(keys) | \(names.joined(separator: " | ")) |"
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test func `the page of all keys is that of the table`() throws {
        let file = KeptText("KEYS", in: Repository.root.appending(path: "docs"), endingWith: "md")
        try file.expect(page, sourceLocation: #_sourceLocation)
    }

    @Test func `every place of the table has its section`() {
        let places = Command.allCases.reduce(into: Set<Place>()) { $0.formUnion($1.entry.places) }
        #expect(places == Set(Self.sections.map(\.place)))
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
