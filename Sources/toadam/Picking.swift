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
        let label = Property.label(of: name)
        guard let property = Property.named(name), let picker = property.picker(in: record) else {
            return text
        }
        let choices = picker.choices(for: text)
        if let single = choices.single { return single.code }
        guard !choices.entries.isEmpty else {
            throw UsageMistake(
                lines: [Phrase.Shell.notFound(text, label)(language)],
                next: Phrase.Shell.codesAreInProgramme(language))
        }
        let names = RecordNames(record: record, language: language)
        let list = choices.entries.prefix(Self.mostListed).map { entry in
            "  \(entry.code)  \(names.word(for: entry.code, of: property))"
        }
        let rest = choices.entries.count - list.count
        throw UsageMistake(
            lines: [Phrase.Shell.ambiguous(text, label)(language)] + list
                + (rest > 0 ? ["  " + Phrase.Shell.notListed(rest)(language)] : []),
            next: Phrase.Shell.giveCode(choices.entries[0].code, option: name)(language))
    }
}
