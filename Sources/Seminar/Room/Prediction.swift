/// Places the items of one session in time.
///
/// What has happened stands; what runs ends when its time is used up, or now; what is to come follows in the order of the
/// agenda, wherever in it the room happens to be.
struct Prediction {
    private let session: Session
    private let items: [AgendaItem]
    private let start: Moment
    private let earlierEnd: Moment?
    private let now: Moment
    /// Where the programme has the items.
    private let planned: Schedule
    /// Where breaks belong: the order of now, the minutes of the programme.
    ///
    /// Breaks themselves count as they now stand, since a longer break is no delay.
    private let scheduled: Schedule

    /// - Parameters:
    ///   - items: all items of the session in the order of the agenda, removed ones too.
    ///   - start: when the session is planned to begin.
    ///   - earlierEnd: when an earlier session of the day is likely to end.
    init(_ session: Session, items: [AgendaItem], start: Moment, earlierEnd: Moment?, now: Moment) {
        self.session = session
        self.items = items.filter { !$0.facts.isRemoved }
        self.start = start
        self.earlierEnd = earlierEnd
        self.now = now
        planned = Schedule(session.items.map { ($0, $0.minutes) }, of: session, from: start)
        scheduled = Schedule(
            items.map { ($0.item, $0.item.isBreak ? $0.item.minutes : $0.plan?.minutes ?? $0.item.minutes) },
            of: session, from: start)
    }

    func times(current: String?) -> SessionTimes {
        var times: [ItemTimes] = []
        var free = roomIsFree
        for item in items {
            let place = place(item, free: &free)
            times.append(
                ItemTimes(
                    item: item, state: item.state, isCurrent: item.id == current,
                    plannedStart: planned.starts[item.id], plannedEnd: planned.ends[item.id],
                    predictedStart: place.start, predictedEnd: place.end, allottedSeconds: allotted(item),
                    elapsedSeconds: item.facts.elapsedSeconds(at: now), fit: place.fit))
        }
        let end = times.compactMap(\.predictedEnd).max()
        return SessionTimes(
            session: session, items: times, plannedStart: start, plannedEnd: planned.end,
            predictedStart: times.compactMap(\.predictedStart).min(),
            predictedEnd: end, expectedEnd: isPast || isEarly && hasBegun ? nil : end,
            clashSeconds: hasBegun ? 0 : max(0, earlierEnd?.seconds(since: start) ?? 0))
    }

    private typealias Place = (start: Moment?, end: Moment?, fit: ItemTimes.Fit?)

    private var hasBegun: Bool { items.contains { $0.facts.started != nil } }

    /// Whether the day is over and nothing more is to be expected of it; what runs may go on past midnight, but an item that
    /// someone forgot to end does not go on for ever.
    private var isPast: Bool {
        guard now.day > start.day else { return false }
        if now.seconds(since: start) >= 86_400 { return true }
        guard now.day > planned.end.day else { return false }
        return !items.contains { $0.state == .running } || now.seconds(since: planned.end) > Self.longestNight
    }

    /// Whether it is the day before or earlier: what someone starts then is tried out, and moves nothing of the day itself.
    private var isEarly: Bool {
        now.day < start.day && start.seconds(since: now) > Self.longestNight
    }

    /// So many seconds a session may reach beyond its day.
    private static let longestNight = 6 * 3_600

    /// When the next item can begin: once what runs is over; before the session, from its start on.
    private var roomIsFree: Moment {
        guard hasBegun, !isEarly else { return [start, now, earlierEnd].compactMap(\.self).max() ?? now }
        return items.filter { $0.state == .running }.map(likelyEnd).max() ?? now
    }

    /// The span of an item, which moves the moment at which the room is free behind it.
    private func place(_ item: AgendaItem, free: inout Moment) -> Place {
        switch item.state {
        case .skipped, .deferred:
            return (nil, nil, nil)
        case .done:
            return (item.facts.started, item.facts.ended, nil)
        case .running:
            return (item.facts.started, isPast || isEarly ? nil : likelyEnd(item), nil)
        case .paused:
            guard !isPast, !isEarly else { return (item.facts.started, nil, nil) }
            let left = max(0, allotted(item) - item.facts.elapsedSeconds(at: now))
            free = free.adding(seconds: left)
            return (item.facts.started, free, nil)
        case .toCome:
            guard !isPast else { return (nil, nil, nil) }
            let (begin, fit) = beginning(of: item, free: free)
            free = due(item, from: begin) ?? begin.adding(seconds: item.item.minutes * 60)
            return (begin, free, fit)
        }
    }

    /// When an item begins if the room is free from a moment on: not before its fixed start, and once that is past, as soon
    /// as it can.
    private func beginning(of item: AgendaItem, free: Moment) -> (Moment, ItemTimes.Fit?) {
        guard let fixedStart = item.item.fixedStart else { return (free, nil) }
        let fixed = session.moment(ofFixedStart: fixedStart, from: start)
        let seconds = fixed.seconds(since: free)
        // Times are planned in minutes: seconds are neither a gap nor a clash.
        let fit: ItemTimes.Fit? = abs(seconds) < 60 ? nil : seconds > 0 ? .gap(seconds) : .clash(-seconds)
        return (max(fixed, free), fit)
    }

    /// The end by which a break gives way to a delay before it, never before it begins; nil for what is no break, and for a
    /// break that was put in by the room, which someone wants as it is.
    private func due(_ item: AgendaItem, from begin: Moment) -> Moment? {
        guard item.item.isBreak, item.plan != nil, let due = scheduled.ends[item.id] else { return nil }
        return max(begin, min(begin.adding(seconds: item.item.minutes * 60), due))
    }

    /// The seconds that an item has; a break begun when it should have been over has its whole time: someone wants it.
    private func allotted(_ item: AgendaItem) -> Int {
        let whole = item.item.minutes * 60
        guard let begin = item.facts.started, let due = due(item, from: begin), due > begin else {
            return whole
        }
        return due.seconds(since: begin)
    }

    /// When a running item has used up its time; now, once it has.
    private func likelyEnd(_ item: AgendaItem) -> Moment {
        guard let running = item.facts.running else { return now }
        return max(now, running.adding(seconds: allotted(item) - item.facts.spentSeconds))
    }
}

/// Items one after another from a start, each fixed start at its own time.
private struct Schedule {
    private(set) var starts: [String: Moment] = [:]
    private(set) var ends: [String: Moment] = [:]
    private(set) var end: Moment

    init(_ items: [(item: Item, minutes: Int)], of session: Session, from start: Moment) {
        end = start
        var next = start
        for (item, minutes) in items {
            if let fixed = item.fixedStart { next = session.moment(ofFixedStart: fixed, from: start) }
            starts[item.id] = next
            next = next.adding(seconds: minutes * 60)
            ends[item.id] = next
            end = max(end, next)
        }
    }
}

extension Session {
    /// The moment of a fixed start, in minutes of the day, in a session begun at a moment.
    ///
    /// A time more than half a day before the session's own start is one after midnight.
    fileprivate func moment(ofFixedStart fixed: Int, from begin: Moment) -> Moment {
        let minutes = fixed - start
        return begin.adding(seconds: (minutes < -720 ? minutes + 1_440 : minutes) * 60)
    }
}

extension AgendaItem {
    fileprivate var state: ItemTimes.State {
        if facts.ended != nil { return .done }
        if facts.running != nil { return .running }
        if facts.isSkipped { return .skipped }
        if facts.isDeferred { return .deferred }
        return facts.started == nil ? .toCome : .paused
    }
}
