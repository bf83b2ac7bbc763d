import Testing

@testable import Seminar

struct WrittenDaysTests {
    @Test(arguments: [
        ("Ngày 16-9", "Ngày 5-10"), ("Sáng 16/09/2024", "Sáng 05/10/2025"),
        ("16.9.2024: khai mạc", "5.10.2025: khai mạc"),
        ("Ngày 16 tháng 9 năm 2024", "Ngày 5 tháng 10 năm 2025"), ("16 tháng 9", "5 tháng 10"),
        ("Morning of 16 September", "Morning of 5 October"), ("September 16, 2024", "October 5, 2025"),
        ("16 Sep", "5 Oct"),
        ("9月16日午前", "10月5日午前"), ("2024年9月16日（月）", "2025年10月5日（月）"), ("2024-09-16", "2025-10-05"),
        ("16-9 và 16-9", "5-10 và 5-10"),
        // Another day, another year, a longer number, a word.
        ("Ngày 17-9", "Ngày 17-9"), ("16-9-2023", "16-9-2023"), ("Mục 1.16.9", "Mục 1.16.9"),
        ("116-9", "116-9"), ("16-90", "16-90"),
        ("Ngày 1", "Ngày 1"), ("Tiết 16", "Tiết 16"), ("", ""),
    ])
    func `a title's day moves with its session, written as it was`(title: String, moved: String) {
        let (day, other) = (Day(year: 2024, month: 9, day: 16), Day(year: 2025, month: 10, day: 5))
        guard let day, let other else {
            Issue.record("no such days")
            return
        }
        for language in Language.allCases {
            let text = Localized([language: title], original: language)
            #expect(text.moving(day, to: other) == Localized([language: moved], original: language))
        }
    }
}
