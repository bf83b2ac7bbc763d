/// A way to be in time again: so many minutes less for each item up to the next start that may not move, or to the end.
package struct Shortening: Hashable, Sendable {
    /// Taken from each of the items, in whole minutes.
    package let minutes: Int
    package let items: [String]
    /// The item with the fixed start; nil for the end of the session.
    package let until: String?
    /// Whether the room is in time then; no item is shortened to less than `Shortening.leastMinutes`.
    package let isEnough: Bool

    /// What is left of an item at least.
    package static let leastMinutes = 5
}

extension SessionTimes {
    /// The way to be in time again; nil where the room is, or nothing can be shortened.
    ///
    /// Breaks are left alone: they give way by themselves. What runs is left alone too.
    package var shortening: Shortening? {
        let shortfall = shortfall
        return shortening(shortfall.items, by: shortfall.seconds, until: shortfall.until)
    }

    /// Whether the room has to make up for a minute or more, be there items to shorten or not.
    package var isLate: Bool { shortfall.seconds >= 60 }

    /// What could be shortened, by how much in all, and before which item; 0 seconds where the room is in time.
    private var shortfall: (items: [ItemTimes], seconds: Int, until: String?) {
        var candidates: [ItemTimes] = []
        for times in items where times.state == .toCome {
            if times.item.item.fixedStart != nil, !candidates.isEmpty {
                guard case .clash(let seconds)? = times.fit else { return (candidates, 0, nil) }
                return (candidates, seconds, times.item.id)
            }
            if !times.item.item.isBreak { candidates.append(times) }
        }
        return (candidates, behindSeconds ?? 0, nil)
    }

    private func shortening(_ items: [ItemTimes], by seconds: Int, until: String?) -> Shortening? {
        let items = items.filter { $0.item.item.minutes > Shortening.leastMinutes }
        guard seconds >= 60, !items.isEmpty else { return nil }
        let wanted = (seconds + 60 * items.count - 1) / (60 * items.count)
        let most = items.map { $0.item.item.minutes - Shortening.leastMinutes }.min() ?? 0
        return Shortening(
            minutes: min(wanted, most), items: items.map(\.item.id), until: until,
            isEnough: wanted <= most)
    }
}
