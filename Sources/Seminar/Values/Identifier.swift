/// A UUID (RFC 9562), ordered as its text is; new ones are of version 7 and so begin with the time.
package struct Identifier: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A version 7 identifier: 48 bits of time, and 74 random bits taken from the two words.
    package init(milliseconds: Int, random: (UInt64, UInt64)) {
        high = UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }
}

extension Identifier: Comparable {
    package static func < (left: Identifier, right: Identifier) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Identifier: LosslessStringConvertible {
    /// 36 characters in lower case.
    package var description: String {
        // Byte by byte: each key writes one into the draft, and each change three into the journal.
        String(unsafeUninitializedCapacity: 36) { bytes in
            var end = 0
            func put(_ word: UInt64, digits: Int) {
                if end > 0 {
                    bytes[end] = UInt8(ascii: "-")
                    end += 1
                }
                for place in (0..<digits).reversed() {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(4 * place)) & 0xF
                    bytes[end] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                    end += 1
                }
            }
            put(high >> 32, digits: 8)
            put(high >> 16, digits: 4)
            put(high, digits: 4)
            put(low >> 48, digits: 4)
            put(low, digits: 12)
            return end
        }
    }

    package init?(_ description: String) {
        var description = description
        guard let identifier = description.withUTF8({ Identifier(utf8: $0) }) else { return nil }
        self = identifier
    }

    /// Reads 36 digits and hyphens, in lower or upper case.
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 36, [8, 13, 18, 23].allSatisfy({ text[$0] == UInt8(ascii: "-") }) else {
            return nil
        }
        let bytes = UnsafeRawBufferPointer(text)
        func digits(_ first: Int, _ second: Int) -> UInt64? {
            hexadecimal(
                UInt64(bytes.loadUnaligned(fromByteOffset: first, as: UInt32.self))
                    | UInt64(bytes.loadUnaligned(fromByteOffset: second, as: UInt32.self)) << 32)
        }
        guard let time = digits(0, 4), let version = digits(9, 14), let variant = digits(19, 24),
            let random = digits(28, 32)
        else { return nil }
        self.init(high: time << 32 | version, low: variant << 32 | random)
    }
}

/// The number that eight hexadecimal digits write, in lower or upper case; nil where one is none.
///
/// All eight at once: 100,000 lines have millions of them.
///
/// - Parameter digits: their bytes, the first one the least.
func hexadecimal(_ digits: UInt64) -> UInt64? {
    func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    guard digits & each(0x80) == 0 else { return nil }
    // The highest bit of each byte that is at least so great.
    func atLeast(_ least: UInt64, _ bytes: UInt64) -> UInt64 { bytes &+ each(0x80 - least) }
    let letters = digits | each(0x20)
    let decimal = atLeast(0x30, digits) & ~atLeast(0x3A, digits)
    let letter = atLeast(0x61, letters) & ~atLeast(0x67, letters)
    guard (decimal | letter) & each(0x80) == each(0x80) else { return nil }
    var value = ((digits & each(0x0F)) &+ (digits >> 6 & each(1)) &* 9).byteSwapped
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    return (value | value >> 16) & 0xFFFF_FFFF
}

/// Makes identifiers from the time and a seeded generator, so that the same events give the same identifiers.
package struct IdentifierSource: Hashable, Sendable {
    private var state: UInt64

    /// - Parameter seed: from the system's random source; in tests, any number.
    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next(at moment: Moment) -> Identifier {
        Identifier(milliseconds: moment.milliseconds, random: (word(), word()))
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private mutating func word() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
