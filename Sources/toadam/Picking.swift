import Reports
import Seminar
import Wording

/// Finds what an argument means: a code as it stands in files, a number, or plain letters of a name in any language.
///
/// What fits several things is refused, with the list of them.
struct Picking {
    let record: Record
    let language: Language

    /// Nobody looks through more.
    private static let mostListed = 20

    /// The code of the one value that a text stands for.
    ///
    /// - Throws: `UsageMistake` where nothing fits, or more than one.
    func code(of name: String, for text: String) throws -> String {
        guard let property = Property.named(name), let picker = property.picker(in: record) else {
            return text
        }
        return try code(
            for: text, among: picker, option: name, label: Property.label(of: name), said: text)
    }

    /// What a value of a term's option asks for: a text that stands for one value, or several of them between commas; a
    /// hyphen before it asks for what is not that.
    func criteria(of term: Term, for text: String) throws -> [IdeaCriterion] {
        let isExcluded = text.hasPrefix("-")
        let text = isExcluded ? String(text.dropFirst()) : text
        let picker = term.picker(in: record)
        var texts = [text]
        // "khó khăn, vướng mắc" is one kind.
        if text.contains(","), picker.choices(for: text).single == nil {
            texts = text.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
        }
        return try texts.map { text in
            let code = try code(
                for: text, among: picker, option: term.rawValue, label: term.name,
                said: isExcluded ? "-" + text : text)
            return IdeaCriterion(term, code.isEmpty ? nil : code, isExcluded: isExcluded)
        }
    }

    /// The day that a text means.
    func day(_ text: String, _ today: Day) throws -> Day { try .given(text, today, language) }

    /// - Parameter said: the text as it was given.
    private func code(for text: String, among picker: Picker, option: String, label: Phrase, said: String)
        throws -> String
    {
        if let shown = record.namesakeShown(as: text),
            picker.choices(for: "").entries.contains(where: { $0.code == shown })
        {
            return shown
        }
        let choices = picker.choices(for: text)
        // A code is what whoever is asked gives, whatever else is called so.
        if let first = choices.entries.first, first.code == text { return first.code }
        if let single = choices.single { return single.code }
        let isFound = !choices.entries.isEmpty
        // Where nothing fits, all that there is is listed, unless it is too much to look through.
        let entries = isFound ? choices.entries : picker.choices(for: "").entries
        guard isFound || 1...Self.mostListed ~= entries.count else {
            throw UsageMistake(
                lines: [Phrase.Shell.notFound(said, label)(language)],
                next: Phrase.Shell.codesAreInProgramme(language))
        }
        let names = RecordNames(record: record, language: language)
        let property = Property.named(option)
        func word(_ entry: Picker.Entry) -> String {
            property.map { names.word(for: entry.code, of: $0) } ?? entry.names.first ?? ""
        }
        // A code that the program made is nothing to read, or to type.
        let list = entries.prefix(Self.mostListed).map { entry in
            Identifier(entry.code) == nil ? "  \(entry.code)  \(word(entry))" : "  \(word(entry))"
        }
        let coded = entries.first { Identifier($0.code) == nil }
        let rest = entries.count - list.count
        let phrase = isFound ? Phrase.Shell.ambiguous(said, label) : Phrase.Shell.notFound(said, label)
        throw UsageMistake(
            lines: [phrase(language)] + list
                + (rest > 0 ? ["  " + Phrase.Shell.notListed(rest)(language)] : []),
            next: coded.map { Phrase.Shell.giveCode($0.code, option: option)(language) }
                ?? Phrase.Shell.giveName(word(entries[0]), option: option)(language))
    }
}

extension Day {
    /// The day that an option gives.
    ///
    /// - Throws: `UsageMistake` where it is none.
    static func given(_ text: String, _ today: Day, _ language: Language) throws -> Day {
        if let day = Day(typed: text, today: today, language: language) { return day }
        throw UsageMistake(
            lines: [Phrase.Shell.noDay(text)(language)], next: Phrase.Shell.giveDay(language))
    }
}
