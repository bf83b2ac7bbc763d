import Testing
import Text

/// One way in for texts from pipes, editors and files.
struct TextDecoderTests {
    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? bytes : bytes.reversed()
        }
    }

    private static let text = "Một cửa 🙂\n研修"

    @Test(arguments: [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text, isBigEndian: false),
        utf16(text, isBigEndian: true),
    ])
    func `a text is the same in every encoding that a mark names, at once and byte by byte`(bytes: [UInt8]) {
        #expect(String(fromOutside: bytes) == Self.text)
        var decoder = TextDecoder()
        let parts = bytes.flatMap { decoder.utf8([$0]) } + decoder.utf8([], isLast: true)
        #expect(String(decoding: parts, as: UTF8.self) == Self.text)
    }

    @Test(
        arguments: [
            [0xFF], [0x61, 0xC3, 0x28], [0xFF, 0xFE, 0x3D, 0xD8], [0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00],
            [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], [0x61, 0x00, 0x62, 0x00, 0x0A, 0x00],
        ] as [[UInt8]])
    func `what is no text is none`(bytes: [UInt8]) {
        #expect(String(fromOutside: bytes) == nil)
    }

    @Test(arguments: [
        ("", ""), ("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f", "a\nb\nc\nd\ne\nf"), ("mộ\u{0}t hai", "một hai"),
        ("tie\u{302}\u{301}ng", "tiếng"), ("\u{1B}[31mđỏ", "[31mđỏ"),
        ("\u{FEFF}tham \u{FEFF}số", "tham số"),
    ])
    func `controls go, line ends are one kind, letters are composed`(text: String, entered: String) {
        #expect(String(fromOutside: Array(text.utf8)).map { Array($0.utf8) } == Array(entered.utf8))
    }

    @Test func `what nobody would see is blank`() {
        #expect(" \t\u{3000}\u{200B}\u{FEFF}\u{0}".isBlank)
        #expect(!" a ".isBlank)
    }
}
