import Foundation
import TestSupport
import Testing

@testable import Text

@Suite struct NormalizationTests {
    @Test(arguments: [
        ("e\u{301}", "é"),
        ("e\u{323}\u{302}", "ệ"),
        ("e\u{302}\u{323}", "ệ"),
        ("ê\u{323}", "ệ"),
        ("ẹ\u{302}", "ệ"),
        ("o\u{31B}\u{300}", "ờ"),
        ("o\u{300}\u{31B}", "ờ"),
        ("か\u{3099}", "が"),
        ("ハ\u{309A}", "パ"),
        ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("\u{AC00}\u{11A8}", "각"),
        ("\u{212B}", "Å"),
        ("đ\u{323}", "đ\u{323}"),
        ("\u{301}", "\u{301}"),
        ("", ""),
    ]) func `marks join the letter before them`(text: String, expected: String) {
        #expect(Array(nfc(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("Tọa đàm đánh giá kết quả", true),
        ("研修 ガイド ｶﾞｲﾄﾞ – “…”", true),
        ("ก็ที่", true),
        ("e\u{302}", false),
        ("ê\u{323}", false),
        ("\u{FA19}", false),
        ("đ\u{323}", true),
    ]) func `normal form is recognised`(text: String, expected: Bool) {
        #expect(isNFC(text) == expected)
    }

    @Test func `every scalar, alone and decomposed, is normalised as Foundation does`() {
        let assigned = (UInt32(0)...0x10FFFF).lazy
            .compactMap { Unicode.Scalar($0) }.filter { $0.properties.generalCategory != .unassigned }
        let wrong = assigned.filter { scalar in
            let text = String(scalar)
            let expected = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
            let decomposed = text.decomposedStringWithCanonicalMapping
            return Array(nfc(text).unicodeScalars) != expected
                || Array(nfc(decomposed).unicodeScalars) != expected
                || isNFC(text) != (expected == [scalar])
        }
        #expect(Array(wrong) == [])
    }

    @Test func `random rows of letters and marks are normalised as Foundation does`() {
        let alphabet: [Unicode.Scalar] = [
            "a", "e", "ê", "ơ", "u", "đ", "D", "か", "ｶ", "\u{300}", "\u{301}", "\u{302}", "\u{303}",
            "\u{306}",
            "\u{309}", "\u{31B}", "\u{323}", "\u{327}", "\u{3099}", "\u{1100}", "\u{1161}",
            "\u{AC00}",
            "\u{F71}", "\u{F72}", "\u{F74}", " ", "\u{200D}",
        ]
        var random = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            let expected = text.precomposedStringWithCanonicalMapping
            #expect(Array(nfc(text).unicodeScalars) == Array(expected.unicodeScalars))
        }
    }

    @Test func `a letter with any number of marks is put in order without going over them again and again`() {
        let count = 200_000
        let marks = String(repeating: "\u{301}\u{323}", count: count)
        let text = nfc("a" + marks)
        #expect(text.unicodeScalars.first == "\u{1EA1}")
        #expect(text.unicodeScalars.count == 2 * count)
        #expect(text.unicodeScalars.dropFirst().prefix(count - 1).allSatisfy { $0 == "\u{323}" })
    }
}
