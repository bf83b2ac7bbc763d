extension Phrase {
    /// Who speaks and who waits.
    package enum Floor {
        package static let title = Phrase(vi: "Đăng ký phát biểu", en: "The floor", ja: "発言の順番")
        package static let speaking = Phrase(vi: "Đang phát biểu", en: "Speaking", ja: "発言中")
        package static let free = Phrase(vi: "Chưa ai phát biểu", en: "Nobody has the floor", ja: "発言者なし")
        package static let nobodyWaits = Phrase(
            vi: "Chưa ai đăng ký. Gõ số hoặc tên rồi Enter.",
            en: "Nobody waits. Type a number or a name, then Enter.",
            ja: "待っている人はいません。番号か名前を入力して Enter。")
        package static let notSpoken = Phrase(vi: "chưa phát biểu", en: "not yet spoken", ja: "未発言")
        package static let keys = Phrase(
            vi: "Enter: ghi tên / mời người tiếp   ↑↓ chọn   Del bỏ   Esc đóng",
            en: "Enter: put down / call next   ↑↓ choose   Del takes off   Esc closes",
            ja: "Enter：登録／次を指名   ↑↓ 選択   Del 取消   Esc 閉じる")

        package static func waiting(_ count: Int) -> Phrase {
            Phrase(vi: "chờ: \(count)", en: "waiting: \(count)", ja: "待ち \(count)")
        }

        package static func asked(_ name: String, waiting: Int) -> Phrase {
            Phrase(
                vi: "\(name) đăng ký phát biểu; đang chờ \(waiting)",
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

        package static func spoke(_ name: String, _ time: String) -> Phrase {
            Phrase(vi: "\(name) đã nói \(time)", en: "\(name) spoke for \(time)", ja: "\(name)：\(time)")
        }

        package static func nobody(_ query: String) -> Phrase {
            Phrase(
                vi: "Không tìm thấy “\(query)”", en: "Nobody found for “\(query)”", ja: "「\(query)」は見つかりません")
        }
    }
}
