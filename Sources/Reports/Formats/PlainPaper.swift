internal import Seminar
import Text

/// A paper as plain text, in lines of so many columns.
///
/// It is what the screen shows before a paper is written, too.
enum PlainPaper {
    /// The width of the file.
    static let columns = 80

    static func bytes(of paper: Paper) -> [UInt8] {
        Array((lines(of: paper, columns: columns).joined(separator: "\n") + "\n").utf8)
    }

    static func lines(of paper: Paper, columns: Int) -> [String] {
        let columns = max(20, columns)
        let layout = PaperLayout(paper.form)
        var lines: [String] = []
        var last: PaperBlock?
        for block in paper.blocks {
            switch block {
            case .line(let line):
                if gap(before: line, after: last) { lines.append("") }
                lines += text(of: line, columns, layout)
            case .columns(let rows):
                if last != nil { lines.append("") }
                for row in rows { lines += sideBySide(row, columns, layout) }
            case .table(let table):
                lines.append("")
                lines += text(of: table, columns)
                lines.append("")
            case .chart: continue
            case .newPart: lines += ["", String(repeating: "=", count: columns), ""]
            }
            last = block
        }
        return lines
    }

    /// Whether an empty line stands before a paragraph: not between those of the head, of a title, of a list.
    private static func gap(before line: PaperLine, after last: PaperBlock?) -> Bool {
        guard let last, case .line(let previous) = last else {
            if case .columns? = last { return true }
            return false
        }
        switch line.style {
        case .type, .heading1, .heading2, .caption, .recipientsTitle: return true
        case .body: return true
        case .fact: return previous.style == .subject || previous.style == .type
        case .superior, .issuer, .number, .nation, .motto, .party, .placeAndDate, .subject, .attached,
            .addressee,
            .heading3, .entry, .more, .head, .cell, .office, .signatureNote, .signatory, .recipient:
            return false
        }
    }

    private static func text(of line: PaperLine, _ columns: Int, _ layout: PaperLayout) -> [String] {
        let isCentered = layout.look(of: line.style).side == .center
        let indent = line.style == .more ? 2 : 0
        let paragraphs = line.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var lines = paragraphs.flatMap { paragraph in
            paragraph.wrappedLines(toColumns: columns - indent).map { text in
                isCentered ? centered(text, columns) : String(repeating: " ", count: indent) + text
            }
        }
        if line.style == .signatureNote { lines = ["", "", ""] }
        if let rule = line.rule {
            let width = paragraphs.map { Text.columns(of: $0) }.max() ?? 0
            let length = min(columns, rule == .full ? width : width * 2 / 5)
            lines.append(centered(String(repeating: "─", count: length), columns))
        }
        return lines
    }

    private static func centered(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, (columns - Text.columns(of: text)) / 2)) + text
    }

    private static func sideBySide(_ row: PaperColumns, _ columns: Int, _ layout: PaperLayout) -> [String] {
        let left = (columns - 2) * 45 / 100
        let right = columns - 2 - left
        let sides = [(row.left, left), (row.right, right)].map { lines, width in
            lines.flatMap { text(of: $0, width, layout) }
        }
        return (0..<max(sides[0].count, sides[1].count)).map { place in
            let texts = sides.map { $0.indices.contains(place) ? $0[place] : "" }
            return (texts[0].fitted(toColumns: left) + "  " + texts[1]).trimmed
        }
    }

    private static func text(of table: PaperTable, _ columns: Int) -> [String] {
        let available = max(0, columns - 3 * (table.widths.count - 1))
        let widths = table.widths(sharing: available) { Text.columns(of: $0) }.map { max(2, $0) }
        func rows(_ cells: [[String]], areNumbers: [Bool]) -> [String] {
            let wrapped = zip(cells, widths).map { texts, width in
                texts.flatMap { text in
                    text.split(separator: "\n", omittingEmptySubsequences: false)
                        .flatMap { String($0).wrappedLines(toColumns: width) }
                }
            }
            return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
                zip(wrapped, zip(widths, areNumbers)).map { cell, column in
                    (cell.indices.contains(line) ? cell[line] : "")
                        .fitted(toColumns: column.0, column.1 ? .right : .left)
                }.joined(separator: " │ ").trimmed
            }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
        return rows(table.heads.map { [$0] }, areNumbers: table.heads.map { _ in false }) + [rule]
            + table.rows.flatMap { row in
                rows(row.map(\.texts), areNumbers: table.areNumbers)
            }
    }
}
