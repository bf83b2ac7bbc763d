import Foundation
import Testing

@testable import Text

@Suite struct SearchTests {
    @Test(arguments: [
        ("duong", "con đường", true),
        ("duong", "Dương", true),
        ("DUONG", "đường", true),
        ("đường", "đường phố", true),
        ("đường", "dương", false),
        ("đường", "đương", false),
        ("đương", "đường", false),
        ("trư", "trường", true),
        ("trươn", "môi trường", true),
        ("môi trươ", "môi trường", true),
        ("trươ môi", "trường môi", false),
        ("trứ", "trường", false),
        ("trươ", "trường", true),
        ("tru", "trường", true),
        ("dư", "đường", true),
        ("đuong", "đường", true),
        ("đuong", "dương", false),
        ("duờng", "đường", true),
        ("duờng", "dường", true),
        ("duờng", "đướng", false),
        ("hoà", "hòa bình", true),
        ("hòa", "hoà bình", true),
        ("hoa", "hòa", true),
        ("hoa", "hoá", true),
        ("hoà", "hoá", false),
        ("thuỷ", "thủy", true),
        ("à", "ầ", false),
        ("à", "bà", true),
        ("a", "ậ", true),
        ("ê", "ế", false),
        ("ê", "mê", true),
        ("ê", "é", false),
        ("đườ", "đường", true),
        ("e\u{302}\u{323}", "hệ", true),
        ("huong", "hưởng", true),
        ("hương", "hưởng", false),
        ("hệ", "he\u{323}\u{302}", true),
    ]) func `a plain letter finds every variant, a marked one only itself`(
        query: String, text: String, expected: Bool
    ) {
        #expect((Query(query).match(in: FoldedText(text)) != nil) == expected)
    }

    @Test(arguments: [
        ("kitakyushu", "Kitakyūshū", true),
        ("hanh chinh", "hành\u{2212}chính", true),
        ("0-5", "0 \u{2212} 5", true),
        ("Kitakyūshū", "Kitakyushu", false),
        ("jica", "ＪＩＣＡ", true),
        ("ＪＩＣＡ", "jica", true),
        ("がいど", "ガイド", true),
        ("ガイド", "ｶﾞｲﾄﾞ", true),
        ("ｶﾞｲﾄﾞ", "がいど", true),
        ("か", "が", false),
        ("が", "か", false),
        ("が", "か\u{3099}", true),
        ("ぱ", "ﾊﾟ", true),
        ("ヴ", "ｳﾞ", true),
        ("研修", "訪日研修", true),
        ("ー", "データ", true),
        ("quy hoạch", "quy  hoạch", true),
        ("quy hoạch", "quy\nhoạch", true),
        ("quy-hoạch", "quy hoạch", true),
        ("quy hoạch", "quy – hoạch", true),
        ("quy hoạch", "quyhoạch", false),
        (" quy ", "quy", true),
        ("quy", "q\u{200B}uy", true),
        ("Ð", "đ", true),
        ("nghi", "đề nghị", true),
        ("résumé", "résumé", true),
        ("resume", "Résumé", true),
        ("ñ", "n", false),
        ("n", "ñ", true),
        ("", "gì cũng được", true),
        ("  - ", "gì cũng được", true),
        ("a", "", false),
    ]) func `width, case, kana and blanks make no difference`(query: String, text: String, expected: Bool) {
        #expect((Query(query).match(in: FoldedText(text)) != nil) == expected)
    }

    @Test(arguments: [
        ("kỹ thuật", "kĩ thuật", true),
        ("kĩ thuật", "kỹ thuật", true),
        ("ky thuat", "kĩ thuật", true),
        ("quí", "quý", true),
        ("kỹ", "kí", false),
        ("lý do", "lí do", true),
        ("tay", "tai", false),
        ("kinh", "kynh", false),
        ("ky", "kinh", false),
        ("my", "mì", true),
        ("ny", "ni", false),
        ("ky hop ly", "kì họp lí", true),
        ("ky hop ly", "kỳ họp lí", true),
    ]) func `i and y are one in open syllables`(query: String, text: String, expected: Bool) {
        #expect((Query(query).match(in: FoldedText(text)) != nil) == expected)
        #expect(Query("kĩ").match(in: FoldedText("kỹ"))?.isExact == false)
    }

    @Test func `exact hits come first, then those at the start of a word`() {
        let texts = ["toàn quốc", "Đoán trước", "loan", "oán", "nói oan"]
        let query = Query("oan")
        let found = texts.compactMap { text in query.match(in: FoldedText(text)).map { (text, $0) } }
        #expect(
            found.sorted { $0.1 > $1.1 }.map(\.0) == ["nói oan", "loan", "oán", "toàn quốc", "Đoán trước"])
    }

    @Test(arguments: [
        ("rac", "xử lý rác", Match(isExact: false, isAtWordStart: true)),
        ("rác", "xử lý rác", Match(isExact: true, isAtWordStart: true)),
        ("an", "ngân quan an", Match(isExact: true, isAtWordStart: false)),
        ("研", "訪研", Match(isExact: true, isAtWordStart: true)),
        ("hoà", "Hòa", Match(isExact: true, isAtWordStart: true)),
    ]) func `a match says how good it is`(query: String, text: String, expected: Match) {
        #expect(Query(query).match(in: FoldedText(text)) == expected)
    }

    @Test func `a place is found wherever it stands in the text`() {
        for length in 0...40 {
            let before = String(repeating: "x", count: length)
            for after in ["", "x", "xxxxxxxxxxxxxxxxxxxx"] {
                let text = before + "ab" + after
                for query in ["a", "b", "ab", before + "ab", "ab" + after] {
                    let places = Query(query).ranges(in: text).map {
                        text.distance(from: text.startIndex, to: $0.lowerBound)
                    }
                    let expected = query.hasPrefix("b") ? length + 1 : query.hasPrefix("x") ? 0 : length
                    #expect(places == [expected])
                }
            }
        }
    }

    @Test(arguments: [
        ("rac", "Xử lý rác thải, phân loại rác", ["rác", "rác"]),
        ("hoà", "Hòa bình, hoa, hoà", ["Hòa", "hoà"]),
        ("duong", "đu\u{31B}o\u{31B}\u{300}ng", ["đu\u{31B}o\u{31B}\u{300}ng"]),
        ("quy hoach", "quy –\n hoạch", ["quy –\n hoạch"]),
        ("がいど", "ｶﾞｲﾄﾞ と ガイド", ["ｶﾞｲﾄﾞ", "ガイド"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("研修", "訪日研修です", ["研修"]),
        ("x", "không có", []),
        ("", "không có", []),
    ]) func `hits are found in the text as it is written`(query: String, text: String, expected: [String]) {
        #expect(Query(query).ranges(in: text).map { String(text[$0]) } == expected)
    }

    @Test func `every Latin letter with marks is found by its base, as Foundation decomposes it`() {
        let letters = [0xC0..<0x250, 0x1E00..<0x1F00].joined().compactMap { Unicode.Scalar(UInt32($0)) }
        let missed = letters.filter { letter in
            let decomposed = String(letter).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            guard let base = decomposed.first else { return true }
            return Query(String(base)).match(in: FoldedText(String(letter))) == nil
        }
        #expect(missed == [])
        for letter in "đĐðÐƉ" { #expect(Query("d").match(in: FoldedText(String(letter))) != nil) }
    }

    @Test func `hits of both spellings are found in order`() {
        let text = "kỹ sư và kĩ thuật"
        let ranges = Query("kỹ").ranges(in: text)
        #expect(ranges.map { String(text[$0]) } == ["kỹ", "kĩ"])
    }
}
