import Display
import Seminar
import Sheets
import Wording

/// An agenda whose cells were pasted onto the run screen.
///
/// While nothing is recorded the programme's file gets the sessions of the table; afterwards what differs is recorded as one act.
struct PastedProgramme: PastedTable {
    static let title = Phrase.Import.pastedProgramme

    private let sheet: ProgrammeSheet
    private let update: ProgrammeUpdate
    private let isUntouched: Bool

    init?(_ sheets: [Sheet], in context: Context) {
        let programme = context.record.programme
        guard
            let sheet = ProgrammeSheet(
                sheets, programme.language, today: context.now.day, day: programme.onlyDay,
                for: context.record),
            !sheet.sessions.isEmpty
        else { return nil }
        self.sheet = sheet
        update = ProgrammeUpdate(sheet.sessions(calledAs: programme.sessions), for: context.record)
        isUntouched = context.record.isUntouched
    }

    var complaints: [Phrase] { sheet.complaints + [refused?.next].compactMap(\.self) }

    var obstacle: Phrase? { sheet.isWhole ? refused?.reason : Phrase.Import.pastedNotWhole }

    /// Why a table that is understood cannot be taken, and what to do about it.
    private var refused: (reason: Phrase, next: Phrase)? {
        if !update.orphaning.isEmpty { return (Phrase.Import.entriesStay, Phrase.Import.keepItems) }
        return isUntouched || update.ofSessions.isEmpty
            ? nil : (Phrase.Import.sessionsStay, Phrase.Import.keepSessions)
    }

    var head: Phrase {
        let count = update.differences.count
        return count == 0 ? Phrase.Import.sameProgramme : Phrase.Import.differences(count)
    }

    var taking: [Outcome] {
        guard !update.differences.isEmpty else { return [.close] }
        return isUntouched
            ? [.effect(.replaceSessions(update.sessions))] : [.close, .record(.agenda(update))]
    }

    func lines(in context: Context) -> [PastedTableLine] {
        let changes: [PastedTableLine] = update.lines(context.language, isUntouched: isUntouched).map {
            ($0, .strong)
        }
        return changes + sheet.lines(context.language).map { ($0, .plain) }
    }
}
