import Display
import Seminar
import Sheets
import Text
import Wording

/// An agenda whose cells were copied from a spreadsheet and pasted onto the run screen: what was understood and what becomes
/// another, before anything is done.
///
/// While nothing is recorded the programme's file gets the sessions of the table; afterwards what differs is recorded as one act.
/// It is read anew when the record changes.
struct PastedProgrammeRoom: Room {
    fileprivate let sheet: ProgrammeSheet
    fileprivate private(set) var update: ProgrammeUpdate
    fileprivate private(set) var isUntouched: Bool
    /// The first line shown.
    fileprivate private(set) var top = 0
    private var version: Int

    /// Nil where the text has no headings that tell of an agenda.
    init?(_ text: String, in context: Context) {
        let language = context.record.programme.language
        guard PastedRosterRoom.isCells(text), let sheets = try? Sheet.read(Array(text.utf8)),
            let sheet = ProgrammeSheet(
                sheets, language, today: context.now.day, day: context.record.programme.onlyDay),
            !sheet.sessions.isEmpty
        else { return nil }
        self.sheet = sheet
        update = Self.update(sheet, in: context)
        isUntouched = context.record.isUntouched
        version = context.ledger.version
    }

    private static func update(_ sheet: ProgrammeSheet, in context: Context) -> ProgrammeUpdate {
        let former = context.record.programme.sessions
        return ProgrammeUpdate(sheet.sessions(calledAs: former), for: context.record)
    }

    mutating func refresh(in context: Context) {
        guard version != context.ledger.version else { return }
        version = context.ledger.version
        update = Self.update(sheet, in: context)
        isUntouched = context.record.isUntouched
    }

    func places(in context: Context) -> [KeyPlace] { [.wholeList, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command.isOwnOfViews }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .choose:
            if let obstacle { return [.tell(obstacle, .warning)] }
            guard !update.differences.isEmpty else { return [.close] }
            return isUntouched
                ? [.effect(.replaceSessions(update.sessions))] : [.close, .record(.agenda(update))]
        case .back: return [.close]
        default:
            let line = command.scrolled(
                from: top, lines: lines(in: context).count, page: PastedTablePicture.height(in: context))
            guard let line else { return nil }
            top = line
            return []
        }
    }

    /// What keeps the table from being taken.
    private var obstacle: Phrase? {
        if !sheet.isWhole { return Phrase.Import.pastedNotWhole }
        if !update.orphaning.isEmpty { return Phrase.Import.entriesStay }
        return isUntouched || update.ofSessions.isEmpty ? nil : Phrase.Import.sessionsStay
    }

    /// What was not understood and what becomes another first: it is what has to be decided on.
    private func lines(in context: Context) -> [(text: String, style: Style)] {
        let language = context.language
        return PastedTablePicture.wrapped(sheet.complaints, in: context)
            + update.lines(language, isUntouched: isUntouched).map { ($0, .strong) }
            + sheet.lines(language).map { ($0, .plain) }
    }

    func picture(in context: Context) -> any Picture {
        let head = obstacle ?? (update.differences.isEmpty ? Phrase.Import.sameProgramme : nil)
        return PastedTablePicture(
            context: context, title: Phrase.Import.pastedProgramme,
            head: head ?? Phrase.Import.differences(update.differences.count),
            isTakable: obstacle == nil, lines: lines(in: context), top: top)
    }
}
