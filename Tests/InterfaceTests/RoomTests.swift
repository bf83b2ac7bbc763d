import Display
import Seminar
import Testing

@testable import Interface

/// The room as several laptops see it: who leads, who follows, what the clock signals.
struct RoomTests {
    /// Another laptop moves the room.
    private func move(_ scene: inout Scene, to item: String, n: Int) {
        let change = Change(
            id: Scene.identifier(0x3000 + n), n: n, at: scene.state.now, by: "Chủ trì", subject: .room,
            set: ["item": .string(item), "leader": "Chủ trì"])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
    }

    @Test func `a laptop that views the room's item goes along`() {
        var scene = Scene()
        move(&scene, to: "M2", n: 1)
        #expect(scene.state.context.viewedItem?.id == "M2")
        move(&scene, to: "M3", n: 2)
        #expect(scene.state.context.viewedItem?.id == "M3")
        #expect(scene.shows("Chuyển sang: Ý tưởng áp dụng"))
        #expect(scene.effects == [])
    }

    @Test func `an item whose start lies in the future, for a clock was set back, does not look just begun`()
    {
        var scene = Scene()
        let start = scene.state.now.adding(seconds: 180).description
        let change = Change(
            id: Scene.identifier(0x3001), n: 1, at: scene.state.now, by: "Chủ trì", subject: .item("M1"),
            set: ["started": .string(start), "running": .string(start)])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        #expect(scene.shows("-3:00 / "))
        scene.send(.tick(scene.state.now.adding(seconds: 240)))
        #expect(scene.shows(" 1:00 / ") && !scene.shows("-1:00"))
    }

    @Test func `a laptop that has gone elsewhere stays, and one key returns`() {
        var scene = Scene()
        move(&scene, to: "M2", n: 1)
        scene.press(.named(.pageUp))
        move(&scene, to: "M3", n: 2)
        #expect(scene.state.context.viewedItem?.id == "M1")
        #expect(scene.shows("▸ mục hiện tại: Ý tưởng áp dụng"))
        scene.press(.control("t"))
        #expect(scene.state.context.viewedItem?.id == "M3")
    }

    @Test func `the sentence being typed goes to the item it was begun in`() {
        var scene = Scene()
        move(&scene, to: "M2", n: 1)
        scene.type("Một cửa")
        move(&scene, to: "M3", n: 2)
        scene.press(.enter)
        scene.type("Câu sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.item) == ["M2", "M3"])
    }

    @Test func `viewing records nothing, and who starts first leads`() {
        var scene = Scene()
        scene.press(.named(.pageDown), .control("t"))
        #expect(scene.effects == [])
        #expect(scene.state.record.room.leader == nil)
        scene.press(.control("g"))
        #expect(scene.state.record.room.leader == "Thư ký 1")
        #expect(scene.shows("máy này điều hành"))
    }

    @Test func `several steps are taken back and brought back, over and over`() {
        var scene = Scene()
        scene.press(.control("g"), .named(.pageDown), .control("g"), .named(.pageDown), .control("g"))
        func running() -> [String] { scene.state.context.items.filter { $0.facts.running != nil }.map(\.id) }
        for _ in 0..<2 {
            #expect(running() == ["M3"])
            scene.press(.control("z"))
            #expect(running() == ["M2"])
            scene.press(.control("z"))
            #expect(running() == ["M1"])
            #expect(scene.state.record.room.currentItem == "M1")
            scene.press(.control("z"))
            #expect(running() == [])
            #expect(scene.state.record.room.currentItem == nil)
            scene.press(.control("y"), .control("y"), .control("y"))
        }
    }

    @Test func `the lead is shown and can be taken`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        move(&scene, to: "M2", n: 9)
        #expect(scene.state.record.room.leader == "Chủ trì")
        #expect(scene.shows("điều hành: Chủ trì"))
        scene.press(.control("g"))
        #expect(scene.state.record.room.leader == "Chủ trì")
        #expect(scene.shows("máy điều hành: Chủ trì"))
        scene.press(.alt("l"))
        #expect(scene.state.record.room.leader == "Thư ký 1")
        #expect(scene.state.unavailable(.takeLead) != nil)
    }

    @Test func `each threshold gives one signal, and the bell if wanted`() {
        var scene = Scene(bell: true)
        scene.press(.named(.pageDown), .control("g"))
        let recorded = scene.effects.count
        // 40 minutes: 20 % are left after 32, 5 % after 38.
        for seconds in stride(from: 0, through: 45 * 60, by: 1) {
            scene.send(.tick(Scene.morning.adding(seconds: seconds)))
            let signal = scene.state.context.signals.item
            switch seconds {
            case 1_920..<1_930: #expect(signal?.warning == .fifthLeft)
            case 2_280..<2_290: #expect(signal?.warning == .twentiethLeft)
            case 2_401..<2_411: #expect(signal?.warning == .over)
            default: #expect(signal == nil)
            }
        }
        #expect(scene.effects.dropFirst(recorded).filter { $0 == .bell }.count == 3)
    }

    @Test func `the signal stays while someone types, without a bell unless wanted`() {
        var scene = Scene()
        scene.press(.named(.pageDown), .control("g"))
        scene.send(.tick(Scene.morning))
        scene.send(.tick(Scene.morning.adding(seconds: 1_921)))
        scene.type("xin chào")
        #expect(scene.shows("! còn 7:59: Kiến thức tiếp thu"))
        #expect(!scene.effects.contains(.bell))
    }

    @Test func `what was crossed before the program looked is no news`() {
        var scene = Scene()
        scene.press(.named(.pageDown), .control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 3_600)))
        #expect(scene.state.context.signals.item == nil)
    }

    @Test func `a fixed start shows that what comes before it will not be over`() {
        var scene = Scene(columns: 120, rows: 36)
        let change = Change(
            id: Scene.identifier(0x3001), n: 1, at: Scene.morning, by: "Chủ trì", subject: .item("M2"),
            set: ["fixed_start": "09:05"])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        // Ten minutes begun at 9:00 reach five beyond it.
        scene.press(.control("g"))
        #expect(scene.shows("!  2 Kiến thức tiếp thu"))
        #expect(scene.shows("! lấn giờ 5 phút"))
        scene.press(.named(.pageDown))
        #expect(scene.shows("~09:10  lấn giờ 5 phút"))
    }

    @Test func `the day is late by what its items are`() {
        var scene = Scene(columns: 120, rows: 36)
        // 8:30 to 10:20 is planned; the first item of ten minutes is begun at 9:00, so all of it ends at 10:50.
        scene.press(.control("g"))
        #expect(scene.shows("chậm 30 phút · phiên đến ~10:50 · rg: bớt 15 phút mỗi mục"))
        #expect(scene.shows("máy này điều hành"))
    }

    @Test func `a laptop that followed into a break goes back with the room when that is undone`() {
        var scene = Scene()
        move(&scene, to: "M1", n: 1)
        func hear(_ n: Int, _ set: Values) {
            let change = Change(
                id: Scene.identifier(0x4000 + n), n: n, at: scene.state.now, by: "Chủ trì",
                subject: .item("B1"),
                set: set)
            scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        }
        hear(2, ["session": "S1", "position": .number("1.5"), "title": "Nghỉ", "minutes": 10, "break": true])
        move(&scene, to: "B1", n: 3)
        #expect(scene.state.context.viewedItem?.id == "B1")
        hear(4, ["removed": true])
        move(&scene, to: "M1", n: 5)
        #expect(scene.state.context.viewedItem?.id == "M1")
    }

    @Test func `an item put into a session which is gone is seen, and counted as a problem`() {
        var scene = Scene(columns: 120, rows: 36)
        let change = Change(
            id: Scene.identifier(0x4001), n: 1, at: scene.state.now, by: "Chủ trì", subject: .item("B1"),
            set: ["session": "S9", "position": .number("1.5"), "title": "Mục thêm ở phòng", "minutes": 10])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        #expect(scene.shows("Mục thêm ở phòng"))
        #expect(scene.shows("1 lỗi tệp"))
    }
}
