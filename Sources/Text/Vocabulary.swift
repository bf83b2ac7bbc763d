/// The words that occur in many texts, to find the one that somebody who mistyped a word most likely meant.
///
/// Words are taken in and never out: what is proposed must be looked for before it is said. They are kept as folded
/// letters, so a proposal is in plain letters; Japanese, which parts no words, has none here.
///
/// Millions of words are taken in when a list is first opened, so they stand in a table of their own (open addressing,
/// linear probing) in which a word that is known costs one look: their letters one after the other, none in an array.
package struct Vocabulary: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        var start: Int32 = 0
        var length: Int32 = 0
        var count: Int32 = 0
        /// Which letters occur in it: of those that another word lacks, each is a mistake.
        var letters: UInt64 = 0
    }

    /// A power of two of slots, a third of them free at least; a length of 0 marks a free one.
    private var slots = Array(repeating: Slot(), count: 1 << 10)
    private var letters: [UInt8] = []
    private(set) var count = 0

    package init() {}

    package mutating func add(_ text: FoldedText) {
        text.bytes.withUnsafeBytes { bytes in
            let end = bytes.count / 2
            var start = 0
            for place in 0...end where place == end || !bytes[place].isASCIILetterOrDigit {
                // A number is a word of its own in every idea, and no letter of it is mistyped so that it could be guessed.
                if place - start >= Self.fewestLetters, !bytes[start].isASCIIDigit {
                    add(UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
                }
                start = place + 1
            }
        }
    }

    private mutating func add(_ word: UnsafeRawBufferPointer) {
        // FNV-1a.
        let hash = word.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let place = place(of: hash, length: word.count)
        if slots[place].length > 0 {
            slots[place].count &+= 1
            return
        }
        guard letters.count + word.count <= Int32.max else { return }
        slots[place] = Slot(
            hash: hash, start: Int32(letters.count), length: Int32(word.count), count: 1,
            letters: Self.signs(of: word))
        letters += word
        count += 1
        if count * 3 > slots.count * 2 { grow() }
    }

    /// Two words of one hash and one length count as one: nothing hangs on it but a proposal.
    private func place(of hash: UInt64, length: Int) -> Int {
        var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
        while slots[place].length > 0, slots[place].hash != hash || slots[place].length != length {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.length > 0 { slots[place(of: slot.hash, length: Int(slot.length))] = slot }
    }

    /// The words that are nearest to one, best first: the fewer letters must be changed the better, then the more frequent.
    ///
    /// Of the letters one in three may be wrong, missing or too many.
    package func nearest(to text: String, most: Int) -> [String] {
        let word = Folding(text).letters
        guard word.count >= Self.fewestLetters, word.allSatisfy(\.isASCIILetterOrDigit) else { return [] }
        let mostEdits = word.count / 3
        let signs = word.withUnsafeBytes { Self.signs(of: $0) }
        let near = slots.compactMap { slot -> (word: [UInt8], edits: Int, count: Int32)? in
            guard slot.length > 0, abs(Int(slot.length) - word.count) <= mostEdits,
                (signs & ~slot.letters).nonzeroBitCount <= mostEdits,
                (slot.letters & ~signs).nonzeroBitCount <= mostEdits
            else { return nil }
            let other = Array(letters[Int(slot.start)..<Int(slot.start + slot.length)])
            let edits = edits(from: word, to: other)
            return edits <= mostEdits ? (other, edits, slot.count) : nil
        }
        return near.sorted { one, other in
            (one.edits, -one.count) == (other.edits, -other.count)
                ? one.word.lexicographicallyPrecedes(other.word)
                : (one.edits, -one.count) < (other.edits, -other.count)
        }.prefix(most).map { String(decoding: $0.word, as: UTF8.self) }
    }

    private static func signs(of word: UnsafeRawBufferPointer) -> UInt64 {
        word.reduce(0) { $0 | 1 &<< UInt64($1 & 63) }
    }

    private static let fewestLetters = 3
}

extension UInt8 {
    fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
