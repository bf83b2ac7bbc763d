import Display
import Testing

/// Keys as they are written in one line for a picture.
struct KeyScriptTests {
    @Test func `keys stand as the screen writes them, text in quotation marks, time behind a plus`() throws {
        let script = try KeyScript(
            #"F3 Ctrl-F 'rác thải' Enter ^G Alt-X ↑ Up Shift-Tab Space "it's" +5m +30s"#)
        #expect(
            script.steps == [
                .key(.function(3)), .key(.control("f")), .text("rác thải"), .key(.enter), .key(.control("g")),
                .key(.alt("x")), .key(.named(.up)), .key(.named(.up)), .key(.backTab), .key(.character(" ")),
                .text("it's"), .wait(300), .wait(30),
            ])
    }

    @Test(arguments: ["F13", "Etner", "'open", "+5h", "+-1m", "abc", "+99999m"])
    func `what is no key is named`(word: String) {
        let mistake = #expect(throws: KeyScript.Mistake.self) { try KeyScript("F3 \(word)") }
        #expect(mistake?.word == word)
    }
}
