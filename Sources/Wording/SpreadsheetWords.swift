package import Seminar

/// The names and heads of tables that are written for spreadsheets.
extension Phrase {
    package enum Tables {
        package static func name(_ table: TableKind) -> Phrase {
            switch table {
            case .ideas: ideas
            case .roster: roster
            case .attendance: attendance
            case .timetable: timetable
            case .followUp: followUp
            }
        }

        /// What the name of its file begins with, in ASCII.
        package static func fileName(_ table: TableKind) -> Phrase {
            switch table {
            case .ideas: Phrase(vi: "bang-y-kien", en: "table-entries", ja: "hyo-hatsugen")
            case .roster: Phrase(vi: "bang-dai-bieu", en: "table-people", ja: "hyo-sankasha")
            case .attendance: Phrase(vi: "bang-diem-danh", en: "table-attendance", ja: "hyo-shukketsu")
            case .timetable: Phrase(vi: "bang-chuong-trinh", en: "table-timetable", ja: "hyo-shinko")
            case .followUp: Phrase(vi: "bang-theo-doi", en: "table-follow-up", ja: "hyo-followup")
            }
        }

        package static let allFile = Phrase(vi: "bang", en: "tables", ja: "hyo")
        package static let countsFile = Phrase(vi: "bang-tong-hop", en: "table-counts", ja: "hyo-shukei")

        package static let ideas = Phrase(vi: "Ý kiến", en: "Entries", ja: "発言")
        package static let roster = Phrase(vi: "Đại biểu", en: "People", ja: "参加者")
        package static let attendance = Phrase(vi: "Điểm danh", en: "Attendance", ja: "出欠")
        package static let followUp = Phrase(vi: "Theo dõi kết quả", en: "Follow-up", ja: "フォローアップ")
        package static let timetable = Phrase(vi: "Chương trình", en: "Timetable", ja: "進行表")

        // People. The heads are among those that an import knows (`RosterHeading`).
        package static let code = Phrase(vi: "Mã", en: "Code", ja: "コード")
        package static let arrived = Phrase(vi: "giờ đến", en: "arrived", ja: "到着")
        package static let reason = Phrase(vi: "lý do", en: "reason", ja: "理由")
        package static let substitute = Phrase(vi: "người dự thay", en: "substitute", ja: "代理")

        /// What was marked of a session besides whether somebody came.
        package static func of(_ session: Phrase, _ what: Phrase) -> Phrase {
            Phrase(
                vi: "\(session.vi): \(what.vi)", en: "\(session.en): \(what.en)",
                ja: "\(session.ja)：\(what.ja)")
        }

        // The timetable. What was planned has heads that a new programme is made of (`ProgrammeHeading`).
        package static let day = Phrase(vi: "Ngày", en: "Date", ja: "日付")
        package static let session = Phrase(vi: "Phiên", en: "Session", ja: "セッション")
        package static let place = Phrase(vi: "Địa điểm", en: "Place", ja: "場所")
        package static let start = Phrase(vi: "Giờ bắt đầu", en: "Start", ja: "開始")
        package static let minutes = Phrase(vi: "Số phút", en: "Minutes", ja: "分")
        package static let item = Phrase(vi: "Mục", en: "Item", ja: "議題")
        package static let presenter = Phrase(vi: "Người trình bày", en: "Speaker", ja: "発表者")
        package static let ordinal = Phrase(vi: "TT", en: "No", ja: "連番")
        package static let plannedEnd = Phrase(
            vi: "Kết thúc theo chương trình", en: "Planned end", ja: "予定の終了")
        package static let began = Phrase(vi: "Bắt đầu thực tế", en: "Actual start", ja: "実績の開始")
        package static let ended = Phrase(vi: "Kết thúc thực tế", en: "Actual end", ja: "実績の終了")
        package static let minutesSpent = Phrase(
            vi: "Số phút thực tế", en: "Actual minutes", ja: "実績（分）")
        package static let difference = Phrase(
            vi: "Chênh lệch (phút)", en: "Difference (minutes)", ja: "差（分）")
        package static let state = Phrase(vi: "Tình trạng", en: "State", ja: "状況")
        package static let entries = Phrase(vi: "Số ý kiến", en: "Entries", ja: "発言件数")

        package static func state(of times: ItemTimes) -> Phrase {
            switch times.state {
            case .toCome: Phrase(vi: "chưa tiến hành", en: "to come", ja: "未実施")
            case .running: Phrase(vi: "đang tiến hành", en: "running", ja: "進行中")
            case .paused: Phrase(vi: "tạm dừng", en: "paused", ja: "一時停止")
            case .done:
                times.isEndKnown
                    ? Phrase(vi: "đã tiến hành", en: "done", ja: "実施済み")
                    : Phrase(vi: "chưa ghi giờ kết thúc", en: "end not recorded", ja: "終了時刻の記録なし")
            case .skipped: Phrase.Report.skipped
            case .deferred: Phrase.Report.deferred
            }
        }

        // Counts.
        package static func share(of head: String) -> Phrase { Phrase(verbatim: "\(head) (%)") }
        package static func crossed(_ row: Phrase, _ column: Phrase) -> Phrase {
            Phrase(
                vi: "\(row.vi) × \(column.vi)", en: "\(row.en) × \(column.en)", ja: "\(row.ja) × \(column.ja)"
            )
        }
    }
}
