import Display
import Seminar
import Sheets
import Wording

/// People whose cells were pasted onto the roster; what differs of them is recorded as one act.
///
/// While nothing is recorded a programme without classes and groups of its own gets those of the table.
struct PastedRoster: PastedTable {
    static let title = Phrase.Import.pastedTitle

    private let sheet: RosterSheet
    private let bringsGroups: Bool

    init?(_ sheets: [Sheet], in context: Context) {
        guard let sheet = RosterSheet(sheets, record: context.record) else { return nil }
        self.sheet = sheet
        bringsGroups = sheet.programme != context.record.programme
    }

    var complaints: [Phrase] { sheet.complaints }
    var obstacle: Phrase? { nil }
    var head: Phrase { sheet.count }

    var taking: [Outcome] {
        let enrolments = sheet.rows.filter { $0.fate != .same }.map(\.enrolment)
        guard !enrolments.isEmpty else { return [.close] }
        return [.close, .record(.person(.enrol(enrolments)))]
            + (bringsGroups ? [.effect(.replaceProgramme(sheet.programme))] : [])
    }

    func lines(in context: Context) -> [PastedTableLine] {
        sheet.lines(in: context.record, context.language).map { ($0, .plain) }
    }
}
