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
}
