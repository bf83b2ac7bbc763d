import Glibc
import Journal
import Seminar
import Text
import Wording

/// Standard output and standard error.
///
/// A reader that has gone away, such as `head`, ends the program without a word; any other failure to write is said.
enum Console {
    /// Puts something in the place of each standard descriptor that is closed; to be called before any file is opened.
    ///
    /// Else the next file that is opened would become standard output or error, and what is printed would go into it. Each
    /// is opened the wrong way round, so that reading and writing fail and are told as on a closed one.
    static func fillStandardDescriptors() {
        let directions = [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        for (descriptor, direction) in directions where fcntl(descriptor, F_GETFD) < 0 {
            guard open("/dev/null", direction) == descriptor else { exit(EX_OSFILE) }
        }
    }

    /// Prints lines; nothing in them can control the terminal.
    static func print(_ lines: [String]) throws {
        try write(bytes(of: lines))
    }

    /// Lines as they are printed.
    static func bytes(of lines: [String]) -> [UInt8] { lines.flatMap { Array($0.harmless.utf8) + [0x0A] } }

    /// Writes a document as it is.
    ///
    /// Of no bytes too it is asked whether they could be written: a command that has nothing to say must not seem to have
    /// said it.
    static func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        repeat {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else {
                try recover(from: errno)
            }
        } while !rest.isEmpty
    }

    /// Waits where output can be written later; else throws why it cannot.
    private static func recover(from code: Int32) throws {
        switch code {
        case EINTR: return
        case EAGAIN:
            var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
            poll(&output, 1, -1)
        // As the shell reports it where the signal is not ignored.
        case EPIPE: exit(128 + SIGPIPE)
        default:
            let error = FileError(.write, path: Phrase.Shell.standardOutput(.spoken), code: code)
            throw Phrase.Shell.notPrinted(error)
        }
    }

    /// Puts a line in the place of the last one that a terminal shows, and stays at its beginning.
    static func rewrite(_ line: String) {
        let bytes = Array("\r\(line.harmless)\r".utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Says what is wrong, on standard error; there is nobody left to tell where that fails.
    static func complain(_ lines: [String]) {
        for line in lines {
            let parts = line.split(separator: "\n", omittingEmptySubsequences: false)
            for part in parts {
                let bytes = Array(String(part).harmless.utf8) + [0x0A]
                _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            }
        }
    }
}
