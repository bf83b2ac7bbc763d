import Display
import Seminar
import Text
import Wording

/// The run screen: agenda and viewed item above, and below them the line where ideas are typed, which always has the keys.
///
/// Leading the room is done by commands that are the same everywhere; what is done here is the typing.
package struct RunRoom: Room {
    package internal(set) var capture: Capture
    /// The form of what is being typed, while it is open.
    var form: IdeaForm?

    init(typing: TypingSettings, now: Moment, seed: UInt64) {
        capture = Capture(typing: typing, now: now, seed: seed)
    }

    /// Whether the line alone has the keys: no form and no list of picks is open.
    var isPlain: Bool { form == nil && capture.openPick == nil }

    func places(in context: Context) -> [Place] {
        if let form { return formPlaces(form, in: context) }
        let line: [Place] = [.line, .leading, .editor]
        return capture.openPick == nil ? line : [.picker, .list] + line
    }

    func hintPlace(in context: Context) -> Place? {
        if form != nil { return .form }
        return context.isReadOnly ? .leading : .line
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        if let form { return formAccepts(form, command, by: key, in: context) }
        switch command {
        // Signs begin a pick by being typed.
        case .pickPerson, .pickField, .pickKind: return false
        case .editLast: return capture.field.isEmpty
        // The palette has Esc where nothing here is to be left.
        case .back: return capture.openPick != nil || capture.editing != nil
        case .choose: return capture.openPick?.isMeant ?? false
        case .firstRow, .lastRow: return false
        default: return true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        if form != nil, let outcomes = performInForm(command, in: context) { return outcomes }
        if let outcomes = performInPick(command, in: context) { return outcomes }
        switch command {
        case .save: return save(in: context)
        case .newLine:
            capture.field.insert("\n")
            capture.countChange()
            return draftOutcomes(in: context)
        case .form:
            capture.pick = nil
            form = IdeaForm()
            return []
        case .pickPerson: return startPick(.person, in: context)
        case .pickField: return startPick(.field, in: context)
        case .pickKind: return startPick(.kind, in: context)
        case .editLast: return context.scribe.lastOwnIdea.map { edit($0.id, from: .run, in: context) } ?? []
        case .back: return form == nil ? cancelEdit(in: context) : closeForm()
        case .park: return park(in: context)
        case .toCurrentItem where capture.differsFromRoom(in: context):
            let outcome = Outcome.view(context.record.room.currentItem)
            return [outcome, .followRoom]
        case .flipWord:
            guard form == nil, capture.field.flipWord() else { return [] }
            return changed(in: context)
        case .externalEditor:
            capture.field.endWord()
            return draftOutcomes(in: context) + [.effect(.edit(capture.field.text))]
        default:
            guard !context.isReadOnly, form == nil else { return nil }
            return outcomes(of: capture.field.perform(command, columns: context.captureColumns), in: context)
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        guard !context.isReadOnly else { return nil }
        if form != nil { return typeIntoForm(input, in: context) }
        guard case .paste = input else { return outcomes(of: capture.field.type(input), in: context) }
        _ = capture.field.type(input)
        capture.countChange()
        // Nothing that was pasted is a pick.
        capture.pick = nil
        return draftOutcomes(in: context)
    }

    private mutating func outcomes(of outcome: TextField.Outcome, in context: Context) -> [Outcome]? {
        switch outcome {
        case .changed: return changed(in: context)
        case .moved:
            updatePick(in: context)
            return []
        case .ignored: return nil
        }
    }

    private mutating func closeForm() -> [Outcome] {
        form = nil
        return []
    }

    func picture(in context: Context) -> any Picture { runPicture(in: context) }
}

extension RunRoom {
    /// What every change of the text brings: a pick may begin, and the draft is kept.
    mutating func changed(in context: Context) -> [Outcome] {
        capture.countChange()
        updatePick(in: context)
        return draftOutcomes(in: context)
    }

    /// Has the draft kept as it is now.
    mutating func draftOutcomes(in context: Context) -> [Outcome] {
        capture.draftEffect(in: context).map { [.effect($0)] } ?? []
    }

    // MARK: Saving

    mutating func save(in context: Context) -> [Outcome] {
        capture.field.endWord()
        let text = capture.field.text.trimmed
        guard context.isLoaded else {
            capture.isSaveWaiting = !text.isEmpty
            return draftOutcomes(in: context)
        }
        capture.isSaveWaiting = false
        guard !text.isEmpty else {
            return [
                .tell(
                    capture.editing == nil
                        ? Phrase.Capture.empty(save: Command.save.keyLabel)
                        : Phrase.Capture.emptyEdit(remove: Command.remove.keyLabel))
            ]
        }
        guard let editing = capture.editing else { return saveNew(text, in: context) }
        guard context.record.idea(editing.idea) != nil else { return cancelEdit(in: context) }
        var wanted = capture.picked
        if text != editing.text { wanted["text"] = .string(text) }
        capture.clear(at: context.now)
        return [
            .show(editing.origin), .record(.idea(editing.idea, .edit(wanted, seen: editing.seen))),
            .effect(.dropDraft(editing.idea)),
        ]
    }

    private mutating func saveNew(_ text: String, in context: Context) -> [Outcome] {
        var values = capture.values(in: context)
        values["text"] = .string(text)
        let idea = capture.idea
        capture.lastSpeaker = values["speaker"]?.string ?? capture.lastSpeaker
        capture.lastField = values["field"]?.string ?? capture.lastField
        capture.clear(at: context.now)
        form = nil
        return [.record(.idea(idea, .record(values))), .effect(.dropDraft(idea))]
    }

    /// Goes on when the folder has been read: what was to be saved meanwhile is saved.
    mutating func load(in context: Context) -> [Outcome] {
        let last = context.scribe.lastOwnIdea
        capture.lastSpeaker = capture.lastSpeaker ?? last?.speaker
        capture.lastField = capture.lastField ?? last?.field
        return capture.isSaveWaiting ? save(in: context) : []
    }

    /// Parks what is being typed, else the last idea recorded here.
    private mutating func park(in context: Context) -> [Outcome] {
        guard capture.field.isEmpty || capture.editing != nil else {
            capture.picked["kind"] = .string(Kind.parking.rawValue)
            if let item = context.viewedItem, capture.picked["return_to"] == nil {
                capture.picked["return_to"] = .string(item.id)
            }
            return save(in: context) + (context.isLoaded ? [.tell(Phrase.Parking.parked, .good)] : [])
        }
        guard capture.editing == nil, let idea = context.scribe.lastOwnIdea else {
            return [.tell(Phrase.Parking.nothing, .warning)]
        }
        return [.record(.idea(idea.id, .park))]
    }

    // MARK: Editing what was recorded

    /// Brings a recorded idea into the line; what was typed there must have been saved or empty.
    mutating func edit(_ id: Identifier, from origin: Tab, in context: Context) -> [Outcome] {
        guard let idea = context.record.idea(id) else { return [] }
        guard capture.isBlank || capture.editing?.idea == id else {
            return [.tell(Phrase.Capture.finishFirst(save: Command.save.keyLabel), .warning)]
        }
        capture.clear(at: context.now)
        capture.editing = Capture.Editing(idea, seen: context.record.history(.idea(id)).heads, origin: origin)
        capture.field.set(idea.text)
        return draftOutcomes(in: context)
    }

    private mutating func cancelEdit(in context: Context) -> [Outcome] {
        guard let editing = capture.editing else { return [] }
        capture.clear(at: context.now)
        return [
            .show(editing.origin), .tell(Phrase.Capture.editCancelled), .effect(.dropDraft(editing.idea)),
        ]
    }

    // MARK: What comes from outside

    /// Puts the text that the external editor left in the place of what is being typed.
    mutating func replaceText(with text: String, in context: Context) -> [Outcome] {
        capture.field.set(text)
        capture.countChange()
        return draftOutcomes(in: context)
    }

    /// Goes on with what an earlier program left.
    mutating func restore(_ draft: Draft, in context: Context) -> [Outcome] {
        capture.restore(draft, in: context)
        let item = capture.editing == nil ? draft.set["item"]?.string : nil
        return (item.map { [.view($0)] } ?? []) + draftOutcomes(in: context)
    }

    // MARK: Typing

    /// The text that undo means: that of the form's row, where it is typed, else that of the line.
    private func typedText(in context: Context) -> TextField? {
        guard let form else { return capture.field }
        let row = form.focus(in: capture, context).row
        return row.isTyped ? form.field(of: row, in: capture, context) : nil
    }

    func canUndoTyping(in context: Context) -> Bool { typedText(in: context)?.canUndo ?? false }

    func canRedoTyping(in context: Context) -> Bool { typedText(in: context)?.canRedo ?? false }

    mutating func undoTyping(in context: Context) -> [Outcome] {
        capture.field.undo()
        return changed(in: context)
    }

    mutating func redoTyping(in context: Context) -> [Outcome] {
        capture.field.redo()
        return changed(in: context)
    }

    /// Takes composing up again where it rests because of an outside input method; says whether it did.
    mutating func resumeTyping() -> Bool {
        guard capture.field.isTypingSuspended else { return false }
        capture.field.resumeTyping()
        return true
    }

    mutating func use(_ typing: TypingSettings) { capture.field.typing = typing }
}
