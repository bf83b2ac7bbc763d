extension Frame {
    /// The frame with its lines, bars and signs in ASCII, for a terminal that can show nothing else.
    ///
    /// Texts stay as they are; what of them cannot be shown is for the terminal to stand in for.
    var ruledInASCII: Frame {
        var frame = self
        for index in frame.cells.indices {
            if let plain = Self.plain[frame.cells[index].text] { frame.cells[index].text = plain }
        }
        return frame
    }

    private static let plain = [
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "█": "#", "░": ".", "▒": ":", "▶": ">",
        "▸": ">",
        "✓": "x", "‖": "=", "–": "-", "›": ">", "★": "*", "•": "*", "≠": "!", "·": ".", "↓": "v", "↑": "^",
        "…": "~",
    ]
}
