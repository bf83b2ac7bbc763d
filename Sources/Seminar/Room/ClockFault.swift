/// What a change shows of the clock of the laptop that it was made on: it came after the one before it in its journal, and after
/// those that it names as seen.
///
/// The screen and `check` both go by it. A clock is not at fault while it differs by `RoomClock.mostDifference` at most.
package struct ClockFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The clock shows less than it did at the change before.
        case setBack
        /// The clock shows less than another laptop's did at a change that the writer had seen; of several the latest.
        case behind(Change)
    }

    /// The change that shows it.
    package let change: Change
    package let kind: Kind
    /// How much less the clock shows, at least.
    package let seconds: Int

    /// What a change shows: nothing, one kind, or both, the clock that was set back first.
    ///
    /// - Parameters:
    ///   - before: the time of the change before it in its journal.
    ///   - seenElsewhere: a change by its id, where another laptop made it; nil for one that is not known, too.
    package static func shown(
        by change: Change, after before: Moment?, seenElsewhere: (Identifier) -> Change?
    ) -> [ClockFault] {
        var faults: [ClockFault] = []
        func add(_ kind: Kind, later moment: Moment) {
            let seconds = moment.seconds(since: change.at)
            guard seconds > RoomClock.mostDifference else { return }
            faults.append(ClockFault(change: change, kind: kind, seconds: seconds))
        }
        if let before { add(.setBack, later: before) }
        // Most changes begin something, and name none.
        let latest = change.after.compactMap(seenElsewhere).max { $0.at < $1.at }
        if let latest { add(.behind(latest), later: latest.at) }
        return faults
    }
}

/// Where a journal was written, as far as that is known.
package struct JournalOrigin: Hashable, Sendable {
    package let tag: String
    package let laptop: RoomClock.Laptop
    /// Whether it was written on this laptop.
    package let isFromHere: Bool
    /// Whether it was seen to grow by another laptop's hand, whatever that is called.
    package let isFromElsewhere: Bool

    package init(tag: String, laptop: RoomClock.Laptop, isFromHere: Bool, isFromElsewhere: Bool) {
        self.tag = tag
        self.laptop = laptop
        self.isFromHere = isFromHere
        self.isFromElsewhere = isFromElsewhere
    }

    /// Whether two journals were written on one laptop, and so by one clock: copies of a journal, and those that one laptop began
    /// one after another.
    ///
    /// Laptops that were set up alike have one name; they are told apart where one was seen to be elsewhere.
    package func isSameLaptop(as other: JournalOrigin) -> Bool {
        if tag == other.tag || isFromHere && other.isFromHere { return true }
        return laptop == other.laptop && isFromElsewhere == other.isFromElsewhere
    }
}
