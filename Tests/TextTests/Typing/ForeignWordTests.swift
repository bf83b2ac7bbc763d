import Testing

@testable import Text

/// Foreign words come out as typed, without switching the method off.
@Suite struct ForeignWordTests {
    @Test(arguments: [ForeignWords.english, ForeignWords.japanese, ForeignWords.acronyms])
    func `foreign words survive Telex`(words: [String]) {
        #expect(words.filter { typed($0 + " ", .telex) != $0 + " " } == [])
    }

    @Test func `capital first letters change nothing`() {
        let words = ForeignWords.english.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        #expect(words.filter { typed($0 + " ", .telex) != $0 + " " } == [])
    }

    @Test func `real double letters survive, with the key typed once`() {
        let words =
            "office issue coffee password class differ suffer guess misses terror offer borrow lesser burrow tariff cocoon"
        #expect(typed(words + " ", .telex) == words + " ")
    }

    @Test(arguments: [
        ("as", "á"), ("this", "thí"), ("has", "há"), ("its", "ít"), ("must", "mút"), ("six", "sĩ"),
        ("car", "cả"),
        ("tax", "tã"), ("list", "lít"), ("see", "sê"), ("seen", "sên"), ("tree", "trê"), ("been", "bên"),
        ("too", "tô"), ("moon", "môn"), ("low", "lơ"), ("did", "đi"), ("dad", "đa"), ("beer", "bể"),
        ("vest", "vét"),
        ("sama", "sâm"), ("Ono", "Ôn"), ("mary", "mảy"), ("usa", "úa"), ("Usa", "Úa"),
    ]) func `what spells a usual Vietnamese syllable stays Vietnamese`(keys: String, expected: String) {
        for end in ["", " ", ".", "\n"] { #expect(typed(keys + end, .telex) == expected + end) }
    }

    @Test(arguments: [
        "best", "taxi", "virus", "air", "of", "is", "if", "us", "how", "box", "bus", "test", "cost", "room",
        "now", "gas",
        "terms", "rooms", "bias", "queue", "reset", "Paris", "PARIS", "USA", "Best", "BEST", "kW", "MW",
    ]) func `what text uses more than the syllable of its keys stands when it ends`(word: String) {
        for end in ["", " ", ",", ".", ")", "/", "-", "\n"] {
            #expect(typed(word + end, .telex) == word + end)
        }
        #expect(typed("“" + word + "”", .telex) == "“" + word + "”")
    }

    @Test(arguments: [
        "off", "pass", "less", "loss", "miss", "mass", "boss", "or", "her", "per", "those", "maps", "soon",
        "donor",
        "major", "away", "Gifu", "Mura", "GIS", "TOR", "SWM", "MOEJ", "TW", "Off", "OR", "GIFU", "Kiss",
    ]) func `words of the keep-list stay`(word: String) {
        #expect(typed(word + " ", .telex) == word + " ")
    }

    @Test(arguments: [("tor", "tỏ"), ("tw", "tư"), ("gis", "gí"), ("mura", "mủa")])
    func `the keep-list minds the case`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test func `a letter that Vietnamese lacks makes a word foreign`() {
        let words = "Kitakyūshū Tōkyō Ōmura Yūbari Kōri asū naïf as"
        #expect(typed(words, .telex) == "Kitakyūshū Tōkyō Ōmura Yūbari Kōri asū naïf á")
        #expect(typed("asū⌫n", .telex) == "asn")
        #expect(typed("会議cuar", .telex) == "会議của")
    }

    @Test func `no doubled key survives where it was to take a mark back`() {
        #expect(typed("tesst terrm hiss thesse corre", .telex) == "test term his these core")
    }
}
