/// How far the clocks of other laptops are from this one's, told from when their changes arrive; so all can show the times of
/// whoever leads.
///
/// Let this laptop's clock be ahead of another's by `offset`. A change that was made when the other clock showed `at` and was
/// `delay` on its way arrives when this clock shows `at + delay + offset`. So arrival − `at` = `offset` + `delay`, and since
/// `delay` ≥ 0 each arrival is a bound: `offset` ≤ arrival − `at`. The least of the last arrivals is the estimate; it is too
/// great by the shortest way alone, and a file that came late, or in bulk, changes nothing beside one that came soon.
///
/// Below zero a bound proves a difference. Above zero it may be nothing but a long way, so it is believed where the change
/// is fresh, as one is that was appended to a file that was being read, or where another arrival agrees with it. What was
/// there when the program started may have waited for any time: it bounds the difference, and proves none. What was recorded
/// on this laptop by another program goes by its clock. Two laptops that record under one name have a clock each. It asks no
/// clock.
package struct RoomClock: Hashable, Sendable {
    /// When changes were found, and how.
    package struct Arrival: Hashable, Sendable {
        /// By this laptop's clock.
        package var moment: Moment
        /// Whether they were recorded a moment ago, as far as their file tells.
        package var isFresh: Bool
        /// Whether their journal was written on this laptop, by another of its programs.
        package var isFromHere: Bool
        /// Whether they were there when the program started.
        package var isFirst = false

        package init(moment: Moment, isFresh: Bool, isFromHere: Bool = false) {
            self.moment = moment
            self.isFresh = isFresh
            self.isFromHere = isFromHere
        }
    }

    /// A laptop as others know it: by the name that is recorded under, which several may have, and by its own.
    package struct Laptop: Hashable, Sendable {
        package let writer: String
        /// Empty where a journal does not say it.
        package let device: String

        package init(_ writer: String, on device: String) {
            (self.writer, self.device) = (writer, device)
        }
    }

    private struct Bound: Hashable, Sendable {
        /// Milliseconds from the writing to the arrival, each by its own clock.
        let milliseconds: Int
        let isFresh: Bool
        /// Found when the program started, and so of any age.
        let isFirst: Bool
    }

    /// The bounds of each laptop's last arrivals, oldest first.
    private var bounds: [Laptop: [Bound]] = [:]
    /// Those that are this laptop, and those that are another.
    private var here: Set<Laptop> = []
    private var elsewhere: Set<Laptop> = []

    /// So many arrivals are remembered of each laptop, because a clock may be set between two runs of the other program.
    private static let most = 16
    /// So many arrivals show that a clock was set back.
    private static let mostOfOneWay = 3
    /// Bounds that differ by no more than this agree, in milliseconds.
    package static let tolerance = 5_000
    /// Clocks of two laptops in one room differ by less, and none goes back by more, in seconds.
    package static let mostDifference = 120

    package init() {}

    /// Hears changes of one journal that arrived together.
    ///
    /// - Parameter device: the name of the laptop, as the journal says it.
    package mutating func hear(_ changes: some Sequence<Change>, on device: String, _ arrival: Arrival) {
        var newest: [String: Moment] = [:]
        for change in changes {
            newest[change.by] = newest[change.by].map { max($0, change.at) } ?? change.at
        }
        for (writer, moment) in newest {
            hear(moment, of: Laptop(writer, on: device), arrival, isFresh: arrival.isFresh)
        }
    }

    /// Hears what a laptop's clock showed a moment before the sign of it arrived.
    package mutating func hear(_ sign: Moment, of laptop: Laptop, _ arrival: Arrival) {
        hear(sign, of: laptop, arrival, isFresh: true)
    }

    private mutating func hear(_ moment: Moment, of laptop: Laptop, _ arrival: Arrival, isFresh: Bool) {
        let (bound, overflow) = arrival.moment.milliseconds.subtractingReportingOverflow(moment.milliseconds)
        guard !overflow else { return }
        let new = Bound(milliseconds: bound, isFresh: isFresh, isFirst: arrival.isFirst)
        var known = (bounds[laptop] ?? []) + [new]
        if wasSetBack(known) { known = known.suffix(Self.mostOfOneWay) }
        bounds[laptop] = known.suffix(Self.most)
        if arrival.isFromHere { here.insert(laptop) } else { elsewhere.insert(laptop) }
    }

    /// Whether the last arrivals, each of something just written, agree with each other on another difference than those before:
    /// no way takes the same time longer again and again, so that clock was set back meanwhile.
    private func wasSetBack(_ bounds: [Bound]) -> Bool {
        let last = bounds.suffix(Self.mostOfOneWay)
        let former = bounds.dropLast(Self.mostOfOneWay).map(\.milliseconds).min()
        guard let former, let least = last.map(\.milliseconds).min(), last.allSatisfy(\.isFresh) else {
            return false
        }
        return least - former > Self.tolerance
            && last.allSatisfy { $0.milliseconds - least <= Self.tolerance }
    }

    /// Milliseconds by which this laptop's clock is ahead of another's, negative when it is behind; nil while that is not
    /// known.
    package func offset(from laptop: Laptop) -> Int? {
        guard let bounds = bounds[laptop], let least = bounds.map(\.milliseconds).min() else { return nil }
        if isHere(laptop) { return 0 }
        let agreeing = bounds.filter { $0.milliseconds - least <= Self.tolerance }
        guard agreeing.contains(where: { !$0.isFirst }) else { return nil }
        return least < 0 || agreeing.count > 1 || agreeing.contains(where: \.isFresh) ? least : nil
    }

    /// Milliseconds by which this laptop's clock is behind another's at least, as a number below zero; 0 where it need not be.
    package func bound(from laptop: Laptop) -> Int { min(0, bounds[laptop]?.map(\.milliseconds).min() ?? 0) }

    /// Whether a laptop has been heard of whose clock cannot be told yet.
    package func isUnknown(_ laptop: Laptop) -> Bool { bounds[laptop] != nil && offset(from: laptop) == nil }

    private func isHere(_ laptop: Laptop) -> Bool { here.contains(laptop) && !elsewhere.contains(laptop) }
}

extension Moment {
    /// The moment so many milliseconds before this one; this one where there is none.
    package func subtracting(milliseconds difference: Int) -> Moment {
        let (result, overflow) = milliseconds.subtractingReportingOverflow(difference)
        return overflow ? self : Moment(milliseconds: result, offsetMinutes: offsetMinutes)
    }
}
