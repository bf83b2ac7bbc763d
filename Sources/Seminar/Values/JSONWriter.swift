extension JSON {
    /// The value as UTF-8 on one line, without spaces: what a line of a journal holds.
    ///
    /// Control characters, and U+2028, U+2029 and U+0085, which some tools take for line ends, are escaped;
    /// everything else stands as itself.
    package var line: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// The value as UTF-8 over several lines, indented by two spaces, for files that people read.
    package var document: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, indentation: 0)
        bytes.append(0x0A)
        return bytes
    }

    /// Adds the value as it stands on a line.
    package func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let digits): bytes += digits.utf8
        case .string(let text): Self.append(text, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private func append(to bytes: inout [UInt8], indentation: Int) {
        let inner = String(repeating: "  ", count: indentation + 1)
        switch self {
        case .array(let values) where !values.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                bytes += ((index > 0 ? ",\n" : "\n") + inner).utf8
                value.append(to: &bytes, indentation: indentation + 1)
            }
            bytes += ("\n" + inner.dropLast(2) + "]").utf8
        case .object(let members) where !members.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                bytes += ((index > 0 ? ",\n" : "\n") + inner).utf8
                Self.append(member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.append(to: &bytes, indentation: indentation + 1)
            }
            bytes += ("\n" + inner.dropLast(2) + "}").utf8
        case .null, .bool, .number, .string, .array, .object:
            append(to: &bytes)
        }
    }

    /// Adds a text in quotation marks as it stands on a line.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        let isCopied = text.withUTF8 { utf8 in
            guard utf8.allSatisfy({ isPlain($0) }) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        guard !isCopied else { return bytes.append(UInt8(ascii: "\"")) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\t": bytes += "\\t".utf8
            case "\r": bytes += "\\r".utf8
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands for itself wherever it comes; those that begin U+0080 … U+00BF and U+2028 need a look.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
        default: true
        }
    }
}
