import Glibc
import Journal
import Seminar
import Wording

/// Standard input.
enum StandardInput {
    /// The bytes that have come, wherever lines end; nil at its end.
    static func next() throws -> ArraySlice<UInt8>? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 { return count == 0 ? nil : buffer.prefix(count) }
            guard errno == EINTR else {
                throw Failure(FileError(.read, path: Phrase.Shell.standardInput(.spoken), code: errno))
            }
        }
    }
}
