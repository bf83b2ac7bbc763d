// What is read at a glance: what runs, and the short forms where a whole phrase has no room.
extension Phrase.Run {
    /// What a clock has just crossed: the time that is left, and of what.
    package static func left(_ left: Phrase, of title: String) -> Phrase {
        Phrase(vi: "\(left.vi): \(title)", en: "\(left.en): \(title)", ja: "\(left.ja)：\(title)")
    }

    /// The recorder runs, and for how long.
    package static func recording(_ time: String) -> Phrase {
        Phrase(vi: "● ghi âm \(time)", en: "● recording \(time)", ja: "● 録音中 \(time)")
    }

    /// How to be in time again.
    ///
    /// - Parameter code: what finds the command.
    package static func catchingUp(_ code: String, minutes: Int) -> Phrase {
        Phrase(
            vi: "\(code): bớt \(minutes) phút mỗi mục", en: "\(code): \(minutes) min less an item",
            ja: "\(code)：各議題 \(minutes)分短縮")
    }

    package static func goneOn(_ title: String) -> Phrase {
        Phrase(vi: "Chạy tiếp: \(title)", en: "Going on: \(title)", ja: "再開：\(title)")
    }
}

extension Phrase.Command {
    package static let startNextShort = Phrase(vi: "Sang mục sau", en: "End, start next", ja: "次を開始")
    package static let pauseShort = Phrase(vi: "Tạm dừng/tiếp", en: "Pause/go on", ja: "一時停止/再開")
    package static let callNextShort = Phrase(vi: "Mời người tiếp", en: "Call next", ja: "次を指名")
}

extension Phrase.Capture {
    package static func waitingShort(_ count: Int) -> Phrase {
        Phrase(vi: "chờ \(count)", en: "+\(count)", ja: "待\(count)")
    }
}

extension Phrase.People {
    /// That the list shows those alone who have not been heard.
    ///
    /// - Parameter key: shows all again.
    package static func silentOnly(_ key: String) -> Phrase {
        Phrase(
            vi: "chưa phát biểu · \(key) tất cả", en: "not heard yet · \(key) all", ja: "未発言のみ・\(key) 全員")
    }
}

extension Phrase.Form {
    /// The list of a value that takes several, once something is looked for.
    package static func foundAdvice(rows: String, take: String, back: String) -> Phrase {
        Phrase(
            vi: "\(rows) chọn   \(take) đánh dấu   \(back) thôi",
            en: "\(rows) move   \(take) marks   \(back) closes",
            ja: "\(rows) 移動   \(take) 選択   \(back) 閉じる")
    }
    package static func severalAdvice(rows: String, mark: String, done: String, back: String) -> Phrase {
        Phrase(
            vi: "\(rows) chọn   \(mark) đánh dấu   gõ để tìm   \(done) xong   \(back) thôi",
            en: "\(rows) move   \(mark) marks   type to find   \(done) done   \(back) closes",
            ja: "\(rows) 移動   \(mark) 選択   入力で検索   \(done) 完了   \(back) 閉じる")
    }
}

extension Phrase.Layer {
    package static func close(back: String) -> Phrase {
        Phrase(vi: "\(back) đóng", en: "\(back) closes", ja: "\(back) 閉じる")
    }
}
