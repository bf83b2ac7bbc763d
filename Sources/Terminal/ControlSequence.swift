import Display

/// The sequences that begin with Esc [ (CSI) or Esc O (SS3), in every form that terminals send.
///
/// Terminals disagree, and what terminfo says holds only while the keypad is in application mode. So the forms of
/// xterm, VT220, rxvt, screen, tmux and the Linux console are all taken, whatever `TERM` says: they do not clash.
extension KeyDecoder {
    /// Longer than any sequence that a terminal sends: anything longer is not a sequence, with or without its end.
    private static let longest = 128

    /// Esc [, parameters, a final letter.
    func controlSequence() -> Step {
        if self[2] == UInt8(ascii: "[") { return consoleFunctionKey() }
        if self[2] == UInt8(ascii: "M") { return oldMouse() }
        var offset = 2
        while offset <= Self.longest, let byte = self[offset], (0x30...0x3F).contains(byte) { offset += 1 }
        let parameters = bytes.dropFirst(2).prefix(offset - 2)
        // Shift with a key in rxvt ends with $, which is otherwise an intermediate byte, as in the answer ?2026;1$y.
        let isShifted = self[offset] == UInt8(ascii: "$") && parameters.allSatisfy { $0 <= UInt8(ascii: "9") }
        if !isShifted || parameters.isEmpty {
            while offset <= Self.longest, let byte = self[offset], (0x20...0x2F).contains(byte) {
                offset += 1
            }
        }
        guard offset <= Self.longest else { return alt(UInt8(ascii: "[")) }
        guard let final = self[offset] else { return isFinal ? alt(UInt8(ascii: "[")) : .wait }
        if final == Byte.escape && offset > 2 { return .skip(count: offset) }
        guard isShifted || (0x40...0x7E).contains(final) else { return alt(UInt8(ascii: "[")) }

        let count = offset + 1
        if parameters.first == UInt8(ascii: "<") {
            return step(Self.mouse(Self.numbers(parameters.dropFirst()), final: final), count: count)
        }
        let numbers = Self.numbers(parameters)
        if Self.isRelease(parameters) { return .skip(count: count) }
        if final == UInt8(ascii: "~") && numbers.first == 200 { return .pasteStart(count: count) }
        guard parameters.allSatisfy({ $0 <= UInt8(ascii: ";") }), offset == 2 + parameters.count else {
            return .skip(count: count)
        }
        return step(Self.input(numbers, final: final), count: count)
    }

    /// Esc O, perhaps with a modifier, and a letter: keys in application mode and the keypad.
    func shiftedKey() -> Step {
        var offset = 2
        while offset <= Self.longest, let byte = self[offset],
            (0x30...0x39).contains(byte) || byte == UInt8(ascii: ";")
        {
            offset += 1
        }
        guard offset <= Self.longest else { return alt(UInt8(ascii: "O")) }
        guard let final = self[offset] else { return isFinal ? alt(UInt8(ascii: "O")) : .wait }
        let numbers = Self.numbers(bytes.dropFirst(2).prefix(offset - 2))
        guard let key = Self.keypad(final) ?? Self.letterKey(final, numbers) else {
            return alt(UInt8(ascii: "O"))
        }
        return .input(.key(key), count: offset + 1)
    }

    private func step(_ input: Input?, count: Int) -> Step {
        input.map { .input($0, count: count) } ?? .skip(count: count)
    }

    /// Esc [ [ A to E: F1 to F5 of the Linux console.
    private func consoleFunctionKey() -> Step {
        guard let letter = self[3] else { return isFinal ? alt(UInt8(ascii: "[")) : .wait }
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return alt(UInt8(ascii: "[")) }
        return .input(.key(.function(Int(letter - 0x40))), count: 4)
    }

    /// Esc [ M and three bytes: the mouse of terminals that do not know SGR reports.
    private func oldMouse() -> Step {
        guard let button = self[3], let column = self[4], let row = self[5] else {
            return isFinal ? alt(UInt8(ascii: "[")) : .wait
        }
        let numbers = [Int(button) - 32, Int(column) - 32, Int(row) - 32]
        return step(Self.mouse(numbers, final: UInt8(ascii: "M")), count: 6)
    }

    /// Parameters as numbers: 0 where one is left out; of one with parts (`1:3`) the first.
    private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
        if parameters.isEmpty { return [] }
        return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.prefix { (0x30...0x39).contains($0) }.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
    }

    /// Whether a key was let go, which terminals tell on request, as one program may have left it: kitty's third type of
    /// event, behind the modifiers (`1:3`).
    ///
    /// A key that is held down comes again (`1:2`) as any other.
    private static func isRelease(_ parameters: ArraySlice<UInt8>) -> Bool {
        let second = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .dropFirst().first
        let parts = second?.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) ?? []
        return parts.count > 1 && parts[1].elementsEqual([UInt8(ascii: "3")])
    }

    private static func input(_ numbers: [Int], final: UInt8) -> Input? {
        switch final {
        case UInt8(ascii: "I") where numbers.isEmpty: .focus(true)
        case UInt8(ascii: "O") where numbers.isEmpty: .focus(false)
        case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3:
            otherKey(code: numbers[2], modifiers(numbers[1])).map(Input.key)
        case UInt8(ascii: "~"):
            numberedKey(numbers.first, modifiers(numbers.dropFirst().first)).map(Input.key)
        case UInt8(ascii: "^"): numberedKey(numbers.first, .control).map(Input.key)
        case UInt8(ascii: "$"): numberedKey(numbers.first, .shift).map(Input.key)
        case UInt8(ascii: "@"): numberedKey(numbers.first, [.control, .shift]).map(Input.key)
        case UInt8(ascii: "u"):
            otherKey(code: numbers.first ?? 0, modifiers(numbers.dropFirst().first)).map(Input.key)
        // Esc [ 24 ; 80 R is an answer, where the cursor is; F3 with a modifier is 1 ; n R.
        case UInt8(ascii: "R") where numbers.count == 2 && numbers[0] != 1: nil
        default: letterKey(final, numbers).map(Input.key)
        }
    }

    /// xterm's number for modifiers: one more than their bits.
    ///
    /// The fourth, Meta, is Alt on today's keyboards.
    private static func modifiers(_ number: Int?) -> Modifiers {
        let bits = max(0, (number ?? 1) - 1)
        var modifiers = Modifiers(rawValue: UInt8(bits & 7))
        if bits & 8 != 0 { modifiers.insert(.alt) }
        return modifiers
    }

    /// Keys that end in a letter; the modifier is the last number.
    ///
    /// Function keys with a modifier are not these keys.
    private static func letterKey(_ final: UInt8, _ numbers: [Int]) -> Key? {
        let modifiers = modifiers(numbers.last)
        switch Character(Unicode.Scalar(final)) {
        case "A": return .named(.up, modifiers)
        case "B": return .named(.down, modifiers)
        case "C": return .named(.right, modifiers)
        case "D": return .named(.left, modifiers)
        case "H": return .named(.home, modifiers)
        case "F": return .named(.end, modifiers)
        case "Z": return .backTab
        case "a": return .named(.up, .shift)
        case "b": return .named(.down, .shift)
        case "c": return .named(.right, .shift)
        case "d": return .named(.left, .shift)
        case "P": return modifiers.isEmpty ? .function(1) : nil
        case "Q": return modifiers.isEmpty ? .function(2) : nil
        case "R": return modifiers.isEmpty ? .function(3) : nil
        case "S": return modifiers.isEmpty ? .function(4) : nil
        default: return nil
        }
    }

    /// Keys that end in ~ (and in rxvt in ^ $ @), by their numbers on the VT220.
    private static func numberedKey(_ number: Int?, _ modifiers: Modifiers) -> Key? {
        switch number {
        case 1, 7: return .named(.home, modifiers)
        case 2: return .named(.insert, modifiers)
        case 3: return .named(.delete, modifiers)
        case 4, 8: return .named(.end, modifiers)
        case 5: return .named(.pageUp, modifiers)
        case 6: return .named(.pageDown, modifiers)
        case let number?:
            // The VT220 left gaps where the keys stood apart.
            let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
            guard modifiers.isEmpty, let index = functions.firstIndex(of: number) else { return nil }
            return .function(index + 1)
        case nil: return nil
        }
    }

    /// Keys that some terminals report by their scalar and modifiers (xterm's modifyOtherKeys, `CSI u`).
    private static func otherKey(code: Int, _ modifiers: Modifiers) -> Key? {
        switch code {
        case 8, 127: return .named(.backspace, modifiers)
        case 9: return .named(.tab, modifiers)
        case 13: return .named(.enter, modifiers)
        case 27: return .named(.escape, modifiers)
        default:
            // From U+E000 on, `CSI u` numbers keys that are no characters.
            guard code >= 0x20, !(0xE000...0xF8FF).contains(code), let scalar = Unicode.Scalar(UInt32(code))
            else {
                return nil
            }
            let character = Character(scalar)
            if modifiers.contains(.control) { return .control(character.lowercased().first ?? character) }
            return modifiers.contains(.alt) ? .alt(character) : .character(character)
        }
    }

    /// The keypad in application mode: j to y stand 0x40 above the signs and digits on its keys.
    private static func keypad(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        case UInt8(ascii: " "): .character(" ")
        case UInt8(ascii: "X"): .character("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
        case UInt8(ascii: "a"): .named(.up, .control)
        case UInt8(ascii: "b"): .named(.down, .control)
        case UInt8(ascii: "c"): .named(.right, .control)
        case UInt8(ascii: "d"): .named(.left, .control)
        default: nil
        }
    }

    /// A report of the mouse, button and place counted from 1: presses of the left button and the wheel count.
    private static func mouse(_ numbers: [Int], final: UInt8) -> Input? {
        guard numbers.count == 3, final == UInt8(ascii: "M") else { return nil }
        // Shift, Alt and Ctrl add 4, 8 and 16; movement adds 32 and is no press.
        switch numbers[0] & ~(4 | 8 | 16) {
        case 0: return .click(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1))
        case 64: return .wheel(-1)
        case 65: return .wheel(1)
        default: return nil
        }
    }
}
