/// Widths in terminal columns, exactly as the C library (and so ncurses) counts them.
///
/// A width is never guessed from a Character: `ｶﾞ` is one Character and two columns, a family of emoji is one
/// Character and, drawn by its first scalar, two columns. `Cells` says which scalars are drawn at all.

/// The columns of one scalar as `wcwidth` counts them in C.UTF-8: 0, 1 or 2, and -1 for what cannot be printed.
package func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1EA0..<0x1F00: 1
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: WidthTable.columns(of: scalar)
    }
}

/// The columns that the text takes once drawn, every cell of it in one line.
package func columns(of text: String) -> Int {
    var rules = CellRules()
    return text.unicodeScalars.reduce(0) { $0 + rules.role(of: $1).columns }
}

/// The columns that a part of a text takes once drawn.
package func columns(of text: Substring) -> Int {
    // A string of its own is gone through several times as fast.
    columns(of: String(text))
}

extension WidthTable {
    /// The width of the last run that starts at or before the scalar.
    fileprivate static func columns(of scalar: Unicode.Scalar) -> Int {
        let greatestOfScalar = scalar.value * 4 + 3
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] <= greatestOfScalar { low = middle } else { high = middle }
        }
        return Int(runs[low] % 4) - 1
    }
}

/// Where a text stands in a column wider than itself.
package enum Alignment: Sendable {
    case left
    case right
    case centre
}

extension String {
    /// The text cut to at most `limit` columns, between Characters, the cut marked by an ellipsis.
    package func truncated(toColumns limit: Int) -> String {
        // No scalar takes more columns than bytes.
        guard utf8.count > limit else { return self }
        var rules = CellRules()
        var width = 0
        var cut = startIndex
        for index in unicodeScalars.indices {
            width += rules.role(of: unicodeScalars[index]).columns
            if width > limit { return limit > 0 ? self[..<characterBoundary(atOrBefore: cut)] + "…" : "" }
            if width < limit { cut = unicodeScalars.index(after: index) }
        }
        return self
    }

    private func characterBoundary(atOrBefore index: Index) -> Index {
        index.samePosition(in: self) ?? self.index(before: self.index(after: index))
    }

    /// The text in exactly `width` columns: truncated, or filled up with spaces.
    package func fitted(toColumns width: Int, _ alignment: Alignment = .left) -> String {
        let shown = truncated(toColumns: width)
        let missing = max(0, width - columns(of: shown))
        let before =
            switch alignment {
            case .left: 0
            case .right: missing
            case .centre: missing / 2
            }
        return String(repeating: " ", count: before) + shown + String(repeating: " ", count: missing - before)
    }
}

extension Unicode.Scalar {
    /// The letter, digit or sign of ASCII that Japanese input methods type as wide as their own; any other scalar as it is.
    package var narrowed: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
