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
}
