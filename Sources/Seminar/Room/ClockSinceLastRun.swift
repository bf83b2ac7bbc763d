/// What became of this laptop's clock between two runs of the program.
package enum ClockSinceLastRun: Hashable, Sendable {
    /// The laptop was switched off, or nothing was recorded here before: only the clock itself says what time passed.
    case unknown
    /// Nobody set it.
    case kept
    /// It was set forward by so many milliseconds; back, for a negative number.
    case set(milliseconds: Int)
}

/// A time in which the program did not run while the clock of an item did, on the laptop that leads.
///
/// Whether it passed, or the clock was set, only somebody in the room can say.
package struct ClockGap: Hashable, Sendable {
    /// The item, and the stint of its clock.
    let item: String
    let running: Moment
    /// When the program gave its last sign of life, and when it was there again.
    package let from: Moment
    package let to: Moment

    /// A gap in the clock that runs, where it is worth a question.
    package init?(in record: Record, from: Moment, to: Moment) {
        guard to.seconds(since: from) >= Self.leastSeconds,
            let item = record.items.first(where: \.facts.isRunning), let running = item.facts.running,
            running <= from
        else { return nil }
        (self.item, self.running, self.from, self.to) = (item.id, running, from, to)
    }

    /// Starting a laptop anew takes less.
    private static let leastSeconds = 300

    package var seconds: Int { to.seconds(since: from) }

    /// Whether the clock that it is in still runs and counts it.
    package func isOpen(in record: Record) -> Bool {
        record.standingItem(item).map { $0.facts.isRunning && $0.facts.running == running } ?? false
    }
}
