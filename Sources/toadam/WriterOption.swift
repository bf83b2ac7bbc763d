import ArgumentParser
import Text
import Wording

/// The option of the commands that record: as whom.
struct WriterOption: ParsableArguments {
    @Option(
        name: .customLong("as"), parsing: .unconditional,
        help: ArgumentHelp(help(Phrase.Shell.writer), valueName: help(Phrase.Shell.nameValue)))
    private var given: String?

    /// The name as it is recorded; nil where none was given.
    var name: String? { given?.asName }

    func validate() throws {
        guard name?.isEmpty != true else { throw ValidationError(Phrase.Shell.emptyName(.spoken)) }
    }
}
