import Glibc
import Journal
import Seminar
import Text
import Wording

/// The lines of standard input, a block of them at a time, without waiting for more than has come.
struct InputLines {
    struct Line {
        let bytes: [UInt8]
        /// Counted from 1.
        let number: Int
    }

    private var decoder = TextDecoder()
    private var rest: [UInt8] = []
    private var number = 0
    private var isAtEnd = false

    /// The lines that came, perhaps none yet; nil after the last.
    ///
    /// A carriage return at the end of a line is not part of it.
    mutating func next() throws -> [Line]? {
        guard !isAtEnd else { return nil }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        guard count >= 0 else {
            guard errno == EINTR else {
                throw Failure(FileError(.read, path: Phrase.Shell.standardInput(.spoken), code: errno))
            }
            return []
        }
        isAtEnd = count == 0
        // Only what has just come is searched: a line may be of any length.
        let bytes = decoder.utf8(buffer.prefix(count), isLast: isAtEnd)
        guard isAtEnd || bytes.contains(UInt8(ascii: "\n")) else {
            rest += bytes
            return []
        }
        var parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        parts[0] = (rest + parts[0])[...]
        // What follows the last line end is a line of its own only once there is no more.
        rest = isAtEnd ? [] : Array(parts.removeLast())
        return parts.map { part in
            number += 1
            let bytes = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
            return Line(bytes: Array(bytes), number: number)
        }
    }
}
