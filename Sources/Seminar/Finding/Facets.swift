/// What filters and counts ask of an idea, as small numbers: comparing these instead of texts lets 100,000 ideas be
/// filtered and counted between two keys.
struct Facets: Hashable, Sendable {
    /// Each holds a number of `FacetCodes`, or 0 where nothing is recorded.
    enum Slot: Int, CaseIterable {
        case kind, field, item, trainingClass, status, speaker, writer, rehearsal
    }

    struct Flags: OptionSet, Hashable {
        let rawValue: UInt8

        static let removed = Flags(rawValue: 1)
        static let starred = Flags(rawValue: 2)
        static let incomplete = Flags(rawValue: 4)
        static let conflicting = Flags(rawValue: 8)
        static let rehearsed = Flags(rawValue: 16)
    }

    private var slots = SIMD8<Int32>(repeating: 0)
    private(set) var flags: Flags = []

    /// - Parameter number: that of a code.
    init(_ idea: Idea, _ affiliations: Affiliations, number: (String) -> Int32) {
        func set(_ slot: Slot, _ code: String?) {
            if let code, !code.isEmpty { slots[slot.rawValue] = number(code) }
        }
        set(.kind, idea.kind)
        set(.field, idea.field)
        set(.item, idea.item)
        set(.trainingClass, affiliations.trainingClass(of: idea))
        set(.status, idea.status)
        set(.speaker, idea.speaker)
        set(.writer, idea.by)
        set(.rehearsal, idea.rehearsal?.description)
        if idea.isRemoved { flags.insert(.removed) }
        if idea.isStarred { flags.insert(.starred) }
        if idea.isIncomplete { flags.insert(.incomplete) }
        if !idea.conflicts.isEmpty { flags.insert(.conflicting) }
        if idea.rehearsal != nil { flags.insert(.rehearsed) }
    }

    subscript(_ slot: Slot) -> Int32 { slots[slot.rawValue] }
}

/// Codes and the numbers that stand for them, from 1.
struct FacetCodes: Hashable, Sendable {
    /// Stands for a code that has no number and that nothing asks for.
    static let other: Int32 = .max

    private(set) var codes: [String] = []
    private var numbers: [String: Int32] = [:]

    /// The number of a code; nil where no idea has it.
    func number(_ code: String) -> Int32? { numbers[code] }

    /// The number of a code, which is given one if it has none.
    mutating func number(adding code: String) -> Int32 {
        if let number = numbers[code] { return number }
        codes.append(code)
        numbers[code] = Int32(codes.count)
        return Int32(codes.count)
    }
}

/// A filter put in terms of facets.
struct FacetTest: Sendable {
    private var required: Facets.Flags = []
    /// For each slot with a criterion the numbers that pass; empty where no idea has the code.
    private var accepted: [(slot: Facets.Slot, numbers: [Int32])] = []

    /// - Parameter number: that of a code; nil where no idea has it.
    init(_ filter: IdeaFilter, in record: Record, number: (String) -> Int32?) {
        if !filter.criteria.contains(.rehearsal) {
            for day in record.rehearsalsInSight { accept(day?.description, .rehearsal, number) }
        }
        for criterion in filter.criteria {
            switch criterion {
            case .kind(let code): accept(code, .kind, number)
            case .field(let code): accept(code, .field, number)
            case .item(let id): accept(id, .item, number)
            case .trainingClass(let id): accept(id, .trainingClass, number)
            case .status(let code): accept(code, .status, number)
            case .speaker(let id): accept(id, .speaker, number)
            case .writer(let name): accept(name, .writer, number)
            case .starred: required.insert(.starred)
            case .incomplete: required.insert(.incomplete)
            case .conflicting: required.insert(.conflicting)
            case .rehearsal: required.insert(.rehearsed)
            }
        }
    }

    func passes(_ facets: Facets) -> Bool {
        guard !facets.flags.contains(.removed), facets.flags.isSuperset(of: required) else { return false }
        for (slot, numbers) in accepted where !numbers.contains(facets[slot]) { return false }
        return true
    }

    private mutating func accept(_ code: String?, _ slot: Facets.Slot, _ number: (String) -> Int32?) {
        let wanted = (code.map { $0.isEmpty ? 0 : number($0) } ?? 0).map { [$0] } ?? []
        if let index = accepted.firstIndex(where: { $0.slot == slot }) {
            accepted[index].numbers += wanted
        } else {
            accepted.append((slot, wanted))
        }
    }
}
