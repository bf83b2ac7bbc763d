/// Typing and saving on a disk whose every sync takes half a second: no key waits for it.
struct SlowDiskMeasure {
    let seminar: GeneratedSeminar
    let programs: Programs
    let scratch: ScratchFolder

    func take() throws {
        let program = try TerminalProgram(
            [programs.toadam, seminar.path],
            environment: scratch.environment(preload: programs.slowDisk))
        try program.wait(for: seminar.newest, isWhole: true)
        var keys: [Nanoseconds] = []
        // Long enough for many syncs, of the draft each second and of each save, to be under way meanwhile.
        for _ in 0..<12 {
            for key in "toaquancongtang" {
                let start = now()
                try program.type(String(key))
                keys.append(try program.wait(for: String(key)) - start)
                try program.rest(milliseconds: 30)
            }
            try program.type("\r")
            try program.rest(milliseconds: 30)
        }
        try program.leave()
        Row(
            what: "key to echo, each sync 500 ms", ideas: seminar.ideas, samples: Samples(keys),
            goal: .within(5_000_000, percent: 99)
        ).print()
    }
}
