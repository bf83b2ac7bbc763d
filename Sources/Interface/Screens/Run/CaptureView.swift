import Display
import Seminar
import Text
import Wording

// The bottom of the run screen: what will be filled in, and the line itself.

extension State {
    /// The columns that the text of the capture line has.
    var captureColumns: Int { max(1, size.columns - 4) }

    /// The text of the capture line as it is wrapped.
    var captureLayout: TextField.Layout { capture.field.layout(columns: captureColumns) }

    /// The rows of the capture line: as many as its text needs, up to a third of the screen.
    func captureRows(_ layout: TextField.Layout) -> Int {
        isReadOnly ? 1 : min(max(1, layout.lines.count), max(1, size.rows / 3))
    }

    /// Where in the body of the screen the capture line stands, with the context row above it.
    ///
    /// - Parameter rows: of the line itself.
    func captureArea(rows: Int) -> Area {
        Area(column: 0, row: body.rows - rows - 1, columns: size.columns, rows: rows + 1)
    }

    /// The number of characters, where it is worth knowing: from 500 on it is shown, and there is no limit.
    var shownLength: Int? {
        // No character takes less than a byte.
        guard capture.field.text.utf8.count >= 500 else { return nil }
        let count = capture.field.text.count
        return count >= 500 ? count : nil
    }

    /// The context row, then the text with the cursor in it.
    func drawCapture(_ layout: TextField.Layout, on surface: inout Surface) {
        drawContext(captureContext, row: 0, on: &surface)
        if isReadOnly {
            surface.put("  " + Phrase.Unavailable.readOnly(language), row: 1, style: .quiet)
            return
        }
        drawLine(layout, from: 1, on: &surface)
    }

    /// The text and the cursor, from a row on; the row of the cursor is always among those shown.
    func drawLine(_ layout: TextField.Layout, from row: Int, on surface: inout Surface) {
        let height = max(1, surface.area.rows - row)
        let first = max(0, min(layout.caret.row - height + 1, layout.lines.count - height))
        surface.put(" ›", row: row, style: .current)
        for (index, line) in layout.lines.dropFirst(first).prefix(height).enumerated() {
            surface.put(line, column: 3, row: row + index, ellipsis: false)
        }
        surface.setCursor(column: 3 + layout.caret.column, row: row + layout.caret.row - first)
    }

    private func drawContext(_ values: Values, row: Int, on surface: inout Surface) {
        var column = 1
        if let editing = capture.editing.flatMap(record.idea) {
            column = surface.put(
                Phrase.Capture.editing(record.number(of: editing))(language), column: column, row: row,
                style: .chip)
            column += 1
        }
        let speaker = values["speaker"]?.string
        column = surface.put(
            speaker.map(name) ?? "@ \(Phrase.Capture.unknownSpeaker(language))", column: column, row: row,
            style: speaker == nil ? .quiet : .strong)
        let field = values["field"]?.string
        column = surface.put(" · ", column: column, row: row, style: .quiet)
        column = surface.put(
            field.map(fieldTitle) ?? "# \(Phrase.Capture.noField(language))", column: column, row: row,
            style: field == nil ? .quiet : .strong)
        let kind = Kind(rawValue: values["kind"]?.string ?? Kind.idea.rawValue)
        column = surface.put(" · ", column: column, row: row, style: .quiet)
        column = surface.put(kind.shortLabel(language), column: column, row: row, style: .strong)
        if let count = shownLength {
            surface.put("\(count)", endingAt: surface.area.columns - 1, row: row, style: .quiet)
        }
    }

    /// Below 40 × 10: the clock of the viewed item, and the capture line.
    func drawSmall(on surface: inout Surface) {
        let rows = surface.area.rows
        guard rows > 0, surface.area.columns > 0 else { return }
        if rows > 1 {
            let entry = viewedItem.flatMap { timetable.item($0.id) }
            let groups = groupWork.map { "\(left(of: $0)(language)) \(Phrase.GroupWork.title(language))" }
            let time = groups ?? entry.map { remaining($0)(language) } ?? ""
            surface.put("\(now.clock()) \(time)", row: 0, style: .strong)
            if let failure = writing.failure {
                surface.put(
                    Phrase.Status.notSaved(failure.short(language))(language), row: 0,
                    style: .alarm)
            } else if isReadOnly {
                surface.put(Phrase.Status.readOnly(language), row: 0, style: .warning)
            }
        }
        guard !isReadOnly else { return }
        surface.draw(in: Area(column: 0, row: min(1, rows - 1), columns: surface.area.columns, rows: rows)) {
            drawLine(captureLayout, from: 0, on: &$0)
        }
    }
}
