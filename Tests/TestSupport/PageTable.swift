/// The rows of the tables of a page, for tests that play what a page says.
package enum PageTable {
    /// The cells of the rows below a heading, without the head of the table; code marks are cut away where `plain`.
    package static func rows(of page: String, under heading: String) throws -> [[String]] {
        let lines = try Repository.text(page).split(separator: "\n", omittingEmptySubsequences: false)
        let section = lines.drop { $0 != "## " + heading }.dropFirst().prefix { !$0.hasPrefix("## ") }
        let rows = section.filter { $0.hasPrefix("| ") || $0.hasPrefix("|  ") }
        return rows.dropFirst(2).map { row in
            row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { cell in
                var cell = cell
                if cell.first == " " { cell.removeFirst() }
                if cell.last == " " { cell.removeLast() }
                return String(cell)
            }
        }
    }

    /// A cell without the marks of code around it.
    package static func code(_ cell: String) -> String {
        cell.hasPrefix("`") && cell.hasSuffix("`") ? String(cell.dropFirst().dropLast()) : cell
    }
}
