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
        if let foreign = Self.foreign(bytes) { return JSONError(reason: foreign, utf8Offset: 0) }
        if bytes.allSatisfy(Self.isSpace) { return JSONError(reason: .empty, utf8Offset: 0) }
        if utf8Offset >= bytes.count { return JSONError(reason: .unfinished, utf8Offset: utf8Offset) }
        if at(utf8Offset, "//") || at(utf8Offset, "/*") || at(utf8Offset, "#") {
            return JSONError(reason: .comment, utf8Offset: utf8Offset)
        }
        if ["“", "”", "„", "«", "‘", "’", "'"].contains(where: { at(utf8Offset, $0) }) {
            return JSONError(reason: .quotes, utf8Offset: utf8Offset)
        }
        if at(utf8Offset, "\u{A0}") { return JSONError(reason: .space, utf8Offset: utf8Offset) }
        if reason == .string, bytes[utf8Offset] < 0x20 {
            return JSONError(reason: .control, utf8Offset: utf8Offset)
        }
        if [.string, .value].contains(reason), Self.isLetter(bytes[utf8Offset]) {
            return JSONError(reason: .unquoted, utf8Offset: utf8Offset)
        }
        if at(utf8Offset, "}") || at(utf8Offset, "]"),
            let before = bytes[..<utf8Offset].lastIndex(where: { !Self.isSpace($0) }),
            bytes[before] == UInt8(ascii: ",")
        {
            return JSONError(reason: .trailingComma, utf8Offset: before)
        }
        return self
    }

    /// By so many bytes a file shows whether it holds UTF-8.
    package static let tellingBytes = 8

    /// What a file is that holds no UTF-8, by its first bytes; nil where they may be UTF-8.
    package static func foreign(_ beginning: some Collection<UInt8>) -> Reason? {
        let bytes = Array(beginning.prefix(tellingBytes))
        let packed: [[UInt8]] = [[0x1F, 0x8B], Array("PK\u{3}\u{4}".utf8)]
        if packed.contains(where: bytes.starts) { return .packed }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return .utf32
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        // Written without a mark, each letter of ASCII has zeros beside it.
        let letters = bytes.indices.filter { bytes[$0] != 0 }
        guard let first = letters.first, letters.count > 1 else { return nil }
        if letters == Array(stride(from: first, to: bytes.count, by: 4)) { return .utf32 }
        return first < 2 && letters == Array(stride(from: first, to: bytes.count, by: 2)) ? .utf16 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    }

    /// Whether a byte is space between values (RFC 8259, section 2).
    static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x0A, 0x0D, 0x09].contains(byte) }
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
