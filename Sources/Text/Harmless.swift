extension String {
    /// The text as it may be printed: control characters, and the controls that turn the reading direction, as `·`.
    ///
    /// For whatever leaves the program as plain text and may end on a terminal; `Cells` shows the same on the screen.
    /// Line ends count as control characters here, so that one line stays one.
    package var harmless: String {
        guard unicodeScalars.contains(where: \.isControlling) else { return self }
        var plain = UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            // A line end of two characters is one sign.
            if scalar != "\n" || last != "\r" { plain.append(scalar.isControlling ? "·" : scalar) }
            last = scalar
        }
        return String(plain)
    }
}
