import Seminar
package import Wording

// What a command finds when it is asked for: the context, and what the open rooms have selected.
//
// Everything is worked out when a command asks, and nothing is copied for it: the hint bar asks a few of them at every key.
extension State: ContextReader {
    /// The idea that star, edit and remove mean: the one being changed, the selected one, or the last one recorded here.
    var idea: Idea? {
        if let selected = top.idea(in: context) ?? (context.tab == .ideas ? screen.idea(in: context) : nil) {
            return selected
        }
        guard !top.selectsIdeas, !layers.isEmpty || context.tab != .ideas else { return nil }
        return (run.capture.editing?.idea).flatMap(record.idea) ?? scribe.lastOwnIdea
    }

    /// The idea that was pointed at, to be joined with another one; one that was taken into another is no more.
    var held: Idea? { context.held.flatMap(record.idea).flatMap { $0.isRemoved ? nil : $0 } }

    /// The ideas that a command for several means: those that are marked, else the one that is selected.
    var ideas: [Idea] { hasMarks ? screen.marked(in: context) : [idea].compactMap(\.self) }

    /// Whether a command for several means any.
    var hasIdeas: Bool { hasMarks || idea != nil }

    /// Whether marked ideas are meant: under a layer they are out of sight, but for one that asks what could be done there.
    private var hasMarks: Bool {
        context.tab == .ideas && (layers.isEmpty || top.needsReasons) && screen.hasMarks
    }

    /// The ideas that the open screen lists, by their places in the record.
    var listed: [Int] { screen.listed(in: context) }

    /// The person whom the marks of attendance mean.
    var person: PersonState? { top.person(in: context) ?? screen.person(in: context) }

    /// The text that was typed to find a person, for a new one's name.
    var typedName: String { screen.typedName }

    var isFloorOpen: Bool { top.places(in: context).contains(.floor) }

    /// Whether the form of what is being typed is open, which is starred itself.
    var isFormOpen: Bool { isTyping && run.form != nil }

    /// Whether the sentence being typed was begun for another speaker or item than the room has now.
    var differsFromRoom: Bool {
        isTyping
            && (run.capture.differsFromRoom(in: context) || run.capture.changedMeanwhile(in: context) != nil)
    }

    /// Whether a sentence was begun and is not recorded: it belongs to the seminar, and the writer, that it was begun for.
    var hasSentence: Bool { !isSentenceBlank || run.waitingSentences > 0 }

    /// What is counted, or what a table begins with.
    var counting: Counting { context.counting ?? Counting(.kind) }

    /// Whether nothing is being typed in the line or its form.
    var isSentenceBlank: Bool { run.capture.isBlank && run.capture.editing == nil }

    /// Whether there is anything to take back, in the record or beside it.
    var canUndo: Bool {
        switch acts.last {
        case .leaving, .abandoning, .discarding, .rehearsing: true
        case .beginning: run.canLeaveBegun || canUndoTyping || scribe.canUndo
        case .choosing: run.capture.canUndoChoice || canUndoTyping || scribe.canUndo
        case .typing, .deed, nil: canUndoTyping || scribe.canUndo
        }
    }

    var canUndoTyping: Bool { isTyping && run.canUndoTyping(in: context) }
    var canRedoTyping: Bool { isTyping && run.canRedoTyping(in: context) }

    /// Whether the keys go to the run screen, so that undo means what is typed there.
    private var isTyping: Bool { context.tab == .run && layers.isEmpty }

    /// What the edited idea is split into: what stands before the caret and behind it; nil where either is empty.
    var splitTexts: (first: String, second: String)? {
        guard isTyping, run.capture.editing != nil, run.form == nil else { return nil }
        let (first, second) = (
            run.capture.field.textBeforeCaret.trimmed, run.capture.field.textAfterCaret.trimmed
        )
        return first.isEmpty || second.isEmpty ? nil : (first, second)
    }

    /// The way for the session that the room is in to be in time again.
    var shortening: Shortening? {
        currentItem.flatMap { timetable.session(of: $0.id) }?.shortening
    }

    /// Whether that session has to make up for time.
    var isLate: Bool { currentItem.flatMap { timetable.session(of: $0.id) }?.isLate ?? false }

    /// Outcomes that need an item to be viewed.
    func viewing(_ body: (AgendaItem) -> Outcome) -> [Outcome] { viewedItem.map { [body($0)] } ?? [] }

    /// The deed that marks the person; the same mark again takes it away.
    func marking(_ mark: Attendance.Mark) -> [Outcome] {
        let sitting = record.sitting(at: now)
        return person.map { person in
            // Where two laptops marked differently, the mark that is shown is chosen by its key.
            let isMarked =
                person.attendance(sitting).mark == mark
                && !record.conflicts(of: .person(person.person.id)).contains(
                    sitting.name(ValueName.attendance))
            return [.record(.person(.mark(person.person.id, isMarked ? nil : mark)))]
        } ?? []
    }

    /// Views the item so many places further down the agenda.
    func viewingNeighbour(_ step: Int) -> [Outcome] {
        let items = record.items
        let viewed = viewedItemID
        guard let place = items.firstIndex(where: { $0.id == viewed }) else { return [] }
        return [.view(items[min(max(0, place + step), items.count - 1)].id)]
    }

    /// A question with one line for the answer.
    ///
    /// - Parameter answer: to begin with; nil for what the seminar has.
    func prompting(for purpose: PromptRoom.Purpose, _ answer: String? = nil) -> Outcome {
        .open(PromptRoom(for: purpose, answer, in: context))
    }

    /// The question for the minutes of group work; where some is on, its countdown is stopped or goes on.
    var startingGroupWork: [Outcome] {
        guard groupWork == nil else { return [.record(.groups(.pauseOrResume))] }
        guard let current = record.currentItem else { return [] }
        let minutes = timetable.item(current.id)?.minutesForGroupWork ?? 0
        return [prompting(for: .groupWork(current.id), String(minutes))]
    }

    /// The question for other minutes of the group work that is on.
    var promptingForGroupMinutes: [Outcome] {
        guard let current = record.currentItem, current.facts.groupWork != nil else { return [] }
        return [prompting(for: .groupMinutes(current.id))]
    }

    /// Puts some ideas on the clipboard, and says what was put there.
    func copying(_ ideas: [Idea]) -> [Outcome] {
        guard let first = ideas.first else { return [] }
        let words =
            ideas.count == 1
            ? Phrase.Ideas.copied(record.number(of: first)) : Phrase.Ideas.copied(ideas.count)
        return [.tell(words, .good), .effect(.copy(context.clipboardText(of: ideas)))]
    }

    /// The list of ideas in the next of its orders, and what is said of that.
    var orderingNext: [Outcome] {
        var listing = context.listing
        listing.order = listing.usedOrder.next
        return [.arrange(listing), .tell(Phrase.Ideas.ordered(listing.usedOrder.label), .good)]
    }

    /// The list of ideas with the next of its extra columns.
    var showingNextExtra: [Outcome] {
        var listing = context.listing
        listing.extra = listing.usedExtra.next
        return [.arrange(listing), .tell(Phrase.Ideas.extra(listing.usedExtra.label), .good)]
    }

    /// The list from which a value is picked for one idea or several.
    func picking(_ value: SharedValue) -> [Outcome] {
        let ideas = ideas
        return ideas.isEmpty ? [] : [.open(SharedValueRoom(value, of: ideas, in: context))]
    }

    /// Has the minutes shown, in the form that holds where nobody asks for another.
    var preparingMinutes: Effect {
        let form = record.form(of: .minutes, today: now.day)
        return .preparePaper(
            PaperRequest(.minutes, form: form, language: language), columns: PaperRoom.columns(in: context))
    }

    /// What a workbook is to hold here: the counts or the ideas in sight, the tables of the paper in sight, else all tables.
    var tableRequest: TableRequest {
        if let room = top as? PaperRoom {
            switch room.request.paper {
            case .timetable: return .tables([.timetable])
            case .attendance: return .tables([.attendance, .roster])
            case .ideas: return .tables([.ideas])
            case .followUp: return .tables([.followUp])
            case .minutes, .report, .person, .closing, .facilitator, .noteTaker:
                return .tables(TableKind.allCases)
            }
        }
        guard layers.isEmpty else { return .tables(TableKind.allCases) }
        if context.tab == .summary, let counting = context.counting {
            return .counts(counting, context.filter)
        }
        if context.tab == .ideas { return .ideas(listed.map { record.ideas[$0].id }) }
        return .tables(TableKind.allCases)
    }

    var leaving: [Outcome] {
        let isAsked = context.writing.lastFailure != nil || context.writing.draftFailure != nil && hasSentence
        return isAsked ? [.open(UnsavedRoom())] : [.effect(.leave)]
    }
}

extension State {
    /// Why a command cannot be used now; nil when it can.
    package func unavailable(_ command: Command) -> Phrase? { command.reason(in: self) }

    /// The reasons of all commands that cannot be used now.
    var reasons: [Command: Phrase] {
        Command.allCases.reduce(into: [:]) { $0[$1] = $1.reason(in: self) }
    }

    /// What the hint bar offers here and now, the most important first.
    var hints: [Command] { hints(at: top.hintPlace(in: context)) }

    func hints(at place: KeyPlace?) -> [Command] {
        place.map { Command.hints(at: $0).filter { $0.reason(in: self) == nil } } ?? []
    }
}

extension Command {
    /// Why the command cannot be used; nil when it can.
    func reason(in state: State) -> Phrase? {
        let entry = entry
        if entry.records {
            if state.isReadOnly { return entry.whenReadOnly }
            // What is typed may be saved while the folder is still being read: it waits.
            if !state.context.isLoaded, !entry.waitsForFolder { return Phrase.Unavailable.loading }
        }
        return entry.reason(state)
    }
}
