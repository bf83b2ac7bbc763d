extension Phrase {
    /// The counts drawn as bars.
    package enum Summary {
        package static let marks = Phrase(vi: "Cần chú ý", en: "Attention", ja: "要確認")
        package static let byKind = Phrase(vi: "Theo loại ý kiến", en: "By kind", ja: "種類別")
        package static let byField = Phrase(vi: "Theo lĩnh vực", en: "By field", ja: "分野別")
        package static let byClass = Phrase(vi: "Theo lớp", en: "By class", ja: "研修回別")
        package static let byItem = Phrase(vi: "Theo mục", en: "By agenda item", ja: "議題別")
        package static let byStatus = Phrase(
            vi: "Tình trạng áp dụng của các ý tưởng", en: "Progress of the ideas to apply",
            ja: "活用アイデアの状況")
        package static func advice(open: String) -> Phrase {
            Phrase(
                vi: "\(open) xem các ý kiến của dòng đang chọn", en: "\(open): list the entries of a bar",
                ja: "\(open) で該当する発言を表示")
        }

        package static func total(_ count: Int) -> Phrase {
            Phrase(vi: "\(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies")", ja: "発言\(count)件")
        }
    }
}
