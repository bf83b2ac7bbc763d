import Display
import Seminar
import Text
import Wording

/// The whole form of the idea in the capture line, new or recorded: one row a value, as the table of properties says.
///
/// It holds no values of its own: whatever is filled in is at once part of the capture line and of its draft, so that
/// Esc and the keys of the tabs lose nothing, and Enter saves just as it does there. Nothing is asked for; what an idea
/// is incomplete without is marked.
package struct FormState: Sendable {
    /// The row that has the focus.
    var place = 0
    /// The editors of the rows that are typed, by the name of the value; that of the text is the capture line's own.
    var fields: [String: TextField] = [:]
    /// The list that is open under the row.
    var list: ChoiceList?
}

/// A list of choices that is being looked through.
struct ChoiceList: Hashable, Sendable {
    var query = ""
    var menu = Menu()
}

extension State {
    /// The rows of the form: the values that the kind has.
    var formRows: [Property] {
        Property.form(for: Kind(rawValue: captureContext["kind"]?.string ?? Kind.idea.rawValue))
    }

    mutating func openForm() -> [Effect] {
        capture.picker = nil
        layers.append(.form(FormState()))
        return []
    }

    /// The editor of a row that is typed, as it stands or made from the value.
    func field(of property: Property, _ form: FormState) -> TextField {
        if property.name == "text" { return capture.field }
        if let field = form.fields[property.name] { return field }
        let isPlain = property.shape == .day || property.shape == .ideas
        var field = TextField(
            typing: isPlain ? TypingSettings(method: .off) : preferences.typing,
            isMultiline: property.shape == .lines)
        field.set(captureContext[property.name].map { shown($0, of: property.name) } ?? "")
        return field
    }

    // MARK: Keys

    mutating func takeInForm(_ input: Input, _ form: FormState) -> [Effect] {
        let rows = formRows
        var form = form
        form.place = min(max(0, form.place), rows.count - 1)
        let row = rows[form.place]
        if form.list != nil { return takeInList(input, row, form) }
        guard case .key(let key) = input else { return takeInRow(input, row, form) }
        switch key {
        case .tab: return move(form, by: 1)
        case .backTab: return move(form, by: -1)
        case .enter, .control("s"): return saveForm()
        case _ where Command.command(for: key, at: .form) == .star:
            return set(captureContext["star"] == true ? .null : true, Property.named("star"))
        case .named(.pageUp, _): return move(form, by: -rows.count)
        case .named(.pageDown, _): return move(form, by: rows.count)
        default: return takeInRow(input, row, form)
        }
    }

    private mutating func move(_ form: FormState, by step: Int) -> [Effect] {
        var form = form
        let last = formRows.count - 1
        switch step {
        case 1: form.place = form.place == last ? 0 : form.place + 1
        case -1: form.place = form.place == 0 ? last : form.place - 1
        default: form.place = min(max(0, form.place + step), last)
        }
        return replaceLayer(.form(form))
    }

    private mutating func saveForm() -> [Effect] {
        let effects = perform(.save)
        if capture.field.isEmpty, capture.editing == nil { layers.removeAll() }
        return effects
    }

    private mutating func takeInRow(_ input: Input, _ row: Property, _ form: FormState) -> [Effect] {
        switch row.shape {
        case .text, .lines, .day, .ideas: return takeInField(input, row, form)
        case .flag: return takeInFlag(input, row, form)
        case .code, .codes, .field, .item, .speaker, .trainingClass: return takeInChoice(input, row, form)
        }
    }

    /// Keys that no row wants for itself: moving on, and the commands that make sense over a form.
    private mutating func takeBesideRow(_ input: Input, _ form: FormState) -> [Effect] {
        switch input {
        case .key(.named(.up, _)): return move(form, by: -1)
        case .key(.named(.down, _)): return move(form, by: 1)
        // What was recorded earlier is not to be undone from here, where it cannot be seen.
        case .key(.control("z")), .key(.control("y")): return []
        case .key, .paste, .click, .wheel, .focus: return takeEverywhere(input, at: .form)
        }
    }

    // MARK: Rows that are typed

    private mutating func takeInField(_ input: Input, _ row: Property, _ form: FormState) -> [Effect] {
        var field = field(of: row, form)
        if row.shape != .day, row.shape != .ideas { field.typing = preferences.typing }
        switch input {
        case .key(.control("z")) where field.canUndo: field.undo()
        case .key(.control("y")) where field.canRedo: field.redo()
        case .key(.named(.enter, .alt)), .key(.control("j")):
            guard row.shape == .lines else { return [] }
            field.insert("\n")
        case .key, .paste, .click, .wheel, .focus:
            switch field.take(input, columns: formColumns) {
            case .changed, .moved: break
            case .ignored: return takeBesideRow(input, form)
            }
        }
        return replace(field, of: row, form)
    }

    private mutating func replace(_ field: TextField, of row: Property, _ form: FormState) -> [Effect] {
        guard row.name != "text" else {
            capture.field = field
            return keepDraft()
        }
        var form = form
        form.fields[row.name] = field
        _ = replaceLayer(.form(form))
        capture.picked[row.name] = typedValue(of: row, field.text)
        return keepDraft()
    }

    /// The value that a typed text means: null for none, nil where it means nothing yet.
    func typedValue(of row: Property, _ text: String) -> JSON? {
        let text = text.trimmed
        guard !text.isEmpty else { return .null }
        switch row.shape {
        case .day: return Day(typed: text, year: now.day.civil.year).map { .string($0.description) }
        case .ideas:
            let found = text.split { ", ;".contains($0) }.map { idea(numbered: String($0)) }
            let ids = found.compactMap(\.self).map { JSON.string($0.id.description) }
            return ids.count == found.count ? .array(ids) : nil
        case .text, .lines, .code, .codes, .flag, .speaker, .item, .field, .trainingClass:
            return .string(text)
        }
    }

    /// The idea with a readable number, such as `TK1-412`, in capitals or not.
    private func idea(numbered number: String) -> Idea? {
        let counter = number.split(separator: "-").last.flatMap { Int($0.prefix(while: \.isNumber)) }
        let number = number.uppercased()
        return record.ideas.last { idea in
            idea.recorded.n == counter && record.number(of: idea).uppercased() == number
        }
    }

    // MARK: Rows that are picked

    private mutating func takeInFlag(_ input: Input, _ row: Property, _ form: FormState) -> [Effect] {
        switch input {
        case .key(.character(" ")), .key(.named(.left, _)), .key(.named(.right, _)):
            return set(captureContext[row.name] == true ? .null : true, row)
        case .key(.backspace), .key(.named(.delete, _)): return set(.null, row)
        // Bare letters are commands nowhere.
        case .key(.character): return []
        case .key, .paste, .click, .wheel, .focus: return takeBesideRow(input, form)
        }
    }

    private mutating func takeInChoice(_ input: Input, _ row: Property, _ form: FormState) -> [Effect] {
        var form = form
        let choices = choices(for: row)
        switch input {
        case .key(.named(.left, _)): return cycle(row, choices, by: -1)
        case .key(.named(.right, _)): return cycle(row, choices, by: 1)
        case .key(.backspace), .key(.named(.delete, _)): return set(.null, row)
        case .key(.character(let character)):
            if let choice = choices.first(where: { $0.key == character }) { return pick(choice, row) }
            form.list = ChoiceList(query: character == " " ? "" : String(character))
            if character == " " { form.list?.menu.chosen = chosenPlace(row, choices) ?? 0 }
            return replaceLayer(.form(form))
        case .key, .paste, .click, .wheel, .focus: return takeBesideRow(input, form)
        }
    }

    private func chosenPlace(_ row: Property, _ choices: [Choice]) -> Int? {
        let codes = captureContext.texts(row.name)
        return choices.firstIndex { codes.contains($0.code) }
    }

    private mutating func cycle(_ row: Property, _ choices: [Choice], by step: Int) -> [Effect] {
        guard !choices.isEmpty, !row.takesSeveral else { return [] }
        guard let place = chosenPlace(row, choices) else {
            return pick(step > 0 ? choices[0] : choices[choices.count - 1], row)
        }
        return pick(choices[(place + step + choices.count) % choices.count], row)
    }

    private mutating func takeInList(_ input: Input, _ row: Property, _ form: FormState) -> [Effect] {
        var form = form
        guard case .key(let key) = input, var list = form.list else { return [] }
        let found = choices(for: row, matching: list.query)
        let chosen = found.indices.contains(list.menu.chosen) ? found[list.menu.chosen] : found.last
        if list.menu.move(key, rows: found.count, page: Self.listHeight) {
            form.list = list
            return replaceLayer(.form(form))
        }
        var effects: [Effect] = []
        switch key {
        case .escape: form.list = nil
        case .character(" ") where row.takesSeveral: effects = chosen.map { pick($0, row) } ?? []
        case .enter, .tab:
            if let chosen, !row.takesSeveral || list.menu.isMoved || found.count == 1 {
                let isMarked = captureContext.texts(row.name).contains(chosen.code)
                if !row.takesSeveral || !isMarked { effects = pick(chosen, row) }
            }
            form.list = nil
        case .character(let character):
            if list.query.isEmpty, let choice = found.first(where: { $0.key == character }) {
                effects = pick(choice, row)
                if !row.takesSeveral { form.list = nil }
            } else {
                list.query.append(character)
                list.menu.reset()
                form.list = list
            }
        case .backspace where list.query.isEmpty: form.list = nil
        case .backspace:
            list.query.removeLast()
            list.menu.reset()
            form.list = list
        case .control, .alt, .function, .named: return []
        }
        return effects + replaceLayer(.form(form))
    }

    static let listHeight = 8

    func choices(for row: Property, matching query: String) -> [Choice] {
        let query = Query(query)
        return choices(for: row).filter { $0.matches(query) }
    }

    /// Sets the choice, or, of several, marks it or takes the mark away.
    private mutating func pick(_ choice: Choice, _ row: Property) -> [Effect] {
        guard row.takesSeveral else { return set(.string(choice.code), row) }
        var codes = captureContext.texts(row.name)
        if let place = codes.firstIndex(of: choice.code) {
            codes.remove(at: place)
        } else {
            codes.append(choice.code)
        }
        return set(codes.isEmpty ? .null : .array(codes.map(JSON.string)), row)
    }

    private mutating func set(_ value: JSON, _ row: Property?) -> [Effect] {
        // The kind says which rows there are, and every idea has one.
        guard let row, row.name != "kind" || value != .null else { return [] }
        capture.picked[row.name] = value
        return keepDraft()
    }
}

extension Property {
    /// Whether several codes can be picked.
    var takesSeveral: Bool {
        if case .codes = shape { true } else { false }
    }
}
