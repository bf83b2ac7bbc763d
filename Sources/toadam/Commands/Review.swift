import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam review FOLDER`: opens a seminar to read only; nothing is written anywhere.
struct Review: FolderCommand {
    static let example = Phrase.Example.review
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: help(Phrase.Shell.review),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var accessibleOption: AccessibleOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folders), valueName: help(Phrase.Shell.folderValue)))
    var folders: [Path]

    @Flag(help: ArgumentHelp(help(Phrase.Shell.samePeople)))
    var samePeople = false

    func run() throws {
        try runScreen(
            on: SeminarFolder.seminars(at: folders), joiningPeople: samePeople, in: languageOption.language,
            isAccessible: accessibleOption.isOn)
    }
}
