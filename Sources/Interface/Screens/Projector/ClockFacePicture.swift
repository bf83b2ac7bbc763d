import Display
import Seminar
import Text
import Wording

/// One of the projector's clocks: the digits in the middle, what they mean below them, and how much of the time is used.
struct ClockFacePicture: Picture {
    let context: Context
    let face: ClockFace
    /// Whether it is the clock of the item or the groups, which signals what it crosses.
    let isItem: Bool
    /// Whether no other clock stands beside it, so that its words may be large.
    let isAlone: Bool
    /// The scale of the digits beyond which they need not go.
    var most = Int.max

    /// The greatest scale of the digits in an area; nil without digits, or where none fits.
    func scale(in area: Area) -> Int? { face.digits.flatMap { blocks(of: $0, in: area) }?.scale }

    func draw(on surface: inout Surface) {
        let (columns, rows) = (surface.area.columns, surface.area.rows)
        guard let digits = face.digits else {
            let letters = large(face.words(), columns: columns - 4, rows: rows - 2, most: 2)
            if let letters {
                _ = letters.draw(row: (rows - letters.rows) / 2, style: face.style, on: &surface)
            } else {
                surface.putCentred(face.words(columns: columns), row: rows / 2, style: face.style)
            }
            return
        }
        let isTight = rows < Self.roomyRows
        let label = isAlone ? label(in: surface.area) : nil
        let below = label.map { $0.rows + (face.isPaused ? 2 : 1) } ?? 1
        let room = self.rows(in: surface.area, below: below)
        var row = isTight ? 0 : 1
        let blocks = blocks(of: digits, in: surface.area, below: below)
        // What stands still does not look like what runs.
        let ink: Style = face.isPaused ? .quiet : face.style
        let words: Style = face.isPaused ? .warning : face.style
        if let blocks {
            row += max(0, (room - blocks.rows) / 2)
            blocks.draw(column: (columns - blocks.columns) / 2, row: row, style: ink, on: &surface)
            row += blocks.rows + (isTight ? 0 : 1)
        } else {
            surface.putCentred(digits, row: row, style: ink)
            row += 1
        }
        let signal = groupWork == nil ? context.signals.item : context.signals.groups
        if let label {
            row = label.draw(row: row, style: words, on: &surface)
            if face.isPaused {
                surface.putCentred(face.words(columns: columns - 1), row: row, style: words)
                row += 1
            }
        } else if isItem, let signal, signal.item == record.room.currentItem {
            surface.fill(rows: row..<row + 1, style: face.style.reversed)
            surface.putCentred(face.words(columns: columns - 1), row: row, style: face.style.reversed)
        } else {
            surface.putCentred(face.words(columns: columns - 1), row: row, style: words)
        }
        guard !isTight, let share = face.share else { return }
        let width = max(0, min(columns - 8, 120))
        let filled = width * share / 100
        let column = surface.put(
            String(repeating: "█", count: filled), column: (columns - width) / 2, row: row + 1,
            style: ink, ellipsis: false)
        surface.put(
            String(repeating: "░", count: width - filled), column: column, row: row + 1, style: .quiet,
            ellipsis: false)
    }

    /// What the digits are about, in large letters: when it begins or goes on, or that it is paused.
    private func label(in area: Area) -> LargeText? {
        if face.isPaused {
            return large(
                Phrase.Run.paused(language), columns: area.columns - 4, rows: area.rows / 2 - 1, most: 2)
        }
        let isAlone = face.parts.count == 1 && area.rows >= 18 && face.style == .strong
        guard isAlone || face.isBreak else { return nil }
        return large(face.words(), columns: area.columns - 4, rows: area.rows / 3, most: 2)
    }

    /// The digits as large as an area lets them be, but for what belongs below them.
    private func blocks(of digits: String, in area: Area, below: Int = 1) -> Blocks? {
        Blocks(
            BigDigits.points(of: digits), columns: area.columns - max(4, area.columns / 10),
            rows: rows(in: area, below: below), least: 1, most: most, halves: context.drawsUnicode)
    }

    /// The rows that the digits have: where rows are few, also those of the bar and of the blank lines.
    private func rows(in area: Area, below: Int) -> Int {
        area.rows - below - (area.rows < Self.roomyRows ? 0 : face.share == nil ? 2 : 3)
    }

    /// The rows from which on a clock has a bar and blank lines around it.
    private static let roomyRows = 10
}
