extension Phrase {
    /// The lists above the capture line.
    package enum Picker {
        package static let person = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let field = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let kind = Phrase(vi: "Loại ý kiến", en: "Kind", ja: "種別")
        package static func certain(take: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) lấy   \(back) giữ nguyên chữ", en: "\(take) takes it   \(back) keeps the text",
                ja: "\(take) 決定   \(back) 文字のまま")
        }
        package static func advice(rows: String, take: String, highlighted: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) rồi \(take), hoặc \(highlighted) để lấy   \(back) giữ nguyên chữ",
                en: "\(rows) then \(take), or \(highlighted), takes   \(back) keeps the text",
                ja: "\(rows) の後 \(take)、または \(highlighted) で決定   \(back) 文字のまま")
        }
    }
}
