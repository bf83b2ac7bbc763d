import Testing

@testable import Terminal

/// Text that reaches the terminal outside the cells.
@Suite struct PlainTextTests {
    static let titles = [
        ("Tọa đàm 16–9 会議", "Tọa đàm 16–9 会議"),
        ("a\u{07}b\u{1B}]0;c\u{1B}\\d\r\ne", "ab]0;c\\de"),
        ("a\u{9B}31m\u{9D}\u{9C}", "a31m"),
        ("a\u{202E}b\u{2066}c\u{2028}d\u{0}", "abcd"),
    ]

    @Test(arguments: titles) func `a title drives nothing`(title: String, plain: String) {
        #expect(PlainText.oneLine(title) == plain)
    }

    @Test func `a title has an end`() {
        #expect(PlainText.oneLine(String(repeating: "a", count: 100_000)).count == 500)
    }
}
