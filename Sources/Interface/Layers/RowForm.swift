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
    /// What can be picked; empty where it is typed.
    func choices(in context: Context) -> [Choice]
}

/// The rows of a form, one below the other: where a person stands in them, what was typed and what was picked.
///
/// It never records anything: what the texts mean is the business of the layer that has the form.
struct RowForm<Row: FormRow>: Sendable {
    let rows: [Row]
    fileprivate var place = 0
    fileprivate var fields: [Row: TextField] = [:]
    /// The codes of the rows that are picked; empty for none.
    fileprivate var picked: [Row: String] = [:]
    /// What the rows held when the form was opened.
    private var former: [Row: String] = [:]

    /// - Parameter text: what a row begins with: the text, or the code that is picked.
    init(_ rows: [Row], in context: Context, text: (Row) -> String) {
        self.rows = rows
        for row in rows {
            let text = text(row).trimmed
            former[row] = text
            if row.isTyped {
                fields[row] = TextField(text, typing: context.settings.typing, isMultiline: row.isMultiline)
            } else {
                picked[row] = text
            }
        }
    }

    var row: Row { rows[place] }
    func text(of row: Row) -> String { fields[row]?.text.trimmed ?? picked[row, default: ""] }
    func isChanged(_ row: Row) -> Bool { text(of: row) != former[row] }

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

    /// Goes to a row that was clicked.
    mutating func choose(row name: String) -> [Outcome]? {
        guard let place = rows.firstIndex(where: { $0.name == name }) else { return nil }
        self.place = place
        return []
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
        case .redraw: return nil
        case _ where command.entry.places.isDisjoint(with: [.layer, .personForm, .editor, .picked]):
            return [.finishFirst]
        case .nextField: place = (place + 1) % rows.count
        case .previousField: place = (place + rows.count - 1) % rows.count
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
            let choice = row.choices(in: context).first(where: { $0.key == key })
        else { return nil }
        picked[row] = choice.code
        return []
    }

    /// Goes so many choices on.
    private mutating func pick(_ step: Int, in context: Context) {
        let choices = row.choices(in: context)
        guard !choices.isEmpty else { return }
        let place = choices.firstIndex { $0.code == picked[row] } ?? 0
        picked[row] = choices[(place + choices.count + step) % choices.count].code
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
            let start = start(in: surface.area.columns)
            let height = max(1, surface.area.rows - 2)
            let window = Menu(chosen: form.place).window(rows: form.rows.count, height: height)
            for (line, place) in window.enumerated() {
                let row = form.rows[place]
                let isFocused = place == form.place
                surface.put(
                    (isFocused ? "▸ " : "  ") + row.label(language), row: line,
                    style: isFocused ? .strong : .quiet, limit: start - 1)
                draw(row, isFocused: isFocused, column: start, at: line, on: &surface)
                surface.setTouch(.row(row.name), row: line)
            }
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

    /// The column where the values begin.
    private func start(in columns: Int) -> Int {
        let longest = form.rows.map { Text.columns(of: $0.label(language)) }.max() ?? 0
        return min(columns / 2, max(20, longest + 4))
    }

    private func draw(
        _ row: Row, isFocused: Bool, column: Int, at line: Int, on surface: inout Surface
    ) {
        guard let field = form.fields[row] else {
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
