/// One scalar reduced to what a search compares: a plain lower-case letter, and beside it the marks it carried.
///
/// `Ờ` is o with a horn and the tone huyền, `Ｎ` is n, `カ` and `ｶ` are か; `が` stays a letter of its own. Blanks and
/// hyphens are one thing, because `cải cách hành-chính` is written both ways. What nobody sees is nothing.
enum FoldedScalar: Equatable {
    case letter(Unicode.Scalar, LetterMarks)
    /// A combining mark, to be added to the letter before it.
    case mark(LetterMarks)
    /// A mark that voices the kana before it: か + ゛ is が, は + ゜ is ぱ.
    case voicing(KanaVoicing)
    case blank
    case nothing

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: self = .letter(scalar, .none)
        case 0x20: self = .blank
        case 0..<0x250: self = FoldTable.latin[Int(scalar.value)]
        case 0x1E00..<0x1F00: self = FoldTable.latinAdditional[Int(scalar.value) - 0x1E00]
        default: self.init(computing: scalar)
        }
    }

    fileprivate init(computing scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x300..<0x370:
            self = .mark(LetterMarks(combining: scalar))
        case 0x3099, 0xFF9E:
            self = .voicing(.voiced)
        case 0x309A, 0xFF9F:
            self = .voicing(.semivoiced)
        case 0x30A1...0x30F6, 0x30FD...0x30FE:
            self = .letter(Unicode.Scalar(scalar.value - 0x60) ?? scalar, .none)
        case 0xFF61...0xFF9D:
            self = .letter(FoldTable.halfWidthKana[Int(scalar.value) - 0xFF61], .none)
        case 0xFF01...0xFF5E:
            self = FoldedScalar(scalar.narrowed)
        case 0x2D, 0x2010...0x2015, 0x2212:
            self = .blank
        case 0x3040..<0x30A1, 0x4E00..<0xA000, 0xAC00..<0xD7A4:
            self = .letter(scalar, .none)
        default:
            self.init(byProperties: scalar)
        }
    }

    private init(byProperties scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.isWhitespace || properties.generalCategory == .control {
            self = .blank
        } else if properties.isDefaultIgnorableCodePoint {
            self = .nothing
        } else {
            self.init(decomposing: properties.lowercaseMapping.unicodeScalars.first ?? scalar)
        }
    }

    /// A lower-case letter: its base if all that it loses are combining diacritical marks, else itself.
    private init(decomposing scalar: Unicode.Scalar) {
        switch scalar {
        case "\u{111}", "\u{F0}", "\u{256}":
            self = .letter("d", LetterMarks(.stroke))
            return
        case "\u{131}":
            self = .letter("i", .none)
            return
        default: break
        }
        let parts = canonicalDecomposition(of: scalar)
        guard let base = parts.first, parts.dropFirst().allSatisfy({ (0x300..<0x370).contains($0.value) })
        else {
            self = .letter(scalar, .none)
            return
        }
        let marks = parts.dropFirst().reduce(LetterMarks.none) {
            $0.adding(LetterMarks(combining: $1), on: base)
        }
        self = .letter(base, marks)
    }
}

extension Character {
    /// The plain lower-case ASCII letter, digit or sign that a search takes the character for; nil for any other.
    ///
    /// Worked out for this one alone: a name or two at the start of the program are not worth the table of all letters.
    package var plainASCII: Character? {
        guard let first = unicodeScalars.first, case .letter(let letter, _) = FoldedScalar(computing: first),
            letter.isASCII,
            unicodeScalars.dropFirst().allSatisfy({ FoldedScalar(computing: $0).addsNoLetter })
        else { return nil }
        return Character(letter)
    }
}

extension FoldedScalar {
    fileprivate var addsNoLetter: Bool {
        switch self {
        case .mark, .nothing: true
        case .letter, .voicing, .blank: false
        }
    }
}

/// How a kana is voiced, and which kana it becomes.
enum KanaVoicing: Equatable {
    case voiced
    case semivoiced

    /// The voiced form of a hiragana, nil if it has none.
    func applied(to kana: Unicode.Scalar) -> Unicode.Scalar? {
        let unvoicedK: ClosedRange<UInt32> = 0x304B...0x3061
        let unvoicedT: ClosedRange<UInt32> = 0x3064...0x3068
        let h: ClosedRange<UInt32> = 0x306F...0x307B
        switch (self, kana.value) {
        case (.voiced, 0x3046): return "\u{3094}"
        case (.voiced, unvoicedK) where kana.value % 2 == 1: return Unicode.Scalar(kana.value + 1)
        case (.voiced, unvoicedT) where kana.value % 2 == 0: return Unicode.Scalar(kana.value + 1)
        case (.voiced, h) where kana.value % 3 == 0: return Unicode.Scalar(kana.value + 1)
        case (.semivoiced, h) where kana.value % 3 == 0: return Unicode.Scalar(kana.value + 2)
        default: return nil
        }
    }
}

/// The marks of one letter in a byte: what changes the letter (quality), and the tone of its syllable.
struct LetterMarks: Equatable {
    enum Quality: UInt8 {
        case none, circumflex, breve, horn, stroke, macron, diaeresis, other
    }

    /// In the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng.
    enum Tone: UInt8 {
        case none, grave, hook, tilde, acute, dotBelow
    }

    static let none = LetterMarks(.none)
    static let qualityBits: UInt8 = 0b0000_0111
    static let toneBits: UInt8 = 0b0011_1000

    let bits: UInt8

    init(_ quality: Quality, tone: Tone = .none) {
        bits = quality.rawValue | tone.rawValue << 3
    }

    init(bits: UInt8) {
        self.bits = bits
    }

    init(combining mark: Unicode.Scalar) {
        switch mark {
        case "\u{300}", "\u{340}": self.init(.none, tone: .grave)
        case "\u{301}", "\u{341}": self.init(.none, tone: .acute)
        case "\u{303}": self.init(.none, tone: .tilde)
        case "\u{309}": self.init(.none, tone: .hook)
        case "\u{323}": self.init(.none, tone: .dotBelow)
        case "\u{302}": self.init(.circumflex)
        case "\u{306}": self.init(.breve)
        case "\u{31B}": self.init(.horn)
        case "\u{304}": self.init(.macron)
        case "\u{308}": self.init(.diaeresis)
        default: self.init(.other)
        }
    }

    var quality: Quality { Quality(rawValue: bits & Self.qualityBits) ?? .other }
    var tone: Tone { Tone(rawValue: (bits & Self.toneBits) >> 3) ?? .none }

    /// The marks together; a tone sign on what is no vowel (ñ, ś) makes another letter of it.
    func adding(_ mark: LetterMarks, on base: Unicode.Scalar) -> LetterMarks {
        if mark.tone != .none {
            return base.isPlainVowel ? LetterMarks(quality, tone: mark.tone) : LetterMarks(.other, tone: tone)
        }
        return LetterMarks(quality == .none ? mark.quality : .other, tone: tone)
    }
}

extension Unicode.Scalar {
    /// One of a, e, i, o, u, y.
    var isPlainVowel: Bool {
        switch self {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}

/// The Latin letters folded once: they make up nearly all that is searched.
private enum FoldTable {
    static let latin = fold(0..<0x250)
    static let latinAdditional = fold(0x1E00..<0x1F00)

    private static func fold(_ values: Range<UInt32>) -> [FoldedScalar] {
        values.map { value in Unicode.Scalar(value).map { FoldedScalar(computing: $0) } ?? .nothing }
    }

    /// What U+FF61 to U+FF9D stand for, katakana already as hiragana.
    static let halfWidthKana = Array(
        "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
            .unicodeScalars)
}
