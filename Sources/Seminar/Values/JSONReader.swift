internal import Text

/// Why a text is no JSON: what was expected, and where.
package struct JSONError: Error, Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        case value, string, number, comma, colon, end, depth, utf8, escape
        // What people do to a file by hand, which `explained` tells from the others.
        case empty, utf16, utf32, packed, comment, quotes, trailingComma, unfinished, unquoted, control, space
    }

    package let reason: Reason
    /// Counted in bytes from the beginning of what was read.
    package let utf8Offset: Int

    package init(reason: Reason, utf8Offset: Int) {
        self.reason = reason
        self.utf8Offset = utf8Offset
    }
}

/// Reads JSON strictly from bytes in memory: valid UTF-8, at most 64 levels deep.
///
/// A lone surrogate escape becomes U+FFFD; everything else that RFC 8259 does not allow is an error. Nested deeper than
/// `depth`, a text is refused rather than the stack exhausted. What follows a value is left to whoever reads on from
/// `index`: the elements of a journal are read one after another, and a change member by member.
package struct JSONReader {
    static let depth = 64

    package let bytes: UnsafeBufferPointer<UInt8>
    /// The next byte to read; after an error, where the text stopped being JSON: the end where only more of it is missing.
    package var index: Int
    /// The first escape that was half a character, such as `\ud800`, of all that were read.
    package private(set) var loneSurrogate: String?
    private let isKnown: Bool

    /// - Parameters:
    ///   - bytes: must stay where they are for as long as the reader is used.
    ///   - isKnown: whether they have been read before, so that texts that are passed over are UTF-8.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int = 0, isKnown: Bool = false) {
        self.bytes = bytes
        self.index = index
        self.isKnown = isKnown
    }

    /// Reads the one value that the bytes hold.
    ///
    /// - Throws: `JSONError` with the offset at which the text stopped being JSON.
    package static func read(_ bytes: some Sequence<UInt8>) throws(JSONError) -> JSON {
        let read = { (buffer: UnsafeBufferPointer<UInt8>) -> Result<JSON, JSONError> in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                let value = try reader.value()
                try reader.end()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        let result = bytes.withContiguousStorageIfAvailable(read)
        return try (result ?? ContiguousArray(bytes).withUnsafeBufferPointer(read)).get()
    }

    /// Passes over the space after the last value, behind which nothing may follow.
    mutating func end() throws(JSONError) {
        skipSpace()
        guard index == bytes.count else { throw error(.end) }
    }

    func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, utf8Offset: index) }

    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    /// Passes over space, and says whether a byte stands there.
    package mutating func isNext(_ byte: UInt8) -> Bool {
        skipSpace()
        return index < bytes.count && bytes[index] == byte
    }

    /// Passes over a byte if it is the next one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Reads a value.
    ///
    /// - Parameter depth: in how many arrays and objects it stands.
    package mutating func value(depth: Int = 0) throws(JSONError) -> JSON {
        guard depth < Self.depth else { throw error(.depth) }
        skipSpace()
        guard index < bytes.count else { throw error(.value) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        for offset in 0..<word.utf8CodeUnitCount {
            guard skip(word.utf8Start[offset]) else { throw error(.value) }
        }
        return value
    }

    /// Reads the members of the object that begins at the next byte.
    mutating func object(depth: Int) throws(JSONError) -> [JSON.Member] {
        var members: [JSON.Member] = []
        var isOpen = try beginObject()
        if isOpen { members.reserveCapacity(8) }
        while isOpen {
            let name = try name()
            try colon()
            members.append(JSON.Member(name, try value(depth: depth + 1)))
            isOpen = try anotherMember()
        }
        return members
    }

    /// Reads the name of a member; of those that nearly every idea has, no text is made.
    private mutating func name() throws(JSONError) -> String {
        if let usual = passUsualName() { return usual.name }
        return try string()
    }

    /// Passes over a name with its quotation marks, if it is a usual one.
    mutating func passUsualName() -> UsualName? {
        if skip("\"text\"") { return .text }
        if skip("\"kind\"") { return .kind }
        if skip("\"item\"") { return .item }
        if skip("\"field\"") { return .field }
        if skip("\"speaker\"") { return .speaker }
        return nil
    }

    private mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        // The second byte tells most words apart.
        guard bytes.count - index >= count, bytes[index + 1] == word.utf8Start[1] else { return false }
        for place in 2..<count where bytes[index + place] != word.utf8Start[place] { return false }
        index += count
        return true
    }

    /// Passes over the bracket that begins an object, and says whether a member follows, whose name is next.
    mutating func beginObject() throws(JSONError) -> Bool {
        index += 1
        skipSpace()
        if skip(UInt8(ascii: "}")) { return false }
        try expectName()
        return true
    }

    /// Passes over what stands between two members, or ends the object; says whether another one follows.
    mutating func anotherMember() throws(JSONError) -> Bool {
        skipSpace()
        if skip(UInt8(ascii: "}")) { return false }
        guard skip(UInt8(ascii: ",")) else { throw error(.comma) }
        skipSpace()
        try expectName()
        return true
    }

    private func expectName() throws(JSONError) {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw error(.string) }
    }

    mutating func colon() throws(JSONError) {
        skipSpace()
        guard skip(UInt8(ascii: ":")) else { throw error(.colon) }
    }

    /// Reads the values of the array that begins at the next byte.
    private mutating func array(depth: Int) throws(JSONError) -> [JSON] {
        var values: [JSON] = []
        var isOpen = beginArray()
        while isOpen {
            values.append(try value(depth: depth + 1))
            isOpen = try anotherElement()
        }
        return values
    }

    /// Passes over the bracket that begins an array, and says whether an element follows.
    mutating func beginArray() -> Bool {
        index += 1
        skipSpace()
        return !skip(UInt8(ascii: "]"))
    }

    /// Passes over what stands between two elements, or ends the array; says whether another one follows.
    mutating func anotherElement() throws(JSONError) -> Bool {
        skipSpace()
        if skip(UInt8(ascii: "]")) { return false }
        guard skip(UInt8(ascii: ",")) else { throw error(.comma) }
        return true
    }

    private mutating func number() throws(JSONError) -> String {
        let start = index
        _ = skip(UInt8(ascii: "-"))
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else {
            if index < bytes.count || whole > 0 { index = start }
            throw error(whole > 0 ? .number : .value)
        }
        if skip(UInt8(ascii: ".")), digits() == 0 { throw error(.number) }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            if digits() == 0 { throw error(.number) }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// Reads a value; nil where it is no whole number.
    mutating func integer(depth: Int) throws(JSONError) -> Int? {
        skipSpace()
        let start = index
        var number = 0
        while index < bytes.count, index - start < 18, (0x30...0x39).contains(bytes[index]) {
            number = number * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        // Nearly every number is written in plain digits, and then no text is made of it.
        if index > start, bytes[start] != 0x30, index < bytes.count,
            bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "}")
        {
            return number
        }
        index = start
        return try value(depth: depth).integer
    }

    private mutating func digits() -> Int {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            index += 1
        }
        return index - start
    }
}

// The texts.
extension JSONReader {
    /// Reads from one quotation mark to the next; the part before the first escape is read in one piece.
    mutating func string() throws(JSONError) -> String {
        let (plain, isASCII) = plainBytes()
        guard index < bytes.count else { throw error(.string) }
        guard bytes[index] == UInt8(ascii: "\"") else { return try string(startingWith: Array(plain)) }
        // Names, codes and numbers are ASCII, and then there is nothing to validate.
        let text = isASCII ? String(decoding: plain, as: UTF8.self) : Self.text(plain)
        guard let text else { throw error(.utf8) }
        index += 1
        return text
    }

    /// Passes over a text, and says whether it stands in the bytes as it is, without an escape.
    mutating func passText() throws(JSONError) -> Bool {
        let (plain, isASCII) = plainBytes()
        guard index < bytes.count else { throw error(.string) }
        guard bytes[index] == UInt8(ascii: "\"") else {
            _ = try string(startingWith: Array(plain))
            return false
        }
        guard isASCII || isKnown || Self.isUTF8(plain) else { throw error(.utf8) }
        index += 1
        return true
    }

    private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// Reads a text without making one where it stands in the bytes as it is.
    mutating func utf8<Value>(
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) throws(JSONError) -> Value {
        let start = index
        let (plain, isASCII) = plainBytes()
        guard isASCII, index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            index = start
            var text = try string()
            return text.withUTF8(body)
        }
        index += 1
        return body(plain)
    }

    /// Passes over a quotation mark and the bytes after it that stand for themselves, eight at a time where it can.
    private mutating func plainBytes() -> (UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        index += 1
        let start = index
        var seen: UInt64 = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard
                Self.bytesBelow(0x20, in: word) | Self.zeros(in: word ^ Self.eightTimes(0x22))
                    | Self.zeros(in: word ^ Self.eightTimes(0x5C)) == 0
            else { break }
            seen |= word
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
            seen |= UInt64(byte)
            index += 1
        }
        return (
            UnsafeBufferPointer(rebasing: bytes[start..<index]), isASCII: seen & Self.eightTimes(0x80) == 0
        )
    }

    // Of a word's eight bytes at once (Warren, Hacker's Delight, section 6-1); not 0 where one of them is meant.

    private static func eightTimes(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    private static func zeros(in word: UInt64) -> UInt64 { bytesBelow(1, in: word) }
    private static func bytesBelow(_ least: UInt64, in word: UInt64) -> UInt64 {
        (word &- eightTimes(least)) & ~word & eightTimes(0x80)
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
        return utf8.count > longestName ? withLongRunsOfMarksOrdered(text) : text
    }

    /// So many bytes are compared soon, whatever they are.
    private static let longestName = 512

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
        let start = index
        let unit = try codeUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let next = index
        if unit < 0xDC00, skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) {
            let low = try codeUnit()
            if (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            {
                return scalar
            }
        }
        index = next
        if loneSurrogate == nil {
            loneSurrogate = "\\u" + String(decoding: bytes[start..<next], as: UTF8.self)
        }
        return "\u{FFFD}"
    }

    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        let end = min(index + 4, bytes.count)
        for byte in bytes[index..<end] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error(.escape) }
            unit = unit << 4 | UInt32(digit)
        }
        guard end == index + 4 else {
            index = end
            throw error(.escape)
        }
        index = end
        return unit
    }
}
