/// What a person looks for: plain letters find every variant, a marked letter only itself.
///
/// "duong" finds dương and đường, "đường" only đường, "đương" only đương; the tone is that of the whole syllable, so
/// hoà finds hòa. Case, width, katakana or hiragana, and the kind of blank make no difference. The words stand in the
/// text as they stand in the query, one after the other: in Vietnamese spaces part syllables, not words. kỹ finds kĩ too,
/// because both spellings are in use: i and y are one in open syllables after h, k, l, m, s, t and qu.
package struct Query: Sendable {
    /// Where in a text the query may stand.
    package enum Scope: Hashable, Sendable {
        case anywhere
        /// From the beginning of a word on.
        case wordStart
        /// From the beginning of a word to the end of one.
        case wholeWords
    }

    /// The query first, then its other spellings with i for y and y for i.
    private let patterns: [SearchPattern]
    private let scope: Scope

    /// A query for the text without the blanks around it.
    ///
    /// - Parameter isUnfinished: whether its last word is still being typed, so that a tone may follow its last letter.
    package init(_ text: String, _ scope: Scope = .anywhere, isUnfinished: Bool = false) {
        self.scope = scope
        let folding = Folding(text)
        let blank = UInt8(ascii: " ")
        guard let first = folding.letters.firstIndex(where: { $0 != blank }),
            let last = folding.letters.lastIndex(where: { $0 != blank })
        else {
            patterns = []
            return
        }
        let pattern = SearchPattern(
            letters: folding.letters[first...last], marks: folding.marks[first...last],
            isUnfinished: isUnfinished)
        patterns = [pattern] + pattern.otherSpellings()
    }

    /// Whether there is nothing to look for; an empty query matches every text.
    package var isEmpty: Bool { patterns.isEmpty }

    /// The most exact hit in the text, of equals the first; nil if there is none.
    package func match(in text: FoldedText) -> Match? {
        guard !isEmpty else { return Match(isExact: true, isAtWordStart: true) }
        return text.bytes.withUnsafeBytes { bytes in
            var best: Match?
            for pattern in patterns where best?.isExact != true {
                guard let match = bestMatch(of: pattern, in: bytes) else { continue }
                if best == nil || match.isExact { best = match }
            }
            return best
        }
    }

    /// The most exact hit of one spelling, of equals the first.
    private func bestMatch(of pattern: SearchPattern, in bytes: UnsafeRawBufferPointer) -> Match? {
        var best: Match?
        var start = 0
        while best?.isExact != true, let place = pattern.firstHit(in: bytes, from: start) {
            start = place + 1
            guard isInScope(pattern, at: place, in: bytes) else { continue }
            let match = pattern.match(at: place, in: bytes)
            if best == nil || match.isExact { best = match }
        }
        return best
    }

    /// How each of the texts is found, in their order.
    package func finds(in texts: FoldedTexts) -> [Find] {
        var finds = Array(repeating: isEmpty ? Find.exact : .none, count: texts.spans.count)
        finds.withUnsafeMutableBufferPointer { finds in
            for pattern in patterns {
                guard texts.hasVocabulary, let anchor = pattern.anchor(scope) else {
                    for (place, span) in texts.spans.enumerated() {
                        let find: Find = texts.withBytes(of: span) { self.find(pattern, in: $0) }
                        finds[place] = max(finds[place], find)
                    }
                    continue
                }
                texts.forEachWord(holding: anchor) { word, places in
                    if anchor.isWholePattern {
                        let find = self.find(pattern, in: word)
                        for place in places where finds[Int(place)] < find { finds[Int(place)] = find }
                        return
                    }
                    for place in places.lazy.map({ Int($0) }) where finds[place] != .exact {
                        let span = texts.spans[place]
                        let find: Find = texts.withBytes(of: span) { self.find(pattern, in: $0) }
                        finds[place] = max(finds[place], find)
                    }
                }
            }
        }
        return finds
    }

    private func find(_ pattern: SearchPattern, in bytes: UnsafeRawBufferPointer) -> Find {
        bestMatch(of: pattern, in: bytes).map { $0.isExact ? .exact : .inexact } ?? .none
    }

    /// How a text is found; the greatest is best.
    package enum Find: Comparable, Sendable {
        case none, inexact, exact
    }

    /// How well the text begins with the query; nil where it begins otherwise.
    package func beginning(of text: FoldedText) -> Beginning? {
        let textCount = text.bytes.count / 2
        let found = text.bytes.withUnsafeBytes { bytes in
            patterns.filter { $0.stands(at: 0, in: bytes) }.map { pattern in
                Beginning(
                    isExact: pattern.match(at: 0, in: bytes).isExact, isWhole: pattern.count == textCount)
            }
        }
        return found.first { $0.isExact } ?? found.first
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
                var start = start
                while let place = pattern.firstHit(in: bytes, from: start) {
                    if isInScope(pattern, at: place, in: bytes) { return place..<place + pattern.count }
                    start = place + 1
                }
                return nil
            }
            .min { $0.lowerBound < $1.lowerBound }
    }

    private func isInScope(
        _ pattern: SearchPattern, at place: Int, in bytes: UnsafeRawBufferPointer
    ) -> Bool {
        switch scope {
        case .anywhere: true
        case .wordStart: pattern.startsWord(at: place, in: bytes)
        case .wholeWords:
            pattern.startsWord(at: place, in: bytes) && pattern.endsWord(at: place, in: bytes)
        }
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

/// How well a text begins with a query.
package struct Beginning: Hashable, Sendable {
    /// Every letter carries just the marks and the tone of the query.
    package let isExact: Bool
    /// Nothing follows in the text.
    package let isWhole: Bool
}

extension String {
    /// The range between two offsets in UTF-8.
    fileprivate func range(ofUTF8 offsets: Range<Int>) -> Range<String.Index> {
        let start = utf8.index(startIndex, offsetBy: offsets.lowerBound)
        return start..<utf8.index(start, offsetBy: offsets.count)
    }
}
