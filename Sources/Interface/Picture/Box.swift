import Display
import Text

extension Surface {
    /// Draws a box with a title in the middle of the area, blanked inside, and the content in it.
    ///
    /// It is made smaller where the area is; a box without room for a border is drawn without one.
    mutating func drawBox(
        title: String, columns wanted: Int, rows: Int, _ content: (inout Surface) -> Void
    ) {
        setHeading(title)
        guard !isLinear else { return drawLinear(title: title, content) }
        let columns = max(0, min(wanted, area.columns))
        let rows = max(0, min(rows + 2, area.rows))
        let box = Area(
            column: (area.columns - columns) / 2, row: (area.rows - rows) / 2, columns: columns, rows: rows)
        draw(in: box) { surface in
            surface.hideCursor()
            surface.fill(rows: 0..<rows)
            guard rows > 2, columns > 4 else { return content(&surface) }
            surface.border(title: title)
            surface.draw(in: Area(column: 1, row: 1, columns: columns - 2, rows: rows - 2), content)
        }
    }

    /// Draws a title and the content under it in place of everything else, for whoever reads row by row.
    private mutating func drawLinear(title: String, _ content: (inout Surface) -> Void) {
        hideCursor()
        fill(rows: 0..<area.rows)
        put(title, column: 1, row: 0, style: .strong, limit: max(0, area.columns - 2))
        draw(in: Area(column: 0, row: 1, columns: area.columns, rows: max(0, area.rows - 1)), content)
        // What is only read has the cursor on the first line in sight.
        if frame.cursor == nil, frame.selection == nil { setCursor(column: 0, row: 1) }
    }

    private mutating func border(title: String) {
        let right = area.columns - 1
        let bottom = area.rows - 1
        horizontalLine(row: 0, style: .line)
        horizontalLine(row: bottom, style: .line)
        verticalLine(column: 0, rows: 1..<bottom, style: .line)
        verticalLine(column: right, rows: 1..<bottom, style: .line)
        for (corner, column, row) in [("┌", 0, 0), ("┐", right, 0), ("└", 0, bottom), ("┘", right, bottom)] {
            put(corner, column: column, row: row, style: .line)
        }
        put(" \(title) ", column: 2, row: 0, style: .strong, limit: max(0, right - 3))
    }
}

/// How high boxes with lists are, for their pictures and for how far a page goes.
enum BoxHeight {
    /// Three quarters of the screen, but at least so many rows.
    case most(least: Int)
    case fixed(Int)

    /// The rows inside the border, where there is room for them.
    func rows(of area: Int) -> Int {
        switch self {
        case .most(let least): max(least, area * 3 / 4)
        case .fixed(let rows): rows
        }
    }

    /// How far a page goes in a list that shares the box with so many other rows: none is passed over unseen.
    ///
    /// - Parameter size: that of the whole screen, of which the tabs, the status and the border are not the list's.
    func page(of size: Size, besides others: Int) -> Int {
        let area = size.rows - 4
        return max(1, min(rows(of: area), area - 2) - others)
    }
}
