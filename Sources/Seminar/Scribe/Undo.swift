/// What an undo or a redo came to.
package struct Undone: Hashable, Sendable {
    /// The new changes, one action; none where someone has changed everything since.
    package let changes: [Change]
    /// The changes that were taken back, newest first: of a redo, those that the undo had made.
    ///
    /// Where someone has changed everything since, those that could not be taken back.
    package let undone: [Change]
    /// The changes of the same action that stay, because somebody has gone on with what they did.
    package var kept: [Change] = []
}

// Undo goes back through the own changes alone, action by action, and never over what someone else has set since. What
// it takes back is a change like any other, so that every laptop comes to the same.

extension Scribe {
    /// Takes back the last own action that was not taken back, as far as nobody has changed it since.
    ///
    /// Where someone else has changed everything of it since, nothing is taken back, and the next undo goes on with the
    /// action before: what a person did last is never passed over without a word.
    ///
    /// - Parameters: as of `perform`.
    /// - Returns: nil where there is nothing to take back.
    package mutating func undo(at now: Moment, roomTime: Moment? = nil) -> Undone? {
        let action = undoable
        guard writer != nil, !action.isEmpty else { return nil }
        if let undone = revert(action, at: now, roomTime) { return undone }
        passedOver.formUnion(action.map(\.id))
        return Undone(changes: [], undone: action)
    }

    /// Brings back what the last undo took, if nothing new was recorded here after it.
    ///
    /// - Parameters: as of `perform`.
    /// - Returns: nil where there is nothing to bring back.
    package mutating func redo(at now: Moment, roomTime: Moment? = nil) -> Undone? {
        let action = redoable
        guard writer != nil, !action.isEmpty else { return nil }
        return revert(action, at: now, roomTime) ?? Undone(changes: [], undone: action)
    }

    package var canUndo: Bool { writer != nil && !undoable.isEmpty }

    package var canRedo: Bool { writer != nil && !redoable.isEmpty }

    /// The action that the next undo would take back, newest change first; empty where there is none.
    private var undoable: [Change] {
        var undone = passedOver
        for index in own.indices.reversed() {
            guard let change = counting(own[index]), !undone.contains(change.id) else { continue }
            guard let target = change.undoes else { return action(endingAt: index) }
            undone.insert(target)
        }
        return []
    }

    /// The action of the last undo that was not itself taken back.
    private var redoable: [Change] {
        var undone: Set<Identifier> = []
        for index in own.indices.reversed() {
            guard let change = counting(own[index]), !undone.contains(change.id) else { continue }
            guard let target = change.undoes else { return [] }
            if record.change(target)?.undoes == nil { return action(endingAt: index) }
            undone.insert(target)
        }
        return []
    }

    /// An own change, if it counts in the rehearsal, or the seminar, that is on.
    private func counting(_ id: Identifier) -> Change? {
        record.change(id).flatMap { record.counts($0) ? $0 : nil }
    }

    /// The changes of one action, newest first; the newest of them is given.
    ///
    /// Between them those of another program may stand that ran here at the same time.
    private func action(endingAt index: Int) -> [Change] {
        guard let newest = record.change(own[index]) else { return [] }
        guard let first = newest.action else { return [newest] }
        var action: [Change] = []
        for change in own[...index].reversed().lazy.compactMap(record.change) {
            if change.action == first || change.id == first { action.append(change) }
            if change.id == first { break }
        }
        return action
    }

    private mutating func revert(_ action: [Change], at now: Moment, _ roomTime: Moment?) -> Undone? {
        // Half a clock, half a turn, or a room without a leader would be left.
        guard !action.contains(where: record.isGoneOnWith) else { return nil }
        let mine = Set(own)
        var plan = Plan()
        let subjects = Set(action.map(\.subject))
        for change in action {
            plan.undo(change, restoring: record.restoring(change, mine: mine, with: subjects))
        }
        // The room has gone on: on one item at a time, and one speaks.
        guard !record.wouldDouble(plan), !record.isAlready(as: plan) else { return nil }
        let undone = plan.steps.compactMap(\.undoes).compactMap(record.change)
        let changes = carryOut(plan, at: now, roomTime: roomTime)
        let kept = action.filter { change in !undone.contains { $0.id == change.id } }
        return changes.isEmpty ? nil : Undone(changes: changes, undone: undone, kept: kept)
    }
}

extension Record {
    /// Whether all is already as a plan would have it: what was taken back was done on another laptop too, a moment before or
    /// after, and stays.
    fileprivate func isAlready(as plan: Plan) -> Bool {
        plan.steps.allSatisfy { step in
            let values = values(of: step.subject)
            let isOfRoom =
                switch step.subject {
                case .item, .floor, .room: true
                case .idea, .person, .unknown: false
                }
            return step.values.names.allSatisfy { name in
                let (value, wanted) = (values[name] ?? .null, step.values[name] ?? .null)
                // Two clocks never show the same.
                let isClock = isOfRoom && (name == ValueName.spent || values.moment(name) != nil)
                return value == wanted || isClock && value != .null && wanted != .null
            }
        }
    }
}
