import ArgumentParser
import Glibc
import Journal
import Seminar
import Sheets
import Wording

/// `toadam import FOLDER roster FILE`: people from a spreadsheet, shown first and recorded once that is agreed.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: help(Phrase.Import.about), discussion: help(Phrase.Import.discussion)
    )

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(help: ArgumentHelp(help(Phrase.Import.what), valueName: help(Phrase.Import.whatValue)))
    var what: String

    @Argument(help: ArgumentHelp(help(Phrase.Import.file), valueName: help(Phrase.Import.fileValue)))
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
        guard let sheet = RosterSheet(try sheets(), record: seminar.record) else {
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
                seminar.folder, programme: seminar.programme, writer: writerOption.name)
            Console.complain(recorder.losses.map { $0.phrase(language) })
            try recorder.perform(.person(.enrol(enrolments)), on: seminar.record)
            try Console.print([Phrase.Import.recorded(language)])
        } else {
            try Console.print([Phrase.Import.notRecorded(language)])
        }
        if !sheet.complaints.isEmpty { throw ExitCode.failure }
    }

    private func sheets() throws -> [Sheet] {
        let bytes = try file.text == "-" ? standardInput() : contents()
        do throws(SheetError) {
            return try Sheet.read(bytes)
        } catch {
            throw Failure.unreadable(file.text, error.phrase)
        }
    }

    private func contents() throws -> [UInt8] {
        let disk = Disk()
        guard let bytes = try disk.contents(of: file, limit: Sheet.largestFile + 1) else {
            throw Failure(FileError(.open, path: file.text, code: ENOENT))
        }
        return bytes
    }

    private func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= Sheet.largestFile {
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Failure(FileError(.read, path: Phrase.Shell.standardInput(.spoken), code: errno))
            }
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return bytes
    }

    /// Asks, where there is someone to answer; what comes by a pipe is agreed to by an option only.
    private func agrees(_ language: Language) throws -> Bool {
        guard file.text != "-", isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
        try Console.write(Array(Phrase.Import.question(language).utf8))
        return readLine().map { Phrase.Import.agrees($0) } ?? false
    }
}
