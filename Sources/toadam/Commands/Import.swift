import ArgumentParser
import Glibc
import Journal
import Seminar
import Sheets
import Wording

/// `toadam import FOLDER roster FILE`: people from a spreadsheet, shown first and recorded once that is agreed.
struct Import: OneFolderCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: help(Phrase.Import.about), discussion: help(Phrase.Import.discussion)
    )

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(
        help: ArgumentHelp(help(Phrase.Import.what), valueName: help(Phrase.Import.whatValue)),
        completion: .list(["roster"]))
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
        guard what == "roster" else {
            throw UsageMistake(
                lines: [Phrase.Import.what(unknown: what)(language)],
                next: Phrase.Shell.wayOut(of: "import")(language))
        }
        seminar.warn(in: language)
        guard let sheet = RosterSheet(try Sheet.read(from: file), record: seminar.record) else {
            throw Failure.noHeadings(file.text)
        }
        try Console.print(sheet.lines(in: seminar.record, language))
        Console.complain(sheet.complaints.map { $0(language) })
        try Console.print([sheet.count(language)])
        let enrolments = sheet.rows.filter { $0.fate != .same }.map(\.enrolment)
        if enrolments.isEmpty {
            try Console.print([Phrase.Import.nothingToDo(language)])
        } else if !dryRun, try yes || agrees(language) {
            let recorder = try Recorder(
                SeminarFolder(folder), programme: seminar.programme, writer: writerOption.name)
            Console.complain(recorder.losses.map { $0.phrase(language) })
            try recorder.perform([.person(.enrol(enrolments))], on: seminar.record)
            try Console.print([Phrase.Import.recorded(language)])
        } else {
            try Console.print([Phrase.Import.notRecorded(language)])
        }
        if !sheet.complaints.isEmpty { throw ExitCode.failure }
    }

    /// Asks, where there is someone to answer; what comes by a pipe is agreed to by an option only.
    private func agrees(_ language: Language) throws -> Bool {
        guard file.text != "-", isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
        try Console.write(Array(Phrase.Import.question(language).utf8))
        return readLine().map { Phrase.Import.agrees($0) } ?? false
    }
}
