import Synchronization
package import Text

/// All ideas ready for search as a person types.
///
/// Each idea is folded once, when something is searched for and it is new or has changed; a search then only looks words up. What is
/// searched: the number, every text of the idea that was typed, both sides of what is in conflict, and what its codes are called:
/// field, kind, item, speaker with unit and locality, and the rest of `CodeNames.searched`. Names stand once beside the columns and
/// not in every idea.
package struct IdeaIndex: Sendable {
    package private(set) var facets: IdeaFacets
    private var names = CodeNames()
    private let texts: SearchedTexts
    /// What tells this state of the index from others.
    fileprivate private(set) var state = IndexState()
    /// The same for what codes are called, and the names that were ever given, in their order.
    fileprivate private(set) var naming = IndexState()
    fileprivate private(set) var namesGiven: [FoldedText] = []

    package init() {
        facets = IdeaFacets()
        texts = SearchedTexts(hasVocabulary: true)
    }

    /// Made for a single search among the ideas that pass a filter, which are then put in order.
    package init(forOneSearchOf filter: IdeaFilter, by order: IdeaOrder) {
        facets = IdeaFacets(passing: filter, by: order, and: CodeNames.searched)
        texts = SearchedTexts(hasVocabulary: false)
    }

    /// Takes in what is new or has changed.
    ///
    /// - Parameter label: what a code of a list is called, in every language.
    package mutating func update(
        with record: Record, label: (CodeList, String) -> [String] = { _, code in [code] }
    ) {
        state = IndexState()
        facets.update(with: record)
        let isRenamed = names.update(with: record, facets, label) { namesGiven.append($0) }
        if isRenamed { naming = IndexState() }
    }

    /// The texts of an idea, folded.
    fileprivate func folded(_ idea: Idea, in record: Record) -> FoldedText {
        let number = record.number(of: idea)
        let versions = idea.conflicts.flatMap { name in
            record.history(.idea(idea.id)).versions(of: name, counting: record.counts)
                .compactMap { $0.set.text(name) }.flatMap { names.names(of: $0, as: name) }
        }
        // What is not a blank to the search keeps a phrase from reaching over from one text into the next.
        var texts = [number]
        idea.values.walk { usual, name, value in
            guard usual == .text || usual == nil && Self.searched.contains(name()) else { return }
            if let text = value().string { texts.append(text) }
        }
        return FoldedText((texts + versions).joined(separator: " | "))
    }

    private static let searched = Set(
        Property.all.filter { $0.shape == .text || $0.shape == .lines }.map(\.name))

    /// The places in `record.ideas` of those that match the search and pass the filter.
    ///
    /// Without a search in the order of the record; else exact hits first, then those where all stands together as it was
    /// typed, then those that say it themselves and are not only called so. The index must have been updated with this record.
    package func search(_ search: WordSearch, filter: IdeaFilter = IdeaFilter(), in record: Record) -> [Int] {
        let places = facets.places(passing: filter, in: record)
        return search.isEmpty ? places : ranked(places, hits(of: search, among: foldedTexts(in: record)))
    }

    /// The folded texts of all ideas.
    private func foldedTexts(in record: Record) -> FoldedTexts { texts.texts(of: self, in: record) }

    /// The hits among some places, best first, of equals in the same order.
    private func ranked(_ places: [Int], _ hits: [Hit]) -> [Int] {
        var ranked = Array(repeating: [Int](), count: Hit.ranks)
        for place in places where hits[place].contains(.found) { ranked[hits[place].rank].append(place) }
        return Array(ranked.reversed().joined())
    }

    /// Whether one idea was found, and how well: the greater the bits that are set, the better.
    private struct Hit: OptionSet {
        let rawValue: UInt8

        /// Every word stands in the idea itself.
        static let own = Hit(rawValue: 1)
        /// All words stand together, as they were typed.
        static let whole = Hit(rawValue: 2)
        /// Every word carries just the marks that were typed.
        static let exact = Hit(rawValue: 4)
        static let found = Hit(rawValue: 8)

        static let ranks = 8

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ find: Query.Find, isOwn: Bool) {
            switch find {
            case .none: self = []
            case .inexact: self = isOwn ? [.found, .own] : .found
            case .exact: self = isOwn ? [.found, .own, .exact] : [.found, .exact]
            }
        }

        var rank: Int { Int(rawValue) & (Self.ranks - 1) }
    }

    /// How well a search finds each idea, in the order of the record.
    private func hits(of search: WordSearch, among folded: FoldedTexts) -> [Hit] {
        var hits: [Hit]?
        for part in search.wanted {
            let found = self.hits(of: part.query, among: folded)
            hits = hits.map { zip($0, found).map { $0.intersection($1) } } ?? found
        }
        var found = hits ?? Array(repeating: [.found, .exact, .own], count: folded.spans.count)
        for part in search.unwanted {
            let unwanted = self.hits(of: part.query, among: folded)
            found = zip(found, unwanted).map { $1.contains(.found) ? [] : $0 }
        }
        if let whole = search.whole {
            found = zip(found, whole.finds(in: folded)).map { hit, find in
                if case .none = find { hit } else { hit.union(.whole) }
            }
        }
        return found
    }

    /// How well one word finds each idea: by what the idea says, else by what its codes are called.
    private func hits(of query: Query, among folded: FoldedTexts) -> [Hit] {
        var hits = query.finds(in: folded).map { Hit($0, isOwn: true) }
        hits.withUnsafeMutableBufferPointer { hits in
            for (numbers, finds) in names.matches(of: query, in: facets) {
                let called = finds.map { Hit($0, isOwn: false) }
                for place in hits.indices where !hits[place].contains(.own) {
                    hits[place].formUnion(called[Int(numbers[place])])
                }
            }
        }
        return hits
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

    package init() {}
}

extension IdeaIndex {
    /// What a text finds that somebody types: where words begin, else inside words, else by the keys as they were typed.
    package func find(
        _ text: String, typed: String? = nil, filter: IdeaFilter = IdeaFilter(), in record: Record
    ) -> FoundIdeas {
        var found = FoundIdeas()
        let texts = [text] + (typed.map { $0 == text ? [] : [$0] } ?? [])
        let places = facets.places(passing: filter, in: record)
        for scope in [Query.Scope.wordStart, .anywhere] {
            for text in texts {
                let search = WordSearch(text, scope)
                found.places =
                    search.isEmpty ? places : ranked(places, hits(of: search, among: foldedTexts(in: record)))
                if found.search.isEmpty || !found.places.isEmpty { found.search = search }
                guard found.places.isEmpty, !search.isEmpty else { return found }
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
        for word in foldedTexts(in: record).nearest(to: missing.text, most: 3) {
            let text = search.replacing(missing, with: word)
            let count = self.search(WordSearch(text), filter: filter, in: record).count
            if count > 0 { return (text, count) }
        }
        return nil
    }
}

/// One state of something; each is itself alone.
final class IndexState: Sendable {}

/// The folded texts of all ideas, which are made when something is first searched for: a list that nobody searches does without.
///
/// Copies of an index share them, and whichever searches has them brought to its own state before.
private final class SearchedTexts: Sendable {
    fileprivate struct Contents {
        var folded: FoldedTexts
        /// Which state of which idea each text was made of.
        var versions: [IdeaVersion] = []
        var state: IndexState?
        var naming: IndexState?
        var namesTaken = 0
    }

    private let contents: Mutex<Contents>

    init(hasVocabulary: Bool) {
        contents = Mutex(Contents(folded: FoldedTexts(hasVocabulary: hasVocabulary)))
    }

    func texts(of index: IdeaIndex, in record: Record) -> FoldedTexts {
        contents.withLock { contents in
            if contents.state !== index.state { contents.update(to: index, record) }
            return contents.folded
        }
    }
}

extension SearchedTexts.Contents {
    /// Folds what is new or has changed, and what two people wrote differently when a name changed.
    fileprivate mutating func update(to index: IdeaIndex, _ record: Record) {
        let (ideas, former, new) = (record.ideas, versions, index.facets.versions)
        let isRenamed = naming !== index.naming
        func isRefolded(_ place: Int) -> Bool { isRenamed && !ideas[place].conflicts.isEmpty }
        var same = 0
        while same < min(former.count, new.count), former[same].id == new[same].id { same += 1 }
        var known: [IdeaVersion: FoldedTexts.Span] = [:]
        for place in same..<former.count { known[former[place]] = folded.spans[place] }
        for place in 0..<same where former[place] != new[place] || isRefolded(place) {
            folded.set(index.folded(ideas[place], in: record), at: place)
        }
        folded.removeSubrange(from: same)
        for place in same..<new.count {
            if let span = known[new[place]], !isRefolded(place) {
                folded.append(span)
            } else {
                folded.append(index.folded(ideas[place], in: record))
            }
        }
        for name in index.namesGiven.dropFirst(namesTaken) { folded.addWords(of: name) }
        folded.tidy()
        (versions, state, naming, namesTaken) = (new, index.state, index.naming, index.namesGiven.count)
    }
}
