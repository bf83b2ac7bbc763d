import Display
import Seminar
import Sheets
import Text
import Wording

/// People whose cells were copied from a spreadsheet and pasted onto the roster: what was understood, before it is recorded.
///
/// It is read anew when the record changes, so that what is said of each is true when Enter is pressed.
struct PastedRosterRoom: Room {
    fileprivate let rows: [[String]]
    fileprivate private(set) var sheet: RosterSheet
    /// The first line shown.
    fileprivate private(set) var top = 0
    private var version: Int

    /// Nil where the text has no headings that tell of people.
    init?(_ text: String, in context: Context) {
        guard let rows = Self.rows(text), let sheet = RosterSheet([Sheet(rows: rows)], record: context.record)
        else { return nil }
        self.rows = rows
        self.sheet = sheet
        version = context.ledger.version
    }

    /// The cells of a text that was copied from a spreadsheet; nil for any other text.
    private static func rows(_ text: String) -> [[String]]? {
        guard isCells(text), let sheets = try? Sheet.read(Array(text.utf8)) else { return nil }
        return sheets.first?.rows
    }

    /// Whether a text is several rows of cells, as spreadsheet programs copy them.
    static func isCells(_ text: String) -> Bool {
        text.contains("\t") && text.contains { $0.isNewline }
    }

    private var enrolments: [Enrolment] { sheet.rows.filter { $0.fate != .same }.map(\.enrolment) }

    mutating func refresh(in context: Context) {
        guard version != context.ledger.version else { return }
        version = context.ledger.version
        if let sheet = RosterSheet([Sheet(rows: rows)], record: context.record) { self.sheet = sheet }
    }

    func places(in context: Context) -> [KeyPlace] { [.wholeList, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command.isOwnOfViews }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .choose: return [.close] + (enrolments.isEmpty ? [] : [.record(.person(.enrol(enrolments)))])
        case .back: return [.close]
        default:
            let lines = sheet.rows.count + sheet.remarks.count
            let line = command.scrolled(from: top, lines: lines, page: Self.height(in: context))
            guard let line else { return nil }
            top = line
            return []
        }
    }

    /// The rows of the list: all but the frame, the count and the keys.
    private static func height(in context: Context) -> Int { max(1, context.rows - 4) }

    func picture(in context: Context) -> any Picture { PastedRosterPicture(context: context, room: self) }
}

private struct PastedRosterPicture: Picture {
    let context: Context
    let room: PastedRosterRoom

    func draw(on surface: inout Surface) {
        let title = Phrase.Import.pastedTitle(language)
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let bottom = surface.area.rows - 1
            surface.put(room.sheet.count(language), column: 1, row: 0, style: .title)
            // What was not understood is first: it is what has to be decided on.
            let complaints = room.sheet.complaints.map { (text: $0(language), style: Style.warning) }
            let people = room.sheet.lines(in: record, language).map { (text: $0, style: Style.plain) }
            let lines = complaints + people
            for (row, line) in lines.dropFirst(room.top).prefix(max(0, bottom - 1)).enumerated() {
                surface.put(
                    line.text.fitted(toColumns: surface.area.columns - 2), column: 1, row: row + 1,
                    style: line.style)
            }
            let keys = Phrase.Import.pastedKeys(
                record: Command.choose.keyLabel, rows: Command.rowKeys, back: Command.back.keyLabel)
            surface.putKeys(
                keys(language), row: bottom, style: .key,
                position: room.top..<min(lines.count, room.top + max(0, bottom - 1)), of: lines.count)
        }
    }
}
