package import Wording

extension SheetError {
    /// What is wrong with the file, as the end of a sentence that begins with its name.
    package var phrase: Phrase {
        switch self {
        case .empty: Phrase(vi: "tệp trống.", en: "the file is empty.", ja: "ファイルが空です。")
        case .tooLarge(let bytes):
            Phrase(
                vi: "quá lớn (\(bytes >> 20) MiB; nhiều nhất \(Sheet.largestFile >> 20) MiB).",
                en: "too large (\(bytes >> 20) MiB; at most \(Sheet.largestFile >> 20) MiB).",
                ja: "大きすぎます（\(bytes >> 20) MiB、上限 \(Sheet.largestFile >> 20) MiB）。")
        case .tooManyRows:
            Phrase(
                vi: "quá nhiều dòng (nhiều nhất \(Sheet.mostRows)).",
                en: "too many rows (at most \(Sheet.mostRows)).",
                ja: "行が多すぎます（上限 \(Sheet.mostRows) 行）。")
        case .tooManyColumns:
            Phrase(
                vi: "quá nhiều cột (nhiều nhất \(Sheet.mostColumns)).",
                en: "too many columns (at most \(Sheet.mostColumns)).",
                ja: "列が多すぎます（上限 \(Sheet.mostColumns) 列）。")
        case .oldFormat:
            Phrase(
                vi: "dạng Excel cũ (.xls) hoặc có mật khẩu, không đọc được.",
                en: "the old Excel format (.xls), or protected by a password; it cannot be read.",
                ja: "古いExcel形式（.xls）かパスワード付きのため読めません。")
        case .noWorkbook:
            Phrase(
                vi: "không phải bảng tính Excel (.xlsx).", en: "not an Excel workbook (.xlsx).",
                ja: "Excelブック（.xlsx）ではありません。")
        case .damaged(let part):
            Phrase(
                vi: "tệp hỏng, không đọc được \(part.isEmpty ? "gói nén" : part).",
                en: "damaged; cannot read \(part.isEmpty ? "the package" : part).",
                ja: "破損しています（\(part.isEmpty ? "パッケージ" : part)）。")
        case .hostile(let part):
            Phrase(
                vi: "\(part) khai báo DOCTYPE, bảng tính thật không có; không đọc.",
                en: "\(part) declares a DOCTYPE, which no spreadsheet has; it is not read.",
                ja: "\(part) にDOCTYPE宣言があり、表計算ファイルではありえないため読みません。")
        case .unknownEncoding(let row):
            Phrase(
                vi: "dòng \(row) không phải UTF-8, UTF-16 hay Windows-1258.",
                en: "row \(row) is neither UTF-8, UTF-16 nor Windows-1258.",
                ja: "\(row) 行目の文字コードが UTF-8、UTF-16、Windows-1258 のいずれでもありません。")
        case .openQuote(let row):
            Phrase(
                vi: "dấu ngoặc kép mở ở dòng \(row) không được đóng.",
                en: "a quote opened in row \(row) is never closed.",
                ja: "\(row) 行目の引用符が閉じられていません。")
        }
    }
}
