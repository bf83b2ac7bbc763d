extension Phrase {
    /// The manual page beside what the table of commands and the commands' own help say.
    package enum Manual {
        package static let name = Phrase(vi: "TÊN", en: "NAME", ja: "名前")
        package static let synopsis = Phrase(vi: "CÁCH DÙNG", en: "SYNOPSIS", ja: "書式")
        package static let description = Phrase(vi: "MÔ TẢ", en: "DESCRIPTION", ja: "説明")
        package static let commands = Phrase(vi: "LỆNH", en: "COMMANDS", ja: "コマンド")
        package static let keys = Phrase(vi: "PHÍM", en: "KEYS", ja: "キー")
        package static let files = Phrase(vi: "TỆP", en: "FILES", ja: "ファイル")
        package static let environment = Phrase(vi: "BIẾN MÔI TRƯỜNG", en: "ENVIRONMENT", ja: "環境変数")
        package static let exitStatus = Phrase(vi: "MÃ KẾT THÚC", en: "EXIT STATUS", ja: "終了ステータス")

        package static let arguments = Phrase(
            vi: "LỆNH THAM-SỐ…", en: "COMMAND ARGUMENTS…", ja: "コマンド 引数…")
        package static let folder = Phrase(vi: "THƯ-MỤC", en: "FOLDER", ja: "フォルダー")
        package static let codes = Phrase(
            vi: "Hai chữ trước tên lệnh là mã: nhập vào ô tìm lệnh thì lệnh đó đứng đầu.",
            en: "The two letters before a name are its code: typed into the palette, they find it first.",
            ja: "名前の前の2文字は略号です。コマンド検索に入力すると先頭に出ます。")

        package static let programme = Phrase(
            vi: "Chương trình: phiên, mục, đại biểu.", en: "The programme: sessions, items, people.",
            ja: "プログラム：セッション、議題、名簿。")
        package static let journals = Phrase(
            vi: "Những gì đã ghi, mỗi máy ít nhất một tệp; chỉ viết thêm, không sửa.",
            en: "What was recorded: at least one file per laptop, only ever appended to.",
            ja: "記録ファイル。PCごとに1つ以上で、追記のみ。")
        package static let settings = Phrase(vi: "Thiết lập.", en: "Settings.", ja: "設定。")
        package static let state = Phrase(
            vi: "Bản nháp của những gì đang nhập.", en: "Drafts of unsaved text.", ja: "入力中の下書き。")

        package static let noColor = Phrase(
            vi: "Có đặt: không dùng màu, nếu trong thiết lập chưa chọn màu.",
            en: "If set: no colours, unless some were chosen in the settings.",
            ja: "設定すると色を使いません（設定で配色を選んだ場合を除く）。")
        package static let accessible = Phrase(
            vi: "Có đặt và khác 0: chế độ trợ năng, như --accessible.",
            en: "If set and not 0: the accessible mode, as by --accessible.",
            ja: "0以外を設定すると、--accessible と同じアクセシビリティ表示にします。")
        package static let ambiguous = Phrase(
            vi: "wide: cửa sổ dòng lệnh vẽ các ký hiệu như … “ ─ rộng hai cột.",
            en: "wide: the terminal draws signs such as … “ ─ two columns wide.",
            ja: "wide：ターミナルが … “ ─ などの記号を2桁で表示する場合。")
        package static let ground = Phrase(
            vi: "Màu chữ và màu nền của cửa sổ dòng lệnh: trên nền sáng dùng màu sẫm hơn.",
            en: "The terminal's colours: on a light background darker ones are used.",
            ja: "ターミナルの文字色と背景色。明るい背景では濃い色を使います。")
        package static let editor = Phrase(
            vi: "Trình soạn thảo ngoài.", en: "The external editor.", ja: "外部エディター。")
        package static let clipboard = Phrase(
            vi: "Nơi chép ra, ngoài cửa sổ dòng lệnh: wl-copy, xclip hoặc xsel; tmux.",
            en: "Where copies go besides the terminal: wl-copy, xclip or xsel; tmux.",
            ja: "ターミナル以外のコピー先：wl-copy、xclip または xsel、tmux。")
        package static let locale = Phrase(
            vi: "Ngôn ngữ khi chưa chọn; C (không phải C.UTF-8) là tiếng Anh.",
            en: "The language where none is chosen; C (not C.UTF-8) is English.",
            ja: "未選択時の言語。C（C.UTF-8 は別）は英語。")

        package static let success = Phrase(vi: "Đã hoàn tất.", en: "Done.", ja: "成功。")
        package static let failure = Phrase(
            vi: "Không làm được, hoặc check thấy lỗi.", en: "It failed, or check found a problem.",
            ja: "失敗、または check が問題を検出。")
        package static let usage = Phrase(
            vi: "Tham số không đúng.", en: "The arguments are wrong.", ja: "引数の誤り。")
    }
}
