extension String {
    /// The text as it may be printed: control characters, and the controls that turn the reading direction, as `·`, without
    /// what nobody sees.
    ///
    /// For whatever leaves the program as plain text and may end on a terminal; `Cells` shows the same on the screen.
    /// Line ends count as control characters here, so that one line stays one.
    package var harmless: String {
        guard unicodeScalars.contains(where: { $0.isControlling || $0.isHidden }) else { return self }
        var plain = UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "\u{AD}" { plain.append("-") }
            // A line end of two characters is one sign.
            if !scalar.isHidden, scalar != "\n" || last != "\r" {
                plain.append(scalar.isControlling ? "·" : scalar)
            }
            last = scalar
        }
        return String(plain)
    }
}
