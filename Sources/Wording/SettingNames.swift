package import Seminar

extension Setting {
    /// What it is called on the screen of all settings.
    package var title: Phrase { name.words.title }

    /// What it does, in a line.
    package var advice: Phrase { name.words.advice }
}

extension Setting.Name {
    fileprivate var words: (title: Phrase, advice: Phrase) {
        switch self {
        case .language:
            (
                Phrase(vi: "Ngôn ngữ", en: "Language", ja: "言語"),
                Phrase(
                    vi: "Ngôn ngữ của màn hình và của giấy tờ",
                    en: "The language of the screen and of papers",
                    ja: "画面と文書の言語")
            )
        case .typingMethod:
            (
                Phrase(vi: "Kiểu gõ", en: "Vietnamese typing", ja: "ベトナム語入力"),
                Phrase(
                    vi: "Bộ gõ tiếng Việt có sẵn; tắt nếu dùng bộ gõ khác",
                    en: "Built-in Vietnamese typing; turn it off to use another input method",
                    ja: "内蔵のベトナム語入力（ほかのIMEを使う場合はオフ）")
            )
        case .toneStyle:
            (
                Phrase(vi: "Vị trí dấu thanh", en: "Tone mark position", ja: "声調記号の位置"),
                Phrase(
                    vi: "Dấu thanh đặt ở nguyên âm nào trong oa, oe, uy",
                    en: "Which vowel of oa, oe, uy has the tone mark", ja: "oa・oe・uy で声調記号を付ける母音")
            )
        case .telexW:
            (
                Phrase(vi: "Telex: w đầu từ là ư", en: "Telex: leading w is ư", ja: "Telex：語頭の w は ư"),
                Phrase(
                    vi: "Tắt: w ở đầu từ vẫn là w (www, workshop)",
                    en: "Off: a w that begins a word stays a w (www, workshop)",
                    ja: "オフ：語頭の w はそのまま（www、workshop）")
            )
        case .telexBrackets:
            (
                Phrase(vi: "Telex: [ là ơ, ] là ư", en: "Telex: [ is ơ, ] is ư", ja: "Telex：[ は ơ、] は ư"),
                Phrase(
                    vi: "Tắt: dấu ngoặc vuông vẫn là dấu ngoặc vuông", en: "Off: brackets stay brackets",
                    ja: "オフ：角括弧はそのまま")
            )
        case .viqrToneAfterFinal:
            (
                Phrase(
                    vi: "VIQR: dấu sau phụ âm cuối", en: "VIQR: tone after a final", ja: "VIQR：末子音の後の声調"),
                Phrase(
                    vi: "Tắt: dấu chấm sau phụ âm cuối là dấu chấm câu (khong.)",
                    en: "Off: a full stop after a final consonant stays one (khong.)",
                    ja: "オフ：末子音の後のピリオドは句点（khong.）")
            )
        case .keepList:
            (
                Phrase(vi: "Từ giữ nguyên khi nhập", en: "Words kept as typed", ja: "変換しない語"),
                Phrase(
                    vi: "Bộ gõ không thêm dấu vào những từ này, ví dụ tên riêng nước ngoài",
                    en: "Words that Vietnamese typing leaves alone, such as foreign names",
                    ja: "ベトナム語入力で変換しない語（外国の名称など）")
            )
        case .abbreviations:
            (
                Phrase(vi: "Chữ viết tắt", en: "Abbreviations", ja: "略語"),
                Phrase(
                    vi: "Chữ viết tắt và cụm từ thay vào: qh thành quy hoạch",
                    en: "Short forms and what takes their place: qh becomes quy hoạch",
                    ja: "略語と展開後の語：qh は quy hoạch になります")
            )
        case .bell:
            (
                Phrase(vi: "Chuông báo giờ", en: "Bell", ja: "ベル"),
                Phrase(
                    vi: "Chuông của cửa sổ dòng lệnh kêu khi mục sắp hết giờ và hết giờ",
                    en: "Rings when an item is about to end and when its time is over",
                    ja: "議題の終了間際と終了時にターミナルのベルを鳴らします")
            )
        case .mouse:
            (
                Phrase(vi: "Chuột", en: "Mouse", ja: "マウス"),
                Phrase(
                    vi: "Bật: nhấp để chọn; văn bản chọn bằng chuột khi giữ Shift",
                    en: "On: click to select; text is selected while Shift is held",
                    ja: "オン：クリックで選択（文字の選択は Shift を押しながら）")
            )
        case .colours:
            (
                Phrase(vi: "Màu", en: "Colours", ja: "配色"),
                Phrase(
                    vi: "Tự động: theo nền của cửa sổ dòng lệnh nếu biết, không thì nền tối",
                    en: "Automatic: by the terminal's background if it is known, else dark",
                    ja: "自動：ターミナルの背景に合わせます（不明なら暗い背景）")
            )
        case .asciiFrames:
            (
                Phrase(vi: "Khung bằng ký tự ASCII", en: "ASCII frames", ja: "罫線を ASCII で表示"),
                Phrase(
                    vi: "Đường kẻ và dấu hiệu vẽ bằng - | + #, cho phông chữ thiếu ký hiệu",
                    en: "Lines and signs are drawn as - | + #, for fonts that lack them",
                    ja: "罫線や記号を - | + # で表示します（フォントにない場合）")
            )
        case .ambiguousWidth:
            (
                Phrase(vi: "Bề rộng ký hiệu … “ ─ đ", en: "Width of … “ ─ đ", ja: "… “ ─ đ の幅"),
                Phrase(
                    vi: "Hai cột: khi cửa sổ dòng lệnh vẽ các ký hiệu này rộng gấp đôi, dòng bị lệch",
                    en: "Two columns: where the terminal draws these signs wide and lines come apart",
                    ja: "2桁：ターミナルがこれらの記号を全角で表示し、行がずれる場合")
            )
        case .accessible:
            (
                Phrase(vi: "Chế độ trợ năng", en: "Accessible mode", ja: "アクセシビリティ"),
                Phrase(
                    vi: "Cho trình đọc màn hình: không khung, tin mới ở một dòng cố định",
                    en: "For screen readers: no frames, news on one line at a fixed place",
                    ja: "スクリーンリーダー向け：罫線なし、お知らせを決まった行に表示")
            )
        case .secondPlace:
            (
                Phrase(vi: "Nơi sao lưu", en: "Backup folder", ja: "バックアップ先"),
                Phrase(
                    vi: "Thư mục tọa đàm được sao lưu vào đây khi thoát, ví dụ USB",
                    en: "Where the seminar folder is copied when you quit, such as a USB stick",
                    ja: "終了時にセミナーのフォルダーをコピーする場所（USBメモリーなど）")
            )
        case .tourOffered:
            (
                Phrase(vi: "Đã mời làm quen", en: "Tour was offered", ja: "ツアーを案内済み"),
                Phrase(
                    vi: "Tắt: lần sau mở tọa đàm mẫu, phần mềm lại mời làm quen trong 2 phút",
                    en: "Off: the tour of 2 minutes is offered again when the sample is opened",
                    ja: "オフ：次にサンプルを開いたとき、2分間のツアーを再び案内します")
            )
        case .views:
            (
                Phrase(vi: "Cách xem đã đặt tên", en: "Named views of entries", ja: "名前を付けた一覧"),
                Phrase(
                    vi: "Đặt tên: lệnh lx ở màn hình Ý kiến; xóa: trong bộ lọc",
                    en: "Saved by the command lx on Entries; removed in the filter",
                    ja: "発言画面のコマンド lx で保存、絞り込みの画面で削除")
            )
        }
    }
}
