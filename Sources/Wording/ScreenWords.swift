extension Phrase {
    /// The right end of the last line.
    package enum Status {
        package static let loading = Phrase(vi: "đang đọc…", en: "reading…", ja: "読み込み中…")
        package static let readOnly = Phrase(vi: "CHỈ ĐỌC", en: "READ-ONLY", ja: "閲覧専用")
        package static let rehearsal = Phrase(vi: "DIỄN TẬP", en: "REHEARSAL", ja: "リハーサル")
        package static let saving = Phrase(vi: "đang lưu…", en: "saving…", ja: "保存中…")
        package static let typingOff = Phrase(vi: "tắt bộ gõ", en: "Vietnamese off", ja: "直接入力")
        package static let typingSuspended = Phrase(vi: "bộ gõ ngoài", en: "outside IME", ja: "外部IME")
        /// An accented letter came as a key.
        ///
        /// - Parameter key: takes up the program's own engine again.
        package static func typingRests(_ key: String) -> Phrase {
            Phrase(
                vi: "Có bộ gõ ngoài nên bộ gõ của chương trình nghỉ · \(key) bật lại",
                en: "An outside input method is at work: the program's own rests · \(key) takes it up again",
                ja: "外部の入力方式が使われたため内蔵の方式を休止しました · \(key) で再開")
        }

        package static func saved(_ time: String) -> Phrase {
            Phrase(vi: "đã lưu \(time)", en: "saved \(time)", ja: "保存済み \(time)")
        }

        package static func notSaved(_ reason: String) -> Phrase {
            Phrase(vi: " CHƯA LƯU: \(reason) ", en: " NOT SAVED: \(reason) ", ja: " 未保存：\(reason) ")
        }

        package static func draftNotKept(_ reason: String) -> Phrase {
            Phrase(
                vi: " NHÁP CHƯA GIỮ: \(reason) ", en: " DRAFT NOT KEPT: \(reason) ", ja: " 下書き未保存：\(reason) ")
        }

        package static let keysMayBeLost = Phrase(
            vi:
                "Tệp bản nháp vừa bị cắt từ bên ngoài: phím gõ đúng lúc đó có thể mất, hãy xem lại câu đang gõ",
            en:
                "Something cut the draft file: keys typed at that instant may be lost, please look at the line",
            ja: "下書きファイルが外部から切り詰められました。その瞬間の入力が失われた可能性があります")

        package static let noSecondPlace = Phrase(
            vi: "Chưa đặt nơi thứ hai: ghi \"second_place\" vào settings.json",
            en: "No second place is set: put \"second_place\" into settings.json",
            ja: "第二の場所が未設定です：settings.json の \"second_place\"")

        package static func copied(_ place: String) -> Phrase {
            Phrase(vi: "Đã chép sang \(place)", en: "Copied to \(place)", ja: "\(place) にコピーしました")
        }

        package static func clockAhead(_ writer: String) -> Phrase {
            Phrase(vi: "đồng hồ máy \(writer) sai", en: "\(writer)'s clock is off", ja: "\(writer) の時計が不正確")
        }

        package static func savedElsewhere(_ path: String) -> Phrase {
            Phrase(
                vi: "Đã cất ở \(path); nhớ gộp lại (toadam merge)",
                en: "Kept in \(path); merge it later (toadam merge)",
                ja: "\(path) に保存しました。後で統合してください (toadam merge)")
        }

        package static func problems(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) lỗi tệp (toadam check)",
                en: "\(count) file problem\(count == 1 ? "" : "s") (toadam check)",
                ja: "ファイルの問題 \(count) 件 (toadam check)")
        }
    }

    /// What lies over the screens.
    package enum Layer {
        package static func noCommand(insert: String) -> Phrase {
            Phrase(
                vi: "Không có lệnh nào như vậy; \(insert) đưa chữ này vào câu đang gõ",
                en: "No such command; \(insert) puts the text into the sentence",
                ja: "該当するコマンドはありません。\(insert) で文に入れます")
        }
        package static func helpAdvice(back: String) -> Phrase {
            Phrase(
                vi: "gõ để lọc, theo tên hoặc phím; \(back) đóng",
                en: "type to filter by name or key; \(back) closes",
                ja: "名前かキーで絞り込み、\(back) で閉じる")
        }
        package static let offerTitle = Phrase(
            vi: "Khôi phục bản nháp?", en: "Recover the draft?", ja: "下書きを復元しますか")
        package static func offerKeys(restore: String, discard: String, back: String) -> Phrase {
            Phrase(
                vi: "\(restore) khôi phục vào dòng ghi    \(discard) bỏ hẳn    \(back) để lần sau",
                en:
                    "\(restore) restores it to the line    \(discard) discards it    \(back) asks again next time",
                ja: "\(restore) 入力行に復元    \(discard) 破棄    \(back) 次回また尋ねる")
        }

        package static let unsavedTitle = Phrase(
            vi: "Còn ý kiến chưa lưu được", en: "Some ideas are not saved yet", ja: "未保存の発言があります")
        package static func unsavedKeys(back: String, elsewhere: String, leave: String) -> Phrase {
            Phrase(
                vi: "\(back) ở lại và thử tiếp    \(elsewhere) lưu nơi khác    \(leave) thoát dù chưa lưu",
                en:
                    "\(back) stays and keeps trying    \(elsewhere) saves elsewhere    \(leave) leaves unsaved",
                ja: "\(back) 戻って保存を再試行    \(elsewhere) 別の場所に保存    \(leave) 保存せずに終了")
        }

        package static let laptops = Phrase(vi: "Các máy đang ghi", en: "The laptops", ja: "記録している端末")
        package static let laptopsNote = Phrase(
            vi: "Giờ ghi là giờ của máy đó; thứ tự không phụ thuộc đồng hồ.",
            en: "Times are by that laptop's clock; the order never depends on clocks.",
            ja: "時刻は各端末の時計。順序は時計に依存しません。")
        package static let thisLaptop = Phrase(vi: "máy này", en: "this one", ja: "この端末")
        package static let clockAhead = Phrase(vi: "đồng hồ chạy trước", en: "clock ahead", ja: "時計が進んでいます")

        package static func changes(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) thay đổi", en: "\(count) change\(count == 1 ? "" : "s")", ja: "変更 \(count) 件")
        }

        package static func offerOthers(_ count: Int) -> Phrase {
            Phrase(vi: "và \(count) bản nháp khác", en: "and \(count) more", ja: "ほか \(count) 件")
        }
    }

    /// One question, one line.
    package enum Prompt {
        package static func keys(accept: String, back: String) -> Phrase {
            Phrase(
                vi: "\(accept) nhận    \(back) thôi", en: "\(accept) accepts    \(back) leaves it",
                ja: "\(accept) 決定    \(back) 取消")
        }
        package static let misunderstood = Phrase(
            vi: "Không hiểu câu trả lời; xin gõ lại",
            en: "That could not be understood; please type it again",
            ja: "読み取れません。もう一度入力してください")
        package static let writerName = Phrase(
            vi: "Ghi dưới tên nào?", en: "Record under which name?", ja: "記録者の名前")
        package static let itemTitle = Phrase(
            vi: "Tên mới của nội dung", en: "New title of the item", ja: "議題の新しい名称")
        package static let itemMinutes = Phrase(vi: "Bao nhiêu phút?", en: "How many minutes?", ja: "何分？")
        package static let itemStart = Phrase(
            vi: "Bắt đầu đúng mấy giờ? (8h30; để trống là không cố định)",
            en: "Starts exactly when? (8:30; empty for not fixed)", ja: "開始時刻 (8:30、空欄で固定なし)")
        package static let newItem = Phrase(
            vi: "Tên nội dung thêm vào", en: "Title of the new item", ja: "追加する議題の名称")
        package static let splitItem = Phrase(
            vi: "Tên phần sau của nội dung", en: "Title of the second part", ja: "後半の名称")
        package static let elsewhere = Phrase(
            vi: "Lưu ra thư mục nào? (USB chẳng hạn)", en: "Save into which folder? (a stick, say)",
            ja: "どのフォルダーに保存しますか (USBなど)")
        package static let speakerLimit = Phrase(
            vi: "Mỗi người nói tối đa mấy phút? (0: không hạn chế)",
            en: "Minutes for each speaker? (0: no limit)",
            ja: "一人何分まで？ (0：制限なし)")
        package static let groupMinutes = Phrase(
            vi: "Các nhóm thảo luận bao nhiêu phút?", en: "Minutes for the groups?", ja: "グループ討議は何分？")
    }

    /// The run screen.
    package enum Run {
        package static let prompts = Phrase(vi: "Gợi ý", en: "Prompts", ja: "問いかけ")
        package static func noIdeas(save: String) -> Phrase {
            Phrase(
                vi: "Chưa có ý kiến nào ở nội dung này. Gõ một câu rồi \(save) là ghi.",
                en: "No idea for this item yet. Type a sentence and press \(save).",
                ja: "この議題の発言はまだありません。文を入力して \(save) で記録します。")
        }
        package static let noIdeasReadOnly = Phrase(
            vi: "Không có ý kiến nào ở nội dung này.", en: "No idea was recorded for this item.",
            ja: "この議題の発言はありません。")
        package static let noProgramme = Phrase(
            vi: "Chương trình chưa có nội dung nào", en: "The programme has no items yet",
            ja: "プログラムに議題がありません")
        package static let notStarted = Phrase(vi: "chưa bắt đầu", en: "not started", ja: "未開始")
        package static let skipped = Phrase(vi: "bỏ qua", en: "skipped", ja: "省略")
        package static let deferred = Phrase(vi: "chuyển xuống sau", en: "deferred", ja: "後回し")
        package static let paused = Phrase(vi: "tạm dừng", en: "paused", ja: "一時停止")
        package static let rehearsalOn = Phrase(
            vi: "Đang diễn tập: mọi thứ ghi từ đây được đánh dấu là diễn tập",
            en: "Rehearsing: everything recorded from here is marked as rehearsal",
            ja: "リハーサル中：以後の記録には印が付きます")
        package static let rehearsalOver = Phrase(
            vi: "Đã thôi diễn tập", en: "The rehearsal is over", ja: "リハーサルを終えました")
        package static func changedSince(_ what: String) -> Phrase {
            Phrase(
                vi: "Không hoàn tác được “\(what)”: đã có người sửa tiếp",
                en: "“\(what)” cannot be undone: somebody has gone on with it",
                ja: "「\(what)」は元に戻せません：その後ほかの人が変更しています")
        }
        package static let rehearsalMark = Phrase(vi: "diễn tập", en: "rehearsal", ja: "リハ")

        package static func rehearsalOffer(_ key: String) -> Phrase {
            Phrase(
                vi: "Khác ngày: \(key) diễn tập, hoặc cứ ghi.",
                en: "Not a day of the seminar: \(key) rehearses.",
                ja: "開催日ではありません：\(key) でリハーサル")
        }

        /// - Parameter code: of the command in the palette; a word would find another one first, which renames the item.
        package static func nameOffer(_ name: String, key: String, code: String, choose: String) -> Phrase {
            Phrase(
                vi: "Ghi tên “\(name)”; đổi: \(key) \(code) \(choose).",
                en: "Recording as “\(name)”; \(key) \(code) \(choose) changes it.",
                ja: "記録者「\(name)」。変更：\(key) \(code) \(choose)")
        }

        package static func started(_ title: String) -> Phrase {
            Phrase(vi: "Bắt đầu: \(title)", en: "Started: \(title)", ja: "開始：\(title)")
        }

        package static func pausedItem(_ title: String) -> Phrase {
            Phrase(vi: "Tạm dừng: \(title)", en: "Paused: \(title)", ja: "一時停止：\(title)")
        }

        package static func ended(_ title: String) -> Phrase {
            Phrase(vi: "Kết thúc: \(title)", en: "Ended: \(title)", ja: "終了：\(title)")
        }

        /// The last item of a session has ended.
        package static func sessionOver(
            ideas: Int, speakers: Int, closing: String, summary: String
        ) -> Phrase {
            let said = Phrase(
                vi: "\(ideas) ý kiến, \(speakers) người nói", en: "\(ideas) entries, \(speakers) speakers",
                ja: "発言 \(ideas) 件、発言者 \(speakers) 名")
            return Phrase(
                vi: "Hết phiên: \(said.vi) · \(closing) bế mạc · \(summary) tổng hợp",
                en: "Session over: \(said.en) · \(closing) closing · \(summary) summary",
                ja: "終了：\(said.ja) · \(closing) 閉会 · \(summary) 集計")
        }

        package static func remaining(_ time: String) -> Phrase {
            Phrase(vi: "còn \(time)", en: "\(time) left", ja: "残り \(time)")
        }

        package static func over(_ time: String) -> Phrase {
            Phrase(vi: "quá \(time)", en: "\(time) over", ja: "超過 \(time)")
        }

        package static func predictedEnd(_ time: String) -> Phrase {
            Phrase(vi: "dự kiến xong \(time)", en: "ends about \(time)", ja: "\(time) 終了見込み")
        }

        package static func minutes(_ count: Int) -> Phrase {
            Phrase(vi: "\(count) phút", en: "\(count) min", ja: "\(count) 分")
        }

        package static func undone(_ what: String) -> Phrase {
            Phrase(vi: "Đã hoàn tác: \(what)", en: "Undone: \(what)", ja: "元に戻しました：\(what)")
        }

        package static func redone(_ what: String) -> Phrase {
            Phrase(vi: "Đã làm lại: \(what)", en: "Redone: \(what)", ja: "やり直しました：\(what)")
        }

        /// - Parameter what: the item or the person that the sentence was begun for.
        package static func removedWhileTyping(_ what: String, key: String) -> Phrase {
            Phrase(
                vi: "“\(what)” đã bị xóa; câu đang gõ vẫn ghi cho đó · \(key) đổi theo phòng",
                en: "“\(what)” was removed; the sentence still goes there · \(key) goes with the room",
                ja: "「\(what)」は削除されました。入力中の文はそのままです · \(key) で会場に合わせる")
        }

        package static func viewing(_ current: String) -> Phrase {
            Phrase(
                vi: "cả phòng đang ở: \(current)", en: "the room is on: \(current)", ja: "会場の議題：\(current)")
        }
    }

    /// The capture line.
    package enum Capture {
        package static func empty(save: String) -> Phrase {
            Phrase(
                vi: "Dòng trống thì không ghi; gõ một câu rồi \(save)",
                en: "An empty line is not recorded; type a sentence",
                ja: "空行は記録されません。文を入力してください")
        }

        package static func emptyEdit(remove: String) -> Phrase {
            Phrase(
                vi: "Ý kiến không thể trống; muốn bỏ thì bấm \(remove) ở thẻ Ý kiến",
                en: "An idea cannot be empty; to remove it use \(remove) on the Ideas tab",
                ja: "空にはできません。削除は「発言」タブの \(remove)")
        }
        package static let unchanged = Phrase(
            vi: "Không có gì thay đổi", en: "Nothing has changed", ja: "変更はありません")
        /// A form or a question that was left with something typed in it.
        package static func inputLeft(undo: String) -> Phrase {
            Phrase(
                vi: "Đã đóng; \(undo) mở lại với chữ đã gõ",
                en: "Closed; \(undo) opens it again with what was typed",
                ja: "閉じました。\(undo) で入力内容とともに再び開きます")
        }
        package static let editCancelled = Phrase(
            vi: "Thôi sửa; ý kiến giữ nguyên như cũ", en: "Not changed; the idea is as it was",
            ja: "編集をやめました。元のままです")
        package static func editLeft(undo: String) -> Phrase {
            Phrase(
                vi: "Chưa sửa; phần đã gõ nằm trong bản nháp, \(undo) để sửa tiếp",
                en: "Not changed; what was typed is among the drafts, \(undo) goes on with it",
                ja: "変更していません。入力分は下書きにあります。\(undo) で続けます")
        }
        package static func escapeKeepsText(palette: String) -> Phrase {
            Phrase(
                vi: "Câu đang gõ vẫn còn; \(palette) để tìm lệnh",
                en: "The sentence stays; \(palette) finds commands", ja: "入力中の文はそのままです。\(palette) でコマンド検索")
        }
        package static func isCode(
            _ code: String, palette: String, save: String
        ) -> Phrase {
            Phrase(
                vi: "Chưa ghi: “\(code)” là lệnh (\(palette) trước); \(save) lần nữa để ghi nguyên chữ",
                en: "Not recorded: “\(code)” is a command (after \(palette)); \(save) again records it",
                ja: "未記録：「\(code)」はコマンドです（先に \(palette)）。もう一度 \(save) で記録")
        }
        package static let wentBack = Phrase(
            vi: "Đã trở lại câu trước", en: "Back to the sentence before", ja: "前の文に戻りました")
        package static func setAside(_ count: Int) -> Phrase {
            Phrase(
                vi: "Gõ câu khác; câu trước trở lại sau khi lưu (đang chờ: \(count))",
                en: "Type another one; the one before comes back once it is saved (waiting: \(count))",
                ja: "別の文を入力できます。保存すると前の文に戻ります(待ち \(count) 件)")
        }
        package static func saidBefore(_ number: String) -> Phrase {
            Phrase(vi: "giống \(number)", en: "like \(number)", ja: "\(number) と類似")
        }
        package static func changedMeanwhile(by writer: String, take: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa · \(take) lấy bản mới",
                en: "\(writer) has just changed it · \(take) takes that",
                ja: "\(writer) が変更 · \(take) で反映")
        }
        package static func removedMeanwhile(by writer: String, take: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa xóa · \(take) xem",
                en: "\(writer) has just removed it · \(take) shows",
                ja: "\(writer) が削除 · \(take) で確認")
        }
        package static func editsRemoved(save: String) -> Phrase {
            Phrase(
                vi: "đã bị xóa · \(save) sửa và lấy lại",
                en: "removed · \(save) changes it and brings it back",
                ja: "削除済み · \(save) で修正して復元")
        }
        package static func waiting(_ count: Int) -> Phrase {
            Phrase(vi: "còn \(count) câu chờ", en: "\(count) waiting", ja: "待ち \(count) 件")
        }
        package static let unknownSpeaker = Phrase(
            vi: "chưa rõ người nói", en: "speaker not known", ja: "発言者不明")
        package static let noField = Phrase(vi: "chưa chọn lĩnh vực", en: "no field", ja: "分野未選択")

        package static func editing(_ number: String) -> Phrase {
            Phrase(vi: "đang sửa \(number)", en: "editing \(number)", ja: "\(number) を編集中")
        }

        package static func edited(_ number: String) -> Phrase {
            Phrase(vi: "Đã sửa \(number)", en: "\(number) changed", ja: "\(number) を変更しました")
        }

        package static func starred(_ number: String) -> Phrase {
            Phrase(vi: "★ \(number)", en: "★ \(number)", ja: "★ \(number)")
        }

        package static func unstarred(_ number: String) -> Phrase {
            Phrase(vi: "Đã bỏ sao \(number)", en: "\(number) unstarred", ja: "\(number) の星印を外しました")
        }

        package static func removed(_ number: String, undo: String) -> Phrase {
            Phrase(
                vi: "Đã bỏ \(number); \(undo) để lấy lại", en: "\(number) removed; \(undo) brings it back",
                ja: "\(number) を削除しました。\(undo) で復元")
        }

        /// The editor came back and nothing was changed: it may have opened a window of its own.
        package static func editorOpen(_ path: String) -> Phrase {
            Phrase(
                vi: "Chưa đổi gì. Cần EDITOR=\"code --wait\"; lưu ở đó vẫn vào đây · \(path)",
                en: "Unchanged. Use EDITOR=\"code --wait\"; what is saved there comes here · \(path)",
                ja: "変更なし。EDITOR=\"code --wait\" を推奨。保存すればここに入ります・\(path)")
        }

        package static func editUnreadable(_ path: String) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: bản đã sửa quá dài hoặc không phải UTF-8, còn trong \(path)",
                en: "The text is as it was: what was edited is too long or no UTF-8, and stays in \(path)",
                ja: "文章は元のままです。編集結果が長すぎるか UTF-8 でないため \(path) に残しました")
        }

        package static let editGone = Phrase(
            vi: "Văn bản giữ nguyên: trình soạn thảo đã bỏ mất tệp của nó",
            en: "The text is as it was: the editor took its file away", ja: "文章は元のままです。エディターがファイルを消しました")

        package static func editNoFile(_ path: String) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: \(path) không còn là tệp thường",
                en: "The text is as it was: \(path) is no ordinary file any more",
                ja: "文章は元のままです。\(path) は通常のファイルではなくなりました")
        }

        /// Why a text is not recorded, which stays in the line.
        package static func tooLong(bytes: Int, limit: Int) -> Phrase {
            let (size, most) = ((bytes + 1 << 20 - 1) >> 20, limit >> 20)
            return Phrase(
                vi: "Chưa ghi: văn bản dài khoảng \(size) MiB, tối đa \(most) MiB; hãy chia ra",
                en: "Not recorded: the text has about \(size) MiB, at most \(most) MiB; divide it",
                ja: "未記録：文章は約\(size)MiBです(上限\(most)MiB)。分けてください")
        }

        /// What is safe comes first: the reason may be longer than the line.
        package static func editorFailed(_ reason: String) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: trình soạn thảo không chạy được (\(reason))",
                en: "The text is as it was: the editor failed (\(reason))",
                ja: "文章は元のままです。エディターが失敗しました(\(reason))")
        }
    }
}
