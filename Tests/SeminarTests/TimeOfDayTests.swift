import Testing

@testable import Seminar

struct TimeOfDayTests {
    @Test(arguments: [
        ("8h30", 510), ("08h30", 510), ("8:30", 510), ("08:30", 510), ("8g30", 510), ("14h", 840),
        ("8 giờ 30", 510),
        ("8 giờ 30 phút", 510), ("0h", 0), ("23:59", 1_439), ("8.30", 510),
        ("8:30 PM", 1_230), ("8:30 p.m.", 1_230), ("12:15 AM", 15), ("12pm", 720), ("8h30'", 510),
        ("8h30 tối", 1_230),
        ("14h chiều", 840), ("午後1時30分", 810), ("13時", 780),
    ])
    func `a time is read as people write it`(text: String, minutes: Int) {
        #expect(TimeOfDay(spoken: text)?.minutes == minutes)
    }

    @Test(arguments: [
        "", "8", "24h", "8:60", "8h30h10", "h30", "tám giờ", "8:", "-8h", "8.3", "14:00 AM", "am", "PM 8:60",
    ])
    func `what is no time is not guessed at`(text: String) {
        #expect(TimeOfDay(spoken: text) == nil)
    }
}
