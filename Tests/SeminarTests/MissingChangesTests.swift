import TestSupport
import Testing

@testable import Seminar

/// Changes that others go on from and nobody has.
struct MissingChangesTests {
    private static let ids = (0...9).map {
        Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_0000 + $0)
    }

    private func change(_ number: Int, _ subject: Subject, _ set: Values, after: [Int] = []) -> Change {
        Change(
            id: Self.ids[number], n: number + 1,
            at: Moment(day: Day(number: 19_982), secondOfDay: 32_400, offsetMinutes: 420), by: "Thư ký 1",
            subject: subject, after: after.map { Self.ids[$0] }, set: set)
    }

    private func record(_ changes: Change...) -> Record {
        var record = Record(programme: .sample)
        record.apply(changes, tag: "a")
        return record
    }

    private func problem(_ count: Int, _ entries: [String], in places: [LostName.Place] = []) -> Problem {
        Problem(
            file: "journal/",
            fact: .missingChanges(count, LostName.Uses(entries: entries, more: 0, places: places)))
    }

    @Test func `an entry that was edited here and recorded elsewhere is told until its beginning comes`() {
        let recorded = change(0, .idea(Self.ids[9]), ["text": "Ý"])
        let edited = change(1, .idea(Self.ids[9]), ["text": "Ý khác"], after: [0])
        var record = record(edited)
        #expect(record.problems == [problem(1, ["TK1-2"])])
        #expect(record.problemCount == 1)
        #expect(record.problemCount(ofSeminar: 0) == 1)
        record.apply([recorded], tag: "b")
        #expect(record.problems == [])
        #expect(record.problemCount == 0)
        #expect(record.missingChanges == self.record(recorded, edited).missingChanges)
    }

    @Test func `each missing change counts once, with all that goes on from it`() {
        let record = record(
            change(2, .idea(Self.ids[9]), ["star": true], after: [0, 1]),
            change(3, .idea(Self.ids[9]), ["text": "Ý"], after: [0]),
            change(4, .item("N1-05"), ["minutes": 5], after: [7]),
            change(5, .person("L3-07"), ["unit": "Sở"], after: [8]))
        #expect(record.problems == [problem(4, ["TK1-3"], in: [.agenda, .people])])
    }

    @Test func `a change in whose place another one of its id comes names nothing any more`() {
        let edited = change(1, .idea(Self.ids[9]), ["text": "B"], after: [0])
        let other = change(1, .idea(Self.ids[9]), ["text": "A"])
        for changes in [[edited, other], [other, edited]] {
            var record = Record(programme: .sample)
            for change in changes { record.apply([change], tag: "a") }
            #expect(record.missingChanges.isEmpty == (record.change(Self.ids[1]) == other))
        }
        #expect(record(edited, other) == record(other, edited))
    }
}
