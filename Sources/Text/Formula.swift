extension String {
    /// Whether a spreadsheet takes the text, where somebody types it, for something to be worked out (OWASP, *CSV Injection*: = + - @,
    /// and the full-width forms that Japanese spreadsheets accept), even where white space comes first.
    package var looksLikeFormula: Bool {
        let first = unicodeScalars.first { !$0.properties.isWhitespace }
        return first.map { formulaSigns.contains($0) } ?? false
    }
}

private let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
