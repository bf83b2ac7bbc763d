import Foundation
package import Seminar

/// A row of a table of terms.
package struct ListedTerm: Sendable {
    package let name: String
    package let place: String
    package let forbidden: [String]
    package let exceptions: [String]
    package let reason: String

    package init(name: String, place: String, forbidden: [String], exceptions: [String], reason: String) {
        self.name = name
        self.place = place
        self.forbidden = forbidden
        self.exceptions = exceptions
        self.reason = reason
    }

    /// The forbidden forms in a text.
    package func found(in text: String, _ language: Language) -> [String] {
        guard !exceptions.contains("\"\(text)\"") else { return [] }
        let possible = forbidden.filter { ListedTerm.stands($0, in: text, language) }
        guard !possible.isEmpty else { return [] }
        var text = text
        for phrase in exceptions {
            text = text.replacingOccurrences(of: phrase, with: "|", options: .caseInsensitive)
        }
        return possible.filter { ListedTerm.stands($0, in: text, language) }
    }

    /// Whether a form stands in a text, as a word of its own where the language parts words.
    package static func stands(_ form: String, in text: String, _ language: Language) -> Bool {
        let (text, form) = (text.lowercased(), form.lowercased())
        var start = text.startIndex
        while let range = text.range(of: form, range: start..<text.endIndex) {
            let before =
                range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
            let isWord =
                !(form.first?.isLetter ?? false && before?.isLetter ?? false)
                && !(form.last?.isLetter ?? false && after?.isLetter ?? false)
            if language == .japanese || isWord { return true }
            start = range.upperBound
        }
        return false
    }
}

/// The tables of `docs/TERMS.md`.
package enum Terms {
    /// A row that has not the six cells that it should have.
    package struct RowError: Error {
        let row: [String]
    }

    /// The terms of a language, with the forms that its words must not have.
    package static func of(_ language: Language) throws -> [ListedTerm] {
        switch language {
        case .vietnamese: try vietnamese.get()
        case .english: try english.get()
        case .japanese: try japanese.get()
        }
    }

    private static let (vietnamese, english, japanese) = (
        Result { try read(.vietnamese) }, Result { try read(.english) }, Result { try read(.japanese) }
    )

    private static func read(_ language: Language) throws -> [ListedTerm] {
        let heading: String =
            switch language {
            case .vietnamese: "Vietnamese"
            case .english: "English"
            case .japanese: "Japanese"
            }
        return try PageTable.rows(of: "docs/TERMS.md", under: heading).map { row in
            guard row.count == 6 else { throw RowError(row: row) }
            return ListedTerm(
                name: row[0], place: row[2], forbidden: codes(row[3]), exceptions: codes(row[4]),
                reason: row[5])
        }
    }

    private static func codes(_ cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { String($0.1) }
    }

    /// What is wrong with a text: the form, the term in its place, the reason.
    package static func findings(in text: String, _ language: Language, everywhereOnly: Bool) throws
        -> [String]
    {
        try of(language).filter { !everywhereOnly || $0.place == "everywhere" }.flatMap { term in
            term.found(in: text, language).map { form in
                "“\(form)” where “\(term.name)” belongs\(term.reason.isEmpty ? "" : " (\(term.reason))"): \(text)"
            }
        }
    }
}
