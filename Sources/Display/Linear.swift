import Text

// What a frame is to someone who has it read out row by row.

extension Frame {
    /// The frame without lines, bars and corners, which a screen reader spells out one by one.
    package var withoutRules: Frame {
        var frame = self
        for row in frame.rows.indices {
            for column in frame.rows[row].indices where Self.isRule(frame.rows[row][column].scalars.base) {
                frame.rows[row][column].text = " "
            }
        }
        return frame
    }

    /// Box drawing and block elements of Unicode.
    private static func isRule(_ scalar: UInt32) -> Bool { (0x2500...0x259F).contains(scalar) }

    /// The text of a row, with one blank where there are several.
    package func text(ofRow index: Int) -> String {
        row(index).map(\.text).joined().split(separator: " ").joined(separator: " ")
    }
}
