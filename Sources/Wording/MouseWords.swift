extension Phrase {
    /// The mouse, which is off until it is asked for.
    package enum Mouse {
        package static func isOn(take: String) -> Phrase {
            Phrase(
                vi: "Đã bật chuột: nhấp để chọn, nhấp lần nữa như \(take); giữ Shift để chọn văn bản",
                en: "Mouse on: click to select, again for \(take); hold Shift to select text",
                ja: "マウスを使用：クリックで選択、もう一度で \(take)（文字の選択は Shift を押しながら）")
        }
        package static let isOff = Phrase(
            vi: "Đã tắt chuột: chọn văn bản như thường lệ", en: "Mouse off: select text as usual",
            ja: "マウスは使用しません：文字は通常どおり選択できます")
    }
}
