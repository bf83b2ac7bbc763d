extension Frame {
    /// The frame with its lines, bars and signs in ASCII, for a terminal that can show nothing else.
    ///
    /// Texts stay as they are; what of them cannot be shown is for the terminal to stand in for.
    package var ruledInASCII: Frame {
        var frame = self
        for row in frame.rows.indices {
            for column in frame.rows[row].indices {
                if let plain = Self.plain[frame.rows[row][column].text] {
                    frame.rows[row][column].text = plain
                }
            }
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
