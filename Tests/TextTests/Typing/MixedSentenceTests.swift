import Testing

@testable import Text

/// English inside Vietnamese comes out as it was meant, and the Vietnamese around it too.
@Suite struct MixedSentenceTests {
    /// The orders of keys that people have.
    private static let orders = [
        KeyOrder.toneLast, .toneAfterNucleus, .marksAndToneAtOnce, .marksThenToneAtEnd,
    ]

    /// How many words of the sentences came out right.
    private struct Score {
        var (right, total) = (0, 0)
        var wrong: [String] = []

        var percent: Double { 100 * Double(right) / Double(total) }

        mutating func count(_ word: String, meant: String, in text: String) {
            total += 1
            if word == meant { right += 1 } else { wrong.append("\(word) for \(meant): \(text)") }
        }
    }

    private static func scores(_ order: KeyOrder, _ settings: TypingSettings) -> (
        foreign: Score, vietnamese: Score
    ) {
        var (foreign, vietnamese) = (Score(), Score())
        for sentence in MixedSentences.all.map({ $0.written(settings.toneStyle) }) {
            let text = typed(keys(of: sentence.text, order, settings), settings)
            #expect(MixedSentence.words(of: text).count == sentence.words.count)
            for (word, meant) in zip(MixedSentence.words(of: text), sentence.words) {
                if meant.isForeign {
                    foreign.count(word, meant: meant.text, in: text)
                } else {
                    vietnamese.count(word, meant: meant.text, in: text)
                }
            }
        }
        return (foreign, vietnamese)
    }

    @Test(arguments: orders, ToneStyle.allCases)
    func `98 of 100 foreign words come out by Telex, and all of the Vietnamese around`(
        order: KeyOrder, style: ToneStyle
    ) {
        let scores = Self.scores(order, TypingSettings(method: .telex, toneStyle: style))
        #expect(scores.foreign.percent >= 98, "\(scores.foreign.wrong)")
        #expect(scores.vietnamese.wrong == [])
    }

    @Test func `terms of the trade come out inside a sentence`() {
        let wrong = ForeignWords.terms.filter { term in
            typed("Nhoms ddeef xuaats \(term) cho thanhf phoos", .telex)
                != "Nhóm đề xuất \(term) cho thành phố"
        }
        // Cà rốt, rốt cuộc: the syllable is too usual.
        #expect(wrong == ["grass roots"])
    }

    @Test(arguments: [TypingMethod.vni, .viqr])
    func `where letters make no marks, all come out`(method: TypingMethod) {
        let scores = Self.scores(.toneLast, TypingSettings(method: method))
        #expect(scores.foreign.wrong == [])
        #expect(scores.vietnamese.wrong == [])
    }

    @Test func `the sentences are many, and of both kinds`() {
        let words = MixedSentences.all.flatMap(\.words)
        #expect(MixedSentences.all.count >= 200)
        #expect(words.count { $0.isForeign } >= 500)
        #expect(words.count { !$0.isForeign } >= 2_000)
    }
}
