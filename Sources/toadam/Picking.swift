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
        if name == "speaker", text == Speaker.unknown { return text }
        let label = Property.label(of: name)
        let choices = picker(for: name).choices(for: text)
        if let single = choices.single { return single.code }
        guard !choices.entries.isEmpty else {
            throw UsageMistake(lines: [Phrase.Shell.notFound(text, label)(language)])
        }
        let list = choices.entries.map { entry in
            let person = name == "speaker" ? record.name(ofPerson: entry.code, in: language) : nil
            return "  \(entry.code)  \(person ?? entry.names.first ?? "")"
        }
        throw UsageMistake(lines: [Phrase.Shell.ambiguous(text, label)(language)] + list)
    }

    private func picker(for name: String) -> Picker {
        switch name {
        case "speaker": record.speakers
        case "field": .fields(record.programme)
        case "item": Picker(items)
        case "class": Picker(record.programme.classes.map { entry($0.id, $0.name) })
        default: Picker(kinds)
        }
    }

    /// Numbered as they stand in the agenda.
    private var items: [Picker.Entry] {
        record.agenda.filter { !$0.facts.isRemoved }.enumerated().map { place, step in
            entry(step.id, step.item.title, number: place + 1)
        }
    }

    private var kinds: [Picker.Entry] {
        Kind.all.enumerated().map { place, kind in
            let label = kind.label
            return Picker.Entry(
                code: kind.rawValue, names: [label(language), label.vi, label.en, label.ja],
                keys: [kind.rawValue, String(place + 1)])
        }
    }

    private func entry(_ code: String, _ name: Localized, number: Int? = nil) -> Picker.Entry {
        Picker.Entry(
            code: code, names: [name(language)] + Language.allCases.compactMap { name.texts[$0] },
            keys: [code, number.map(String.init)].compactMap(\.self))
    }
}
