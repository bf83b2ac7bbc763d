extension Phrase {
    /// The lists above the capture line.
    package enum Picker {
        package static let person = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let field = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let kind = Phrase(vi: "Loại ý kiến", en: "Kind", ja: "種類")
        package static func highlighted(take: String, rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) chọn dòng sáng   \(rows) chuyển   \(back) giữ nguyên chữ",
                en: "\(take) Choose   \(rows) Move   \(back) Keep the text",
                ja: "\(take) 決定   \(rows) 移動   \(back) 文字のまま残す")
        }
        package static func number(rows: String, save: String, back: String) -> Phrase {
            Phrase(
                vi: "số trong câu?   \(rows) chuyển   \(save) hỏi lại   \(back) giữ nguyên chữ",
                en: "a number?   \(rows) Move   \(save) Ask   \(back) Keep the text",
                ja: "数字ですか？   \(rows) 選択   \(save) 確認   \(back) 文字のまま残す")
        }
    }
}
