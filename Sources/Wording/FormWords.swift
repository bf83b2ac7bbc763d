extension Phrase {
    /// The whole form of an idea.
    package enum Form {
        package static let newIdea = Phrase(vi: "Phiếu ý kiến", en: "Form of the idea", ja: "発言フォーム")
        package static let missing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力")
        package static let textAdvice = Phrase(
            vi: "Enter lưu   Alt-Enter xuống dòng   Tab mục sau   Esc trở lại",
            en: "Enter saves   Alt-Enter breaks the line   Tab next   Esc back",
            ja: "Enter 保存   Alt-Enter 改行   Tab 次へ   Esc 戻る")
        package static let choiceAdvice = Phrase(
            vi: "←→ đổi   gõ để tìm   Space danh sách   Del bỏ trống   Enter lưu   Esc trở lại",
            en: "←→ change   type to find   Space list   Del clears   Enter saves   Esc back",
            ja: "←→ 変更   入力で検索   Space 一覧   Del 消去   Enter 保存   Esc 戻る")
        package static let flagAdvice = Phrase(
            vi: "Space có/không   Enter lưu   Esc trở lại", en: "Space yes/no   Enter saves   Esc back",
            ja: "Space はい/いいえ   Enter 保存   Esc 戻る")
        package static let dayAdvice = Phrase(
            vi: "ngày-tháng-năm, ví dụ 30-9-2024   Enter lưu   Esc trở lại",
            en: "day-month-year, such as 30-9-2024   Enter saves   Esc back",
            ja: "日-月-年(例 30-9-2024)   Enter 保存   Esc 戻る")
        package static let ideasAdvice = Phrase(
            vi: "số của ý kiến, ví dụ TK1-412   Enter lưu   Esc trở lại",
            en: "numbers of ideas, such as TK1-412   Enter saves   Esc back",
            ja: "発言番号(例 TK1-412)   Enter 保存   Esc 戻る")
        package static let listAdvice = Phrase(
            vi: "↑↓ chọn   gõ để tìm   Enter lấy   Esc thôi",
            en: "↑↓ move   type to find   Enter takes   Esc closes",
            ja: "↑↓ 移動   入力で検索   Enter 決定   Esc 閉じる")
        package static let severalAdvice = Phrase(
            vi: "↑↓ chọn   Space đánh dấu   gõ để tìm   Enter xong",
            en: "↑↓ move   Space marks   type to find   Enter done",
            ja: "↑↓ 移動   Space 選択   入力で検索   Enter 完了")
        package static let noChoice = Phrase(vi: "không có mục nào khớp", en: "nothing matches", ja: "該当なし")
        package static let noSuchDay = Phrase(vi: "không có ngày này", en: "no such day", ja: "該当日なし")
        package static let noSuchIdea = Phrase(
            vi: "không có ý kiến này", en: "no such idea", ja: "該当する発言なし")

        package static func editing(_ number: String) -> Phrase {
            Phrase(vi: "Phiếu \(number)", en: "Form of \(number)", ja: "フォーム \(number)")
        }
    }
}
