import Glibc

/// What a person at the keys waits for: the first picture, each key, each save, and the memory that it takes.
///
/// Every key is written to the draft file before it is drawn; the baseline keeps nothing.
struct ScreenMeasure {
    let seminar: GeneratedSeminar
    let programs: Programs
    let scratch: ScratchFolder

    /// What is typed over and over: words that no typing method changes, of letters that no control sequence has.
    private static let words = "to quoc quang tong quan qua quy cong toan canton"
    /// A break between two keys, as a fast typist makes it.
    private static let milliseconds: UInt32 = 8

    // MARK: Starting

    func measureStart(rounds: Int) throws {
        var first: [Nanoseconds] = []
        var whole: [Nanoseconds] = []
        var baseline: [Nanoseconds] = []
        var memory = (program: 0, baseline: 0)
        // Alternately, so that both meet the same weather; the first round only warms the caches.
        for round in 0...rounds {
            let plain = try startBaseline()
            let ready = try plain.wait(for: "Ctrl-Q", isWhole: true)
            memory.baseline = max(memory.baseline, try plain.memory)
            try plain.leave()
            let program = try start()
            let picture = try program.wait(for: "F5")
            let complete = try program.wait(for: seminar.newest, isWhole: true)
            memory.program = max(memory.program, try program.memory)
            try program.leave()
            guard round > 0 else { continue }
            baseline.append(ready - plain.started)
            first.append(picture - program.started)
            whole.append(complete - program.started)
        }
        let plain = RoundTimes(baseline)
        let isFirstGoal = seminar.ideas <= 1_000
        Row(
            what: "start to first picture", ideas: seminar.ideas, samples: RoundTimes(first), baseline: plain,
            goal: isFirstGoal ? .times(3) : nil
        ).print()
        Row(what: "start to full picture", ideas: seminar.ideas, samples: RoundTimes(whole), baseline: plain)
            .print()
        Row.print("memory", ideas: seminar.ideas, kibibytes: memory.program, baseline: memory.baseline)
    }

    private func start() throws -> TerminalProgram {
        try TerminalProgram([programs.toadam, seminar.path], environment: scratch.environment)
    }

    private func startBaseline() throws -> TerminalProgram {
        try TerminalProgram([programs.baseline], environment: scratch.environment)
    }

    // MARK: Keys

    func measureKeys(rounds: Int) throws {
        let plain = try startBaseline()
        try plain.wait(for: "Ctrl-Q", isWhole: true)
        let program = try start()
        try program.wait(for: seminar.newest, isWhole: true)
        var (keys, saves, baseline): ([Nanoseconds], [Nanoseconds], [Nanoseconds]) = ([], [], [])
        for _ in 0..<rounds {
            for key in Self.words {
                if let time = try echo(of: key, in: plain) { baseline.append(time) }
                if let time = try echo(of: key, in: program) { keys.append(time) }
            }
            try plain.type("\r")
            try plain.rest(milliseconds: Self.milliseconds)
            let start = now()
            try program.type("\r")
            // The picture comes in one piece: the empty line, and the sentence among the ideas.
            saves.append(try program.wait(for: "") - start)
            try program.rest(milliseconds: Self.milliseconds)
        }
        try plain.leave()
        try program.leave()
        let echo = RoundTimes(baseline)
        Row(
            what: "key to echo, draft written", ideas: seminar.ideas, samples: RoundTimes(keys),
            baseline: echo,
            goal: .times(2)
        ).print()
        Row(
            what: "Enter to the recorded idea", ideas: seminar.ideas, samples: RoundTimes(saves),
            baseline: echo
        )
        .print()
    }

    /// Types a key and waits until it is drawn; nil for a blank, which moves the cursor only.
    private func echo(of key: Character, in program: TerminalProgram) throws -> Nanoseconds? {
        let start = now()
        try program.type(String(key))
        let time = key == " " ? nil : try program.wait(for: String(key)) - start
        try program.rest(milliseconds: Self.milliseconds)
        return time
    }

    /// Keys typed into the search of all ideas, each drawn with what it finds.
    func measureSearch() throws {
        let plain = try startBaseline()
        try plain.wait(for: "Ctrl-Q", isWhole: true)
        let program = try start()
        try program.wait(for: seminar.newest, isWhole: true)
        try program.type("\u{1B}OR")
        try program.rest(milliseconds: 300)
        var (keys, baseline): ([Nanoseconds], [Nanoseconds]) = ([], [])
        for word in ["quan", "tu", "cong cong", "giao", "toa", "nuoc"] {
            for key in word {
                if let time = try echo(of: key, in: plain) { baseline.append(time) }
                if let time = try echo(of: key, in: program) { keys.append(time) }
            }
            for _ in word { try program.type("\u{7F}") }
            try program.rest(milliseconds: 50)
        }
        try plain.leave()
        try program.leave()
        Row(
            what: "key to echo, searching", ideas: seminar.ideas, samples: RoundTimes(keys),
            baseline: RoundTimes(baseline)
        ).print()
    }
}

extension ScratchFolder {
    /// What a measured program finds around it: a home of its own, and a terminal that can do everything.
    var environment: [String] {
        let home = path("home")
        return [
            "HOME=\(home)", "XDG_STATE_HOME=\(home)/state", "XDG_CONFIG_HOME=\(home)/config",
            "TERM=xterm-256color", "LC_ALL=C.UTF-8",
        ]
    }
}
