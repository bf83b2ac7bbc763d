extension Phrase {
    /// Why a file is no table that can be read, each as the end of a sentence that begins with the file's name.
    package enum Table {
        package static let empty = Phrase(vi: "tệp trống.", en: "the file is empty.", ja: "ファイルが空です。")

        package static func tooLarge(mebibytes: Int, most: Int) -> Phrase {
            Phrase(
                vi: "quá lớn (\(mebibytes) MiB; nhiều nhất \(most) MiB).",
                en: "too large (\(mebibytes) MiB; at most \(most) MiB).",
                ja: "大きすぎます（\(mebibytes) MiB、上限\(most) MiB）。")
        }

        package static func tooManyRows(most: Int) -> Phrase {
            Phrase(
                vi: "quá nhiều dòng (nhiều nhất \(most)).", en: "too many rows (at most \(most)).",
                ja: "行が多すぎます（上限\(most)行）。")
        }

        package static func tooManyColumns(most: Int) -> Phrase {
            Phrase(
                vi: "quá nhiều cột (nhiều nhất \(most)).", en: "too many columns (at most \(most)).",
                ja: "列が多すぎます（上限\(most)列）。")
        }

        package static let oldFormat = Phrase(
            vi: "dạng Excel cũ (.xls) hoặc có mật khẩu, không đọc được.",
            en: "the old Excel format (.xls), or protected by a password; it cannot be read.",
            ja: "古いExcel形式（.xls）かパスワード付きのため読めません。")
        package static let noWorkbook = Phrase(
            vi: "không phải bảng tính Excel (.xlsx).", en: "not an Excel workbook (.xlsx).",
            ja: "Excelブック（.xlsx）ではありません。")

        /// - Parameter part: of the workbook; nil for the package itself.
        package static func damaged(part: String?) -> Phrase {
            Phrase(
                vi: "tệp hỏng, không đọc được \(part ?? "gói nén").",
                en: "damaged; cannot read \(part ?? "the package").",
                ja: "破損しています（\(part ?? "パッケージ")）。")
        }

        package static func hostile(part: String) -> Phrase {
            Phrase(
                vi: "\(part) khai báo DOCTYPE, bảng tính thật không có; không đọc.",
                en: "\(part) declares a DOCTYPE, which no spreadsheet has; it is not read.",
                ja: "\(part) にDOCTYPE宣言があり、表計算ファイルではありえないため読みません。")
        }

        package static func unknownEncoding(row: Int) -> Phrase {
            Phrase(
                vi: "dòng \(row) không phải UTF-8, UTF-16 hay Windows-1258.",
                en: "row \(row) is neither UTF-8, UTF-16 nor Windows-1258.",
                ja: "\(row)行目の文字コードが UTF-8、UTF-16、Windows-1258 のいずれでもありません。")
        }

        package static func openQuote(row: Int) -> Phrase {
            Phrase(
                vi: "dấu ngoặc kép mở ở dòng \(row) không được đóng.",
                en: "a quote opened in row \(row) is never closed.",
                ja: "\(row)行目の引用符が閉じられていません。")
        }
    }
}
