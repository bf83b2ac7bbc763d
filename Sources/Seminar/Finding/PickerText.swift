internal import Text

/// How well something is found; the greatest comes first.
enum PickerRank: Int, Comparable, Sendable {
    /// The letters stand inside a word.
    case substring
    /// By what is known of it beside its names: a class, a role, a unit.
    case detail
    /// The first letters of some of its words.
    case initials
    /// The first letters of all words of a name.
    case wholeInitials
    /// The beginnings of words.
    case prefix
    /// Whole words and numbers.
    case exact
    /// A whole name.
    case called
    /// What stands for it alone.
    case key

    static func < (left: PickerRank, right: PickerRank) -> Bool { left.rawValue < right.rawValue }
}

/// One word of what is typed: letters, or a number.
///
/// `hv07` is two, and the second must follow the first at once; `07-L4` is three.
struct PickerPart: Sendable {
    let text: String
    let query: Query
    let folded: String
    /// The digits without leading zeros; nil for letters.
    let number: String?
    /// Whether it was typed to the letters before it without anything in between.
    let isGlued: Bool

    /// The words of a text, in their order.
    ///
    /// - Parameter isUnfinished: whether the last is still being typed.
    static func parts(of text: String, isUnfinished: Bool = false) -> [PickerPart] {
        let runs = PickerRun.runs(of: text)
        return runs.enumerated().map { place, run in
            let query = Query(run.text, isUnfinished: isUnfinished && place == runs.count - 1)
            return PickerPart(
                text: run.text, query: query, folded: run.text.folded, number: run.number,
                isGlued: run.number != nil && run.followsLetters)
        }
    }
}

/// A run of letters or of digits in a text.
struct PickerRun: Sendable {
    enum Sort: Hashable { case latin, digits, other, none }

    private(set) var text = ""
    let sort: Sort
    /// Whether letters stand right before it.
    let followsLetters: Bool

    /// The digits, wide or not, without leading zeros, because people say seven; nil for letters.
    var number: String? {
        guard sort == .digits else { return nil }
        let digits = text.compactMap(\.wholeNumberValue).drop { $0 == 0 }
        return digits.isEmpty ? "0" : digits.map { String($0) }.joined()
    }

    static func runs(of text: String) -> [PickerRun] {
        var runs: [PickerRun] = []
        var before = Sort.none
        for character in text {
            let sort = Self.sort(of: character)
            if sort != .none {
                if sort != before {
                    runs.append(PickerRun(sort: sort, followsLetters: before == .latin || before == .other))
                }
                runs[runs.count - 1].text.append(character)
            }
            before = sort
        }
        return runs
    }

    private init(sort: Sort, followsLetters: Bool) {
        self.sort = sort
        self.followsLetters = followsLetters
    }

    /// Japanese is written without blanks, so that its letters are no Latin word; wide Latin letters are Latin.
    private static func sort(of character: Character) -> Sort {
        if character.isWholeNumber, character.wholeNumberValue.map({ $0 < 10 }) ?? false { return .digits }
        guard character.isLetter || character.isNumber, let scalar = character.unicodeScalars.first else {
            return .none
        }
        return scalar.value < 0x2E80 || (0xFF00...0xFF5E).contains(scalar.value) ? .latin : .other
    }
}

/// A name, a key or a detail as a picker compares it: its words folded once.
struct PickerText: Sendable {
    struct Word: Sendable {
        let folded: FoldedText
        let letters: String
        let number: String?
        /// Whether it is a number that stands right behind letters, as in the id `P3`.
        let isGlued: Bool
        /// Whether it is written without blanks between words, so that one may begin anywhere in it.
        let isUnspaced: Bool
    }

    /// Where a part is found: from one word on, up to another, and how well.
    struct Hit: Sendable {
        let words: Range<Int>
        let rank: PickerRank
        /// Whether every letter carries just the marks that were typed.
        let isMarked: Bool

        func isWorse(than other: Hit) -> Bool {
            rank == other.rank ? !isMarked && other.isMarked : rank < other.rank
        }
    }

    let words: [Word]
    /// The folded words with a blank between them.
    let joined: String
    private let whole: FoldedText

    init(_ text: String) {
        words = PickerRun.runs(of: text).map { run in
            Word(
                folded: FoldedText(run.text), letters: run.text.folded, number: run.number,
                isGlued: run.number != nil && run.followsLetters, isUnspaced: run.sort == .other)
        }
        joined = words.map { $0.number ?? $0.letters }.joined(separator: " ")
        whole = FoldedText(text)
    }

    /// Where a part is found as words or initials.
    func hits(of part: PickerPart) -> [Hit] {
        words.indices.compactMap { place in
            if let number = part.number { return hit(ofNumber: number, written: part.folded, at: place) }
            let word = words[place]
            guard word.number == nil else { return nil }
            if let beginning = part.query.beginning(of: word.folded) {
                return Hit(
                    words: place..<place + 1, rank: beginning.isWhole ? .exact : .prefix,
                    isMarked: beginning.isExact)
            }
            if word.isUnspaced, let match = part.query.match(in: word.folded) {
                return Hit(words: place..<place + 1, rank: .prefix, isMarked: match.isExact)
            }
            return hit(ofInitials: part.folded, at: place)
        }
    }

    /// - Parameter digits: the number as it was typed: a mere 0 begins 07.
    private func hit(ofNumber number: String, written digits: String, at place: Int) -> Hit? {
        let word = words[place]
        guard let known = word.number, known.hasPrefix(number) || word.letters.hasPrefix(digits) else {
            return nil
        }
        return Hit(words: place..<place + 1, rank: known == number ? .exact : .prefix, isMarked: true)
    }

    private func hit(ofInitials letters: String, at place: Int) -> Hit? {
        guard letters.count > 1 else { return nil }
        let end = place + letters.count
        guard end <= words.count else { return nil }
        for (letter, word) in zip(letters, words[place..<end])
        where word.number != nil || word.letters.first != letter { return nil }
        let isWhole = place == 0 && end == words.count
        return Hit(words: place..<end, rank: isWhole ? .wholeInitials : .initials, isMarked: true)
    }

    /// Whether at least three letters stand somewhere inside.
    func contains(_ part: PickerPart) -> Bool {
        part.number == nil && part.folded.count > 2 && part.query.match(in: whole) != nil
    }

    /// How well all parts are found one after the other, the worst of them deciding; nil where they are not.
    ///
    /// - Parameter start: the word that the first must begin at; nil for any.
    func ordered(_ parts: ArraySlice<PickerPart>, from start: Int? = nil) -> Hit? {
        ordered(parts.map { ($0, hits(of: $0)) }[...], from: start ?? 0, isExactly: start != nil)
    }

    private func ordered(
        _ parts: ArraySlice<(part: PickerPart, hits: [Hit])>, from place: Int, isExactly: Bool
    ) -> Hit? {
        guard let first = parts.first else {
            return Hit(words: place..<place, rank: .exact, isMarked: true)
        }
        let isNextGlued = parts.dropFirst().first?.part.isGlued ?? false
        var best: Hit?
        for hit in first.hits
        where isExactly ? hit.words.lowerBound == place : hit.words.lowerBound >= place {
            guard
                let rest = ordered(
                    parts.dropFirst(), from: hit.words.upperBound, isExactly: isNextGlued)
            else { continue }
            let found = Hit(
                words: hit.words.lowerBound..<rest.words.upperBound, rank: min(hit.rank, rest.rank),
                isMarked: hit.isMarked && rest.isMarked)
            if best?.isWorse(than: found) ?? true { best = found }
        }
        return best
    }

    /// Whether a word stands right behind another one, whole.
    func holds(_ next: PickerPart, after part: PickerPart) -> Bool {
        hits(of: part).contains { hit in
            hits(of: next).contains { $0.rank == .exact && $0.words.lowerBound == hit.words.upperBound }
        }
    }
}
