internal import Text

extension Day {
    /// Reads a date as people type it, in the order of the language: `16-9-2024`, `16/9`, in Japanese `9/16` and `9月16日`;
    /// `ngày 16 tháng 9 năm 2024`, `Thứ Hai, 16/9`, `16 Sep 2024`, `Sep 16`, `September`; `2024-09-16` as files have it; `tháng 12`, `quý 4`, `12/2024` for the last day of it; `+30` for days from today on.
    ///
    /// Without a year the next such day from today on is meant. Nil where there is none.
    package init?(typed text: String, today: Day, language: Language) {
        let text = Self.withoutWeekday(text.lowercased())
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        let letters = text.filter(\.isLetter).folded
        let others = text.filter { !$0.isLetter && !$0.isWhitespace && !($0.isASCII && $0.isNumber) }
        if others == "+", letters.isEmpty, numbers.count == 1, numbers[0] <= 3_650 {
            self = Day(number: today.number + numbers[0])
            return
        }
        if others.isEmpty, numbers.isEmpty, let month = Self.month(named: letters) {
            guard let day = Self.last(ofMonths: month, nil, today) else { return nil }
            self = day
            return
        }
        guard others.allSatisfy({ "-/.,".contains($0) }), (1...3).contains(numbers.count) else { return nil }
        if let month = Self.month(named: letters) {
            guard let day = Self.day(numbers, ofMonth: month, today) else { return nil }
            self = day
            return
        }
        guard !others.contains(",") else { return nil }
        let found: Day? =
            switch letters {
            case "", "ngay": Self.plain(numbers, today, language)
            case "quy", "q", "quarter", "第四半期", "四半期":
                Self.last(ofMonths: numbers[0] * 3, numbers.dropFirst().first, today)
            case "thang" where numbers.count == 2 && text.first?.isNumber == true,
                "ngaythang" where numbers.count == 2:
                Self.next(day: numbers[0], month: numbers[1], today)
            case "thangnam" where numbers.count == 2:
                Self.last(ofMonths: numbers[0], numbers[1], today)
            case "thangnam" where numbers.count == 3, "ngaythangnam" where numbers.count == 3:
                Day(year: numbers[2], month: numbers[1], day: numbers[0])
            case "thang", "t", "month", "月":
                Self.last(ofMonths: numbers[0], numbers.dropFirst().first, today)
            case "年月": numbers.count == 2 ? Self.last(ofMonths: numbers[1], numbers[0], today) : nil
            case "月日": numbers.count == 2 ? Self.next(day: numbers[1], month: numbers[0], today) : nil
            case "年月日":
                numbers.count == 3 ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    /// The same of a day that has passed.
    ///
    /// Without a year the last such day is meant, of the month that is not over the day it is now. Nil for a day that is still to come.
    package init?(typedPast text: String, today: Day, language: Language) {
        guard !text.contains("+"),
            let next = Day(typed: text, today: today, language: language),
            let last = Day(
                typed: text, today: Day(number: today.number - Self.daysOfYear), language: language)
        else { return nil }
        let isThisMonth =
            next > last && (next.civil.year, next.civil.month) == (today.civil.year, today.civil.month)
        self = next <= today ? next : isThisMonth && !Self.namesDay(text) ? today : last
        if self > today { return nil }
    }

    /// Without the day of the week before or behind it: *Thứ Hai, ngày …*, *Monday, …*, *…（月）*.
    private static func withoutWeekday(_ text: String) -> String {
        String(
            text.trimmingPrefix(
                /\s*(thứ\s*(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(mon|tues|wednes|thurs|fri|satur|sun)day)[\s,.:(–-]+/
            )
        ).replacing(/\s*([(（](\p{L}|\s)+[)）]|[日月火水木金土]曜日?)\s*$/, with: "")
    }

    private static let daysOfYear = 365

    /// Whether a text without a year says the day of a month, and not only the month.
    private static func namesDay(_ text: String) -> Bool {
        let count = text.split { !$0.isASCII || !$0.isNumber }.count
        return count > 1 || count == 1 && month(named: text.lowercased().filter(\.isLetter)) != nil
    }

    /// The month whose English name begins with these letters, three at least.
    private static func month(named letters: String) -> Int? {
        guard letters.count >= 3 else { return nil }
        return months.firstIndex { $0.lowercased().hasPrefix(letters) }.map { $0 + 1 }
    }

    /// The day of a month that is named: a day with or without a year, or a year alone for the last day of it.
    private static func day(_ numbers: [Int], ofMonth month: Int, _ today: Day) -> Day? {
        switch numbers.count {
        case 1 where numbers[0] >= 1_000: last(ofMonths: month, numbers[0], today)
        case 1: next(day: numbers[0], month: month, today)
        case 2: Day(year: numbers[1], month: month, day: numbers[0])
        default: nil
        }
    }

    private static func plain(_ numbers: [Int], _ today: Day, _ language: Language) -> Day? {
        let isMonthFirst = language == .japanese
        switch numbers.count {
        case 3 where numbers[0] >= 1_000: return Day(year: numbers[0], month: numbers[1], day: numbers[2])
        case 3:
            let year = numbers[2] < 100 ? 2_000 + numbers[2] : numbers[2]
            return isMonthFirst
                ? Day(year: year, month: numbers[0], day: numbers[1])
                : Day(year: year, month: numbers[1], day: numbers[0])
        case 2 where numbers[1] >= 1_000: return last(ofMonths: numbers[0], numbers[1], today)
        case 2 where numbers[0] >= 1_000: return last(ofMonths: numbers[1], numbers[0], today)
        case 2:
            return isMonthFirst
                ? next(day: numbers[1], month: numbers[0], today)
                : next(day: numbers[0], month: numbers[1], today)
        default: return nil
        }
    }

    private static func next(day: Int, month: Int, _ today: Day) -> Day? {
        let year = today.civil.year
        // 29-2 comes again after eight years at the latest.
        return (year...year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }.first {
            $0 >= today
        }
    }

    /// The last day of a month; without a year the next such from today on.
    private static func last(ofMonths month: Int, _ year: Int?, _ today: Day) -> Day? {
        let years = year.map { [$0 < 100 ? 2_000 + $0 : $0] } ?? [today.civil.year, today.civil.year + 1]
        let days = years.lazy.compactMap { year in
            (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
        }
        return days.first { year != nil || $0 >= today }
    }
}

extension Day {
    /// The months as English writes them out.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
