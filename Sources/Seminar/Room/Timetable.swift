/// When everything of the agenda was planned, when it was, and when it is likely to be.
///
/// A pure function of stored facts and the clock, so that every laptop shows the same. The rules: what is done counts
/// with its actual time; a delay moves later items of the same day and nothing else; a break gives way to a delay
/// before it; a fixed start stays where it is, and shows the gap or the clash.
package struct Timetable: Hashable, Sendable {
    package let sessions: [SessionTimes]
    /// Where each item stands: its session, and its place there.
    private let places: [String: Place]

    private struct Place: Hashable, Sendable {
        let session: Int
        let item: Int
    }

    /// Works the times out.
    ///
    /// In a rehearsal each session's planned times are counted from when it was begun, or could be.
    package init(
        programme: Programme, agenda: [AgendaItem], current: String? = nil, isRehearsal: Bool = false,
        now: Moment
    ) {
        var sessions: [SessionTimes] = []
        let items = Dictionary(grouping: agenda, by: \.sessionID)
        for session in programme.sessions {
            let items = (items[session.id] ?? []).sorted(by: AgendaItem.precedes)
            let planned = Moment(
                day: session.day, secondOfDay: session.start * 60, offsetMinutes: programme.offsetMinutes)
            let previous = sessions.last.flatMap { last in
                isRehearsal || last.session.day == session.day ? last.predictedEnd : nil
            }
            // One that was held on quite another day keeps nobody waiting.
            let earlierEnd = previous.flatMap { abs($0.seconds(since: planned)) < 86_400 ? $0 : nil }
            var start = planned
            if isRehearsal {
                start = items.compactMap(\.facts.started).min() ?? previous.map { max(now, $0) } ?? now
            }
            sessions.append(
                Prediction(
                    session, items: items, start: start, earlierEnd: isRehearsal ? nil : earlierEnd,
                    now: now
                ).times(current: current))
        }
        self.sessions = sessions
        var places: [String: Place] = [:]
        for (number, session) in sessions.enumerated() {
            for (place, times) in session.items.enumerated() where places[times.item.id] == nil {
                places[times.item.id] = Place(session: number, item: place)
            }
        }
        self.places = places
    }

    package func item(_ id: String) -> ItemTimes? {
        places[id].map { sessions[$0.session].items[$0.item] }
    }

    package func session(of itemID: String) -> SessionTimes? {
        places[itemID].map { sessions[$0.session] }
    }
}

/// The times of one session.
package struct SessionTimes: Hashable, Sendable {
    package let session: Session
    /// In the order of the agenda, without removed ones.
    package let items: [ItemTimes]
    package let plannedStart: Moment
    package let plannedEnd: Moment
    /// When the first item began, or is likely to.
    package let predictedStart: Moment?
    /// When the last item ended, or is likely to; once the day is past, what was recorded.
    package let predictedEnd: Moment?
    /// When the session is likely to end; nil where it was begun or is held on another day than its own, of which nothing can be
    /// expected.
    package let expectedEnd: Moment?
    /// How far an earlier session of the day reaches into this one, in seconds.
    package let clashSeconds: Int

    /// How much later than planned the session is likely to end, in seconds; negative when it will be early.
    ///
    /// Nil when it is held on quite another day, where being late means nothing.
    package var behindSeconds: Int? {
        let seconds = predictedEnd?.seconds(since: plannedEnd)
        return seconds.flatMap { abs($0) < 12 * 3_600 ? $0 : nil }
    }
}

/// The times of one item.
package struct ItemTimes: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case toCome, running, paused, done, skipped, deferred
    }

    /// How an item with a fixed start fits in with what is likely to come before it, in seconds.
    package enum Fit: Hashable, Sendable {
        /// The room is free that long before it.
        case gap(Int)
        /// What comes before it is likely to end that long after its start.
        case clash(Int)
    }

    /// What its clock should be seen to say; in the order of urgency.
    package enum Warning: Int, Comparable, Hashable, Sendable {
        case calm
        /// At most 20 % of the time is left.
        case fifthLeft
        /// At most 5 % of the time is left.
        case twentiethLeft
        case over

        package static func < (left: Warning, right: Warning) -> Bool { left.rawValue < right.rawValue }

        init(elapsedSeconds: Int, allottedSeconds: Int) {
            let left = allottedSeconds - elapsedSeconds
            if elapsedSeconds <= 0 || left * 5 > allottedSeconds {
                self = .calm
            } else if left < 0 {
                self = .over
            } else {
                self = left * 20 <= allottedSeconds ? .twentiethLeft : .fifthLeft
            }
        }
    }

    package let item: AgendaItem
    package let state: State
    /// Whether the room is on it, with its clock running or not.
    package let isCurrent: Bool
    /// By the programme; nil for an item that was added in the room.
    package let plannedStart: Moment?
    package let plannedEnd: Moment?
    /// When it began, or is likely to; nil for what is skipped or put aside, and once the day is past.
    package let predictedStart: Moment?
    package let predictedEnd: Moment?
    /// The time it has, as it now stands.
    package let allottedSeconds: Int
    package let elapsedSeconds: Int
    package let fit: Fit?

    /// Seconds by which what comes before is likely to reach beyond the item's fixed start; nil where it does not.
    package var clash: Int? {
        if case .clash(let seconds)? = fit, state == .toCome { seconds } else { nil }
    }

    /// Whether it is over and somebody ended it; what is left open is only taken to be over.
    package var isEndKnown: Bool { state == .done && !item.facts.isLeftOpen }

    /// How many whole minutes it took, rounded; nil where nobody began or ended it.
    package var minutesSpent: Int? {
        item.facts.started == nil || item.facts.isLeftOpen ? nil : (elapsedSeconds + 30) / 60
    }

    package var remainingSeconds: Int { max(0, allottedSeconds - elapsedSeconds) }
    package var overSeconds: Int { max(0, elapsedSeconds - allottedSeconds) }

    package var warning: Warning {
        Warning(elapsedSeconds: elapsedSeconds, allottedSeconds: allottedSeconds)
    }
}
