import Display
package import Seminar
import Text

/// What is being typed: the text, the values chosen for it, and those that will be filled in when it is saved.
///
/// It never refuses a save: a missing value is marked, not asked for.
package struct Capture: Sendable {
    package internal(set) var field: TextField
    /// The id of the idea that the text becomes.
    private(set) var idea: Identifier
    /// The recorded idea that is being changed instead.
    var editing: Editing?
    /// The values that the idea was begun with: as they were when its first key was typed.
    ///
    /// Nil while nothing is typed. News from the room is told and not applied, so nobody's words go to another speaker.
    private(set) var begun: Values?
    /// What was chosen for this one idea, in the picks or in the form.
    var picked = Values()
    /// What the next idea starts with: the person and the field of the one before.
    var lastSpeaker: String?
    var lastField: String?
    /// The list of a pick.
    var pick: Pick?
    /// How many times the text was changed by its writer.
    private(set) var changeCount = 0
    /// Enter was pressed before the folder had been read.
    var isSaveWaiting = false
    /// Whether a draft of the idea is kept.
    private var isKept = false
    private var identifiers: IdentifierSource

    /// An edit of a recorded idea, and what its writer had on the screen when it began.
    struct Editing: Equatable, Sendable {
        let idea: Identifier
        let text: String
        /// The newest changes of the idea at that time.
        let seen: [Identifier]
        /// The screen that the edit was begun on, to go back to.
        let origin: Tab

        init(_ idea: Idea, seen: [Identifier], origin: Tab) {
            self.idea = idea.id
            text = idea.text
            self.seen = seen
            self.origin = origin
        }
    }

    init(typing: TypingSettings, now: Moment, seed: UInt64) {
        field = TextField(typing: typing, isMultiline: true)
        // Another stream than that of the changes, from the same seed.
        identifiers = IdentifierSource(seed: ~seed)
        idea = identifiers.next(at: now)
    }

    /// Whether nothing was typed that would be missed: neither the text nor another value that is typed.
    var isBlank: Bool {
        let typed = picked.members.filter { member in
            let shape = Property.named(member.name)?.shape
            return shape == .text || shape == .lines
        }
        return field.isEmpty && typed.allSatisfy { $0.value.string?.trimmed.isEmpty ?? true }
    }

    /// The list of a pick, unless it was closed for this word.
    var openPick: Pick? { pick.flatMap { $0.isDismissed ? nil : $0 } }

    /// The values that the idea would be recorded with now, its text apart.
    func values(in context: Context) -> Values {
        if let editing, let idea = context.record.idea(editing.idea) {
            return idea.values.merging(picked)
        }
        return (begun ?? roomValues(in: context)).merging(picked)
    }

    /// The values that the room gives an idea that is begun now.
    private func roomValues(in context: Context) -> Values {
        var values: Values = ["kind": .string(Kind.idea.rawValue)]
        if let speaker = context.record.floor.speaking?.person ?? lastSpeaker {
            values["speaker"] = .string(speaker)
        }
        if let lastField { values["field"] = .string(lastField) }
        if let item = context.viewedItemID { values["item"] = .string(item) }
        return values
    }

    /// Fixes the values of an idea that has just been begun, and lets go of those of one that is blank again.
    mutating func fixValues(in context: Context) {
        begun = isBlank || editing != nil ? nil : begun ?? roomValues(in: context)
    }

    /// Whether the room would now give the idea that is being typed another speaker or item than it was begun with.
    func differsFromRoom(in context: Context) -> Bool {
        guard let begun else { return false }
        let now = roomValues(in: context)
        return ["speaker", "item"].contains { begun[$0] != now[$0] }
    }

    /// Gives the idea that is being typed the values that the room gives now.
    mutating func followRoom(in context: Context) {
        if begun != nil { begun = roomValues(in: context) }
    }

    /// Gives the idea that is being typed another item, which its writer has gone to.
    mutating func moveTo(_ item: String) {
        if begun != nil { begun?["item"] = .string(item) }
    }

    /// Counts a change of the text, for the order in which things are undone.
    mutating func countChange() { changeCount += 1 }

    /// Makes room for another idea.
    mutating func clear(at now: Moment) {
        field.clear()
        editing = nil
        begun = nil
        picked = Values()
        pick = nil
        renew(at: now)
    }

    private mutating func renew(at now: Moment) {
        idea = identifiers.next(at: now)
        isKept = false
    }

    /// Goes on with a draft that an earlier program left.
    mutating func restore(_ draft: Draft, in context: Context) {
        field.set(draft.set["text"]?.string ?? "")
        picked = draft.set
        picked["text"] = nil
        if draft.isEdit, let recorded = context.record.idea(draft.idea) {
            editing = Editing(recorded, seen: context.record.history(.idea(draft.idea)).heads, origin: .run)
        } else {
            idea = draft.idea
            // Its values are those that it was begun with, the missing ones too.
            begun = Values()
        }
    }

    /// Keeps the draft as it is now, or drops it where nothing is left of it.
    mutating func draftEffect(in context: Context) -> Effect? {
        guard let writer = context.writer else { return nil }
        fixValues(in: context)
        if isBlank, editing == nil {
            guard isKept else { return nil }
            let dropped = idea
            renew(at: context.now)
            return .dropDraft(dropped)
        }
        isKept = true
        var set = values(in: context)
        set["text"] = .string(field.text)
        return .draft(
            Draft(
                idea: editing?.idea ?? idea, at: context.now, by: writer, set: set, isEdit: editing != nil))
    }

    /// What the keys belong to that are read next.
    ///
    /// What an idea begins with stands in it only before the first snapshot of the idea, which says as much.
    func draftForKeys(in context: Context) -> Draft? {
        guard let writer = context.writer else { return nil }
        let isNew = isBlank && editing == nil
        return Draft(
            idea: editing?.idea ?? idea, at: context.now, by: writer, set: isNew ? values(in: context) : [:])
    }
}

extension State {
    /// What the keys belong to that are read next, where they are typed for an idea; nil elsewhere.
    ///
    /// Over the line may lie what an earlier program left: whoever types then types into the line all the same.
    package var draftForKeys: Draft? {
        guard context.tab == .run, layers.isEmpty || top is OfferRoom, run.form == nil else { return nil }
        return run.capture.draftForKeys(in: context)
    }
}
