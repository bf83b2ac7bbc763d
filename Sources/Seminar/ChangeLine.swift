/// Reads the lines of a journal as this program writes them, in one walk over their bytes.
///
/// A seminar of 100,000 changes is read while somebody waits, and nearly every line of it has exactly this shape:
/// `Change.json`'s members in its order, no spaces, no escapes. Whatever is written otherwise, changes by other programs and
/// changes that are none, gives nil here and is for `JSONReader` and `Change(json:)` to judge; what is read here is what
/// they would have read. A test and a fuzzer hold it to that.
struct ChangeLine {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Change? {
        var line = ChangeLine(bytes)
        return line.change()
    }

    private mutating func change() -> Change? {
        guard take("{\"id\":\""), let id = identifier(), take("\",\"n\":"), let n = counter(),
            take(",\"at\":\""),
            let at = moment(), take("\",\"by\":"), let by = string(), take(","), let subject = subject(),
            take("\"after\":["), let after = identifiers()
        else { return nil }
        var undoes: Identifier?
        if take("\"undoes\":\"") {
            guard let id = identifier(), take("\",") else { return nil }
            undoes = id
        }
        var action: Identifier?
        if take("\"action\":\"") {
            guard let id = identifier(), take("\",") else { return nil }
            action = id
        }
        guard take("\"set\":{"), let set = values(), take("}"), index == bytes.count else { return nil }
        return Change(
            id: id, n: n, at: at, by: by, subject: subject, after: after, undoes: undoes, action: action,
            set: set)
    }

    private mutating func subject() -> Subject? {
        if take("\"idea\":\"") { return identifier().flatMap { take("\",") ? .idea($0) : nil } }
        if take("\"floor\":\"") { return identifier().flatMap { take("\",") ? .floor($0) : nil } }
        if take("\"item\":") { return string().flatMap { take(",") ? .item($0) : nil } }
        if take("\"person\":") { return string().flatMap { take(",") ? .person($0) : nil } }
        return take("\"room\":true,") ? .room : nil
    }

    /// The elements of `after` and what follows it.
    private mutating func identifiers() -> [Identifier]? {
        if take("],") { return [] }
        var identifiers: [Identifier] = []
        while true {
            guard take("\""), let id = identifier(), take("\"") else { return nil }
            identifiers.append(id)
            if take("],") { return identifiers }
            guard take(",") else { return nil }
        }
    }

    /// The members of `set` and the bracket that ends it.
    private mutating func values() -> Values? {
        if take("}") { return Values() }
        var members: [JSON.Member] = []
        members.reserveCapacity(8)
        while true {
            guard let name = name(), let value = value() else { return nil }
            members.append(JSON.Member(name, value))
            if take("}") { return Values(members) }
            guard take(",") else { return nil }
        }
    }

    /// The name of a value and the colon; of names that nearly every idea has, no text is made.
    private mutating func name() -> String? {
        if take("\"kind\":") { return "kind" }
        if take("\"text\":") { return "text" }
        if take("\"speaker\":") { return "speaker" }
        if take("\"field\":") { return "field" }
        if take("\"item\":") { return "item" }
        return string().flatMap { take(":") ? $0 : nil }
    }

    /// Texts, what is true or false, and null; for numbers and lists the line is read the other way.
    private mutating func value() -> JSON? {
        if let text = string() { return .string(text) }
        if take("true") { return .bool(true) }
        if take("false") { return .bool(false) }
        return take("null") ? .null : nil
    }

    // MARK: The parts

    private mutating func take(_ expected: StaticString) -> Bool {
        let (start, count) = (expected.utf8Start, expected.utf8CodeUnitCount)
        guard bytes.count - index >= count else { return false }
        for offset in 0..<count where bytes[index + offset] != start[offset] { return false }
        index += count
        return true
    }

    private mutating func part(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard bytes.count - index >= count else { return nil }
        defer { index += count }
        return UnsafeBufferPointer(rebasing: bytes[index..<index + count])
    }

    private mutating func identifier() -> Identifier? { part(36).flatMap(Identifier.init(utf8:)) }

    private mutating func moment() -> Moment? { part(29).flatMap(Moment.init(utf8:)) }

    /// A counter without a leading zero.
    private mutating func counter() -> Int? {
        var value = 0
        let start = index
        while index < bytes.count, index - start < 16, (0x30...0x39).contains(bytes[index]) {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index > start && bytes[start] != 0x30 && Change.counters.contains(value) ? value : nil
    }

    /// A text in quotation marks without any escape.
    private mutating func string() -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
        let start = index + 1
        var (end, seen) = plainBytes(from: start)
        while end < bytes.count {
            let byte = bytes[end]
            guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
            if byte == UInt8(ascii: "\"") { break }
            seen |= UInt64(byte)
            end += 1
        }
        guard end < bytes.count else { return nil }
        let utf8 = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let isASCII = seen & Self.eightTimes(0x80) == 0
        guard let text = isASCII ? String(decoding: utf8, as: UTF8.self) : JSONReader.text(utf8) else {
            return nil
        }
        index = end + 1
        return text
    }

    /// Passes over bytes that stand for themselves, eight at a time: where the first eight begin that hold another one,
    /// and all bits that were set in those before.
    private func plainBytes(from start: Int) -> (end: Int, seen: UInt64) {
        let raw = UnsafeRawBufferPointer(bytes)
        var place = start
        var seen: UInt64 = 0
        while place + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard
                Self.bytesBelow(0x20, in: word) | Self.zeros(in: word ^ Self.eightTimes(0x22))
                    | Self.zeros(in: word ^ Self.eightTimes(0x5C)) == 0
            else { break }
            seen |= word
            place += 8
        }
        return (place, seen)
    }

    // Of a word's eight bytes at once (Warren, Hacker's Delight, section 6-1); not 0 where one of them is meant.

    private static func eightTimes(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    private static func zeros(in word: UInt64) -> UInt64 { bytesBelow(1, in: word) }
    private static func bytesBelow(_ least: UInt64, in word: UInt64) -> UInt64 {
        (word &- eightTimes(least)) & ~word & eightTimes(0x80)
    }
}

extension Change {
    /// Reads the bytes of one element of a journal.
    ///
    /// - Returns: nil where they are not as this program writes a change, which does not mean that they are none.
    package init?(written bytes: UnsafeBufferPointer<UInt8>) {
        guard let change = ChangeLine.read(bytes) else { return nil }
        self = change
    }
}
