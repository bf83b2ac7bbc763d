// What taking a change back means.

extension Record {
    /// The values that take a change back: for each that nobody has set since, what held before it.
    ///
    /// The change that brought its subject into being is taken back by removing the subject, unless someone else has
    /// worked on it since, or it is somebody who was heard or asks to speak.
    ///
    /// - Parameters:
    ///   - mine: the changes of the one who takes back.
    ///   - others: the subjects that are taken back with it.
    /// - Returns: nothing when everything has been changed since.
    package func restoring(_ change: Change, mine: Set<Identifier>, with others: Set<Subject>) -> Values {
        let history = history(change.subject)
        guard isBrought(by: change) else { return history.restoring(change, counting: counts) }
        if case .person(let id) = change.subject, isNamed(person: id, besides: others) { return Values() }
        let isUntouched = history.changes.dropFirst().allSatisfy { mine.contains($0.id) }
        let isRemoved = history.values(counting: counts)[ValueName.removed] == true
        return isUntouched && !isRemoved ? [ValueName.removed: true] : Values()
    }

    /// What of a change stands and falls together: once somebody has gone on with some of it, the rest of it would be half a
    /// clock, half a turn, or a room without a leader.
    private func wholes(of change: Change) -> History.Whole? {
        switch change.subject {
        case .item: History.Whole(names: ValueName.clockOfItem, ends: ValueName.clockOfItem)
        case .floor: History.Whole(names: ValueName.turn, ends: ValueName.turn)
        case .room where change.set[ValueName.item] != nil:
            History.Whole(names: [ValueName.item, ValueName.leader], ends: [ValueName.item])
        case .room, .idea, .person, .unknown: nil
        }
    }

    /// Whether somebody has gone on with what a change did to the room: then its action is not taken back in parts.
    func isGoneOnWith(_ change: Change) -> Bool {
        // What was recorded in an item would be in no item that is in sight.
        if case .item(let id) = change.subject, isBrought(by: change), entries(in: id) > 0 { return true }
        return wholes(of: change).map { history(change.subject).isGoneOnWith(change, $0, counting: counts) }
            ?? false
    }

    /// Whether something that stands says that a person spoke or asks to.
    private func isNamed(person id: String, besides others: Set<Subject>) -> Bool {
        ideas.contains { $0.speaker == id && holds($0) && !others.contains(.idea($0.id)) }
            || floor.requests.contains { $0.person == id && !others.contains(.floor($0.id)) }
    }

    /// Whether a change is the one that brought its subject into being.
    private func isBrought(by change: Change) -> Bool {
        history(change.subject).first?.id == change.id && isNew(change.subject)
    }

    /// Whether a second clock would run, or a second speaker have the floor, were a plan carried out.
    func wouldDouble(_ plan: Plan) -> Bool {
        let (runs, speaks) = (Set(items.filter(\.facts.isRunning).map(\.id)), Set(floor.speakers.map(\.id)))
        var (running, speaking) = (runs, speaks)
        for step in plan.steps {
            switch step.subject {
            case .item(let id):
                let isOver = step.values.moment(ValueName.ended) != nil || step.values.flag(ValueName.removed)
                if step.values.moment(ValueName.running) != nil, !isOver { running.insert(id) }
                if step.values[ValueName.running] == .null || isOver { running.remove(id) }
            case .floor(let id):
                let isCalled =
                    step.values[ValueName.done] == .null || step.values.moment(ValueName.called) != nil
                if isCalled { speaking.insert(id) }
                let isOver = step.values.moment(ValueName.done) != nil || step.values.flag(ValueName.removed)
                if step.values[ValueName.called] == .null || isOver { speaking.remove(id) }
            case .idea, .person, .room, .unknown: break
            }
        }
        return running.count > max(1, runs.count) || speaking.count > max(1, speaks.count)
    }

    /// Whether a subject exists only because a change brought it.
    private func isNew(_ subject: Subject) -> Bool {
        switch subject {
        case .idea, .floor: true
        case .item(let id): item(id)?.plan == nil
        case .person(let id): person(id)?.plan == nil
        case .room, .unknown: false
        }
    }
}
