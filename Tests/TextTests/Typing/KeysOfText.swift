import TestSupport

@testable import Text

/// The keys that a person types for a text: those of each Vietnamese syllable in the given order, all else as it is.
func keys(of text: String, _ order: KeyOrder, _ settings: TypingSettings) -> String {
    var random = SeededGenerator(seed: 0)
    var keys = ""
    var word = ""
    for character in text + "\n" {
        if character.isLetter {
            word.append(character)
            continue
        }
        keys +=
            Syllable(reading: word).flatMap { syllable in
                order.keys(syllable, settings, &random).map { $0.withCase(of: word) }
            } ?? word
        // VIQR: behind a letter a sign of the method is meant as punctuation.
        if settings.method == .viqr, !word.isEmpty, "'`?~.^(+*".contains(character) { keys += "\\" }
        word = ""
        keys.append(character)
    }
    return String(keys.dropLast())
}

extension Syllable {
    private static let byWriting = Dictionary(
        all.flatMap { syllable in
            [ToneStyle.old, .modern].map { (syllable.written($0), syllable) }
        }, uniquingKeysWith: { first, _ in first })

    /// The syllable that is written so, with any capitals; nil where no Vietnamese one is.
    init?(reading word: String) {
        guard let syllable = Self.byWriting[word.lowercased()] else { return nil }
        self = syllable
    }
}

extension String {
    /// The text in capitals, or the first letter of it, where the word is written so.
    func withCase(of word: String) -> String {
        if word.count > 1, word == word.uppercased() { return uppercased() }
        return word.first?.isUppercase ?? false ? prefix(1).uppercased() + dropFirst() : self
    }
}
