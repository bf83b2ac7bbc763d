import Display
import Seminar
import Wording

/// What is known of a person, to correct it or to add somebody who came unannounced.
///
/// The programme is never rewritten: what differs from it is recorded as one change when Enter is pressed.
struct PersonForm: Room {
    /// The person that is corrected; nil for a new one.
    private let person: String?
    private var form: RowForm<PersonProperty>
    /// The newest changes of the person that were known when the form was opened.
    private let seen: [Identifier]

    /// - Parameters:
    ///   - state: the person to correct; nil for a new one.
    ///   - name: of the new one, as far as it was typed.
    init(of state: PersonState?, name: String, in context: Context) {
        person = state?.person.id
        seen = person.map { context.record.history(.person($0)).heads } ?? []
        let sitting = context.record.sitting(at: context.roomTime)
        let conflicts = person.map { context.record.conflicts(of: .person($0)) } ?? []
        let conflicting = PersonProperty.form.filter { conflicts.contains($0.recordedName(in: sitting)) }
        form = RowForm(PersonProperty.form, conflicting: conflicting, in: context) { row in
            [state?.text(of: row, in: sitting) ?? row.beginning(name: name)]
        }
    }

    func places(in context: Context) -> [KeyPlace] { form.places }
    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { form.accepts(command) }
    var comesFirst: Bool { true }
    func unrecordedText(in context: Context) -> String? { form.unrecordedText }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        command == .save ? save() : form.perform(command, in: context)
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? { form.type(input, in: context) }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        form.choose(row: name, in: context)
    }

    private mutating func save() -> [Outcome] {
        form.endWords()
        var set = Values()
        for row in form.rows {
            let text = form.text(of: row)
            if row.name == ValueName.name, text.isEmpty {
                return [.tell(Phrase.People.nameNeeded, .warning)]
            }
            // What nobody changed here is others' to change meanwhile.
            if person == nil ? !text.isEmpty : form.isSet(row) { set[row.name] = .string(text) }
        }
        guard !set.isEmpty else { return [.close] }
        return [.close, .record(.person(person.map { .correct($0, set, seen: seen) } ?? .add(set)))]
    }

    func picture(in context: Context) -> any Picture {
        RowFormPicture(
            context: context, form: form,
            title: person == nil ? Phrase.People.newPerson : Phrase.People.correction,
            advice: advice(in: context))
    }

    /// What another laptop has set since the form was opened; nil for nothing.
    private func advice(in context: Context) -> (text: Phrase?, isWarning: Bool)? {
        let sitting = context.record.sitting(at: context.roomTime)
        let names = form.rows.map { $0.recordedName(in: sitting) }
        guard let person, let news = context.changeElsewhere(of: names, in: .person(person), since: seen)
        else {
            return nil
        }
        return (news, true)
    }
}

extension PersonProperty: FormRow {
    var isTyped: Bool {
        switch shape {
        case .text, .localized, .moment: true
        case .role, .trainingClass, .group, .mark, .flag: false
        }
    }

    var isMultiline: Bool { false }

    /// None of it comes first, where that is possible.
    func choices(in context: Context) -> [Choice] {
        let (record, language) = (context.record, context.language)
        let programme = record.programme
        let pairs: [(String, String)] =
            switch shape {
            case .role: Person.Role.allCases.map { ($0.rawValue, $0.label(language)) }
            case .trainingClass: programme.classes.map { ($0.id, record.className($0.id, in: language)) }
            case .group: programme.groups.map { ($0.id, record.name(of: $0, in: language)) }
            case .mark: Attendance.Mark.allCases.map { ($0.rawValue, $0.label(language)) }
            case .text, .localized, .moment, .flag: []
            }
        let none = Choice(code: "", title: "–", key: "0")
        return (isMandatory ? [] : [none]) + context.numbered(pairs)
    }

    /// What the form of a new person begins with.
    fileprivate func beginning(name: String) -> String {
        shape == .role ? Person.Role.guest.rawValue : self.name == ValueName.name ? name : ""
    }
}
