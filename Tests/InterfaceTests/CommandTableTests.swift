import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// The table of commands is read by hints, help, palette and keyboard alike, so it must not contradict itself.
struct CommandTableTests {
    private static let places: [Place] =
        Tab.allCases.map { .tab($0) } + [
            .everywhere, .line, .leading, .form, .personForm, .details, .person, .floor, .closing, .timeline,
            .projector, .palette, .offer, .unsaved, .picker, .choices, .picked, .layer, .list, .wholeList,
            .editor,
        ]

    @Test(arguments: places)
    func `at each place a key means one command`(place: Place) {
        for key in Set(Command.allCases.flatMap(\.entry.keys)) {
            let there = Command.allCases.filter { $0.entry.keys(at: place).contains(key) }
            #expect(there.count <= 1, "\(key.label) means \(there)")
        }
    }

    @Test func `a key that works everywhere means nothing else anywhere, but Esc, which goes back`() {
        for command in Command.allCases where command.entry.places.contains(.everywhere) {
            for key in command.entry.keys(at: .everywhere) where key != .escape {
                let others = Command.allCases.filter { $0 != command && $0.entry.keys.contains(key) }
                // Leaving is asked again where something is not saved.
                #expect(others == (command == .leave ? [.leaveUnsaved] : []), "\(key.label)")
            }
        }
    }

    @Test func `no bare letter or digit is a command where anything is typed`() {
        for command in Command.allCases {
            let places = command.entry.places.subtracting([.projector, .palette])
            for case .character(let character) in places.flatMap(command.entry.keys(at:)) {
                #expect(!character.isLetter && !character.isNumber, "\(command)")
            }
        }
    }

    @Test func `every command is found in the palette by its name in each language`() {
        for command in Command.allCases where command != .palette {
            for language in Language.allCases {
                let found = Command.found(by: command.entry.name(language), named: command.entry.isNamed)
                #expect(found.contains(command))
            }
        }
    }

    @Test func `no key of a command is one that moves or deletes in a text, where text is typed`() {
        let editing = Set(Command.allCases.flatMap { $0.entry.keys(at: .editor) })
        let lines: [Place] = [.line, .leading, .everywhere]
        // Up edits the last idea only on the empty line, where there is nothing to move in.
        for command in Command.allCases where command != .editLast {
            for key in lines.flatMap(command.entry.keys(at:)) {
                #expect(!editing.contains(key), "\(command) \(key.label)")
            }
        }
    }
}
