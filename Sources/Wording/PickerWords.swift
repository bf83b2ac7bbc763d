extension Phrase {
    /// The lists above the capture line.
    package enum Picker {
        package static let person = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let field = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let kind = Phrase(vi: "Loại ý kiến", en: "Kind", ja: "種類")
        package static func highlighted(take: String, rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) chọn dòng sáng   \(rows) chuyển   \(back) giữ nguyên chữ",
                en: "\(take) Select   \(rows) Move   \(back) Keep the text",
                ja: "\(take) 決定   \(rows) 移動   \(back) 文字のまま残す")
        }
        package static func answering(take: String, rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(take) chọn và lưu   \(rows) chuyển   \(back) giữ nguyên chữ",
                en: "\(take) Select, save   \(rows) Move   \(back) Keep the text",
                ja: "\(take) 決定して保存   \(rows) 移動   \(back) 文字のまま残す")
        }
        package static func whichPerson(_ token: String) -> Phrase {
            Phrase(
                vi: "Chưa lưu: “\(token)” là ai?", en: "Not saved: who is “\(token)”?",
                ja: "保存していません。「\(token)」はどなたですか？")
        }
        package static func whichField(_ token: String) -> Phrase {
            Phrase(
                vi: "Chưa lưu: “\(token)” là lĩnh vực nào?", en: "Not saved: which field is “\(token)”?",
                ja: "保存していません。「\(token)」はどの分野ですか？")
        }
        package static func whichKind(_ token: String) -> Phrase {
            Phrase(
                vi: "Chưa lưu: “\(token)” là loại nào?", en: "Not saved: which kind is “\(token)”?",
                ja: "保存していません。「\(token)」はどの種類ですか？")
        }
        package static func nobody(add: String) -> Phrase {
            Phrase(
                vi: "Không tìm thấy ai. \(add): thêm người này",
                en: "No match. \(add): add the person",
                ja: "該当者がいません（\(add) で追加）")
        }
        package static func leaving(back: String) -> Phrase {
            Phrase(vi: "\(back) giữ nguyên chữ", en: "\(back) Keep the text", ja: "\(back) 文字のまま残す")
        }
        package static func nothing(_ token: String, save: String) -> Phrase {
            Phrase(
                vi: "Chưa ghi: “\(token)” không tìm thấy; \(save) lần nữa để ghi nguyên chữ",
                en: "Not recorded: no match for “\(token)”; \(save) again records it as it is",
                ja: "記録していません：「\(token)」は見つかりません（もう一度 \(save) でそのまま記録）")
        }
        package static func taken(_ name: String, save: String) -> Phrase {
            Phrase(
                vi: "Đã chọn: \(name). \(save): lưu câu", en: "Chosen: \(name). \(save): save",
                ja: "選択：\(name)（\(save) で保存）")
        }
        package static func number(rows: String, save: String, back: String) -> Phrase {
            Phrase(
                vi: "chỉ là số?   \(rows) chuyển   \(save) lưu (hỏi lại)   \(back) giữ nguyên chữ",
                en: "only a number?   \(rows) Move   \(save) Save (asks first)   \(back) Keep the text",
                ja: "数字のままですか？   \(rows) 選択   \(save) 保存（確認あり）   \(back) 文字のまま残す")
        }
    }
}
