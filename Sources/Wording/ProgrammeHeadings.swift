/// What the columns of a programme's table are headed by, as offices write it.
package enum ProgrammeHeading: Hashable, Sendable {
    case day, session, place, time, end, minutes, title, speaker
    /// A number that only counts the rows.
    case ordinal

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
    ]

    /// Words of the title of a break.
    package static let breaks = [
        "giải lao", "nghỉ trưa", "ăn trưa", "nghỉ giữa giờ", "break", "lunch", "休憩", "昼食",
    ]
}
