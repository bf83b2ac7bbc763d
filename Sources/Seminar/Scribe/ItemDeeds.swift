// What the deeds about items of the agenda and about group work set.
//
// Whenever a clock starts, what else was running ends at the same moment: the room is on one item at a time.

extension Planner {
    mutating func plan(_ deed: ItemDeed, of id: String) throws(Refusal) -> Plan {
        guard let item = record.standingItem(id) else { throw .noItem }
        let facts = item.facts
        switch deed {
        case .start: return start(item)
        case .end: return end(item)
        case .endAndStartNext:
            guard let next = record.next(after: item) else { throw .noNextItem }
            var plan = start(next)
            if facts.started != nil { plan.set(facts.ending(at: now), of: .item(id)) }
            return plan
        case .pause: return Plan(facts.pausing(at: now), of: .item(id))
        case .resume: return run(item, setting: facts.starting(at: now))
        case .giveMinutes(let minutes):
            return set(minutes: item.item.minutes(giving: minutes), of: item)
        case .setMinutes(let minutes):
            try check(minutes, in: Item.minuteRange)
            return set(minutes: minutes, of: item)
        case .fixStart(let start):
            guard start?.minutes != item.item.fixedStart || isConflicting(ValueName.fixedStart, of: item)
            else { return Plan() }
            return Plan([ValueName.fixedStart: .string(start?.description ?? "")], of: .item(id))
        case .skip where facts.ended != nil && !facts.isSkipped: throw .endedAlready
        case .postpone where facts.ended != nil && !facts.isDeferred: throw .endedAlready
        case .skip: return facts.isSkipped ? Plan() : Plan(facts.skipping(at: now), of: .item(id))
        case .postpone: return facts.isDeferred ? Plan() : Plan(facts.deferring(at: now), of: .item(id))
        case .bringBack: return Plan(facts.returning(), of: .item(id))
        case .move(let step): return move(item, by: step)
        case .rename(let title): return try rename(item, to: title)
        case .addAfter(let title, let minutes):
            try check(title)
            try check(minutes, in: Item.minuteRange)
            var plan = Plan()
            insert(.string(title), minutes: minutes, after: item, into: &plan)
            return plan
        case .split(let title):
            try check(title)
            let half = item.item.minutes / 2
            var plan = set(minutes: max(1, item.item.minutes - half), of: item)
            insert(.string(title), minutes: max(1, half), after: item, into: &plan)
            return plan
        case .remove:
            guard item.plan == nil else { throw .planned }
            guard !facts.isRunning || starter(of: id) == tag else { throw .startedElsewhere }
            return Plan(
                facts.pausing(at: now).and(facts.endingGroupWork(at: now)).and([ValueName.removed: true]),
                of: .item(id))
        }
    }

    /// Whoever works on an item that somebody removed at the same time wants it back; whoever removes it again does not.
    func bringingBack(_ id: String, _ plan: Plan) -> Plan {
        guard record.conflicts(ofItem: id).contains(ValueName.removed),
            plan.steps.contains(where: { $0.subject == .item(id) && $0.values[ValueName.removed] == nil })
        else { return plan }
        var plan = plan
        plan.set([ValueName.removed: .null], of: .item(id))
        return plan
    }

    // MARK: Clocks

    /// The tag of the journal that last had the clock of an item run.
    private func starter(of id: String) -> String? {
        record.history(.item(id)).tag(ofLast: { change in
            record.counts(change) && change.set.moment(ValueName.running) != nil
        })
    }

    private func start(_ item: AgendaItem) -> Plan {
        var plan = endOthers(than: item)
        plan.set(item.facts.starting(at: now), of: .item(item.id))
        moveRoom(to: item.id, in: &plan)
        return plan
    }

    /// Sees to it that the room is on an item; whoever moves it first leads it, until someone takes the lead.
    private func moveRoom(to item: String, in plan: inout Plan) {
        if record.room.currentItem != item { plan.set([ValueName.item: .string(item)], of: .room) }
        if record.room.leader == nil { plan.set([ValueName.leader: .string(writer)], of: .room) }
    }

    /// Ends an item; the room goes back to what it had interrupted.
    private func end(_ item: AgendaItem) -> Plan {
        let ending = item.facts.ending(at: now)
        guard item.facts.isRunning, let interrupted = record.interrupted(by: item) else {
            return Plan(ending, of: .item(item.id))
        }
        var plan = start(interrupted)
        plan.set(ending, of: .item(item.id))
        return plan
    }

    /// A break after the current item, which stands meanwhile.
    mutating func breakNow(_ title: Localized, minutes: Int) throws(Refusal) -> Plan {
        guard let item = record.currentItem else { throw .noCurrentItem }
        try check(title(title.original))
        try check(minutes, in: Item.minuteRange)
        var plan = endOthers(than: item)
        plan.set(item.facts.pausing(at: now), of: .item(item.id))
        let id = insert(title.json, minutes: minutes, after: item, into: &plan)
        var values = ItemFacts().starting(at: now).and([ValueName.isBreak: true])
        if item.facts.isRunning { values[ValueName.interrupts] = .string(item.id) }
        plan.set(values, of: .item(id))
        moveRoom(to: id, in: &plan)
        return plan
    }

    /// Sets values that may start the clock of an item.
    private func run(_ item: AgendaItem, setting values: Values) -> Plan {
        let isStarted = values.moment(ValueName.running) != nil
        var plan = isStarted ? endOthers(than: item) : Plan()
        plan.set(values, of: .item(item.id))
        return plan
    }

    private func endOthers(than item: AgendaItem) -> Plan {
        var plan = Plan()
        for other in record.items where other.id != item.id && other.facts.isRunning {
            plan.set(other.facts.ending(at: now), of: .item(other.id))
        }
        return plan
    }

    private func rename(_ item: AgendaItem, to title: String) throws(Refusal) -> Plan {
        try check(title)
        // A title that it has already in one of its languages is no new one.
        let isKnown = Language.allCases.contains { item.item.title.texts[$0] == title }
        return isKnown && !isConflicting(ValueName.title, of: item)
            ? Plan() : Plan([ValueName.title: .string(title)], of: .item(item.id))
    }

    private func set(minutes: Int, of item: AgendaItem) -> Plan {
        guard minutes != item.item.minutes || isConflicting(ValueName.minutes, of: item) else {
            return Plan()
        }
        return Plan([ValueName.minutes: .integer(minutes)], of: .item(item.id))
    }

    /// Whether a value of an item has several versions, so that the known one is chosen by setting it once more.
    private func isConflicting(_ name: String, of item: AgendaItem) -> Bool {
        record.conflicts(ofItem: item.id).contains(name)
    }

    // MARK: Places

    /// Moves an item among those of its session.
    private func move(_ item: AgendaItem, by step: Int) -> Plan {
        var plan = Plan()
        for place in neighbours(of: item).moving(item.id, by: step) {
            plan.set([ValueName.position: .decimal(place.place)], of: .item(place.id))
        }
        return plan
    }

    /// Adds an item to the agenda and gives its id.
    @discardableResult
    private mutating func insert(
        _ title: JSON, minutes: Int, after item: AgendaItem, into plan: inout Plan
    ) -> String {
        let id = identifier().description
        let places = neighbours(of: item).inserting(id, after: item.id)
        for place in places where place.id != id {
            plan.set([ValueName.position: .decimal(place.place)], of: .item(place.id))
        }
        let place = places.first { $0.id == id }?.place ?? item.position
        plan.set(
            [
                ValueName.title: title, ValueName.minutes: .integer(minutes),
                ValueName.session: .string(item.sessionID), ValueName.position: .decimal(place),
            ], of: .item(id))
        return id
    }

    private func neighbours(of item: AgendaItem) -> Places<String> {
        Places(record.items.filter { $0.sessionID == item.sessionID }.map { ($0.id, $0.position) })
    }

    // MARK: A programme that came as a table

    /// What differs, item by item; what was planned and the table does not have is skipped.
    mutating func plan(_ update: ProgrammeUpdate) throws(Refusal) -> Plan {
        guard update.ofSessions.isEmpty else { throw .ofSessions }
        guard update.orphaning.isEmpty else { throw .orphaning }
        var plan = Plan()
        for session in update.sessions {
            for (place, item) in session.items.enumerated() {
                // One of this id that was removed stays so, and the table's is another.
                let known = record.standingItem(item.id)
                plan.set(
                    item.values(differingFrom: known, at: Double(place + 1), in: session.id),
                    of: .item(known?.id ?? identifier().description))
            }
        }
        for id in update.gone {
            guard let item = record.standingItem(id) else { continue }
            plan.set(item.facts.skipping(at: now), of: .item(id))
        }
        return plan
    }

    // MARK: Group work

    func startGroupWork(minutes: Int, in id: String) throws(Refusal) -> Plan {
        // Since the minutes were asked for, another laptop may have moved the room.
        guard let item = record.currentItem, item.id == id, item.facts.started != nil,
            item.facts.ended == nil
        else { throw .noCurrentItem }
        try check(minutes, in: GroupWork.minuteRange)
        return run(item, setting: item.facts.startingGroupWork(minutes: minutes, at: now))
    }

    func plan(_ deed: GroupDeed) throws(Refusal) -> Plan {
        guard let item = record.currentItem, item.facts.groupWorkTimes(at: now) != nil,
            let groupWork = item.facts.groupWork
        else { throw .noGroupWork }
        let facts = item.facts
        switch deed {
        case .pauseOrResume: return run(item, setting: facts.pausingOrResumingGroupWork(at: now))
        case .giveMinutes(let minutes):
            let longest = GroupWork.minuteRange.upperBound
            let given = minutes.clamped(to: -longest...longest)
            return Plan(facts.givingGroupWork(minutes: groupWork.minutes + given), of: .item(item.id))
        case .setMinutes(let minutes):
            try check(minutes, in: GroupWork.minuteRange)
            return Plan(facts.givingGroupWork(minutes: minutes), of: .item(item.id))
        case .end: return Plan(facts.endingGroupWork(at: now), of: .item(item.id))
        }
    }
}

extension Item {
    /// The values in which an item of a table, in its place in a session, differs from that of the agenda; all where there is none.
    fileprivate func values(
        differingFrom known: AgendaItem?, at position: Double, in session: String
    ) -> Values {
        let before = known?.item
        var values = Values()
        if title != before?.title { values[ValueName.title] = title.json }
        if minutes != before?.minutes { values[ValueName.minutes] = .integer(minutes) }
        if fixedStart != before?.fixedStart {
            values[ValueName.fixedStart] = .string(fixedStart.flatMap(TimeOfDay.init)?.description ?? "")
        }
        if isBreak != before?.isBreak ?? false { values[ValueName.isBreak] = .bool(isBreak) }
        if speaker != before?.speaker, let speaker { values[ValueName.speaker] = speaker.json }
        if known?.sessionID != session { values[ValueName.session] = .string(session) }
        if known?.position != position { values[ValueName.position] = .decimal(position) }
        return values
    }

    /// No item has more minutes than a day.
    package static let longestMinutes = 1_440
    /// The minutes that an item may be given in the room.
    package static let minuteRange = 1...longestMinutes
    /// The minutes of an item that is added in the room.
    package static let minutesOfNew = 10

    /// More than these minutes no new item is likely to have: three hours.
    package static let mostLikelyMinutes = 180

    /// Whether these minutes can hardly be meant: many hours, or about ten times what it has, as with a digit too many.
    package func hardlyHas(minutes: Int) -> Bool {
        minutes > max(Self.mostLikelyMinutes, 2 * self.minutes)
            || minutes > 60 && minutes >= 10 * self.minutes
    }

    /// The minutes that it has once it is given some, or some are taken for a negative number.
    package func minutes(giving minutes: Int) -> Int {
        // No item has more than a day, so that neither sum nor difference overflows.
        let given = minutes.clamped(to: -Self.longestMinutes...Self.longestMinutes)
        return (self.minutes + given).clamped(to: Self.minuteRange)
    }
}
