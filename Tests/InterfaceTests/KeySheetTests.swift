import Display
import Testing
import Wording

@testable import Interface

/// The sides beside the keyboard, as the table of commands fills them in.
struct KeySheetTests {
    private static let sides = [KeySheet.ofCommands.facilitator, KeySheet.ofCommands.noteTaker]

    @Test(arguments: sides)
    func `each row has a key or a code, and those are of the table or what a shell takes`(
        side: [KeySheet.Stage]
    ) {
        let keys = Set(Command.allCases.flatMap(\.entry.keys).map(\.spokenLabel))
        let codes = Set(Command.allCases.compactMap(\.entry.code))
        for row in side.flatMap(\.rows) {
            #expect(!row.keys.isEmpty || !row.code.isEmpty, "\(row.work.en)")
            for key in row.keys.split(separator: ", ") where !key.hasPrefix("toadam") {
                #expect(keys.contains(String(key)), "\(row.work.en): \(key)")
            }
            for code in row.code.split(separator: ", ") {
                #expect(codes.contains(String(code)), "\(row.work.en): \(code)")
            }
        }
    }

    @Test(arguments: sides)
    func `the stages are in the order of a sitting, and few enough rows for one page`(
        side: [KeySheet.Stage]
    ) {
        typealias Words = Phrase.Sitting
        #expect(side.map(\.title) == [Words.before, Words.during, Words.after, Words.wrong])
        // With as many rows in Japanese, whose lines are the highest, A4 is full.
        #expect(side.flatMap(\.rows).count <= 26)
    }

    @Test func `a key that works on another screen alone has the way there before it`() {
        let rows = Self.sides[1].flatMap(\.rows)
        #expect(rows.contains(KeySheet.Row(Command.reply.entry.name, keys: "F3, Ctrl-R", code: "dp")))
        #expect(rows.contains(KeySheet.Row(Command.papers.entry.name, keys: "F5, b", code: "xb")))
        let leading = Self.sides[0].flatMap(\.rows)
        #expect(leading.contains(KeySheet.Row(Phrase.Sitting.viewing, keys: "PgUp, PgDn", code: "mt, ms")))
        #expect(leading.contains(KeySheet.Row(Command.breakNow.entry.name, keys: "", code: "ng")))
    }
}
