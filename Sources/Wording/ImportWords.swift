package import Seminar

extension Phrase {
    /// What `toadam import` says.
    package enum Import {
        package static let about = Phrase(
            vi: "Nhập danh sách đại biểu từ bảng tính.", en: "Import the roster from a spreadsheet.",
            ja: "表計算ファイルから名簿を取り込みます。")
        package static let discussion = Phrase(
            vi: """
                Đọc tệp Excel (.xlsx) hay bảng dạng văn bản (CSV, TSV), nhận cột theo tiêu đề, cho xem những gì đã hiểu, \
                và chỉ ghi khi được đồng ý. Nhập lại thì cập nhật, không thêm trùng. Ví dụ:
                toadam import ./toa-dam roster danh-sach.xlsx
                """,
            en: """
                Reads an Excel file (.xlsx) or a table of text (CSV, TSV), finds the columns by their headings, shows what was \
                understood, and records it only once agreed. Importing again updates and adds nobody twice. For example:
                toadam import ./seminar roster people.xlsx
                """,
            ja: """
                Excel（.xlsx）またはテキストの表（CSV、TSV）を読み、見出しで列を見分け、読み取った内容を表示し、
                確認後に記録します。もう一度取り込むと更新され、重複しません。例：
                toadam import ./seminar roster meibo.xlsx
                """)
        package static let what = Phrase(
            vi: "Nhập gì: roster (đại biểu).", en: "What to import: roster.", ja: "取り込む対象：roster（名簿）。")
        package static let whatValue = Phrase(vi: "LOẠI", en: "WHAT", ja: "対象")
        package static let file = Phrase(
            vi: "Tệp .xlsx, .csv hay .tsv; - là đầu vào chuẩn.",
            en: "A file .xlsx, .csv or .tsv; - for standard input.",
            ja: ".xlsx、.csv、.tsv のファイル。- は標準入力。")
        package static let fileValue = Phrase(vi: "TỆP", en: "FILE", ja: "ファイル")
        package static let dryRun = Phrase(
            vi: "Chỉ cho xem, không ghi.", en: "Only show; record nothing.", ja: "表示だけで、記録しません。")
        package static let yes = Phrase(
            vi: "Ghi mà không hỏi lại.", en: "Record without asking.", ja: "確認せずに記録します。")

        package static func what(unknown text: String) -> Phrase {
            Phrase(
                vi: "Không nhập được “\(text)”; chỉ có: roster.",
                en: "Cannot import “\(text)”; there is: roster.",
                ja: "「\(text)」は取り込めません。使えるのは roster です。")
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
        vi: "--sample không dùng cùng --programme, --roster, --title.",
        en: "--sample does not go with --programme, --roster, --title.",
        ja: "--sample は --programme、--roster、--title と同時に使えません。")
}

extension Failure {
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
    package static func programmeNotWhole(_ file: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "\(file): những ô nêu trên chưa hiểu được, nên chưa tạo tọa đàm.",
                en: "\(file): the cells above were not understood, so no seminar was made.",
                ja: "\(file)：上のセルを読み取れないため、セミナーを作成していません。"),
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
