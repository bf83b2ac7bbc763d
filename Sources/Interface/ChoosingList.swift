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

    /// The list that an input opens in a row of a form: a click or a blank opens it at what is set, anything else is looked for.
    ///
    /// - Parameters:
    ///   - input: nil for a click.
    ///   - chosen: the place of what is set.
    init(openedBy input: Input?, at chosen: Int?, typing: TypingSettings) {
        self.init(typing: typing)
        menu.chosen = chosen ?? 0
        if case .key(.character(let key))? = input, key.isWhitespace { return }
        if let input { _ = type(input) }
    }

    /// The text to look for, as it was composed.
    var query: String { field.text }

    /// The rows that a query finds; where what stands in the line finds none, those for the keys as they were typed, or for
    /// what a typing method makes of keys that were not composed.
    func rows<Row>(_ find: (String) -> [Row]) -> [Row] {
        let found = find(field.text)
        guard found.isEmpty else { return found }
        return otherReadings.lazy.map(find).first { !$0.isEmpty } ?? []
    }

    /// What else the keys in the line may mean: a code such as `dd` must stay, and a name may be typed with its marks.
    private var otherReadings: [String] {
        guard field.typing.method == .off else { return [field.textAsTyped] }
        let readings = TypingMethod.allCases.map { method in
            var composed = TextField(typing: TypingSettings(method: method), isMultiline: false)
            for character in field.text { _ = composed.type(.key(.character(character))) }
            return composed.text
        }
        return readings.filter { $0 != field.text }
    }

    /// Moves the choice or edits the line by a command; false when the command means nothing here.
    mutating func perform(_ command: Command, rows: Int, page: Int) -> Bool {
        if menu.move(command, rows: rows, page: page) { return true }
        return follow(field.perform(command, columns: 60))
    }

    /// Does the same; a command that means nothing here closes the list and is done by what lies beneath.
    ///
    /// Deleting where nothing is typed closes it too.
    mutating func performOrPass(_ command: Command, rows: Int, page: Int) -> [Outcome] {
        if command == .deleteBackward, query.isEmpty { return [.close] }
        return perform(command, rows: rows, page: page) ? [] : [.close, .perform(command)]
    }

    /// Has what follows composed by the method in force.
    mutating func use(_ typing: TypingSettings) { field.typing = typing }

    /// Types into the line; false when the input is no text.
    mutating func type(_ input: Input) -> Bool { follow(field.type(input)) }

    private mutating func follow(_ outcome: TextField.Outcome) -> Bool {
        // Other rows are found by another text.
        if outcome == .changed { menu.reset() }
        return outcome != .ignored
    }

    /// Types into the line; a key that is no text closes the list and goes to what lies beneath.
    ///
    /// - Returns: nil for any other input.
    mutating func typeOrPass(_ input: Input) -> [Outcome]? {
        if type(input) { return [] }
        guard case .key = input else { return nil }
        return [.close, .pass(input)]
    }

    /// The chosen one of some rows; nil where there is none.
    func chosen<Row>(of rows: [Row]) -> Row? { menu.choice(of: rows) }

    /// Draws the line with its cursor; returns the column after the text.
    @discardableResult
    func drawLine(row: Int, on surface: inout Surface) -> Int {
        let slice = field.slice(columns: max(2, surface.area.columns - 4))
        surface.put("›", column: 1, row: row, style: .strong)
        let end = surface.put(slice.text, column: 3, row: row, style: .strong, ellipsis: false)
        surface.setCursor(column: 3 + slice.caretColumn, row: row)
        return end
    }

    /// Draws the line and below it the rows, the chosen one in reverse; the last row of the surface is left free.
    ///
    /// - Parameters:
    ///   - nothing: what stands there where no row is found.
    ///   - name: what a row is known by to a click.
    ///   - group: what the row belongs to, told beside the first of each group.
    ///   - drawRow: draws what a row says, from column 14 on where there are groups.
    /// - Returns: the places of the rows that are in sight.
    func draw<Row>(
        _ rows: [Row], nothing: String, on surface: inout Surface, name: (Row) -> String,
        group: (Row) -> String = { _ in "" }, drawRow: (Row, Int, inout Surface) -> Void
    ) -> Range<Int> {
        drawLine(row: 0, on: &surface)
        if rows.isEmpty {
            surface.put(nothing, column: 1, row: 1, style: .quiet)
            surface.readOut(row: 1)
        }
        let window = menu.window(rows: rows.count, height: surface.area.rows - 2)
        for (place, index) in window.enumerated() {
            let (row, choice) = (place + 1, rows[index])
            surface.setTouch(.row(name(choice)), row: row)
            let isFirst = place == 0 || group(rows[index - 1]) != group(choice)
            surface.put(isFirst ? group(choice) : "", column: 1, row: row, style: .quiet, limit: 12)
            drawRow(choice, row, &surface)
            if menu.isChosen(index, of: rows.count) { surface.select(row: row) }
        }
        return window
    }
}
