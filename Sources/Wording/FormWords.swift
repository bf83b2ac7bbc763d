extension Phrase {
    /// The whole form of an idea.
    package enum Form {
        package static let newIdea = Phrase(vi: "Phiếu ý kiến", en: "Form of the idea", ja: "発言フォーム")
        package static func changedMeanwhile(by writer: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa ý kiến này", en: "\(writer) has just changed this entry",
                ja: "\(writer) がこの発言を変更しました")
        }
        package static let missing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力")
        package static func textAdvice(newLine: String, save: String, next: String, back: String) -> Phrase {
            Phrase(
                vi: "\(save) lưu   \(newLine) xuống dòng   \(next) mục sau   \(back) trở lại",
                en: "\(save) saves   \(newLine) breaks the line   \(next) next   \(back) back",
                ja: "\(save) 保存   \(newLine) 改行   \(next) 次へ   \(back) 戻る")
        }
        package static func choiceAdvice(
            values: String, list: String, clear: String, save: String, back: String
        ) -> Phrase {
            Phrase(
                vi:
                    "\(values) đổi   gõ để tìm   \(list) danh sách   \(clear) bỏ trống   \(save) lưu   \(back) trở lại",
                en:
                    "\(values) change   type to find   \(list) list   \(clear) clears   \(save) saves   \(back) back",
                ja: "\(values) 変更   入力で検索   \(list) 一覧   \(clear) 消去   \(save) 保存   \(back) 戻る")
        }
        package static func flagAdvice(toggle: String, save: String, back: String) -> Phrase {
            Phrase(
                vi: "\(toggle) có/không   \(save) lưu   \(back) trở lại",
                en: "\(toggle) yes/no   \(save) saves   \(back) back",
                ja: "\(toggle) はい/いいえ   \(save) 保存   \(back) 戻る")
        }
        package static func dayAdvice(save: String, back: String) -> Phrase {
            Phrase(
                vi: "ngày-tháng, “tháng 12”, “quý 4” hoặc +30   \(save) lưu   \(back) trở lại",
                en: "30-9-2024, “month 12”, “q4” or +30   \(save) saves   \(back) back",
                ja: "月/日、12月、第4四半期、+30   \(save) 保存   \(back) 戻る")
        }
        package static func ideasAdvice(save: String, back: String) -> Phrase {
            Phrase(
                vi: "số của ý kiến, ví dụ TK1-412   \(save) lưu   \(back) trở lại",
                en: "numbers of ideas, such as TK1-412   \(save) saves   \(back) back",
                ja: "発言番号(例 TK1-412)   \(save) 保存   \(back) 戻る")
        }
        package static func listAdvice(rows: String, take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chọn   gõ để tìm   \(take) lấy   \(back) thôi",
                en: "\(rows) move   type to find   \(take) takes   \(back) closes",
                ja: "\(rows) 移動   入力で検索   \(take) 決定   \(back) 閉じる")
        }
        package static func noneFound(back: String) -> Phrase {
            Phrase(
                vi: "Không có lựa chọn phù hợp; sửa từ đang tìm hoặc \(back) để đóng danh sách",
                en: "Nothing matches; change what you look for, or \(back) closes the list",
                ja: "該当がありません。検索語を直すか、\(back) で一覧を閉じてください")
        }
        package static let noChoice = Phrase(vi: "không có mục nào khớp", en: "nothing matches", ja: "該当なし")
        package static func misunderstood(_ row: Phrase) -> Phrase {
            Phrase(
                vi: "Chưa lưu: ô “\(row.vi)” chưa hiểu được, hãy sửa hoặc xóa trống",
                en: "Not saved: “\(row.en)” is not understood; correct or clear it",
                ja: "未保存：「\(row.ja)」を解釈できません。訂正するか空にしてください")
        }
        package static func pastDue(_ day: String, save: String) -> Phrase {
            Phrase(
                vi: "Hạn \(day) đã qua: \(save) lần nữa để vẫn lưu, hoặc sửa lại",
                en: "\(day) is past: \(save) again saves it all the same, or correct it",
                ja: "期限 \(day) は過ぎています。もう一度 \(save) で保存、または訂正してください")
        }
        package static let noSuchDay = Phrase(vi: "không có ngày này", en: "no such day", ja: "該当日なし")
        package static let noSuchIdea = Phrase(
            vi: "không có ý kiến này", en: "no such idea", ja: "該当する発言なし")

        package static func editing(_ number: String) -> Phrase {
            Phrase(vi: "Phiếu \(number)", en: "Form of \(number)", ja: "フォーム \(number)")
        }
    }
}
