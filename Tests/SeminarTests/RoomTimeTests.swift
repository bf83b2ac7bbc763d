import Testing

@testable import Seminar

/// What one laptop does by its own clock counts, and is shown, by the one time of the room.
struct RoomTimeTests {
    private var leader = ScribeScene(writer: "Thư ký 1", tag: "a3f2", seed: 1)
    /// Its clock is three minutes fast.
    private var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)

    private func moment(_ seconds: Int) -> Moment { ScribeScene.nine.adding(seconds: seconds) }

    /// The leader does something so many seconds after nine.
    private mutating func lead(_ deed: Deed, after seconds: Int, isHeard: Bool = true) -> [Change] {
        let changes = leader.scribe.perform(deed, at: moment(seconds))
        if isHeard { other.scribe.hear(changes, from: "a3f2") }
        return changes
    }

    /// The other does something so many seconds after nine by the room's time, and the leader hears of it.
    @discardableResult
    private mutating func follow(_ deed: Deed, after seconds: Int, isHeard: Bool = true) -> [Change] {
        let changes = other.scribe.perform(deed, at: moment(seconds + 180), roomTime: moment(seconds))
        if isHeard { leader.scribe.hear(changes, from: "77c1") }
        return changes
    }

    /// The other records so much that what it does next comes after what the leader does meanwhile, in the order of all changes.
    private mutating func countFurther() {
        for minutes in 1...4 { follow(.item("N1-03", .setMinutes(minutes)), after: 5, isHeard: false) }
    }

    /// Ways to leave the item that is under way.
    static let leavings: [Deed] = [
        .item("N1-02", .skip), .item("N1-02", .postpone), .item("N1-02", .end), .item("N1-03", .start),
        .item("N1-02", .endAndStartNext),
        .room(.breakNow(title: Localized(vi: "Nghỉ", en: "Break", ja: "休憩"), minutes: 5)),
    ]

    @Test(arguments: leavings, [true, false])
    mutating func
        `a turn ends when its item is left by the room's time, whether or not the laptop knew of the turn`(
            deed: Deed, isKnown: Bool
        )
    {
        _ = lead(.item("N1-02", .start), after: 0)
        countFurther()
        _ = lead(.floor(.ask("L3-01")), after: 10, isHeard: isKnown)
        _ = lead(.floor(.callNext), after: 20, isHeard: isKnown)
        follow(deed, after: 80)
        let turn = leader.record.floor.requests.first
        #expect(turn?.done == moment(80))
        #expect(turn?.spokenSeconds(at: moment(900)) == 60)
    }

    @Test mutating func `a turn ends with an item that was added and is removed, by the room's time`() {
        let added = lead(.item("N1-01", .addAfter(title: "Mục thêm")), after: 0)
        guard case .item(let id)? = added.last?.subject else {
            Issue.record("nothing was added")
            return
        }
        follow(.item(id, .start), after: 0)
        countFurther()
        _ = lead(.floor(.ask("L3-01")), after: 10, isHeard: false)
        _ = lead(.floor(.callNext), after: 20, isHeard: false)
        follow(.item(id, .remove), after: 80)
        #expect(leader.record.floor.requests.first?.done == moment(80))
    }

    @Test
    mutating func `a turn that somebody ended before the item was left elsewhere is no longer than that`() {
        _ = lead(.item("N1-02", .start), after: 0)
        _ = lead(.floor(.ask("L3-01")), after: 10)
        _ = lead(.floor(.callNext), after: 20)
        // Both before either heard of the other, and the leader has counted further.
        _ = lead(.item("N1-02", .giveMinutes(5)), after: 30, isHeard: false)
        _ = lead(.item("N1-02", .giveMinutes(5)), after: 40, isHeard: false)
        _ = lead(.floor(.endTurn), after: 50, isHeard: false)
        follow(.item("N1-02", .end), after: 80)
        #expect(leader.record.floor.requests.first?.done == moment(50))
    }

    @Test mutating func `an idea shows the room's time, and so does its history`() {
        let id = other.scribe.identifier(at: moment(180))
        let changes = follow(.newIdea(id, ["text": "Một cửa lưu động"]), after: 0)
        #expect(changes.map(\.at) == [moment(180)])
        #expect(changes.map(\.time) == [moment(0)])
        follow(.idea(id, .edit(["text": "Một cửa"])), after: 60)
        #expect(leader.record.idea(id)?.at == moment(0))
        #expect(leader.record.idea(id)?.edited?.at == moment(60))
    }

    @Test mutating func `what is undone and done again has the room's time too`() {
        let id = other.scribe.identifier(at: moment(180))
        follow(.newIdea(id, ["text": "Một cửa lưu động"]), after: 0)
        let undone = other.scribe.undo(at: moment(240), roomTime: moment(60))
        #expect(undone?.changes.map(\.time) == [moment(60)])
        let redone = other.scribe.redo(at: moment(250), roomTime: moment(70))
        #expect(redone?.changes.map(\.time) == [moment(70)])
    }

    @Test mutating func `a recording ends by the room's time, and an idea stands in it where it was said`() {
        _ = lead(.room(.record(isOn: true)), after: 0)
        let id = other.scribe.identifier(at: moment(240))
        follow(.newIdea(id, ["text": "Một cửa lưu động"]), after: 60)
        follow(.room(.record(isOn: false)), after: 90)
        #expect(leader.record.recordings == [Recording(start: moment(0), end: moment(90))])
        #expect(leader.record.idea(id).flatMap(leader.record.recordingSecond) == 60)
    }

    @Test mutating func `a difference below a second is no other time`() throws {
        let id = other.scribe.identifier(at: moment(0))
        let near = Moment(milliseconds: moment(0).milliseconds - 999, offsetMinutes: 420)
        let same = other.scribe.perform(.newIdea(id, ["text": "Một"]), at: moment(0), roomTime: near)
        #expect(same.map(\.roomTime) == [nil])
        let other = other.scribe.perform(.idea(id, .star(true)), at: moment(0), roomTime: moment(-1))
        #expect(other.map(\.roomTime) == [moment(-1)])
        let line = String(decoding: other[0].line, as: UTF8.self)
        #expect(
            line.contains(
                #""at":"2024-09-16T09:00:00.000+07:00","room_time":"2024-09-16T08:59:59.000+07:00","by""#))
        let read = try Change(line: other[0].line)
        #expect(read == other[0])
        #expect(!read.isAltered)
    }
}
