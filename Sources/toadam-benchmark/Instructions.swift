import ArgumentParser
import FoundationEssentials
import Glibc
import Journal

/// `toadam-benchmark instructions`: counts what is executed, which no other work on the machine disturbs.
struct Instructions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Counts instructions by valgrind, each figure beside that of a program that does the least."
    )

    @Option(help: "The program, without its debugging information, which valgrind cannot read.")
    var program: String?

    @Option(help: "A page with the figures kept; fails where a ratio has grown by more than a quarter.")
    var kept: String?

    func run() throws {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let programs = Programs(toadam: program)
        let keptRatios = try kept.map { try KeptRatios(page: $0) }
        var grown: [String] = []
        func compare(_ what: String, _ ideas: Int, _ count: Int, to baseline: Int) {
            Row.print(what, ideas: ideas, instructions: count, baseline: baseline)
            let ratio = Double(count) / Double(baseline)
            if let kept = keptRatios?.ratio(of: what, ideas: ideas), ratio > kept * 1.25 {
                grown.append("\(what), \(ideas) ideas: \(ratio) ×, kept \(kept) ×")
            }
        }
        Row.printHeading()
        let small = try GeneratedSeminar(at: scratch.path("small"), ideas: 1_000)
        let counting = Counting(scratch: scratch)
        let least = try counting.screen([programs.baseline], until: "Ctrl-Q")
        compare(
            "instructions: start, all read, end", 1_000,
            try counting.screen([programs.toadam, small.path], until: small.newest), to: least)
        let appending = try counting.command([programs.baseline, scratch.path("added"), "Lập tổ tư vấn"])
        compare(
            "instructions: adding one from the shell", 1_000,
            try counting.command([programs.toadam, "add", small.path, "Lập tổ tư vấn"]), to: appending)
        let large = try GeneratedSeminar(at: scratch.path("large"), ideas: 10_000)
        let files = try large.folder.journals().map { "\(large.path)/\($0)" }
        let scanning = try counting.command(["/usr/bin/grep", "-ci", "JICA"] + files)
        for (what, more) in [
            ("list of nothing", ["--due-before", "2000-01-01"]), ("list --search", ["--search", "JICA"]),
        ] {
            let count = try counting.command([programs.toadam, "list", large.path] + more)
            compare("instructions: \(what)", 10_000, count, to: scanning)
        }
        guard grown.isEmpty else {
            print("Grown by more than a quarter:\n" + grown.joined(separator: "\n"))
            throw ExitCode.failure
        }
    }

    /// Runs programs in valgrind's callgrind.
    private struct Counting {
        let scratch: ScratchFolder
        private var log: String { scratch.path("callgrind.log") }
        private var valgrind: [String] {
            ["/usr/bin/valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log)"]
        }

        func command(_ arguments: [String]) throws -> Int {
            try ShellCommand(arguments: valgrind + arguments, environment: scratch.environment).run()
            return try count()
        }

        func screen(_ arguments: [String], until marker: String) throws -> Int {
            let program = try TerminalProgram(
                valgrind + arguments, environment: scratch.environment, patience: 300_000_000_000)
            try program.wait(for: marker, isWhole: true)
            try program.leave()
            return try count()
        }

        /// What the log says in `Collected : 1234`.
        private func count() throws -> Int {
            let bytes = FileManager.default.contents(atPath: log) ?? Data()
            let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            guard let place = words.firstIndex(of: "Collected"), let count = Int(words[place + 2]) else {
                throw SystemError(log, ENODATA)
            }
            return count
        }
    }
}

/// The ratios of a page's tables, by measure and number of ideas.
private struct KeptRatios {
    private var ratios: [String: Double] = [:]

    init(page: String) throws {
        guard let bytes = FileManager.default.contents(atPath: page) else { throw SystemError(page, ENOENT) }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").joined(separator: " ")
            }
            guard cells.count > 7, cells[7].hasSuffix(" ×"), let ratio = Double(cells[7].dropLast(2)) else {
                continue
            }
            ratios[cells[1] + cells[2]] = ratio
        }
    }

    func ratio(of what: String, ideas: Int) -> Double? { ratios[what + grouped(ideas)] }
}
