extension Phrase {
    /// The lists above the capture line.
    package enum Picker {
        package static let person = Phrase(vi: "Người phát biểu", en: "Speaker", ja: "発言者")
        package static let field = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let kind = Phrase(vi: "Loại ý kiến", en: "Kind", ja: "種別")
        package static let certain = Phrase(
            vi: "Enter lấy   Esc giữ nguyên chữ", en: "Enter takes it   Esc keeps the text",
            ja: "Enter 決定   Esc 文字のまま")
        package static let advice = Phrase(
            vi: "↑↓ rồi Enter, hoặc Tab để lấy   Esc giữ nguyên chữ",
            en: "↑↓ then Enter, or Tab, takes   Esc keeps the text",
            ja: "↑↓ の後 Enter、または Tab で決定   Esc 文字のまま")
    }
}
