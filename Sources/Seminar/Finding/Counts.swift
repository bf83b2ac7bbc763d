/// How many ideas there are of each kind, field, class, item and status.
///
/// Each row knows the criterion that stands behind it, so that a bar opens the very ideas it counts.
package struct Counts: Hashable, Sendable {
    package enum Dimension: String, CaseIterable, Sendable {
        case kind, field
        case trainingClass = "class"
        case item, status
    }

    package struct Row: Hashable, Sendable {
        /// The code or id; nil counts the ideas where none is recorded.
        package let code: String?
        package let count: Int
        package let criterion: IdeaCriterion
    }

    package let total: Int
    private let rows: [Dimension: [Row]]

    /// Counts the ideas that pass a filter.
    package init(_ record: Record, filter: IdeaFilter = IdeaFilter()) {
        let affiliations = Affiliations(record)
        let passes = filter.test(in: record)
        var total = 0
        var counts: [Dimension: [String?: Int]] = [:]
        for idea in record.ideas where passes(idea) {
            total += 1
            for dimension in Dimension.allCases {
                let code = dimension.code(of: idea, affiliations)
                // A status is asked of application ideas only.
                if dimension == .status, code == nil { continue }
                counts[dimension, default: [:]][code, default: 0] += 1
            }
        }
        self.total = total
        rows = Dictionary(
            uniqueKeysWithValues: Dimension.allCases.map { dimension in
                let own = counts[dimension] ?? [:]
                let known = dimension.codes(in: record)
                let unknown = Set(own.keys.compactMap(\.self)).subtracting(known).sorted()
                let codes: [String?] = known + unknown + (own[nil] == nil ? [] : [nil])
                return (
                    dimension,
                    codes.map { Row(code: $0, count: own[$0] ?? 0, criterion: dimension.criterion($0)) }
                )
            })
    }

    /// First what the programme and the lists know, none of it left out; then unknown codes; then what lacks one.
    package subscript(_ dimension: Dimension) -> [Row] { rows[dimension] ?? [] }
}

extension Counts.Dimension {
    /// What the ideas of a dimension are expected to have, in the order of the lists.
    package func codes(in record: Record) -> [String] {
        switch self {
        case .kind: CodeList.kind.codes
        case .field: record.programme.fields.map(\.code)
        case .trainingClass: record.programme.classes.map(\.id)
        case .item: record.agenda.filter { !$0.facts.isRemoved }.map(\.id)
        case .status: CodeList.status.codes
        }
    }

    /// What an idea has in the dimension.
    package func code(of idea: Idea, _ affiliations: Affiliations) -> String? {
        let code =
            switch self {
            case .kind: idea.kind
            case .field: idea.field
            case .trainingClass: affiliations.trainingClass(of: idea)
            case .item: idea.item
            case .status: idea.status
            }
        return code == "" ? nil : code
    }

    fileprivate func criterion(_ code: String?) -> IdeaCriterion {
        switch self {
        case .kind: .kind(code ?? "")
        case .field: .field(code)
        case .trainingClass: .trainingClass(code)
        case .item: .item(code)
        case .status: .status(code)
        }
    }
}
