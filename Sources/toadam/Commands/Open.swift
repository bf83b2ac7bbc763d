import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam [FOLDER]`: opens a seminar to run it and record.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: help(Phrase.Shell.open), discussion: help(Phrase.Shell.without))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder)))
    var folder: String?

    func run() throws {
        // Without a screen no sample is made, but what was asked for is looked at first.
        guard Surroundings.hasScreen || folder != nil else { throw Phrase.Shell.noScreen }
        let seminar = try FolderChoice(asked: folder).folder()
        let programme = try seminar.readProgramme()
        guard Surroundings.hasScreen else { throw Phrase.Shell.noScreen }
        try runScreen(
            Opening(
                folder: seminar, programme: programme, purpose: .record(as: writerOption.name),
                language: languageOption.language(of: programme),
                isLanguageAsked: languageOption.language != nil))
    }
}
