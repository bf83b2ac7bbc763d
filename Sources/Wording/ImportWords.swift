package import Seminar

extension Phrase {
    /// What `toadam import` says.
    package enum Import {
        package static let about = Phrase(
            vi: "Nhập đại biểu, chương trình, ý kiến hay trả lời theo dõi từ bảng tính.",
            en: "Import the roster, the programme, entries or follow-up answers from a spreadsheet.",
            ja: "表計算ファイルから名簿、プログラム、発言、フォローアップの回答を取り込みます。")
        package static let discussion = Phrase(
            vi: """
                Đọc tệp Excel (.xlsx) hay bảng dạng văn bản (CSV, TSV), nhận cột theo tiêu đề, cho xem những gì đã hiểu, \
                và chỉ ghi khi được đồng ý. Nhập lại thì cập nhật, không thêm trùng. Ví dụ:
                toadam import ./toa-dam roster danh-sach.xlsx
                toadam import ./toa-dam ideas bao-cao-truoc.xlsx
                toadam import ./toa-dam follow-up phieu.xlsx
                """,
            en: """
                Reads an Excel file (.xlsx) or a table of text (CSV, TSV), finds the columns by their headings, shows what was \
                understood, and records it only once agreed. Importing again updates and adds nobody twice. For example:
                toadam import ./seminar roster people.xlsx
                toadam import ./seminar ideas reports.xlsx
                toadam import ./seminar follow-up sheet.xlsx
                """,
            ja: """
                Excel（.xlsx）またはテキストの表（CSV、TSV）を読み、見出しで列を見分け、読み取った内容を表示し、
                確認後に記録します。もう一度取り込むと更新され、重複しません。例：
                toadam import ./seminar roster meibo.xlsx
                toadam import ./seminar ideas houkoku.xlsx
                toadam import ./seminar follow-up kaitou.xlsx
                """)
        package static let what = Phrase(
            vi:
                "Nhập gì: roster (đại biểu), programme (chương trình), ideas (ý kiến, báo cáo trước), follow-up (trả lời theo dõi).",
            en:
                "What to import: roster, programme, ideas (entries, reports sent in beforehand), follow-up (answers).",
            ja: "取り込む対象：roster（名簿）、programme（プログラム）、ideas（発言、事前報告）、follow-up（回答）。")
        package static let whatValue = Phrase(vi: "LOẠI", en: "WHAT", ja: "対象")
        package static let file = Phrase(
            vi: "Tệp .xlsx, .csv hay .tsv, với ideas cả .json; - là đầu vào chuẩn.",
            en: "A file .xlsx, .csv or .tsv, for ideas .json too; - for standard input.",
            ja: ".xlsx、.csv、.tsv のファイル（ideas は .json も可）。- は標準入力。")
        package static let fileValue = Phrase(vi: "TỆP", en: "FILE", ja: "ファイル")
        package static let dryRun = Phrase(
            vi: "Chỉ cho xem, không ghi.", en: "Only show; record nothing.", ja: "表示だけで、記録しません。")
        package static let yes = Phrase(
            vi: "Ghi mà không hỏi lại.", en: "Record without asking.", ja: "確認せずに記録します。")

        package static func what(unknown text: String) -> Phrase {
            Phrase(
                vi: "Không nhập được “\(text)”; chỉ có: roster, programme, ideas, follow-up.",
                en: "Cannot import “\(text)”; there are: roster, programme, ideas, follow-up.",
                ja: "「\(text)」は取り込めません。使えるのは roster、programme、ideas、follow-up です。")
        }

        // MARK: The table of what was understood

        package static let new = Phrase(vi: "mới", en: "new", ja: "新規")
        package static let same = Phrase(vi: "đã có", en: "known", ja: "登録済み")
        /// - Parameter labels: of the values that differ.
        package static func changed(_ labels: [Phrase]) -> Phrase {
            Phrase(
                vi: (["sửa"] + labels.map(\.vi)).joined(separator: " "),
                en: (["changed"] + labels.map(\.en)).joined(separator: " "),
                ja: (["変更"] + labels.map(\.ja)).joined(separator: " "))
        }

        package static let isBack = Phrase(vi: "trở lại danh sách", en: "back on the roster", ja: "名簿に復帰")

        package static func count(new: Int, changed: Int, same: Int) -> Phrase {
            Phrase(
                vi: "Mới: \(new) · Sửa: \(changed) · Đã có: \(same)",
                en: "New: \(new) · Changed: \(changed) · Known: \(same)",
                ja: "新規：\(new)・変更：\(changed)・登録済み：\(same)")
        }

        package static let question = Phrase(
            vi: "Ghi vào tọa đàm? [c/K] ", en: "Record this? [y/N] ", ja: "記録しますか？ [y/N] ")

        /// Whether an answer to the question agrees, in any of the languages.
        package static func agrees(_ answer: String) -> Bool {
            ["c", "có", "y", "yes", "ｙ", "はい"].contains(answer.lowercased())
        }

        package static let recorded = Phrase(vi: "Đã ghi.", en: "Recorded.", ja: "記録しました。")
        package static let notRecorded = Phrase(
            vi: "Chưa ghi gì. Thêm --yes để ghi.", en: "Nothing was recorded. Add --yes to record.",
            ja: "何も記録していません。記録するには --yes を付けてください。")
        package static let nothingToDo = Phrase(
            vi: "Không có gì mới để ghi.", en: "There is nothing new to record.", ja: "新しく記録する内容はありません。")

        // MARK: On the screen

        package static let pastedTitle = Phrase(vi: "Danh sách vừa dán", en: "Pasted roster", ja: "貼り付けた名簿")

        package static func pastedKeys(record: String, rows: String, back: String) -> Phrase {
            Phrase(
                vi: "\(record) ghi   \(rows) xem thêm   \(back) bỏ",
                en: "\(record) Record   \(rows) Scroll   \(back) Discard",
                ja: "\(record) 記録   \(rows) スクロール   \(back) 破棄")
        }

        package static let pastedWithoutHeadings = Phrase(
            vi: "Các ô vừa dán không có dòng tiêu đề (Họ tên, Lớp…)",
            en: "The pasted cells have no headings (Name, Class …)",
            ja: "貼り付けたセルに見出し（氏名、研修回など）がありません")

        package static func enrolled(_ count: Int) -> Phrase {
            Phrase(vi: "Đã ghi \(count) người", en: "\(count) people recorded", ja: "\(count)名を記録しました")
        }

        package static func entries(_ count: Int) -> Phrase {
            Phrase(vi: "Đã ghi \(count) ý kiến", en: "\(count) entries recorded", ja: "発言\(count)件を記録しました")
        }

        // MARK: What was not understood

        /// - Parameter cell: such as `C7`.
        package static func remark(_ remark: Phrase, at cell: String) -> Phrase {
            Phrase(
                vi: "Ô \(cell): \(remark.vi)", en: "Cell \(cell): \(remark.en)", ja: "セル \(cell)：\(remark.ja)"
            )
        }

        package static func unknownHeading(_ text: String) -> Phrase {
            Phrase(
                vi: "không biết cột “\(text)”, bỏ qua.", en: "unknown column “\(text)”; left out.",
                ja: "列「\(text)」は不明のため読みません。")
        }

        package static func doubledHeading(_ text: String) -> Phrase {
            Phrase(
                vi: "cột “\(text)” đã có ở trước, bỏ qua.",
                en: "a column like “\(text)” came before; left out.",
                ja: "列「\(text)」は重複のため読みません。")
        }

        package static let noDay = Phrase(
            vi: "chưa có ngày nào ở trên dòng này.", en: "no day is named above this row.",
            ja: "この行より上に日付がありません。")

        package static func unknownDay(_ text: String) -> Phrase {
            Phrase(vi: "không hiểu ngày “\(text)”.", en: "“\(text)” is no day.", ja: "日付「\(text)」を読み取れません。")
        }

        package static func unknownTime(_ text: String) -> Phrase {
            Phrase(
                vi: "không hiểu giờ “\(text)” (viết 8h30 hoặc 8h30 – 9h00).",
                en: "“\(text)” is no time (write 08:30 or 08:30 – 09:00).",
                ja: "時刻「\(text)」を読み取れません（例：08:30、08:30～09:00）。")
        }

        package static func unknownMinutes(_ text: String) -> Phrase {
            Phrase(
                vi: "không hiểu số phút “\(text)”.", en: "“\(text)” is no number of minutes.",
                ja: "分数「\(text)」を読み取れません。")
        }

        package static let noStart = Phrase(
            vi: "mục đầu phiên chưa có giờ bắt đầu.", en: "the first item of a session has no time.",
            ja: "セッションの最初の項目に開始時刻がありません。")
        package static let noMinutes = Phrase(
            vi: "không biết mục này dài bao lâu: ghi số phút, giờ kết thúc, hoặc giờ của mục sau.",
            en: "how long this takes is not said: give minutes, an end, or the next item's time.",
            ja: "所要時間が分かりません。分数、終了時刻、または次の項目の開始時刻を書いてください。")

        package static func overlap(_ end: String) -> Phrase {
            Phrase(
                vi: "bắt đầu trước khi mục trên kết thúc (\(end)).",
                en: "starts before the one above has ended (\(end)).",
                ja: "前の項目の終了（\(end)）より前に始まっています。")
        }

        package static let noItemTitle = Phrase(vi: "thiếu nội dung.", en: "no title.", ja: "内容がありません。")

        package static let noName = Phrase(
            vi: "thiếu họ tên, bỏ qua dòng này.", en: "no name; row left out.", ja: "氏名がないため、この行は読みません。")

        package static func badID(_ text: String) -> Phrase {
            Phrase(
                vi: "mã “\(text)” không dùng được (chỉ chữ không dấu, số, - _ .), bỏ qua dòng này.",
                en: "“\(text)” cannot be a code (letters without marks, digits, - _ . only); row left out.",
                ja: "コード「\(text)」は使えません（半角英数字と - _ . のみ）。この行は読みません。")
        }

        package static func unknownValue(_ text: String, _ property: PersonProperty) -> Phrase {
            let label = property.label
            return Phrase(
                vi: "“\(text)” không có trong chương trình (\(label.vi)), để trống.",
                en: "“\(text)” is not in the programme (\(label.en)); left empty.",
                ja: "「\(text)」はプログラムにありません（\(label.ja)）。空欄にします。")
        }

        package static func doubled(row: Int) -> Phrase {
            Phrase(
                vi: "cùng một người với dòng \(row), bỏ qua dòng này.",
                en: "the same person as in row \(row); row left out.",
                ja: "\(row)行目と同じ人のため、この行は読みません。")
        }

        package static func ambiguous(_ name: String, _ ids: [String]) -> Phrase {
            let ids = ids.joined(separator: ", ")
            return Phrase(
                vi: "có nhiều “\(name)” (\(ids)): thêm cột Mã để phân biệt; bỏ qua dòng này.",
                en:
                    "several people are called “\(name)” (\(ids)): add a column Code to tell them apart; row left out.",
                ja: "「\(name)」は複数います（\(ids)）。「コード」列で区別してください。この行は読みません。")
        }

        package static let noText = Phrase(
            vi: "thiếu nội dung ý kiến, bỏ qua dòng này.", en: "no text; row left out.",
            ja: "発言内容がないため、この行は読みません。")

        package static func badIdentifier(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải mã ý kiến (36 ký tự, như toadam export ghi), bỏ qua dòng này.",
                en:
                    "“\(text)” is no ID of an entry (36 characters, as toadam export writes it); row left out.",
                ja: "「\(text)」は発言のIDではありません（toadam export が書く36文字）。この行は読みません。")
        }

        package static func unknownPerson(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không có trong danh sách đại biểu (nhập danh sách trước), bỏ qua dòng này.",
                en: "“\(text)” is not on the roster (import the roster first); row left out.",
                ja: "「\(text)」は名簿にありません（先に名簿を取り込んでください）。この行は読みません。")
        }

        package static func unknownIdeaValue(_ text: String, _ label: Phrase) -> Phrase {
            Phrase(
                vi: "không hiểu “\(text)” (\(label.vi)), để trống.",
                en: "“\(text)” was not understood (\(label.en)); left empty.",
                ja: "「\(text)」を読み取れません（\(label.ja)）。空欄にします。")
        }

        package static func doubledEntry(row: Int) -> Phrase {
            Phrase(
                vi: "cùng một ý kiến với dòng \(row), bỏ qua dòng này.",
                en: "the same entry as in row \(row); row left out.",
                ja: "\(row)行目と同じ発言のため、この行は読みません。")
        }

        package static func removedEntry(_ number: String) -> Phrase {
            Phrase(
                vi: "\(number) đã bị xóa khỏi tọa đàm; muốn dùng lại thì khôi phục trước. Bỏ qua dòng này.",
                en: "\(number) was removed from the seminar; restore it first. Row left out.",
                ja: "\(number) はセミナーから削除されています。先に復元してください。この行は読みません。")
        }

        /// - Parameters:
        ///   - label: of the value that differs.
        ///   - writer: who edited last.
        package static func editedSince(_ number: String, _ label: Phrase, by writer: String) -> Phrase {
            Phrase(
                vi:
                    "\(number) đã được \(writer) sửa sau khi bảng này được xuất (\(label.vi)); giữ như trong tọa đàm.",
                en:
                    "\(number) was edited by \(writer) after this table was exported (\(label.en)); kept as it is in the seminar.",
                ja: "\(number) はこの表の出力後に \(writer) が更新しました（\(label.ja)）。セミナーの内容を残します。")
        }

        package static func answerCount(new: Int, changed: Int, same: Int, unanswered: Int) -> Phrase {
            let count = count(new: new, changed: changed, same: same)
            return Phrase(
                vi: "\(count.vi) · Chưa trả lời: \(unanswered)",
                en: "\(count.en) · Not answered: \(unanswered)",
                ja: "\(count.ja)・未回答：\(unanswered)")
        }

        package static let noNumber = Phrase(
            vi: "thiếu số ý kiến (như TK1-412), bỏ qua dòng này.",
            en: "no entry number (such as TK1-412); row left out.",
            ja: "発言の番号（TK1-412 など）がないため、この行は読みません。")

        package static func unknownNumber(_ text: String) -> Phrase {
            Phrase(
                vi: "tọa đàm này không có ý kiến số “\(text)”, bỏ qua dòng này.",
                en: "this seminar has no entry “\(text)”; row left out.",
                ja: "このセミナーに番号「\(text)」の発言はありません。この行は読みません。")
        }

        package static func otherPerson(_ number: String, _ name: String) -> Phrase {
            Phrase(
                vi: "\(number) không phải ý kiến của “\(name)” (kiểm tra số), bỏ qua dòng này.",
                en: "\(number) is not an entry of “\(name)” (check the number); row left out.",
                ja: "\(number) は「\(name)」の発言ではありません（番号を確認してください）。この行は読みません。")
        }

        package static let noResult = Phrase(
            vi: "đã trả lời nhưng chưa đánh dấu kết quả, bỏ qua dòng này.",
            en: "there is an answer, but no result is ticked; row left out.",
            ja: "回答はありますが、結果が選ばれていません。この行は読みません。")

        package static func unknownResult(_ text: String) -> Phrase {
            Phrase(
                vi:
                    "không hiểu kết quả “\(text)” (đã áp dụng, đang triển khai, đã dừng, chưa làm), bỏ qua dòng này.",
                en: "“\(text)” is no result (applied, under way, stopped, not done); row left out.",
                ja: "結果「\(text)」を読み取れません（実施済み、実施中、中止、未実施）。この行は読みません。")
        }

        package static let severalResults = Phrase(
            vi: "đánh dấu nhiều kết quả, bỏ qua dòng này.", en: "several results are ticked; row left out.",
            ja: "結果が複数選ばれています。この行は読みません。")

        package static func unknownAnswerDay(_ text: String) -> Phrase {
            Phrase(
                vi: "không hiểu ngày “\(text)”, bỏ qua dòng này.",
                en: "“\(text)” is no such day; row left out.",
                ja: "日付「\(text)」を読み取れません。この行は読みません。")
        }

        package static func notUnderstood(_ text: String) -> Phrase {
            Phrase(
                vi: "không hiểu “\(text)”, bỏ qua.", en: "“\(text)” was not understood; left out.",
                ja: "「\(text)」は読み取れません。")
        }
    }
}

extension Phrase.Import {
    package static let newProgramme = Phrase(
        vi: "Lập chương trình từ bảng tính (.xlsx, CSV).",
        en: "Make the programme from a spreadsheet (.xlsx, CSV).",
        ja: "表計算ファイル（.xlsx、CSV）からプログラムを作成します。")
    package static let newRoster = Phrase(
        vi: "Lập danh sách đại biểu, lớp và nhóm từ bảng tính.",
        en: "Make the roster, classes and groups from a spreadsheet.",
        ja: "表計算ファイルから名簿、研修回、グループを作成します。")
    package static let title = Phrase(
        vi: "Tên tọa đàm; mặc định là dòng đầu của bảng chương trình.",
        en: "The title; by default the first line of the programme's table.",
        ja: "セミナー名。省略するとプログラム表の最初の行。")
    package static let titleValue = Phrase(vi: "TÊN", en: "TITLE", ja: "名称")
    package static let notWithSample = Phrase(
        vi: "--sample không dùng cùng --programme, --roster, --title, --from, --date.",
        en: "--sample does not go with --programme, --roster, --title, --from, --date.",
        ja: "--sample は --programme、--roster、--title、--from、--date と同時に使えません。")
    package static let newFrom = Phrase(
        vi: "Lấy chương trình và đại biểu của một tọa đàm đã có, không lấy nội dung đã ghi.",
        en: "Take the programme and the roster of another seminar, nothing that was recorded.",
        ja: "既存のセミナーのプログラムと名簿を使います（記録は含みません）。")
    package static let newDate = Phrase(
        vi: "Ngày của phiên đầu tiên, như 16/9/2025; mặc định là hôm nay.",
        en: "The day of the first session, such as 16/9/2025; by default today.",
        ja: "最初のセッションの日付（例：2025-09-16）。省略すると今日。")

    package static func takenFrom(_ folder: String, _ programme: Programme) -> Phrase {
        let (sessions, people) = (programme.sessions.count, programme.people.count)
        return Phrase(
            vi: "Lấy từ \(folder): \(sessions) phiên, \(people) người.",
            en: "Taken from \(folder): \(sessions) sessions, \(people) people.",
            ja: "\(folder) から：セッション\(sessions)個、\(people)名。")
    }
}

extension Phrase {
    /// The examples that a new programme is filled with; each says that it is one.
    package enum NewSeminar {
        package static let speaker = Phrase(vi: "(ví dụ) Chủ trì", en: "(example) The chair", ja: "（例）議長")
        package static let prompt = Phrase(
            vi: "(ví dụ) Đã vận dụng được gì? Vướng ở đâu?",
            en: "(example) What was applied? What is in the way?",
            ja: "（例）何を活用できましたか。課題は何ですか。")
        package static let pause = Phrase(vi: "Giải lao (ví dụ)", en: "Break (example)", ja: "休憩（例）")
        package static let place = Phrase(vi: "(ví dụ) Hội trường", en: "(example) Main hall", ja: "（例）会議室")
        package static let trainingClass = Phrase(vi: "Lớp 1 (ví dụ)", en: "Class 1 (example)", ja: "第1回（例）")
        package static let group = Phrase(vi: "Nhóm 1 (ví dụ)", en: "Group 1 (example)", ja: "グループ1（例）")
        package static let theme = Phrase(vi: "Chủ đề của nhóm", en: "Theme of the group", ja: "グループのテーマ")
        package static let trainee = Phrase(
            vi: "Học viên 01 (ví dụ)", en: "Trainee 01 (example)", ja: "研修員01（例）")
        package static let unit = Phrase(vi: "Đơn vị (ví dụ)", en: "Unit (example)", ja: "所属（例）")
        package static let lecturer = Phrase(
            vi: "Giảng viên 01 (ví dụ)", en: "Lecturer 01 (example)", ja: "講師01（例）")
    }
}

extension Phrase.Import {
    // MARK: A programme for a seminar that is there

    package static let programmeQuestion = Phrase(
        vi: "Thay chương trình? [c/K] ", en: "Replace the programme? [y/N] ", ja: "プログラムを置き換えますか？ [y/N] ")
    package static let sameProgramme = Phrase(
        vi: "Chương trình đã đúng như bảng này.", en: "The programme is as this table has it already.",
        ja: "プログラムはすでにこの表のとおりです。")

    /// - Parameter former: the file in which the former programme stays.
    package static func programmeReplaced(former: String) -> Phrase {
        Phrase(
            vi: "Đã thay chương trình. Bản cũ ở \(former)",
            en: "The programme was replaced. The former one is \(former)",
            ja: "プログラムを置き換えました。以前のものは \(former)")
    }

    package static let pastedProgramme = Phrase(
        vi: "Chương trình vừa dán", en: "Pasted programme", ja: "貼り付けたプログラム")
    package static let pastedNotWhole = Phrase(
        vi: "Có ô chưa hiểu được: sửa trong bảng tính rồi dán lại",
        en: "Some cells were not understood: correct them and paste again",
        ja: "読み取れないセルがあります。表計算で直して貼り直してください")

    package static func differences(_ count: Int) -> Phrase {
        Phrase(
            vi: "Sẽ thay đổi \(count) chỗ trong chương trình",
            en: "\(count) change\(count == 1 ? "" : "s") to the programme",
            ja: "プログラムの変更\(count)件")
    }

    package static let agendaTaken = Phrase(
        vi: "Đã cập nhật chương trình theo bảng", en: "The agenda was updated from the table",
        ja: "表のとおりに議題を更新しました")
    package static let sessionsStay = Phrase(
        vi: "Tọa đàm đã có ý kiến hoặc giờ thực tế, nên không thêm, bớt hay dời phiên được nữa",
        en: "Something is recorded, so sessions can no longer be added, removed or moved",
        ja: "記録が始まっているため、セッションの追加、削除、移動はできません")
    package static let entriesStay = Phrase(
        vi: "Có mục bị bỏ mà đã có ý kiến hay giờ thực tế",
        en: "An item would go that has entries or actual times",
        ja: "発言または実績時刻のある議題がなくなります")

    /// How one line of a difference begins.
    package static let added = Phrase(vi: "thêm", en: "new", ja: "追加")
    package static let gone = Phrase(vi: "bỏ", en: "gone", ja: "削除")
    package static let itemSkipped = Phrase(vi: "bỏ qua", en: "skipped", ja: "省略")

    /// The names of what differs, as they stand in the programme.
    package static func programmeValue(_ name: String) -> Phrase {
        switch name {
        case "title": Phrase(vi: "tên", en: "title", ja: "名称")
        case "day": Phrase(vi: "ngày", en: "day", ja: "日付")
        case "start": Phrase(vi: "giờ bắt đầu", en: "start", ja: "開始時刻")
        case "place": Phrase(vi: "địa điểm", en: "place", ja: "場所")
        case "minutes": Phrase(vi: "số phút", en: "minutes", ja: "分数")
        case "fixed_start": Phrase(vi: "giờ cố định", en: "fixed start", ja: "固定開始時刻")
        case "break": Phrase(vi: "giờ nghỉ", en: "break", ja: "休憩")
        case "speaker": Phrase(vi: "người trình bày", en: "speaker", ja: "発表者")
        case "position": Phrase(vi: "vị trí", en: "place in the agenda", ja: "順番")
        default: Phrase(verbatim: name)
        }
    }

    /// What stands with an item that the table does not have.
    package static func itemHolds(entries: Int, wasStarted: Bool) -> Phrase {
        let count = Phrase(vi: "có \(entries) ý kiến", en: "has \(entries) entries", ja: "発言\(entries)件")
        guard wasStarted else { return count }
        let time = Phrase(vi: "đã tiến hành", en: "was held", ja: "実施済み")
        return entries == 0
            ? time
            : Phrase(
                vi: "\(time.vi), \(count.vi)", en: "\(time.en), \(count.en)", ja: "\(time.ja)、\(count.ja)")
    }

    // MARK: Whom a row means

    /// - Parameter cell: where the name stands, such as `B7`.
    package static func whoIsMeant(_ name: String, at cell: String) -> Phrase {
        Phrase(
            vi: "Ô \(cell): “\(name)” là ai?", en: "Cell \(cell): who is “\(name)”?",
            ja: "セル \(cell)：「\(name)」はどなたですか？")
    }

    package static func giveNumber(upTo most: Int) -> Phrase {
        Phrase(
            vi: "Nhập số 1–\(most), để trống thì bỏ qua dòng này: ",
            en: "Give 1–\(most), or nothing to leave the row out: ",
            ja: "1～\(most) を入力（空欄ならこの行は読まない）：")
    }
}

extension Failure {
    /// A programme that would take the items of what is recorded, or sessions that no change can record.
    package static func cannotTakeProgramme(_ file: String, orphaning: Bool) -> Failure {
        let reason = orphaning ? Phrase.Import.entriesStay : Phrase.Import.sessionsStay
        return Failure(
            happened: Phrase(
                vi: "\(file): \(reason.vi).", en: "\(file): \(reason.en).", ja: "\(file)：\(reason.ja)。"),
            safe: .nothingChanged,
            next: orphaning
                ? Phrase(
                    vi:
                        "Để các mục ấy lại trong bảng, hoặc chuyển ý kiến của chúng sang mục khác rồi làm lại.",
                    en:
                        "Keep those items in the table, or give their entries to other items and run it again.",
                    ja: "それらの議題を表に残すか、発言を別の議題に移してからやり直してください。")
                : Phrase(
                    vi: "Giữ các phiên như trong chương trình; mục của từng phiên vẫn sửa được.",
                    en: "Keep the sessions as the programme has them; their items can still be changed.",
                    ja: "セッションはプログラムのままにしてください。各セッションの議題は変更できます。"))
    }

    /// A table of entries without headings that say so.
    package static func noIdeaHeadings(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): không thấy dòng tiêu đề có cột “Nội dung ý kiến” và ít nhất một cột khác.",
                en: "\(file): no row of headings with “Text” and at least one other column.",
                ja: "\(file)：「発言内容」とほかの列の見出しがある行が見つかりません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi:
                    "Đặt tiêu đề cột: Họ tên, Lĩnh vực, Loại, Nội dung ý kiến; hoặc dùng tệp mà toadam export ghi.",
                en: "Head the columns: Name, Field, Kind, Text; or take a file that toadam export wrote.",
                ja: "列の見出し：氏名、分野、種類、発言内容。または toadam export のファイルを使ってください。"))
    }

    /// An answer sheet without headings that say so.
    package static func noAnswerHeadings(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): không thấy dòng tiêu đề có cột “Số” và ít nhất một cột khác.",
                en: "\(file): no row of headings with “Number” and at least one other column.",
                ja: "\(file)：「番号」とほかの列の見出しがある行が見つかりません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Đặt tiêu đề cột: Số, Họ tên, Đến nay, Ngày, Minh chứng, Vướng mắc.",
                en: "Head the columns: Number, Name, By now, Date, Evidence, Obstacle.",
                ja: "列の見出し：番号、氏名、現在の状況、日付、裏付け資料、障害。"))
    }

    /// A file of JSON that is no export.
    package static func noExport(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): là JSON nhưng không phải tệp do toadam export ghi.",
                en: "\(file): JSON, but not as toadam export writes it.",
                ja: "\(file)：JSONですが、toadam export が書いたものではありません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Xuất lại: toadam export THƯ-MỤC --format json",
                en: "Export it again: toadam export FOLDER --format json",
                ja: "もう一度出力してください：toadam export フォルダー --format json"))
    }

    /// A table of a programme without headings that say so.
    package static func noProgrammeHeadings(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): không thấy dòng tiêu đề có cột “Mục” và ít nhất một cột khác.",
                en: "\(file): no row of headings with “Item” and at least one other column.",
                ja: "\(file)：「内容」とほかの列の見出しがある行が見つかりません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Đặt tiêu đề cột: Ngày, Buổi, Địa điểm, Thời gian, Số phút, Mục, Người trình bày.",
                en: "Head the columns: Date, Session, Place, Time, Minutes, Item, Speaker.",
                ja: "列の見出し：日付、セッション、場所、時間、分、内容、発表者。"))
    }

    /// A table of a programme of which some rows were not understood, after those were told.
    ///
    /// - Parameter isNew: whether a seminar was to be made of it.
    package static func programmeNotWhole(_ file: String, isNew: Bool) -> Failure {
        Failure(
            happened: isNew
                ? Phrase(
                    vi: "\(file): những ô nêu trên chưa hiểu được, nên chưa tạo tọa đàm.",
                    en: "\(file): the cells above were not understood, so no seminar was made.",
                    ja: "\(file)：上のセルを読み取れないため、セミナーを作成していません。")
                : Phrase(
                    vi: "\(file): những ô nêu trên chưa hiểu được, nên chưa đổi chương trình.",
                    en: "\(file): the cells above were not understood, so the programme was not changed.",
                    ja: "\(file)：上のセルを読み取れないため、プログラムは変更していません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Sửa các ô ấy rồi làm lại.", en: "Correct those cells and run it again.",
                ja: "セルを直して、もう一度実行してください。"))
    }

    /// A table of people without headings that say so.
    package static func noHeadings(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): không thấy dòng tiêu đề có cột “Họ tên” và ít nhất một cột khác.",
                en: "\(file): no row of headings with “Name” and at least one other column.",
                ja: "\(file)：「氏名」とほかの列の見出しがある行が見つかりません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Đặt tiêu đề cột: Mã, Họ tên, Vai trò, Lớp, Nhóm, Chức vụ, Đơn vị, Địa phương.",
                en: "Head the columns: Code, Name, Role, Class, Group, Position, Unit, Locality.",
                ja: "列の見出し：コード、氏名、区分、研修回、グループ、役職、所属、地方省・市。"))
    }

    /// A file that is no table, or none that can be read.
    package static func unreadable(_ file: String, _ happened: Phrase) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): \(happened.vi)", en: "\(file): \(happened.en)", ja: "\(file)：\(happened.ja)"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Mở bằng Excel hay LibreOffice rồi lưu lại dưới dạng .xlsx hoặc CSV (UTF-8).",
                en: "Open it in Excel or LibreOffice and save it as .xlsx or CSV (UTF-8).",
                ja: "ExcelかLibreOfficeで開き、.xlsxまたはCSV（UTF-8）で保存し直してください。"))
    }
}
