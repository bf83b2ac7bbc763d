/// The facets of all ideas of a record, kept up with it: what every filter and every count is answered from.
package struct IdeaFacets: Sendable {
    /// In the order of the record's ideas, as are the versions.
    private(set) var facets: [Facets] = []
    private(set) var versions: [IdeaVersion] = []
    private(set) var codes = FacetCodes()
    private var affiliations: Affiliations?

    package init() {}

    /// Takes in what is new or has changed; everything anew only when the roster changed.
    package mutating func update(with record: Record) {
        let affiliations = Affiliations(record)
        let ideas = record.ideas
        let same = affiliations == self.affiliations ? IdeaVersion.same(versions, ideas) : 0
        self.affiliations = affiliations
        facets.removeSubrange(same...)
        versions.removeSubrange(same...)
        facets.reserveCapacity(ideas.count)
        versions.reserveCapacity(ideas.count)
        for place in same..<ideas.count {
            versions.append(IdeaVersion(ideas[place]))
            facets.append(Facets(ideas[place], affiliations) { codes.number(adding: $0) })
        }
    }

    /// The places in `record.ideas` of those that pass, in the order of the record.
    package func places(passing filter: IdeaFilter, in record: Record) -> [Int] {
        let test = test(filter, in: record)
        return facets.indices.filter { test.passes(facets[$0]) }
    }

    /// How many ideas each speaker has, by id; those without any are left out.
    package func countsBySpeaker(in record: Record) -> [String: Int] {
        let test = test(IdeaFilter(), in: record)
        var counts = Array(repeating: 0, count: codes.codes.count + 1)
        for facets in facets where test.passes(facets) { counts[Int(facets[.speaker])] += 1 }
        return Dictionary(
            uniqueKeysWithValues: zip(codes.codes, counts.dropFirst()).filter { $0.1 > 0 })
    }

    func test(_ filter: IdeaFilter, in record: Record) -> FacetTest {
        FacetTest(filter, rehearsal: record.rehearsal) { codes.number($0) }
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

    /// How many ideas at the beginning are in the state that was seen; most often all, with new ones behind them.
    static func same(_ versions: [IdeaVersion], _ ideas: [Idea]) -> Int {
        let count = min(versions.count, ideas.count)
        // Through the buffer, because iterating would copy every idea.
        return ideas.withUnsafeBufferPointer { ideas in
            (0..<count).first { place in
                versions[place].id != ideas[place].id
                    || versions[place].changeCount != ideas[place].changeCount
            } ?? count
        }
    }
}
