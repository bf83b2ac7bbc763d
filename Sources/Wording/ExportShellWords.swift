import Seminar

/// What the shell says of tables and calendars.
extension Phrase.Shell {
    package static let format = Phrase(
        vi: "Loại tệp: json, csv, xlsx (Excel) hoặc ics (lịch). Không nêu: theo đuôi tên tệp, hoặc json.",
        en:
            "File type: json, csv, xlsx (Excel) or ics (calendar). By default from the name's ending, or json.",
        ja: "ファイル形式：json、csv、xlsx（Excel）、ics（カレンダー）。省略時は拡張子、または json。")
    package static let statsFormat = Phrase(
        vi: "Loại tệp: txt, csv, xlsx (Excel) hoặc json. Không nêu: theo đuôi tên tệp, hoặc txt.",
        en: "File type: txt, csv, xlsx (Excel) or json. By default from the name's ending, or txt.",
        ja: "ファイル形式：txt、csv、xlsx（Excel）、json。省略時は拡張子、または txt。")
    package static let timetableFormat = Phrase(
        vi: "Loại tệp: txt, csv, xlsx (Excel) hoặc ics (lịch). Không nêu: theo đuôi tên tệp, hoặc txt.",
        en:
            "File type: txt, csv, xlsx (Excel) or ics (calendar). By default from the name's ending, or txt.",
        ja: "ファイル形式：txt、csv、xlsx（Excel）、ics（カレンダー）。省略時は拡張子、または txt。")

    package static func table(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            vi:
                "Bảng nào: \(list) hoặc all; nhiều bảng thì cách nhau bằng dấu phẩy (xlsx). Không nêu: ideas.",
            en: "Which table: \(list) or all; several, between commas, for xlsx. By default ideas.",
            ja: "出力する表：\(list) または all。xlsx ではコンマ区切りで複数可。省略時は ideas。")
    }

    package static func noTable(_ text: String) -> Phrase {
        Phrase(
            vi: "Không có bảng “\(text)”.", en: "There is no table “\(text)”.", ja: "「\(text)」という表はありません。")
    }

    /// Why tables were asked for that a kind of file does not hold.
    package static func tablesOf(_ format: String) -> Phrase {
        Phrase(
            vi:
                "--table: json luôn là toàn bộ, csv chỉ chứa một bảng, ics chỉ có timetable; \(format) không ghi được như vậy.",
            en:
                "--table: json is always everything, csv holds one table, ics the timetable alone; \(format) cannot do that.",
            ja: "--table：json は常に全体、csv は1つの表、ics は timetable のみです。\(format) ではできません。")
    }

    package static let termsOfOthers = Phrase(
        vi: "Các tùy chọn lọc chỉ dùng với bảng ideas và follow-up.",
        en: "Filters go with the tables ideas and follow-up only.",
        ja: "絞り込みは発言の表（ideas、follow-up）にのみ使えます。")

    package static let notForTerminal = Phrase(
        vi: "Tệp này không phải văn bản, nên không in ra màn hình.",
        en: "This file is not text, so it is not printed on a terminal.", ja: "テキストではないため、ターミナルには出力しません。")
    package static let nameFile = Phrase(
        vi: "Nêu tên tệp bằng --output.", en: "Name a file with --output.", ja: "--output でファイル名を指定してください。")

    package static func textsCut(_ count: Int, most: Int) -> Phrase {
        Phrase(
            vi: "\(count) ô dài quá \(most) ký tự của Excel nên bị cắt trong tệp này; csv và json có đủ.",
            en:
                "\(count) text\(count == 1 ? "" : "s") longer than a cell of Excel (\(most)) cut in this file; csv and json have all of it.",
            ja: "Excel のセルの上限（\(most)文字）を超える\(count)件は途中までです。csv と json には全文があります。")
    }
}
