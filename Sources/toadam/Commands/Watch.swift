import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam watch FOLDER`: the projector's view, which follows the folder; nothing is written anywhere.
struct Watch: OneFolderCommand {
    static let configuration = CommandConfiguration(commandName: "watch", abstract: help(Phrase.Shell.watch))

    @OptionGroup var languageOption: LanguageOption

    @Flag(help: ArgumentHelp(help(Phrase.Shell.watchIdeas)))
    var ideas = false

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    func run() throws {
        let purpose = Opening.Purpose.watch(showingIdeas: ideas)
        try runScreen(on: SeminarFolder(folder), for: purpose, in: languageOption.language)
    }
}
