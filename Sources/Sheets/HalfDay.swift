import Seminar
import Wording

/// Half a day, by which programmes call a session.
enum HalfDay: Hashable {
    case morning, afternoon, evening

    /// The half that a line names; nil where it says more than that, its day, its times and its number.
    ///
    /// *Buổi sáng*, *II. Chiều 16/9*, *Monday morning* and *午後の部* name one, *Sáng kiến* and *Ăn sáng* none.
    init?(naming text: String) {
        let words = text.lowercased().split { !$0.isLetter }.flatMap(Self.words)
        let halves = Set(words.compactMap { Self.names[$0] })
        guard halves.count == 1, let half = halves.first,
            words.allSatisfy({ Self.names[$0] != nil || Self.others.contains($0) })
        else { return nil }
        self = half
    }

    /// A Japanese word is parted at its signs, since no blanks stand between them.
    private static func words(_ text: Substring) -> [String] {
        guard let first = text.unicodeScalars.first, first.value >= 0x3000 else { return [String(text)] }
        let half = names.keys.first(where: text.hasPrefix)
        guard let half else {
            return [String(text.prefix(1))] + (text.count > 1 ? words(text.dropFirst()) : [])
        }
        let rest = text.dropFirst(half.count)
        return [half] + (rest.isEmpty ? [] : words(rest))
    }

    private static let names: [String: HalfDay] = [
        "sáng": .morning, "morning": .morning, "午前": .morning, "chiều": .afternoon, "afternoon": .afternoon,
        "午後": .afternoon, "tối": .evening, "evening": .evening, "夜": .evening,
    ]

    /// What may stand beside it.
    private static let others: Set<String> = Set(
        """
        buổi phiên ngày tháng năm thứ hai ba tư sáu bảy chủ nhật từ đến h giờ phút g i ii iii iv v vi a b c d
        session day the of on in from to am pm mon tue wed thu fri sat sun
        の 部 年 月 日 曜 火 水 木 金 土 時 分
        """.split { $0.isWhitespace }.map(String.init)
            + Day.months.flatMap { [$0.lowercased(), $0.prefix(3).lowercased()] }
            + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])

    /// It as the name of a session on a day.
    func name(on day: Day) -> Phrase {
        let day = Phrase.shortDay(day)
        return switch self {
        case .morning: Phrase(vi: "Sáng \(day.vi)", en: "Morning of \(day.en)", ja: "\(day.ja) 午前")
        case .afternoon: Phrase(vi: "Chiều \(day.vi)", en: "Afternoon of \(day.en)", ja: "\(day.ja) 午後")
        case .evening: Phrase(vi: "Tối \(day.vi)", en: "Evening of \(day.en)", ja: "\(day.ja) 夜")
        }
    }
}
