extension Phrase {
    /// Who speaks and who waits.
    package enum Floor {
        package static let title = Phrase(vi: "Đăng ký phát biểu", en: "The floor", ja: "発言の順番")
        package static let speaking = Phrase(vi: "Đang phát biểu", en: "Speaking", ja: "発言中")
        package static let presenting = Phrase(vi: "Đang trình bày", en: "Presenting", ja: "発表中")
        package static let free = Phrase(
            vi: "Hiện không có người phát biểu", en: "Nobody has the floor", ja: "発言者なし")
        package static func nobodyWaits(ask: String) -> Phrase {
            Phrase(
                vi: "Chưa có người đăng ký. Nhập số hoặc tên rồi \(ask).",
                en: "Nobody waits. Type a number or a name, then \(ask).",
                ja: "待っている人はいません。番号か名前を入力して \(ask)。")
        }
        package static let notSpoken = Phrase(vi: "chưa phát biểu", en: "not yet spoken", ja: "未発言")
        package static let done = Phrase(
            vi: "Đã phát biểu ở mục này", en: "Have spoken in this item", ja: "この議題で発言済み")

        package static func keys(
            up: String, down: String, ask: String, rows: String, withdraw: String, back: String
        ) -> Phrase {
            Phrase(
                vi:
                    "\(ask) đăng ký/mời  \(rows) chọn  \(up) \(down) đổi chỗ  \(withdraw) rút  \(back) đóng",
                en: "\(ask) put down/call  \(rows) choose  \(up) \(down) move  \(withdraw) off  \(back) back",
                ja: "\(ask) 登録/指名  \(rows) 選択  \(up) \(down) 順番変更  \(withdraw) 取消  \(back) 閉じる")
        }

        /// How to have the groups present, where nobody waits.
        package static func groupsAdvice(_ key: String) -> Phrase {
            Phrase(
                vi: "\(key): đưa các nhóm vào danh sách để trình bày.",
                en: "\(key) puts the groups in the queue to present.", ja: "\(key)：グループを発表順に登録。")
        }

        package static func next(_ name: String) -> Phrase {
            Phrase(vi: "tiếp: \(name)", en: "next: \(name)", ja: "次：\(name)")
        }

        package static func groupsWait(_ count: Int, first: String) -> Phrase {
            Phrase(
                vi: "\(count) nhóm chờ trình bày, đầu tiên là \(first)",
                en: "\(count) group\(count == 1 ? "" : "s") to present, \(first) first",
                ja: "発表待ち \(count) グループ、最初は \(first)")
        }

        package static func waiting(_ count: Int) -> Phrase {
            Phrase(vi: "chờ: \(count)", en: "waiting: \(count)", ja: "待ち \(count)")
        }

        package static func asked(_ name: String, waiting: Int) -> Phrase {
            Phrase(
                vi: "\(name) đã đăng ký phát biểu (đang chờ: \(waiting))",
                en: "\(name) asks to speak; \(waiting) waiting",
                ja: "\(name) が発言を希望(待ち \(waiting))")
        }

        package static func waitsAlready(_ name: String) -> Phrase {
            Phrase(
                vi: "\(name) đã có trong danh sách", en: "\(name) is on the list already",
                ja: "\(name) は登録済みです")
        }

        package static func called(_ name: String) -> Phrase {
            Phrase(vi: "Mời \(name) phát biểu", en: "\(name) has the floor", ja: "\(name) の発言")
        }

        package static func withdrawn(_ name: String, undo: String) -> Phrase {
            Phrase(
                vi: "Đã rút đăng ký của \(name); \(undo) để lấy lại",
                en: "\(name) left the queue; \(undo) undoes it",
                ja: "\(name) を発言順リストから外しました。\(undo) で元に戻せます。")
        }

        package static func spoke(_ name: String, _ time: String) -> Phrase {
            Phrase(vi: "\(name) đã phát biểu \(time)", en: "\(name) spoke for \(time)", ja: "\(name)：\(time)")
        }

        package static func nobody(_ query: String) -> Phrase {
            Phrase(
                vi: "Không tìm thấy “\(query)”", en: "Nobody found for “\(query)”", ja: "「\(query)」は見つかりません")
        }
    }
}
