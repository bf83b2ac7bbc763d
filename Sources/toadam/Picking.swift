import Seminar
import Wording

/// Finds what an argument means: a code as it stands in files, a number, or plain letters of a name in any language.
///
/// What fits several things is refused, with the list of them.
struct Picking {
    let record: Record
    let language: Language

    /// The code of the one value that a text stands for.
    ///
    /// - Throws: `UsageMistake` where nothing fits, or more than one.
    func code(of name: String, for text: String) throws -> String {
        let label = Property.label(of: name)
        let choices = picker(for: name).choices(for: text)
        if let single = choices.single { return single.code }
        guard !choices.entries.isEmpty else {
            throw UsageMistake(lines: [Phrase.Shell.notFound(text, label)(language)])
        }
        let list = choices.entries.map { "  \($0.code)  \(title(of: $0, name))" }
        throw UsageMistake(lines: [Phrase.Shell.ambiguous(text, label)(language)] + list)
    }

    private func picker(for name: String) -> Picker {
        switch name {
        case ValueName.speaker: record.ideaSpeakers
        case ValueName.field: .fields(record.programme)
        case ValueName.item: .items(record)
        case ValueName.trainingClass: .classes(record.programme)
        default: .kinds
        }
    }

    /// What an entry is called in the language of the answer.
    private func title(of entry: Picker.Entry, _ name: String) -> String {
        let title: String? =
            switch name {
            case ValueName.speaker: record.name(ofPerson: entry.code, in: language)
            case ValueName.field:
                record.programme.fields.first { $0.code == entry.code }?.title(language)
            case ValueName.item: record.item(entry.code)?.item.title(language)
            case ValueName.trainingClass:
                record.programme.classes.first { $0.id == entry.code }?.name(language)
            default: Kind(rawValue: entry.code).label(language)
            }
        return title ?? entry.names.first ?? ""
    }
}
