import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam check FOLDER`: reads everything and reports each problem with file and line; fails if there is one.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help(Phrase.Shell.check))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder)))
    var folder: String

    func run() throws {
        let language = languageOption.language ?? .spoken
        let seminar = SeminarFolder(folder)
        let problems = try seminar.check()
        try Console.print(problems.map { $0.phrase(language) })
        guard problems.isEmpty else { throw Phrase.Shell.found(problems.count, in: folder) }
        try Console.print([Phrase.Shell.allIsWell(journals: seminar.journalNames().count)(language)])
    }
}
