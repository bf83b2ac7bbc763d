import Seminar

/// What the shell says of papers.
extension Phrase.Shell {
    package static let report = Phrase(
        vi: "Viết biên bản, báo cáo và các giấy tờ khác của tọa đàm.",
        en: "Write the minutes, the report and other papers.", ja: "議事録・報告書などの文書を作成します。")
    package static let reportDetails = Phrase(
        vi: """
            Không ghi đè tệp nào. Chưa rõ điều gì thì để “……” và nêu ra. Cơ quan ban hành, người chủ trì, nơi nhận …: \
            ghi ở màn hình (lệnh gt) hoặc trong "papers" của programme.json.
            """,
        en: """
            No file is ever overwritten. What is not known is left as "……" and listed. Issuing body, chair, recipients … are \
            recorded on the screen (the command gt) or in "papers" of programme.json.
            """,
        ja: """
            既存のファイルは上書きしません。不明な箇所は「……」とし、一覧で知らせます。発行機関・議長・送付先などは
            画面（コマンド gt）または programme.json の "papers" で記録します。
            """)
    package static let paper = Phrase(vi: "Giấy tờ nào.", en: "Which paper.", ja: "文書の種類。")
    package static let form = Phrase(
        vi: "Thể thức. Không nêu: theo chương trình, hoặc thể thức của Đảng theo ngày của văn bản.",
        en: "The form. By default the programme's, or the Party's by the date of the paper.",
        ja: "書式。省略時はプログラムの指定、または文書の日付に応じた党の書式。")
    package static let paperFormat = Phrase(
        vi: "Loại tệp. Không nêu: theo đuôi tên tệp, hoặc docx.",
        en: "File type. By default from the ending of the name, or docx.",
        ja: "ファイル形式。省略時は拡張子、または docx。")
    package static let calendarOfOthers = Phrase(
        vi: "--as ics chỉ dùng với --paper timetable.",
        en: "--as ics makes a calendar of the timetable only.",
        ja: "--as ics は --paper timetable でのみ使えます。")
    package static let noOffice = Failure(
        happened: Phrase(
            vi: "Máy này không có LibreOffice (soffice) để tạo PDF.",
            en: "There is no LibreOffice (soffice) here to make a PDF.",
            ja: "PDF の作成に必要な LibreOffice（soffice）がありません。"),
        safe: .nothingChanged,
        next: Phrase(
            vi: "Cài LibreOffice, hoặc dùng --as docx rồi tạo PDF ở máy khác.",
            en: "Install LibreOffice, or use --as docx and make the PDF elsewhere.",
            ja: "LibreOffice を入れるか、--as docx で作成してほかの PC で変換してください。"))
    package static let pdfFailed = Failure(
        happened: Phrase(
            vi: "LibreOffice không tạo được PDF.", en: "LibreOffice could not make the PDF.",
            ja: "LibreOffice で PDF を作成できませんでした。"),
        safe: .nothingChanged,
        next: Phrase(
            vi: "Dùng --as docx, rồi tạo PDF từ tệp đó.", en: "Use --as docx, and make the PDF from that.",
            ja: "--as docx で作成し、そこから変換してください。"))
    package static let copyOfPaper = Phrase(
        vi: "Bản để ký, gửi; hoặc bản rà soát có số ý kiến và ghi chú ý kiến chưa rà soát.",
        en: "To be signed and sent; or with the numbers of the entries and marks on those not checked.",
        ja: "署名・送付用。または発言番号と未確認の印の付いた作業用。")
    package static let onlyItem = Phrase(
        vi: "Chỉ một mục: theo số, mã hay tên (trích biên bản).",
        en: "One item only, by number, code or title (an excerpt).", ja: "議題1件のみ（番号・コード・題名）。")
    package static let itemOfOthers = Phrase(
        vi: "--item chỉ dùng với minutes và ideas.",
        en: "--item makes an excerpt of the minutes or the entries only.",
        ja: "--item は minutes と ideas でのみ使えます。")
    package static let paperOutput = Phrase(
        vi: "Ghi vào tệp này; \"-\" để in ra. Không nêu: tên có sẵn, thêm số nếu đã có.",
        en: "Write to this file; \"-\" prints. By default a ready name, with a number if taken.",
        ja: "出力ファイル。\"-\" は標準出力。省略時は既定の名前（既にあれば番号を付加）。")

    package static func paperWritten(_ path: String) -> Phrase {
        Phrase(vi: "Đã ghi \(path)", en: "Written: \(path)", ja: "作成：\(path)")
    }

    package static func formTaken(_ form: String) -> Phrase {
        Phrase(
            vi: "Thể thức: \(form). Chọn thể thức khác bằng --form.",
            en: "Form: \(form). Choose another with --form.", ja: "書式：\(form)。--form で変更できます。")
    }

    package static func notReviewed(_ count: Int) -> Phrase {
        Phrase(
            vi: "Có \(count) ý kiến chưa rà soát trong đó; --working đánh dấu những ý kiến này.",
            en: "\(count) of its entries \(count == 1 ? "is" : "are") not checked; --working marks them.",
            ja: "未確認の発言が\(count)件含まれています。--working で印が付きます。")
    }

    package static func paperExists(_ path: String) -> Failure {
        Failure(
            happened: Phrase(
                vi: "Đã có tệp \(path), nên không ghi đè.", en: "\(path) already exists; not overwritten.",
                ja: "\(path) はすでにあるため、上書きしませんでした。"),
            safe: .nothingChanged,
            next: Phrase(
                vi: "Chọn tên khác, hoặc bỏ --output để dùng tên có sẵn.",
                en: "Choose another name, or leave --output out for a ready name.",
                ja: "別の名前にするか、--output を外してください。"))
    }
}
