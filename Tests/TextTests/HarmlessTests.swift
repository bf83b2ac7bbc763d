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
        // A family stays one emoji: joiners control nothing.
        ("👩‍👧", "👩‍👧"),
    ])
    func `text that is printed cannot control a terminal`(text: String, printed: String) {
        #expect(text.harmless == printed)
    }
}
