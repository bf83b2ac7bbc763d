import Display
import Seminar
import Text
import Wording

/// What is known of a person, to correct it or to add somebody who came unannounced.
///
/// The programme is never rewritten: what differs from it is recorded as one change when Enter is pressed.
package struct PersonForm: Sendable {
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
    let person: String?
    fileprivate var place = 0
    fileprivate var fields: [Row: TextField] = [:]
    /// The codes of the rows that are picked; empty for none.
    fileprivate var picked: [Row: String] = [:]

    fileprivate var row: Row { Row.allCases[place] }
}

extension State {
    mutating func openPersonForm(of id: String?) -> [Effect] {
        let state = id.flatMap(record.person)
        var form = PersonForm(person: state?.person.id)
        for row in PersonForm.Row.allCases {
            let text = self.text(of: row, state)
            if row.isTyped {
                form.fields[row] = TextField(text, typing: preferences.typing, isMultiline: false)
            } else {
                form.picked[row] = text
            }
        }
        layers.append(.personForm(form))
        return []
    }

    private func text(of row: PersonForm.Row, _ state: PersonState?) -> String {
        let person = state?.person
        switch row {
        case .name: return person?.name ?? people.search.text.trimmed
        case .role: return (person?.role ?? .guest).rawValue
        case .trainingClass: return person?.classID ?? ""
        case .group: return person?.groupID ?? ""
        case .position: return person?.position?(record.programme.language) ?? ""
        case .unit: return person?.unit ?? ""
        case .locality: return person?.locality ?? ""
        case .reason: return state?.attendance.reason ?? ""
        }
    }

    // MARK: Keys

    mutating func takeInPersonForm(_ input: Input, _ form: PersonForm) -> [Effect] {
        var form = form
        let row = form.row
        let last = PersonForm.Row.allCases.count - 1
        switch input {
        case .key(.escape): return closeLayer()
        case .key(.enter), .key(.control("s")): return save(form)
        case .key(.tab), .key(.named(.down, _)): form.place = form.place == last ? 0 : form.place + 1
        case .key(.backTab), .key(.named(.up, _)): form.place = form.place == 0 ? last : form.place - 1
        case .key(let key) where !row.isTyped: pick(by: key, row, &form)
        case .key, .paste, .click, .wheel, .focus: _ = form.fields[row]?.take(input, columns: size.columns)
        }
        return replaceLayer(.personForm(form))
    }

    private func pick(by key: Key, _ row: PersonForm.Row, _ form: inout PersonForm) {
        let choices = choices(for: row)
        let place = choices.firstIndex { $0.code == form.picked[row] } ?? 0
        switch key {
        case .named(.left, _): form.picked[row] = choices[(place + choices.count - 1) % choices.count].code
        case .named(.right, _), .character(" "): form.picked[row] = choices[(place + 1) % choices.count].code
        case .character(let character):
            if let choice = choices.first(where: { $0.key == character }) { form.picked[row] = choice.code }
        case .control, .alt, .function, .named: return
        }
    }

    /// What can be picked for a row, none of it first where that is possible.
    private func choices(for row: PersonForm.Row) -> [Choice] {
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

    private mutating func save(_ form: PersonForm) -> [Effect] {
        var form = form
        let state = form.person.flatMap(record.person)
        var set = Values()
        for row in PersonForm.Row.allCases {
            form.fields[row]?.endWord()
            let text = form.fields[row]?.text.trimmed ?? form.picked[row] ?? ""
            let before = form.person == nil ? "" : self.text(of: row, state)
            if text != before { set[row.valueName] = .string(text) }
        }
        guard let name = form.fields[.name]?.text.trimmed, !name.isEmpty else {
            tell(Phrase.People.nameNeeded, .warning)
            return replaceLayer(.personForm(form))
        }
        layers.removeLast()
        guard !set.isEmpty else { return [] }
        let id = form.person ?? identifier().description
        tell(form.person == nil ? Phrase.People.added(name) : Phrase.People.corrected(name), .good)
        return record([(.person(id), set)])
    }

    // MARK: Picture

    func drawPersonForm(_ form: PersonForm, on surface: inout Surface) {
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
                draw(row, form, isFocused: isFocused, column: start, at: index, on: &surface)
            }
            surface.put(
                Phrase.People.formAdvice(language), column: 1, row: surface.area.rows - 1, style: .quiet)
        }
    }

    private func draw(
        _ row: PersonForm.Row, _ form: PersonForm, isFocused: Bool, column: Int, at place: Int,
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
        let choice = choices(for: row).first { $0.code == form.picked[row] }
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
