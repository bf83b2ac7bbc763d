import Text

/// A list to choose from by arrows or by typing: what the palette, the help and the pickers are made of.
///
/// It holds the chosen row and how far it is scrolled, never the rows: they follow from what was typed.
package struct Menu: Hashable, Sendable {
    /// The chosen row, counted from 0; it is clamped to the rows there are.
    var chosen = 0
    /// Whether a person moved to the chosen row, so that Enter means it.
    var isMoved = false
    /// The row that those in sight are around, where that is not the chosen one: what is clicked stays under the pointer.
    var centre: Int?

    /// The chosen one of some rows; nil where there is none.
    func choice<Row>(of rows: [Row]) -> Row? { rows.isEmpty ? nil : rows[min(chosen, rows.count - 1)] }

    /// Whether a row is the chosen one of so many.
    func isChosen(_ row: Int, of count: Int) -> Bool { row == min(chosen, count - 1) }

    /// Moves by a command; false when the command means nothing to a list.
    mutating func move(_ command: Command, rows: Int, page: Int) -> Bool {
        let last = max(0, rows - 1)
        let at = min(chosen, last)
        switch command {
        case .previousRow: chosen = max(0, at - 1)
        case .nextRow: chosen = min(last, at + 1)
        case .previousPage: chosen = max(0, at - max(1, page))
        case .nextPage: chosen = min(last, at + max(1, page))
        case .firstRow: chosen = 0
        case .lastRow: chosen = last
        default: return false
        }
        isMoved = true
        centre = nil
        return true
    }

    /// Chooses a row that was clicked; a click on the one that is chosen means what Enter does.
    ///
    /// - Parameter row: nil where there is no such row.
    mutating func choose(_ row: Int?, of count: Int) -> [Outcome]? {
        guard let row else { return nil }
        let former = min(chosen, count - 1)
        let isChosen = row == former
        centre = centre ?? former
        chosen = row
        isMoved = true
        return isChosen ? [.takeChosen] : []
    }

    mutating func reset() { self = Menu() }

    /// The rows to show so that the chosen one is among them.
    func window(rows: Int, height: Int) -> Range<Int> {
        guard height > 0, rows > height else { return 0..<min(rows, max(0, height)) }
        func window(around row: Int) -> Range<Int> {
            let first = min(max(0, row - height / 2), rows - height)
            return first..<first + height
        }
        let chosen = min(chosen, rows - 1)
        let kept = window(around: centre ?? chosen)
        return kept.contains(chosen) ? kept : window(around: chosen)
    }
}
