import Display

/// The first input in some bytes: a character, a control key, or Esc and what follows it.
///
/// A value without memory: whatever is not complete is answered with `.wait` and asked again, with more bytes or, at
/// the deadline, as final. So the result cannot depend on where a read ended.
struct KeyDecoder {
    enum Step: Equatable {
        /// The bytes begin something whose rest may still come.
        case wait
        case input(Input, count: Int)
        /// Something that is no input, such as a terminal's late answer to the program before this one.
        case skip(count: Int)
        case pasteStart(count: Int)
    }

    let bytes: ArraySlice<UInt8>
    /// Nothing more will come: what could be complete is taken as complete.
    let isFinal: Bool

    /// The byte at an offset from the start, if it has arrived.
    subscript(offset: Int) -> UInt8? {
        let index = bytes.startIndex + offset
        return index < bytes.endIndex ? bytes[index] : nil
    }

    func next() -> Step {
        guard let first = self[0] else { return .wait }
        switch first {
        case Byte.escape: return escape()
        case 0x80...: return character(at: 0) { .character($0) } ?? .wait
        default: return .input(.key(Self.key(ascii: first)), count: 1)
        }
    }

    /// What one byte below 0x80, other than Esc, is on a keyboard.
    static func key(ascii byte: UInt8) -> Key {
        switch byte {
        case 0x00: .control(" ")
        case Byte.backspace, Byte.delete: .backspace
        case Byte.tab: .tab
        case Byte.enter: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1B...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .character(Character(Unicode.Scalar(byte)))
        }
    }

    /// One scalar of UTF-8 at an offset, as a key; nil while its bytes are not all there.
    private func character(at offset: Int, as key: (Character) -> Key) -> Step? {
        switch UTF8Prefix(bytes.dropFirst(offset)) {
        case .partial: nil
        case .scalar(let scalar, let count): .input(.key(key(Character(scalar))), count: offset + count)
        case .invalid(let count): .input(.key(key("\u{FFFD}")), count: offset + count)
        }
    }

    private var loneEscape: Step { .input(.key(.escape), count: 1) }

    /// Esc and what follows it: a sequence, Alt with a key, or Esc by itself.
    private func escape() -> Step {
        guard let second = self[1] else { return isFinal ? loneEscape : .wait }
        switch second {
        case UInt8(ascii: "["): return controlSequence()
        case UInt8(ascii: "O"): return shiftedKey()
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): return answer(second)
        case Byte.escape: return escapeTwice()
        case Byte.enter, Byte.lineFeed: return .input(.key(.named(.enter, .alt)), count: 2)
        case Byte.tab: return .input(.key(.named(.tab, .alt)), count: 2)
        case Byte.backspace, Byte.delete: return .input(.key(.named(.backspace, .alt)), count: 2)
        case 0x20...0x7E: return alt(second)
        case 0x80...: return character(at: 1) { .alt($0) } ?? (isFinal ? loneEscape : .wait)
        default: return loneEscape
        }
    }

    func alt(_ byte: UInt8) -> Step {
        .input(.key(.alt(Character(Unicode.Scalar(byte)))), count: 2)
    }

    /// Two Esc: rxvt and PuTTY put the first before the sequence of a key pressed with Alt; else they are two keys.
    private func escapeTwice() -> Step {
        guard let third = self[2] else { return isFinal ? loneEscape : .wait }
        guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return loneEscape }
        switch KeyDecoder(bytes: bytes.dropFirst(), isFinal: isFinal).next() {
        case .wait: return .wait
        case .input(.key(.named(let name, let modifiers)), let count):
            return .input(.key(.named(name, modifiers.union(.alt))), count: count + 1)
        case .input, .skip, .pasteStart: return loneEscape
        }
    }

    /// A terminal's answer to a question (OSC, DCS, APC), ended by BEL or Esc \; this program asks none.
    ///
    /// It may belong to the program before. What does not look like one is Alt with a sign.
    private func answer(_ introducer: UInt8) -> Step {
        var offset = 2
        while let byte = self[offset] {
            if byte == Byte.bell { return .skip(count: offset + 1) }
            if byte == Byte.escape {
                guard let next = self[offset + 1] else { break }
                return next == UInt8(ascii: "\\") ? .skip(count: offset + 2) : alt(introducer)
            }
            guard byte >= 0x20, offset < 1_024 else { return alt(introducer) }
            offset += 1
        }
        return isFinal ? alt(introducer) : .wait
    }
}
