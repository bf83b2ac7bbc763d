import Display
import Text

/// A text in letters drawn from blocks, wrapped between words, at the greatest scale that fits.
struct LargeText {
    private let lines: [Blocks]

    /// The text; nil where it does not fit at any scale or has a character without a glyph.
    ///
    /// - Parameters:
    ///   - most: the scale beyond which it need not go.
    ///   - prefersOneLine: whether one line in smaller letters is better than several in larger ones.
    ///   - halves: whether half blocks may be used; without them only even scales fit whole rows.
    init?(
        _ text: String, columns: Int, rows: Int, most: Int = 4, prefersOneLine: Bool = false, halves: Bool
    ) {
        guard BigLetters.points(of: text) != nil else { return nil }
        let words = text.split(separator: " ").map(String.init)
        let scales = stride(from: most, through: 1, by: -1).filter { halves || $0 % 2 == 0 }
        let tries = (prefersOneLine ? scales.map { ($0, 1) } : []) + scales.map { ($0, Int.max) }
        for (scale, mostLines) in tries {
            guard let lines = Self.wrapped(words, columns: columns / scale), lines.count <= mostLines else {
                continue
            }
            let blocks = lines.compactMap { points -> Blocks? in
                let (width, height) = (points.first?.count ?? 0, points.count)
                return Blocks(
                    points, columns: width * scale, rows: (height * scale + 1) / 2, least: scale,
                    halves: halves)
            }
            guard blocks.count == lines.count, Self.rows(of: blocks) <= rows else { continue }
            self.lines = blocks
            return
        }
        return nil
    }

    /// The rows of all lines, with a blank one between two.
    var rows: Int { Self.rows(of: lines) }

    private static func rows(of lines: [Blocks]) -> Int {
        lines.reduce(0) { $0 + $1.rows } + max(0, lines.count - 1)
    }

    /// The points of the lines that the words fill; nil where one word is too wide.
    private static func wrapped(_ words: [String], columns: Int) -> [[[Bool]]]? {
        var lines: [(text: String, points: [[Bool]])] = []
        for word in words {
            if let last = lines.last, let longer = BigLetters.points(of: last.text + " " + word),
                longer.first?.count ?? 0 <= columns
            {
                lines[lines.count - 1] = (last.text + " " + word, longer)
                continue
            }
            // No dash hangs at the end of a line, nor begins one.
            if word == "–" { continue }
            if let last = lines.last, last.text.hasSuffix(" –") {
                let text = String(last.text.dropLast(2))
                lines[lines.count - 1] = (text, BigLetters.points(of: text) ?? last.points)
            }
            guard let points = BigLetters.points(of: word), points.first?.count ?? 0 <= columns else {
                return nil
            }
            lines.append((word, points))
        }
        return lines.map(\.points)
    }

    /// Draws the lines in the middle of the surface from a row on; returns the row after them.
    func draw(row: Int, style: Style, on surface: inout Surface) -> Int {
        var row = row
        for (index, line) in lines.enumerated() {
            if index > 0 { row += 1 }
            line.draw(
                column: max(0, (surface.area.columns - line.columns) / 2), row: row, style: style,
                on: &surface)
            row += line.rows
        }
        return row
    }
}

extension ContextReader {
    /// A text in large letters, as far as the terminal can show them; nil where it does not fit.
    func large(
        _ text: String, columns: Int, rows: Int, most: Int, prefersOneLine: Bool = false
    ) -> LargeText? {
        LargeText(
            text, columns: columns, rows: rows, most: most, prefersOneLine: prefersOneLine,
            halves: context.drawsUnicode)
    }
}
