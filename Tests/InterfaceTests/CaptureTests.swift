import Display
import Seminar
import Testing
import Text

@testable import Interface

struct CaptureTests {
    @Test
    func
        `that an outside input method is at work is told once, with the key that takes the own one up again`()
    {
        var scene = Scene(method: .telex)
        scene.type("tiế")
        #expect(scene.shows("tạm tắt bộ gõ của toadam · F9 bật lại"))
        scene.type("ng as")
        #expect(scene.state.capture.field.text == "tiếng as")
        #expect(scene.shows("bộ gõ ngoài"))
        scene.press(.function(9))
        scene.type(" tieengs")
        #expect(scene.state.capture.field.text == "tiếng as tiếng")
        #expect(!scene.shows("bộ gõ ngoài"))
    }

    @Test func `a sentence and Enter is an idea of the viewed item`() {
        var scene = Scene()
        scene.press(.named(.pageDown))
        scene.type("Một câu")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu"])
        #expect(scene.state.record.ideas.map(\.item) == ["M2"])
    }

    @Test func `what was typed in the form comes back after the last idea was edited`() {
        var scene = Scene()
        scene.type("Một câu")
        scene.press(.enter, .tab)
        let row = scene.state.formRows.firstIndex { $0.shape == .lines && $0.name != "text" } ?? 0
        for _ in 0..<row { scene.press(.tab) }
        scene.type("Thiếu vốn")
        scene.press(.escape, .named(.up))
        #expect(scene.state.capture.field.text == "Một câu")
        #expect(scene.shows("chờ 1"))
        scene.press(.escape)
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

    @Test
    func `what is read next belongs to the idea it will become, also where a draft is offered over the line`()
        throws
    {
        var scene = Scene()
        var next: Draft?
        next = scene.state.draftForKeys
        let first = try #require(next)
        #expect(first.set["item"] == "M1" && first.by == "Thư ký 1")
        scene.send(
            .offered([
                Draft(idea: Scene.identifier(9), at: Scene.morning, by: "Thư ký 1", set: ["text": "Cũ"])
            ]))
        next = scene.state.draftForKeys
        #expect(next?.idea == first.idea)
        // Whoever types goes on; the draft waits.
        scene.type("Một cửa")
        next = scene.state.draftForKeys
        #expect(next?.idea == first.idea && next?.set == [:])
        scene.press(.enter)
        #expect(scene.state.record.idea(first.idea)?.text == "Một cửa")
        next = scene.state.draftForKeys
        #expect(next != nil && next?.idea != first.idea)
    }

    @Test func `keys for other things belong to no idea`() {
        for keys in [[Key.function(3)], [.function(1)], [.tab], [.escape]] {
            var scene = Scene()
            for key in keys { scene.press(key) }
            #expect(scene.state.draftForKeys == nil)
        }
        var reader = Scene(access: .readOnly)
        reader.press(.function(2))
        #expect(reader.state.draftForKeys == nil)
    }

    /// Before the folder is read.
    private func early() -> Scene {
        Scene(
            State(
                size: Size(columns: 80, rows: 24), now: Scene.morning, language: .vietnamese,
                settings: {
                    var settings = Settings()
                    settings.typingMethod = .off
                    return settings
                }(),
                access: .recording(writer: "Thư ký 1"), programme: .small, tag: "thu-ky-1-0001", seed: 1))
    }

    @Test func `what is typed on after an Enter that came too early is saved when that is asked for again`() {
        var scene = early()
        scene.type("Câu một")
        scene.press(.enter)
        scene.type(" và hai")
        scene.send(.loaded(Record(programme: .small), []))
        #expect(scene.state.record.ideas.isEmpty)
        #expect(scene.state.capture.field.text == "Câu một và hai")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Câu một và hai"])
    }

    @Test func `an Enter that came too early is not kept for the next sentence`() {
        var scene = early()
        scene.type("Câu một")
        scene.press(.enter, .control("u"))
        scene.type("Câu")
        scene.send(.loaded(Record(programme: .small), []))
        #expect(scene.state.record.ideas.isEmpty)
        #expect(scene.state.capture.field.text == "Câu")
    }
}
