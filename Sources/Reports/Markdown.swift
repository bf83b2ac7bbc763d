import Text

/// Text from files as Markdown that shows exactly this text.
///
/// Escapes follow CommonMark 0.31: a backslash before punctuation makes it plain. What opens something anywhere in a line
/// is escaped everywhere; what opens a block only at the beginning of a line is escaped there, so that ordinary sentences
/// stay readable in the source.
enum Markdown {
    /// One line; line ends become `·`, white space around it goes, since it would mean something.
    static func line(_ text: String) -> String { escapedAtBeginning(inside(text)) }

    /// The same of what stands further on in a line.
    static func inside(_ text: String) -> String {
        let plain = text.harmless.withoutEdges
        // Scalar by scalar: a mark before or after a sign makes one Character with it for Swift, and none for Markdown.
        var escaped = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars {
            if signs.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// Emphasis, links, images, code, HTML, entities, and what many readers add: tables, strike-through, formulas,
    /// attributes, raised text, citations.
    private static let signs = Set("\\`*_[]<>&~|${}^@".unicodeScalars)

    /// Headings, quotes, lists, rules, definitions and titles.
    private static func escapedAtBeginning(_ line: String) -> String {
        let scalars = line.unicodeScalars
        if let first = scalars.first, "#+-=:%".unicodeScalars.contains(first) { return "\\" + line }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        let rest = scalars[digits.endIndex...]
        guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return line }
        return String(digits) + "\\" + String(rest)
    }
}

extension String {
    fileprivate var withoutEdges: Substring {
        var part = self[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return part
    }
}
