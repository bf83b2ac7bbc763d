extension Phrase {
    /// The tour of the sample, one line at a time.
    package enum Tour {
        package static func offer(start: String) -> Phrase {
            Phrase(
                vi: "Lần đầu dùng? \(start) bắt đầu làm quen trong 2 phút, hoặc cứ nhập câu đầu tiên",
                en: "First time? \(start) starts a tour of 2 minutes, or just type a sentence",
                ja: "初めての方へ：\(start) で2分間のツアー（そのまま入力しても構いません）")
        }

        package static func step(_ number: Int, of count: Int, _ deed: Phrase, leave: String) -> Phrase {
            Phrase(
                vi: "Làm quen \(number)/\(count): \(deed.vi) · \(leave) tạm rời",
                en: "Tour \(number)/\(count): \(deed.en) · \(leave) leaves",
                ja: "ツアー \(number)/\(count)：\(deed.ja) · \(leave) で中断")
        }

        package static func record(save: String) -> Phrase {
            Phrase(
                vi: "nhập một câu rồi nhấn \(save)", en: "type a sentence and press \(save)",
                ja: "発言を1件入力して \(save)")
        }
        package static func speaker(rows: String, take: String) -> Phrase {
            Phrase(
                vi: "nhập @07, chọn người bằng \(rows), nhấn \(take)",
                en: "type @07, choose a person with \(rows), press \(take)",
                ja: "@07 と入力し、\(rows) で選んで \(take)")
        }
        package static func start(key: String) -> Phrase {
            Phrase(
                vi: "nhấn \(key) để bắt đầu mục đang xem",
                en: "press \(key) to start the viewed item and its clock", ja: "\(key) で表示中の議題を開始")
        }
        package static func undo(key: String) -> Phrase {
            Phrase(
                vi: "nhấn \(key) để hoàn tác việc vừa làm", en: "press \(key) to undo what you did last",
                ja: "\(key) で直前の操作を元に戻す")
        }
        package static func review(key: String) -> Phrase {
            Phrase(
                vi: "nhấn \(key) để xem những gì đã ghi", en: "press \(key) to see what was recorded",
                ja: "\(key) で記録した発言を見る")
        }

        package static func left(again: String) -> Phrase {
            Phrase(
                vi: "Đã tạm rời phần làm quen; \(again) để tiếp tục", en: "Tour left; \(again) resumes it",
                ja: "ツアーを中断しました。\(again) で再開できます。")
        }
        package static func over(back: String, help: String) -> Phrase {
            Phrase(
                vi: "Đã làm quen xong. \(back) trở lại điều hành, \(help) xem mọi phím",
                en: "That was the tour. \(back) goes back to the room, \(help) shows every key",
                ja: "ツアーは以上です。\(back) で進行に戻り、\(help) ですべてのキーを表示します。")
        }
        package static let onlySample = Phrase(
            vi: "chỉ có ở tọa đàm mẫu (toadam new THƯ-MỤC --sample)",
            en: "only in the sample seminar (toadam new FOLDER --sample)",
            ja: "サンプルでのみ利用できます（toadam new フォルダー --sample）")
    }

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
                en: "“\(word)” is no key; text to be typed stands in quotation marks",
                ja: "「\(word)」というキーはありません。入力する文字は引用符で囲んでください。")
        }
        package static func wrongSize(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là kích thước như 80x24", en: "“\(text)” is no size such as 80x24",
                ja: "「\(text)」は 80x24 のような大きさではありません。")
        }
        package static func wrongMoment(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải là ngày giờ như 2024-09-16T09:00",
                en: "“\(text)” is no moment such as 2024-09-16T09:00",
                ja: "「\(text)」は 2024-09-16T09:00 のような日時ではありません。")
        }
    }
}
