import Display
import Seminar
import Testing

@testable import Interface

/// What is shown and said where the room has gone on, or the day has: of the item that a sentence belongs to, of what has
/// ended, of what stands on the wall.
struct AfterTheRoomTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    @Test
    func `a sentence begun in another item than the one in sight shows it, and Enter says where it went`() {
        var scene = Scene()
        scene.press(.control("g"))
        scene.type("Câu")
        #expect(!scene.shows("→"))
        scene.press(.alt("x"))
        #expect(scene.shows(" → 1. Giới thiệu đại b… "), "\(scene.picture)")
        scene.press(.enter)
        let number = scene.state.record.ideas.first?.number ?? ""
        #expect(scene.shows("Đã ghi \(number) vào: 1. Giới thiệu đại biểu"), "\(scene.picture)")
        #expect(!scene.shows(" → 1."))
        scene.type("Câu khác")
        scene.press(.enter)
        #expect(!scene.shows("Đã ghi"))
    }

    @Test func `an item that has ended is not said to be running`() {
        var scene = Scene(columns: 120)
        scene.press(.control("g"), .named(.pageDown))
        #expect(scene.shows("▸ đang tiến hành: Giới thiệu đại biểu (Ctrl-T)"))
        scene.record(.item("M1", .end))
        #expect(!scene.shows("đang tiến hành"))
        #expect(scene.shows("▸ mục hiện tại: Giới thiệu đại biểu (Ctrl-T)"))
    }

    @Test(arguments: ["bq", "th"])
    func `what has ended is neither skipped nor deferred`(code: String) {
        var scene = Scene()
        scene.press(.control("g"), .control("g"))
        choose(code, in: &scene)
        #expect(scene.shows("Mục này đã kết thúc"))
        let facts = scene.state.record.item("M1")?.facts
        #expect(facts?.isSkipped == false && facts?.isDeferred == false)
    }

    @Test func `the second day opens at its first item, and nobody of the first goes on speaking`() {
        var first = Scene()
        first.press(.control("g"))
        first.record(.floor(.ask("L3-02")))
        first.record(.floor(.callNext))
        first.type("Câu của ngày đầu")
        first.press(.enter)
        first.record(.floor(.endTurn))
        first.record(.item("M1", .end))
        let changes = first.effects.reduce(into: [Change]()) { all, effect in
            if case .append(let changes) = effect { all += changes }
        }
        #expect(changes.count > 4)
        let journal = Heard(tag: "thu-ky-1-0001", writer: "Thư ký 1", changes: changes, isOwn: true)
        var state = State(
            size: Size(columns: 80, rows: 24), now: Scene.morning.adding(seconds: 22 * 3_600),
            language: .vietnamese, access: .recording(writer: "Thư ký 1"), programme: .small,
            tag: "thu-ky-1-0001", seed: 2)
        var record = Record(programme: .small)
        record.apply([(changes, journal.tag)])
        _ = update(&state, .loaded(record, [journal]))
        #expect(state.context.viewed == "M4")
        #expect(state.values.text("speaker") == nil)
        #expect(state.values.text("item") == "M4")
    }

    @Test func `what stands on the projector is shown on the run screen until it goes`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        scene.record(.room(.show(message: "Còn 2 phút", seconds: 60)))
        scene.send(.tick(scene.state.now.adding(seconds: 10)))
        #expect(scene.shows("màn chiếu: “Còn 2 phút” (nt: sửa, gỡ)"))
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        #expect(!scene.shows("màn chiếu: “"))
    }

    @Test func `whoever waits is found in the queue's search with their place`() {
        var scene = Scene()
        scene.record(.floor(.ask("L3-02")))
        scene.record(.floor(.ask("L3-07")))
        scene.press(.function(10))
        scene.type("07 3")
        #expect(scene.shows("đang chờ: 2"))
    }

    @Test func `the way to drop marks is shown where there are some`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .character(" "))
        #expect(scene.shows("1 đã đánh dấu  Esc bỏ đánh dấu"))
        scene.press(.escape)
        #expect(!scene.shows("bỏ đánh dấu"))
    }

    @Test func `the space bar is called as the language calls it`() {
        var scene = Scene(columns: 160, ideas: .few)
        scene.press(.function(3))
        #expect(scene.shows("Dấu cách Đánh dấu"))
        #expect(!scene.shows("Space"))
    }

    @Test(arguments: Language.allCases)
    func `the key that applies filters is never dropped from their line`(language: Language) {
        var scene = Scene(columns: 60, rows: 18, language: language, ideas: .few)
        scene.press(.function(3), .tab)
        #expect(scene.shows("Enter "))
    }
}
