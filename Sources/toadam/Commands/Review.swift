import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam review FOLDER`: opens a seminar to read only; nothing is written anywhere.
struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: help(Phrase.Shell.review))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    func run() throws {
        try runScreen(on: SeminarFolder(folder), for: .read, in: languageOption.language)
    }
}
