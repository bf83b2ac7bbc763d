/// The changes of one deed before they are made: each subject once, in the order in which they were named.
struct Plan: Hashable, Sendable {
    struct Step: Hashable, Sendable {
        let subject: Subject
        var values: Values
        /// The newest changes of the subject that the writer had seen; nil for all that are known.
        var seen: [Identifier]?
        /// The change that this one takes back.
        var undoes: Identifier?
    }

    private(set) var steps: [Step] = []

    init() {}

    init(_ values: Values, of subject: Subject, seen: [Identifier]? = nil) {
        set(values, of: subject, seen: seen)
    }

    /// Says what the writer had seen of some subjects, where it does not yet.
    mutating func see(_ seen: [Subject: [Identifier]]) {
        for place in steps.indices where steps[place].seen == nil {
            steps[place].seen = seen[steps[place].subject]
        }
    }

    /// Sets values of a subject; without any there is nothing to change.
    mutating func set(_ values: Values, of subject: Subject, seen: [Identifier]? = nil) {
        guard !values.isEmpty else { return }
        if let index = steps.firstIndex(where: { $0.subject == subject }) {
            steps[index].values = steps[index].values.and(values)
        } else {
            steps.append(Step(subject: subject, values: values, seen: seen))
        }
    }

    /// Sets values of a subject that the plan does not name yet.
    mutating func begin(_ values: Values, of subject: Subject) {
        guard !values.isEmpty else { return }
        steps.append(Step(subject: subject, values: values))
    }

    /// The steps of another plan follow.
    mutating func append(_ other: Plan) {
        for step in other.steps { set(step.values, of: step.subject, seen: step.seen) }
    }

    /// Takes a change back; unlike the steps of a deed, two of them may be about one subject.
    mutating func undo(_ change: Change, restoring values: Values) {
        guard !values.isEmpty else { return }
        steps.append(Step(subject: change.subject, values: values, undoes: change.id))
    }
}

/// What a plan is made from: the record as it is, the moment, who acts, and new identifiers.
struct Planner {
    let record: Record
    /// By the clock of whoever leads, which all times of the room are recorded by.
    let now: Moment
    /// By this laptop's clock.
    let ownTime: Moment
    let writer: String
    /// The tag of the own journal; empty until it is known.
    let tag: String
    var identifiers: IdentifierSource

    /// The plan of a deed; an empty one where nothing would change.
    mutating func plan(_ deed: Deed) throws(Refusal) -> Plan {
        switch deed {
        case .newIdea(let id, let values): try plan(new: values, as: id)
        case .idea(let id, let deed): try plan(deed, of: id)
        case .ideas(let ids, let mark, let seen): try plan(mark, of: ids, seen: seen)
        case .take(let ideas): try take(ideas)
        case .item(let id, let deed): endingTurns(bringingBack(id, try plan(deed, of: id)))
        case .agenda(let update): endingTurns(try plan(update))
        case .floor(let deed): try plan(deed)
        case .startGroupWork(let minutes, let id):
            endingTurns(try startGroupWork(minutes: minutes, in: id))
        case .groups(let deed): endingTurns(try plan(deed))
        case .person(let deed): try plan(deed)
        case .room(let deed): endingTurns(try plan(deed))
        }
    }

    mutating func identifier() -> Identifier { identifiers.next(at: now) }

    private mutating func plan(_ deed: RoomDeed) throws(Refusal) -> Plan {
        switch deed {
        case .lead:
            // Another laptop may lead under the same name.
            guard record.room.leader != writer || record.room.leaderTag != tag else { throw .leadsAlready }
            var plan = Plan([ValueName.leader: .string(writer)], of: .room)
            if ownTime.seconds(since: now) != 0 { plan.append(handover()) }
            return plan
        case .goByOwnClock: return handover()
        case .limitSpeaker(let seconds):
            if let seconds { try check(seconds, in: RoomState.speakerLimits) }
            guard seconds != record.room.speakerLimit else { return Plan() }
            return Plan([ValueName.speakerLimit: seconds.map(JSON.integer) ?? .null], of: .room)
        case .breakNow(let title, let minutes): return try breakNow(title, minutes: minutes)
        case .giveMinutes(let minutes, let ids):
            var plan = Plan()
            for id in ids { plan.append(try self.plan(.giveMinutes(minutes), of: id)) }
            return plan
        case .show(let message, let seconds): return try show(message, seconds: seconds)
        case .describePapers(let values, let seen):
            let known = record.programme.papers.values
            // What they say already is no news, unless it is chosen of several versions.
            let conflicts = record.paperConflicts.map(\.valueName)
            let differing = values.members.filter { member in
                ValueName.isOfPapers(member.name) && ValueTable.room.holds(member)
                    && (known[member.name] != member.value || conflicts.contains(member.name))
            }
            return Plan(Values(differing), of: .room, seen: seen)
        case .record(let isOn):
            guard isOn || record.recorder(at: now) != nil else { return Plan() }
            return Plan([ValueName.recorder: isOn ? .string(now.description) : .null], of: .room)
        }
    }

    /// What runs by the clock of who led before, told by this laptop's: from now on that is the room's.
    private func handover() -> Plan {
        var plan = Plan()
        for item in record.items where item.facts.isRunning {
            plan.set(
                [
                    ValueName.started: .string(
                        ownTime.adding(seconds: (item.facts.started ?? now).seconds(since: now)).description),
                    ValueName.running: .string(ownTime.description),
                    ValueName.spent: .integer(item.facts.elapsedSeconds(at: now)),
                ], of: .item(item.id))
        }
        for speaker in record.floor.speakers {
            let called = ownTime.adding(seconds: -speaker.spokenSeconds(at: now))
            plan.set([ValueName.called: .string(called.description)], of: .floor(speaker.id))
        }
        return plan
    }

    private func show(_ message: String?, seconds: Int?) throws(Refusal) -> Plan {
        if message != nil { try check(message) }
        if let seconds { try check(seconds, in: RoomState.messageSeconds) }
        let until = message == nil ? nil : seconds.map { now.adding(seconds: $0) }
        guard message != record.room.message?.text || until != record.room.message?.until else {
            return Plan()
        }
        return Plan(
            [
                ValueName.message: message.map(JSON.string) ?? .null,
                ValueName.messageUntil: until.map { .string($0.description) } ?? .null,
            ], of: .room)
    }

    func check(_ number: Int, in range: ClosedRange<Int>) throws(Refusal) {
        guard range.contains(number) else { throw .outside(range) }
    }

    func check(_ text: String?) throws(Refusal) {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    }
}
