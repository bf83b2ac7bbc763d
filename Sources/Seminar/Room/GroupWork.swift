/// Time given to the groups within an item: a countdown on the item's own clock.
///
/// It counts the seconds of the item, never those of the day. So it stands while the item is paused and is over with
/// it, and every laptop that knows the item's clock shows the same.
package struct GroupWork: Hashable, Sendable {
    package var started: Moment
    package var minutes: Int
    /// What the item's clock said when the present stint began, in seconds; nil while the countdown stands.
    package var running: Int?
    /// Seconds of the stints before the present one.
    package var spentSeconds: Int
    package var ended: Moment?

    package init(
        started: Moment, minutes: Int, running: Int? = nil, spentSeconds: Int = 0, ended: Moment? = nil
    ) {
        self.started = started
        self.minutes = minutes
        self.running = running
        self.spentSeconds = spentSeconds
        self.ended = ended
    }

    /// The minutes that group work may have.
    package static let minuteRange = 1...480

    /// From the values of an item; nil where no group work was begun.
    init?(_ values: Values) {
        guard let started = values.moment(ValueName.groupStarted),
            let minutes = values.integer(ValueName.groupMinutes)
        else {
            return nil
        }
        let seconds = 0...ItemFacts.longestSeconds
        self.init(
            started: started, minutes: minutes.clamped(to: Self.minuteRange),
            running: values.integer(ValueName.groupRunning).map { $0.clamped(to: seconds) },
            spentSeconds: (values.integer(ValueName.groupSpent) ?? 0).clamped(to: seconds),
            ended: values.moment(ValueName.groupEnded))
    }

    /// Seconds used when the item's clock says so many.
    fileprivate func elapsedSeconds(ofItem seconds: Int) -> Int {
        spentSeconds + (running.map { max(0, seconds - $0) } ?? 0)
    }
}

/// The countdown of group work that is on.
package struct GroupWorkTimes: Hashable, Sendable {
    /// Whether it counts now; not while it, or the item, is paused.
    package let isRunning: Bool
    package let allottedSeconds: Int
    package let elapsedSeconds: Int
    /// When the time is used up; nil while it stands and once it is over.
    package let predictedEnd: Moment?

    package var remainingSeconds: Int { max(0, allottedSeconds - elapsedSeconds) }
    package var overSeconds: Int { max(0, elapsedSeconds - allottedSeconds) }

    package var warning: ItemTimes.Warning {
        ItemTimes.Warning(elapsedSeconds: elapsedSeconds, allottedSeconds: allottedSeconds)
    }
}

extension ItemFacts {
    /// The countdown as it stands; nil where none was begun, and once it or the item has ended.
    package func groupWorkTimes(at now: Moment) -> GroupWorkTimes? {
        guard let groupWork, groupWork.ended == nil, started != nil, ended == nil, !isSkipped, !isDeferred,
            !isRemoved
        else { return nil }
        let isRunning = groupWork.running != nil && running != nil
        let allotted = groupWork.minutes * 60
        let elapsed = groupWork.elapsedSeconds(ofItem: elapsedSeconds(at: now))
        return GroupWorkTimes(
            isRunning: isRunning, allottedSeconds: allotted, elapsedSeconds: elapsed,
            predictedEnd: isRunning && elapsed <= allotted ? now.adding(seconds: allotted - elapsed) : nil)
    }

    // MARK: What is set

    /// The groups set to work; an item that was paused goes on with them.
    package func startingGroupWork(minutes: Int, at now: Moment) -> Values {
        starting(at: now).and([
            ValueName.groupStarted: .string(now.description),
            ValueName.groupMinutes: .integer(minutes.clamped(to: GroupWork.minuteRange)),
            ValueName.groupRunning: .integer(elapsedSeconds(at: now)), ValueName.groupSpent: 0,
            ValueName.groupEnded: .null,
        ])
    }

    /// The countdown stands, or goes on from where it stood; an item that was paused goes on with it.
    package func pausingOrResumingGroupWork(at now: Moment) -> Values {
        guard let times = groupWorkTimes(at: now) else { return Values() }
        if times.isRunning {
            return [ValueName.groupRunning: .null, ValueName.groupSpent: .integer(times.elapsedSeconds)]
        }
        var values = starting(at: now)
        if groupWork?.running == nil { values[ValueName.groupRunning] = .integer(elapsedSeconds(at: now)) }
        return values
    }

    /// More or less time for the groups.
    package func givingGroupWork(minutes: Int) -> Values {
        let wanted = minutes.clamped(to: GroupWork.minuteRange)
        return groupWork.map { $0.minutes == wanted } ?? true
            ? Values() : [ValueName.groupMinutes: .integer(wanted)]
    }

    /// The group work is over; it ends with its item at the latest.
    package func endingGroupWork(at now: Moment) -> Values {
        guard let groupWork, groupWork.ended == nil else { return Values() }
        var values: Values = [ValueName.groupEnded: .string(now.description)]
        guard groupWork.running != nil else { return values }
        values[ValueName.groupRunning] = .null
        values[ValueName.groupSpent] = .integer(groupWork.elapsedSeconds(ofItem: elapsedSeconds(at: now)))
        return values
    }
}

extension ItemTimes {
    /// Minutes to offer for group work: half of what the item has left, in steps of five, so that the groups can
    /// present in the other half; twenty where it has next to nothing left.
    package var minutesForGroupWork: Int {
        let half = remainingSeconds / 2 / 60
        return half < 5 ? 20 : half - half % 5
    }
}

extension Comparable {
    /// The nearest value of a range.
    func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
