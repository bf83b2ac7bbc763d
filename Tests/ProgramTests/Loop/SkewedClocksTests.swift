import Foundation
import Interface
import Seminar
import TestSupport
import Testing

@testable import toadam

/// One room, three laptops whose clocks differ by minutes: all show the times of whoever leads.
struct SkewedClocksTests {
    private let place: TemporaryFolder
    private let time = RoomTime()

    init() throws { place = try TemporaryFolder() }

    /// The laptops of who leads, of the projector and of a note-taker, so many seconds ahead.
    private func laptops(ahead seconds: [Int]) throws -> [LoopDriver] {
        let writers = ["Chủ trì", nil, "Thư ký 2"]
        return try zip(writers, seconds).enumerated().map { number, laptop in
            try LoopDriver(
                in: place, writer: laptop.0, state: "state-\(number)", clock: time.clock(ahead: laptop.1))
        }
    }

    /// The seconds that remain of the item, as a screen says them.
    private func remaining(_ driver: LoopDriver) throws -> Int {
        let picture = driver.picture
        if let shown = picture.firstMatch(of: /còn (\d+):(\d\d)/) {
            return try #require(Int(shown.1)) * 60 + #require(Int(shown.2))
        }
        // The projector's digits are drawn; what they are drawn from is in the state.
        let record = driver.loop.state.record
        let item = try #require(record.currentItem)
        let timetable = Timetable(
            programme: record.programme, agenda: record.agenda, now: driver.loop.state.context.roomTime)
        return try #require(timetable.item(item.id)).remainingSeconds
    }

    private func expectSame(_ laptops: [LoopDriver], _ seconds: Int) throws {
        for laptop in laptops {
            laptop.loop.turn()
            #expect(abs(try remaining(laptop) - seconds) <= 1, "\(laptop.picture)")
        }
    }

    @Test(arguments: [[-180, 0, 95], [0, 95, -180], [95, -180, 0], [180, 0, 0], [-180, 0, 0]])
    func `from the first start on all show the same remaining time`(ahead: [Int]) throws {
        let laptops = try laptops(ahead: ahead)
        try laptops[0].send("\u{7}")
        for laptop in laptops.dropFirst() {
            try laptop.turn("the start") { laptop.loop.state.record.currentItem?.facts.isRunning == true }
        }
        let minutes = try #require(laptops[0].loop.state.record.currentItem?.item.minutes)
        time.pass(seconds: 100)
        try expectSame(laptops, minutes * 60 - 100)
    }

    @Test func `what another laptop does to the item's clock is recorded by the clock that leads`() throws {
        let laptops = try laptops(ahead: [-180, 0, 95])
        try laptops[0].send("\u{7}")
        try laptops[2].turn("the start") { laptops[2].loop.state.record.currentItem != nil }
        let item = try #require(laptops[2].loop.state.record.currentItem)
        time.pass(seconds: 100)
        // The note-taker's laptop ends the item: its clock is four and a half minutes ahead of the one that leads.
        try laptops[2].send("\u{7}")
        let ended = try #require(laptops[2].loop.state.record.item(item.id))
        #expect(ended.facts.spentSeconds == 100)
        try laptops[0].turn("the end") { laptops[0].loop.state.record.item(item.id)?.facts.ended != nil }
        #expect(laptops[0].loop.state.record.item(item.id)?.facts.ended == ended.facts.ended)
        let led = time.milliseconds - 180_000
        #expect(try abs(#require(ended.facts.ended).milliseconds - led) <= 1_000)
    }

    @Test func `two laptops that were set up alike, recording under one name, go by the one that leads`()
        throws
    {
        let laptops = try [180, 0].enumerated().map { number, seconds in
            try LoopDriver(
                in: place, writer: "Thư ký", state: "state-\(number)", clock: time.clock(ahead: seconds))
        }
        try laptops[0].send("\u{7}")
        try laptops[1].turn("the start") { laptops[1].loop.state.record.currentItem?.facts.isRunning == true }
        #expect(laptops[0].picture.contains("máy này điều hành"))
        #expect(!laptops[1].picture.contains("máy này điều hành"), "\(laptops[1].picture)")
        let item = try #require(laptops[1].loop.state.record.currentItem)
        time.pass(seconds: 100)
        try expectSame(laptops, item.item.minutes * 60 - 100)
        try laptops[1].send("\u{7}")
        #expect(laptops[1].loop.state.record.item(item.id)?.facts.spentSeconds == 100)
    }

    @Test func `a laptop whose clock differs says so, and says nothing while it is the one that leads`()
        throws
    {
        let laptops = try laptops(ahead: [0, 0, 95])
        try laptops[0].send("\u{7}")
        try laptops[2].turn(toSee: "đồng hồ máy này nhanh 1 phút 35 giây")
        #expect(!laptops[0].picture.contains("đồng hồ máy này"))
        #expect(!laptops[1].picture.contains("đồng hồ máy này"))
    }

    @Test func `taking the lead moves no clock`() throws {
        let laptops = try laptops(ahead: [0, 0, 95])
        try laptops[0].send("\u{7}")
        try laptops[2].turn(toSee: "đồng hồ máy này nhanh")
        let minutes = try #require(laptops[0].loop.state.record.currentItem?.item.minutes)
        time.pass(seconds: 60)
        try laptops[2].send("\u{1B}l")
        for laptop in laptops {
            try laptop.turn("another leads") { laptop.loop.state.record.room.leader == "Thư ký 2" }
        }
        try expectSame(laptops, minutes * 60 - 60)
    }

    @Test(arguments: [180, -180])
    func `a laptop opened after the leader's last change shows no time that it cannot know`(ahead: Int) throws
    {
        let leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 0))
        try leader.send("\u{7}")
        try leader.send("\u{1B}q04 3\r\u{1B}")
        try leader.send("\u{1B}n")
        try leader.turn("somebody speaks") { leader.loop.state.record.floor.speaking != nil }
        try leader.turn("all on the disk") { !leader.loop.state.context.writing.isPending }
        time.pass(seconds: 20)
        let late = try LoopDriver(
            in: place, writer: "Thư ký 2", state: "state-1", clock: time.clock(ahead: ahead))
        let wall = try LoopDriver(in: place, writer: nil, state: "state-2", clock: time.clock(ahead: ahead))
        for laptop in [late, wall] {
            try laptop.turn(toSee: "chưa biết giờ của máy điều hành")
            #expect(!laptop.picture.contains("đồng hồ máy này"))
            #expect(laptop.picture.firstMatch(of: /còn \d/) == nil, "\(laptop.picture)")
        }
        #expect(late.picture.contains("(?:??"))
        // What it would record is not known either.
        try late.send("\u{1B}d")
        #expect(late.status.contains("Chưa ghi"), "\(late.status)")
        try late.send("\u{7}")
        #expect(late.status.contains("Chưa ghi"), "\(late.status)")
        #expect(late.loop.state.record.floor.speaking != nil)
        // What is said is recorded all the same, and the next change of the one who leads tells his clock.
        try late.send("Một ý\r")
        try leader.send("Một câu\r")
        let minutes = try #require(leader.loop.state.record.currentItem?.item.minutes)
        for laptop in [late, wall] {
            try laptop.turn("the leader's clock") { laptop.loop.state.context.isRoomTimeKnown }
        }
        try expectSame([leader, late, wall], minutes * 60 - 20)
        try late.send("\u{1B}d")
        let spoken = late.loop.state.record.floor.requests.first?.spokenSeconds(
            at: late.loop.state.context.roomTime)
        #expect(try abs(#require(spoken) - 20) <= 1)
    }

    @Test func `a laptop hours ahead takes nobody's turn for over before it knows the leader's clock`() throws
    {
        let leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 0))
        try leader.send("\u{7}")
        try leader.send("\u{1B}q04 3\r\u{1B}")
        try leader.send("\u{1B}n")
        try leader.turn("all on the disk") { !leader.loop.state.context.writing.isPending }
        for (hours, isOver) in [(7, false), (48, true)] {
            let late = try LoopDriver(
                in: place, writer: "Thư ký 2", state: "state-\(hours)",
                clock: time.clock(ahead: hours * 3_600))
            #expect(!late.loop.state.context.isRoomTimeKnown)
            #expect((late.loop.state.record.floor.speaking == nil) == isOver, "\(hours)")
            #expect((late.loop.state.record.currentItem?.facts.isRunning == false) == isOver, "\(hours)")
        }
    }

    @Test(arguments: [180, -180])
    func `a laptop opened later knows the leader's clock from a sign of life`(
        ahead: Int
    )
        throws
    {
        let leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 0))
        try leader.send("\u{7}")
        try leader.turn("all on the disk") { !leader.loop.state.context.writing.isPending }
        let changes = leader.loop.state.record.greatest
        time.pass(seconds: 20)
        let late = try LoopDriver(
            in: place, writer: "Thư ký 2", state: "state-1", clock: time.clock(ahead: ahead))
        let wall = try LoopDriver(in: place, writer: nil, state: "state-2", clock: time.clock(ahead: ahead))
        for laptop in [late, wall] { try laptop.turn(toSee: "chưa biết giờ của máy điều hành") }
        time.pass(seconds: 10)
        leader.loop.turn()
        for laptop in [late, wall] {
            try laptop.turn("the leader's clock") { laptop.loop.state.context.isRoomTimeKnown }
        }
        let minutes = try #require(leader.loop.state.record.currentItem?.item.minutes)
        try expectSame([leader, late, wall], minutes * 60 - 30)
        #expect(leader.loop.state.record.greatest == changes)
    }

    @Test func `a projector on the laptop that leads knows its clock at once`() throws {
        let leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 95))
        try leader.send("\u{7}")
        try leader.turn("all on the disk") { !leader.loop.state.context.writing.isPending }
        let minutes = try #require(leader.loop.state.record.currentItem?.item.minutes)
        time.pass(seconds: 20)
        let wall = try LoopDriver(in: place, writer: nil, state: "state-0", clock: time.clock(ahead: 95))
        try expectSame([leader, wall], minutes * 60 - 20)
        #expect(!wall.picture.contains("chưa biết giờ"))
    }

    @Test func `whoever takes the lead goes by the own clock from then on`() throws {
        let leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 0))
        try leader.send("\u{7}")
        try leader.turn("all on the disk") { !leader.loop.state.context.writing.isPending }
        time.pass(seconds: 20)
        let late = try LoopDriver(
            in: place, writer: "Thư ký 2", state: "state-1", clock: time.clock(ahead: 180))
        try late.turn(toSee: "chưa biết giờ của máy điều hành")
        try late.send("\u{1B}l")
        #expect(!late.picture.contains("chưa biết giờ"), "\(late.picture)")
        try late.send("\u{7}")
        #expect(late.loop.state.record.agenda.contains { $0.facts.ended != nil })
    }

    @Test func `a leader whose clock was set back goes on with what was spent, and the others follow`() throws
    {
        var leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 180))
        let other = try LoopDriver(
            in: place, writer: "Thư ký 1", state: "state-1", clock: time.clock(ahead: 0))
        try leader.send("\u{7}")
        try other.turn(toSee: "đồng hồ máy này chậm 3 phút")
        time.pass(seconds: 60)
        try leader.send("Câu đầu\r")
        try leader.turn("it saved") { !leader.loop.state.context.writing.isPending }
        try other.turn(toSee: "Câu đầu")
        leader.end()
        time.pass(seconds: 5)
        leader = try LoopDriver(
            in: place, writer: "Chủ trì", state: "state-0", clock: time.clock(ahead: 0))
        #expect(leader.picture.contains("Đồng hồ máy này vừa bị chỉnh lùi"))
        let item = try #require(leader.loop.state.record.currentItem)
        #expect(item.facts.elapsedSeconds(at: leader.loop.state.context.now) == 60)
        // What it records from now on tells the others.
        for sentence in ["Câu hai", "Câu ba", "Câu bốn", "Câu năm"] {
            time.pass(seconds: 10)
            try leader.send("\(sentence)\r")
            try other.turn(toSee: sentence)
        }
        #expect(!other.picture.contains("đồng hồ máy này"))
        try expectSame([leader, other], item.item.minutes * 60 - 100)
    }

    @Test func `a system clock that is set during a run moves no duration`() {
        var (wall, passed) = (1_000_000, Int64(5_000))
        let clock = WallClock(
            offsetMinutes: 420, milliseconds: WallClock.steady(from: { wall }, counting: { passed }))
        let start = clock.now()
        #expect(start.milliseconds == 1_000_000)
        wall += 3_600_000
        passed += 2_000
        #expect(clock.now().seconds(since: start) == 2)
    }
}
