/// How a person wants to type: the method, the place of the tone and the words that stay as typed.
///
/// The defaults suit note-takers who mix Vietnamese with foreign words: brackets stay brackets, and a `w` that begins
/// a word stays a `w` (www, workshop). Changing a setting never changes text that already stands.
package struct TypingSettings: Equatable, Sendable {
    package var method: TypingMethod
    package var toneStyle: ToneStyle

    /// Words given back as typed at a word's end, beside `KeepList.words`; matched as `KeepList` describes.
    package var keepList: Set<String>

    /// Short words of letters (`qh`) and what they stand for (`quy hoạch`).
    ///
    /// Filled in at a word's end by every method, `off` included; `Qh` gives `Quy hoạch`, and `QH` stands for itself.
    package var abbreviations: [String: String]

    /// Telex: `w` at the start of a word is ư.
    package var startsWordsWithW: Bool

    /// Telex: `[` is ơ and `]` is ư.
    package var usesBrackets: Bool

    /// VIQR: a tone sign also acts after a final consonant; without it `khong.` ends in a full stop.
    package var allowsToneAfterFinal: Bool

    package init(
        method: TypingMethod = .telex,
        toneStyle: ToneStyle = .old,
        keepList: Set<String> = [],
        abbreviations: [String: String] = [:],
        startsWordsWithW: Bool = false,
        usesBrackets: Bool = false,
        allowsToneAfterFinal: Bool = false
    ) {
        self.method = method
        self.toneStyle = toneStyle
        self.keepList = keepList
        self.abbreviations = abbreviations
        self.startsWordsWithW = startsWordsWithW
        self.usesBrackets = usesBrackets
        self.allowsToneAfterFinal = allowsToneAfterFinal
    }
}
