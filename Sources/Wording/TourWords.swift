extension Phrase {
    /// The tour of the sample, one line at a time.
    package enum Tour {
        package static func offer(start: String) -> Phrase {
            Phrase(
                vi: "Lần đầu dùng? \(start) bắt đầu làm quen trong 2 phút, hoặc nhập ngay một câu",
                en: "First time? \(start) starts a tour of 2 minutes, or just type a sentence",
                ja: "初めての方へ：\(start) で2分間のツアー（そのまま入力しても構いません）")
        }

        package static func step(_ number: Int, of count: Int, _ deed: Phrase) -> Phrase {
            Phrase(
                vi: "Làm quen \(number)/\(count): \(deed.vi)", en: "Tour \(number)/\(count): \(deed.en)",
                ja: "ツアー \(number)/\(count)：\(deed.ja)")
        }
        /// Stands behind the step, and is never cut off.
        package static func leave(by key: String) -> Phrase {
            Phrase(vi: " · \(key) tạm rời", en: " · \(key) to leave", ja: " · \(key) で中断")
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
}
