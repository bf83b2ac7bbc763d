import Glibc
internal import Seminar

/// Hands out a file in pieces: a line at a time, or as much as may be held where values go beyond their lines.
///
/// It holds one block, or one piece where that is longer. Where the next piece begins is for the caller to say.
struct LineReader {
    /// A part of the file; the bytes are good until the next piece is asked for.
    struct Piece {
        /// Where it stands in the file, without the line end.
        var range: Range<Int>
        var bytes: UnsafeBufferPointer<UInt8>
        /// A line end follows.
        var isEnded = false
        /// More of it follows than may be held.
        var isCut = false
    }

    /// Small enough to stay in the processor's cache.
    private static let block = 1 << 17
    private static let longest = Change.longestLine

    private let file: OpenFile
    private let end: Int
    private var buffer = Buffer(capacity: 2 * block)
    /// The part of the buffer that is filled and not yet passed.
    private var filled = 0..<0
    /// The offset in the file of the next byte.
    private(set) var offset: Int
    private var isAtEnd = false

    /// - Parameter end: of the part that is read; the file may end before it.
    init(file: OpenFile, offset: Int, end: Int = .max) {
        self.file = file
        self.offset = offset
        self.end = end
    }

    /// The rest of the line that the offset stands in, or of the file; nil at its end.
    ///
    /// The offset stays where it is.
    mutating func next(acrossLines: Bool = false, on disk: any FileReading) throws(FileError) -> Piece? {
        var searched = filled.lowerBound
        while true {
            if !acrossLines, let end = buffer.firstNewline(in: searched..<filled.upperBound) {
                return piece(upTo: end, isEnded: true)
            }
            if isAtEnd { return filled.isEmpty ? nil : piece(upTo: filled.upperBound) }
            if filled.count > Self.longest { return piece(upTo: filled.upperBound) }
            searched = filled.count
            try fill(on: disk)
        }
    }

    private func piece(upTo end: Int, isEnded: Bool = false) -> Piece {
        let isCut = end - filled.lowerBound > Self.longest
        let count = isCut ? Self.longest : end - filled.lowerBound
        let bytes = buffer.bytes[filled.lowerBound..<filled.lowerBound + count]
        return Piece(
            range: offset..<offset + count, bytes: UnsafeBufferPointer(rebasing: bytes),
            isEnded: isEnded && !isCut, isCut: isCut)
    }

    /// Goes on to a place in the last piece, or behind its line end.
    mutating func advance(to offset: Int) {
        filled = filled.lowerBound + (offset - self.offset)..<filled.upperBound
        self.offset = offset
    }

    /// Goes on to the next line.
    ///
    /// - Returns: where the line ends.
    mutating func passLine(on disk: any FileReading) throws(FileError) -> Int {
        while true {
            if let end = buffer.firstNewline(in: filled) {
                advance(to: offset + (end - filled.lowerBound) + 1)
                return offset - 1
            }
            advance(to: offset + filled.count)
            guard !isAtEnd else { return offset }
            try fill(on: disk)
        }
    }

    /// Moves what is left to the front of the buffer and reads one more block after it.
    private mutating func fill(on disk: any FileReading) throws(FileError) {
        buffer.move(filled, reserving: Self.block)
        filled = 0..<filled.count
        let space = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer.bytes)[
                filled.upperBound..<filled.upperBound + min(Self.block, end - offset - filled.count)])
        let count = space.isEmpty ? 0 : try disk.read(file, at: offset + filled.count, into: space)
        isAtEnd = count == 0
        filled = 0..<filled.upperBound + count
    }
}

/// Bytes that are read into and handed out without being copied.
private final class Buffer {
    private(set) var bytes: UnsafeMutableBufferPointer<UInt8>

    init(capacity: Int) {
        bytes = .allocate(capacity: capacity)
    }

    deinit { bytes.deallocate() }

    func firstNewline(in range: Range<Int>) -> Int? {
        guard let base = bytes.baseAddress, !range.isEmpty,
            let found = memchr(base + range.lowerBound, 0x0A, range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Moves a range to the front, making room for so many bytes more.
    func move(_ range: Range<Int>, reserving room: Int) {
        guard let base = bytes.baseAddress else { return }
        guard range.count + room > bytes.count else {
            memmove(base, base + range.lowerBound, range.count)
            return
        }
        // Twice as much each time, so that a long line is not copied for every block of it.
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * range.count + room)
        _ = larger.update(fromContentsOf: bytes[range])
        bytes.deallocate()
        bytes = larger
    }
}
