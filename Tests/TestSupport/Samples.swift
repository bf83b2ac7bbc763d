package import Seminar

extension Identifier {
    /// The same identifier for the same number, such as `01910000-0000-7000-0000-000000000001`.
    package static func sample(_ number: some BinaryInteger) -> Identifier {
        Identifier(high: 0x0191_0000_0000_7000, low: UInt64(number))
    }
}

extension Moment {
    /// A moment as files write it, such as `2024-09-16T10:27:02.123+07:00`; the year 1970 for anything else.
    package static func sample(_ text: String) -> Moment {
        Moment(text) ?? Moment(milliseconds: 0, offsetMinutes: 0)
    }
}

extension Day {
    /// A day as files write it, such as `2024-09-16`; the year 1970 for anything else.
    package static func sample(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
