extension Phrase {
    /// The list of all ideas, its search and its filters.
    package enum Ideas {
        package static let advice = Phrase(
            vi: "nhập để tìm, không cần dấu", en: "type to search, accents optional",
            ja: "文字を入力して検索（声調記号は省略可）")
        package static func none(run: String, save: String) -> Phrase {
            Phrase(
                vi: "Chưa có ý kiến. Để ghi: \(run), nhập một câu, \(save).",
                en: "Nothing recorded yet. On \(run) type a sentence and press \(save).",
                ja: "発言はまだありません。\(run) で発言を入力し、\(save) で記録します。")
        }
        package static let nothingFound = Phrase(
            vi: "Không có ý kiến nào khớp.", en: "No matches.", ja: "該当する発言はありません。")
        package static let number = Phrase(vi: "Số", en: "No.", ja: "番号")
        package static let time = Phrase(vi: "Giờ", en: "Time", ja: "時刻")
        package static let day = Phrase(vi: "Ngày", en: "Day", ja: "日付")
        package static let person = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let field = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let kind = Phrase(vi: "Loại", en: "Kind", ja: "種類")
        package static let item = Phrase(vi: "Mục", en: "Item", ja: "議題")
        package static let text = Phrase(vi: "Ý kiến", en: "Text", ja: "内容")

        package static func count(_ found: Int, of all: Int) -> Phrase {
            found == all
                ? Phrase(vi: "\(all) ý kiến", en: "\(all) entr\(all == 1 ? "y" : "ies")", ja: "\(all)件")
                : Phrase(vi: "\(found) / \(all) ý kiến", en: "\(found) of \(all)", ja: "\(found)／\(all)件")
        }

        package static func nearest(_ search: String, _ count: Int) -> Phrase {
            Phrase(
                vi: "Có phải “\(search)”? \(count) ý kiến",
                en: "Did you mean “\(search)”? \(count) entr\(count == 1 ? "y" : "ies")",
                ja: "「\(search)」ではありませんか（\(count)件）")
        }

        package static func without(_ filter: String, _ count: Int) -> Phrase {
            Phrase(
                vi: "Bỏ lọc “\(filter)”: \(count) ý kiến",
                en: "Without “\(filter)”: \(count) entr\(count == 1 ? "y" : "ies")",
                ja: "「\(filter)」を外すと\(count)件")
        }

        package static func withoutSearch(_ query: String, _ count: Int) -> Phrase {
            Phrase(
                vi: "Bỏ từ khóa “\(query)”: \(count) ý kiến",
                en: "Without searching “\(query)”: \(count) entr\(count == 1 ? "y" : "ies")",
                ja: "検索語「\(query)」を外すと\(count)件")
        }
    }

    /// What ideas can be filtered by.
    package enum Filter {
        package static let title = Phrase(vi: "Lọc ý kiến", en: "Filter entries", ja: "発言の絞り込み")
        package static func advice(mark: String, exclude: String, take: String, back: String) -> Phrase {
            Phrase(
                vi:
                    "\(take) áp dụng   \(Phrase.key(mark).vi) chọn/bỏ   \(exclude) trừ   nhập để tìm   \(back) đóng",
                en: "\(take) Apply   \(mark) On/off   \(exclude) Not   type to find   \(back) Close",
                ja: "\(take) 決定   \(Phrase.key(mark).ja) 切替   \(exclude) 除外   文字で検索   \(back) 閉じる")
        }
        package static let nothing = Phrase(
            vi: "Không có điều kiện nào khớp", en: "No matches", ja: "該当する条件はありません")
        package static let view = Phrase(vi: "Xem nhanh", en: "Views", ja: "一覧")
        package static let mark = Phrase(vi: "Cần chú ý", en: "Attention", ja: "要確認")
        package static let without = Phrase(vi: "chưa ghi", en: "not stated", ja: "未入力")
    }
}
