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
}

extension FormRow {
    var takesSeveral: Bool { false }

    /// What a click on a choice of the row is known by: no row has such a name.
    func rowName(of choice: Choice) -> String { "\(name) \(choice.code)" }
}

/// The rows of a form, one below the other: where a person stands in them, what was typed and what was picked.
///
/// It never records anything: what the texts mean is the business of the layer that has the form.
struct RowForm<Row: FormRow>: Sendable {
    let rows: [Row]
    fileprivate var place = 0
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

    var places: [KeyPlace] { [.layer, .personForm] + (row.isTyped ? [.editor] : [.picked]) }

    func accepts(_ command: Command) -> Bool {
        switch command {
        case .choose, .clearValue: false
        case .toggleValue: !row.isTyped
        default: true
        }
    }

    mutating func go(to row: Row) { place = rows.firstIndex(of: row) ?? place }

    /// Goes so many rows on, the first after the last; the word being typed ends.
    mutating func step(_ step: Int) {
        fields[row]?.endWord()
        place = (place + step + rows.count) % rows.count
    }

    /// Goes to a row that was clicked, or picks a choice that was clicked of one that takes several.
    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        if let place = rows.firstIndex(where: { $0.name == name }) {
            self.place = place
            return []
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
        switch command {
        case .back: return [leaving]
        // Whoever looks for a command has left the form.
        case .palette: return [leaving, .perform(.palette)]
        case .nextField: step(1)
        case .previousField: step(-1)
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
        if row.isTyped {
            fields[row]?.typing = context.settings.typing
            return fields[row]?.type(input) == .ignored ? nil : []
        }
        guard case .key(.character(let key)) = input,
            let choice = row.choices(in: context).first(where: { $0.key == key })
        else { return nil }
        pick(choice.code, of: row)
        return []
    }

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
            let height = max(1, surface.area.rows - 2)
            let window = Menu(chosen: form.place).window(rows: form.rows.count, height: height)
            draw(form, rows: window, valueColumn: start, on: &surface)
            if let advice, let text = advice.text, surface.area.rows > 2 {
                surface.put(
                    text(language), column: 1, row: surface.area.rows - 2,
                    style: advice.isWarning ? .warning : .quiet)
            }
            surface.putKeys(
                Phrase.People.formAdvice(
                    next: Command.nextField.keyLabel, values: Command.valueKeys, save: Command.save.keyLabel,
                    back: Command.back.keyLabel)(language), row: surface.area.rows - 1, style: .quiet,
                position: window, of: form.rows.count)
        }
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
        guard let field = form.field(of: row) else {
            let code = form.text(of: row)
            let title = row.choices(in: context).first { $0.code == code }?.title ?? code
            surface.put(isFocused ? "← \(title) →" : title, column: column, row: line)
            if isFocused { surface.setCursor(column: column, row: line) }
            return
        }
        let slice = field.slice(columns: max(2, surface.area.columns - column - 1))
        let text = isFocused ? slice.text : field.text.isEmpty ? "–" : field.text
        surface.put(
            String(text.map { $0.isNewline ? " " : $0 }), column: column, row: line,
            style: isFocused ? .strong : field.text.isEmpty ? .quiet : .plain)
        if isFocused { surface.setCursor(column: column + slice.caretColumn, row: line) }
    }
}
