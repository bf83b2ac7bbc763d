import TestSupport
import Testing

@testable import Seminar

/// What ideas name and the seminar does not have.
struct LostNamesTests {
    private static let ids = (1...9).map {
        Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_0000 + $0)
    }

    private func change(
        _ number: Int, _ subject: Subject, _ set: Values, after: [Identifier] = [], rehearsal: Day? = nil
    ) -> Change {
        Change(
            id: Self.ids[number], n: number + 1,
            at: Moment(day: Day(number: 19_982), secondOfDay: 32_400, offsetMinutes: 420), by: "Thư ký 1",
            subject: subject, after: after, rehearsal: rehearsal, set: set)
    }

    private func record(_ changes: Change...) -> Record {
        var record = Record(programme: .sample)
        record.apply(changes, tag: "a")
        return record
    }

    private func problem(_ kind: LostName.Kind, _ code: String, _ ideas: [String], more: Int = 0) -> Problem {
        Problem(
            file: "programme.json",
            fact: .lostName(LostName(kind: kind, code: code), ideas: ideas, more: more))
    }

    @Test func `what the sample names is there, and so is that nobody knows who spoke`() {
        let record = record(
            change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "N1-05", "speaker": "unknown"]))
        #expect(record.lostNameProblems == [])
        #expect(Record(programme: .sample).lostNameCount == 0)
    }

    @Test func `items, speakers and fields are named once each, with the first five ideas`() {
        var record = record(
            change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X", "speaker": "Y", "field": "Z"]))
        for number in 1...6 {
            record.apply([change(number, .idea(Self.ids[number]), ["text": "Ý", "item": "X"])], tag: "a")
        }
        #expect(
            record.lostNameProblems == [
                problem(.item, "X", ["TK1-1", "TK1-2", "TK1-3", "TK1-4", "TK1-5"], more: 2),
                problem(.speaker, "Y", ["TK1-1"]), problem(.field, "Z", ["TK1-1"]),
            ])
        #expect(record.lostNameCount == 3)
    }

    @Test func `what comes later, in whatever order, is lost no more`() {
        let idea = change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X", "speaker": "Y"])
        let person = change(1, .person("Y"), ["name": "Học viên 40 – Lớp 4"])
        let item = change(2, .item("X"), ["title": "Mục thêm", "minutes": 5])
        var record = record(idea)
        #expect(record.lostNameCount == 2)
        record.apply([person], tag: "a")
        #expect(record.lostNameProblems == [problem(.item, "X", ["TK1-1"])])
        record.apply([item], tag: "a")
        #expect(record.lostNameProblems == [])
        #expect(record == self.record(item, person, idea))
    }

    @Test func `an idea that is given another item, or is removed, names nothing in vain`() {
        let idea = change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X"])
        #expect(record(idea, change(1, .idea(Self.ids[8]), ["item": "N1-05"])).lostNameProblems == [])
        #expect(
            record(idea, change(1, .idea(Self.ids[8]), ["removed": true], after: [Self.ids[0]]))
                .lostNameProblems == [])
    }

    @Test func `what belongs to a rehearsal is asked for while it is on`() {
        let day = Day(number: 19_982)
        var record = record(change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X"], rehearsal: day))
        #expect(record.lostNameCount == 0)
        record.rehearsal = day
        #expect(record.lostNameCount == 1)
        record.rehearsal = nil
        #expect(record.lostNameCount == 0)
    }
}
