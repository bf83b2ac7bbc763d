/// One value that an idea can have: its name in files, its shape, and which kinds have it.
///
/// The table below is the only list of them: the form, the exports and the check of files all follow it. A value that
/// is not in it, from a newer version, is kept and shown by its name.
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
    /// The kinds that are incomplete without it; nil for all.
    package let mandatoryKinds: [Kind]?
    /// What holds where nothing is set.
    package let fallback: JSON?

    private init(
        _ name: String, _ shape: Shape, _ stage: Stage, of kinds: [Kind]? = nil,
        mandatoryFor mandatoryKinds: [Kind]? = [], otherwise fallback: JSON? = nil
    ) {
        self.name = name
        self.shape = shape
        self.stage = stage
        self.kinds = kinds
        self.mandatoryKinds = mandatoryKinds
        self.fallback = fallback
    }

    /// Every value of an idea, in the order in which the form shows them.
    package static let all: [Property] = [
        Property("text", .lines, .live, mandatoryFor: nil),
        Property("kind", .code(.kind), .live, otherwise: .string(Kind.idea.rawValue)),
        Property("speaker", .speaker, .live, mandatoryFor: nil),
        Property("field", .field, .live, mandatoryFor: [.idea]),
        Property("item", .item, .live),
        Property("class", .trainingClass, .detail),
        Property("locality", .text, .detail),
        Property("status", .code(.status), .detail, of: [.idea], otherwise: "idea"),
        Property("learned_in_japan", .text, .detail, of: [.idea, .applied]),
        Property("level", .code(.level), .detail, of: [.idea, .applied]),
        Property("horizon", .code(.horizon), .detail, of: [.idea]),
        Property("difficulty", .codes(.difficulty), .detail, of: [.idea, .applied, .difficulty]),
        Property("support", .codes(.support), .detail, of: [.idea, .difficulty]),
        Property("evidence", .lines, .detail, of: [.applied]),
        Property("target", .code(.target), .detail, of: [.proposal]),
        Property("polarity", .code(.polarity), .detail, of: [.evaluation]),
        Property("object", .code(.object), .detail, of: [.evaluation]),
        Property("case", .lines, .detail, of: [.advice]),
        Property("answered", .flag, .detail, of: [.question]),
        Property("answer", .lines, .detail, of: [.question]),
        Property("owner", .text, .detail, of: [.decision]),
        Property("return_to", .item, .detail, of: [.parking]),
        Property("lead_unit", .text, .afterwards, of: [.idea]),
        Property("expected_result", .lines, .afterwards, of: [.idea]),
        Property("due", .day, .afterwards, of: [.idea, .decision]),
        Property("settled", .flag, .afterwards, of: [.decision, .parking]),
        Property("links", .ideas, .detail),
        Property("quote", .flag, .detail),
        Property("lang", .code(.language), .detail),
        Property("interpreted", .flag, .detail),
        Property("review", .code(.review), .afterwards, otherwise: "draft"),
        Property("star", .flag, .hidden),
        Property("removed", .flag, .hidden),
    ]

    /// Those that some kind is incomplete without.
    package static let mandatory = all.filter { $0.mandatoryKinds != [] }

    package static func named(_ name: String) -> Property? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The values that the form shows for a kind.
    package static func form(for kind: Kind) -> [Property] {
        all.filter { $0.applies(to: kind) && $0.stage != .hidden }
    }

    package func applies(to kind: Kind) -> Bool { kinds?.contains(kind) ?? true }

    package func isMandatory(for kind: Kind) -> Bool { mandatoryKinds?.contains(kind) ?? true }

    /// Whether a value has a shape that files may give this property; null, which unsets, always has.
    package func accepts(_ value: JSON) -> Bool {
        guard value != .null else { return true }
        switch shape {
        case .flag: return value.bool != nil
        case .day: return value.string.map { $0.isEmpty || Day($0) != nil } ?? false
        case .codes: return value.array?.allSatisfy { $0.string != nil } ?? false
        case .ideas: return value.array?.allSatisfy { $0.string.flatMap(Identifier.init) != nil } ?? false
        case .text, .lines, .code, .speaker, .item, .field, .trainingClass: return value.string != nil
        }
    }
}

extension Idea {
    /// What it still lacks, in the order of the form; a speaker of whom nobody knows who it was is lacking too.
    package var missing: [Property] {
        Property.mandatory.filter { property in
            guard property.isMandatory(for: Kind(rawValue: kind)) else { return false }
            let text = values.text(property.name) ?? ""
            return !text.contains { !$0.isWhitespace }
                || property.shape == .speaker && text == Speaker.unknown
        }
    }

    package var isIncomplete: Bool { !missing.isEmpty }
}
