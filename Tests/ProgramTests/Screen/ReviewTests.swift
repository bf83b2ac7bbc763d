import Foundation
import TestSupport
import Testing

/// That reading only is reading only: by the system calls that the program makes, and by what is left behind.
@Suite(.enabled(if: Tmux.isInstalled)) struct ReviewTests {
    /// A seminar in which something was recorded, with the traces that recording leaves on a laptop.
    private func recorded() throws -> Shell {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.record("Một cửa lưu động")
        try terminal.wait(for: "đã lưu")
        #expect(try terminal.leave() == 0)
        return shell
    }

    /// Goes through everything that can be opened, and tries to record.
    ///
    /// - Parameter last: how the number of the last entry begins.
    private func lookAround(_ terminal: Tmux, last: String = "TK1-") throws {
        try terminal.wait(for: "CHỈ ĐỌC")
        try terminal.press("F2")
        try terminal.wait(for: "Một cửa lưu động")
        try terminal.type("không ghi được\r")
        try terminal.press("C-g", "C-z", "C-b", "C-e", "C-r", "NPage", "F9")
        try terminal.press("F3")
        try terminal.wait(for: "Một cửa lưu động")
        try terminal.press("C-c")
        try terminal.wait(for: "Đã chép ý kiến \(last)")
        try terminal.press("Up", "Enter")
        try terminal.press("C-o", "C-d", "Escape")
        try terminal.press("F4", "F5")
        try terminal.wait(for: "CHỈ ĐỌC")
        try terminal.press("F1")
        try terminal.wait(for: "Esc đóng")
        try terminal.press("Escape")
        try terminal.wait(forNo: "Esc đóng")
        #expect(try terminal.leave() == 0)
    }

    static var canTrace: Bool {
        (try? Child(["strace", "-o", "/dev/null", "true"], environment: ["PATH": "/usr/bin:/bin"]).status)
            == 0
    }

    /// The calls of a trace by which anything but the terminal could be changed.
    private static func writingCalls(_ trace: String) -> [Substring] {
        let opening = /\b(openat|open|openat2|creat)\(.*(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|creat\()/
        let terminal = /"\/dev\/(tty|null|pts\/[0-9]+)"/
        let changing =
            /\b(rename(at2?)?|unlink(at)?|mkdir(at)?|rmdir|(sym)?link(at)?|mknod(at)?|f?chmod(at2?)?|[fl]?chown(at)?|utime(s|nsat)?|futimesat|f?truncate|fallocate|flock|f(data)?sync|sync(fs)?|[fl]?setxattr|[fl]?removexattr|mount|F_SETLKW?|F_OFD_SETLKW?)\b/
        return trace.split(separator: "\n").filter { call in
            // The names alone: a text in an argument could hold any word.
            let name = call.prefix { $0 != "\"" }
            return (call.contains(opening) && !call.contains(terminal) || name.contains(changing))
                && !isOfCoverage(call)
        }
    }

    /// Whether a run that measures coverage writes its counts with this call, or makes a folder above them.
    private static func isOfCoverage(_ call: Substring) -> Bool {
        guard let file = Program.coverageFile else { return false }
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        let named = call.split(separator: "\"", maxSplits: 2).dropFirst().first ?? ""
        return call.contains(folder) || call.contains("mkdir(") && (folder + "/").hasPrefix(named + "/")
    }

    /// Runs the program under a trace of its system calls; it must leave all as it was, and change nothing meanwhile.
    private func expectNoWritingCall(
        of command: String, _ folders: [String] = ["s"], in shell: Shell, while looking: (Tmux) throws -> Void
    ) throws {
        let before = FolderSnapshot(shell.program.home.path)
        let traces = try TemporaryFolder()
        let terminal = try Tmux(
            ["strace", "-f", "-y", "-s", "256", "-o", traces.path("trace"), Program.path, command]
                + folders,
            environment: shell.program.environment, directory: shell.program.home.path)
        try looking(terminal)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: traces.path("trace")))
        let trace = String(decoding: bytes, as: UTF8.self)
        #expect(trace.contains("programme.json"))
        #expect(Self.writingCalls(trace) == [])
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test(.enabled(if: canTrace)) func `review makes no writing call at all`() throws {
        try expectNoWritingCall(of: "review", in: recorded()) { try lookAround($0) }
    }

    @Test(.enabled(if: canTrace)) func `review of several seminars makes none either`() throws {
        let shell = try recorded()
        try #require(shell.program.run("new", "t", "--sample").status == 0)
        // The second one holds what the sample brings.
        try expectNoWritingCall(of: "review", ["s", "t"], in: shell) { try lookAround($0, last: "CT-") }
    }

    @Test(.enabled(if: canTrace)) func `watch makes no writing call at all`() throws {
        try expectNoWritingCall(of: "watch", in: recorded()) { terminal in
            try terminal.wait(for: "Tiếp theo")
            try terminal.type("x\r")
            try terminal.press("C-g", "C-z", "F3", "Escape")
            #expect(try terminal.leave() == 0)
        }
    }

    @Test(.enabled(if: canTrace)) func `the trace would show what recording writes`() throws {
        let shell = try Shell()
        let traces = try TemporaryFolder()
        let terminal = try Tmux(
            ["strace", "-f", "-o", traces.path("trace"), Program.path, "s"],
            environment: shell.program.environment, directory: shell.program.home.path)
        try terminal.waitUntilRead()
        try terminal.record("Một cửa lưu động")
        #expect(try terminal.leave() == 0)
        let trace = try String(
            decoding: Data(contentsOf: URL(fileURLWithPath: traces.path("trace"))), as: UTF8.self)
        let calls = Self.writingCalls(trace)
        for name in ["openat(", "rename", "sync(", "flock("] { #expect(calls.contains { $0.contains(name) }) }
    }

    @Test func `as someone who may not write, review shows all and leaves all as it was`() throws {
        let shell = try recorded()
        let folders = ["s/journal", "s"]
        for folder in folders { chmod(shell.path(folder), 0o555) }
        defer { for folder in folders { chmod(shell.path(folder), 0o755) } }
        let journals = try FileManager.default.contentsOfDirectory(atPath: shell.path("s/journal"))
        for name in ["programme.json"] + journals.map({ "journal/\($0)" }) {
            chmod(shell.path("s/\(name)"), 0o444)
        }
        let before = FolderSnapshot(shell.program.home.path)
        // The superuser may write anywhere, so becomes nobody.
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        let terminal = try Tmux(
            (getuid() == 0 ? nobody : []) + [Program.path, "review", "s"],
            environment: shell.program.environment, directory: shell.program.home.path)
        try lookAround(terminal)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }
}
