/// One letter of a word as Vietnamese spelling sees it: a plain letter, its mark and its case.
///
/// The tone is not part of it, because the tone belongs to the syllable and moves while one types. What a letter looks
/// like with its tone is `LetterForms`.
struct Letter: Equatable, Sendable {
    /// The plain letter in lower case as an ASCII code; in a word that is no Vietnamese, any ASCII sign.
    var base: UInt8

    var mark: Mark = .none
    var isCapital = false

    /// The key that brought the letter, in lower case: `base`, but `w` for the ư of `nhw`.
    var source: UInt8

    /// The letter that a key brings: a key's case becomes the letter's.
    init(key: UInt8) {
        base = key.lowercasedASCII
        isCapital = base != key
        source = base
    }

    init(base: UInt8, mark: Mark, isCapital: Bool, source: UInt8? = nil) {
        self.base = base
        self.mark = mark
        self.isCapital = isCapital
        self.source = source ?? base
    }

    var isVowel: Bool {
        switch base {
        case .a, .e, .i, .o, .u, .y: true
        default: false
        }
    }

    /// A number for each letter, marked ones apart: from 1, below `ordinalCount`; 0 for what is no letter.
    var ordinal: Int {
        switch (base, mark) {
        case (_, .none): base.isASCIILetter ? Int(base & 0x1F) : 0
        case (_, .stroke): 27
        case (_, .breve): 28
        case (.a, _): 29
        case (.e, _): 30
        case (.o, .circumflex): 31
        case (.o, _): 32
        case (_, .circumflex), (_, .horn): 33
        }
    }

    static let ordinalCount = 34
}

/// What makes another letter of a plain one: â ê ô, ă, ơ ư, đ.
enum Mark: UInt8, Sendable {
    case none
    case circumflex
    case breve
    case horn
    case stroke
}

/// The six tones, in the order in which VNI numbers them.
enum Tone: UInt8, CaseIterable, Sendable {
    /// Ngang.
    case level
    /// Sắc.
    case acute
    /// Huyền.
    case grave
    /// Hỏi.
    case hook
    /// Ngã.
    case tilde
    /// Nặng.
    case dot

    /// Whether a syllable that ends in c, ch, k, p or t may bear the tone.
    var standsOnStop: Bool {
        switch self {
        case .level, .acute, .dot: true
        case .grave, .hook, .tilde: false
        }
    }
}

extension UInt8 {
    static let a = UInt8(ascii: "a")
    static let c = UInt8(ascii: "c")
    static let d = UInt8(ascii: "d")
    static let e = UInt8(ascii: "e")
    static let g = UInt8(ascii: "g")
    static let h = UInt8(ascii: "h")
    static let i = UInt8(ascii: "i")
    static let k = UInt8(ascii: "k")
    static let o = UInt8(ascii: "o")
    static let p = UInt8(ascii: "p")
    static let q = UInt8(ascii: "q")
    static let t = UInt8(ascii: "t")
    static let u = UInt8(ascii: "u")
    static let w = UInt8(ascii: "w")
    static let y = UInt8(ascii: "y")

    var isASCIILetter: Bool {
        switch self | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    var lowercasedASCII: UInt8 {
        isASCIILetter ? self | 0x20 : self
    }
}
