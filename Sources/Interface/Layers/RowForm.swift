import Display
import Seminar
import Text
import Wording

/// A row of a form: one value, typed or picked.
protocol FormRow: Hashable, Sendable {
    /// A click on the row is told by it.
    var name: String { get }
    var label: Phrase { get }
    /// Whether it is typed, and not picked.
    var isTyped: Bool { get }
    /// Whether what is typed may go over several lines.
    var isMultiline: Bool { get }
    /// Whether several of its choices can be picked.
    var takesSeveral: Bool { get }
    /// What can be picked; empty where it is typed.
    func choices(in context: Context) -> [Choice]
    /// Those of them that a text finds, best first.
    func choices(in context: Context, matching text: String) -> [Choice]
}

extension FormRow {
    var takesSeveral: Bool { false }

    func choices(in context: Context, matching text: String) -> [Choice] {
        let choices = choices(in: context)
        let picker = Picker(choices.map { Picker.Entry(code: $0.code, names: [$0.title]) })
        return picker.choices(for: text).entries.compactMap { entry in
            choices.first { $0.code == entry.code }
        }
    }

    /// What a click on a choice of the row is known by: no row has such a name.
    func rowName(of choice: Choice) -> String { "\(name) \(choice.code)" }
}

/// The rows of a form, one below the other: where a person stands in them, what was typed and what was picked.
///
/// It never records anything: what the texts mean is the business of the layer that has the form.
struct RowForm<Row: FormRow>: Sendable {
    let rows: [Row]
    fileprivate var place = 0
    /// The row that those in sight are around, where that is not the one with the focus: what is clicked stays under the pointer.
    fileprivate private(set) var centre: Int?
    /// The list that is open under the row.
    fileprivate private(set) var list: ChoosingList?
    private var fields: [Row: TextField] = [:]
    /// The codes that are picked in the rows that are not typed, in the order in which they were picked.
    private var picked: [Row: [String]] = [:]
    /// What the rows held when the form was opened.
    private var former: [Row: [String]] = [:]
    /// Those of which two people had set the value at once by then.
    private let conflicting: Set<Row>

    /// - Parameters:
    ///   - conflicting: the rows that show one of several versions.
    ///   - beginning: what a row begins with: its text, or the codes that are picked.
    init(
        _ rows: [Row], conflicting: [Row] = [], in context: Context,
        beginning: (Row) -> [String]
    ) {
        self.rows = rows
        self.conflicting = Set(conflicting)
        for row in rows {
            let values = beginning(row).map(\.trimmed)
            if row.isTyped {
                fields[row] = TextField(
                    values.first ?? "", typing: context.settings.typing, isMultiline: row.isMultiline)
            } else {
                picked[row] = values
            }
            former[row] = self.values(of: row)
        }
    }

    var row: Row { rows[place] }
    var isInLastRow: Bool { place == rows.count - 1 }

    /// The editor of a row; nil where it is picked.
    func field(of row: Row) -> TextField? { fields[row] }
    /// What is typed, or the code that is picked; empty for none.
    func text(of row: Row) -> String { values(of: row).first ?? "" }
    /// The codes that are picked.
    func codes(of row: Row) -> [String] { picked[row, default: []] }
    func isChanged(_ row: Row) -> Bool { values(of: row) != former[row] }
    func isConflicting(_ row: Row) -> Bool { conflicting.contains(row) }
    /// Whether Enter sets its value: of several versions the one that is shown is chosen by that.
    func isSet(_ row: Row) -> Bool { isChanged(row) || isConflicting(row) }

    func label(of row: Row) -> Phrase {
        guard isConflicting(row) else { return row.label }
        let (sign, label) = (Phrase.Conflict.sign, row.label)
        return Phrase(vi: sign + label.vi, en: sign + label.en, ja: sign + label.ja)
    }

    private func values(of row: Row) -> [String] { fields[row].map { [$0.text.trimmed] } ?? codes(of: row) }

    /// What was typed and is recorded nowhere.
    var unrecordedText: String {
        rows.filter { $0.isTyped && isChanged($0) }.map(text).joined(separator: "\n")
    }

    /// Leaving it; undo opens it again where something was changed.
    var leaving: Outcome { rows.contains(where: isChanged) ? .abandon : .close }

    var places: [KeyPlace] {
        guard list == nil else { return [.choices, .list, .editor] }
        return [.layer, .personForm] + (row.isTyped ? [.editor] : [.picked])
    }

    func accepts(_ command: Command) -> Bool {
        switch command {
        case .choose: list != nil
        // A blank opens the list, and is part of what is looked for there.
        case .clearValue, .toggleValue, .mark: false
        default: true
        }
    }

    mutating func go(to row: Row) {
        place = rows.firstIndex(of: row) ?? place
        (list, centre) = (nil, nil)
    }

    /// Goes so many rows on, the first after the last; the word being typed ends.
    mutating func step(_ step: Int) {
        fields[row]?.endWord()
        go(to: rows[(place + step + rows.count) % rows.count])
    }

    /// Goes to a row that was clicked, or picks a choice that was clicked of one that takes several; once more on a row opens its
    /// list, and on a choice of the list takes it.
    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        if let place = rows.firstIndex(where: { $0.name == name }) {
            let isAgain = place == self.place && list == nil
            list = isAgain ? openedList(by: nil, in: context) : nil
            centre = centre ?? self.place
            self.place = place
            return []
        }
        if var list {
            let found = found(in: context)
            let outcomes = list.menu.choose(found.firstIndex { row.rowName(of: $0) == name }, of: found.count)
            self.list = list
            return outcomes
        }
        for row in rows where row.takesSeveral {
            guard let choice = row.choices(in: context).first(where: { row.rowName(of: $0) == name }) else {
                continue
            }
            pick(choice.code, of: row)
            return []
        }
        return nil
    }

    /// Has a text stand in a row until something is typed there, which takes its place.
    mutating func propose(_ text: String, for row: Row) {
        fields[row]?.set(text)
        fields[row]?.isReplacedByTyping = !text.isEmpty
    }

    /// Takes what is typed for whole, as for a blank behind it.
    mutating func endWords() {
        for row in rows { fields[row]?.endWord() }
    }

    /// Does what any form does by a command; that of saving is the layer's.
    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        if let list { return perform(command, in: list, context) }
        switch command {
        case .back: return [leaving]
        // Whoever looks for a command has left the form.
        case .palette: return [leaving, .perform(.palette)]
        case .nextField: step(1)
        case .previousField: step(-1)
        case .nextValue: pick(1, in: context)
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
        if row.isTyped {
            fields[row]?.typing = context.settings.typing
            return fields[row]?.type(input) == .ignored ? nil : []
        }
        if case .key(.character(let key)) = input, list?.query.isEmpty ?? true,
            let choice = row.choices(in: context).first(where: { $0.key == key })
        {
            pick(choice.code, of: row)
            list = nil
            return []
        }
        guard input.isText else { return nil }
        guard list != nil else {
            list = openedList(by: input, in: context)
            return list == nil ? nil : []
        }
        list?.use(context.settings.typing)
        return list?.type(input) ?? false ? [] : nil
    }

    // MARK: The list of a row

    /// What is found in the list that is open.
    fileprivate func found(in context: Context) -> [Choice] {
        list?.rows { row.choices(in: context, matching: $0) } ?? []
    }

    /// The list that an input opens; nil for a row that has none.
    private func openedList(by input: Input?, in context: Context) -> ChoosingList? {
        let choices = row.choices(in: context)
        guard !row.takesSeveral, !choices.isEmpty else { return nil }
        return ChoosingList(
            openedBy: input, at: choices.firstIndex { $0.code == text(of: row) },
            typing: context.settings.typing)
    }

    private mutating func perform(
        _ command: Command, in list: ChoosingList, _ context: Context
    ) -> [Outcome]? {
        var list = list
        let found = found(in: context)
        switch command {
        case .back: self.list = nil
        case .deleteBackward where list.query.isEmpty: self.list = nil
        case .choose, .chooseHighlighted:
            // What nothing matches stays to be corrected; it is no value and must not be lost.
            guard let chosen = list.chosen(of: found) else {
                return [.tell(Phrase.Form.noneFound(back: Command.back.keyLabel), .warning)]
            }
            pick(chosen.code, of: row)
            self.list = nil
            if command == .chooseHighlighted { step(1) }
        default:
            guard list.perform(command, rows: found.count, page: IdeaForm.listHeight) else { return nil }
            self.list = list
        }
        return []
    }

    // MARK: Picking

    /// Picks a choice; of several it is picked besides the others, or let go of.
    private mutating func pick(_ code: String, of row: Row) {
        guard row.takesSeveral else {
            picked[row] = [code]
            return
        }
        var codes = codes(of: row)
        if let place = codes.firstIndex(of: code) { codes.remove(at: place) } else { codes.append(code) }
        picked[row] = codes
    }

    /// Goes so many choices on.
    private mutating func pick(_ step: Int, in context: Context) {
        let choices = row.choices(in: context)
        guard !choices.isEmpty, !row.takesSeveral else { return }
        let place = choices.firstIndex { $0.code == text(of: row) } ?? 0
        pick(choices[(place + choices.count + step) % choices.count].code, of: row)
    }
}

struct RowFormPicture<Row: FormRow>: Picture {
    let context: Context
    let form: RowForm<Row>
    let title: Phrase
    /// What is said below the rows, and whether it is a complaint; nil where the form says nothing there.
    var advice: (text: Phrase?, isWarning: Bool)?

    private static var columns: Int { 76 }

    func draw(on surface: inout Surface) {
        let said = advice == nil ? 0 : 1
        surface.drawBox(
            title: title(language), columns: Self.columns, rows: form.rows.count + 2 + said
        ) { surface in
            let start = valueColumn(of: form, from: 20, in: surface.area.columns)
            let lines = lines
            let chosen = lines.firstIndex(where: \.isChosen) ?? form.place
            let height = max(1, surface.area.rows - 2)
            let centre = form.centre ?? form.place
            let window = Menu(chosen: chosen, centre: centre).window(rows: lines.count, height: height)
            for (row, line) in window.enumerated() {
                draw(lines[line], row: row, valueColumn: start, on: &surface)
            }
            if let advice, let text = advice.text, surface.area.rows > 2 {
                surface.put(
                    text(language), column: 1, row: surface.area.rows - 2,
                    style: advice.isWarning ? .warning : .quiet)
            }
            surface.putKeys(
                keys(language), row: surface.area.rows - 1, style: .quiet, position: window, of: lines.count)
        }
    }

    /// A row of the form, or of the list that is open under one.
    private enum Line {
        case row(Int)
        case choice(Choice, isChosen: Bool)
        case noChoice

        var isChosen: Bool { if case .choice(_, let isChosen) = self { isChosen } else { false } }
    }

    private var lines: [Line] {
        form.rows.indices.flatMap { [Line.row($0)] + ($0 == form.place ? listLines : []) }
    }

    private var listLines: [Line] {
        guard let list = form.list else { return [] }
        let found = form.found(in: context)
        guard !found.isEmpty else { return [.noChoice] }
        return list.menu.window(rows: found.count, height: IdeaForm.listHeight).map {
            .choice(found[$0], isChosen: list.menu.isChosen($0, of: found.count))
        }
    }

    private func draw(_ line: Line, row: Int, valueColumn start: Int, on surface: inout Surface) {
        switch line {
        case .row(let place): draw(form, rows: place..<place + 1, from: row, valueColumn: start, on: &surface)
        case .choice(let choice, let isChosen):
            let mark = choice.code == form.text(of: form.row) ? " ●" : "  "
            surface.put(choice, mark: mark, isChosen: isChosen, column: start, row: row)
            surface.setTouch(.row(form.row.rowName(of: choice)), row: row)
        case .noChoice:
            surface.put("  \(Phrase.Form.noChoice(language))", column: start, row: row, style: .quiet)
        }
    }

    private var keys: Phrase {
        let back = Command.back.keyLabel
        guard form.list == nil else {
            return Phrase.Form.listAdvice(rows: Command.rowKeys, take: Command.choose.keyLabel, back: back)
        }
        return Phrase.People.formAdvice(
            next: Command.nextField.keyLabel, values: Command.valueKeys, save: Command.save.keyLabel,
            back: back)
    }
}

extension Picture {
    /// The column where the values of a form begin, behind its labels.
    ///
    /// - Parameter first: where they begin at the least.
    func valueColumn<Row>(of form: RowForm<Row>, from first: Int = 0, in columns: Int) -> Int {
        let longest = form.rows.map { Text.columns(of: form.label(of: $0)(language)) }.max() ?? 0
        return min(columns / 2, max(first, longest + 4))
    }

    /// Draws some rows of a form, each with its label and its value.
    func draw<Row>(
        _ form: RowForm<Row>, rows: Range<Int>, from top: Int = 0, valueColumn start: Int,
        on surface: inout Surface
    ) {
        for (line, place) in rows.enumerated() {
            let row = form.rows[place]
            let isFocused = place == form.place
            surface.put(
                (isFocused ? "▸ " : "  ") + form.label(of: row)(language), row: top + line,
                style: isFocused ? .strong : .quiet, limit: start - 1)
            drawValue(of: row, in: form, isFocused: isFocused, column: start, row: top + line, on: &surface)
            surface.setTouch(.row(row.name), row: top + line)
        }
    }

    private func drawValue<Row>(
        of row: Row, in form: RowForm<Row>, isFocused: Bool, column: Int, row line: Int,
        on surface: inout Surface
    ) {
        if isFocused, let list = form.list {
            let slice = list.field.slice(columns: max(2, surface.area.columns - column - 3))
            surface.put("› \(slice.text)", column: column, row: line, style: .strong)
            surface.focus(column: column + 2 + slice.caretColumn, row: line)
            return
        }
        guard let field = form.field(of: row) else {
            let code = form.text(of: row)
            let title = row.choices(in: context).first { $0.code == code }?.title ?? code
            surface.put(isFocused ? "← \(title) →" : title, column: column, row: line)
            if isFocused { surface.focus(column: column, row: line) }
            return
        }
        let slice = field.slice(columns: max(2, surface.area.columns - column - 1))
        let text = isFocused ? slice.text : field.text.isEmpty ? "–" : field.text
        surface.put(
            String(text.map { $0.isNewline ? " " : $0 }), column: column, row: line,
            style: isFocused ? .strong : field.text.isEmpty ? .quiet : .plain)
        if isFocused { surface.focus(column: column + slice.caretColumn, row: line) }
    }
}
