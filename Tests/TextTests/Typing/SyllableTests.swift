import TestSupport
import Testing

@testable import Text

/// Every syllable that the spelling allows, typed in every order, by every method, in every case.
///
/// Each syllable takes one of the orders, in turn, so that every order meets every rime and every onset.
@Suite struct SyllableTests {
    /// A word on the keep-list is no Vietnamese, whatever it spells; nor are those that the table has for English.
    private static func isKept(_ keys: String, _ settings: TypingSettings) -> Bool {
        KeepList(settings).contains(keys)
            || settings.method == .telex && EnglishWords.place(of: Array(keys)) == .anywhere
    }

    /// What came out wrong of the syllables, each typed in the given number of orders.
    private static func mistakes(
        in syllables: [Syllable], _ settings: TypingSettings, orders count: Int
    ) -> [String] {
        var random = SeededGenerator(seed: 19)
        var mistakes: [String] = []
        for (number, syllable) in syllables.enumerated() {
            let expected = syllable.written(settings.toneStyle)
            for turn in 0..<count {
                let order = KeyOrder.allCases[(number + turn) % KeyOrder.allCases.count]
                guard let keys = order.keys(syllable, settings, &random), !isKept(keys, settings) else {
                    continue
                }
                let text = typed(keys, settings)
                if text != expected { mistakes.append("\(order) \(keys): \(text), not \(expected)") }
            }
        }
        return mistakes
    }

    @Test(arguments: [TypingMethod.telex, .vni, .viqr])
    func `every syllable comes out, whatever the order of its keys`(method: TypingMethod) {
        #expect(Self.mistakes(in: Syllable.all, TypingSettings(method: method), orders: 1) == [])
    }

    @Test(arguments: [TypingMethod.telex, .vni, .viqr])
    func `common syllables come out in every order of their keys`(method: TypingMethod) {
        let settings = TypingSettings(method: method)
        let syllables = Syllable.all.filter {
            ["", "đ", "gi", "qu", "th"].contains($0.onset) && $0.tone == .dot
        }
        #expect(Self.mistakes(in: syllables, settings, orders: KeyOrder.allCases.count) == [])
    }

    @Test(arguments: [TypingMethod.telex, .vni, .viqr])
    func `the modern style differs in oa, oe and uy alone`(method: TypingMethod) {
        let settings = TypingSettings(method: method, toneStyle: .modern)
        let syllables = Syllable.all.filter { $0.tone == .tilde && $0.rime.count == 2 }
        #expect(Self.mistakes(in: syllables, settings, orders: 3) == [])
    }

    @Test(arguments: [TypingMethod.telex, .vni, .viqr])
    func `capitals stay on the letters they were typed for`(method: TypingMethod) {
        let settings = TypingSettings(method: method)
        var random = SeededGenerator(seed: 54)
        var wrong: [String] = []
        for (number, syllable) in Syllable.all.enumerated() where number % 7 == 0 {
            let order: KeyOrder = number % 2 == 0 ? .marksAndToneAtOnce : .marksThenToneAtEnd
            guard let keys = order.keys(syllable, settings, &random) else { continue }
            let written = syllable.written(.old)
            for (keys, expected) in [
                (
                    keys.prefix(1).uppercased() + keys.dropFirst(),
                    written.prefix(1).uppercased() + written.dropFirst()
                ),
                (keys.uppercased(), written.uppercased()),
            ] where !Self.isKept(keys, settings) {
                let text = typed(keys, settings)
                if text != expected { wrong.append("\(keys): \(text), not \(expected)") }
            }
        }
        #expect(wrong == [])
    }

    @Test func `what is typed is precomposed`() {
        for syllable in Syllable.all {
            var random = SeededGenerator(seed: 0)
            guard let keys = KeyOrder.toneLast.keys(syllable, .vni, &random) else { continue }
            let scalars = shown(keys, .vni).unicodeScalars.count
            #expect(scalars == syllable.onset.count + syllable.rime.count, "\(keys)")
        }
    }
}
