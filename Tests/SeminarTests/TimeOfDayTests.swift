import Testing

@testable import Seminar

struct TimeOfDayTests {
    @Test(arguments: [
        ("8h30", 510), ("08h30", 510), ("8:30", 510), ("08:30", 510), ("8g30", 510), ("14h", 840),
        ("8 giờ 30", 510),
        ("8 giờ 30 phút", 510), ("0h", 0), ("23:59", 1_439), ("8.30", 510),
    ])
    func `a time is read as people write it`(text: String, minutes: Int) {
        #expect(TimeOfDay(spoken: text)?.minutes == minutes)
    }

    @Test(arguments: ["", "8", "24h", "8:60", "8h30h10", "h30", "tám giờ", "8:", "-8h"])
    func `what is no time is not guessed at`(text: String) {
        #expect(TimeOfDay(spoken: text) == nil)
    }
}
