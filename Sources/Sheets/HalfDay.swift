import Wording

extension HalfDay {
    /// The half that a line names; nil where it says more than that, its day, its times and its number.
    ///
    /// *Buổi sáng*, *II. Chiều 16/9*, *Monday morning* and *午後の部* name one, *Sáng kiến* and *Ăn sáng* none.
    init?(naming text: String) {
        let words = text.lowercased().split { !$0.isLetter }.flatMap(Self.words)
        let halves = Set(words.compactMap { Self.byName[$0] })
        guard halves.count == 1, let half = halves.first,
            words.allSatisfy({ Self.byName[$0] != nil || Self.wordsBeside.contains($0) })
        else { return nil }
        self = half
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { half in half.names.map { ($0, half) } })

    /// A Japanese word is parted at its signs, since no blanks stand between them.
    private static func words(_ text: Substring) -> [String] {
        guard let first = text.unicodeScalars.first, first.value >= 0x3000 else { return [String(text)] }
        let word = byName.keys.first(where: text.hasPrefix) ?? String(text.prefix(1))
        let rest = text.dropFirst(word.count)
        return [word] + (rest.isEmpty ? [] : words(rest))
    }
}
