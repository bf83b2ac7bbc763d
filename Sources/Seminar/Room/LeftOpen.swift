/// What nobody ended and can hardly go on still: the clocks of items and turns to speak, each with the moment at which it
/// is taken to be over.
///
/// An item is left open once its time was used up and nothing was recorded in it for `patienceSeconds`, or where the room
/// went on to another one that a laptop started without knowing of it. It is taken to be over when its time was used up, or
/// when something was recorded in it last where that was later; at the latest when the other one began. A turn is over with the
/// item that it was begun in, or when its speaker was recorded last.
///
/// A break that another laptop put into the same item, not knowing of it, is the same break: the room goes on with one of them, and
/// the other is in sight only where something was recorded in it.
///
/// Nothing is recorded by this: a person ends the item, which is then recorded as over at that moment, or takes it up again.
struct LeftOpen: Hashable, Sendable {
    /// The stint of an item's clock that nobody ended.
    struct Stint: Hashable, Sendable {
        let running: Moment
        let end: Moment
        /// Whether another item is the same break.
        var isTwin = false
    }

    var items: [String: Stint] = [:]
    var turns: [Identifier: Moment] = [:]

    /// So long after its time an item in which nothing happens is still believed to go on: as long as a lunch that overran, not
    /// as long as a night.
    static let patienceSeconds = 3 * 3_600

    /// The last of some moments, each of which follows the one before within the time that is believed.
    ///
    /// - Parameter moments: in any order; what is added days later does not belong to it.
    static func last(of moments: [Moment], from begin: Moment, until now: Moment) -> Moment {
        var last = begin
        for moment in moments.sorted() where moment > last {
            guard moment <= now, moment.seconds(since: last) <= patienceSeconds else { break }
            last = moment
        }
        return last
    }

    /// Whether something that showed its last sign at a moment can hardly go on now.
    static func isOver(since last: Moment, at now: Moment) -> Bool {
        now.seconds(since: last) > patienceSeconds
    }
}

extension AgendaItem {
    /// The item as over at the moment at which it is taken to be, where it is that stint that was left open.
    func closed(_ stint: LeftOpen.Stint?) -> AgendaItem {
        guard let stint, facts.ended == nil, facts.running == stint.running else { return self }
        var item = self
        item.facts.ended = stint.end
        item.facts.isLeftOpen = true
        item.facts.isRemoved = facts.isRemoved || stint.isTwin
        return item
    }
}

extension Record {
    /// What is left open at a moment of the room's.
    ///
    /// - Parameter ends: those of turns, as they were recorded.
    func leftOpen(at now: Moment, _ ends: @autoclosure () -> TurnEnds) -> LeftOpen {
        var found = LeftOpen()
        for seminar in running {
            let own = seminar.record.leftOpen(at: now, seminar.record.turnEnds)
            for (id, stint) in own.items { found.items[seminar.prefix + id] = stint }
        }
        // Of several the queue is left out, and so nobody has the floor.
        guard running.isEmpty else { return found }
        // A twin counts as removed only by what is found here.
        for item in agenda where item.facts.hasClockRunning {
            guard let begun = item.facts.running, !item.facts.isRemoved || item.facts.isLeftOpen else {
                continue
            }
            if isTwin(item, begun: begun) {
                found.items[item.id] = LeftOpen.Stint(running: begun, end: begun, isTwin: true)
            } else if let end = end(of: item, begun: begun, at: now) {
                found.items[item.id] = LeftOpen.Stint(running: begun, end: end)
            }
        }
        let turns = floor.requests.filter { turn in
            turn.hasFloor
                && (!found.items.isEmpty || turn.called.map { LeftOpen.isOver(since: $0, at: now) } ?? false)
        }
        guard !turns.isEmpty else { return found }
        let ends = ends()
        for turn in turns { found.turns[turn.id] = end(of: turn, ends, found, at: now) }
        return found
    }

    /// Whether a break that nobody ended is another one too, which was put into the same item while this one had its time.
    ///
    /// Whoever knows of a break interrupts that. The one that the room is on, or that was ended, stands; else the later.
    private func isTwin(_ item: AgendaItem, begun: Moment) -> Bool {
        guard let interrupted = item.facts.interrupts, item.id != room.currentItem else { return false }
        let hasTwin = items.contains { other in
            guard other.id != item.id, other.facts.interrupts == interrupted, let start = other.facts.started
            else { return false }
            let stands =
                other.id == room.currentItem || other.facts.recorded.ended != nil
                || (begun, item.id) < (start, other.id)
            return stands && abs(start.seconds(since: begun)) < item.item.minutes * 60
        }
        return hasTwin && momentsOfIdeas { $0.item == item.id }.isEmpty
    }

    /// When an item is taken to be over whose clock runs; nil where it may well go on.
    private func end(of item: AgendaItem, begun: Moment, at now: Moment) -> Moment? {
        let quiet = quietEnd(of: item, begun: begun, at: now)
        // The room is on one item: the other was started where this one was not known of.
        guard let next = currentItem, next.id != item.id,
            let start = [next.facts.started, next.facts.running].compactMap(\.self).max(), start > begun
        else { return quiet }
        return quiet.map { min($0, start) } ?? start
    }

    /// When nothing more was recorded in an item, its time being used up; nil where that is not long ago.
    private func quietEnd(of item: AgendaItem, begun: Moment, at now: Moment) -> Moment? {
        let left = max(0, item.item.minutes * 60 - item.facts.spentSeconds)
        let due = begun.adding(seconds: left)
        guard LeftOpen.isOver(since: due, at: now) else { return nil }
        var moments = signsOfLife(ofItem: item.id)
        moments += momentsOfIdeas { $0.item == item.id }
        if room.currentItem == item.id {
            moments += floor.requests.flatMap { [$0.called, $0.recordedDone].compactMap(\.self) }
        }
        let last = LeftOpen.last(of: moments, from: due, until: now)
        return LeftOpen.isOver(since: last, at: now) ? last : nil
    }

    /// When a turn that nobody ended is taken to be over; nil where it may well go on.
    private func end(
        of turn: FloorRequest, _ ends: TurnEnds, _ found: LeftOpen, at now: Moment
    ) -> Moment? {
        guard let called = turn.called, let call = turn.call else { return nil }
        let item = ends.item(at: call)
        if let stint = item.flatMap({ found.items[$0] }), called <= stint.end { return stint.end }
        guard LeftOpen.isOver(since: called, at: now) else { return nil }
        var moments = momentsOfIdeas { $0.speaker == turn.person }
        if let item { moments += signsOfLife(ofItem: item) }
        let last = LeftOpen.last(of: moments, from: called, until: now)
        return LeftOpen.isOver(since: last, at: now) ? last : nil
    }

    /// When somebody did to an item what is only done while it is under way.
    private func signsOfLife(ofItem id: String) -> [Moment] {
        history(.item(id)).changes.filter { change in
            counts(change) && Self.signs.contains { change.set[$0] != nil }
        }.map(\.time)
    }

    private static let signs = [
        ValueName.minutes, ValueName.spent, ValueName.groupStarted, ValueName.groupMinutes,
        ValueName.groupEnded,
    ]

    private func momentsOfIdeas(_ belongs: (Idea) -> Bool) -> [Moment] {
        // Through the buffer, because iterating would copy every idea that is passed over.
        ideas.withUnsafeBufferPointer { ideas in
            ideas.indices.filter { belongs(ideas[$0]) && ideas[$0].rehearsal == rehearsal }
                .map { ideas[$0].at }
        }
    }
}
