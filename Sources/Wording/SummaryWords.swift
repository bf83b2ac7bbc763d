package import Seminar

extension Phrase {
    /// The counts, drawn as bars and as tables.
    package enum Summary {
        package static let marks = Phrase(vi: "Cần chú ý", en: "Attention", ja: "要確認")
        package static let byKind = Phrase(vi: "Theo loại ý kiến", en: "By kind", ja: "種類別")
        package static let byField = Phrase(vi: "Theo lĩnh vực", en: "By field", ja: "分野別")
        package static let byClass = Phrase(vi: "Theo lớp", en: "By class", ja: "研修回別")
        package static let byItem = Phrase(vi: "Theo mục", en: "By agenda item", ja: "議題別")
        package static let byStatus = Phrase(
            vi: "Tình trạng áp dụng của các ý tưởng", en: "Progress of the ideas to apply",
            ja: "活用アイデアの状況")
        package static func advice(open: String, rows: String) -> Phrase {
            Phrase(
                vi: "\(open) xem các ý kiến của dòng đang chọn; \(Phrase.key(rows).vi) lập bảng",
                en: "\(open): list the entries of a bar; \(rows): tables",
                ja: "\(open) で該当する発言、\(Phrase.key(rows).ja)で集計表")
        }

        /// - Parameter repeats: how many more there are that say the same thing again.
        package static func total(_ count: Int, repeats: Int = 0) -> Phrase {
            let all = Phrase(
                vi: "\(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies")", ja: "発言\(count)件")
            guard repeats > 0 else { return all }
            let rest = Self.repeats(repeats)
            return Phrase(
                vi: "\(all.vi) (\(rest.vi))", en: "\(all.en) (\(rest.en))", ja: "\(all.ja)（\(rest.ja)）")
        }

        package static func repeats(_ count: Int) -> Phrase {
            Phrase(
                vi: "không tính \(count) lần nhắc lại",
                en: "\(count) repeat\(count == 1 ? "" : "s") not counted", ja: "同じ内容の\(count)件を除く")
        }

        package static func people(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) người có ý kiến", en: "\(count) \(count == 1 ? "person" : "people")",
                ja: "発言者\(count)名")
        }

        package static func silent(_ count: Int) -> Phrase {
            Phrase(vi: "\(count) chưa có ý kiến", en: "\(count) without any", ja: "発言なし\(count)名")
        }

        // How a table is shown.
        package static let rowShares = Phrase(vi: "% theo dòng", en: "% of row", ja: "行の割合")
        package static let columnShares = Phrase(vi: "% theo cột", en: "% of column", ja: "列の割合")
        package static let ranked = Phrase(vi: "nhiều nhất trước", en: "most frequent first", ja: "多い順")

        /// The columns in sight, where they are not all.
        package static func columns(_ shown: Range<Int>, of count: Int) -> Phrase {
            let range = "\(shown.lowerBound)–\(max(shown.lowerBound, shown.upperBound - 1))/\(count)"
            return Phrase(vi: "cột \(range)", en: "columns \(range)", ja: "列 \(range)")
        }

        package static let nothingBehind = Phrase(
            vi: "Không có ý kiến nào trong ô này", en: "No entries here", ja: "該当する発言はありません")
        package static func sharesStand(_ columns: String) -> Phrase {
            Phrase(
                vi: "Tỷ lệ đã ghi bên cạnh; \(columns) chia theo cột",
                en: "Shares are shown; \(columns) adds columns",
                ja: "割合は表示済み（\(columns) で列を追加）")
        }

        // The list of what can be counted by.
        package static let chooseRows = Phrase(vi: "Đếm theo", en: "Count by", ja: "集計項目（行）")
        package static let chooseColumns = Phrase(vi: "Chia theo cột", en: "Cross with", ja: "集計項目（列）")
        package static let views = Phrase(vi: "Bảng sẵn", en: "Tables", ja: "集計表")
        package static let values = Phrase(vi: "Đếm theo", en: "Count by", ja: "項目")
        package static let overview = Phrase(vi: "tổng quan", en: "overview", ja: "概要")
        package static let noColumns = Phrase(vi: "không chia cột", en: "no columns", ja: "列なし")
        package static func choosingAdvice(take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) chọn   nhập để tìm   \(back) đóng",
                en: "\(take) Choose   type to find   \(back) Close", ja: "\(take) 決定   文字で検索   \(back) 閉じる")
        }

        /// Where the list that a count opened goes back to.
        package static func back(_ key: String) -> Phrase {
            Phrase(vi: "\(key) về bảng", en: "\(key) Back to the table", ja: "\(key) 集計へ戻る")
        }
    }
}

extension CountView {
    package var title: Phrase {
        switch self {
        case .difficulties:
            Phrase(vi: "khó khăn, nhiều nhất trước", en: "difficulties, ranked", ja: "課題（多い順）")
        case .addressees:
            Phrase(
                vi: "nơi nhận đề xuất, nhiều nhất trước", en: "addressees of proposals, ranked",
                ja: "提案先（多い順）")
        case .contributors:
            Phrase(vi: "ai đã và chưa có ý kiến", en: "who has and has not contributed", ja: "発言者と発言のない人")
        case .kirkpatrick:
            Phrase(vi: "mức Kirkpatrick theo lớp", en: "Kirkpatrick levels by class", ja: "研修回別カークパトリックのレベル")
        case .fieldsByKind: Phrase(vi: "lĩnh vực × loại", en: "fields by kind", ja: "分野×種類")
        case .kindsBySeminar: Phrase(vi: "loại × tọa đàm", en: "kinds by seminar", ja: "種類×セミナー")
        case .fieldsByClass: Phrase(vi: "lĩnh vực × lớp", en: "fields by class", ja: "分野×研修回")
        }
    }
}
