/// What the facilitator and the note-takers do in a sitting, each with its keys: the text of a side of paper for either.
///
/// Keys stand in the table of commands alone, so whoever has that fills the sheet in.
package struct KeySheet: Hashable, Sendable {
    /// What is done before, during and after the sitting, and when something is wrong, in this order.
    package struct Stage: Hashable, Sendable {
        package let title: Phrase
        package let rows: [Row]

        package init(_ title: Phrase, _ rows: [Row]) {
            self.title = title
            self.rows = rows
        }
    }

    package struct Row: Hashable, Sendable {
        package let work: Phrase
        /// As sentences write them, or what is typed at a shell; empty where there are none.
        package let keys: String
        /// What finds the command in the palette; empty where nothing does.
        package let code: String

        package init(_ work: Phrase, keys: String, code: String = "") {
            self.work = work
            self.keys = keys
            self.code = code
        }
    }

    package let facilitator: [Stage]
    package let noteTaker: [Stage]
    /// How a code is used.
    package let advice: Phrase

    package init(facilitator: [Stage], noteTaker: [Stage], advice: Phrase) {
        self.facilitator = facilitator
        self.noteTaker = noteTaker
        self.advice = advice
    }
}

extension Phrase {
    /// What a side beside the keyboard says besides the names of commands.
    package enum Sitting {
        package static let before = Phrase(vi: "Trước buổi tọa đàm", en: "Before", ja: "開始前")
        package static let during = Phrase(vi: "Trong buổi tọa đàm", en: "During", ja: "進行中")
        package static let after = Phrase(vi: "Kết thúc", en: "At the end", ja: "終了時")
        package static let wrong = Phrase(vi: "Khi có sự cố", en: "When something is wrong", ja: "困ったとき")

        package static let work = Phrase(vi: "Việc", en: "What to do", ja: "すること")
        package static let keys = Phrase(vi: "Phím", en: "Keys", ja: "キー")
        package static let code = Phrase(vi: "Mã", en: "Code", ja: "略号")
        package static func advice(palette: String, choose: String) -> Phrase {
            Phrase(
                vi: "Dùng mã: nhấn \(palette) khi dòng nhập trống, nhập hai ký tự của mã, nhấn \(choose).",
                en: "A code: press \(palette) on the empty line, type its two characters, press \(choose).",
                ja: "略号：空の入力行で \(palette) を押し、2文字を入力して \(choose) を押します。")
        }

        package static let opening = Phrase(
            vi: "Mở tọa đàm (rồi tên thư mục)", en: "Open the seminar (then the folder's name)",
            ja: "セミナーを開く（続けてフォルダー名）")
        package static let sentence = Phrase(
            vi: "Nhập câu vừa nghe, rồi lưu", en: "Type the sentence you heard, then save it",
            ja: "聞いた内容を入力して保存")
        package static let viewing = Phrase(
            vi: "Xem mục trước, mục sau", en: "View the previous, the next item", ja: "前・次の議題を表示")
        package static let minutes = Phrase(
            vi: "Thêm, bớt 1 phút của mục đang xem", en: "Add or take off 1 minute of the viewed item",
            ja: "表示中の議題を1分延長・短縮")
        package static let merging = Phrase(
            vi: "Gộp các máy (rồi tên hai thư mục)", en: "Merge the laptops (then the names of two folders)",
            ja: "各PCの記録を取り込む（続けてフォルダー名2つ）")
        package static let checking = Phrase(
            vi: "Kiểm tra mọi tệp (rồi tên thư mục)", en: "Check every file (then the folder's name)",
            ja: "全ファイルを検査（続けてフォルダー名）")
        package static let leftOpen = Phrase(
            vi: "Mục có dấu ? chưa ghi giờ kết thúc: xem mục và ghi",
            en: "An item with ? has no end recorded: view it, record it",
            ja: "「?」付きの議題は終了が未入力：表示して記録")
        package static let conflict = Phrase(
            vi: "Dấu ≠, hai máy ghi khác nhau: mở và chọn một bản",
            en: "≠, two laptops recorded different things: open it, choose",
            ja: "≠（PC間の不一致）：開いて一方を選択")
        package static let reopening = Phrase(
            vi: "Mất điện, treo máy: mở lại, khôi phục bản nháp",
            en: "Power failure, frozen laptop: reopen, restore the draft",
            ja: "停電・フリーズ：開き直して下書きを復元")
    }
}
