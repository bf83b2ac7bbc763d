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
            return seconds > 0
                ? Phrase(vi: "chậm \(minutes) phút", en: "\(minutes) min behind", ja: "\(minutes)分遅れ")
                : Phrase(vi: "sớm \(minutes) phút", en: "\(minutes) min ahead", ja: "\(minutes)分前倒し")
        }

        /// What is free before a fixed start, or reaches beyond it, to the nearest minute and at least one.
        package static func fit(_ fit: ItemTimes.Fit) -> Phrase {
            func minutes(_ seconds: Int) -> Int { max(1, (seconds + 30) / 60) }
            switch fit {
            case .gap(let seconds):
                let minutes = minutes(seconds)
                return Phrase(vi: "trống \(minutes) phút", en: "\(minutes) min gap", ja: "空き\(minutes)分")
            case .clash(let seconds):
                let minutes = minutes(seconds)
                return Phrase(
                    vi: "lấn giờ \(minutes) phút", en: "overlaps by \(minutes) min", ja: "重複\(minutes)分")
            }
        }
    }
}
