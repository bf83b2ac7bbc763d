import Display
import Seminar
import Text
import Wording

extension Command {
    /// The commands that a query finds: the one whose code it is, then those whose name in the language has all its words,
    /// then those that have them in another language, in their other words or their keys; within each in the table's order.
    ///
    /// The words may come in any order, and each may be the beginning of one.
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
            if texts.names[language]?.has(words) ?? false { return (1, command) }
            return texts.everything.has(words) ? (2, command) : nil
        }
        return (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.command) }
    }

    /// What the commands are found by, folded once.
    private static let searchable = allCases.map { SearchableCommand($0.entry) }
}

/// The words of a command as a query meets them.
private struct SearchableCommand {
    let names: [Language: SearchableWords]
    let everything: SearchableWords

    init(_ entry: CommandEntry) {
        names = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, SearchableWords([entry.name($0)])) })
        let texts = Language.allCases.flatMap { language in
            [entry.name(language)] + (entry.words.map { [$0(language)] } ?? [])
        }
        everything = SearchableWords(texts + entry.keys.map(\.label))
    }
}

private struct SearchableWords {
    private let words: [(text: FoldedText, isUncut: Bool)]

    init(_ texts: [String]) {
        words = texts.flatMap(\.searchableWords).map {
            (FoldedText($0), $0.unicodeScalars.contains { $0.value >= 0x3040 })
        }
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
