import Testing

@testable import Text

/// The rules of VIQR, whose signs are punctuation too.
@Suite struct VIQRTests {
    @Test(arguments: [
        ("tie^'ng", "tiếng"), ("tie'^ng", "tiếng"), ("ddu+o+.c", "được"), ("dduo+.c", "được"),
        ("dduo*.c", "được"),
        ("hoa(.c", "hoặc"), ("la`", "là"), ("ho?i", "hỏi"), ("nga~", "ngã"), ("la'0", "la"),
        ("thuo+?", "thuở"),
        ("tieng^", "tiêng"), ("DDA`O TA.O", "ĐÀO TẠO"), ("ca'`", "cà"),
    ]) func `signs make marks and tones`(keys: String, expected: String) {
        #expect(typed(keys, .viqr) == expected)
    }

    @Test(arguments: [
        ("khong.", "khong."), ("kho^ng?", "không?"), ("la.i.", "lại."), ("don't", "don't"),
        ("(JICA)", "(JICA)"),
        ("o'clock", "o'clock"), ("v.v.", "v.v."), ("1.5", "1.5"), ("C++", "C++"), ("f(x)", "f(x)"),
        ("www.moc.gov.vn", "www.moc.gov.vn"), ("me't.", "mét."), ("me't..", "mét.."),
    ]) func `a sign with nothing to act on is punctuation`(keys: String, expected: String) {
        #expect(typed(keys, .viqr) == expected)
    }

    @Test(arguments: [
        ("cha.", "chạ"), ("cha..", "cha."), (#"cha\."#, "cha."), (#"nu+o+'c\."#, "nước."), (#"d\d"#, "dd"),
        (#"a\\"#, #"a\"#), (#"C:\Users"#, #"C:\Users"#), (#"la\`"#, "la`"), (#"\"#, #"\"#),
        (#"'tre?\'"#, "'trẻ'"),
    ]) func `a backslash or doubling keeps the sign`(keys: String, expected: String) {
        #expect(typed(keys, .viqr) == expected)
    }

    @Test func `a backslash goes away with Backspace`() {
        #expect(typed(#"an\⌫."#, .viqr) == "an.")
    }

    @Test func `tones after a final consonant are an option`() {
        let settings = TypingSettings(method: .viqr, allowsToneAfterFinal: true)
        #expect(typed("tieng^'", settings) == "tiếng")
        #expect(typed("khong.", settings) == "khọng")
        #expect(typed("tieng^'", .viqr) == "tiêng'")
    }
}
