internal import Seminar

/// The course that the seminar took: which items the room came to, in the order in which it did, and what was said.
///
/// Nothing of a rehearsal is in it, and no removed idea. An item was reached when it was started or when something was
/// said in it: a note-taker may have typed before anyone pressed the key.
struct Course {
    struct Passage {
        let step: AgendaItem
        let session: Session?
        /// The day on which it happened; the programme's where nobody noted the time.
        let day: Day?
        /// In the order in which they were recorded.
        let ideas: [Idea]
    }

    /// In the order in which they happened.
    let reached: [Passage]
    /// In the order of the agenda, without breaks: a break that nobody timed is no news.
    let notReached: [Passage]
    /// What was said outside the agenda, or in an item that nobody knows.
    let outside: [Idea]

    init(_ record: Record) {
        let ideas = record.standingIdeas.filter { $0.rehearsal == nil }
        let known = Set(record.agenda.map(\.id))
        let byItem = Dictionary(grouping: ideas) { $0.item ?? "" }
        let sessions = Dictionary(record.programme.sessions.map { ($0.id, $0) }) { first, _ in first }
        let offset = record.programme.offsetMinutes

        var reached: [(began: Moment?, passage: Passage)] = []
        var notReached: [Passage] = []
        for step in record.agenda {
            let said = byItem[step.id] ?? []
            let session = sessions[step.sessionID]
            let noted = step.facts.started ?? step.facts.ended
            // What was known before the seminar, such as a report sent in, says nothing of when the item was reached.
            let heard = said.first { $0.recorded.counter > 0 }?.at
            let planned = session.map {
                Moment(day: $0.day, secondOfDay: $0.start * 60, offsetMinutes: offset)
            }
            let passage = Passage(step: step, session: session, day: record.day(of: step), ideas: said)
            // A break that was undone, or an item that was removed, was not held, unless somebody said something in it.
            if noted != nil && !step.facts.isRemoved || !said.isEmpty {
                reached.append((noted ?? heard ?? planned, passage))
            } else if !step.facts.isRemoved, !step.item.isBreak {
                notReached.append(passage)
            }
        }
        self.reached = reached.enumerated()
            .sorted { left, right in
                guard let first = left.element.began, let second = right.element.began, first != second else {
                    return left.offset < right.offset
                }
                return first < second
            }
            .map(\.element.passage)
        self.notReached = notReached
        outside = ideas.filter { idea in idea.item.map { !known.contains($0) } ?? true }
    }
}
