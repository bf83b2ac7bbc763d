/// Where two texts differ, as people read it: what stands before the difference, what was taken out, what was put in, and what
/// follows; of what is the same only a few words.
///
/// It is one stretch from the first word that differs to the last; a long text that was changed in one place is not told twice.
package struct TextDifference: Hashable, Sendable {
    package let before: String
    package let removed: String
    package let added: String
    package let after: String

    private static let wordsAround = 3

    /// Nil where the texts are the same, or have nothing in common: then both are told whole.
    package init?(from old: String, to new: String) {
        guard old != new else { return nil }
        let (old, new) = (Self.parts(of: old), Self.parts(of: new))
        // The last word has no blank behind it.
        let (oldWords, newWords) = (old.map(Self.trimmed), new.map(Self.trimmed))
        let same = zip(oldWords, newWords).prefix { $0 == $1 }.count
        let most = min(old.count, new.count) - same
        let sameEnd = zip(oldWords.reversed(), newWords.reversed()).prefix { $0 == $1 }.prefix(most).count
        guard same + sameEnd > 0, max(old.count, new.count) > same + sameEnd else { return nil }
        let longer = same < old.count ? old : new
        before = (same > Self.wordsAround ? "… " : "") + longer[..<same].suffix(Self.wordsAround).joined()
        removed = Self.trimmed(old[same..<(old.count - sameEnd)].joined())
        added = Self.trimmed(new[same..<(new.count - sameEnd)].joined())
        let end = Self.trimmed(old[(old.count - sameEnd)...].prefix(Self.wordsAround).joined())
        after = (end.isEmpty ? "" : " ") + end + (sameEnd > Self.wordsAround ? " …" : "")
    }

    /// The words, each with the blanks behind it; characters of scripts without blanks stand alone.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var isEnded = true
        for character in text {
            let isBlank = character.isWhitespace || character.isNewline
            let isWide = Text.columns(of: String(character)) > 1
            if isEnded && !isBlank || isWide || parts.isEmpty {
                parts.append(String(character))
            } else {
                parts[parts.count - 1].append(character)
            }
            isEnded = isBlank || isWide
        }
        return parts
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isWhitespace || last.isNewline { text.removeLast() }
        return String(text)
    }
}
