/// Many folded texts, to be searched at each key.
///
/// Their bytes stand behind one another in a few large pieces, and a vocabulary leads from words to the texts that hold them, so
/// that a search looks at no text without a word that it asks for. A text that has changed is put behind the others; what it
/// leaves behind is cleared away once that is the greater part. Whoever searches only once does without the vocabulary, which takes
/// longer to make than to look at every text.
package struct FoldedTexts: Sendable {
    /// Where a text stands.
    package struct Span: Sendable {
        fileprivate let piece: Int32
        fileprivate let start: Int32
        fileprivate let count: Int32
        /// By which the vocabulary knows it.
        fileprivate let number: Int32
    }

    private var pieces: [[UInt8]] = []
    private(set) var byteCount = 0
    package private(set) var spans: [Span] = []
    /// At which place each text stands, by its number; -1 for what was left behind.
    private var places: [Int32] = []
    private var vocabulary = Vocabulary()
    let hasVocabulary: Bool

    package init(hasVocabulary: Bool = true) {
        self.hasVocabulary = hasVocabulary
    }

    package mutating func append(_ text: FoldedText) { append(store(text)) }

    /// Appends a text that stood here before the last `tidy`.
    package mutating func append(_ span: Span) {
        places[Int(span.number)] = Int32(spans.count)
        spans.append(span)
    }

    package mutating func set(_ text: FoldedText, at place: Int) {
        places[Int(spans[place].number)] = -1
        spans[place] = store(text)
        places[Int(spans[place].number)] = Int32(place)
    }

    package mutating func removeSubrange(from place: Int) {
        for span in spans[place...] { places[Int(span.number)] = -1 }
        spans.removeSubrange(place...)
    }

    /// Takes in the words of a text that is not searched itself, for what may have been meant.
    package mutating func addWords(of text: FoldedText) { vocabulary.add(text) }

    /// The words that are nearest to one that is not found, best first, in plain letters.
    package func nearest(to word: String, most: Int) -> [String] {
        var vocabulary = vocabulary
        if !hasVocabulary {
            for span in spans { vocabulary.add(text(of: span)) }
        }
        return vocabulary.nearest(to: word, most: most)
    }

    /// Clears away what changed texts have left behind, if that is much.
    package mutating func tidy() {
        let used = spans.reduce(0) { $0 + Int($1.count) }
        guard byteCount > 2 * used + Self.pieceSize else { return }
        let texts = spans.map(text(of:))
        (pieces, byteCount, spans, places) = ([], 0, [], [])
        vocabulary.forgetTexts()
        for text in texts { append(text) }
    }

    private mutating func store(_ text: FoldedText) -> Span {
        let number = Int32(places.count)
        places.append(-1)
        if hasVocabulary { vocabulary.add(text, of: number) }
        if pieces.isEmpty || pieces[pieces.count - 1].count + text.bytes.count > Self.pieceSize {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(max(Self.pieceSize, text.bytes.count))
        }
        let start = pieces[pieces.count - 1].count
        pieces[pieces.count - 1] += text.bytes
        byteCount += text.bytes.count
        return Span(
            piece: Int32(pieces.count - 1), start: Int32(start), count: Int32(text.bytes.count),
            number: number)
    }

    private static let pieceSize = 1 << 20

    private func text(of span: Span) -> FoldedText { withBytes(of: span) { FoldedText(bytes: Array($0)) } }

    func withBytes<Result>(of span: Span, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        pieces[Int(span.piece)].withUnsafeBytes { bytes in
            let start = Int(span.start)
            return body(UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(span.count)]))
        }
    }

    /// Calls with each word in which the anchor of a pattern stands, and with the places of the texts that hold it.
    func forEachWord(
        holding anchor: SearchPattern.Anchor, _ body: (UnsafeRawBufferPointer, _ places: [Int32]) -> Void
    ) {
        for word in vocabulary.words(holding: anchor) {
            var held: [Int32] = []
            vocabulary.forEachText(of: word) { text in
                let place = places[Int(text)]
                if place >= 0 { held.append(place) }
            }
            vocabulary.withBytes(of: word) { body($0, held) }
        }
    }
}
