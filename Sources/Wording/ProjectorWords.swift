extension Phrase {
    /// The projector's view: a few words, read from the back row.
    package enum Projector {
        package static let remaining = Phrase(vi: "còn lại", en: "left", ja: "残り")
        package static let littleLeft = Phrase(
            vi: "! còn ít thời gian", en: "! little time left", ja: "! 残りわずか")
        package static let nearlyOver = Phrase(
            vi: "!! sắp hết giờ", en: "!! almost out of time", ja: "!! まもなく終了")
        package static let over = Phrase(vi: "!!! quá giờ", en: "!!! over time", ja: "!!! 時間超過")
        package static let paused = Phrase(vi: "‖ tạm dừng", en: "‖ paused", ja: "‖ 一時停止")
        package static let ended = Phrase(vi: "✓ đã kết thúc", en: "✓ ended", ja: "✓ 終了")
        package static let notStarted = Phrase(vi: "sắp bắt đầu", en: "starting soon", ja: "まもなく開始")
        package static let next = Phrase(vi: "Tiếp theo", en: "Next", ja: "次の議題")
        package static func nextSpeaker(_ name: String) -> Phrase {
            Phrase(vi: "phát biểu tiếp: \(name)", en: "next to speak: \(name)", ja: "次の発言：\(name)")
        }
        package static let nothingNext = Phrase(
            vi: "Hết chương trình", en: "End of programme", ja: "プログラム終了")
        package static let noIdeas = Phrase(
            vi: "Chưa có ý kiến nào ở mục này", en: "Nothing recorded for this item yet",
            ja: "この議題の発言はまだありません")

        package static func of(minutes: Int) -> Phrase {
            Phrase(vi: "/ \(minutes) phút", en: "/ \(minutes) min", ja: "全\(minutes)分")
        }

        package static func ends(_ time: String) -> Phrase {
            Phrase(vi: "dự kiến kết thúc \(time)", en: "ends ~\(time)", ja: "終了見込み ~\(time)")
        }

        package static func keys(ideas: String, back: String) -> Phrase {
            Phrase(
                vi: "\(ideas) hiện/ẩn ý kiến   \(back) trở lại",
                en: "\(ideas) Show/hide entries   \(back) Back",
                ja: "\(ideas) 発言の表示／非表示   \(back) 戻る")
        }

        package static func keysAlone(ideas: String, leave: String) -> Phrase {
            Phrase(
                vi: "\(ideas) hiện/ẩn ý kiến   \(leave) thoát",
                en: "\(ideas) Show/hide entries   \(leave) Quit",
                ja: "\(ideas) 発言の表示／非表示   \(leave) 終了")
        }
    }
}
