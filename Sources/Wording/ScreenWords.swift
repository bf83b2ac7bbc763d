extension Phrase {
    /// The right end of the last line.
    package enum Status {
        package static let loading = Phrase(vi: "đang đọc…", en: "reading…", ja: "読み込み中…")
        package static let readOnly = Phrase(vi: "CHỈ ĐỌC", en: "READ-ONLY", ja: "閲覧専用")
        package static let rehearsal = Phrase(vi: "DIỄN TẬP", en: "REHEARSAL", ja: "リハーサル")
        package static let saving = Phrase(vi: "đang lưu…", en: "saving…", ja: "保存中…")
        package static let typingOff = Phrase(vi: "tắt bộ gõ", en: "Vietnamese off", ja: "直接入力")
        package static let typingSuspended = Phrase(vi: "bộ gõ ngoài", en: "system IME", ja: "システムIME")
        /// An accented letter came as a key.
        ///
        /// - Parameter key: takes up the program's own engine again.
        package static func typingRests(_ key: String) -> Phrase {
            Phrase(
                vi: "Có bộ gõ ngoài: tạm tắt bộ gõ của toadam · \(key) bật lại",
                en: "System input method: Vietnamese typing paused · \(key) resumes",
                ja: "システムIMEが使われたため内蔵の入力を停止 · \(key) で再開")
        }

        package static func saved(_ time: String) -> Phrase {
            Phrase(vi: "đã lưu \(time)", en: "saved \(time)", ja: "保存済み \(time)")
        }

        package static func notSaved(_ reason: String) -> Phrase {
            Phrase(vi: " CHƯA LƯU: \(reason) ", en: " NOT SAVED: \(reason) ", ja: " 保存失敗：\(reason) ")
        }

        package static func draftNotKept(_ reason: String) -> Phrase {
            Phrase(
                vi: " CHƯA LƯU BẢN NHÁP: \(reason) ", en: " DRAFT NOT SAVED: \(reason) ",
                ja: " 下書き保存失敗：\(reason) ")
        }

        package static let keysMayBeLost = Phrase(
            vi: "Xem lại câu đang nhập: phần mềm khác vừa cắt ngắn tệp bản nháp",
            en: "Check your text: another program shortened the draft file",
            ja: "入力中の発言をご確認ください。ほかのアプリが下書きを縮めました。")

        package static let noSecondPlace = Phrase(
            vi: "Chưa sao lưu: chọn nơi sao lưu (lệnh tl)",
            en: "No backup: choose a folder (command tl)",
            ja: "バックアップ先を設定してください（tl）")

        package static func copied(_ place: String) -> Phrase {
            Phrase(vi: "Đã sao lưu vào \(place)", en: "Backed up to \(place)", ja: "\(place) にバックアップしました")
        }

        package static func clockOff(_ writer: String) -> Phrase {
            Phrase(
                vi: "đồng hồ máy \(writer) lệch", en: "\(writer)'s clock is off", ja: "\(writer)のPCの時計がずれています"
            )
        }

        /// The same where there is little room.
        package static func clockOffShort(_ writer: String) -> Phrase {
            Phrase(vi: "! đồng hồ \(writer)", en: "! clock \(writer)", ja: "! 時計 \(writer)")
        }
        /// Where there is no room for a name.
        package static let someClockOff = Phrase(vi: "! đồng hồ", en: "! clock", ja: "! 時計")

        package static func savedElsewhere(_ path: String) -> Phrase {
            Phrase(
                vi: "Đã lưu tạm tại \(path); cần gộp lại sau (toadam merge)",
                en: "Saved to \(path); merge later (toadam merge)",
                ja: "\(path) に保存しました。後で取り込んでください（toadam merge）。")
        }

        package static func problems(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) lỗi tệp (toadam check)",
                en: "\(count) file problem\(count == 1 ? "" : "s") (toadam check)",
                ja: "ファイルの問題\(count)件（toadam check）")
        }
    }

    /// What lies over the screens.
    package enum Layer {
        package static func noCommand(insert: String) -> Phrase {
            Phrase(
                vi: "Không có lệnh này; \(insert) đưa chữ vào câu đang nhập",
                en: "No such command; \(insert) puts the text into the line",
                ja: "該当するコマンドはありません。\(insert) で入力中の発言に入れます。")
        }
        package static func paletteKeys(run: String, rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(run) thực hiện   \(rows) chuyển   \(back) đóng",
                en: "\(run) Run   \(rows) Move   \(back) Close",
                ja: "\(run) 実行   \(rows) 移動   \(back) 閉じる")
        }
        /// What the digits do in the palette.
        package static func tabs(_ digits: String, _ keys: String) -> Phrase {
            Phrase(vi: "\(digits): mở \(keys)", en: "\(digits): open \(keys)", ja: "\(digits)：\(keys) を開く")
        }
        package static func helpAdvice(back: String) -> Phrase {
            Phrase(
                vi: "nhập để lọc, theo tên hoặc phím   \(back) đóng",
                en: "type to filter by name or key   \(back) Close",
                ja: "名前かキーを入力して絞り込み   \(back) 閉じる")
        }
        package static let offerTitle = Phrase(
            vi: "Khôi phục bản nháp?", en: "Restore the draft?", ja: "下書きを復元しますか？")
        package static func offerKeys(restore: String, discard: String, back: String) -> Phrase {
            Phrase(
                vi: "\(restore) khôi phục vào dòng nhập    \(discard) xóa hẳn    \(back) hỏi lại lần sau",
                en:
                    "\(restore) Restore to the line    \(discard) Discard    \(back) Ask next time",
                ja: "\(restore) 入力行に復元    \(discard) 破棄    \(back) あとで確認")
        }

        package static let unsavedTitle = Phrase(
            vi: "Còn ý kiến chưa lưu được", en: "Some entries are not saved yet", ja: "未保存の発言があります")
        package static func unsavedKeys(back: String, elsewhere: String, leave: String) -> Phrase {
            Phrase(
                vi: "\(back) ở lại, lưu tiếp   \(elsewhere) lưu nơi khác   \(leave) thoát, còn bản nháp",
                en:
                    "\(back) Keep trying   \(elsewhere) Save to another folder   \(leave) Quit, keep the draft",
                ja: "\(back) 戻って保存を再試行   \(elsewhere) 別の場所に保存   \(leave) 終了（下書きは残る）")
        }

        package static let unkeptTitle = Phrase(
            vi: "Câu đang nhập chưa lưu được", en: "What is being typed is not saved", ja: "入力中の内容は保存されていません")
        package static func unkeptKeys(back: String, leave: String) -> Phrase {
            Phrase(
                vi: "\(back) trở lại để lưu   \(leave) thoát, mất câu đang nhập",
                en: "\(back) Go back and save it   \(leave) Quit and lose it",
                ja: "\(back) 戻って保存   \(leave) 終了（入力中の内容は失われます）")
        }

        package static let laptops = Phrase(vi: "Các máy đang ghi", en: "The laptops", ja: "記録中のPC")
        package static let laptopsNote = Phrase(
            vi: "Giờ theo đồng hồ từng máy; thứ tự không phụ thuộc đồng hồ.",
            en: "Times are by each laptop's clock; the order never depends on clocks.",
            ja: "時刻は各PCの時計によります。記録順には影響しません。")
        package static let thisLaptop = Phrase(vi: "máy này", en: "this one", ja: "このPC")
        package static let clockAhead = Phrase(vi: "đồng hồ chạy trước", en: "clock ahead", ja: "時計が進んでいます")
        package static func clockSetBack(seconds: Int) -> Phrase {
            let length = Phrase.Time.length(minutes: (seconds + 30) / 60)
            return Phrase(
                vi: "đồng hồ bị lùi \(length.vi)", en: "clock set back \(length.en)",
                ja: "時計が\(length.ja)戻されました")
        }
        package static func clockBehind(_ other: String, seconds: Int) -> Phrase {
            let length = Phrase.Time.length(minutes: (seconds + 30) / 60)
            return Phrase(
                vi: "chậm hơn \(other) \(length.vi)", en: "\(length.en) behind \(other)",
                ja: "\(other)より\(length.ja)遅れ")
        }

        package static func changes(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) thay đổi", en: "\(count) change\(count == 1 ? "" : "s")", ja: "記録\(count)件")
        }

        package static func offerOthers(_ count: Int, rows: String) -> Phrase {
            Phrase(
                vi: "và \(count) bản nháp khác (\(rows))", en: "and \(count) more (\(rows))",
                ja: "ほか\(count)件（\(rows)）")
        }
    }

    /// One question, one line.
    package enum Prompt {
        package static func keys(accept: String, back: String) -> Phrase {
            Phrase(
                vi: "\(accept) đồng ý    \(back) hủy", en: "\(accept) OK    \(back) Cancel",
                ja: "\(accept) 決定    \(back) キャンセル")
        }
        package static func notSavedThere(_ reason: Phrase) -> Phrase {
            Phrase(
                vi: "Chưa lưu (\(reason.vi)); nhập thư mục khác",
                en: "Not saved (\(reason.en)); type another folder",
                ja: "保存できません（\(reason.ja)）。別のフォルダーを入力してください。")
        }
        package static func changedMeanwhile(by writer: String, to value: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa đặt: “\(value)”", en: "\(writer) has just set “\(value)”",
                ja: "\(writer) が「\(value)」に変更しました。")
        }
        /// A question or a form is open, and a key means something outside it.
        package static func finishFirst(accept: String, back: String) -> Phrase {
            Phrase(
                vi: "Nhập xong phần này trước (\(accept)), hoặc đóng (\(back))",
                en: "Finish this first (\(accept)), or cancel it (\(back))",
                ja: "先にこの入力を終えるか（\(accept)）、閉じてください（\(back)）")
        }
        package static let timeNeeded = Phrase(
            vi: "Nhập giờ, ví dụ 8h30", en: "Type a time such as 8:30", ja: "時刻を入力してください（例 8:30）")
        package static let textNeeded = Phrase(
            vi: "Chưa nhập tên", en: "Type a name first", ja: "名前が入力されていません")
        package static let writerName = Phrase(
            vi: "Tên người ghi", en: "Your name (shown with what you record)", ja: "記録者名")
        package static let itemTitle = Phrase(
            vi: "Tên mới của mục", en: "New title of the item", ja: "議題の新しい名称")
        package static let itemMinutes = Phrase(
            vi: "Thời lượng (phút)", en: "Minutes for this item?", ja: "所要時間（分）")
        package static let itemStart = Phrase(
            vi: "Giờ bắt đầu cố định (8h30; để trống: không cố định)",
            en: "Fixed start time? (such as 8:30; empty: none)", ja: "開始時刻（例 8:30、空欄＝固定しない）")
        package static let newItem = Phrase(
            vi: "Tên mục thêm vào", en: "Title of the new item", ja: "追加する議題の名称")
        package static let splitItem = Phrase(
            vi: "Tên phần sau của mục", en: "Title of the second part", ja: "後半の名称")
        package static let elsewhere = Phrase(
            vi: "Thư mục lưu (ví dụ USB)", en: "Folder to save to? (such as a USB stick)",
            ja: "保存先フォルダー（USBなど）")
        package static let speakerLimit = Phrase(
            vi: "Thời gian tối đa mỗi lượt, phút (0: không giới hạn)",
            en: "Time limit per speaker, in minutes? (0: none)",
            ja: "発言時間の上限（分、0＝制限なし）")
        package static let groupMinutes = Phrase(
            vi: "Thời gian thảo luận nhóm (phút)", en: "Minutes of group work?", ja: "グループ討議の時間（分）")
    }

    /// The run screen.
    package enum Run {
        package static let prompts = Phrase(vi: "Gợi ý", en: "Prompts", ja: "問いかけ")
        package static func noIdeas(save: String) -> Phrase {
            Phrase(
                vi: "Chưa có ý kiến nào ở mục này. Nhập một câu rồi \(save) để ghi.",
                en: "Nothing recorded for this item yet. Type a sentence and press \(save).",
                ja: "この議題の発言はまだありません。発言を入力し、\(save) で記録します。")
        }
        package static let noIdeasReadOnly = Phrase(
            vi: "Không có ý kiến nào ở mục này.", en: "Nothing was recorded for this item.",
            ja: "この議題の発言はありません。")
        package static let noProgramme = Phrase(
            vi: "Chương trình chưa có mục nào: ghi các mục vào programme.json, hoặc toadam new --programme",
            en: "The programme has no items yet: write them into programme.json, or toadam new --programme",
            ja: "プログラムに議題がありません。programme.json に記入するか、toadam new --programme をお使いください。")
        package static let notStarted = Phrase(vi: "chưa bắt đầu", en: "not started", ja: "未開始")
        package static let skipped = Phrase(vi: "bỏ qua", en: "skipped", ja: "スキップ")
        package static let deferred = Phrase(vi: "tạm hoãn", en: "deferred", ja: "後回し")
        package static let paused = Phrase(vi: "tạm dừng", en: "paused", ja: "一時停止")
        /// Of an item whose end nobody recorded.
        package static let leftOpen = Phrase(
            vi: "không ghi giờ kết thúc", en: "end not recorded", ja: "終了時刻の記録なし")
        package static let rehearsalOn = Phrase(
            vi: "Đang diễn tập: mọi ghi chép từ lúc này mang dấu “diễn tập”",
            en: "Rehearsal: entries from now on are marked “rehearsal”",
            ja: "リハーサル中：これ以降の記録には [リハ] が付きます")
        package static let rehearsalOver = Phrase(
            vi: "Đã kết thúc diễn tập", en: "Rehearsal ended", ja: "リハーサルを終えました")
        package static func changedSince(_ what: String) -> Phrase {
            Phrase(
                vi: "Không hoàn tác được “\(what)”: sau đó đã có người sửa",
                en: "Cannot undo “\(what)”: someone has changed it since",
                ja: "「\(what)」は元に戻せません。その後ほかの人が変更しています。")
        }
        package static let rehearsalMark = Phrase(vi: "diễn tập", en: "rehearsal", ja: "リハ")

        package static func rehearsalOffer(_ key: String) -> Phrase {
            Phrase(
                vi: "Không đúng ngày tọa đàm. Diễn tập: \(key)",
                en: "Not a seminar day. Rehearse: \(key)",
                ja: "本日は開催日ではありません（\(key) リハーサル）")
        }

        /// - Parameter code: of the command in the palette; a word would find another one first, which renames the item.
        package static func nameOffer(_ name: String, key: String, code: String, choose: String) -> Phrase {
            Phrase(
                vi: "Người ghi “\(name)”. Đổi: \(key) \(code) \(choose).",
                en: "Recording as “\(name)”. Change: \(key) \(code) \(choose).",
                ja: "記録者名：\(name)（変更：\(key) \(code) \(choose)）")
        }

        package static func started(_ title: String) -> Phrase {
            Phrase(vi: "Bắt đầu: \(title)", en: "Started: \(title)", ja: "開始：\(title)")
        }

        package static func resumed(_ title: String) -> Phrase {
            Phrase(vi: "Tiếp tục: \(title)", en: "Resumed: \(title)", ja: "再開：\(title)")
        }

        package static func pausedItem(_ title: String) -> Phrase {
            Phrase(vi: "Tạm dừng: \(title)", en: "Paused: \(title)", ja: "一時停止：\(title)")
        }

        package static func ended(_ title: String) -> Phrase {
            Phrase(vi: "Kết thúc: \(title)", en: "Ended: \(title)", ja: "終了：\(title)")
        }

        /// The last item of a session has ended.
        package static func sessionOver(
            ideas: Int, speakers: Int, closing: String
        ) -> Phrase {
            let said = Phrase(
                vi: "\(ideas) ý kiến, \(speakers) người",
                en:
                    "\(ideas) entr\(ideas == 1 ? "y" : "ies"), \(speakers) speaker\(speakers == 1 ? "" : "s")",
                ja: "発言\(ideas)件、発言者\(speakers)名")
            return Phrase(
                vi: "Kết thúc phiên: \(said.vi) · \(closing) bế mạc, biên bản",
                en: "Session over: \(said.en) · \(closing) closing, minutes",
                ja: "セッション終了：\(said.ja) · \(closing) 閉会・議事録")
        }

        package static func remaining(_ time: String) -> Phrase {
            Phrase(vi: "còn \(time)", en: "\(time) left", ja: "残り \(time)")
        }

        package static func over(_ time: String) -> Phrase {
            Phrase(vi: "quá \(time)", en: "\(time) over", ja: "超過 \(time)")
        }

        package static func predictedEnd(_ time: String) -> Phrase {
            Phrase(vi: "kết thúc ~\(time)", en: "ends ~\(time)", ja: "終了見込み ~\(time)")
        }

        package static func minutes(_ count: Int) -> Phrase {
            Phrase(vi: "\(count) phút", en: "\(count) min", ja: "\(count)分")
        }

        package static func undone(_ what: String) -> Phrase {
            Phrase(vi: "Đã hoàn tác: \(what)", en: "Undone: \(what)", ja: "元に戻しました：\(what)")
        }

        /// - Parameter count: of the people of the same list who stay on the roster.
        package static func undone(_ what: String, keeping count: Int) -> Phrase {
            Phrase(
                vi: "Đã hoàn tác: \(what); vẫn giữ \(count) người đã phát biểu hoặc được sửa sau đó",
                en:
                    "Undone: \(what); \(count) \(count == 1 ? "person stays" : "people stay"), heard or changed since",
                ja: "元に戻しました：\(what)（発言や変更のある\(count)名は残しました）")
        }

        package static func redone(_ what: String) -> Phrase {
            Phrase(vi: "Đã làm lại: \(what)", en: "Redone: \(what)", ja: "やり直しました：\(what)")
        }

        /// - Parameter what: the item or the person that the sentence was begun for.
        package static func removedWhileTyping(_ what: String, key: String) -> Phrase {
            Phrase(
                vi: "“\(what)” đã bị xóa; câu đang nhập vẫn ghi vào đó · \(key) đổi theo mục hiện tại",
                en: "“\(what)” was removed; your text stays with it · \(key) moves it to the current item",
                ja: "「\(what)」は削除されました。入力中の発言はそのままです · \(key) で現在の議題に合わせる")
        }

        /// The two columns of times in the agenda.
        package static let agendaTimes = Phrase(
            vi: "chương trình  thực tế", en: "planned  actual", ja: "予定  実績")
        /// The room's item, which is not running: it has ended, or was not begun.
        package static func roomIs(at item: String) -> Phrase {
            Phrase(vi: "mục hiện tại: \(item)", en: "current item: \(item)", ja: "現在の議題：\(item)")
        }
        package static func viewing(_ current: String) -> Phrase {
            Phrase(
                vi: "đang tiến hành: \(current)", en: "current item: \(current)", ja: "進行中の議題：\(current)")
        }
    }

    /// The capture line.
    package enum Capture {
        /// Why a sentence is not recorded again that stands in the record already.
        package static func recordedAlready(_ number: String) -> Phrase {
            Phrase(
                vi: "Câu này đã được ghi ở \(number); muốn sửa thì sửa ý kiến ấy",
                en: "This is recorded already, as \(number); edit that entry instead",
                ja: "この発言は \(number) として記録済みです。修正はその発言で行ってください。")
        }

        package static func empty(save: String) -> Phrase {
            Phrase(
                vi: "Chưa có nội dung để ghi; nhập một câu rồi \(save)",
                en: "Nothing to record yet; type a sentence, then \(save)",
                ja: "入力がないため記録していません。入力後 \(save) で記録します。")
        }

        package static func emptyEdit(remove: String, list: String) -> Phrase {
            Phrase(
                vi: "Ý kiến không được để trống; muốn xóa: \(remove) ở \(list)",
                en: "An entry cannot be empty; to remove it: \(remove) on \(list)",
                ja: "発言は空にできません。削除は \(list) の \(remove) で行います。")
        }
        package static let unchanged = Phrase(
            vi: "Không có gì thay đổi", en: "Nothing changed", ja: "変更はありません")
        /// A form or a question that was left with something typed in it.
        package static func inputLeft(undo: String) -> Phrase {
            Phrase(
                vi: "Đã đóng; \(undo) mở lại với chữ đã nhập",
                en: "Closed; \(undo) reopens it with your text",
                ja: "閉じました。\(undo) で入力内容とともに再び開きます。")
        }
        /// Recorded for another item than the one in sight.
        package static func recorded(_ number: String, in item: String) -> Phrase {
            Phrase(
                vi: "Đã ghi \(number) vào: \(item)", en: "\(number) recorded under: \(item)",
                ja: "\(number) を「\(item)」に記録しました")
        }
        package static let noEarlier = Phrase(
            vi: "Không còn ý kiến nào trước đó", en: "No entry before this one", ja: "これより前の発言はありません")
        package static let noLater = Phrase(
            vi: "Không còn ý kiến nào sau đó", en: "No entry after this one", ja: "これより後の発言はありません")
        package static let editCancelled = Phrase(
            vi: "Đã hủy sửa; ý kiến giữ nguyên", en: "Edit cancelled",
            ja: "編集を取り消しました")
        package static func editLeft(undo: String) -> Phrase {
            Phrase(
                vi: "Đã hủy sửa; \(undo) để sửa tiếp (chữ đã nhập còn trong bản nháp)",
                en: "Edit cancelled; \(undo) continues it (kept as a draft)",
                ja: "編集を取り消しました。\(undo) で続行できます（下書きに保存）。")
        }
        package static func escapeKeepsText(palette: String) -> Phrase {
            Phrase(
                vi: "Câu đang nhập vẫn còn; \(palette) để tìm lệnh",
                en: "Your text stays; \(palette) finds commands", ja: "入力中の発言はそのままです（\(palette) でコマンド検索）")
        }
        package static func isCode(
            _ code: String, palette: String, save: String
        ) -> Phrase {
            Phrase(
                vi: "Chưa ghi: “\(code)” là lệnh (\(palette) trước); \(save) lần nữa để ghi",
                en: "Not recorded: \(save) again records “\(code)” (command: \(palette) first)",
                ja: "記録していません：もう一度 \(save) で記録（コマンドは先に \(palette)）")
        }
        package static let wentBack = Phrase(
            vi: "Đã trở lại câu trước", en: "Back to the previous sentence", ja: "前の発言に戻りました")
        package static func setAside(_ count: Int) -> Phrase {
            Phrase(
                vi: "Nhập câu khác; câu trước trở lại sau khi lưu (đang chờ: \(count))",
                en: "Type another; this one returns after saving (waiting: \(count))",
                ja: "別の発言を入力できます。保存すると前の発言に戻ります（待ち\(count)件）。")
        }
        package static func saidBefore(_ number: String) -> Phrase {
            Phrase(vi: "giống \(number)", en: "similar to \(number)", ja: "\(number) と類似")
        }
        package static func changedMeanwhile(by writer: String, take: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa · \(take) dùng bản mới",
                en: "\(writer) has just changed it · \(take) uses that version",
                ja: "\(writer) が変更 · \(take) で反映")
        }
        package static func removedMeanwhile(by writer: String, take: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa xóa · \(take) xem",
                en: "\(writer) has just removed it · \(take) shows it",
                ja: "\(writer) が削除 · \(take) で確認")
        }
        package static func editsRemoved(save: String) -> Phrase {
            Phrase(
                vi: "đã bị xóa · \(save) sửa và khôi phục",
                en: "removed · \(save) changes and restores it",
                ja: "削除済み · \(save) で修正して復元")
        }
        package static func waiting(_ count: Int) -> Phrase {
            Phrase(vi: "còn \(count) câu chờ", en: "\(count) waiting", ja: "待ち\(count)件")
        }
        package static let unknownSpeaker = Phrase(
            vi: "chưa rõ người phát biểu", en: "speaker unknown", ja: "発言者不明")
        /// The same before a text, where the kind must have room too.
        package static let noSpeaker = Phrase(vi: "chưa rõ người", en: "speaker unknown", ja: "発言者不明")
        package static let noField = Phrase(vi: "chưa chọn lĩnh vực", en: "no field chosen", ja: "分野未選択")

        package static func editing(_ number: String) -> Phrase {
            Phrase(vi: "đang sửa \(number)", en: "editing \(number)", ja: "\(number) を編集中")
        }

        package static func edited(_ number: String) -> Phrase {
            Phrase(vi: "Đã sửa \(number)", en: "\(number) changed", ja: "\(number) を変更しました")
        }

        package static func starred(_ number: String) -> Phrase {
            Phrase(
                vi: "Đã đánh dấu nổi bật ★ \(number)", en: "★ \(number) starred", ja: "\(number) に注目（★）を付けました"
            )
        }

        package static func unstarred(_ number: String) -> Phrase {
            Phrase(vi: "Đã bỏ dấu nổi bật \(number)", en: "\(number) unstarred", ja: "\(number) の注目（★）を外しました")
        }

        package static func removed(_ number: String, undo: String) -> Phrase {
            Phrase(
                vi: "Đã xóa \(number); \(undo) để khôi phục", en: "\(number) removed; \(undo) undoes it",
                ja: "\(number) を削除しました。\(undo) で元に戻せます。")
        }

        /// The editor came back and nothing was changed: it may have opened a window of its own.
        package static func editorOpen(_ path: String) -> Phrase {
            Phrase(
                vi: "Trình soạn thảo còn mở: lưu ở đó thì câu này đổi theo · \(path)",
                en: "The editor is still open: save there to change this text · \(path)",
                ja: "エディターが開いています。そこで保存すると反映されます · \(path)")
        }

        package static func editUnreadable(_ path: String) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: bản đã sửa quá dài hoặc không phải UTF-8, còn trong \(path)",
                en: "Text unchanged: the edited file is too long or not UTF-8; it stays in \(path)",
                ja: "発言は元のままです。編集結果が長すぎるか UTF-8 でないため、\(path) に残しました。")
        }

        package static let editGone = Phrase(
            vi: "Văn bản giữ nguyên: trình soạn thảo đã xóa tệp của nó",
            en: "Text unchanged: the editor removed its file", ja: "発言は元のままです。エディターがファイルを削除しました。")

        package static func editNoFile(_ path: String) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: không còn là tệp thường: \(path)",
                en: "Text unchanged: no regular file any more: \(path)",
                ja: "発言は元のままです。通常のファイルではなくなりました：\(path)")
        }

        /// Why a text is not recorded, which stays in the line.
        package static func tooLong(bytes: Int, limit: Int) -> Phrase {
            let (size, most) = ((bytes + 1 << 20 - 1) >> 20, limit >> 20)
            return Phrase(
                vi: "Chưa ghi: hãy chia ra (dài khoảng \(size) MiB, tối đa \(most) MiB)",
                en: "Not recorded: split it (about \(size) MiB, at most \(most) MiB)",
                ja: "記録していません：分けてください（約\(size)MiB、上限\(most)MiB）。")
        }

        /// What is safe comes first: the reason may be longer than the line.
        package static func editorFailed(_ reason: Phrase) -> Phrase {
            Phrase(
                vi: "Văn bản giữ nguyên: trình soạn thảo không chạy được (\(reason.vi))",
                en: "Text unchanged: the editor did not run (\(reason.en))",
                ja: "発言は元のままです。エディターを実行できませんでした（\(reason.ja)）。")
        }

        /// - Parameters:
        ///   - status: 127 where there is no such program.
        ///   - file: where it left something else than the text.
        package static func editorEnded(_ editor: String, status: Int32, file: String?) -> Phrase {
            let reason =
                status == 127
                ? Phrase(
                    vi: "không có chương trình “\(editor)”", en: "there is no program “\(editor)”",
                    ja: "「\(editor)」が見つかりません")
                : Phrase(
                    vi: "“\(editor)” kết thúc với mã \(status)", en: "“\(editor)” ended with \(status)",
                    ja: "「\(editor)」が終了コード \(status) で終わりました")
            guard let file else { return editorFailed(reason) }
            return Phrase(
                vi: "Văn bản giữ nguyên: \(reason.vi); bản đã sửa còn ở \(file)",
                en: "Text unchanged: \(reason.en); what was edited is in \(file)",
                ja: "発言は元のままです。\(reason.ja)。編集結果は \(file) にあります。")
        }
    }
}
