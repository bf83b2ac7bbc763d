import Testing
import Text

struct HarmlessTests {
    @Test(arguments: [
        ("Xử lý rác thải", "Xử lý rác thải"),
        ("廃棄物処理", "廃棄物処理"),
        ("\u{1B}[2Jđỏ", "·[2Jđỏ"),
        ("một\r\nhai\nba\rbốn", "một·hai·ba·bốn"),
        ("\u{9B}31m\u{7F}\t\u{0}", "·31m···"),
        ("\u{202E}abc\u{2066}\u{2028}", "·abc··"),
        ("a\u{200B}b\u{2060}c\u{FEFF}d\u{E0001}\u{E0041}e", "abcde"),
        ("m\u{AD}ột", "m-ột"),
        // A family stays one emoji: joiners control nothing.
        ("👩‍👧", "👩‍👧"),
    ])
    func `text that is printed cannot control a terminal`(text: String, printed: String) {
        #expect(text.harmless == printed)
    }

    @Test(arguments: [
        "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{E0041}", "\u{34F}", "\u{202E}", "\u{7}",
    ])
    func `the shell shows of a sign what the screen does`(sign: String) {
        let text = "a\(sign)b"
        #expect(text.harmless == Cells(text).map(\.text).joined())
    }

    @Test(arguments: [
        "Thư ký 1", "\u{FEFF}Thư ký 1", " Thư ký 1\n", "Th\u{75}\u{31B} ký 1", "Thư\u{200B} ký 1",
        "\u{1B}Thư ký 1", "Thư ký\t1", "Thư ký 1\u{200E}",
    ])
    func `names that look alike are one`(given: String) { #expect(given.asName == "Thư ký 1") }

    @Test func `of nothing visible no name comes`() { #expect(" \u{FEFF}\u{200B}\n".asName == "") }
}
