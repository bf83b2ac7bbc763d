package import Seminar

/// The preview of a paper, and what becomes of it.
extension Phrase {
    package enum PaperScreen {
        package static func form(_ form: PaperForm) -> Phrase {
            switch form {
            case .nd30: Phrase(vi: "NĐ 30/2020", en: "Decree 30/2020", ja: "政令30/2020")
            case .dang36: Phrase(vi: "HD 36 của Đảng", en: "Party, Guidance 36", ja: "党・指針36")
            case .dang05: Phrase(vi: "HD 05 của Đảng", en: "Party, Guidance 05", ja: "党・指針05")
            case .plain: Phrase(vi: "không theo thể thức", en: "plain", ja: "書式なし")
            }
        }

        package static func copy(_ copy: PaperCopy) -> Phrase {
            switch copy {
            case .clean: Phrase(vi: "bản để ký", en: "to be signed", ja: "署名用")
            case .working: Phrase(vi: "bản rà soát", en: "working copy", ja: "作業用")
            }
        }

        /// - Parameters:
        ///   - write: nil where nothing may be written.
        ///   - form: nil, as `copy`, where the paper has neither forms nor copies.
        package static func keys(
            write: String?, papers: String, form: String?, copy: String?, back: String
        ) -> Phrase {
            func part(_ key: String?, _ vi: String, _ en: String, _ ja: String) -> Phrase? {
                key.map(Phrase.key).map {
                    Phrase(vi: "\($0.vi) \(vi)", en: "\($0.en) \(en)", ja: "\($0.ja) \(ja)")
                }
            }
            let parts = [
                part(write, "Word", "Word", "Word"), part(papers, "giấy tờ", "Papers", "書類"),
                part(form, "thể thức", "Form", "書式"), part(copy, "rà soát", "Working copy", "作業用"),
                part(back, "đóng", "Close", "閉じる"),
            ].compactMap(\.self)
            return Phrase(
                vi: parts.map(\.vi).joined(separator: "  "), en: parts.map(\.en).joined(separator: "  "),
                ja: parts.map(\.ja).joined(separator: "  "))
        }

        /// What a paper lacks, on the screen and in the shell.
        package static func lacks(_ missing: [Phrase]) -> Phrase {
            func list(_ language: Language) -> String {
                missing.map { $0(language) }.joined(separator: language == .japanese ? "、" : "; ")
            }
            return Phrase(
                vi: "Còn thiếu: \(list(.vietnamese))", en: "Missing: \(list(.english))",
                ja: "未記載：\(list(.japanese))")
        }

        package static let complete = Phrase(
            vi: "Chỉ còn để trống số văn bản, nếu có", en: "Nothing is missing but the number, if it has one",
            ja: "未記載は文書番号のみ")
        package static func notReviewed(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) ý kiến chưa rà soát",
                en: "\(count) entr\(count == 1 ? "y" : "ies") not checked",
                ja: "未確認の発言\(count)件")
        }
        package static let notWritten = Phrase(
            vi: "Chưa ghi ra tệp", en: "Not written yet", ja: "まだ作成されていません")
        package static func written(_ path: String) -> Phrase {
            Phrase(vi: "Đã ghi \(path)", en: "Written: \(path)", ja: "作成：\(path)")
        }
        package static func nothingWritten(by key: String) -> Phrase {
            Phrase(
                vi: "Chưa ghi tệp nào: nhấn \(key) trước.", en: "Nothing is written yet: press \(key) first.",
                ja: "まだファイルがありません。先に \(key) を押してください。")
        }
        package static let makingPDF = Phrase(
            vi: "Đang tạo PDF bằng LibreOffice …", en: "LibreOffice is making the PDF …",
            ja: "LibreOffice で PDF を作成中…")
        /// - Parameter seconds: since it was begun.
        package static func makingPDF(seconds: Int) -> Phrase {
            Phrase(
                vi: "\(makingPDF.vi) \(seconds) giây", en: "\(makingPDF.en) \(seconds) s",
                ja: "\(makingPDF.ja)\(seconds)秒")
        }
        package static let stillMaking = Phrase(
            vi: "LibreOffice đang tạo một tệp PDF khác.", en: "LibreOffice is still making another PDF.",
            ja: "LibreOffice は別の PDF を作成中です。")
        package static func noOffice(write: String) -> Phrase {
            Phrase(
                vi:
                    "Máy này không có LibreOffice (soffice) để tạo PDF: nhấn \(write) ghi Word, rồi tạo PDF ở máy khác.",
                en:
                    "No LibreOffice (soffice) here to make a PDF: press \(write) for Word, and make it elsewhere.",
                ja: "PDF 作成に必要な LibreOffice（soffice）がありません。\(write) で Word を作成し、ほかの PC で変換してください。")
        }
        package static func pdfFailed(write: String) -> Phrase {
            Phrase(
                vi: "LibreOffice không tạo được PDF: nhấn \(write) ghi Word, rồi tạo PDF từ tệp đó.",
                en: "LibreOffice could not make the PDF: press \(write) for Word, and make it from that.",
                ja: "PDF を作成できませんでした。\(write) で Word を作成し、そこから変換してください。")
        }
        package static func noOpener(_ path: String) -> Phrase {
            Phrase(
                vi: "Không mở được từ đây (xdg-open): hãy tự mở \(path)",
                en: "Cannot be opened from here (xdg-open): open it yourself: \(path)",
                ja: "ここからは開けません（xdg-open）。直接開いてください：\(path)")
        }
        package static func opening(_ path: String) -> Phrase {
            Phrase(vi: "Đang mở \(path)", en: "Opening \(path)", ja: "開いています：\(path)")
        }
    }
}
