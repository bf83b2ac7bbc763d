/// Why a text is no JSON: what was expected, and where.
package struct JSONError: Error, Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        case value, string, number, comma, colon, end, depth, utf8, escape
        // What people do to a file by hand, which `explained` tells from the others.
        case empty, utf16, comment, quotes, trailingComma, unfinished
    }

    package let reason: Reason
    /// Counted in bytes from the beginning of what was read.
    package let utf8Offset: Int

    package init(reason: Reason, utf8Offset: Int) {
        self.reason = reason
        self.utf8Offset = utf8Offset
    }
}

/// Reads one JSON text strictly: valid UTF-8, nothing after the value, at most 64 levels deep.
///
/// A lone surrogate escape becomes U+FFFD; everything else that RFC 8259 does not allow is an error. Nested
/// deeper than `depth`, a text is refused rather than the stack exhausted.
package struct JSONReader {
    static let depth = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// Reads the one value that the bytes hold.
    ///
    /// - Throws: `JSONError` with the offset at which the text stopped being JSON.
    package static func read(_ bytes: some Sequence<UInt8>) throws(JSONError) -> JSON {
        let read = { (buffer: UnsafeBufferPointer<UInt8>) -> Result<JSON, JSONError> in
            var reader = JSONReader(bytes: buffer)
            do throws(JSONError) {
                return .success(try reader.document())
            } catch {
                return .failure(error)
            }
        }
        let result = bytes.withContiguousStorageIfAvailable(read)
        return try (result ?? ContiguousArray(bytes).withUnsafeBufferPointer(read)).get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func document() throws(JSONError) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw error(.end) }
        return value
    }

    private func error(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, utf8Offset: index)
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard depth < Self.depth else { throw error(.depth) }
        skipSpace()
        guard index < bytes.count else { throw error(.value) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for offset in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[offset]) else { throw error(.value) }
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        index += 1
        var members: [JSON.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw error(.string) }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error(.colon) }
            members.append(JSON.Member(name, try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw error(.comma) }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        index += 1
        var values: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(values) }
            guard take(UInt8(ascii: ",")) else { throw error(.comma) }
        }
    }

    private mutating func number() throws(JSONError) -> String {
        let start = index
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else {
            index = start
            throw error(whole > 0 ? .number : .value)
        }
        if take(UInt8(ascii: ".")), digits() == 0 { throw error(.number) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw error(.number) }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            index += 1
        }
        return index - start
    }

    /// Reads from one quotation mark to the next; the part before the first escape is taken in one piece.
    private mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        var seen: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            seen |= byte
            index += 1
        }
        guard index < bytes.count else { throw error(.string) }
        guard bytes[index] == UInt8(ascii: "\"") else {
            return try string(startingWith: Array(bytes[start..<index]))
        }
        let piece = UnsafeBufferPointer(rebasing: bytes[start..<index])
        // Names, codes and numbers are ASCII, and then there is nothing to validate.
        let text = seen < 0x80 ? String(decoding: piece, as: UTF8.self) : Self.text(piece)
        guard let text else { throw error(.utf8) }
        index += 1
        return text
    }

    private mutating func string(startingWith prefix: [UInt8]) throws(JSONError) -> String {
        var text = prefix
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard let result = Self.text(text) else { throw error(.utf8) }
                index += 1
                return result
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &text)
            case ..<0x20:
                throw error(.string)
            case let byte:
                text.append(byte)
                index += 1
            }
        }
        throw error(.string)
    }

    /// The text of some UTF-8, nil where it is none.
    ///
    /// What decoding would have to repair is none; `String(validating:as:)` takes four times as long to say so.
    /// Each ill-formed sequence becomes U+FFFD, of three bytes. Such a sequence has three bytes itself only where it
    /// begins like one of four; of any other the count tells.
    static func text(_ utf8: some Collection<UInt8>) -> String? {
        let text = String(decoding: utf8, as: UTF8.self)
        guard text.utf8.count == utf8.count,
            !utf8.contains(where: { $0 >= 0xF0 }) || text.utf8.elementsEqual(utf8)
        else { return nil }
        return text
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard index < bytes.count else { throw error(.escape) }
        let letter = bytes[index]
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: Array(String(Character(try scalar())).utf8))
        default: throw error(.escape)
        }
    }

    /// Reads the digits of `\uXXXX`, and of the low surrogate that follows a high one.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try codeUnit()
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        let next = index
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            index = next
            return "\u{FFFD}"
        }
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else {
            index = next
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        guard index + 4 <= bytes.count,
            bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw error(.escape) }
        index += 4
        return unit
    }
}
