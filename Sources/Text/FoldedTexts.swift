/// Many folded texts, to be searched one after the other at each key.
///
/// Their bytes stand behind one another in a few large pieces, and what lets a text be passed over without a look at its
/// bytes stands in one array. A text that has changed is put behind the others; what it leaves behind is cleared away once
/// that is the greater part.
package struct FoldedTexts: Sendable {
    /// Where a text stands, and what can be told of it by that alone.
    package struct Span: Sendable {
        fileprivate var piece: Int32
        fileprivate var start: Int32
        fileprivate let count: Int32
        let pairs: LetterPairs
        let wordStarts: WordStarts
    }

    private var pieces: [[UInt8]] = []
    private(set) var byteCount = 0
    package private(set) var spans: [Span] = []

    package init() {}

    package mutating func append(_ text: FoldedText) { spans.append(store(text)) }

    /// Appends a text that stood here before the last `tidy`.
    package mutating func append(_ span: Span) { spans.append(span) }

    package mutating func set(_ text: FoldedText, at place: Int) { spans[place] = store(text) }

    package mutating func removeSubrange(from place: Int) { spans.removeSubrange(place...) }

    /// Clears away what changed texts have left behind, if that is much.
    package mutating func tidy() {
        let used = spans.reduce(0) { $0 + Int($1.count) }
        guard byteCount > 2 * used + Self.pieceSize else { return }
        let old = pieces
        (pieces, byteCount) = ([], 0)
        for place in spans.indices {
            let span = spans[place]
            let start = Int(span.start)
            (spans[place].piece, spans[place].start) =
                store(old[Int(span.piece)][start..<start + Int(span.count)])
        }
    }

    private mutating func store(_ text: FoldedText) -> Span {
        let (piece, start) = store(text.bytes[...])
        return Span(
            piece: piece, start: start, count: Int32(text.bytes.count), pairs: text.pairs,
            wordStarts: WordStarts(text))
    }

    private mutating func store(_ bytes: ArraySlice<UInt8>) -> (piece: Int32, start: Int32) {
        if pieces.isEmpty || pieces[pieces.count - 1].count + bytes.count > Self.pieceSize {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(max(Self.pieceSize, bytes.count))
        }
        let start = pieces[pieces.count - 1].count
        pieces[pieces.count - 1] += bytes
        byteCount += bytes.count
        return (Int32(pieces.count - 1), Int32(start))
    }

    private static let pieceSize = 1 << 20

    func withBytes<Result>(of span: Span, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        pieces[Int(span.piece)].withUnsafeBytes { bytes in
            let start = Int(span.start)
            return body(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(span.count)]))
        }
    }
}

/// Which letters and digits the words of a text begin with, a bit for each.
///
/// The first letter that is typed stands in most texts; it is answered by this alone.
struct WordStarts: Sendable {
    private var bits: UInt64 = 0
    /// Those that begin one without any mark or tone.
    private var plainBits: UInt64 = 0

    init(_ text: FoldedText) {
        text.bytes.withUnsafeBytes { bytes in
            var isInWord = false
            for place in 0..<bytes.count / 2 {
                let isLetter = bytes[place].isASCIILetterOrDigit
                if isLetter, !isInWord {
                    let bit = Self.bit(of: bytes[place])
                    bits |= bit
                    let marks = bytes[bytes.count / 2 + place]
                    if marks & (LetterMarks.qualityBits | LetterMarks.toneBits) == 0 { plainBits |= bit }
                }
                isInWord = isLetter
            }
        }
    }

    /// Those that a text must have in which a word begins with the letter: none where that parts no words.
    init(needing letter: UInt8) {
        bits = letter.isASCIILetterOrDigit ? Self.bit(of: letter) : 0
    }

    static let none = WordStarts(needing: UInt8(ascii: " "))

    /// How a single letter without marks is found as the beginning of a word.
    func find(_ letter: WordStarts) -> Query.Find {
        letter.bits & plainBits != 0 ? .exact : letter.bits & bits != 0 ? .inexact : .none
    }

    func isSubset(of other: WordStarts) -> Bool { bits & ~other.bits == 0 }

    private static func bit(of letter: UInt8) -> UInt64 {
        let first = letter >= UInt8(ascii: "a") ? UInt8(ascii: "a") : UInt8(ascii: "0") - 26
        return 1 &<< UInt64(letter - first)
    }
}
