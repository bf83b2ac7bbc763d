import Display
import Seminar
import Text
import Wording

/// The whole form of the idea in the capture line, new or recorded: one row a value, as the table of properties says.
///
/// It holds no values of its own: whatever is filled in is at once part of the capture line and of its draft, so that
/// Esc and the keys of the tabs lose nothing, and Enter saves just as it does there. Nothing is asked for; a missing
/// value is marked.
struct IdeaForm: Sendable {
    /// The row that has the focus.
    var place = 0
    /// The row that those in sight are around, where that is not the one with the focus: what is clicked stays under the pointer.
    var centre: Int?
    /// The editors of the rows that are typed, by the name of the value; that of the text is the capture line's own.
    var fields: [String: TextField] = [:]
    /// The list that is open under the row.
    var list: ChoosingList?

    static let listHeight = 8

    /// The rows of the form: the values that the kind has.
    static func rows(of values: Values) -> [Property] {
        Property.form(for: Kind(rawValue: values.text(ValueName.kind) ?? Kind.idea.rawValue))
    }

    /// The row that has the focus, and its place among the rows.
    func focus(in capture: Capture, _ context: Context) -> (place: Int, row: Property) {
        let rows = Self.rows(of: capture.values(in: context))
        let place = min(max(0, place), rows.count - 1)
        return (place, rows[place])
    }

    /// Goes to a row by a key.
    mutating func go(to place: Int) { (self.place, centre) = (place, nil) }

    /// Has the rows that nobody typed in made anew from their values.
    mutating func forgetFields(besides picked: Values) { fields = fields.filter { picked[$0.key] != nil } }

    /// The editor of a row that is typed, as it stands or made from the value.
    func field(of row: Property, in capture: Capture, _ context: Context) -> TextField {
        if row.name == ValueName.text { return capture.field }
        if let field = fields[row.name] { return field }
        // What was recorded is no step that undo could take back.
        return TextField(
            capture.values(in: context)[row.name].map { context.shown($0, of: row.name) } ?? "",
            typing: row.shape == .ideas ? TypingSettings(method: .off) : context.settings.typing,
            isMultiline: row.isMultiline)
    }
}

extension RunRoom {
    /// The places of the form's keys.
    func formPlaces(_ form: IdeaForm, in context: Context) -> [KeyPlace] {
        if form.list != nil { return [.choices, .list, .editor] }
        return form.focus(in: capture, context).row.isTyped ? [.editor, .form] : [.picked, .form]
    }

    /// Whether a key of the open form means a command.
    func formAccepts(_ form: IdeaForm, _ command: Command, in context: Context) -> Bool {
        let (_, row) = form.focus(in: capture, context)
        switch command {
        // Until a row was moved to, a space is part of what is looked for: "nhận thức".
        case .mark:
            return row.takesSeveral && (form.list.map { $0.query.isEmpty || $0.menu.isMoved } ?? false)
        case .toggleValue: return row.shape == .flag
        default: return true
        }
    }

    /// The commands of an open form; nil for those of the line.
    mutating func performInForm(_ command: Command, in context: Context) -> [Outcome]? {
        guard var form else { return nil }
        let (place, row) = form.focus(in: capture, context)
        form.place = place
        if form.list != nil { return perform(command, inListOf: row, form, in: context) }
        let last = IdeaForm.rows(of: capture.values(in: context)).count - 1
        switch command {
        case .nextField: form.go(to: place == last ? 0 : place + 1)
        case .previousField: form.go(to: place == 0 ? last : place - 1)
        case .firstField: form.go(to: 0)
        case .lastField: form.go(to: last)
        case .star:
            let isStarred = capture.values(in: context)[ValueName.star] == true
            return set(isStarred ? .null : true, ValueName.star, in: context)
        case .newLine:
            return row.shape == .lines ? change(row, form, in: context) { $0.insert("\n") } : []
        case .undo, .redo:
            guard row.isTyped else { return nil }
            let field = form.field(of: row, in: capture, context)
            guard command == .undo ? field.canUndo : field.canRedo else { return nil }
            return change(row, form, in: context) { command == .undo ? $0.undo() : $0.redo() }
        case .clearValue: return set(.null, row.name, in: context)
        case .toggleValue: return toggle(row, in: context)
        case .nextValue, .previousValue:
            guard row.shape != .flag else { return toggle(row, in: context) }
            return choose(row, by: command == .nextValue ? 1 : -1, in: context)
        case .save, .back, .externalEditor: return nil
        default:
            guard row.isTyped else { return nil }
            var field = form.field(of: row, in: capture, context)
            guard field.perform(command, columns: context.formColumns) != .ignored else { return nil }
            return replace(field, of: row, form, in: context)
        }
        self.form = form
        return []
    }

    /// Types into the row that has the focus.
    mutating func typeIntoForm(_ input: Input, in context: Context) -> [Outcome]? {
        guard var form else { return nil }
        let (place, row) = form.focus(in: capture, context)
        form.place = place
        if form.list != nil { return type(input, inListOf: row, form, in: context) }
        guard !row.isTyped else {
            var field = form.field(of: row, in: capture, context)
            if row.shape != .ideas { field.typing = context.settings.typing }
            guard field.type(input) != .ignored else { return nil }
            return replace(field, of: row, form, in: context)
        }
        // Bare letters are commands nowhere.
        guard row.shape != .flag, input.isText else { return [] }
        if case .key(.character(let key)) = input,
            let choice = context.choices(for: row).first(where: { $0.key == key })
        {
            return pick(choice, row, in: context)
        }
        form.list = openedList(of: row, by: input, in: context)
        self.form = form
        return []
    }

    /// The list of a row that is picked, as an input opens it.
    private func openedList(of row: Property, by input: Input?, in context: Context) -> ChoosingList {
        let codes = capture.values(in: context).texts(row.name)
        return ChoosingList(
            openedBy: input, at: context.choices(for: row).firstIndex { codes.contains($0.code) },
            typing: context.settings.typing)
    }

    /// Goes to a row that was clicked, or to a choice of the list that is open under it; once more opens the list, and takes the choice.
    mutating func chooseInForm(row name: String, in context: Context) -> [Outcome]? {
        guard var form else { return nil }
        let (_, focused) = form.focus(in: capture, context)
        let rows = IdeaForm.rows(of: capture.values(in: context))
        if let place = rows.firstIndex(where: { $0.name == name }) {
            let isAgain = rows[place] == focused && form.list == nil
            let opens = isAgain && !focused.isTyped && focused.shape != .flag
            form.list = opens ? openedList(of: focused, by: nil, in: context) : nil
            form.centre = form.centre ?? form.place
            form.place = place
            self.form = form
            return []
        }
        guard var list = form.list else { return nil }
        let found = list.rows { context.choices(for: focused, matching: $0) }
        let outcomes = list.menu.choose(
            found.firstIndex { focused.rowName(of: $0) == name }, of: found.count)
        form.list = list
        self.form = form
        return outcomes
    }

    // MARK: Rows that are typed

    private mutating func change(
        _ row: Property, _ form: IdeaForm, in context: Context, _ body: (inout TextField) -> Void
    ) -> [Outcome] {
        var field = form.field(of: row, in: capture, context)
        body(&field)
        return replace(field, of: row, form, in: context)
    }

    private mutating func replace(
        _ field: TextField, of row: Property, _ form: IdeaForm, in context: Context
    ) -> [Outcome] {
        var form = form
        if row.name == ValueName.text {
            capture.field = field
        } else {
            form.fields[row.name] = field
            capture.choose(context.typedValue(of: row, field.text), row.name)
        }
        self.form = form
        return draftOutcomes(in: context)
    }

    // MARK: Rows that are picked

    private mutating func toggle(_ row: Property, in context: Context) -> [Outcome] {
        set(capture.values(in: context)[row.name] == true ? .null : true, row.name, in: context)
    }

    /// Goes so many choices on from the one that is set; where several can be set, from none of them.
    private mutating func choose(_ row: Property, by step: Int, in context: Context) -> [Outcome] {
        let choices = context.choices(for: row)
        guard !choices.isEmpty, !row.takesSeveral else { return [] }
        let codes = capture.values(in: context).texts(row.name)
        guard let place = choices.firstIndex(where: { codes.contains($0.code) }) else {
            return pick(step > 0 ? choices[0] : choices[choices.count - 1], row, in: context)
        }
        return pick(choices[(place + step + choices.count) % choices.count], row, in: context)
    }

    private mutating func perform(
        _ command: Command, inListOf row: Property, _ form: IdeaForm, in context: Context
    ) -> [Outcome]? {
        var form = form
        guard var list = form.list else { return nil }
        let found = list.rows { context.choices(for: row, matching: $0) }
        let chosen = list.chosen(of: found)
        var outcomes: [Outcome] = []
        switch command {
        case .back: form.list = nil
        case .mark: outcomes = chosen.map { pick($0, row, in: context) } ?? []
        case .choose, .chooseHighlighted:
            if let chosen, !row.takesSeveral || list.menu.isMoved || !list.query.trimmed.isEmpty {
                let isMarked = capture.values(in: context).texts(row.name).contains(chosen.code)
                if !row.takesSeveral || !isMarked { outcomes = pick(chosen, row, in: context) }
            }
            // What nothing matches stays to be corrected; it is no value and must not be lost.
            guard chosen != nil || list.query.trimmed.isEmpty else {
                return [.tell(Phrase.Form.noneFound(back: Command.back.keyLabel), .warning)]
            }
            form.list = nil
            form.place = self.form?.place ?? form.place
            if command == .chooseHighlighted {
                let last = IdeaForm.rows(of: capture.values(in: context)).count - 1
                form.go(to: form.place == last ? 0 : form.place + 1)
            }
        case .deleteBackward where list.query.isEmpty: form.list = nil
        case .another: return nil
        default:
            guard list.perform(command, rows: found.count, page: IdeaForm.listHeight) else {
                return command.isDoneOverQuestions ? nil : [.finishFirst]
            }
            form.list = list
        }
        self.form = form
        return outcomes
    }

    private mutating func type(
        _ input: Input, inListOf row: Property, _ form: IdeaForm, in context: Context
    ) -> [Outcome]? {
        var form = form
        guard var list = form.list else { return nil }
        var outcomes: [Outcome] = []
        let choices = context.choices(for: row)
        if case .key(.character(let key)) = input, list.query.isEmpty,
            let choice = choices.first(where: { $0.key == key })
        {
            outcomes = pick(choice, row, in: context)
            form.place = self.form?.place ?? form.place
            form.list = row.takesSeveral ? list : nil
        } else {
            list.use(context.settings.typing)
            guard list.type(input) else { return [] }
            form.list = list
        }
        self.form = form
        return outcomes
    }

    /// Sets the choice, or, of several, marks it or takes the mark away.
    private mutating func pick(_ choice: Choice, _ row: Property, in context: Context) -> [Outcome] {
        guard row.takesSeveral else { return set(.string(choice.code), row.name, in: context) }
        var codes = capture.values(in: context).texts(row.name)
        if let place = codes.firstIndex(of: choice.code) {
            codes.remove(at: place)
        } else {
            codes.append(choice.code)
        }
        return set(codes.isEmpty ? .null : .array(codes.map(JSON.string)), row.name, in: context)
    }

    private mutating func set(_ value: JSON, _ name: String, in context: Context) -> [Outcome] {
        // The kind says which rows there are, and every idea has one.
        guard name != ValueName.kind || value != .null else { return [] }
        capture.chooseInForm(value, name)
        // With it other rows come and go; the focus stays where it was set.
        if name == ValueName.kind {
            form?.place = IdeaForm.rows(of: capture.values(in: context)).firstIndex { $0.name == name } ?? 0
        }
        return draftOutcomes(in: context) + [.chosen]
    }
}

extension RunRoom {
    /// The first row whose text means nothing, as a date or the number of an idea; the form opens, and goes to it.
    mutating func findMisunderstood(in context: Context) -> Property? {
        var form = form ?? IdeaForm(fields: capture.unclear)
        guard !form.fields.isEmpty else { return nil }
        let rows = IdeaForm.rows(of: capture.values(in: context))
        guard
            let place = rows.firstIndex(where: { row in
                form.fields[row.name].map { context.typedValue(of: row, $0.text) == nil } ?? false
            })
        else { return nil }
        form.go(to: place)
        form.list = nil
        self.form = form
        return rows[place]
    }
}

extension Context {
    /// The value that a typed text means: null for none, nil where it means nothing yet.
    func typedValue(of row: Property, _ text: String) -> JSON? {
        let text = text.trimmed
        guard !text.isEmpty else { return .null }
        switch row.shape {
        case .day:
            let day =
                row.isPast
                ? Day(typedPast: text, today: now.day, language: language)
                : Day(typed: text, today: now.day, language: language)
            return day.map { .string($0.description) }
        case .ideas:
            let found = text.split { ", ;".contains($0) }.map { record.idea(numbered: String($0)) }
            let ids = found.compactMap(\.self).map { JSON.string($0.id.description) }
            return ids.count == found.count ? .array(ids) : nil
        case .text, .lines, .code, .codes, .flag, .speaker, .item, .field, .trainingClass:
            return .string(text)
        }
    }

    /// The columns that a text has in the form.
    var formColumns: Int { max(1, size.columns - 7 - formLabelColumns) }

    /// As many as the longest label needs, with the mark before it; the text has at least half of the row.
    var formLabelColumns: Int {
        let longest = Property.all.map { Text.columns(of: $0.label.sentenceCase(language)) }.max() ?? 0
        return min(longest + 3, size.columns / 2)
    }
}

extension Property: FormRow {
    /// Whether several codes can be picked.
    var takesSeveral: Bool {
        if case .codes = shape { true } else { false }
    }

    /// Whether the value is typed, not picked.
    var isTyped: Bool {
        switch shape {
        case .text, .lines, .day, .ideas: true
        case .flag, .code, .codes, .speaker, .item, .field, .trainingClass: false
        }
    }

    var isMultiline: Bool { shape == .lines }

    func choices(in context: Context) -> [Choice] { context.choices(for: self) }

    func choices(in context: Context, matching text: String) -> [Choice] {
        context.choices(for: self, matching: text)
    }
}
