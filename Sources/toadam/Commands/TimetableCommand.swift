import ArgumentParser
import Journal
import Reports
import Seminar
import Wording

/// `toadam timetable FOLDER`: when each item was planned and when it was, or is likely to be.
struct TimetableCommand: OneFolderCommand {
    static let configuration = CommandConfiguration(
        commandName: "timetable", abstract: help(Phrase.Shell.timetable))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let now = WallClock(offsetMinutes: seminar.programme.offsetMinutes).now()
        let language = languageOption.language(of: seminar.programme)
        try Console.print(TimetableReport.lines(of: seminar.record, at: now, in: language))
    }
}
