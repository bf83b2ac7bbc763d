/// What a word that stands says of the words beside it.
///
/// It is judged by its looks alone, so that a word that was typed yesterday says the same.
enum WordKind: Equatable, Sendable {
    case vietnamese
    case foreign
    /// A foreign word with a capital, as Vietnamese sentences have many.
    case name
    /// Nothing, since both languages write it: `to`, `an`. The word beyond it counts.
    case open
    /// Nothing, since all languages have such: JICA, UBND, km.
    case abbreviation

    init(_ word: [Character]) {
        let letters = word.compactMap { LetterForms.letter($0) }
        if letters.contains(where: { $0.tone != .level || $0.letter.mark != .none }) {
            self = .vietnamese
        } else if letters.count < word.count {
            self = word.allSatisfy(Self.isLetter) ? .foreign : .abbreviation
        } else if word.count == 1 || Self.inBoth.contains(String(word).lowercased()) {
            self = .open
        } else {
            self.init(plain: letters.map(\.letter))
        }
    }

    /// The kind of two or more letters without any mark.
    private init(plain letters: [Letter]) {
        let isShort = letters.count <= Self.longestAbbreviation
        if isShort && letters.allSatisfy(\.isCapital) || !letters.contains(where: \.isVowel) {
            self = .abbreviation
        } else if Self.isSyllable(letters) {
            self = .vietnamese
        } else {
            self = letters[0].isCapital ? .name : .foreign
        }
    }

    /// A letter of a word, Vietnamese or of another Latin alphabet.
    static func isLetter(_ character: Character) -> Bool {
        LetterForms.letter(character) != nil || LetterForms.isForeign(character)
    }

    /// More letters than this in capitals are a heading.
    private static let longestAbbreviation = 5

    /// Whether the letters are a Vietnamese word: without a tone none ends in c, ch, p or t, and none but ph begins with p.
    private static func isSyllable(_ letters: [Letter]) -> Bool {
        let reading = Reading(letters: letters, tone: .level)
        return reading.isComplete && !reading.endsInStop && (letters[0].base != .p || letters[1].base == .h)
    }

    /// English words that no key of Telex changes, and Vietnamese syllables without a mark.
    private static let inBoth: Set<String> = [
        "an", "be", "by", "can", "do", "go", "he", "him", "in", "me", "my", "no", "on", "so", "than", "the",
        "them",
        "then", "to", "via",
    ]
}
