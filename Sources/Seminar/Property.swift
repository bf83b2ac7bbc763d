/// One value that an idea can have: its name in files, its shape, and which kinds have it.
///
/// The table below is the only list of them: the form and the exports follow it. A value that is not in it, from a newer
/// version, is kept and shown by its name. What the other subjects can have is in `ValueTable`.
package struct Property: Hashable, Sendable {
    package enum Shape: Hashable, Sendable {
        /// One line.
        case text
        /// Several lines.
        case lines
        case code(CodeList)
        /// Several codes of one list.
        case codes(CodeList)
        case flag
        case day
        /// The id of a person or a group, or `Speaker.unknown`.
        case speaker
        case item
        /// The code of a field of the programme.
        case field
        /// The id of a class.
        case trainingClass
        /// The ids of other ideas.
        case ideas
    }

    /// When a value is given.
    package enum Stage: Hashable, Sendable {
        /// While it is said; most are filled in already.
        case live
        /// In the same sitting, where there is time.
        case detail
        /// After the seminar.
        case afterwards
        /// By a key, and never in the form.
        case hidden
    }

    package let name: String
    package let shape: Shape
    package let stage: Stage
    /// The kinds that have it; nil for all, unknown ones too.
    package let kinds: [Kind]?
    /// The kinds in whose form it stands among what belongs to the kind, though others have it too.
    let foremostKinds: [Kind]
    /// The kinds that are incomplete without it; nil for all.
    package let mandatoryKinds: [Kind]?
    /// What holds where nothing is set.
    package let fallback: JSON?

    private init(
        _ name: String, _ shape: Shape, _ stage: Stage, of kinds: [Kind]? = nil,
        foremostIn foremostKinds: [Kind] = [], mandatoryFor mandatoryKinds: [Kind]? = [],
        otherwise fallback: JSON? = nil
    ) {
        self.name = name
        self.shape = shape
        self.stage = stage
        self.kinds = kinds
        self.foremostKinds = foremostKinds
        self.mandatoryKinds = mandatoryKinds
        self.fallback = fallback
    }

    /// Every value of an idea, in the order in which the form shows them.
    package static let all: [Property] = [
        Property(ValueName.text, .lines, .live, mandatoryFor: nil),
        Property(ValueName.kind, .code(.kind), .live, otherwise: .string(Kind.idea.rawValue)),
        Property(ValueName.speaker, .speaker, .live, mandatoryFor: nil),
        Property(ValueName.field, .field, .live, mandatoryFor: [.idea]),
        Property(ValueName.item, .item, .live),
        Property(ValueName.trainingClass, .trainingClass, .detail),
        Property(ValueName.locality, .text, .detail),
        Property(ValueName.status, .code(.status), .detail, of: [.idea], otherwise: "idea"),
        Property(ValueName.learnedInJapan, .text, .detail, of: [.idea, .applied]),
        Property(ValueName.level, .code(.level), .detail, of: [.idea, .applied]),
        Property(ValueName.horizon, .code(.horizon), .detail, of: [.idea]),
        Property(ValueName.difficulty, .codes(.difficulty), .detail, of: [.idea, .applied, .difficulty]),
        Property(ValueName.support, .codes(.support), .detail, of: [.idea, .difficulty]),
        Property(ValueName.evidence, .lines, .detail, foremostIn: [.applied]),
        Property(ValueName.appliedOn, .day, .detail, foremostIn: [.applied]),
        Property(ValueName.target, .code(.target), .detail, of: [.proposal]),
        Property(ValueName.polarity, .code(.polarity), .detail, of: [.evaluation]),
        Property(ValueName.object, .code(.object), .detail, of: [.evaluation]),
        Property(ValueName.adviceCase, .lines, .detail, of: [.advice]),
        Property(ValueName.answered, .flag, .detail, of: [.question]),
        Property(ValueName.answer, .lines, .detail, of: [.question]),
        Property(ValueName.owner, .text, .detail, of: [.decision]),
        Property(ValueName.returnTo, .item, .detail, of: [.parking]),
        Property(ValueName.leadUnit, .text, .afterwards, of: [.idea]),
        Property(ValueName.expectedResult, .lines, .afterwards, of: [.idea]),
        Property(ValueName.due, .day, .afterwards, of: [.idea, .decision]),
        Property(ValueName.settled, .flag, .afterwards, of: [.decision, .parking]),
        Property(ValueName.hindrance, .codes(.difficulty), .afterwards, of: followedKinds),
        Property(ValueName.outcome, .lines, .afterwards, of: followedKinds),
        Property(ValueName.askedOn, .day, .hidden),
        Property(ValueName.answeredOn, .day, .hidden),
        Property(ValueName.links, .ideas, .detail),
        Property(ValueName.quote, .flag, .detail),
        Property(ValueName.language, .code(.language), .detail),
        Property(ValueName.interpreted, .flag, .detail),
        Property(ValueName.review, .code(.review), .afterwards, otherwise: "draft"),
        Property(ValueName.repeats, .ideas, .hidden),
        Property(ValueName.source, .code(.source), .hidden),
        Property(ValueName.star, .flag, .hidden),
        Property(ValueName.removed, .flag, .hidden),
    ]

    /// The kinds of which it is asked later what came of them, by everyone's habit; others where somebody asks.
    private static let followedKinds: [Kind] = [.idea, .applied, .proposal, .decision]

    /// The names of values that are lists.
    static let lists = all.filter(\.isList).map(\.name)

    /// Whether a value is a list.
    package var isList: Bool {
        switch shape {
        case .codes, .ideas: true
        case .text, .lines, .code, .flag, .day, .speaker, .item, .field, .trainingClass: false
        }
    }

    /// Those that some kind is incomplete without.
    package static let mandatory = all.filter { $0.mandatoryKinds != [] }

    package static func named(_ name: String) -> Property? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The values that the form shows for a kind: the text, then what belongs to the kind, the fewer kinds have it the
    /// earlier, then what every idea has.
    package static func form(for kind: Kind) -> [Property] {
        let shown = all.filter { $0.applies(to: kind) && $0.stage != .hidden }
        let own = shown.filter { $0.rank(in: kind) != nil }
        let ranks = Set(own.compactMap { $0.rank(in: kind) }).sorted()
        let ordered = ranks.flatMap { rank in own.filter { $0.rank(in: kind) == rank } }
        return shown.prefix(1) + ordered + shown.dropFirst().filter { $0.rank(in: kind) == nil }
    }

    /// How many kinds share it as their own; nil where it is no more this kind's than any other's.
    private func rank(in kind: Kind) -> Int? { kinds?.count ?? (foremostKinds.contains(kind) ? 1 : nil) }

    /// Whether it is a day that has passed, as people type days without a year.
    package var isPast: Bool { Self.pastDays.contains(name) }

    private static let pastDays: Set = [ValueName.appliedOn, ValueName.askedOn, ValueName.answeredOn]

    package func applies(to kind: Kind) -> Bool { kinds?.contains(kind) ?? true }

    package func isMandatory(for kind: Kind) -> Bool { mandatoryKinds?.contains(kind) ?? true }

    /// Whether an idea with these values is incomplete without it; the unknown speaker counts as missing.
    package func isMissing(in values: Values, of kind: Kind) -> Bool {
        guard isMandatory(for: kind) else { return false }
        return values.isBlank(name) || shape == .speaker && values.text(name) == Speaker.unknown
    }

    /// Whether a value has a shape that files may give this property; null, which unsets, always has.
    package func accepts(_ value: JSON) -> Bool { ValueShape.property(shape).accepts(value) }
}

extension Idea {
    /// What it still lacks, in the order of the form.
    package var missing: [Property] {
        let kind = Kind(rawValue: kind)
        return Property.mandatory.filter { $0.isMissing(in: values, of: kind) }
    }

    package var isIncomplete: Bool { !missing.isEmpty }
}
