import Seminar
import Wording

// What an undo or a redo was about, said as the deed that it took back: "bắt đầu Ý tưởng áp dụng".

extension Context {
    /// What came of an undo, with how many people of a list stay on the roster.
    func phrase(of undone: Undone) -> Phrase {
        let what = phrase(of: undone.undone)(language)
        guard !undone.changes.isEmpty else { return Phrase.Run.changedSince(what) }
        let kept = undone.kept.count { change in
            guard case .person(let id) = change.subject else { return false }
            return isNew(change) && record.person(id)?.plan == nil
        }
        return kept > 0 ? Phrase.Run.undone(what, keeping: kept) : Phrase.Run.undone(what)
    }

    /// - Parameter changes: the changes of one action, in any order.
    func phrase(of changes: [Change]) -> Phrase {
        typealias Words = Phrase.Undone
        let subjects = changes.map(\.subject).eachOnce
        let people = subjects.count { if case .person = $0 { true } else { false } }
        if people > 1, people == subjects.count {
            return changes.allSatisfy(isAttendance) ? Words.attendance(of: people) : Words.roster(of: people)
        }
        let requests = subjects.count { if case .floor = $0 { true } else { false } }
        if requests > 1, requests == subjects.count {
            // Whoever is called ends the turn of whoever spoke.
            return changes.first { $0.set[ValueName.called]?.string != nil }.map(phrase)
                ?? Words.requests(requests)
        }
        let ideas = subjects.count { if case .idea = $0 { true } else { false } }
        if ideas > 1, ideas == subjects.count {
            return joining(changes) ?? answering(changes) ?? Words.ideas(ideas)
        }
        // Of an item that ended because the next began, the one that began is what was done; of one that was split, the second
        // part.
        let told =
            changes.first { $0.set[ValueName.started]?.string != nil }
            ?? changes.first { isNew($0) && $0.set[ValueName.title] != nil }
            ?? changes.min { $0.stamp < $1.stamp }
        return told.map(phrase) ?? Words.change
    }

    /// That an idea was recorded, where all else that the changes did is that it answers questions.
    private func answering(_ changes: [Change]) -> Phrase? {
        let new = changes.filter(isNew)
        guard new.count == 1, changes.allSatisfy({ isNew($0) || $0.set.names == [ValueName.answered] })
        else { return nil }
        return phrase(of: new[0])
    }

    /// That one idea was merged into another, where that is what two changes did.
    private func joining(_ changes: [Change]) -> Phrase? {
        guard changes.count == 2, let gone = changes.first(where: { $0.set[ValueName.removed] == true }),
            let kept = changes.first(where: { $0.set[ValueName.removed] == nil })
        else { return nil }
        let numbers = [gone, kept].map { change in
            if case .idea(let id) = change.subject, let idea = record.idea(id) {
                record.number(of: idea)
            } else {
                ""
            }
        }
        return Phrase.Undone.joining(numbers[0], into: numbers[1])
    }

    private func isNew(_ change: Change) -> Bool { record.history(change.subject).first?.id == change.id }

    private func phrase(of change: Change) -> Phrase {
        typealias Words = Phrase.Undone
        let isNew = isNew(change)
        switch change.subject {
        case .idea(let id):
            return phrase(ofIdea: record.idea(id).map { record.number(of: $0) } ?? "", change, isNew)
        case .item(let id):
            let item = record.item(id)
            return phrase(ofItem: item.map(shortTitle) ?? id, change, isNew && item?.plan == nil)
        case .person(let id):
            return phrase(ofPerson: name(of: id), change, isNew && record.person(id)?.plan == nil)
        case .floor(let id):
            let values = record.history(.floor(id)).values(counting: record.counts)
            return phrase(ofRequest: values.text(ValueName.person).map(name) ?? "", change)
        case .room: return phrase(ofRoom: change.set)
        case .unknown: return Words.change
        }
    }

    private func phrase(ofIdea number: String, _ change: Change, _ isNew: Bool) -> Phrase {
        typealias Words = Phrase.Undone
        let set = change.set
        if isNew { return Words.recording(number) }
        if let removed = set[ValueName.removed] {
            return removed == true ? Words.removing(number) : Words.restoring(number)
        }
        if set.text(ValueName.kind) == Kind.parking.rawValue { return Words.parking(number) }
        if set[ValueName.answeredOn] != nil { return Words.answering(number) }
        if set[ValueName.star] != nil { return Words.star(number) }
        return Words.editing(number)
    }

    private static let groupWork = [
        ValueName.groupStarted, ValueName.groupMinutes, ValueName.groupRunning, ValueName.groupEnded,
    ]

    private func phrase(ofItem title: String, _ change: Change, _ isNew: Bool) -> Phrase {
        typealias Words = Phrase.Undone
        let set = change.set
        func sets(_ name: String) -> Bool { set[name].map { $0 != .null } ?? false }
        if isNew { return Words.adding(title) }
        if set[ValueName.removed] != nil { return Words.removing(title) }
        if set[ValueName.title] != nil { return Words.renaming(title) }
        if Self.groupWork.contains(where: { set[$0] != nil }), set[ValueName.started] == nil,
            set[ValueName.ended] == nil
        {
            return Words.groupWork
        }
        if sets(ValueName.started) { return Words.starting(title) }
        if sets(ValueName.ended) { return Words.ending(title) }
        if sets(ValueName.running) { return Words.resuming(title) }
        // An item may be deferred instead of skipped, and the other way round.
        if set[ValueName.skipped] == true { return Words.skipping(title) }
        if set[ValueName.deferred] == true { return Words.deferring(title) }
        if set[ValueName.skipped] != nil { return Words.skipping(title) }
        if set[ValueName.deferred] != nil { return Words.deferring(title) }
        if set[ValueName.running] != nil { return Words.pausing(title) }
        if set[ValueName.minutes] != nil { return Words.minutes(of: title) }
        if set[ValueName.fixedStart] != nil { return Words.fixedStart(of: title) }
        return set[ValueName.position] != nil ? Words.moving(title) : Words.editing(title)
    }

    private func phrase(ofPerson name: String, _ change: Change, _ isNew: Bool) -> Phrase {
        typealias Words = Phrase.Undone
        if isNew { return Words.adding(name) }
        return isAttendance(change) ? Words.attendance(of: name) : Words.editing(name)
    }

    private func isAttendance(_ change: Change) -> Bool {
        change.set.names.contains { $0.hasPrefix(ValueName.attendance) }
    }

    private func phrase(ofRequest name: String, _ change: Change) -> Phrase {
        typealias Words = Phrase.Undone
        let set = change.set
        if set[ValueName.removed] != nil { return Words.withdrawing(name) }
        if set[ValueName.done] != nil { return Words.endingTurn(of: name) }
        if set[ValueName.called] != nil { return Words.calling(name) }
        return set[ValueName.asked] != nil ? Words.asking(name) : Words.moving(name)
    }

    private func phrase(ofRoom set: Values) -> Phrase {
        typealias Words = Phrase.Undone
        if set[ValueName.message] != nil { return Words.message }
        if set[ValueName.recorder] != nil { return Words.recorder }
        if set[ValueName.speakerLimit] != nil { return Words.speakerLimit }
        if set.names.contains(where: ValueName.isOfPapers) { return Words.papers }
        return set[ValueName.leader] != nil ? Words.lead : Words.change
    }
}
