/// The words of many texts: which texts hold each of them, and which one somebody who mistyped a word most likely meant.
///
/// A word is a run of ASCII letters and digits, or one other letter, such as a kanji. It is kept as a `FoldedText` is, so the
/// same letters with other marks are another word. Words are taken in and never out: what they lead to is looked at before it
/// is said.
///
/// Millions of words are taken in when a list is first opened, so they stand in a table of their own (open addressing,
/// linear probing) in which a word that is known costs one look: their bytes one after the other, none in an array.
struct Vocabulary: Sendable {
    private struct Word {
        let hash: UInt64
        let start: Int32
        /// In bytes; as many bytes of marks follow.
        let length: Int32
        /// Which letters occur in it: a word that lacks one of a part's letters does not hold that part.
        let letters: UInt64
        var count: Int32 = 0
        /// The texts that hold it: the first here, because most numbers stand in one text alone, and an array costs more.
        var firstText: Int32 = -1
        var moreTexts: [Int32] = []
    }

    private var words: [Word] = []
    /// One more than the place of a word, or 0; a power of two of slots, a third of them free at least.
    private var slots: [Int32] = Array(repeating: 0, count: 1 << 10)
    private var bytes: [UInt8] = []

    /// - Parameter text: the number of the text that holds the words, no lower than any before; nil for one that is not searched.
    mutating func add(_ folded: FoldedText, of text: Int32? = nil) {
        folded.bytes.withUnsafeBytes { bytes in
            let count = bytes.count / 2
            UnsafeRawBufferPointer(rebasing: bytes[..<count]).forEachWord { range in
                add(
                    UnsafeRawBufferPointer(rebasing: bytes[range]),
                    UnsafeRawBufferPointer(
                        rebasing: bytes[count + range.lowerBound..<count + range.upperBound]),
                    of: text)
            }
        }
    }

    private mutating func add(
        _ letters: UnsafeRawBufferPointer, _ marks: UnsafeRawBufferPointer, of text: Int32?
    ) {
        let slot = slot(of: letters, marks)
        var word = Int(slots[slot.place]) - 1
        if word < 0 {
            guard bytes.count + 2 * letters.count <= Int32.max else { return }
            word = words.count
            words.append(
                Word(
                    hash: slot.hash, start: Int32(bytes.count), length: Int32(letters.count),
                    letters: letters.signs))
            bytes += letters
            bytes += marks
            slots[slot.place] = Int32(word + 1)
            if words.count * 3 > slots.count * 2 { grow() }
        }
        words[word].count &+= 1
        guard let text else { return }
        if words[word].firstText < 0 {
            words[word].firstText = text
        } else if text != words[word].moreTexts.last ?? words[word].firstText {
            words[word].moreTexts.append(text)
        }
    }

    /// Where a word stands, or would.
    private func slot(
        of letters: UnsafeRawBufferPointer, _ marks: UnsafeRawBufferPointer
    ) -> (place: Int, hash: UInt64) {
        let hash = letters.hash(after: marks.hash(after: UInt64(letters.count)))
        var place = Self.place(of: hash, among: slots.count)
        while slots[place] > 0 {
            let word = words[Int(slots[place]) - 1]
            if word.hash == hash, word.length == letters.count {
                let isSame = withBytes(of: Int(slots[place]) - 1) { bytes in
                    letters.indices.allSatisfy { place in
                        bytes[place] == letters[place] && bytes[letters.count + place] == marks[place]
                    }
                }
                if isSame { break }
            }
            place = (place + 1) & (slots.count - 1)
        }
        return (place, hash)
    }

    private static func place(of hash: UInt64, among slots: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (word, entry) in words.enumerated() {
            var place = Self.place(of: entry.hash, among: slots.count)
            while slots[place] > 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Int32(word + 1)
        }
    }

    /// Forgets which texts hold the words, but not the words.
    mutating func forgetTexts() {
        for word in words.indices { (words[word].firstText, words[word].moreTexts) = (-1, []) }
    }

    /// The words in which the anchor of a pattern stands.
    func words(holding anchor: SearchPattern.Anchor) -> [Int] {
        let letters = anchor.letters.withUnsafeBytes { $0.signs }
        return words.indices.filter { place in
            letters & ~words[place].letters == 0
                && withBytes(of: place) { anchor.stands(in: $0.prefix($0.count / 2)) }
        }
    }

    /// A word as the bytes of a `FoldedText`: letters, then as many marks.
    func withBytes<Result>(of word: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { bytes in
            let start = Int(words[word].start)
            return body(
                UnsafeRawBufferPointer(rebasing: bytes[start..<start + 2 * Int(words[word].length)]))
        }
    }

    /// Calls with each text that holds or has held a word, in their order.
    func forEachText(of word: Int, _ body: (Int32) -> Void) {
        guard words[word].firstText >= 0 else { return }
        body(words[word].firstText)
        for text in words[word].moreTexts { body(text) }
    }

    /// The words that are nearest to one, best first: the fewer letters must be changed the better, then the more frequent.
    ///
    /// They are told in plain letters. Of the letters one in three may be wrong, missing or too many; a number is never
    /// mistyped so that it could be guessed, and kanji part no words.
    func nearest(to text: String, most: Int) -> [String] {
        let wanted = Folding(text).letters
        guard wanted.count >= Self.fewestLetters, wanted.allSatisfy(\.isASCIILetterOrDigit) else { return [] }
        let mostEdits = wanted.count / 3
        let signs = wanted.withUnsafeBytes { $0.signs }
        var near: [String: (edits: Int, count: Int)] = [:]
        for (place, word) in words.enumerated() {
            // Each letter that the other lacks is a mistake.
            guard word.length >= Self.fewestLetters, abs(Int(word.length) - wanted.count) <= mostEdits,
                (signs & ~word.letters).nonzeroBitCount <= mostEdits,
                (word.letters & ~signs).nonzeroBitCount <= mostEdits
            else { continue }
            let letters = withBytes(of: place) { Array($0.prefix($0.count / 2)) }
            guard letters[0].isASCIILetter else { continue }
            let edits = edits(from: wanted, to: letters)
            guard edits <= mostEdits else { continue }
            near[String(decoding: letters, as: UTF8.self), default: (edits, 0)].count += Int(word.count)
        }
        return near.sorted { one, other in
            (one.value.edits, -one.value.count, one.key) < (other.value.edits, -other.value.count, other.key)
        }.prefix(most).map(\.key)
    }

    private static let fewestLetters = 3
}

extension UnsafeRawBufferPointer {
    /// Which bytes occur, by their lower six bits.
    fileprivate var signs: UInt64 { reduce(0) { $0 | 1 &<< UInt64($1 & 63) } }

    /// The words are short: up to eight bytes are mixed in at once.
    fileprivate func hash(after seed: UInt64) -> UInt64 {
        var hash = seed
        var (part, count) = (0 as UInt64, 0)
        for byte in self {
            (part, count) = (part << 8 | UInt64(byte), count + 1)
            if count % 8 == 0 { hash = Self.mixed(hash ^ part) }
        }
        return Self.mixed(hash ^ part)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    /// Calls with the place of each word in folded letters: a run of ASCII letters and digits, or one letter beyond ASCII.
    func forEachWord(_ body: (Range<Int>) -> Void) {
        var start = 0
        while start < count {
            var end = start + 1
            if self[start].isASCIILetterOrDigit {
                while end < count, self[end].isASCIILetterOrDigit { end += 1 }
                body(start..<end)
            } else if self[start] >= 0x80 {
                while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
                body(start..<end)
            }
            start = end
        }
    }
}
