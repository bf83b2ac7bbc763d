import Display
import Text

// The last row of a layer: what its keys do, with the way out at the end, which is never cut off, and how far the list has been
// scrolled.

extension Surface {
    /// Puts the parts of the row, which two blanks or more stand between: where not all have room, the first ones that do, and always
    /// the last; nothing over what is being typed, where there is a single row.
    ///
    /// - Parameters:
    ///   - position: the rows in sight of a list.
    ///   - count: how many it has.
    mutating func putKeys(
        _ text: String, row: Int, style: Style, position: Range<Int> = 0..<0, of count: Int = 0
    ) {
        guard frame.cursor?.row != area.row + row else { return }
        let end = putPosition(position, of: count, row: row)
        let room = max(0, end - 2)
        putKeyLine(text.keyRow(columns: room), row: row, style: style, limit: room)
    }

    /// Puts one line of keys; a click on a part of it does what its key does.
    mutating func putKeyLine(
        _ text: String, column: Int = 1, row: Int, style: Style = .key, limit: Int? = nil
    ) {
        put(text, column: column, row: row, style: style, limit: limit)
        var column = column
        for part in text.split(separator: "  ", omittingEmptySubsequences: false) {
            let end = column + columns(of: String(part))
            var first = column
            for word in part.split(separator: " ", omittingEmptySubsequences: false) {
                if !word.isEmpty {
                    guard let key = Key(label: String(word)) else { break }
                    setTouch(.key(key), row: row, columns: first..<end)
                }
                first += columns(of: String(word)) + 1
            }
            column = end + 2
        }
    }

    /// Puts the last row in sight and the number of all, such as `13/30`, at the end of a row where a list goes on; returns the column
    /// where it begins.
    @discardableResult
    mutating func putPosition(_ rows: Range<Int>, of count: Int, row: Int) -> Int {
        guard rows.count < count, !rows.isEmpty else { return area.columns }
        let text = "\(rows.upperBound)/\(count)"
        put(text, endingAt: area.columns - 1, row: row, style: .quiet)
        return area.columns - 1 - columns(of: text)
    }
}

extension String {
    /// The parts of a row of keys that have room: the first ones that do, and always the last.
    func keyRow(columns: Int) -> String {
        guard Text.columns(of: self) > columns else { return self }
        var parts = keyParts
        let out = parts.popLast() ?? ""
        while !parts.isEmpty, Text.columns(of: (parts + [out]).joined(separator: "  ")) > columns {
            parts.removeLast()
        }
        return (parts + [out]).joined(separator: "  ")
    }

    /// The parts of a row of keys in as many lines as they need.
    func keyLines(columns: Int) -> [String] {
        guard Text.columns(of: self) > columns else { return [self] }
        var lines: [String] = []
        for part in keyParts {
            if let last = lines.last, Text.columns(of: "\(last)    \(part)") <= columns {
                lines[lines.count - 1] = "\(last)    \(part)"
            } else {
                lines.append(part)
            }
        }
        return lines
    }

    fileprivate var keyParts: [String] { split(separator: "  ").map { String($0).trimmed } }
}
