import Text

/// A field in which keys are typed at the end of the text: the typing engine without an editor.
///
/// A filter has to hand on what is no text, so a field holds stray bytes beside characters. The caret never moves.
struct TypedField {
    /// What one Backspace takes away.
    private enum Unit {
        case character(Character)
        /// A byte that is no part of UTF-8 text.
        case byte(UInt8)
    }

    private var units: [Unit] = []
    private var composer: Composer

    init(settings: TypingSettings) {
        composer = Composer(settings: settings)
    }

    /// What stands in the field, as UTF-8 and stray bytes.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for unit in units {
            switch unit {
            case .character(let character): bytes += character.utf8
            case .byte(let byte): bytes.append(byte)
            }
        }
        return bytes
    }

    /// Types a line of keys; 0x08 and 0x7F are Backspace.
    mutating func type(_ keys: [UInt8]) {
        var rest = keys[...]
        while !rest.isEmpty {
            let text = rest.prefix(Self.textLength(rest))
            for character in String(decoding: text, as: UTF8.self) {
                type(character)
            }
            rest = rest[text.endIndex...]
            if let byte = rest.popFirst() {
                finishWord()
                units.append(.byte(byte))
            }
        }
    }

    /// Ends the word before the caret.
    mutating func finishWord() {
        apply(composer.finishWord())
    }

    private mutating func type(_ character: Character) {
        switch character {
        case "\u{8}", "\u{7F}":
            apply(composer.deleteBackward())
            if composer.isIdle { composer.reopen(lastCharacters) }
        default:
            apply(composer.type(character))
        }
    }

    private mutating func apply(_ replacement: Replacement) {
        units.removeLast(min(replacement.deleting, units.count))
        units += replacement.inserting.map(Unit.character)
    }

    /// The characters before the caret, back to a stray byte.
    private var lastCharacters: [Character] {
        var characters: [Character] = []
        for case .character(let character) in units.suffix(Self.longestWord) {
            characters.append(character)
        }
        return characters
    }

    /// How many characters before the caret are looked at for a word to open again.
    private static let longestWord = 32

    /// The number of bytes, from the first, that are UTF-8 text.
    private static func textLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            length += scalar.count
        }
        return length
    }
}
