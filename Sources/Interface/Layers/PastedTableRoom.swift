import Display
import Sheets
import Text
import Wording

/// Cells that were copied from a spreadsheet and pasted onto a screen: what was understood and what becomes another, before anything
/// is done.
///
/// They are read anew when the record changes, so that what is said of each is true when Enter is pressed.
struct PastedTableRoom<Table: PastedTable>: Room {
    private let sheets: [Sheet]
    private var table: Table
    /// The version of the record that the table was compared with.
    private var version: Int
    /// The first line shown.
    private var top = 0

    /// Nil where the text is no cells, or has no headings that tell of such a table.
    init?(_ text: String, in context: Context) {
        guard text.isCells, let sheets = try? Sheet.read(Array(text.utf8)),
            let table = Table(sheets, in: context)
        else { return nil }
        self.sheets = sheets
        self.table = table
        version = context.ledger.version
    }

    mutating func refresh(in context: Context) {
        guard version != context.ledger.version else { return }
        version = context.ledger.version
        table = Table(sheets, in: context) ?? table
    }

    func places(in context: Context) -> [KeyPlace] { [.wholeList, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command.isOwnOfViews }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .choose: return table.obstacle.map { [.tell($0, .warning)] } ?? table.taking
        case .back: return [.close]
        default:
            // The frame, the head and the keys have rows of their own.
            let line = command.scrolled(
                from: top, lines: lines(in: context).count, page: max(1, context.rows - 4))
            guard let line else { return nil }
            top = line
            return []
        }
    }

    /// What was not understood is first, in as many lines as it needs: it is what has to be decided on, and its end says what to do.
    private func lines(in context: Context) -> [PastedTableLine] {
        let columns = max(2, context.size.columns - 4)
        let complaints = table.complaints.flatMap { $0(context.language).wrappedLines(toColumns: columns) }
        return complaints.map { ($0, .warning) } + table.lines(in: context)
    }

    func picture(in context: Context) -> any Picture {
        PastedTablePicture(
            context: context, title: Table.title, head: table.obstacle ?? table.head,
            isTakable: table.obstacle == nil, lines: lines(in: context), top: top)
    }
}

/// What the cells of a table say, compared with the record.
protocol PastedTable: Sendable {
    static var title: Phrase { get }

    /// Nil where the cells have no headings that tell of such a table.
    init?(_ sheets: [Sheet], in context: Context)

    /// What was not understood.
    var complaints: [Phrase] { get }
    /// What keeps the table from being taken; nil where nothing does.
    var obstacle: Phrase? { get }
    /// What it comes to, in one line.
    var head: Phrase { get }
    /// What is done when it is taken.
    var taking: [Outcome] { get }
    /// What becomes another, and what each row says.
    func lines(in context: Context) -> [PastedTableLine]
}

typealias PastedTableLine = (text: String, style: Style)

extension String {
    /// Whether it is several rows of cells, as spreadsheet programs copy them.
    var isCells: Bool { contains("\t") && contains { $0.isNewline } }
}

/// What the table would change in one line, then its lines, and the keys.
private struct PastedTablePicture: Picture {
    let context: Context
    let title: Phrase
    let head: Phrase
    /// Whether it can be taken; the head says why not.
    let isTakable: Bool
    let lines: [PastedTableLine]
    /// The first line shown.
    let top: Int

    func draw(on surface: inout Surface) {
        surface.drawBox(title: title(language), columns: surface.area.columns, rows: surface.area.rows) {
            surface in
            let bottom = surface.area.rows - 1
            surface.put(head(language), column: 1, row: 0, style: isTakable ? .title : .warning)
            let shown = linesInSight(from: top, of: lines.count, height: bottom - 1)
            for (row, line) in lines[shown].enumerated() {
                surface.put(
                    line.text.fitted(toColumns: surface.area.columns - 2), column: 1, row: row + 1,
                    style: line.style)
            }
            let keys = Phrase.Import.pastedKeys(
                record: isTakable ? Command.choose.keyLabel : nil, rows: Command.rowKeys,
                back: Command.back.keyLabel)
            surface.putKeys(
                keys(language), row: bottom, style: .key, position: shown, of: lines.count)
        }
    }
}
