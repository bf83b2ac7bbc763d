import FoundationEssentials
import Glibc

/// A program in a pseudo-terminal of 80 × 24: keys go in, and what it draws is timed by the byte.
///
/// A library for benchmarks measures closures of its own process; what a person waits for happens in another one, so
/// this stands here instead. The picture is not interpreted: a marker in the bytes tells that it has come.
final class TerminalProgram {
    /// When it was started.
    let started: Nanoseconds
    private let master: Int32
    private let process: pid_t

    /// How long a program may take before it is given up.
    private let patience: Nanoseconds
    /// A pause in the output after which a picture is taken to be whole.
    private static let pause: Int32 = 2
    /// `POSIX_SPAWN_SETSID`, which the Glibc module does not show.
    private static let newSession: Int16 = 0x80

    init(_ arguments: [String], environment: [String], patience: Nanoseconds = 60_000_000_000) throws {
        self.patience = patience
        var (master, slave): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 64)
        guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw SystemError("openpty") }
        defer { close(slave) }
        for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The first terminal that a session's leader opens becomes its own.
        posix_spawnattr_setflags(&attributes, Self.newSession)
        var process = pid_t()
        let started = now()
        let path = arguments.first ?? ""
        let failure = withArguments(arguments) { arguments in
            withArguments(environment) { environment in
                posix_spawn(&process, path, &actions, &attributes, arguments, environment)
            }
        }
        guard failure == 0 else {
            close(master)
            throw SystemError(path, failure)
        }
        self.started = started
        self.master = master
        self.process = process
    }

    deinit { close(master) }

    func type(_ keys: String) throws {
        let bytes = Array(keys.utf8)
        guard write(master, bytes, bytes.count) == bytes.count else { throw SystemError("write") }
    }

    /// Waits until the marker has been drawn, or anything for an empty one; when that was.
    ///
    /// - Parameter isWhole: whether to wait for the rest of the picture too, up to a pause.
    @discardableResult
    func wait(for marker: String, isWhole: Bool = false) throws -> Nanoseconds {
        let marker = Array(marker.utf8)
        let deadline = now() + patience
        var drawn: [UInt8] = []
        while now() < deadline {
            guard let bytes = try read(within: 1_000) else { continue }
            let time = now()
            drawn = drawn.suffix(marker.count) + bytes
            if drawn.contains(marker) { return isWhole ? try settle() ?? time : time }
        }
        throw SystemError("waiting for \(String(decoding: marker, as: UTF8.self))", ETIMEDOUT)
    }

    /// Takes what is drawn up to a pause; when the last of it came, nil if nothing came.
    @discardableResult
    func settle() throws -> Nanoseconds? {
        var last: Nanoseconds?
        while try read(within: Self.pause) != nil { last = now() }
        return last
    }

    /// Lets the program be idle, as it is between a person's keys.
    func rest(milliseconds: UInt32) throws {
        usleep(milliseconds * 1_000)
        try settle()
    }

    /// Leaves the program, and waits until it has gone.
    func leave() throws {
        try type("\u{11}")
        // Once it has gone, reading fails: the other side of the terminal is closed.
        while (try? read(within: 1_000)) != nil {}
        var status: Int32 = 0
        guard waitpid(process, &status, 0) == process else { throw SystemError("waitpid") }
    }

    /// Ends a program that is left by other keys.
    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// How often its threads have begun to wait, and how long they have run altogether.
    func schedule() throws -> (waits: Int, ran: Nanoseconds) {
        let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
        return threads.reduce((0, 0)) { sum, thread in
            let folder = "/proc/\(process)/task/\(thread)"
            func words(_ name: String) -> [Substring] {
                let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
                return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace || $0 == ":" }
            }
            let status = words("status")
            let waits = status.firstIndex(of: "voluntary_ctxt_switches").flatMap { Int(status[$0 + 1]) }
            return (sum.0 + (waits ?? 0), sum.1 + (words("schedstat").first.flatMap { Nanoseconds($0) } ?? 0))
        }
    }

    /// The most memory that the program has used so far, in kibibytes.
    ///
    /// What `wait4` tells is of no use here: it counts what this program used before the other one took its place.
    var memory: Int {
        get throws {
            guard let file = fopen("/proc/\(process)/status", "r") else { throw SystemError("fopen") }
            defer { fclose(file) }
            var line = [CChar](repeating: 0, count: 256)
            while fgets(&line, Int32(line.count), file) != nil {
                let words = String(
                    decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
                )
                .split(whereSeparator: \.isWhitespace)
                if words.first == "VmHWM:", words.count > 1, let size = Int(words[1]) { return size }
            }
            throw SystemError("VmHWM", ENODATA)
        }
    }

    /// What has been drawn; nil if nothing was within so many milliseconds.
    private func read(within milliseconds: Int32) throws -> [UInt8]? {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, milliseconds) > 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        guard count > 0 else { throw SystemError("read") }
        return Array(buffer[..<count])
    }
}

/// Hands on texts as C expects arguments: each ended by a zero, the list by a null.
func withArguments(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) -> Int32 {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.map(body) ?? EINVAL
    }
}
