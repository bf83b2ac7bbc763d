import Display
import Text

/// A list to choose from by arrows or by typing: what the palette, the help and the pickers are made of.
///
/// It holds the chosen row and how far it is scrolled, never the rows: they follow from what was typed.
package struct Menu: Hashable, Sendable {
    /// The chosen row, counted from 0; it is clamped to the rows there are.
    var chosen = 0
    /// Whether a person moved to the chosen row, so that Enter means it.
    var isMoved = false

    /// Moves by a key; false when the key means nothing to a list.
    mutating func move(_ key: Key, rows: Int, page: Int) -> Bool {
        let last = max(0, rows - 1)
        let at = min(chosen, last)
        switch key {
        case .named(.up, _), .control("p"): chosen = max(0, at - 1)
        case .named(.down, _), .control("n"): chosen = min(last, at + 1)
        case .named(.pageUp, _): chosen = max(0, at - max(1, page))
        case .named(.pageDown, _): chosen = min(last, at + max(1, page))
        case .named(.home, .control): chosen = 0
        case .named(.end, .control): chosen = last
        default: return false
        }
        isMoved = true
        return true
    }

    mutating func reset() { self = Menu() }

    /// The rows to show so that the chosen one is among them.
    func window(rows: Int, height: Int) -> Range<Int> {
        guard height > 0, rows > height else { return 0..<min(rows, max(0, height)) }
        let chosen = min(chosen, rows - 1)
        let first = min(max(0, chosen - height / 2), rows - height)
        return first..<first + height
    }
}
