/// One spelling of a query, and how it is found in folded bytes.
///
/// Eight places are looked at in one step; only where the first two letters stand are the others and their marks compared.
struct SearchPattern: Sendable {
    private struct Letter {
        var letter: UInt8
        /// The marks that the query shows.
        let marks: UInt8
        /// Which bits of the text's marks are compared, and what they must be.
        var mask: UInt8
        var value: UInt8
    }

    private var letters: [Letter]
    /// A spelling with i for y is no exact match.
    private var isAsTyped = true
    /// Where the last syllable begins if it shows no tone, because one may be on its way; else the end.
    private let toneless: Int
    /// Whether the last word may still be going on in the query.
    private let isUnfinished: Bool

    var count: Int { letters.count }

    init(letters: ArraySlice<UInt8>, marks: ArraySlice<UInt8>, isUnfinished: Bool) {
        self.isUnfinished = isUnfinished
        let last = letters.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? letters.startIndex
        let isToneless = marks[last...].allSatisfy { LetterMarks(bits: $0).tone == .none }
        toneless = (isToneless ? last : letters.endIndex) - letters.startIndex
        self.letters = zip(letters, marks).map { letter, bits in
            let marks = LetterMarks(bits: bits)
            let isMarked = marks.quality != .none || bits & Folding.showsTone != 0
            let isMarkedVowel = isMarked && Unicode.Scalar(letter).isPlainVowel
            let mask =
                (isMarked ? LetterMarks.qualityBits : 0)
                | (isMarkedVowel || marks.tone != .none ? LetterMarks.toneBits : 0)
            return Letter(letter: letter, marks: bits, mask: mask, value: bits & mask)
        }
    }

    /// The longest word of a pattern: only texts with a word in which it stands can match.
    struct Anchor {
        let letters: [UInt8]
        /// Whether nothing of the word may stand before it.
        let isAtStart: Bool
        /// Whether nothing of the word may stand behind it.
        let isAtEnd: Bool
        /// Whether the pattern is nothing else, so that how it is found in the word is how it is found in the text.
        let isWholePattern: Bool

        /// - Parameter word: its letters without its marks.
        func stands(in word: Slice<UnsafeRawBufferPointer>) -> Bool {
            let last = word.count - letters.count
            let first = isAtEnd ? last : 0
            guard last >= 0, first == 0 || !isAtStart else { return false }
            return (first...(isAtStart ? 0 : last)).contains { word.dropFirst($0).starts(with: letters) }
        }
    }

    /// The longest word of the pattern; nil where it has none, such as `%`.
    func anchor(_ scope: Query.Scope) -> Anchor? {
        let letters = letters.map(\.letter)
        var longest: Range<Int>?
        letters.withUnsafeBytes { bytes in
            bytes.forEachWord { if $0.count > longest?.count ?? 0 { longest = $0 } }
        }
        return longest.map { range in
            let isRun = letters[range.lowerBound].isASCIILetterOrDigit
            return Anchor(
                letters: Array(letters[range]),
                isAtStart: !isRun || range.lowerBound > 0 || scope != .anywhere,
                isAtEnd: !isRun || range.upperBound < letters.count || scope == .wholeWords,
                isWholePattern: range.count == letters.count)
        }
    }

    /// The pattern with some of its interchangeable i and y, but not none, exchanged; of many, the first three.
    func otherSpellings() -> [SearchPattern] {
        let places = letters.indices.filter { letters[$0].marks & Folding.isIOrY != 0 }.prefix(3)
        let spellings = places.reduce([self]) { spellings, place in
            spellings + spellings.map { $0.exchangingIAndY(at: place) }
        }
        return Array(spellings.dropFirst())
    }

    private func exchangingIAndY(at place: Int) -> SearchPattern {
        var other = self
        let isI = letters[place].letter == UInt8(ascii: "i")
        other.letters[place].letter = isI ? UInt8(ascii: "y") : UInt8(ascii: "i")
        other.letters[place].mask |= Folding.isIOrY
        other.letters[place].value |= Folding.isIOrY
        other.isAsTyped = false
        return other
    }

    /// The first place at or after `start` where the pattern matches.
    ///
    /// `bytes` are those of a `FoldedText`: letters, then as many marks.
    func firstHit(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let textCount = bytes.count / 2
        let lastPlace = textCount - letters.count
        var place = start
        while let candidate = firstPair(in: bytes, from: place, through: lastPlace) {
            if matches(at: candidate, in: bytes, textCount) { return candidate }
            place = candidate + 1
        }
        return nil
    }

    /// The first place where the first two letters stand (of a pattern of one letter, that one): eight places at a time.
    private func firstPair(in bytes: UnsafeRawBufferPointer, from start: Int, through lastPlace: Int) -> Int?
    {
        let first = letters[0].letter
        let second = letters.count > 1 ? letters[1].letter : nil
        let ones: UInt64 = 0x0101_0101_0101_0101
        let firsts = ones &* UInt64(first)
        let seconds = ones &* UInt64(second ?? 0)
        var place = start
        while place <= lastPlace, place + 9 <= bytes.count {
            var difference =
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ firsts
            if second != nil {
                difference |=
                    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 1, as: UInt64.self))
                    ^ seconds
            }
            // The lowest bit set stands in the lowest byte that is zero (Mycroft, 1987).
            let zeroBytes = (difference &- ones) & ~difference & (ones << 7)
            if zeroBytes != 0 {
                let found = place + zeroBytes.trailingZeroBitCount / 8
                return found <= lastPlace ? found : nil
            }
            place += 8
        }
        while place <= lastPlace {
            if bytes[place] == first, second == nil || bytes[place + 1] == second { return place }
            place += 1
        }
        return nil
    }

    /// Whether the pattern matches just at a place; there may be too few letters behind it.
    func stands(at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        let textCount = bytes.count / 2
        return place + letters.count <= textCount && matches(at: place, in: bytes, textCount)
    }

    /// A tone that is not typed yet may be any where the text goes on behind the hit, as it does while trư is typed for trường;
    /// of a whole syllable that is finished, it is none.
    private func matches(at place: Int, in bytes: UnsafeRawBufferPointer, _ textCount: Int) -> Bool {
        var lacksTone = false
        for (offset, letter) in letters.enumerated() {
            guard bytes[place + offset] == letter.letter else { return false }
            let difference = bytes[textCount + place + offset] & letter.mask ^ letter.value
            guard difference != 0 else { continue }
            guard offset >= toneless, difference & ~LetterMarks.toneBits == 0 else { return false }
            lacksTone = true
        }
        let end = place + letters.count
        return !lacksTone || isUnfinished || end < textCount && bytes[end].isASCIILetterOrDigit
    }

    /// How good the hit at the place is.
    func match(at place: Int, in bytes: UnsafeRawBufferPointer) -> Match {
        let marksStart = bytes.count / 2 + place
        let compared = LetterMarks.qualityBits | LetterMarks.toneBits
        var isExact = isAsTyped
        for (offset, letter) in letters.enumerated()
        where (bytes[marksStart + offset] ^ letter.marks) & compared != 0 {
            isExact = false
        }
        return Match(isExact: isExact, isAtWordStart: startsWord(at: place, in: bytes))
    }

    /// Whether a word begins at the place.
    func startsWord(at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        place == 0 || !bytes[place - 1].isASCIILetterOrDigit || !bytes[place].isASCIILetterOrDigit
    }

    /// Whether a word ends where the hit at the place ends.
    func endsWord(at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        let end = place + letters.count
        return end >= bytes.count / 2 || !bytes[end - 1].isASCIILetterOrDigit
            || !bytes[end].isASCIILetterOrDigit
    }
}

extension UInt8 {
    /// One of a to z or 0 to 9: folded text has no capitals.
    var isASCIILetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
