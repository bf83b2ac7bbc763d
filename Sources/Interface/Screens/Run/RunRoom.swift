import Display
import Seminar
import Text
import Wording

/// The run screen: agenda and viewed item above, and below them the line where ideas are typed, which always has the keys.
///
/// Leading the room is done by commands that are the same everywhere; what is done here is the typing.
package struct RunRoom: Room {
    static let entry = ScreenEntry(.showRun, Phrase.Command.showRun, make: nil)

    package internal(set) var capture: Capture
    /// The form of what is being typed, while it is open.
    var form: IdeaForm?
    /// The sentences that were put aside when another was begun, the latest last.
    private(set) var waiting: [Waiting] = []
    /// Whether it was told that the typing engine rests beside an outside one.
    private var isRestTold = false

    /// The sentences put aside; a blank line waits too, for what can be undone in it.
    var waitingSentences: Int { waiting.count { !$0.capture.isBlank || $0.capture.editing != nil } }

    struct Waiting: Sendable {
        let capture: Capture
        let form: IdeaForm?
    }

    init(typing: TypingSettings, now: Moment, seed: UInt64) {
        capture = Capture(typing: typing, now: now, seed: seed)
    }

    /// Whether the line alone has the keys: no form and no list of picks is open.
    var isPlain: Bool { form == nil && capture.tokens.pick == nil }

    func places(in context: Context) -> [KeyPlace] {
        if let form { return formPlaces(form, in: context) }
        let line: [KeyPlace] = [.line, .leading, .editor]
        return capture.tokens.pick == nil ? line : [.picker, .list] + line
    }

    func hintPlace(in context: Context) -> KeyPlace? {
        // The form says in itself what its keys do.
        if form != nil { return nil }
        if capture.tokens.pick?.isHighlighted ?? false { return .picker }
        return context.isReadOnly ? .leading : .line
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        if let form { return formAccepts(form, command, in: context) }
        switch command {
        // Signs begin a pick by being typed.
        case .pickPerson, .pickField, .pickKind: return false
        case .editLast: return capture.field.isEmpty || isStepping(in: context)
        case .editNext: return isSteppingDown(in: context)
        // Esc opens nothing over a sentence; the palette has another key.
        case .back:
            return capture.tokens.pick != nil || capture.editing != nil || !capture.field.isEmpty
                || isReplyBlank
        case .choose: return capture.tokens.pick?.isHighlighted ?? false
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
            let former = capture.field.text
            capture.field.insert("\n")
            return changed(from: former, in: context)
        case .form:
            capture.tokens.pick = nil
            form = IdeaForm(fields: capture.unclear)
            return []
        case .pickPerson: return startPick(.person, in: context)
        case .pickField: return startPick(.field, in: context)
        case .pickKind: return startPick(.kind, in: context)
        case .editLast:
            return context.scribe.ownIdea(before: capture.editing?.idea)
                .map { edit($0.id, from: .run, in: context) } ?? [.tell(Phrase.Capture.noEarlier)]
        case .editNext: return editNext(in: context)
        case .another: return beginAnother(in: context)
        case .back:
            guard form != nil else {
                return isReplyBlank ? leaveBegun(in: context) : leaveLine(in: context)
            }
            closeForm(in: context)
            return []
        case .park: return park(in: context)
        case .toCurrentItem where capture.changedMeanwhile(in: context) != nil:
            capture.adoptNews(in: context)
            form?.forgetFields(besides: capture.picked)
            return draftOutcomes(in: context)
        case .toCurrentItem where capture.differsFromRoom(in: context):
            let outcome = Outcome.view(context.record.room.currentItem)
            return [outcome, .followRoom]
        case .flipWord:
            let former = capture.field.text
            guard form == nil, capture.field.flipWord() else { return [] }
            return changed(from: former, in: context)
        case .externalEditor:
            capture.field.endWord()
            return draftOutcomes(in: context) + [.effect(.edit(capture.field.text))]
        default:
            guard !context.isReadOnly, form == nil else { return nil }
            return change(by: Self.clearing.contains(command) ? .clearing : .typing, in: context) {
                $0.perform(command, columns: context.captureColumns)
            }
        }
    }

    /// In the form a field, in the list of a pick its row; else an item to view or an idea to open.
    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        if form != nil { return chooseInForm(row: name, in: context) }
        if let outcomes = chooseInPick(row: name, in: context) { return outcomes }
        if let idea = Identifier(name).flatMap(context.record.idea) {
            return [.open(DetailsRoom(of: idea.id))]
        }
        return context.record.item(name).map { [.view($0.id)] }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        guard !context.isReadOnly else { return nil }
        // A table of an agenda is no sentence.
        if case .paste(let text) = input, form == nil,
            let room = PastedTableRoom<PastedProgramme>(text, in: context)
        {
            return [.open(room)]
        }
        if form != nil { return typeIntoForm(input, in: context) }
        if let outcomes = typeAtQuestion(input, in: context) { return outcomes }
        let rested = capture.field.isTypingSuspended
        let outcomes = change(isPaste: input.isPaste, in: context) { $0.type(input) }
        guard capture.field.isTypingSuspended, !rested, !isRestTold else { return outcomes }
        isRestTold = true
        return (outcomes ?? []) + [.tell(Phrase.Status.typingRests(Command.typingMethod.keyLabel))]
    }

    /// The commands by which a sentence is given up; who deletes it letter by letter means to say it anew.
    private static let clearing: Set<Command> = [.killToStart, .killToEnd]

    private mutating func change(
        isPaste: Bool = false, by step: Capture.Step = .typing, in context: Context,
        _ body: (inout TextField) -> TextField.Outcome
    ) -> [Outcome]? {
        let former = capture.field.text
        switch body(&capture.field) {
        case .changed:
            if step == .clearing { capture.fixValues(after: step, in: context) }
            // Letters from an outside input method say nothing of the next sentence.
            if capture.field.isEmpty { _ = resumeTyping() }
            return changed(from: former, isPaste: isPaste, in: context)
        case .moved:
            capture.tokens.forgetLast()
            updatePicks(in: context)
            return []
        case .ignored: return nil
        }
    }

    /// Closes the form; a text in it that is not understood stays with the sentence.
    mutating func closeForm(in context: Context) {
        guard let form else { return }
        capture.unclear = form.fields.filter { name, field in
            Property.named(name).map { context.typedValue(of: $0, field.text) == nil } ?? false
        }
        self.form = nil
    }

    func picture(in context: Context) -> any Picture { runPicture(in: context) }
}

extension RunRoom {
    /// Follows a change of the text: tokens and picks are looked for, and the draft is kept.
    mutating func changed(
        from former: String, isPaste: Bool = false, in context: Context
    ) -> [Outcome] {
        capture.countChange()
        capture.tokens.forgetLast()
        followTokens(from: former, isPaste: isPaste)
        updatePicks(in: context)
        capture.compare(in: context)
        return draftOutcomes(in: context)
    }

    private mutating func followTokens(from former: String, isPaste: Bool = false) {
        let field = capture.field
        capture.tokens.follow(from: former, to: field.text, isPaste: isPaste, isLong: field.isLong)
    }

    /// Whether a text is a sign alone, of which nothing has been named.
    private func isSign(_ text: String) -> Bool {
        capture.editing == nil && text.count == 1 && text.first.flatMap(Token.Sign.init(typed:)) != nil
    }

    /// Has the draft kept as it is now.
    mutating func draftOutcomes(in context: Context) -> [Outcome] {
        capture.draftEffect(in: context).map { [.effect($0)] } ?? []
    }

    // MARK: Saving

    mutating func save(in context: Context) -> [Outcome] {
        capture.field.endWord()
        guard settleTokens(in: context) else { return draftOutcomes(in: context) }
        if let row = findMisunderstood(in: context) {
            return draftOutcomes(in: context)
                + [.tell(Phrase.Form.misunderstood(row.label.sentenceCase), .warning)]
        }
        if let due = pastDue(in: context) {
            return draftOutcomes(in: context)
                + [
                    .tell(
                        Phrase.Form.pastDue(
                            Phrase.longDay(due)(context.language), save: Command.save.keyLabel), .warning)
                ]
        }
        let text = capture.field.text.trimmed
        guard context.isLoaded else {
            capture.isSaveWaiting = !text.isEmpty
            return draftOutcomes(in: context)
        }
        capture.isSaveWaiting = false
        guard !text.isEmpty, !isSign(text) else {
            // What was picked waits for the sentence; a sign without a word is none.
            return draftOutcomes(in: context) + [
                .tell(
                    capture.editing == nil
                        ? Phrase.Capture.empty(save: Command.save.keyLabel)
                        : Phrase.Capture.emptyEdit(
                            remove: Command.remove.keyLabel, list: Command.showIdeas.keyLabel))
            ]
        }
        guard text.utf8.count <= Change.longestText else {
            let phrase = Phrase.Capture.tooLong(bytes: text.utf8.count, limit: Change.longestText)
            return draftOutcomes(in: context) + [.tell(phrase, .warning)]
        }
        guard let editing = capture.editing else {
            if let doubt = doubt(about: text, in: context), capture.questionedText != text {
                capture.questionedText = text
                return draftOutcomes(in: context) + [.tell(doubt, .warning)]
            }
            return saveNew(text, in: context)
        }
        guard context.record.idea(editing.idea) != nil else { return leaveLine(in: context) }
        let deed = Deed.idea(editing.idea, .edit(capture.wanted, seen: editing.seen))
        guard context.scribe.refusal(of: deed, at: context.roomTime) == nil else { return [.record(deed)] }
        capture.clear(at: context.now)
        return [.show(editing.origin), .record(deed), .effect(.dropDraft(editing.idea))]
            + bringBack(in: context)
    }

    /// A due date in the past that was just given, which is asked about once.
    private mutating func pastDue(in context: Context) -> Day? {
        guard let due = capture.picked.text(ValueName.due).flatMap(Day.init), due < context.roomTime.day,
            capture.questionedDue != due
        else { return nil }
        capture.questionedDue = due
        return due
    }

    private mutating func saveNew(_ text: String, in context: Context) -> [Outcome] {
        var values = capture.values(in: context)
        values[ValueName.text] = .string(text)
        let idea = capture.idea
        let deed = Deed.newIdea(idea, values)
        guard context.scribe.refusal(of: deed, at: context.roomTime) == nil else { return [.record(deed)] }
        capture.goOn(after: values, of: idea, recordedAt: context.roomTime)
        capture.clear(at: context.now)
        form = nil
        return [.record(deed), .effect(.dropDraft(idea))] + bringBack(in: context)
    }

    // MARK: One sentence while another waits

    /// Puts the sentence aside, to come back once the next one is saved or left.
    private mutating func setAside(at now: Moment) {
        waiting.append(Waiting(capture: capture, form: form))
        capture.clear(at: now)
        form = nil
    }

    mutating func beginAnother(in context: Context) -> [Outcome] {
        guard !capture.isBlank || capture.editing != nil else {
            return [.tell(Phrase.Unavailable.nothingTyped)]
        }
        setAside(at: context.now)
        return [.begun, .tell(Phrase.Capture.setAside(waitingSentences))]
    }

    /// Whether the sentence, reply or edit that was begun last is still untouched, so that undo leaves it.
    var canLeaveBegun: Bool {
        guard capture.editing == nil else { return !capture.isEdited }
        return capture.isBlank && (!waiting.isEmpty || !capture.picked.members.isEmpty)
    }

    /// Whether a reply was begun and nothing of it is typed yet.
    var isReplyBlank: Bool {
        capture.editing == nil && capture.isBlank && !capture.picked.texts(ValueName.links).isEmpty
    }

    /// Leaves the sentence, reply or edit that was begun last, and goes on with the one that waits behind it.
    mutating func leaveBegun(in context: Context) -> [Outcome] {
        guard capture.editing == nil else { return leaveLine(in: context) }
        capture.clear(at: context.now)
        return [.tell(Phrase.Capture.wentBack)] + bringBack(in: context)
    }

    /// Goes on with the sentence that was put aside last.
    private mutating func bringBack(in context: Context) -> [Outcome] {
        guard let last = waiting.popLast() else { return [] }
        capture.goOn(with: last.capture)
        form = last.form
        updatePicks(in: context)
        guard last.capture.tokens.pick?.question != nil else { return draftOutcomes(in: context) }
        // What kept it waiting is asked again, so that what is typed meanwhile begins another sentence.
        _ = settleTokens(in: context)
        return draftOutcomes(in: context) + [.tell(Phrase.Capture.wentBack)]
    }

    /// Goes on when the folder has been read: what was to be saved meanwhile is saved.
    mutating func load(in context: Context) -> [Outcome] {
        if capture.last == nil, let last = context.scribe.lastOwnIdea {
            capture.goOn(after: last.values, of: last.id, recordedAt: last.at)
        }
        return capture.isSaveWaiting ? save(in: context) : []
    }

    /// Parks the sentence in the line, else the last idea recorded here.
    private mutating func park(in context: Context) -> [Outcome] {
        guard capture.field.isEmpty || capture.editing != nil else {
            capture.picked[ValueName.kind] = .string(Kind.parking.rawValue)
            return save(in: context)
        }
        guard capture.editing == nil, let idea = context.scribe.lastOwnIdea else {
            return [.tell(Phrase.Parking.nothing, .warning)]
        }
        return [.record(.idea(idea.id, .park))]
    }

    // MARK: Editing what was recorded

    /// Brings a recorded idea into the line; what is being typed there comes back afterwards.
    mutating func edit(_ id: Identifier, from origin: Tab, in context: Context) -> [Outcome] {
        guard let idea = context.record.idea(id) else { return [] }
        let isAtWork = capture.editing == nil ? !capture.isBlank || capture.field.canUndo : capture.isEdited
        if isAtWork, capture.editing?.idea != id { setAside(at: context.now) }
        var outcomes: [Outcome] = []
        if let former = capture.editing, former.idea != id { outcomes = [.effect(.dropDraft(former.idea))] }
        capture.clear(at: context.now)
        capture.editing = Capture.Editing(idea, seen: context.record.history(.idea(id)).heads, origin: origin)
        capture.field.begin(with: idea.text)
        return outcomes + draftOutcomes(in: context) + [.begun]
    }

    /// Begins a sentence that is linked to an idea; what is being typed comes back afterwards.
    mutating func reply(to id: Identifier, _ reply: Reply, in context: Context) -> [Outcome] {
        guard let idea = context.record.idea(id) else { return [] }
        if !capture.isBlank || capture.editing != nil { setAside(at: context.now) }
        capture.beginReply(Reply.values(to: idea))
        return draftOutcomes(in: context) + [
            .begun, .tell(Phrase.Ideas.replying(reply, context.record.number(of: idea))),
        ]
    }

    /// Makes two ideas of the one that is edited.
    mutating func splitEdited(_ first: String, _ second: String, in context: Context) -> [Outcome] {
        guard let editing = capture.editing else { return [] }
        capture.clear(at: context.now)
        return [
            .show(editing.origin),
            .record(.idea(editing.idea, .split(first: first, second: second, seen: editing.seen))),
            .effect(.dropDraft(editing.idea)),
        ] + bringBack(in: context)
    }

    /// Whether the line shows an own idea that nothing was done to, so that Up goes on to the one before it.
    private func isStepping(in context: Context) -> Bool {
        capture.editing != nil && !capture.isEdited
            && capture.field.layout(columns: context.captureColumns).caret.row == 0
    }

    /// Whether the caret is in the last row of such an idea, so that Down goes on to the one after it.
    private func isSteppingDown(in context: Context) -> Bool {
        guard capture.editing?.origin == .run, !capture.isEdited else { return false }
        let layout = capture.field.layout(columns: context.captureColumns)
        return layout.caret.row == layout.lines.count - 1
    }

    /// Goes on to the own idea that was recorded after the one in the line; after the last one to the line as it was.
    private mutating func editNext(in context: Context) -> [Outcome] {
        guard let editing = capture.editing else { return [] }
        if let next = context.scribe.ownIdea(after: editing.idea) {
            return edit(next.id, from: .run, in: context)
        }
        capture.clear(at: context.now)
        return [.effect(.dropDraft(editing.idea))] + bringBack(in: context)
    }

    /// Leaves an edit: what was changed is kept as a draft, and undo brings it back.
    private mutating func leaveLine(in context: Context) -> [Outcome] {
        guard let editing = capture.editing else {
            return [.tell(Phrase.Capture.escapeKeepsText(palette: Command.palette.otherKeyLabel))]
        }
        let left = capture.isEdited ? capture.draft(in: context) : nil
        capture.clear(at: context.now)
        let outcomes: [Outcome] =
            left.map {
                [.leaveDraft($0), .tell(Phrase.Capture.editLeft(undo: Command.undo.keyLabel), .warning)]
            }
            ?? [.tell(Phrase.Capture.editCancelled), .effect(.dropDraft(editing.idea))]
        return [.show(editing.origin)] + outcomes + bringBack(in: context)
    }

    // MARK: What comes from outside

    /// Puts the text of the external editor in the place of the sentence.
    mutating func replaceText(with text: String, in context: Context) -> [Outcome] {
        change(isPaste: true, in: context) { field in
            field.set(text)
            return .changed
        } ?? []
    }

    /// Types what was typed elsewhere and meant for the line: the keys make the words and tokens that they would have made here.
    mutating func retype(_ text: String, in context: Context) -> [Outcome] {
        text.flatMap { character in
            change(in: context) { $0.type(.key(.character(character))) } ?? []
        }
    }

    /// Goes on with a draft; the sentence in the line comes back afterwards.
    mutating func restore(_ draft: Draft, in context: Context) -> [Outcome] {
        if !capture.isBlank || capture.editing != nil { setAside(at: context.now) }
        capture.restore(draft, in: context)
        let item = capture.editing == nil ? draft.set[ValueName.item]?.string : nil
        return (item.map { [.view($0)] } ?? []) + draftOutcomes(in: context) + [.begun]
    }

    // MARK: Typing

    /// The text that undo means: that of the form's row, where it is typed, else that of the line.
    private func typedText(in context: Context) -> TextField? {
        guard let form else { return capture.field }
        let row = form.focus(in: capture, context).row
        return row.isTyped ? form.field(of: row, in: capture, context) : nil
    }

    func canUndoTyping(in context: Context) -> Bool {
        // Asked at every key: nothing is copied for the line.
        form == nil ? capture.field.canUndo : typedText(in: context)?.canUndo ?? false
    }

    func canRedoTyping(in context: Context) -> Bool { typedText(in: context)?.canRedo ?? false }

    mutating func undoTyping(in context: Context) -> [Outcome] {
        let former = capture.field.text
        if giveBackAsText() { return draftOutcomes(in: context) }
        capture.field.undo()
        followTokens(from: former)
        capture.fixValues(after: .undo, in: context)
        refuseTokens(in: context)
        return changed(from: capture.field.text, in: context)
    }

    mutating func redoTyping(in context: Context) -> [Outcome] {
        let former = capture.field.text
        capture.field.redo()
        followTokens(from: former)
        capture.fixValues(after: .redo, in: context)
        refuseTokens(in: context)
        return changed(from: capture.field.text, in: context)
    }

    /// Takes the last choice in the form back; its value's name.
    mutating func undoChoice() -> String? { capture.undoChoice() }

    /// Takes composing up again where it rests because of an outside input method; says whether it did.
    mutating func resumeTyping() -> Bool {
        guard capture.field.isTypingSuspended else { return false }
        isRestTold = false
        capture.field.resumeTyping()
        return true
    }

    mutating func use(_ typing: TypingSettings) { capture.field.typing = typing }
}
