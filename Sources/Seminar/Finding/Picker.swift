internal import Text

/// Finds one of a few things by what people type for it: a person, a field, a kind, an item.
///
/// One matcher for lists, tokens in a sentence, the form, filters and the shell; `docs/TAKING.md` says by examples what
/// it finds. Every word typed must be found, in any order: as a word or the beginning of one, as initials (`kn`), as a
/// number (`7` is 07), as something known of it (`jica`), or, from three letters on, inside a word. Plain letters find every
/// variant, a marked letter only itself.
package struct Picker: Sendable {
    /// One thing that can be picked.
    package struct Entry: Hashable, Sendable {
        package let code: String
        /// What it is called, in every language; the first is shown.
        package let names: [String]
        /// What stands for it alone, such as a digit or an id; its beginning finds it too.
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
        /// Best first: whole words, beginnings, initials, what is known, inside words; of equals in the order of the list.
        package let entries: [Entry]
        /// The one that is meant without doubt: the only match, or the only one that is called just so.
        package let single: Entry?
    }

    /// How well an entry is found; the greatest comes first.
    fileprivate struct Score: Comparable {
        let rank: PickerRank
        /// The words stand in the name as they were typed: `4 3` is 4 of class 3 before 3 of class 4.
        let isOrdered: Bool
        let isMarked: Bool

        private var places: (Int, Int, Int) { (rank.rawValue, isOrdered ? 1 : 0, isMarked ? 1 : 0) }

        static func < (left: Score, right: Score) -> Bool { left.places < right.places }
    }

    fileprivate struct Prepared: Sendable {
        let entry: Entry
        let keys: [PickerText]
        let names: [PickerText]
        let details: [PickerText]

        var texts: [PickerText] { names + keys + details }

        init(_ entry: Entry) {
            self.entry = entry
            keys = entry.keys.map(PickerText.init)
            names = entry.names.map(PickerText.init)
            details = entry.details.map(PickerText.init)
        }
    }

    /// Made and folded at the first query: a record is made at every start, long before anybody is looked for.
    private let prepared: Lazily<[Prepared]>
    private var entries: [Prepared] { prepared.value }

    package init(_ entries: @autoclosure @escaping @Sendable () -> [Entry]) {
        prepared = Lazily { entries().map(Prepared.init) }
    }

    /// What a query finds; everything when nothing is typed.
    package func choices(for query: String) -> Choices {
        choices(for: query, includingSubstrings: true)
    }

    /// The codes of what a query finds.
    package func codes(for query: String) -> Set<String> { Set(choices(for: query).entries.map(\.code)) }

    /// - Parameters:
    ///   - includingSubstrings: whether letters within a word count.
    ///   - isUnfinished: whether the last word is still being typed.
    func choices(for query: String, includingSubstrings: Bool, isUnfinished: Bool = false) -> Choices {
        guard query.contains(where: { !$0.isWhitespace }) else {
            return Choices(entries: entries.map(\.entry), single: nil)
        }
        let parts = PickerPart.parts(of: query, isUnfinished: isUnfinished)
        guard !parts.isEmpty else { return Choices(entries: [], single: nil) }
        let found = entries.compactMap { prepared in
            prepared.score(of: parts).map { (score: $0, entry: prepared.entry) }
        }.filter { includingSubstrings || $0.score.rank > .substring }
        // 74 is 7 of class 4, where nobody has the number 74.
        if found.isEmpty, parts.count == 1, let number = parts[0].number, (2...3).contains(number.count) {
            return choices(
                for: "\(number.dropLast()) \(number.suffix(1))", includingSubstrings: includingSubstrings)
        }
        // Sorting is stable by the place as the last key.
        let sorted = found.enumerated().sorted { left, right in
            left.element.score == right.element.score
                ? left.offset < right.offset : left.element.score > right.element.score
        }.map(\.element)
        return Choices(entries: sorted.map(\.entry), single: Self.single(of: sorted))
    }

    private static func single(of sorted: [(score: Score, entry: Entry)]) -> Entry? {
        guard let (best, entry) = sorted.first else { return nil }
        guard let second = sorted.dropFirst().first?.score else { return entry }
        // Plain letters mean every variant: that a name has no marks makes it no more certain.
        let isAhead = (best.rank, best.isOrdered ? 1 : 0) > (second.rank, second.isOrdered ? 1 : 0)
        // What stands for one alone may be what another is called.
        guard best.rank != .key || second.rank != .called else { return nil }
        let isCalledSo =
            best.rank >= .exact || best.rank == .wholeInitials && second.rank < .wholeInitials
        return isAhead && (isCalledSo || second.rank == .substring) ? entry : nil
    }

    /// How many words of a sentence belong to what its first word finds, and what they find together.
    ///
    /// A word more belongs to it where it leaves fewer of several to choose from or goes on with a name, as a whole word:
    /// `07 lop 3`, `chua ro`. What is said next must not be swallowed by what a name happens to begin with, nor by what it
    /// holds where one is meant already: `!kn Đề nghị`.
    func run(of words: [String]) -> (count: Int, choices: Choices) {
        var count = 0
        var choices = Choices(entries: [], single: nil)
        for next in words.indices {
            let found = self.choices(
                for: words[...next].joined(separator: " "), includingSubstrings: false)
            guard !found.entries.isEmpty else { break }
            if next > 0 {
                let isNarrower =
                    choices.single == nil
                    && (found.entries.count < choices.entries.count || found.single != nil)
                guard holdsWhole(words[next], in: found.entries),
                    isNarrower || goesOn(words[next - 1], words[next], in: found.entries)
                        || Self.areNumbers(words[...next])
                else { break }
            }
            (count, choices) = (next + 1, found)
        }
        return (count, choices)
    }

    /// Whether they are one number and another: the class stands behind the person, also where only one class has that many.
    private static func areNumbers(_ words: ArraySlice<String>) -> Bool {
        words.count == 2 && words.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    private func prepared(_ entries: [Entry]) -> [Prepared] {
        let codes = Set(entries.map(\.code))
        return self.entries.filter { codes.contains($0.entry.code) }
    }

    /// Whether every part of a word is a whole word or number of one of some entries, or stands for its initials.
    private func holdsWhole(_ word: String, in entries: [Entry]) -> Bool {
        let parts = PickerPart.parts(of: word)
        return prepared(entries).contains { prepared in
            parts.allSatisfy { part in
                prepared.texts.contains { text in
                    text.hits(of: part).contains { $0.rank == .exact } || part.isClass(of: text)
                }
            }
        }
    }

    private func goesOn(_ word: String, _ next: String, in entries: [Entry]) -> Bool {
        guard let last = PickerPart.parts(of: word).last, let first = PickerPart.parts(of: next).first else {
            return false
        }
        return prepared(entries).contains { prepared in
            prepared.texts.contains { $0.holds(first, after: last) }
        }
    }
}

extension Picker.Prepared {
    fileprivate func score(of parts: [PickerPart]) -> Picker.Score? {
        let joined = parts.map { $0.number ?? $0.folded }.joined(separator: " ")
        if keys.contains(where: { $0.joined == joined }) {
            return Picker.Score(rank: .key, isOrdered: true, isMarked: true)
        }
        var scores = [loose(parts)].compactMap(\.self)
        for name in names {
            guard let found = name.ordered(parts[...]) else { continue }
            let isCalled = name.joined == joined && found.rank == .exact
            scores.append(
                Picker.Score(
                    rank: isCalled ? .called : found.rank, isOrdered: true, isMarked: found.isMarked))
        }
        for key in keys {
            guard let found = key.ordered(parts[...], from: 0) else { continue }
            scores.append(Picker.Score(rank: found.rank, isOrdered: true, isMarked: found.isMarked))
        }
        return scores.max()
    }

    /// Each part wherever it is found.
    private func loose(_ parts: [PickerPart]) -> Picker.Score? {
        guard hold(parts.compactMap(\.number)) else { return nil }
        var worst = PickerRank.exact
        var isMarked = true
        for (place, part) in parts.enumerated() {
            guard let best = best(of: part) else { return nil }
            // `l4` is not `lớp 3` with a 4 elsewhere.
            let isTornApart =
                part.isGlued && place > 0
                && !texts.contains { $0.ordered(parts[(place - 1)...place]) != nil }
            worst = min(worst, isTornApart ? min(best.rank, .detail) : best.rank)
            isMarked = isMarked && best.isMarked
        }
        return Picker.Score(rank: worst, isOrdered: false, isMarked: isMarked)
    }

    private func best(of part: PickerPart) -> (rank: PickerRank, isMarked: Bool)? {
        let hits = names.flatMap { $0.hits(of: part) }
        if let best = hits.max(by: { $0.isWorse(than: $1) }) { return (best.rank, best.isMarked) }
        if let hit = details.lazy.compactMap({ $0.hits(of: part).first }).first {
            return (.detail, hit.isMarked)
        }
        // The 3 of an id `P3` is no number by itself: `lop 3` does not mean P3 of class 4.
        let hitsKey = keys.contains { key in
            key.hits(of: part).contains { part.isGlued || !key.words[$0.words.lowerBound].isGlued }
        }
        if hitsKey { return (.detail, true) }
        return names.contains { $0.contains(part) } ? (.substring, false) : nil
    }

    /// Whether each number begins as many numbers of one of the texts: one 4 is not both the person and the class.
    private func hold(_ numbers: [String]) -> Bool {
        let repeated = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
        return repeated.allSatisfy { number, count in
            texts.contains { $0.words.count { $0.number?.hasPrefix(number) ?? false } >= count }
        }
    }
}

extension PickerPart {
    /// Whether it is the `l` of `l4`, which stands for the word before the number.
    fileprivate func isClass(of text: PickerText) -> Bool {
        number == nil
            && text.hits(of: self).contains { hit in
                text.words.indices.contains(hit.words.upperBound)
                    && text.words[hit.words.upperBound].number != nil
            }
    }
}
