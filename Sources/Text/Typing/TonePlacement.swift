/// Where the tone sign stands in a syllable, finished or not.
///
/// Worked out anew after every key and Backspace, so that it is never left behind: hòa, then hoàn.
enum TonePlacement {
    /// The index of the letter that bears the tone; none without a vowel.
    static func index(in letters: [Letter], style: ToneStyle) -> Int? {
        let onset = SyllableTree.vietnamese.onsetLength(letters)
        let vowels = letters[onset...].prefix(while: \.isVowel)
        guard let first = vowels.indices.first, let last = vowels.indices.last else { return nil }
        // Of two marked letters the last: ươ, and the ê of iê, yê, uyê.
        if let marked = vowels.lastIndex(where: { $0.mark != .none }) { return marked }
        let hasFinal = vowels.endIndex < letters.endIndex
        switch vowels.count {
        case 1: return first
        case 2:
            return hasFinal || (style == .modern && isGlide(vowels[first].base, vowels[last].base))
                ? last : first
        default: return hasFinal ? last : first + 1
        }
    }

    /// oa, oe, uy: the first vowel only rounds the second.
    private static func isGlide(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (.o, .a), (.o, .e), (.u, .y): true
        default: false
        }
    }
}
