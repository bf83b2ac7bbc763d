extension Phrase {
    /// Time given to the groups within an item.
    package enum GroupWork {
        package static let title = Phrase(vi: "Thảo luận nhóm", en: "Group work", ja: "グループ討議")
        package static let paused = Phrase(
            vi: "Tạm dừng thảo luận nhóm", en: "Group work paused", ja: "グループ討議を一時停止")
        package static let ended = Phrase(
            vi: "Kết thúc thảo luận nhóm", en: "Group work ended", ja: "グループ討議を終了")

        package static func ends(_ time: String) -> Phrase {
            Phrase(vi: "đến \(time)", en: "until \(time)", ja: "\(time) まで")
        }

        package static func started(minutes: Int, end: String) -> Phrase {
            Phrase(
                vi: "Thảo luận nhóm \(minutes) phút, đến \(end)",
                en: "Group work for \(minutes) min, until \(end)", ja: "グループ討議 \(minutes)分、\(end) まで")
        }

        /// More than the item has left; in minutes.
        package static func startedBeyondItem(minutes: Int, left: Int) -> Phrase {
            Phrase(
                vi: "Thảo luận nhóm \(minutes) phút, dài hơn phần còn lại của mục (\(left) phút)",
                en: "Group work for \(minutes) min, longer than the item has left (\(left) min)",
                ja: "グループ討議 \(minutes)分（議題の残りは\(left)分）")
        }

        package static func minutes(_ count: Int) -> Phrase {
            Phrase(
                vi: "Thảo luận nhóm: \(count) phút", en: "Group work: \(count) min", ja: "グループ討議：\(count)分")
        }
    }
}
