import Interface
import Seminar
import TestSupport
import Testing

@testable import toadam

/// The leader's clock is set while the program does not run: what was spent of an item is the time that has passed.
struct ClockSetTests {
    private let place: TemporaryFolder
    private let time = RoomTime()

    init() throws { place = try TemporaryFolder() }

    /// The laptop that leads, with its clock so many seconds ahead, switched on that time.
    private func laptop(ahead seconds: Int, boot: String) throws -> LoopDriver {
        let since = SinceBoot(boot: boot, milliseconds: time.milliseconds - LoopDriver.start + 1_000_000)
        return try LoopDriver(
            in: place, writer: "Chủ trì", clock: time.clock(ahead: seconds), sinceBoot: since)
    }

    /// Starts the item, records a sentence after a minute, and leaves.
    private func beginAndLeave(ahead seconds: Int) throws {
        let leader = try laptop(ahead: seconds, boot: "b1")
        try leader.send("\u{7}")
        time.pass(seconds: 60)
        try leader.send("Câu đầu\r")
        try leader.turn("it saved") { !leader.loop.state.context.writing.isPending }
        leader.end()
    }

    private func elapsed(_ leader: LoopDriver) throws -> Int {
        let item = try #require(leader.loop.state.record.currentItem)
        return item.facts.elapsedSeconds(at: leader.loop.state.context.roomTime)
    }

    @Test(arguments: [(3_600, 0, "nhanh 1 giờ"), (-3_600, 0, "lùi 1 giờ"), (0, 180, "lùi 3 phút")])
    func `as long as the laptop was not switched off, the time that passed is known`(
        ahead: Int, before: Int, told: String
    ) throws {
        try beginAndLeave(ahead: before)
        time.pass(seconds: 30)
        let leader = try laptop(ahead: ahead, boot: "b1")
        #expect(abs(try elapsed(leader) - 90) <= 1)
        #expect(leader.status.contains(told), "\(leader.picture)")
        #expect(leader.loop.state.record.agenda.filter(\.facts.isRunning).count == 1)
        leader.end()
        time.pass(seconds: 30)
        // It is told once, and counts once.
        let again = try laptop(ahead: ahead, boot: "b1")
        #expect(abs(try elapsed(again) - 120) <= 1)
        #expect(!again.picture.contains("chỉnh"), "\(again.picture)")
    }

    @Test func `where nobody set it nothing is said`() throws {
        try beginAndLeave(ahead: 0)
        time.pass(seconds: 3_480)
        let leader = try laptop(ahead: 0, boot: "b1")
        #expect(abs(try elapsed(leader) - 3_540) <= 1)
        #expect(!leader.picture.contains("không mở"), "\(leader.picture)")
        #expect(!leader.picture.contains("chỉnh"))
    }

    @Test func `after the laptop was switched off it is told, and one key leaves that time out`() throws {
        try beginAndLeave(ahead: 0)
        time.pass(seconds: 3_480)
        let leader = try laptop(ahead: 0, boot: "b2")
        // Nobody knows whether the time passed.
        #expect(abs(try elapsed(leader) - 3_540) <= 1)
        #expect(leader.picture.contains("58 phút"), "\(leader.picture)")
        #expect(leader.picture.contains("Alt-U"), "\(leader.picture)")
        time.pass(seconds: 10)
        try leader.send("\u{1B}u")
        #expect(abs(try elapsed(leader) - 70) <= 1)
        #expect(!leader.picture.contains("Alt-U"), "\(leader.picture)")
        #expect(leader.status.contains("Không tính 58 phút"), "\(leader.picture)")
        try leader.send("\u{1A}")
        #expect(abs(try elapsed(leader) - 3_550) <= 1)
    }

    @Test func `starting a laptop anew is worth no question`() throws {
        try beginAndLeave(ahead: 0)
        time.pass(seconds: 240)
        let leader = try laptop(ahead: 0, boot: "b2")
        #expect(abs(try elapsed(leader) - 300) <= 1)
        #expect(!leader.picture.contains("Alt-U"), "\(leader.picture)")
    }
}
