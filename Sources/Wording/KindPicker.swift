package import Seminar

extension Picker {
    /// The kinds: by their labels in every language, long and short, by their codes, and by digits in their order.
    package static let kinds = Picker(
        Kind.all.enumerated().map { index, kind in
            let labels = [kind.label, kind.shortLabel]
            return Entry(
                code: kind.rawValue,
                names: Language.allCases.flatMap { language in labels.map { $0(language) } },
                keys: [String((index + 1) % 10), kind.rawValue])
        })
}
