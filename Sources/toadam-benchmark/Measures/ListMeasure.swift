import Glibc

/// What somebody waits for who reads: the list of all ideas, its next row, a choice of filters with their counts, and a crossing.
struct ListMeasure {
    let seminars: [GeneratedSeminar]
    let programs: Programs
    let scratch: ScratchFolder
    let rounds: Int

    private enum Key {
        static let list = "\u{1B}OR"
        static let summary = "\u{1B}[15~"
        static let down = "\u{1B}[B"
        static let filter = "\t"
        static let columns = "/"
        static let escape = "\u{1B}"
    }

    func run() throws {
        let ideas = seminars.reduce(0) { $0 + $1.ideas }
        let oldest = seminars.first?.oldest ?? ""
        let plain = try TerminalProgram([programs.baseline], environment: scratch.environment)
        try plain.wait(for: "Ctrl-Q", isWhole: true)
        var (lists, steps, filters, crossings): ([Nanoseconds], [Nanoseconds], [Nanoseconds], [Nanoseconds]) =
            ([], [], [], [])
        var baseline: [Nanoseconds] = []
        for round in 0...rounds {
            let program = try TerminalProgram(
                [programs.toadam, "review"] + seminars.map(\.path), environment: scratch.environment)
            // The list is empty until everything has been read.
            try program.wait(for: "F5")
            try program.type(Key.list)
            let list = try program.wait(for: oldest, isWhole: true)
            var (step, echo): ([Nanoseconds], [Nanoseconds]) = ([], [])
            for _ in 0..<10 {
                echo.append(try time("x", in: plain))
                step.append(try time(Key.down, in: program))
            }
            let filter = try time(Key.filter, in: program)
            try program.type(Key.escape)
            try program.rest(milliseconds: 300)
            _ = try time(Key.summary, in: program)
            _ = try time(Key.columns, in: program)
            let crossing = try time("\u{1B}[B\r", in: program)
            try program.leave()
            guard round > 0 else { continue }
            lists.append(list - program.started)
            steps += step
            filters.append(filter)
            crossings.append(crossing)
            baseline += echo
        }
        try plain.leave()
        let echo = RoundTimes(baseline)
        let several = seminars.count > 1 ? ", \(seminars.count) folders" : ""
        Row(what: "list of all ideas\(several)", ideas: ideas, samples: RoundTimes(lists)).print()
        for (what, times) in [
            ("step to the next row", steps), ("filters with counts", filters), ("a crossing", crossings),
        ] {
            Row(what: what + several, ideas: ideas, samples: RoundTimes(times), baseline: echo).print()
        }
    }

    /// How long it takes from a key until all that it changes is drawn.
    private func time(_ keys: String, in program: TerminalProgram) throws -> Nanoseconds {
        let start = now()
        try program.type(keys)
        let time = try program.wait(for: "", isWhole: true) - start
        try program.rest(milliseconds: 20)
        return time
    }
}
