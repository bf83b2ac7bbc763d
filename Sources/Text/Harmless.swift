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

extension Unicode.Scalar {
    /// Whether it controls a terminal (C0, DEL, C1), ends a line, or turns the reading direction.
    fileprivate var isControlling: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: true
        case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
