import Foundation
import Testing

@testable import Terminal

/// What has the terminal put a text on its clipboard.
struct ClipboardSequenceTests {
    private func sequence(_ text: String, throughTmux: Bool = false) -> String {
        String(decoding: ClipboardSequence(text, throughTmux: throughTmux).bytes, as: UTF8.self)
    }

    @Test(arguments: ["", "a", "ab", "abc", "Phân loại rác\ntại nguồn", "分別回収", "\u{1B}[2J\u{7}", "~~~???"])
    func `the text stands in it as base64`(text: String) {
        let encoded = Data(text.utf8).base64EncodedString()
        #expect(sequence(text) == "\u{1B}]52;c;\(encoded)\u{7}")
    }

    @Test func `for tmux it is wrapped, with each Esc in it doubled`() {
        #expect(sequence("abc", throughTmux: true) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YWJj\u{7}\u{1B}\\")
    }

    @Test func `the longest text makes a sequence that terminals take`() {
        let text = String(repeating: "x", count: ClipboardSequence.limit)
        #expect(sequence(text).utf8.count == 100_000)
    }

    @Test(arguments: [
        ("xterm-256color", 74_994), ("tmux-256color", 74_994), ("foot", 74_994), ("linux", 0), ("vt220", 0),
    ])
    func `a console that would show it gets none`(terminal: String, limit: Int) {
        #expect(ClipboardSequence.limit(of: terminal) == limit)
    }
}
