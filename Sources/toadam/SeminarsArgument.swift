import ArgumentParser
import Journal
import Wording

/// The folders of the commands that take several seminars as one.
struct SeminarsArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(help(Phrase.Shell.folders), valueName: help(Phrase.Shell.folderValue)))
    var folders: [Path]

    /// Whether people who have one name and one unit are one person.
    @Flag(name: .customLong("same-people"), help: ArgumentHelp(help(Phrase.Shell.samePeople)))
    var areSamePeople = false

    func opened() throws -> OpenedSeminar { try OpenedSeminar(folders, joiningPeople: areSamePeople) }
}
