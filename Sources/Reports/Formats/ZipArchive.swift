/// A ZIP archive in memory: files with their names, stored as they are.
///
/// Nothing is compressed, so the same files give the same bytes whatever library or version there is, and nothing has to
/// be linked; a paper of a hundred pages is some megabytes then. Sizes and checksums stand before each file, because some
/// readers of office documents want them there (APPNOTE.TXT 6.3.10, 4.3.7). All dates are 1 January 1980, the first there
/// is.
struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter name: in ASCII.
    mutating func add(_ name: String, _ contents: [UInt8]) {
        let offset = bytes.count
        var entry: [UInt8] = []
        // Version 2.0, no flags, stored, 0:00 o'clock on 1980-01-01.
        for value in [20, 0, 0, 0, 0x21] as [UInt16] { entry.append(little: value) }
        entry.append(little: CRC32.of(contents))
        entry.append(little: UInt32(contents.count))
        entry.append(little: UInt32(contents.count))
        entry.append(little: UInt16(name.utf8.count))
        entry.append(little: UInt16(0))
        bytes += [0x50, 0x4B, 0x03, 0x04] + entry + Array(name.utf8) + contents
        // Made by version 2.0, for DOS; no comment, first disk, no attributes.
        directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + entry
        for value in [0, 0, 0, 0, 0] as [UInt16] { directory.append(little: value) }
        directory.append(little: UInt32(offset))
        directory += Array(name.utf8)
        count += 1
    }

    /// The whole file.
    var file: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        for value in [0, 0, UInt16(count), UInt16(count)] { end.append(little: value) }
        end.append(little: UInt32(directory.count))
        end.append(little: UInt32(bytes.count))
        end.append(little: UInt16(0))
        return bytes + directory + end
    }
}

/// The checksum of ZIP files (ISO 3309, polynomial 0xEDB88320).
enum CRC32 {
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}

extension [UInt8] {
    fileprivate mutating func append(little value: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
