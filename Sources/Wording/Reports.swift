package import Seminar

/// The words of exports and lists.
extension Phrase {
    package enum Report {
        package static let unknownSpeaker = Phrase(
            vi: "chưa rõ người phát biểu", en: "speaker unknown", ja: "発言者不明")
        package static let yes = Phrase(vi: "có", en: "yes", ja: "○")

        // Columns that are no property of an idea.
        package static let number = Phrase(vi: "số", en: "number", ja: "番号")
        package static let day = Phrase(vi: "ngày", en: "day", ja: "日付")
        package static let time = Phrase(vi: "giờ", en: "time", ja: "時刻")
        package static let recordedBy = Phrase(vi: "người ghi", en: "recorded by", ja: "記録者")
        package static let speakerCode = Phrase(vi: "mã người phát biểu", en: "speaker code", ja: "発言者コード")
        package static let itemCode = Phrase(vi: "mã mục", en: "item code", ja: "議題コード")
        package static let missing = Phrase(vi: "còn thiếu", en: "missing", ja: "未入力項目")
        package static let rehearsal = Phrase(vi: "diễn tập", en: "rehearsal", ja: "リハーサル")
        package static let editedBy = Phrase(vi: "người sửa cuối", en: "last edited by", ja: "最終更新者")
        package static let editedAt = Phrase(vi: "sửa lúc", en: "last edited at", ja: "最終更新日時")
        package static let conflicts = Phrase(
            vi: "ghi khác nhau ở", en: "conflicting fields", ja: "不一致の項目")
        package static let identifier = Phrase(vi: "mã ý kiến", en: "ID", ja: "ID")

        // Minutes.
        package static let nothingRecorded = Phrase(
            vi: "Chưa ghi nhận nội dung nào.", en: "Nothing has been recorded yet.", ja: "まだ何も記録されていません。")
        package static let outsideAgenda = Phrase(
            vi: "Ý kiến ngoài chương trình", en: "Outside the agenda", ja: "議題以外")
        package static let notReached = Phrase(
            vi: "Nội dung chưa tiến hành", en: "Agenda items not reached", ja: "未実施の議題")
        package static let skipped = Phrase(vi: "bỏ qua", en: "skipped", ja: "省略")
        package static let deferred = Phrase(vi: "tạm hoãn", en: "deferred", ja: "延期")
    }

    /// A day as it is written out: `16-9-2024`, `16 September 2024`, `2024年9月16日`.
    package static func date(_ day: Day) -> Phrase {
        let (year, month, number) = day.civil
        return Phrase(
            vi: "\(number)-\(month)-\(year)", en: "\(number) \(Day.months[month - 1]) \(year)",
            ja: "\(year)年\(month)月\(number)日")
    }

    /// The same where columns are few: `16-9-2024`, `16 Sep 2024`, `2024/9/16`.
    package static func longDay(_ day: Day) -> Phrase {
        let (year, month, number) = day.civil
        return Phrase(
            vi: "\(number)-\(month)-\(year)", en: "\(number) \(Day.months[month - 1].prefix(3)) \(year)",
            ja: "\(year)/\(month)/\(number)")
    }

    /// Without the year: `16-9` as Vietnamese programmes print it, `16 Sep`, `9/16`.
    package static func shortDay(_ day: Day) -> Phrase {
        let (_, month, number) = day.civil
        return Phrase(
            vi: "\(number)-\(month)", en: "\(number) \(Day.months[month - 1].prefix(3))",
            ja: "\(month)/\(number)")
    }
}
