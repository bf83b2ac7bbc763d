import Testing

@testable import Text

@Suite struct EditorTypingTests {
    @Test(arguments: [
        ("tieengs Vieetj", "tiếng Việt"),
        ("office ", "office "),
        ("toan←→s", "toán"),
        ("toan hoc⇠⇠⇢s", "toán hoc"),
        ("toan ⌫s", "toán"),
        ("toan\n⌫s", "toán"),
        ("toán⌫⌫", "to"),
        ("toans⌫⌫⌫", "t"),
        ("data ", "data "),
        ("law⇤", "law"),
        ("tesst ⇄", "tesst "),
        ("toans⇄", "toans"),
        ("toans ⇄⇄", "toán "),
        ("hoaf", "hòa"),
        ("an⇤s", "san"),
    ]) func `Telex is composed in the field, and words are opened again`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys, method: .telex).text == expected)
    }

    @Test func `the word ends when the focus leaves`() {
        var editor = TextEditor.pressing("xem office", method: .telex)
        #expect(editor.commit() == "xem office")
        editor.press("s")
        #expect(editor.text == "xem offices")
    }

    @Test func `an abbreviation is filled in and taken back by one Backspace`() {
        for method in TypingMethod.allCases {
            let typing = TypingSettings(method: method, abbreviations: ["qh": "quy hoạch"])
            var editor = TextEditor(typing: typing)
            editor.press("qh ")
            #expect(editor.text == "quy hoạch ")
            editor.press("⌫")
            #expect(editor.text == "qh ")
            editor.press("x")
            #expect(editor.text == "qh x")

            editor = TextEditor(typing: typing)
            editor.press("qh ↶")
            #expect(editor.text == "")
            editor.press("qh")
            #expect(editor.commit() == "quy hoạch")
        }
    }

    @Test func `a Vietnamese letter from outside suspends composing until it is resumed`() {
        var editor = TextEditor.pressing("tieengs ế", method: .telex)
        #expect(editor.isComposingSuspended)
        editor.press(" aas")
        #expect(editor.text == "tiếng ế aas")
        editor.resumeComposing()
        editor.press(" aas")
        #expect(editor.text == "tiếng ế aas ấ")
        #expect(editor.isComposingSuspended == false)
    }

    @Test func `the method can change in the middle of a text`() {
        var editor = TextEditor.pressing("tieengs", method: .telex)
        editor.typing.method = .vni
        editor.press(" Vie65t")
        editor.typing.method = .off
        editor.press(" aas")
        #expect(editor.text == "tiếng Việt aas")
    }

    @Test func `a change of method leaves an unfinished word as it stands`() {
        var editor = TextEditor.pressing("aas", method: .telex)
        editor.typing.toneStyle = .modern
        #expect(editor.text == "ấ")
        editor.press("n")
        #expect(editor.text == "ấn")
    }

    @Test(arguments: [
        ("data", "data"),
        ("office quax", "office quax"),
        ("tieengs⌫", "tiến"),
        ("tieengs⌫f", "tiếnf"),
        ("toans←→f", "toánf"),
    ]) func `the keys are kept for a search that finds nothing`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys, method: .telex).textAsTyped == expected)
    }

    @Test(arguments: [
        ("last mile ", "last mile "), ("xem last mile ⌫", "xem lát mile "), ("last mile ⇄", "lát mile "),
        ("last mile ⌫⌫s", "lát miles"), ("last mile⌫⌫⌫⌫mile ", "last mile "), ("last mile ↶", "lát "),
        ("last mile ↶↷", "last mile "), ("last mile ⌫↶", "lát "), ("last mile ⇄↶", "last mile "),
        ("last mile ↶↶", ""), ("last ←→mile ", "lát mile "), ("last mile←", "last mile"),
        ("last mile⌧", "last "), ("tax⇤carbon ", "carbon tã"), ("carbon tax⇤", "carbon tax"),
        ("best←", "best"), ("best ⌫⌫t ", "best "), ("last mile\nlast ⌫", "last mile\nlát"),
        ("low carbon ⇠⇠⇥tax ", "low carbon tax "),
    ]) func `words are judged by their neighbours in the field too`(keys: String, expected: String) {
        #expect(TextEditor.pressing(keys, method: .telex).text == expected)
    }

    @Test func `the word before turns in the step of the word that turned it`() {
        var editor = TextEditor.pressing("ddi last mile⇤", method: .telex)
        #expect(editor.text == "đi last mile")
        editor.press("↶")
        #expect(editor.text == "đi lát ")
    }

    @Test func `what is pasted or stands stays, and speaks for what is typed beside it`() {
        var editor = TextEditor("tã ", typing: .telex)
        editor.press("tax ")
        editor.paste("carbon ")
        editor.press("tax ")
        #expect(editor.text == "tã tã carbon tax ")
        editor.paste("bét tét practice")
        editor.press(" as ")
        #expect(editor.text == "tã tã carbon tax bét tét practice á ")
    }

    @Test func `a word that the typing stands before is judged by what stands before it`() {
        var editor = TextEditor("carbon của", typing: .telex)
        editor.press("⇠tax ")
        #expect(editor.text == "carbon tax của")
        // No word is opened that goes on behind the caret.
        editor = TextEditor("toan của", typing: .telex)
        editor.press("⇠⌫s")
        #expect(editor.text == "toanscủa")
    }

    @Test func `a word goes on that is typed behind what is replaced`() {
        var editor = TextEditor.pressing("@07 best", method: .telex)
        #expect(editor.text == "@07 bét")
        editor.replace(0..<4, with: "")
        editor.press(" law")
        #expect(editor.text == "best lă")
        editor.replace(0..<4, with: "tốt")
        #expect(editor.commit() == "tốt law")
        editor.press(" low")
        editor.replace(0..<8, with: "c")
        #expect(editor.text == "clơ")
        editor.press("f")
        #expect(editor.text == "clơf")
    }

    @Test func `the keys stay for a search when words turn`() {
        #expect(TextEditor.pressing("last mile", method: .telex).textAsTyped == "last mile")
        #expect(TextEditor.pressing("last mile ", method: .telex).textAsTyped == "last mile ")
    }
}
