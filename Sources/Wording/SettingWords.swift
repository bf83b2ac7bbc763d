package import Seminar

extension Phrase {
    /// The screen of all settings.
    package enum Settings {
        package static let title = Phrase(vi: "Thiết lập", en: "Settings", ja: "設定")
        package static let titleReadOnly = Phrase(
            vi: "Thiết lập · chỉ đọc: thay đổi có hiệu lực đến khi thoát, không được lưu",
            en: "Settings · read-only: changes last until you quit and are not saved",
            ja: "設定 · 閲覧専用：変更は終了まで有効、保存されません")
        package static let value = Phrase(vi: "Giá trị", en: "Value", ja: "値")
        package static let fallback = Phrase(vi: "Mặc định", en: "Default", ja: "既定値")
        package static let origin = Phrase(vi: "Từ đâu", en: "Set by", ja: "設定元")

        package static func keys(
            rows: String, values: String, open: String, clear: String, back: String
        ) -> Phrase {
            Phrase(
                vi:
                    "\(rows) dòng    \(values) đổi giá trị    \(open) mở    \(clear) về mặc định    \(back) đóng",
                en: "\(rows) Row    \(values) Change    \(open) Open    \(clear) Default    \(back) Close",
                ja: "\(rows) 移動    \(values) 変更    \(open) 開く    \(clear) 既定値    \(back) 閉じる")
        }

        // Values
        package static let on = Phrase(vi: "bật", en: "on", ja: "オン")
        package static let off = Phrase(vi: "tắt", en: "off", ja: "オフ")
        package static let nothing = Phrase(vi: "không có", en: "none", ja: "なし")
        package static let ofSeminar = Phrase(vi: "của tọa đàm", en: "the seminar's", ja: "セミナーの言語")
        package static func count(_ count: Int) -> Phrase {
            Phrase(vi: "có \(count)", en: "\(count)", ja: "\(count)件")
        }

        package static let oldToneStyle = Phrase(vi: "hòa, thủy", en: "hòa, thủy", ja: "hòa, thủy")
        package static let modernToneStyle = Phrase(vi: "hoà, thuỷ", en: "hoà, thuỷ", ja: "hoà, thuỷ")

        package static func origin(_ origin: SettingOrigin) -> Phrase {
            switch origin {
            case .fallback: Phrase(vi: "mặc định", en: "default", ja: "既定")
            case .file: Phrase(vi: "tệp thiết lập", en: "settings file", ja: "設定ファイル")
            case .environment(let name), .option(let name): Phrase(vi: name, en: name, ja: name)
            case .sitting: Phrase(vi: "lần mở này", en: "until you quit", ja: "今回のみ")
            }
        }

        /// The value in force is another one than a variable or an option says, which counts again at the next start.
        package static func forced(by name: String) -> Phrase {
            Phrase(
                vi: "Lần mở sau, \(name) lại được dùng trước tệp thiết lập",
                en: "From the next start, \(name) overrides the settings file again",
                ja: "次回の起動では \(name) が設定ファイルより優先されます")
        }

        // The list of words
        package static let listEmpty = Phrase(
            vi: "Chưa có gì: nhập vào dòng trên", en: "Nothing yet: type into the line above",
            ja: "まだありません。上の行に入力してください。")
        package static let wordAdvice = Phrase(
            vi: "Một từ không dấu cách, ví dụ Zoom", en: "One word without spaces, such as Zoom",
            ja: "空白のない1語（例 Zoom）")
        package static let pairAdvice = Phrase(
            vi: "Chữ viết tắt, dấu cách, rồi cụm từ đầy đủ: qh quy hoạch",
            en: "The short form, a space, what it stands for: qh quy hoạch",
            ja: "略語、空白、展開後の語（例 qh quy hoạch）")
        package static func listKeys(add: String, remove: String, back: String) -> Phrase {
            Phrase(
                vi: "\(add) thêm, hoặc sửa dòng đang chọn    \(remove) xóa dòng đang chọn    \(back) đóng",
                en: "\(add) Add, or edit the selected row    \(remove) Remove it    \(back) Close",
                ja: "\(add) 追加・選択行を編集    \(remove) 選択行を削除    \(back) 閉じる")
        }
        package static func removed(_ text: String) -> Phrase {
            Phrase(vi: "Đã xóa “\(text)”", en: "Removed “\(text)”", ja: "「\(text)」を削除しました")
        }

        // The backup folder
        package static let secondPlace = Phrase(
            vi: "Thư mục để sao lưu khi thoát (trống: không sao lưu)",
            en: "Backup folder when you quit (empty: none)", ja: "終了時のバックアップ先（空欄：なし）")
        package static let folderNeeded = Phrase(
            vi: "Đường dẫn bắt đầu bằng / hoặc ~/", en: "A path that begins with / or ~/",
            ja: "/ または ~/ で始まるパスを入力してください")
    }
}

extension ColourChoice {
    package var label: Phrase {
        switch self {
        case .auto: Phrase(vi: "tự động", en: "automatic", ja: "自動")
        case .dark: Phrase(vi: "nền tối", en: "dark background", ja: "暗い背景")
        case .light: Phrase(vi: "nền sáng", en: "light background", ja: "明るい背景")
        case .contrast: Phrase(vi: "tương phản cao", en: "high contrast", ja: "ハイコントラスト")
        case .none: Phrase(vi: "không màu", en: "no colours", ja: "色なし")
        }
    }
}

extension SignWidth {
    package var label: Phrase {
        switch self {
        case .narrow: Phrase(vi: "một cột", en: "one column", ja: "1桁")
        case .wide: Phrase(vi: "hai cột", en: "two columns", ja: "2桁")
        }
    }
}
