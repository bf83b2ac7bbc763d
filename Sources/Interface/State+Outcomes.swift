import Display
import Seminar
import Text
import Wording

// What the rooms want done outside themselves.

extension State {
    /// Does what rooms have answered, in order; nothing of it where what is to be recorded is refused, so that the room stays open
    /// with what was typed there.
    mutating func apply(_ outcomes: [Outcome]) -> [Effect] {
        if let deed = outcomes.lazy.compactMap(\.deed).first, tellRefusal(of: deed) { return [] }
        var effects: [Effect] = []
        for outcome in outcomes { effects += apply(outcome) }
        return effects
    }

    private mutating func apply(_ outcome: Outcome) -> [Effect] {
        switch outcome {
        // The rooms, and the keys that they hand on
        case .close: _ = layers.popLast()
        case .abandon: abandonTop()
        case .open(let room): layers.append(room)
        case .show(let tab): show(tab)
        case .perform(let command): return perform(command)
        case .pass(let input): return route(input)
        case .takeChosen: return Command.choose.entry.keys.first.map { route(.key($0)) } ?? []
        case .chooseRow(let name): _ = chooseInTop(name)
        // What is recorded, and said
        case .record(let deed): return record(deed)
        case .recordSeeing(let seen, let deed): return record(deed, seeing: seen)
        case .tell(let phrase, let weight): tell(phrase, weight)
        // The lists
        case .showIdeas(let filter): showIdeas(behind: filter)
        case .filter(let filter): filterIdeas(by: filter)
        case .arrange(let listing): context.show(listing)
        case .count(let counting): context.counting = counting
        case .keepView(let name): return keepView(name)
        case .dropView(let name): return dropView(name)
        case .view(let item): return view(item)
        case .hold(let idea):
            context.held = idea
            tell(Phrase.Ideas.held(record.idea(idea).map { record.number(of: $0) } ?? ""))
        // The line
        case .followRoom: return followRoom()
        case .edit(let idea): return edit(idea)
        case .retype(let text):
            show(.run)
            return apply(run.retype(text, in: context))
        case .reply(let idea, let reply):
            show(.run)
            return apply(run.reply(to: idea, reply, in: context))
        case .splitEdited(let first, let second): return apply(run.splitEdited(first, second, in: context))
        case .begun: acts.append(.beginning)
        case .chosen: acts.append(.choosing)
        // Drafts
        case .restoreDraft: return restoreDraft()
        case .discardDraft: return discardDraft()
        case .turnDrafts(let step): turnDrafts(by: step)
        case .leaveDraft(let draft):
            context.leftDrafts.insert(draft, at: 0)
            acts.append(.leaving)
        // The sitting
        case .undo:
            undoCount += 1
            return undo()
        case .redo: return redo()
        case .rename(let name): return rename(name)
        case .rehearse:
            toggleRehearsal()
            acts.append(.rehearsing)
        case .leaveOutGap: return leaveOutGap()
        case .toggleTour: toggleTour()
        // Settings
        case .changeLanguage: return changeLanguage()
        case .changeTypingMethod: return changeTypingMethod()
        case .changeToneStyle: return changeToneStyle()
        case .changeMouse: return changeMouse()
        case .change(let setting, let json): return change(setting, to: json)
        case .effect(let effect): return [effect]
        }
        return []
    }

    // MARK: The rooms

    /// Closes whatever lies over the screens, and opens one of them.
    mutating func show(_ tab: Tab) {
        layers.removeAll()
        run.closeForm(in: context)
        context.filterOfCounts = nil
        if tab != context.tab { lists[tab.rawValue]?.comeBack() }
        context.tab = tab
    }

    /// Closes the layer on top, for undo to open it again.
    private mutating func abandonTop() {
        guard let room = layers.popLast() else { return }
        abandoned.append(room)
        acts.append(.abandoning)
        tell(Phrase.Capture.inputLeft(undo: Command.undo.keyLabel))
    }

    // MARK: The lists

    private mutating func showIdeas(behind filter: IdeaFilter) {
        // Only from a count there is a way back to the counts.
        let former = context.tab == .summary ? context.filter : nil
        context.show(IdeaListing(filter))
        lists[Tab.ideas.rawValue] = Self.emptyLists[Tab.ideas.rawValue]
        show(.ideas)
        context.filterOfCounts = former
    }

    private mutating func filterIdeas(by filter: IdeaFilter) {
        context.show(
            filter.isEmpty
                ? IdeaListing() : IdeaListing(filter, order: context.order, extra: context.extra))
    }

    private mutating func keepView(_ name: String) -> [Effect] {
        context.settings.views[name] = context.listing.texts(today: context.roomTime.day)
        tell(Phrase.Ideas.viewKept(name), .good)
        return useSetting(.views)
    }

    private mutating func dropView(_ name: String) -> [Effect] {
        context.settings.views[name] = nil
        tell(Phrase.Ideas.viewDropped(name), .good)
        return useSetting(.views)
    }

    // MARK: The line and its drafts

    /// Views an item; a sentence that is being typed goes along, and so is kept anew.
    mutating func view(_ item: String?) -> [Effect] {
        context.viewed = item
        if let item { run.capture.moveTo(item) }
        return apply(run.draftOutcomes(in: context))
    }

    private mutating func followRoom() -> [Effect] {
        if run.capture.followRoom(in: context) { acts.append(.choosing) }
        return apply(run.draftOutcomes(in: context))
    }

    /// Brings a recorded idea into the capture line; what is being typed there comes back afterwards.
    private mutating func edit(_ id: Identifier) -> [Effect] {
        let origin = context.tab
        show(.run)
        return apply(run.edit(id, from: origin, in: context))
    }

    mutating func restoreDraft() -> [Effect] {
        guard !context.leftDrafts.isEmpty else { return [] }
        let draft = context.leftDrafts.removeFirst()
        show(.run)
        return apply(run.restore(draft, in: context))
    }

    private mutating func discardDraft() -> [Effect] {
        guard !context.leftDrafts.isEmpty else { return [] }
        let draft = context.leftDrafts.removeFirst()
        discarded.append(draft)
        acts.append(.discarding)
        return [.dropDraft(draft.idea)]
    }

    /// Has the draft that is so many places on offered first.
    private mutating func turnDrafts(by step: Int) {
        let drafts = context.leftDrafts
        let first = drafts.isEmpty ? 0 : (drafts.count + step) % drafts.count
        context.leftDrafts = Array(drafts[first...] + drafts[..<first])
    }

    // MARK: The sitting

    private mutating func rename(_ given: String) -> [Effect] {
        let name = given.asName
        guard !name.isEmpty else { return [] }
        context.isNameAsked = false
        let isLeading = context.isLeading
        context.ledger.change { $0.rename(to: name) }
        // Whoever led goes on leading, under the new name.
        return [.become(writer: name)] + (isLeading ? record(.room(.lead)) : [])
    }

    /// Begins a rehearsal today, or goes back to the seminar itself.
    mutating func toggleRehearsal() {
        let day = context.record.rehearsal == nil ? context.roomTime.day : nil
        context.isRehearsalAnswered = true
        context.ledger.change { $0.rehearse(day) }
        context.viewed = context.record.room.currentItem ?? context.record.items.first?.id
        tell(day == nil ? Phrase.Run.rehearsalOver : Phrase.Run.rehearsalOn, .good)
    }

    /// Has what runs go on as if the time had not passed in which the program did not run.
    private mutating func leaveOutGap() -> [Effect] {
        guard let gap = context.openGap else { return [] }
        let roomTime = context.roomTime.subtracting(milliseconds: gap.to.milliseconds - gap.from.milliseconds)
        let effects = record(.room(.goByOwnClock), roomTime: roomTime)
        tell(Phrase.Run.gapLeftOut(seconds: gap.seconds), .good)
        return effects
    }
}
