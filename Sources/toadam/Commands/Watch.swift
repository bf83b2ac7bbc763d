import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam watch [FOLDER]`: the projector's view, which follows the folder; nothing is written anywhere.
///
/// Without a folder it shows what `toadam` alone would open, as from a menu of the desktop; but it makes no sample.
struct Watch: FolderCommand {
    static let example = Phrase.Example.watch
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: help(Phrase.Shell.watch),
        discussion: help(Phrase.Shell.watchLast, examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Flag(help: ArgumentHelp(help(Phrase.Shell.watchIdeas)))
    var ideas = false

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path?

    var folders: [Path] { folder.map { [$0] } ?? [] }

    func run() throws {
        guard let seminar = FolderChoice(asked: folder).existing else { throw Phrase.Shell.nothingToWatch }
        try Toadam.naming(seminar.path) {
            try runScreen(
                on: seminar, for: .watch(showingIdeas: ideas), in: languageOption.language)
        }
    }
}
