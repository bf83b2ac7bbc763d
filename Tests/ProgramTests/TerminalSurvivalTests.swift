import Foundation
import TestSupport
import Testing

/// That whatever becomes of the program or of its terminal, the shell is usable afterwards and the text is kept.
@Suite(.enabled(if: Tmux.isInstalled)) struct TerminalSurvivalTests {
    /// What stands before the line that is being typed.
    private static let prompt = "›"
    private static let sentence = "Lập tổ tư vấn quy hoạch"

    private let program: Program

    init() throws {
        program = try Program()
    }

    /// A terminal in which a shell runs the program and then a command that says whether lines are edited again.
    private func startInShell() throws -> Tmux {
        let line = "'\(Program.path)'; echo status $?; stty -a | grep -ow -e '-*icanon' -e '-*echo'; read end"
        return try Tmux(
            ["/bin/sh", "-c", line], environment: program.environment, columns: 160, rows: 24,
            directory: program.home.path)
    }

    /// The process that runs in the shell of the terminal.
    private static func childProcess(of terminal: Tmux) throws -> pid_t {
        let shell = try terminal.process
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return try #require(pid_t(children.split(separator: " ").first.map(String.init) ?? ""))
    }

    /// Whether a process has ended, even if nobody has asked for its status yet.
    private static func hasEnded(_ process: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
            return true
        }
        return status.split(separator: ")").last?.hasPrefix(" Z") ?? true
    }

    private func expectTextOffered() throws {
        let again = try program.start()
        try again.wait(for: Self.sentence)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGQUIT])
    func `a crash gives the terminal back and says where the text is`(signal: Int32) throws {
        let terminal = try startInShell()
        try terminal.wait(for: Self.prompt)
        try terminal.type(Self.sentence)
        try terminal.wait(for: Self.sentence)
        #expect(try terminal.isAlternate)
        kill(try Self.childProcess(of: terminal), signal)
        let rows = try terminal.wait(for: "echo")
        #expect(rows.contains("icanon") && rows.contains("echo"))
        #expect(rows.contains("status \(128 + signal)"))
        #expect(rows.contains { $0.contains(program.home.path("state")) })
        #expect(try !terminal.isAlternate && terminal.showsCursor)
        try expectTextOffered()
    }

    @Test func `asked to end, it leaves the terminal as it was and keeps the text`() throws {
        let terminal = try startInShell()
        try terminal.wait(for: Self.prompt)
        try terminal.type(Self.sentence)
        try terminal.wait(for: Self.sentence)
        kill(try Self.childProcess(of: terminal), SIGTERM)
        let rows = try terminal.wait(for: "echo")
        #expect(rows.contains("icanon") && rows.contains("echo") && rows.contains("status 0"))
        #expect(try !terminal.isAlternate && terminal.showsCursor)
        try expectTextOffered()
    }

    @Test func `a terminal that goes away ends it, and the text is kept`() throws {
        let terminal = try startInShell()
        try terminal.wait(for: Self.prompt)
        try terminal.type(Self.sentence)
        try terminal.wait(for: Self.sentence)
        let process = try Self.childProcess(of: terminal)
        try terminal.hangUp()
        #expect(Patience.wait { Self.hasEnded(process) })
        try expectTextOffered()
    }

    @Test func `stopped and continued, in another size, it shows what it showed`() throws {
        var environment = program.environment
        environment["PS1"] = "shell "
        let terminal = try Tmux(
            ["/bin/bash", "--norc", "--noprofile", "-i"], environment: environment,
            directory: program.home.path)
        try terminal.wait(for: "shell")
        try terminal.type("'\(Program.path)'\r")
        try terminal.wait(for: Self.prompt)
        try terminal.type(Self.sentence)
        try terminal.wait(for: Self.sentence)
        kill(try Self.childProcess(of: terminal), SIGTSTP)
        try terminal.wait(for: "Stopped")
        #expect(try !terminal.isAlternate)
        try terminal.resize(columns: 100, rows: 30)
        try terminal.type("fg\r")
        let rows = try terminal.wait("the program in 30 rows") {
            // Above the keys, and above the offer of the tour.
            $0.count == 30 && $0.suffix(3).contains { $0.contains(Self.sentence) }
        }
        #expect(!rows.contains { $0.contains("Stopped") })
        #expect(try terminal.isAlternate)
    }

    @Test func `made as small as one cell and large again, it goes on`() throws {
        let terminal = try program.start()
        try terminal.wait(for: Self.prompt)
        try terminal.type(Self.sentence)
        try terminal.wait(for: Self.sentence)
        for (columns, rows) in [(1, 1), (2, 1), (1, 5), (13, 3), (250, 70), (80, 24)] {
            try terminal.resize(columns: columns, rows: rows)
            try terminal.type(".")
        }
        try terminal.wait(for: Self.sentence + "......")
    }

    @Test func `a character whose bytes come apart is whole, and corrections keep their order`() throws {
        let terminal = try program.start()
        try terminal.wait(for: Self.prompt)
        for byte in "ế 会".utf8 { try terminal.sendBytes([byte]) }
        try terminal.sendBytes(Array(" ye".utf8) + [0x7F] + Array("ê".utf8) + [0x08] + Array("ếu".utf8))
        try terminal.wait(for: "\(Self.prompt) ế 会 yếu")
    }

    @Test(arguments: [
        ("dumb", "Cửa sổ dòng lệnh này không vẽ được cả màn hình (TERM=dumb)."),
        ("", "Chưa biết đây là cửa sổ dòng lệnh loại nào: biến TERM còn trống."),
    ])
    func `a terminal that cannot hold a screen is told so in plain words`(name: String, reason: String) throws
    {
        let line = "TERM=\(name) '\(Program.path)'; echo status $?; read end"
        let terminal = try Tmux(
            ["/bin/sh", "-c", line], environment: program.environment, directory: program.home.path)
        let rows = try terminal.wait(for: "status 1")
        #expect(try !terminal.isAlternate)
        #expect(rows.contains(reason))
        #expect(rows.contains { $0.contains("timetable, add, follow") })
    }

    /// Records an idea in a terminal of a name that the system does not know.
    private func expectUsable(_ command: [String], note: String) throws {
        let terminal = try Tmux(
            command + [Program.path], environment: program.environment, columns: 100,
            directory: program.home.path)
        try terminal.wait(for: note)
        #expect(try terminal.isAlternate)
        try terminal.type(Self.sentence + "\r")
        try terminal.wait("the idea") { $0.contains { $0.hasSuffix("  " + Self.sentence) } }
        try terminal.wait(for: "đã lưu")
        #expect(try terminal.leave() == 0)
        #expect(try !terminal.isAlternate)
    }

    @Test(arguments: ["ghostty", "xterm-ghostty", "kitty", "terminal-khong-co"])
    func `a terminal that the system does not know is drawn as one that it knows, with a note`(
        name: String
    ) throws {
        let known = try Child(["infocmp", name], environment: program.environment).status == 0
        guard !known else { return }
        try expectUsable(
            ["TERM=\(name)"], note: "Hệ thống chưa biết TERM=\(name): vẽ như xterm-256color.")
    }

    /// A shell's words that run a command where there is no description of any terminal.
    private static let withoutDescriptions = [
        "unshare", "--map-root-user", "--mount", "/bin/sh", "-c",
        """
        for folder in /etc/terminfo /lib/terminfo /usr/lib/terminfo /usr/share/terminfo; do
            if [ -d $folder ]; then mount -t tmpfs none $folder || exit; fi
        done
        exec "$@"
        """, "sh",
    ]

    private static let canHideDescriptions =
        (try? Child(withoutDescriptions + ["true"], environment: ["PATH": "/usr/bin:/bin"]).status) == 0

    @Test(
        .enabled(if: canHideDescriptions, "the system gives no mount namespace (unshare --mount)"),
        arguments: ["xterm-256color", "ghostty"])
    func `without any description of terminals it draws by its own`(name: String) throws {
        try expectUsable(
            Self.withoutDescriptions + ["/usr/bin/env", "TERM=\(name)"],
            note: "Hệ thống chưa biết TERM=\(name): vẽ như toadam.")
    }
}
