/// What a text field shows in a number of columns: wrapped lines, and the caret's row and column.
///
/// The text is wrapped one column narrower than the field, so that the caret behind a full line has a place; spaces
/// that hang at a line's end share that last column.
package struct EditorLayout: Sendable {
    private let text: String
    private let lines: [WrappedLine]

    package let caretRow: Int
    /// 0 to one less than the columns of the field.
    package let caretColumn: Int

    /// The number of lines, at least one.
    package var rowCount: Int { lines.count }

    fileprivate init(_ buffer: TextBuffer, columns width: Int) {
        text = buffer.text
        lines = text.wrapped(toColumns: width - 1)
        let caret = text.utf8.index(text.startIndex, offsetBy: buffer.before.utf8.count)
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
        return text.utf8.distance(from: text.startIndex, to: place)
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
