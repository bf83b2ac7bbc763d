internal import Text

/// A writer's name, and what is made of it: the short name in readable numbers, and the beginning of file names.
///
/// Two writers may come to the same short name; what tells their numbers apart then is the journal's tag.
package struct WriterName: Hashable, Sendable {
    package let name: String
    /// Runs of letters and runs of digits, Latin letters without marks and in lower case.
    private let words: [Word]

    private struct Word: Hashable {
        enum Script: Hashable {
            case latin, digits, other
        }

        let script: Script
        var text: String
    }

    package init(_ name: String) {
        self.name = name
        words = Self.words(of: name)
    }

    /// `TK1` of `Thư ký 1`, `NVA` of `Nguyễn Văn An`, `LAN` of `Lan`, `田中` of `田中太郎`; 1 … 8 characters.
    ///
    /// Initials, or of a single word its first three letters; numbers whole; of other scripts the first two characters.
    package var short: String {
        let isSingle = words.count { $0.script == .latin } == 1
        let parts = words.map { word in
            switch word.script {
            case .latin: word.text.prefix(isSingle ? 3 : 1).uppercased()
            case .digits: String(word.text.prefix(4))
            case .other: String(word.text.prefix(2))
            }
        }
        // Of many words the first four count, so that a number at the end is not lost.
        let letters = zip(words, parts).filter { $0.0.script != .digits }.map(\.1).prefix(4).joined()
        let digits = zip(words, parts).filter { $0.0.script == .digits }.map(\.1).joined().prefix(4)
        let short = letters.prefix(4) + digits
        return short.isEmpty ? "X" : String(short)
    }

    private static func words(of name: String) -> [Word] {
        var words: [Word] = []
        var continues = false
        for character in name {
            let plain = character.plainASCII
            let script: Word.Script
            if let plain, plain.isLetter {
                script = .latin
            } else if let plain, plain.isNumber {
                script = .digits
            } else if character.isLetter {
                script = .other
            } else {
                continues = false
                continue
            }
            let text = String(script == .other ? character : plain ?? character)
            if continues, words.last?.script == script {
                words[words.count - 1].text += text
            } else {
                words.append(Word(script: script, text: text))
            }
            continues = true
        }
        return words
    }
}
