import Testing

@testable import Seminar

/// What deeds leave alone, and whose time they go by.
struct DeedGuardTests {
    private var scene = ScribeScene()
    /// A laptop whose clock is three minutes fast.
    private var fast = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)

    private func moment(_ seconds: Int) -> Moment { ScribeScene.nine.adding(seconds: seconds) }

    /// The fast laptop, which knows of everything, does something so many seconds after nine by the room's time.
    private mutating func doFast(_ deed: Deed, after seconds: Int) {
        fast.scribe.load(scene.record, own: [])
        _ = fast.scribe.perform(deed, at: moment(seconds + 180), roomTime: moment(seconds))
    }

    @Test mutating func `an item that was never started is not recorded as over when the next one starts`() {
        scene.perform(.item("N1-01", .endAndStartNext))
        #expect(scene.facts("N1-02")?.isRunning == true)
        #expect(scene.facts("N1-01")?.ended == nil)
        #expect(scene.facts("N1-01")?.started == nil)
    }

    @Test(arguments: [ItemDeed.skip, .postpone])
    mutating func `what was skipped or deferred, and then ended, is so already`(deed: ItemDeed) {
        scene.perform(.item("N1-02", deed))
        scene.perform(.item("N1-02", .end))
        #expect(scene.refusal(.item("N1-02", deed)) == nil)
        #expect(scene.perform(.item("N1-02", deed)) == [])
    }

    @Test mutating func `who waited yesterday is not called today`() {
        _ = scene.ask("L3-01")
        scene.now = scene.now.adding(seconds: 86_400)
        #expect(scene.refusal(.floor(.callNext)) == .nobodyWaits)
        _ = scene.ask("L3-02")
        scene.perform(.floor(.callNext))
        #expect(scene.record.floor.speaking?.person == "L3-02")
    }

    @Test mutating func `the second half of an idea was said as the first was`() {
        let said: Values = [
            "kind": "difficulty", "speaker": "L3-01", "field": "waste", "item": "N1-02", "class": "L3",
            "locality": "Hà Nội", "lang": "ja", "interpreted": true,
        ]
        let id = scene.record("Một và hai", said)
        scene.perform(.idea(id, .split(first: "Một", second: "hai")))
        let second = scene.record.ideas.last
        #expect(second?.text == "hai")
        for member in said.members {
            #expect(second?.values[member.name] == member.value, "\(member.name)")
        }
    }

    @Test mutating func `whoever takes the lead tells since when an item runs by the own clock`() {
        scene.perform(.item("N1-02", .start))
        doFast(.room(.lead), after: 600)
        let facts = fast.facts("N1-02")
        #expect(facts?.started == moment(180))
        #expect(facts?.running == moment(780))
        #expect(facts?.spentSeconds == 600)
    }

    @Test mutating func `a message and an arrival go by the room's time`() {
        doFast(.room(.show(message: "Nghỉ 5 phút", seconds: 60)), after: 0)
        #expect(fast.record.room.message?.until == moment(60))
        doFast(.person(.mark("L3-01", .late)), after: 0)
        #expect(fast.record.person("L3-01")?.attendance.arrived == moment(0))
    }

    @Test
    mutating func `an item that was paused and left open is over when the rest of its time was used up`() {
        scene.perform(.item("N1-02", .start))
        scene.perform(.item("N1-02", .pause), after: 30 * 60)
        scene.perform(.item("N1-02", .resume), after: 30 * 60)
        scene.scribe.look(at: moment(48 * 3_600))
        #expect(scene.facts("N1-02")?.ended == moment(75 * 60))
    }

    @Test
    mutating func `whoever asks again after their turn waits, though the laptop did not know of the turn`() {
        _ = scene.ask("L3-01")
        scene.perform(.floor(.callNext), after: 60)
        scene.perform(.floor(.endTurn), after: 60)
        // Asked before the call elsewhere, it is the same request; asked after it, another one.
        for (seconds, isAnswered) in [(30, true), (300, false)] {
            var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
            let asked = other.perform(.floor(.ask("L3-01")), after: seconds)
            var leader = scene
            leader.scribe.hear(asked, from: "77c1")
            #expect(leader.waiting == (isAnswered ? [] : ["L3-01"]))
        }
    }
}
