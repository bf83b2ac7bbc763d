import Testing

@testable import Seminar

/// The scribe itself: who writes, what it hears, and where it goes on from.
struct ScribeTests {
    private var scene = ScribeScene()

    @Test func `one who only reads does nothing`() {
        var reader = ScribeScene(writer: nil)
        #expect(reader.refusal(.item("N1-01", .start)) == .readOnly)
        #expect(reader.perform(.item("N1-01", .start)).isEmpty)
        reader.scribe.rename(to: "Thư ký 1")
        #expect(reader.scribe.writer == nil)
        #expect(!reader.scribe.canUndo)
        #expect(!reader.scribe.canRedo)
        #expect(reader.scribe.undo(at: reader.now) == nil)
        #expect(reader.scribe.redo(at: reader.now) == nil)
    }

    @Test mutating func `a refused deed uses no identifier up`() {
        var other = ScribeScene()
        scene.perform(.item("N9-99", .addAfter(title: "Mới")))
        #expect(scene.scribe.identifier(at: scene.now) == other.scribe.identifier(at: other.now))
    }

    @Test mutating func `the same deeds give the same changes`() {
        var other = ScribeScene()
        for deed in [
            Deed.item("N1-01", .start), .item("N1-01", .split(second: "Hai")), .floor(.presentGroups),
        ] {
            #expect(scene.perform(deed, after: 5) == other.perform(deed, after: 5))
        }
        #expect(scene.record == other.record)
    }

    @Test mutating func `changes are counted on from all that was heard`() {
        let theirs = Change(
            id: Identifier(high: 1, low: 1), n: 41, at: scene.now, by: "Thư ký 2", subject: .room,
            set: ["leader": "Thư ký 2"])
        scene.scribe.hear([theirs], from: "77c1")
        #expect(scene.perform(.item("N1-01", .start)).map(\.n) == [42, 43])
        #expect(scene.record.room.leader == "Thư ký 2")
        scene.scribe.skipCounters(upTo: 99)
        #expect(scene.perform(.item("N1-01", .end)).map(\.n) == [100])
        scene.scribe.skipCounters(upTo: 7)
        #expect(scene.perform(.room(.lead)).map(\.n) == [101])
    }

    @Test mutating func `a loaded record brings the own changes, and a rehearsal stays on`() {
        let id = scene.record("Một cửa")
        var next = ScribeScene(seed: 2)
        next.scribe.rehearse(ScribeScene.day)
        next.scribe.load(scene.record, own: scene.scribe.own)
        #expect(next.record.rehearsal == ScribeScene.day)
        #expect(next.scribe.lastOwnIdea?.id == id)
        #expect(next.scribe.canUndo)
        scene.scribe.rehearse(ScribeScene.day)
        var third = ScribeScene(seed: 3)
        third.scribe.load(scene.record, own: [])
        #expect(third.record.rehearsal == ScribeScene.day)
        #expect(third.scribe.lastOwnIdea == nil)
    }

    @Test mutating func `own changes that are heard can be undone, others cannot`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let changes = other.perform(.item("N1-01", .start))
        scene.scribe.hear(changes, from: "77c1")
        #expect(!scene.scribe.canUndo)
        var again = ScribeScene(seed: 3)
        again.scribe.hear(changes, tag: "77c1", isOwn: true)
        #expect(again.scribe.canUndo)
    }

    @Test mutating func `the tag that is learned is that of all own changes`() {
        var scene = ScribeScene(tag: "")
        let id = scene.record("Một cửa")
        let theirs = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: scene.now, by: "Thư ký 1",
            subject: .idea(Identifier(high: 2, low: 2)), set: ["text": "Hai"])
        scene.scribe.hear([theirs], from: "77c1")
        scene.scribe.learn(tag: "a3f2")
        #expect(scene.scribe.tag == "a3f2")
        #expect(scene.record.idea(id).map { scene.record.number(of: $0) } == "TK1-1·a3f2")
        let next = scene.record("Ba")
        #expect(scene.record.idea(next)?.tag == "a3f2")
    }

    @Test mutating func `the last own idea is the last one recorded here that still stands`() {
        let first = scene.record("Một")
        let second = scene.record("Hai")
        scene.perform(.idea(first, .star(true)))
        #expect(scene.scribe.lastOwnIdea?.id == second)
        scene.perform(.idea(second, .remove))
        #expect(scene.scribe.lastOwnIdea?.id == first)
    }

    @Test mutating func `what is done in a rehearsal is marked with its day`() {
        scene.scribe.rehearse(ScribeScene.day)
        #expect(scene.perform(.item("N1-01", .start)).map(\.rehearsal) == [ScribeScene.day, ScribeScene.day])
        scene.scribe.rehearse(nil)
        #expect(scene.facts("N1-01")?.started == nil)
        #expect(scene.record.room.currentItem == nil)
    }

    @Test mutating func `parked points of another rehearsal are not looked at`() {
        scene.scribe.rehearse(Day(number: 19_970))
        let id = scene.record("Phí rác", ["kind": "parking"])
        #expect(scene.record.parkedIdeas.map(\.id) == [id])
        scene.scribe.rehearse(Day(number: 19_971))
        #expect(scene.record.parkedIdeas.isEmpty)
        scene.scribe.rehearse(nil)
        #expect(scene.record.parkedIdeas.isEmpty)
    }
}
