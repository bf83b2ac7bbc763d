extension String {
    /// Whether a spreadsheet takes the text, where somebody types it, for something to be worked out (OWASP, *CSV Injection*: = + - @,
    /// and the full-width forms that Japanese spreadsheets accept), even where white space comes first.
    package var looksLikeFormula: Bool {
        let first = unicodeScalars.first { !$0.properties.isWhitespace }
        return first.map { formulaSigns.contains($0) } ?? false
    }

    /// Whether it gets an apostrophe in a table: it looks like a formula, or like a text that has got one.
    package var needsGuard: Bool { looksLikeFormula || withoutGuard != self }

    /// Without the apostrophe that keeps it from being worked out.
    ///
    /// A text that begins with one of its own before such a sign gets another in a table, so that it comes back as it was typed.
    package var withoutGuard: String {
        guard first == "'" else { return self }
        let bare = drop { $0 == "'" }
        // A control character appears as a point, a line end as itself.
        guard String(bare).looksLikeFormula || bare.first.map({ $0.isNewline || $0 == "·" }) ?? false else {
            return self
        }
        return String(dropFirst())
    }
}

private let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
