import Text

/// A frame as an SVG picture: its text can be selected, each cell stands in its column, and it is light where the reader's
/// browser is.
///
/// Text is drawn in the reader's own monospace font and stretched to its columns, so that wide characters stay where they are
/// on the terminal.
extension Frame {
    /// - Parameters:
    ///   - palette: which colours; nil for dark ones, and light ones for readers who prefer those.
    ///   - description: what is to be seen, for those who do not see it.
    package func svg(_ palette: Palette? = nil, description: String) -> String {
        SVGPicture(frame: self, palette: palette, description: description).text
    }
}

private struct SVGPicture {
    let frame: Frame
    let palette: Palette?
    let description: String

    // In units of the picture.
    private static let columnWidth = 8.4
    private static let rowHeight = 18.0
    private static let fontSize = 14.0
    private static let margin = 10.0
    /// From the top of a row to the line that letters stand on.
    private static let baseline = 13.5

    /// The cells of a row that are drawn in one go.
    private struct Run {
        let column: Int
        var columns: Int
        var text: String
        let style: Style
    }

    var text: String {
        let rows = frame.rows.map(runs)
        var styles: [Style] = []
        for run in rows.joined() where !styles.contains(run.style) { styles.append(run.style) }
        let width = Double(frame.size.columns) * Self.columnWidth + 2 * Self.margin
        let height = Double(frame.size.rows) * Self.rowHeight + 2 * Self.margin
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.number(width))\" "
                + "height=\"\(Self.number(height))\" viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\" "
                + "role=\"img\">",
            "<title>\(Self.escaped(description))</title>",
            "<style>",
            "text{font:\(Self.number(Self.fontSize))px ui-monospace,'DejaVu Sans Mono','Noto Sans Mono CJK JP',"
                + "Menlo,Consolas,monospace;white-space:pre}",
        ]
        lines += rules(styles)
        lines += [
            "</style>",
            "<rect class=\"g\" width=\"100%\" height=\"100%\" rx=\"6\"/>",
        ]
        for (row, runs) in rows.enumerated() { lines += elements(of: runs, row: row, styles) }
        if let cursor = frame.cursor {
            lines.append(
                "<rect class=\"c\" x=\"\(Self.x(cursor.column))\" y=\"\(Self.y(cursor.row))\" "
                    + "width=\"2\" height=\"\(Self.number(Self.rowHeight))\"/>")
        }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    /// Neighbouring cells of one style; a wide one stands alone, and so does what follows it.
    private func runs(of cells: [Cell]) -> [Run] {
        var runs: [Run] = []
        var mayGoOn = false
        for (column, cell) in cells.enumerated() where cell.width > 0 {
            let text = cell.text.isEmpty ? " " : cell.text
            if mayGoOn, cell.width == 1, let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].columns += 1
                runs[runs.count - 1].text += text
            } else {
                runs.append(Run(column: column, columns: Int(cell.width), text: text, style: cell.style))
            }
            mayGoOn = cell.width == 1
        }
        return runs
    }

    private func elements(of runs: [Run], row: Int, _ styles: [Style]) -> [String] {
        var lines: [String] = []
        for run in grounds(of: runs) {
            lines.append(
                "<rect class=\"b\(number(of: run.style, in: styles))\" x=\"\(Self.x(run.column))\" "
                    + "y=\"\(Self.y(row))\" width=\"\(Self.width(run.columns))\" "
                    + "height=\"\(Self.number(Self.rowHeight))\"/>")
        }
        let spans = runs.filter { run in run.text.contains { $0 != " " } || run.style.underline }.map { run in
            "<tspan class=\"s\(number(of: run.style, in: styles))\" x=\"\(Self.x(run.column))\" "
                + "textLength=\"\(Self.width(run.columns))\" lengthAdjust=\"spacingAndGlyphs\">"
                + Self.escaped(run.text) + "</tspan>"
        }
        guard !spans.isEmpty else { return lines }
        let y = Self.number(Self.margin + Double(row) * Self.rowHeight + Self.baseline)
        return lines + ["<text y=\"\(y)\">\(spans.joined())</text>"]
    }

    /// What has a ground of its own, in one piece where neighbours have the same, so that no seam shows.
    private func grounds(of runs: [Run]) -> [Run] {
        runs.filter { paints($0.style) }.reduce(into: []) { grounds, run in
            if let last = grounds.last, last.style == run.style, last.column + last.columns == run.column {
                grounds[grounds.count - 1].columns += run.columns
            } else {
                grounds.append(run)
            }
        }
    }

    private func number(of style: Style, in styles: [Style]) -> Int { styles.firstIndex(of: style) ?? 0 }

    /// Whether the style has a ground of its own, in whichever palette.
    private func paints(_ style: Style) -> Bool { style.reverse || style.background != .own }

    // MARK: Colours

    private func rules(_ styles: [Style]) -> [String] {
        guard palette == nil else { return rules(styles, palette ?? .dark) }
        return rules(styles, .dark) + ["@media (prefers-color-scheme:light){"] + rules(styles, .light) + ["}"]
    }

    private func rules(_ styles: [Style], _ palette: Palette) -> [String] {
        let theme = Theme(palette)
        var lines = [".g{fill:\(theme.ground)}", ".c{fill:\(theme.ink)}"]
        for (number, style) in styles.enumerated() {
            let shown = style.shown(in: palette)
            let (ink, ground) = theme.colours(of: shown)
            var rule = "fill:\(ink)"
            if shown.bold { rule += ";font-weight:bold" }
            if shown.dim { rule += ";opacity:.7" }
            if shown.underline { rule += ";text-decoration:underline" }
            lines.append(".s\(number){\(rule)}")
            if paints(style) { lines.append(".b\(number){fill:\(ground)}") }
        }
        return lines
    }

    /// The colours of a terminal: those of a common one, light or dark.
    private struct Theme {
        let isLight: Bool
        let isPure: Bool

        init(_ palette: Palette) {
            isLight = palette == .light
            isPure = palette == .contrast
        }

        var ground: String { isPure ? "#000000" : isLight ? "#ffffff" : "#1c1f24" }
        var ink: String { isPure ? "#ffffff" : isLight ? "#1f2328" : "#dfe3e8" }

        func colours(of style: Style) -> (ink: String, ground: String) {
            let ink = colour(style.foreground) ?? ink
            let ground = colour(style.background) ?? ground
            return style.reverse ? (ground, ink) : (ink, ground)
        }

        /// Nil for the terminal's own.
        private func colour(_ colour: Style.Colour) -> String? {
            switch colour {
            case .own: nil
            case .black: "#000000"
            case .red: isLight ? "#b3261e" : "#ff7b72"
            case .green: isLight ? "#116329" : "#56d364"
            case .yellow: isLight ? "#7d4e00" : "#e3b341"
            case .blue: isLight ? "#0550ae" : "#79c0ff"
            case .magenta: isLight ? "#6639ba" : "#d2a8ff"
            case .cyan: isLight ? "#0a6570" : "#56d4dd"
            case .white: isLight ? "#6e7781" : "#f0f3f6"
            case .pureBlack: "#000000"
            case .pureWhite: "#ffffff"
            case .pureYellow: "#ffff00"
            }
        }
    }

    // MARK: Numbers and signs

    private static func x(_ column: Int) -> String { number(margin + Double(column) * columnWidth) }
    private static func y(_ row: Int) -> String { number(margin + Double(row) * rowHeight) }
    private static func width(_ columns: Int) -> String { number(Double(columns) * columnWidth) }

    /// With one digit behind the point, and none where it is 0.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
    }
}
