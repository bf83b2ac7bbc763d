// The day of the seminar, which midnight does not end.

extension Record {
    /// The day of the seminar at a moment: past midnight still that of the session that the room is in, until that is over.
    ///
    /// It is over some hours after the last item that it had; what is taken to be over, since nobody ended it, runs no more.
    package func day(at now: Moment) -> Day {
        guard let current = currentItem,
            let session = programme.sessions.first(where: { $0.id == current.sessionID }),
            session.day.number + 1 == now.day.number
        else { return now.day }
        let items = items.filter { $0.sessionID == session.id }
        let lastEnd = items.compactMap { item in
            item.facts.ended ?? item.facts.started?.adding(seconds: item.item.minutes * 60)
        }.max()
        let isOpen =
            items.contains(where: \.facts.isRunning)
            || lastEnd.map { !LeftOpen.isOver(since: $0, at: now) } ?? false
        return isOpen ? session.day : now.day
    }

    /// Whether a session is held on the day of a moment; of one without sessions nobody knows its days.
    package func isHeld(at now: Moment) -> Bool {
        let day = day(at: now)
        return programme.sessions.isEmpty || programme.sessions.contains { $0.day == day }
    }

    /// The day under which an item stands: of its beginning, else that of its session.
    package func day(of item: AgendaItem) -> Day? {
        (item.facts.started ?? item.facts.ended)?.day
            ?? programme.sessions.first { $0.id == item.sessionID }?.day
    }

    /// Those who wait for the floor, next first: the queue of a day of the seminar ends with it.
    package func waiting(at now: Moment) -> [FloorRequest] { floor.waiting(on: day(at: now)) }
}
