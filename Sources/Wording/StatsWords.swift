package import Seminar

extension Phrase {
    /// Counts as a table.
    package enum Stats {
        package static func total(_ unit: Tally.Unit) -> Phrase {
            switch unit {
            case .ideas: Phrase(vi: "Ý kiến", en: "Entries", ja: "発言")
            case .people: Phrase(vi: "Người", en: "People", ja: "人数")
            }
        }

        package static let all = Phrase(vi: "Tổng", en: "Total", ja: "合計")
    }
}
