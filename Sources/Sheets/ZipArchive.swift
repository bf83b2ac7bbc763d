import CZlib

/// The parts of a ZIP archive, read by its directory; no more is unpacked in all than `Sheet.largestFile`.
///
/// Sizes are checked against what is there before anything is unpacked, since a small archive can stand for a very large one,
/// and a part that is asked for again counts again: a workbook may name one sheet many times.
/// Archives over 4 GiB and encrypted ones are not read: no spreadsheet program writes them.
struct ZipArchive {
    private struct Entry {
        let method: Int
        let packedSize: Int
        let size: Int
        let checksum: Int
        let headerOffset: Int
    }

    private let bytes: [UInt8]
    /// By their names as bytes, which cost the same to tell apart whatever they are.
    private var entries: [[UInt8]: Entry] = [:]
    /// In bytes, of all parts that were asked for.
    private var unpackedSize = 0

    init(_ bytes: [UInt8]) throws(SheetError) {
        self.bytes = bytes
        // The directory's end stands behind everything, with a comment of up to 64 KiB.
        let first = max(0, bytes.count - 22 - 0xFFFF)
        guard bytes.count >= 22,
            let end = (first...bytes.count - 22).last(where: { number($0, 4) == 0x0605_4B50 })
        else { throw .damaged(part: "") }
        var place = number(end + 16, 4)
        for _ in 0..<number(end + 10, 2) {
            guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else { throw .damaged(part: "") }
            let nameLength = number(place + 28, 2)
            guard place + 46 + nameLength <= bytes.count else { throw .damaged(part: "") }
            let name = Array(bytes[place + 46..<place + 46 + nameLength])
            let isEncrypted = number(place + 8, 2) & 1 == 1
            if !isEncrypted {
                entries[name] = Entry(
                    method: number(place + 10, 2), packedSize: number(place + 20, 4),
                    size: number(place + 24, 4), checksum: number(place + 16, 4),
                    headerOffset: number(place + 42, 4))
            }
            place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
        }
    }

    /// A part by its name; nil where there is none.
    mutating func contents(of name: String) throws(SheetError) -> [UInt8]? {
        guard let entry = entries[Array(name.utf8)] else { return nil }
        unpackedSize += entry.size
        guard unpackedSize <= Sheet.largestFile else { throw .tooLarge(bytes: unpackedSize) }
        let header = entry.headerOffset
        guard header + 30 <= bytes.count, number(header, 4) == 0x0403_4B50 else { throw .damaged(part: name) }
        let start = header + 30 + number(header + 26, 2) + number(header + 28, 2)
        guard start + entry.packedSize <= bytes.count else { throw .damaged(part: name) }
        let packed = bytes[start..<start + entry.packedSize]
        let contents: [UInt8]? =
            switch entry.method {
            case 0: packed.count == entry.size ? Array(packed) : nil
            case 8: Self.inflated(packed, size: entry.size)
            default: nil
            }
        guard let contents, Int(crc32(0, contents, UInt32(contents.count))) == entry.checksum else {
            throw .damaged(part: name)
        }
        return contents
    }

    /// Little-endian.
    private func number(_ place: Int, _ length: Int) -> Int {
        bytes[place..<place + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// - Returns: nil where it is not just so many bytes.
    private static func inflated(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        // Negative: bare deflate without zlib's own head.
        guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var packed = Array(packed)
        // One more than there should be, to tell a longer one.
        var contents = [UInt8](repeating: 0, count: size + 1)
        let status = packed.withUnsafeMutableBufferPointer { packed in
            contents.withUnsafeMutableBufferPointer { contents in
                (stream.next_in, stream.avail_in) = (packed.baseAddress, UInt32(packed.count))
                (stream.next_out, stream.avail_out) = (contents.baseAddress, UInt32(contents.count))
                return inflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END, stream.total_out == size else { return nil }
        contents.removeLast()
        return contents
    }
}
