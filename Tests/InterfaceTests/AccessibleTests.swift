import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// The mode for screen readers: rows that can be read one by one, news at one place, the cursor on what has the focus.
struct AccessibleTests {
    private func scene(columns: Int = 80, rows: Int = 24, ideas: [Values] = .few) -> Scene {
        var scene = Scene(columns: columns, rows: rows, ideas: ideas)
        scene.press(.escape)
        scene.type("tl")
        scene.press(.enter)
        for _ in 0..<40
        where !view(scene.state).text(ofRow: scene.selected).contains("Chế độ trợ năng") {
            scene.press(.named(.down))
        }
        scene.press(.enter, .escape)
        return scene
    }

    /// The row where news stand.
    private func news(_ scene: Scene) -> String { view(scene.state).text(ofRow: 22) }

    @Test func `no screen and no layer has a frame, a rule or a bar`() {
        var scene = scene()
        scene.press(.control("g"))
        for keys: [Key] in [
            [], [.function(3)], [.function(4)], [.function(5)], [.function(2), .function(1)],
            [.escape, .alt("t")], [.escape, .function(10)], [.escape, .escape],
        ] {
            for key in keys { scene.press(key) }
            let scalars = view(scene.state).rows.joined().map(\.scalars.base)
            #expect(!scalars.contains { (0x2500...0x259F).contains($0) }, "\(keys)")
        }
    }

    @Test func `nothing stands beside the item, and nothing beside or under a layer`() {
        var scene = scene(columns: 100)
        let item = (0..<24).map { view(scene.state).text(ofRow: $0) }
        #expect(item.contains { $0.hasPrefix("1. Giới thiệu đại biểu") })
        scene.press(.escape)
        let layer = (1..<20).map { view(scene.state).text(ofRow: $0) }
        #expect(layer[0] == "Tìm lệnh theo tên")
        #expect(!layer.contains { $0.contains("Giới thiệu") })
    }

    @Test func `what was told stays to be read until something else is`() {
        var scene = scene()
        scene.type("Một câu")
        scene.press(.enter)
        let told = news(scene)
        #expect(told.hasPrefix("Đã ghi TK1-") && told.hasSuffix(": Một câu"))
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        scene.type("Câu sau")
        #expect(news(scene) == told)
        scene.press(.control("g"))
        #expect(news(scene) != told)
    }

    @Test func `the chosen row is read out, and the cursor goes to it while one moves`() throws {
        var scene = scene()
        scene.press(.function(3))
        let first = try #require(view(scene.state).selection)
        #expect(news(scene) == view(scene.state).text(ofRow: first.row))
        scene.press(.named(.up))
        let frame = view(scene.state)
        let moved = try #require(frame.selection)
        #expect(moved.row != first.row)
        #expect(frame.cursor == moved)
        #expect(news(scene) == frame.text(ofRow: moved.row))
        scene.type("rác")
        #expect(view(scene.state).cursor?.row == 1)
    }

    @Test func `a layer says what it is called, and what Enter would take`() {
        var scene = scene()
        scene.press(.escape)
        scene.type("tl")
        #expect(news(scene) == "Tìm lệnh theo tên: tl Thiết lập: ngôn ngữ, kiểu gõ, màu, nơi sao lưu…")
    }

    @Test func `where nothing is found, that is read out and no older news`() {
        var scene = scene()
        scene.type("Một câu")
        scene.press(.enter, .function(3))
        scene.type("xyz")
        #expect(news(scene).hasPrefix("Không có ý kiến nào khớp"), "\(scene.picture)")
        scene.press(.escape, .tab)
        scene.type("xyz")
        #expect(news(scene).contains(Phrase.Filter.nothing(.vietnamese)), "\(scene.picture)")
        scene.press(.escape, .function(4))
        scene.type("xyz")
        #expect(news(scene).hasPrefix("Không tìm thấy ai"), "\(scene.picture)")
    }

    @Test(arguments: ["F3 Enter", "Alt-C", "F3 Enter Down"])
    func `in what is only read the cursor is on the first line in sight`(way: String) throws {
        var scene = scene()
        try scene.play(way)
        let frame = view(scene.state)
        #expect(frame.cursor?.row == frame.selection?.row ?? 2, "\(scene.picture)")
    }

    @Test func `the row of a form that has the focus is read out, and the choice that Enter would take`() {
        var scene = scene()
        scene.type("Một câu")
        scene.press(.tab)
        #expect(news(scene).hasSuffix("Nội dung ý kiến Một câu"), "\(scene.picture)")
        for _ in 0..<40 where scene.state.formFocus != "field" { scene.press(.named(.down)) }
        #expect(news(scene).contains("▸ Lĩnh vực"), "\(scene.picture)")
        scene.type("giao")
        scene.press(.named(.down))
        #expect(news(scene).contains("Giáo dục") || news(scene).contains("Giao thông"), "\(scene.picture)")
        scene.press(.escape, .escape, .function(4), .alt("a"), .tab)
        #expect(news(scene).contains("▸ Vai trò"), "\(scene.picture)")
    }

    @Test(arguments: [
        (Key.named(.left), "Không còn ý kiến nào trước đó"), (.named(.right), "Không còn ý kiến nào sau đó"),
    ])
    func `at either end of the list the details say so`(key: Key, words: String) {
        var scene = scene()
        scene.press(.function(3), .enter)
        for _ in 0..<5 { scene.press(key) }
        #expect(news(scene) == words)
    }

    @Test func `in the list of a pick the person that Enter takes is read out`() {
        var scene = scene()
        scene.type("@07")
        #expect(news(scene).contains("Học viên 07"))
    }

    @Test func `a sentence of another laptop is read out`() {
        var scene = scene(ideas: [])
        scene.send(.heard([Scene.journal(of: [["kind": "idea", "text": "Một cửa", "item": "M1"]])]))
        #expect(news(scene) == "Mới: TK2-1 Một cửa")
    }

    @Test func `clocks step once a minute, and at a key that types nothing`() {
        var scene = scene()
        scene.press(.control("g"))
        let before = view(scene.state)
        for _ in 1...50 { scene.send(.tick(scene.state.now.adding(seconds: 1))) }
        scene.type("a")
        scene.press(.backspace)
        #expect(scene.state.now != Scene.morning)
        scene.press(.named(.home))
        #expect(view(scene.state).rows != before.rows)
        let shown = view(scene.state)
        for _ in 1...5 { scene.send(.tick(scene.state.now.adding(seconds: 1))) }
        #expect(view(scene.state).rows == shown.rows)
        for _ in 1...10 { scene.send(.tick(scene.state.now.adding(seconds: 1))) }
        #expect(view(scene.state).rows != shown.rows)
    }
}

extension Scene {
    /// The row of the chosen one.
    fileprivate var selected: Int { view(state).selection?.row ?? 0 }
}
