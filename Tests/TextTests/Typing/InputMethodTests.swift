import Testing

@testable import Text

/// Text from an input method outside arrives as it was meant, and composing rests.
@Suite struct InputMethodTests {
    @Test(arguments: [
        ("e⌫ê", "ê"), ("tie⌫ê⌫ế⌫⌫iế⌫ếng Vie⌫ê⌫⌫iệt", "tiếng Việt"), ("ddu⌫⌫⌫đu⌫uong", "đuong"),
        ("ca⌫⌫⌫cà test", "cà test"), ("e\u{302} as", "e\u{302} as"),
        ("a⌫a\u{301}n office", "a\u{301}n office"),
    ]) func `nothing is composed once a Vietnamese letter came in`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test func `composing goes on when it is asked to`() {
        var field = TypedText(.telex)
        field.type("tiếng ")
        #expect(field.composer.isSuspended)
        field.composer.resume()
        field.type("vieetj")
        #expect(!field.composer.isSuspended)
        #expect(field.text == "tiếng việt")
    }

    @Test(arguments: ["ū", "字", "か", "é".uppercased().lowercased(), "ü", "😀"])
    func `only letters of Vietnamese tell of one`(letter: String) {
        var field = TypedText(.telex)
        field.type(letter)
        #expect(field.composer.isSuspended == (letter == "é"))
    }

    @Test func `with the method off nothing is noticed`() {
        var field = TypedText(TypingSettings(method: .off))
        field.type("tiếng as⌫")
        #expect(field.text == "tiếng a")
        #expect(!field.composer.isSuspended)
    }
}
