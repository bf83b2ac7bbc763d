import ArgumentParser

/// Measures what the program promises about time and memory, each figure beside a baseline taken in the same run.
///
/// It measures the built program from outside, in a pseudo-terminal, as a person at the keys would, and its parts from
/// inside where a single key or file is too short to be seen from there.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toadam-benchmark",
        abstract: "Measures toadam, each figure beside a baseline taken in the same run.",
        subcommands: [Measure.self, Instructions.self, Generate.self],
        defaultSubcommand: Measure.self)
}

/// `toadam-benchmark generate FOLDER`: a seminar folder of any size, to try things with.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a seminar folder with so many ideas; the same ones each time.")

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: "How many ideas.")
    var ideas = 1_000

    func run() throws {
        _ = try GeneratedSeminar(at: folder, ideas: ideas)
    }
}
