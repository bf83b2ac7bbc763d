/// How far the clocks of other laptops are from this one's, told from when their changes arrive; so all can show the times of
/// whoever leads.
///
/// Let this laptop's clock be ahead of another's by `offset`. A change that was made when the other clock showed `at` and was
/// `delay` on its way arrives when this clock shows `at + delay + offset`. So arrival − `at` = `offset` + `delay`, and since
/// `delay` ≥ 0 each arrival is a bound: `offset` ≤ arrival − `at`. The least of the last arrivals is the estimate; it is too
/// great by the shortest way alone, and a file that came late, or in bulk, changes nothing beside one that came soon.
///
/// Below zero a bound proves a difference. Above zero it may be nothing but a long way, so it is believed where the change
/// is fresh, as one is that was appended to a file that was being read, or where another arrival agrees with it. It asks no
/// clock.
package struct RoomClock: Hashable, Sendable {
    /// When changes were found, and how.
    package struct Arrival: Hashable, Sendable {
        /// By this laptop's clock.
        package var moment: Moment
        /// Whether they were recorded a moment ago, as far as their file tells.
        package var isFresh: Bool

        package init(moment: Moment, isFresh: Bool) {
            self.moment = moment
            self.isFresh = isFresh
        }
    }

    private struct Bound: Hashable, Sendable {
        /// Milliseconds from the writing to the arrival, each by its own clock.
        let milliseconds: Int
        let isFresh: Bool
    }

    /// The bounds of each writer's last arrivals, oldest first.
    private var bounds: [String: [Bound]] = [:]

    /// So many arrivals are remembered of each writer, because a clock may be set between two runs of the other program.
    private static let most = 16
    /// Bounds that differ by no more than this agree, in milliseconds.
    private static let tolerance = 5_000

    package init() {}

    /// Hears changes that arrived together.
    package mutating func hear(_ changes: some Sequence<Change>, _ arrival: Arrival) {
        var least: [String: Int] = [:]
        for change in changes {
            let (bound, overflow) = arrival.moment.milliseconds.subtractingReportingOverflow(
                change.at.milliseconds)
            if !overflow { least[change.by] = min(least[change.by] ?? .max, bound) }
        }
        for (writer, bound) in least {
            let heard = (bounds[writer] ?? []) + [Bound(milliseconds: bound, isFresh: arrival.isFresh)]
            bounds[writer] = heard.suffix(Self.most)
        }
    }

    /// Milliseconds by which this laptop's clock is ahead of a writer's, negative when it is behind; nil while that is not
    /// known.
    package func offset(from writer: String) -> Int? {
        guard let bounds = bounds[writer], let least = bounds.map(\.milliseconds).min() else { return nil }
        if least < 0 { return least }
        let agreeing = bounds.filter { $0.milliseconds - least <= Self.tolerance }
        return agreeing.count > 1 || agreeing.contains(where: \.isFresh) ? least : nil
    }
}

extension Moment {
    /// The moment so many milliseconds before this one; this one where there is none.
    package func subtracting(milliseconds difference: Int) -> Moment {
        let (result, overflow) = milliseconds.subtractingReportingOverflow(difference)
        return overflow ? self : Moment(milliseconds: result, offsetMinutes: offsetMinutes)
    }
}
