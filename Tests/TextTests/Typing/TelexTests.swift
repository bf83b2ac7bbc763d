import Testing

@testable import Text

/// The rules of Telex, case by case.
@Suite struct TelexTests {
    @Test(arguments: [
        ("toans", "toán"), ("toanf", "toàn"), ("toanr", "toản"), ("toanx", "toãn"), ("toanj", "toạn"),
        ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("aw", "ă"), ("ow", "ơ"), ("uw", "ư"), ("dd", "đ"),
        ("tienges", "tiếng"), ("thama", "thâm"), ("dduocwj", "được"), ("duocwdj", "được"),
    ]) func `marks and tones come from letters, at once or later`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("thuow", "thuơ"), ("quow", "quơ"), ("huow", "huơ"), ("khuow", "khuơ"), ("uow", "uơ"),
        ("tuow", "tươ"),
        ("muaw", "mưa"), ("quaw", "quă"), ("hoaw", "hoă"), ("huuw", "hưu"), ("guiw", "gưi"),
        ("choiw", "chơi"),
        ("huouw", "hươu"), ("thuowng", "thương"), ("dduwocj", "được"), ("thuoww", "thươ"),
        ("thuowww", "thuow"),
        ("tuoww", "tuow"), ("nuowcs", "nước"),
    ]) func `w marks what can become a syllable`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("nhw", "như"), ("trwowcs", "trước"), ("giwax", "giữa"), ("DDWOWNGF", "ĐƯỜNG"), ("w", "w"),
        ("www", "www"),
        ("was", "was"), ("with", "with"), ("wowcs", "wowcs"),
    ]) func `w after an onset is ư, at a word's start itself`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("cuowio", "cuôi"), ("cuoiwo", "cuôi"), ("coow", "cơ"), ("cowo", "cô"), ("caaw", "că"),
        ("cawa", "câ"),
        ("thuowo", "thuô"), ("muaaw", "mưa"), ("tuawan", "tuân"), ("toasf", "toà"), ("toansfxj", "toạn"),
    ]) func `the last mark and the last tone win`(keys: String, expected: String) {
        #expect(shown(keys, TypingSettings(method: .telex, toneStyle: .modern)) == expected)
    }

    @Test(arguments: [
        ("aaa", "aa"), ("ass", "as"), ("ddd", "dd"), ("uww", "uw"), ("asss", "ass"), ("aaaa", "aaa"),
        ("nhww", "nhw"),
        ("NHWW", "NHW"), ("saww", "saw"), ("tesst", "test"), ("terrm", "term"), ("DDd", "Dd"),
    ]) func `a doubled key takes its mark back and stays`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("gooongf", "goòng"), ("gooofng", "goòng"), ("mooocs", "moóc"), ("xooong", "xoong"),
        ("ooops", "oops"),
        ("tooo", "too"),
    ]) func `a third o makes oo, and the word stays open`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("asz", "a"), ("toansz", "toan"), ("toanszs", "toán"), ("tieengsz", "tiêng"), ("az", "az"),
        ("toanz", "toanz"),
    ]) func `z takes the tone away, or is a z`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("thuowr", "thuở", "thuở"), ("quowr", "quở", "quở"), ("quawngx", "quẵng", "quẵng"),
        ("muaf", "mùa", "mùa"),
        ("oaw", "oă", "oaw"), ("buwoo", "buô", "buwoo"), ("law", "lă", "law"), ("nuowc", "nươc", "nươc"),
        ("data", "dât", "data"), ("meet", "mêt", "meet"), ("soft", "sòt", "soft"), ("uses", "ues", "uses"),
        ("buow", "bươ", "buơ"),
    ]) func `what shows while typing and what stands after the word`(
        keys: String, open: String, ended: String
    ) {
        #expect(shown(keys, .telex) == open)
        #expect(typed(keys, .telex) == ended)
    }

    @Test(arguments: [
        ("muaf", "mùa", "mùa"), ("chaof", "chào", "chào"), ("tuis", "túi", "túi"), ("hoaf", "hòa", "hoà"),
        ("khoer", "khỏe", "khoẻ"), ("thuyr", "thủy", "thuỷ"), ("quys", "quý", "quý"), ("quaf", "quà", "quà"),
        ("giaf", "già", "già"), ("gif", "gì", "gì"), ("ginf", "gìn", "gìn"), ("giengs", "giéng", "giéng"),
        ("gieengs", "giếng", "giếng"), ("gieets", "giết", "giết"), ("giux", "giũ", "giũ"),
        ("hoanf", "hoàn", "hoàn"),
        ("khoets", "khoét", "khoét"), ("huyts", "huýt", "huýt"), ("ngoaif", "ngoài", "ngoài"),
        ("khuyur", "khuỷu", "khuỷu"), ("khuyas", "khuýa", "khuýa"), ("uow", "uơ", "uơ"),
        ("quyeenf", "quyền", "quyền"),
    ]) func `the tone stands where the style wants it`(keys: String, old: String, modern: String) {
        #expect(shown(keys, TypingSettings(method: .telex, toneStyle: .old)) == old)
        #expect(shown(keys, TypingSettings(method: .telex, toneStyle: .modern)) == modern)
    }

    @Test(arguments: [
        ("Ddi", "Đi"), ("DDi", "Đi"), ("dDi", "đi"), ("VIeetj", "VIệt"), ("VIEETJ", "VIỆT"),
        ("vieEtJ", "việt"),
        ("tOOi", "tÔi"), ("OFFICE", "OFFICE"), ("OfFice", "OfFice"),
    ]) func `case belongs to the letter, not to the mark's key`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("ddc", "đc"), ("ddt", "đt"), ("sddt", "sđt"), ("QDD", "QĐ"), ("NDD-CP", "NĐ-CP"), ("HDDND", "HĐND"),
        ("DDHQG", "ĐHQG"), ("BDDS", "BĐS"), ("10.000dd", "10.000đ"), ("sddta", "sddta"),
    ]) func `đ comes in abbreviations without a vowel`(keys: String, expected: String) {
        #expect(typed(keys + " ", .telex) == expected + " ")
    }

    @Test func `a word longer than any syllable is what is typed`() {
        let consonants = String(repeating: "x", count: 100)
        let escaped = "aaa" + String(repeating: "b", count: 100)
        #expect(typed(consonants + "dda", .telex) == consonants + "dda")
        #expect(typed(escaped, .telex) == escaped)
        #expect(shown(consonants + "as⌫⌫⌫", .telex) == consonants.dropLast())
        #expect(shown("asb" + consonants + String(repeating: "⌫", count: 101), .telex) == "á")
    }

    @Test func `tone keys wait for a syllable that can bear them`() {
        #expect(shown("catf", .telex) == "catf")
        #expect(shown("cafch", .telex) == "càch")
        #expect(typed("cafchs", .telex) == "cách")
        #expect(shown("str", .telex) == "str")
    }

    @Test func `brackets and w at a word's start are letters if one wants them to be`() {
        let settings = TypingSettings(method: .telex, startsWordsWithW: true, usesBrackets: true)
        #expect(typed("w]", .telex) == "w]")
        #expect(typed("wowcs", settings) == "ước")
        #expect(typed("t] t[ TH[ {", settings) == "tư tơ THơ Ơ")
        #expect(typed("d][cj", settings) == "dược")
        #expect(typed("[[ a[", settings) == "[ a[")
    }

    @Test(arguments: [" ", ",", ".", "-", "/", ")", "…", "字", "2"])
    func `anything but a letter ends the word`(end: String) {
        #expect(typed("vieetj" + end + "data" + end, .telex) == "việt" + end + "data" + end)
    }
}
