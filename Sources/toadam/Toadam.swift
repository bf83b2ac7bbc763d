import ArgumentParser

/// The program: arguments in, a subcommand out.
@main
struct Toadam: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "toadam", subcommands: [TypeCommand.self])
}
