// What is read at a glance: what runs, and the short forms where a whole phrase has no room.
extension Phrase.Run {
    /// The recorder runs, and for how long.
    package static func recording(_ time: String) -> Phrase {
        Phrase(vi: "● ghi âm \(time)", en: "● recording \(time)", ja: "● 録音中 \(time)")
    }

    /// Whose clock it is, where a break has no number.
    package static let recess = Phrase(vi: "Nghỉ", en: "Break", ja: "休憩")

    /// What stands on the projector.
    ///
    /// - Parameter code: what finds the command that changes it or takes it away.
    package static func onProjector(_ message: String, code: String) -> Phrase {
        Phrase(
            vi: "màn chiếu: “\(message)” (\(code): sửa, gỡ)", en: "projector: “\(message)” (\(code): change)",
            ja: "投影中：「\(message)」（\(code)：変更）")
    }

    /// How to be in time again.
    ///
    /// - Parameter code: what finds the command.
    package static func catchingUp(_ code: String, minutes: Int) -> Phrase {
        Phrase(
            vi: "\(code): bớt \(minutes) phút mỗi mục", en: "\(code): \(minutes) min less per item",
            ja: "\(code)：各議題 \(minutes)分短縮")
    }
}

extension Phrase.Command {
    package static let startNextShort = Phrase(vi: "Bắt đầu mục sau", en: "End, start next", ja: "次を開始")
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
            vi: "chưa phát biểu · \(key) tất cả", en: "not spoken · \(key) all", ja: "未発言のみ・\(key) 全員")
    }
}

extension Phrase.Form {
    /// The list of a value that takes several, once something is looked for.
    package static func foundAdvice(rows: String, take: String, back: String) -> Phrase {
        Phrase(
            vi: "\(rows) chuyển   \(take) chọn   \(back) hủy",
            en: "\(rows) Move   \(take) Mark   \(back) Close",
            ja: "\(rows) 移動   \(take) 選択   \(back) 閉じる")
    }
    package static func severalAdvice(rows: String, mark: String, done: String, back: String) -> Phrase {
        Phrase(
            vi:
                "\(rows) chuyển   \(Phrase.key(mark).vi) chọn/bỏ   nhập để tìm   \(done) hoàn tất   \(back) hủy",
            en: "\(rows) Move   \(mark) Mark   type to find   \(done) Done   \(back) Close",
            ja: "\(rows) 移動   \(Phrase.key(mark).ja) 選択   文字で検索   \(done) 完了   \(back) 閉じる")
    }
}

extension Phrase.Layer {
    package static func close(back: String) -> Phrase {
        Phrase(vi: "\(back) đóng", en: "\(back) Close", ja: "\(back) 閉じる")
    }
}
