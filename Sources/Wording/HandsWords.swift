package import Seminar

/// What is said of deeds on ideas, and of what leads the room on.
extension Phrase.Ideas {
    package static func held(_ number: String) -> Phrase {
        Phrase(
            vi: "Đang giữ \(number): chọn ý kiến khác rồi nối, gộp hoặc đánh dấu trùng",
            en: "Holding \(number): select another, then link, merge or repeat",
            ja: "\(number) を保持中：別の発言を選び、関連付け・統合・重複指定")
    }
    package static func replying(_ reply: Reply, _ number: String) -> Phrase {
        switch reply {
        case .answer:
            Phrase(vi: "Trả lời \(number)", en: "An answer to \(number)", ja: "\(number) への回答")
        case .comment:
            Phrase(vi: "Góp ý cho \(number)", en: "A comment on \(number)", ja: "\(number) へのコメント")
        }
    }
    package static func restored(_ number: String) -> Phrase {
        Phrase(vi: "Đã khôi phục \(number)", en: "\(number) restored", ja: "\(number) を元に戻しました")
    }
    package static func split(_ number: String) -> Phrase {
        Phrase(
            vi: "Đã tách \(number) làm hai, có nối với nhau",
            en: "\(number) split in two, linked to each other",
            ja: "\(number) を2つに分割し、関連付けました")
    }
    package static func joined(_ other: String, into number: String) -> Phrase {
        Phrase(
            vi: "Đã gộp \(other) vào \(number)", en: "\(other) merged into \(number)",
            ja: "\(other) を \(number) に統合しました")
    }
    package static func joinTitle(_ other: String, into number: String) -> Phrase {
        Phrase(
            vi: "Gộp \(other) vào \(number)", en: "Merge \(other) into \(number)",
            ja: "\(other) を \(number) に統合")
    }
    package static let joinLoses = Phrase(
        vi: "Hai ý kiến khác nhau; sau khi gộp:", en: "They differ; after merging:", ja: "相違点があります（統合後の値）：")
    /// - Parameter number: of the idea whose value is given up.
    package static func joinDrops(_ value: String, of number: String) -> Phrase {
        Phrase(
            vi: "không còn “\(value)” của \(number)", en: "drops “\(value)” of \(number)",
            ja: "\(number) の「\(value)」は残りません")
    }
    package static func joinKeys(join: String, back: String) -> Phrase {
        Phrase(
            vi: "\(join) vẫn gộp   \(back) hủy", en: "\(join) Merge anyway   \(back) Cancel",
            ja: "\(join) 統合する   \(back) キャンセル")
    }
    package static func linked(_ number: String, to first: String) -> Phrase {
        Phrase(
            vi: "\(number) nối với \(first)", en: "\(number) linked to \(first)",
            ja: "\(number) を \(first) に関連付けました")
    }
    package static func repeated(_ number: String, of first: String) -> Phrase {
        Phrase(
            vi: "\(number) nhắc lại \(first)", en: "\(number) repeats \(first)",
            ja: "\(number) は \(first) と同じ内容です")
    }
    package static let removedTitle = Phrase(vi: "Ý kiến đã xóa", en: "Removed entries", ja: "削除した発言")
    package static func removedKeys(restore: String, back: String) -> Phrase {
        Phrase(
            vi: "\(restore) khôi phục   \(back) đóng", en: "\(restore) Restore   \(back) Close",
            ja: "\(restore) 元に戻す   \(back) 閉じる")
    }
}

extension Phrase.Run {
    package static let breakTitle = Phrase(vi: "Nghỉ giải lao", en: "Break", ja: "休憩")
    package static func breakBegun(_ minutes: Int) -> Phrase {
        Phrase(vi: "Nghỉ \(minutes) phút", en: "Break: \(minutes) min", ja: "\(minutes)分間休憩")
    }
    package static func shortened(_ items: Int, by minutes: Int) -> Phrase {
        Phrase(
            vi: "Đã bớt \(minutes) phút ở mỗi mục trong \(items) mục còn lại",
            en: "\(items) remaining item\(items == 1 ? "" : "s") shortened by \(minutes) min each",
            ja: "残り\(items)議題を\(minutes)分ずつ短縮しました")
    }
    package static func messageShown(_ text: String) -> Phrase {
        Phrase(vi: "Màn chiếu hiện: \(text)", en: "On the projector: \(text)", ja: "投影中：\(text)")
    }
    package static let messageGone = Phrase(
        vi: "Đã gỡ lời nhắn trên màn chiếu", en: "Message removed from the projector", ja: "メッセージを消しました")
    package static let recorderOn = Phrase(
        vi: "Máy ghi âm bắt đầu: từ lúc này mỗi ý kiến có mốc thời gian trong bản ghi âm",
        en: "Recorder started: from now on entries carry their time in the recording",
        ja: "録音開始：これ以降の発言に録音内の時刻が付きます")
    package static let recorderOff = Phrase(vi: "Máy ghi âm dừng", en: "Recorder stopped", ja: "録音停止")
    package static func startedNext(_ next: String, after title: String) -> Phrase {
        // What is on now comes first: the end of the row may have no room.
        Phrase(
            vi: "Bắt đầu: \(next) · kết thúc: \(title)", en: "Started: \(next) · ended: \(title)",
            ja: "開始：\(next)・終了：\(title)")
    }
    package static func startedAgain(_ title: String) -> Phrase {
        Phrase(
            vi: "Tiến hành lại mục đã kết thúc: \(title)", en: "Started again: \(title)", ja: "再開：\(title)")
    }
    package static func leadLost(to writer: String) -> Phrase {
        Phrase(
            vi: "\(writer) đang điều hành; máy này tự theo", en: "\(writer) leads now; this laptop follows",
            ja: "進行：\(writer)のPC（このPCの表示も連動）")
    }
    /// What was done, and that a turn ended with it.
    package static func turnEnded(_ name: String, after deed: Phrase) -> Phrase {
        Phrase(
            vi: "\(deed.vi) · hết lượt của \(name)", en: "\(deed.en) · the turn of \(name) ended",
            ja: "\(deed.ja)・\(name) の発言は終了")
    }
}

extension Phrase.Floor {
    package static func nobodyFound(_ name: String, add: String) -> Phrase {
        Phrase(
            vi: "Không tìm thấy ai. \(add): thêm “\(name)” vào danh sách đại biểu và danh sách phát biểu",
            en: "Nobody found. \(add): add “\(name)” to the roster and the speakers' queue",
            ja: "該当者はいません（\(add)：「\(name)」を名簿と発言順リストに追加）")
    }
    package static func askedNew(_ name: String, undo: String) -> Phrase {
        Phrase(
            vi: "Đã thêm \(name) vào danh sách đại biểu và phát biểu; \(undo) để hoàn tác",
            en: "\(name) added to the roster and the speakers' queue; \(undo) undoes it",
            ja: "\(name) を名簿と発言順リストに追加しました。\(undo) で元に戻せます。")
    }
}

extension Phrase.People {
    package static func substituted(_ name: String, by substitute: String) -> Phrase {
        Phrase(
            vi: "\(substitute) dự thay \(name)", en: "\(substitute) attends for \(name)",
            ja: "代理出席：\(substitute)（\(name) の代理）")
    }
}

extension Phrase.Prompt {
    package static let message = Phrase(
        vi: "Lời nhắn lên màn chiếu (để trống: gỡ)", en: "Message on the projector (empty: none)",
        ja: "投影画面へのメッセージ（空欄＝消す）")
    package static func evidence(_ number: String) -> Phrase {
        Phrase(
            vi: "Minh chứng cho \(number)", en: "Evidence for \(number)", ja: "\(number) の裏付け資料")
    }
    package static let substitute = Phrase(
        vi: "Người dự thay (để trống: không có)", en: "Who attends instead? (empty: nobody)",
        ja: "代理出席者（空欄＝なし）")
    /// Minutes that can hardly be meant.
    package static func long(minutes: Int, accept: String) -> Phrase {
        let length = Phrase.Time.length(minutes: minutes)
        let (vi, en, ja) =
            minutes < 60 ? ("", "", "") : (" (\(minutes) phút)", " (\(minutes) min)", "（\(minutes)分）")
        return Phrase(
            vi: "\(length.vi)\(vi)? \(accept) lần nữa để đặt",
            en: "\(length.en)\(en)? Press \(accept) again to set it",
            ja: "\(length.ja)\(ja)でよければ、もう一度 \(accept)")
    }
    /// Group work that has more minutes than its item.
    package static func beyondItem(minutes: Int, item: Int, accept: String) -> Phrase {
        Phrase(
            vi: "Mục chỉ có \(item) phút; \(accept) lần nữa để đặt \(minutes) phút",
            en: "The item has only \(item) min; press \(accept) again to set \(minutes)",
            ja: "議題は\(item)分です。\(minutes)分でよければ、もう一度 \(accept)。")
    }
    package static func startPast(_ time: String, now: String, accept: String) -> Phrase {
        Phrase(
            vi: "\(time) đã qua (bây giờ \(now)); \(accept) lần nữa để đặt",
            en: "\(time) is past (now \(now)); press \(accept) again to set it",
            ja: "\(time) は過ぎています（現在 \(now)）。もう一度 \(accept) で設定します。")
    }
    package static func startTooEarly(_ time: String, opening: String, accept: String) -> Phrase {
        Phrase(
            vi: "\(time) sớm hơn giờ mở đầu phiên (\(opening)); \(accept) lần nữa để đặt",
            en: "\(time) is before the session opens (\(opening)); press \(accept) again to set it",
            ja: "\(time) はセッション開始（\(opening)）より前です。もう一度 \(accept) で設定します。")
    }
    package static func outside(_ range: ClosedRange<Int>) -> Phrase {
        Phrase(
            vi: "Nhập một số từ \(range.lowerBound) đến \(range.upperBound)",
            en: "Type a number from \(range.lowerBound) to \(range.upperBound)",
            ja: "\(range.lowerBound)～\(range.upperBound) の数を入力してください")
    }
}
