/// Typing and saving on a disk whose every sync takes half a second, as on a worn stick: no key waits for it.
///
/// `strace` holds up these calls and looks at no others, so that everything else takes as long as without it.
struct SlowDiskMeasure {
    let seminar: GeneratedSeminar
    let programs: Programs
    let scratch: ScratchFolder

    private static let slowly = [
        "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e",
        "inject=fdatasync,fsync:delay_enter=500000",
    ]

    func run() throws {
        let program = try TerminalProgram(
            ["/usr/bin/strace"] + Self.slowly + [programs.toadam, seminar.path],
            environment: scratch.environment)
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
            what: "key to echo, each sync 500 ms", ideas: seminar.ideas, samples: RoundTimes(keys),
            goal: .within(5_000_000, percent: 99)
        ).print()
    }
}
