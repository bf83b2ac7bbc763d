import Text

/// Text from files as Markdown that shows exactly this text.
///
/// Escapes follow CommonMark 0.31: a backslash before punctuation makes it plain. What opens something anywhere in a line
/// is escaped everywhere; what opens a block only at the beginning of a line is escaped there, so that ordinary sentences
/// stay readable in the source.
enum Markdown {
    /// One line; line ends become `·`, white space around it goes, since it would mean something.
    static func line(_ text: String) -> String {
        let plain = text.harmless.trimmed
        // Scalar by scalar: a mark before or after a sign makes one Character with it for Swift, and none for Markdown.
        var escaped = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars {
            if signs.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return escapedAtBeginning(String(escaped))
    }

    /// Several lines, each kept, as the inside of a list item: paragraphs indented by two spaces.
    static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = line(String(part))
            if !line.isEmpty {
                // A backslash at the end breaks the line; before an empty line it would be shown.
                if let last = lines.last, !last.isEmpty { lines[lines.count - 1] = last + "\\" }
                lines.append("  " + line)
            } else if lines.last?.isEmpty == false {
                lines.append("")
            }
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
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
    fileprivate var trimmed: Substring {
        var part = self[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return part
    }
}
