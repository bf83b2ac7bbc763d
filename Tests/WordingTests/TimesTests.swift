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
        (ItemTimes.Fit.gap(600), "trống 10 phút", "空き10分"), (.clash(300), "lấn giờ 5 phút", "重複5分"),
        (.clash(3), "lấn giờ 1 phút", "重複1分"), (.clash(23_580), "lấn giờ 6 giờ 33 phút", "重複6時間33分"),
    ])
    func `a fixed start shows what is before it`(fit: ItemTimes.Fit, vietnamese: String, japanese: String) {
        #expect(Words.fit(fit)(.vietnamese) == vietnamese)
        #expect(Words.fit(fit)(.japanese) == japanese)
    }
}
