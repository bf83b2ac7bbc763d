/// What a text field shows in a number of columns: wrapped lines, and the caret's row and column.
///
/// The text is wrapped one column narrower than the field, so that the caret behind a full line has a place; spaces
/// that hang at a line's end share that last column.
///
/// Of a long text only the part around the caret is laid out, more of it than any screen shows, so that a key costs the same
/// in a text of any length. Its first row is row 0 then.
package struct EditorLayout: Sendable {
    /// What is laid out, and where in the text it begins.
    private let text: String
    private let start: Int
    private let lines: [WrappedLine]

    package let caretRow: Int
    /// 0 to one less than the columns of the field.
    package let caretColumn: Int

    /// The number of lines, at least one.
    package var rowCount: Int { lines.count }

    fileprivate init(_ buffer: TextBuffer, columns width: Int) {
        let part = buffer.partAroundCaret
        (text, start) = (part.text, part.start)
        lines = text.wrapped(toColumns: width - 1)
        let caret = text.utf8.index(text.startIndex, offsetBy: part.caret)
        caretRow = lines.lastIndex { $0.range.lowerBound <= caret } ?? 0
        let column = columns(of: text[lines[caretRow].range.lowerBound..<caret])
        caretColumn = max(0, min(column, width - 1))
    }

    /// What there is to draw in a row.
    package func line(_ row: Int) -> String {
        String(text[lines[row].shown])
    }

    /// The UTF-8 offset of the place in a row that comes nearest to the column without passing it.
    fileprivate func utf8Offset(row: Int, column: Int) -> Int {
        let line = lines[row]
        var place = line.shown.lowerBound
        var width = 0
        // The end of a wrapped line is the start of the next one: stay before its last Character.
        let isWrapped = row + 1 < lines.count && lines[row + 1].range.lowerBound == line.range.upperBound
        let hasHangingSpace = line.shown.upperBound < line.range.upperBound
        while place < line.shown.upperBound {
            let next = text.index(after: place)
            width += columns(of: text[place..<next])
            if width > column || (next == line.shown.upperBound && isWrapped && !hasHangingSpace) { break }
            place = next
        }
        return start + text.utf8.distance(from: text.startIndex, to: place)
    }
}

extension String {
    /// The place of the scalar in which a byte stands.
    fileprivate func scalarIndex(atUTF8 offset: Int) -> Index {
        var index = utf8.index(startIndex, offsetBy: offset)
        while index < endIndex, index > startIndex, utf8[index] & 0xC0 == 0x80 {
            index = utf8.index(before: index)
        }
        return index
    }
}

extension TextBuffer {
    /// The text in which the caret stands, as far as a screen can show it: all of it, where it is not long.
    ///
    /// Before the caret it begins where a paragraph, else where a word does, at a place that stays the same while the caret
    /// moves about, so that the lines do.
    fileprivate var partAroundCaret: (text: String, start: Int, caret: Int) {
        let caret = before.utf8.count
        guard isLong else { return (text, 0, caret) }
        // The part of the caret, and the one before it.
        let block = max(0, caret / TextBuffer.longest - 1) * TextBuffer.longest
        var head = before[...]
        if block > 0 {
            let end = before.scalarIndex(atUTF8: block + TextBuffer.longest / 2)
            let first = before[before.scalarIndex(atUTF8: block)..<end]
            let begin =
                first.utf8.lastIndex(of: UInt8(ascii: "\n")) ?? first.utf8.lastIndex(of: UInt8(ascii: " "))
            head = before[(begin.map(before.utf8.index(after:)) ?? first.startIndex)...]
        }
        let tail = after[..<after.scalarIndex(atUTF8: min(after.utf8.count, TextBuffer.longest))]
        return (String(head) + String(tail), caret - head.utf8.count, head.utf8.count)
    }
}

/// What a field of one row shows: a part of the text around the caret.
package struct EditorSlice: Hashable, Sendable {
    package let text: String
    package let caretColumn: Int
}

extension TextEditor {
    package func layout(columns: Int) -> EditorLayout {
        EditorLayout(buffer, columns: columns)
    }

    /// Moves the caret by wrapped lines, keeping to the column where the moves began.
    ///
    /// - Returns: False, with the caret where it was, if there is no such line.
    @discardableResult
    package mutating func moveVertically(by rows: Int, columns: Int) -> Bool {
        let goalBefore = goalColumn
        finishWord()
        let layout = layout(columns: columns)
        let goal = goalBefore ?? layout.caretColumn
        let row = layout.caretRow + rows
        let isThere = (0..<layout.rowCount).contains(row)
        moveCaret(
            toUTF8: isThere ? layout.utf8Offset(row: row, column: goal) : textBeforeCaret.utf8.count)
        goalColumn = goal
        return isThere
    }

    /// The part of the text to show in one row, with the caret in it and some of what follows.
    package func slice(columns width: Int) -> EditorSlice {
        let room = max(0, width - 1)
        let ahead = min(room / 4, columns(of: buffer.after.prefixColumns(room)))
        let behind = buffer.before.suffixColumns(room - ahead)
        let caretColumn = columns(of: behind)
        return EditorSlice(
            text: behind + buffer.after.prefixColumns(room - caretColumn), caretColumn: caretColumn)
    }
}

extension String {
    /// The longest start of the text that fits.
    fileprivate func prefixColumns(_ limit: Int) -> String {
        var width = 0
        let end = indices.first { index in
            width += columns(of: String(self[index]))
            return width > limit
        }
        return String(self[..<(end ?? endIndex)])
    }

    /// The longest end of the text that fits.
    fileprivate func suffixColumns(_ limit: Int) -> String {
        var width = 0
        var start = endIndex
        while start > startIndex {
            let previous = index(before: start)
            width += columns(of: String(self[previous]))
            if width > limit { break }
            start = previous
        }
        return String(self[start...])
    }
}
