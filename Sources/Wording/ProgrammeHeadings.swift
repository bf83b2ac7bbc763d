package import Seminar

/// What the columns of a programme's table are headed by, as offices write it.
package enum ProgrammeHeading: Hashable, Sendable {
    case day, session, place, time, end, minutes, title, speaker
    /// A number that only counts the rows.
    case ordinal
    /// What the program's own timetable tells besides, of what was.
    case other

    /// Every heading that is known; case, marks and punctuation make no difference.
    package static let all: [(heading: ProgrammeHeading, names: [String])] = [
        (.day, ["Ngày", "Ngày tháng", "Thứ, ngày", "Date", "Day", "日付", "月日"]),
        (.session, ["Phiên", "Buổi", "Phiên, buổi", "Session", "セッション", "部"]),
        (.place, ["Địa điểm", "Nơi tổ chức", "Place", "Venue", "場所", "会場"]),
        (.time, ["Thời gian", "Giờ", "Giờ bắt đầu", "Bắt đầu", "Time", "Start", "時間", "時刻", "開始"]),
        (.end, ["Kết thúc", "Giờ kết thúc", "Đến", "End", "Finish", "終了", "終了時刻"]),
        (
            .minutes,
            ["Số phút", "Phút", "Thời lượng", "Thời lượng (phút)", "Minutes", "Duration", "分", "所要時間"]
        ),
        (
            .title,
            [
                "Nội dung", "Nội dung chương trình", "Mục", "Tên mục", "Item", "Agenda item", "Content", "内容",
                "議題", "項目",
            ]
        ),
        (
            .speaker,
            [
                "Người trình bày", "Người thực hiện", "Người phát biểu", "Phụ trách", "Người phụ trách",
                "Speaker", "In charge", "発表者", "担当",
            ]
        ),
        (.ordinal, ["STT", "TT", "Số TT", "Số thứ tự", "No", "連番"]),
        (
            .other,
            [
                Phrase.Report.itemCode, Phrase.Tables.plannedEnd, Phrase.Tables.began, Phrase.Tables.ended,
                Phrase.Tables.minutesSpent, Phrase.Tables.difference, Phrase.Tables.state,
                Phrase.Tables.entries,
            ].flatMap(\.all)
        ),
    ]

    /// Words of the title of a break.
    package static let breaks = [
        "giải lao", "nghỉ trưa", "ăn trưa", "nghỉ giữa giờ", "break", "lunch", "休憩", "昼食",
    ]
}

/// Half a day, by which programmes call a session.
package enum HalfDay: CaseIterable, Hashable, Sendable {
    case morning, afternoon, evening

    /// What a line calls it.
    package var names: [String] {
        switch self {
        case .morning: ["sáng", "morning", "午前"]
        case .afternoon: ["chiều", "afternoon", "午後"]
        case .evening: ["tối", "evening", "夜"]
        }
    }

    /// What may stand beside its name in a line that says nothing else: the day, times, a number.
    package static let wordsBeside = Set(
        """
        buổi phiên ngày tháng năm thứ hai ba tư sáu bảy chủ nhật từ đến h giờ phút g i ii iii iv v vi a b c d
        session day the of on in from to am pm mon tue wed thu fri sat sun
        monday tuesday wednesday thursday friday saturday sunday
        の 部 年 月 日 曜 火 水 木 金 土 時 分
        """.split { $0.isWhitespace }.map(String.init)
            + Day.months.flatMap { [$0.lowercased(), $0.prefix(3).lowercased()] })

    /// It as the name of a session on a day.
    package func name(on day: Day) -> Phrase {
        let day = Phrase.shortDay(day)
        return switch self {
        case .morning: Phrase(vi: "Sáng \(day.vi)", en: "Morning of \(day.en)", ja: "\(day.ja) 午前")
        case .afternoon: Phrase(vi: "Chiều \(day.vi)", en: "Afternoon of \(day.en)", ja: "\(day.ja) 午後")
        case .evening: Phrase(vi: "Tối \(day.vi)", en: "Evening of \(day.en)", ja: "\(day.ja) 夜")
        }
    }
}
