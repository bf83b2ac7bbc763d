/// One thing asked of ideas: a value of a term, or that it is not that.
package struct IdeaCriterion: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        /// A code, as it stands in files or in the table of terms.
        case code(String)
        /// Several codes, all of which an idea has.
        case all([String])
        /// Nothing is recorded.
        case none
        case days(DayRange)
    }

    package let term: Term
    package let value: Value
    /// Whether what has the value is left out.
    package var isExcluded = false

    package init(_ term: Term, _ value: Value, isExcluded: Bool = false) {
        self.term = term
        self.value = value
        self.isExcluded = isExcluded
    }

    /// - Parameter code: nil asks for those where nothing is recorded.
    package init(_ term: Term, _ code: String?, isExcluded: Bool = false) {
        self.init(term, code.map { .code($0) } ?? .none, isExcluded: isExcluded)
    }

    /// The same, asked the other way round.
    package var opposite: IdeaCriterion { IdeaCriterion(term, value, isExcluded: !isExcluded) }

    /// What asks for this and for one value of the same term; nil where nothing can have both.
    fileprivate func narrowed(to other: IdeaCriterion) -> IdeaCriterion? {
        guard case .code(let code) = other.value else { return self == other ? self : nil }
        switch value {
        case .code(code): return self
        case .code(let own): return term.holdsSeveral ? IdeaCriterion(term, .all([own, code])) : nil
        case .all(let own): return own.contains(code) ? self : IdeaCriterion(term, .all(own + [code]))
        case .none: return nil
        case .days(let range):
            return Day(code).map { day in
                IdeaCriterion(term, .days(DayRange(from: day, through: day, isOpen: range.isOpen)))
            }
        }
    }

    package static func kind(_ code: String) -> Self { Self(.kind, code) }
    package static func field(_ code: String?) -> Self { Self(.field, code) }
    package static func item(_ id: String?) -> Self { Self(.item, id) }
    package static func trainingClass(_ id: String?) -> Self { Self(.trainingClass, id) }
    package static func status(_ code: String?) -> Self { Self(.status, code) }
    /// A person's or a group's id.
    package static func speaker(_ id: String?) -> Self { Self(.speaker, id) }
    package static func writer(_ name: String) -> Self { Self(.writer, name) }
    package static let starred = Self(.starred, Term.yes)
    package static let incomplete = Self(.incomplete, Term.yes)
    package static let conflicting = Self(.conflicting, Term.yes)
    /// Recorded in any rehearsal.
    package static let rehearsal = Self(.rehearsal, Term.yes)
    /// To be done before a day, and not settled.
    package static func overdue(on day: Day) -> Self {
        Self(.due, .days(IdeaFilter.overdueRange(on: day)))
    }

    /// To be done on a day or within so many days after it, and not settled.
    package static func due(within days: Int, of day: Day) -> Self {
        Self(.due, .days(DayRange(from: day, through: Day(number: day.number + days), isOpen: true)))
    }
}

/// Some days; of what is to be done by them, perhaps only what is not settled.
package struct DayRange: Hashable, Sendable {
    package var from: Day?
    package var through: Day?
    package var isOpen = false

    package init(from: Day? = nil, through: Day? = nil, isOpen: Bool = false) {
        self.from = from
        self.through = through
        self.isOpen = isOpen
    }

    /// Whether the codes of a column of days are in it.
    func contains(_ codes: [String]) -> Bool {
        if isOpen, codes.contains(Mark.settled) { return false }
        return codes.contains { code in
            guard let day = Day(code) else { return false }
            return from.map { day >= $0 } ?? true && through.map { day <= $0 } ?? true
        }
    }
}

/// Criteria stacked on each other: an idea must meet one of each term that is asked about, and none that is excluded.
///
/// Removed ideas never pass. Ideas of a rehearsal pass while it is on, and when rehearsals are asked for.
package struct IdeaFilter: Hashable, Sendable {
    /// In the order in which they were added; each once.
    package private(set) var criteria: [IdeaCriterion] = []

    package init(_ criteria: [IdeaCriterion] = []) {
        for criterion in criteria { add(criterion) }
    }

    package var isEmpty: Bool { criteria.isEmpty }

    /// Adds a criterion, in the place of its opposite where that is there.
    package mutating func add(_ criterion: IdeaCriterion) {
        guard !criteria.contains(criterion) else { return }
        if let place = criteria.firstIndex(of: criterion.opposite) {
            criteria[place] = criterion
        } else {
            criteria.append(criterion)
        }
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

    /// The same filter asking for one value of a term: what stands behind a count of those that pass.
    ///
    /// What was asked of the term before still is: of several values each together with this one, of days this one.
    package func narrowed(to criterion: IdeaCriterion) -> IdeaFilter {
        let asked = criteria.filter { $0.term == criterion.term && !$0.isExcluded }
        let narrowed = asked.compactMap { $0.narrowed(to: criterion) }
        let others = criteria.filter { !asked.contains($0) }
        return IdeaFilter(others + (narrowed.isEmpty ? [criterion] : narrowed))
    }

    /// The days before a day, of what is not settled.
    static func overdueRange(on day: Day) -> DayRange {
        DayRange(through: Day(number: day.number - 1), isOpen: true)
    }

    /// Whether it asks for days by which something is to be done: such ideas are listed by them.
    package var asksForDueDays: Bool {
        criteria.contains { criterion in
            if case .days = criterion.value { criterion.term == .due } else { false }
        }
    }

    /// The same filter without what it asks of a term.
    package func dropping(_ term: Term) -> IdeaFilter {
        IdeaFilter(criteria.filter { $0.term != term })
    }

    /// The same filter without what was asked last.
    package var droppingLast: IdeaFilter { IdeaFilter(criteria.dropLast()) }

    package func dropping(_ criterion: IdeaCriterion) -> IdeaFilter {
        IdeaFilter(criteria.filter { $0 != criterion })
    }
}

/// Which class and locality the speakers belong to, and to which seminar the ideas.
package struct Affiliations: Hashable, Sendable {
    private let people: [String: Person]
    private let seminars: [String]

    package init(_ record: Record) {
        seminars = record.programme.seminars.map(\.code)
        people = Dictionary(record.roster.map { ($0.person.id, $0.person) }) { first, _ in first }
    }

    /// The class as the idea says it, else that of the speaker.
    package func trainingClass(of idea: Idea) -> String? {
        value(ValueName.trainingClass, of: idea)
    }

    func seminar(of idea: Idea) -> String? {
        seminars.isEmpty ? nil : seminars[min(idea.recorded.seminar, seminars.count - 1)]
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
