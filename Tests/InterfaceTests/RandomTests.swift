import Display
import Seminar
import TestSupport
import Testing
import Text

@testable import Interface

/// Nothing that is pressed, at whatever size, stops the program or breaks its picture.
struct RandomTests {
    private static let characters = Array("aeinortđư @#!07-/.,ộ日本ｶﾞ\u{301}😀👨‍👩‍👧")
    private static let modifiers: [Modifiers] = [[], [], [], .shift, .alt, .control]

    private func input(_ dice: inout SeededGenerator) -> Input {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0..<8: .key(.character(Self.characters.randomElement(using: &dice) ?? "a"))
        case 8..<13:
            .key(
                .named(
                    NamedKey.allCases.randomElement(using: &dice) ?? .enter,
                    Self.modifiers.randomElement(using: &dice) ?? []))
        case 13..<16:
            .key(Command.allCases.flatMap(\.entry.keys).randomElement(using: &dice) ?? .enter)
        case 16: .key(.function(Int.random(in: 1...12, using: &dice)))
        case 17: .key(.control("abcdefghijklmnopqrstuvwxyz".randomElement(using: &dice) ?? "a"))
        case 18: .paste("dán\r\nhai\tdòng \u{1B}[2J")
        default: .wheel(Bool.random(using: &dice) ? 1 : -1)
        }
    }

    /// What is typed in one go, with a correction now and then.
    private func typed(_ dice: inout SeededGenerator) -> Input {
        let isCorrection = Int.random(in: 0..<8, using: &dice) == 0
        return .key(
            isCorrection ? .backspace : .character(Self.characters.randomElement(using: &dice) ?? "a"))
    }

    private func check(_ scene: Scene, _ painter: inout Painter) {
        let frame = view(scene.state)
        #expect(painter.picture(of: scene.state) == frame)
        #expect(frame.rows.count == frame.size.rows)
        if let cursor = frame.cursor {
            #expect(
                (0..<frame.size.columns).contains(cursor.column) && (0..<frame.size.rows).contains(cursor.row)
            )
        }
        for touch in frame.touches {
            #expect(touch.area.column >= 0 && touch.area.column + touch.area.columns <= frame.size.columns)
            #expect((0..<frame.size.rows).contains(touch.area.row) && touch.area.rows == 1)
        }
        for cells in frame.rows {
            #expect(cells.count == frame.size.columns)
            #expect(cells.reduce(0) { $0 + Int($1.width) } == frame.size.columns)
        }
    }

    @Test(arguments: 0..<24)
    func `random keys at random sizes`(seed: Int) {
        var dice = SeededGenerator(seed: UInt64(seed))
        let access: Access = seed % 6 == 5 ? .readOnly : .recording(writer: "Thư ký 1")
        var scene = Scene(
            language: Language.allCases[seed % 3], access: access,
            method: TypingMethod.allCases[seed % 4], ideas: .few)
        var painter = Painter()
        for step in 0..<400 {
            if step % 16 == 0 {
                let size = Size(
                    columns: Int.random(in: 1...(step % 3 == 0 ? 300 : 90), using: &dice),
                    rows: Int.random(in: 1...(step % 3 == 0 ? 100 : 30), using: &dice))
                scene.send(.resized(size))
                scene.send(.tick(scene.state.now.adding(seconds: Int.random(in: 0...900, using: &dice))))
            }
            scene.send(.tick(scene.state.now.adding(seconds: step % 7 == 0 ? 1 : 0)))
            scene.send(.input(step % 50 > 30 ? typed(&dice) : input(&dice)))
            let picture = painter.picture(of: scene.state)
            if step % 4 == 0 { check(scene, &painter) }
            if step % 9 == 0, let touch = picture.touches.randomElement(using: &dice) {
                scene.send(.touched(touch.touch))
            }
            // While somebody types, each picture: that is when most of the last one is kept.
            if step % 50 > 30, step % 9 != 0 { #expect(picture == view(scene.state)) }
        }
    }

    /// Else the next change of the record would copy all of it first.
    @Test func `the painter holds no record between two pictures`() {
        let scene = Scene(ideas: .few)
        var painter = Painter()
        _ = painter.picture(of: scene.state)
        let context = painter.last?.stage.ground.context
        #expect(context?.ledger == scene.state.context.ledger)
        #expect(context?.record.programme.id.isEmpty ?? false)
        #expect(context?.record.ideas.isEmpty ?? false)
        #expect(!scene.state.record.ideas.isEmpty)
    }

    @Test func `every screen is drawn at every small size`() {
        for tab in [2, 3, 4, 5] {
            for layer in [nil, Key.tab, .enter, .function(1), .function(10), .escape] {
                var scene = Scene(ideas: .few)
                scene.press(.function(tab))
                if let layer { scene.press(layer) }
                var painter = Painter()
                for (columns, rows) in [
                    (1, 1), (2, 1), (1, 3), (5, 2), (20, 5), (39, 10), (40, 9), (40, 10), (41, 11),
                ] {
                    scene.send(.resized(Size(columns: columns, rows: rows)))
                    check(scene, &painter)
                }
            }
        }
    }
}
