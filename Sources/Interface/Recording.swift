import Seminar

// Making changes: the one way in which anything is recorded, taken back or brought back.

extension State {
    /// Records values of subjects as one action and says what is to be written.
    ///
    /// The record shows them at once; `writing` tells how far they have got.
    mutating func record(_ sets: [(subject: Subject, values: Values)], undoing: [Identifier] = []) -> [Effect]
    {
        guard let writer, isLoaded else { return [] }
        var changes: [Change] = []
        for (index, set) in sets.enumerated() {
            let change = Change(
                id: identifier(), n: Change.counter(after: record.greatest), at: now, by: writer,
                subject: set.subject,
                after: record.history(set.subject).heads,
                undoes: index < undoing.count ? undoing[index] : nil, action: changes.first?.id,
                rehearsal: record.rehearsal, set: set.values)
            changes.append(change)
            record.apply([change], tag: tag)
        }
        guard !changes.isEmpty else { return [] }
        own += changes.map(\.id)
        note(changes, of: tag, writer: writer)
        writing.isPending = true
        return [.append(changes)]
    }

    /// Takes back the last own action that was not taken back, as far as nobody has changed it since.
    ///
    /// An action of which someone else has changed everything is passed over for the one before.
    mutating func undo() -> [Effect] {
        var passed: Set<Identifier> = []
        while true {
            let action = undoable(passing: passed)
            let effects = takeBack(action)
            guard effects.isEmpty, !action.isEmpty else { return effects }
            passed.formUnion(action.map(\.id))
        }
    }

    /// Brings back what the last undo took, if nothing new was recorded here after it.
    mutating func redo() -> [Effect] { takeBack(redoable) }

    /// What the next undo would take back, newest change first; empty when there is nothing.
    var undoable: [Change] { undoable(passing: []) }

    private func undoable(passing passed: Set<Identifier>) -> [Change] {
        var undone = passed
        for index in own.indices.reversed() {
            guard let change = record.change(own[index]), !undone.contains(change.id) else { continue }
            guard let target = change.undoes else { return action(endingAt: index) }
            undone.insert(target)
        }
        return []
    }

    /// What the next redo would take back: the last undo that was not itself taken back.
    var redoable: [Change] {
        var undone: Set<Identifier> = []
        for index in own.indices.reversed() {
            guard let change = record.change(own[index]), !undone.contains(change.id) else { continue }
            guard let target = change.undoes else { return [] }
            if record.change(target)?.undoes == nil { return action(endingAt: index) }
            undone.insert(target)
        }
        return []
    }

    /// The changes of one action stand side by side; the newest of them is given.
    private func action(endingAt index: Int) -> [Change] {
        guard let newest = record.change(own[index]) else { return [] }
        let first = newest.action ?? newest.id
        return own[...index].reversed().lazy.compactMap(record.change).prefix { change in
            change.id == newest.id || change.action == first || change.id == first
        }
    }

    private mutating func takeBack(_ action: [Change]) -> [Effect] {
        let mine = Set(own)
        var sets: [(Subject, Values)] = []
        var undone: [Identifier] = []
        for change in action {
            let values = record.restoring(change, mine: mine)
            guard !values.isEmpty else { continue }
            sets.append((change.subject, values))
            undone.append(change.id)
        }
        return record(sets, undoing: undone)
    }

    /// Remembers who was heard of when.
    mutating func note(_ changes: [Change], of tag: String, writer: String) {
        var summary = journals[tag] ?? JournalSummary(writer: writer, newest: nil, changes: 0)
        summary.changes += changes.count
        summary.newest = changes.last?.at ?? summary.newest
        journals[tag] = summary
    }
}
