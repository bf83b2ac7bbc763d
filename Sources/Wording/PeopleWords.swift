extension Phrase {
    /// The roster.
    package enum People {
        package static let advice = Phrase(
            vi: "nhập để tìm người", en: "type to find a person", ja: "文字を入力して検索")
        package static func noRoster(add: String) -> Phrase {
            Phrase(
                vi: "Chưa có danh sách đại biểu: \(add) thêm từng người, hoặc toadam import",
                en: "No roster yet: \(add) adds a person, toadam import reads a table",
                ja: "名簿がありません：\(add) で1名ずつ追加、または toadam import")
        }
        package static let name = Phrase(vi: "Họ tên", en: "Name", ja: "氏名")
        package static let role = Phrase(vi: "Lớp, vai trò", en: "Class, role", ja: "研修回・区分")
        package static let place = Phrase(vi: "Đơn vị, địa phương", en: "Unit, locality", ja: "所属・地方省・市")
        package static let spoken = Phrase(vi: "Phát biểu", en: "Spoken", ja: "発言時間")
        package static let ideas = Phrase(vi: "Ý kiến", en: "Entries", ja: "発言")
        package static let noIdeas = Phrase(
            vi: "Chưa có ý kiến nào của người này", en: "Nothing recorded from this person yet",
            ja: "この参加者の発言はまだありません")
        package static let unmarked = Phrase(vi: "chưa điểm danh", en: "attendance not taken", ja: "出欠未確認")
        package static let byName = Phrase(vi: "xếp theo tên", en: "by given name", ja: "名前順")
        package static func detailsAdvice(rows: String, open: String, back: String) -> Phrase {
            Phrase(
                vi: "\(rows) chọn ý kiến   \(open) mở   \(back) trở lại",
                en: "\(rows) Select an entry   \(open) Open   \(back) Back",
                ja: "\(rows) 発言を選択   \(open) 開く   \(back) 戻る")
        }

        package static let newPerson = Phrase(vi: "Thêm đại biểu", en: "Add a person", ja: "参加者を追加")
        package static let correction = Phrase(
            vi: "Sửa thông tin đại biểu", en: "Edit person", ja: "参加者情報を編集")
        package static let nameNeeded = Phrase(
            vi: "Chưa nhập họ tên", en: "Type a name", ja: "氏名を入力してください")
        package static func formAdvice(next: String, values: String, save: String, back: String) -> Phrase {
            Phrase(
                vi: "\(next) ô sau   \(values) hoặc số để chọn   \(save) lưu   \(back) hủy",
                en: "\(next) Next   \(values) or digits: choose   \(save) Save   \(back) Cancel",
                ja: "\(next) 次へ   \(values) か数字で選択   \(save) 保存   \(back) キャンセル")
        }

        package static func added(_ name: String) -> Phrase {
            Phrase(vi: "Đã thêm \(name)", en: "\(name) added", ja: "\(name) を追加しました")
        }

        package static func corrected(_ name: String) -> Phrase {
            Phrase(vi: "Đã sửa \(name)", en: "\(name) updated", ja: "\(name) の情報を更新しました")
        }

        package static func trainees(_ count: Int) -> Phrase {
            Phrase(
                vi: "\(count) học viên", en: "\(count) trainee\(count == 1 ? "" : "s")", ja: "研修員\(count)名")
        }

        package static func arrived(_ time: String) -> Phrase {
            Phrase(vi: "đến lúc \(time)", en: "arrived \(time)", ja: "\(time) 到着")
        }

        package static func marked(_ name: String, _ mark: String) -> Phrase {
            Phrase(vi: "\(name): \(mark)", en: "\(name): \(mark)", ja: "\(name)：\(mark)")
        }

        package static func restPresent(_ count: Int) -> Phrase {
            Phrase(
                vi: "Đã ghi có mặt: \(count) người", en: "Marked present: \(count)", ja: "\(count)名を出席にしました")
        }

        package static func spokenMinutes(_ time: String) -> Phrase {
            Phrase(vi: "đã phát biểu \(time)", en: "spoke \(time)", ja: "発言時間 \(time)")
        }
    }
}
