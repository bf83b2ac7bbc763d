import Testing

@testable import Seminar

/// How another laptop's clock is told from when its changes arrive.
struct RoomClockTests {
    private let nine = ScribeScene.nine
    private var clock = RoomClock()

    /// Hears changes that another laptop made so many seconds after nine by its clock, and that came so many after by this
    /// one's.
    private mutating func hear(
        _ seconds: [Int], arrived: Int, fresh isFresh: Bool = false, first isFirst: Bool = false,
        here isFromHere: Bool = false, by writer: String = "Chủ trì", on device: String = ""
    ) {
        let changes = seconds.map { second in
            Change(
                id: Identifier(high: 1, low: UInt64(second)), n: 1, at: nine.adding(seconds: second),
                by: writer, subject: .room, set: ["item": "N1-01"])
        }
        var arrival = RoomClock.Arrival(
            moment: nine.adding(seconds: arrived), isFresh: isFresh, isFromHere: isFromHere)
        arrival.isFirst = isFirst
        clock.hear(changes, on: device, arrival)
    }

    private var offset: Int? { clock.offset(from: RoomClock.Laptop("Chủ trì", on: "")) }

    @Test mutating func `a clock that is three minutes ahead is known from the first change`() {
        #expect(offset == nil)
        hear([300], arrived: 121)
        #expect(offset == -179_000)
        // What was longer on its way changes nothing.
        hear([400], arrived: 260)
        #expect(offset == -179_000)
        hear([500], arrived: 320)
        #expect(offset == -180_000)
    }

    @Test mutating func `a clock that is behind is known from a fresh change`() {
        hear([100], arrived: 280, fresh: true)
        #expect(offset == 180_000)
    }

    @Test mutating func `what comes late is no difference of clocks until another arrival agrees`() {
        // A file that was copied after the break.
        hear([0, 60], arrived: 241)
        #expect(offset == nil)
        hear([100], arrived: 400)
        #expect(offset == nil)
        hear([300], arrived: 480)
        #expect(offset == 180_000)
        hear([500], arrived: 500, fresh: true)
        #expect(offset == 0)
    }

    @Test mutating func `what was there at the start bounds a difference and proves none`() {
        #expect(!clock.isUnknown(RoomClock.Laptop("Chủ trì", on: "")))
        // Two copies of one journal: they agree, and are of any age.
        hear([300], arrived: 140, first: true)
        hear([300], arrived: 140, first: true)
        #expect(offset == nil)
        #expect(clock.isUnknown(RoomClock.Laptop("Chủ trì", on: "")))
        #expect(clock.bound(from: RoomClock.Laptop("Chủ trì", on: "")) == -160_000)
        hear([400], arrived: 222)
        #expect(offset == -178_000)
        #expect(!clock.isUnknown(RoomClock.Laptop("Chủ trì", on: "")))
    }

    @Test mutating func `what another program recorded on this laptop goes by its clock`() {
        hear([0], arrived: 20, first: true, here: true)
        #expect(offset == 0)
        // The same name on another laptop: its clock is to be heard of.
        hear([0], arrived: 20, first: true)
        #expect(offset == nil)
    }

    @Test mutating func `each laptop has its own clock`() {
        hear([300], arrived: 0, by: "Thư ký 2")
        #expect(offset == nil)
        hear([90], arrived: 80)
        #expect(offset == -10_000)
        #expect(clock.offset(from: RoomClock.Laptop("Thư ký 2", on: "")) == -300_000)
    }

    @Test mutating func `two laptops of one name have a clock each`() {
        hear([300], arrived: 120, fresh: true, on: "may-1")
        hear([130], arrived: 130, fresh: true, on: "may-2")
        #expect(clock.offset(from: RoomClock.Laptop("Chủ trì", on: "may-1")) == -180_000)
        #expect(clock.offset(from: RoomClock.Laptop("Chủ trì", on: "may-2")) == 0)
        #expect(offset == nil)
        // One of them is this one.
        hear([700], arrived: 700, fresh: true, here: true, on: "may-3")
        hear([600], arrived: 800, first: true, on: "may-4")
        #expect(clock.offset(from: RoomClock.Laptop("Chủ trì", on: "may-3")) == 0)
        #expect(clock.isUnknown(RoomClock.Laptop("Chủ trì", on: "may-4")))
    }

    @Test mutating func `a clock that was set between two runs is known again after some arrivals`() {
        hear([300], arrived: 0)
        for second in 1...16 { hear([second * 60], arrived: second * 60 - 20) }
        #expect(offset == -20_000)
    }

    @Test mutating func `a forged moment overflows nothing`() {
        let forged = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: Moment(milliseconds: .min, offsetMinutes: 0),
            by: "Chủ trì", subject: .room, set: ["item": "N1-01"])
        clock.hear([forged], on: "", RoomClock.Arrival(moment: nine, isFresh: true))
        #expect(offset == nil)
        #expect(nine.subtracting(milliseconds: .min) == nine)
    }

    @Test mutating func `a clock that is set back is believed once three arrivals agree`() {
        hear([300], arrived: 121, fresh: true)
        hear([310], arrived: 130, fresh: true)
        #expect(offset == -180_000)
        // From here on by the right clock.
        hear([140], arrived: 141, fresh: true)
        hear([150], arrived: 151, fresh: true)
        #expect(offset == -180_000)
        hear([160], arrived: 160, fresh: true)
        #expect(offset == 0)
    }

    @Test mutating func `three that were long on their way set no clock back`() {
        hear([300], arrived: 121, fresh: true)
        hear([310], arrived: 330, fresh: true)
        hear([320], arrived: 365, fresh: true)
        hear([330], arrived: 371, fresh: true)
        #expect(offset == -179_000)
        for second in 0..<3 { hear([340 + second], arrived: 340 + second) }
        #expect(offset == -179_000)
    }
}
