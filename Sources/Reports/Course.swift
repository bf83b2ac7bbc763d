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
        var latest: [Day?: Moment] = [:]
        var notReached: [Passage] = []
        for step in record.agenda {
            let said = byItem[step.id] ?? []
            let session = sessions[step.sessionID]
            let planned = session.map {
                Moment(day: $0.day, secondOfDay: $0.start * 60, offsetMinutes: offset)
            }
            // What was known before the seminar, or came in after it, says nothing of when the item was reached.
            let heard = said.first { idea in
                idea.recorded.counter > 0 && planned.map { $0 <= idea.at && $0.day == idea.at.day } ?? false
            }?.at
            let noted = step.facts.started ?? step.facts.ended
            let day = record.day(of: step)
            let passage = Passage(step: step, session: session, day: day, ideas: said)
            // A break that was undone, or an item that was removed, was not held, unless somebody said something in it.
            if noted != nil && !step.facts.isRemoved || !said.isEmpty {
                // One of which nobody knows when comes after what the plan has before it on its day.
                let began = noted ?? heard ?? latest[day]
                reached.append((began, passage))
                latest[day] = [latest[day], began].compactMap(\.self).max()
            } else if !step.facts.isRemoved, !step.item.isBreak {
                notReached.append(passage)
            }
        }
        self.reached = reached.enumerated()
            .sorted { Self.place(of: $0.element, $0.offset) < Self.place(of: $1.element, $1.offset) }
            .map(\.element.passage)
        self.notReached = notReached
        outside = ideas.filter { idea in idea.item.map { !known.contains($0) } ?? true }
    }

    /// Days go by their dates, what was held on one by when it began, and what began at once by the agenda.
    private static func place(of reached: (began: Moment?, passage: Passage), _ offset: Int) -> (
        Int, Int, Int
    ) {
        (reached.passage.day?.number ?? .max, reached.began?.milliseconds ?? .min, offset)
    }
}
