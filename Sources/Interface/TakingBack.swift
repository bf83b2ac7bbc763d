import Seminar
import Wording

/// Undo and redo: what was done last here is taken back first, whatever and wherever it was, and it is said what that was.
extension State {
    /// Takes back what was done last here: in the text being typed, or in the record.
    mutating func undo() -> [Effect] {
        switch acts.last {
        case .leaving where !context.leftDrafts.isEmpty:
            acts = acts.undoing(.leaving)
            return restoreDraft()
        case .abandoning where !abandoned.isEmpty:
            acts = acts.undoing(.abandoning)
            layers.append(abandoned.removeLast())
            return []
        case .discarding where !discarded.isEmpty:
            acts = acts.undoing(.discarding)
            let draft = discarded.removeLast()
            context.leftDrafts.insert(draft, at: 0)
            if !(top is OfferRoom) { layers.append(OfferRoom()) }
            return [.draft(draft)]
        case .rehearsing:
            acts = acts.undoing(.rehearsing)
            toggleRehearsal()
            return []
        case .choosing:
            acts = acts.undoing(.choosing)
            guard let (name, effects) = undoChoice() else { return undo() }
            let label = Property.label(of: name)
            tell(Phrase.Run.undone(label(context.language)))
            return effects
        case .beginning:
            acts = acts.undoing(.beginning)
            // Where something was typed since, or all of it is recorded, there is something else to undo.
            return run.canLeaveBegun ? apply(run.leaveBegun(in: context)) : undo()
        case .typing where context.tab == .run && layers.isEmpty && !canUndoTyping:
            acts = acts.without(.typing)
            return undo()
        case .leaving, .abandoning, .discarding, .typing, .deed, nil: break
        }
        if canUndoTyping, acts.last != .deed || !context.scribe.canUndo {
            let acts = acts
            defer {
                self.acts = run.canUndoTyping(in: context) ? acts.undoing(.typing) : acts.without(.typing)
            }
            return apply(run.undoTyping(in: context))
        }
        return undoDeed()
    }

    /// Takes back the last deed of this laptop in the record.
    private mutating func undoDeed() -> [Effect] {
        let (now, roomTime, former) = (context.now, context.roomTime, context.record.room.currentItem)
        guard let undone = context.ledger.change({ $0.undo(at: now, roomTime: roomTime) }) else { return [] }
        goAlong(from: former)
        tell(context.phrase(of: undone))
        let acts = acts.undoing(.deed)
        defer { self.acts = acts }
        let effects = append(undone.changes)
        // The list goes back to the idea.
        if layers.isEmpty, context.tab == .ideas, case .idea(let id)? = undone.changes.last?.subject {
            return effects + apply([.chooseRow(id.description)])
        }
        return effects
    }

    /// Takes back what was chosen last in the form; nil where the sentence has been recorded or given up since.
    private mutating func undoChoice() -> (name: String, effects: [Effect])? {
        run.undoChoice().map { ($0, apply(run.draftOutcomes(in: context))) }
    }

    /// Brings back what the last undo took.
    mutating func redo() -> [Effect] {
        if canRedoTyping, acts.lastUndone != .deed || !context.scribe.canRedo {
            return apply(run.redoTyping(in: context))
        }
        let (now, roomTime, former) = (context.now, context.roomTime, context.record.room.currentItem)
        guard let redone = context.ledger.change({ $0.redo(at: now, roomTime: roomTime) }) else { return [] }
        goAlong(from: former)
        // A redo takes back what the undo made; what is done again is what that had taken back.
        let targets = redone.undone.compactMap { $0.undoes.flatMap(context.record.change) }
        let what = context.phrase(of: targets)(context.language)
        tell(redone.changes.isEmpty ? Phrase.Run.changedSince(what) : Phrase.Run.redone(what))
        return append(redone.changes)
    }
}
