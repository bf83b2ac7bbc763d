import TestSupport
import Testing

@testable import Text

struct FoldedTextsTests {
    private static let texts = [
        "Phân loại rác tại nguồn", "Trường học ở phường ven sông", "trừ tre, trư",
        "TK1-412 | Quý tới: kỹ năng",
        "Đường đua, đương đầu", "bố, bộ, bô", "研修 訪日研修", "Toàn quốc an ninh", "q", "", "Hoà bình, hòa nhã",
        "kĩ sư – Ủy ban ĐÔ THỊ 2024", "ngày 16-9", "ごみ分別", "ừ, ý, y tế",
    ]

    private static let typed = [
        "truong", "trường", "trương hoc", "\"phân loại", "bốn", "bộ", "tk1-412", "-rac thai", "rac -rac",
        "kỹ năng", "ki nang", "quy toi", "đương đầu", "hoa binh", "研修", "\"oan quoc", "uy ban", "y te", "ừa",
        "\"ky nang", "\"đương đầu",
    ]

    private func folded() -> FoldedTexts {
        Self.texts.reduce(into: FoldedTexts()) { $0.append(FoldedText($1)) }
    }

    @Test(arguments: [Query.Scope.anywhere, .wordStart, .wholeWords])
    func `many texts are found as each of them is`(scope: Query.Scope) {
        let texts = folded()
        for typed in Self.typed {
            for end in typed.indices {
                let query = Query(String(typed[...end]), scope)
                let expected = Self.texts.map { text -> Query.Find in
                    query.match(in: FoldedText(text)).map { $0.isExact ? .exact : .inexact } ?? .none
                }
                #expect(query.finds(in: texts, at: Array(Self.texts.indices)) == expected, "\(typed[...end])")
            }
        }
    }

    @Test(arguments: [Query.Scope.anywhere, .wordStart])
    func `the next letter finds nothing that the one before does not, where that is said of it`(
        scope: Query.Scope
    ) {
        let texts = Self.texts.map { FoldedText($0) }
        let all = Self.typed.flatMap { typed in typed.indices.map { WordSearch(String(typed[...$0]), scope) }
        }
        let found = all.map { search in
            texts.map { text in
                search.wanted.allSatisfy { $0.query.match(in: text) != nil }
                    && !search.unwanted.contains { $0.query.match(in: text) != nil }
            }
        }
        var narrower = 0
        for (former, wider) in zip(all, found) {
            for (next, own) in zip(all, found) where next.isNarrower(than: former) {
                narrower += 1
                let lost = texts.indices.filter { own[$0] && !wider[$0] }.map { Self.texts[$0] }
                #expect(lost.isEmpty, "“\(next.text)” finds \(lost), “\(former.text)” does not")
            }
        }
        #expect(narrower > all.count)
    }

    @Test(arguments: [
        ("t", "tr", true), ("trư", "trươ", true), ("trư", "trườ", true), ("trươ", "trườ", false),
        ("trươn", "trường", true),
        ("phân ", "phân l", true), ("rac t", "t rac", true), ("rac -r", "rac -ra", false),
        ("rac", "rac -ra", true), ("bô", "bố", false), ("hoa", "hoà", true), ("hoà", "hoa", false),
        ("ra", "ac", false),
    ])
    func `it narrows where letters are added`(former: String, next: String, expected: Bool) {
        #expect(WordSearch(next).isNarrower(than: WordSearch(former)) == expected)
    }

    @Test func `texts that are changed, taken out and put back are found where they stand`() {
        var texts = folded()
        let spans = texts.spans
        texts.removeSubrange(from: 2)
        texts.set(FoldedText("mới"), at: 0)
        texts.append(spans[4])
        // Much is left behind, and cleared away.
        let long = String(repeating: "thay đổi ", count: 60_000)
        for _ in 0..<6 {
            texts.set(FoldedText(long), at: 1)
            texts.tidy()
        }
        texts.set(FoldedText("cuối"), at: 1)
        texts.tidy()
        #expect(Query("moi").finds(in: texts, at: [0, 1, 2]) == [.inexact, .none, .none])
        #expect(Query("cuối").finds(in: texts, at: [0, 1, 2]) == [.none, .exact, .none])
        #expect(Query("đương đầu").finds(in: texts, at: [2, 0]) == [.exact, .none])
        #expect(texts.byteCount < 2 << 20)
    }
}
