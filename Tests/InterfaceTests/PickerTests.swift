import Display
import Seminar
import Testing
import Text

@testable import Interface

/// Picking people, fields and kinds in the capture line.
struct PickerTests {
    private func typed(_ text: String, method: TypingMethod = .off) -> Scene {
        var scene = Scene(method: method, ideas: .few)
        scene.press(.named(.pageDown))
        scene.type(text)
        return scene
    }

    @Test func `the only match is picked by Enter and leaves the text`() {
        var scene = typed("Một ý @07 4")
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "Một ý ")
        #expect(scene.state.capture.picked["speaker"] == "L4-07")
        scene.type("hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Một ý hay")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `of several matches none is picked unless moved to`() {
        var scene = typed("@07")
        #expect(scene.state.capture.pick?.choices.entries.map(\.code) == ["L3-07", "L4-07"])
        scene.press(.named(.down), .enter)
        #expect(scene.state.capture.picked["speaker"] == "L4-07")
        #expect(scene.state.capture.field.text == "")

        scene = typed("@07")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "@07")
    }

    @Test(arguments: [
        ("#rac", "field", "waste"), ("!kien nghi", "kind", "proposal"), ("!cau hoi", "kind", "question"),
    ])
    func `plain letters find fields and kinds, over spaces too`(keys: String, name: String, code: String) {
        var scene = typed(keys)
        scene.press(.enter)
        #expect(scene.state.capture.picked[name] == .string(code))
        #expect(scene.state.capture.field.text == "")
    }

    @Test(arguments: [
        "tốt quá !", "!", "#1", "ưu tiên #1", "a@b.vn", "thư@07", "giá 5 @kg", "#1 là đường", "@ ",
        "@07 nói hay",
    ])
    func `ordinary text is saved as it stands`(text: String) {
        var scene = typed(text)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == (text == "@ " ? "@" : text))
        #expect(scene.state.record.ideas.last?.speaker == nil)
        #expect(scene.state.record.ideas.last?.field == nil)
    }

    @Test func `a field's digit is picked by Tab, never by a bare Enter`() {
        var scene = typed("#5")
        scene.press(.tab)
        #expect(scene.state.capture.picked["field"] == "waste")
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `Esc leaves the text and does not open again for the word`() {
        var scene = typed("@07")
        scene.press(.escape)
        #expect(scene.state.capture.pick?.isDismissed == true)
        scene.type(" 4")
        scene.press(.backspace, .enter)
        #expect(scene.state.record.ideas.last?.text == "@07")
    }

    @Test func `a later word opens a list again after Esc`() {
        var scene = typed("@07")
        scene.press(.escape)
        scene.type(" và #rac")
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "@07 và ")
        #expect(scene.state.capture.picked["field"] == "waste")
    }

    @Test func `raw keys count where the engine has composed them`() {
        var scene = typed("#quy hoachj", method: .telex)
        scene.press(.enter)
        #expect(scene.state.capture.picked["field"] == "urban_planning")
        scene = typed("#urban trans", method: .telex)
        scene.press(.enter)
        #expect(scene.state.capture.picked["field"] == "urban_transport")
    }

    @Test func `a pick in the middle of the text leaves one space`() {
        var scene = typed("Nghe ý hay")
        scene.press(.named(.left, .control), .named(.left, .control))
        scene.type("@ld")
        #expect(scene.state.capture.pick == nil)
        scene.press(.backspace, .backspace, .backspace)
        scene.type("@long bien ")
        scene.press(.enter)
        #expect(scene.state.capture.picked["speaker"] == "LB")
        #expect(scene.state.capture.field.text == "Nghe ý hay")
    }

    @Test func `a command opens the whole list`() {
        var scene = typed("Ý")
        scene.press(.escape)
        scene.type("speaker")
        scene.press(.enter)
        #expect(scene.state.capture.pick?.choices.entries.count == 8)
        #expect(scene.state.capture.field.text == "Ý @")
        scene.type("04")
        scene.press(.escape)
        #expect(scene.state.capture.field.text == "Ý @04")
    }

    @Test func `nothing is picked where the list cannot be seen`() {
        var scene = Scene(columns: 30, rows: 6)
        scene.type("@long")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "@long")
    }

    @Test func `the list stands above the line`() throws {
        try Snapshot.expect(typed("Ý này của @07").picture, is: "picker-80x24")
    }
}
