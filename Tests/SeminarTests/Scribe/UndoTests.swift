import Testing

@testable import Seminar

struct UndoTests {
    private var scene = ScribeScene()

    /// A deed of each kind, and those before it that it needs.
    private static let deeds: [(before: [Deed], deed: Deed)] = [
        ([], .idea(idea, .edit(["text": "Khác", "field": "waste"]))),
        ([], .idea(idea, .star(true))),
        ([.idea(idea, .star(true))], .idea(idea, .star(false))),
        ([], .idea(idea, .remove)),
        ([.idea(idea, .remove)], .idea(idea, .restore)),
        ([], .idea(idea, .park)),
        ([.idea(idea, .park)], .idea(idea, .takeUp(at: "N2-01"))),
        ([], .newIdea(Identifier(high: 4, low: 4), ["text": "Mới"])),
        ([.item("N1-01", .start)], .item("N1-02", .start)),
        ([.item("N1-01", .start)], .item("N1-01", .end)),
        ([.item("N1-01", .start)], .item("N1-01", .pause)),
        ([.item("N1-01", .start), .item("N1-01", .pause)], .item("N1-01", .resume)),
        ([], .item("N1-01", .giveMinutes(5))),
        ([], .item("N1-01", .setMinutes(5))),
        ([], .item("N1-03", .fixStart(nil))),
        ([.item("N1-01", .start)], .item("N1-01", .skip)),
        ([], .item("N1-01", .postpone)),
        ([.item("N1-01", .skip)], .item("N1-01", .bringBack)),
        ([], .item("N1-01", .move(2))),
        ([], .item("N1-01", .rename("Chào"))),
        ([], .item("N1-01", .addAfter(title: "Hỏi đáp"))),
        ([], .item("N1-02", .split(second: "Phần 2"))),
        ([], .floor(.ask("L3-01"))),
        ([], .floor(.presentGroups)),
        ([.floor(.presentGroups)], .floor(.callNext)),
        ([.floor(.presentGroups), .floor(.callNext)], .floor(.callNext)),
        ([.floor(.presentGroups), .floor(.callNext)], .floor(.endTurn)),
        ([.item("N1-02", .start)], .startGroupWork(minutes: 20, in: "N1-02")),
        (working, .groups(.pauseOrResume)),
        (working + [.groups(.pauseOrResume)], .groups(.pauseOrResume)),
        (working, .groups(.giveMinutes(5))),
        (working, .groups(.setMinutes(5))),
        (working, .groups(.end)),
        ([], .person(.mark("L3-01", .late))),
        ([.person(.mark("L3-01", .late))], .person(.mark("L3-01", nil))),
        ([.person(.mark("L3-02", .absent))], .person(.markRestPresent)),
        ([], .person(.add(["name": "Khách 1"]))),
        ([], .person(.correct("L3-01", ["name": "Học viên 05 – Lớp 3", "unit": ""]))),
        ([], .room(.lead)),
        ([], .room(.limitSpeaker(seconds: 180))),
    ]

    private static let idea = Identifier(high: 3, low: 3)
    private static let working: [Deed] = [
        .item("N1-02", .start), .startGroupWork(minutes: 20, in: "N1-02"),
    ]

    @Test(arguments: deeds.indices)
    mutating func `undo gives back what was before each deed, and redo what was after it`(place: Int) throws {
        let (before, deed) = Self.deeds[place]
        scene.perform(.newIdea(Self.idea, ["text": "Một cửa", "item": "N1-02"]))
        for deed in before { scene.perform(deed, after: 30) }
        let former = Picture(scene.record)
        let changes = scene.perform(deed, after: 30)
        let latter = Picture(scene.record)
        #expect(!changes.isEmpty)
        #expect(latter != former)

        let undo = scene.scribe.undo(at: scene.now.adding(seconds: 5))
        let undone = try #require(undo)
        #expect(Picture(scene.record) == former)
        #expect(undone.undone.map(\.id) == changes.map(\.id).reversed())
        #expect(undone.changes.map(\.undoes) == undone.undone.map(\.id))
        #expect(Set(undone.changes.map { $0.action ?? $0.id }).count == 1)

        let redo = scene.scribe.redo(at: scene.now.adding(seconds: 9))
        let redone = try #require(redo)
        #expect(Picture(scene.record) == latter)
        #expect(redone.undone.map(\.id) == undone.changes.map(\.id).reversed())
        #expect(scene.scribe.redo(at: scene.now) == nil)
    }

    @Test mutating func `undo goes back action by action, and redo forward again`() {
        let start = Picture(scene.record)
        scene.perform(.item("N1-01", .start))
        let first = Picture(scene.record)
        scene.perform(.item("N1-02", .start), after: 60)
        let second = Picture(scene.record)
        #expect(!scene.scribe.canRedo)
        _ = scene.scribe.undo(at: scene.now)
        #expect(Picture(scene.record) == first)
        _ = scene.scribe.undo(at: scene.now)
        #expect(Picture(scene.record) == start)
        #expect(!scene.scribe.canUndo)
        #expect(scene.scribe.undo(at: scene.now) == nil)
        _ = scene.scribe.redo(at: scene.now)
        #expect(Picture(scene.record) == first)
        _ = scene.scribe.redo(at: scene.now)
        #expect(Picture(scene.record) == second)
        #expect(!scene.scribe.canRedo)
        // What was brought back can be taken back once more.
        _ = scene.scribe.undo(at: scene.now)
        #expect(Picture(scene.record) == first)
    }

    @Test mutating func `what is done after an undo ends the redoing`() {
        scene.perform(.item("N1-01", .setMinutes(5)))
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.scribe.canRedo)
        scene.perform(.item("N1-02", .setMinutes(5)))
        #expect(!scene.scribe.canRedo)
        #expect(scene.scribe.redo(at: scene.now) == nil)
        _ = scene.scribe.undo(at: scene.now)
        #expect(!scene.scribe.canUndo)
    }

    /// Changes as another laptop makes them after it has heard everything.
    private func answer(_ deed: Deed) -> [Change] {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.load(scene.record, own: [])
        return other.perform(deed)
    }

    @Test
    mutating func `an action that someone else has changed since is told, and only the next undo goes on`() {
        scene.perform(.item("N1-01", .setMinutes(5)))
        scene.perform(.item("N1-02", .setMinutes(5)))
        scene.scribe.hear(answer(.item("N1-02", .setMinutes(7))), from: "77c1")
        let told = scene.scribe.undo(at: scene.now)
        #expect(told?.undone.map(\.subject) == [.item("N1-02")])
        #expect(told?.changes == [])
        #expect(scene.record.item("N1-01")?.item.minutes == 5)
        let undone = scene.scribe.undo(at: scene.now)
        #expect(undone?.undone.map(\.subject) == [.item("N1-01")])
        #expect(scene.record.item("N1-01")?.item.minutes == 10)
        #expect(scene.record.item("N1-02")?.item.minutes == 7)
    }

    @Test mutating func `where someone else has changed everything, undo says so and changes nothing`() {
        let changes = scene.perform(.item("N1-02", .setMinutes(5)))
        scene.scribe.hear(answer(.item("N1-02", .setMinutes(7))), from: "77c1")
        #expect(scene.scribe.canUndo)
        #expect(scene.scribe.undo(at: scene.now) == Undone(changes: [], undone: changes))
        #expect(scene.record.item("N1-02")?.item.minutes == 7)
    }

    @Test(arguments: [1, 2, 3, 4])
    mutating func `what someone else took back stands in the way of an undo only once it was done again`(
        steps: Int
    ) {
        let changes = scene.perform(.item("N1-02", .setMinutes(5)))
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.load(scene.record, own: [])
        scene.scribe.hear(other.perform(.item("N1-02", .setMinutes(7))), from: "77c1")
        for step in 1...steps {
            let undone = step % 2 == 1 ? other.scribe.undo(at: other.now) : other.scribe.redo(at: other.now)
            scene.scribe.hear(undone?.changes ?? [], from: "77c1")
        }
        let isDoneAgain = steps % 2 == 0
        #expect(scene.record.item("N1-02")?.item.minutes == (isDoneAgain ? 7 : 5))
        #expect(scene.scribe.undo(at: scene.now)?.undone == changes)
        #expect(scene.record.item("N1-02")?.item.minutes == (isDoneAgain ? 7 : 45))
    }

    @Test mutating func `of an action only what nobody else has changed is taken back`() {
        scene.perform(.person(.markRestPresent))
        scene.scribe.hear(answer(.person(.mark("L3-02", .late))), from: "77c1")
        let undone = scene.scribe.undo(at: scene.now)
        #expect(undone?.undone.map(\.subject) == [.person("L3-03"), .person("L3-01")])
        let marks = scene.record.roster.map(\.attendance.mark)
        #expect(marks == [nil, .late, nil, nil])
    }

    /// What is done here before, what is done last, and how another laptop goes on with the room.
    private static let goingOn: [([Deed], Deed, Deed)] = [
        ([], .item("N1-01", .start), .item("N1-02", .start)),
        ([.item("N1-01", .start)], .item("N1-02", .start), .item("N1-03", .start)),
        ([.item("N1-01", .start)], .item("N1-01", .end), .item("N1-02", .start)),
        ([.item("N1-01", .start)], .item("N1-01", .pause), .item("N1-02", .start)),
        ([.item("N1-01", .start)], .item("N1-01", .skip), .item("N1-02", .start)),
        ([.item("N1-01", .start)], .item("N1-01", .endAndStartNext), .item("N1-02", .pause)),
        ([.item("N1-02", .start)], .startGroupWork(minutes: 20, in: "N1-02"), .groups(.pauseOrResume)),
        ([.floor(.ask("L3-01"))], .floor(.callNext), .floor(.endTurn)),
        ([.floor(.ask("L3-01")), .floor(.ask("L3-02"))], .floor(.callNext), .floor(.callNext)),
        (
            [.floor(.ask("L3-01")), .floor(.callNext), .floor(.ask("L3-02")), .floor(.ask("L3-03"))],
            .floor(.callNext), .floor(.callNext)
        ),
        (
            [.floor(.ask("L3-01")), .floor(.callNext), .floor(.ask("L3-02"))], .floor(.endTurn),
            .floor(.callNext)
        ),
    ]

    @Test(arguments: goingOn.indices)
    mutating func `an act that moved the room is not taken back once another laptop has gone on`(place: Int) {
        let (before, deed, next) = Self.goingOn[place]
        for deed in before { scene.perform(deed, after: 30) }
        let changes = scene.perform(deed, after: 30)
        scene.now = scene.now.adding(seconds: 30)
        scene.scribe.hear(answer(next), from: "77c1")
        let picture = Picture(scene.record)
        #expect(scene.scribe.undo(at: scene.now) == Undone(changes: [], undone: changes.reversed()))
        #expect(Picture(scene.record) == picture)
    }

    @Test mutating func `an act that moved the room is taken back although another laptop leads now`() {
        scene.perform(.item("N1-01", .start))
        scene.scribe.hear(answer(.room(.lead)), from: "77c1")
        #expect(scene.scribe.undo(at: scene.now)?.changes.count == 2)
        #expect(scene.facts("N1-01")?.started == nil)
        #expect(scene.record.room.currentItem == nil)
        #expect(scene.record.room.leader == "Thư ký 2")
    }

    @Test mutating func `an undo that someone has changed since is not taken back`() {
        scene.perform(.item("N1-02", .setMinutes(5)))
        let undone = scene.scribe.undo(at: scene.now)
        scene.scribe.hear(answer(.item("N1-02", .setMinutes(7))), from: "77c1")
        #expect(scene.scribe.redo(at: scene.now) == Undone(changes: [], undone: undone?.changes ?? []))
        #expect(scene.record.item("N1-02")?.item.minutes == 7)
    }

    @Test mutating func `what another laptop restored as well stays restored, and undo says so`() {
        let id = scene.record("Một cửa")
        scene.perform(.idea(id, .remove))
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.load(scene.record, own: [])
        let theirs = other.perform(.idea(id, .restore))
        let own = scene.perform(.idea(id, .restore), after: 1)
        scene.scribe.hear(theirs, from: "77c1")
        #expect(scene.scribe.undo(at: scene.now) == Undone(changes: [], undone: own))
        #expect(scene.record.idea(id)?.isRemoved == false)
    }

    @Test mutating func `an added item in which another laptop has recorded is not taken back`() {
        scene.perform(.item("N1-02", .addAfter(title: "Hỏi đáp")))
        let id = scene.record.items[2].id
        scene.scribe.hear(
            answer(.newIdea(Self.idea, ["text": "Một cửa", "item": .string(id)])), from: "77c1")
        #expect(scene.scribe.undo(at: scene.now)?.changes == [])
        #expect(scene.record.standingItem(id) != nil)
    }

    @Test mutating func `of a list of people whoever was heard or asks to speak stays on the roster`() {
        let people = (1...3).map { Enrolment(id: nil, values: ["name": .string("Khách \($0)")]) }
        scene.perform(.person(.enrol(people)))
        let ids = scene.record.roster.suffix(3).map(\.person.id)
        let said = answer(.newIdea(Self.idea, ["text": "Một cửa", "speaker": .string(ids[0])]))
        scene.scribe.hear(said, from: "77c1")
        scene.scribe.hear(answer(.floor(.ask(ids[1]))), from: "77c1")
        let undone = scene.scribe.undo(at: scene.now)
        #expect(undone?.undone.map(\.subject) == [.person(ids[2])])
        #expect(undone?.kept.map(\.subject) == [.person(ids[1]), .person(ids[0])])
        #expect(ids.map { scene.record.person($0)?.isRemoved } == [false, false, true])
        // Who was added to ask goes with the request.
        scene.perform(.floor(.askNew(["name": "Khách 4"])))
        #expect(scene.scribe.undo(at: scene.now)?.changes.count == 2)
        #expect(scene.record.roster.last?.isRemoved == true)
    }

    @Test mutating func `an idea that someone else has worked on is not taken back`() {
        let id = scene.record("Một cửa")
        scene.scribe.hear(answer(.idea(id, .edit(["field": "waste"]))), from: "77c1")
        #expect(scene.scribe.undo(at: scene.now)?.changes == [])
        #expect(scene.record.idea(id)?.isRemoved == false)
    }

    @Test mutating func `what was done in a rehearsal is not undone outside it, nor the other way round`() {
        scene.perform(.item("N1-02", .setMinutes(5)))
        scene.scribe.rehearse(ScribeScene.day)
        #expect(!scene.scribe.canUndo)
        scene.perform(.item("N1-02", .addAfter(title: "Thử")))
        scene.scribe.rehearse(nil)
        let undone = scene.scribe.undo(at: scene.now)
        #expect(undone?.changes.map(\.set) == [["minutes": .null]])
        #expect(!scene.scribe.canUndo)
        scene.scribe.rehearse(ScribeScene.day)
        #expect(scene.scribe.undo(at: scene.now)?.changes.map(\.set) == [["removed": true]])
    }

    @Test mutating func `an action is one though another program recorded between its changes`() {
        scene.perform(.item("N1-01", .start))
        var other = ScribeScene(tag: "77c1", seed: 2)
        let id = other.record("Một cửa")
        scene.scribe.hear(other.record.history(.idea(id)).changes, from: "77c1")
        var next = ScribeScene(seed: 9)
        next.scribe.load(
            scene.record, own: [scene.scribe.own[0]] + other.scribe.own + [scene.scribe.own[1]])
        #expect(next.scribe.undo(at: next.now)?.changes.count == 2)
        #expect(next.record.room.currentItem == nil)
        #expect(next.facts("N1-01")?.started == nil)
        #expect(next.record.idea(id)?.isRemoved == false)
        _ = next.scribe.undo(at: next.now)
        #expect(next.record.idea(id)?.isRemoved == true)
    }

    @Test mutating func `what one key press did to two places is one action to the next sitting too`() {
        scene.perform(.item("N1-01", .start))
        var next = ScribeScene(seed: 9)
        next.scribe.load(scene.record, own: scene.scribe.own)
        #expect(next.scribe.undo(at: next.now)?.changes.count == 2)
        #expect(next.record.room.currentItem == nil)
        #expect(next.facts("N1-01")?.started == nil)
    }
}

/// What people see of a record: not how it came to be.
private struct Picture: Equatable {
    let ideas: [[String: JSON]]
    let items: [AgendaItem]
    let roster: [PersonState]
    let floor: Floor
    let room: RoomState

    init(_ record: Record) {
        ideas = record.ideas.filter { !$0.isRemoved }.map { idea in
            Dictionary(uniqueKeysWithValues: idea.values.members.map { ($0.name, $0.value) })
        }
        items = record.items
        roster = record.roster.filter { !$0.isRemoved }
        floor = record.floor
        room = record.room
    }
}
