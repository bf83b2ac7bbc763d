import Display
import Seminar
import Sheets
import Wording

/// People whose cells were pasted onto the roster; what differs of them is recorded as one act.
struct PastedRoster: PastedTable {
    static let title = Phrase.Import.pastedTitle

    private let sheet: RosterSheet

    init?(_ sheets: [Sheet], in context: Context) {
        guard let sheet = RosterSheet(sheets, record: context.record) else { return nil }
        self.sheet = sheet
    }

    var complaints: [Phrase] { sheet.complaints }
    var obstacle: Phrase? { nil }
    var head: Phrase { sheet.count }

    var taking: [Outcome] {
        let enrolments = sheet.rows.filter { $0.fate != .same }.map(\.enrolment)
        return [.close] + (enrolments.isEmpty ? [] : [.record(.person(.enrol(enrolments)))])
    }

    func lines(in context: Context) -> [PastedTableLine] {
        sheet.lines(in: context.record, context.language).map { ($0, .plain) }
    }
}
