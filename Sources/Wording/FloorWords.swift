extension Phrase {
    /// Who speaks and who waits.
    package enum Floor {
        package static let title = Phrase(vi: "Danh sách phát biểu", en: "Speakers' queue", ja: "発言順リスト")
        package static let speaking = Phrase(vi: "Đang phát biểu", en: "Speaking", ja: "発言中")
        package static let presenting = Phrase(vi: "Đang trình bày", en: "Presenting", ja: "発表中")
        package static let free = Phrase(
            vi: "Hiện không có người phát biểu", en: "Nobody is speaking", ja: "発言者なし")
        package static func nobodyWaits(ask: String) -> Phrase {
            Phrase(
                vi: "Hiện không có người chờ. Nhập số hoặc tên rồi \(ask).",
                en: "Nobody is waiting. Type a number or name, then \(ask).",
                ja: "発言待ちはありません。番号か名前を入力し、\(ask) で登録します。")
        }
        package static func byProgramme(_ speaker: String, call: String) -> Phrase {
            Phrase(
                vi: "Theo chương trình: \(speaker) (\(call): mời phát biểu)",
                en: "Scheduled speaker: \(speaker) (\(call): call)",
                ja: "予定の発言者：\(speaker)（\(call)：指名）")
        }
        /// - Parameter place: in the queue, 1 for whoever is next.
        package static func waits(at place: Int) -> Phrase {
            Phrase(vi: "đang chờ: \(place)", en: "waiting: no. \(place)", ja: "待機中（\(place)番目）")
        }
        package static let notSpoken = Phrase(vi: "chưa phát biểu", en: "not spoken", ja: "未発言")
        package static let done = Phrase(
            vi: "Đã phát biểu ở mục này", en: "Already spoke in this item", ja: "この議題で発言済み")

        package static func keys(
            up: String, down: String, ask: String, rows: String, withdraw: String, back: String
        ) -> Phrase {
            Phrase(
                vi:
                    "\(ask) đăng ký/mời  \(rows) chọn  \(up) \(down) đổi chỗ  \(withdraw) rút  \(back) đóng",
                en: "\(ask) Add/call  \(rows) Select  \(up) \(down) Move  \(withdraw) Remove  \(back) Close",
                ja: "\(ask) 登録/指名  \(rows) 選択  \(up) \(down) 順番変更  \(withdraw) 外す  \(back) 閉じる")
        }

        /// How to have the groups present, where nobody waits.
        package static func groupsAdvice(_ key: String) -> Phrase {
            Phrase(
                vi: "\(key): đưa các nhóm vào danh sách phát biểu.",
                en: "\(key): queue all groups to present.", ja: "\(key)：全グループを発言順リストに登録")
        }

        package static func next(_ name: String) -> Phrase {
            Phrase(vi: "tiếp: \(name)", en: "next: \(name)", ja: "次：\(name)")
        }

        package static func groupsWait(_ count: Int, first: String) -> Phrase {
            Phrase(
                vi: "\(count) nhóm chờ trình bày, đầu tiên là \(first)",
                en: "\(count) group\(count == 1 ? "" : "s") to present, \(first) first",
                ja: "発表待ち\(count)グループ（最初：\(first)）")
        }

        package static func waiting(_ count: Int) -> Phrase {
            Phrase(vi: "chờ: \(count)", en: "waiting: \(count)", ja: "待ち\(count)件")
        }

        package static func asked(_ name: String, waiting: Int) -> Phrase {
            Phrase(
                vi: "\(name) đã đăng ký phát biểu (đang chờ: \(waiting))",
                en: "\(name) added to the queue (waiting: \(waiting))",
                ja: "\(name)：発言希望を登録（待ち\(waiting)件）")
        }

        package static func waitsAlready(_ name: String) -> Phrase {
            Phrase(
                vi: "\(name) đã có trong danh sách phát biểu", en: "\(name) is already in the queue",
                ja: "\(name)：登録済み")
        }

        package static func called(_ name: String, isGroup: Bool) -> Phrase {
            isGroup
                ? Phrase(vi: "Mời \(name) trình bày", en: "Now presenting: \(name)", ja: "発表中：\(name)")
                : Phrase(vi: "Mời \(name) phát biểu", en: "Now speaking: \(name)", ja: "発言中：\(name)")
        }

        package static func withdrawn(_ name: String, undo: String) -> Phrase {
            Phrase(
                vi: "Đã rút đăng ký của \(name); \(undo) để khôi phục",
                en: "\(name) left the queue; \(undo) undoes it",
                ja: "\(name) を発言順リストから外しました。\(undo) で元に戻せます。")
        }

        package static func spoke(_ name: String, _ time: String) -> Phrase {
            Phrase(
                vi: "\(name) đã phát biểu \(time)", en: "\(name) spoke for \(time)",
                ja: "\(name)：発言時間 \(time)")
        }
    }
}
