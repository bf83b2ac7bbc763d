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

    /// The dimension it lies in: of several criteria in one, one is enough.
    fileprivate enum Dimension: Hashable {
        case kind, field, item, trainingClass, status, speaker, writer, starred, incomplete, conflicting,
            rehearsal
    }

    fileprivate var dimension: Dimension {
        switch self {
        case .kind: .kind
        case .field: .field
        case .item: .item
        case .trainingClass: .trainingClass
        case .status: .status
        case .speaker: .speaker
        case .writer: .writer
        case .starred: .starred
        case .incomplete: .incomplete
        case .conflicting: .conflicting
        case .rehearsal: .rehearsal
        }
    }
}

/// Criteria stacked on each other: an idea must meet one of each dimension that is asked about.
///
/// Removed ideas never pass. Ideas of a rehearsal pass while it is on, or when rehearsals are asked for.
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

    /// A test of single ideas, which looks the roster up once.
    package func test(in record: Record) -> (Idea) -> Bool {
        let affiliations = Affiliations(record)
        let rehearsal = record.rehearsal
        let asksForRehearsals = criteria.contains(.rehearsal)
        let groups = Dictionary(grouping: criteria, by: \.dimension).values
        return { idea in
            guard !idea.isRemoved, asksForRehearsals || idea.rehearsal == nil || idea.rehearsal == rehearsal
            else { return false }
            return groups.allSatisfy { $0.contains { $0.isMet(by: idea, affiliations) } }
        }
    }
}

/// Which class and locality the speakers belong to.
package struct Affiliations: Sendable {
    private let people: [String: Person]

    package init(_ record: Record) {
        people = Dictionary(record.roster.map { ($0.person.id, $0.person) }) { first, _ in first }
    }

    /// The class as the idea says it, else that of the speaker.
    package func trainingClass(of idea: Idea) -> String? {
        idea.values.text("class", otherwise: idea.speaker.flatMap { people[$0]?.classID })
    }

    /// The locality as the idea says it, else that of the speaker.
    package func locality(of idea: Idea) -> String? {
        idea.values.text("locality", otherwise: idea.speaker.flatMap { people[$0]?.locality })
    }
}

extension Idea {
    /// How far an application idea has come, the fallback where nothing is set; other kinds have a status only if set.
    package var status: String? {
        if let status = values.text("status", otherwise: nil) { return status }
        return kind == Kind.idea.rawValue ? Property.named("status")?.fallback?.string : nil
    }
}

extension IdeaCriterion {
    fileprivate func isMet(by idea: Idea, _ affiliations: Affiliations) -> Bool {
        switch self {
        case .kind(let kind): idea.kind == kind
        case .field(let field): present(idea.field) == field
        case .item(let item): present(idea.item) == item
        case .trainingClass(let id): affiliations.trainingClass(of: idea) == id
        case .status(let status): idea.status == status
        case .speaker(let speaker): present(idea.speaker) == speaker
        case .writer(let writer): idea.by == writer
        case .starred: idea.isStarred
        case .incomplete: idea.isIncomplete
        case .conflicting: !idea.conflicts.isEmpty
        case .rehearsal: idea.rehearsal != nil
        }
    }

    /// A text that is empty counts as none.
    private func present(_ text: String?) -> String? { text == "" ? nil : text }
}
