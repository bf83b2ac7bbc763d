extension String {
    /// The text as a field may hold it: no control character but the line break, and that only where lines are many.
    ///
    /// Every way to end a line becomes `\n` or, in a field of one line, a space; a tab becomes a space. What else drives
    /// a terminal is left out. So is the byte order mark wherever it stands: it marks the beginning of a file and is no sign of
    /// a text (Unicode 23.2; what joins words without a space is U+2060).
    func cleaned(for lines: TextEditor.Lines) -> String {
        guard unicodeScalars.contains(where: { $0.isControl || $0 == Self.byteOrderMark }) else {
            return self
        }
        let lineBreak: Unicode.Scalar = lines == .many ? "\n" : " "
        var cleaned = UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append(lineBreak)
            case "\t": cleaned.append(" ")
            case Self.byteOrderMark: break
            default: if !scalar.isControl { cleaned.append(scalar) }
            }
            previous = scalar
        }
        return String(cleaned)
    }

    private static var byteOrderMark: Unicode.Scalar { "\u{FEFF}" }
}
