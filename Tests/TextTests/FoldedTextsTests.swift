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
        "\"ky nang", "\"đương đầu", "%", "| quy", "sư –", "16-9", "み分",
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
                #expect(query.finds(in: texts) == expected, "\(typed[...end])")
            }
        }
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
        #expect(Query("moi").finds(in: texts) == [.inexact, .none, .none])
        #expect(Query("cuối").finds(in: texts) == [.none, .exact, .none])
        #expect(Query("đương đầu").finds(in: texts) == [.none, .none, .exact])
        #expect(texts.byteCount < 2 << 20)
    }
}
