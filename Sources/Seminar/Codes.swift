/// The codes that stand in files for what a person picks from a list; their labels are `Wording`'s.
///
/// A code that this version does not know is kept and shown as it is, so nothing here refuses one: codes are texts,
/// and the lists say what can be picked.
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
    /// The language that was heard.
    case language = "lang"

    /// What can be picked, in the order in which it is offered.
    package var codes: [String] {
        switch self {
        case .kind: Kind.all.map(\.rawValue)
        case .status: ["applied", "ongoing", "planned", "idea", "stopped", "unknown"]
        case .level: ["unit", "commune", "district", "province", "central"]
        case .horizon: ["short", "mid", "long", "unknown"]
        case .difficulty:
            [
                "policy", "budget", "staff", "equipment", "awareness", "coordination", "context", "other",
            ]
        case .support: ["expert", "material", "match", "fund", "direct", "train"]
        case .review: ["draft", "checked", "confirmed"]
        case .polarity: ["plus", "minus"]
        case .object: ["programme", "trainees", "lecturers", "facilities", "course", "effect"]
        case .target: ["course", "ccop", "jica", "locality", "superior"]
        case .language: Language.allCases.map(\.rawValue)
        }
    }
}

/// What sort of contribution an idea is.
///
/// The order is that of the report's chapters; a kind from a newer version is a value like the others.
package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Knowledge or a skill that was acquired.
    package static let learned = Kind(rawValue: "learned")
    /// A result of what has been applied.
    package static let applied = Kind(rawValue: "applied")
    /// An idea how to apply something: what a sentence is taken for until someone says otherwise.
    package static let idea = Kind(rawValue: "idea")
    package static let difficulty = Kind(rawValue: "difficulty")
    package static let proposal = Kind(rawValue: "proposal")
    /// An opinion on the course.
    package static let evaluation = Kind(rawValue: "evaluation")
    /// A lecturer's comment.
    package static let advice = Kind(rawValue: "advice")
    package static let question = Kind(rawValue: "question")
    /// A conclusion of the chair.
    package static let decision = Kind(rawValue: "decision")
    /// A point put aside, to come back to.
    package static let parking = Kind(rawValue: "parking")

    package static let all: [Kind] = [
        .learned, .applied, .idea, .difficulty, .proposal, .evaluation, .advice, .question, .decision,
        .parking,
    ]
}
