import ArgumentParser
import Journal
import Seminar
import Text
import Wording

/// `toadam [FOLDER]`: opens a seminar to run it and record.
struct Open: ShellCommand {
    static let example = Phrase.Example.open
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: help(Phrase.Shell.open),
        discussion: help(Phrase.Shell.without, examples: [example]))

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var writerOption: WriterOption
    @OptionGroup var accessibleOption: AccessibleOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path?

    /// Opens what plain arguments ask for, `[open] [FOLDER] [--as NAME]`; false where the parser has to read them.
    ///
    /// Most starts are such, and the parser takes as long as all else before the first picture: it looks at the types of
    /// every command.
    static func runPlain(_ arguments: some Collection<String>, besides commands: [String]) throws -> Bool {
        var words = Array(arguments)
        var writer: String?
        if words.count > 1, words[words.count - 2] == "--as" {
            writer = words.removeLast().asName
            words.removeLast()
        }
        if words.first == configuration.commandName { words.removeFirst() }
        guard writer?.isEmpty != true, words.count <= 1,
            words.allSatisfy({ !$0.hasPrefix("-") && !commands.contains($0) })
        else { return false }
        try open(words.first.map { Path(argument: $0) }, as: writer, in: nil)
        return true
    }

    func run() throws {
        try Self.open(
            folder, as: writerOption.name, in: languageOption.language,
            isAccessible: accessibleOption.isOn)
    }

    /// Opens a folder, or the one that is chosen where none was asked for.
    private static func open(
        _ folder: Path?, as writer: String?, in language: Language?, isAccessible: Bool = false
    ) throws {
        // Without a screen no sample is made, but what was asked for is looked at first.
        if folder == nil, let failure = Surroundings.screenFailure { throw failure }
        let seminar = try FolderChoice(asked: folder).folder()
        if let folder, seminar.canBeBegun, Surroundings.screenFailure == nil {
            return try beginSeminar(at: folder, as: writer, in: language)
        }
        try Toadam.naming(folder ?? seminar.path) {
            try runScreen(
                on: seminar, for: .record(as: writer), in: language, isAccessible: isAccessible,
                offersTour: folder == nil)
        }
    }
}
