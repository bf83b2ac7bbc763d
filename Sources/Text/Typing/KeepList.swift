/// Words that stay as typed although their keys spell a Vietnamese syllable.
///
/// The list is short on purpose: it has only keys whose Vietnamese reading nobody writes, and words whose double letter would
/// be taken for an escape. English words whose syllable is in use are `EnglishWords`. A word matches in the case given, with a
/// capital first letter, or all in capitals; so `TOR` stays, and `tor` is tỏ.
struct KeepList {
    private let settings: TypingSettings

    init(_ settings: TypingSettings) {
        self.settings = settings
    }

    /// Whether the word stays as typed.
    func contains(_ typed: String) -> Bool {
        let own = settings.method == .vni ? Self.wordsWithDigits : Self.words
        return Self.variants(of: typed).contains { own.contains($0) || settings.keepList.contains($0) }
    }

    /// The word, and with fewer capitals.
    private static func variants(of typed: String) -> [String] {
        let lower = typed.lowercased()
        let capitalised = lower.prefix(1).uppercased() + lower.dropFirst()
        switch typed {
        case lower: return [typed]
        case capitalised: return [typed, lower]
        case typed.uppercased(): return [typed, lower, capitalised]
        default: return [typed]
        }
    }

    static let words: Set<String> = [
        "or", "her", "per", "those", "maps", "soon", "donor", "major", "away",
        "Gifu", "Mura", "AFF", "BOO", "DARD", "GIS", "IRR", "ISS", "MOEJ", "MOF", "MOFA", "NGOs", "NOX",
        "NOx", "SWM", "SWOT",
        "TOR", "TORs", "TW", "URA", "VOCs",
        "off", "buff", "cuff", "puff",
        "bass", "boss", "chess", "kiss", "less", "loss", "mass", "mess", "miss", "moss", "pass", "toss",
        "array", "carry", "curry", "err", "harry", "hurry", "lasso", "marry",
    ]

    /// VNI: the digits of formulas and paper sizes.
    static let wordsWithDigits: Set<String> = ["CO2", "H2O", "A3", "A4", "B2B"]
}
