import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// Which typing method is in force, what the corner says of it, and what becomes of words that turn.
struct TypingMethodTests {
    /// The last row of the screen.
    private func corner(_ scene: Scene) -> String {
        scene.picture.split(separator: "\n").dropLast().last.map(String.init) ?? ""
    }

    @Test(arguments: [(Language.vietnamese, "Telex"), (.english, "Vietnamese off"), (.japanese, "直接入力")])
    func `only where the interface is Vietnamese it begins with Telex, and the corner says so`(
        language: Language, words: String
    ) {
        var scene = Scene(language: language, method: nil)
        #expect(corner(scene).contains(words))
        scene.type("as has test sort of list more is")
        let isTelex = language == .vietnamese
        #expect(
            scene.state.capture.field.text
                == "as has test sort of list more " + (isTelex ? "í" : "is"))
    }

    @Test(arguments: Language.allCases)
    func `a method that was chosen holds in every language`(language: Language) {
        var scene = Scene(language: language, method: .vni)
        #expect(corner(scene).contains("VNI"))
        scene.type("to61i")
        #expect(scene.state.capture.field.text == "tối")
        #expect(!corner(Scene(language: language, method: .off)).contains("Telex"))
    }

    @Test func `one key switches it on where it is off, for good`() {
        var scene = Scene(language: .english, method: nil)
        scene.press(.function(9))
        scene.send(.tick(Scene.morning.adding(seconds: 60)))
        #expect(corner(scene).contains("Telex"))
        scene.type("tieengs")
        #expect(scene.state.capture.field.text == "tiếng")
        var chosen = Settings()
        chosen.typingMethod = .telex
        chosen.typing.method = .telex
        #expect(scene.effects.contains(.save(chosen, changed: [.typingMethod])))
    }

    @Test func `another language in the middle of a sitting changes and chooses no method`() {
        var scene = Scene(method: nil)
        scene.press(.control("]"))
        scene.type("nn")
        scene.press(.enter)
        #expect(scene.state.context.language == .english)
        scene.type("tieengs")
        #expect(scene.state.capture.field.text == "tiếng")
        let saved = scene.effects.compactMap { effect in
            if case .save(let settings, _) = effect { settings.typingMethod } else { nil }
        }
        #expect(saved == [])
    }

    @Test func `the word before turns on the line and in the draft, and one key takes it back`() throws {
        var scene = Scene(method: .telex)
        scene.type("ddi last mile")
        #expect(scene.shows("› đi lát mile"))
        scene.type(" ")
        #expect(scene.shows("› đi last mile"))
        #expect(keptText(scene) == "đi last mile ")
        scene.press(.function(8))
        #expect(scene.shows("› đi lát mile"))
        #expect(keptText(scene) == "đi lát mile ")
        scene.press(.function(8), .backspace)
        #expect(keptText(scene) == "đi lát mile ")
        scene.type("low carbon")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "đi lát mile low carbon")
    }

    @Test func `an undo gives back the word that turned`() {
        var scene = Scene(method: .telex)
        scene.type("ddi last mile ")
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text == "đi lát ")
    }

    @Test func `what was named in the sentence is taken although words turn`() {
        var scene = Scene(method: .telex)
        scene.type("last mile @07 3 low carbon #rac last mile ")
        #expect(scene.state.values.text("speaker") == "L3-07")
        #expect(scene.state.values.text("field") == "waste")
        #expect(scene.state.capture.field.text == "last mile low carbon last mile ")
    }

    // MARK: Over whatever takes text

    @Test(
        arguments: [Key.function(9), .control("\\")],
        [
            "^] 'tt' Enter", "^] 'tm' Enter", "^] 'nt' Enter", "^] 'dm' Enter", "^] 'sp' Enter",
            "^] 'cd' Enter", "^] 'gt' Enter Tab", "F4 Alt-A", "F4 ^O", "F3", "F4", "F10", "Tab",
            "Tab Tab 'x'",
        ])
    func `the method is switched over whatever takes text, and holds for the next letter`(
        key: Key, way: String
    ) throws {
        var scene = Scene(columns: 120, rows: 36)
        try scene.play(way)
        let layers = scene.state.layers.count
        scene.press(key, key)
        #expect(scene.state.context.settings.typing.method == .vni)
        #expect(scene.state.layers.count == layers)
        scene.type(" phu1t nu7a4")
        #expect(scene.shows("phút nữa"), "\(scene.picture)")
    }

    @Test func `where no seminar is yet the method is switched and the keys are told, and the rest waits`() {
        var scene = Scene(
            access: .beginning(folder: "toa-dam"),
            programme: Programme(id: "toadam", title: Localized([.vietnamese: ""])))
        scene.press(.function(9), .control("\\"))
        scene.type("To61i nay")
        #expect(scene.shows("Tối nay") && corner(scene).contains("VNI"))
        scene.press(.function(1))
        #expect(scene.state.top is HelpRoom)
        scene.press(.escape)
        #expect(scene.shows("Tối nay"))
        for key in [Key.function(3), .control("]"), .alt("n"), .control("y")] {
            scene.press(key)
            #expect(scene.state.notice?.text.vi == "Nhập xong phần này trước (Enter), hoặc đóng (Esc)")
            #expect(scene.shows("Tối nay"))
        }
    }

    @Test func `the last word is switched in a question too`() {
        var scene = Scene(method: .telex)
        scene.press(.control("]"))
        scene.type("nt")
        scene.press(.enter)
        scene.type("tees")
        #expect(scene.shows("› tế"))
        scene.press(.function(8))
        #expect(scene.shows("› tees"))
    }

    /// The text of the draft that was kept last.
    private func keptText(_ scene: Scene) -> String? {
        for case .draft(let draft) in scene.effects.reversed() { return draft.set["text"]?.string }
        return nil
    }
}
