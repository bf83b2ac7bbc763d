import Foundation
import TestSupport
import Testing

/// That whatever signal comes, and whoever has the terminal then, the shell is usable afterwards and the text is kept.
@Suite(.enabled(if: Tmux.isInstalled)) struct SignalTests {
    private static let sentence = "Lập tổ tư vấn quy hoạch"
    private static let prompt = "dấu-nhắc"

    private let shell: Shell

    init() throws {
        var shell = try Shell()
        try shell.write(Self.editor, to: "soạn thảo")
        chmod(shell.path("soạn thảo"), 0o755)
        shell.program.environment["EDITOR"] = "/bin/sh '\(shell.path("soạn thảo"))'"
        self.shell = shell
    }

    /// A shell that the terminal's keys can stop jobs of.
    private func startShell() throws -> Tmux {
        var environment = shell.program.environment
        environment["PS1"] = Self.prompt + " "
        let terminal = try Tmux(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: environment,
            directory: shell.program.home.path)
        try terminal.wait(for: Self.prompt)
        return terminal
    }

    /// Types the sentence into the program that a line of the shell starts.
    private func open(_ terminal: Tmux, by line: String = "'\(Program.path)' s --as A") throws {
        try terminal.type(line + "\r")
        try terminal.waitUntilRead()
        try terminal.type(Self.sentence)
        try terminal.wait(forLine: Self.sentence)
    }

    /// The process of the program, somewhere below that of the terminal.
    private func process(below terminal: Tmux) throws -> pid_t {
        var processes = [try terminal.process]
        while let process = processes.popLast() {
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
            if path == Program.path { return process }
            let tasks = try String(
                contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
            processes += tasks.split(separator: " ").compactMap { pid_t($0) }
        }
        throw Child.Failure(description: "the program does not run")
    }

    /// Expects a shell in a terminal that echoes and edits lines, and the sentence at the next start.
    private func expectUsable(_ terminal: Tmux, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try terminal.wait(sourceLocation: sourceLocation, "the shell's screen") { _ in
            try !terminal.isAlternate
        }
        // The shell sets its own modes at its prompt; those it found are what a command of it sees.
        try terminal.type("stty -a | grep -ow -e '-*icanon' -e '-*echo' -e '-*isig'\r")
        let rows = try terminal.wait(sourceLocation: sourceLocation, "the modes") {
            $0.contains { $0.hasSuffix("isig") && !$0.contains("grep") }
                && $0.contains { $0.hasSuffix("icanon") && !$0.contains("grep") }
        }
        #expect(rows.contains("isig") && rows.contains("icanon"), sourceLocation: sourceLocation)
        #expect(try terminal.showsCursor, sourceLocation: sourceLocation)
    }

    private func expectTextOffered() throws {
        let again = try shell.program.start("s", "--as", "A")
        try again.wait(for: Self.sentence)
    }

    // MARK: Signals to the program

    /// What the program lives through: it answers them, they mean nothing to it, or the C library keeps them to itself.
    private static let survived: Set<Int32> = [
        SIGINT, SIGUSR1, SIGCHLD, SIGCONT, SIGURG, SIGXFSZ, SIGWINCH, 32, 33,
    ]

    @Test(arguments: (1...64).filter { ![SIGKILL, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU].contains($0) })
    func `whatever signal comes, the terminal is usable and the text is kept`(signal: Int32) throws {
        // A plain shell, which leaves the terminal as the program left it.
        let script = "'\(Program.path)' s --as A; stty -a | grep -ow -e '-*icanon' -e '-*echo'; read end"
        let terminal = try Tmux(
            ["/bin/sh", "-c", script], environment: shell.program.environment,
            directory: shell.program.home.path)
        try terminal.waitUntilRead()
        try terminal.type(Self.sentence)
        try terminal.wait(forLine: Self.sentence)
        kill(try process(below: terminal), signal)
        if Self.survived.contains(signal) {
            try terminal.type(".")
            try terminal.wait(forLine: Self.sentence + ".")
            try terminal.press("C-q")
        }
        let rows = try terminal.wait("the modes") { $0.contains { $0.hasSuffix("echo") } }
        #expect(rows.contains("icanon") && rows.contains("echo"))
        #expect(try !terminal.isAlternate && terminal.showsCursor)
        try expectTextOffered()
    }

    @Test func `stopped a second time it gives the terminal back again`() throws {
        let terminal = try startShell()
        try open(terminal)
        let process = try process(below: terminal)
        for _ in 0..<2 {
            kill(process, SIGTSTP)
            try terminal.wait(for: "Stopped")
            try expectUsable(terminal)
            try terminal.type("fg\r")
            try terminal.wait(forLine: Self.sentence)
            #expect(try terminal.isAlternate)
        }
    }

    @Test func `stopping stops whatever it runs in too`() throws {
        let terminal = try startShell()
        try open(terminal, by: "sh -c \"'\(Program.path)' s --as A; true\"")
        kill(try process(below: terminal), SIGTSTP)
        try terminal.wait(for: "Stopped")
        try expectUsable(terminal)
        try terminal.type("fg\r")
        try terminal.wait(forLine: Self.sentence)
    }

    @Test func `a crash gives the window the title back that it had`() throws {
        let terminal = try startShell()
        try terminal.type("printf '\\033]2;tên cửa sổ\\007'\r")
        try terminal.wait("the shell's title") { _ in try terminal.title == "tên cửa sổ" }
        try open(terminal)
        #expect(try terminal.title != "tên cửa sổ")
        kill(try process(below: terminal), SIGSEGV)
        try terminal.wait("the shell's title") { _ in try terminal.title == "tên cửa sổ" }
    }

    // MARK: While an editor has the terminal

    /// An editor that says what interrupts it, adds a line that is typed, and ends.
    private static let editor = """
        #!/bin/sh
        trap 'echo thấy INT' INT
        trap 'echo thấy QUIT' QUIT
        trap 'echo tiếp tục' CONT
        echo sẵn sàng
        until read -r line && [ -n "$line" ]; do :; done
        printf '\\n%s\\n' "$line" >>"$1"

        """

    /// The program by itself, with the sentence in its line.
    private func openAlone() throws -> Tmux {
        let terminal = try shell.open(as: "A")
        try terminal.type(Self.sentence)
        try terminal.wait(forLine: Self.sentence)
        return terminal
    }

    private func openEditor(_ terminal: Tmux) throws {
        try terminal.press("C-e")
        try terminal.wait(for: "sẵn sàng")
    }

    private func expectEdited(_ terminal: Tmux) throws {
        try terminal.type("thêm dòng\r")
        try terminal.wait(for: "   thêm dòng")
        #expect(try terminal.isAlternate)
        try terminal.press("Enter")
        try terminal.wait(forLine: "")
        #expect(try shell.texts() == [Self.sentence + "\nthêm dòng"])
    }

    @Test(arguments: [("C-c", "thấy INT"), ("C-\\", "thấy QUIT")])
    func `keys that interrupt an editor reach it alone`(key: String, seen: String) throws {
        let terminal = try openAlone()
        try openEditor(terminal)
        try terminal.press(key)
        try terminal.wait(for: seen)
        try expectEdited(terminal)
    }

    @Test func `an editor that is stopped gives the shell, and fg comes back to it`() throws {
        let terminal = try startShell()
        try open(terminal)
        try openEditor(terminal)
        for _ in 0..<2 {
            try terminal.press("C-z")
            try terminal.wait(for: "Stopped")
            try expectUsable(terminal)
            try terminal.type("clear; fg\r")
            try terminal.wait(for: "tiếp tục")
        }
        try expectEdited(terminal)
    }

    @Test func `where there is no shell to go to, an editor that is stopped goes on`() throws {
        let terminal = try openAlone()
        try openEditor(terminal)
        for _ in 0..<2 {
            try terminal.press("C-z")
            try terminal.wait(for: "tiếp tục")
        }
        try expectEdited(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `told to end while an editor runs, it ends with it and keeps the text`(signal: Int32) throws {
        let terminal = try startShell()
        try open(terminal)
        try openEditor(terminal)
        kill(try process(below: terminal), signal)
        try terminal.wait("the shell") { ($0.last { !$0.isEmpty } ?? "").hasPrefix(Self.prompt) }
        try expectUsable(terminal)
        try expectTextOffered()
    }
}
