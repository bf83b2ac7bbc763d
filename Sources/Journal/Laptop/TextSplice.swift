internal import Seminar

/// The place in which a text differs from the one before: so a long text costs at each key what that key changed.
struct TextSplice: Hashable {
    /// The checksum of the line that holds the text before; without that very line the place means nothing.
    var base: UInt64
    /// The bytes of the text before, in UTF-8, that others take the place of.
    var start: Int
    var end: Int

    /// Shorter texts are written whole: that costs no more, and each line can be read by itself.
    static let shortest = 4 << 10
    /// So many follow each other at most, each of which costs whoever reads them a text.
    static let mostInRow = 256

    init(base: UInt64, start: Int, end: Int) {
        (self.base, self.start, self.end) = (base, start, end)
    }

    /// The members of a line; nil where it has none of them.
    init?(_ json: JSON) {
        guard let base = json["on"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let start = json["from"]?.integer, let end = json["to"]?.integer, start >= 0, end >= start
        else { return nil }
        self.init(base: base, start: start, end: end)
    }

    /// The text before with a part in that place; nil where it is too short.
    func text(from former: String, _ part: String) -> String? {
        let former = former.utf8
        guard let start = former.index(former.startIndex, offsetBy: start, limitedBy: former.endIndex),
            let end = former.index(former.startIndex, offsetBy: end, limitedBy: former.endIndex)
        else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(former.count + part.utf8.count)
        bytes += former[..<start]
        bytes += part.utf8
        bytes += former[end...]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes in which two texts differ, with whole characters of UTF-8 on both sides.
    static func difference(
        _ former: String, _ text: String
    ) -> (replaced: Range<Int>, part: Substring) {
        let (old, new) = (Array(former.utf8), Array(text.utf8))
        let most = min(old.count, new.count)
        var start = 0
        while start < most, old[start] == new[start] { start += 1 }
        // What begins inside a character begins with it.
        while start > 0, isInside(old, start) || isInside(new, start) { start -= 1 }
        var tail = 0
        while tail < most - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        while tail > 0, isInside(old, old.count - tail) { tail -= 1 }
        let utf8 = text.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: start)
        let last = utf8.index(utf8.startIndex, offsetBy: new.count - tail)
        return (start..<old.count - tail, text[first..<last])
    }

    /// Whether a place is not the beginning of a character of UTF-8.
    private static func isInside(_ bytes: [UInt8], _ place: Int) -> Bool {
        place < bytes.count && bytes[place] & 0xC0 == 0x80
    }
}
