import Testing

@testable import Seminar

/// An evening session that goes on past midnight, before a session of the next day.
struct SeminarDayTests {
    private static let evening = Day(number: 19_982)
    private var scribe: Scribe

    init() {
        var programme = ScribeScene.programme
        programme.sessions[0].start = 22 * 60 + 30
        programme.sessions[0].items[2].fixedStart = nil
        scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
    }

    /// So many minutes after midnight; before it where they are below zero.
    private func midnight(_ minutes: Int) -> Moment {
        Moment(day: Self.evening, secondOfDay: 86_400, offsetMinutes: 420).adding(seconds: minutes * 60)
    }

    private func session(_ minutes: Int) -> String? { scribe.record.sitting(at: midnight(minutes)).session }

    @Test mutating func `a day of the seminar lasts as long as its session`() {
        // Before anything was begun, midnight is midnight.
        #expect(scribe.record.day(at: midnight(5)).number == Self.evening.number + 1)
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-20))
        for minutes in [-1, 0, 90] {
            #expect(scribe.record.day(at: midnight(minutes)) == Self.evening, "\(minutes)")
        }
        // Between two items, with the clock standing or not, and after the last.
        _ = scribe.perform(.item("N1-02", .pause), at: midnight(10))
        #expect(scribe.record.day(at: midnight(15)) == Self.evening)
        _ = scribe.perform(.item("N1-02", .end), at: midnight(20))
        #expect(scribe.record.day(at: midnight(40)) == Self.evening)
        // In the morning, and as soon as the next session is begun, it is the next day.
        #expect(scribe.record.day(at: midnight(8 * 60)).number == Self.evening.number + 1)
        _ = scribe.perform(.item("N2-01", .start), at: midnight(60))
        #expect(scribe.record.day(at: midnight(60)).number == Self.evening.number + 1)
    }

    @Test mutating func `what is paused in the evening is over by the morning`() {
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-80))
        _ = scribe.perform(.item("N1-02", .pause), at: midnight(-60))
        #expect(scribe.record.day(at: midnight(5)) == Self.evening)
        #expect(scribe.record.day(at: midnight(8 * 60)).number == Self.evening.number + 1)
    }

    @Test mutating func `past midnight people come to the session that goes on`() {
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-20))
        #expect(session(5) == nil)
        _ = scribe.perform(.person(.mark("L3-01", .late)), at: midnight(5))
        let person = scribe.record.person("L3-01")
        #expect(person?.attendance(.first) == Attendance(mark: .late, arrived: midnight(5)))
        _ = scribe.perform(.item("N2-01", .start), at: midnight(8 * 60))
        #expect(session(8 * 60) == "N2")
    }

    @Test mutating func `who asked to speak before midnight waits after it, once, and is called`() {
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-20))
        _ = scribe.perform(.floor(.ask("L3-01")), at: midnight(-1))
        #expect(scribe.record.waiting(at: midnight(1)).map(\.person) == ["L3-01"])
        #expect(scribe.refusal(of: .floor(.ask("L3-01")), at: midnight(1)) == .waitsAlready)
        _ = scribe.perform(.floor(.callNext), at: midnight(1))
        #expect(scribe.record.floor.speaking?.person == "L3-01")
    }

    @Test mutating func `the queue of the evening is gone in the morning`() {
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-20))
        _ = scribe.perform(.floor(.ask("L3-01")), at: midnight(-1))
        _ = scribe.perform(.item("N1-02", .end), at: midnight(10))
        #expect(scribe.record.waiting(at: midnight(8 * 60)).isEmpty)
    }

    @Test mutating func `started anew between two items, the program opens the session that goes on`() {
        _ = scribe.perform(.item("N1-01", .start), at: midnight(-20))
        _ = scribe.perform(.item("N1-01", .end), at: midnight(-5))
        #expect(scribe.record.itemToOpen(at: midnight(5))?.id == "N1-01")
        #expect(scribe.record.itemToOpen(at: midnight(8 * 60))?.id == "N2-01")
    }

    @Test mutating func `a recorder that was started before midnight runs on after it`() {
        _ = scribe.perform(.item("N1-01", .start), at: midnight(-20))
        _ = scribe.perform(.room(.record(isOn: true)), at: midnight(-20))
        #expect(scribe.record.recorder(at: midnight(5)) == midnight(-20))
        _ = scribe.perform(.item("N1-01", .end), at: midnight(10))
        #expect(scribe.record.recorder(at: midnight(8 * 60)) == nil)
    }

    @Test mutating func `what is said after midnight has its second in the recording of the evening`() {
        _ = scribe.perform(.item("N1-01", .start), at: midnight(-20))
        _ = scribe.perform(.room(.record(isOn: true)), at: midnight(-20))
        func second(in item: String, at minutes: Int) -> Int? {
            let id = scribe.identifier(at: midnight(minutes))
            let values: Values = ["text": "Câu", "item": .string(item)]
            _ = scribe.perform(.newIdea(id, values), at: midnight(minutes))
            return scribe.record.idea(id).flatMap(scribe.record.recordingSecond)
        }
        let past = [second(in: "N1-01", at: -1), second(in: "N1-01", at: 5), second(in: "N1-02", at: 6)]
        #expect(past == [19 * 60, 25 * 60, nil])
        _ = scribe.perform(.item("N1-01", .end), at: midnight(10))
        #expect(second(in: "N1-01", at: 8 * 60) == nil)
        #expect(second(in: "N1-01", at: 24 * 60 + 5) == nil)
    }

    @Test mutating func `a night that belongs to a session of the seminar is no other day`() {
        scribe = Scribe(
            programme: {
                var programme = scribe.record.programme
                programme.sessions.removeLast()
                return programme
            }(), writer: "Thư ký 1", seed: 1)
        #expect(!scribe.record.isHeld(at: midnight(5)))
        _ = scribe.perform(.item("N1-02", .start), at: midnight(-20))
        #expect(scribe.record.isHeld(at: midnight(5)))
        _ = scribe.perform(.item("N1-02", .end), at: midnight(10))
        #expect(!scribe.record.isHeld(at: midnight(12 * 60)))
    }
}
