import Display
import Seminar
import Text
import Wording

extension Command {
    /// The commands that a query finds: the one whose code it is, then those whose name, or one of whose other words, it is,
    /// then those where one begins with it, then those whose name in the language has all its words, then those that have them in another language, in
    /// their other words or their keys; within each in the table's order.
    ///
    /// But for the beginning, the words may come in any order, and each may be the beginning of one.
    ///
    /// - Parameter named: whether to leave out the keys of texts, lists and forms.
    static func found(by query: String, in language: Language, named: Bool = true) -> [Command] {
        let commands = allCases.filter { $0 != .palette && ($0.entry.isNamed || !named) }
        let words = query.searchableWords.map { Query($0) }
        guard !words.isEmpty else { return commands }
        let code = query.trimmed.lowercased()
        let ranked = commands.compactMap { command -> (rank: Int, command: Command)? in
            if command.entry.code == code { return (0, command) }
            let texts = searchable[command.rawValue]
            let begun = texts.beginnings[language]?.filter { $0.begins(with: query, words) } ?? []
            if !begun.isEmpty { return (begun.contains { $0.count == words.count } ? 1 : 2, command) }
            if texts.names[language]?.has(words) ?? false { return (3, command) }
            return texts.everything.has(words) ? (4, command) : nil
        }
        return (0...4).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.command) }
    }

    /// What the commands are found by, folded once.
    private static let searchable = allCases.map { SearchableCommand($0.entry) }
}

/// The words of a command as a query meets them.
private struct SearchableCommand {
    let names: [Language: SearchableWords]
    /// The name, and each of the other words.
    let beginnings: [Language: [SearchableWords]]
    let everything: SearchableWords

    init(_ entry: CommandEntry) {
        names = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, SearchableWords([entry.name($0)])) })
        beginnings = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let others = entry.keywords.map { $0(language).split { ",、".contains($0) } } ?? []
                return (
                    language,
                    ([entry.name(language)] + others.map { String($0) }).map { SearchableWords([$0]) }
                )
            })
        let texts = Language.allCases.flatMap { language in
            [entry.name(language)] + (entry.keywords.map { [$0(language)] } ?? [])
        }
        everything = SearchableWords(texts + entry.keys.map(\.label))
    }
}

private struct SearchableWords {
    /// The words in their order, folded.
    private let joined: String
    private let words: [(text: FoldedText, isUncut: Bool)]

    init(_ texts: [String]) {
        joined = texts.flatMap(\.searchableWords).joined(separator: " ").folded
        words = texts.flatMap(\.searchableWords).map {
            (FoldedText($0), $0.unicodeScalars.contains { $0.value >= 0x3040 })
        }
    }

    /// The number of words.
    var count: Int { words.count }

    /// Whether the text begins with a query, whose words are given too.
    func begins(with query: String, _ words: [Query]) -> Bool {
        joined.hasPrefix(query.searchableWords.joined(separator: " ").folded) && has(words)
    }

    /// Whether each query begins a word; where there are no blanks between words, as in Japanese, it may stand anywhere.
    func has(_ queries: [Query]) -> Bool {
        queries.allSatisfy { query in
            words.contains { word in
                query.match(in: word.text).map { $0.isAtWordStart || word.isUncut } ?? false
            }
        }
    }
}

extension String {
    fileprivate var searchableWords: [String] {
        split { $0.isWhitespace || "(),:：、;".contains($0) }.map { String($0) }
    }
}
