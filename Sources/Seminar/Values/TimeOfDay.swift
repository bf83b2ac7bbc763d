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

extension TimeOfDay {
    /// A time as people write it: 8h30, 08:30, 8g30 (in the South), 14h, 8 giờ 30, 8:30 PM, 2h chiều, 午後1時30分.
    package init?(spoken text: String) {
        var words = text.lowercased().filter { !$0.isWhitespace }.replacing("a.m.", with: "am")
            .replacing("p.m.", with: "pm")
        var isAfternoon: Bool?
        for (word, isLate) in Self.halves {
            guard words.hasPrefix(word) || words.hasSuffix(word) else {
                continue
            }
            isAfternoon = isLate
            words.replace(word, with: "")
        }
        let parts = words.split { !$0.isASCII || !$0.isNumber }
        let between = words.split(omittingEmptySubsequences: true) { $0.isASCII && $0.isNumber }
        let sign = between.first ?? ""
        guard var hour = parts.first.flatMap({ Int($0) }), hour < 24, (1...2).contains(parts.count),
            ["h", ":", "g", "giờ", ".", "時"].contains(sign) || sign.isEmpty && isAfternoon != nil,
            words.first?.isNumber == true, parts.count == 2 || ![":", "."].contains(sign),
            // 8.3 is half past eight where a spreadsheet has taken a nought away.
            sign != "." || parts[1].count == 2,
            between.dropFirst().allSatisfy({ ["phút", "'", "’", "分"].contains($0) })
        else { return nil }
        let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
        guard minute < 60 else { return nil }
        switch isAfternoon {
        case true?: if hour < 12 { hour += 12 }
        case false?:
            guard hour <= 12 else { return nil }
            if hour == 12 { hour = 0 }
        case nil: break
        }
        self.init(minutes: hour * 60 + minute)
    }

    /// Which half of the day a word names: whether the second one.
    private static let halves = [
        ("am", false), ("pm", true), ("sáng", false), ("chiều", true), ("tối", true), ("午前", false),
        ("午後", true),
    ]
}
