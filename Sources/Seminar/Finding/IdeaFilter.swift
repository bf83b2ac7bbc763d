/// One thing asked of ideas; nil asks for those where nothing is recorded.
package enum IdeaCriterion: Hashable, Sendable {
    case kind(String)
    case field(String?)
    case item(String?)
    case trainingClass(String?)
    case status(String?)
    /// A person's or a group's id.
    case speaker(String?)
    case writer(String)
    case starred, incomplete, conflicting
    /// Recorded in any rehearsal.
    case rehearsal
}

/// Criteria stacked on each other: an idea must meet one of each dimension that is asked about.
///
/// Removed ideas never pass. Ideas of a rehearsal pass while it is on, and when rehearsals are asked for.
package struct IdeaFilter: Hashable, Sendable {
    /// In the order in which they were added; each once.
    package private(set) var criteria: [IdeaCriterion] = []

    package init(_ criteria: [IdeaCriterion] = []) {
        for criterion in criteria { add(criterion) }
    }

    package var isEmpty: Bool { criteria.isEmpty }

    package mutating func add(_ criterion: IdeaCriterion) {
        if !criteria.contains(criterion) { criteria.append(criterion) }
    }

    package mutating func remove(_ criterion: IdeaCriterion) {
        criteria.removeAll { $0 == criterion }
    }

    package mutating func toggle(_ criterion: IdeaCriterion) {
        if criteria.contains(criterion) { remove(criterion) } else { add(criterion) }
    }

    /// The same filter with a criterion more: what stands behind a count.
    package func adding(_ criterion: IdeaCriterion) -> IdeaFilter {
        IdeaFilter(criteria + [criterion])
    }

    /// A test of single ideas, which looks the roster up once; for many ideas `IdeaFacets` is quicker.
    package func test(in record: Record) -> (Idea) -> Bool {
        let affiliations = Affiliations(record)
        var codes = FacetCodes()
        let test = FacetTest(self, in: record) { codes.number(adding: $0) }
        let known = codes
        return { idea in test.passes(Facets(idea, affiliations) { known.number($0) ?? FacetCodes.other }) }
    }
}

/// Which class and locality the speakers belong to.
package struct Affiliations: Hashable, Sendable {
    private let people: [String: Person]

    package init(_ record: Record) {
        people = Dictionary(record.roster.map { ($0.person.id, $0.person) }) { first, _ in first }
    }

    /// The class as the idea says it, else that of the speaker.
    package func trainingClass(of idea: Idea) -> String? {
        value(ValueName.trainingClass, of: idea)
    }

    /// The locality as the idea says it, else that of the speaker.
    package func locality(of idea: Idea) -> String? {
        value(ValueName.locality, of: idea)
    }

    private func value(_ name: String, of idea: Idea) -> String? {
        idea.values.text(name, otherwise: idea.speaker.flatMap { people[$0]?.affiliation(name) })
    }
}

extension Idea {
    /// How far an application idea has come, the fallback where nothing is set; other kinds have a status only if set.
    package var status: String? {
        if let status = values.text(ValueName.status, otherwise: nil) { return status }
        return kind == Kind.idea.rawValue ? Property.named(ValueName.status)?.fallback?.string : nil
    }
}
