/// The first scalar in some bytes of UTF-8, or what is there instead.
///
/// Bytes that can no longer become a scalar are one U+FFFD for each longest part that could have (Unicode 3.9, U+FFFD
/// substitution of maximal subparts), as everywhere else; bytes that still can are partial, not wrong.
enum UTF8Prefix: Equatable {
    case scalar(Unicode.Scalar, count: Int)
    case invalid(count: Int)
    case partial

    init(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else {
            self = .partial
            return
        }
        let length: Int
        // The second byte decides about overlong forms, surrogates and what lies beyond U+10FFFF.
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        var value: UInt32
        switch first {
        case 0x00...0x7F: (length, value) = (1, UInt32(first))
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF:
            (length, value) = (3, UInt32(first & 0x0F))
            if first == 0xE0 { allowed = 0xA0...0xBF }
            if first == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            (length, value) = (4, UInt32(first & 0x07))
            if first == 0xF0 { allowed = 0x90...0xBF }
            if first == 0xF4 { allowed = 0x80...0x8F }
        default:
            self = .invalid(count: 1)
            return
        }
        var count = 1
        for byte in bytes.dropFirst().prefix(length - 1) {
            guard allowed.contains(byte) else {
                self = .invalid(count: count)
                return
            }
            value = value << 6 | UInt32(byte & 0x3F)
            allowed = 0x80...0xBF
            count += 1
        }
        guard count == length else {
            self = .partial
            return
        }
        self = Unicode.Scalar(value).map { .scalar($0, count: length) } ?? .invalid(count: length)
    }
}
