import Testing

@testable import Text

/// A word that stands already is changed as if it had just been typed.
@Suite struct ReopeningTests {
    @Test(arguments: [
        ("toan", "s", "toán"), ("hoà", "n", "hoàn"), ("toán", "f", "toàn"), ("toán", "z", "toan"),
        ("duong", "wdf", "đường"),
        ("tiê", "ngs", "tiếng"), ("học viên", "r", "học viển"), ("(ban", "f", "(bàn"), ("8h", "s", "8hs"),
        ("test", "s", "tests"), ("việtnam", "s", "việtnams"), ("e\u{302}", "s", "ế"), ("VIỆ", "T", "VIỆT"),
        ("", "as", "á"),
        ("toan ", "s", "toan s"), ("toán", "⌫", "tóa"), ("hòa", "⌫⌫", "h"), ("tests", "⌫⌫⌫s", "té"),
        ("東京a", "s", "東京á"),
        ("Kyūa", "s", "Kyūas"), ("đc", "⌫", "đ"),
    ]) func `keys change the word before the caret`(text: String, keys: String, expected: String) {
        var field = TypedText(TypingSettings(method: .off))
        field.type(text)
        field.composer = Composer(settings: .telex)
        field.reopen()
        field.type(keys)
        #expect(field.text == expected)
    }

    @Test(arguments: ["hoà", "thủy", "ây", "law", "soft", "e\u{302}", "KIẾN"])
    func `a word that no key touches stays as it is`(text: String) {
        var composer = Composer(settings: .telex)
        composer.reopen(text)
        #expect(composer.type(" ") == Replacement(inserting: " "))
    }

    @Test func `after a reset the text before the caret is left alone`() {
        var composer = Composer(settings: .telex)
        composer.reopen("toan")
        composer.reset()
        #expect(composer.type("s") == Replacement(inserting: "s"))
    }

    @Test func `new settings leave the text alone`() {
        var composer = Composer(settings: .telex)
        _ = composer.type("a")
        composer.settings = .vni
        #expect(composer.isIdle)
        #expect(composer.type("1") == Replacement(inserting: "1"))
    }
}
