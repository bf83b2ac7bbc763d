/// Why a file that a person wrote is no JSON.
extension JSONError {
    /// The error with the cause that a person knows, where there is one, at the place to look at.
    ///
    /// - Parameter bytes: the whole of what was read.
    package func explained(in bytes: some RandomAccessCollection<UInt8>) -> JSONError {
        let bytes = ContiguousArray(bytes)
        func at(_ index: Int, _ text: String) -> Bool {
            index < bytes.count && bytes[index...].starts(with: text.utf8)
        }
        // A text in ASCII letters has a zero in every second byte then.
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0)
        {
            return JSONError(reason: .utf16, utf8Offset: 0)
        }
        if bytes.allSatisfy(Self.isSpace) { return JSONError(reason: .empty, utf8Offset: 0) }
        if utf8Offset >= bytes.count { return JSONError(reason: .unfinished, utf8Offset: utf8Offset) }
        if at(utf8Offset, "//") || at(utf8Offset, "/*") || at(utf8Offset, "#") {
            return JSONError(reason: .comment, utf8Offset: utf8Offset)
        }
        if ["“", "”", "„", "«", "‘", "’", "'"].contains(where: { at(utf8Offset, $0) }) {
            return JSONError(reason: .quotes, utf8Offset: utf8Offset)
        }
        if at(utf8Offset, "}") || at(utf8Offset, "]"),
            let before = bytes[..<utf8Offset].lastIndex(where: { !Self.isSpace($0) }),
            bytes[before] == UInt8(ascii: ",")
        {
            return JSONError(reason: .trailingComma, utf8Offset: before)
        }
        return self
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x0A, 0x0D, 0x09].contains(byte) }
}

/// A place in a text as editors show it.
package struct TextPlace: Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// The character in the line, counted from 1.
    package let column: Int

    /// - Parameter utf8Offset: counted in bytes from the beginning of the text.
    package init(utf8Offset: Int, in bytes: some RandomAccessCollection<UInt8>) {
        let before = bytes.prefix(utf8Offset)
        line = before.count { $0 == 0x0A } + 1
        let begun = before.lastIndex(of: 0x0A).map { before[before.index(after: $0)...] } ?? before[...]
        column = String(decoding: begun, as: UTF8.self).count + 1
    }
}
