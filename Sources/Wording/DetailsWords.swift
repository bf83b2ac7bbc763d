extension Phrase {
    /// Everything about one idea.
    package enum Details {
        package static let yes = Phrase(vi: "có", en: "yes", ja: "はい")
        package static let no = Phrase(vi: "không", en: "no", ja: "いいえ")
        package static let history = Phrase(vi: "Lịch sử", en: "History", ja: "変更履歴")
        /// What stands for values that are in the file and not listed.
        package static func moreValues(_ count: Int) -> Phrase {
            Phrase(
                vi: "… và \(count) giá trị nữa, có trong tệp", en: "… and \(count) more values, in the file",
                ja: "…ほか\(count)件(ファイルにあります)")
        }

        package static let recorded = Phrase(vi: "ghi", en: "recorded", ja: "記録")
        package static let removed = Phrase(vi: "đã bỏ", en: "removed", ja: "削除済み")
        package static let undone = Phrase(vi: "đã hoàn tác", en: "undone", ja: "取り消し済み")
        package static let undoes = Phrase(vi: "hoàn tác", en: "takes back", ja: "取り消し")
        package static let unset = Phrase(vi: "bỏ trống", en: "unset", ja: "なし")
        package static let stillMissing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力")
        package static let gone = Phrase(
            vi: "Ý kiến này không còn trong các nhật ký", en: "This idea is no longer in the journals",
            ja: "この発言は記録にありません")
        package static func advice(rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) cuộn    \(back) trở lại", en: "\(rows) scroll    \(back) back",
                ja: "\(rows) スクロール    \(back) 戻る")
        }
        package static let linksTo = Phrase(vi: "Liên quan đến", en: "Linked to", ja: "関連先")
        package static let linkedFrom = Phrase(vi: "Được nhắc đến ở", en: "Linked from", ja: "関連元")
        package static let repeats = Phrase(vi: "Nhắc lại", en: "Repeats", ja: "重複")
        package static func linkAdvice(rows: String, open: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chọn ý kiến liên quan    \(open) mở    \(back) trở lại",
                en: "\(rows) choose a linked entry    \(open) opens it    \(back) back",
                ja: "\(rows) 関連する発言を選ぶ    \(open) 開く    \(back) 戻る")
        }
        /// - Parameter time: minutes and seconds from the beginning of the recording.
        package static func recording(_ time: String) -> Phrase {
            Phrase(vi: "máy ghi \(time)", en: "recorder at \(time)", ja: "録音 \(time)")
        }
        package static func choiceAdvice(rows: String, keep: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chọn bản    \(keep) giữ bản đó    \(back) trở lại",
                en: "\(rows) choose a version    \(keep) keeps it    \(back) back",
                ja: "\(rows) 版を選ぶ    \(keep) 採用    \(back) 戻る")
        }

        package static func recordedBy(_ writer: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(writer) ghi lúc \(time)", en: "recorded by \(writer) at \(time)",
                ja: "\(writer) が \(time) に記録")
        }

        package static func editedBy(_ writer: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(writer) sửa lần cuối lúc \(time)", en: "last changed by \(writer) at \(time)",
                ja: "\(writer) が \(time) に最終変更")
        }

        package static func conflict(_ label: String) -> Phrase {
            Phrase(
                vi: "≠ hai người ghi khác nhau: \(label)",
                en: "≠ two people wrote different things: \(label)",
                ja: "≠ 二人の記録が異なります：\(label)")
        }

        package static func chosen(_ label: String) -> Phrase {
            Phrase(vi: "Đã chọn \(label)", en: "Chosen: \(label)", ja: "採用しました：\(label)")
        }
    }
}
