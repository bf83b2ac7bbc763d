/// What a key asks for in a typing method, before the word has a say.
///
/// Whether it can be had is for `Reading` to decide: a Telex `s` is a tone after a vowel and a letter elsewhere.
enum KeyMeaning: Equatable, Sendable {
    /// Sets the tone; `level` takes it away.
    case tone(Tone)
    /// Makes â, ê, ô: of this plain letter only (Telex), or of whichever comes last.
    case circumflex(UInt8?)
    /// VNI, VIQR: ă.
    case breve
    /// VNI, VIQR: ơ, ư, and both in ươ.
    case horn
    /// Telex `w`: ă, ơ, ư, ươ, or an ư of its own.
    case hook
    /// Makes đ.
    case stroke
    /// Telex brackets: a new ơ or ư.
    case horned(UInt8)
    /// A letter and nothing else.
    case letter
    /// No part of a word.
    case sign

    init(_ key: UInt8, in settings: TypingSettings) {
        let meaning: KeyMeaning? =
            switch settings.method {
            case .off: nil
            case .telex: Self.telex(key.lowercasedASCII) ?? (settings.usesBrackets ? Self.bracket(key) : nil)
            case .vni: Self.vni(key)
            case .viqr: Self.viqr(key.lowercasedASCII)
            }
        self = meaning ?? (key.isASCIILetter ? .letter : .sign)
    }

    /// The mark that the key would make on a vowel; none if it makes none there.
    func mark(on base: UInt8) -> Mark? {
        switch (self, base) {
        case (.circumflex(let only), .a), (.circumflex(let only), .e), (.circumflex(let only), .o):
            only == nil || only == base ? .circumflex : nil
        case (.breve, .a), (.hook, .a): .breve
        case (.horn, .o), (.horn, .u), (.hook, .o), (.hook, .u): .horn
        default: nil
        }
    }

    private static func telex(_ key: UInt8) -> KeyMeaning? {
        switch key {
        case UInt8(ascii: "s"): .tone(.acute)
        case UInt8(ascii: "f"): .tone(.grave)
        case UInt8(ascii: "r"): .tone(.hook)
        case UInt8(ascii: "x"): .tone(.tilde)
        case UInt8(ascii: "j"): .tone(.dot)
        case UInt8(ascii: "z"): .tone(.level)
        case .a, .e, .o: .circumflex(key)
        case .w: .hook
        case .d: .stroke
        default: nil
        }
    }

    private static func bracket(_ key: UInt8) -> KeyMeaning? {
        switch key {
        case UInt8(ascii: "["), UInt8(ascii: "{"): .horned(.o)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): .horned(.u)
        default: nil
        }
    }

    private static func vni(_ key: UInt8) -> KeyMeaning? {
        switch key {
        case UInt8(ascii: "0")...UInt8(ascii: "5"):
            Tone(rawValue: key - UInt8(ascii: "0")).map(KeyMeaning.tone)
        case UInt8(ascii: "6"): .circumflex(nil)
        case UInt8(ascii: "7"): .horn
        case UInt8(ascii: "8"): .breve
        case UInt8(ascii: "9"): .stroke
        default: nil
        }
    }

    private static func viqr(_ key: UInt8) -> KeyMeaning? {
        switch key {
        case UInt8(ascii: "'"): .tone(.acute)
        case UInt8(ascii: "`"): .tone(.grave)
        case UInt8(ascii: "?"): .tone(.hook)
        case UInt8(ascii: "~"): .tone(.tilde)
        case UInt8(ascii: "."): .tone(.dot)
        case UInt8(ascii: "0"): .tone(.level)
        case UInt8(ascii: "^"): .circumflex(nil)
        case UInt8(ascii: "("): .breve
        case UInt8(ascii: "+"), UInt8(ascii: "*"): .horn
        case .d: .stroke
        default: nil
        }
    }
}
