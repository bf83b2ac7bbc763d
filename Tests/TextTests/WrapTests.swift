import TestSupport
import Testing

@testable import Text

@Suite struct WrapTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("Quy hoạch đô thị", 9, ["Quy hoạch", "đô thị"]),
        ("Quy hoạch đô thị", 8, ["Quy", "hoạch đô", "thị"]),
        ("Quy hoạch đô thị", 1, ["Q", "u", "y", "h", "o", "ạ", "c", "h", "đ", "ô", "t", "h", "ị"]),
        ("một\n\nhai", 10, ["một", "", "hai"]),
        ("một\n", 10, ["một", ""]),
        ("\n", 10, ["", ""]),
        ("  hai dấu cách đầu dòng", 9, ["  hai dấu", "cách đầu", "dòng"]),
        ("một    hai", 5, ["một", "hai"]),
        ("https://example.org/a/b", 10, ["https://ex", "ample.org/", "a/b"]),
        ("xem https://example.org", 10, ["xem", "https://ex", "ample.org"]),
        ("10.000\u{A0}đ mỗi hộ", 9, ["10.000\u{A0}đ", "mỗi hộ"]),
        ("ho\u{323}c vie\u{302}n", 4, ["ho\u{323}c", "vie\u{302}n"]),
    ]) func `lines break at spaces and long words at the edge`(text: String, width: Int, expected: [String]) {
        #expect(text.wrappedLines(toColumns: width) == expected)
    }

    @Test(arguments: [
        ("都市計画研修", 8, ["都市計画", "研修"]),
        ("都市計画研修", 7, ["都市計", "画研修"]),
        ("都市計画。研修", 8, ["都市計", "画。研修"]),
        ("都市（計画）研修", 6, ["都市", "（計", "画）研", "修"]),
        ("都市「計画」。", 6, ["都市", "「計", "画」。"]),
        ("チャット", 6, ["チャッ", "ト"]),
        ("JICA研修とは", 6, ["JICA研", "修とは"]),
        ("研修JICA", 6, ["研修", "JICA"]),
        ("。。。。", 4, ["。。", "。。"]),
        ("漢", 1, ["漢"]),
        ("漢字", 1, ["漢", "字"]),
        ("ｶﾞｲﾄﾞ", 2, ["ｶﾞ", "ｲ", "ﾄﾞ"]),
        ("a bc ）", 5, ["a", "bc ）"]),
        ("研修　計画", 4, ["研修", "計画"]),
        ("한국어 문장", 7, ["한국어", "문장"]),
    ]) func `Japanese breaks anywhere but before a closing mark and after an opening one`(
        text: String, width: Int, expected: [String]
    ) {
        #expect(text.wrappedLines(toColumns: width) == expected)
    }

    @Test(arguments: [
        ("08:30–08:40 (Lớp 3)", ["08:30–08:40", "(Lớp", "3)"]), ("", []), (" a  !b\nc", ["a  !b", "c"]),
        ("議題（9月）。", ["議", "題", "（9", "月）。"]),
    ]) func `the pieces of a text are what no line need part`(text: String, pieces: [String]) {
        #expect(text.unbreakablePieces.map(String.init) == pieces)
    }

    @Test func `spaces at a break hang on the line before it`() {
        let text = "một  hai "
        let lines = text.wrapped(toColumns: 4)
        #expect(lines.map { String(text[$0.range]) } == ["một  ", "hai "])
        #expect(lines.map { String(text[$0.shown]) } == ["một", "hai"])
    }

    @Test func `a Character wider than the line is kept whole`() {
        let family = "👨‍👩‍👧"
        let text = family + family + "🇻🇳🇯🇵"
        #expect(text.wrappedLines(toColumns: 1) == [family, family, "🇻🇳", "🇯🇵"])
    }

    /// Each of these took minutes where every scalar searched for the beginning of its Character.
    @Test(arguments: [
        ("\u{1100}", 60_000, 1), ("🇻🇳", 300_000, 15_000), ("👩\u{200D}", 60_000, 1),
    ]) func `one Character of any length and a run of flags are wrapped in one pass`(
        part: String, count: Int, lines: Int
    ) {
        #expect(String(repeating: part, count: count).wrapped(toColumns: 20).count == lines)
    }

    @Test func `what stands beside a Character wider than the line goes to lines of its own`() {
        let wide = String(repeating: "\u{1100}", count: 30)
        #expect("a\(wide) x \(wide)bc".wrappedLines(toColumns: 20) == ["a", wide, "x", wide, "bc"])
    }

    @Test func `the laws of wrapping hold for random texts`() {
        let pieces = [
            "a", "họ", "c ", " ", "  ", "\n", "研", "修", "。", "（", "）", "「", "」", "っ", "ー", "ｶﾞ", "、", "thị",
            "e\u{301}",
            "👨‍👩‍👧", "🇻🇳", "…", "(", ")", "\u{1B}", "한", "\u{903}",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...30, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            let width = Int.random(in: 1...12, using: &random)
            let lines = text.wrapped(toColumns: width)

            #expect(lines.first?.range.lowerBound == text.startIndex)
            #expect(lines.last?.range.upperBound == text.endIndex)
            for (line, next) in zip(lines, lines.dropFirst()) {
                let gap = text[line.range.upperBound..<next.range.lowerBound]
                #expect(gap.isEmpty || gap == "\n")
            }
            for line in lines {
                #expect(line.range.lowerBound.samePosition(in: text) != nil)
                let shown = text[line.shown]
                #expect(columns(of: shown) <= width || shown.count == 1, "\(text.debugDescription) \(width)")
            }
        }
    }
}
