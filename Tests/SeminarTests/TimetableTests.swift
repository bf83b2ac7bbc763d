import Testing

@testable import Seminar

/// Both days of the sample played through, with a break on the first and a fixed start on the second; every time was
/// worked out by hand.
struct TimetableTests {
    @Test func `the first day: late start, overruns, a break that absorbs, a deferred item, a pause`() throws
    {
        var room = Room(day: 16)
        // Agenda:  01    02    03    04    break 05    06    07      end
        room.expect("08:20 08:30 08:40 08:55 09:10 09:50 10:05 11:05 11:35 | 12:05")
        // Nobody has begun: everything waits for now, and the break gives five minutes.
        room.expect("08:35 08:35 08:45 09:00 09:15 09:55 10:05 11:05 11:35 | 12:05")
        room.act("08:36", .start("N1-01"))
        room.expect("08:36 08:36 08:46 09:01 09:16 09:56 10:05 11:05 11:35 | 12:05")
        // Four minutes over: the end is now.
        room.expect("08:50 08:36 08:50 09:05 09:20 10:00 10:05 11:05 11:35 | 12:05")
        room.act("08:52", .end("N1-01"), .start("N1-02"))
        room.expect("08:52 08:36 08:52 09:07 09:22 10:02 10:05 11:05 11:35 | 12:05")
        room.act("09:10", .end("N1-02"), .start("N1-03"))
        // Nothing is left of the break.
        room.expect("09:10 08:36 08:52 09:10 09:25 10:05 10:05 11:05 11:35 | 12:05")
        // From here on the day is late.
        room.expect("09:30 08:36 08:52 09:10 09:30 10:10 10:10 11:10 11:40 | 12:10")
        room.act("09:31", .end("N1-03"), .start("N1-04"))
        room.expect("09:31 08:36 08:52 09:10 09:31 10:11 10:11 11:11 11:41 | 12:11")
        room.act("09:40", .deferred("N1-06"))
        room.expect("09:40 08:36 08:52 09:10 09:31 10:11 10:11 ----- 11:11 | 11:41")
        // Six minutes early: the break has the five until 10:05.
        room.act("10:00", .end("N1-04"), .start("break"))
        room.expect("10:00 08:36 08:52 09:10 09:31 10:00 10:05 ----- 11:05 | 11:35")
        room.expect("10:06 08:36 08:52 09:10 09:31 10:00 10:06 ----- 11:06 | 11:36")
        room.act("10:07", .end("break"), .start("N1-05"))
        room.expect("10:07 08:36 08:52 09:10 09:31 10:00 10:07 ----- 11:07 | 11:37")
        // 23 minutes used, 37 left.
        room.act("10:30", .pause("N1-05"))
        room.expect("10:40 08:36 08:52 09:10 09:31 10:00 10:07 ----- 11:17 | 11:47")
        room.act("10:40", .start("N1-05"))
        room.expect("10:45 08:36 08:52 09:10 09:31 10:00 10:07 ----- 11:17 | 11:47")
        room.act("10:50", .set("N1-05", ["minutes": 65]))
        room.expect("10:50 08:36 08:52 09:10 09:31 10:00 10:07 ----- 11:22 | 11:52")
        // What was put aside comes back behind the last item.
        room.act("10:55", .bringBack("N1-06"), .set("N1-06", ["position": 9]))
        room.expect("10:55 08:36 08:52 09:10 09:31 10:00 10:07 11:22 11:52 | 12:22")
        room.act("11:15", .end("N1-05"), .start("N1-07"))
        room.expect("11:15 08:36 08:52 09:10 09:31 10:00 10:07 11:15 11:45 | 12:15")
        room.act("11:40", .end("N1-07"), .start("N1-06"))
        room.expect("11:40 08:36 08:52 09:10 09:31 10:00 10:07 11:15 11:40 | 12:10")
        room.act("12:10", .end("N1-06"))
        room.expect("18:00 08:36 08:52 09:10 09:31 10:00 10:07 11:15 11:40 | 12:10")
        #expect(room.session(at: "18:00").behindSeconds == 300)

        // 10 minutes had become 16: actual time counts.
        let opening = try #require(room.timetable(at: "18:00").item("N1-01"))
        #expect(opening.state == .done)
        #expect(opening.elapsedSeconds == 16 * 60)
        #expect(opening.overSeconds == 6 * 60)
        // 23 minutes before the pause and 35 after it.
        #expect(room.timetable(at: "18:00").item("N1-05")?.elapsedSeconds == 58 * 60)
    }

    @Test func `nothing that happens on the first day moves the second`() {
        var room = Room(day: 16)
        room.act("08:30", .start("N1-01"))
        let second = room.timetable(at: "23:00").sessions[1]
        #expect(second.items.map { $0.predictedStart?.clock() } == ["08:00", "08:45", "09:15", "09:45"])
        #expect(second.behindSeconds == 0)
        #expect(second.clashSeconds == 0)
    }

    @Test func `seconds beyond a fixed start are no clash`() {
        var room = Room(day: 17)
        room.act("08:00:20", .start("N2-01"))
        #expect(room.session(at: "08:00:20").items[2].fit == nil)
        room = Room(day: 17)
        room.act("08:01", .start("N2-01"))
        #expect(room.session(at: "08:01").items[2].fit == .clash(60))
    }

    @Test func `the second day: what comes before a fixed start clashes with it or leaves a gap`() {
        var room = Room(day: 17)
        // Agenda:  01    02    03    04      end
        room.expect("07:50 08:00 08:45 09:15 09:45 | 10:05")
        room.act("08:10", .start("N2-01"))
        // 02 is likely to end at 09:25; only then can 03 begin.
        room.expect("08:10 08:10 08:55 09:25 09:55 | 10:15", fit: .clash(600))
        #expect(room.session(at: "08:10").behindSeconds == 600)
        #expect(room.session(at: "08:10").items[2].plannedStart?.clock() == "09:15")
        room.act("08:50", .end("N2-01"), .start("N2-02"))
        room.expect("08:50 08:10 08:50 09:20 09:50 | 10:10", fit: .clash(300))
        room.act("09:05", .end("N2-02"))
        room.expect("09:05 08:10 08:50 09:15 09:45 | 10:05", fit: .gap(600))
        room.expect("09:15 08:10 08:50 09:15 09:45 | 10:05", fit: nil)
        // The fixed start has gone by.
        room.expect("09:20 08:10 08:50 09:20 09:50 | 10:10", fit: .clash(300))
        room.act("09:21", .start("N2-03"))
        room.expect("09:21 08:10 08:50 09:21 09:51 | 10:11", fit: nil)
        room.expect("09:56 08:10 08:50 09:21 09:56 | 10:16", fit: nil)
        room.act("09:57", .end("N2-03"), .skip("N2-04"))
        room.expect("09:57 08:10 08:50 09:21 ----- | 09:57", fit: nil)
        #expect(room.session(at: "10:00").behindSeconds == -480)
    }

    @Test func `once its day is past, nothing more is expected of a session`() {
        var room = Room(day: 16)
        room.act("08:30", .start("N1-01"))
        room.act("08:40", .end("N1-01"))
        room.day = 17
        let first = room.timetable(at: "07:00").sessions[0]
        #expect(first.items.map { $0.predictedStart?.clock() } == ["08:30"] + Array(repeating: nil, count: 7))
        #expect(first.predictedEnd?.clock() == "08:40")
    }

    @Test func `what runs past midnight goes on, and a clock that someone forgot to stop does not`() {
        var night = Room(day: 17, start: 22 * 60 + 30, fixedStart: 45)
        night.act("22:30", .start("N2-01"))
        night.day = 18
        // The plan ends at 01:35.
        #expect(night.timetable(at: "07:30").sessions[1].items[0].predictedEnd == night.moment("07:30"))
        #expect(night.timetable(at: "07:30").sessions[1].expectedEnd?.clock() == "08:50")
        #expect(night.timetable(at: "23:00").sessions[1].expectedEnd == nil)

        var room = Room(day: 16)
        room.act("08:30", .start("N1-01"))
        room.day = 17
        let left = room.timetable(at: "07:00").sessions[0]
        #expect(left.expectedEnd == nil)
        #expect(left.items[0].predictedStart?.clock() == "08:30")
        #expect(left.items[0].predictedEnd == nil)
        #expect(left.items[1].predictedStart == nil)
    }

    @Test func `a fixed start after midnight belongs to the session that began before it`() {
        var room = Room(day: 17, start: 22 * 60 + 30, fixedStart: 45)
        // Agenda:  01    02    03    04      end
        room.expect("22:00 22:30 23:15 00:45 01:15 | 01:35", fit: .gap(3_600))
        let planned = room.session(at: "22:00").items[2].plannedStart
        #expect(planned == room.moment("00:45").adding(seconds: 86_400))
        room.act("22:30", .start("N2-01"))
        room.act("23:20", .end("N2-01"))
        room.day = 18
        // Between two items the night is not over.
        let session = room.timetable(at: "00:50").sessions[1]
        #expect(session.items.map { $0.predictedStart?.clock() } == ["22:30", "00:50", "01:20", "01:50"])
        #expect(session.items[2].fit == .clash(2_100))
        #expect(session.behindSeconds == 2_100)
    }

    @Test func `a fixed start a little before its session is not one of the next day`() {
        let room = Room(day: 17, fixedStart: 7 * 60 + 45)
        room.expect("07:00 08:00 08:45 09:15 09:45 | 10:05", fit: .clash(5_400))
    }

    @Test func `no end is expected of a session that is held on another day, and it keeps no other waiting`()
    {
        var room = Room(day: 30, sameDay: true)
        room.act("08:30", .start("N1-01"))
        room.act("08:40", .end("N1-01"), .start("N1-02"))
        let sessions = room.timetable(at: "08:45").sessions
        #expect(sessions[0].expectedEnd == nil)
        #expect(sessions[0].items.dropFirst().allSatisfy { $0.predictedEnd == nil })
        #expect(sessions[1].clashSeconds == 0)
        #expect(Room(day: 16).session(at: "08:20").expectedEnd?.clock() == "12:05")
    }

    @Test func `what is tried out the day before moves nothing of the day itself`() {
        var room = Room(day: 15)
        room.act("20:00", .start("N1-01"))
        room.act("20:10", .end("N1-01"), .start("N1-02"))
        let session = room.timetable(at: "20:45").sessions[0]
        #expect(session.expectedEnd == nil)
        #expect(session.items[1].predictedEnd == nil)
        let toCome = session.items.dropFirst(2).compactMap(\.predictedStart)
        #expect(toCome.first?.clock() == "08:30")
        #expect(toCome.allSatisfy { $0.day == session.session.day })
        // An hour before a session that begins after midnight it is the same night.
        var night = Room(day: 16, start: 30)
        night.act("23:40", .start("N2-01"))
        #expect(night.timetable(at: "23:45").sessions[1].items[0].predictedEnd?.clock() == "00:25")
    }

    @Test func `a session that is held on another day is not late`() {
        var room = Room(day: 18)
        room.act("08:30", .start("N1-01"))
        #expect(room.timetable(at: "08:35").sessions[0].behindSeconds == nil)
        #expect(Room(day: 16).timetable(at: "08:20").sessions[0].behindSeconds == 0)
    }

    @Test func `a rehearsal is timed from its first step, and before that from now`() {
        var room = Room(day: 1, isRehearsal: true)
        #expect(room.starts(at: "20:00").prefix(3) == ["20:00", "20:10", "20:25"])
        room.act("20:05", .start("N1-01"))
        #expect(room.starts(at: "20:17").prefix(3) == ["20:05", "20:17", "20:32"])
        let sessions = room.timetable(at: "20:17").sessions
        #expect(sessions[0].items[1].plannedStart?.clock() == "20:15")
        // The break takes up the two minutes.
        #expect(sessions[0].predictedEnd?.clock() == "23:40")
        #expect(sessions[1].predictedStart?.clock() == "23:40")
    }

    @Test func `of two sessions on one day the first can reach into the second`() {
        var room = Room(day: 16, sameDay: true)
        // The second is planned at 12:30; the first, begun at 10:00, takes 200 minutes without its break.
        room.act("10:00", .start("N1-01"))
        let second = room.timetable(at: "10:00").sessions[1]
        #expect(room.session(at: "10:00").predictedEnd?.clock() == "13:20")
        #expect(second.clashSeconds == 50 * 60)
        #expect(second.predictedStart?.clock() == "13:20")
    }

    @Test(arguments: [
        (0, ItemTimes.Warning.calm), (479, .calm), (480, .fifthLeft), (569, .fifthLeft),
        (570, .twentiethLeft),
        (600, .twentiethLeft), (601, .over),
    ])
    func `ten minutes warn at eight, at nine and a half, and when they are over`(
        seconds: Int, warning: ItemTimes.Warning
    ) throws {
        var room = Room(day: 16)
        room.act("08:30", .start("N1-01"))
        let now = room.moment("08:30").adding(seconds: seconds)
        let item = try #require(room.timetable(now: now).item("N1-01"))
        #expect(item.warning == warning)
        #expect(item.remainingSeconds == max(0, 600 - seconds))
        #expect(item.overSeconds == max(0, seconds - 600))
    }

    @Test func `a break that was put in by the room does not give way to a delay`() {
        var room = Room(day: 16)
        room.act(
            "08:00",
            .set(
                "extra",
                ["title": "Nghỉ", "minutes": 10, "session": "N1", "position": .number("1.5"), "break": true]))
        // Twenty minutes late: by the agenda the break is over before it begins.
        room.act("08:50", .start("N1-01"))
        let times = room.timetable(at: "08:50")
        #expect(times.item("extra")?.predictedStart?.clock() == "09:00")
        #expect(times.item("N1-02")?.predictedStart?.clock() == "09:10")
    }

    @Test func `an item added in the room takes its time and has no planned one; a removed one goes`() {
        var room = Room(day: 16)
        room.act(
            "08:00",
            .set("extra", ["title": "Thêm", "minutes": 5, "session": "N1", "position": .number("1.5")]))
        room.act("08:00", .set("N1-02", ["removed": true]))
        #expect(room.starts(at: "08:00").prefix(4) == ["08:30", "08:40", "08:45", "09:00"])
        #expect(room.timetable(at: "08:00").item("extra")?.plannedStart == nil)
        #expect(room.timetable(at: "08:00").item("N1-02") == nil)
        #expect(room.timetable(at: "08:00").item("N1-03")?.plannedStart?.clock() == "08:55")
    }
}

/// A room in which items are started and stopped, and whose predicted times are compared as a line of clocks.
private struct Room {
    enum Action {
        case start(String)
        case pause(String)
        case end(String)
        case skip(String)
        case deferred(String)
        case bringBack(String)
        case set(String, Values)
    }

    /// The day of September 2024 that it is.
    var day: Int
    private let isRehearsal: Bool
    private let programme: Programme
    private var values: [String: Values] = [:]

    init(
        day: Int, isRehearsal: Bool = false, sameDay: Bool = false, start: Int? = nil,
        fixedStart: Int = 9 * 60 + 15
    ) {
        self.day = day
        self.isRehearsal = isRehearsal
        var programme = Programme.sample
        let pause = Item(
            id: "break", title: Localized([.vietnamese: "Nghỉ giải lao"]), minutes: 15, isBreak: true)
        programme.sessions[0].items.insert(pause, at: 4)
        programme.sessions[1].items[2].fixedStart = fixedStart
        if let start { programme.sessions[1].start = start }
        if sameDay {
            programme.sessions[1].day = programme.sessions[0].day
            programme.sessions[1].start = 12 * 60 + 30
            programme.sessions[1].items[2].fixedStart = nil
        }
        self.programme = programme
    }

    mutating func act(_ clock: String, _ actions: Action...) {
        let now = moment(clock)
        for action in actions {
            switch action {
            case .start(let id): merge(id, facts(id).starting(at: now))
            case .pause(let id): merge(id, facts(id).pausing(at: now))
            case .end(let id): merge(id, facts(id).ending(at: now))
            case .skip(let id): merge(id, facts(id).skipping(at: now))
            case .deferred(let id): merge(id, facts(id).deferring(at: now))
            case .bringBack(let id): merge(id, facts(id).returning())
            case .set(let id, let values): merge(id, values)
            }
        }
    }

    /// Compares the predicted starts and the end of the day's session: the first clock of the line is now.
    func expect(
        _ line: String, fit: ItemTimes.Fit?? = .none, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let now = String(line.prefix(5))
        let session = session(at: now)
        let starts = session.items.map { $0.predictedStart?.clock() ?? "-----" }.joined(separator: " ")
        #expect(
            "\(now) \(starts) | \(session.predictedEnd?.clock() ?? "-----")" == line,
            sourceLocation: sourceLocation)
        if let fit { #expect(session.items[2].fit == fit, sourceLocation: sourceLocation) }
    }

    func starts(at clock: String) -> [String?] {
        timetable(at: clock).sessions[0].items.map { $0.predictedStart?.clock() }
    }

    func session(at clock: String) -> SessionTimes { timetable(at: clock).sessions[day == 17 ? 1 : 0] }

    func timetable(at clock: String) -> Timetable { timetable(now: moment(clock)) }

    func timetable(now: Moment) -> Timetable {
        var agenda: [AgendaItem] = []
        for session in programme.sessions {
            for (index, item) in session.items.enumerated() {
                agenda.append(self.item(item.id, item, session.id, Double(index + 1)))
            }
        }
        for id in values.keys where !agenda.contains(where: { $0.id == id }) {
            agenda.append(item(id, nil, "N1", 0))
        }
        return Timetable(programme: programme, agenda: agenda, isRehearsal: isRehearsal, now: now)
    }

    /// - Parameter clock: `08:00`, or `08:00:20`.
    func moment(_ clock: String) -> Moment {
        let seconds = clock.count > 5 ? Int(clock.suffix(2)) ?? 0 : 0
        return Moment(
            day: Day(number: 19_966 + day),
            secondOfDay: (TimeOfDay(String(clock.prefix(5)))?.minutes ?? 0) * 60 + seconds,
            offsetMinutes: 420)
    }

    private func item(_ id: String, _ plan: Item?, _ session: String, _ position: Double) -> AgendaItem {
        AgendaItem(
            id: id, plan: plan, sessionID: session, position: position, values: values[id] ?? Values(),
            original: .vietnamese, isSession: { _ in true })
    }

    private func facts(_ id: String) -> ItemFacts { ItemFacts(values[id] ?? Values()) }

    private mutating func merge(_ id: String, _ set: Values) {
        for member in set.members { values[id, default: Values()][member.name] = member.value }
    }
}
