import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// The table of commands is read by hints, help, palette and keyboard alike, so it must not contradict itself.
struct CommandTableTests {
    private static let places: [Place] =
        Tab.allCases.map { .tab($0) } + [.form, .details, .person, .floor, .everywhere]

    @Test(arguments: places)
    func `at each place a key means one command`(place: Place) {
        for key in Set(Command.allCases.flatMap(\.entry.keys)) {
            let there = Command.allCases.filter {
                $0.entry.keys.contains(key) && $0.entry.places.contains(place)
            }
            #expect(there.count <= 1, "\(key.label) means \(there)")
        }
    }

    @Test func `a key that works everywhere means nothing else anywhere, but Esc, which goes back`() {
        for command in Command.allCases where command.entry.places.contains(.everywhere) {
            for key in command.entry.keys where key != .escape {
                #expect(Command.allCases.filter { $0.entry.keys.contains(key) } == [command], "\(key.label)")
            }
        }
    }

    @Test func `no bare letter or digit is a command`() {
        for command in Command.allCases {
            for case .character(let character) in command.entry.keys {
                #expect(!character.isLetter && !character.isNumber, "\(command)")
            }
        }
    }

    @Test func `every command is found in the palette by its name in each language`() {
        let scene = Scene()
        for command in Command.allCases where command != .palette {
            for language in Language.allCases {
                #expect(scene.state.commands(matching: command.entry.name(language)).contains(command))
            }
        }
    }

    @Test func `no key of a command is one that moves or deletes in a text, where text is typed`() {
        let editing = Set(EditorAction.allCases.flatMap(\.keys))
        for command in Command.allCases where command.entry.places.contains(.tab(.run)) {
            for key in command.entry.keys { #expect(!editing.contains(key), "\(command) \(key.label)") }
        }
    }
}
