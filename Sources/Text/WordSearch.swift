/// What a person looks for in several words, as they type it: words in any order, `"a phrase"`, `-without`.
///
/// Each word is found where a word of the text begins, since spaces part syllables and `an` inside `toàn` is no hit; what stands
/// in quotes is found as it stands, in words too. What follows a hyphen must not be there as a whole word: while it is
/// being typed, nothing goes that comes back with the next letter. A quote that is not closed reaches to the end.
package struct WordSearch: Sendable {
    /// One word or phrase.
    package struct Part: Sendable {
        /// As it was typed, without quotes or hyphen.
        package let text: String
        package let isPhrase: Bool
        package let query: Query
        /// Where it stands in the text that was typed, with its quotes.
        fileprivate let range: Range<String.Index>
    }

    /// What was typed.
    package let text: String
    /// All of these must be found.
    package let wanted: [Part]
    /// None of these may be.
    package let unwanted: [Part]
    /// All that was typed, found as it stands; nil where that is one word, or more than plain words.
    package let whole: Query?

    /// - Parameter scope: where plain words may stand.
    package init(_ text: String, _ scope: Query.Scope = .wordStart) {
        self.text = text
        var (wanted, unwanted): ([Part], [Part]) = ([], [])
        var rest = text[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            var word = rest
            let isUnwanted = Self.hyphens.contains(rest[start])
            if isUnwanted { word = word.dropFirst() }
            let isPhrase = word.first.map(Self.quotes.contains) ?? false
            if isPhrase { word = word.dropFirst() }
            let end = word.firstIndex { isPhrase ? Self.quotes.contains($0) : $0.isWhitespace }
            word = word[..<(end ?? word.endIndex)]
            let next = isPhrase && end != nil ? text.index(after: word.endIndex) : word.endIndex
            rest = text[next...]
            let query = Query(String(word), isUnwanted ? .wholeWords : isPhrase ? .anywhere : scope)
            guard !query.isEmpty else { continue }
            let part = Part(text: String(word), isPhrase: isPhrase, query: query, range: start..<next)
            if isUnwanted { unwanted.append(part) } else { wanted.append(part) }
        }
        self.wanted = wanted
        self.unwanted = unwanted
        let isPlain = unwanted.isEmpty && wanted.count > 1 && !wanted.contains { $0.isPhrase }
        whole = isPlain ? Query(text, scope) : nil
    }

    /// Whether there is nothing to look for.
    package var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

    /// What was typed with another word in the place of a wanted one.
    package func replacing(_ part: Part, with word: String) -> String {
        text.replacingCharacters(in: part.range, with: word)
    }

    /// Every place in the text that a wanted part matches, or all of them together, from first to last, none inside another.
    package func ranges(in text: String) -> [Range<String.Index>] {
        let queries = wanted.map(\.query) + [whole].compactMap(\.self)
        let all = queries.flatMap { $0.ranges(in: text) }.sorted { one, other in
            one.lowerBound == other.lowerBound
                ? one.upperBound > other.upperBound : one.lowerBound < other.lowerBound
        }
        var end = text.startIndex
        return all.filter { range in
            guard range.lowerBound >= end else { return false }
            end = range.upperBound
            return true
        }
    }

    private static let hyphens: Set<Character> = ["-", "－", "−", "–"]
    private static let quotes: Set<Character> = ["\"", "“", "”", "„", "＂", "「", "」"]
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + self[range.upperBound...]
    }
}
