import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam timetable FOLDER`: when each item was planned and when it was, or is likely to be.
struct TimetableCommand: OneFolderCommand {
    static let example = Phrase.Example.timetable
    static let configuration = CommandConfiguration(
        commandName: "timetable", abstract: help(Phrase.Shell.timetable),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case txt, csv, xlsx, ics
    }

    @Option(
        name: .customLong("as"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.timetableFormat), valueName: help(Phrase.Shell.codeValue)))
    var format: Format?

    @OptionGroup var target: DocumentOutput

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let now = seminar.now
        let language = languageOption.language(of: seminar.programme)
        seminar.warn(in: language)
        let record = seminar.record
        var table: DataTable { DataTable(.timetable, of: record, at: now, in: language) }
        switch format ?? target.format() ?? .txt {
        case .txt: try target.write(TimetableReport.lines(of: record, at: now, in: language), in: language)
        case .csv: try target.write(CSVReport.bytes(of: table), in: language)
        case .xlsx: try target.write(XLSX([table], in: language), in: language)
        case .ics: try target.write(CalendarReport.bytes(of: record, at: now, in: language), in: language)
        }
    }
}
