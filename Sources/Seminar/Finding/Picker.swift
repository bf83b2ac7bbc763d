internal import Text

/// Finds one of a few things by plain letters, by a key, or by a number: a person, a field, a kind.
///
/// `07` finds Học viên 07 of both classes, `07 4` the one of class 4, `4 4` trainee 4 of class 4 alone, `rac` finds Xử lý rác thải, and `5` too, whose
/// key it is. Every word of the query must begin a word of one of the thing's names, or of what else is known of it.
package struct Picker: Sendable {
    /// One thing that can be picked.
    package struct Entry: Hashable, Sendable {
        package let code: String
        /// What it is called, in every language; the first is shown.
        package let names: [String]
        /// What stands for it alone, such as a digit.
        package let keys: [String]
        /// What else it is found by, after those that are called so.
        package let details: [String]

        package init(code: String, names: [String], keys: [String] = [], details: [String] = []) {
            self.code = code
            self.names = names
            self.keys = keys
            self.details = details
        }
    }

    /// What a query found.
    package struct Choices: Hashable, Sendable {
        /// Best first; of equally good ones, in the order of the list.
        package let entries: [Entry]
        /// The one that is meant without doubt: the only match, or the only one with that key.
        package let single: Entry?
    }

    private let entries: [Prepared]

    private struct Prepared: Sendable {
        let entry: Entry
        let keys: [String]
        /// The names, and those with numbers in them again without leading zeros.
        let names: [(text: String, folded: FoldedText)]
        let details: [(text: String, folded: FoldedText)]
    }

    package init(_ entries: [Entry]) {
        self.entries = entries.map { entry in
            func prepared(_ texts: [String]) -> [(text: String, folded: FoldedText)] {
                let short = texts.map(Self.withoutLeadingZeros).filter { !texts.contains($0) }
                return (texts + short).map { ($0, FoldedText($0)) }
            }
            return Prepared(
                entry: entry, keys: entry.keys.map(\.folded), names: prepared(entry.names),
                details: prepared(entry.details))
        }
    }

    /// What begins with the words of a query; everything when there are none.
    package func choices(for query: String) -> Choices {
        let parts = query.split(whereSeparator: \.isWhitespace).map(String.init)
        let words = parts.map { Query($0) }
        let repeated = Self.repeatedNumbers(in: parts)
        guard !words.isEmpty else {
            return Choices(entries: entries.map(\.entry), single: nil)
        }
        let key = query.folded.split(separator: " ").joined(separator: " ")
        let found = entries.compactMap { prepared -> (rank: Rank, entry: Entry)? in
            if prepared.keys.contains(key) { return (.key, prepared.entry) }
            guard Self.hold(repeated, in: prepared) else { return nil }
            return Self.rank(of: words, in: prepared).map { ($0, prepared.entry) }
        }
        // Sorting is stable by the place as the last key.
        let sorted = found.enumerated()
            .sorted { ($0.element.rank.rawValue, $1.offset) > ($1.element.rank.rawValue, $0.offset) }
            .map(\.element)
        let best = sorted.filter { $0.rank == sorted.first?.rank }
        let isCertain = sorted.count == 1 || best.count == 1 && best.first?.rank == .key
        return Choices(entries: sorted.map(\.entry), single: isCertain ? sorted.first?.entry : nil)
    }

    /// The codes of what a query finds.
    package func codes(for query: String) -> Set<String> { Set(choices(for: query).entries.map(\.code)) }

    /// The numbers that a query names more than once, and how often; leading zeros do not count.
    private static func repeatedNumbers(in words: [String]) -> [String: Int] {
        let numbers = words.filter { $0.allSatisfy(\.isNumber) }.map(withoutLeadingZeros)
        return Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    }

    /// Whether each number begins as many numbers of one of the texts: one 4 is not both the person and the class.
    private static func hold(_ repeated: [String: Int], in prepared: Prepared) -> Bool {
        guard !repeated.isEmpty else { return true }
        let texts = (prepared.names + prepared.details).map(\.text)
        return repeated.allSatisfy { number, count in
            texts.contains { name in
                withoutLeadingZeros(name).split { !$0.isNumber }.count { $0.hasPrefix(number) } >= count
            }
        }
    }

    private enum Rank: Int {
        case knownOfIt, beginsWords, exactLetters, wholeWords, key
    }

    /// How well all words are found, the worst of them deciding; nil when one is not.
    private static func rank(of words: [Query], in prepared: Prepared) -> Rank? {
        var worst = Rank.wholeWords
        for word in words {
            let ranks = prepared.names.compactMap { rank(of: word, in: $0.text, $0.folded) }
            if let best = ranks.max(by: { $0.rawValue < $1.rawValue }) {
                if best.rawValue < worst.rawValue { worst = best }
            } else if prepared.details.contains(where: { rank(of: word, in: $0.text, $0.folded) != nil }) {
                worst = .knownOfIt
            } else {
                return nil
            }
        }
        return worst
    }

    private static func rank(of query: Query, in name: String, _ folded: FoldedText) -> Rank? {
        guard let match = query.match(in: folded) else { return nil }
        let beginnings = query.ranges(in: name).filter { range in
            guard range.lowerBound > name.startIndex else { return true }
            return !name[name.index(before: range.lowerBound)].isPartOfWord
                || !name[range.lowerBound].isPartOfWord
        }
        guard !beginnings.isEmpty else { return nil }
        let isWhole = beginnings.contains { range in
            range.upperBound == name.endIndex || !name[range.upperBound].isPartOfWord
        }
        return isWhole ? .wholeWords : match.isExact ? .exactLetters : .beginsWords
    }

    /// `Học viên 7 – Lớp 3` of `Học viên 07 – Lớp 3`: people say seven.
    private static func withoutLeadingZeros(_ name: String) -> String {
        var result = ""
        for (index, character) in zip(name.indices, name) {
            let next = name.index(after: index)
            let isLeading =
                character == "0" && result.last?.isNumber != true && next < name.endIndex
                && name[next].isNumber
            if !isLeading { result.append(character) }
        }
        return result
    }
}

extension Character {
    /// Whether it is a Latin letter or a digit: between two of them no word begins, as it may in Japanese.
    fileprivate var isPartOfWord: Bool {
        (isLetter || isNumber) && String(self).folded.allSatisfy(\.isASCII)
    }
}

extension Picker {
    /// Everyone on the roster, then the groups: by name and id, by class, unit, locality and position, and groups by their
    /// theme.
    static func speakers(_ record: Record) -> Picker {
        let classes = Dictionary(record.programme.classes.map { ($0.id, $0.name.all) }) { first, _ in first }
        let people = record.roster.filter { !$0.isRemoved }.map { state in
            let person = state.person
            let details = [person.classID, person.unit, person.locality].compactMap(\.self)
            return Entry(
                code: person.id, names: [person.name, person.id], keys: [person.id],
                details: details + (person.classID.flatMap { classes[$0] } ?? [])
                    + (person.position?.all ?? []))
        }
        let groups = record.programme.groups.map { group in
            let names = group.name.all + (group.theme?.all ?? [])
            return Entry(code: group.id, names: names + [group.id], keys: [group.id])
        }
        return Picker(people + groups)
    }

    /// The fields of the programme: by their names, their keys and their codes.
    package static func fields(_ programme: Programme) -> Picker {
        Picker(
            programme.fields.map { field in
                Entry(
                    code: field.code, names: field.title.all,
                    keys: [field.key.map(String.init), field.code].compactMap(\.self))
            })
    }
}

extension Localized {
    /// The texts in every language it has, the original first.
    fileprivate var all: [String] {
        var texts = [self(original)]
        for language in Language.allCases {
            if let text = self.texts[language], !texts.contains(text) { texts.append(text) }
        }
        return texts
    }
}
