import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam review FOLDER`: opens a seminar to read only; nothing is written anywhere.
struct Review: SeveralFoldersCommand {
    static let example = Phrase.Example.review
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: help(Phrase.Shell.review),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var accessibleOption: AccessibleOption
    @OptionGroup var seminars: SeminarsArgument

    func run() throws {
        try runScreen(
            on: SeminarFolder.seminars(at: seminars.folders), joiningPeople: seminars.areSamePeople,
            in: languageOption.language, isAccessible: accessibleOption.isOn)
    }
}
