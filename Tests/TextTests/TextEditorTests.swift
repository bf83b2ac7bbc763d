import TestSupport
import Testing

@testable import Text

@Suite struct TextEditorTests {
    @Test(arguments: [
        ("", "▏"),
        ("abc", "abc▏"),
        ("abc←←x", "ax▏bc"),
        ("abc←⌫", "a▏c"),
        ("abc←←⌦", "a▏c"),
        ("⌫⌦a⌦", "a▏"),
        ("ab\ncd↑x", "abx▏\ncd"),
        ("👨‍👩‍👧🇻🇳⌫", "👨‍👩‍👧▏"),
        ("👨‍👩‍👧🇻🇳⌫⌫", "▏"),
        ("👨‍👩‍👧🇻🇳←←x", "x▏👨‍👩‍👧🇻🇳"),
        ("ｶﾞ⌫", "▏"),
        ("研修⌫x", "研x▏"),
        ("→←←", "▏"),
    ]) func `the caret moves and deletes by user-perceived characters`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys).picture == expected)
    }

    @Test(arguments: [
        (["e", "\u{301}"], "é", 1),
        (["e", "\u{323}", "\u{302}"], "ệ", 1),
        (["e", "\u{302}", "\u{323}"], "ệ", 1),
        (["か", "\u{3099}"], "が", 1),
        (["đ", "\u{323}"], "đ\u{323}", 1),
        (["\u{301}"], "\u{301}", 1),
        (["a", " ", "\u{301}"], "a \u{301}", 2),
        (["ｶ", "ﾞ"], "ｶﾞ", 1),
        (["e\u{302}\u{323}"], "ệ", 1),
        (["👨", "\u{200D}", "👩"], "👨\u{200D}👩", 1),
        (["🇻", "🇳"], "🇻🇳", 1),
    ]) func `a mark typed after its letter joins it`(texts: [String], expected: String, caret: Int) {
        for method in TypingMethod.allCases {
            var editor = TextEditor(typing: TypingSettings(method: method))
            for text in texts { editor.type(text) }
            #expect(Array(editor.text.unicodeScalars) == Array(expected.unicodeScalars))
            #expect(editor.caret == caret)
            editor.deleteBackward()
            #expect(editor.caret == caret - 1)
        }
    }

    @Test func `what an edit brings together has the caret behind it`() {
        var editor = TextEditor("a\u{200D}")
        editor.press("←←")
        #expect(editor.caret == 0)

        editor = TextEditor("\n\u{301}x")
        editor.press("←←⌫")
        #expect(editor.text == "\u{301}x")
        editor.type("e")
        #expect(Array(editor.textBeforeCaret.unicodeScalars) == ["é"])
        #expect(editor.textAfterCaret == "x")

        editor = TextEditor("🇻🇳🇯🇵")
        editor.press("←←")
        editor.type("🇹")
        #expect(editor.text.count == 3)
        #expect(editor.caret == 1)
        #expect(editor.textBeforeCaret + editor.textAfterCaret == editor.text)
    }

    /// Bytes of outside input methods, as keys: `e`, Backspace, `ê`.
    @Test(arguments: [
        ("e⌫ê", "ê"),
        ("tie⌫ê⌫ế⌫⌫iến", "tiến"),
        ("Viet⌫⌫êt⌫⌫ệt Nam", "Việt Nam"),
        ("duong⌫⌫⌫⌫⌫đuong⌫⌫⌫⌫ương⌫⌫⌫ờng", "đường"),
        ("a⌫â⌫ấ⌫â⌫a", "a"),
        ("nguoi⌫⌫⌫⌫⌫người dan⌫⌫ân", "người dân"),
        ("に⌫日本研修", "日本研修"),
        ("⌫⌫ê", "ê"),
    ]) func `bursts of outside input methods come out as they were meant`(keys: String, expected: String) {
        for method in TypingMethod.allCases {
            #expect(TextEditor.pressing(keys, method: method).text == expected, "\(method)")
        }
    }

    @Test(arguments: [
        ("một hai  ba⇠x", "một hai  x▏ba"),
        ("một hai  ba⇠⇠x", "một x▏hai  ba"),
        ("một hai  ba⇠⇠⇠⇠x", "x▏một hai  ba"),
        ("một hai⇤⇢x", "mộtx▏ hai"),
        ("một hai⇤⇢⇢⇢x", "một haix▏"),
        ("10.000đ, x⇠⇠", "10.▏000đ, x"),
        ("JICA研修のデータ⇠", "JICA研修の▏データ"),
        ("JICA研修のデータ⇠⇠⇠", "JICA▏研修のデータ"),
        ("một\nhai ba⇤x", "một\nx▏hai ba"),
        ("một\nhai ba⇤⇤←⇤x⇥y", "xmộty▏\nhai ba"),
    ]) func `words and lines are jumped over`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys).picture == expected)
    }

    @Test(arguments: [
        ("một hai⌧", "một ▏"),
        ("một hai⌧⎀⎀", "một haihai▏"),
        ("một hai⇤⌇", "▏"),
        ("một\nhai⇤←⇤⌇⌇", "▏hai"),
        ("một⌇⎀", "một▏"),
        ("một hai⌧⇤⎀", "hai▏một "),
    ]) func `what is killed can be yanked`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys).picture == expected)
    }

    @Test func `moves up and down keep to their column`() {
        var editor = TextEditor("mười chữ dài\nhai\nmười chữ dài")
        editor.press("←←↑")
        #expect(editor.picture == "mười chữ dài\nhai▏\nmười chữ dài")
        editor.press("↑")
        #expect(editor.picture == "mười chữ d▏ài\nhai\nmười chữ dài")
        #expect(editor.moveVertically(by: -1, columns: 40) == false)
        editor.press("↓↓")
        #expect(editor.picture == "mười chữ dài\nhai\nmười chữ d▏ài")
        #expect(editor.moveVertically(by: 1, columns: 40) == false)
    }

    @Test func `a paste is one step, cleaned and composed, past the typing engine`() {
        var editor = TextEditor("a", typing: TypingSettings(method: .telex))
        editor.paste("s aas\r\nto\u{323}a\tddawng\u{1B}[31m\u{7F}\rx")
        #expect(editor.text == "as aas\ntọa ddawng[31m\nx")
        editor.undo()
        #expect(editor.picture == "a▏")
        editor.redo()
        #expect(editor.text == "as aas\ntọa ddawng[31m\nx")

        editor = TextEditor("e")
        editor.paste("\u{301}")
        #expect(Array(editor.text.unicodeScalars) == ["é"])
    }

    @Test func `what was typed to be picked gives way in one step`() {
        var editor = TextEditor.pressing("@aas", method: .telex, in: "rác ")
        #expect(editor.text == "rác @ấ")
        editor.replace(4..<6, with: "")
        #expect(editor.picture == "rác ▏")
        editor.undo()
        #expect(editor.picture == "rác @ấ▏")
        editor.replace(4..<100, with: "")
        #expect(editor.picture == "rác ▏")
    }

    @Test(arguments: [(0, "▏Bc xyz"), (2, "B▏c xyz"), (5, "Bc x▏yz")])
    func `the caret keeps its place around a range that is replaced`(caret: Int, picture: String) {
        var editor = TextEditor("ấb c xyz".replacing("b c", with: "bc"))
        for _ in caret..<7 { editor.move(.left) }
        editor.replace(0..<2, with: "B")
        #expect(editor.picture == picture)
    }

    @Test func `a cleared field has nothing to undo and can still yank`() {
        var editor = TextEditor.pressing("một hai⌧aas", method: .telex)
        editor.begin()
        #expect(editor.isEmpty && !editor.canUndo && !editor.canRedo)
        editor.press("s⎀")
        #expect(editor.text == "shai")
    }

    @Test func `a field of one line has no line breaks`() {
        var editor = TextEditor("một\nhai", lines: .single)
        editor.paste("\nba\r\nbốn")
        editor.type("\n")
        #expect(editor.text == "một hai ba bốn ")
    }

    @Test func `a text of ten thousand characters stays itself`() {
        let sentence = "Một cửa lưu động cho người cao tuổi theo mô hình đã thấy ở Nhật Bản, 研修。\n"
        let long = String(repeating: sentence, count: 140)
        var editor = TextEditor(typing: TypingSettings(method: .telex))
        editor.paste(long)
        editor.press("dduwowngf ←⌫⌫")
        #expect(editor.text == long + "đườ ")
        editor.press("↶↶")
        #expect(editor.text == long)
    }

    @Test func `whatever is pressed, the caret is between two characters of a composed text`() {
        let keys = [
            "a", "e", "d", "s", "w", "ê", "đ", " ", ".", "\n", "研", "か", "ｶ", "ﾞ", "⌫", "⌦", "←", "→", "⇠",
            "⇢", "⇤",
            "⇥", "⌧", "⌇", "⎀", "↶", "↷", "⇄", "↑", "↓", "\u{301}", "\u{302}", "\u{323}", "\u{3099}",
            "\u{200D}",
            "👨", "👩", "🏽", "🇻", "🇳", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{1B}", "\u{FE0F}", "\r\n",
        ]
        var random = SeededGenerator(seed: 11)
        for round in 0..<400 {
            let method = TypingMethod.allCases[round % TypingMethod.allCases.count]
            var editor = TextEditor(typing: TypingSettings(method: method, abbreviations: ["ad": "a đ"]))
            for _ in 0..<60 {
                let key = keys[Int.random(in: 0..<keys.count, using: &random)]
                if Int.random(in: 0..<20, using: &random) == 0 {
                    editor.paste(key + "x" + key)
                } else {
                    editor.press(key, columns: 6)
                }
                #expect(editor.textBeforeCaret.count + editor.textAfterCaret.count == editor.text.count)
                #expect(isNFC(editor.text), "\(editor.text.debugDescription)")
                let layout = editor.layout(columns: 6)
                #expect(
                    (0..<layout.rowCount).contains(layout.caretRow) && (0..<6).contains(layout.caretColumn))
            }
        }
    }
}
