/// The precomposed form of every Vietnamese letter, and the letter behind every form.
///
/// All text that the engine produces comes from here and is NFC. Reading accepts NFD too, because Swift compares
/// characters by canonical equivalence.
enum LetterForms {
    /// The letters that ASCII lacks beside their plain fellows: each vowel under its six tones, in the order of `Tone`.
    private static let rows: [(base: UInt8, mark: Mark, forms: String)] = [
        (.a, .none, "aáàảãạ"), (.a, .circumflex, "âấầẩẫậ"), (.a, .breve, "ăắằẳẵặ"),
        (.e, .none, "eéèẻẽẹ"), (.e, .circumflex, "êếềểễệ"),
        (.i, .none, "iíìỉĩị"),
        (.o, .none, "oóòỏõọ"), (.o, .circumflex, "ôốồổỗộ"), (.o, .horn, "ơớờởỡợ"),
        (.u, .none, "uúùủũụ"), (.u, .horn, "ưứừửữự"),
        (.y, .none, "yýỳỷỹỵ"),
        (.d, .stroke, "đ"),
    ]

    /// Every form with its letter and tone, in both cases.
    private static let all: [(form: Character, letter: Letter, tone: Tone)] = rows.flatMap { row in
        zip(Tone.allCases, row.forms).flatMap { tone, form in
            [false, true].map { isCapital in
                let letter = Letter(base: row.base, mark: row.mark, isCapital: isCapital)
                return (isCapital ? Character(form.uppercased()) : form, letter, tone)
            }
        }
    }

    /// The forms by `slot`; a space where there is none.
    private static let forms: [Character] = {
        var forms = [Character](repeating: " ", count: Letter.ordinalCount * Tone.allCases.count * 2)
        for (form, letter, tone) in all { forms[slot(letter, tone)] = form }
        return forms
    }()

    private static let letters = Dictionary(uniqueKeysWithValues: all.map { ($0.form, ($0.letter, $0.tone)) })

    private static func slot(_ letter: Letter, _ tone: Tone) -> Int {
        (letter.ordinal * Tone.allCases.count + Int(tone.rawValue)) * 2 + (letter.isCapital ? 1 : 0)
    }

    /// What the letter looks like under the tone; a consonant or sign shows without.
    static func character(_ letter: Letter, _ tone: Tone = .level) -> Character {
        if letter.mark != .none || letter.isVowel {
            return forms[slot(letter, letter.isVowel ? tone : .level)]
        }
        return Character(Unicode.Scalar(letter.isCapital ? letter.base & ~0x20 : letter.base))
    }

    /// The letter and the tone that a character shows; none for anything but a letter of Vietnamese or ASCII.
    static func letter(_ character: Character) -> (letter: Letter, tone: Tone)? {
        if let key = character.asciiValue {
            return key.isASCIILetter ? (Letter(key: key), .level) : nil
        }
        return letters[character]
    }

    /// Whether the character is a Latin letter of other languages: the ū of Kitakyūshū.
    static func isForeign(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first, letters[character] == nil else { return false }
        return 0xC0...0x24F ~= scalar.value && scalar.properties.isAlphabetic
    }

    /// Whether the character is one that a plain keyboard cannot give and an input method outside sends.
    ///
    /// That is a Vietnamese letter, or a combining mark or tone for one.
    static func needsInputMethod(_ character: Character) -> Bool {
        guard character.asciiValue == nil else { return false }
        if letters[character] != nil { return true }
        return switch character.unicodeScalars.first?.value {
        case 0x0300, 0x0301, 0x0302, 0x0303, 0x0306, 0x0309, 0x031B, 0x0323: true
        default: false
        }
    }
}
