import ArgumentParser
import Glibc
import Journal
import Seminar
import Sheets
import Text
import Wording

/// `toadam import FOLDER WHAT FILE`: people, the programme, ideas or answers from a file, shown first and recorded once that is
/// agreed.
struct Import: OneFolderCommand {
    static let example = Phrase.Example.importTable
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: help(Phrase.Import.about),
        discussion: help(Phrase.Import.discussion, examples: [example]))

    enum What: String, CaseIterable {
        case roster, programme, ideas
        case followUp = "follow-up"
    }

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(
        help: ArgumentHelp(help(Phrase.Import.what), valueName: help(Phrase.Import.whatValue)),
        completion: .list(What.allCases.map(\.rawValue)))
    var what: String

    @Argument(
        help: ArgumentHelp(help(Phrase.Import.file), valueName: help(Phrase.Import.fileValue)),
        completion: .file())
    var file: Path

    @Flag(help: ArgumentHelp(help(Phrase.Import.dryRun)))
    var dryRun = false

    @Flag(help: ArgumentHelp(help(Phrase.Import.yes)))
    var yes = false

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let language = languageOption.language(of: seminar.programme)
        guard let what = What(rawValue: what) else {
            throw UsageMistake(
                lines: [Phrase.Import.what(unknown: self.what)(language)],
                next: Phrase.Shell.wayOut(of: "import")(language))
        }
        seminar.warn(in: language)
        switch what {
        case .roster: try takeRoster(seminar, language)
        case .programme: try takeProgramme(seminar, language)
        case .ideas: try takeIdeas(seminar, language)
        case .followUp: try takeAnswers(seminar, language)
        }
    }

    // MARK: What there is

    private func takeRoster(_ seminar: OpenedSeminar, _ language: Language) throws {
        let (former, programme) = (try seminar.folder.programmeBytes(), seminar.record.programme)
        let sheets = try Sheet.read(from: file)
        let sheet = try deciding(language, seminar.record) { chosen in
            guard let sheet = RosterSheet(sheets, record: seminar.record, chosen: chosen) else {
                throw Failure.noHeadings(file.text)
            }
            return (sheet, sheet.doubts)
        }
        let enrolments = sheet.rows.filter { $0.fate != .same }.map(\.enrolment)
        let bytes =
            sheet.programme == programme ? nil : sheet.programme.document(former, insteadOf: programme)
        try record(
            seminar, language, sheet.lines(in: seminar.record, language), sheet.complaints, sheet.count,
            programme: bytes.map { (former: former, new: $0) }
        ) { _ in enrolments.isEmpty ? [] : [.person(.enrol(enrolments))] }
    }

    private func takeIdeas(_ seminar: OpenedSeminar, _ language: Language) throws {
        let record = seminar.record
        let bytes = try Sheet.bytes(of: file)
        let sheet: IdeasSheet
        if let json = try export(bytes) {
            guard let read = IdeasSheet(json: json, record: record, language: seminar.programme.language)
            else { throw Failure.noExport(file.text) }
            sheet = read
        } else {
            let sheets = try Sheet.read(bytes, from: file)
            sheet = try deciding(language, record) { chosen in
                guard
                    let sheet = IdeasSheet(
                        sheets, record: record, language: seminar.programme.language, chosen: chosen)
                else { throw Failure.noIdeaHeadings(file.text) }
                return (sheet, sheet.doubts)
            }
        }
        try self.record(
            seminar, language, sheet.lines(in: record, language), sheet.complaints, sheet.count
        ) { identifier in
            let taken = sheet.taken(identifier)
            return taken.isEmpty ? [] : [.take(taken)]
        }
    }

    private func takeAnswers(_ seminar: OpenedSeminar, _ language: Language) throws {
        guard
            let sheet = AnswerSheet(
                try Sheet.read(from: file), record: seminar.record, language: seminar.programme.language,
                today: seminar.today)
        else { throw Failure.noAnswerHeadings(file.text) }
        try record(
            seminar, language, sheet.lines(in: seminar.record, language), sheet.complaints, sheet.count
        ) { _ in sheet.deeds(on: seminar.today) }
    }

    /// The value of a file that holds JSON; nil for any other file.
    private func export(_ bytes: [UInt8]) throws -> JSON? {
        let text = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard let first = text.first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) else {
            return nil
        }
        do throws(JSONError) {
            return try JSONReader.read(text)
        } catch {
            let error = error.explained(in: text)
            let place = TextPlace(utf8Offset: bytes.count - text.count + error.utf8Offset, in: bytes)
            throw Failure.brokenJSON(
                Problem(file: file.text, line: place.line, column: place.column, fact: .notJSON(error)))
        }
    }

    // MARK: Showing and recording

    /// Shows what was understood, and records it once that is agreed.
    ///
    /// - Parameter programme: the text of the programme's file as it was read, and what takes its place first; nil where it stays.
    private func record(
        _ seminar: OpenedSeminar, _ language: Language, _ lines: [String], _ complaints: [Phrase],
        _ count: Phrase, programme: (former: [UInt8], new: [UInt8])? = nil,
        deeds: (_ identifier: () -> Identifier) -> [Deed]
    ) throws {
        try Console.print(lines)
        Console.complain(complaints.map { $0(language) })
        try Console.print([count(language)])
        var source = IdentifierSource(seed: Surroundings.seed())
        let now = seminar.now
        let deeds = deeds { source.next(at: now) }
        if deeds.isEmpty {
            try Console.print([Phrase.Import.nothingToDo(language)])
        } else if !dryRun, try yes || agrees(Phrase.Import.question, language) {
            if let programme {
                try replace(programme.former, with: programme.new, in: seminar, language)
            }
            try perform(deeds, on: seminar, language)
        } else {
            try Console.print([Phrase.Import.notRecorded(language)])
        }
        if !complaints.isEmpty { throw ExitCode.failure }
    }

    /// Records deeds; what the folder lacks of what this laptop wrote is said first.
    private func perform(_ deeds: [Deed], on seminar: OpenedSeminar, _ language: Language) throws {
        let recorder = try Recorder(
            seminar.folder, programme: seminar.programme, writer: writerOption.name)
        Console.complain(recorder.losses.map { $0.phrase(language) })
        try recorder.perform(deeds, on: seminar.record)
        try Console.print([Phrase.Import.recorded(language)])
    }

    private var isAsking: Bool { file.text != "-" && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Asks, where there is someone to answer; what comes by a pipe is agreed to by an option only.
    private func agrees(_ question: Phrase, _ language: Language) throws -> Bool {
        guard isAsking else { return false }
        try Console.write(Array(question(language).utf8))
        return readLine().map { Phrase.Import.agrees($0) } ?? false
    }

    /// Reads a table, asks of each name that several people have who is meant, and reads it again with the answers.
    private func deciding<Table>(
        _ language: Language, _ record: Record,
        read: (_ chosen: [Int: String]) throws -> (Table, doubts: [Doubt])
    ) throws -> Table {
        let (table, doubts) = try read([:])
        guard !doubts.isEmpty, isAsking, !dryRun, !yes else { return table }
        var chosen: [Int: String] = [:]
        for doubt in doubts {
            let cell = Sheet.address(row: doubt.row, column: doubt.column)
            let people = doubt.ids.enumerated().map { place, id in
                let code = Identifier(id) == nil ? "  \(id)" : ""
                return "  \(place + 1)  \(record.name(ofSpeaker: id, in: language) ?? id)\(code)"
            }
            try Console.print([Phrase.Import.whoIsMeant(doubt.name, at: cell)(language)] + people)
            try Console.write(Array(Phrase.Import.giveNumber(upTo: doubt.ids.count)(language).utf8))
            if let number = readLine().flatMap({ Int($0.asName) }), doubt.ids.indices.contains(number - 1) {
                chosen[doubt.row] = doubt.ids[number - 1]
            }
        }
        return try read(chosen).0
    }

    // MARK: The programme

    /// While nothing is recorded the programme's file gets other sessions, and the former one stays beside it; afterwards
    /// what differs is recorded, as on the screen.
    private func takeProgramme(_ seminar: OpenedSeminar, _ language: Language) throws {
        let former = try seminar.folder.programmeBytes()
        let programme = seminar.programme
        let sheet = try ProgrammeSheet.shown(
            file, seminar.record, language, today: seminar.today, day: programme.onlyDay)
        guard sheet.isWhole else { throw Failure.programmeNotWhole(file.text, isNew: false) }
        let update = ProgrammeUpdate(
            sheet.sessions(calledAs: seminar.programme.sessions), for: seminar.record)
        let isUntouched = seminar.record.isUntouched
        try Console.print(update.lines(language, isUntouched: isUntouched))
        guard !update.differences.isEmpty else {
            return try Console.print([Phrase.Import.sameProgramme(language)])
        }
        guard update.orphaning.isEmpty else { throw Failure.cannotTakeProgramme(file.text, orphaning: true) }
        guard isUntouched || update.ofSessions.isEmpty else {
            throw Failure.cannotTakeProgramme(file.text, orphaning: false)
        }
        let question = isUntouched ? Phrase.Import.programmeQuestion : Phrase.Import.question
        guard !dryRun, try yes || agrees(question, language) else {
            return try Console.print([Phrase.Import.notRecorded(language)])
        }
        guard isUntouched else { return try perform([.agenda(update)], on: seminar, language) }
        let bytes = Programme.document(former, sessions: update.sessions) ?? former
        try replace(former, with: bytes, in: seminar, language)
    }

    /// Puts another text into the programme's file, and says where the former one stays.
    private func replace(
        _ former: [UInt8], with bytes: [UInt8], in seminar: OpenedSeminar, _ language: Language
    ) throws {
        let kept = try seminar.folder.replaceProgramme(former, with: bytes)
        try Console.print([Phrase.Import.programmeReplaced(former: kept.text)(language)])
    }
}

extension ProgrammeSheet {
    /// The programme of a file, which is shown with what was not understood.
    ///
    /// - Parameters:
    ///   - record: the seminar, in whose language it is and of whose people those are who speak.
    ///   - language: that of the words.
    static func shown(
        _ file: Path, _ record: Record, _ language: Language, today: Day, day: Day?
    ) throws -> ProgrammeSheet {
        let sheets = try Sheet.read(from: file)
        guard
            let sheet = ProgrammeSheet(
                sheets, record.programme.language, today: today, day: day, for: record), !sheet.isEmpty
        else { throw Failure.noProgrammeHeadings(file.text) }
        try Console.print(sheet.lines(language))
        Console.complain(sheet.complaints.map { $0(language) })
        return sheet
    }
}
