import Display
import Seminar
import TestSupport
import Testing
import Text

@testable import Interface

/// A sitting is its events: whoever plays them again sees the same pictures and is asked to do the same.
struct ReplayTests {
    /// A note-taker's and facilitator's sitting of some minutes, with another laptop beside it.
    private func sitting(seed: UInt64) -> [Event] {
        var dice = SeededGenerator(seed: seed)
        var now = Scene.morning
        let characters = Array("aeinoộđ @#!07")
        let named = Command.allCases.flatMap(\.entry.keys)
        let events: [Event] = (0..<300).map { step in
            now = now.adding(seconds: Int.random(in: 0...30, using: &dice))
            switch Int.random(in: 0..<10, using: &dice) {
            case 0: return .tick(now)
            case 1: return .input(.key(named.randomElement(using: &dice) ?? .enter))
            case 2: return .input(.paste("dán\nhai dòng"))
            case 3: return .saved(now)
            case 4:
                let change = Change(
                    id: Scene.identifier(0x5000 + step), n: 500 + step, at: now, by: "Chủ trì",
                    subject: .room, set: ["item": ["M1", "M2", "M3"].randomElement(using: &dice) ?? "M1"])
                return .heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])])
            case 5: return .resized(Size(columns: [80, 120, 40].randomElement(using: &dice) ?? 80, rows: 24))
            default: return .input(.key(.character(characters.randomElement(using: &dice) ?? "a")))
            }
        }
        // Whatever is open is left, and a sentence recorded: few random keys would do it.
        let back = Array(repeating: Event.input(.key(.escape)), count: 4)
        let sentence = "xong".map { Event.input(.key(.character($0))) }
        return events + back + [.input(.key(.function(2)))] + sentence + [.input(.key(.enter))]
    }

    private func play(_ events: [Event]) -> (frames: [Frame], effects: [[Effect]]) {
        var scene = Scene(method: .telex, ideas: .few)
        var frames: [Frame] = []
        var effects: [[Effect]] = []
        for event in events {
            let before = scene.effects.count
            scene.send(event)
            frames.append(view(scene.state))
            effects.append(Array(scene.effects[before...]))
        }
        return (frames, effects)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `the same events give the same pictures and effects`(seed: UInt64) {
        let events = sitting(seed: seed)
        let (first, second) = (play(events), play(events))
        #expect(first.frames == second.frames)
        #expect(first.effects == second.effects)
        // A sitting that shows nothing and records nothing would prove nothing.
        #expect(Set(first.frames).count > 50)
        #expect(first.effects.contains { $0.contains { if case .append = $0 { true } else { false } } })
    }
}
