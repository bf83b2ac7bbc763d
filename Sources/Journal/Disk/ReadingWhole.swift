package import Seminar

extension FileReading {
    /// The bytes of a part of a file; fewer where the file ends before it.
    func bytes(of file: OpenFile, in range: Range<Int>) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var count = 0
        while count < bytes.count {
            let result = bytes.withUnsafeMutableBytes { buffer -> Result<Int, FileError> in
                let space = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
                do throws(FileError) {
                    return .success(try read(file, at: range.lowerBound + count, into: space))
                } catch {
                    return .failure(error)
                }
            }
            let more = try result.get()
            if more == 0 { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }

    /// Whether two files begin with the same bytes.
    func holdsSame(_ one: OpenFile, _ other: OpenFile, upTo length: Int) throws(FileError) -> Bool {
        let block = 1 << 20
        for start in stride(from: 0, to: length, by: block) {
            let range = start..<min(start + block, length)
            guard try bytes(of: one, in: range) == bytes(of: other, in: range) else { return false }
        }
        return true
    }

    /// The bytes of a small file, at most so many; nil when there is no file of that name.
    package func contents(of path: Path, limit: Int = 1 << 20) throws(FileError) -> [UInt8]? {
        guard let status = try status(of: path), status.kind == .file else { return nil }
        let file = try open(path)
        // What the kernel makes up as it is read, in /proc, has no size.
        return try bytes(of: file, in: 0..<(status.size > 0 ? min(status.size, limit) : limit))
    }
}

/// A checksum by which a changed or foreign ending is noticed: FNV-1a (Fowler, Noll, Vo) of 64 bits.
///
/// - Parameter start: the checksum of what came before.
func checksum(_ bytes: some Sequence<UInt8>, from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* checksumPrime }
}

/// The prime of FNV-1a with 64 bits.
let checksumPrime: UInt64 = 0x100_0000_01B3
