import Testing

@testable import Seminar

/// What happens to the room: breaks, the next item, messages, the recorder, attendance of each session.
struct RoomDeedTests {
    private var scene = ScribeScene()

    private func attendance(_ id: String, _ session: String) -> Attendance? {
        scene.record.person(id)?.attendance(scene.record.sitting(of: session))
    }

    // MARK: Items

    @Test mutating func `an item ends and the next one starts by one deed`() {
        scene.perform(.item("N1-01", .start))
        let changes = scene.perform(.item("N1-01", .endAndStartNext), after: 60)
        #expect(Set(changes.map(\.action)) == [nil, changes[0].id])
        #expect(scene.facts("N1-01")?.ended == scene.now)
        #expect(scene.record.currentItem?.id == "N1-02")
        #expect(scene.facts("N1-02")?.isRunning == true)
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.facts("N1-01")?.isRunning == true)
        #expect(scene.record.currentItem?.id == "N1-01")
    }

    @Test mutating func `a paused item ends too, and what is skipped, put aside or over is passed`() {
        scene.perform(.item("N1-01", .start))
        scene.perform(.item("N1-01", .pause), after: 60)
        scene.perform(.item("N1-02", .postpone))
        scene.perform(.item("N1-01", .endAndStartNext))
        #expect(scene.facts("N1-01")?.ended == scene.now)
        #expect(scene.record.currentItem?.id == "N1-03")
        #expect(scene.refusal(.item("N1-03", .endAndStartNext)) == .noNextItem)
    }

    @Test mutating func `a session is over with its last item, until something else is begun`() {
        scene.perform(.item("N1-02", .start))
        scene.perform(.item("N1-02", .end), after: 60)
        #expect(scene.record.endedSession == nil)
        scene.perform(.item("N1-03", .skip))
        #expect(scene.record.endedSession == "N1")
        scene.perform(.item("N2-01", .start))
        #expect(scene.record.endedSession == nil)
        scene.perform(.item("N2-01", .end), after: 60)
        #expect(scene.record.endedSession == "N2")
        scene.perform(.item("N1-01", .start))
        #expect(scene.record.endedSession == nil)
    }

    @Test mutating func `an item that was never begun does not end`() {
        scene.perform(.item("N1-01", .endAndStartNext))
        #expect(scene.facts("N1-01")?.ended == nil)
        #expect(scene.record.currentItem?.id == "N1-02")
    }

    @Test mutating func `a break begins at once, what runs stands, and goes on after it`() throws {
        #expect(
            scene.refusal(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)))
                == .noCurrentItem)
        scene.perform(.item("N1-01", .skip))
        scene.perform(.item("N1-02", .start))
        let request = scene.ask("L3-01")
        scene.perform(.floor(.call(request)))
        let changes = scene.perform(
            .room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)), after: 300)
        #expect(Set(changes.map(\.action)) == [nil, changes[0].id])
        let pause = try #require(scene.record.currentItem)
        #expect(pause.item.isBreak)
        #expect(pause.item.minutes == 10)
        #expect(pause.facts.isRunning)
        #expect(scene.record.items.map(\.id) == ["N1-01", "N1-02", pause.id, "N1-03", "N2-01"])
        #expect(scene.facts("N1-02")?.isRunning == false)
        #expect(changes.contains { $0.subject == .floor(request) && $0.set["done"] != nil })
        #expect(scene.record.floor.speaking == nil)
        let times = Timetable(
            programme: scene.record.programme, agenda: scene.record.agenda, current: pause.id,
            now: scene.now)
        #expect(times.item("N1-02")?.predictedEnd == scene.now.adding(seconds: 10 * 60 + 40 * 60))

        scene.perform(.item(pause.id, .end), after: 720)
        #expect(scene.record.currentItem?.id == "N1-02")
        #expect(scene.facts("N1-02")?.elapsedSeconds(at: scene.now) == 300)
        #expect(scene.facts("N1-02")?.isRunning == true)
        #expect(scene.facts(pause.id)?.ended == scene.now)
    }

    @Test mutating func `who goes over to the own clock takes what runs along, and the turn that is on`() {
        // The room's clock is five minutes ahead of this laptop's.
        let ahead = { (moment: Moment) in moment.adding(seconds: 300) }
        _ = scene.scribe.perform(.item("N1-01", .start), at: scene.now, roomTime: ahead(scene.now))
        let request = scene.ask("L3-01")
        scene.now = scene.now.adding(seconds: 60)
        _ = scene.scribe.perform(.floor(.call(request)), at: scene.now, roomTime: ahead(scene.now))
        scene.now = scene.now.adding(seconds: 120)
        _ = scene.scribe.perform(.room(.goByOwnClock), at: scene.now, roomTime: ahead(scene.now))
        // Nobody has spoken, and nothing has run, for longer or shorter than before.
        #expect(scene.facts("N1-01")?.started == ScribeScene.nine)
        #expect(scene.facts("N1-01")?.elapsedSeconds(at: scene.now) == 180)
        #expect(scene.record.floor.speaking?.called == ScribeScene.nine.adding(seconds: 60))
        #expect(scene.record.floor.spokenSeconds(at: scene.now)["L3-01"] == 120)
    }

    @Test mutating func `a break that was put in has its whole time, however late the room is`() throws {
        // By the programme it would be over five minutes after nine.
        scene.now = scene.now.adding(seconds: -60)
        scene.perform(.item("N1-02", .start))
        scene.perform(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)))
        let times = Timetable(
            programme: scene.record.programme, agenda: scene.record.agenda, now: scene.now)
        let pause = try #require(scene.record.currentItem?.id)
        #expect(times.item(pause)?.allottedSeconds == 600)
    }

    @Test mutating func `one undo takes a break back`() {
        scene.perform(.item("N1-02", .start))
        scene.perform(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)), after: 300)
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.record.currentItem?.id == "N1-02")
        #expect(scene.facts("N1-02")?.elapsedSeconds(at: scene.now) == 300)
        #expect(scene.record.items.count == 4)
    }

    @Test mutating func `the next item after a break is what it interrupted`() throws {
        scene.perform(.item("N1-02", .start))
        scene.perform(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)), after: 300)
        let pause = try #require(scene.record.currentItem?.id)
        scene.perform(.item(pause, .endAndStartNext), after: 60)
        #expect(scene.record.currentItem?.id == "N1-02")
    }

    @Test mutating func `a break after an item that has ended goes back to nothing`() throws {
        scene.perform(.item("N1-01", .start))
        scene.perform(.item("N1-01", .end))
        scene.perform(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)))
        let pause = try #require(scene.record.currentItem?.id)
        scene.perform(.item(pause, .end), after: 60)
        #expect(scene.record.items.allSatisfy { !$0.facts.isRunning })
        #expect(scene.record.currentItem?.id == pause)
    }

    @Test mutating func `what was paused before a break stays paused after it`() throws {
        scene.perform(.item("N1-02", .start))
        scene.perform(.item("N1-02", .pause), after: 60)
        scene.perform(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 10)))
        scene.perform(.item(try #require(scene.record.currentItem?.id), .end), after: 60)
        #expect(scene.facts("N1-02")?.isRunning == false)
    }

    @Test mutating func `a break has a name and at least a minute`() {
        scene.perform(.item("N1-01", .start))
        #expect(
            scene.refusal(.room(.breakNow(title: Localized([.vietnamese: " "]), minutes: 10))) == .emptyText)
        #expect(
            scene.refusal(.room(.breakNow(title: Localized([.vietnamese: "Nghỉ"]), minutes: 0)))
                == .outside(Item.minuteRange))
    }

    @Test mutating func `breaks have no number`() {
        #expect(scene.record.itemNumbers == ["N1-01": 1, "N1-02": 2, "N2-01": 3])
        #expect(Counts(scene.record)[.item].compactMap(\.code) == ["N1-01", "N1-02", "N2-01"])
    }

    @Test mutating func `several items get fewer minutes as one action`() {
        let changes = scene.perform(.room(.giveMinutes(-5, to: ["N1-01", "N1-02"])))
        #expect(changes.map(\.set) == [["minutes": 5], ["minutes": 40]])
        #expect(changes[1].action == changes[0].id)
    }

    // MARK: The projector and the recorder

    @Test mutating func `a message is shown until its time is up or it is taken away`() {
        scene.perform(.room(.show(message: "Còn 2 phút", seconds: 60)))
        #expect(scene.record.room.message(at: scene.now) == "Còn 2 phút")
        #expect(scene.record.room.message(at: scene.now.adding(seconds: 60)) == nil)
        scene.perform(.room(.show(message: "Trở lại lúc 10:30", seconds: nil)))
        #expect(scene.record.room.message(at: scene.now.adding(seconds: 9_999)) == "Trở lại lúc 10:30")
        scene.perform(.room(.show(message: nil, seconds: nil)))
        #expect(scene.record.room.message == nil)
        #expect(scene.perform(.room(.show(message: nil, seconds: nil))).isEmpty)
        #expect(scene.refusal(.room(.show(message: " ", seconds: nil))) == .emptyText)
        #expect(scene.refusal(.room(.show(message: "A", seconds: 0))) == .outside(RoomState.messageSeconds))
    }

    @Test mutating func `an idea has its second in the recording that ran`() throws {
        func second(_ id: Identifier) -> Int? {
            scene.record.idea(id).flatMap(scene.record.recordingSecond)
        }
        let before = scene.record("Trước")
        scene.perform(.room(.record(isOn: true)), after: 10)
        scene.now = scene.now.adding(seconds: 75)
        let first = scene.record("Một")
        scene.perform(.room(.record(isOn: true)), after: 5)
        scene.now = scene.now.adding(seconds: 3)
        let again = scene.record("Hai")
        scene.perform(.room(.record(isOn: false)), after: 5)
        let after = scene.record("Sau")
        #expect([before, first, again, after].map(second) == [nil, 75, 3, nil])
        #expect(scene.perform(.room(.record(isOn: false))).isEmpty)
    }

    @Test mutating func `a recording that was taken back is none`() {
        scene.perform(.room(.record(isOn: true)))
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.record.recordings.isEmpty)
        _ = scene.scribe.redo(at: scene.now)
        #expect(scene.record.recordings.count == 1)
    }

    // MARK: People

    @Test mutating func `the second day begins with nobody marked, and leaves the first day's marks`() {
        scene.perform(.person(.mark("L3-01", .absent)))
        scene.now = scene.now.adding(seconds: 86_400)
        #expect(attendance("L3-01", "N2") == Attendance())
        let changes = scene.perform(.person(.mark("L3-01", .late)))
        #expect(
            changes.map(\.set) == [["attendance.N2": "late", "arrived.N2": .string(scene.now.description)]])
        #expect(attendance("L3-01", "N2") == Attendance(mark: .late, arrived: scene.now))
        #expect(attendance("L3-01", "N1")?.mark == .absent)
        scene.perform(.person(.markRestPresent))
        #expect(attendance("L3-02", "N2")?.mark == .present)
        #expect(attendance("L3-02", "N1")?.mark == nil)
        scene.perform(.person(.correct("L3-01", ["reason": "xe hỏng"])))
        #expect(attendance("L3-01", "N2")?.reason == "xe hỏng")
        #expect(attendance("L3-01", "N1")?.reason == nil)
    }

    @Test mutating func `marks belong to the session that the room is in`() {
        func session() -> String? { scene.record.sitting(at: scene.now).session }
        #expect(session() == nil)
        // A day without a session: where the room is.
        scene.now = scene.now.adding(seconds: 10 * 86_400)
        #expect(session() == nil)
        scene.perform(.item("N2-01", .start))
        #expect(session() == "N2")
        // A rehearsal goes by where it is, whatever the day.
        scene.now = ScribeScene.nine
        #expect(session() == nil)
        scene.scribe.rehearse(ScribeScene.day)
        scene.perform(.item("N2-01", .start))
        #expect(session() == "N2")
    }

    @Test func `of two sessions on a day, marks belong to the one that is not over`() {
        var programme = ScribeScene.programme
        programme.sessions[1].day = ScribeScene.day
        var scribe = Scribe(programme: programme, writer: "Thư ký 1", seed: 1)
        let now = ScribeScene.nine
        #expect(scribe.record.sitting(at: now) == .first)
        for item in programme.sessions[0].items {
            _ = scribe.perform(.item(item.id, .skip), at: now)
        }
        #expect(scribe.record.sitting(at: now).session == "N2")
        _ = scribe.perform(.item("N1-01", .start), at: now)
        #expect(scribe.record.sitting(at: now) == .first)
        _ = scribe.perform(.item("N1-02", .bringBack), at: now)
        _ = scribe.perform(.item("N2-01", .start), at: now)
        #expect(scribe.record.sitting(at: now).session == "N2")
    }

    @Test mutating func `who is noted to be late on another day came at a time that nobody knows`() {
        scene.now = scene.now.adding(seconds: 60 * 86_400)
        scene.perform(.person(.mark("L3-01", .late)))
        #expect(attendance("L3-01", "N1") == Attendance(mark: .late))
        // What runs on a day that it was put off to, people come to.
        scene.perform(.item("N1-01", .start))
        scene.perform(.person(.mark("L3-02", .late)), after: 60)
        #expect(attendance("L3-02", "N1")?.arrived == scene.now)
    }

    @Test mutating func `someone in a person's place is there for them`() {
        scene.perform(.person(.mark("L3-01", .absent)))
        scene.perform(.person(.substitute("L3-01", name: "Chuyên viên 1")))
        #expect(attendance("L3-01", "N1") == Attendance(mark: .present, substitute: "Chuyên viên 1"))
        scene.perform(.person(.substitute("L3-01", name: nil)))
        #expect(attendance("L3-01", "N1")?.substitute == nil)
        #expect(scene.refusal(.person(.substitute("L3-01", name: " "))) == .emptyText)
        #expect(scene.refusal(.person(.substitute("L9-99", name: "A"))) == .nobody)
        scene.perform(.person(.mark("L3-02", .late)))
        scene.perform(.person(.substitute("L3-02", name: "Chuyên viên 2")))
        #expect(attendance("L3-02", "N1")?.mark == .late)
    }

    @Test mutating func `someone unknown is added and queued by one deed`() throws {
        let changes = scene.perform(.floor(.askNew(["name": "Khách 1", "role": "guest", "unit": ""])))
        #expect(changes.count == 2)
        let added = try #require(scene.record.roster.last?.person)
        #expect(added.name == "Khách 1")
        #expect(scene.waiting == [added.id])
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.waiting.isEmpty)
        #expect(scene.record.roster.count { !$0.isRemoved } == 4)
        #expect(scene.refusal(.floor(.askNew(["name": " "]))) == .emptyText)
    }

    @Test mutating func `who has not spoken, and the balance of classes, go by floor, ideas and attendance`()
    {
        let request = scene.ask("L3-01")
        scene.perform(.floor(.call(request)))
        scene.perform(.floor(.endTurn), after: 90)
        func silent(_ ideas: [String: Int] = [:]) -> [String] {
            scene.record.silent(ideas: ideas, at: scene.now).map(\.person.id)
        }
        #expect(silent() == ["L3-02", "L3-03"])
        #expect(silent(["L3-02": 2]) == ["L3-03"])
        scene.perform(.person(.mark("L3-03", .absent)))
        #expect(silent() == ["L3-02"])
        #expect(
            scene.record.balance(ideas: ["L3-02": 2, "L3-04": 1], at: scene.now)
                == [Balance(trainingClass: "L3", people: 2, heard: 2, spokenSeconds: 90, ideas: 2)])
        scene.now = scene.now.adding(seconds: 86_400)
        #expect(silent() == ["L3-02", "L3-03"])
    }

    @Test func `what two laptops did at once is not said to be taken back where it stays done`() {
        var (one, two) = (ScribeScene(), ScribeScene(writer: "Thư ký 2", tag: "b", seed: 2))
        two.scribe.hear(one.perform(.item("N1-01", .start)), tag: "a3f2", isOwn: false)
        two.now = two.now.adding(seconds: 1)
        let both = [
            one.perform(.item("N1-01", .endAndStartNext)), two.perform(.item("N1-01", .endAndStartNext)),
        ]
        one.scribe.hear(both[1], tag: "b", isOwn: false)
        two.scribe.hear(both[0], tag: "a3f2", isOwn: false)
        for changes in [one.scribe.undo(at: one.now)?.changes, two.scribe.undo(at: two.now)?.changes] {
            #expect(changes == [])
        }
        for scene in [one, two] { #expect(scene.record.room.currentItem == "N1-02") }
    }
}
