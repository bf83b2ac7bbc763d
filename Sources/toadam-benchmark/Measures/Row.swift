import Glibc

/// One line of the table: a measure, its baseline, and how far they are apart.
struct Row {
    var what: String
    /// How many ideas the seminar held; nil where that makes no difference.
    var ideas: Int?
    var samples: RoundTimes
    var baseline: RoundTimes?
    var goal: Goal?

    /// What a measure is held to.
    enum Goal {
        /// The median is at most so many times that of the baseline.
        case times(Double)
        /// So many percent of the rounds take at most so many nanoseconds.
        case within(Double, percent: Double)
    }

    static func printHeading() {
        line(["measure", "ideas", "median", "p95", "p99", "baseline", "ratio", "goal", "met"])
        line(["---", "--:", "--:", "--:", "--:", "--:", "--:", "---", "---"])
    }

    func print() {
        Self.line([
            what, ideas.map(grouped) ?? "", duration(samples.median), duration(samples.percentile(95)),
            duration(samples.percentile(99)), baseline.map { duration($0.median) } ?? "",
            ratio.map { "\(decimal($0)) ×" } ?? "", goal.map(words) ?? "",
            isMet.map { $0 ? "yes" : "no" } ?? "",
        ])
    }

    /// One line of the table for memory, in mebibytes.
    static func print(_ what: String, ideas: Int, kibibytes: Int, baseline: Int) {
        line([
            what, grouped(ideas), "\(decimal(Double(kibibytes) / 1_024)) MiB", "", "",
            "\(decimal(Double(baseline) / 1_024)) MiB", "\(decimal(Double(kibibytes) / Double(baseline))) ×",
            "", "",
        ])
    }

    /// One line of the table for instructions executed, in millions.
    static func print(_ what: String, ideas: Int, instructions: Int, baseline: Int) {
        line([
            what, grouped(ideas), "\(decimal(Double(instructions) / 1_000_000)) M", "", "",
            "\(decimal(Double(baseline) / 1_000_000)) M",
            "\(decimal(Double(instructions) / Double(baseline))) ×", "", "",
        ])
    }

    /// One line of the table for what a program does of itself in ten seconds.
    static func print(_ what: String, waits: Int, ran: Nanoseconds) {
        line([what, "", "\(waits) wake-ups, \(duration(Double(ran)))", "", "", "", "", "", ""])
    }

    private static func line(_ cells: [String]) {
        Swift.print("| " + cells.joined(separator: " | ") + " |")
        // Where the output goes to a file, each line is wanted at once too.
        fflush(nil)
    }

    private var ratio: Double? { baseline.map { samples.median / $0.median } }

    private var isMet: Bool? {
        switch goal {
        case .times(let most): ratio.map { $0 <= most }
        case .within(let most, let percent): samples.percentile(percent) <= most
        case nil: nil
        }
    }

    private func words(_ goal: Goal) -> String {
        switch goal {
        case .times(let most): "≤ \(decimal(most)) ×"
        case .within(let most, let percent):
            percent == 50 ? "≤ \(duration(most))" : "p\(Int(percent)) ≤ \(duration(most))"
        }
    }
}

/// `0.84 µs`, `412 µs`, `3.1 ms`, `1.2 s`.
private func duration(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<1_000_000: "\(decimal(nanoseconds / 1_000)) µs"
    case ..<1_000_000_000: "\(decimal(nanoseconds / 1_000_000)) ms"
    default: "\(decimal(nanoseconds / 1_000_000_000)) s"
    }
}

/// Two decimals below 10, one below 100, else none.
private func decimal(_ value: Double) -> String {
    let scale = value < 10 ? 100.0 : value < 100 ? 10.0 : 1.0
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}

/// `100,000`.
func grouped(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(number / 1_000)," + String("\(1_000 + number % 1_000)".dropFirst())
}
