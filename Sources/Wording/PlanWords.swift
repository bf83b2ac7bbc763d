extension Phrase {
    /// What was changed in the plan of the room: the agenda, and the time that each speaker has.
    package enum Plan {
        package static func minutes(_ count: Int, of item: String) -> Phrase {
            Phrase(vi: "\(item): \(count) phút", en: "\(item): \(count) min", ja: "\(item)：\(count)分")
        }
        package static func starts(_ item: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(item): bắt đầu đúng \(time)", en: "\(item): starts at \(time)",
                ja: "\(item)：\(time) 開始（固定）")
        }
        package static func startsFreely(_ item: String) -> Phrase {
            Phrase(
                vi: "\(item): không còn giờ bắt đầu cố định", en: "\(item): no fixed start any more",
                ja: "\(item)：開始時刻の固定を解除しました")
        }
        package static func skipped(_ item: String, undo: String) -> Phrase {
            Phrase(
                vi: "Bỏ qua: \(item); \(undo) để lấy lại", en: "Skipped: \(item); \(undo) undoes it",
                ja: "スキップ：\(item)（\(undo) で元に戻す）")
        }
        package static func postponed(_ item: String, undo: String) -> Phrase {
            Phrase(
                vi: "Tạm hoãn: \(item); \(undo) để lấy lại", en: "Deferred: \(item); \(undo) undoes it",
                ja: "後回し：\(item)（\(undo) で元に戻す）")
        }
        package static func broughtBack(_ item: String) -> Phrase {
            Phrase(
                vi: "Tiến hành lại: \(item)", en: "Restored: \(item)", ja: "元に戻しました：\(item)")
        }
        package static func renamed(_ item: String) -> Phrase {
            Phrase(vi: "Tên mới: \(item)", en: "Renamed: \(item)", ja: "名称変更：\(item)")
        }
        package static func added(_ item: String) -> Phrase {
            Phrase(vi: "Đã thêm: \(item)", en: "Added: \(item)", ja: "追加：\(item)")
        }
        package static func limited(to minutes: Int) -> Phrase {
            Phrase(
                vi: "Mỗi lượt phát biểu tối đa \(minutes) phút", en: "Each speaker has \(minutes) min",
                ja: "発言時間の上限：\(minutes)分")
        }
        package static let unlimited = Phrase(
            vi: "Không giới hạn thời gian phát biểu", en: "No limit for speakers", ja: "発言時間の上限：なし")
    }
}
