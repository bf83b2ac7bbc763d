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
                và chỉ ghi khi được đồng ý. Nhập lại thì cập nhật, không thêm trùng.
                """,
            en: """
                Reads an Excel file (.xlsx) or a table of text (CSV, TSV), finds the columns by their headings, shows what was \
                understood, and records it only once agreed. Importing again updates and adds nobody twice.
                """,
            ja: """
                Excel（.xlsx）またはテキストの表（CSV、TSV）を読み、見出しで列を見分け、読み取った内容を表示し、
                確認後に記録します。もう一度取り込むと更新され、重複しません。
                """)
        package static let what = Phrase(
            vi:
                "Loại dữ liệu: roster (đại biểu), programme (chương trình), ideas (ý kiến, báo cáo trước), follow-up (trả lời theo dõi).",
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
                vi: "sửa " + labels.map(\.vi).joined(separator: ", "),
                en: "changed " + labels.map(\.en).joined(separator: ", "),
                ja: labels.map(\.ja).joined(separator: "・") + "を変更")
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

        /// - Parameter record: nil where the table cannot be taken.
        package static func pastedKeys(record: String?, rows: String, back: String) -> Phrase {
            let taking = record.map { ("\($0) ghi   ", "\($0) Record   ", "\($0) 記録   ") } ?? ("", "", "")
            return Phrase(
                vi: "\(taking.0)\(rows) xem thêm   \(back) hủy",
                en: "\(taking.1)\(rows) Scroll   \(back) Discard",
                ja: "\(taking.2)\(rows) スクロール   \(back) 破棄")
        }

        package static let pastedWithoutHeadings = Phrase(
            vi: "Các ô vừa dán không có dòng tiêu đề (Họ tên, Lớp…)",
            en: "The pasted cells have no headings (Name, Class …)",
            ja: "貼り付けたセルに見出し（氏名、研修回など）がありません")

        package static func enrolled(_ count: Int) -> Phrase {
            Phrase(
                vi: "Đã ghi \(count) người", en: "\(count) \(count == 1 ? "person" : "people") recorded",
                ja: "\(count)名を記録しました")
        }

        package static func entries(_ count: Int) -> Phrase {
            Phrase(
                vi: "Đã ghi \(count) ý kiến", en: "\(count) entr\(count == 1 ? "y" : "ies") recorded",
                ja: "発言\(count)件を記録しました")
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
                vi: "không biết cột “\(text)”, bỏ qua.", en: "unknown column “\(text)”; skipped.",
                ja: "列「\(text)」は不明のため読みません。")
        }

        package static func doubledHeading(_ text: String) -> Phrase {
            Phrase(
                vi: "cột “\(text)” đã có ở trước, bỏ qua.",
                en: "a column like “\(text)” came before; skipped.",
                ja: "列「\(text)」は重複のため読みません。")
        }

        package static let unheaded = Phrase(
            vi: "cột này không có tiêu đề, bỏ qua.", en: "this column has no heading; skipped.",
            ja: "この列には見出しがないため読みません。")

        /// - Parameter rows: as the spreadsheet counts them, in their order.
        package static func hidden(rows: [Int]) -> Phrase {
            var ranges: [ClosedRange<Int>] = []
            for row in rows {
                if let last = ranges.last, last.upperBound + 1 == row {
                    ranges[ranges.count - 1] = last.lowerBound...row
                } else {
                    ranges.append(row...row)
                }
            }
            func list(_ dash: String, _ comma: String) -> String {
                ranges.prefix(mostRanges).map { range in
                    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)\(dash)\(range.upperBound)"
                }.joined(separator: comma) + (ranges.count > mostRanges ? comma + "…" : "")
            }
            return Phrase(
                vi: "\(rows.count) dòng đang ẩn trong bảng tính cũng được đọc (dòng \(list("–", ", "))).",
                en:
                    "\(rows.count) hidden row\(rows.count == 1 ? " is" : "s are") read too (\(list("–", ", "))).",
                ja: "非表示の\(rows.count)行も読みます（\(list("～", "、"))行目）。")
        }

        /// Of rows that stand together, how many are listed.
        private static let mostRanges = 8

        package static let noDay = Phrase(
            vi: "chưa có ngày nào ở trên dòng này.", en: "no day is named above this row.",
            ja: "この行より上に日付がありません。")

        package static func unknownDay(_ text: String) -> Phrase {
            Phrase(
                vi: "ngày “\(text)” chưa đúng (ví dụ 16/9/2024).",
                en: "“\(text)” is not a date (such as 16/9/2024).",
                ja: "日付「\(text)」が正しくありません（例：2024-09-16）。")
        }

        package static func unknownTime(_ text: String) -> Phrase {
            Phrase(
                vi: "giờ “\(text)” chưa đúng (ví dụ 8h30, 8h30 – 9h00).",
                en: "“\(text)” is not a time (such as 08:30 or 08:30 – 09:00).",
                ja: "時刻「\(text)」が正しくありません（例：08:30、08:30～09:00）。")
        }

        package static func unknownMinutes(_ text: String) -> Phrase {
            Phrase(
                vi: "số phút “\(text)” chưa đúng.", en: "“\(text)” is not a number of minutes.",
                ja: "分数「\(text)」が正しくありません。")
        }

        package static let noStart = Phrase(
            vi: "mục đầu phiên chưa có giờ bắt đầu.", en: "the first item of a session has no time.",
            ja: "セッションの最初の議題に開始時刻がありません。")
        package static let noMinutes = Phrase(
            vi: "thiếu thời lượng của mục: ghi số phút, giờ kết thúc, hoặc giờ của mục sau.",
            en: "its length is missing: give minutes, an end time, or the next item's start.",
            ja: "所要時間が分かりません。分数、終了時刻、または次の議題の開始時刻を書いてください。")

        package static func assumed(minutes: Int) -> Phrase {
            Phrase(
                vi: "mục cuối phiên chưa có giờ kết thúc; tạm lấy \(minutes) phút.",
                en: "the last item of a session has no end; taken to be \(minutes) minutes long.",
                ja: "セッション最後の議題に終了時刻がないため、\(minutes)分とします。")
        }

        package static func shared(minutes: Int) -> Phrase {
            Phrase(
                vi: "cùng giờ với mục trên; chia đều, mục này \(minutes) phút.",
                en: "has the time of the item above; shared evenly, \(minutes) minutes for this one.",
                ja: "前の議題と同じ時間のため均等に分け、この議題は\(minutes)分とします。")
        }

        package static func overlap(_ end: String) -> Phrase {
            Phrase(
                vi: "bắt đầu trước khi mục trên kết thúc (\(end)).",
                en: "starts before the one above has ended (\(end)).",
                ja: "前の議題の終了（\(end)）より前に始まっています。")
        }

        package static let noItemTitle = Phrase(vi: "thiếu tên mục.", en: "no title.", ja: "議題名がありません。")

        /// - Parameter names: of those who could be meant, as they are told apart.
        package static func namesakes(_ name: String, _ names: [Phrase]) -> Phrase {
            func list(_ language: Language, _ separator: String) -> String {
                names.map { $0(language) }.joined(separator: separator)
            }
            return Phrase(
                vi:
                    "có nhiều “\(name)”; chỉ giữ như chữ, không rõ là ai. Ghi một trong: \(list(.vietnamese, "; ")).",
                en:
                    "several are called “\(name)”; kept as text that means none of them. Write one of: \(list(.english, "; ")).",
                ja:
                    "「\(name)」は複数います。誰かは決めず、文字のまま残します。次のいずれかを書いてください：\(list(.japanese, "、"))。")
        }

        package static let noName = Phrase(
            vi: "thiếu họ tên, bỏ qua dòng này.", en: "no name; row skipped.", ja: "氏名がないため、この行は読みません。")

        package static func takenID(_ text: String) -> Phrase {
            Phrase(
                vi: "mã “\(text)” đã là mã của một nhóm hoặc được dành riêng; bỏ qua dòng này.",
                en: "the code “\(text)” is that of a group, or reserved; this row is left out.",
                ja: "コード「\(text)」はグループのもの、または予約済みです。この行は取り込みません。")
        }

        package static func badID(_ text: String) -> Phrase {
            Phrase(
                vi: "mã “\(text)” không dùng được (chỉ chữ không dấu, số, - _ .), bỏ qua dòng này.",
                en: "“\(text)” cannot be a code (letters without marks, digits, - _ . only); row skipped.",
                ja: "コード「\(text)」は使えません（半角英数字と - _ . のみ）。この行は読みません。")
        }

        package static func unknownValue(_ text: String, _ label: Phrase) -> Phrase {
            Phrase(
                vi: "“\(text)” không có trong chương trình (\(label.vi)), để trống.",
                en: "“\(text)” is not in the programme (\(label.en)); left empty.",
                ja: "「\(text)」はプログラムにありません（\(label.ja)）。空欄にします。")
        }

        /// - Parameter label: of classes or groups.
        package static func unknownGroup(_ text: String, _ label: Phrase) -> Phrase {
            Phrase(
                vi:
                    "“\(text)” không có trong chương trình (\(label.vi)), để trống; nếu đúng, thêm vào programme.json.",
                en:
                    "“\(text)” is not in the programme (\(label.en)); left empty. If it is right, add it to programme.json.",
                ja: "「\(text)」はプログラムにありません（\(label.ja)）。空欄にします。正しければ programme.json に追加してください。")
        }

        /// - Parameters:
        ///   - label: of what has the name, such as groups or items.
        ///   - ids: of those that could be meant.
        package static func severalValues(_ text: String, _ label: Phrase, _ ids: [String]) -> Phrase {
            let ids = ids.joined(separator: ", ")
            return Phrase(
                vi: "có nhiều “\(text)” (\(label.vi): \(ids)), để trống; ghi mã thay cho tên.",
                en: "several are called “\(text)” (\(label.en): \(ids)); left empty. Write the code instead.",
                ja: "「\(text)」は複数あります（\(label.ja)：\(ids)）。空欄にします。名称の代わりにコードを書いてください。")
        }

        /// - Parameters:
        ///   - label: of classes or groups.
        ///   - names: of those that the programme gets.
        package static func brought(_ label: Phrase, _ names: [String]) -> Phrase {
            Phrase(
                vi: "Thêm vào chương trình (\(label.vi)): \(names.joined(separator: ", "))",
                en: "Added to the programme (\(label.en)): \(names.joined(separator: ", "))",
                ja: "プログラムに追加（\(label.ja)）：\(names.joined(separator: "、"))")
        }

        package static func doubled(row: Int) -> Phrase {
            Phrase(
                vi: "cùng một người với dòng \(row), bỏ qua dòng này.",
                en: "the same person as in row \(row); row skipped.",
                ja: "\(row)行目と同じ人のため、この行は読みません。")
        }

        /// - Parameter told: those who could be meant, by their codes or as they are told apart.
        package static func ambiguous(_ name: String, _ told: [Phrase]) -> Phrase {
            func list(_ language: Language) -> String {
                told.map { $0(language) }.joined(separator: "; ")
            }
            return Phrase(
                vi:
                    "có nhiều “\(name)” (\(list(.vietnamese))): thêm cột Mã, Lớp hoặc Đơn vị để phân biệt; bỏ qua dòng này.",
                en:
                    "several are called “\(name)” (\(list(.english))): add a column Code, Class or Unit to tell them apart; row skipped.",
                ja: "「\(name)」は複数います（\(list(.japanese))）。「コード」「研修回」「所属」の列で区別してください。この行は読みません。")
        }

        package static let noText = Phrase(
            vi: "thiếu nội dung ý kiến, bỏ qua dòng này.", en: "no text; row skipped.",
            ja: "発言内容がないため、この行は読みません。")

        package static func badIdentifier(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không phải mã ý kiến (36 ký tự, như toadam export ghi), bỏ qua dòng này.",
                en:
                    "“\(text)” is not the ID of an entry (36 characters, as toadam export writes it); row skipped.",
                ja: "「\(text)」は発言のIDではありません（toadam export が書く36文字）。この行は読みません。")
        }

        package static func unknownPerson(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” không có trong danh sách đại biểu (nhập danh sách trước), bỏ qua dòng này.",
                en: "“\(text)” is not on the roster (import the roster first); row skipped.",
                ja: "「\(text)」は名簿にありません（先に名簿を取り込んでください）。この行は読みません。")
        }

        package static func unknownIdeaValue(_ text: String, _ label: Phrase) -> Phrase {
            Phrase(
                vi: "“\(text)” chưa đúng (\(label.vi)), để trống.",
                en: "“\(text)” is not valid (\(label.en)); left empty.",
                ja: "「\(text)」は使えません（\(label.ja)）。空欄にします。")
        }

        package static func doubledEntry(row: Int) -> Phrase {
            Phrase(
                vi: "cùng một ý kiến với dòng \(row), bỏ qua dòng này.",
                en: "the same entry as in row \(row); row skipped.",
                ja: "\(row)行目と同じ発言のため、この行は読みません。")
        }

        package static func removedEntry(_ number: String) -> Phrase {
            Phrase(
                vi: "\(number) đã bị xóa khỏi tọa đàm; muốn dùng lại thì khôi phục trước. Bỏ qua dòng này.",
                en: "\(number) was removed from the seminar; restore it first. Row skipped.",
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
            en: "no entry number (such as TK1-412); row skipped.",
            ja: "発言の番号（TK1-412 など）がないため、この行は読みません。")

        package static func unknownNumber(_ text: String) -> Phrase {
            Phrase(
                vi: "tọa đàm này không có ý kiến số “\(text)”, bỏ qua dòng này.",
                en: "this seminar has no entry “\(text)”; row skipped.",
                ja: "このセミナーに番号「\(text)」の発言はありません。この行は読みません。")
        }

        package static func otherPerson(_ number: String, _ name: String) -> Phrase {
            Phrase(
                vi: "\(number) không phải ý kiến của “\(name)” (kiểm tra số), bỏ qua dòng này.",
                en: "\(number) is not an entry of “\(name)” (check the number); row skipped.",
                ja: "\(number) は「\(name)」の発言ではありません（番号を確認してください）。この行は読みません。")
        }

        package static let noResult = Phrase(
            vi: "đã trả lời nhưng chưa đánh dấu kết quả, bỏ qua dòng này.",
            en: "there is an answer, but no result is ticked; row skipped.",
            ja: "回答はありますが、結果が選ばれていません。この行は読みません。")

        package static func unknownResult(_ text: String) -> Phrase {
            Phrase(
                vi:
                    "không có kết quả “\(text)” (đã áp dụng, đang triển khai, đã dừng, chưa làm), bỏ qua dòng này.",
                en: "“\(text)” is not a result (applied, under way, stopped, not done); row skipped.",
                ja: "結果「\(text)」はありません（実施済み、実施中、中止、未実施）。この行は読みません。")
        }

        package static let severalResults = Phrase(
            vi: "đánh dấu nhiều kết quả, bỏ qua dòng này.", en: "several results are ticked; row skipped.",
            ja: "結果が複数選ばれています。この行は読みません。")

        package static func unknownAnswerDay(_ text: String) -> Phrase {
            Phrase(
                vi: "ngày “\(text)” chưa đúng, bỏ qua dòng này.",
                en: "“\(text)” is not a valid date; row skipped.",
                ja: "日付「\(text)」が正しくありません。この行は読みません。")
        }

        package static func notUnderstood(_ text: String) -> Phrase {
            Phrase(
                vi: "“\(text)” chưa đọc được, bỏ qua.", en: "“\(text)” was not understood; skipped.",
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
            en: "Taken from \(folder): sessions: \(sessions), people: \(people).",
            ja: "\(folder) から：セッション\(sessions)個、\(people)名。")
    }
}
