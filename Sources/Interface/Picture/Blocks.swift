import Display

/// A picture of points drawn from full and half blocks, as many times its size as was asked for.
///
/// A point is as many columns wide as it is half rows high, which is about square on a screen.
struct Blocks {
    /// Columns and half rows of one point.
    let scale: Int
    private let points: [[Bool]]

    /// The picture at the greatest scale that fits; nil where not even the least does.
    ///
    /// - Parameters:
    ///   - points: rows of the same length, the top one first.
    ///   - most: the scale beyond which it need not go.
    ///   - halves: whether half blocks may be used; without them only even scales fit whole rows.
    init?(_ points: [[Bool]], columns: Int, rows: Int, least: Int, most: Int = .max, halves: Bool) {
        guard let width = points.first?.count, width > 0 else { return nil }
        var scale = min(most, columns / width, rows * 2 / points.count)
        if !halves { scale -= scale % 2 }
        guard scale >= max(1, least) else { return nil }
        self.points = points
        self.scale = scale
    }

    var columns: Int { (points.first?.count ?? 0) * scale }
    var rows: Int { (points.count * scale + 1) / 2 }

    /// Puts the picture with its top left corner at a place of the surface.
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
}
