import Display
import Seminar
import Text
import Wording

/// What is known of a person, to correct it or to add somebody who came unannounced.
///
/// The programme is never rewritten: what differs from it is recorded as one change when Enter is pressed.
struct PersonForm: Room {
    /// One line of the form.
    enum Row: String, CaseIterable, Sendable {
        case name, role, trainingClass, group, position, unit, locality, reason

        /// The name of the value in the file.
        var valueName: String { self == .trainingClass ? "class" : rawValue }

        var isTyped: Bool {
            switch self {
            case .name, .position, .unit, .locality, .reason: true
            case .role, .trainingClass, .group: false
            }
        }
    }

    /// The person that is corrected; nil for a new one.
    fileprivate let person: String?
    fileprivate var place = 0
    fileprivate var fields: [Row: TextField] = [:]
    /// The codes of the rows that are picked; empty for none.
    fileprivate var picked: [Row: String] = [:]

    /// - Parameters:
    ///   - state: the person to correct; nil for a new one.
    ///   - name: of the new one, as far as it was typed.
    init(of state: PersonState?, name: String, in context: Context) {
        person = state?.person.id
        for row in Row.allCases {
            let text = row.text(of: state, name: name, in: context)
            if row.isTyped {
                fields[row] = TextField(text, typing: context.settings.typing, isMultiline: false)
            } else {
                picked[row] = text
            }
        }
    }

    fileprivate var row: Row { Row.allCases[place] }

    func places(in context: Context) -> [Place] {
        [.layer, .personForm] + (row.isTyped ? [.editor] : [.picked])
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .choose, .palette, .clearValue: false
        case .toggleValue: !row.isTyped
        default: !command.entry.places.isDisjoint(with: [.layer, .personForm, .editor, .picked])
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let last = Row.allCases.count - 1
        switch command {
        case .back: return [.close]
        case .save: return save(in: context)
        case .nextField: place = place == last ? 0 : place + 1
        case .previousField: place = place == 0 ? last : place - 1
        case .nextValue, .toggleValue: pick(1, in: context)
        case .previousValue: pick(-1, in: context)
        default:
            guard let outcome = fields[row]?.perform(command, columns: context.size.columns) else {
                return nil
            }
            return outcome == .ignored ? nil : []
        }
        return []
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if row.isTyped { return fields[row]?.type(input) == .ignored ? nil : [] }
        guard case .key(.character(let key)) = input,
            let choice = context.choices(for: row).first(where: { $0.key == key })
        else { return nil }
        picked[row] = choice.code
        return []
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        guard let row = Row(rawValue: name) else { return nil }
        place = Row.allCases.firstIndex(of: row) ?? place
        return []
    }

    /// Goes so many choices on.
    private mutating func pick(_ step: Int, in context: Context) {
        let choices = context.choices(for: row)
        guard !choices.isEmpty else { return }
        let place = choices.firstIndex { $0.code == picked[row] } ?? 0
        picked[row] = choices[(place + choices.count + step) % choices.count].code
    }

    private mutating func save(in context: Context) -> [Outcome] {
        let state = person.flatMap(context.record.person)
        var set = Values()
        for row in Row.allCases {
            fields[row]?.endWord()
            let text = fields[row]?.text.trimmed ?? picked[row] ?? ""
            let before = person == nil ? "" : row.text(of: state, name: "", in: context)
            if text != before { set[row.valueName] = .string(text) }
        }
        guard let name = fields[.name]?.text.trimmed, !name.isEmpty else {
            return [.tell(Phrase.People.nameNeeded, .warning)]
        }
        guard !set.isEmpty else { return [.close] }
        return [.close, .record(.person(person.map { .correct($0, set) } ?? .add(set)))]
    }

    func picture(in context: Context) -> any Picture { PersonFormPicture(context: context, form: self) }
}

extension PersonForm.Row {
    /// What the row says of a person; of a new one, what it begins with.
    fileprivate func text(of state: PersonState?, name: String, in context: Context) -> String {
        let person = state?.person
        switch self {
        case .name: return person?.name ?? name
        case .role: return (person?.role ?? .guest).rawValue
        case .trainingClass: return person?.classID ?? ""
        case .group: return person?.groupID ?? ""
        case .position: return person?.position?(context.record.programme.language) ?? ""
        case .unit: return person?.unit ?? ""
        case .locality: return person?.locality ?? ""
        case .reason: return state?.attendance(context.record.sitting(at: context.now)).reason ?? ""
        }
    }
}

extension Context {
    /// What can be picked for a row, none of it first where that is possible.
    fileprivate func choices(for row: PersonForm.Row) -> [Choice] {
        let none = Choice(code: "", title: "–", key: "0")
        let pairs: [(String, String)] =
            switch row {
            case .role: Person.Role.allCases.map { ($0.rawValue, $0.label(language)) }
            case .trainingClass: record.programme.classes.map { ($0.id, $0.name(language)) }
            case .group: record.programme.groups.map { ($0.id, $0.name(language)) }
            case .name, .position, .unit, .locality, .reason: []
            }
        let keys = Array("123456789").map(Optional.some) + Array(repeating: nil, count: pairs.count)
        let choices = zip(pairs, keys).map { Choice(code: $0.0, title: $0.1, key: $1) }
        return row == .role ? choices : [none] + choices
    }
}

private struct PersonFormPicture: Picture {
    let context: Context
    let form: PersonForm

    func draw(on surface: inout Surface) {
        let title = form.person == nil ? Phrase.People.newPerson : Phrase.People.correction
        let rows = PersonForm.Row.allCases
        surface.drawBox(title: title(language), columns: 72, rows: rows.count + 2) { surface in
            let start = min(20, surface.area.columns / 3)
            let height = max(1, surface.area.rows - 2)
            for (index, place) in Menu(chosen: form.place).window(rows: rows.count, height: height)
                .enumerated()
            {
                let row = rows[place]
                let isFocused = place == form.place
                surface.put(
                    (isFocused ? "▸ " : "  ") + label(of: row), row: index,
                    style: isFocused ? .strong : .quiet, limit: start - 1)
                draw(row, isFocused: isFocused, column: start, at: index, on: &surface)
                surface.setTouch(.row(row.rawValue), row: index)
            }
            surface.put(
                Phrase.People.formAdvice(
                    next: Command.nextField.keyLabel, values: Command.valueKeys, save: Command.save.keyLabel,
                    back: Command.back.keyLabel)(language), column: 1, row: surface.area.rows - 1,
                style: .quiet)
        }
    }

    private func draw(
        _ row: PersonForm.Row, isFocused: Bool, column: Int, at place: Int,
        on surface: inout Surface
    ) {
        if let field = form.fields[row] {
            let slice = field.slice(columns: max(2, surface.area.columns - column - 1))
            let shown = isFocused ? slice.text : field.text.isEmpty ? "–" : field.text
            surface.put(
                shown, column: column, row: place,
                style: isFocused ? .strong : field.text.isEmpty ? .quiet : .plain)
            if isFocused { surface.setCursor(column: column + slice.caretColumn, row: place) }
            return
        }
        let choice = context.choices(for: row).first { $0.code == form.picked[row] }
        let title = choice?.title ?? form.picked[row] ?? ""
        surface.put(isFocused ? "← \(title) →" : title, column: column, row: place)
        if isFocused { surface.setCursor(column: column, row: place) }
    }

    private func label(of row: PersonForm.Row) -> String {
        typealias Words = Phrase.People
        let phrase =
            switch row {
            case .name: Words.name
            case .role: Words.roleLabel
            case .trainingClass: Words.classLabel
            case .group: Words.groupLabel
            case .position: Words.positionLabel
            case .unit: Words.unitLabel
            case .locality: Words.localityLabel
            case .reason: Words.reasonLabel
            }
        return phrase(language)
    }
}
