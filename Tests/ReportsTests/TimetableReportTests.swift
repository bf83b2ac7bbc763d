import Seminar
import TestSupport
import Testing

@testable import Reports

/// The timetable as lines: planned beside actual and predicted.
struct TimetableReportTests {
    private let introduction = SmallSeminar.change(
        1, n: 1, .item("N1"),
        [
            "started": "2024-09-16T08:33:00.000+07:00", "ended": "2024-09-16T08:45:00.000+07:00",
            "spent": 720,
        ])
    private let application = SmallSeminar.change(
        2, n: 2, .item("N2"),
        ["started": "2024-09-16T08:45:00.000+07:00", "running": "2024-09-16T08:45:00.000+07:00"])

    @Test func `a delay goes through the break to the end of the session`() {
        let record = SmallSeminar.record([introduction, application])
        // 60 minutes from 8:45 end at 9:45, five after the plan; the break of 15 gives way and ends at 9:55.
        let lines = TimetableReport.lines(
            of: record, at: .sample("2024-09-16T09:00:00.000+07:00"), in: .vietnamese)
        #expect(
            lines == [
                "16-9-2024 · Hà Nội · 08:30–10:25 · → 08:33–~10:25 · đúng giờ",
                "✓   1  08:30–08:40  08:33–08:45      12/10  Giới thiệu đại biểu",
                "▶   2  08:40–09:40  08:45–~09:45     15/60  Vận dụng vào thực tế",
                "       09:40–09:55  ~09:45–~09:55      /15  Nghỉ giải lao",
                "    3  09:55–10:25  ~09:55–~10:25      /30  Đề xuất, kiến nghị",
                "",
                "17-9-2024 · UBND quận Long Biên · 08:00–08:30 · → ~08:00–~08:30 · đúng giờ",
                "    4  08:00–08:30  ~08:00–~08:30      /30  Trao đổi",
            ])
    }

    @Test func `an item that nobody ended is over by then, and said to be`() {
        var record = SmallSeminar.record([introduction, application])
        let later = Moment.sample("2024-09-18T08:45:00.000+07:00")
        record.look(at: later)
        let lines = TimetableReport.lines(of: record, at: later, in: .vietnamese)
        #expect(lines[0] == "16-9-2024 · Hà Nội · 08:30–10:25 · → 08:33–~09:45 · sớm 40 phút")
        #expect(
            lines[2]
                == "?   2  08:40–09:40  08:45–~09:45     60/60  Vận dụng vào thực tế  (không ghi giờ kết thúc)"
        )
        let english = TimetableReport.lines(of: record, at: later, in: .english)
        #expect(english[2].hasSuffix("(end not recorded)"))
        let japanese = TimetableReport.lines(of: record, at: later, in: .japanese)
        #expect(japanese[2].hasSuffix("（終了時刻の記録なし）"))
    }

    @Test func `what is skipped or put aside has no time`() {
        let record = SmallSeminar.record([
            SmallSeminar.change(1, n: 1, .item("N1"), ["skipped": true]),
            SmallSeminar.change(2, n: 2, .item("N2"), ["deferred": true]),
        ])
        let lines = TimetableReport.lines(
            of: record, at: .sample("2024-09-16T08:00:00.000+07:00"), in: .english)
        #expect(lines[1] == "–   1  08:30–08:40                     /10  Giới thiệu đại biểu  (skipped)")
        #expect(lines[2] == "↓   2  08:40–09:40                     /60  Vận dụng vào thực tế  (deferred)")
        let japanese = TimetableReport.lines(
            of: record, at: .sample("2024-09-16T08:00:00.000+07:00"), in: .japanese)
        #expect(japanese[2].hasSuffix(" （延期）"))
    }

    @Test func `a time of another day than the one it stands under carries its date`() {
        let tried = SmallSeminar.change(
            1, n: 1, .item("N1"),
            [
                "started": "2026-01-01T23:50:00.000+07:00", "ended": "2026-01-02T00:10:00.000+07:00",
                "spent": 1_200,
            ])
        let lines = TimetableReport.lines(
            of: SmallSeminar.record([tried]), at: .sample("2026-01-02T08:00:00.000+07:00"), in: .vietnamese)
        #expect(lines[0] == "16-9-2024 · Hà Nội · 08:30–10:25 · → 1-1-2026 23:50–2-1-2026 00:10")
        let others = [Language.english, .japanese].map { language in
            TimetableReport.lines(
                of: SmallSeminar.record([tried]), at: .sample("2026-01-02T08:00:00.000+07:00"), in: language)[
                    0]
        }
        #expect(others[0].hasSuffix("→ 1 Jan 2026 23:50–2 Jan 2026 00:10"))
        #expect(others[1].hasSuffix("→ 2026/1/1 23:50–2026/1/2 00:10"))
        #expect(
            lines[1]
                == "✓   1  08:30–08:40  1-1-2026 23:50–2-1-2026 00:10    20/10  Giới thiệu đại biểu")
    }

    @Test func `once the day is past only what was recorded is shown`() {
        let lines = TimetableReport.lines(
            of: SmallSeminar.record([]), at: .sample("2026-01-01T08:00:00.000+07:00"),
            in: .japanese)
        #expect(lines[0] == "2024年9月16日 · ハノイ · 08:30–10:25")
        #expect(lines[1] == "    1  08:30–08:40                     /10  Giới thiệu đại biểu")
    }
}
