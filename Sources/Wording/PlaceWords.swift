extension Phrase {
    /// Where keys work: the headings of the help, of the page of all keys and of the manual page.
    package enum Places {
        /// What was chosen in a list, and another laptop took away before anything was done with it.
        package static func taken(_ name: String) -> Phrase {
            Phrase(
                vi: "\(name) không còn trong danh sách này: máy khác vừa xử lý; hãy chọn lại",
                en: "\(name) is no longer in this list: another laptop dealt with it; choose again",
                ja: "\(name) はもうこの一覧にありません（別のPCで処理済み）。選び直してください。")
        }

        package static let line = Phrase(vi: "Dòng đang nhập", en: "Typing an entry", ja: "発言の入力")
        package static let leading = Phrase(vi: "Điều hành", en: "Facilitate", ja: "進行")
        package static let everywhere = Phrase(vi: "Ở mọi nơi", en: "Everywhere", ja: "どこでも")
        package static let ideas = Phrase(vi: "Ý kiến", en: "Entries", ja: "発言")
        package static let marked = Phrase(
            vi: "Khi có ý kiến được đánh dấu", en: "While entries are marked", ja: "発言に印が付いている間")
        package static let counted = Phrase(
            vi: "Các ý kiến của một ô", en: "The entries behind a count", ja: "集計の内訳")
        package static let people = Phrase(vi: "Đại biểu", en: "People", ja: "参加者")
        package static let floor = Phrase(vi: "Danh sách phát biểu", en: "The speakers' queue", ja: "発言順リスト")
        package static let details = Phrase(vi: "Chi tiết của ý kiến", en: "An entry's details", ja: "発言の詳細")
        package static let person = Phrase(vi: "Một đại biểu", en: "A person", ja: "参加者の詳細")
        package static let form = Phrase(vi: "Phiếu ý kiến", en: "An entry's form", ja: "発言の入力フォーム")
        package static let personForm = Phrase(
            vi: "Phiếu đại biểu", en: "A person's form", ja: "参加者の編集")
        package static let picked = Phrase(
            vi: "Ô có giá trị để chọn", en: "A field with values to choose", ja: "選択式の欄")
        package static let picker = Phrase(
            vi: "Danh sách mở bằng @ # !", en: "The list behind @ # !", ja: "@ # ! で開く一覧")
        package static let choices = Phrase(
            vi: "Danh sách của ô", en: "A field's list of values", ja: "欄の選択肢")
        package static let list = Phrase(vi: "Mọi danh sách", en: "Any list", ja: "すべての一覧")
        package static let wholeList = Phrase(
            vi: "Danh sách không có ô nhập", en: "A list without a text field", ja: "入力欄のない一覧")
        package static let layer = Phrase(
            vi: "Mọi cửa sổ", en: "Any window over a screen", ja: "画面に重なるウィンドウ")
        package static let palette = Phrase(vi: "Tìm lệnh", en: "The palette", ja: "コマンド検索")
        package static let timeline = Phrase(
            vi: "Trục thời gian của ngày", en: "The day's timeline", ja: "1日の進行表")
        package static let closing = Phrase(vi: "Bế mạc", en: "The closing", ja: "閉会")
        package static let paper = Phrase(vi: "Xem trước giấy tờ", en: "A paper's preview", ja: "文書のプレビュー")
        package static let projector = Phrase(vi: "Màn chiếu", en: "The projector's view", ja: "投影画面")
        package static let offer = Phrase(
            vi: "Bản nháp chưa lưu", en: "Drafts from last time", ja: "未保存の下書き")
        package static let unsaved = Phrase(
            vi: "Thoát khi còn phần chưa lưu", en: "Quitting while something is not saved", ja: "未保存のまま終了")
        package static let editor = Phrase(vi: "Mọi ô nhập chữ", en: "Any text field", ja: "すべての入力欄")
    }
}
