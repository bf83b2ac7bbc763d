import Seminar
import Testing

@testable import Wording

struct TimesTests {
    typealias Words = Phrase.Time

    @Test(arguments: [
        (0, "đúng giờ"), (29, "đúng giờ"), (-29, "đúng giờ"), (30, "muộn 1 phút"), (300, "muộn 5 phút"),
        (-480, "sớm 8 phút"),
    ])
    func `the day is late, early or on time to the minute`(seconds: Int, text: String) {
        #expect(Words.behind(seconds)(.vietnamese) == text)
    }

    @Test(arguments: [
        (ItemTimes.Fit.gap(600), "trống 10 phút", "空き10分"), (.clash(300), "chồng giờ 5 phút", "重なり5分"),
        (.clash(3), "chồng giờ 1 phút", "重なり1分"),
    ])
    func `a fixed start shows what is before it`(fit: ItemTimes.Fit, vietnamese: String, japanese: String) {
        #expect(Words.fit(fit)(.vietnamese) == vietnamese)
        #expect(Words.fit(fit)(.japanese) == japanese)
    }

    @Test(arguments: [
        ("2024-09-16", "ngày 16 tháng 9 năm 2024"), ("2024-09-05", "ngày 05 tháng 9 năm 2024"),
        ("2024-02-01", "ngày 01 tháng 02 năm 2024"), ("2024-01-10", "ngày 10 tháng 01 năm 2024"),
        ("2024-12-31", "ngày 31 tháng 12 năm 2024"),
    ])
    func `documents put a zero before days below 10 and the months 1 and 2`(text: String, written: String)
        throws
    {
        #expect(Words.documentDay(try #require(Day(text)))(.vietnamese) == written)
    }

    @Test(arguments: [
        ("2024-09-16T08:30:59+07:00", "8 giờ 30", "8時30分"), ("2024-09-16T14:00:00+07:00", "14 giờ", "14時"),
        ("2024-09-16T08:05:00+07:00", "8 giờ 05", "8時05分"),
    ])
    func `documents write the hour in words`(moment: String, vietnamese: String, japanese: String) throws {
        let clock = Words.documentClock(try #require(Moment(moment)))
        #expect(clock(.vietnamese) == vietnamese)
        #expect(clock(.japanese) == japanese)
    }
}
