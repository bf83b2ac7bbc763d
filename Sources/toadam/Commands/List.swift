import ArgumentParser
import Reports
import Seminar
import Text
import Wording

/// `toadam list FOLDER`: ideas one a line, or as one JSON array; options narrow the list down together.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Phrase.Shell.list))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder)))
    var folder: String

    @Option(help: ArgumentHelp(help(Phrase.Shell.search)))
    var search: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("item"))))
    var item: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("field"))))
    var field: String?

    @Option(name: .customLong("class"), help: ArgumentHelp(help(Phrase.Shell.pick("class"))))
    var trainingClass: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("kind"))))
    var kind: String?

    @Option(help: ArgumentHelp(help(Phrase.Shell.pick("speaker"))))
    var speaker: String?

    @Flag(help: ArgumentHelp(help(Phrase.Shell.json)))
    var json = false

    func run() throws {
        let seminar = try OpenedSeminar(folder)
        let language = languageOption.language(of: seminar.programme)
        let ideas = seminar.record.ideas
        if json {
            try Console.write(ListReport.json(of: ideas, from: seminar.record))
        } else {
            try Console.print(ListReport.lines(of: ideas, from: seminar.record, in: language))
        }
    }
}
