/// The checksum at the end of a journal's line: it tells a letter that was damaged or changed where the line is JSON all the same.
///
/// Of the bytes eight at a time are taken as a number, the first one the least, and what is left is filled up with zeros. The
/// sum takes each number in by exclusive or, is multiplied by the prime of FNV-1a (Fowler, Noll, Vo) and takes its own upper
/// half into the lower one. Each of these steps can be undone, so damage within eight bytes is always told. Byte by byte, as
/// FNV-1a has it, 100,000 lines would take longer to sum than to read.
struct LineChecksum: Hashable {
    private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

    /// - Parameter bytes: of the line, from its bracket to what comes before the comma and the member `checksum`.
    init(of bytes: UnsafeRawBufferPointer) {
        guard var next = bytes.baseAddress else { return }
        let whole = next + bytes.count / 8 * 8
        while next < whole {
            take(UInt64(littleEndian: next.loadUnaligned(as: UInt64.self)))
            next += 8
        }
        let rest = bytes.suffix(bytes.count % 8)
        if !rest.isEmpty { take(rest.reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
    }

    /// - Parameter digits: sixteen hexadecimal ones, in lower case.
    init?(utf8 digits: UnsafeBufferPointer<UInt8>) {
        let bytes = UnsafeRawBufferPointer(digits)
        // Capitals are digits too, but none of this program's.
        guard digits.count == 16, digits.allSatisfy({ $0 <= UInt8(ascii: "9") || $0 >= UInt8(ascii: "a") }),
            let high = hexadecimal(bytes.loadUnaligned(as: UInt64.self)),
            let low = hexadecimal(bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        else { return nil }
        sum = high << 32 | low
    }

    private mutating func take(_ number: UInt64) {
        sum = (sum ^ number) &* 0x100_0000_01B3
        sum ^= sum >> 32
    }

    var digits: String { hexadecimal(sum) }
}

extension Change {
    /// The name of the member that a line ends with.
    static let checksumName = "checksum"

    /// What is no part of a change: two are the same whether or not the line of one has a checksum.
    package struct Ending: Hashable, Sendable {
        /// Whether the line ends, or is to end, with a checksum; those of earlier versions have none.
        var hasChecksum = true

        package static func == (left: Ending, right: Ending) -> Bool { true }
        package func hash(into hasher: inout Hasher) {}
    }

    /// Whether the line is not as it was written: it has a checksum, which is kept as it came and does not fit.
    package var isAltered: Bool { unknown.contains { $0.name == Self.checksumName } }

    /// The line of a journal: the JSON object, and at its end the checksum of what comes before.
    package var line: [UInt8] {
        var line = json.line
        guard ending.hasChecksum, !isAltered else { return line }
        line.removeLast()
        let digits = line.withUnsafeBytes { LineChecksum(of: $0).digits }
        line += #","\#(Self.checksumName)":"\#(digits)"}"#.utf8
        return line
    }

    /// The checksum of the line as this program writes it.
    var checksum: LineChecksum {
        json.line.withUnsafeBytes { LineChecksum(of: UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    }
}

/// Sixteen hexadecimal digits, in lower case.
package func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
