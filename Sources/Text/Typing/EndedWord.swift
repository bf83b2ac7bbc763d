/// A word that has ended, and what was typed behind it.
struct EndedWord: Equatable, Sendable {
    private(set) var stands: [Character]
    /// What it can be turned into and back.
    private(set) var other: [Character]
    /// What would make it English, while that is open.
    private(set) var place: EnglishWords.Place?
    /// Whether an abbreviation was filled in, which Backspace takes back.
    private(set) var isFilledIn: Bool
    private(set) var kind: WordKind
    /// What stands between it and the next word or the caret.
    var end: [Character] = []

    init(
        _ stands: [Character], other: [Character]? = nil, place: EnglishWords.Place? = nil,
        isFilledIn: Bool = false
    ) {
        self.stands = stands
        self.other = other ?? stands
        self.place = place
        self.isFilledIn = isFilledIn
        kind = WordKind(stands)
    }

    mutating func turn() {
        swap(&stands, &other)
        place = nil
        isFilledIn = false
        kind = WordKind(stands)
    }

    /// Whether the next word stands in the same phrase: no sign lies between, but blanks, hyphens and the like.
    var isJoined: Bool { end.allSatisfy(" \u{A0}-/'’".contains) }
}
