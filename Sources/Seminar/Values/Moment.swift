/// An instant with the offset from UTC of the place where it was noted.
///
/// Written as in RFC 3339 with milliseconds: `2024-09-16T10:27:02.123+07:00`. Two moments are equal when both instant
/// and offset are; they are ordered by instant.
package struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00Z.
    package var milliseconds: Int
    /// East of Greenwich is positive; at most 18 hours either way.
    package var offsetMinutes: Int

    package init(milliseconds: Int, offsetMinutes: Int) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// The day on the calendar at that place.
    package var day: Day { Day(number: localSeconds.quotient(86_400)) }

    /// Seconds since midnight at that place, 0 ..< 86,400.
    package var secondOfDay: Int { localSeconds.remainder(86_400) }

    private var localSeconds: Int { milliseconds.quotient(1_000) + offsetMinutes * 60 }

    /// The moment at which a clock at that place shows a day and a second of it.
    package init(day: Day, secondOfDay: Int, offsetMinutes: Int) {
        self.init(
            milliseconds: (day.number * 86_400 + secondOfDay - offsetMinutes * 60) * 1_000,
            offsetMinutes: offsetMinutes)
    }

    /// The beginning of the second that this moment is in.
    package var wholeSecond: Moment {
        Moment(milliseconds: milliseconds - milliseconds.remainder(1_000), offsetMinutes: offsetMinutes)
    }

    package func adding(seconds: Int) -> Moment {
        Moment(milliseconds: milliseconds + seconds * 1_000, offsetMinutes: offsetMinutes)
    }

    /// Whole seconds from another moment to this one, rounded down.
    package func seconds(since other: Moment) -> Int {
        (milliseconds - other.milliseconds).quotient(1_000)
    }
}

extension Moment: Comparable {
    package static func < (left: Moment, right: Moment) -> Bool {
        (left.milliseconds, left.offsetMinutes) < (right.milliseconds, right.offsetMinutes)
    }
}

extension Moment: LosslessStringConvertible {
    package var description: String {
        let (year, month, day) = day.civil
        guard (0...9_999).contains(year) else { return words }
        let second = secondOfDay
        let size = abs(offsetMinutes)
        // Digit by digit: each key writes one into the draft.
        return String(unsafeUninitializedCapacity: 29) { bytes in
            var end = 0
            func put(_ value: Int, _ digits: Int, _ sign: Unicode.Scalar? = nil) {
                var rest = value
                for place in (end..<end + digits).reversed() {
                    bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                }
                end += digits
                guard let sign else { return }
                bytes[end] = UInt8(ascii: sign)
                end += 1
            }
            put(year, 4, "-")
            put(month, 2, "-")
            put(day, 2, "T")
            put(second / 3_600, 2, ":")
            put(second / 60 % 60, 2, ":")
            put(second % 60, 2, ".")
            put(milliseconds.remainder(1_000), 3, offsetMinutes < 0 ? "-" : "+")
            put(size / 60, 2, ":")
            put(size % 60, 2)
            return end
        }
    }

    /// The same of years that take more or less than four digits.
    private var words: String {
        "\(day)T\(clock(seconds: true)).\(padded(milliseconds.remainder(1_000), 3))"
            + Self.offset(minutes: offsetMinutes)
    }

    /// Reads RFC 3339; seconds may have any number of decimals, and `Z` stands for +00:00.
    package init?(_ description: String) {
        var description = description
        guard let moment = description.withUTF8({ Moment(utf8: $0) }) else { return nil }
        self = moment
    }

    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count >= 20, text[10] | 0x20 == UInt8(ascii: "t"), text[13] == UInt8(ascii: ":"),
            text[16] == UInt8(ascii: ":"), let day = Day(utf8: text[..<10]),
            let hour = number(text[11..<13]), hour < 24, let minute = number(text[14..<16]), minute < 60,
            let second = number(text[17..<19]), second < 61
        else { return nil }
        var rest = text[19...]
        var thousandths = 0
        if rest.first == UInt8(ascii: ".") {
            let decimals = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !decimals.isEmpty else { return nil }
            rest = rest[decimals.endIndex...]
            for place in 0..<3 {
                let index = decimals.startIndex + place
                thousandths = thousandths * 10 + (index < decimals.endIndex ? Int(text[index] - 0x30) : 0)
            }
        }
        guard let offset = Self.offset(utf8: rest) else { return nil }
        self.init(day: day, secondOfDay: hour * 3_600 + minute * 60 + second, offsetMinutes: offset)
        milliseconds += thousandths
    }

    /// `+07:00`, of minutes east of UTC.
    package static func offset(minutes: Int) -> String {
        let size = abs(minutes)
        return "\(minutes < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }

    /// Minutes east of UTC of `+07:00`, `-03:30` or `Z`.
    package static func offset(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { offset(utf8: $0[...]) }
    }

    private static func offset(utf8 text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let sign = text.first else { return nil }
        let start = text.startIndex
        if text.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        guard text.count == 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            text[start + 3] == UInt8(ascii: ":"),
            let hours = number(text[start + 1..<start + 3]), hours <= 18,
            let minutes = number(text[start + 4..<start + 6]), minutes < 60
        else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}

extension Moment {
    /// `10:27`, or with seconds `10:27:02`.
    package func clock(seconds: Bool = false) -> String {
        let second = secondOfDay
        let short = "\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2))"
        return seconds ? "\(short):\(padded(second % 60, 2))" : short
    }
}

/// A day of the calendar (proleptic Gregorian), without a time.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// Year, month 1…12 and day 1…31, by the era arithmetic of Howard Hinnant's `civil_from_days`.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.quotient(146_097)
        let dayOfEra = shifted.remainder(146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (
            yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    /// The day of a year, month and day; nil when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (0...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.quotient(400)
        let yearOfEra = shiftedYear.remainder(400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        guard civil == (year, month, day) else { return nil }
    }
}

extension Day: LosslessStringConvertible {
    /// `2024-09-16`.
    package var description: String {
        let civil = civil
        return "\(padded(civil.year, 4))-\(padded(civil.month, 2))-\(padded(civil.day, 2))"
    }

    package init?(_ description: String) {
        var description = description
        guard let day = description.withUTF8({ Day(utf8: $0[...]) }) else { return nil }
        self = day
    }

    init?(utf8 text: Slice<UnsafeBufferPointer<UInt8>>) {
        let start = text.startIndex
        guard text.count == 10, text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
            let year = Seminar.number(text[start..<start + 4]),
            let month = Seminar.number(text[start + 5..<start + 7]),
            let day = Seminar.number(text[start + 8..<start + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// The digits of a number with leading zeros.
func padded(_ value: Int, _ digits: Int) -> String {
    let text = String(value)
    let missing = digits - text.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + text : text
}

/// The value of ASCII digits; nil when there is anything else.
private func number(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 0x30)
    }
    return value
}

extension Int {
    /// Division rounded towards minus infinity.
    fileprivate func quotient(_ divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// What `quotient` leaves, 0 ..< divisor.
    fileprivate func remainder(_ divisor: Int) -> Int { self - quotient(divisor) * divisor }
}
