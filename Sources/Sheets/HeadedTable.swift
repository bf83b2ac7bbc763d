import Text
import Wording

/// A sheet whose columns are known by their headings, in any order; above them there may be a title.
struct HeadedTable<Heading: Hashable> {
    /// The row of the headings, counted from 0; where there are two, the upper one.
    let headings: Int
    /// The first row below the headings.
    private let start: Int
    private(set) var rows: [[String]]
    /// The cells with their line ends.
    private let cells: [[String]]
    private var columns: [Heading: Int] = [:]
    private(set) var remarks: [(row: Int, column: Int, remark: TableRemark)] = []

    /// The first sheet with a row that has one heading and at least one more that is known; nil where there is none.
    ///
    /// The row below may part some of them: *Chức vụ* and *Cơ quan* under *Đơn vị công tác*. The numbers of columns that forms have
    /// below their headings are nothing that is said.
    ///
    /// - Parameters:
    ///   - unread: what any number of columns may be, since none is read.
    ///   - parted: a name, which may go on in the column beside it, that has no heading then, or be parted into family and given names.
    ///   - heading: what the text of a heading names; nil for nothing.
    init?(
        _ sheets: [Sheet], with first: Heading, besides unread: Heading? = nil, parted: Heading? = nil,
        heading: (String) -> Heading?
    ) {
        for sheet in sheets {
            for (place, row) in sheet.rows.prefix(Self.mostRowsAbove).enumerated() {
                let upper = row.map(heading)
                guard let key = upper.firstIndex(of: first), upper.count(where: { $0 != nil }) > 1 else {
                    continue
                }
                var rows = sheet.rows.map { $0.map(\.asName) }
                var (texts, start) = (rows[place], place + 1)
                if start < rows.count, Self.isParting(rows[start], texts, key: key, parted: parted, heading) {
                    texts += Array(repeating: "", count: max(0, rows[start].count - texts.count))
                    for (column, text) in rows[start].enumerated() where !text.isEmpty {
                        texts[column] = text
                    }
                    start += 1
                }
                if start < rows.count, Self.isNumbering(rows[start]) { start += 1 }
                let family = parted == nil ? nil : texts.firstIndex { $0.isFamilyName }
                for (column, text) in texts.enumerated() where column != family {
                    if let heading = heading(text) {
                        if columns[heading] == nil {
                            columns[heading] = column
                        } else if heading != unread {
                            remarks.append((place, column, .doubled(text: text)))
                        }
                    } else if !text.isEmpty {
                        remarks.append((place, column, .unknown(text: text)))
                    }
                }
                if let parted, let column = columns[parted] {
                    if let family {
                        Self.join([family, column].sorted(), into: column, of: &rows, from: start)
                    } else if column + 1 == texts.count || texts[column + 1].isEmpty {
                        Self.join([column, column + 1], into: column, of: &rows, from: start)
                    }
                }
                headings = place
                (self.rows, self.start, cells) = (rows, start, sheet.rows)
                tellColumns(besides: texts)
                tellHidden(sheet.hidden)
                return
            }
        }
        return nil
    }

    private static var mostRowsAbove: Int { 30 }

    /// Tells of columns without a heading that have something beside what other columns have.
    private mutating func tellColumns(besides texts: [String]) {
        var unheaded: Set<Int> = []
        for row in body where lonely(row) == nil {
            for (column, text) in rows[row].enumerated() where !text.isEmpty {
                if column >= texts.count || texts[column].isEmpty { unheaded.insert(column) }
            }
        }
        remarks += unheaded.sorted().map { (headings, $0, .unheaded) }
    }

    /// Tells of rows that are read although the spreadsheet program does not show them.
    private mutating func tellHidden(_ hidden: Set<Int>) {
        let read = body.filter { hidden.contains($0) && !isEmpty($0) }
        if let first = read.first { remarks.append((first, 0, .hidden(rows: read))) }
    }

    /// Whether a row parts headings of the one above it: what stands below a known one is it again, as in a merged cell, or another.
    ///
    /// - Parameters:
    ///   - key: the column that every row below fills.
    ///   - parted: what may be parted into family and given names.
    private static func isParting(
        _ row: [String], _ above: [String], key: Int, parted: Heading?, _ heading: (String) -> Heading?
    ) -> Bool {
        func known(_ text: String) -> Bool {
            heading(text) != nil || parted != nil && text.isFamilyName
        }
        let pairs = row.enumerated().map { column, text in
            (text, above.indices.contains(column) ? above[column] : "")
        }
        /// Whether it says what stands above it, as one does of which the headings are merged: nobody is called *Họ và tên*.
        func repeats(_ column: Int) -> Bool {
            pairs.indices.contains(column) && !pairs[column].0.isEmpty && pairs[column].0 == pairs[column].1
        }
        return pairs.allSatisfy { text, above in
            text.isEmpty || text == above || !known(above) || known(text)
        } && (pairs.contains { text, above in text != above && known(text) } || repeats(key))
            && (pairs.count <= key || ["", pairs[key].1].contains(pairs[key].0)
                || parted != nil && pairs[key].0.isFamilyName)
    }

    /// Whether a row counts the columns: `1`, `2`, `3` or `(1)`, `(2)`, `(3)`.
    private static func isNumbering(_ row: [String]) -> Bool {
        let filled = row.filter { !$0.isEmpty }
        return filled.count > 1
            && filled.enumerated().allSatisfy { Int($1.filter { !"()".contains($0) }) == $0 + 1 }
    }

    /// Puts what stands in some columns into one of them, in their order.
    private static func join(
        _ columns: [Int], into column: Int, of rows: inout [[String]], from start: Int
    ) {
        for row in rows.indices where row >= start {
            let parts = columns.filter(rows[row].indices.contains)
            let text = parts.map { rows[row][$0] }.filter { !$0.isEmpty }.joined(separator: " ")
            for part in parts { rows[row][part] = "" }
            while rows[row].count <= column, !text.isEmpty { rows[row].append("") }
            if !text.isEmpty { rows[row][column] = text }
        }
    }

    func has(_ heading: Heading) -> Bool { columns[heading] != nil }

    /// The column of a heading; the first where it has none.
    func column(_ heading: Heading) -> Int { columns[heading] ?? 0 }

    /// The heading of a column; nil where none is known.
    func heading(of column: Int) -> Heading? { columns.first { $0.value == column }?.key }

    /// The places of the rows below the headings.
    var body: Range<Int> { start..<rows.count }

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
    ///
    /// - Parameter unread: the heading of a column that says nothing beside another.
    func lonely(_ row: Int, besides unread: Heading? = nil) -> Int? {
        let filled = rows[row].indices.filter { !rows[row][$0].isEmpty }
        let silent = filled.count > 1 ? unread.flatMap { columns[$0] } : nil
        let telling = filled.filter { $0 != silent }
        return telling.count == 1 ? telling[0] : nil
    }

    func isEmpty(_ row: Int) -> Bool { rows[row].allSatisfy(\.isEmpty) }
}

extension String {
    /// Whether it heads the first part of names.
    fileprivate var isFamilyName: Bool { RosterHeading.familyNames.contains { $0.cellKey == cellKey } }
}

/// What is told of a table beside its cells: a column that is left out, and rows that nobody may have meant.
package enum TableRemark: Hashable, Sendable {
    case unknown(text: String)
    /// Of two columns for one thing the first counts.
    case doubled(text: String)
    /// A column of which nobody said what it is.
    case unheaded
    /// Rows, counted from 0, that are read although the spreadsheet program does not show them.
    case hidden(rows: [Int])
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
