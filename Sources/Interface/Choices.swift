import Display
import Seminar
import Text
import Wording

/// One thing that can be picked for a value: what the file gets, what a person reads, and the digit that picks it.
struct Choice: Hashable, Sendable {
    var code: String
    var title: String
    var key: Character?
}

extension Surface {
    /// Puts a choice of a list under a row of a form.
    ///
    /// - Parameter mark: whether it is set.
    mutating func put(_ choice: Choice, mark: String, isChosen: Bool, column: Int, row: Int) {
        let end = put(
            "\(mark) \(choice.key.map { "\($0) " } ?? "")\(choice.title) ", column: column, row: row)
        if isChosen { select(row: row, columns: column..<max(column, end)) }
    }
}

extension Context {
    /// What can be picked for a property, in the order in which it is offered; empty where values are typed.
    func choices(for property: Property) -> [Choice] {
        switch property.shape {
        case .code(let list), .codes(let list):
            return numbered(list.codes.map { ($0, Phrase.label(of: $0, in: list)(language)) })
        case .field:
            return record.programme.fields.map {
                Choice(code: $0.code, title: record.fieldTitle($0.code, in: language), key: $0.key)
            }
        case .trainingClass:
            return numbered(record.programme.classes.map { ($0.id, record.className($0.id, in: language)) })
        case .item: return items.map { Choice(code: $0.id, title: itemTitle($0.id)) }
        case .speaker: return speakerChoices
        case .text, .lines, .flag, .day, .ideas: return []
        }
    }

    /// Those of them that a text finds, best first.
    func choices(for property: Property, matching text: String) -> [Choice] {
        let choices = Dictionary(choices(for: property).map { ($0.code, $0) }) { first, _ in first }
        let found = property.picker(in: record)?.choices(for: text).entries ?? []
        return found.compactMap { choices[$0.code] }
    }

    private var speakerChoices: [Choice] {
        let people = record.roster.filter { !$0.isRemoved }.map { state in
            Choice(code: state.person.id, title: record.name(of: state.person, in: language))
        }
        let groups = record.programme.groups.map {
            Choice(code: $0.id, title: record.name(of: $0, in: language))
        }
        let unknown = Choice(code: Speaker.unknown, title: Phrase.Capture.unknownSpeaker(language))
        return people + groups + [unknown]
    }

    /// The first ten get the digits 1 … 9 and 0.
    func numbered(_ pairs: [(code: String, title: String)]) -> [Choice] {
        zip(pairs, Array("1234567890").map(Optional.some) + Array(repeating: nil, count: pairs.count)).map {
            Choice(code: $0.code, title: $0.title, key: $1)
        }
    }
}
