extension Phrase {
    /// The command that writes a picture of the screen.
    package enum ScreenPicture {
        package static let command = Phrase(
            vi: "Vẽ màn hình thành ảnh SVG sau một loạt phím; không thay đổi dữ liệu.",
            en: "Draw the screen as an SVG picture after some keys; nothing is written to the seminar.",
            ja: "キー操作後の画面を SVG の画像にします。セミナーには何も書き込みません。")
        package static let size = Phrase(
            vi: "Số cột x số dòng, mặc định 80x24.", en: "Columns x rows, 80x24 by default.",
            ja: "列数x行数（既定は 80x24）。")
        package static func keys(example: String) -> Phrase {
            Phrase(
                vi: "Các phím, chữ trong ngoặc kép, và +5m cho thời gian trôi qua: \(example)",
                en: "Keys, text in quotation marks, and +5m for time that passes: \(example)",
                ja: "キー、引用符で囲んだ文字、経過時間（+5m）：\(example)")
        }
        package static let moment = Phrase(
            vi: "Ngày giờ của đồng hồ, ví dụ 2024-09-16T09:00.",
            en: "What the clock shows, such as 2024-09-16T09:00.",
            ja: "時計の日時（例 2024-09-16T09:00）。")
        package static let colours = Phrase(
            vi: "Màu: auto (sáng hoặc tối theo người xem), dark, light, contrast, none.",
            en: "Colours: auto (light or dark as the viewer prefers), dark, light, contrast, none.",
            ja: "配色：auto（閲覧者の設定）、dark、light、contrast、none。")
        package static let text = Phrase(
            vi: "In các dòng chữ của màn hình thay cho ảnh.",
            en: "Print the rows of the screen as text instead.",
            ja: "画像ではなく画面の各行を文字で出力します。")
        package static let sizeValue = Phrase(vi: "CỘTxDÒNG", en: "COLUMNSxROWS", ja: "列x行")
        package static let keysValue = Phrase(vi: "PHÍM", en: "KEYS", ja: "キー")
        package static let momentValue = Phrase(vi: "NGÀY-GIỜ", en: "MOMENT", ja: "日時")

        package static func wrongKey(_ word: String) -> Phrase {
            Phrase(
                vi: "“\(word)” không phải là phím; chữ để nhập đặt trong ngoặc kép",
                en: "“\(word)” is not a key; put text to be typed in quotation marks",
                ja: "「\(word)」というキーはありません。入力する文字は引用符で囲んでください。")
        }
        package static func wrongSize(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là kích thước như 80x24",
                en: "“\(text)” is not a size such as 80x24",
                ja: "「\(text)」は 80x24 のような大きさではありません。")
        }
        package static func wrongMoment(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là ngày giờ như 2024-09-16T09:00",
                en: "“\(text)” is not a date and time such as 2024-09-16T09:00",
                ja: "「\(text)」は 2024-09-16T09:00 のような日時ではありません。")
        }
    }
}
