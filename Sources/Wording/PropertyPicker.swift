package import Seminar

extension Picker {
    /// The kinds: by their labels in every language, long and short, by their codes, and the first ten by digits.
    package static let kinds = codes(of: .kind)

    /// The codes of a list: by their labels in every language, by themselves, and the first ten by digits in their order.
    package static func codes(of list: CodeList) -> Picker {
        Picker(
            list.codes.enumerated().map { index, code in
                let labels =
                    list == .kind
                    ? [Kind(rawValue: code).label, Kind(rawValue: code).shortLabel]
                        + (code == Kind.parking.rawValue ? [Phrase.Parking.title] : [])
                    : [Phrase.label(of: code, in: list)]
                return Entry(
                    code: code,
                    names: Language.allCases.flatMap { language in labels.map { $0(language) } },
                    keys: (index < 10 ? [String((index + 1) % 10)] : []) + [code])
            })
    }
}

extension Term {
    /// What finds the codes that can be asked for, those that only ideas have among them; the empty code stands for none.
    package func picker(in record: Record) -> Picker {
        Picker(entries(in: record, besides: Counts(record)[self].compactMap(\.code)))
    }

    /// The codes that can be asked for, in their order, each with what finds it.
    ///
    /// - Parameter found: the codes that ideas have.
    package func entries(in record: Record, besides found: [String]) -> [Picker.Entry] {
        let picked = Property.named(rawValue)?.picker(in: record)?.choices(for: "").entries ?? []
        let known = Set(picked.map(\.code))
        let codes = (self.codes(in: record) + found).filter { !known.contains($0) }
        var seen: Set<String> = []
        let others = codes.filter { seen.insert($0).inserted }.map { code in
            Picker.Entry(code: code, names: label(of: code)?.all ?? names(of: code, in: record), keys: [code])
        }
        let none = Picker.Entry(code: "", names: Phrase.Filter.without.all, keys: ["none"])
        return picked + others + (canBeMissing ? [none] : [])
    }

    private func names(of code: String, in record: Record) -> [String] {
        switch self {
        case .seminar:
            record.programme.seminars.first { $0.code == code }.map { $0.title.all } ?? [code]
        case .session: record.programme.sessions.first { $0.id == code }?.title.all ?? [code]
        case .group:
            record.programme.groups.first { $0.id == code }.map { $0.name.all + ($0.theme?.all ?? []) } ?? [
                code
            ]
        case .kind, .field, .fourFields, .sixFields, .item, .trainingClass, .speaker, .role, .locality,
            .status, .difficulty, .support, .level, .target, .polarity, .kirkpatrick, .review, .hindrance,
            .followUp, .due, .settled, .appliedOn, .writer, .day, .done, .starred, .incomplete, .conflicting,
            .repeated, .evidence, .answered, .rehearsal:
            [code]
        }
    }
}

extension Property {
    /// What finds the values that can be picked for it; nil where values are typed.
    package func picker(in record: Record) -> Picker? {
        switch shape {
        case .code(.kind): .kinds
        case .code(let list), .codes(let list): .codes(of: list)
        case .speaker: record.ideaSpeakers
        case .field: .fields(record.programme)
        case .item: .items(record)
        case .trainingClass: .classes(record.programme)
        case .text, .lines, .flag, .day, .ideas: nil
        }
    }
}
