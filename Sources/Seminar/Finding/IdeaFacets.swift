/// The facets of all ideas of a record, kept up with it: what every filter and every count is answered from.
package struct IdeaFacets: Sendable {
    /// What is known of one idea, and from which state of it.
    struct Entry: Sendable {
        let facets: Facets
        let version: IdeaVersion
    }

    /// In the order of the record's ideas.
    private(set) var entries: [Entry] = []
    private(set) var codes = FacetCodes()
    private var affiliations: Affiliations?

    package init() {}

    /// Takes in what is new or has changed; everything anew only when the roster changed.
    package mutating func update(with record: Record) {
        let affiliations = Affiliations(record)
        let ideas = record.ideas
        let same = affiliations == self.affiliations ? unchangedCount(of: ideas) : 0
        self.affiliations = affiliations
        entries.removeSubrange(same...)
        entries.reserveCapacity(ideas.count)
        for place in same..<ideas.count {
            let facets = Facets(ideas[place], affiliations) { codes.number(adding: $0) }
            entries.append(Entry(facets: facets, version: IdeaVersion(ideas[place])))
        }
    }

    /// The length of the unchanged beginning; most often all that was seen, with new ideas behind it.
    func unchangedCount(of ideas: [Idea]) -> Int {
        let count = min(entries.count, ideas.count)
        // Through the buffer, because iterating would copy every idea.
        return ideas.withUnsafeBufferPointer { ideas in
            (0..<count).first { place in
                entries[place].version.id != ideas[place].id
                    || entries[place].version.changeCount != ideas[place].changeCount
            } ?? count
        }
    }

    /// The places in `record.ideas` of those that pass, in the order of the record.
    package func places(passing filter: IdeaFilter, in record: Record) -> [Int] {
        let test = test(filter, in: record)
        return entries.indices.filter { test.passes(entries[$0].facets) }
    }

    /// How many ideas each speaker has, by id; those without any are left out.
    package func countsBySpeaker(in record: Record) -> [String: Int] {
        let test = test(IdeaFilter(), in: record)
        var counts = Array(repeating: 0, count: codes.codes.count + 1)
        for entry in entries where test.passes(entry.facets) {
            counts[Int(entry.facets[.speaker])] += 1
        }
        return Dictionary(
            uniqueKeysWithValues: zip(codes.codes, counts.dropFirst()).filter { $0.1 > 0 })
    }

    func test(_ filter: IdeaFilter, in record: Record) -> FacetTest {
        FacetTest(filter, in: record) { codes.number($0) }
    }
}

/// Which state of which idea something was worked out from.
struct IdeaVersion: Hashable, Sendable {
    let id: Identifier
    let changeCount: Int

    init(_ idea: Idea) {
        id = idea.id
        changeCount = idea.changeCount
    }
}
