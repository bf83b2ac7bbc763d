import TestSupport
import Testing

@testable import Text

/// Backspace takes the last letter that shows; what is left looks as if it had been typed just so.
@Suite struct BackspaceTests {
    /// The text without its last letter; a tone that sat there is gone, another one is placed anew.
    private static func dropping(_ text: String, _ style: ToneStyle) -> String {
        let forms = text.dropLast().compactMap { LetterForms.letter($0) }
        let tone = forms.map(\.tone).first { $0 != .level } ?? .level
        return String(place(tone, on: forms.map(\.letter), style))
    }

    private static func place(_ tone: Tone, on letters: [Letter], _ style: ToneStyle) -> [Character] {
        let plain = String(letters.map { Character(Unicode.Scalar($0.base)) })
        var start = plain.prefix { !"aeiouy".contains($0) }.count
        let afterNext = plain.dropFirst(2).first.map { "aeiouy".contains($0) } ?? false
        if afterNext, plain.hasPrefix("qu") || plain.hasPrefix("gi"), letters[1].mark == .none { start = 2 }
        let nucleus = plain.dropFirst(start).prefix { "aeiouy".contains($0) }
        let isOpen = start + nucleus.count == letters.count
        var place = start
        if let marked = letters.indices.last(where: { $0 >= start && letters[$0].mark != .none }) {
            place = marked
        } else if !isOpen {
            place = start + nucleus.count - 1
        } else if nucleus.count == 3 {
            place = start + 1
        } else if style == .modern, ["oa", "oe", "uy"].contains(String(nucleus)) {
            place = start + 1
        }
        return letters.indices.map { LetterForms.character(letters[$0], $0 == place ? tone : .level) }
    }

    @Test(arguments: [TypingMethod.telex, .vni, .viqr], [ToneStyle.old, .modern])
    func `one or two letters go, and the tone moves with what is left`(method: TypingMethod, style: ToneStyle)
    {
        let settings = TypingSettings(method: method, toneStyle: style)
        var random = SeededGenerator(seed: 6)
        var wrong: [String] = []
        for (number, syllable) in Syllable.all.enumerated() where number % 5 == 0 {
            // Before anything but these, uơ shows as ươ until its word ends.
            if syllable.rime == "uơ", !["", "h", "kh", "th", "qu"].contains(syllable.onset) { continue }
            let order = KeyOrder.allCases[number / 5 % KeyOrder.allCases.count]
            guard let keys = order.keys(syllable, settings, &random) else { continue }
            let once = Self.dropping(syllable.written(style), style)
            let twice = once.isEmpty ? "" : Self.dropping(once, style)
            for (keys, expected) in [(keys + "⌫", once), (keys + "⌫⌫", twice)] {
                let text = shown(keys, settings)
                if text != expected { wrong.append("\(keys): \(text), not \(expected)") }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: [
        ("hoanf⌫", "hòa"),
        ("hoanf⌫⌫", "hò"),
        ("tieengs⌫⌫⌫", "ti"),
        ("tieengs⌫⌫t", "tiết"),
        ("toan⌫⌫⌫ieengs", "tiếng"),
        ("huouw⌫", "hươ"),
        ("giaf⌫", "gi"),
        ("quys⌫", "qu"),
        ("khuyur⌫", "khủy"),
        ("ddc⌫", "đ"),
        ("ddc⌫⌫d", "d"),
        ("dduwowcj⌫⌫ng", "đưng"),
        ("gooongf⌫", "goòn"),
        ("ass⌫", "a"),
        ("ass⌫s", "á"),
        ("aaa⌫a", "â"),
        ("nhww⌫w", "như"),
        ("uoww⌫", "ư"),
        ("tesst⌫", "tes"),
        ("tieengk⌫", "tiêng"),
        ("class⌫⌫", "cla"),
        ("VIEETJ⌫", "VIỆ"),
    ]) func `the word stays open for more keys`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test func `a word given back after Backspace is what was typed for the letters left`() {
        #expect(typed("dduongf⌫⌫⌫⌫ka", .telex) == "ddka")
        #expect(typed("tieengs⌫⌫", .telex) == "tiees")
    }

    @Test func `where there is no word, one grapheme goes`() {
        var composer = Composer(settings: .telex)
        #expect(composer.deleteBackward() == Replacement(deleting: 1))
        _ = composer.type("a")
        _ = composer.type(" ")
        #expect(composer.deleteBackward() == Replacement(deleting: 1))
    }
}
