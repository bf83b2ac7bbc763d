extension Phrase.Ideas {
    package static func copied(_ number: String) -> Phrase {
        Phrase(vi: "Đã chép ý kiến \(number)", en: "\(number) copied", ja: "\(number) をコピーしました")
    }
    package static func copied(_ count: Int) -> Phrase {
        Phrase(
            vi: "Đã chép \(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies") copied",
            ja: "\(count)件をコピーしました")
    }
}

extension Phrase {
    /// Why nothing was put on the clipboard.
    package enum Clipboard {
        package static let none = Phrase(
            vi: "Chưa chép được: cửa sổ dòng lệnh này không có bộ nhớ tạm",
            en: "Not copied: this terminal has no clipboard",
            ja: "コピーできません：このターミナルにはクリップボードがありません")
        package static func tooLong(kilobytes: Int, most: Int) -> Phrase {
            Phrase(
                vi: "Chưa chép được: dài \(kilobytes) KB, cửa sổ dòng lệnh chỉ nhận \(most) KB. Hãy lọc bớt.",
                en: "Not copied: \(kilobytes) KB, and the terminal takes \(most) KB. Filter the list first.",
                ja: "コピーできません。\(kilobytes) KB あり、ターミナルの上限は \(most) KB です。絞り込んでください。")
        }
        package static func failed(_ program: String) -> Phrase {
            Phrase(
                vi: "Chưa chép được: \(program) báo lỗi", en: "Not copied: \(program) failed",
                ja: "コピーできません：\(program) がエラーになりました")
        }
    }
}
