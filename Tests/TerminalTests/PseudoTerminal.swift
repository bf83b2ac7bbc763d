import Glibc
import Testing

/// A terminal without a window: the process that makes one has it as its standard input and output.
///
/// Only for tests in a process of their own.
struct PseudoTerminal {
    /// The side of the person: what is written is typed, what is read was drawn.
    private let master: Int32

    init(columns: Int, rows: Int, name: String = "xterm-256color") throws {
        var (master, slave): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&master, &slave, nil, nil, &size) == 0)
        for descriptor in [STDIN_FILENO, STDOUT_FILENO] { try #require(dup2(slave, descriptor) >= 0) }
        close(slave)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        setenv("TERM", name, 1)
        setenv("LC_ALL", "C.UTF-8", 1)
        self.master = master
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// What was drawn since it was last asked.
    func drawn() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Has another process copy everything that is drawn to a file, past the end of this one.
    func copyDrawn(to descriptor: Int32) throws {
        _ = fcntl(master, F_SETFL, 0)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, master, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO)
        // Closed with this process, which is how the copying ends.
        posix_spawn_file_actions_addclose(&actions, master)
        var words: [UnsafeMutablePointer<CChar>?] = [strdup("cat"), nil]
        defer { free(words[0]) }
        try #require(posix_spawnp(nil, "cat", &actions, nil, &words, environ) == 0)
    }

    /// Whether keys arrive one by one, unechoed.
    var isRaw: Bool {
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        return modes.c_lflag & UInt32(ICANON | ECHO | ISIG) == 0
    }
}
