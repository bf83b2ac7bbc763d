/// A time that a clock shows, without a day or a zone: `08:30`, as files write it.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0 ..< 1,440.
    package let minutes: Int

    package init?(minutes: Int) {
        guard (0..<1_440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: LosslessStringConvertible {
    package var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

    /// Reads exactly two digits, a colon and two digits.
    package init?(_ description: String) {
        let digits = description.utf8.map { Int($0) - 0x30 }
        guard digits.count == 5, digits[2] == 0x0A, [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) })
        else { return nil }
        let hour = digits[0] * 10 + digits[1]
        let minute = digits[3] * 10 + digits[4]
        guard hour < 24, minute < 60 else { return nil }
        self.init(minutes: hour * 60 + minute)
    }
}
