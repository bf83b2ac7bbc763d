/// The spelling of Vietnamese syllables: onsets, rimes and what may not meet.
///
/// This is all that the engine knows of the language. Source: the orthography taught in schools (chữ Quốc ngữ), with the rare rimes of dialect and loan words (oong, ooc, oăp, uơ)
/// and the spellings that people use for place names (Kạn, Kông, Đắk). It is a table of spellings, never a list of
/// words: what it allows may be unattested, what it bars no Vietnamese word needs.
enum Spelling {
    /// Every onset, beginning with the empty one.
    ///
    /// At most 32, so that a set of them fits a `UInt32`.
    static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
        "ph",
        "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]

    /// Rimes that end in a vowel.
    static let open = words(
        """
        a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iêu oa oe oi ôi ơi oai oao oay oeo ua uê ui uơ uy ưa ưi ưu
        uôi ươi ươu uây uya uyu yêu
        """)

    /// Rimes that end in m, n, ng or nh.
    static let nasal = words(
        """
        am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong ôm ôn ông ơm ơn um un
        ung ưm ưn ưng ươm ươn ương uôm uôn uông oam oan oang oanh oăm oăn oăng oem oen oong uân uâng uên uênh uyn uynh
        uyên ym yn ynh yêm yên yêng
        """)

    /// Rimes that end in c, ch, k, p or t: finished only under sắc or nặng.
    static let stop = words(
        """
        ac ach ap at ăc ăk ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot ôc ôp ôt ơp ơt uc up ut ưc
        ưp ưt ươc ươp ươt uôc uôt oac oach oap oat oăc oăp oăt oec oet ooc uât uêch uêt uych uyp uyt uyêt yt ych yp yêt
        """)

    /// The rimes with i that g takes; any other i after g belongs to the onset gi.
    private static let rimesOfGWithI = Set(
        words("i in im ip it ich inh iu iêng iêc iêt iêm iên iêp"))

    /// Whether the onset may stand before the rime.
    static func allows(_ onset: String, before rime: String) -> Bool { !barred(before: rime).contains(onset) }

    /// The onsets that may not stand before the rime.
    ///
    /// k goes before any vowel (Bắc Kạn, Hồng Kông), gh and ngh too, since people write "nghành".
    static func barred(before rime: String) -> [String] {
        guard let first = rime.first else { return onsets }
        if first == "y", rime != "y" { return onsets.filter { $0 != "" && $0 != "qu" } }
        var barred = rime.hasPrefix("iê") ? [""] : []
        if "ieêy".contains(first) { barred += ["c", "ng"] }
        if first == "i" ? !rimesOfGWithI.contains(rime) : "eêy".contains(first) { barred.append("g") }
        if "iy".contains(first) { barred.append("gi") }
        let isBarredByQu =
            switch first {
            case "u", "ư": true
            case "i": !["i", "it", "inh"].contains(rime)
            default: ["o", "oi", "oa"].contains(rime)
            }
        return isBarredByQu ? barred + ["qu"] : barred
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
