import Seminar
import Testing

@testable import Wording

struct TimesTests {
    typealias Words = Phrase.Time

    @Test(arguments: [
        (0, "đúng giờ"), (29, "đúng giờ"), (-29, "đúng giờ"), (30, "chậm 1 phút"), (300, "chậm 5 phút"),
        (-480, "sớm 8 phút"), (3_600, "chậm 1 giờ"), (-7_800, "sớm 2 giờ 10 phút"),
    ])
    func `the day is late, early or on time to the minute`(seconds: Int, text: String) {
        #expect(Words.behind(seconds)(.vietnamese) == text)
    }

    @Test(arguments: [
        (45, "45 giây", "45 s", "45秒"), (95, "1 phút 35 giây", "1 min 35 s", "1分35秒"),
        (3_600, "1 giờ", "1 h", "1時間"), (86_399, "23 giờ 59 phút", "23 h 59 min", "23時間59分"),
        (183_600, "2 ngày 3 giờ", "2 d 3 h", "2日3時間"),
    ])
    func `a difference is told in its greatest unit and the one below it`(
        seconds: Int, vietnamese: String, english: String, japanese: String
    ) {
        let length = Words.length(seconds: seconds)
        #expect(length == Phrase(vi: vietnamese, en: english, ja: japanese))
    }

    @Test(arguments: [
        (ItemTimes.Fit.gap(600), "trống 10 phút", "空き10分"), (.clash(300), "lấn giờ 5 phút", "重複5分"),
        (.clash(3), "lấn giờ 1 phút", "重複1分"), (.clash(23_580), "lấn giờ 6 giờ 33 phút", "重複6時間33分"),
    ])
    func `a fixed start shows what is before it`(fit: ItemTimes.Fit, vietnamese: String, japanese: String) {
        #expect(Words.fit(fit)(.vietnamese) == vietnamese)
        #expect(Words.fit(fit)(.japanese) == japanese)
    }
}
