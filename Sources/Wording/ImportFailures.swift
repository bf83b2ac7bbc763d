package import Seminar

extension Failure {
    /// A programme that would take the items of what is recorded, or sessions that no change can record.
    package static func cannotTakeProgramme(_ file: String, orphaning: Bool) -> Failure {
        let reason = orphaning ? Phrase.Import.entriesStay : Phrase.Import.sessionsStay
        return Failure(
            happened: Phrase(
                vi: "\(file): \(reason.vi).", en: "\(file): \(reason.en).", ja: "\(file)：\(reason.ja)。"),
            safe: .nothingChanged,
            next: orphaning ? Phrase.Import.keepItems : Phrase.Import.keepSessions)
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

    /// A file that begins as JSON and is none.
    package static func brokenJSON(_ problem: Problem) -> Failure {
        Failure(
            happened: problem.phrase, safe: .nothingChanged,
            next: Phrase(
                vi: "Chép lại tệp từ nơi đã ghi ra, hoặc sửa chỗ ấy rồi làm lại.",
                en: "Copy the file again from where it was written, or correct that place, and run it again.",
                ja: "書き出し元からファイルをコピーし直すか、その箇所を直してからやり直してください。"))
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
                ja: "\(file)：「議題」とほかの列の見出しがある行が見つかりません。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Đặt tiêu đề cột: Ngày, Buổi, Địa điểm, Thời gian, Số phút, Mục, Người trình bày.",
                en: "Head the columns: Date, Session, Place, Time, Minutes, Item, Speaker.",
                ja: "列の見出し：日付、セッション、場所、時間、分、議題、発表者。"))
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

    /// A table of people of whom one cannot stand in a programme.
    package static func unfitRoster(_ problem: Problem) -> Failure {
        Failure(
            happened: problem.phrase, safe: .nothingChanged,
            next: Phrase(
                vi: "Sửa chỗ ấy trong tệp rồi làm lại.",
                en: "Correct that place in the file and run it again.",
                ja: "ファイルのその箇所を直して、もう一度実行してください。"))
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
