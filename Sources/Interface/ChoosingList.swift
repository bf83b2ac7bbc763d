import Display
import Text

/// A list to choose from with a line above it to look things up by: what palette, help, filter and forms are made of.
///
/// It holds what was typed and the chosen row, never the rows: they follow from what was typed.
struct ChoosingList: Sendable {
    private(set) var field: TextField
    var menu = Menu()

    init(_ query: String = "", typing: TypingSettings) {
        field = TextField(query, typing: typing, isMultiline: false)
    }

    /// The text to look for, as it was composed.
    var query: String { field.text }

    /// The rows that a query finds; where what was composed finds none, those for the keys as they were typed.
    func rows<Row>(_ find: (String) -> [Row]) -> [Row] {
        let found = find(field.text)
        return found.isEmpty && field.textAsTyped != field.text ? find(field.textAsTyped) : found
    }

    /// Moves the choice or edits the line by a command; false when the command means nothing here.
    mutating func perform(_ command: Command, rows: Int, page: Int) -> Bool {
        if menu.move(command, rows: rows, page: page) { return true }
        switch field.perform(command, columns: 60) {
        case .changed: menu.reset()
        case .moved: break
        case .ignored: return false
        }
        return true
    }

    /// Types into the line; false when the input is no text.
    mutating func type(_ input: Input) -> Bool {
        switch field.type(input) {
        case .changed: menu.reset()
        case .moved: break
        case .ignored: return false
        }
        return true
    }

    /// The chosen one of some rows; nil where there is none.
    func chosen<Row>(of rows: [Row]) -> Row? { rows.isEmpty ? nil : rows[min(menu.chosen, rows.count - 1)] }

    /// Draws the line with its cursor; returns the column after the text.
    @discardableResult
    func drawLine(row: Int, on surface: inout Surface) -> Int {
        let slice = field.slice(columns: max(2, surface.area.columns - 4))
        surface.put("›", column: 1, row: row, style: .strong)
        let end = surface.put(slice.text, column: 3, row: row, style: .strong, ellipsis: false)
        surface.setCursor(column: 3 + slice.caretColumn, row: row)
        return end
    }
}
