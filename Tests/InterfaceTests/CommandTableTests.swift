import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// The table of commands is read by hints, help, palette and keyboard alike, so it must not contradict itself.
struct CommandTableTests {
    private static let places: [KeyPlace] =
        Tab.allCases.map { .tab($0) } + [
            .everywhere, .line, .leading, .marked, .form, .personForm, .details, .person, .floor, .closing,
            .timeline,
            .projector, .palette, .offer, .unsaved, .picker, .choices, .filter, .picked, .layer, .list,
            .wholeList,
            .editor,
        ]

    @Test(arguments: places)
    func `at each place a key means one command`(place: KeyPlace) {
        for key in Set(Command.allCases.flatMap(\.entry.keys)) {
            let there = Command.allCases.filter { $0.entry.keys(at: place).contains(key) }
            #expect(there.count <= 1, "\(key.label) means \(there)")
        }
    }

    @Test(arguments: Tab.allCases)
    func `each tab shows a screen of its own, by its key and by its digit in the palette`(tab: Tab) {
        let number = tab.rawValue + 1
        let ways: [[Key]] = [[.function(number + 1)], [.escape, .character(Character("\(number)"))]]
        for keys in ways {
            var scene = Scene()
            for key in keys { scene.press(key) }
            #expect(scene.state.tab == tab)
            #expect(scene.state.layers.isEmpty)
            let isRun = scene.state.screen is RunRoom
            #expect(isRun == (tab == .run))
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
            let places = command.entry.places.subtracting([
                .projector, .palette, .paper, .closing, .tab(.summary),
            ])
            for case .character(let character) in places.flatMap(command.entry.keys(at:)) {
                #expect(!character.isLetter && !character.isNumber, "\(command)")
            }
        }
    }

    @Test func `every command is found in the palette by its name in each language`() {
        for command in Command.allCases where command != .palette {
            for language in Language.allCases {
                let name = command.entry.name(language)
                let found = Command.found(by: name, in: .english, named: command.entry.isNamed)
                #expect(found.contains(command))
            }
        }
    }

    @Test func `a code of two signs finds its command first, whatever else the signs begin`() {
        let coded = Command.allCases.filter { $0.entry.code != nil }
        #expect(Set(coded.map(\.entry.code)).count == coded.count)
        for command in coded {
            let code = command.entry.code ?? ""
            #expect(code.count == 2 && code.allSatisfy(\.isASCII), "\(command)")
            for typed in [code, code.uppercased()] {
                #expect(Command.found(by: typed, in: .vietnamese).first == command, "\(typed)")
            }
        }
    }

    @Test func `what has an Alt key or a function key has a code too, or a digit in the palette`() {
        for command in Command.allCases where command.entry.isNamed && command != .palette {
            let isRare = command.entry.keys.contains { key in
                switch key {
                case .alt, .function: true
                default: false
                }
            }
            if isRare {
                #expect(command.entry.code != nil || !command.entry.keys(at: .palette).isEmpty, "\(command)")
            }
        }
    }

    @Test(arguments: [
        ("bat dau muc", Command.startStop), ("them noi dung", .addItem), ("nghi", .breakNow),
        ("giai lao", .breakNow),
        ("bien ban", .papers), ("xoa", .remove), ("may chieu", .projector),
        ("hang doi", .floor), ("giai l", .breakNow), ("休憩", .breakNow),
        ("schedule", .timeline),
    ])
    func `the palette finds by words in any order, by their beginnings, and by other words`(
        query: String, command: Command
    ) {
        #expect(Command.found(by: query, in: .vietnamese).first == command)
    }

    @Test(arguments: [("noi dung them", Command.addItem), ("delete", .remove)])
    func `the words may come in any order, and from another language`(query: String, command: Command) {
        #expect(Command.found(by: query, in: .vietnamese).contains(command))
    }

    @Test func `a query finds no word by its middle`() {
        #expect(!Command.found(by: "huy", in: .vietnamese).contains(.deferItem))
        #expect(Command.found(by: "huy", in: .vietnamese).contains(.undo))
    }

    @Test func `what the language's own name has comes before what other words have`() {
        let found = Command.found(by: "dong ho", in: .vietnamese)
        #expect(found.first == .pause)
        // "Absent" stands in the English name of one; no other word is just that.
        #expect(Command.found(by: "absent", in: .english).first == .markAbsent)
        #expect(Command.found(by: "now", in: .english).first == .toCurrentItem)
    }

    @Test func `no key of a command is one that moves or deletes in a text, where text is typed`() {
        let editing = Set(Command.allCases.flatMap { $0.entry.keys(at: .editor) })
        let lines: [KeyPlace] = [.line, .leading, .everywhere]
        // Up edits the last idea only on the empty line, where there is nothing to move in, and Down goes on from there.
        for command in Command.allCases where command != .editLast && command != .editNext {
            for key in lines.flatMap(command.entry.keys(at:)) {
                #expect(!editing.contains(key), "\(command) \(key.label)")
            }
        }
    }
}
