import Testing

@testable import Text

/// What a person can do about a word that has ended, and what happens as it ends.
@Suite struct WordEndTests {
    private static let settings = TypingSettings(
        method: .telex, keepList: ["cos"],
        abbreviations: ["qh": "quy hoạch", "đt": "đô thị", "tw": "trung ương"])

    @Test func `the person's own words stay as typed`() {
        #expect(typed("cos Cos COS coos", Self.settings) == "cos Cos COS cố")
    }

    @Test(arguments: [
        ("qh ", "quy hoạch "), ("Qh,", "Quy hoạch,"), ("QH ", "QH "), ("ddt ", "đô thị "),
        ("tw.", "trung ương."),
        ("qhs ", "qhs "), ("qh⌫ ", "q "),
    ]) func `an abbreviation is filled in at the word's end`(keys: String, expected: String) {
        #expect(shown(keys, Self.settings) == expected)
    }

    @Test func `Enter ends a word too`() {
        #expect(typed("qh", Self.settings) == "quy hoạch")
    }

    @Test func `one Backspace takes an abbreviation back`() {
        #expect(shown("xem qh ⌫", Self.settings) == "xem qh ")
        #expect(shown("qh ⌫⌫", Self.settings) == "qh")
        #expect(shown("ddt ⌫", Self.settings) == "ddt ")
        #expect(shown("qh x⌫⌫", Self.settings) == "quy hoạch")
    }

    @Test(arguments: [TypingMethod.telex, .off])
    func `an abbreviation that stands already is left alone`(method: TypingMethod) {
        var settings = Self.settings
        settings.method = method
        var field = TypedText(settings)
        field.type("qh ⌫⌫")
        field.reopen()
        field.finishWord()
        #expect(field.text == "qh")
        field.reopen()
        field.type(" ")
        #expect(field.text == "qh ")
    }

    @Test func `abbreviations work without composing`() {
        var settings = Self.settings
        settings.method = .off
        #expect(shown("as qh ", settings) == "as quy hoạch ")
        #expect(shown("dd⌫⌫đt ", settings) == "đô thị ")
        #expect(shown("đ qh ⌫", Self.settings) == "đ qh ")
    }

    @Test(arguments: [
        ("lost", "lót", "lost"), ("tax ", "tã ", "tax "), ("law ", "law ", "lă "),
        ("best", "bét", "best"), ("best ", "best ", "bét "),
        ("tieengs. ", "tiếng. ", nil),
        ("anh ", "anh ", nil), ("class", "class", nil), ("qh ", "quy hoạch ", "qh "),
        ("tesst ", "test ", "tesst "),
    ]) func `one key turns the last word from composed to typed`(keys: String, before: String, after: String?)
    {
        var field = TypedText(Self.settings)
        field.type(keys)
        #expect(field.text == before)
        field.flip()
        #expect(field.text == after ?? before)
    }

    @Test func `turning twice after the word's end gives it back`() {
        var field = TypedText(.telex)
        field.type("law ")
        field.flip()
        #expect(field.text == "lă ")
        field.flip()
        #expect(field.text == "law ")
    }

    @Test func `turning twice while typing gives it back, still open`() {
        var field = TypedText(.telex)
        field.type("tieng")
        field.type("s")
        field.flip()
        #expect(field.text == "tiengs")
        field.flip()
        #expect(field.text == "tiéng")
        field.type("e")
        #expect(field.text == "tiếng")
    }

    @Test func `a word turned while typed stays as typed`() {
        var field = TypedText(.telex)
        field.type("tesst")
        field.flip()
        field.type("s")
        #expect(field.text == "tessts")
        field.finishWord()
        #expect(field.text == "tessts")
    }

    @Test func `there is nothing to turn after a second space`() {
        var composer = Composer(settings: .telex)
        for key in "cost  " { _ = composer.type(key) }
        #expect(composer.flip() == nil)
    }
}
