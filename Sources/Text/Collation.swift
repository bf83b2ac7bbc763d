/// A text's place in Vietnamese order: a ă â b c d đ e ê … x y z; none, huyền, hỏi, ngã, sắc, nặng.
///
/// Letters are compared first, over the whole text or, as lists of names do, syllable by syllable; then tones, then
/// case, lower before upper. The place of the tone sign makes no difference: hoà is hòa. Numbers stand in their order
/// (2 before 10), other scripts behind Latin by code point, kana without regard to hiragana or katakana.
package struct CollationKey: Hashable, Comparable, Sendable {
    /// How far letters alone decide before a tone is looked at.
    package enum Scope: Sendable {
        case wholeText
        case syllable
    }

    private let weights: [UInt8]

    package init(_ text: String, scope: Scope = .wholeText) {
        let words = CollatedWord.words(of: text)
        var weights: [UInt8] = []
        switch scope {
        case .wholeText:
            for word in words { weights += word.letters + [CollatedWord.end] }
            weights.append(CollatedWord.endOfLevel)
            for word in words { weights += word.marks }
        case .syllable:
            for word in words { weights += word.letters + [CollatedWord.end] + word.marks }
        }
        weights.append(CollatedWord.endOfLevel)
        for scalar in nfc(text).unicodeScalars { weights.append(scalar.properties.isUppercase ? 1 : 0) }
        self.weights = weights
    }

    package static func < (one: CollationKey, other: CollationKey) -> Bool {
        one.weights.lexicographicallyPrecedes(other.weights)
    }
}

/// The weights of what stands between two blanks.
///
/// A weight is a byte: ends first, then punctuation, numbers, the 33 Latin letters, and the bytes of other scripts,
/// whose order in UTF-8 is that of their code points.
private struct CollatedWord {
    static let endOfLevel: UInt8 = 0
    static let end: UInt8 = 1
    private static let punctuation: UInt8 = 2
    private static let numbers: UInt8 = 0x24
    private static let alphabet: UInt8 = 0x40

    private(set) var letters: [UInt8] = []
    /// For each letter the tone of its syllable, and marks that are not part of the alphabet.
    private(set) var marks: [UInt8] = []

    static func words(of text: String) -> [CollatedWord] {
        let folding = Folding(text)
        return folding.letters.indices
            .split { folding.letters[$0] == UInt8(ascii: " ") }
            .map { CollatedWord(letters: folding.letters[$0], marks: folding.marks[$0]) }
    }

    private init(letters folded: ArraySlice<UInt8>, marks foldedMarks: ArraySlice<UInt8>) {
        var place = folded.startIndex
        while place < folded.endIndex {
            let number = folded[place...].prefix(while: Self.isDigit)
            guard number.isEmpty else {
                addNumber(number)
                place = number.endIndex
                continue
            }
            addLetter(folded[place], LetterMarks(bits: foldedMarks[place]))
            place += 1
        }
    }

    /// Adds how many digits the number has, zeros in front not counted, and then the digits.
    private mutating func addNumber(_ digits: ArraySlice<UInt8>) {
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        letters.append(Self.numbers + UInt8(min(significant.count, 16)))
        letters += significant
    }

    private mutating func addLetter(_ letter: UInt8, _ letterMarks: LetterMarks) {
        if let rank = Self.rank(of: letter, letterMarks.quality) {
            letters.append(Self.alphabet + rank.place)
            marks.append(
                letterMarks.tone.rawValue << 3 | (rank.includesQuality ? 0 : letterMarks.quality.rawValue))
        } else if letter >= 0x80 {
            letters.append(letter)
        } else {
            letters.append(Self.punctuation + letter % 32)
        }
    }

    private static func isDigit(_ letter: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter)
    }

    /// The letter's place in the alphabet; ü and ō stand with u and o, told apart by their marks.
    private static func rank(of letter: UInt8, _ quality: LetterMarks.Quality)
        -> (place: UInt8, includesQuality: Bool)?
    {
        if let place = places[letterOfAlphabet(letter, quality)] { return (place, true) }
        return places[letterOfAlphabet(letter, .none)].map { ($0, false) }
    }

    private static func letterOfAlphabet(_ letter: UInt8, _ quality: LetterMarks.Quality) -> UInt16 {
        UInt16(letter) << 8 | UInt16(quality.rawValue)
    }

    /// The 33 letters in order; f, j, w and z are in use in names and loan words.
    private static let places: [UInt16: UInt8] = {
        let folding = Folding("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
        let letters = zip(folding.letters, folding.marks)
            .map { letterOfAlphabet($0, LetterMarks(bits: $1).quality) }
        return Dictionary(uniqueKeysWithValues: zip(letters, 0...))
    }()
}
