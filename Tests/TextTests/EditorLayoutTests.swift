import Testing

@testable import Text

@Suite struct EditorLayoutTests {
    /// The field drawn as lines, the caret as a bar before its column.
    private func picture(_ editor: TextEditor, columns width: Int) -> [String] {
        let layout = editor.layout(columns: width)
        return (0..<layout.rowCount).map { row in
            let line = layout.line(row)
            guard row == layout.caretRow else { return line }
            let before =
                line.indices.first { columns(of: line[..<$0]) >= layout.caretColumn } ?? line.endIndex
            let missing = layout.caretColumn - columns(of: line[..<before])
            return line[..<before] + String(repeating: " ", count: missing) + "▏" + line[before...]
        }
    }

    @Test(arguments: [
        ("", ["▏"]),
        ("một hai", ["một hai▏"]),
        ("một hai ba", ["một hai", "ba▏"]),
        ("một hai ←", ["một hai▏"]),
        ("một hai ", ["một hai ▏"]),
        ("một hai    ", ["một hai  ▏"]),
        ("một hai ba⇠", ["một hai", "▏ba"]),
        ("một hai ba⇠←", ["một hai▏", "ba"]),
        ("một\n", ["một", "▏"]),
        ("都市計画研修", ["都市計画", "研修▏"]),
        ("都市計画研修←←", ["都市計画", "▏研修"]),
        ("123456789012", ["123456789", "012▏"]),
        ("123456789", ["123456789▏"]),
        ("123456789\n←", ["123456789▏", ""]),
    ]) func `a field of ten columns wraps and shows the caret`(keys: String, expected: [String]) {
        #expect(picture(TextEditor.pressing(keys), columns: 10) == expected)
    }

    @Test(arguments: [
        ("một hai ba bốn↑", "một ha▏i ba bốn"),
        ("một hai ba bốn↑↑↓", "một hai ba bốn▏"),
        ("都市計画研修↑", "都市▏計画研修"),
        ("12345678901234567890↑⇤↓", "123456789▏01234567890"),
        ("123456789\n1234567890123⇤←↓↑", "123456789▏\n1234567890123"),
    ]) func `moves up and down go by wrapped lines`(keys: String, expected: String) {
        var editor = TextEditor()
        editor.press(keys, columns: 10)
        #expect(editor.picture == expected)
    }

    @Test(arguments: [
        ("một", "một▏"),
        ("một hai ba bốn", "ai ba bốn▏"),
        ("một hai ba bốn⇤", "▏một hai b"),
        ("một hai ba bốn⇠⇠", "ột hai ▏ba"),
        ("研修研修研修", "研修研修▏"),
        ("", "▏"),
    ]) func `a field of one row of ten columns shows the text around the caret`(
        keys: String, expected: String
    ) {
        let slice = TextEditor.pressing(keys).slice(columns: 10)
        #expect(columns(of: slice.text) <= 9)
        let caret = slice.text.indices.first { columns(of: slice.text[..<$0]) == slice.caretColumn }
        let place = caret ?? slice.text.endIndex
        #expect(slice.text[..<place] + "▏" + slice.text[place...] == expected)
    }

    @Test(arguments: 0...4) func `no field is too narrow`(width: Int) {
        let editor = TextEditor("một 研修\n\nhai👨‍👩‍👧 ")
        let layout = editor.layout(columns: width)
        #expect(layout.caretColumn == max(0, min(layout.caretColumn, width - 1)))
        #expect(layout.caretRow == layout.rowCount - 1)
        #expect(editor.slice(columns: width).caretColumn <= max(0, width - 1))
    }

    // MARK: Long texts

    /// The rows around the caret, `|` where it stands.
    private func rows(_ editor: TextEditor, around count: Int) -> [String] {
        let layout = editor.layout(columns: 40)
        let rows = max(0, layout.caretRow - count)...min(layout.rowCount - 1, layout.caretRow + count)
        return rows.map { ($0 == layout.caretRow ? "\(layout.caretColumn)|" : "") + layout.line($0) }
    }

    @Test func `of a long text the part around the caret is laid out as in a short one`() {
        let paragraph = "Phân loại rác tại nguồn ở hai phường, thu phí theo khối lượng.\n"
        let long = TextEditor(String(repeating: paragraph, count: 5_000))
        let short = TextEditor(String(repeating: paragraph, count: 50))
        #expect(long.isLong)
        #expect(!short.isLong)
        #expect(rows(long, around: 20) == rows(short, around: 20))
        // More than any screen has, and a small part of ten thousand rows.
        #expect((200..<3_000).contains(long.layout(columns: 40).rowCount))
        var (up, down) = (long, short)
        for _ in 0..<30 {
            up.moveVertically(by: -1, columns: 40)
            down.moveVertically(by: -1, columns: 40)
        }
        up.type("ở đây")
        down.type("ở đây")
        #expect(rows(up, around: 20) == rows(down, around: 20))
        #expect(up.text.hasSuffix(down.textAfterCaret))
    }

    @Test(arguments: ["", " "])
    func `through a long text without a line break the caret goes row by row`(blank: String) {
        // 39 columns of text each, since a field of 40 keeps one for the caret.
        let row = String(repeating: "ấ", count: 39 - blank.count) + blank
        var editor = TextEditor(String(repeating: row, count: 600))
        #expect(editor.isLong)
        var moves = 0
        while editor.moveVertically(by: -1, columns: 40) { moves += 1 }
        #expect(editor.textBeforeCaret.count < 40)
        // A row may be a little shorter where another part begins.
        #expect((590...610).contains(moves), "\(moves)")
    }
}
