/// Where a key takes the caret, and how far a kill goes.
package enum CaretMove: String, CaseIterable, Sendable {
    case left
    case right
    /// To the start of this word, or of the one before.
    case wordLeft
    /// Behind this word, or the next.
    case wordRight
    /// Between line breaks: wrapping makes no difference here.
    case lineStart
    case lineEnd
    case textStart
    case textEnd
}

extension TextBuffer {
    /// The UTF-8 offset in the text to which the move leads; the caret's own if there is no way.
    func utf8Offset(after move: CaretMove) -> Int {
        switch move {
        case .left: before.utf8.count - (before.last?.utf8.count ?? 0)
        case .right: before.utf8.count + (after.first?.utf8.count ?? 0)
        case .wordLeft: before.utf8.count - Self.utf8CountOfWord(in: before.reversed())
        case .wordRight: before.utf8.count + Self.utf8CountOfWord(in: after)
        case .lineStart: before.utf8.lastIndex(of: UInt8(ascii: "\n")).map { offset(behind: $0) } ?? 0
        case .lineEnd: before.utf8.count + after.utf8.prefix { $0 != UInt8(ascii: "\n") }.count
        case .textStart: 0
        case .textEnd: before.utf8.count + after.utf8.count
        }
    }

    private func offset(behind lineBreak: String.Index) -> Int {
        before.utf8.distance(from: before.startIndex, to: lineBreak) + 1
    }

    /// What stands between words at the start of the row of Characters, and the word behind it.
    private static func utf8CountOfWord(in characters: some Sequence<Character>) -> Int {
        var count = 0
        var script: WordScript?
        for character in characters {
            let own = WordScript(character)
            if let script, own != script { break }
            script = own
            count += character.utf8.count
        }
        return count
    }
}

/// What makes a word out of neighbouring Characters; nil between words.
///
/// Japanese is written without spaces, but its words seldom go on from one script to another.
private enum WordScript {
    case letters
    case ideographs
    case hiragana
    case katakana

    init?(_ character: Character) {
        guard character.isLetter || character.isNumber, let scalar = character.unicodeScalars.first else {
            return nil
        }
        switch scalar.value {
        case 0x3041...0x309F: self = .hiragana
        case 0x30A0...0x30FF, 0xFF66...0xFF9F: self = .katakana
        default: self = scalar.properties.isIdeographic ? .ideographs : .letters
        }
    }
}
