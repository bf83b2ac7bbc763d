import Text

/// A sheet whose columns are known by their headings, in any order; above them there may be a title.
struct HeadedTable<Heading: Hashable> {
    /// The row of the headings, counted from 0.
    let headings: Int
    private(set) var rows: [[String]]
    /// The cells with their line ends.
    private let cells: [[String]]
    private var columns: [Heading: Int] = [:]
    private(set) var remarks: [(column: Int, remark: HeadingRemark)] = []

    /// The first sheet with a row that has one heading and at least one more that is known; nil where there is none.
    ///
    /// - Parameters:
    ///   - unread: what any number of columns may be, since none is read.
    ///   - heading: what the text of a heading names; nil for nothing.
    init?(
        _ sheets: [Sheet], with first: Heading, besides unread: Heading? = nil,
        heading: (String) -> Heading?
    ) {
        for sheet in sheets {
            for (place, row) in sheet.rows.prefix(Self.mostRowsAbove).enumerated() {
                let named = row.map(heading)
                guard named.contains(first), named.count(where: { $0 != nil }) > 1 else { continue }
                headings = place
                rows = sheet.rows.map { $0.map(\.asName) }
                cells = sheet.rows
                for (column, heading) in named.enumerated() {
                    let text = rows[place][column]
                    if let heading {
                        if columns[heading] == nil {
                            columns[heading] = column
                        } else if heading != unread {
                            remarks.append((column, .doubled(text: text)))
                        }
                    } else if !text.isEmpty {
                        remarks.append((column, .unknown(text: text)))
                    }
                }
                return
            }
        }
        return nil
    }

    private static var mostRowsAbove: Int { 30 }

    func has(_ heading: Heading) -> Bool { columns[heading] != nil }

    /// The column of a heading; the first where it has none.
    func column(_ heading: Heading) -> Int { columns[heading] ?? 0 }

    /// The places of the rows below the headings.
    var body: Range<Int> { headings + 1..<rows.count }

    /// Empty where there is no such cell.
    func text(_ row: Int, _ heading: Heading) -> String {
        guard let column = columns[heading], rows[row].indices.contains(column) else { return "" }
        return rows[row][column]
    }

    /// The same with its line ends, as a person types a text.
    func lines(_ row: Int, _ heading: Heading) -> String {
        guard let column = columns[heading], cells[row].indices.contains(column) else { return "" }
        return cells[row][column].entered.withoutSpaceAround
    }

    /// The only cell of a row that says something; nil where there are more, or none.
    func lonely(_ row: Int) -> Int? {
        let filled = rows[row].indices.filter { !rows[row][$0].isEmpty }
        return filled.count == 1 ? filled[0] : nil
    }

    func isEmpty(_ row: Int) -> Bool { rows[row].allSatisfy(\.isEmpty) }
}

/// A column that is left out.
package enum HeadingRemark: Hashable, Sendable {
    case unknown(text: String)
    /// Of two columns for one thing the first counts.
    case doubled(text: String)
}

extension String {
    /// The text without white space before and behind it.
    var withoutSpaceAround: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// How cells are compared: without case, marks, and what stands around or between words.
    var cellKey: String {
        let words = folded.unicodeScalars.split { scalar in
            scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}

/// What headings name, by the keys of their texts.
func headings<Heading>(_ all: [(heading: Heading, names: [String])]) -> [String: Heading] {
    Dictionary(all.flatMap { heading, names in names.map { ($0.cellKey, heading) } }) { first, _ in first }
}
