/// The names that nearly every idea has: they are told by their bytes, and no text is made of them.
enum UsualName {
    case text, kind, item, field, speaker

    init?(_ name: String) {
        switch name {
        case ValueName.text: self = .text
        case ValueName.kind: self = .kind
        case ValueName.item: self = .item
        case ValueName.field: self = .field
        case ValueName.speaker: self = .speaker
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .text: ValueName.text
        case .kind: ValueName.kind
        case .item: ValueName.item
        case .field: ValueName.field
        case .speaker: ValueName.speaker
        }
    }
}

// Passing over values: what `value` would read is looked through in the same way, and refused in the same places, but nothing is
// made of it.
extension JSONReader {
    /// - Parameter depth: in how many arrays and objects the value stands.
    mutating func pass(depth: Int) throws(JSONError) {
        guard depth < Self.depth else { throw error(.depth) }
        skipSpace()
        guard index < bytes.count else { throw error(.value) }
        switch bytes[index] {
        case UInt8(ascii: "\""): _ = try passText()
        case UInt8(ascii: "{"): _ = try passObject(depth: depth)
        case UInt8(ascii: "["):
            var isOpen = beginArray()
            while isOpen {
                try pass(depth: depth + 1)
                isOpen = try anotherElement()
            }
        default: _ = try value(depth: depth)
        }
    }

    /// Passes over the object that begins at the next byte.
    ///
    /// - Returns: whether it is plain: no name stands twice or has an escape, and no value is null.
    mutating func passObject(depth: Int) throws(JSONError) -> Bool {
        var isPlain = true
        // A bit for each name: different ones may share it, equal ones always do.
        var names: UInt64 = 0
        var isOpen = try beginObject()
        while isOpen {
            let start = index + 1
            isPlain = try passText() && isPlain
            let length = index - 1 - start
            let sign = length == 0 ? 0 : Int(bytes[start]) * 31 + Int(bytes[index - 2]) * 7 + length
            isPlain = isPlain && names & 1 << UInt64(sign & 63) == 0
            names |= 1 << UInt64(sign & 63)
            try colon()
            skipSpace()
            if index < bytes.count, bytes[index] == UInt8(ascii: "n") { isPlain = false }
            try pass(depth: depth + 1)
            isOpen = try anotherMember()
        }
        return isPlain
    }
}

// Looking into a plain object from its beginning; what is known to be JSON is refused nowhere.
extension JSONReader {
    /// The value of a name; nil where it is not among the members.
    mutating func value(of name: String) -> JSON? {
        guard find(name) else { return nil }
        return try? value(depth: 1)
    }

    /// Whether the value of a name is a text whose first letter is an ASCII letter, digit or sign.
    mutating func isPlainText(_ name: String) -> Bool {
        guard find(name), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return false }
        let first = bytes[index + 1]
        return (0x21...0x7E).contains(first) && first != UInt8(ascii: "\"") && first != UInt8(ascii: "\\")
    }

    /// Calls with each name and what makes its value.
    mutating func forEachMember(_ body: (UsualName?, () -> String, () -> JSON) -> Void) {
        try? forEachName { usual, name, reader in
            body(
                usual, { String(decoding: name, as: UTF8.self) },
                {
                    var reader = reader
                    return (try? reader.value(depth: 1)) ?? .null
                })
            return true
        }
    }

    /// Goes on to the value of a name, and says whether it is among the members.
    private mutating func find(_ name: String) -> Bool {
        var name = name
        var place: Int?
        name.withUTF8 { wanted in
            try? forEachName { _, name, reader in
                guard name.elementsEqual(wanted) else { return true }
                place = reader.index
                return false
            }
        }
        index = place ?? index
        return place != nil
    }

    /// Calls with each name and the reader before its value, until that is enough.
    private mutating func forEachName(
        _ body: (UsualName?, UnsafeBufferPointer<UInt8>, JSONReader) -> Bool
    ) throws(JSONError) {
        var isOpen = try beginObject()
        while isOpen {
            let start = index + 1
            let usual = passUsualName()
            if usual == nil { _ = try passText() }
            let name = UnsafeBufferPointer(rebasing: bytes[start..<index - 1])
            try colon()
            skipSpace()
            guard body(usual, name, self) else { return }
            try pass(depth: 1)
            isOpen = try anotherMember()
        }
    }
}
