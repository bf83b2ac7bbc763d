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
