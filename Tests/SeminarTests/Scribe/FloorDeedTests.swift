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

    /// Two laptops that put one person down before they hear of each other, and the request that stays.
    private mutating func askTwice(_ other: inout ScribeScene) -> Identifier {
        other.now = other.now.adding(seconds: 1)
        let theirs = other.perform(.floor(.ask("L3-01")))
        let ours = scene.perform(.floor(.ask("L3-01")))
        scene.scribe.hear(theirs, from: "77c1")
        other.scribe.hear(ours, from: "a3f2")
        return scene.record.floor.waiting[0].id
    }

    @Test mutating func `one person put down on two laptops waits once, is called once, and is gone once`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let request = askTwice(&other)
        #expect(scene.waiting == ["L3-01"])
        #expect(other.record.floor == scene.record.floor)
        let changes = scene.perform(.floor(.callNext), after: 5)
        #expect(changes.count == 2)
        other.scribe.hear(changes, from: "a3f2")
        #expect(other.waiting == [])
        #expect(other.record.floor.speaking?.id == request)
        // Both requests come back with the undo, as one.
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.waiting == ["L3-01"])
        scene.perform(.floor(.withdraw(request)))
        #expect(scene.waiting == [])
    }

    @Test mutating func `a request put down elsewhere before the call that answered it is no other one`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let theirs = other.perform(.floor(.ask("L3-01")))
        _ = scene.ask("L3-01")
        let call = scene.perform(.floor(.callNext), after: 5)
        scene.perform(.floor(.endTurn), after: 60)
        scene.scribe.hear(theirs, from: "77c1")
        #expect(scene.waiting == [])
        // A later wish to speak is another, though the clock of that laptop is behind.
        other.scribe.hear(scene.record.history(.floor(call[0].subject.request)).changes, from: "a3f2")
        other.now = other.now.adding(seconds: -600)
        scene.scribe.hear(other.perform(.floor(.ask("L3-01"))), from: "77c1")
        #expect(scene.waiting == ["L3-01"])
    }

    @Test mutating func `a wish after a turn that was not known of elsewhere is another one`() {
        _ = scene.ask("L3-01")
        scene.perform(.floor(.callNext), after: 5)
        scene.perform(.floor(.endTurn), after: 60)
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        scene.scribe.hear(other.perform(.floor(.ask("L3-01")), after: 600), from: "77c1")
        #expect(scene.waiting == ["L3-01"])
    }

    @Test mutating func `a person with a twin in the queue moves behind others`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let request = askTwice(&other)
        _ = scene.ask("L3-02")
        scene.perform(.floor(.move(request, by: 1)))
        #expect(scene.waiting == ["L3-02", "L3-01"])
    }

    @Test(arguments: [
        Deed.item("N1-01", .end), .item("N1-01", .skip), .item("N1-01", .postpone), .item("N1-03", .start),
    ])
    mutating func `a turn ends with its item and with the start of another, and comes back with it`(
        deed: Deed
    ) {
        scene.perform(.item("N1-01", .start))
        _ = scene.ask("L3-01")
        scene.perform(.floor(.callNext))
        let changes = scene.perform(deed, after: 60)
        #expect(changes.contains { $0.set.names == ["done"] })
        #expect(scene.record.floor.speaking == nil)
        scene.now = scene.now.adding(seconds: 600)
        #expect(scene.record.floor.spokenSeconds(at: scene.now) == ["L3-01": 60])
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.record.floor.speaking?.person == "L3-01")
        #expect(scene.record.floor.spokenSeconds(at: scene.now) == ["L3-01": 660])
    }

    @Test mutating func `what happens to another item than the room's leaves the turn`() {
        scene.perform(.item("N1-01", .start))
        scene.perform(.item("N1-01", .pause))
        scene.perform(.item("N1-02", .start))
        _ = scene.ask("L3-01")
        scene.perform(.floor(.callNext))
        for deed in [ItemDeed.skip, .bringBack, .end] { scene.perform(.item("N1-01", deed), after: 5) }
        scene.perform(.item("N1-03", .skip), after: 5)
        scene.perform(.item("N1-02", .pause), after: 5)
        scene.perform(.item("N1-02", .resume), after: 5)
        #expect(scene.record.floor.speaking?.person == "L3-01")
    }

    @Test(arguments: [Deed.item("N1-01", .end), .item("N1-01", .skip), .item("N1-02", .start)], [nil, 300])
    mutating func `a turn that nobody ended is over with its item`(deed: Deed, ended: Int?) {
        scene.perform(.item("N1-01", .start))
        _ = scene.ask("L3-01")
        scene.perform(.floor(.callNext))
        var told = scene.scribe.own.compactMap(scene.record.change)
        told += scene.perform(deed, after: 60).filter { $0.set.names != ["done"] }
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.now = other.now.adding(seconds: 360)
        other.scribe.hear(told, from: "a3f2")
        if let ended, let request = other.record.floor.requests.first {
            let late = Change(
                id: Identifier(high: 1, low: 1), n: other.record.greatest + 1,
                at: scene.now.adding(seconds: ended), by: "Thư ký 2", subject: .floor(request.id),
                set: ["done": .string(scene.now.adding(seconds: ended).description)])
            other.scribe.hear([late], from: "0b9e")
        }
        #expect(other.record.floor.speaking == nil)
        #expect(other.record.floor.spokenSeconds(at: other.now) == ["L3-01": 60])
        _ = other.ask("L3-02")
        // A clock that is behind calls somebody all the same.
        other.now = other.now.adding(seconds: -3_600)
        other.perform(.floor(.callNext))
        #expect(other.record.floor.speaking?.person == "L3-02")
    }

    @Test mutating func `of two who were given the floor at once only one speaks at a time`() {
        let first = scene.ask("L3-01")
        let second = scene.ask("L3-02")
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        for id in [first, second] {
            other.scribe.hear(scene.record.history(.floor(id)).changes, from: "a3f2")
        }
        scene.perform(.floor(.call(first)))
        other.now = other.now.adding(seconds: 20)
        scene.scribe.hear(other.perform(.floor(.call(second))), from: "77c1")
        scene.now = scene.now.adding(seconds: 60)
        #expect(scene.record.floor.spokenSeconds(at: scene.now) == ["L3-01": 20, "L3-02": 40])
    }
}

extension Subject {
    fileprivate var request: Identifier {
        if case .floor(let id) = self { id } else { Identifier(high: 0, low: 0) }
    }
}
