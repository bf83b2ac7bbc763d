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

    private func problem(
        _ kind: LostName.Kind, _ code: String, _ entries: [String] = [], more: Int = 0,
        in places: [LostName.Place] = []
    ) -> Problem {
        Problem(
            file: "programme.json",
            fact: .lostName(
                LostName(kind: kind, code: code),
                LostName.Uses(entries: entries, more: more, places: places)))
    }

    @Test func `what the sample names is there, and so is that nobody knows who spoke`() {
        let record = record(
            change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "N1-05", "speaker": "unknown"]))
        #expect(record.lostNameProblems == [])
        #expect(Record(programme: .sample).lostNameCount == 0)
    }

    @Test func `items, speakers, fields and classes are named once each, with the first five ideas`() {
        var record = record(
            change(
                0, .idea(Self.ids[8]),
                ["text": "Ý", "item": "X", "speaker": "Y", "field": "Z", "class": "W"]))
        for number in 1...6 {
            record.apply([change(number, .idea(Self.ids[number]), ["text": "Ý", "item": "X"])], tag: "a")
        }
        #expect(
            record.lostNameProblems == [
                problem(.item, "X", ["TK1-1", "TK1-2", "TK1-3", "TK1-4", "TK1-5"], more: 2),
                problem(.speaker, "Y", ["TK1-1"]), problem(.field, "Z", ["TK1-1"]),
                problem(.trainingClass, "W", ["TK1-1"]),
            ])
        #expect(record.lostNameCount == 4)
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

    @Test func `an item that only its clock is known of has lost its name, for its entries and for the room`()
    {
        let idea = change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X"])
        let start = change(1, .item("X"), ["started": "2024-09-16T09:00:00.000+07:00"])
        let current = change(2, .room, ["item": "X"])
        var record = record(idea, start, current)
        #expect(record.lostNameProblems == [problem(.item, "X", ["TK1-1"], in: [.agenda, .room])])
        #expect(record.lostNameCount == 1)
        record.apply([change(3, .item("X"), ["title": "Mục thêm"])], tag: "b")
        #expect(record.lostNameProblems == [])
    }

    @Test
    func
        `an item whose code is gone stands in the session in which it was started, and what is left follows`()
    {
        let begun = "2024-09-16T09:00:00.000+07:00"
        let record = record(
            change(0, .item("N1-01"), ["started": .string(begun), "ended": .string(begun)]),
            change(1, .item("X"), ["started": .string(begun), "running": .string(begun)]),
            change(2, .room, ["item": "X"]))
        #expect(record.currentItem?.sessionID == "N1")
        #expect(record.currentItem.flatMap(record.next)?.id == "N1-02")
        #expect(record.endedSession == nil)
    }

    @Test func `an item whose session is gone stands where one without a session would, and that is told`() {
        let added = change(0, .item("X"), ["title": "Mục thêm", "minutes": 5, "session": "N9"])
        let moved = change(1, .item("N1-05"), ["session": "N8"])
        let record = record(added, moved)
        #expect(record.item("X")?.sessionID == Programme.sample.sessions.last?.id)
        #expect(record.item("N1-05")?.sessionID == "N1")
        #expect(
            record.lostNameProblems == [
                problem(.session, "N8", in: [.agenda]), problem(.session, "N9", in: [.agenda]),
            ])
        #expect(self.record(added, change(2, .item("X"), ["removed": true])).lostNameCount == 1)
        #expect(
            self.record(added, change(2, .item("X"), ["removed": true], after: [Self.ids[0]]))
                .lostNameCount == 0)
    }

    @Test func `people of a group, a class or a session that are gone, and those without a name, are told`() {
        let record = record(
            change(0, .person("P"), ["name": "Học viên 40 – Lớp 4", "group": "G9", "class": "L9"]),
            change(1, .person("Q"), ["attendance.N9": "present"]))
        #expect(
            record.lostNameProblems == [
                problem(.speaker, "Q", in: [.people]), problem(.session, "N9", in: [.people]),
                problem(.group, "G9", in: [.people]), problem(.trainingClass, "L9", in: [.people]),
            ])
    }

    @Test func `a request to speak of somebody who is gone is told until it is removed`() {
        let asked = change(
            0, .floor(Self.ids[7]), ["person": "R", "asked": "2024-09-16T09:00:00.000+07:00"])
        #expect(record(asked).lostNameProblems == [problem(.speaker, "R", in: [.queue])])
        #expect(
            record(asked, change(1, .floor(Self.ids[7]), ["removed": true], after: [Self.ids[0]]))
                .lostNameProblems == [])
    }

    @Test func `an entry that is linked to or repeated and is not there is told until it comes`() {
        let (first, second) = (Self.ids[7].description, Self.ids[6].description)
        var record = record(
            change(
                1, .idea(Self.ids[8]),
                ["text": "Ý", "links": [.string(first), .string(second)], "repeats": [.string(first)]]))
        func lost(_ code: String) -> Problem {
            var problem = problem(.entry, code, ["TK1-2"])
            problem.file = "journal/"
            return problem
        }
        #expect(record.lostNameProblems == [lost(second), lost(first)])
        record.apply([change(2, .idea(Self.ids[7]), ["text": "Ý trước"])], tag: "b")
        #expect(record.lostNameProblems == [lost(second)])
        record.apply([change(3, .idea(Self.ids[6]), ["text": "Ý sau"])], tag: "b")
        #expect(record.lostNameCount == 0)
    }

    @Test func `the item that a parked point goes back to is told when it is gone`() {
        let parked = change(
            0, .idea(Self.ids[8]), ["text": "Ý", "kind": "parking", "item": "N1-05", "return_to": "X"])
        #expect(record(parked).lostNameProblems == [problem(.item, "X", ["TK1-1"])])
        let both = change(0, .idea(Self.ids[8]), ["text": "Ý", "item": "X", "return_to": "X"])
        #expect(record(both).lostNameProblems == [problem(.item, "X", ["TK1-1"])])
    }

    @Test func `a break put into an item that is gone tells so`() {
        let record = record(
            change(0, .item("B"), ["title": "Nghỉ", "session": "N1", "break": true, "interrupts": "X"]))
        #expect(record.lostNameProblems == [problem(.item, "X", in: [.agenda])])
    }
}
