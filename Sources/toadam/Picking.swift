import Seminar
import Text
import Wording

/// Finds what an argument means: a code as it stands in files, a number, or plain letters of a name.
///
/// The first of these that fits decides; what fits several things is refused, with the list of them.
struct Picking {
    struct Choice {
        let code: String
        /// What a person may type for it, such as the digit of a field.
        let number: String?
        let name: String
    }

    let property: Property
    let choices: [Choice]
    let language: Language

    /// The code of the one choice that fits.
    func code(for text: String) throws -> String {
        if let choice = choices.first(where: { $0.code == text || $0.number == text }) { return choice.code }
        let query = Query(text)
        let found = query.isEmpty ? [] : choices.filter { query.match(in: FoldedText($0.name)) != nil }
        switch found.count {
        case 1: return found[0].code
        case 0: throw UsageMistake(lines: [Phrase.Shell.notFound(text, property)(language)])
        default:
            let list = found.map { "  \($0.code)  \($0.name)" }
            throw UsageMistake(lines: [Phrase.Shell.ambiguous(text, property)(language)] + list)
        }
    }
}

extension Picking {
    /// The choices that a programme offers for a value of an idea; nil for a value that is not picked.
    init?(_ name: String, in programme: Programme, language: Language) {
        guard let property = Property.named(name) else { return nil }
        self.property = property
        self.language = language
        switch property.shape {
        case .speaker:
            choices =
                programme.people.map { Choice(code: $0.id, number: nil, name: $0.name) }
                + programme.groups.map { Choice(code: $0.id, number: nil, name: $0.name(language)) }
                + [
                    Choice(
                        code: Speaker.unknown, number: nil, name: Phrase.Report.unknownSpeaker(language))
                ]
        case .field:
            choices = programme.fields.map {
                Choice(code: $0.code, number: $0.key.map(String.init), name: $0.title(language))
            }
        case .item:
            choices = programme.sessions.flatMap(\.items).enumerated().map { place, item in
                Choice(code: item.id, number: String(place + 1), name: item.title(language))
            }
        case .trainingClass:
            choices = programme.classes.map { Choice(code: $0.id, number: nil, name: $0.name(language)) }
        case .code(let list):
            choices = list.codes.enumerated().map { place, code in
                Choice(
                    code: code, number: String(place + 1), name: Phrase.label(of: code, in: list)(language))
            }
        case .text, .lines, .codes, .flag, .day, .ideas: return nil
        }
    }
}
