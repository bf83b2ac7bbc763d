import Foundation
import TestSupport
import Testing
import Text

/// A real terminal: a tmux server of one test, with one window that runs one command.
///
/// What is typed goes to the program byte for byte, and the screen is what a person would see. Nothing here waits for
/// a time: it waits for what shall be seen, and says what was there if it never comes.
final class Tmux {
    private let folder: TemporaryFolder
    private let environment: [String: String]

    /// Starts a command in a window; the window stays when the command ends.
    init(
        _ command: [String], environment: [String: String], columns: Int = 80, rows: Int = 24,
        directory: String = "/"
    ) throws {
        folder = try TemporaryFolder()
        self.environment = environment
        // In a file, to hold before the command runs, which may end at once.
        let settings = """
            set -g remain-on-exit on
            set -g status off
            set -g default-terminal tmux-256color
            """
        try settings.write(toFile: folder.path("tmux.conf"), atomically: false, encoding: .utf8)
        // Through env: of a command without arguments tmux makes a line for the shell.
        let start = [
            "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", directory, "--", "/usr/bin/env",
        ]
        try tell(start + command)
    }

    deinit {
        _ = try? tell(["kill-server"])
    }

    static var isInstalled: Bool {
        (try? Child(["tmux", "-V"], environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"]).status) == 0
    }

    /// Runs one tmux command on this server and returns what it printed.
    @discardableResult
    private func tell(_ command: [String]) throws -> String {
        let child = try Child(
            ["tmux", "-u", "-f", folder.path("tmux.conf"), "-S", folder.path("socket")] + command,
            environment: environment
        )
        guard child.status == 0 else {
            throw Child.Failure(description: "tmux \(command.joined(separator: " ")): \(child.errors)")
        }
        return child.output
    }

    private func value(_ name: String) throws -> String {
        try tell(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
    }

    private func number(_ name: String) throws -> Int? { Int(try value(name)) }

    // MARK: Typing

    /// Sends exactly these bytes to the program.
    func sendBytes(_ bytes: [UInt8]) throws {
        for start in stride(from: 0, to: bytes.count, by: 1_000) {
            let part = bytes[start..<min(start + 1_000, bytes.count)]
            try tell(["send-keys", "-H"] + part.map { String($0, radix: 16) })
        }
    }

    func type(_ text: String) throws {
        try sendBytes(Array(text.utf8))
    }

    /// Presses keys by tmux's names: `Enter`, `Escape`, `BTab`, `PPage`, `F1`, `C-z`, `M-Enter`.
    func press(_ keys: String...) throws {
        try tell(["send-keys"] + keys)
    }

    /// Sends the text as one bracketed paste, whether the program asked for it or not.
    func paste(_ text: String) throws {
        try type("\u{1B}[200~\(text)\u{1B}[201~")
    }

    // MARK: Seeing

    /// The screen, row by row, without the blanks at their ends.
    func screen() throws -> [String] {
        var rows = try tell(["capture-pane", "-p"]).components(separatedBy: "\n")
        if rows.last == "" { rows.removeLast() }
        return rows
    }

    /// The screen with its colours and attributes as escape sequences.
    func styledScreen() throws -> String {
        try tell(["capture-pane", "-p", "-e"])
    }

    /// Waits until the text stands somewhere on the screen, and returns the screen; an issue if it never does.
    @discardableResult
    func wait(
        for text: String, seconds: Double = Patience.most, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        try wait(seconds: seconds, sourceLocation: sourceLocation, "“\(text)”") { rows in
            rows.contains { $0.contains(text) }
        }
    }

    /// Waits until the text stands nowhere on the screen.
    @discardableResult
    func wait(
        forNo text: String, seconds: Double = Patience.most, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        try wait(seconds: seconds, sourceLocation: sourceLocation, "no “\(text)”") { rows in
            !rows.contains { $0.contains(text) }
        }
    }

    /// Waits until the screen is as described, and returns it.
    @discardableResult
    func wait(
        seconds: Double = Patience.most, sourceLocation: SourceLocation = #_sourceLocation,
        _ description: String,
        until condition: ([String]) throws -> Bool
    ) throws -> [String] {
        var rows: [String] = []
        let isThere = try Patience.wait(seconds: seconds) {
            rows = try screen()
            return try condition(rows)
        }
        if !isThere {
            let picture = rows.joined(separator: "\n")
            Issue.record(
                "\(description) expected on this screen:\n\(picture)", sourceLocation: sourceLocation)
        }
        return rows
    }

    var cursor: (column: Int, row: Int) {
        get throws { (try number("cursor_x") ?? -1, try number("cursor_y") ?? -1) }
    }

    var showsCursor: Bool { get throws { try value("cursor_flag") == "1" } }

    /// Whether a program holds the screen, as opposed to the shell's scrolling one.
    var isAlternate: Bool { get throws { try value("alternate_on") == "1" } }

    var title: String { get throws { try value("pane_title") } }

    /// Whether the program has asked for the mouse.
    var reportsMouse: Bool { get throws { try value("mouse_any_flag") == "1" } }

    /// Clicks at the first place where a text stands on the screen, as a terminal that reports the mouse does.
    func click(on text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let rows = try wait(for: text, sourceLocation: sourceLocation)
        for (row, line) in rows.enumerated() {
            guard let range = line.range(of: text) else { continue }
            return try type("\u{1B}[<0;\(columns(of: String(line[..<range.lowerBound])) + 1);\(row + 1)M")
        }
    }

    /// What was copied last; nil where nothing was.
    var copied: String? { get throws { try? tell(["show-buffer"]) } }

    // MARK: The window and the program in it

    func resize(columns: Int, rows: Int) throws {
        try tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The process that was started.
    var process: pid_t { get throws { pid_t(try number("pane_pid") ?? -1) } }

    func send(_ signal: Int32) throws {
        let process = try process
        try #require(process > 0)
        kill(process, signal)
    }

    /// Waits until the program has ended: its exit status, or 128 more than the signal that ended it.
    func ending(seconds: Double = Patience.most, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> Int?
    {
        var status: Int?
        // The window is dead as soon as the terminal is closed; the status comes with the signal that a child has
        // ended. tmux 3.3a can miss that signal, so that it is told again.
        let hasEnded = try Patience.wait(seconds: seconds) {
            status = try number("pane_dead_status") ?? number("pane_dead_signal").map { 128 + $0 }
            if status == nil, try value("pane_dead") == "1", let server = try number("pid") {
                kill(pid_t(server), SIGCHLD)
            }
            return status != nil
        }
        if !hasEnded {
            let picture = try screen().joined(separator: "\n")
            Issue.record("The program still runs:\n\(picture)", sourceLocation: sourceLocation)
        }
        return status
    }

    /// Takes the terminal away from the program, as closing its window does.
    func hangUp() throws {
        try tell(["kill-server"])
    }
}
