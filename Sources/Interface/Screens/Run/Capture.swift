import Display
package import Seminar
import Text
import Wording

/// The capture line: the idea being typed, and what will be filled in when it is saved.
///
/// It has the focus whenever nothing lies over the run screen. It never refuses a save: what is missing is marked, not
/// asked for.
package struct Capture: Sendable {
    package var field: TextField
    /// The idea that the text becomes; nil while nothing has been typed.
    var idea: Identifier?
    /// The recorded idea that is being changed instead.
    var editing: Identifier?
    /// The tab that the change was begun from, to go back to.
    var origin = Tab.run
    /// What was chosen for this one idea, in the picks or in the form.
    var picked = Values()
    /// What the next idea starts with: the person and the field of the one before.
    var lastSpeaker: String?
    var lastField: String?
    var picker: PickerState?
    /// Enter was pressed before the folder had been read.
    var isSaveWaiting = false

    init(typing: TypingSettings) {
        field = TextField(typing: typing, isMultiline: true)
    }

    /// Whether nothing was typed that would be missed: neither the text nor another value that is typed.
    var isBlank: Bool {
        let typed = picked.members.filter { member in
            let shape = Property.named(member.name)?.shape
            return shape == .text || shape == .lines
        }
        return field.isEmpty && typed.allSatisfy { $0.value.string?.trimmed.isEmpty ?? true }
    }
}

extension State {
    /// The values that the idea in the capture line would be recorded with now, its text apart.
    var captureContext: Values {
        if let editing = capture.editing, let idea = record.idea(editing) {
            return idea.values.merging(capture.picked)
        }
        var values: Values = ["kind": .string(Kind.idea.rawValue)]
        if let speaker = record.floor.speaking?.person ?? capture.lastSpeaker {
            values["speaker"] = .string(speaker)
        }
        if let field = capture.lastField { values["field"] = .string(field) }
        if let item = viewedItemID { values["item"] = .string(item) }
        return values.merging(capture.picked)
    }

    /// The idea that star, edit and remove mean: the one being changed, the selected one, or the last one recorded here.
    var targetIdea: Idea? {
        if case .details(let details)? = layers.last { return record.idea(details.idea) }
        if tab == .ideas { return selectedIdea }
        return capture.editing.flatMap(record.idea) ?? lastOwnIdea
    }

    /// The last idea that was recorded on this laptop and still stands.
    var lastOwnIdea: Idea? {
        for id in own.reversed() {
            guard case .idea(let subject)? = record.change(id)?.subject, let idea = record.idea(subject),
                idea.recorded.id == id, !idea.isRemoved
            else { continue }
            return idea
        }
        return nil
    }

    // MARK: Keys

    mutating func takeInRun(_ input: Input) -> [Effect] {
        if capture.picker != nil, let effects = takeInPicker(input) { return effects }
        if case .key(let key) = input {
            if key == .escape, capture.editing != nil { return cancelEdit() }
            if let command = runCommand(for: key) { return perform(command) }
        }
        guard !isReadOnly else { return takeEverywhere(input, at: .tab(.run)) }
        switch capture.field.take(input, columns: captureColumns) {
        case .changed:
            guard case .key = input else {
                // What was pasted is no pick.
                capture.picker = nil
                return keepDraft()
            }
            isGroundKept = true
            return typed()
        case .moved:
            updatePicker()
            return []
        case .ignored: return takeEverywhere(input, at: .tab(.run))
        }
    }

    /// The command of a key that the editor does not want for itself.
    private func runCommand(for key: Key) -> Command? {
        switch key {
        case .character: nil
        case .named(.up, _): capture.field.isEmpty ? .editLast : nil
        case .named(.enter, []): .save
        default: Command.command(for: key, at: .tab(.run))
        }
    }

    /// What every change of the text brings: the draft is kept, and a pick may begin.
    mutating func typed() -> [Effect] {
        updatePicker()
        return keepDraft()
    }

    /// Has the draft kept as it is now.
    mutating func keepDraft() -> [Effect] {
        guard let writer else { return [] }
        if capture.isBlank, capture.editing == nil {
            defer { capture.idea = nil }
            return capture.idea.map { [.dropDraft($0)] } ?? []
        }
        let idea = capture.editing ?? capture.idea ?? identifier()
        if capture.editing == nil { capture.idea = idea }
        var set = captureContext
        set["text"] = .string(capture.field.text)
        return [.draft(Draft(idea: idea, at: now, by: writer, set: set, isEdit: capture.editing != nil))]
    }

    /// What the keys belong to that are read next, where they are typed for an idea; nil elsewhere.
    ///
    /// Over the line may lie what an earlier program left: whoever types then types into the line all the same.
    ///
    /// An idea that they begin gets its id here, so that what they record has the id under which they are kept. What it
    /// begins with stands in it only before the first snapshot of the idea, which says as much.
    package mutating func draftForKeys() -> Draft? {
        guard let writer, tab == .run, layers.isEmpty || isOfferingDrafts else { return nil }
        let isNew = capture.isBlank && capture.editing == nil
        let idea = capture.editing ?? capture.idea ?? identifier()
        if capture.editing == nil { capture.idea = idea }
        return Draft(idea: idea, at: now, by: writer, set: isNew ? captureContext : [:])
    }

    // MARK: Saving

    mutating func saveCapture() -> [Effect] {
        capture.field.endWord()
        let text = capture.field.text.trimmed
        guard isLoaded else {
            capture.isSaveWaiting = !text.isEmpty
            return keepDraft()
        }
        capture.isSaveWaiting = false
        guard !text.isEmpty else {
            tell(capture.editing == nil ? Phrase.Capture.empty : Phrase.Capture.emptyEdit)
            return []
        }
        if let editing = capture.editing { return saveEdit(of: editing, text: text) }
        var values = captureContext
        values["text"] = .string(text)
        let idea = capture.idea ?? identifier()
        let effects = record([(.idea(idea), values)])
        capture.lastSpeaker = values["speaker"]?.string ?? capture.lastSpeaker
        capture.lastField = values["field"]?.string ?? capture.lastField
        clearCapture()
        return effects + [.dropDraft(idea)]
    }

    private mutating func saveEdit(of id: Identifier, text: String) -> [Effect] {
        guard let idea = record.idea(id) else { return cancelEdit() }
        var wanted = capture.picked
        wanted["text"] = .string(text)
        let effects = recordDifference(of: idea, to: wanted)
        tab = capture.origin
        clearCapture()
        tell(
            effects.isEmpty ? Phrase.Capture.unchanged : Phrase.Capture.edited(record.number(of: idea)), .good
        )
        return effects + [.dropDraft(id)]
    }

    /// Records those of the values that differ from what the idea has now.
    mutating func recordDifference(of idea: Idea, to wanted: Values) -> [Effect] {
        var set = Values()
        for member in wanted.members where (idea.values[member.name] ?? .null) != member.value {
            set[member.name] = member.value
        }
        return set.isEmpty ? [] : record([(.idea(idea.id), set)])
    }

    private mutating func clearCapture() {
        capture.field.clear()
        capture.idea = nil
        capture.editing = nil
        capture.origin = .run
        capture.picked = Values()
        capture.picker = nil
    }

    // MARK: Editing what was recorded

    mutating func editLast() -> [Effect] {
        guard let idea = lastOwnIdea else { return [] }
        return edit(idea)
    }

    /// Brings a recorded idea into the capture line; what was typed there must have been saved or empty.
    mutating func edit(_ idea: Idea) -> [Effect] {
        guard capture.isBlank || capture.editing == idea.id else {
            tell(Phrase.Capture.finishFirst, .warning)
            return show(.run)
        }
        clearCapture()
        capture.editing = idea.id
        capture.origin = tab
        capture.field.set(idea.text)
        return show(.run) + keepDraft()
    }

    mutating func cancelEdit() -> [Effect] {
        guard let editing = capture.editing else { return [] }
        tab = capture.origin
        clearCapture()
        tell(Phrase.Capture.editCancelled)
        return [.dropDraft(editing)]
    }

    mutating func toggleStar() -> [Effect] {
        guard let idea = targetIdea else { return [] }
        let effects = record([(.idea(idea.id), ["star": idea.isStarred ? .null : true])])
        tell(
            idea.isStarred
                ? Phrase.Capture.unstarred(record.number(of: idea))
                : Phrase.Capture.starred(record.number(of: idea)),
            .good)
        return effects
    }

    mutating func breakLine() -> [Effect] {
        capture.field.insert("\n")
        return keepDraft()
    }

    // MARK: The external editor

    mutating func openEditor() -> [Effect] {
        capture.field.endWord()
        return keepDraft() + [.edit(capture.field.text)]
    }

    mutating func takeEdited(_ text: String) -> [Effect] {
        capture.field.set(text)
        return keepDraft() + [.redraw]
    }

    // MARK: Undo within the line

    var canUndoTyping: Bool {
        tab == .run && layers.isEmpty && !capture.field.isEmpty && capture.field.canUndo
    }
    var canRedoTyping: Bool { tab == .run && layers.isEmpty && capture.field.canRedo }

    mutating func undoTyping() -> [Effect] {
        capture.field.undo()
        return typed()
    }

    mutating func redoTyping() -> [Effect] {
        capture.field.redo()
        return typed()
    }
}
