// What the record says of the room as it is now.

extension Record {
    /// The items of the agenda without removed ones, in their order.
    package var items: [AgendaItem] {
        // Asked for many times a picture: without a removed item, which is nearly always, nothing is copied.
        agenda.contains(where: \.facts.isRemoved) ? agenda.filter { !$0.facts.isRemoved } : agenda
    }

    /// An item that was not removed.
    package func standingItem(_ id: String) -> AgendaItem? {
        item(id).flatMap { $0.facts.isRemoved ? nil : $0 }
    }

    /// The item that the room is on; nil where it was removed.
    package var currentItem: AgendaItem? { room.currentItem.flatMap { standingItem($0) } }

    /// The item whose clock runs or is stopped for a while: the room's, else any that runs.
    package var runningItem: AgendaItem? {
        if let current = currentItem, current.facts.isBegun, !current.facts.isSkipped,
            !current.facts.isDeferred
        {
            return current
        }
        return agenda.first { $0.facts.isRunning && !$0.facts.isRemoved }
    }

    /// The next item of the session that is to be started: what the item had interrupted, else the first after it that
    /// has neither ended nor been skipped or put aside.
    ///
    /// Of an item whose place the programme has no more, the first after all others of the session that were begun.
    package func next(after item: AgendaItem) -> AgendaItem? {
        if let interrupted = interrupted(by: item) { return interrupted }
        let session = items.filter { $0.sessionID == item.sessionID }
        guard let own = session.firstIndex(where: { $0.id == item.id }) else { return nil }
        let isPlaced = item.position != AgendaItem.noPosition
        let begun = session[..<own].lastIndex { $0.facts.started != nil } ?? -1
        return session[((isPlaced ? own : begun) + 1)...].first { other in
            let facts = other.facts
            return other.id != item.id && facts.ended == nil && !facts.isSkipped && !facts.isDeferred
        }
    }

    /// Whether a session is over once this item is: nothing of it is left to be started.
    package func endsSession(_ item: AgendaItem) -> Bool { next(after: item) == nil }

    /// The session that the room has ended with its last item, as long as nothing else is begun; nil while one goes on.
    package var endedSession: String? {
        guard let item = currentItem, item.facts.ended != nil, endsSession(item),
            !items.contains(where: \.facts.isRunning)
        else { return nil }
        return item.sessionID
    }

    /// The item that a break was put into, if it has not ended since.
    package func interrupted(by item: AgendaItem) -> AgendaItem? {
        item.facts.interrupts.flatMap(standingItem).flatMap { $0.facts.ended == nil ? $0 : nil }
    }

    /// The first item of a day's session, or of the whole agenda on any other day.
    package func firstItem(on day: Day) -> AgendaItem? {
        let session = programme.sessions.first { $0.day == day }
        return items.first { $0.sessionID == session?.id } ?? items.first
    }

    /// The item to view first: the one that the room is on, unless it ended on an earlier day and there is a session today, whose
    /// first item is next.
    package func itemToOpen(at now: Moment) -> AgendaItem? {
        let day = day(at: now)
        let hasSession = programme.sessions.contains { $0.day == day }
        let current = currentItem.flatMap { item in
            hasSession && item.facts.ended.map { $0.day < day } ?? false ? nil : item
        }
        return current ?? firstItem(on: day)
    }

    /// The groups that have not presented in the current item and are not in the queue, in the programme's order.
    package var groupsToPresent: [String] {
        floor.unheard(programme.groups.map(\.id), since: currentItem?.facts.started)
    }

    // MARK: Ideas

    /// The rehearsals whose ideas belong to what is looked at: none, and the one that is on.
    var rehearsalsInSight: [Day?] { [nil, rehearsal] }

    /// Whether an idea belongs to what is looked at: not removed, and of no rehearsal but the one that is on.
    package func holds(_ idea: Idea) -> Bool { !idea.isRemoved && rehearsalsInSight.contains(idea.rehearsal) }

    /// How many ideas stand in an item.
    package func entries(in item: String) -> Int { ideas.count { $0.item == item && holds($0) } }

    /// How many ideas were recorded in the items of a session, and how many people and groups are known to have said them.
    package func said(in session: String) -> (ideas: Int, speakers: Int) {
        let items = Set(items.filter { $0.sessionID == session }.map(\.id))
        let said = ideas.filter { holds($0) && $0.item.map(items.contains) ?? false }
        return (said.count, Set(said.compactMap(\.speaker)).subtracting([Speaker.unknown]).count)
    }

    /// The values of a subject that two laptops set at once, and between which nobody has chosen yet.
    package func conflicts(of subject: Subject) -> [String] { history(subject).conflicts(counting: counts) }

    /// Those of an item that people set; the times of a clock that two laptops started are nobody's to choose.
    package func conflicts(ofItem id: String) -> [String] {
        let history = history(.item(id))
        // Most items were never planned otherwise, and the agenda is drawn every second.
        let setters = history.changes.count { change in
            counts(change) && Self.plannedValues.contains { change.set[$0] != nil }
        }
        let isRemoved = history.changes.contains { $0.set.flag(ValueName.removed) }
        guard setters > 1 || isRemoved else { return [] }
        return history.conflicts(counting: counts).filter(Self.plannedValues.contains)
    }

    private static let plannedValues = [
        ValueName.title, ValueName.minutes, ValueName.fixedStart, ValueName.isBreak, ValueName.speaker,
        ValueName.prompts, ValueName.removed,
    ]

    /// Those of what papers say, which a rehearsal has none of its own of.
    package var paperConflicts: [PaperFacts.Name] {
        let history = history(.room)
        func setsPapers(_ change: Change) -> Bool { change.set.names.contains(where: ValueName.isOfPapers) }
        guard history.changes.count(where: setsPapers) > 1 else { return [] }
        let names = history.conflicts(counting: setsPapers)
        return PaperFacts.Name.allCases.filter { names.contains($0.valueName) }
    }

    /// Of how many ideas, people, items and details on papers two laptops set a value at once.
    package var conflictCounts: ConflictCounts {
        ConflictCounts(
            ideas: ideas.count { !$0.conflicts.isEmpty && !$0.isRemoved },
            people: roster.count { !conflicts(of: .person($0.person.id)).isEmpty },
            items: items.count { !conflicts(ofItem: $0.id).isEmpty }, papers: paperConflicts.count)
    }

    /// The ideas that were removed, in the order in which they were recorded.
    package var removedIdeas: [Idea] {
        ideas.filter { $0.isRemoved && rehearsalsInSight.contains($0.rehearsal) }
    }

    /// The points that are still parked, in the order in which they were recorded.
    package var parkedIdeas: [Idea] { ideas.filter { $0.isParked && holds($0) } }

    /// The idea with a readable number, such as `TK1-412`, in capitals or not.
    package func idea(numbered number: String) -> Idea? {
        let counter = number.split(separator: "-").last.flatMap { Int($0.prefix(while: \.isNumber)) }
        let number = number.uppercased()
        return ideas.last { idea in
            idea.counter == counter && self.number(of: idea).uppercased() == number
        }
    }
}

extension Idea {
    /// A question that nobody has answered.
    package var isOpenQuestion: Bool {
        Kind(rawValue: kind) == .question && !values.flag(ValueName.answered)
    }

    /// Put aside and not yet brought back.
    package var isParked: Bool { Kind(rawValue: kind) == .parking && !values.flag(ValueName.settled) }

    /// Whether nothing is left to be done about it: it was said so, or it was applied or given up.
    package var isSettled: Bool {
        values.flag(ValueName.settled)
            || CodeList.Status.ended.contains { $0.rawValue == values.text(ValueName.status) }
    }

    /// Whether the day by which it was to be done has passed, and it is not settled.
    package func isOverdue(on day: Day) -> Bool {
        guard !isSettled, let due = values.text(ValueName.due).flatMap({ Day($0) }) else { return false }
        return due < day
    }
}

/// How many things were written down differently at the same time, and wait for somebody to choose.
package struct ConflictCounts: Hashable, Sendable {
    package var ideas: Int
    package var people: Int
    package var items: Int
    /// Of what papers say.
    package var papers: Int

    package init(ideas: Int, people: Int, items: Int, papers: Int = 0) {
        (self.ideas, self.people, self.items, self.papers) = (ideas, people, items, papers)
    }

    package var isEmpty: Bool { ideas + people + items + papers == 0 }
}
