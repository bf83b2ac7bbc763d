import Glibc
internal import Seminar

/// Reads a file line by line in blocks, holding one block, or one line where that is longer, at a time.
struct LineReader {
    /// A line without its end; the bytes are good until the next one is asked for.
    struct Line {
        /// Where it stands in the file, without its end.
        var range: Range<Int>
        /// Nil when the line is longer than `JournalScan.longestLine`.
        var bytes: UnsafeBufferPointer<UInt8>?
    }

    /// Small enough to stay in the processor's cache.
    private static let block = 1 << 17

    private let file: OpenFile
    private var buffer = Buffer(capacity: 2 * block)
    /// The part of the buffer that is filled and not yet handed out.
    private var filled = 0..<0
    /// The offset in the file of the next byte to hand out.
    private(set) var offset: Int
    private var isAtEnd = false

    init(file: OpenFile, offset: Int) {
        self.file = file
        self.offset = offset
    }

    /// The next line; the last one may lack its end, and an empty last one is none.
    mutating func next(on disk: any FileReading) throws(FileError) -> Line? {
        var searched = filled.lowerBound
        while true {
            if let end = buffer.firstNewline(in: searched..<filled.upperBound) { return take(upTo: end) }
            guard !isAtEnd else { return filled.isEmpty ? nil : take(upTo: filled.upperBound) }
            guard filled.count <= JournalScan.longestLine else { return try pass(on: disk) }
            searched = filled.count
            try fill(on: disk)
        }
    }

    private mutating func take(upTo end: Int) -> Line {
        let bytes = UnsafeBufferPointer(rebasing: buffer.bytes[filled.lowerBound..<end])
        let range = offset..<offset + bytes.count
        let taken = min(end + 1, filled.upperBound)
        offset += taken - filled.lowerBound
        filled = taken..<filled.upperBound
        guard bytes.count <= JournalScan.longestLine else { return Line(range: range, bytes: nil) }
        return Line(range: range, bytes: bytes)
    }

    /// Passes over a line that is too long to be held.
    private mutating func pass(on disk: any FileReading) throws(FileError) -> Line {
        let start = offset
        while true {
            let end = buffer.firstNewline(in: filled)
            let taken = end.map { $0 + 1 } ?? filled.upperBound
            offset += taken - filled.lowerBound
            filled = taken..<filled.upperBound
            if end != nil { return Line(range: start..<offset - 1, bytes: nil) }
            guard !isAtEnd else { return Line(range: start..<offset, bytes: nil) }
            try fill(on: disk)
        }
    }

    /// Moves what is left to the front of the buffer and reads one more block after it.
    private mutating func fill(on disk: any FileReading) throws(FileError) {
        buffer.move(filled, reserving: Self.block)
        filled = 0..<filled.count
        let space = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer.bytes)[
                filled.upperBound..<filled.upperBound + Self.block])
        let count = try disk.read(file, at: offset + filled.count, into: space)
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
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: range.count + room)
        _ = larger.update(fromContentsOf: bytes[range])
        bytes.deallocate()
        bytes = larger
    }
}
