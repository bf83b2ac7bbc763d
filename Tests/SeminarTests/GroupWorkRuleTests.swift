import TestSupport
import Testing

@testable import Seminar

/// The countdown of group work, by the clock of its item.
struct GroupWorkRuleTests {
    private static let two = Moment(day: Day(number: 19_982), secondOfDay: 14 * 3_600, offsetMinutes: 420)

    /// A moment so many minutes and seconds after two o'clock.
    private static func at(_ minutes: Int, _ seconds: Int = 0) -> Moment {
        two.adding(seconds: minutes * 60 + seconds)
    }

    /// What is done to the item, and when.
    private enum Step {
        case start, pause, end, skip, `defer`
        case groups(Int)
        case pauseOrResume
        case give(Int)
        case endGroups
    }

    private static func values(_ steps: [(minute: Int, step: Step)]) -> Values {
        var values = Values()
        for (minute, step) in steps {
            let facts = ItemFacts(values)
            let now = at(minute)
            let set =
                switch step {
                case .start: facts.starting(at: now)
                case .pause: facts.pausing(at: now)
                case .end: facts.ending(at: now)
                case .skip: facts.skipping(at: now)
                case .defer: facts.deferring(at: now)
                case .groups(let minutes): facts.startingGroupWork(minutes: minutes, at: now)
                case .pauseOrResume: facts.pausingOrResumingGroupWork(at: now)
                case .give(let minutes): facts.givingGroupWork(minutes: minutes)
                case .endGroups: facts.endingGroupWork(at: now)
                }
            values = values.merging(set)
        }
        return values
    }

    /// The item is begun at 14:00, twenty minutes of group work at 14:05.
    private static let begun: [(minute: Int, step: Step)] = [(0, .start), (5, .groups(20))]

    @Test(
        arguments: [
            // Minute, second: elapsed, left and over in seconds, what the clock says, the minute at which it is used up.
            (5, 0, 0, 1_200, 0, ItemTimes.Warning.calm, 25), (10, 0, 300, 900, 0, .calm, 25),
            (20, 59, 959, 241, 0, .calm, 25), (21, 0, 960, 240, 0, .fifthLeft, 25),
            (23, 59, 1_139, 61, 0, .fifthLeft, 25), (24, 0, 1_140, 60, 0, .twentiethLeft, 25),
            (25, 0, 1_200, 0, 0, .twentiethLeft, 25), (25, 1, 1_201, 0, 1, .over, nil),
            (40, 0, 2_100, 0, 900, .over, nil),
        ] as [(Int, Int, Int, Int, Int, ItemTimes.Warning, Int?)])
    func `it counts from its start to zero and beyond`(
        minute: Int, second: Int, elapsed: Int, left: Int, over: Int, warning: ItemTimes.Warning, end: Int?
    ) throws {
        let times = try #require(
            ItemFacts(Self.values(Self.begun)).groupWorkTimes(at: Self.at(minute, second)))
        #expect((times.elapsedSeconds, times.remainingSeconds, times.overSeconds) == (elapsed, left, over))
        #expect(times.warning == warning)
        #expect(times.isRunning)
        #expect(times.predictedEnd == end.map { Self.at($0) })
    }

    @Test func `it stands while it or its item is paused, and goes on from there`() {
        // 5 to 10 and 13 to 15 it counts; from 15 to 20 the item stands, and it with it; from 20 on both go on.
        let steps: [(minute: Int, step: Step)] = [
            (10, .pauseOrResume), (13, .pauseOrResume), (15, .pause), (20, .start),
        ]
        func elapsed(after count: Int, at minute: Int) -> (Int?, Bool?) {
            let facts = ItemFacts(Self.values(Self.begun + steps.prefix(count)))
            let times = facts.groupWorkTimes(at: Self.at(minute))
            return (times?.elapsedSeconds, times?.isRunning)
        }
        #expect(elapsed(after: 1, at: 12) == (300, false))
        #expect(elapsed(after: 2, at: 14) == (360, true))
        #expect(elapsed(after: 3, at: 19) == (420, false))
        #expect(elapsed(after: 4, at: 22) == (540, true))
    }

    @Test func `paused on its own it stays so when the item goes on`() {
        let facts = ItemFacts(
            Self.values(Self.begun + [(10, .pauseOrResume), (15, .pause), (20, .start)]))
        #expect(facts.groupWorkTimes(at: Self.at(30))?.elapsedSeconds == 300)
        #expect(facts.groupWorkTimes(at: Self.at(30))?.isRunning == false)
    }

    @Test func `where the item stands, the groups that go on take it along`() {
        let facts = ItemFacts(Self.values(Self.begun + [(10, .pause), (15, .pauseOrResume)]))
        #expect(facts.running == Self.at(15))
        #expect(facts.groupWorkTimes(at: Self.at(16))?.elapsedSeconds == 360)
        let begun = ItemFacts(Self.values([(0, .start), (10, .pause), (15, .groups(20))]))
        #expect(begun.running == Self.at(15))
        #expect(begun.groupWorkTimes(at: Self.at(16))?.elapsedSeconds == 60)
    }

    @Test func `minutes are given and taken while it counts`() {
        let more = ItemFacts(Self.values(Self.begun + [(10, .give(25))]))
        #expect(more.groupWorkTimes(at: Self.at(24))?.predictedEnd == Self.at(30))
        let less = ItemFacts(Self.values(Self.begun + [(10, .give(4))]))
        #expect(less.groupWorkTimes(at: Self.at(10))?.warning == .over)
        #expect(more.givingGroupWork(minutes: 25) == [:])
        #expect(more.givingGroupWork(minutes: 0) == ["group_minutes": 1])
    }

    @Test func `it is over with its item, skipped or put aside too, and does not come back with it`() {
        for step in [Step.end, .skip, .defer, .endGroups] {
            let facts = ItemFacts(Self.values(Self.begun + [(10, step)]))
            #expect(facts.groupWorkTimes(at: Self.at(11)) == nil)
            #expect(facts.groupWork?.ended == Self.at(10))
            #expect(facts.groupWork?.spentSeconds == 300)
            let again = ItemFacts(Self.values(Self.begun + [(10, step), (12, .start)]))
            #expect(again.groupWorkTimes(at: Self.at(13)) == nil)
        }
    }

    @Test func `it is over where the laptop that ended the item did not know of it`() {
        var values = Self.values(Self.begun)
        let unaware = ItemFacts(Self.values([(0, .start)])).ending(at: Self.at(10))
        values = values.merging(unaware)
        #expect(ItemFacts(values).groupWorkTimes(at: Self.at(11)) == nil)
        values = values.merging(ItemFacts(values).starting(at: Self.at(12)))
        #expect(ItemFacts(values).running == Self.at(12))
        #expect(ItemFacts(values).groupWorkTimes(at: Self.at(13)) == nil)
    }

    @Test func `in a removed item nobody works, and once it is back they go on`() {
        let values = Self.values(Self.begun)
        let removed = ItemFacts(values.merging(["removed": true]))
        #expect(removed.groupWorkTimes(at: Self.at(10)) == nil)
        #expect(ItemFacts(values).groupWorkTimes(at: Self.at(10))?.elapsedSeconds == 300)
    }

    @Test func `the groups can be set to work again`() {
        let facts = ItemFacts(Self.values(Self.begun + [(10, .endGroups), (30, .groups(10))]))
        #expect(facts.groupWorkTimes(at: Self.at(32))?.remainingSeconds == 480)
        #expect(facts.groupWork?.ended == nil)
    }

    @Test func `two laptops agree, whichever change came first`() {
        let facts = ItemFacts(Self.values(Self.begun))
        let moment = Self.at(10)
        func change(_ number: Int, _ set: Values) -> Change {
            Change(
                id: .sample(number), n: number, at: moment, by: "Thư ký \(number)",
                subject: .item("N1-05"), set: set)
        }
        let changes = [
            change(1, Self.values(Self.begun)), change(2, facts.pausing(at: moment)),
            change(3, facts.givingGroupWork(minutes: 30)),
        ]
        let times = [[0, 1, 2], [2, 1, 0], [1, 0, 2, 1]].map { order in
            var record = Record(programme: .sample)
            for index in order { record.apply([changes[index]], tag: "a") }
            return record.item("N1-05")?.facts.groupWorkTimes(at: Self.at(20))
        }
        #expect(times.allSatisfy { $0 == times[0] })
        #expect(times[0]?.elapsedSeconds == 300)
        #expect(times[0]?.remainingSeconds == 1_500)
        #expect(times[0]?.isRunning == false)
    }

    @Test func `values of a wrong shape are passed over`() {
        #expect(GroupWork(["group_started": "now", "group_minutes": 20]) == nil)
        #expect(GroupWork(["group_started": .string(Self.two.description)]) == nil)
        let work = GroupWork([
            "group_started": .string(Self.two.description), "group_minutes": .integer(.max),
            "group_running": .integer(.min), "group_spent": .integer(.max), "group_ended": 7,
        ])
        #expect(work?.minutes == 480)
        #expect(work?.running == 0)
        #expect(work?.spentSeconds == 366 * 86_400)
        #expect(work?.ended == nil)
    }

    @Test(arguments: [
        // Half of what the item has left, in steps of five.
        (60, 0, 30), (60, 15, 20), (45, 0, 20), (60, 49, 5), (60, 51, 20), (10, 30, 20),
    ])
    func `the minutes that are offered leave as many to present`(minutes: Int, elapsed: Int, offered: Int)
        throws
    {
        var programme = Programme.sample
        let session = try #require(programme.sessions.firstIndex { $0.items.contains { $0.id == "N1-05" } })
        let index = try #require(programme.sessions[session].items.firstIndex { $0.id == "N1-05" })
        programme.sessions[session].items[index].minutes = minutes
        var record = Record(programme: programme)
        let start = Change(
            id: .sample(1), n: 1, at: Self.two, by: "Thư ký 1", subject: .item("N1-05"),
            set: Self.values([(0, .start)]))
        record.apply([start], tag: "a")
        let times = Timetable(programme: programme, agenda: record.agenda, now: Self.at(elapsed))
        #expect(times.item("N1-05")?.minutesForGroupWork == offered)
    }
}
