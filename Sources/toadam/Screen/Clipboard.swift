import Interface
import Journal
import Terminal

/// The system's clipboard: through the terminal, which may be far away, and by a program of the desktop where there is one.
///
/// A text goes both ways, because no terminal says whether it took it. Nobody waits for the programs; what has become of
/// them is asked for once a turn of the loop, so that none stays behind.
struct Clipboard {
    /// A program that puts what it reads on a clipboard: its path and its arguments.
    typealias Command = [Path]

    private let commands: [Command]
    private var running: [Running] = []

    /// A program that is at it, and whether it is worth a word where it fails: nothing else has the text.
    private struct Running {
        let command: Command
        let program: FedProgram
        var isOnlyWay: Bool
    }

    init(_ commands: [Command] = []) { self.commands = commands }

    /// Copies a text; says why where there is no way.
    mutating func copy(_ text: String, on screen: any Screen) -> [Event] {
        // An earlier text must not come after this one.
        for place in running.indices {
            running[place].program.stop()
            running[place].isOnlyWay = false
        }
        let (size, limit) = (text.utf8.count, screen.clipboardLimit)
        let isForTerminal = size <= limit
        if isForTerminal { screen.copy(text) }
        let started = commands.compactMap { command in
            FedProgram(command.map(\.bytes), reading: text).map {
                Running(command: command, program: $0, isOnlyWay: !isForTerminal)
            }
        }
        running += started
        guard !isForTerminal, started.isEmpty else { return [] }
        return [.notCopiedOut(limit == 0 ? .noClipboard : .tooLong(bytes: size, most: limit))]
    }

    /// Whether a program is at it.
    var isBusy: Bool { !running.isEmpty }

    /// What has become of the programs since it was last asked.
    mutating func news() -> [Event] {
        guard isBusy else { return [] }
        var events: [Event] = []
        running.removeAll { entry in
            guard let status = entry.program.ending() else { return false }
            if status != 0, entry.isOnlyWay {
                events.append(.notCopiedOut(.failed(entry.command[0].lastName.text)))
            }
            return true
        }
        return events
    }
}

extension Clipboard {
    /// The programs that there are for the desktop, and for the tmux around this one, each by its place.
    ///
    /// - Parameters:
    ///   - variable: what the environment says by a name.
    ///   - find: where a program of a name is; nil where there is none.
    static func commands(_ variable: (String) -> String?, _ find: (String) -> Path?) -> [Command] {
        func isSet(_ name: String) -> Bool { !(variable(name) ?? "").isEmpty }
        func first(of programs: [[String]]) -> Command? {
            for words in programs {
                if let path = find(words[0]) { return [path] + words.dropFirst().map { Path($0) } }
            }
            return nil
        }
        // tmux hands a text that it is given to its own terminal, which it does with no sequence of a program's unless told to.
        let tmux = isSet("TMUX") ? first(of: [["tmux", "load-buffer", "-w", "-"]]) : nil
        let wayland = isSet("WAYLAND_DISPLAY") ? [["wl-copy", "--type", "text/plain"]] : []
        let x11 =
            isSet("DISPLAY")
            ? [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]] : []
        return [tmux, first(of: wayland + x11)].compactMap(\.self)
    }
}
