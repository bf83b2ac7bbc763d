extension Phrase {
    /// The whole form of an idea.
    package enum Form {
        package static let newIdea = Phrase(vi: "Phiếu ý kiến", en: "Form", ja: "発言の入力フォーム")
        package static func changedMeanwhile(by writer: String, take: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa ý kiến này (\(take): dùng bản mới)",
                en: "\(writer) has just changed this entry (\(take): use the new one)",
                ja: "\(writer) がこの発言を変更しました（\(take)：新しい内容を使う）")
        }
        package static let missing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力")
        package static func textAdvice(newLine: String, save: String, next: String, back: String) -> Phrase {
            Phrase(
                vi: "\(next) ô sau   \(save) lưu   \(newLine) xuống dòng   \(back) trở lại",
                en: "\(next) Next   \(save) Save   \(newLine) New line   \(back) Back",
                ja: "\(next) 次へ   \(save) 保存   \(newLine) 改行   \(back) 戻る")
        }
        package static func choiceAdvice(
            next: String, values: String, list: String, clear: String, save: String, back: String
        ) -> Phrase {
            Phrase(
                vi:
                    "\(next) ô sau   \(save) lưu   \(values) đổi   nhập để tìm   \(Phrase.key(list).vi) danh sách   \(clear) xóa   \(back) trở lại",
                en:
                    "\(next) Next   \(save) Save   \(values) Change   type to find   \(list) List   \(clear) Clear   \(back) Back",
                ja:
                    "\(next) 次へ   \(save) 保存   \(values) 変更   文字で検索   \(Phrase.key(list).ja) 一覧   \(clear) 空欄   \(back) 戻る"
            )
        }
        package static func flagAdvice(toggle: String, save: String, back: String) -> Phrase {
            Phrase(
                vi: "\(Phrase.key(toggle).vi) có/không   \(save) lưu   \(back) trở lại",
                en: "\(toggle) Yes/no   \(save) Save   \(back) Back",
                ja: "\(Phrase.key(toggle).ja) 該当／–   \(save) 保存   \(back) 戻る")
        }
        package static func dayAdvice(save: String, back: String) -> Phrase {
            Phrase(
                vi: "ngày-tháng, “tháng 12”, “quý 4” hoặc +30 (ngày)   \(save) lưu   \(back) trở lại",
                en: "30 Sep 2024, 30-9, “month 12”, “q4” or +30 (days)   \(save) Save   \(back) Back",
                ja: "年-月-日、9/30、12月、第4四半期、+30（日）   \(save) 保存   \(back) 戻る")
        }
        package static func pastDayAdvice(save: String, back: String) -> Phrase {
            Phrase(
                vi: "ngày đã qua: 16-9, “tháng 9” hoặc 16-9-2024   \(save) lưu   \(back) trở lại",
                en: "a past day: 16 Sep, “September”, 16-9-2024   \(save) Save   \(back) Back",
                ja: "過去の日付：9/16、9月、2024-09-16   \(save) 保存   \(back) 戻る")
        }
        package static func ideasAdvice(save: String, back: String) -> Phrase {
            Phrase(
                vi: "số của ý kiến, ví dụ TK1-412   \(save) lưu   \(back) trở lại",
                en: "numbers of entries, such as TK1-412   \(save) Save   \(back) Back",
                ja: "発言番号（例 TK1-412）   \(save) 保存   \(back) 戻る")
        }
        package static func listAdvice(rows: String, take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chuyển   nhập để tìm   \(take) chọn   \(back) hủy",
                en: "\(rows) Move   type to find   \(take) Select   \(back) Close",
                ja: "\(rows) 移動   文字で検索   \(take) 決定   \(back) 閉じる")
        }
        package static func noneFound(back: String) -> Phrase {
            Phrase(
                vi: "Không có lựa chọn phù hợp; sửa từ đang tìm hoặc \(back) để đóng danh sách",
                en: "No matches; change the search, or \(back) to close the list",
                ja: "該当がありません。検索語を変えるか、\(back) で一覧を閉じてください。")
        }
        package static let noChoice = Phrase(
            vi: "không có lựa chọn phù hợp", en: "no matches", ja: "該当なし")
        package static func misunderstood(_ row: Phrase) -> Phrase {
            Phrase(
                vi: "Chưa lưu: ô “\(row.vi)” chưa đúng; hãy sửa hoặc xóa trống",
                en: "Not saved: correct or clear “\(row.en)”",
                ja: "保存していません。「\(row.ja)」の入力内容を訂正するか、空にしてください。")
        }
        package static func pastDue(_ day: String, save: String) -> Phrase {
            Phrase(
                vi: "Hạn \(day) đã qua: \(save) lần nữa để vẫn lưu, hoặc sửa lại",
                en: "\(day) is past: press \(save) again to save it anyway, or correct it",
                ja: "期限 \(day) は過ぎています。もう一度 \(save) で保存、または訂正してください。")
        }
        package static let noSuchDay = Phrase(
            vi: "ngày không đúng", en: "not a valid date", ja: "日付が正しくありません")
        package static let noSuchIdea = Phrase(
            vi: "không có ý kiến này", en: "no such entry", ja: "該当する発言なし")

        package static func editing(_ number: String) -> Phrase {
            Phrase(vi: "Phiếu \(number)", en: "Form of \(number)", ja: "\(number) の編集")
        }
    }
}
