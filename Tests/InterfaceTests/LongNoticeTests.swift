import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// What is told at greater length than the last row has room for.
struct LongNoticeTests {
    private static let words = (1...24).map { "tiếng\($0)" }

    private func telling(_ count: Int, _ scene: Scene) -> Scene {
        var state = scene.state
        let text = Self.words.prefix(count).joined(separator: " ")
        state.tell(Phrase(vi: text, en: text, ja: text), .warning)
        return Scene(state)
    }

    private func rows(_ scene: Scene) -> [String] {
        scene.picture.split(separator: "\n").dropLast().map { String($0.dropFirst()) }
    }

    /// The words of the notice that can be read, in their order.
    private func read(_ scene: Scene) -> [String] {
        rows(scene).joined(separator: " ").split(separator: " ").map(String.init)
            .filter { $0.hasPrefix("tiếng") }
    }

    @Test(arguments: [(80, 24), (120, 36), (60, 18), (40, 24)])
    func `every word of it can be read, above the hints, and what is typed stays in sight`(
        columns: Int, rows count: Int
    ) {
        var scene = Scene(columns: columns, rows: count)
        scene.type("Mot cau")
        let hints = rows(scene).last
        let number = min(24, columns * 3 / 10)
        scene = telling(number, scene)
        #expect(read(scene) == Array(Self.words.prefix(number)), "\(scene.picture)")
        #expect(scene.shows("› Mot cau"), "\(scene.picture)")
        #expect(rows(scene).last == hints, "\(scene.picture)")
        scene.send(.tick(Scene.morning.adding(seconds: 10)))
        #expect(read(scene) == [])
    }

    @Test func `a short one has the last row, and moves nothing`() {
        let quiet = Scene()
        let scene = telling(5, quiet)
        #expect(read(scene) == Array(Self.words.prefix(5)))
        #expect(rows(scene).dropLast() == rows(quiet).dropLast())
        #expect(rows(scene).last != rows(quiet).last)
    }

    @Test func `beside an alarm that takes the last row it has one of its own`() {
        var scene = Scene()
        scene.send(.notSaved(.file(FileError(operation: .write, path: "x", code: 28, reason: ""))))
        scene = telling(6, scene)
        #expect(read(scene) == Array(Self.words.prefix(6)), "\(scene.picture)")
    }

    @Test func `over a list the chosen row stays in sight`() {
        var scene = Scene(ideas: (1...40).map { ["text": .string("Ý kiến số \($0)")] })
        scene.press(.function(3), .named(.end))
        scene = telling(24, scene)
        #expect(read(scene) == Self.words, "\(scene.picture)")
        let chosen = scene.picture.split(separator: "\n").filter { $0.hasPrefix("*") }
        #expect(chosen.contains { $0.contains("Ý kiến số") })
    }

    @Test func `on the smallest screen it has the lower half`() {
        let scene = telling(4, Scene(columns: 24, rows: 6))
        #expect(read(scene) == Array(Self.words.prefix(4)), "\(scene.picture)")
    }

    @Test func `where news have their own place, all of it stands there`() {
        var state = Scene().state
        state.context.settings.accessible = true
        let scene = telling(24, Scene(state))
        #expect(read(scene) == Self.words, "\(scene.picture)")
        #expect(telling(1, Scene(columns: 80, rows: 5)).shows("tiếng1"))
    }
}
