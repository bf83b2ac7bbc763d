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
        var facets = IdeaFacets()
        facets.update(with: record)
        self.init(facets, of: record, filter: filter)
    }

    /// Counts the ideas that pass a filter, from facets that were updated with the record.
    package init(_ facets: IdeaFacets, of record: Record, filter: IdeaFilter = IdeaFilter()) {
        let test = facets.test(filter, in: record)
        let codes = facets.codes.codes
        var total = 0
        // Of each dimension and each number of a code; 0 is none.
        var counts = Dimension.allCases.map { ($0.slot, Array(repeating: 0, count: codes.count + 1)) }
        for facets in facets.entries.lazy.map(\.facets) where test.passes(facets) {
            total += 1
            for index in counts.indices { counts[index].1[Int(facets[counts[index].0])] += 1 }
        }
        self.total = total
        var rows: [Dimension: [Row]] = [:]
        for (dimension, (_, counts)) in zip(Dimension.allCases, counts) {
            let known = dimension.codes(in: record)
            let unknown = Set(zip(codes, counts.dropFirst()).filter { $0.1 > 0 }.map(\.0)).subtracting(known)
            // A status is asked of application ideas only.
            let lacking: [String?] = dimension == .status || counts[0] == 0 ? [] : [nil]
            let listed: [String?] = known + unknown.sorted() + lacking
            rows[dimension] = listed.map { code in
                let number = code.map { facets.codes.number($0) } ?? 0
                return Row(
                    code: code, count: number.map { counts[Int($0)] } ?? 0,
                    criterion: dimension.criterion(code))
            }
        }
        self.rows = rows
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
        case .item: record.items.filter { !$0.item.isBreak }.map(\.id)
        case .status: CodeList.status.codes
        }
    }

    fileprivate var slot: Facets.Slot {
        switch self {
        case .kind: .kind
        case .field: .field
        case .trainingClass: .trainingClass
        case .item: .item
        case .status: .status
        }
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
