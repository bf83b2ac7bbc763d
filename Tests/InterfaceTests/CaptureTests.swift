import Seminar
import Testing

@testable import Interface

struct CaptureTests {
    @Test func `a sentence and Enter is an idea of the viewed item`() {
        var scene = Scene()
        scene.press(.named(.pageDown))
        scene.type("Một câu")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu"])
        #expect(scene.state.record.ideas.map(\.item) == ["M2"])
    }

    @Test func `what was typed in the form is not lost to the last idea`() {
        var scene = Scene()
        scene.type("Một câu")
        scene.press(.enter, .tab)
        let row = scene.state.formRows.firstIndex { $0.shape == .lines && $0.name != "text" } ?? 0
        for _ in 0..<row { scene.press(.tab) }
        scene.type("Thiếu vốn")
        scene.press(.escape, .named(.up))
        #expect(scene.state.capture.editing == nil)
        #expect(scene.state.capture.picked.members.contains { $0.value == "Thiếu vốn" })
    }

    @Test func `a draft that could not be kept is kept once more with the next second`() {
        var scene = Scene()
        let failure = JournalError.file(
            FileError(operation: .write, path: "x.draft", code: 28, reason: "No space left on device"))
        scene.type("Một câu")
        scene.send(.draft(failure))
        let before = scene.effects.count
        scene.send(.tick(Scene.morning.adding(seconds: 1)))
        let texts = scene.effects.dropFirst(before).map { effect -> JSON? in
            if case .draft(let draft) = effect { draft.set["text"] } else { nil }
        }
        #expect(texts == ["Một câu"])

        // With nothing left to keep there is nothing left to warn of.
        scene.send(.draft(failure))
        scene.press(.enter)
        scene.send(.tick(Scene.morning.adding(seconds: 2)))
        #expect(scene.state.writing.draftFailure == nil)
    }
}
