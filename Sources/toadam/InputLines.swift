import Seminar
import Text

/// The lines of standard input, a block of them at a time, without waiting for more than has come.
///
/// Of a line that is longer than any text no more is held than shows that: it may never end.
struct InputLines {
    struct Line {
        /// Of a line that is too long, more than `Change.longestText` of its bytes.
        let bytes: [UInt8]
        /// Counted from 1.
        let number: Int
    }

    private var decoder = TextDecoder()
    private var rest: [UInt8] = []
    private var number = 0
    private var isAtEnd = false
    /// Whether the line that is coming was handed out already, because it is too long.
    private var isPassing = false

    /// The lines that came, perhaps none yet; nil after the last.
    ///
    /// A carriage return at the end of a line is not part of it.
    mutating func next() throws -> [Line]? {
        guard !isAtEnd else { return nil }
        let input = try StandardInput.next()
        isAtEnd = input == nil
        // Only what has just come is searched: a line may be of any length.
        let bytes = decoder.utf8(input ?? [], isLast: isAtEnd)
        guard isAtEnd || bytes.contains(UInt8(ascii: "\n")) else {
            if !isPassing { rest += bytes }
            guard rest.count > Change.longestText else { return [] }
            isPassing = true
            return [line(rest[...])]
        }
        var parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if isPassing {
            parts.removeFirst()
            isPassing = false
        } else {
            parts[0] = (rest + parts[0])[...]
        }
        // What follows the last line end is a line of its own only once there is no more.
        rest = isAtEnd || parts.isEmpty ? [] : Array(parts.removeLast())
        return parts.map { line($0) }
    }

    private mutating func line(_ part: ArraySlice<UInt8>) -> Line {
        number += 1
        defer { if isPassing { rest = [] } }
        let bytes = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
        return Line(bytes: Array(bytes), number: number)
    }
}
