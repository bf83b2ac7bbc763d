/// The one who makes changes: holds the record, and turns every deed into the changes that a journal keeps.
///
/// It shows a deed at once and says which changes it made; writing them is for others. It never looks at a clock, and
/// makes its identifiers from a seed, so that the same deeds give the same changes. The screen and the shell each hold
/// one. What happens on other laptops is heard, never decided here.
package struct Scribe: Sendable {
    package private(set) var record: Record
    /// The name under which changes are made; nil where nothing may be recorded.
    package private(set) var writer: String?
    /// The tag of the own journal; empty until it is known.
    package private(set) var tag: String
    /// The changes of the own journal, oldest first: what undo goes back through.
    package private(set) var own: [Identifier] = []
    /// Own changes that an undo could not take back, since someone else had changed everything of their action.
    var passedOver: Set<Identifier> = []
    private var identifiers: IdentifierSource

    /// - Parameters:
    ///   - writer: who records; nil for one who only reads.
    ///   - tag: of the journal that is continued or will be begun.
    ///   - seed: from the system's random source; in tests, any number.
    package init(programme: Programme, writer: String?, tag: String = "", seed: UInt64) {
        record = Record(programme: programme)
        self.writer = writer
        self.tag = tag
        identifiers = IdentifierSource(seed: seed)
    }

    // MARK: What is heard

    /// Goes on from a record that was folded elsewhere; a rehearsal that is on stays on.
    ///
    /// - Parameter own: the changes of the own journal, oldest first.
    package mutating func load(_ record: Record, own: [Identifier]) {
        var record = record
        if let rehearsal = self.record.rehearsal { record.rehearsal = rehearsal }
        self.record = record
        self.own = own
    }

    /// Adds changes of one journal to the record.
    ///
    /// - Parameter isOwn: whether the journal is the own one, so that its changes can be undone here.
    package mutating func hear(_ changes: [Change], tag: String, isOwn: Bool) {
        record.apply(changes, tag: tag)
        if isOwn { own += changes.map(\.id) }
    }

    /// Counts on from changes that are known to be there and are not read.
    ///
    /// - Parameter counter: the greatest of theirs.
    package mutating func skipCounters(upTo counter: Int) { record.skipCounters(upTo: counter) }

    /// Learns the tag of the journal that was begun with the first change, which was recorded without it.
    package mutating func learn(tag: String) {
        guard tag != self.tag else { return }
        record.apply(own.filter { record.tag(of: $0)?.isEmpty ?? true }.compactMap(record.change), tag: tag)
        self.tag = tag
    }

    /// Records under another name from now on; one who only reads goes on reading.
    package mutating func rename(to writer: String) {
        if self.writer != nil { self.writer = writer }
    }

    /// Takes for over what nobody ended, as it is at a moment of the room's.
    package mutating func look(at now: Moment) { record.look(at: now) }

    /// Begins a rehearsal on a day, or goes back to the seminar itself.
    package mutating func rehearse(_ day: Day?) {
        if record.rehearsal != day { record.rehearsal = day }
    }

    // MARK: What is done

    /// A new identifier, as for an idea that someone begins to type.
    package mutating func identifier(at now: Moment) -> Identifier { identifiers.next(at: now) }

    /// Why a deed cannot be done now; nil where it can, even if it would change nothing.
    package func refusal(of deed: Deed, at now: Moment) -> Refusal? {
        do {
            _ = try planned(deed, at: now, roomTime: now)
            return nil
        } catch {
            return error
        }
    }

    /// Whether a deed would record when something in the room began or ended, or how long it took.
    package func recordsTimes(_ deed: Deed, at now: Moment) -> Bool {
        switch deed {
        case .room(.lead), .room(.goByOwnClock): return false
        default: break
        }
        let steps = (try? planned(deed, at: now, roomTime: now))?.0.steps ?? []
        return steps.contains { step in
            switch step.subject {
            case .item, .floor: ValueName.roomTimes.contains { step.values[$0] != nil }
            case .idea, .person, .room, .unknown: false
            }
        }
    }

    /// Does a deed and gives its changes, which share one action.
    ///
    /// - Parameters:
    ///   - now: by this laptop's clock, at which the changes are made.
    ///   - roomTime: by the clock of whoever leads, which is what the room's times are recorded by; nil where it is the same.
    ///   - seen: the newest changes that the writer had on the screen, of each subject that was looked at; of others, all.
    /// - Returns: nothing where the deed is refused or would change nothing.
    package mutating func perform(
        _ deed: Deed, at now: Moment, roomTime: Moment? = nil, seeing seen: [Subject: [Identifier]] = [:]
    ) -> [Change] {
        guard let (planned, identifiers) = try? planned(deed, at: now, roomTime: roomTime ?? now) else {
            return []
        }
        self.identifiers = identifiers
        var plan = planned
        plan.see(seen)
        return carryOut(plan, at: now, roomTime: roomTime)
    }

    private func planned(
        _ deed: Deed, at now: Moment, roomTime: Moment
    ) throws(Refusal) -> (Plan, IdentifierSource) {
        guard let writer else { throw .readOnly }
        var planner = Planner(
            record: record, now: roomTime, ownTime: now, writer: writer, tag: tag, identifiers: identifiers)
        return (try planner.plan(deed), planner.identifiers)
    }

    /// Makes the changes of a plan, as one action.
    ///
    /// - Parameter roomTime: by the clock of whoever leads; nil where it is the same.
    mutating func carryOut(_ plan: Plan, at now: Moment, roomTime: Moment?) -> [Change] {
        guard let writer, !plan.steps.isEmpty else { return [] }
        let difference = roomTime.map { abs($0.milliseconds - now.milliseconds) } ?? 0
        let roomTime = difference < Change.leastDifference ? nil : roomTime
        var changes: [Change] = []
        for step in plan.steps {
            let before = changes.last { $0.subject == step.subject }
            changes.append(
                Change(
                    id: identifier(at: now), n: Change.counter(after: changes.last?.n ?? record.greatest),
                    at: now, roomTime: roomTime, by: writer, subject: step.subject,
                    after: step.seen ?? before.map { [$0.id] } ?? record.history(step.subject).heads,
                    undoes: step.undoes, action: changes.first?.id, rehearsal: record.rehearsal,
                    set: step.values))
        }
        record.apply(changes, tag: tag)
        own += changes.map(\.id)
        return changes
    }

    /// The last idea that was recorded on this laptop and still stands.
    package var lastOwnIdea: Idea? { ownIdea(before: nil) }

    /// The idea that was recorded here after another one; removed ones are passed over, and nil where it was the last.
    package func ownIdea(after earlier: Identifier) -> Idea? {
        var next: Idea?
        for id in own.reversed() {
            guard let idea = idea(recordedBy: id) else { continue }
            if idea.id == earlier { return next }
            if !idea.isRemoved { next = idea }
        }
        return nil
    }

    /// The idea that was recorded here before another one, or the last for nil; removed ones are passed over.
    package func ownIdea(before later: Identifier?) -> Idea? {
        var isReached = later == nil
        for id in own.reversed() {
            guard let idea = idea(recordedBy: id) else { continue }
            if isReached, !idea.isRemoved { return idea }
            isReached = isReached || idea.id == later
        }
        return nil
    }

    /// The idea that a change brought; nil where it was about anything else, or went on with one.
    private func idea(recordedBy id: Identifier) -> Idea? {
        guard case .idea(let subject)? = record.change(id)?.subject, let idea = record.idea(subject),
            idea.recorded.id == id
        else { return nil }
        return idea
    }
}
