import Glibc
import Journal
import Seminar
import Text
import Wording

/// Standard output and standard error.
///
/// A reader that has gone away, such as `head`, ends the program without a word; any other failure to write is said.
enum Console {
    /// Prints lines; nothing in them can control the terminal.
    static func print(_ lines: [String]) throws {
        try write(Array(lines.flatMap { Array($0.harmless.utf8) + [0x0A] }))
    }

    /// Writes a document as it is.
    static func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                // As the shell reports it where the signal is not ignored.
                exit(128 + SIGPIPE)
            } else if errno != EINTR {
                throw Failure(FileError(.write, path: Phrase.Shell.standardOutput(.spoken), code: errno))
            }
        }
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
