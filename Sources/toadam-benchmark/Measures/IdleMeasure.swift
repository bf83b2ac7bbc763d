import Glibc

/// What the program does while nobody does anything, for ten seconds.
struct IdleMeasure {
    let seminar: GeneratedSeminar
    let programs: Programs
    let scratch: ScratchFolder

    func run() throws {
        for (what, command) in [
            ("idle, a clock on the screen", [programs.toadam, seminar.path]),
            ("idle, read only", [programs.toadam, "review", seminar.path]),
        ] {
            let program = try TerminalProgram(command, environment: scratch.environment)
            try program.wait(for: seminar.newest, isWhole: true)
            try program.rest(milliseconds: 3_000)
            let before = try program.schedule()
            try program.rest(milliseconds: 10_000)
            let after = try program.schedule()
            try program.leave()
            Row.print(what, waits: after.waits - before.waits, ran: after.ran - before.ran)
        }
    }
}
