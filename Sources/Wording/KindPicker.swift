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

    /// The codes of a list: by their labels in every language, by themselves, and the first ten by digits in their order.
    package static func codes(of list: CodeList) -> Picker {
        guard list != .kind else { return kinds }
        return Picker(
            list.codes.enumerated().map { index, code in
                let label = Phrase.label(of: code, in: list)
                return Entry(
                    code: code, names: Language.allCases.map { label($0) },
                    keys: (index < 10 ? [String((index + 1) % 10)] : []) + [code])
            })
    }
}
