extension Phrase {
    /// What was changed in the plan of the room: the agenda, and the time that each speaker has.
    package enum Plan {
        package static func minutes(_ count: Int, of item: String) -> Phrase {
            Phrase(vi: "\(item): \(count) phút", en: "\(item): \(count) min", ja: "\(item)：\(count)分")
        }
        /// - Parameter more: than before; negative where it has less.
        package static func minutes(_ count: Int, of item: String, more: Int) -> Phrase {
            let change = more > 0 ? "+\(more)" : more < 0 ? "−\(-more)" : "±0"
            return Phrase(
                vi: "\(item): \(count) phút (\(change))", en: "\(item): \(count) min (\(change))",
                ja: "\(item)：\(count)分（\(change)）")
        }
        /// - Parameter number: that it has now in the agenda; nil where it has none.
        package static func moved(_ item: String, number: Int?, isDown: Bool) -> Phrase {
            let (vi, en, ja) =
                number.map { (" (nay là mục \($0))", " (now item \($0))", "（議題\($0)）") } ?? ("", "", "")
            return isDown
                ? Phrase(
                    vi: "Đã đưa xuống: \(item)\(vi)", en: "Moved down: \(item)\(en)", ja: "下へ移動：\(item)\(ja)")
                : Phrase(
                    vi: "Đã đưa lên: \(item)\(vi)", en: "Moved up: \(item)\(en)", ja: "上へ移動：\(item)\(ja)")
        }
        /// Why an item was not moved.
        package static func isOutermost(_ item: String, isLast: Bool) -> Phrase {
            isLast
                ? Phrase(
                    vi: "\(item): đã ở cuối phiên", en: "\(item): already last in its session",
                    ja: "\(item)：既にセッションの最後です")
                : Phrase(
                    vi: "\(item): đã ở đầu phiên", en: "\(item): already first in its session",
                    ja: "\(item)：既にセッションの最初です")
        }
        /// - Parameters:
        ///   - entries: how many stand in it.
        ///   - key: of the screen that still has them.
        package static func removed(
            _ item: String, entries: Int, under key: String, undo: String
        ) -> Phrase {
            guard entries > 0 else { return Capture.removed(item, undo: undo) }
            let stay = stay(entries, under: key)
            return Phrase(
                vi: "Đã xóa \(item). \(stay.vi); \(undo) để khôi phục",
                en: "\(item) removed. \(stay.en); \(undo) undoes it",
                ja: "\(item) を削除しました。\(stay.ja)\(undo) で元に戻せます。")
        }
        /// The same on a laptop that had it in view.
        package static func removed(
            _ item: String, by writer: String, entries: Int, under key: String
        ) -> Phrase {
            let told = Phrase(
                vi: "\(writer) đã xóa mục “\(item)”.", en: "\(writer) removed “\(item)”.",
                ja: "\(writer) が「\(item)」を削除しました。")
            guard entries > 0 else { return told }
            let stay = stay(entries, under: key)
            return Phrase(
                vi: "\(told.vi) \(stay.vi).", en: "\(told.en) \(stay.en).", ja: "\(told.ja)\(stay.ja)")
        }
        private static func stay(_ entries: Int, under key: String) -> Phrase {
            Phrase(
                vi: "\(entries) ý kiến trong mục vẫn còn ở \(key)",
                en: "Its \(entries) entr\(entries == 1 ? "y stays" : "ies stay") under \(key)",
                ja: "その発言\(entries)件は \(key) に残っています。")
        }
        package static func starts(_ item: String, at time: String) -> Phrase {
            Phrase(
                vi: "\(item): bắt đầu đúng \(time)", en: "\(item): starts at \(time)",
                ja: "\(item)：\(time) 開始（固定）")
        }
        package static func startsFreely(_ item: String) -> Phrase {
            Phrase(
                vi: "\(item): không còn giờ bắt đầu cố định", en: "\(item): no longer has a fixed start",
                ja: "\(item)：開始時刻の固定を解除しました")
        }
        package static func skipped(_ item: String, undo: String) -> Phrase {
            Phrase(
                vi: "Bỏ qua: \(item); \(undo) để khôi phục", en: "Skipped: \(item); \(undo) undoes it",
                ja: "スキップ：\(item)（\(undo) で元に戻す）")
        }
        package static func postponed(_ item: String, undo: String) -> Phrase {
            Phrase(
                vi: "Tạm hoãn: \(item); \(undo) để khôi phục", en: "Deferred: \(item); \(undo) undoes it",
                ja: "後回し：\(item)（\(undo) で元に戻す）")
        }
        package static func broughtBack(_ item: String) -> Phrase {
            Phrase(
                vi: "Đã khôi phục: \(item)", en: "Restored: \(item)", ja: "元の順に復元：\(item)")
        }
        package static func renamed(_ item: String) -> Phrase {
            Phrase(vi: "Đã đổi tên: \(item)", en: "Renamed: \(item)", ja: "名称変更：\(item)")
        }
        package static func added(_ item: String) -> Phrase {
            Phrase(vi: "Đã thêm: \(item)", en: "Added: \(item)", ja: "追加：\(item)")
        }
        package static func split(_ item: String, second: String) -> Phrase {
            Phrase(
                vi: "Đã tách \(item); phần sau: \(second)", en: "Split: \(item); second part: \(second)",
                ja: "分割：\(item)（後半：\(second)）")
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
