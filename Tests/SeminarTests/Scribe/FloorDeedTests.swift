import Testing

@testable import Seminar

struct FloorDeedTests {
    private var scene = ScribeScene()

    @Test mutating func `one who asks goes to the end of the queue, and only once`() {
        _ = scene.ask("L3-01")
        scene.now = scene.now.adding(seconds: -600)
        _ = scene.ask("L3-02")
        #expect(scene.waiting == ["L3-01", "L3-02"])
        #expect(scene.refusal(.floor(.ask("L3-01"))) == .waitsAlready)
        scene.perform(.floor(.callNext))
        #expect(scene.refusal(.floor(.ask("L3-01"))) == .hasFloorAlready)
        scene.perform(.floor(.endTurn))
        #expect(scene.refusal(.floor(.ask("L3-01"))) == nil)
    }

    @Test mutating func `a place in the queue is set only where it does not follow from the moment`() {
        let changes = scene.perform(.floor(.ask("L3-01")))
        #expect(changes.map(\.set.names) == [["person", "asked"]])
        #expect(scene.perform(.floor(.ask("L3-02"))).map(\.set.names) == [["person", "asked", "order"]])
    }

    @Test mutating func `who is not on the roster does not ask`() {
        #expect(scene.refusal(.floor(.ask("L9-99"))) == .nobody)
        let removed = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: scene.now, by: "Thư ký 2", subject: .person("L3-01"),
            set: ["removed": true])
        scene.scribe.hear([removed], from: "77c1")
        #expect(scene.refusal(.floor(.ask("L3-01"))) == .nobody)
    }

    @Test mutating func `a call ends the turn of whoever speaks`() {
        let first = scene.ask("L3-01")
        let second = scene.ask("L3-02")
        scene.perform(.floor(.call(second)))
        #expect(scene.record.floor.speaking?.person == "L3-02")
        let changes = scene.perform(.floor(.callNext), after: 90)
        #expect(changes.map(\.subject) == [.floor(second), .floor(first)])
        #expect(scene.record.floor.speaking?.person == "L3-01")
        #expect(scene.record.floor.spokenSeconds(at: scene.now) == ["L3-01": 0, "L3-02": 90])
        #expect(scene.refusal(.floor(.call(first))) == .notWaiting)
        #expect(scene.refusal(.floor(.callNext)) == .nobodyWaits)
    }

    @Test mutating func `a turn ends; of two laptops' calls both do`() {
        #expect(scene.refusal(.floor(.endTurn)) == .nobodySpeaks)
        let first = scene.ask("L3-01")
        let second = scene.ask("L3-02")
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        for id in [first, second] {
            other.scribe.hear(scene.record.history(.floor(id)).changes, from: "a3f2")
        }
        let theirs = other.perform(.floor(.call(second)))
        scene.perform(.floor(.call(first)))
        scene.scribe.hear(theirs, from: "77c1")
        #expect(scene.record.floor.speakers.count == 2)
        scene.perform(.floor(.endTurn), after: 10)
        #expect(scene.record.floor.speaking == nil)
        #expect(scene.record.floor.done(since: nil).count == 2)
    }

    @Test mutating func `one who waits leaves the queue, or moves in it`() {
        let first = scene.ask("L3-01")
        _ = scene.ask("L3-02")
        let third = scene.ask("L3-03")
        scene.perform(.floor(.move(third, by: -2)))
        #expect(scene.waiting == ["L3-03", "L3-01", "L3-02"])
        #expect(scene.perform(.floor(.move(third, by: -1))).isEmpty)
        scene.perform(.floor(.withdraw(first)))
        #expect(scene.waiting == ["L3-03", "L3-02"])
        #expect(scene.refusal(.floor(.withdraw(first))) == .notWaiting)
        #expect(scene.refusal(.floor(.move(first, by: 1))) == .notWaiting)
    }

    @Test mutating func `all groups that have yet to present are put down at once`() {
        _ = scene.ask("L3-01")
        let changes = scene.perform(.floor(.presentGroups))
        #expect(changes.count == 2)
        #expect(scene.waiting == ["L3-01", "A", "B"])
        #expect(scene.refusal(.floor(.presentGroups)) == .noGroupToPresent)
        for _ in 0..<3 { scene.perform(.floor(.callNext), after: 1) }
        scene.perform(.floor(.endTurn))
        #expect(scene.record.groupsToPresent == [])
        // In the next item each presents anew.
        scene.perform(.item("N1-02", .start), after: 1)
        #expect(scene.record.groupsToPresent == ["A", "B"])
    }
}
