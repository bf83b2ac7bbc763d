extension Phrase {
    /// What the commands are called: in full for the help and the palette, and short for the hint bar.
    package enum Command {
        package static let startNext = Phrase(
            vi: "Kết thúc mục đang tiến hành và bắt đầu mục kế tiếp",
            en: "End the running item and start the next", ja: "進行中の議題を終え、次の議題を開始")
        package static let breakNow = Phrase(
            vi: "Nghỉ giải lao ngay", en: "Take a break now", ja: "今すぐ休憩にする")
        package static let catchUp = Phrase(
            vi: "Rút gọn các mục còn lại cho kịp giờ", en: "Shorten the remaining items to finish on time",
            ja: "残りの議題を短縮して時間に間に合わせる")
        package static let message = Phrase(
            vi: "Nhắn lên màn chiếu", en: "Show a message on the projector", ja: "投影画面にメッセージを表示")
        package static let recorder = Phrase(
            vi: "Đánh dấu máy ghi âm bắt đầu hoặc dừng", en: "Mark that the recorder was started or stopped",
            ja: "録音の開始・停止を記録")
        package static let leaveOutGap = Phrase(
            vi: "Không tính thời gian toadam không mở", en: "Leave out the time while toadam was closed",
            ja: "toadamを閉じていた時間を除外")
        package static let papers = Phrase(
            vi: "Viết biên bản, báo cáo, giấy tờ khác", en: "Write the minutes, the report, other papers",
            ja: "議事録・報告書などを作成")
        package static let paperFacts = Phrase(
            vi: "Ghi cơ quan, chủ trì, người ký, nơi nhận cho giấy tờ",
            en: "Edit bodies, chair, signers, recipients of papers",
            ja: "書類の機関名、議長、署名者、送付先を編集")
        package static let paperFactsShort = Phrase(vi: "Sửa", en: "Edit", ja: "編集")
        package static let papersShort = Phrase(vi: "Biên bản", en: "Minutes", ja: "議事録")
        package static let writeTables = Phrase(
            vi: "Ghi bảng Excel của những gì đang xem", en: "Write what is shown as an Excel table",
            ja: "表示中の内容を Excel の表に出力")
        package static let writeTablesShort = Phrase(vi: "Excel", en: "Excel", ja: "Excel")
        package static let writePaper = Phrase(
            vi: "Ghi ra tệp Word", en: "Write a Word file", ja: "Word ファイルを作成")
        package static let writePDF = Phrase(
            vi: "Tạo PDF bằng LibreOffice", en: "Make a PDF with LibreOffice", ja: "LibreOffice で PDF を作成")
        package static let writePDFShort = Phrase(vi: "PDF", en: "PDF", ja: "PDF")
        package static let writePage = Phrase(
            vi: "Ghi ra trang HTML", en: "Write a web page", ja: "HTML ページを作成")
        package static let writePageShort = Phrase(vi: "HTML", en: "HTML", ja: "HTML")
        package static let openPaper = Phrase(
            vi: "Mở tệp vừa ghi", en: "Open the file just written", ja: "作成したファイルを開く")
        package static let openPaperShort = Phrase(vi: "Mở tệp", en: "Open", ja: "開く")
        package static let previousPaper = Phrase(vi: "Giấy tờ trước", en: "Previous paper", ja: "前の書類")
        package static let nextPaper = Phrase(vi: "Giấy tờ sau", en: "Next paper", ja: "次の書類")
        package static let nextForm = Phrase(vi: "Thể thức khác", en: "Another form", ja: "別の書式")
        package static let changeCopy = Phrase(
            vi: "Bản để ký hoặc bản rà soát", en: "To be signed, or the working copy", ja: "署名用・作業用の切り替え")
        package static let substitute = Phrase(
            vi: "Ghi người dự thay", en: "Note who attends for the selected person", ja: "代理出席者を記録")
        package static let silentPeople = Phrase(
            vi: "Chỉ hiện người chưa phát biểu", en: "Show only those who have not spoken", ja: "未発言者だけを表示")
        package static let reply = Phrase(
            vi: "Trả lời hoặc góp ý cho ý kiến đang chọn", en: "Answer or comment on the selected entry",
            ja: "選択中の発言に回答・コメント")
        package static let replyShort = Phrase(
            vi: "Trả lời", en: "Reply", ja: "回答")
        package static let evidence = Phrase(
            vi: "Ghi minh chứng cho ý kiến đang chọn", en: "Record evidence for the selected entry",
            ja: "選択中の発言の裏付け資料を記録")
        package static let splitIdea = Phrase(
            vi: "Tách ý kiến đang sửa làm hai tại con trỏ", en: "Split the edited entry in two at the cursor",
            ja: "編集中の発言をカーソル位置で2つに分割")
        package static let holdIdea = Phrase(
            vi: "Giữ ý kiến đang chọn để nối với ý kiến khác",
            en: "Hold the selected entry, to join it with another", ja: "選択中の発言を保持（別の発言と結ぶ）")
        package static let linkHeld = Phrase(
            vi: "Nối ý kiến đang chọn với ý kiến đang giữ", en: "Link the selected entry to the held one",
            ja: "保持中の発言に関連付ける")
        package static let joinHeld = Phrase(
            vi: "Gộp ý kiến đang giữ vào ý kiến đang chọn", en: "Merge the held entry into the selected one",
            ja: "保持中の発言を選択中の発言に統合")
        package static let repeatsHeld = Phrase(
            vi: "Ý kiến đang chọn nhắc lại ý kiến đang giữ", en: "The selected entry repeats the held one",
            ja: "保持中の発言と同じ内容とする")
        package static let removedIdeas = Phrase(
            vi: "Ý kiến đã xóa: xem và khôi phục", en: "Removed entries: restore them", ja: "削除した発言：元に戻す")
        package static let save = Phrase(
            vi: "Lưu ý kiến đang nhập", en: "Save what is being typed", ja: "入力中の発言を保存")
        package static let saveShort = Phrase(vi: "Lưu", en: "Save", ja: "保存")
        package static let newLine = Phrase(vi: "Xuống dòng", en: "Insert a line break", ja: "改行")
        package static let newLineShort = Phrase(vi: "Xuống dòng", en: "New line", ja: "改行")
        package static let form = Phrase(
            vi: "Mở phiếu đầy đủ của ý kiến", en: "Open the form of the entry", ja: "発言の入力フォームを開く")
        package static let formShort = Phrase(vi: "Phiếu", en: "Form", ja: "フォーム")
        package static func pickPerson(sign: String) -> Phrase {
            Phrase(
                vi: "Chọn người phát biểu: nhập \(sign) rồi chữ hoặc số",
                en: "Choose the speaker: type \(sign) and letters or digits",
                ja: "発言者を選択：\(sign) に続けて文字か数字")
        }

        package static let pickPersonShort = Phrase(vi: "Người", en: "Person", ja: "発言者")
        package static func pickField(sign: String) -> Phrase {
            Phrase(
                vi: "Chọn lĩnh vực: nhập \(sign) rồi chữ hoặc số",
                en: "Choose the field: type \(sign) and letters or digits",
                ja: "分野を選択：\(sign) に続けて文字か数字")
        }

        package static let pickFieldShort = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static func pickKind(sign: String) -> Phrase {
            Phrase(
                vi: "Chọn loại ý kiến: nhập \(sign) rồi chữ", en: "Choose the kind: type \(sign) and letters",
                ja: "種類を選択：\(sign) に続けて文字")
        }

        package static let pickKindShort = Phrase(vi: "Loại", en: "Kind", ja: "種類")
        package static let editLast = Phrase(
            vi: "Sửa ý kiến vừa ghi (khi dòng trống)", en: "Edit the last entry (on the empty line)",
            ja: "直前の発言を編集（空行で）")
        package static let editLastShort = Phrase(vi: "Sửa lại", en: "Edit last", ja: "直前を編集")
        package static let editNext = Phrase(
            vi: "Ý kiến ghi sau đó (khi đang lùi qua các ý kiến đã ghi)",
            en: "The entry after it (while going back)",
            ja: "次の発言へ（さかのぼって編集中）")
        package static let another = Phrase(
            vi: "Nhập một câu khác trước; câu này trở lại sau",
            en: "Type another sentence first; this one comes back",
            ja: "先に別の発言を入力（これは後で戻る）")
        package static let star = Phrase(
            vi: "Đánh dấu nổi bật (★), đọc khi bế mạc",
            en: "Star (★), to read out at the closing",
            ja: "注目（★）を付ける・外す")
        package static let starShort = Phrase(vi: "Nổi bật", en: "Star", ja: "注目")

        package static let undo = Phrase(vi: "Hoàn tác", en: "Undo", ja: "元に戻す")
        package static let redo = Phrase(vi: "Làm lại", en: "Redo", ja: "やり直す")

        package static let nextItem = Phrase(vi: "Xem mục sau", en: "View the next item", ja: "次の議題を表示")
        package static let nextItemShort = Phrase(vi: "Mục sau", en: "Next item", ja: "次の議題")
        package static let previousItem = Phrase(
            vi: "Xem mục trước", en: "View the previous item", ja: "前の議題を表示")
        package static let previousItemShort = Phrase(vi: "Mục trước", en: "Previous", ja: "前の議題")
        package static let startStop = Phrase(
            vi: "Bắt đầu mục đang xem, hoặc kết thúc nếu đang tiến hành",
            en: "Start the viewed item, or end it if it is running", ja: "表示中の議題を開始、進行中なら終了")
        package static let startShort = Phrase(vi: "Bắt đầu", en: "Start", ja: "開始")
        package static let endShort = Phrase(vi: "Kết thúc", en: "End", ja: "終了")
        package static let toCurrentItem = Phrase(
            vi: "Trở về mục hiện tại", en: "Back to the current item", ja: "現在の議題に戻る")
        package static let toCurrentItemShort = Phrase(vi: "Về hiện tại", en: "To current", ja: "現在の議題")
        package static let rehearse = Phrase(
            vi: "Diễn tập: tính giờ từ bây giờ, mọi ghi chép mang dấu “diễn tập”",
            en: "Rehearse: time from now, every entry is marked “rehearsal”",
            ja: "リハーサル：今から計時（記録には［リハ］が付く）")
        package static let rehearseShort = Phrase(vi: "Diễn tập", en: "Rehearse", ja: "リハーサル")

        package static let pause = Phrase(
            vi: "Tạm dừng hoặc tiếp tục đồng hồ", en: "Pause or resume the clock", ja: "時計を一時停止・再開")
        package static let minuteMore = Phrase(
            vi: "Thêm 1 phút cho mục đang xem", en: "Add 1 minute to the viewed item",
            ja: "表示中の議題を1分延長")
        package static let minuteLess = Phrase(
            vi: "Bớt 1 phút của mục đang xem", en: "Take 1 minute off the viewed item",
            ja: "表示中の議題を1分短縮")
        package static let fiveMore = Phrase(
            vi: "Thêm 5 phút cho mục đang xem", en: "Add 5 minutes to the viewed item", ja: "表示中の議題を5分延長")
        package static let fiveLess = Phrase(
            vi: "Bớt 5 phút của mục đang xem", en: "Take 5 minutes off the viewed item", ja: "表示中の議題を5分短縮")
        package static let itemMinutes = Phrase(
            vi: "Đặt thời lượng của mục đang xem", en: "Set the length of the viewed item",
            ja: "表示中の議題の所要時間を設定")
        package static let fixedStart = Phrase(
            vi: "Đặt giờ bắt đầu cố định của mục đang xem", en: "Set a fixed start time for the viewed item",
            ja: "表示中の議題の開始時刻を固定")
        package static let skipItem = Phrase(
            vi: "Bỏ qua mục đang xem, hoặc khôi phục", en: "Skip the viewed item, or restore it",
            ja: "表示中の議題をスキップ／元に戻す")
        package static let deferItem = Phrase(
            vi: "Tạm hoãn mục đang xem, hoặc tiến hành lại",
            en: "Defer the viewed item, or restore it",
            ja: "表示中の議題を後回しにする／元の順に戻す")
        package static let moveItemUp = Phrase(
            vi: "Đưa mục đang xem lên trên", en: "Move the viewed item up", ja: "表示中の議題を一つ前へ")
        package static let moveItemDown = Phrase(
            vi: "Đưa mục đang xem xuống dưới", en: "Move the viewed item down", ja: "表示中の議題を一つ後へ")
        package static let renameItem = Phrase(
            vi: "Đổi tên mục đang xem", en: "Rename the viewed item", ja: "表示中の議題の名称を変更")
        package static let addItem = Phrase(
            vi: "Thêm một mục sau mục đang xem", en: "Add an item after the viewed one",
            ja: "表示中の議題の後に議題を追加")
        package static let splitItem = Phrase(
            vi: "Tách mục đang xem làm hai", en: "Split the viewed item in two", ja: "表示中の議題を2つに分割")
        package static let removeItem = Phrase(
            vi: "Xóa mục bổ sung trong buổi", en: "Remove an item that was added in the room",
            ja: "会場で追加した議題を削除")

        package static let projector = Phrase(
            vi: "Màn chiếu: mục hiện tại và đồng hồ cỡ lớn",
            en: "Projector: the current item and a large clock",
            ja: "投影画面：現在の議題と大きな時計")
        package static let projectorShort = Phrase(vi: "Màn chiếu", en: "Projector", ja: "投影")

        package static let takeLead = Phrase(
            vi: "Điều hành tọa đàm từ máy này",
            en: "Lead from this laptop (the others follow)", ja: "このPCで進行する（ほかのPCの表示も連動）")

        package static let timeline = Phrase(
            vi: "Trục thời gian của ngày: theo chương trình và thực tế",
            en: "Timeline of the day: planned and actual times",
            ja: "1日の進行表：予定と実績")
        package static let park = Phrase(
            vi: "Gác lại: câu đang nhập, hoặc ý kiến vừa ghi",
            en: "Park for later: what is being typed, or the last entry", ja: "保留：入力中の発言、または直前の発言")
        package static let parked = Phrase(
            vi: "Những điều gác lại: đưa vào mục đang xem",
            en: "Parking lot: move a point into the viewed item", ja: "保留事項：表示中の議題で取り上げる")
        package static let closing = Phrase(
            vi: "Bế mạc: ý kiến nổi bật, câu hỏi, kết luận, điều gác lại",
            en: "Closing: starred entries, questions, conclusions, parked", ja: "閉会：注目の発言・質問・議長総括・保留")

        package static let floor = Phrase(
            vi: "Danh sách phát biểu: người đăng ký, người đang chờ",
            en: "Speakers' queue: who asks to speak, who waits",
            ja: "発言順リスト：発言希望者・待ち人数")
        package static let floorShort = Phrase(vi: "Phát biểu", en: "Speakers", ja: "発言順")
        package static let callNext = Phrase(
            vi: "Mời người tiếp theo phát biểu", en: "Call the next speaker", ja: "次の発言者を指名")
        package static let endTurn = Phrase(
            vi: "Kết thúc lượt phát biểu", en: "End the current turn", ja: "発言終了")
        package static let speakerLimit = Phrase(
            vi: "Đặt thời gian tối đa cho mỗi lượt phát biểu", en: "Set a time limit for each speaker",
            ja: "発言時間の上限を設定")

        package static let presentGroups = Phrase(
            vi: "Các nhóm trình bày: đưa mọi nhóm vào danh sách phát biểu",
            en: "Queue all groups to present", ja: "グループ発表：全グループを発言順リストに登録")
        package static let moveUpQueue = Phrase(
            vi: "Đưa người đang chọn lên trước trong danh sách phát biểu",
            en: "Move the selected speaker up the queue", ja: "選択した人の順番を一つ前へ")
        package static let moveDownQueue = Phrase(
            vi: "Đưa người đang chọn xuống sau trong danh sách phát biểu",
            en: "Move the selected speaker down the queue", ja: "選択した人の順番を一つ後へ")
        package static let groupWork = Phrase(
            vi: "Thảo luận nhóm: bắt đầu đếm ngược, tạm dừng hoặc tiếp tục",
            en: "Group work: start, pause or resume the countdown",
            ja: "グループ討議：計時を開始、計時中は一時停止・再開")
        package static let groupMinuteMore = Phrase(
            vi: "Thêm 1 phút thảo luận nhóm", en: "Add 1 minute to the group work", ja: "グループ討議を1分延長")
        package static let groupMinuteLess = Phrase(
            vi: "Bớt 1 phút thảo luận nhóm", en: "Take 1 minute off the group work", ja: "グループ討議を1分短縮")
        package static let groupMinutes = Phrase(
            vi: "Đặt lại số phút thảo luận nhóm", en: "Set the length of the group work",
            ja: "グループ討議の時間を設定")
        package static let endGroupWork = Phrase(
            vi: "Kết thúc thảo luận nhóm", en: "End the group work", ja: "グループ討議を終了")

        package static let sortPeople = Phrase(
            vi: "Xếp đại biểu theo tên, hoặc theo danh sách", en: "Sort people by given name, or as listed",
            ja: "名前順／名簿順に並べ替え")
        package static let sortPeopleShort = Phrase(vi: "Xếp theo tên", en: "Sort", ja: "並べ替え")
        package static let markPresent = Phrase(vi: "Điểm danh: có mặt", en: "Mark present", ja: "出席にする")
        package static let markPresentShort = Phrase(vi: "Có mặt", en: "Present", ja: "出席")
        package static let markLate = Phrase(
            vi: "Điểm danh: đến muộn (giờ hiện tại)", en: "Mark late, arrived now", ja: "遅刻にする（現在時刻）")
        package static let markLateShort = Phrase(vi: "Muộn", en: "Late", ja: "遅刻")
        package static let markAbsent = Phrase(vi: "Điểm danh: vắng", en: "Mark absent", ja: "欠席にする")
        package static let markAbsentShort = Phrase(vi: "Vắng", en: "Absent", ja: "欠席")
        package static let markRestPresent = Phrase(
            vi: "Điểm danh: mọi học viên còn lại có mặt", en: "Mark all other trainees present",
            ja: "残りの研修員を全員出席にする")
        package static let markRestPresentShort = Phrase(
            vi: "Còn lại có mặt", en: "Rest present", ja: "残り全員出席")
        package static let addPerson = Phrase(
            vi: "Thêm một đại biểu chưa có trong danh sách", en: "Add a person who is not on the roster",
            ja: "名簿にない参加者を追加")
        package static let addPersonShort = Phrase(vi: "Thêm", en: "Add", ja: "追加")
        package static let correctPerson = Phrase(
            vi: "Sửa thông tin đại biểu đang chọn", en: "Edit the selected person's details",
            ja: "選択中の参加者情報を編集"
        )
        package static let correctPersonShort = Phrase(vi: "Sửa", en: "Edit", ja: "編集")
        package static let search = Phrase(vi: "Tìm trong mọi ý kiến", en: "Search all entries", ja: "全発言を検索")
        package static let searchShort = Phrase(vi: "Tìm", en: "Search", ja: "検索")
        package static let clearFilters = Phrase(
            vi: "Bỏ tất cả bộ lọc", en: "Clear all filters", ja: "絞り込みをすべて解除")
        package static let clearFiltersShort = Phrase(vi: "Bỏ lọc", en: "Clear", ja: "解除")
        package static let filter = Phrase(
            vi: "Lọc theo mục, lĩnh vực, lớp, loại", en: "Filter by item, field, class, kind",
            ja: "議題・分野・研修回・種類で絞り込む")
        package static let filterShort = Phrase(vi: "Lọc", en: "Filter", ja: "絞り込み")
        package static let open = Phrase(
            vi: "Mở dòng đang chọn", en: "Open the selected row", ja: "選択した項目を開く")
        package static let openShort = Phrase(vi: "Mở", en: "Open", ja: "開く")
        package static let countRows = Phrase(
            vi: "Chọn tiêu chí đếm (các dòng)", en: "Choose what to count by (rows)", ja: "集計項目を選ぶ（行）")
        package static let countRowsShort = Phrase(vi: "Đếm", en: "Count", ja: "行")
        package static let countColumns = Phrase(
            vi: "Chia bảng theo cột", en: "Cross the table with another value (columns)", ja: "列の項目を選ぶ")
        package static let countColumnsShort = Phrase(vi: "Cột", en: "Columns", ja: "列")
        package static let countPeople = Phrase(
            vi: "Đếm người hoặc đếm ý kiến", en: "Count people or entries", ja: "人数と件数の切替")
        package static let countPeopleShort = Phrase(vi: "Người", en: "People", ja: "人数")
        package static let countShares = Phrase(
            vi: "Bảng: số, % theo dòng, % theo cột, biểu đồ",
            en: "Table: numbers, % of row, % of column, bars", ja: "表示の切替：件数、行の割合、列の割合、棒")
        package static let countSharesShort = Phrase(vi: "Tỷ lệ", en: "Shares", ja: "割合")
        package static let rankRows = Phrase(
            vi: "Xếp các dòng: nhiều nhất trước, hoặc theo danh mục",
            en: "Rank the rows, or list them in order",
            ja: "多い順と既定順の切替")
        package static let rankRowsShort = Phrase(vi: "Xếp hạng", en: "Rank", ja: "順位")
        package static let previousColumn = Phrase(vi: "Sang cột trái", en: "Column to the left", ja: "左の列へ")
        package static let nextColumn = Phrase(vi: "Sang cột phải", en: "Column to the right", ja: "右の列へ")
        package static let backToCounts = Phrase(
            vi: "Về bảng đếm (khi ô tìm trống)", en: "Back to the counts (on the empty search)",
            ja: "集計へ戻る（検索が空のとき）")
        package static let edit = Phrase(
            vi: "Sửa ý kiến đang chọn", en: "Edit the selected entry", ja: "選択中の発言を編集")
        package static let editShort = Phrase(vi: "Sửa", en: "Edit", ja: "編集")
        package static let remove = Phrase(
            vi: "Xóa ý kiến đang chọn (có thể hoàn tác)", en: "Remove the selected entry (can be undone)",
            ja: "選択中の発言を削除（元に戻せます）")
        package static let removeShort = Phrase(vi: "Xóa", en: "Remove", ja: "削除")

        package static let copyIdea = Phrase(
            vi: "Chép ý kiến đang chọn vào bộ nhớ tạm", en: "Copy the selected entry to the clipboard",
            ja: "選択中の発言をクリップボードにコピー")
        package static let copyIdeaShort = Phrase(vi: "Chép", en: "Copy", ja: "コピー")
        package static let copyList = Phrase(
            vi: "Chép mọi ý kiến đang liệt kê vào bộ nhớ tạm", en: "Copy all listed entries to the clipboard",
            ja: "一覧の発言をすべてクリップボードにコピー")

        package static let markIdea = Phrase(
            vi: "Đánh dấu ý kiến đang chọn, hoặc bỏ đánh dấu", en: "Mark or unmark the selected entry",
            ja: "選択中の発言に印を付ける・外す")
        package static let markIdeaShort = Phrase(vi: "Đánh dấu", en: "Mark", ja: "印")
        package static let markListed = Phrase(
            vi: "Đánh dấu mọi ý kiến đang liệt kê, hoặc bỏ đánh dấu", en: "Mark or unmark all listed entries",
            ja: "一覧の発言すべてに印を付ける・外す")
        package static let dropMarks = Phrase(
            vi: "Bỏ mọi đánh dấu (khi ô tìm trống)", en: "Clear all marks (on the empty search)",
            ja: "印をすべて外す（検索が空のとき）")
        package static let dropMarksShort = Phrase(vi: "Bỏ đánh dấu", en: "Unmark", ja: "印を外す")
        package static let setKind = Phrase(
            vi: "Đặt loại cho các ý kiến đã đánh dấu hoặc đang chọn",
            en: "Set the kind of the marked or selected entries", ja: "印を付けた（または選択中の）発言の種類を設定")
        package static let setKindShort = Phrase(vi: "Loại", en: "Kind", ja: "種類")
        package static let setField = Phrase(
            vi: "Đặt lĩnh vực cho các ý kiến đã đánh dấu hoặc đang chọn",
            en: "Set the field of the marked or selected entries", ja: "印を付けた（または選択中の）発言の分野を設定")
        package static let setFieldShort = Phrase(vi: "Lĩnh vực", en: "Field", ja: "分野")
        package static let setReview = Phrase(
            vi: "Đặt tình trạng rà soát cho các ý kiến đã đánh dấu hoặc đang chọn",
            en: "Set the review of the marked or selected entries", ja: "印を付けた（または選択中の）発言の確認状況を設定")
        package static let setReviewShort = Phrase(vi: "Rà soát", en: "Review", ja: "確認")

        package static let typingMethod = Phrase(
            vi: "Đổi kiểu gõ: tắt, Telex, VNI, VIQR", en: "Change the typing method: off, Telex, VNI, VIQR",
            ja: "入力方式の切替：オフ、Telex、VNI、VIQR")
        package static let typingMethodShort = Phrase(vi: "Kiểu gõ", en: "Typing", ja: "入力方式")
        package static let toneStyle = Phrase(
            vi: "Đổi kiểu đặt dấu: hòa hoặc hoà", en: "Change the tone style: hòa or hoà",
            ja: "声調記号の位置を切替：hòa / hoà")
        package static let flipWord = Phrase(
            vi: "Đổi từ vừa gõ: có dấu ↔ nguyên như phím đã gõ",
            en: "Switch the last word: composed ↔ as typed",
            ja: "直前の語を切替：変換後 ↔ 打鍵どおり")
        package static let externalEditor = Phrase(
            vi: "Soạn bằng trình soạn thảo ngoài", en: "Edit in $EDITOR", ja: "外部エディターで書く")

        package static let showRun = Phrase(vi: "Điều hành", en: "Facilitate", ja: "進行")
        package static let showIdeas = Phrase(vi: "Ý kiến", en: "Entries", ja: "発言")
        package static let showPeople = Phrase(vi: "Đại biểu", en: "People", ja: "参加者")
        package static let showSummary = Phrase(vi: "Tổng hợp", en: "Summary", ja: "集計")
        package static let help = Phrase(vi: "Trợ giúp", en: "Help", ja: "ヘルプ")
        package static let palette = Phrase(
            vi: "Tìm lệnh theo tên", en: "Find a command by name", ja: "コマンドを名前で探す")
        package static let paletteShort = Phrase(vi: "Lệnh", en: "Commands", ja: "コマンド")
        package static let tour = Phrase(
            vi: "Làm quen trong 2 phút: bắt đầu, tạm rời, tiếp tục",
            en: "Tour of 2 minutes: start, leave, resume", ja: "2分間のツアー：開始・中断・再開")
        package static let settings = Phrase(
            vi: "Thiết lập: ngôn ngữ, kiểu gõ, màu, nơi sao lưu…",
            en: "Settings: language, typing, colours, backup folder…",
            ja: "設定：言語・入力方式・配色・バックアップ先など")
        package static let language = Phrase(
            vi: "Đổi ngôn ngữ: Việt, Anh, Nhật", en: "Change the language: Vietnamese, English, Japanese",
            ja: "言語の切替：ベトナム語・英語・日本語")
        package static let writerName = Phrase(
            vi: "Đổi tên người ghi", en: "Change your name (shown with what you record)", ja: "記録者名を変更")
        package static let saveElsewhere = Phrase(
            vi: "Lưu phần chưa lưu sang nơi khác", en: "Save unsaved entries to another folder",
            ja: "保存できなかった記録を別の場所に保存")
        package static let drafts = Phrase(
            vi: "Mở bản nháp của lần trước", en: "Unfinished drafts from last time", ja: "前回の未保存の下書き")
        package static let copyAway = Phrase(
            vi: "Sao lưu thư mục tọa đàm (USB)", en: "Back up the seminar folder (USB stick)",
            ja: "フォルダーをバックアップ先（USBなど）にコピー")
        package static let laptops = Phrase(
            vi: "Các máy đang ghi: người ghi, số lần ghi, lần ghi cuối",
            en: "Laptops: who records, how much, last change",
            ja: "記録中のPC：記録者・件数・最終記録時刻")
        package static let mouse = Phrase(
            vi: "Bật hoặc tắt chuột: nhấp để chọn, lăn để cuộn",
            en: "Mouse on or off: click to select, wheel to scroll",
            ja: "マウスの使用を切替：クリックで選択、ホイールでスクロール")
        package static let redraw = Phrase(vi: "Làm mới màn hình", en: "Redraw the screen", ja: "画面を再描画")
        package static let suspend = Phrase(
            vi: "Tạm ra dòng lệnh (nhập fg để trở lại)", en: "Suspend (fg returns)",
            ja: "一時的にシェルに戻る（fg で再開）")
        package static let leave = Phrase(vi: "Thoát", en: "Quit", ja: "終了")
        package static let previousRow = Phrase(vi: "Lên một dòng", en: "Up one row", ja: "1行上へ")
        package static let nextRow = Phrase(vi: "Xuống một dòng", en: "Down one row", ja: "1行下へ")
        package static let previousPage = Phrase(vi: "Lên một trang", en: "Up one page", ja: "1ページ上へ")
        package static let nextPage = Phrase(vi: "Xuống một trang", en: "Down one page", ja: "1ページ下へ")
        package static let firstRow = Phrase(vi: "Tới dòng đầu", en: "To the first row", ja: "先頭の行へ")
        package static let lastRow = Phrase(vi: "Tới dòng cuối", en: "To the last row", ja: "最後の行へ")
        package static let choose = Phrase(
            vi: "Chọn dòng đang sáng", en: "Choose the highlighted row", ja: "選択した行を決定")
        package static let chooseShort = Phrase(vi: "Chọn", en: "Select", ja: "決定")
        package static let mark = Phrase(vi: "Đánh dấu hoặc bỏ đánh dấu", en: "Mark or unmark", ja: "選択・解除")
        package static let exclude = Phrase(
            vi: "Loại trừ dòng đang chọn", en: "Exclude the selected row", ja: "選択中の行に当たるものを除く")
        package static let nextField = Phrase(vi: "Tới ô sau", en: "To the next field", ja: "次の欄へ")
        package static let previousField = Phrase(vi: "Về ô trước", en: "To the previous field", ja: "前の欄へ")
        package static let firstField = Phrase(vi: "Về ô đầu", en: "To the first field", ja: "最初の欄へ")
        package static let lastField = Phrase(vi: "Tới ô cuối", en: "To the last field", ja: "最後の欄へ")
        package static let nextValue = Phrase(vi: "Giá trị sau", en: "Next value", ja: "次の値")
        package static let previousValue = Phrase(vi: "Giá trị trước", en: "Previous value", ja: "前の値")
        package static let toggleValue = Phrase(vi: "Có hoặc không", en: "Yes or no", ja: "該当の有無を切替")
        package static let clearValue = Phrase(vi: "Xóa trống ô", en: "Clear the field", ja: "欄を空にする")
        package static let clearSearch = Phrase(vi: "Xóa chữ đang tìm", en: "Clear the search", ja: "検索語を消す")
        package static let dropFilter = Phrase(
            vi: "Bỏ bộ lọc cuối (khi ô tìm trống)", en: "Clear the last filter (on the empty search)",
            ja: "最後の絞り込みを外す（検索が空のとき）")
        package static let withdraw = Phrase(
            vi: "Rút tên khỏi danh sách phát biểu", en: "Remove from the speakers' queue",
            ja: "発言順リストから外す")
        package static let restoreDraft = Phrase(
            vi: "Khôi phục bản nháp vào dòng nhập", en: "Restore the draft to the line", ja: "下書きを入力行に復元")
        package static let discardDraft = Phrase(vi: "Xóa bản nháp", en: "Discard the draft", ja: "下書きを破棄")
        package static let leaveUnsaved = Phrase(
            vi: "Thoát khi chưa lưu (còn bản nháp)",
            en: "Quit although something is not saved (the draft stays)",
            ja: "未保存のまま終了（下書きは残る）")
        package static let projectIdeas = Phrase(
            vi: "Màn chiếu: hiện hoặc ẩn ý kiến", en: "Projector: show or hide the entries",
            ja: "投影画面：発言の表示・非表示")
        package static let previousSession = Phrase(vi: "Phiên trước", en: "Previous session", ja: "前のセッション")
        package static let previousListed = Phrase(
            vi: "Ý kiến trước trong danh sách", en: "Previous entry of the list", ja: "一覧の前の発言")
        package static let nextListed = Phrase(
            vi: "Ý kiến sau trong danh sách", en: "Next entry of the list", ja: "一覧の次の発言")
        package static let nextSession = Phrase(vi: "Phiên sau", en: "Next session", ja: "次のセッション")
        package static let back = Phrase(vi: "Trở lại", en: "Back", ja: "戻る")
    }

    /// Why a command cannot be used now.
    package enum Unavailable {
        package static func onRunScreen(by key: String) -> Phrase {
            Phrase(
                vi: "Phím này dùng ở màn hình điều hành (\(key))",
                en: "This key works on the first screen (\(key))", ja: "このキーは進行画面（\(key)）で使えます")
        }
        package static let noNextItem = Phrase(
            vi: "Phiên này không còn mục nào phía sau", en: "No item of the session is left to start",
            ja: "このセッションに次の議題はありません")
        /// - Parameter save: the key that records the sentence.
        package static func sentenceBegun(save: String) -> Phrase {
            Phrase(
                vi: "Câu đang nhập dở từ trước; hãy lưu câu này (\(save)) rồi làm tiếp",
                en: "Your text was begun before this: record it first (\(save))",
                ja: "入力中の発言は切替前のものです。先に \(save) で記録してください。")
        }
        package static let notLate = Phrase(
            vi: "Đang đúng giờ, không cần rút gọn", en: "On time: nothing to shorten",
            ja: "遅れはないため、短縮は不要です")
        package static let noGap = Phrase(
            vi: "Đồng hồ không tính khoảng thời gian nào mà toadam không mở",
            en: "No time is counted while toadam was closed", ja: "toadamを閉じていた時間は算入されていません")
        package static let nothingToShorten = Phrase(
            vi: "Không còn mục để rút gọn", en: "No item is left to shorten", ja: "短縮できる議題がありません")
        package static let notSplittable = Phrase(
            vi: "Hãy mở ý kiến để sửa và đặt con trỏ vào giữa câu",
            en: "Edit an entry and put the cursor inside its text", ja: "発言を編集し、カーソルを発言の途中に置いてください")
        package static let nothingHeld = Phrase(
            vi: "Cần giữ một ý kiến khác rồi làm tiếp", en: "Hold another entry first", ja: "先に別の発言を保持してください")
        package static let nothingRemoved = Phrase(
            vi: "Chưa có ý kiến nào bị xóa", en: "Nothing has been removed", ja: "削除した発言はありません")
        package static let readOnly = Phrase(
            vi: "Đang mở ở chế độ chỉ đọc", en: "Opened read-only", ja: "閲覧専用で開いています")
        package static let papersReadOnly = Phrase(
            vi: "Đang mở ở chế độ chỉ đọc: ghi ra tệp bằng toadam report THƯ-MỤC --output TỆP",
            en: "Opened read-only: write it with toadam report FOLDER --output FILE",
            ja: "閲覧専用で開いています。toadam report フォルダー --output ファイル で作成してください。")
        package static let tablesReadOnly = Phrase(
            vi: "Đang mở ở chế độ chỉ đọc: ghi ra tệp bằng toadam export THƯ-MỤC --output TỆP.xlsx",
            en: "Opened read-only: write it with toadam export FOLDER --output FILE.xlsx",
            ja: "閲覧専用で開いています。toadam export フォルダー --output ファイル.xlsx で作成してください。")
        package static let loading = Phrase(
            vi: "Đang đọc thư mục tọa đàm", en: "Still loading", ja: "フォルダーを読み込み中です")
        package static let nothingToUndo = Phrase(
            vi: "Không còn gì để hoàn tác", en: "Nothing to undo", ja: "元に戻すものがありません")
        package static let nothingToRedo = Phrase(
            vi: "Không có gì để làm lại", en: "Nothing to redo", ja: "やり直すものがありません")
        package static let noIdea = Phrase(
            vi: "Máy này chưa ghi ý kiến nào", en: "Nothing recorded on this laptop yet",
            ja: "このPCではまだ記録がありません")
        package static let noCurrentItem = Phrase(
            vi: "Không có mục nào đang tiến hành", en: "No item is running", ja: "進行中の議題がありません")
        package static let noItem = Phrase(
            vi: "Chương trình không có mục nào", en: "The programme has no items", ja: "プログラムに議題がありません")
        package static let endedAlready = Phrase(
            vi: "Mục này đã kết thúc", en: "This item has ended", ja: "この議題は終了しています")
        package static let startedElsewhere = Phrase(
            vi: "Máy khác đã bắt đầu mục này: kết thúc mục trước khi xóa",
            en: "Another laptop started this item: end it before you remove it",
            ja: "ほかのPCで開始した議題です。終了してから削除してください。")
        package static let startedAlready = Phrase(
            vi: "Mục này đã bắt đầu, giờ bắt đầu không đổi được nữa",
            en: "Already started; its start time cannot be changed",
            ja: "この議題は開始済みのため、開始時刻は変更できません")
        package static let planned = Phrase(
            vi: "Mục có trong chương trình chỉ bỏ qua, không xóa",
            en: "Only items added in the room can be removed; skip this one",
            ja: "プログラムの議題は削除できません。スキップしてください。")
        package static let leadsAlready = Phrase(
            vi: "Máy này đang điều hành", en: "This laptop is already leading", ja: "このPCで進行中です")
        package static let nobodyWaits = Phrase(
            vi: "Hiện không có người chờ phát biểu", en: "Nobody is waiting to speak", ja: "発言待ちはありません")
        package static let nobodySpeaks = Phrase(
            vi: "Hiện không có người phát biểu", en: "Nobody is speaking", ja: "現在の発言者はいません")
        package static func queueNotOpen(by key: String) -> Phrase {
            Phrase(
                vi: "Cần mở danh sách phát biểu (\(key))",
                en: "Open the speakers' queue first (\(key))", ja: "先に発言順リストを開いてください（\(key)）")
        }
        package static let noGroupToPresent = Phrase(
            vi: "Mọi nhóm đã trình bày hoặc đang chờ phát biểu",
            en: "Every group has presented or is in the speakers' queue", ja: "すべてのグループが発表済みか発言待ちです")
        package static let noGroupWork = Phrase(
            vi: "Hiện không có thảo luận nhóm", en: "No group work is running", ja: "グループ討議中ではありません")
        package static let nothingUnsaved = Phrase(
            vi: "Đã lưu toàn bộ", en: "Everything is saved", ja: "すべて保存済みです")
        package static let noDrafts = Phrase(
            vi: "Không còn bản nháp nào", en: "No draft is left", ja: "下書きはありません")
        package static let nothingTyped = Phrase(
            vi: "Chưa nhập gì", en: "Nothing typed yet", ja: "何も入力されていません")
        package static let nobodySelected = Phrase(
            vi: "Chưa chọn người nào", en: "No person is selected", ja: "参加者が選択されていません")
        package static func nothingListed(by key: String) -> Phrase {
            Phrase(
                vi: "Không có ý kiến nào đang được liệt kê; \(key) mở danh sách",
                en: "No entries are listed; \(key) opens the list",
                ja: "一覧に発言がありません。\(key) で一覧を開きます。")
        }
        package static let noFilter = Phrase(
            vi: "Không có bộ lọc nào", en: "No filters are set", ja: "絞り込みは設定されていません")
        package static let notSelected = Phrase(
            vi: "Chưa chọn ý kiến nào", en: "No entry is selected", ja: "発言が選択されていません")
    }
}
