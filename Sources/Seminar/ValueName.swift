/// The names under which values stand in files, in one place.
///
/// Which subject has which of them, in which shape, is in `ValueTable`. Several subjects have a value of one
/// name, such as `removed`.
package enum ValueName {
    // Several subjects
    package static let item = "item"
    package static let position = "position"
    package static let removed = "removed"
    package static let speaker = "speaker"
    package static let trainingClass = "class"
    package static let locality = "locality"

    // Ideas
    package static let text = "text"
    package static let kind = "kind"
    package static let field = "field"
    package static let status = "status"
    package static let learnedInJapan = "learned_in_japan"
    package static let level = "level"
    package static let horizon = "horizon"
    package static let difficulty = "difficulty"
    package static let support = "support"
    package static let evidence = "evidence"
    package static let target = "target"
    package static let polarity = "polarity"
    package static let object = "object"
    package static let adviceCase = "case"
    package static let answered = "answered"
    package static let answer = "answer"
    package static let owner = "owner"
    package static let returnTo = "return_to"
    package static let leadUnit = "lead_unit"
    package static let expectedResult = "expected_result"
    package static let due = "due"
    package static let settled = "settled"
    package static let appliedOn = "applied_on"
    package static let askedOn = "asked_on"
    package static let answeredOn = "answered_on"
    package static let hindrance = "hindrance"
    package static let outcome = "outcome"
    package static let links = "links"
    package static let repeats = "repeats"
    package static let quote = "quote"
    package static let language = "lang"
    package static let interpreted = "interpreted"
    package static let review = "review"
    package static let source = "source"
    package static let star = "star"

    // Items of the agenda
    package static let title = "title"
    package static let minutes = "minutes"
    package static let fixedStart = "fixed_start"
    package static let isBreak = "break"
    package static let prompts = "prompts"
    package static let session = "session"
    package static let started = "started"
    package static let running = "running"
    package static let spent = "spent"
    package static let ended = "ended"
    package static let skipped = "skipped"
    package static let deferred = "deferred"
    package static let groupStarted = "group_started"
    package static let groupMinutes = "group_minutes"
    package static let groupRunning = "group_running"
    package static let groupSpent = "group_spent"
    package static let groupEnded = "group_ended"
    package static let interrupts = "interrupts"

    // People
    package static let name = "name"
    package static let role = "role"
    package static let unit = "unit"
    package static let group = "group"
    package static let attendance = "attendance"
    package static let arrived = "arrived"
    package static let reason = "reason"
    package static let substitute = "substitute"

    // Requests for the floor
    package static let person = "person"
    package static let asked = "asked"
    package static let called = "called"
    package static let done = "done"
    package static let order = "order"

    // The room
    package static let leader = "leader"
    package static let speakerLimit = "speaker_limit"
    package static let message = "message"
    package static let messageUntil = "message_until"
    package static let recorder = "recorder"

    /// The clock of an item: these values tell it together, and none of them alone.
    static let clockOfItem: Set = [
        started, running, spent, ended, skipped, deferred, groupStarted, groupMinutes, groupRunning,
        groupSpent,
        groupEnded,
    ]

    /// A turn on the floor, in the same way.
    static let turn: Set = [called, done, removed]

    // What papers say, as far as it was given in the room
    package static let papers = "papers."

    package static func isOfPapers(_ name: String) -> Bool { name.hasPrefix(papers) }

    /// The values by which the room's clocks run.
    static let roomTimes = [
        started, running, spent, ended, groupStarted, groupRunning, groupSpent, groupEnded, called, done,
    ]
}
