/// How far this laptop's clock is ahead of that of the laptop that leads, told from when the leader's changes arrive.
///
/// A change arrives after it was made, so the least delay is the best estimate: the difference of the clocks and the
/// quickest way. A change that seems to arrive before it was made proves a difference; one that arrives late may
/// have been on its way, and is believed once another is as late. It asks no clock. What is read at the start of the
/// program, long after it was made, is not heard here.
package struct LeaderClock: Hashable, Sendable {
    /// The writer who leads.
    private var leader: String?
    /// The least delay of each of the last arrivals, in milliseconds, oldest first.
    private var delays: [Int] = []

    /// So many arrivals are remembered, because a clock may be set while the program runs.
    private static let most = 32
    /// Delays that differ by no more than this agree, in milliseconds.
    private static let tolerance = 5_000

    package init() {}

    /// Hears changes that arrived together; those of others than the leader tell nothing.
    ///
    /// - Parameter arrived: by this laptop's clock.
    package mutating func hear(_ changes: some Sequence<Change>, arrived: Moment, leader: String?) {
        if leader != self.leader {
            self.leader = leader
            delays = []
        }
        guard let leader else { return }
        let least = changes.lazy.filter { $0.by == leader }
            .map { arrived.milliseconds.subtractingReportingOverflow($0.at.milliseconds) }
            .filter { !$0.overflow }.map(\.partialValue).min()
        guard let least else { return }
        delays.append(least)
        if delays.count > Self.most { delays.removeFirst() }
    }

    /// Milliseconds by which this laptop's clock is ahead, negative when it is behind; nil while that is not known.
    package var offset: Int? { Self.offset(delays) }

    /// What the leader's clock shows, as far as is known.
    package func moment(at now: Moment) -> Moment {
        let (milliseconds, overflow) = now.milliseconds.subtractingReportingOverflow(offset ?? 0)
        return overflow ? now : Moment(milliseconds: milliseconds, offsetMinutes: now.offsetMinutes)
    }

    /// The difference of two clocks from delays between them: the least one, if it is negative or others agree with it.
    ///
    /// - Parameter delays: from the `at` of changes to their arrival, in milliseconds.
    package static func offset(_ delays: [Int]) -> Int? {
        guard let least = delays.min() else { return nil }
        if least < 0 { return least }
        return delays.count { $0 - least <= tolerance } > 1 ? least : nil
    }
}
