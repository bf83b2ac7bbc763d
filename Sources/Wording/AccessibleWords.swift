extension Phrase {
    /// The mode for screen readers.
    package enum Accessible {
        package static func heard(_ number: String, _ text: String) -> Phrase {
            Phrase(vi: "Mới: \(number) \(text)", en: "New: \(number) \(text)", ja: "新着：\(number) \(text)")
        }
        package static func recorded(_ number: String, _ text: String) -> Phrase {
            Phrase(
                vi: "Đã ghi \(number): \(text)", en: "Recorded \(number): \(text)",
                ja: "記録しました \(number)：\(text)")
        }
        package static let option = Phrase(
            vi: "Cho trình đọc màn hình: không khung, không vẽ lại để trang trí, tin mới ở một dòng cố định.",
            en:
                "For screen readers: no frames, no redrawing for decoration, news on one line at a fixed place.",
            ja: "スクリーンリーダー向け：罫線や装飾のための再描画をせず、お知らせを決まった行に表示します。")
    }
}
