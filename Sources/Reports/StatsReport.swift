package import Seminar
import Text
import Wording

/// Counts as a table: for people in the shell, as CSV for a spreadsheet, as JSON for programs.
///
/// What lacks a value stands apart, and shares are of what has one: a row's counts as shares of the row.
package struct StatsReport {
    private let tally: Tally
    private let row: Term
    private let column: Term?
    private let names: RecordNames
    private let shares: Tally.Base?

    package init(
        _ tally: Tally, by row: Term, and column: Term?, of record: Record, in language: Language,
        showing shares: Tally.Base? = nil
    ) {
        self.tally = tally
        self.row = row
        self.column = column
        names = RecordNames(record: record, language: language)
        self.shares = shares
    }

    private var language: Language { names.language }

    // MARK: For people

    private var showsSharesAlone: Bool { shares != nil && column == nil }

    /// A table in columns; columns without any are left out.
    package var lines: [String] {
        let table = cells(columns: tally.columns.indices.filter { tally.columns[$0].count > 0 })
        let widths = (table.first ?? []).indices.map { place in
            table.map { columns(of: $0[place]) }.max() ?? 0
        }
        let lines = table.map { row in
            zip(row, widths).enumerated().map { place, cell in
                let blanks = String(repeating: " ", count: cell.1 - columns(of: cell.0))
                return place == 0 ? cell.0 + blanks : blanks + cell.0
            }.joined(separator: "  ")
        }
        return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    }

    /// The head, the rows, and the totals.
    private func cells(columns shown: [Int]) -> [[String]] {
        let total = Phrase.Stats.total(tally.unit)(language)
        let heads = shown.map { label(tally.columns[$0].code, of: column).harmless }
        var table = [[row.title(language)] + heads + [total] + (showsSharesAlone ? ["%"] : [])]
        for (place, line) in tally.rows.enumerated() where line.code != nil || line.count > 0 {
            let cells = shown.map { column in
                let share = shares.flatMap { tally.share(row: place, column: column, of: $0) }
                return cell(tally.cells[place][column], share)
            }
            let total = cell(line.count, shares == .column ? tally.share(row: place) : nil)
            table.append([label(line.code, of: row).harmless] + cells + [total] + share(ofRow: place))
        }
        let totals = shown.map { place in
            cell(tally.columns[place].count, shares == .row ? tally.share(column: place) : nil)
        }
        table.append(
            [Phrase.Stats.all(language)] + totals + [String(tally.total)] + (showsSharesAlone ? [""] : []))
        return table
    }

    /// Where nothing is crossed, the share of a row stands in a column of its own.
    private func share(ofRow place: Int) -> [String] {
        showsSharesAlone ? [tally.share(row: place).map { "\($0)%" } ?? ""] : []
    }

    private func cell(_ count: Int, _ share: Int?) -> String {
        String(count) + (column == nil ? "" : share.map { " (\($0)%)" } ?? "")
    }

    private func label(_ code: String?, of term: Term?) -> String {
        term.map { names.label(code, of: $0) } ?? ""
    }

    // MARK: For programs

    /// The table with a heading row, as `CSVReport` writes tables; of a crossing every column.
    package var csv: [UInt8] {
        let all = Array(tally.columns.indices)
        return CSVReport.bytes(of: cells(columns: all))
    }

    /// The same for a workbook; shares are columns of their own behind those that they are of.
    package var table: DataTable {
        let all = Array(tally.columns.indices)
        let total = Phrase.Stats.total(tally.unit)(language)
        let heads = all.map { label(tally.columns[$0].code, of: column) } + [total]
        let shown = tally.rows.indices.filter { tally.rows[$0].code != nil || tally.rows[$0].count > 0 }
        let rows = shown.map { place in
            [TableCell.text(label(tally.rows[place].code, of: row))]
                + all.flatMap { column in
                    cells(tally.cells[place][column]) { tally.share(row: place, column: column, of: $0) }
                }
                + cells(tally.rows[place].count) { base in
                    self.column == nil || base == .column ? tally.share(row: place) : nil
                }
        }
        let totals =
            [TableCell.text(Phrase.Stats.all(language))]
            + all.flatMap { column in
                cells(tally.columns[column].count) { $0 == .row ? tally.share(column: column) : nil }
            } + cells(tally.total) { _ in nil }
        let title = column.map { Phrase.Tables.crossed(row.title, $0.title) } ?? row.title
        return DataTable(
            title(language),
            [row.title(language)]
                + heads.flatMap { shares == nil ? [$0] : [$0, Phrase.Tables.share(of: $0)(language)] },
            rows + [totals], fixedColumns: 1, hasTotals: true)
    }

    /// A count, and behind it its share where shares are asked for.
    private func cells(_ count: Int, _ share: (Tally.Base) -> Int?) -> [TableCell] {
        guard let shares else { return [.number(count)] }
        return [.number(count), share(shares).map { .share($0) } ?? .empty]
    }

    /// One object: what was counted by what, the totals, and each line with its code, its label and its counts.
    package var json: [UInt8] {
        func line(_ line: Tally.Line, of term: Term, _ more: [(name: String, value: JSON?)] = []) -> JSON {
            let base: [(name: String, value: JSON?)] = [
                ("code", line.code.map { .string($0) } ?? .null),
                ("label", .string(label(line.code, of: term))),
                ("count", .integer(line.count)),
            ]
            return .members(base + more)
        }
        let rows = zip(tally.rows, tally.cells).map { row, counts in
            line(row, of: self.row, column == nil ? [] : [("cells", .array(counts.map { .integer($0) }))])
        }
        let columns = column.map { column in JSON.array(tally.columns.map { line($0, of: column) }) }
        let terms = [row, column].compactMap { $0 }.map { JSON.string($0.rawValue) }
        let document: JSON = .members([
            ("by", .array(terms)), ("unit", .string(tally.unit == .ideas ? "ideas" : "people")),
            ("total", .integer(tally.total)), ("rows", .array(rows)), ("columns", columns),
        ])
        return document.document
    }
}
