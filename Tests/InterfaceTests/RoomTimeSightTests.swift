import Display
import Seminar
import Testing

@testable import Interface

/// What a laptop shows whose clock is not that of whoever leads: one time for the room, on every screen.
struct RoomTimeSightTests {
    /// A laptop takes the lead in an item, its clock showing a moment; this one hears of it at once.
    private func lead(
        _ scene: inout Scene, as writer: String, on device: String = "may-2", seconds: Int, number: Int = 1
    ) {
        let moment = scene.state.now.adding(seconds: seconds)
        let (item, room) = (Scene.identifier(0x8000 + number), Scene.identifier(0x8100 + number))
        let changes = [
            Change(
                id: item, n: 10 + 2 * number, at: moment, by: writer, subject: .item("M1"),
                set: ["started": .string(moment.description), "running": .string(moment.description)]),
            Change(
                id: room, n: 11 + 2 * number, at: moment, by: writer, subject: .room, action: item,
                set: ["item": "M1", "leader": .string(writer)]),
        ]
        scene.send(
            .heard([
                Heard(
                    tag: "\(device)-000\(number)", writer: writer, changes: changes, device: device,
                    arrival: RoomClock.Arrival(moment: scene.state.now, isFresh: true))
            ]))
    }

    @Test func `an idea and the time of saving go by the clock in the corner`() {
        var scene = Scene(columns: 120, rows: 36)
        lead(&scene, as: "Chủ trì", seconds: -180)
        #expect(scene.shows("16-9 08:57"), "\(scene.picture)")
        scene.type("Một cửa lưu động")
        scene.press(.enter)
        scene.send(.written(tag: "thu-ky-1-0001"))
        scene.send(.saved(scene.state.now))
        scene.send(.tick(scene.state.now.adding(seconds: 30)))
        #expect(scene.shows("đã lưu 08:57:00"), "\(scene.picture)")
        #expect(scene.shows("TK1-14 08:57"), "\(scene.picture)")
        #expect(scene.state.record.ideas.last?.at == Scene.morning.adding(seconds: -180))
    }

    @Test func `who had the floor since the last sentence is told by the room's time after a restart too`() {
        var scene = Scene(columns: 120, rows: 36)
        lead(&scene, as: "Chủ trì", seconds: -180)
        let start = scene.state.now
        scene.send(.tick(start.adding(seconds: 10)))
        scene.type("Câu của 01")
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        // By the room's time 20 to 40 seconds after the item began, and after the sentence.
        func moment(_ seconds: Int) -> JSON { .string(start.adding(seconds: seconds - 180).description) }
        let request = Scene.identifier(0x8300)
        let turn = Change(
            id: Scene.identifier(0x8301), n: 20, at: start.adding(seconds: -140), by: "Chủ trì",
            subject: .floor(request),
            set: ["person": "L4-07", "asked": moment(15), "called": moment(20), "done": moment(40)])
        scene.send(.heard([Heard(tag: "may-2-0001", writer: "Chủ trì", changes: [turn], device: "may-2")]))
        #expect(scene.state.values["speaker"] == "L4-07")
        var next = Scene(columns: 120, rows: 36)
        next.send(.tick(start.adding(seconds: 60)))
        let own = idea.flatMap { scene.state.record.history(.idea($0.id)).changes } ?? []
        let others = [turn]
        next.send(
            .loaded(
                scene.state.record,
                [
                    Heard(tag: "thu-ky-1-0001", writer: "Thư ký 1", changes: own, isOwn: true),
                    Heard(tag: "may-2-0001", writer: "Chủ trì", changes: others, device: "may-2"),
                ]))
        #expect(next.state.values["speaker"] == "L4-07")
    }

    @Test func `another laptop that leads under this one's name leads, and this one can take the lead`() {
        var scene = Scene(columns: 120, rows: 36, device: "may-1")
        lead(&scene, as: "Thư ký 1", seconds: -180)
        #expect(scene.shows("điều hành: Thư ký 1 (may-2)"), "\(scene.picture)")
        #expect(!scene.shows("máy này điều hành"))
        #expect(scene.shows("16-9 08:57"), "\(scene.picture)")
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        let signs = scene.effects.filter { if case .sign = $0 { true } else { false } }
        #expect(signs.isEmpty)
        scene.press(.alt("l"))
        #expect(scene.state.record.room.leaderTag == "thu-ky-1-0001")
        #expect(scene.shows("máy này điều hành"), "\(scene.picture)")
        #expect(scene.shows("16-9 09:01"), "\(scene.picture)")
        // And loses it to the other one again.
        lead(&scene, as: "Thư ký 1", seconds: -180, number: 4)
        #expect(scene.shows("điều hành: Thư ký 1 (may-2)"), "\(scene.picture)")
    }

    @Test func `of two laptops of one name the one that took the lead gives the time`() {
        var scene = Scene(columns: 120, rows: 36, access: .recording(writer: "Thư ký 3"))
        lead(&scene, as: "Chủ trì", on: "may-1", seconds: 600)
        lead(&scene, as: "Chủ trì", on: "may-2", seconds: -180, number: 2)
        #expect(scene.shows("16-9 08:57"), "\(scene.picture)")
    }

    @Test func `a clock that is behind another laptop's of the same name is told by that laptop`() {
        var scene = Scene(columns: 120, rows: 36)
        let first = Change(
            id: Scene.identifier(0x8400), n: 30, at: Scene.morning, by: "Thư ký 2",
            subject: .idea(Scene.identifier(0x8401)), set: ["text": "Một"])
        let second = Change(
            id: Scene.identifier(0x8402), n: 31, at: Scene.morning.adding(seconds: -600), by: "Thư ký 2",
            subject: .idea(Scene.identifier(0x8401)), after: [first.id], set: ["text": "Một, sửa"])
        scene.send(
            .heard([
                Heard(tag: "b-0002", writer: "Thư ký 2", changes: [second], device: "may-2"),
                Heard(tag: "a-0001", writer: "Thư ký 2", changes: [first], device: "may-1"),
            ]))
        scene.press(.escape)
        scene.type("mk")
        scene.press(.enter)
        #expect(scene.shows("! chậm hơn may-1 10 phút"), "\(scene.picture)")
    }

    /// A laptop whose date is a day ahead of the leader's, in an item in which somebody waits.
    private func dayAhead() -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.send(.tick(Scene.morning.adding(seconds: 86_400)))
        lead(&scene, as: "Chủ trì", seconds: -86_400)
        let asked = Change(
            id: Scene.identifier(0x8501), n: 20, at: Scene.morning, by: "Chủ trì",
            subject: .floor(Scene.identifier(0x8500)),
            set: ["person": "L4-07", "asked": .string(Scene.morning.description)])
        scene.send(.heard([Heard(tag: "may-2-0001", writer: "Chủ trì", changes: [asked], device: "may-2")]))
        return scene
    }

    @Test func `a laptop with another date calls who waits in the room`() {
        var scene = dayAhead()
        scene.press(.alt("n"))
        #expect(scene.state.record.floor.speaking?.person == "L4-07", "\(scene.picture)")
        scene = dayAhead()
        scene.press(.alt("q"), .enter)
        #expect(scene.state.record.floor.speaking?.person == "L4-07", "\(scene.picture)")
        scene = dayAhead()
        scene.press(.alt("q"), .named(.down), .enter)
        #expect(scene.state.record.floor.speaking?.person == "L4-07", "\(scene.picture)")
    }

    @Test func `a laptop with another date rehearses on the day of the room`() {
        var scene = dayAhead()
        scene.press(.control("r"))
        #expect(scene.state.record.rehearsal == Scene.morning.day)
    }

    @Test func `a laptop with another date asks about a day that is past in the room`() {
        for (days, isAsked) in [(-1, true), (0, false)] {
            var scene = dayAhead()
            scene.type("Báo cáo")
            let due = Day(number: Scene.morning.day.number + days).description
            scene.choose(ValueName.due, .string(due))
            scene.press(.control("s"))
            #expect(scene.state.record.ideas.isEmpty == isAsked, "\(scene.picture)")
        }
    }
}
