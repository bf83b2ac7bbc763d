/// How many ideas there are of each value of each term.
///
/// Each row knows the criterion that stands behind it, so that a bar opens the very ideas it counts, and each choice of the
/// filter can say what it would leave.
package struct Counts: Sendable {
    package struct Row: Hashable, Sendable {
        /// The code or id; nil counts the ideas where none is recorded.
        package let code: String?
        package let count: Int
        package let criterion: IdeaCriterion
    }

    /// How many ideas pass the filter.
    package let total: Int
    private let record: Record
    private let facets: IdeaFacets
    private let filter: IdeaFilter
    private let places: [Int]
    private let reading: TermReading
    private let searched: [Int]?

    /// Counts the ideas that pass a filter.
    package init(_ record: Record, filter: IdeaFilter = IdeaFilter()) {
        self.init(IdeaFacets(record), of: record, filter: filter)
    }

    /// Counts the ideas that pass a filter, from facets that were updated with the record.
    ///
    /// - Parameter searched: the only places that count, in order; nil for all.
    package init(
        _ facets: IdeaFacets, of record: Record, filter: IdeaFilter = IdeaFilter(), searched: [Int]? = nil
    ) {
        self.record = record
        self.facets = facets
        self.filter = filter
        self.searched = searched
        reading = TermReading(record)
        places = facets.places(passing: filter, in: record).among(searched)
        total = places.count
    }

    /// First what the programme and the lists know, none of it left out; then other codes; then what lacks one.
    package subscript(_ term: Term) -> [Row] {
        let column = facets[term.column]
        let counts = column.counts(at: places)
        let codes = column.codes.map { reading.codes(of: term, from: $0) }
        var byCode: [String: Int] = [:]
        var lacking = 0
        for (own, count) in zip(codes, counts) where count > 0 {
            if own.isEmpty { lacking += count }
            for code in own { byCode[code, default: 0] += count }
        }
        let known = term.codes(in: record)
        let others = Set(byCode.keys).subtracting(known).sorted()
        // A status is asked of application ideas only.
        let listed: [String?] = known + others + (lacking == 0 || term == .status ? [] : [nil])
        return listed.map { code in
            Row(
                code: code, count: code.map { byCode[$0] ?? 0 } ?? lacking,
                criterion: IdeaCriterion(term, code))
        }
    }

    /// How many ideas there would be were each of some criteria of a term added to what the filter asks of it.
    ///
    /// Of one that it asks already: how many it brings by itself.
    package func left(by criteria: [IdeaCriterion], of term: Term) -> [Int] {
        let asked = filter.criteria.filter { $0.term == term }
        let places =
            asked.isEmpty
            ? places : facets.places(passing: filter.dropping(term), in: record).among(searched)
        let column = facets[term.column]
        let counts = column.counts(at: places)
        return criteria.map { criterion in
            let wanted =
                asked.contains(criterion) ? [criterion] : IdeaFilter(asked).adding(criterion).criteria
            return zip(column.codes, counts).reduce(0) { sum, next in
                next.1 > 0 && wanted.pass(next.0, of: term, reading) ? sum + next.1 : sum
            }
        }
    }
}

extension CodeColumn {
    /// How many of some places have each number.
    func counts(at places: [Int]) -> [Int] {
        var counts = Array(repeating: 0, count: codes.count)
        for place in places { counts[Int(numbers[place])] += 1 }
        return counts
    }
}

extension [Int] {
    /// Those that stand in another list too; both are in order.
    func among(_ others: [Int]?) -> [Int] {
        guard let others else { return self }
        var other = others.startIndex
        return filter { place in
            while other < others.endIndex, others[other] < place { other += 1 }
            return other < others.endIndex && others[other] == place
        }
    }
}
