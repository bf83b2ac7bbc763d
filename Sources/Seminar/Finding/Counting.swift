/// What ideas are counted by, and how: the question that a table of counts answers.
package struct Counting: Hashable, Sendable {
    package var rows: Term
    /// Nil where they are not crossed.
    package var columns: Term?
    package var unit = Tally.Unit.ideas
    /// Whether the most frequent comes first.
    package var isRanked = false

    package init(_ rows: Term, by columns: Term? = nil, isRanked: Bool = false) {
        self.rows = rows
        self.columns = columns
        self.isRanked = isRanked
    }

    /// The counts of what a filter lets through.
    package func tally(_ facets: IdeaFacets, of record: Record, filter: IdeaFilter) -> Tally {
        let tally = Tally(
            facets, of: record, at: facets.places(passing: filter, in: record), by: rows, and: columns,
            unit: unit, passing: filter)
        return isRanked ? tally.ranked : tally
    }
}

/// A table of counts under a name: what is often asked for afterwards.
package enum CountView: String, CaseIterable, Sendable {
    /// What stands in the way, the most frequent first.
    case difficulties
    /// To whom proposals are addressed, the most frequent first.
    case addressees
    /// Who has contributed how much, and then who has not.
    case contributors
    /// How far the course has had effect.
    case kirkpatrick
    /// What was said about which subject.
    case fieldsByKind
    /// One class beside the other.
    case fieldsByClass
    /// One seminar beside the other.
    case kindsBySeminar

    package var counting: Counting {
        switch self {
        case .difficulties: Counting(.difficulty, isRanked: true)
        case .addressees: Counting(.target, isRanked: true)
        case .contributors: Counting(.speaker, isRanked: true)
        case .kirkpatrick: Counting(.kirkpatrick, by: .trainingClass)
        case .fieldsByKind: Counting(.field, by: .kind)
        case .fieldsByClass: Counting(.field, by: .trainingClass)
        case .kindsBySeminar: Counting(.kind, by: .seminar)
        }
    }

    /// Those that say something of a record.
    package static func all(in record: Record) -> [CountView] {
        allCases.filter { $0 != .kindsBySeminar || record.programme.seminars.count > 1 }
    }
}

extension IdeaFilter {
    /// Whether ideas with a value of a term may pass, as far as that can be told without them.
    func allows(_ code: String, of term: Term, in record: Record, _ reading: TermReading) -> Bool {
        guard !criteria.isEmpty, term.isPlain else { return true }
        func pass(_ codes: [String], of other: Term) -> Bool {
            criteria.filter { $0.term == other }.pass(codes, of: other, reading)
        }
        let same = Set(criteria.map(\.term)).filter { $0.column == term.column }
        guard same.allSatisfy({ pass([code], of: $0) }) else { return false }
        // Whoever is of another class than is asked for has not kept silent.
        guard term == .speaker, let person = record.person(code)?.person else { return true }
        return [(Term.trainingClass, ValueName.trainingClass), (.locality, ValueName.locality)]
            .allSatisfy { other, name in pass(person.affiliation(name).map { [$0] } ?? [], of: other) }
    }
}

extension Term {
    /// Whether its codes are those of its column, as they stand there.
    fileprivate var isPlain: Bool {
        switch self {
        case .kind, .field, .item, .trainingClass, .speaker, .locality, .status, .level, .target, .polarity,
            .kirkpatrick, .seminar, .review, .followUp, .writer, .day:
            true
        case .fourFields, .sixFields, .session, .group, .role, .difficulty, .support, .hindrance, .due,
            .settled, .appliedOn, .done, .starred,
            .incomplete, .conflicting, .repeated, .evidence, .answered, .rehearsal:
            false
        }
    }
}
