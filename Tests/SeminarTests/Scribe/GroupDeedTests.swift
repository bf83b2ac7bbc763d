import Testing

@testable import Seminar

struct GroupDeedTests {
    private var scene = ScribeScene()

    init() { scene.perform(.item("N1-02", .start)) }

    private var times: GroupWorkTimes? { scene.facts("N1-02")?.groupWorkTimes(at: scene.now) }

    @Test mutating func `group work is set, paused, resumed, given time and ended`() {
        scene.perform(.startGroupWork(minutes: 20, in: "N1-02"))
        #expect(times?.remainingSeconds == 1_200)
        scene.perform(.groups(.pauseOrResume), after: 60)
        #expect(times?.isRunning == false)
        scene.perform(.groups(.pauseOrResume), after: 600)
        #expect(times?.isRunning == true)
        #expect(times?.elapsedSeconds == 60)
        scene.perform(.groups(.giveMinutes(5)))
        #expect(times?.allottedSeconds == 1_500)
        scene.perform(.groups(.setMinutes(10)))
        #expect(times?.allottedSeconds == 600)
        #expect(scene.perform(.groups(.setMinutes(10))).isEmpty)
        scene.perform(.groups(.end))
        #expect(times == nil)
    }

    @Test mutating func `group work belongs to the item that was meant while the room is on it`() {
        #expect(scene.refusal(.startGroupWork(minutes: 20, in: "N1-01")) == .noCurrentItem)
        scene.perform(.item("N1-02", .end))
        #expect(scene.refusal(.startGroupWork(minutes: 20, in: "N1-02")) == .noCurrentItem)
        #expect(ScribeScene().refusal(.startGroupWork(minutes: 20, in: "N1-02")) == .noCurrentItem)
    }

    @Test(arguments: [0, 481, -1])
    mutating func `minutes that no group work may have are refused`(minutes: Int) {
        #expect(scene.refusal(.startGroupWork(minutes: minutes, in: "N1-02")) == .outside(1...480))
        scene.perform(.startGroupWork(minutes: 20, in: "N1-02"))
        #expect(scene.refusal(.groups(.setMinutes(minutes))) == .outside(1...480))
    }

    @Test(arguments: [(.min, 60), (-19, 60), (.max, 28_800)])
    mutating func `minutes given or taken stay within what group work may have`(given: Int, left: Int) {
        scene.perform(.startGroupWork(minutes: 20, in: "N1-02"))
        scene.perform(.groups(.giveMinutes(given)))
        #expect(times?.allottedSeconds == left)
    }

    @Test mutating func `an item that was paused goes on with its groups, and nothing else does`() {
        scene.perform(.startGroupWork(minutes: 20, in: "N1-02"))
        scene.perform(.item("N1-02", .pause))
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        scene.scribe.hear(other.perform(.item("N1-01", .start)).filter { $0.subject != .room }, from: "77c1")
        scene.perform(.groups(.pauseOrResume), after: 60)
        #expect(scene.record.items.filter(\.facts.isRunning).map(\.id) == ["N1-02"])
    }

    @Test(arguments: [GroupDeed.pauseOrResume, .giveMinutes(1), .setMinutes(1), .end])
    mutating func `without group work there is nothing to change`(deed: GroupDeed) {
        #expect(scene.refusal(.groups(deed)) == .noGroupWork)
        scene.perform(.startGroupWork(minutes: 20, in: "N1-02"))
        #expect(scene.refusal(.groups(deed)) == nil)
        scene.perform(.groups(.end))
        #expect(scene.refusal(.groups(deed)) == .noGroupWork)
    }
}
