import Testing

@testable import Text

@Suite struct WidthTests {
    /// Values of `wcwidth` in C.UTF-8, glibc 2.36.
    @Test(
        arguments: [
            ("a", 1), ("ệ", 1), ("đ", 1), ("\u{323}", 0), ("漢", 2), ("Ｎ", 2), ("ｶ", 1), ("ﾞ", 1), ("か", 2),
            ("…", 1),
            ("“", 1), ("–", 1), ("→", 1), ("°", 1), ("₫", 1), ("✓", 1), ("😀", 2), ("❤", 1), ("\u{1F1FB}", 1),
            ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{AD}", 1),
            ("\u{1FAF8}", -1),
            ("\u{7F}", -1), ("\u{1B}", -1), ("\u{0}", 0), ("\u{10FFFF}", -1), ("한", 2),
        ] as [(Unicode.Scalar, Int)]) func `a scalar is as wide as the C library says`(
            scalar: Unicode.Scalar, expected: Int
        )
    {
        #expect(columns(of: scalar) == expected)
    }

    @Test(arguments: [
        ("", 0),
        ("Tọa đàm", 7),
        ("To\u{323}a", 3),
        ("研修 JICA", 9),
        ("ｶﾞｲﾄﾞ", 5),
        ("👨‍👩‍👧 và 🇻🇳", 7),
        ("a\u{1B}[31mb", 7),
    ]) func `a text is as wide as its cells`(text: String, expected: Int) {
        #expect(columns(of: text) == expected)
        #expect(columns(of: text[...]) == expected)
        #expect(Cells(text).reduce(0) { $0 + $1.columns } == expected)
    }

    @Test(arguments: [
        ("Quy hoạch", 9, "Quy hoạch"),
        ("Quy hoạch", 8, "Quy hoạ…"),
        ("Quy hoạch", 1, "…"),
        ("Quy hoạch", 0, ""),
        ("Quy hoạch", -3, ""),
        ("研修員", 6, "研修員"),
        ("研修員", 5, "研修…"),
        ("研修員", 4, "研…"),
        ("ho\u{323}ac", 3, "ho\u{323}…"),
        ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
        ("", 4, ""),
    ]) func `what is too long ends in an ellipsis`(text: String, limit: Int, expected: String) {
        #expect(text.truncated(toColumns: limit) == expected)
    }

    @Test(arguments: [
        ("ý kiến", Alignment.left, "ý kiến   "),
        ("ý kiến", .right, "   ý kiến"),
        ("ý kiến", .centre, " ý kiến  "),
        ("意見", .left, "意見     "),
        ("ý kiến của học viên", .left, "ý kiến c…"),
        ("研修研修研修", .left, "研修研修…"),
        ("abc研修研修", .right, " abc研修…"),
    ]) func `a fitted text takes its columns exactly`(text: String, alignment: Alignment, expected: String) {
        #expect(text.fitted(toColumns: 9, alignment) == expected)
    }
}
