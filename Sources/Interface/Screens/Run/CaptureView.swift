import Display
import Seminar
import Text
import Wording

// The bottom of the run screen: what will be filled in, and the line itself.

/// The capture line but for its text: the values that will be filled in, and the room that the text takes.
struct LineAround: Equatable {
    /// The rows of the text: as many as it needs, up to a third of the screen.
    let rows: Int
    /// The values that the idea would be recorded with now.
    let values: Values
    /// The recorded idea that is being changed.
    let editing: Identifier?
    /// Who has changed the idea since the edit began.
    let changedBy: String?
    /// Whether the idea that is changed has been removed.
    let isRemoved: Bool
    /// The recorded idea that says nearly the same.
    let similar: Identifier?
    /// How many other sentences were put aside for this one.
    let waiting: Int
    /// The number of characters, where it is worth knowing: from 500 on it is shown, and there is no limit; of what is
    /// longer than any sentence the kilobytes.
    let length: String?
}

extension RunRoom {
    func lineAround(_ text: TextField.Layout, in context: Context) -> LineAround {
        LineAround(
            rows: context.isReadOnly ? 1 : min(max(1, text.lines.count), max(1, context.rows / 3)),
            values: capture.values(in: context), editing: capture.editing?.idea,
            changedBy: capture.changedMeanwhile(in: context),
            isRemoved: capture.editsRemoved(in: context), similar: capture.similar,
            waiting: waitingSentences, length: textLength)
    }

    private var textLength: String? {
        let text = capture.field.text
        // No character takes less than a byte.
        guard text.utf8.count >= 500 else { return nil }
        guard !capture.field.isLong else { return "\(text.utf8.count >> 10) KB" }
        let count = text.count
        return count >= 500 ? String(count) : nil
    }
}

extension Context {
    /// The columns that the text of the capture line has.
    var captureColumns: Int { max(1, size.columns - 4) }
}

extension RunGround {
    /// Where in the body of the screen the capture line stands, with the context row above it.
    var captureArea: Area {
        Area(
            column: 0, row: context.body.rows - line.rows - 1, columns: size.columns, rows: line.rows + 1)
    }

    /// The context row, and below it the room for the text.
    func drawAround(on surface: inout Surface) {
        drawValues(row: 0, on: &surface)
        if isReadOnly {
            surface.put("  " + Phrase.Unavailable.readOnly(language), row: 1, style: .quiet)
        }
    }

    /// The text of the line in its place.
    func drawText(_ text: TextField.Layout, on surface: inout Surface) {
        surface.draw(in: captureArea) { text.drawLine(from: 1, on: &$0) }
    }

    private func drawValues(row: Int, on surface: inout Surface) {
        let values = line.values
        var column = 1
        if let editing = line.editing.flatMap(record.idea) {
            column = surface.put(
                Phrase.Capture.editing(record.number(of: editing))(language), column: column, row: row,
                style: .chip)
            column += 1
        }
        let links = line.editing == nil ? values.texts(ValueName.links).compactMap { Identifier($0) } : []
        if !links.isEmpty {
            let numbers = links.compactMap(record.idea).map { record.number(of: $0) }
            column =
                surface.put(
                    " ↳ \(numbers.joined(separator: ", ")) ", column: column, row: row, style: .chip) + 1
        }
        if line.editing == nil, let item = values.text(ValueName.item), item != viewedItemID {
            // The room, or the view, has gone on since it was begun.
            let title = " → \(itemTitle(item).truncated(toColumns: max(8, surface.area.columns / 4))) "
            column = surface.put(title, column: column, row: row, style: .chip) + 1
        }
        let end = surface.area.columns - 1
        let parts = drawnValues(values)
        let wanted = parts.reduce(0) { $0 + columns(of: $1.text) } + 2 * columns(of: Self.separator)
        let whole = notes(short: false)
        let isTight = column + wanted + 2 + columns(of: whole) > end
        let shown = isTight ? notes(short: true) : whole
        // The kind is always seen; the notes leave room for a part of the rest.
        let kind = parts.last.map { columns(of: $0.text) } ?? 0
        let least = min(wanted, kind + Self.leastValueColumns)
        let noteColumns = min(columns(of: shown), max(0, end - column - least - 2))
        let limit = end - noteColumns - (noteColumns > 0 ? 2 : 0)
        for (index, value) in parts.enumerated() {
            if index > 0 { column = surface.put(Self.separator, column: column, row: row, style: .quiet) }
            // What follows keeps its room: the kind all of it, the field a few columns.
            let rest = parts.dropFirst(index + 1).enumerated().reduce(0) { sum, next in
                let isKind = index + 1 + next.offset == parts.count - 1
                let most = columns(of: next.element.text)
                return sum + columns(of: Self.separator) + (isKind ? most : min(most, Self.leastFieldColumns))
            }
            column = surface.put(
                value.text, column: column, row: row, style: value.style,
                limit: max(0, limit - column - rest))
        }
        surface.put(
            shown.truncated(toColumns: noteColumns), endingAt: end, row: row, style: .quiet)
    }

    private static let separator = " · "
    private static let leastFieldColumns = 9
    /// What the speaker and the field have at least beside notes.
    private static let leastValueColumns = 24

    /// The speaker, the field and the kind, with their looks.
    private func drawnValues(_ values: Values) -> [(text: String, style: Style)] {
        let speaker = values[ValueName.speaker]?.string
        let field = values[ValueName.field]?.string
        let kind = Kind(rawValue: values[ValueName.kind]?.string ?? Kind.idea.rawValue)
        return [
            (
                speaker.map { name(of: $0) + (line.editing == nil ? substituteRemark(of: $0) : "") }
                    ?? "@ \(Phrase.Capture.unknownSpeaker(language))",
                speaker == nil ? .quiet : .strong
            ),
            (
                field.map(fieldTitle) ?? "# \(Phrase.Capture.noField(language))",
                field == nil ? .quiet : .strong
            ),
            (kind.shortLabel(language), .strong),
        ]
    }

    /// The notes on the sentence.
    private func notes(short isShort: Bool) -> String {
        let waiting = isShort ? Phrase.Capture.waitingShort : Phrase.Capture.waiting
        let notes = [
            line.changedBy.map {
                let take = Command.toCurrentItem.keyLabel
                return
                    (line.isRemoved
                    ? Phrase.Capture.removedMeanwhile(by: $0, take: take)
                    : Phrase.Capture.changedMeanwhile(by: $0, take: take))(language)
            } ?? (line.isRemoved ? Phrase.Capture.editsRemoved(save: Command.save.keyLabel)(language) : nil),
            line.similar.flatMap(record.idea).map {
                Phrase.Capture.saidBefore(record.number(of: $0))(language)
            },
            line.waiting > 0 ? waiting(line.waiting)(language) : nil,
            line.length,
        ]
        return notes.compactMap(\.self).joined(separator: "  ")
    }
}

extension RunPicture {
    /// Below 40 × 10: the clock that runs, else that of the viewed item, the capture line, and below it the list that is open.
    func drawSmall(on surface: inout Surface) {
        let rows = surface.area.rows
        guard rows > 0, surface.area.columns > 0 else { return }
        if rows > 1 {
            let clocks = runningClocks(inWords: true)
            let entry = viewedItem.flatMap { timetable.item($0.id) }
            let time = clocks.first?.text ?? entry.map { remaining($0)(language) } ?? ""
            let style = clocks.first?.warning.style ?? .strong
            let column = surface.put("\(now.clock()) ", row: 0, style: .strong)
            surface.put(time, column: column, row: 0, style: style)
            if let failure = context.writing.failure {
                surface.put(
                    Phrase.Status.notSaved(failure.short(language))(language), row: 0,
                    style: .alarm)
            } else if isReadOnly {
                surface.put(Phrase.Status.readOnly(language), row: 0, style: .warning)
            }
        }
        guard !isReadOnly else { return }
        let line = min(1, rows - 1)
        let area = Area(column: 0, row: line, columns: surface.area.columns, rows: pick == nil ? rows : 1)
        surface.draw(in: area) { text.drawLine(from: 0, on: &$0) }
        if let pick { return draw(pick, below: line, on: &surface) }
        guard let notice = context.notice else { return }
        let lines = notice.text(language).wrappedLines(toColumns: surface.area.columns, atMost: rows / 2)
        for (row, line) in zip((rows - lines.count)..., lines) {
            surface.put(line.fitted(toColumns: surface.area.columns), row: row, style: notice.weight.style)
        }
    }

    /// Draws the list in the rows below the line; where there are none, in the first row of the window.
    private func draw(_ pick: Pick, below line: Int, on surface: inout Surface) {
        let rows = surface.area.rows
        let top = rows > line + 1 ? line + 1 : 0
        let area = Area(column: 0, row: top, columns: surface.area.columns, rows: max(1, rows - line - 1))
        surface.draw(in: area) { surface in
            PickPicture(context: context, pick: pick, bottom: surface.area.rows).draw(on: &surface)
        }
    }
}

extension TextField.Layout {
    /// The text and the cursor, from a row on; the row of the cursor is always among those shown.
    func drawLine(from row: Int, on surface: inout Surface) {
        let height = max(1, surface.area.rows - row)
        let first = max(0, min(caret.row - height + 1, lines.count - height))
        surface.put(" ›", row: row, style: .current)
        for (index, line) in lines.dropFirst(first).prefix(height).enumerated() {
            surface.put(line, column: 3, row: row + index, ellipsis: false)
        }
        surface.setCursor(column: 3 + caret.column, row: row + caret.row - first)
    }
}
