package import Seminar

/// What two people wrote down differently at the same time, neither knowing of the other.
extension Phrase {
    package enum Conflict {
        /// Stands before whatever is in conflict.
        package static let sign = "≠ "

        /// A form is open, and another laptop has set some of its values.
        package static func changedMeanwhile(by writer: String) -> Phrase {
            Phrase(
                vi: "\(writer) vừa sửa phần này; khác nhau thì cả hai được giữ, đánh dấu ≠",
                en: "\(writer) has just changed this; where you differ, both are kept, marked ≠",
                ja: "\(writer) がこの内容を変更しました。異なる内容は両方残し、≠ を付けます。")
        }

        /// How one of the versions of a person's values is chosen.
        package static func personAdvice(correct: String, save: String) -> Phrase {
            Phrase(
                vi: "Chọn bản đang hiển thị, hoặc sửa: \(correct), rồi \(save)",
                en: "To keep what is shown, or to edit it: \(correct), then \(save)",
                ja: "表示中の内容に決める、または編集：\(correct) の後 \(save)")
        }

        /// What `check` says of a folder: no fault of its files.
        package static func counts(_ counts: ConflictCounts) -> Phrase {
            let english = [
                (counts.ideas, counts.ideas == 1 ? "entry" : "entries"),
                (counts.people, counts.people == 1 ? "person" : "people"),
                (counts.items, counts.items == 1 ? "item" : "items"),
                (counts.papers, counts.papers == 1 ? "detail on papers" : "details on papers"),
            ]
            let vietnamese = [
                (counts.ideas, "ý kiến"), (counts.people, "người"), (counts.items, "mục"),
                (counts.papers, "thông tin trên giấy tờ"),
            ]
            let japanese = [
                (counts.ideas, "発言\(counts.ideas)件"), (counts.people, "参加者\(counts.people)名"),
                (counts.items, "議題\(counts.items)件"), (counts.papers, "書類の記載事項\(counts.papers)件"),
            ].filter { $0.0 > 0 }.map(\.1).joined(separator: "、")
            func list(_ parts: [(Int, String)]) -> String {
                parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            }
            return Phrase(
                vi:
                    "≠ Các bản ghi khác nhau: \(list(vietnamese)); mở tọa đàm, tới chỗ có dấu ≠ và chọn hoặc sửa cho đúng",
                en:
                    "≠ Conflicting versions: \(list(english)); open the seminar and choose or edit where ≠ stands",
                ja: "≠ 不一致があります：\(japanese)。セミナーを開き、≠ の付いたところで選択または編集してください。")
        }

        /// A value of an item, by its name in the file, which may be one from a newer version.
        package static func itemLabel(_ name: String) -> Phrase {
            switch name {
            case ValueName.title: Phrase(vi: "tên mục", en: "title", ja: "議題名")
            case ValueName.minutes: Phrase(vi: "số phút", en: "minutes", ja: "分数")
            case ValueName.fixedStart: Phrase(vi: "giờ cố định", en: "fixed start", ja: "固定開始時刻")
            case ValueName.isBreak: Phrase(vi: "giờ nghỉ", en: "break", ja: "休憩")
            case ValueName.speaker: Phrase(vi: "người trình bày", en: "speaker", ja: "発表者")
            case ValueName.prompts: Phrase(vi: "câu hỏi gợi ý", en: "prompts", ja: "問いかけ")
            case ValueName.removed: Phrase(vi: "mục bổ sung", en: "added item", ja: "追加した議題")
            case _: Phrase(verbatim: name)
            }
        }

        /// What was done with an item that one person removed while another worked on it.
        package static func version(isRemoved: Bool) -> Phrase {
            isRemoved
                ? Phrase(vi: "đã xóa", en: "removed", ja: "削除")
                : Phrase(vi: "đang dùng", en: "in use", ja: "使用中")
        }
    }
}
