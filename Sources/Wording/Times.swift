package import Seminar

/// How the day stands against the programme, and times as official documents write them.
extension Phrase {
    package enum Time {
        /// How late or early it is, to the nearest minute.
        ///
        /// - Parameter seconds: behind the programme; negative when ahead of it.
        package static func behind(_ seconds: Int) -> Phrase {
            let minutes = (abs(seconds) + 30) / 60
            if minutes == 0 { return Phrase(vi: "đúng giờ", en: "on time", ja: "予定どおり") }
            let length = length(minutes: minutes)
            return seconds > 0
                ? Phrase(vi: "chậm \(length.vi)", en: "\(length.en) behind", ja: "\(length.ja)遅れ")
                : Phrase(vi: "sớm \(length.vi)", en: "\(length.en) ahead", ja: "\(length.ja)前倒し")
        }

        private static let units = [
            (seconds: 86_400, name: Phrase(vi: " ngày", en: " d", ja: "日")),
            (seconds: 3_600, name: Phrase(vi: " giờ", en: " h", ja: "時間")),
            (seconds: 60, name: Phrase(vi: " phút", en: " min", ja: "分")),
            (seconds: 1, name: Phrase(vi: " giây", en: " s", ja: "秒")),
        ]

        /// So many seconds, in their greatest unit and the one below it: `1 phút 35 giây`, `23 giờ 59 phút`.
        package static func length(seconds: Int) -> Phrase {
            var rest = seconds
            var parts: [Phrase] = []
            for unit in units.drop(while: { $0.seconds > seconds }).prefix(2) {
                let count = rest / unit.seconds
                rest %= unit.seconds
                guard count > 0 else { continue }
                parts.append(
                    Phrase(
                        vi: "\(count)\(unit.name.vi)", en: "\(count)\(unit.name.en)",
                        ja: "\(count)\(unit.name.ja)"))
            }
            return Phrase(
                vi: parts.map(\.vi).joined(separator: " "), en: parts.map(\.en).joined(separator: " "),
                ja: parts.map(\.ja).joined())
        }

        /// So many minutes, from an hour on in hours: `2 giờ 10 phút`.
        package static func length(minutes: Int) -> Phrase {
            let (hours, rest) = (minutes / 60, minutes % 60)
            if hours == 0 { return Phrase(vi: "\(rest) phút", en: "\(rest) min", ja: "\(rest)分") }
            return rest == 0
                ? Phrase(vi: "\(hours) giờ", en: "\(hours) h", ja: "\(hours)時間")
                : Phrase(
                    vi: "\(hours) giờ \(rest) phút", en: "\(hours) h \(rest) min", ja: "\(hours)時間\(rest)分")
        }

        /// What is free before a fixed start, or reaches beyond it, to the nearest minute and at least one.
        package static func fit(_ fit: ItemTimes.Fit) -> Phrase {
            func length(_ seconds: Int) -> Phrase { self.length(minutes: max(1, (seconds + 30) / 60)) }
            switch fit {
            case .gap(let seconds):
                let gap = length(seconds)
                return Phrase(vi: "trống \(gap.vi)", en: "\(gap.en) gap", ja: "空き\(gap.ja)")
            case .clash(let seconds):
                let clash = length(seconds)
                return Phrase(vi: "lấn giờ \(clash.vi)", en: "overlaps by \(clash.en)", ja: "重複\(clash.ja)")
            }
        }
    }
}
