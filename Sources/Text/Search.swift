/// What a person looks for: plain letters find every variant, a marked letter only itself.
///
/// "duong" finds dương and đường, "đường" only đường, "đương" only đương; the tone is that of the whole syllable, so
/// hoà finds hòa. Case, width, katakana or hiragana, and the kind of blank make no difference. The words stand in the
/// text as they stand in the query, one after the other: in Vietnamese spaces part syllables, not words.
package struct Query: Sendable {
    /// The query first, then its other spellings with i for y and y for i.
    private let patterns: [Pattern]

    /// A query for the text without the blanks around it.
    ///
    /// With `matchingIAndY`, kỹ finds kĩ too: in open syllables after h, k, l, m, s, t and qu.
    package init(_ text: String, matchingIAndY: Bool = false) {
        let folding = Folding(text)
        let blank = UInt8(ascii: " ")
        guard let first = folding.letters.firstIndex(where: { $0 != blank }),
            let last = folding.letters.lastIndex(where: { $0 != blank })
        else {
            patterns = []
            return
        }
        let pattern = Pattern(letters: folding.letters[first...last], marks: folding.marks[first...last])
        patterns = [pattern] + (matchingIAndY ? pattern.otherSpellings() : [])
    }

    /// Whether there is nothing to look for; an empty query matches every text.
    package var isEmpty: Bool { patterns.isEmpty }

    /// The most exact hit in the text, of equals the first; nil if there is none.
    package func match(in text: FoldedText) -> Match? {
        guard !isEmpty else { return Match(isExact: true, isAtWordStart: true) }
        var best: Match?
        for pattern in patterns where pattern.pairs.isSubset(of: text.pairs) {
            text.bytes.withUnsafeBytes { bytes in
                var start = 0
                while best?.isExact != true, let place = pattern.firstHit(in: bytes, from: start) {
                    let match = pattern.match(at: place, in: bytes)
                    if best == nil || match.isExact { best = match }
                    start = place + 1
                }
            }
        }
        return best
    }

    /// The places in the list of the texts that match, in the order of the list, each with its best hit.
    ///
    /// The same as `match(in:)` for each, but those passed over by their letter pairs cost next to nothing.
    package func matches(in texts: [FoldedText]) -> [(place: Int, match: Match)] {
        var found: [(place: Int, match: Match)] = []
        for place in texts.indices where mayMatch(texts[place].pairs) {
            if let match = match(in: texts[place]) { found.append((place, match)) }
        }
        return found
    }

    private func mayMatch(_ pairs: LetterPairs) -> Bool {
        isEmpty || patterns.contains { $0.pairs.isSubset(of: pairs) }
    }

    /// Every place in the text that the query matches, from first to last, none inside another.
    package func ranges(in text: String) -> [Range<String.Index>] {
        let folding = Folding(text, keepingOrigins: true)
        var ranges: [Range<String.Index>] = []
        FoldedText(folding).bytes.withUnsafeBytes { bytes in
            var start = 0
            while let hit = firstHit(in: bytes, from: start) {
                let origins = folding.origins
                let end = hit.upperBound < origins.count ? origins[hit.upperBound] : text.utf8.count
                ranges.append(text.range(ofUTF8: origins[hit.lowerBound]..<end))
                start = hit.upperBound
            }
        }
        return ranges
    }

    private func firstHit(in bytes: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
        patterns
            .compactMap { pattern in
                pattern.firstHit(in: bytes, from: start).map { $0..<($0 + pattern.count) }
            }
            .min { $0.lowerBound < $1.lowerBound }
    }
}

/// How well a text matches; the greatest comes first.
package struct Match: Hashable, Comparable, Sendable {
    /// Every letter carries just the marks and the tone of the query.
    package let isExact: Bool
    package let isAtWordStart: Bool

    package static func < (one: Match, other: Match) -> Bool {
        one.isExact == other.isExact ? !one.isAtWordStart && other.isAtWordStart : other.isExact
    }
}

/// One spelling of a query.
private struct Pattern: Sendable {
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
    private(set) var pairs: LetterPairs

    var count: Int { letters.count }

    init(letters: ArraySlice<UInt8>, marks: ArraySlice<UInt8>) {
        self.letters = zip(letters, marks).map { letter, bits in
            let marks = LetterMarks(bits: bits)
            let isMarked = marks.quality != .none || bits & Folding.showsTone != 0
            let isMarkedVowel = isMarked && Unicode.Scalar(letter).isPlainVowel
            let mask =
                (isMarked ? LetterMarks.qualityBits : 0)
                | (isMarkedVowel || marks.tone != .none ? LetterMarks.toneBits : 0)
            return Letter(letter: letter, marks: bits, mask: mask, value: bits & mask)
        }
        pairs = LetterPairs(letters)
    }

    /// The pattern with some of its interchangeable i and y, but not none, exchanged; of many, the first three.
    func otherSpellings() -> [Pattern] {
        let places = letters.indices.filter { letters[$0].marks & Folding.isIOrY != 0 }.prefix(3)
        let spellings = places.reduce([self]) { spellings, place in
            spellings + spellings.map { $0.exchangingIAndY(at: place) }
        }
        return Array(spellings.dropFirst())
    }

    private func exchangingIAndY(at place: Int) -> Pattern {
        var other = self
        let isI = letters[place].letter == UInt8(ascii: "i")
        other.letters[place].letter = isI ? UInt8(ascii: "y") : UInt8(ascii: "i")
        other.letters[place].mask |= Folding.isIOrY
        other.letters[place].value |= Folding.isIOrY
        other.isAsTyped = false
        other.pairs = LetterPairs(other.letters.lazy.map(\.letter))
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

    private func matches(at place: Int, in bytes: UnsafeRawBufferPointer, _ textCount: Int) -> Bool {
        for (offset, letter) in letters.enumerated() {
            guard bytes[place + offset] == letter.letter,
                bytes[textCount + place + offset] & letter.mask == letter.value
            else { return false }
        }
        return true
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
        let isInsideWord =
            place > 0 && bytes[place - 1].isASCIILetterOrDigit && bytes[place].isASCIILetterOrDigit
        return Match(isExact: isExact, isAtWordStart: !isInsideWord)
    }
}

extension UInt8 {
    /// One of a to z or 0 to 9: folded text has no capitals.
    fileprivate var isASCIILetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}

extension String {
    /// The range between two offsets in UTF-8.
    fileprivate func range(ofUTF8 offsets: Range<Int>) -> Range<String.Index> {
        let start = utf8.index(startIndex, offsetBy: offsets.lowerBound)
        return start..<utf8.index(start, offsetBy: offsets.count)
    }
}
