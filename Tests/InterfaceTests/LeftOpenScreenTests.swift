import Display
import Seminar
import Testing

@testable import Interface

/// The folder opened two days after the room went home without ending anything.
struct LeftOpenScreenTests {
    private func twoDaysLater(_ language: Language = .vietnamese) -> Scene {
        var scene = Scene(columns: 120, rows: 30, language: language)
        scene.show(item: "M2")
        scene.press(.control("g"))
        scene.record(.floor(.ask("L3-07")))
        scene.record(.floor(.callNext))
        scene.send(.tick(Scene.morning.adding(seconds: 600)))
        scene.type("Một ý")
        scene.press(.enter)
        scene.send(.tick(Scene.morning.adding(seconds: 48 * 3_600)))
        return scene
    }

    @Test(arguments: [
        (Language.vietnamese, "~16-9 09:40 (không ghi giờ kết thúc)"),
        (.english, "~16 Sep 09:40 (end not recorded)"), (.japanese, "~9/16 09:40（終了時刻の記録なし）"),
    ])
    func `the item is over, and it is said that nobody ended it`(language: Language, end: String) {
        let scene = twoDaysLater(language)
        #expect(scene.shows("40:00 / 40:00"), "\(scene.picture)")
        #expect(scene.shows(end), "\(scene.picture)")
        #expect(scene.shows("?  2 "), "\(scene.picture)")
        #expect(scene.state.record.currentItem?.facts.isRunning == false)
    }

    @Test func `whoever spoke then speaks no more, and says nothing of what is typed now`() {
        var scene = twoDaysLater()
        #expect(scene.state.record.floor.speaking == nil)
        scene.show(item: "M4")
        scene.type("Hôm nay")
        #expect(scene.state.values["speaker"] == nil)
    }

    @Test func `one key records the end at that moment, the same key then takes the item up again`() {
        var scene = twoDaysLater()
        scene.press(.control("g"))
        let ended = scene.state.record.item("M2")?.facts
        #expect(ended?.ended == Scene.morning.adding(seconds: 40 * 60))
        #expect(ended?.isLeftOpen == false)
        #expect(scene.shows("✓ 16-9 09:40"), "\(scene.picture)")
        scene.press(.control("g"))
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        #expect(scene.state.record.item("M2")?.facts.elapsedSeconds(at: scene.state.now) == 41 * 60)
    }

    @Test func `pausing means to go on with it`() {
        var scene = twoDaysLater()
        scene.press(.alt("p"))
        #expect(scene.state.record.item("M2")?.facts.isRunning == true)
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        #expect(scene.state.record.item("M2")?.facts.elapsedSeconds(at: scene.state.now) == 41 * 60)
    }
}
