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
    private var sheet: RosterSheet
    /// The first line shown.
    private var top = 0
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
            let line = command.scrolled(
                from: top, lines: lines(in: context).count, page: PastedTablePicture.height(in: context))
            guard let line else { return nil }
            top = line
            return []
        }
    }

    /// What was not understood is first: it is what has to be decided on.
    private func lines(in context: Context) -> [(text: String, style: Style)] {
        PastedTablePicture.wrapped(sheet.complaints, in: context)
            + sheet.lines(in: context.record, context.language).map { ($0, .plain) }
    }

    func picture(in context: Context) -> any Picture {
        PastedTablePicture(
            context: context, title: Phrase.Import.pastedTitle, head: sheet.count,
            lines: lines(in: context), top: top)
    }
}
