package import Text

/// All ideas ready for search as a person types.
///
/// Each idea is folded once, when it is new or has changed; a search then only scans. What is searched: the number,
/// the speaker's name, and every text of the idea that was typed.
package struct IdeaIndex: Sendable {
    /// In the order of the record's ideas.
    private var entries: [Entry] = []
    private var names: [String: String] = [:]

    private struct Entry: Sendable {
        let id: Identifier
        let changeCount: Int
        let folded: FoldedText
    }

    package init() {}

    /// Takes in what is new or has changed; folds everything anew only when a name of the roster changed.
    package mutating func update(with record: Record) {
        let names = Dictionary(record.roster.map { ($0.person.id, $0.person.name) }) { first, _ in first }
        let ideas = record.ideas
        var known: [Identifier: Entry] = [:]
        if names == self.names {
            // Most often the ideas are those of before with some more at the end.
            let same = zip(entries, ideas).prefix { $0.id == $1.id && $0.changeCount == $1.changeCount }.count
            for entry in entries[same...] { known[entry.id] = entry }
            entries.removeSubrange(same...)
        } else {
            self.names = names
            entries = []
        }
        entries.reserveCapacity(ideas.count)
        for idea in ideas[entries.count...] {
            if let entry = known[idea.id], entry.changeCount == idea.changeCount {
                entries.append(entry)
            } else {
                let text = searchedText(of: idea, number: record.number(of: idea))
                entries.append(Entry(id: idea.id, changeCount: idea.changeCount, folded: FoldedText(text)))
            }
        }
    }

    /// The places in `record.ideas` of those that match the query and pass the filter, in the order of the record.
    ///
    /// With a query, exact hits come before the others. The index must have been updated with this record.
    package func search(_ query: Query, filter: IdeaFilter = IdeaFilter(), in record: Record) -> [Int] {
        let passes = filter.test(in: record)
        let ideas = record.ideas
        var exact: [Int] = []
        var others: [Int] = []
        for place in ideas.indices.prefix(entries.count) {
            guard let match = query.match(in: entries[place].folded), passes(ideas[place]) else { continue }
            if match.isExact { exact.append(place) } else { others.append(place) }
        }
        return exact + others
    }

    private static let searched = Property.all.filter { $0.shape == .text || $0.shape == .lines }

    private func searchedText(of idea: Idea, number: String) -> String {
        let head = [number, idea.speaker.map { names[$0] ?? $0 } ?? ""]
        // What is not a blank to the search keeps a query from reaching over from one text into the next.
        return (head + Self.searched.compactMap { idea.values.text($0.name) }).joined(separator: " | ")
    }
}
