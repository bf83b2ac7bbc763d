/// The precomposed form of every Vietnamese letter, and the letter behind every form.
///
/// All text that the engine produces comes from here and is NFC. Reading accepts NFD too, because Swift compares
/// characters by canonical equivalence.
enum LetterForms {
    /// The 134 letters that ASCII lacks and their plain fellows: for each marked vowel its six tones in the order of `Tone`.
    private static let rows: [(base: UInt8, mark: Mark, forms: String)] = [
        (.a, .none, "aáàảãạ"), (.a, .circumflex, "âấầẩẫậ"), (.a, .breve, "ăắằẳẵặ"),
        (.e, .none, "eéèẻẽẹ"), (.e, .circumflex, "êếềểễệ"),
        (.i, .none, "iíìỉĩị"),
        (.o, .none, "oóòỏõọ"), (.o, .circumflex, "ôốồổỗộ"), (.o, .horn, "ơớờởỡợ"),
        (.u, .none, "uúùủũụ"), (.u, .horn, "ưứừửữự"),
        (.y, .none, "yýỳỷỹỵ"),
        (.d, .stroke, "đ"),
    ]

    /// Forms by `slot`.
    private static let forms: [Character] = {
        var forms = (0..<slotCount).map { slot in
            Character(Unicode.Scalar(UInt8(slot >> 7 & 0x7F)))
        }
        for row in rows {
            for (tone, form) in zip(Tone.allCases, row.forms) {
                let lower = Letter(base: row.base, mark: row.mark, isCapital: false)
                let upper = Letter(base: row.base, mark: row.mark, isCapital: true)
                forms[slot(lower, tone)] = form
                forms[slot(upper, tone)] = Character(form.uppercased())
            }
        }
        for base in UInt8(ascii: "a")...UInt8(ascii: "z") {
            let upper = Letter(base: base, mark: .none, isCapital: true)
            forms[slot(upper, .level)] = Character(Character(Unicode.Scalar(base)).uppercased())
        }
        return forms
    }()

    private static let letters: [Character: (Letter, Tone)] = {
        var letters: [Character: (Letter, Tone)] = [:]
        for row in rows {
            for (tone, form) in zip(Tone.allCases, row.forms) {
                letters[form] = (Letter(base: row.base, mark: row.mark, isCapital: false), tone)
                letters[Character(form.uppercased())] = (
                    Letter(base: row.base, mark: row.mark, isCapital: true), tone
                )
            }
        }
        return letters
    }()

    /// Seven bits of base, three of mark, one of case, three of tone.
    private static let slotCount = 1 << 14

    private static func slot(_ letter: Letter, _ tone: Tone) -> Int {
        Int(letter.base & 0x7F) << 7 | Int(letter.mark.rawValue) << 4 | (letter.isCapital ? 8 : 0)
            | Int(tone.rawValue)
    }

    /// What the letter looks like under the tone; a letter that cannot bear it shows without.
    static func character(_ letter: Letter, _ tone: Tone = .level) -> Character {
        forms[slot(letter, tone)]
    }

    /// The letter and the tone that a character shows; none for anything but a letter of Vietnamese or ASCII.
    static func letter(_ character: Character) -> (letter: Letter, tone: Tone)? {
        if let key = character.asciiValue {
            return key.isASCIILetter ? (Letter(key: key), .level) : nil
        }
        return letters[character]
    }

    /// Whether the character is a letter that a plain keyboard cannot give: what an outside input method sends.
    static func needsInputMethod(_ character: Character) -> Bool {
        guard character.asciiValue == nil else { return false }
        if letters[character] != nil { return true }
        guard let scalar = character.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x0300...0x0303, 0x0306, 0x0309, 0x031B, 0x0323: return true
        default: return false
        }
    }
}
