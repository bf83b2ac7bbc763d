/// A clock's digits drawn from blocks, as large as there is room for: to be read from the back row.
///
/// A point of a glyph is as many columns wide as it is half rows high, which is about square on a screen. It draws times
/// and signs, never letters.
struct BigDigits {
    /// Columns and half rows of one point.
    let scale: Int
    private let points: [[Bool]]

    /// The text at the greatest scale that fits; nil where not even twice the size of plain text does.
    ///
    /// - Parameters:
    ///   - text: digits, `:`, `+` and `-`; anything else is left out.
    ///   - halves: whether half blocks may be used; without them only even scales fit whole rows.
    init?(_ text: String, columns: Int, rows: Int, halves: Bool = true) {
        let glyphs = text.compactMap { Self.glyphs[$0] }
        guard let height = glyphs.first?.count else { return nil }
        points = (0..<height).map { row in
            Array(glyphs.map { $0[row].map { $0 == "#" } }.joined(separator: [false]))
        }
        let width = points.first?.count ?? 0
        var scale = min(columns / max(1, width), rows * 2 / height)
        if !halves { scale -= scale % 2 }
        guard scale >= 2 else { return nil }
        self.scale = scale
    }

    var columns: Int { (points.first?.count ?? 0) * scale }
    var rows: Int { (points.count * scale + 1) / 2 }

    /// Puts the digits with their top left corner at a place of the surface.
    func draw(column: Int, row: Int, style: Style, on surface: inout Surface) {
        for line in 0..<rows {
            let upper = points[2 * line / scale]
            let lower = (2 * line + 1) / scale < points.count ? points[(2 * line + 1) / scale] : []
            let text = (0..<columns).map { column in
                let point = column / scale
                return switch (upper[point], point < lower.count && lower[point]) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            surface.put(text.joined(), column: column, row: row + line, style: style, ellipsis: false)
        }
    }

    /// Five points high; three wide, so that `0:00` and `00:00` are told apart by their width alone.
    private static let glyphs: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "],
        "+": ["   ", " # ", "###", " # ", "   "],
        "-": ["   ", "   ", "###", "   ", "   "],
    ]
}
