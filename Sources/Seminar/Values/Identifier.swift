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
            var digits = 0
            for index in 0..<36 {
                guard ![8, 13, 18, 23].contains(index) else {
                    bytes[index] = UInt8(ascii: "-")
                    continue
                }
                let word = digits < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - digits % 16 * 4)) & 0xF
                bytes[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                digits += 1
            }
            return 36
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
        var words: (high: UInt64, low: UInt64) = (0, 0)
        var isValid = true
        for index in 0..<18 where index != 8 && index != 13 {
            words.high = words.high << 4 | Self.digit(text[index], &isValid)
        }
        for index in 19..<36 where index != 23 {
            words.low = words.low << 4 | Self.digit(text[index], &isValid)
        }
        guard isValid else { return nil }
        self.init(high: words.high, low: words.low)
    }

    /// The value of a hexadecimal digit, without a branch: nobody can foresee digits.
    private static func digit(_ byte: UInt8, _ isValid: inout Bool) -> UInt64 {
        let isDecimal = byte &- UInt8(ascii: "0") < 10
        let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 6
        isValid = isValid && (isDecimal != isLetter)
        return UInt64(byte & 0xF) &+ UInt64(byte >> 6) &* 9
    }
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
