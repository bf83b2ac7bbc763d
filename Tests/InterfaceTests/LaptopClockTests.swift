import Display
import Seminar
import Testing

@testable import Interface

/// What changes show of the clocks of the laptops they were made on, as `check` tells it.
struct LaptopClockTests {
    private let first = Scene.identifier(0x1000)

    /// An idea of “Thư ký 2” from 08:31, which somebody else has seen and edits when their own clock shows this.
    private func scene(editedAt moment: Moment, columns: Int = 80) -> Scene {
        var scene = Scene(columns: columns, ideas: [["text": "Một cửa lưu động", "item": "M1"]])
        let edit = Change(
            id: Scene.identifier(0x2000), n: 2, at: moment, by: "Thư ký 3",
            subject: .idea(Scene.identifier(1)), after: [first], set: ["field": "public_admin"])
        scene.send(.heard([Heard(tag: "tk3-0003", writer: "Thư ký 3", changes: [edit], device: "may-3")]))
        return scene
    }

    private func listed(_ scene: Scene) -> Scene {
        var scene = scene
        scene.press(.escape)
        for character in "mk" { scene.press(.character(character)) }
        scene.press(.enter)
        return scene
    }

    @Test func `a laptop whose clock is behind what it had seen is named, today in the status line too`() {
        var scene = scene(editedAt: Scene.morning.adding(seconds: -39 * 60))
        scene.send(.tick(Scene.morning.adding(seconds: 30)))
        #expect(scene.shows("! đồng hồ"), "\(scene.picture)")
        var narrow = self.scene(editedAt: Scene.morning.adding(seconds: -39 * 60), columns: 50)
        narrow.send(.tick(Scene.morning.adding(seconds: 30)))
        #expect(narrow.shows("! đồng hồ"), "\(narrow.picture)")
        #expect(listed(scene).shows("! chậm hơn Thư ký 2 10 phút 16-9 08:21:00"), "\(listed(scene).picture)")
        scene.send(.tick(Scene.morning.adding(seconds: 86_400)))
        #expect(!scene.shows("! đồng hồ"))
        #expect(listed(scene).shows("! chậm hơn Thư ký 2 10 phút"), "\(listed(scene).picture)")
    }

    @Test func `two minutes are no fault`() {
        let scene = scene(editedAt: Scene.morning.adding(seconds: -29 * 60 - 120))
        #expect(!scene.shows("! đồng hồ"), "\(scene.picture)")
        #expect(!listed(scene).shows("chậm hơn"))
    }

    @Test func `a clock that was set back is told, in three languages`() {
        for (language, words) in [
            (Language.vietnamese, "! đồng hồ bị lùi 5 phút"), (.english, "! clock set back 5 min"),
            (.japanese, "! 時計が5分戻されました"),
        ] {
            var scene = Scene(columns: 100, language: language)
            let changes = [(1, 0), (2, -300)].map { n, seconds in
                Change(
                    id: Scene.identifier(0x2000 + n), n: n, at: Scene.morning.adding(seconds: seconds),
                    by: "Thư ký 3", subject: .idea(Scene.identifier(n)), set: ["text": .string("Ý \(n)")])
            }
            scene.send(.heard([Heard(tag: "tk3-0003", writer: "Thư ký 3", changes: changes)]))
            #expect(listed(scene).shows(words), "\(listed(scene).picture)")
        }
    }
}
