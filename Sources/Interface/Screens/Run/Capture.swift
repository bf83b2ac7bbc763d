import Display
package import Seminar
import Text

/// The sentence in the line: its text, the values chosen for it, and those that will be filled in when it is saved.
///
/// It never refuses a save: a missing value is marked, not asked for.
package struct Capture: Sendable {
    package internal(set) var field: TextField
    /// The id of the idea that the text becomes.
    private(set) var idea: Identifier
    /// The recorded idea that is being changed instead.
    var editing: Editing?
    /// The values of the room at the first key of the sentence.
    ///
    /// Nil while nothing is typed. News from the room is told and not applied, so nobody's words go to another speaker.
    private(set) var begun: Values?
    /// The values of cleared sentences, which undo and redo give back with their texts: of those before the text that stands now,
    /// and of those behind it, the nearest last.
    private var cleared: (before: [Cleared], behind: [Cleared]) = ([], [])
    /// The speaker and the item that the room gave when a sentence was deleted whose speaker, kind and field still stand.
    private var stale: Values?
    /// The choices made in the form or taken from the room, oldest first, for undo.
    private var choices: [Choice] = []
    /// The values chosen for this sentence, in the picks or in the form.
    var picked = Values()
    /// The editors of the form's rows whose text is not understood, by the name of the value, while the form is closed.
    var unclear: [String: TextField] = [:]
    /// The speaker, item, kind and field of the idea before, which the next one goes on with while the speaker stays.
    private(set) var last: Preset.Last?
    /// The idea that was recorded with it.
    private var lastIdea: Identifier?
    /// When that was recorded, by the room's time.
    private var lastRecorded: Moment?
    /// The recorded idea that says nearly what is being typed.
    private(set) var similar: Identifier?
    /// The due date in the past that Enter has asked about.
    var questionedDue: Day?
    /// The text that Enter has asked about, because it is hardly a sentence.
    var questionedText: String?
    /// The tokens of the sentence.
    var tokens = SentenceTokens()
    /// How many times the text was changed by its writer.
    private(set) var changeCount = 0
    /// Enter was pressed before the folder had been read.
    var isSaveWaiting = false
    /// Whether it is said to another idea, with the kind that this brings unless one is chosen.
    private(set) var isReply = false
    /// Whether a draft of the idea is kept.
    private var isKept = false
    private var identifiers: IdentifierSource

    /// The values of a cleared sentence.
    private struct Cleared {
        let begun: Values
        let picked: Values
        let unclear: [String: TextField]
        let isReply: Bool
    }

    private struct Choice {
        let name: String
        let begun: Values?
        let picked: Values
    }

    /// An edit of a recorded idea, and what its writer had on the screen when it began.
    struct Editing: Equatable, Sendable {
        let idea: Identifier
        let text: String
        /// The newest changes of the idea at that time.
        let seen: [Identifier]
        /// The screen that the edit was begun on, to go back to.
        let origin: Tab

        init(_ idea: Idea, seen: [Identifier], origin: Tab) {
            self.init(idea.id, text: idea.text, seen: seen, origin: origin)
        }

        init(_ idea: Identifier, text: String, seen: [Identifier], origin: Tab) {
            self.idea = idea
            self.text = text
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

    /// Whether anything of the recorded idea was changed.
    var isEdited: Bool { !wanted.members.isEmpty }

    /// What an edit changes: the values that were picked, and the text where it differs.
    var wanted: Values {
        guard let editing else { return Values() }
        var wanted = picked
        let text = field.text.trimmed
        if text != editing.text { wanted[ValueName.text] = .string(text) }
        return wanted
    }

    /// The values that the idea would be recorded with now, its text apart.
    func values(in context: Context) -> Values {
        if let editing, let idea = context.record.idea(editing.idea) {
            return idea.values.merging(picked)
        }
        var values = begun ?? roomValues(in: context)
        // Someone else begins with what their item and group bring.
        if !isStale(in: context), let speaker = picked.text(ValueName.speaker),
            speaker != values.text(ValueName.speaker)
        {
            preset(for: speaker, item: values.text(ValueName.item), in: context).fill(&values)
        }
        guard !isStale(in: context) else { return values }
        values = values.merging(picked)
        if isReply, picked[ValueName.kind] == nil {
            let kind = Reply.kind(
                saidBy: values.text(ValueName.speaker), in: values.text(ValueName.item), of: context.record)
            values[ValueName.kind] = .string(kind.rawValue)
        }
        return values
    }

    /// The values that the room gives an idea that is begun now.
    private func roomValues(in context: Context) -> Values {
        var values = Values()
        let speaker = roomSpeaker(in: context)
        let item = context.viewedItemID
        preset(for: speaker, item: item, in: context).fill(&values)
        if let speaker { values[ValueName.speaker] = .string(speaker) }
        if let item { values[ValueName.item] = .string(item) }
        return values
    }

    /// The speaker of an idea that is begun now.
    private func roomSpeaker(in context: Context) -> String? {
        if let replied = repliedIdea(in: context) { return context.record.replySpeaker(to: replied) }
        return context.record.roomSpeaker(
            in: context.viewedItem, after: correctedLast(in: context), recordedAt: lastRecorded)
    }

    /// The idea that is replied to; nil where it is no reply.
    private func repliedIdea(in context: Context) -> Idea? {
        guard isReply else { return nil }
        return picked.texts(ValueName.links).first.flatMap { Identifier($0) }.flatMap(context.record.idea)
    }

    private func preset(for speaker: String?, item: String?, in context: Context) -> Preset {
        Preset(context.record, item: item, speaker: speaker, last: correctedLast(in: context))
    }

    /// The values of the idea before as it stands now: whoever corrects its speaker has corrected who speaks.
    private func correctedLast(in context: Context) -> Preset.Last? {
        guard let last, let idea = lastIdea.flatMap(context.record.idea) else { return last }
        return last.corrected(by: idea)
    }

    /// Remembers the idea that was recorded last, for the one that comes next.
    mutating func goOn(after values: Values, of idea: Identifier, recordedAt moment: Moment) {
        lastRecorded = moment
        let speaker = values.text(ValueName.speaker)
        // What is said to an idea somewhere else is aside, and who is not known goes on with nothing.
        if isReply, speaker == nil || last?.speaker == speaker { return }
        let kind = values.text(ValueName.kind)
        lastIdea = idea
        last = Preset.Last(
            item: values.text(ValueName.item), speaker: speaker,
            kind: isReply ? nil : kind == Kind.parking.rawValue ? last?.kind : kind,
            field: values.text(ValueName.field))
    }

    /// Goes on with a sentence that was put aside.
    mutating func goOn(with former: Capture) {
        let (identifiers, last, lastIdea, lastRecorded) = (identifiers, last, lastIdea, lastRecorded)
        let changeCount = changeCount
        self = former
        self.identifiers = identifiers
        self.last = last
        self.lastIdea = lastIdea
        self.lastRecorded = lastRecorded
        // That it comes back is no change of its writer's.
        self.changeCount = changeCount
    }

    /// How the text came to be what it is.
    enum Step {
        case typing, clearing, undo, redo
    }

    /// Fixes the values of a sentence that has just been begun, and lets go of those of a line that is blank again.
    ///
    /// A sentence that undo or redo brings back is the one that was begun then, with its speaker and its item.
    mutating func fixValues(after step: Step = .typing, in context: Context) {
        guard editing == nil else {
            begun = nil
            return
        }
        if isBlank, let begun {
            let former = Cleared(begun: begun, picked: picked, unclear: unclear, isReply: isReply)
            if step == .undo { cleared.behind.append(former) } else { cleared.before.append(former) }
            // Who deletes a sentence to say it anew still sees the speaker, the kind and the field; nobody sees the rest.
            picked = step == .typing ? picked.only(Self.shown) : Values()
            stale = roomValues(in: context).only(Self.live)
            (self.begun, unclear, isReply, choices) = (nil, [:], false, [])
        } else if !isBlank, begun == nil {
            if isStale(in: context) { picked = Values() }
            stale = nil
            let known =
                step == .undo ? cleared.before.popLast() : step == .redo ? cleared.behind.popLast() : nil
            if step == .typing { cleared.behind = [] }
            begun = known?.begun ?? roomValues(in: context)
            if let known { (picked, unclear, isReply) = (known.picked, known.unclear, known.isReply) }
        }
    }

    /// The values that stand beside the line, and those that the room may change at any time.
    private static let shown: Set<String> = [ValueName.speaker, ValueName.kind, ValueName.field]
    private static let live: Set<String> = [ValueName.speaker, ValueName.item]

    /// Whether the values left from a deleted sentence are out of date, because the room went on.
    private func isStale(in context: Context) -> Bool {
        guard let stale, begun == nil else { return false }
        return stale != roomValues(in: context).only(Self.live)
    }

    /// Begins a reply to another idea, with the values that this brings.
    mutating func beginReply(_ values: Values) {
        (picked, stale, isReply) = (values, nil, true)
    }

    /// Takes a blank line for one in which nothing was typed: its whole text was a token, which has been picked.
    mutating func unbegin() { if isBlank { begun = nil } }

    /// Chooses a value for the idea; a chosen one counts for itself, whatever was given up before.
    mutating func choose(_ value: JSON?, _ name: String) {
        stale = nil
        picked[name] = value
    }

    /// Chooses a value in the form, where undo takes it back.
    mutating func chooseInForm(_ value: JSON, _ name: String) {
        choices.append(Choice(name: name, begun: begun, picked: picked))
        choose(value, name)
    }

    var canUndoChoice: Bool { !choices.isEmpty }

    /// Takes the last choice in the form back.
    ///
    /// - Returns: the name of its value.
    mutating func undoChoice() -> String? {
        guard let last = choices.popLast() else { return nil }
        (begun, picked, stale) = (last.begun, last.picked, nil)
        return last.name
    }

    /// Whether the room would now give the idea that is being typed another speaker or item than it was begun with.
    func differsFromRoom(in context: Context) -> Bool {
        guard let begun else { return false }
        let now = roomValues(in: context)
        return Self.live.contains { begun[$0] != now[$0] }
    }

    /// The name of the item, of the speaker, or of the idea that is replied to, that the sentence was begun for and that has been
    /// removed since.
    func lost(in context: Context) -> String? {
        guard let begun else { return nil }
        if let idea = repliedIdea(in: context), idea.isRemoved {
            return context.record.number(of: idea)
        }
        if let item = begun.text(ValueName.item).flatMap(context.record.item), item.facts.isRemoved {
            return context.shortTitle(of: item)
        }
        guard let speaker = values(in: context).text(ValueName.speaker).flatMap(context.record.person),
            speaker.isRemoved
        else { return nil }
        return context.name(of: speaker.person.id)
    }

    /// Gives the idea that is being typed the values that the room gives now, instead of a speaker who was picked too.
    ///
    /// - Returns: whether there is one that a room gives values to.
    mutating func followRoom(in context: Context) -> Bool {
        guard begun != nil else { return false }
        choices.append(Choice(name: ValueName.speaker, begun: begun, picked: picked))
        begun = roomValues(in: context)
        for name in Self.live { picked[name] = nil }
        return true
    }

    /// Gives the idea that is being typed another item, which its writer has gone to.
    mutating func moveTo(_ item: String) {
        if begun != nil { begun?[ValueName.item] = .string(item) }
    }

    /// Whether the idea that is edited has been removed, so that saving brings it back.
    func editsRemoved(in context: Context) -> Bool {
        editing.flatMap { context.record.idea($0.idea) }?.isRemoved ?? false
    }

    /// Who has changed the idea that is edited since the edit began; nil where nobody has.
    func changedMeanwhile(in context: Context) -> String? {
        guard let editing, let idea = context.record.idea(editing.idea),
            context.record.history(.idea(editing.idea)).heads != editing.seen
        else { return nil }
        return idea.edited?.by ?? idea.by
    }

    /// Shows the idea as it is now and goes on from that; undo gives back the text that it takes the place of.
    mutating func adoptNews(in context: Context) {
        guard let editing, let idea = context.record.idea(editing.idea) else { return }
        self.editing = Editing(
            idea, seen: context.record.history(.idea(idea.id)).heads, origin: editing.origin)
        if field.text != idea.text { field.set(idea.text) }
    }

    /// Counts a change of the text, for the order in which things are undone.
    ///
    /// A sentence that was waiting to be saved waits no more: Enter is pressed again when it is complete.
    mutating func countChange() {
        changeCount += 1
        isSaveWaiting = false
    }

    /// Looks at each end of a word whether it was said before.
    mutating func compare(in context: Context) {
        // What is longer than any sentence was not said.
        guard !field.isLong else {
            similar = nil
            return
        }
        guard field.textBeforeCaret.last?.isWhitespace ?? true else { return }
        similar = context.said.value.hit(for: field.text, in: context.record, editing: editing?.idea)?.idea
    }

    /// Makes room for another idea.
    mutating func clear(at now: Moment) {
        field.begin()
        // One accented letter from outside, as of a paste, says nothing of the next sentence.
        field.resumeTyping()
        editing = nil
        begun = nil
        picked = Values()
        stale = nil
        choices = []
        isReply = false
        unclear = [:]
        tokens = SentenceTokens()
        questionedDue = nil
        questionedText = nil
        isSaveWaiting = false
        similar = nil
        cleared = ([], [])
        renew(at: now)
    }

    private mutating func renew(at now: Moment) {
        idea = identifiers.next(at: now)
        isKept = false
    }

    /// Goes on with a draft that an earlier program left.
    mutating func restore(_ draft: Draft, in context: Context) {
        let text = draft.set[ValueName.text]?.string ?? ""
        picked = draft.set
        picked[ValueName.text] = nil
        if draft.isEdit, let recorded = context.record.idea(draft.idea) {
            let history = context.record.history(.idea(draft.idea))
            let seen = draft.seen.isEmpty ? history.heads : draft.seen
            let known = history.values(seenFrom: seen, counting: context.record.counts)
            let former = known.text(ValueName.text) ?? recorded.text
            editing = Editing(draft.idea, text: former, seen: seen, origin: .run)
            field.begin(with: former)
        } else {
            idea = draft.idea
            // Its values are those that it was begun with, the missing ones too.
            begun = Values()
        }
        if field.text != text { field.set(text) }
    }

    /// Keeps the draft of the sentence, or drops it where the line is blank again.
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
        return .draft(draft(of: writer, in: context))
    }

    /// The draft of the sentence; nil where this laptop records nothing.
    func draft(in context: Context) -> Draft? { context.writer.map { draft(of: $0, in: context) } }

    private func draft(of writer: String, in context: Context) -> Draft {
        // Of an edit only what it changes: the rest is others' to change meanwhile.
        var set = editing == nil ? values(in: context) : picked
        set[ValueName.text] = .string(field.text)
        return Draft(
            idea: editing?.idea ?? idea, at: context.now, by: writer, set: set, isEdit: editing != nil,
            seen: editing?.seen ?? [])
    }

    /// The draft under which the keys that are read next are kept; nil where this laptop records nothing.
    ///
    /// It has values only while the line is blank: the first snapshot of a sentence holds its own.
    func draftForKeys(in context: Context) -> Draft? {
        guard let writer = context.writer else { return nil }
        let isNew = isBlank && editing == nil
        return Draft(
            idea: editing?.idea ?? idea, at: context.now, by: writer, set: isNew ? values(in: context) : [:])
    }
}

extension State {
    /// The draft of the sentence in the line.
    package var draftInLine: Draft? { run.capture.draft(in: context) }

    /// The draft under which the keys that are read next are kept: that of a form or a question, or of the line; nil where keys type
    /// nothing that outlives a crash.
    ///
    /// The offer of drafts that an earlier program left may lie over the line: typing goes into the line all the same.
    package var draftForKeys: Draft? {
        if top.unrecordedText(in: context) != nil, let idea = layerText.draft, let writer = context.writer {
            return Draft(idea: idea, at: context.now, by: writer, set: [:])
        }
        guard context.tab == .run, layers.isEmpty || top is OfferRoom, run.form == nil else { return nil }
        return run.capture.draftForKeys(in: context)
    }
}

extension Values {
    /// The values of some names.
    fileprivate func only(_ names: Set<String>) -> Values {
        Values(members.filter { names.contains($0.name) })
    }
}
