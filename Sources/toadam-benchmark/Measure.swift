import ArgumentParser
import Glibc

/// `toadam-benchmark`: takes all measures and prints them as a table.
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes the measures and prints them as a Markdown table.")

    @Option(
        name: .customLong("ideas"), parsing: .upToNextOption,
        help: "How many ideas the folders hold that are measured on.")
    var sizes = [1_000, 10_000, 100_000]

    @Option(help: "How often the program is started; keys, saves and parts are measured more often.")
    var rounds = 20

    @Option(help: "The program to measure, if not the one beside this one.")
    var program: String?

    @Option(parsing: .upToNextOption, help: "What to measure: \(Subject.allCases.map(\.rawValue)).")
    var only = Subject.allCases

    /// What can be measured.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case start, search, keys, recording, opening, composing, list, shell, peers, idle, several
        case slowDisk = "slow-disk"
    }

    func run() throws {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let programs = Programs(toadam: program)
        Row.printHeading()
        for size in sizes {
            let seminar = try GeneratedSeminar(at: scratch.path("seminar-\(size)"), ideas: size)
            let screen = ScreenMeasure(seminar: seminar, programs: programs, scratch: scratch)
            if only.contains(.start) { try screen.measureStart(rounds: rounds) }
            if only.contains(.search) {
                SearchingMeasure(ideas: size).run()
                try screen.measureSearch()
            }
            if only.contains(.keys) { try screen.measureKeys(rounds: max(4, rounds / 2)) }
            if only.contains(.recording) { try RecordingMeasure(seminar: seminar).run() }
            if only.contains(.opening) { try OpeningMeasure(seminar: seminar).run() }
            if only.contains(.list) {
                try ListMeasure(
                    seminars: [seminar], programs: programs, scratch: scratch, rounds: max(2, rounds / 4)
                ).run()
            }
            let shell = ShellMeasure(seminar: seminar, programs: programs, scratch: scratch, rounds: rounds)
            if only.contains(.shell) {
                try shell.measureFinding()
                try shell.measureAdding()
            }
            if only.contains(.peers) {
                try PeersMeasure(notes: size, scratch: scratch, rounds: max(2, rounds / 4)).run()
            }
            if only.contains(.idle), size == sizes.first {
                try IdleMeasure(seminar: seminar, programs: programs, scratch: scratch).run()
            }
        }
        if only.contains(.several), let size = sizes.max() {
            let seminars = try (0..<3).map { place in
                try GeneratedSeminar(
                    at: scratch.path("several-\(place)"), ideas: size / 3, named: "\(place)")
            }
            try ListMeasure(
                seminars: seminars, programs: programs, scratch: scratch, rounds: max(2, rounds / 4)
            ).run()
        }
        if only.contains(.slowDisk), let size = sizes.first {
            let seminar = try GeneratedSeminar(at: scratch.path("slow"), ideas: size)
            try SlowDiskMeasure(seminar: seminar, programs: programs, scratch: scratch).run()
        }
        if only.contains(.composing) { ComposingMeasure().run() }
    }
}
