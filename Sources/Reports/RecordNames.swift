package import Seminar
import Wording

/// What the codes of a record stand for, in one language: people, fields, items, classes, and every value of an idea.
///
/// Looking up costs the same however long the record is. A code that stands for nothing known is shown as it is, so
/// that an export never hides what a journal holds.
package struct RecordNames {
    let record: Record
    let language: Language
    private let people: [String: String]
    private let groups: [String: String]
    private let classes: [String: String]
    private let affiliations: Affiliations
    private let fields: [String: String]
    private let items: [String: String]

    package init(record: Record, language: Language) {
        self.record = record
        self.language = language
        let programme = record.programme
        people = Dictionary(
            record.roster.map { ($0.person.id, record.name(of: $0.person, in: language)) }
        ) { first, _ in first }
        groups = Dictionary(programme.groups.map { ($0.id, record.name(of: $0, in: language)) }) { first, _ in
            first
        }
        classes = Dictionary(programme.classes.map { ($0.id, record.className($0.id, in: language)) }) {
            first, _ in first
        }
        affiliations = Affiliations(record)
        fields = Dictionary(programme.fields.map { ($0.code, record.fieldTitle($0.code, in: language)) }) {
            first, _ in first
        }
        items = Dictionary(record.agenda.map { ($0.id, $0.item.title(language)) }) { first, _ in first }
    }

    /// A person's name, with what tells namesakes apart, or a group's; in words, that nobody knows who spoke.
    func speaker(_ id: String) -> String {
        id == Speaker.unknown
            ? Phrase.Report.unknownSpeaker(language) : people[id] ?? groups[id] ?? id
    }

    /// Whom a text names, by an id or a name however it is written; the text itself where that is nobody known.
    func person(_ text: String) -> String {
        let id = record.personMeant(by: text)?.person.id ?? text
        return people[id] ?? groups[id] ?? text
    }

    /// Who said an idea, with the name of who spoke in their place; in words, that nobody knows.
    func speaker(of idea: Idea) -> String {
        guard let speaker = idea.speaker else { return Phrase.Report.unknownSpeaker(language) }
        let remark = record.substitute(for: idea).map {
            language.remark(Phrase.People.substitute(person($0))(language))
        }
        return self.speaker(speaker) + (remark ?? "")
    }

    func field(_ code: String) -> String { fields[code] ?? code }

    func item(_ id: String) -> String { items[id] ?? id }

    /// The code that the programme gives an item; of one that was added in the room, whose id says nothing, the title.
    func shortItem(_ id: String) -> String { Identifier(id) == nil ? id : item(id) }

    func kind(_ idea: Idea) -> String { Kind(rawValue: idea.kind).label(language) }

    /// The id of the class as the idea says it, else of the speaker's.
    func classID(of idea: Idea) -> String? { affiliations.trainingClass(of: idea) }

    /// The name of the class as the idea says it, else of the speaker's.
    func trainingClass(of idea: Idea) -> String? {
        affiliations.trainingClass(of: idea).map { classes[$0] ?? $0 }
    }

    /// The locality as the idea says it, else the speaker's.
    func locality(of idea: Idea) -> String? { affiliations.locality(of: idea) }

    /// A value in words; empty where there is none, what holds then where the property says so.
    func value(_ property: Property, of idea: Idea) -> String {
        let isOwn = property.applies(to: Kind(rawValue: idea.kind))
        guard let value = idea.values[property.name] ?? (isOwn ? property.fallback : nil) else { return "" }
        switch value {
        case .bool(let raised) where property.shape == .flag: return raised ? Phrase.Report.yes(language) : ""
        case .string(let code): return word(for: code, of: property)
        case .array(let codes) where property.isList: return words(codes) { word(for: $0, of: property) }
        default: return String(decoding: value.line, as: UTF8.self)
        }
    }

    /// What a code of a property stands for; a typed text stands for itself.
    package func word(for code: String, of property: Property) -> String {
        switch property.shape {
        case .code(let list), .codes(let list): Phrase.label(of: code, in: list)(language)
        case .ideas: number(of: code)
        case .speaker: speaker(code)
        case .item: item(code)
        case .field: field(code)
        case .trainingClass: classes[code] ?? code
        case .text, .lines, .flag, .day: code
        }
    }

    /// What a code of a term is called, or that none is recorded.
    package func label(_ code: String?, of term: Term) -> String {
        term.label(of: code, in: language) { code in
            switch term {
            case .field: field(code)
            case .item: item(code)
            case .session: record.programme.sessions.first { $0.id == code }?.title(language) ?? code
            case .trainingClass: classes[code] ?? code
            case .group: groups[code] ?? code
            case .speaker: speaker(code)
            case .seminar, .kind, .fourFields, .sixFields, .role, .locality, .status, .difficulty, .support,
                .level, .target, .polarity, .kirkpatrick, .review, .hindrance, .followUp, .due, .settled,
                .appliedOn, .writer, .day, .done, .starred, .incomplete, .conflicting, .repeated, .evidence,
                .answered, .rehearsal:
                code
            }
        }
    }

    private func words(_ values: [JSON], _ word: (String) -> String) -> String {
        values.map { value in value.string.map(word) ?? String(decoding: value.line, as: UTF8.self) }
            .joined(separator: "; ")
    }

    private func number(of id: String) -> String {
        Identifier(id).flatMap(record.idea).map(record.number(of:)) ?? id
    }
}

extension Record {
    /// The ideas that stand, in the order in which they were recorded.
    var standingIdeas: [Idea] { ideas.filter { !$0.isRemoved } }
}
