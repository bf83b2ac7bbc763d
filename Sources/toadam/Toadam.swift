import ArgumentParser
import Glibc
import Journal
import Seminar
import Terminal
import Text
import Wording

/// The program: arguments in, a command out.
///
/// Usage mistakes exit with 64, failures with 1, after three lines: what happened, what is safe, what to do next.
@main
struct Toadam: ParsableCommand {
    // Every command says its own name: to work one out from the type's, the run-time library searches the whole program.
    static let configuration = CommandConfiguration(
        commandName: "toadam", abstract: help(Phrase.Shell.program),
        discussion: help(Phrase.Shell.without, examples: subcommands.map { $0.example }), version: version,
        subcommands: subcommands, defaultSubcommand: Open.self)

    /// .ci/package reads it here.
    private static let version = "0.1.0"

    /// In the order of the help.
    static let subcommands: [any ShellCommand.Type] = [
        Open.self, New.self, Review.self, Watch.self, TimetableCommand.self, Add.self, Follow.self,
        List.self, Stats.self, ReportCommand.self, Export.self, Import.self, Check.self,
        MergeCommand.self, PictureCommand.self, TypeCommand.self, Manual.self,
    ]

    static func main() {
        Console.fillStandardDescriptors()
        ignoreFileLimitSignal()
        do {
            try run()
        } catch let failure as Failure {
            fail(failure)
        } catch let error as JournalError {
            fail(failure(of: error))
        } catch let error as FileError {
            fail(Failure(error))
        } catch let mistake as UsageMistake {
            Console.complain(mistake.lines + [mistake.next].compactMap(\.self))
            Glibc.exit(EX_USAGE)
        } catch {
            exit(withError: error)
        }
    }

    /// Runs the command that the arguments ask for; help and the version are printed as every answer is.
    private static func run() throws {
        do {
            let arguments = Language.arranged(Surroundings.argumentTexts, among: commands)
            try refuseWhatIsNothing(Language.parted(Surroundings.argumentTexts).rest.first)
            if try Open.runPlain(arguments, besides: commands) || Add.runPlain(arguments) { return }
            var command = try parseAsRoot(Add.withTextApart(arguments))
            let folders = (command as? any FolderCommand)?.folders ?? []
            try naming(folders.count == 1 ? folders[0] : nil) { try command.run() }
        } catch {
            switch exitCode(for: error) {
            case .validationFailure:
                throw UsageMistake(
                    lines: [ParserWords.said(fullMessage(for: error), in: .spoken)], next: nil)
            case .success:
                let message = ParserWords.said(fullMessage(for: error), in: .spoken)
                try Console.write(Array(message.utf8) + [0x0A])
            default: throw error
            }
        }
    }

    private static let commands =
        configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

    /// What can be done without a terminal.
    static let commandsWithoutScreen: [String] = {
        let withScreen = [Open.self, Review.self, Watch.self].compactMap {
            (command: any ParsableCommand.Type) in
            command.configuration.commandName
        }
        return commands.filter { !withScreen.contains($0) && $0 != "help" }
    }()

    /// Refuses a first word that is neither a command nor a path, and may be a command that was mistyped.
    private static func refuseWhatIsNothing(_ word: String?) throws {
        guard let word, !word.hasPrefix("-"), !word.isEmpty, !commands.contains(word), isMissing(word) else {
            return
        }
        let command = word.contains("/") ? nil : nearestText(to: word, among: commands)
        let failure = Phrase.Shell.noFolder(word, command: command)
        guard command == nil else {
            throw UsageMistake(lines: [failure.happened(.spoken)], next: failure.next(.spoken))
        }
        throw failure
    }

    /// - Parameter path: as text; of an argument its bytes count, which need not be text.
    private static func isMissing(_ path: String) -> Bool {
        access(Path(argument: path).characters, F_OK) != 0 && errno == ENOENT
    }

    /// A folder that is not there is no folder without a programme.
    private static func failure(of error: JournalError, in folder: String? = nil) -> Failure {
        guard case .notSeminar(let path) = error, isMissing(path) else { return Failure(error, in: folder) }
        return Phrase.Shell.noFolder(path, command: nil)
    }

    /// Has the advice after a failure name the folder that was asked for.
    static func naming(_ folder: Path?, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as JournalError {
            throw failure(of: error, in: folder?.text)
        } catch let error as FileError {
            throw Failure(error, in: folder?.text)
        }
    }

    private static func fail(_ failure: Failure) -> Never {
        Console.complain(failure.lines(.spoken))
        Glibc.exit(EXIT_FAILURE)
    }
}

/// A command of the shell, which shows how it is used.
protocol ShellCommand: ParsableCommand {
    static var example: Phrase { get }
}

/// A command about seminars that are there, given as their folders.
protocol FolderCommand: ShellCommand {
    var folders: [Path] { get }
}

/// A command about one seminar.
protocol OneFolderCommand: FolderCommand {
    var folder: Path { get }
}

extension OneFolderCommand {
    var folders: [Path] { [folder] }
}

/// A command that takes several seminars as one.
protocol SeveralFoldersCommand: FolderCommand {
    var seminars: SeminarsArgument { get }
}

extension SeveralFoldersCommand {
    var folders: [Path] { seminars.folders }
}

/// An argument that cannot be taken as it is, in words of the language spoken.
struct UsageMistake: Error {
    let lines: [String]
    /// The way out; nil where the lines tell it.
    var next: String? = Phrase.Shell.wayOut(.spoken)
}

/// A sentence of the help, in the language spoken.
func help(_ phrase: Phrase) -> String { phrase(.spoken) }

/// What the help says at length, with examples behind it, in the language spoken.
func help(_ phrase: Phrase? = nil, examples: [Phrase]) -> String {
    let lines = [Phrase.Example.heading] + examples
    return ([phrase.map(help)].compactMap(\.self) + [lines.map(help).joined(separator: "\n")])
        .joined(separator: "\n\n")
}
