/// The codes that stand in files for what a person picks from a list; their labels are `Wording`'s.
///
/// A code that this version does not know is kept and shown as it is, so nothing here refuses one: codes are texts in
/// files and values, and the cases of a list's type say what can be picked.
package enum CodeList: String, CaseIterable, Sendable {
    case kind
    /// How far an application idea has come.
    case status
    /// The level of government at which an idea is to be applied.
    case level
    /// How soon an idea is to be carried out.
    case horizon
    case difficulty
    /// The support that is needed.
    case support
    /// How far a record has been checked.
    case review
    /// Whether an evaluation praises or finds fault.
    case polarity
    /// What is evaluated: the six objects of Circular 10/2017/TT-BNV, article 1.
    case object
    /// To whom a proposal is addressed.
    case target
    /// How it came into the record, where nobody heard it in the room.
    case source
    /// The language that was heard.
    case language = "lang"

    /// What can be picked, in the order in which it is offered.
    package var codes: [String] {
        switch self {
        case .kind: Kind.Known.codes
        case .status: Status.codes
        case .level: Level.codes
        case .horizon: Horizon.codes
        case .difficulty: Difficulty.codes
        case .support: Support.codes
        case .review: Review.codes
        case .polarity: Polarity.codes
        case .object: Object.codes
        case .target: Target.codes
        case .source: Source.codes
        case .language: Language.codes
        }
    }

    package enum Status: String, CaseIterable, Sendable {
        case applied, ongoing, planned, idea, stopped, unknown

        /// Where nothing is left to be done.
        package static let ended: [Self] = [.applied, .stopped]
    }

    package enum Level: String, CaseIterable, Sendable {
        case unit, commune, district, province, central
    }

    package enum Horizon: String, CaseIterable, Sendable {
        case short, mid, long, unknown
    }

    package enum Difficulty: String, CaseIterable, Sendable {
        case policy, budget, staff, equipment, awareness, coordination, context, other
    }

    package enum Support: String, CaseIterable, Sendable {
        case expert, material, match, fund, direct, train
    }

    package enum Review: String, CaseIterable, Sendable {
        case draft, checked, confirmed
    }

    package enum Polarity: String, CaseIterable, Sendable {
        case plus, minus
    }

    package enum Object: String, CaseIterable, Sendable {
        case programme, trainees, lecturers, facilities, course, effect
    }

    package enum Source: String, CaseIterable, Sendable {
        /// A report that was sent in beforehand.
        case report
    }

    package enum Target: String, CaseIterable, Sendable {
        case course, ccop, jica, locality, superior
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    fileprivate static var codes: [String] { allCases.map(\.rawValue) }
}

/// What sort of contribution an idea is: one that this version knows, or the code of a newer one.
package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(_ known: Known) {
        rawValue = known.rawValue
    }

    /// The kinds of this version, in the order of the report's chapters.
    package enum Known: String, CaseIterable, Sendable {
        /// Knowledge or a skill that was acquired.
        case learned
        /// A result of what has been applied.
        case applied
        /// An idea how to apply something: what a sentence is taken for until someone says otherwise.
        case idea
        case difficulty
        case proposal
        /// An opinion on the course.
        case evaluation
        /// A lecturer's comment.
        case advice
        case question
        /// A conclusion of the chair.
        case decision
        /// A point put aside, to come back to.
        case parking
    }

    /// Nil for a kind from a newer version.
    package var known: Known? { Known(rawValue: rawValue) }

    package static let all = Known.allCases.map(Kind.init)

    package static let learned = Kind(.learned)
    package static let applied = Kind(.applied)
    package static let idea = Kind(.idea)
    package static let difficulty = Kind(.difficulty)
    package static let proposal = Kind(.proposal)
    package static let evaluation = Kind(.evaluation)
    package static let advice = Kind(.advice)
    package static let question = Kind(.question)
    package static let decision = Kind(.decision)
    package static let parking = Kind(.parking)
}
