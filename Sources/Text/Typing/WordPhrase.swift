/// The words before the caret that have ended, and what the words around make of each.
///
/// Some words are English or Vietnamese by their neighbours (`EnglishWords`): `last` is lát until *mile* follows it. So each
/// word keeps both its forms, and when another one ends, all are judged again. The engine only ever turns a word from composed
/// to typed; what a person has turned stays.
struct WordPhrase: Equatable, Sendable {
    private(set) var words: [EndedWord] = []
    /// The positions of the words that the end of the last one has turned, the first of them last.
    private var turned: [Int] = []

    /// So many words are remembered.
    private static let longest = 6
    /// With more than so much behind the last word, none matters any longer.
    private static let longestEnd = 8

    init() {}

    /// The last words of a text that stands; none of them will be turned.
    init(standing text: some BidirectionalCollection<Character>) {
        let most = 40
        let tail = Array(text.reversed().prefix(most).reversed())
        var start = 0
        while let first = tail[start...].firstIndex(where: WordKind.isLetter) {
            let end = tail[first...].firstIndex { !WordKind.isLetter($0) } ?? tail.count
            start = tail[end...].firstIndex(where: WordKind.isLetter) ?? tail.count
            // The first word may have been cut off.
            if first > 0 || tail.count < most {
                add(EndedWord(Array(tail[first..<end])), then: Array(tail[end..<start]))
            }
        }
    }

    var isEmpty: Bool { words.isEmpty }

    // MARK: Words end

    /// The word before the caret has ended: it stands as given and may turn others.
    ///
    /// - Parameter shown: what stands of it so far.
    /// - Parameter end: what ended it.
    mutating func end(_ shown: [Character], as word: EndedWord, then end: [Character]) -> Replacement {
        add(word, then: end)
        let unjudged = words
        judge()
        let first = turned.last ?? words.count - 1
        return Replacement(
            from: Self.text(unjudged[first...].dropLast()) + shown, to: Self.text(words[first...]))
    }

    private mutating func add(_ word: EndedWord, then end: [Character]) {
        if let last = words.last, !last.isJoined { words = [] }
        if words.count == Self.longest { words.removeFirst() }
        words.append(word)
        words[words.count - 1].end = end
        turned = []
    }

    /// A character was typed behind the last word and its end.
    mutating func append(_ character: Character) {
        guard let last = words.indices.last else { return }
        words[last].end.append(character)
        if words[last].end.count > Self.longestEnd { words = [] }
    }

    /// The last character behind the last word goes away.
    ///
    /// - Returns: the letters that then stand before the caret; they are a word to be opened again.
    mutating func deleteBackward() -> [Character] {
        guard let last = words.indices.last else { return [] }
        if !words[last].end.isEmpty { words[last].end.removeLast() }
        guard words[last].end.isEmpty else { return [] }
        let word = words.removeLast().stands
        let letters = Array(word.reversed().prefix(while: WordKind.isLetter).reversed())
        if letters.count < word.count { words = [] }
        return letters
    }

    // MARK: Words are turned

    /// Takes back what was filled in, or the words that the end of the last one has turned.
    mutating func takeBack() -> Replacement? {
        words.last?.isFilledIn ?? false ? turn([words.count - 1]) : turn(turned)
    }

    /// Turns the last word or, where it has one form, the words that its end has turned.
    mutating func flip() -> Replacement? {
        guard let last = words.last, last.stands != last.other else { return turn(turned) }
        return turn([words.count - 1])
    }

    private mutating func turn(_ positions: [Int]) -> Replacement? {
        guard !positions.isEmpty else { return nil }
        let before = text
        for position in positions { words[position].turn() }
        return Replacement(from: before, to: text)
    }

    /// What stands of it, up to the current word.
    var text: [Character] { Self.text(words[...]) }

    private static func text(_ words: ArraySlice<EndedWord>) -> [Character] {
        words.flatMap { $0.stands + $0.end }
    }

    // MARK: What the neighbours say

    /// Turns every word that its neighbours make English, the last one first, since each may make the one before it so.
    private mutating func judge() {
        for index in words.indices.reversed() where isEnglish(index) {
            words[index].turn()
            if index < words.count - 1 { turned.append(index) }
        }
    }

    private func isEnglish(_ index: Int) -> Bool {
        let before = kind(before: index)
        let behind = kind(behind: index)
        return switch words[index].place {
        case nil, .anywhere: false
        case .besideForeign: before.isForeign || behind.isForeign
        case .beforeForeign: behind.isForeign
        // A name is no sign of English: Bên JICA, châu Á Pacific.
        case .amongForeign: behind == .foreign && (before == nil || before == .foreign)
        }
    }

    /// The kind of the nearest word before that says anything; nil where the phrase begins.
    private func kind(before index: Int) -> WordKind? {
        words[..<index].last { $0.kind != .open }?.kind
    }

    private func kind(behind index: Int) -> WordKind? {
        guard words[index].isJoined else { return nil }
        return words[(index + 1)...].first { $0.kind != .open }?.kind
    }
}

extension WordKind? {
    /// Whether the word speaks for another one's being foreign; nil where there is none.
    fileprivate var isForeign: Bool { self == .foreign || self == .name }
}
