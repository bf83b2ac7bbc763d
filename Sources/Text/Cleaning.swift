extension String {
    /// The text as a field may hold it: no control character but the line break, and that only where lines are many.
    ///
    /// Every way to end a line becomes `\n` or, in a field of one line, a space; a tab becomes a space. What else drives
    /// a terminal is left out.
    func cleaned(for lines: TextEditor.Lines) -> String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        let lineBreak: Unicode.Scalar = lines == .many ? "\n" : " "
        var cleaned = UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append(lineBreak)
            case "\t": cleaned.append(" ")
            default: if !scalar.isControl { cleaned.append(scalar) }
            }
            previous = scalar
        }
        return String(cleaned)
    }
}
