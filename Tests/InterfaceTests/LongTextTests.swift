import Display
import Seminar
import Testing

@testable import Interface

/// What is pasted may be longer than any sentence: typing in it costs no more, and nothing of it is lost.
struct LongTextTests {
    private static let paragraph = "Phân loại rác tại nguồn ở hai phường, tốt quá! @07 #rác\n"
    private let long = String(repeating: LongTextTests.paragraph, count: 20_000)

    @Test func `a text of a megabyte is typed in, shown around the caret and recorded whole`() {
        var scene = Scene()
        scene.send(.input(.paste(long)))
        scene.type("câu cuối @07 3 ")
        #expect(scene.shows("câu cuối @07 3"), "\(scene.picture)")
        #expect(scene.shows("KB"), "\(scene.picture)")
        #expect(scene.state.capture.field.layout(columns: 76).lines.count < 2_000)
        scene.press(.enter)
        let text = scene.state.record.ideas.last?.text
        #expect(text == long + "câu cuối @07 3")
        #expect(scene.state.record.ideas.last?.speaker == nil)
    }

    @Test func `what is left of it once it is short again names nobody`() {
        var scene = Scene()
        scene.send(.input(.paste(String(repeating: Self.paragraph, count: 550))))
        #expect(scene.state.capture.field.isLong)
        var kills = 0
        while scene.state.capture.field.isLong {
            scene.press(.named(.up), .control("k"))
            kills += 1
        }
        #expect(kills < 200)
        scene.press(.named(.end, .control))
        scene.type("thêm ")
        #expect(scene.state.capture.picked.members.isEmpty)
        #expect(scene.state.capture.tokens.pick == nil)
        scene.type("@07 3")
        #expect(scene.state.capture.tokens.pick != nil)
    }
}
