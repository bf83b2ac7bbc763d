extension Phrase {
    /// Other words by which a person may look for a command, separated by commas.
    package enum CommandWords {
        package static let startNext = Phrase(
            vi: "chuyển mục, mục tiếp theo, sang mục sau", en: "go on, switch", ja: "進む")
        package static let breakNow = Phrase(
            vi: "giải lao, nghỉ, nghỉ giải lao, tạm nghỉ, uống trà", en: "pause, coffee, tea", ja: "休む")
        package static let catchUp = Phrase(
            vi: "trễ giờ, muộn, bớt phút, kịp giờ", en: "late, behind", ja: "遅れ")
        package static let message = Phrase(
            vi: "thông báo, còn 2 phút, khán giả", en: "announce, audience", ja: "お知らせ")
        package static let recorder = Phrase(
            vi: "ghi âm, thu âm, băng", en: "audio, sound", ja: "音声")
        package static let leaveOutGap = Phrase(
            vi: "chỉnh đồng hồ, chỉnh giờ, tắt máy", en: "clock set, switched off", ja: "時計, 時刻")
        package static let paperFacts = Phrase(
            vi: "thể thức ban hành số hiệu chữ ký kính gửi lời bế mạc",
            en: "issuer superior code place signature addressee closing statement",
            ja: "発行機関 文書番号 場所 署名 宛先 閉会の言葉")
        package static let papers = Phrase(
            vi: "biên bản, xuất biên bản, in, báo cáo, phiếu, word, pdf",
            en: "minutes, export, print, paper, report, word, pdf",
            ja: "印刷, 報告書, 出力")
        package static let writeTables = Phrase(
            vi: "xuất excel, bảng tính, xlsx, lọc", en: "export, spreadsheet, xlsx, workbook",
            ja: "表計算, 出力, エクスポート")
        package static let substitute = Phrase(
            vi: "dự thay, thay mặt, đi thay", en: "stand in, proxy", ja: "代理")
        package static let silentPeople = Phrase(
            vi: "chưa nói, chưa phát biểu, im lặng", en: "quiet, silent", ja: "沈黙")
        package static let reply = Phrase(
            vi: "đáp, bình luận, giải đáp", en: "respond", ja: "返信")
        package static let evidence = Phrase(
            vi: "bằng chứng, kết quả, dẫn chứng", en: "proof, result", ja: "証拠")
        package static let splitIdea = Phrase(
            vi: "chia ý kiến, tách câu", en: "divide", ja: "分割")
        package static let holdIdea = Phrase(
            vi: "chọn để nối, ghim", en: "point, pin", ja: "選ぶ")
        package static let linkHeld = Phrase(
            vi: "liên kết, liên quan", en: "relate, connect", ja: "関連")
        package static let joinHeld = Phrase(
            vi: "nhập làm một, ghép", en: "join, combine", ja: "統合")
        package static let repeatsHeld = Phrase(
            vi: "trùng, như, lặp lại", en: "same as, duplicate", ja: "重複")
        package static let removedIdeas = Phrase(
            vi: "đã xóa, thùng rác, khôi phục", en: "deleted, trash, restore", ja: "ごみ箱, 復元")
        package static let save = Phrase(
            vi: "ghi lại, nhập", en: "record, enter", ja: "記録")
        package static let newLine = Phrase(
            vi: "ngắt dòng", en: "line break", ja: "行を分ける")
        package static let form = Phrase(
            vi: "phiếu, chi tiết, sửa thêm", en: "details, fields", ja: "詳細")
        package static let pickPerson = Phrase(
            vi: "người nói, học viên, ai nói", en: "who speaks, trainee", ja: "話者, 研修員")
        package static let pickField = Phrase(
            vi: "chủ đề, ngành", en: "topic, subject", ja: "テーマ")
        package static let pickKind = Phrase(
            vi: "kiểu ý kiến, khó khăn, kiến nghị", en: "type, difficulty, proposal", ja: "種別, 課題, 提案")
        package static let editLast = Phrase(
            vi: "chữa câu trước", en: "correct the last", ja: "修正")
        package static let another = Phrase(
            vi: "gõ câu khác, chen ngang", en: "interrupt, put aside", ja: "割り込み")
        package static let star = Phrase(
            vi: "nổi bật, quan trọng, đánh dấu sao, đáng chú ý", en: "highlight, important, favourite",
            ja: "重要")
        package static let undo = Phrase(
            vi: "hủy thao tác, lùi lại, quay lại", en: "revert, take back", ja: "取り消し")
        package static let redo = Phrase(
            vi: "lặp lại thao tác", en: "do again", ja: "再実行")
        package static let nextItem = Phrase(
            vi: "mục sau, sang mục tiếp", en: "forward", ja: "次へ")
        package static let previousItem = Phrase(
            vi: "mục trước, lùi mục", en: "backward", ja: "前へ")
        package static let startStop = Phrase(
            vi: "bắt đầu mục, dừng mục, mở, xong mục", en: "begin, finish", ja: "開始, 終了")
        package static let toCurrentItem = Phrase(
            vi: "mục đang chạy, về hiện tại", en: "now", ja: "現在へ")
        package static let rehearse = Phrase(
            vi: "thử, tập dượt", en: "practice, dry run, trial", ja: "練習")
        package static let pause = Phrase(
            vi: "ngừng, dừng đồng hồ, chạy tiếp", en: "hold, stop", ja: "止める")
        package static let minuteMore = Phrase(
            vi: "kéo dài, thêm giờ", en: "extend", ja: "延ばす")
        package static let minuteLess = Phrase(
            vi: "rút ngắn, bớt giờ", en: "shorten", ja: "縮める")
        package static let fiveMore = Phrase(
            vi: "kéo dài, thêm giờ", en: "extend", ja: "延ばす")
        package static let fiveLess = Phrase(
            vi: "rút ngắn, bớt giờ", en: "shorten", ja: "縮める")
        package static let itemMinutes = Phrase(
            vi: "số phút, thời gian", en: "duration, length", ja: "分数")
        package static let fixedStart = Phrase(
            vi: "hẹn giờ, giờ cố định", en: "time, fix", ja: "時刻")
        package static let skipItem = Phrase(
            vi: "không làm, lướt qua", en: "omit, drop", ja: "省く")
        package static let deferItem = Phrase(
            vi: "tạm hoãn, để sau, chuyển xuống sau", en: "postpone, later", ja: "延期")
        package static let moveItemUp = Phrase(
            vi: "sắp xếp, đổi thứ tự, sớm hơn", en: "reorder, earlier", ja: "並べ替え")
        package static let moveItemDown = Phrase(
            vi: "sắp xếp, đổi thứ tự, muộn hơn", en: "reorder, later", ja: "並べ替え")
        package static let renameItem = Phrase(
            vi: "sửa tên mục, tiêu đề, đổi tên nội dung", en: "title", ja: "題名")
        package static let addItem = Phrase(
            vi: "thêm mục, thêm nội dung, mục mới, nội dung mới, chèn", en: "new item, insert", ja: "新しい議題")
        package static let splitItem = Phrase(
            vi: "chia mục, tách nội dung", en: "divide", ja: "分割")
        package static let removeItem = Phrase(
            vi: "xóa mục, bỏ mục, bỏ nội dung", en: "delete", ja: "消す")
        package static let projector = Phrase(
            vi: "máy chiếu, phóng to, khán giả", en: "screen, audience, wall", ja: "スクリーン")
        package static let takeLead = Phrase(
            vi: "điều hành, chủ trì, dẫn chương trình", en: "facilitate, chair", ja: "司会")
        package static let timeline = Phrase(
            vi: "thời gian, lịch, chương trình", en: "schedule, agenda", ja: "予定")
        package static let park = Phrase(
            vi: "gác lại, bàn sau, để lại, trao đổi sau", en: "park", ja: "後で")
        package static let parked = Phrase(
            vi: "đã gác, bàn sau, còn để lại, trao đổi sau", en: "parking", ja: "後で")
        package static let closing = Phrase(
            vi: "tổng kết, kết luận", en: "summary, conclusions", ja: "まとめ")
        package static let floor = Phrase(
            vi: "hàng đợi, đăng ký phát biểu, xin nói, giơ tay", en: "queue, hands, speakers", ja: "挙手, 順番")
        package static let callNext = Phrase(
            vi: "người kế, gọi", en: "speaker", ja: "指名")
        package static let endTurn = Phrase(
            vi: "kết thúc lượt, nói xong, hết lượt", en: "turn, finished", ja: "終わり")
        package static let speakerLimit = Phrase(
            vi: "giới hạn, tối đa", en: "maximum", ja: "制限")
        package static let presentGroups = Phrase(
            vi: "trình bày, báo cáo nhóm", en: "report back", ja: "発表")
        package static let moveUpQueue = Phrase(
            vi: "ưu tiên", en: "priority", ja: "優先")
        package static let moveDownQueue = Phrase(
            vi: "nhường", en: "let others first", ja: "譲る")
        package static let groupWork = Phrase(
            vi: "làm việc nhóm, chia nhóm", en: "breakout, discussion", ja: "班")
        package static let groupMinuteMore = Phrase(
            vi: "kéo dài nhóm", en: "extend", ja: "延ばす")
        package static let groupMinuteLess = Phrase(
            vi: "rút ngắn nhóm", en: "shorten", ja: "縮める")
        package static let groupMinutes = Phrase(
            vi: "số phút nhóm", en: "duration", ja: "分数")
        package static let endGroupWork = Phrase(
            vi: "dừng nhóm", en: "stop", ja: "終わり")
        package static let sortPeople = Phrase(
            vi: "sắp xếp, thứ tự", en: "order", ja: "順序")
        package static let markPresent = Phrase(
            vi: "có mặt, đã đến", en: "attendance, here", ja: "出席")
        package static let markLate = Phrase(
            vi: "đi muộn, trễ", en: "attendance, delayed", ja: "遅れ")
        package static let markAbsent = Phrase(
            vi: "vắng mặt, không đến, nghỉ", en: "attendance, missing", ja: "不在")
        package static let markRestPresent = Phrase(
            vi: "tất cả, còn lại", en: "attendance, everybody", ja: "全員")
        package static let addPerson = Phrase(
            vi: "người mới, khách, đăng ký", en: "new, guest, register", ja: "来賓")
        package static let correctPerson = Phrase(
            vi: "sửa tên, chức vụ, lớp", en: "rename, position, class", ja: "氏名")
        package static let search = Phrase(
            vi: "tra, kiếm", en: "find, look up", ja: "探す")
        package static let filter = Phrase(
            vi: "chọn lọc, điều kiện", en: "narrow", ja: "条件")
        package static let clearFilters = Phrase(
            vi: "xóa lọc, tất cả", en: "reset, all", ja: "すべて")
        package static let open = Phrase(
            vi: "xem, chi tiết", en: "show, view", ja: "表示")
        package static let countRows = Phrase(
            vi: "bảng, thống kê, tổng hợp theo", en: "table, statistics, pivot", ja: "集計, 表")
        package static let countColumns = Phrase(
            vi: "bảng chéo, hai chiều, so sánh", en: "cross table, pivot, compare", ja: "クロス集計, 比較")
        package static let countPeople = Phrase(
            vi: "số người, bao nhiêu người", en: "how many people", ja: "何名")
        package static let countShares = Phrase(
            vi: "phần trăm, tỷ trọng, biểu đồ cột", en: "percent, chart", ja: "パーセント, グラフ")
        package static let rankRows = Phrase(
            vi: "sắp xếp, thứ hạng, giảm dần", en: "sort, descending", ja: "並べ替え")
        package static let edit = Phrase(
            vi: "chữa, thay đổi", en: "change, correct", ja: "修正")
        package static let remove = Phrase(
            vi: "xóa, hủy ý kiến, bỏ ý kiến", en: "delete, discard", ja: "消す")
        package static let copyIdea = Phrase(
            vi: "sao chép, clipboard, dán", en: "paste, quote", ja: "複写, 貼り付け")
        package static let copyList = Phrase(
            vi: "sao chép danh sách, clipboard, dán", en: "paste, list", ja: "複写, 貼り付け")
        package static let markIdea = Phrase(
            vi: "chọn nhiều, tích", en: "select several, tick", ja: "複数選択")
        package static let markListed = Phrase(
            vi: "chọn tất cả, tích hết", en: "select all, tick", ja: "全選択")
        package static let setKind = Phrase(
            vi: "đổi loại, nhiều ý kiến", en: "change the kind, several", ja: "種類, まとめて")
        package static let setField = Phrase(
            vi: "đổi lĩnh vực, nhiều ý kiến", en: "change the field, several", ja: "テーマ, まとめて")
        package static let setReview = Phrase(
            vi: "soát, duyệt, xác nhận, nhiều ý kiến", en: "check, confirm, several", ja: "承認, まとめて")
        package static let typingMethod = Phrase(
            vi: "bộ gõ, tiếng Việt, Unikey", en: "input method, keyboard", ja: "キーボード")
        package static let toneStyle = Phrase(
            vi: "bỏ dấu, kiểu cũ, kiểu mới", en: "accent", ja: "アクセント")
        package static let flipWord = Phrase(
            vi: "bỏ dấu, tiếng Anh", en: "undo accents, English word", ja: "英単語")
        package static let externalEditor = Phrase(
            vi: "vi, nano, soạn dài", en: "vi, nano", ja: "エディタ")
        package static let help = Phrase(
            vi: "phím, hướng dẫn", en: "keys, guide, manual", ja: "キー, 使い方")
        package static let writerName = Phrase(
            vi: "thư ký, tên tôi, máy này", en: "note-taker, my name", ja: "書記, 名前")
        package static let saveElsewhere = Phrase(
            vi: "cứu, lưu chỗ khác", en: "rescue, another folder", ja: "別名")
        package static let drafts = Phrase(
            vi: "chưa lưu, khôi phục, câu đã xóa", en: "restore, unsaved", ja: "復元")
        package static let copyAway = Phrase(
            vi: "sao chép, USB, dự phòng, nơi thứ hai, chép thư mục", en: "backup, USB", ja: "バックアップ")
        package static let laptops = Phrase(
            vi: "máy khác, ai đang ghi, đồng bộ", en: "who records, sync", ja: "同期")
        package static let tour = Phrase(
            vi: "hướng dẫn, học cách dùng, bắt đầu thế nào", en: "tutorial, learn, first steps",
            ja: "チュートリアル, 使い方")
        package static let settings = Phrase(
            vi: "cài đặt, tùy chọn, tuỳ chọn, viết tắt, độ tương phản, chuông",
            en: "options, preferences, abbreviations, contrast, bell", ja: "オプション, 環境設定, 略語")
        package static let language = Phrase(
            vi: "tiếng Anh, tiếng Nhật, English, 日本語", en: "Vietnamese, Japanese, Tiếng Việt", ja: "英語, ベトナム語"
        )
        package static let mouse = Phrase(
            vi: "con chuột, nhấp, bấm chuột", en: "click, wheel, pointer", ja: "クリック")
        package static let redraw = Phrase(
            vi: "làm mới, lỗi màn hình, vẽ lại", en: "refresh, garbled", ja: "更新")
        package static let suspend = Phrase(
            vi: "shell, nền", en: "background", ja: "シェル")
        package static let leave = Phrase(
            vi: "kết thúc, đóng, tắt", en: "exit, close", ja: "閉じる")
    }
}
