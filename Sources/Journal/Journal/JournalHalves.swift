internal import Seminar
import Synchronization

/// A long journal is read by both cores, half by half.
///
/// What follows a whole element reads the same whatever came before it, as it does when a file grows. So the second half is read
/// as if the first had ended well, and both are read anew, one after the other, where it has not.
extension JournalScan {
    /// Reads the rest of a file by halves; false, and nothing read, where that does not do.
    mutating func readHalves(of file: OpenFile, on disk: any FileReading) throws(FileError) -> Bool {
        guard !keepsRanges, let middle = try middle(of: file, on: disk) else { return false }
        let start = Position(offset: middle, line: 0, lineStart: middle, layout: .lines)
        let later = Mutex<JournalScan?>(nil)
        let thread = Thread.start {
            var scan = JournalScan(from: start)
            do throws(FileError) { try scan.read(file, upTo: .max, on: disk) } catch { return }
            later.withLock { $0 = scan }
        }
        var first = self
        do {
            defer { thread?.join() }
            try first.read(file, upTo: middle + 2, on: disk)
        }
        guard first.position.offset == middle, first.position.layout == .lines,
            let later = later.withLock({ $0 })
        else { return false }
        self = first
        append(later)
        return true
    }

    /// Where a comma ends a line in the middle of what is left of a file; nil where there is too little.
    private func middle(of file: OpenFile, on disk: any FileReading) throws(FileError) -> Int? {
        let size = try disk.status(of: file).size
        guard size - position.offset >= fewestBytesToHalve else { return nil }
        let middle = position.offset + (size - position.offset) / 2
        let bytes = try disk.bytes(of: file, in: middle..<min(size, middle + 1 << 16))
        return bytes.firstRange(of: Array(",\n{".utf8)).map { middle + $0.lowerBound }
    }
}
