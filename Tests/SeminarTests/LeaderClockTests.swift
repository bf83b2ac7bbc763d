import Testing

@testable import Seminar

/// How another laptop's clock is told from when its changes arrive.
struct LeaderClockTests {
    private let nine = ScribeScene.nine
    private var clock = LeaderClock()

    /// The leader's changes made so many seconds after nine by the leader's clock.
    private func changes(_ seconds: [Int], by writer: String = "Chủ trì") -> [Change] {
        seconds.map { second in
            Change(
                id: Identifier(high: 1, low: UInt64(second)), n: 1, at: nine.adding(seconds: second),
                by: writer, subject: .room, set: ["item": "N1-01"])
        }
    }

    private mutating func hear(_ seconds: [Int], arrived: Int, by writer: String = "Chủ trì") {
        clock.hear(
            changes(seconds, by: writer), arrived: nine.adding(seconds: arrived), leader: "Chủ trì")
    }

    @Test mutating func `a leader who is three minutes ahead is known from the first change`() {
        #expect(clock.offset == nil)
        #expect(clock.moment(at: nine) == nine)
        hear([300], arrived: 121)
        #expect(clock.offset == -179_000)
        #expect(clock.moment(at: nine) == nine.adding(seconds: 179))
        // What was longer on its way changes nothing.
        hear([400], arrived: 260)
        #expect(clock.offset == -179_000)
    }

    @Test mutating func `a leader who is behind is known once two arrivals agree`() {
        hear([0, 60], arrived: 241)
        #expect(clock.offset == nil)
        hear([100], arrived: 400)
        #expect(clock.offset == nil)
        hear([300], arrived: 480)
        #expect(clock.offset == 180_000)
        #expect(clock.moment(at: nine.adding(seconds: 500)) == nine.adding(seconds: 320))
    }

    @Test mutating func `others' changes tell nothing, and a new leader's clock is another`() {
        hear([300], arrived: 0, by: "Thư ký 2")
        #expect(clock.offset == nil)
        hear([300], arrived: 0)
        #expect(clock.offset == -300_000)
        clock.hear(
            changes([90], by: "Thư ký 2"), arrived: nine.adding(seconds: 80), leader: "Thư ký 2")
        #expect(clock.offset == -10_000)
        clock.hear([Change](), arrived: nine, leader: nil)
        #expect(clock.offset == nil)
    }

    @Test mutating func `a clock that was set is known again after some arrivals`() {
        hear([300], arrived: 0)
        for second in 1...32 { hear([second * 60], arrived: second * 60 - 20) }
        #expect(clock.offset == -20_000)
    }

    @Test mutating func `a forged moment overflows nothing`() {
        let forged = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: Moment(milliseconds: .min, offsetMinutes: 0),
            by: "Chủ trì", subject: .room, set: ["item": "N1-01"])
        clock.hear([forged], arrived: nine, leader: "Chủ trì")
        #expect(clock.offset == nil)
        #expect(LeaderClock.offset([.max, .max - 1]) == .max - 1)
        #expect(LeaderClock.offset([.min]) == .min)
        #expect(LeaderClock.offset([]) == nil)
    }
}
