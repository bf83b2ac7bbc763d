import Text

/// A rectangle of the frame to draw on: everything is put at places inside it, and nothing gets out of it.
///
/// It clips and never traps, whatever the size; a wide character that would straddle an edge becomes a space, and half a
/// wide character that is drawn over takes its other half with it.
package struct Surface {
    package private(set) var frame: Frame
    /// The rectangle that is drawn on.
    package private(set) var area: Area
    /// Whether it is read row by row, by ear or by finger, so that nothing stands beside or behind anything else.
    package var isLinear = false

    package init(size: Size) {
        self.init(over: Frame(size: size))
    }

    /// Draws over a picture, which stays where nothing is put.
    package init(over frame: Frame) {
        self.frame = frame
        area = Area(column: 0, row: 0, columns: max(0, frame.size.columns), rows: max(0, frame.size.rows))
    }

    /// Draws on a part of this surface; the part is clipped to it.
    package mutating func draw(in part: Area, _ body: (inout Surface) -> Void) {
        let whole = area
        area = part.moved(columns: whole.column, rows: whole.row).clipped(to: whole)
        body(&self)
        area = whole
    }

    /// Puts text on one line and returns the column after it.
    ///
    /// Control characters appear as `·`. What does not fit is left out; `…` marks it when `ellipsis` is on.
    @discardableResult
    package mutating func put(
        _ text: String, column: Int = 0, row: Int, style: Style = .plain, limit: Int? = nil,
        ellipsis: Bool = true
    ) -> Int {
        guard (0..<area.rows).contains(row) else { return column }
        let end = min(area.columns, limit.map { column + $0 } ?? area.columns)
        // No text takes more columns than bytes, so most need not be measured.
        let fits = column + text.utf8.count <= end || !ellipsis || column + columns(of: text) <= end
        let shown = fits ? text : text.truncated(toColumns: end - column)
        var column = column
        var run: [Cell] = []
        run.reserveCapacity(max(0, min(shown.utf8.count, end - column)))
        for cell in Cells(shown) {
            guard column < end else { break }
            let isWhole = column + cell.columns <= end
            let columns = isWhole ? cell.columns : 1
            column += columns
            // What begins before the area is left out.
            guard column >= columns else { continue }
            run.append(isWhole ? Cell(cell.scalars, width: UInt8(columns), style: style) : Cell(style: style))
            if isWhole, columns == 2 { run.append(Cell("", width: 0, style: style)) }
        }
        if !run.isEmpty { frame.rows[area.row + row].set(run, column: area.column + column - run.count) }
        return column
    }

    /// Puts text so that it ends before a column.
    package mutating func put(_ text: String, endingAt end: Int, row: Int, style: Style = .plain) {
        let width = columns(of: text)
        put(text, column: max(0, end - width), row: row, style: style, limit: min(width, end))
    }

    /// Fills whole rows of the area with a style, and blanks them; they stand for nothing any more.
    package mutating func fill(rows: Range<Int>, style: Style = .plain) {
        guard area.columns > 0 else { return }
        dropTouches(
            in: Area(column: 0, row: rows.lowerBound, columns: area.columns, rows: rows.count))
        if let chosen = frame.selection, rows.contains(chosen.row - area.row) { frame.selection = nil }
        let blanks = Array(repeating: Cell(style: style), count: area.columns)
        for row in rows.clamped(to: 0..<area.rows) {
            frame.rows[area.row + row].set(blanks, column: area.column)
        }
    }

    package mutating func horizontalLine(row: Int, columns: Range<Int>? = nil, style: Style = .plain) {
        let cell = Cell("─", style: style)
        for column in (columns ?? 0..<area.columns).clamped(to: 0..<max(0, area.columns)) {
            set(cell, column: column, row: row)
        }
    }

    package mutating func verticalLine(column: Int, rows: Range<Int>, style: Style = .plain) {
        let cell = Cell("│", style: style)
        for row in rows { set(cell, column: column, row: row) }
    }

    /// Adds to the style of the cells of a row, such as reverse for the selected one.
    package mutating func restyle(row: Int, columns: Range<Int>? = nil, _ change: (inout Style) -> Void) {
        guard (0..<area.rows).contains(row) else { return }
        for column in (columns ?? 0..<area.columns).clamped(to: 0..<max(0, area.columns)) {
            change(&frame.rows[area.row + row][area.column + column].style)
        }
    }

    /// Shows a row, or a part of it, as the one that is chosen.
    package mutating func select(row: Int, columns: Range<Int>? = nil) {
        restyle(row: row, columns: columns) { $0.reverse = true }
        guard (0..<area.rows).contains(row) else { return }
        let first = max(0, columns?.lowerBound ?? 0)
        frame.selection = Position(column: area.column + first, row: area.row + row)
    }

    /// Has a part of a row, or all of it, stand for something.
    package mutating func setTouch(_ touch: Touch, row: Int, columns: Range<Int>? = nil) {
        let columns = columns ?? 0..<area.columns
        let part = Area(column: columns.lowerBound, row: row, columns: columns.count, rows: 1)
        let clipped = part.moved(columns: area.column, rows: area.row).clipped(to: area)
        guard clipped.columns > 0, clipped.rows > 0 else { return }
        frame.touches.append(TouchArea(area: clipped, touch: touch))
    }

    /// Has what begins in the area stand for nothing, and nothing be chosen, because something else lies over it.
    package mutating func dropTouches() {
        frame.selection = nil
        dropTouches(in: Area(column: 0, row: 0, columns: area.columns, rows: area.rows))
    }

    private mutating func dropTouches(in part: Area) {
        let part = part.moved(columns: area.column, rows: area.row).clipped(to: area)
        frame.touches.removeAll { touch in
            part.contains(Position(column: touch.area.column, row: touch.area.row))
        }
    }

    /// Puts the cursor at a place of the area; outside of it there is none.
    package mutating func setCursor(column: Int, row: Int) {
        guard (0..<area.rows).contains(row), area.columns > 0 else { return }
        frame.cursor = Position(
            column: area.column + min(max(0, column), area.columns - 1), row: area.row + row)
    }

    /// Has a row be read out as the one that is chosen, where nothing is shown in reverse for it.
    package mutating func readOut(row: Int) {
        guard (0..<area.rows).contains(row) else { return }
        frame.selection = Position(column: area.column, row: area.row + row)
    }

    /// Puts the cursor at a place whose row has the focus, and has the row be read out.
    package mutating func focus(column: Int, row: Int) {
        guard (0..<area.rows).contains(row), area.columns > 0 else { return }
        setCursor(column: column, row: row)
        frame.selection = frame.cursor
    }

    package mutating func hideCursor() { frame.cursor = nil }

    package mutating func setTitle(_ title: String) { frame.title = title }

    /// Says what the part that has the keys is called.
    package mutating func setHeading(_ heading: String) { frame.heading = heading }

    private mutating func set(_ cell: Cell, column: Int, row: Int) {
        guard (0..<area.columns).contains(column), (0..<area.rows).contains(row) else { return }
        let width = Int(max(1, cell.width))
        guard column + width <= area.columns else { return }
        frame.rows[area.row + row].set(cell, column: area.column + column)
    }
}

extension [Cell] {
    /// Puts a cell into a row; a wide one must fit.
    fileprivate mutating func set(_ cell: Cell, column: Int) {
        breakWide(at: column)
        if cell.width == 2 {
            breakWide(at: column + 1)
            self[column + 1] = Cell("", width: 0, style: cell.style)
        }
        self[column] = cell
    }

    /// Puts cells side by side, each wide one with its right half.
    fileprivate mutating func set(_ cells: [Cell], column: Int) {
        breakWide(at: column)
        breakWide(at: column + cells.count - 1)
        replaceSubrange(column..<column + cells.count, with: cells)
    }

    /// Blanks both halves of a wide character that stands on a cell about to be drawn over.
    private mutating func breakWide(at column: Int) {
        switch self[column].width {
        case 2 where column + 1 < count: self[column + 1] = Cell(style: self[column + 1].style)
        case 0 where column > 0: self[column - 1] = Cell(style: self[column - 1].style)
        default: break
        }
    }
}

/// A rectangle in columns and rows.
package struct Area: Hashable, Sendable {
    package var column: Int
    package var row: Int
    package var columns: Int
    package var rows: Int

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = columns
        self.rows = rows
    }

    func contains(_ place: Position) -> Bool {
        (row..<row + rows).contains(place.row) && (column..<column + columns).contains(place.column)
    }

    func moved(columns: Int, rows: Int) -> Area {
        Area(column: column + columns, row: row + rows, columns: self.columns, rows: self.rows)
    }

    func clipped(to other: Area) -> Area {
        let left = max(column, other.column)
        let top = max(row, other.row)
        let right = min(column + columns, other.column + other.columns)
        let bottom = min(row + rows, other.row + other.rows)
        return Area(column: left, row: top, columns: max(0, right - left), rows: max(0, bottom - top))
    }
}
