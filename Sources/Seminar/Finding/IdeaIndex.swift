package import Text

/// All ideas ready for search as a person types.
///
/// Each idea is folded once, when it is new or has changed; a search then only scans. What is searched: the number, every
/// text of the idea that was typed, both sides of what is in conflict, and what its codes are called: field, kind, item,
/// speaker with unit and locality, and the rest of `Column.searched`. Names stand once beside the columns and not in every idea.
package struct IdeaIndex: Sendable {
    package private(set) var facets = IdeaFacets()
    /// In the order of the record's ideas, as are the facets.
    private var folded = FoldedTexts()
    private var names = CodeNames()
    /// The words that occur, to find what was meant by one that does not.
    private var vocabulary = Vocabulary()

    package init() {}

    /// Takes in what is new or has changed; folds anew what two people wrote differently when a name changed.
    ///
    /// - Parameter label: what a code of a list is called, in every language.
    package mutating func update(
        with record: Record, label: (CodeList, String) -> [String] = { _, code in [code] }
    ) {
        let ideas = record.ideas
        var known: [IdeaVersion: FoldedTexts.Span] = [:]
        let before = facets.versions
        var changed: [Int] = []
        let same = facets.update(with: record) { changed.append($0) }
        for place in same..<max(same, before.count) { known[before[place]] = folded.spans[place] }
        let isRenamed = names.update(with: record, facets, label) { vocabulary.add($0) }
        if isRenamed { changed += ideas.indices.prefix(same).filter { !ideas[$0].conflicts.isEmpty } }
        for place in changed { folded.set(folded(ideas[place], in: record), at: place) }
        folded.removeSubrange(from: same)
        for place in same..<ideas.count {
            if let span = known[facets.versions[place]], !isRenamed || ideas[place].conflicts.isEmpty {
                folded.append(span)
            } else {
                folded.append(folded(ideas[place], in: record))
            }
        }
        folded.tidy()
    }

    private mutating func folded(_ idea: Idea, in record: Record) -> FoldedText {
        let number = record.number(of: idea)
        let versions = idea.conflicts.flatMap { name in
            record.history(.idea(idea.id)).versions(of: name, counting: record.counts)
                .compactMap { $0.set.text(name) }.flatMap { names.names(of: $0, as: name) }
        }
        // What is not a blank to the search keeps a phrase from reaching over from one text into the next.
        let texts = [number] + Self.searched.compactMap { idea.values.text($0.name) } + versions
        let folded = FoldedText(texts.joined(separator: " | "))
        vocabulary.add(folded)
        return folded
    }

    private static let searched = Property.all.filter { $0.shape == .text || $0.shape == .lines }

    /// The places in `record.ideas` of those that match the search and pass the filter.
    ///
    /// Without a search in the order of the record; else exact hits first, then those where all stands together as it was
    /// typed, then those that say it themselves and are not only called so. The index must have been updated with this record.
    package func search(_ search: WordSearch, filter: IdeaFilter = IdeaFilter(), in record: Record) -> [Int] {
        let places = facets.places(passing: filter, in: record)
        return search.isEmpty ? places : Self.ranked(hits(of: search, among: places))
    }

    private static func ranked(_ hits: [Hit]) -> [Int] {
        var ranked = Array(repeating: [Int](), count: Hit.ranks)
        for hit in hits { ranked[hit.rank].append(hit.place) }
        return Array(ranked.reversed().joined())
    }

    /// One idea that was found, and how well.
    private struct Hit {
        let place: Int
        /// Every word carries just the marks that were typed.
        var isExact = true
        /// All words stand together, as they were typed.
        var isWhole = false
        /// Every word stands in the idea itself.
        var isOwn = true

        static let ranks = 8

        var rank: Int { (isExact ? 4 : 0) + (isWhole ? 2 : 0) + (isOwn ? 1 : 0) }
    }

    /// Those of some places that a search finds, in the same order.
    private func hits(of search: WordSearch, among places: [Int]) -> [Hit] {
        var places = places
        var hits: [Hit]?
        for part in search.wanted where hits?.isEmpty != true {
            hits = narrowed(hits, places, to: part.query)
            places = (hits ?? []).map(\.place)
        }
        var found = hits ?? places.map { Hit(place: $0) }
        for part in search.unwanted where !found.isEmpty {
            let unwanted = Set(narrowed(nil, found.map(\.place), to: part.query).map(\.place))
            if !unwanted.isEmpty { found.removeAll { unwanted.contains($0.place) } }
        }
        if let whole = search.whole, !found.isEmpty {
            let finds = whole.finds(in: folded, at: found.map(\.place))
            for index in found.indices { found[index].isWhole = finds[index] != .none }
        }
        return found
    }

    /// Leaves those of some hits that a word finds too.
    ///
    /// - Parameters:
    ///   - hits: nil where no word was looked for before.
    ///   - places: those of the hits.
    private func narrowed(_ hits: [Hit]?, _ places: [Int], to query: Query) -> [Hit] {
        let named = names.matches(of: query, in: facets)
        let finds = query.finds(in: folded, at: places)
        var narrowed: [Hit] = []
        for index in places.indices {
            let place = places[index]
            var find = finds[index]
            let isOwn = find != .none
            if !isOwn {
                for (numbers, finds) in named where find != .exact {
                    let other = finds[Int(numbers[place])]
                    if other != .none { find = other }
                }
                guard find != .none else { continue }
            }
            var hit = hits?[index] ?? Hit(place: place)
            hit.isExact = hit.isExact && find == .exact
            hit.isOwn = hit.isOwn && isOwn
            narrowed.append(hit)
        }
        return narrowed
    }
}

/// What an attempt to find ideas came to.
package struct FoundIdeas: Sendable {
    /// The places in the record's ideas, in the order in which they are shown.
    package var places: [Int] = []
    /// The search that found them: hits are marked by it.
    package var search = WordSearch("")
    /// What may have been meant, where nothing was found: the whole search anew, and how many ideas it finds.
    package var nearest: (text: String, count: Int)?
    /// What each way of looking has found, in the order of the record: the next letter looks no further.
    fileprivate var attempts: [(search: WordSearch, places: [Int])] = []

    package init() {}
}

extension IdeaIndex {
    /// What a text finds that somebody types: where words begin, else inside words, else by the keys as they were typed.
    ///
    /// - Parameter former: what was found last in the same state of the record, and with the same filter; nil for nothing.
    package func find(
        _ text: String, typed: String? = nil, filter: IdeaFilter = IdeaFilter(), in record: Record,
        after former: FoundIdeas? = nil
    ) -> FoundIdeas {
        var found = FoundIdeas()
        let texts = [text] + (typed.map { $0 == text ? [] : [$0] } ?? [])
        for scope in [Query.Scope.wordStart, .anywhere] {
            for text in texts {
                let search = WordSearch(text, scope)
                guard !search.isEmpty else {
                    found.places = facets.places(passing: filter, in: record)
                    found.search = search
                    return found
                }
                let wider = former?.attempts.filter { search.isNarrower(than: $0.search) }
                    .min { $0.places.count < $1.places.count }
                let hits = hits(
                    of: search, among: wider?.places ?? facets.places(passing: filter, in: record))
                found.attempts.append((search, hits.map(\.place)))
                if found.search.isEmpty { found.search = search }
                guard hits.isEmpty else {
                    found.places = Self.ranked(hits)
                    found.search = search
                    return found
                }
            }
        }
        found.nearest = nearest(to: WordSearch(text), filter: filter, in: record)
        return found
    }

    /// The search with a word that occurs in the place of one that finds nothing at all.
    private func nearest(
        to search: WordSearch, filter: IdeaFilter, in record: Record
    ) -> (text: String, count: Int)? {
        let isOnly = search.wanted.count == 1 && search.unwanted.isEmpty && filter.isEmpty
        let missing = search.wanted.first { part in
            !part.isPhrase && (isOnly || self.search(WordSearch(part.text), in: record).isEmpty)
        }
        guard let missing else { return nil }
        for word in vocabulary.nearest(to: missing.text, most: 3) {
            let text = search.replacing(missing, with: word)
            let count = self.search(WordSearch(text), filter: filter, in: record).count
            if count > 0 { return (text, count) }
        }
        return nil
    }
}
