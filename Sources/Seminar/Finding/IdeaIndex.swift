package import Text

/// All ideas ready for search as a person types.
///
/// Each idea is folded once, when it is new or has changed; a search then only scans. What is searched: the number,
/// the speaker's name, and every text of the idea that was typed.
package struct IdeaIndex: Sendable {
    package private(set) var facets = IdeaFacets()
    /// In the order of the record's ideas, as are the facets.
    private var folded: [FoldedText] = []
    private var names: [String: String] = [:]

    package init() {}

    /// Takes in what is new or has changed; folds everything anew only when a name of the roster changed.
    package mutating func update(with record: Record) {
        let names = Dictionary(record.roster.map { ($0.person.id, $0.person.name) }) { first, _ in first }
        let ideas = record.ideas
        var known: [IdeaVersion: FoldedText] = [:]
        var same = 0
        if names == self.names {
            same = facets.unchangedCount(of: ideas)
            for place in same..<folded.count { known[facets.entries[place].version] = folded[place] }
        }
        self.names = names
        facets.update(with: record)
        folded.removeSubrange(same...)
        for place in same..<ideas.count {
            folded.append(
                known[facets.entries[place].version]
                    ?? FoldedText(searchedText(of: ideas[place], number: record.number(of: ideas[place]))))
        }
    }

    /// The places in `record.ideas` of those that match the query and pass the filter, in the order of the record.
    ///
    /// With a query, exact hits come before the others. The index must have been updated with this record.
    package func search(_ query: Query, filter: IdeaFilter = IdeaFilter(), in record: Record) -> [Int] {
        guard !query.isEmpty else { return facets.places(passing: filter, in: record) }
        let test = facets.test(filter, in: record)
        let found = query.matches(in: folded).filter { test.passes(facets.entries[$0.place].facets) }
        let exact = found.filter(\.match.isExact).map(\.place)
        return exact.count == found.count ? exact : exact + found.filter { !$0.match.isExact }.map(\.place)
    }

    private static let searched = Property.all.filter { $0.shape == .text || $0.shape == .lines }

    private func searchedText(of idea: Idea, number: String) -> String {
        let head = [number, idea.speaker.map { names[$0] ?? $0 } ?? ""]
        // What is not a blank to the search keeps a query from reaching over from one text into the next.
        return (head + Self.searched.compactMap { idea.values.text($0.name) }).joined(separator: " | ")
    }
}
