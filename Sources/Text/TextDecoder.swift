/// The bytes of a text from outside, from a pipe, an editor or a file, as UTF-8: the one way in for all of them.
///
/// A byte order mark says how the rest is written and is no part of the text. UTF-16 without its mark is no text: its zero
/// bytes tell. Bytes may come a few at a time.
package struct TextDecoder {
    private enum Encoding {
        case utf8
        case utf16(isBigEndian: Bool)
    }

    private var encoding: Encoding?
    /// Bytes that are no whole unit yet.
    private var rest: [UInt8] = []
    private var high: UInt16?

    package init() {}

    /// The next bytes as UTF-8; what is no text in its encoding gives bytes that are no UTF-8.
    ///
    /// - Parameter isLast: whether nothing follows.
    package mutating func utf8(_ bytes: some Sequence<UInt8>, isLast: Bool = false) -> [UInt8] {
        rest += bytes
        if encoding == nil { findEncoding(isLast) }
        switch encoding {
        case nil: return []
        case .utf8:
            defer { rest = [] }
            return rest
        case .utf16(let isBigEndian): return utf16(isBigEndian, isLast)
        }
    }

    private mutating func findEncoding(_ isLast: Bool) {
        let marks: [(bytes: [UInt8], encoding: Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16(isBigEndian: false)),
            ([0xFE, 0xFF], .utf16(isBigEndian: true)),
        ]
        for mark in marks {
            if rest.starts(with: mark.bytes) {
                rest.removeFirst(mark.bytes.count)
                encoding = mark.encoding
                return
            }
            if !isLast, mark.bytes.starts(with: rest) { return }
        }
        encoding = .utf8
    }

    private mutating func utf16(_ isBigEndian: Bool, _ isLast: Bool) -> [UInt8] {
        var utf8: [UInt8] = []
        let end = rest.count & ~1
        for index in stride(from: 0, to: end, by: 2) {
            let (first, second) = (UInt16(rest[index]), UInt16(rest[index + 1]))
            append(isBigEndian ? first << 8 | second : second << 8 | first, to: &utf8)
        }
        rest.removeFirst(end)
        guard isLast, !rest.isEmpty || high != nil else { return utf8 }
        (rest, high) = ([], nil)
        return utf8 + [Self.invalid]
    }

    /// A byte that occurs in no UTF-8.
    private static let invalid: UInt8 = 0xFF

    private mutating func append(_ unit: UInt16, to utf8: inout [UInt8]) {
        if let first = high {
            high = nil
            if UTF16.isTrailSurrogate(unit) {
                utf8 += String(decoding: [first, unit], as: UTF16.self).utf8
                return
            }
            utf8.append(Self.invalid)
        }
        if UTF16.isLeadSurrogate(unit) {
            high = unit
        } else if UTF16.isTrailSurrogate(unit) {
            utf8.append(Self.invalid)
        } else {
            utf8 += String(decoding: [unit], as: UTF16.self).utf8
        }
    }
}

extension String {
    /// The text that some bytes from outside are; nil where they are none.
    package init?(fromOutside bytes: [UInt8]) {
        var decoder = TextDecoder()
        let utf8 = decoder.utf8(bytes, isLast: true)
        // UTF-16 without a mark has a zero byte in nearly every pair.
        guard utf8.count(where: { $0 == 0 }) * 4 <= utf8.count,
            let text = String(validating: utf8, as: UTF8.self)
        else { return nil }
        self = text.entered
    }

    /// The text as it is recorded, whichever way it came: in normal form C, with line breaks but no other control.
    package var entered: String { nfc(cleaned(for: .many)) }

    /// Whether nothing of it would be seen.
    package var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isControlling || $0.isHidden }
    }
}
