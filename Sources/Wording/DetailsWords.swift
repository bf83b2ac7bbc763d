extension Phrase {
    /// Everything about one idea.
    package enum Details {
        package static let yes = Phrase(vi: "có", en: "yes", ja: "該当")
        package static let no = Phrase(vi: "không", en: "no", ja: "–")
        package static let history = Phrase(vi: "Lịch sử", en: "History", ja: "変更履歴")
        /// What stands for values that are in the file and not listed.
        package static func moreValues(_ count: Int) -> Phrase {
            Phrase(
                vi: "… và \(count) giá trị nữa, có trong tệp", en: "… and \(count) more values, in the file",
                ja: "…ほか\(count)件（ファイルにあります）")
        }

        package static let removed = Phrase(vi: "đã xóa", en: "removed", ja: "削除済み")
        package static let restored = Phrase(vi: "đã khôi phục", en: "restored", ja: "復元済み")
        package static let undone = Phrase(vi: "đã hoàn tác", en: "undone", ja: "取り消し済み")
        package static let undoes = Phrase(vi: "hoàn tác", en: "undoes", ja: "取り消し")
        package static let unset = Phrase(vi: "bỏ trống", en: "cleared", ja: "（空欄）")
        package static let stillMissing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力")
        package static let removedMark = Phrase(vi: "đã xóa", en: "removed", ja: "削除済み")

        /// Why no version can be kept any more.
        package static let settledAlready = Phrase(
            vi: "Không còn hai bản khác nhau: máy khác vừa chọn",
            en: "No longer two versions: another laptop has chosen",
            ja: "不一致は解消済みです（別のPCで選択）")

        package static let gone = Phrase(
            vi: "Ý kiến này không còn trong các nhật ký", en: "This entry is no longer in the journals",
            ja: "この発言は記録ファイルにありません")
        package static func advice(rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) cuộn    \(back) trở lại", en: "\(rows) Scroll    \(back) Back",
                ja: "\(rows) スクロール    \(back) 戻る")
        }
        package static func stepAdvice(previous: String, next: String) -> Phrase {
            Phrase(
                vi: "\(previous) \(next) ý kiến trước, sau", en: "\(previous) \(next) Previous, next entry",
                ja: "\(previous) \(next) 前後の発言")
        }
        package static let linksTo = Phrase(vi: "Liên quan đến", en: "Linked to", ja: "関連先")
        package static let linkedFrom = Phrase(vi: "Được nhắc đến ở", en: "Linked from", ja: "関連元")
        package static let repeats = Phrase(vi: "Nhắc lại", en: "Repeats", ja: "重複")
        package static let repeatedIn = Phrase(vi: "Được nhắc lại ở", en: "Repeated in", ja: "同じ内容")
        /// What was and what it became; either may be empty.
        package static func became(_ old: String, _ new: String) -> Phrase {
            func marked(_ open: String, _ close: String, _ arrow: String) -> String {
                switch (old.isEmpty, new.isEmpty) {
                case (true, _): "+\(open)\(new)\(close)"
                case (_, true): "−\(open)\(old)\(close)"
                case (false, false): "\(open)\(old)\(close)\(arrow)\(open)\(new)\(close)"
                }
            }
            return Phrase(
                vi: marked("“", "”", " » "), en: marked("“", "”", " » "), ja: marked("「", "」", " » "))
        }
        /// What was, and is no more: the word for that is no value, and stands without quotation marks.
        package static func cleared(_ old: String) -> Phrase {
            Phrase(
                vi: "“\(old)” » \(unset.vi)", en: "“\(old)” » \(unset.en)", ja: "「\(old)」 » \(unset.ja)")
        }
        package static func linkAdvice(rows: String, open: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chọn ý kiến liên quan    \(open) mở    \(back) trở lại",
                en: "\(rows) Select a linked entry    \(open) Open    \(back) Back",
                ja: "\(rows) 関連する発言を選択    \(open) 開く    \(back) 戻る")
        }
        /// - Parameter time: minutes and seconds from the beginning of the recording.
        package static func recording(_ time: String) -> Phrase {
            Phrase(vi: "bản ghi âm \(time)", en: "recorder at \(time)", ja: "録音 \(time)")
        }
        package static func choiceAdvice(rows: String, keep: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chuyển    \(keep) chọn bản này    \(back) trở lại",
                en: "\(rows) Select a version    \(keep) Keep    \(back) Back",
                ja: "\(rows) 版を選択    \(keep) 採用    \(back) 戻る")
        }

        /// The time before its day, but in Japanese after it.
        package static func time(_ time: String, on day: String) -> Phrase {
            Phrase(vi: "\(time) \(day)", en: "\(time) \(day)", ja: "\(day) \(time)")
        }

        package static func recordedBy(_ writer: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(writer) ghi lúc \(time)", en: "recorded by \(writer) at \(time)",
                ja: "\(time) \(writer) が記録")
        }

        package static func editedBy(_ writer: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(writer) sửa lần cuối lúc \(time)", en: "edited by \(writer) at \(time)",
                ja: "\(time) \(writer) が最終変更")
        }

        package static func conflict(_ label: String) -> Phrase {
            Phrase(
                vi: "≠ các bản ghi khác nhau: \(label)",
                en: "≠ conflicting versions: \(label)",
                ja: "≠ 不一致：\(label)")
        }

        package static func chosen(_ label: String) -> Phrase {
            Phrase(vi: "Đã chọn \(label)", en: "Chosen: \(label)", ja: "採用しました：\(label)")
        }
    }
}
