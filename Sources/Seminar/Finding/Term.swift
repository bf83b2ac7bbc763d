/// One thing that can be asked of an idea: of whom it is, of what, how far it has come, how it was recorded.
///
/// The cases are the only list of terms: the filter, the counts, the options of the shell and their help follow it.
/// What each is called, and what its codes are called, is in `Wording`.
package enum Term: String, CaseIterable, Sendable {
    case kind, field
    /// The fields in the four groups of the courses, and in the six that tell urban subjects apart.
    case fourFields = "field4"
    case sixFields = "field6"
    case item, session
    /// One of several that are looked at together.
    case seminar
    case trainingClass = "class"
    case group
    /// A person or a group.
    case speaker
    case role, locality
    case status, difficulty, support, level, target, polarity
    case kirkpatrick
    case review
    /// What hindered, when it was asked what came of it.
    case hindrance
    /// How far asking has come.
    case followUp = "followup"
    /// The day by which something is to be done.
    case due
    case settled
    /// The day on which it was applied.
    case appliedOn = "applied_on"
    case writer
    /// The day on which it was recorded.
    case day
    /// Applied: as a result, or as an idea that has come so far.
    case done
    case starred = "star"
    case incomplete
    case conflicting = "conflict"
    case repeated
    case evidence
    case answered
    case rehearsal

    /// Those that ideas are counted by.
    package static let countable = allCases.filter { $0 != .rehearsal }

    /// Those that a record's ideas can be counted by.
    package static func countable(in record: Record) -> [Term] {
        countable.filter { $0 != .seminar || record.programme.seminars.count > 1 }
    }

    /// The code of what holds, where a term asks whether something does.
    package static let yes = "yes"
    package static let no = "no"

    /// Whether it asks for days, of which ranges can be asked for.
    package var asksForDays: Bool { [.due, .appliedOn, .day].contains(self) }

    /// Whether it asks whether something holds.
    package var asksWhether: Bool {
        switch self {
        case .settled, .done, .starred, .incomplete, .conflicting, .repeated, .evidence, .answered,
            .rehearsal:
            true
        case .kind, .field, .fourFields, .sixFields, .item, .session, .seminar, .trainingClass, .group,
            .speaker, .role,
            .locality, .status, .difficulty, .support, .level, .target, .polarity, .kirkpatrick, .review,
            .hindrance,
            .followUp, .due, .appliedOn, .writer, .day:
            false
        }
    }

    /// Whether an idea may have several values of it.
    var holdsSeveral: Bool { self == .difficulty || self == .support }

    /// Whether an idea can lack it; one of every kind, writer and day there is.
    package var canBeMissing: Bool {
        switch self {
        case .kind, .seminar, .review, .settled, .writer, .day, .done, .starred, .incomplete, .conflicting,
            .repeated,
            .evidence, .rehearsal:
            false
        case .field, .fourFields, .sixFields, .item, .session, .trainingClass, .group, .speaker, .role,
            .locality, .status, .difficulty, .support, .level, .target, .polarity, .kirkpatrick, .hindrance,
            .followUp,
            .due, .appliedOn, .answered:
            true
        }
    }

    /// What is kept of every idea to answer it from.
    var column: Column {
        switch self {
        case .kind: .kind
        case .field, .fourFields, .sixFields: .field
        case .item, .session: .item
        case .seminar: .seminar
        case .trainingClass: .trainingClass
        case .group, .speaker, .role: .speaker
        case .locality: .locality
        case .status: .status
        case .difficulty: .difficulty
        case .support: .support
        case .level: .level
        case .target: .target
        case .polarity: .polarity
        case .kirkpatrick: .kirkpatrick
        case .review: .review
        case .hindrance: .hindrance
        case .followUp: .followUp
        case .due: .due
        case .appliedOn: .appliedOn
        case .writer: .writer
        case .day: .day
        case .settled, .done, .starred, .incomplete, .conflicting, .repeated, .evidence, .answered: .marks
        case .rehearsal: .rehearsal
        }
    }

    /// What can be asked for, in the order of the programme and of the lists; none where anything can.
    package func codes(in record: Record) -> [String] {
        switch self {
        case .kind: CodeList.kind.codes
        case .field: record.programme.fields.map(\.code)
        case .fourFields: FieldGrouping.four.codes
        case .sixFields: FieldGrouping.six.codes
        case .item: record.items.filter { !$0.item.isBreak }.map(\.id)
        case .session: record.programme.sessions.map(\.id)
        case .seminar: record.programme.seminars.map(\.code)
        case .trainingClass: record.programme.classes.map(\.id)
        case .group: record.programme.groups.map(\.id)
        case .speaker:
            record.roster.filter { !$0.isRemoved }.map(\.person.id).filter { record.samePeople[$0] == nil }
                + record.programme.groups.map(\.id)
        case .role: Person.Role.allCases.map(\.rawValue)
        case .status: CodeList.status.codes
        case .difficulty: CodeList.difficulty.codes
        case .support: CodeList.support.codes
        case .level: CodeList.level.codes
        case .target: CodeList.target.codes
        case .polarity: CodeList.polarity.codes
        case .kirkpatrick: KirkpatrickLevel.allCases.map(\.rawValue)
        case .review: CodeList.review.codes
        case .hindrance: CodeList.difficulty.codes
        case .followUp: FollowUp.allCases.map(\.rawValue)
        case .answered: [Self.yes, Self.no]
        case .settled, .done, .starred, .incomplete, .conflicting, .repeated, .evidence, .rehearsal:
            [Self.yes]
        case .locality, .due, .appliedOn, .writer, .day: []
        }
    }
}

/// What answers terms that are worked out from what an idea holds: whose session an item is, whose role a person has.
struct TermReading {
    private let sessions: [String: String]
    private let roles: [String: String]
    private let groups: [String: String]
    private let samePeople: [String: String]

    init(_ record: Record) {
        sessions = Dictionary(record.agenda.map { ($0.id, $0.sessionID) }) { first, _ in first }
        samePeople = record.samePeople
        let people = record.roster.map(\.person)
        roles = Dictionary(people.map { ($0.id, $0.role.rawValue) }) { first, _ in first }
        let members = people.compactMap { person in
            person.values.text(ValueName.group).map { (person.id, $0) }
        }
        groups = Dictionary(members + record.programme.groups.map { ($0.id, $0.id) }) { first, _ in first }
    }

    /// The codes of a term where the column that it is answered from holds some.
    func codes(of term: Term, from codes: [String]) -> [String] {
        switch term {
        case .fourFields: codes.compactMap { FieldGrouping.four.group(of: $0) }
        case .sixFields: codes.compactMap { FieldGrouping.six.group(of: $0) }
        case .session: codes.compactMap { sessions[$0] }
        case .group: codes.compactMap { groups[$0] }
        case .speaker where !samePeople.isEmpty: codes.map { samePeople[$0] ?? $0 }
        case .role: codes.compactMap { roles[$0] }
        case .due: codes.filter { $0 != Mark.settled }
        case .settled: whether(codes, Mark.settled)
        case .done: whether(codes, Mark.done)
        case .starred: whether(codes, Mark.starred)
        case .incomplete: whether(codes, Mark.incomplete)
        case .conflicting: whether(codes, Mark.conflicting)
        case .repeated: whether(codes, Mark.repeated)
        case .evidence: whether(codes, Mark.evidence)
        case .answered: whether(codes, Mark.answered) + (codes.contains(Mark.open) ? [Term.no] : [])
        case .rehearsal: codes.isEmpty ? [] : [Term.yes]
        case .kind, .field, .item, .trainingClass, .speaker, .locality, .status, .difficulty, .support,
            .level, .target, .polarity, .kirkpatrick, .seminar, .review, .hindrance, .followUp, .appliedOn,
            .writer, .day:
            codes
        }
    }

    private func whether(_ codes: [String], _ mark: String) -> [String] {
        codes.contains(mark) ? [Term.yes] : []
    }
}

/// The standard fields put together as the report and the courses do: in four groups, or in six.
package enum FieldGrouping: Sendable {
    case four, six

    package enum Four: String, CaseIterable, Sendable {
        case urban = "A"
        case environment = "B"
        case administration = "C"
        case people = "D"
    }

    package enum Six: String, CaseIterable, Sendable {
        case planning = "1"
        case transport = "2"
        case construction = "3"
        case environment = "4"
        case administration = "5"
        case people = "6"
    }

    package var codes: [String] {
        switch self {
        case .four: Four.allCases.map(\.rawValue)
        case .six: Six.allCases.map(\.rawValue)
        }
    }

    /// The group of a field; nil for one that is in none.
    package func group(of field: String) -> String? {
        Self.groups[field].map { groups in
            switch self {
            case .four: groups.four.rawValue
            case .six: groups.six.rawValue
            }
        }
    }

    /// The fields of a group, in the order of the report.
    package func fields(of group: String) -> [String] {
        Field.standard.map(\.code).filter { self.group(of: $0) == group }
    }

    private static let groups: [String: (four: Four, six: Six)] = [
        "urban_planning": (.urban, .planning), "urban_transport": (.urban, .transport),
        "urban_construction": (.urban, .construction), "environment": (.environment, .environment),
        "waste": (.environment, .environment), "public_admin": (.administration, .administration),
        "personnel": (.people, .people), "education": (.people, .people),
    ]
}
