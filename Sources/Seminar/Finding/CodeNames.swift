import Text

/// What the codes in the columns are called, folded once for each code, however many ideas have it.
struct CodeNames: Sendable {
    /// For each searched column the names of each code.
    private var folded: [Column: [String: [FoldedText]]] = [:]
    private var spelled: [Column: [String: [String]]] = [:]

    /// The columns whose codes are found by what they are called.
    ///
    /// A state of review is not among them: every idea has one that nobody gave it.
    static let searched: [Column] = [
        .kind, .field, .item, .trainingClass, .locality, .speaker, .status, .difficulty, .support, .level,
        .target, .polarity, .hindrance, .writer, .day,
    ]

    /// Brings the names up to the record and to the codes of the ideas.
    ///
    /// - Parameter added: is called with each name that is new.
    /// - Returns: whether any of them is another than before.
    mutating func update(
        with record: Record, _ facets: IdeaFacets, _ label: (CodeList, String) -> [String],
        added: (FoldedText) -> Void
    ) -> Bool {
        let given = GivenNames(record)
        var isChanged = false
        for column in Self.searched {
            let codes = Set(facets[column].codes.joined()).union(given.codes(of: column))
            var names: [String: [String]] = [:]
            for code in codes { names[code] = given.names(of: code, column, label) }
            let former = spelled[column] ?? [:]
            guard names != former else { continue }
            isChanged = isChanged || !names.agrees(with: former)
            spelled[column] = names
            let folded = names.mapValues { $0.map { FoldedText($0) } }
            for (code, texts) in folded where names[code] != former[code] { texts.forEach(added) }
            self.folded[column] = folded
        }
        return isChanged
    }

    /// What a value of an idea is called; a text is called as it is.
    func names(of text: String, as name: String) -> [String] {
        let column: Column? =
            switch name {
            case ValueName.kind: .kind
            case ValueName.field: .field
            case ValueName.item: .item
            case ValueName.trainingClass: .trainingClass
            case ValueName.speaker: .speaker
            case ValueName.status: .status
            case ValueName.level: .level
            case ValueName.target: .target
            case ValueName.polarity: .polarity
            default: nil
            }
        return column.flatMap { spelled[$0]?[text] } ?? [text]
    }

    /// For each column with a code that the query finds, the numbers of all ideas there, and how each number is found.
    ///
    /// The numbers are taken out of their column once: it is asked for them at every idea.
    func matches(of query: Query, in facets: IdeaFacets) -> [(numbers: [Int32], finds: [Query.Find])] {
        Self.searched.compactMap { column in
            var found: [String: Query.Find] = [:]
            for (code, names) in folded[column] ?? [:] {
                for name in names where found[code] != .exact {
                    if let match = query.match(in: name) { found[code] = match.isExact ? .exact : .inexact }
                }
            }
            guard !found.isEmpty else { return nil }
            return (
                facets[column].numbers,
                facets[column].codes.map { codes in
                    codes.reduce(.none) { best, code in
                        best == .exact ? best : found[code] ?? best
                    }
                }
            )
        }
    }
}

/// What programme and roster call things, in every language.
private struct GivenNames {
    private let names: [Column: [String: [String]]]

    init(_ record: Record) {
        func all<Element>(
            _ list: [Element], _ id: (Element) -> String, _ names: (Element) -> [String]
        ) -> [String: [String]] {
            Dictionary(list.map { (id($0), names($0)) }) { first, _ in first }
        }
        let programme = record.programme
        let groups = all(programme.groups, \.id) { $0.name.all + ($0.theme?.all ?? []) }
        let people = all(record.roster.map(\.person), \.id) { person in
            [person.name, person.values.text(ValueName.unit), person.values.text(ValueName.locality)]
                .compactMap(\.self)
        }
        names = [
            .field: all(programme.fields, \.code) { $0.title.all },
            .item: all(record.agenda, \.id) { $0.item.title.all + ($0.item.short?.all ?? []) },
            .trainingClass: all(programme.classes, \.id) { $0.name.all },
            .speaker: people.merging(groups) { first, _ in first },
        ]
    }

    func codes(of column: Column) -> some Collection<String> { (names[column] ?? [:]).keys }

    func names(of code: String, _ column: Column, _ label: (CodeList, String) -> [String]) -> [String] {
        switch column {
        case .kind: label(.kind, code)
        case .status: label(.status, code)
        case .difficulty, .hindrance: label(.difficulty, code)
        case .support: label(.support, code)
        case .level: label(.level, code)
        case .target: label(.target, code)
        case .polarity: label(.polarity, code)
        case .day: Day(code).map { [code, "\($0.civil.day)-\($0.civil.month)-\($0.civil.year)"] } ?? [code]
        case .field, .item, .trainingClass, .speaker, .locality, .kirkpatrick, .seminar, .review, .followUp,
            .due, .appliedOn,
            .writer, .rehearsal, .marks, .removed:
            names[column]?[code] ?? [code]
        }
    }
}

extension [String: [String]] {
    /// Whether codes that both know have the same names.
    fileprivate func agrees(with other: [String: [String]]) -> Bool {
        allSatisfy { code, names in other[code].map { $0 == names } ?? true }
    }
}
