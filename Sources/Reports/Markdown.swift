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
        var escaped = ""
        for character in plain {
            if character.unicodeScalars.first.map({ signs.contains($0) }) ?? false { escaped += "\\" }
            escaped.append(character)
        }
        return escapedAtBeginning(escaped)
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

    /// Emphasis, links, images, code, HTML, entities, and the tables, strike-through and formulas that many readers add.
    private static let signs = Set("\\`*_[]<>&~|$".unicodeScalars)

    /// Headings, quotes, lists and rules.
    private static func escapedAtBeginning(_ line: String) -> String {
        if let first = line.first, "#+-=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return line }
        return digits + "\\" + rest
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
