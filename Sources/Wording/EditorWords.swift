extension Phrase {
    /// Typing and editing text.
    package enum Editor {
        package static let left = Phrase(vi: "Sang trái một ký tự", en: "One character left", ja: "左へ")
        package static let right = Phrase(vi: "Sang phải một ký tự", en: "One character right", ja: "右へ")
        package static let wordLeft = Phrase(vi: "Về đầu từ", en: "To the start of the word", ja: "語頭へ")
        package static let wordRight = Phrase(vi: "Tới cuối từ", en: "To the end of the word", ja: "語末へ")
        package static let lineUp = Phrase(vi: "Lên một dòng chữ", en: "Up one line", ja: "1行上へ")
        package static let lineDown = Phrase(vi: "Xuống một dòng chữ", en: "Down one line", ja: "1行下へ")
        package static let lineStart = Phrase(vi: "Về đầu dòng", en: "To the start of the line", ja: "行頭へ")
        package static let lineEnd = Phrase(vi: "Tới cuối dòng", en: "To the end of the line", ja: "行末へ")
        package static let textStart = Phrase(vi: "Về đầu đoạn", en: "To the start of the text", ja: "先頭へ")
        package static let textEnd = Phrase(vi: "Tới cuối đoạn", en: "To the end of the text", ja: "末尾へ")
        package static let deleteBackward = Phrase(
            vi: "Xóa ký tự trước", en: "Delete the character before", ja: "前の文字を削除")
        package static let deleteForward = Phrase(
            vi: "Xóa ký tự sau", en: "Delete the character after", ja: "次の文字を削除")
        package static let killWord = Phrase(
            vi: "Cắt một từ bên trái", en: "Cut the word before", ja: "前の語を切り取り")
        package static let killToStart = Phrase(
            vi: "Cắt về đầu dòng", en: "Cut to the start of the line", ja: "行頭まで切り取り")
        package static let killToEnd = Phrase(
            vi: "Cắt tới cuối dòng", en: "Cut to the end of the line", ja: "行末まで切り取り")
        package static let yank = Phrase(vi: "Dán phần vừa cắt", en: "Paste what was cut", ja: "切り取った文字を貼り付け")
        package static let typingOff = Phrase(
            vi: "Đã tắt bộ gõ tiếng Việt", en: "Vietnamese typing off", ja: "ベトナム語入力オフ（直接入力）")

        package static func typingOn(_ method: String) -> Phrase {
            Phrase(vi: "Kiểu gõ: \(method)", en: "Typing method: \(method)", ja: "入力方式：\(method)")
        }

        package static func typingResumed(_ method: String) -> Phrase {
            Phrase(
                vi: "Đã bật lại \(method); hãy tắt bộ gõ ngoài",
                en: "\(method) on again; turn off the system input method",
                ja: "\(method) を再開。システムIMEはオフにしてください。")
        }

        package static func toneStyle(_ sample: String) -> Phrase {
            Phrase(vi: "Kiểu đặt dấu: \(sample)", en: "Tone marks as in \(sample)", ja: "声調記号：\(sample) 式")
        }
    }
}
