extension String {
    /// The text as the name of somebody who records, so that two names that look alike are one.
    ///
    /// It is composed, in one line, and without what nobody sees and the blanks around it.
    package var asName: String {
        let visible = cleaned(for: .single).unicodeScalars.filter { !$0.isControlling && !$0.isHidden }
        let name = nfc(String(String.UnicodeScalarView(visible)))
        guard let first = name.firstIndex(where: { !$0.isWhitespace }),
            let last = name.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(name[first...last])
    }

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
