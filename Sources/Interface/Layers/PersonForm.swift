import Display
import Seminar
import Text
import Wording

/// What is known of a person, to correct it or to add somebody who came unannounced.
///
/// The programme is never rewritten: what differs from it is recorded as one change when Enter is pressed.
struct PersonForm: Room {
    /// The person that is corrected; nil for a new one.
    fileprivate let person: String?
    fileprivate var place = 0
    fileprivate var fields: [PersonProperty: TextField] = [:]
    /// The codes of the rows that are picked; empty for none.
    fileprivate var picked: [PersonProperty: String] = [:]
    /// What the rows held when the form was opened, and the newest changes of the person that were known then.
    private var former: [PersonProperty: String] = [:]
    private let seen: [Identifier]

    /// - Parameters:
    ///   - state: the person to correct; nil for a new one.
    ///   - name: of the new one, as far as it was typed.
    init(of state: PersonState?, name: String, in context: Context) {
        person = state?.person.id
        seen = person.map { context.record.history(.person($0)).heads } ?? []
        let sitting = context.record.sitting(at: context.roomTime)
        for row in PersonProperty.form {
            let text = state?.text(of: row, in: sitting) ?? row.beginning(name: name)
            former[row] = text
            if row.isTyped {
                fields[row] = TextField(text, typing: context.settings.typing, isMultiline: false)
            } else {
                picked[row] = text
            }
        }
    }

    fileprivate var row: PersonProperty { PersonProperty.form[place] }

    private func text(of row: PersonProperty) -> String { fields[row]?.text.trimmed ?? picked[row] ?? "" }

    private var isChanged: Bool { PersonProperty.form.contains { text(of: $0) != former[$0] } }

    func places(in context: Context) -> [KeyPlace] {
        [.layer, .personForm] + (row.isTyped ? [.editor] : [.picked])
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .choose, .clearValue: false
        case .toggleValue: !row.isTyped
        default: true
        }
    }

    var unrecordedText: String? {
        PersonProperty.form.filter { $0.isTyped && text(of: $0) != former[$0] }.map { text(of: $0) }
            .joined(separator: "\n")
    }

    /// Undo opens the form again where something was changed.
    private var leaving: Outcome { isChanged ? .abandon : .close }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let last = PersonProperty.form.count - 1
        switch command {
        case .back: return [leaving]
        // Whoever looks for a command has left the form.
        case .palette: return [leaving, .perform(.palette)]
        case .redraw: return nil
        case _ where command.entry.places.isDisjoint(with: [.layer, .personForm, .editor, .picked]):
            return [.finishFirst]
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
        guard let row = PersonProperty.form.firstIndex(where: { $0.name == name }) else { return nil }
        place = row
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
        var set = Values()
        for row in PersonProperty.form {
            fields[row]?.endWord()
            let text = text(of: row)
            if row.name == ValueName.name, text.isEmpty {
                return [.tell(Phrase.People.nameNeeded, .warning)]
            }
            // What nobody changed here is others' to change meanwhile.
            if text != (person == nil ? "" : former[row, default: ""]) { set[row.name] = .string(text) }
        }
        guard !set.isEmpty else { return [.close] }
        return [.close, .record(.person(person.map { .correct($0, set, seen: seen) } ?? .add(set)))]
    }

    func picture(in context: Context) -> any Picture { PersonFormPicture(context: context, form: self) }
}

extension PersonProperty {
    /// Whether it is typed, and not picked.
    fileprivate var isTyped: Bool {
        switch shape {
        case .text, .localized, .moment: true
        case .role, .trainingClass, .group, .mark, .flag: false
        }
    }

    /// What the form of a new person begins with.
    fileprivate func beginning(name: String) -> String {
        shape == .role ? Person.Role.guest.rawValue : self.name == ValueName.name ? name : ""
    }
}

extension Context {
    /// What can be picked for a row, none of it first where that is possible.
    fileprivate func choices(for row: PersonProperty) -> [Choice] {
        let pairs: [(String, String)] =
            switch row.shape {
            case .role: Person.Role.allCases.map { ($0.rawValue, $0.label(language)) }
            case .trainingClass: record.programme.classes.map { ($0.id, $0.name(language)) }
            case .group: record.programme.groups.map { ($0.id, $0.name(language)) }
            case .mark: Attendance.Mark.allCases.map { ($0.rawValue, $0.label(language)) }
            case .text, .localized, .moment, .flag: []
            }
        let none = Choice(code: "", title: "–", key: "0")
        return (row.isMandatory ? [] : [none]) + numbered(pairs)
    }
}

private struct PersonFormPicture: Picture {
    let context: Context
    let form: PersonForm

    func draw(on surface: inout Surface) {
        let title = form.person == nil ? Phrase.People.newPerson : Phrase.People.correction
        let rows = PersonProperty.form
        surface.drawBox(title: title(language), columns: 72, rows: rows.count + 2) { surface in
            let longest = rows.map { Text.columns(of: $0.label(language)) }.max() ?? 0
            let start =
                surface.area.columns < 60 ? min(20, surface.area.columns / 3) : max(20, min(34, longest + 4))
            let height = max(1, surface.area.rows - 2)
            for (index, place) in Menu(chosen: form.place).window(rows: rows.count, height: height)
                .enumerated()
            {
                let row = rows[place]
                let isFocused = place == form.place
                surface.put(
                    (isFocused ? "▸ " : "  ") + row.label(language), row: index,
                    style: isFocused ? .strong : .quiet, limit: start - 1)
                draw(row, isFocused: isFocused, column: start, at: index, on: &surface)
                surface.setTouch(.row(row.name), row: index)
            }
            surface.putKeys(
                Phrase.People.formAdvice(
                    next: Command.nextField.keyLabel, values: Command.valueKeys, save: Command.save.keyLabel,
                    back: Command.back.keyLabel)(language), row: surface.area.rows - 1, style: .quiet,
                position: Menu(chosen: form.place).window(rows: rows.count, height: height), of: rows.count)
        }
    }

    private func draw(
        _ row: PersonProperty, isFocused: Bool, column: Int, at place: Int,
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
}
