import Text

/// Tables as text for spreadsheets and scripts.
///
/// CSV as in RFC 4180: lines end in CR LF, and every cell stands in quotes. A byte order mark comes first, without which
/// spreadsheets take UTF-8 for the system's own encoding. No cell can act as a formula: one that begins as a formula
/// would (OWASP, "CSV Injection": = + - @, tab, CR, LF and the full-width forms that Japanese spreadsheets accept) gets
/// an apostrophe before it, even where white space comes first. Control characters, which RFC 4180 does not allow, are
/// shown as `·`.
package enum CSVReport {
    /// The table as UTF-8, with its heads as the first row.
    package static func bytes(of table: DataTable) -> [UInt8] {
        var bytes = mark
        append(table.heads, to: &bytes)
        for row in table.rows { append(row.map(\.text), to: &bytes) }
        return bytes
    }

    /// Any table, with its heads as the first row.
    static func bytes(of table: [[String]]) -> [UInt8] {
        table.reduce(into: mark) { append($1, to: &$0) }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            for byte in inert(cell).utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += [0x0D, 0x0A]
    }

    /// The cell as text that a spreadsheet takes for text.
    static func inert(_ cell: String) -> String {
        let plain = cell.harmless
        // Most cells are one line without control characters.
        let text = plain == cell ? cell : lines(of: cell)
        let beginsWithControl = cell.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        let isGuarded = cell.looksLikeFormula || beginsWithControl || text.needsGuard
        return isGuarded ? "'" + text : text
    }

    /// The cell with its lines kept, each without control characters.
    private static func lines(of cell: String) -> String {
        cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).harmless }.joined(separator: "\n")
    }
}
