import TestSupport
import Testing

@testable import Text

@Suite struct EditorUndoTests {
    @Test(arguments: [
        ("một hai ba↶", "một hai ▏"),
        ("một hai ba↶↶", "một ▏"),
        ("một hai ba↶↶↶↶", "▏"),
        ("một hai ba↶↶↷", "một hai ▏"),
        ("một hai ba↶↶↷↷↷", "một hai ba▏"),
        ("một hai↶ba↷", "một ba▏"),
        ("một hai⌫⌫⌫⌫⌫↶", "một ▏"),
        ("một⌫⌫ai↶", "▏"),
        ("abc←x↶", "ab▏c"),
        ("abc←x↶↷", "abx▏c"),
        ("abc⌫←⌫↶", "a▏b"),
        ("một hai⇤⌦⌦⌦⌦↶", "▏một hai"),
        ("một hai⌧↶", "một hai▏"),
        ("研修です。次は↶", "研修です。▏"),
        ("↶↷", "▏"),
    ]) func `undo goes back by words, runs and moves`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys).picture == expected)
    }

    @Test(arguments: [
        ("toans↶", "▏"),
        ("toans↶↷", "toán▏"),
        ("toans hocj↶", "toán ▏"),
        ("dduwowngf phoos↶↶↷", "đường ▏"),
        ("office ↶↷", "office ▏"),
        ("tesst ⇄↶", "test ▏"),
    ]) func `what the typing engine replaces is never torn apart`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys, method: .telex).picture == expected)
    }

    @Test func `typing goes on after an undo as in a text that was just opened`() {
        #expect(TextEditor.pressing("toan hoc↶s", method: .telex).text == "toan s")
        #expect(TextEditor.pressing("toan⇤⌦↶⇥s", method: .telex).text == "toán")
    }

    @Test func `a history of many steps forgets the oldest`() {
        var editor = TextEditor()
        for _ in 0..<300 { editor.press("a ") }
        #expect(editor.canUndo)
        for _ in 0..<300 { editor.undo() }
        #expect(editor.canUndo == false)
        #expect(editor.text.count == 200)
        for _ in 0..<300 { editor.redo() }
        #expect(editor.text.count == 600)
    }

    @Test func `steps of a long text cost no more than what they change`() {
        var (history, buffer) = (UndoHistory(), TextBuffer(String(repeating: "ế ", count: 10_000)))
        for _ in 0..<100 {
            for character in "quy hoạch " {
                history.willType(character, in: buffer)
                buffer.insert(String(character))
            }
        }
        history.undo(&buffer)
        #expect(history.byteCount <= 100 * "quy hoạch ".utf8.count)
    }

    @Test func `what is kept of large changes is bounded, and the last one is undone whatever it holds`() {
        let most = 8_192
        let text = String(repeating: "ế ", count: most)
        var (history, buffer) = (UndoHistory(mostBytes: most), TextBuffer())
        for size in [most / 16, most / 3]
            + Array(repeating: 1_000, count: 50)
        {
            history.willChange(buffer)
            buffer.insert(String(text.prefix(size)))
            history.endRun()
        }
        history.willChange(buffer)
        #expect(history.byteCount <= most)
        history.willChange(buffer)
        buffer = TextBuffer(text)
        history.willChange(buffer)
        buffer = TextBuffer()
        history.undo(&buffer)
        #expect(buffer.text == text)
        history.redo(&buffer)
        #expect(buffer.isEmpty)
        history.undo(&buffer)
        #expect(buffer.text == text)
    }

    @Test func `any row of edits is undone and redone to the letter`() {
        let keys = Array("aăsfw e.研👨‍👩‍👧⌫⌫⌦←→⇠⌧⎀\n⇤⇥\u{301}")
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            var editor = TextEditor(typing: TypingSettings(method: .telex))
            for _ in 0..<40 { editor.press(String(keys[Int.random(in: 0..<keys.count, using: &random)])) }
            editor.commit()
            let end = editor.text
            while editor.canUndo { editor.undo() }
            #expect(editor.text.isEmpty)
            while editor.canRedo { editor.redo() }
            #expect(Array(editor.text.unicodeScalars) == Array(end.unicodeScalars))
            #expect(isNFC(end))
        }
    }
}
