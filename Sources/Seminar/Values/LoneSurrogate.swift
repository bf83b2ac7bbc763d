/// An escape such as `\ud800` in a file that a person wrote: half a character, which reads as “\u{FFFD}”.
struct LoneSurrogate {
    /// Such as `\ud800`.
    let escape: String
    /// Counted in bytes from the beginning of the text.
    let utf8Offset: Int

    /// So many are enough to see what the file suffers from.
    private static let most = 20

    /// - Parameter text: JSON, in which a backslash stands in texts alone.
    static func all(in text: some RandomAccessCollection<UInt8>) -> [LoneSurrogate] {
        let bytes = ContiguousArray(text)
        var found: [LoneSurrogate] = []
        var index = 0
        func unit(at index: Int) -> UInt32? {
            guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
                bytes[index + 1] == UInt8(ascii: "u")
            else { return nil }
            return UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
        }
        while found.count < most, let next = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
            index = next
            switch unit(at: index) {
            case nil: index += 2
            case (0xD800..<0xDC00)?:
                if let low = unit(at: index + 6), (0xDC00..<0xE000).contains(low) {
                    index += 12
                    continue
                }
                fallthrough
            case (0xDC00..<0xE000)?:
                let escape = String(decoding: bytes[index..<index + 6], as: UTF8.self)
                found.append(LoneSurrogate(escape: escape, utf8Offset: index))
                index += 6
            case _?: index += 6
            }
            if index > bytes.count { break }
        }
        return found
    }

    func problem(of file: String, in text: some RandomAccessCollection<UInt8>) -> Problem {
        let place = TextPlace(utf8Offset: utf8Offset, in: text)
        return Problem(file: file, line: place.line, column: place.column, fact: .loneSurrogate(escape))
    }
}
