import Testing

@testable import Text

@Suite struct CellsTests {
    @Test(arguments: [
        ("đường", ["đ", "ư", "ờ", "n", "g"]),
        ("o\u{31B}\u{300}i", ["o\u{31B}\u{300}", "i"]),
        ("漢字", ["漢", "字"]),
        ("ｶﾞ", ["ｶ", "ﾞ"]),
        (" \u{301}a", [" \u{301}", "a"]),
        ("\u{301}a", [" \u{301}", "a"]),
        ("a\u{1}\u{301}", ["a", "·", " \u{301}"]),
        ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{306}b", ["a\u{300}\u{301}\u{302}\u{303}", "b"]),
        ("", []),
    ]) func `marks join the cell before them`(text: String, expected: [String]) {
        #expect(
            Cells(text).map { Array($0.text.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }

    @Test(arguments: [
        ("👨‍👩‍👧!", ["👨", "!"]),
        ("❤\u{FE0F}", ["❤"]),
        ("👍🏽👍", ["👍", "👍"]),
        ("🏽", ["🏽"]),
        ("a🏽", ["a", "🏽"]),
        ("🇻🇳🇯🇵🇻", ["🇻", "🇯", "🇻"]),
        ("1\u{FE0F}\u{20E3}", ["1\u{20E3}"]),
        ("🏃🏽‍♂️.", ["🏃", "."]),
        ("🏴\u{E0067}\u{E0062}\u{E007F}.", ["🏴", "."]),
        ("क\u{94D}\u{200D}ष", ["क\u{94D}", "ष"]),
        ("a\u{200D}b", ["a", "b"]),
    ]) func `of an emoji only the first spacing scalar is drawn`(text: String, expected: [String]) {
        #expect(
            Cells(text).map { Array($0.text.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }

    @Test(arguments: [
        ("a\u{1B}]0;x\u{7}b", "a·]0;x·b"),
        ("\u{7F}\u{0}\u{9B}2J", "···2J"),
        ("a\r\nb\tc", "a··b·c"),
        ("\u{202E}ba\u{202C}\u{200F}\u{2066}\u{61C}", "·ba····"),
        ("a\u{AD}b", "a-b"),
        ("\u{FEFF}a\u{200B}b\u{2060}", "ab"),
        ("\u{1FAF8}\u{378}", "\u{FFFD}\u{FFFD}"),
    ]) func `nothing that could drive a terminal is drawn`(text: String, expected: String) {
        #expect(Cells(text).map(\.text).joined() == expected)
        #expect(Cells(text).allSatisfy { $0.columns == 1 })
    }

    /// All scalars but ideographs, Hangul and private use, which are all alike.
    private static let scalars = [
        0..<0x3400, 0xA000..<0xAC00, 0xD7A4..<0xE000, 0xF900..<0x20000, 0xE0000..<0xE0200,
    ]
    .joined().compactMap { Unicode.Scalar(UInt32($0)) }

    @Test func `every scalar gives cells of one or two columns with a width that ncurses accepts`() {
        let refused = Self.scalars.filter { scalar in
            Cells("a\(scalar)").contains { cell in
                let drawn = cell.text.unicodeScalars
                return drawn.count > 5 || drawn.first.map { columns(of: $0) } != cell.columns
            }
        }
        #expect(refused == [])
    }
}
