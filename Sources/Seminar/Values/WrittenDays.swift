// Days in titles, which move with the sessions when a seminar is made after another one.

extension Day {
    /// The ways in which titles write a day, those with the year first; for every day in the same order.
    private var writings: [String] {
        let (year, month, day) = civil
        let name = Self.months[month - 1]
        let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let numbers = ["-", "/", "."].flatMap { sign in
            ["\(day)\(sign)\(month)", "\(twoDigits(day))\(sign)\(twoDigits(month))"].flatMap { short in
                ["\(short)\(sign)\(year)", short]
            }
        }
        let words = [
            "\(day) tháng \(month) năm \(year)", "\(day) tháng \(month)", "\(day) \(name) \(year)",
            "\(name) \(day), \(year)", "\(day) \(name)", "\(name) \(day)", "\(day) \(name.prefix(3))",
            "\(name.prefix(3)) \(day)", "\(year)年\(month)月\(day)日", "\(month)月\(day)日",
        ]
        return [description] + words + numbers
    }

    /// A text in which another day takes the place of this one wherever it stands, written in the same way.
    fileprivate func replaced(in text: String, by other: Day) -> String {
        for (old, new) in zip(writings, other.writings) {
            if let replaced = text.replacingNumber(old, with: new) { return replaced }
        }
        return text
    }
}

extension String {
    /// The text with another in the place of one that is no part of a longer number or word; nil where it does not stand there.
    fileprivate func replacingNumber(_ old: String, with new: String) -> String? {
        var (result, rest, isFound) = ("", self[...], false)
        while let range = rest.firstRange(of: old) {
            let before = rest[..<range.lowerBound].last ?? result.last
            let after = rest[range.upperBound...]
            let isWhole =
                !old.goesOn(into: after) && before.map { !$0.isNumber && !"-/.".contains($0) } ?? true
            result += rest[..<range.lowerBound] + (isWhole ? new : old)
            isFound = isFound || isWhole
            rest = after
        }
        return isFound ? result + rest : nil
    }

    /// Whether what stands behind a day belongs to the same number or word: `16-9` in `16-90` and `16-9-2023`, `16 Sep` in `16 September`.
    private func goesOn(into rest: Substring) -> Bool {
        guard let last, let next = rest.first else { return false }
        guard last.isNumber else { return last.isASCII && next.isLetter }
        return next.isNumber || "-/.".contains(next) && rest.dropFirst().first?.isNumber ?? false
    }
}

extension Localized {
    /// The same with a day that it names moved to another.
    package func moving(_ day: Day, to other: Day) -> Localized {
        var moved = self
        for language in Language.allCases {
            moved.texts[language] = texts[language].map { day.replaced(in: $0, by: other) }
        }
        return moved
    }
}
