import ArgumentParser
import Glibc
import Seminar
import Terminal
import Wording

/// The program: arguments in, a command out.
///
/// Usage mistakes exit with 64, failures with 1, after three lines: what happened, what is safe, what to do next.
@main
struct Toadam: ParsableCommand {
    // Every command says its own name: to work one out from the type's, the run-time library searches the whole program.
    static let configuration = CommandConfiguration(
        commandName: "toadam", abstract: help(Phrase.Shell.program), discussion: help(Phrase.Shell.without),
        version: "0.1.0",
        subcommands: [
            Open.self, New.self, Review.self, Watch.self, TimetableCommand.self, Add.self, List.self,
            Export.self, Check.self, MergeCommand.self, TypeCommand.self, Manual.self,
        ],
        defaultSubcommand: Open.self)

    static func main() {
        Console.fillStandardDescriptors()
        ignoreFileLimitSignal()
        do {
            try run()
        } catch let failure as Failure {
            fail(failure)
        } catch let error as JournalError {
            fail(Failure(error))
        } catch let error as FileError {
            fail(Failure(error))
        } catch let mistake as UsageMistake {
            Console.complain(mistake.lines + [Phrase.Shell.wayOut(.spoken)])
            Glibc.exit(EX_USAGE)
        } catch {
            exit(withError: error)
        }
    }

    /// Runs the command that the arguments ask for; help and the version are printed as every answer is.
    private static func run() throws {
        do {
            let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
            if try Open.runPlain(Surroundings.words, besides: commands) { return }
            var command = try parseAsRoot(Add.withTextApart(Surroundings.words))
            try command.run()
        } catch {
            switch exitCode(for: error) {
            case .validationFailure:
                throw UsageMistake(lines: [fullMessage(for: error)])
            case .success:
                try Console.write(Array(fullMessage(for: error).utf8) + [0x0A])
            default: throw error
            }
        }
    }

    private static func fail(_ failure: Failure) -> Never {
        Console.complain(failure.lines(.spoken))
        Glibc.exit(EXIT_FAILURE)
    }
}

/// An argument that cannot be taken as it is, in words of the language spoken.
struct UsageMistake: Error {
    let lines: [String]
}

/// A sentence of the help, in the language spoken.
func help(_ phrase: Phrase) -> String { phrase(.spoken) }
