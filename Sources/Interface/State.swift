package import Display
package import Seminar
import Text
import Wording

/// Everything that the program shows and remembers while it runs, as one value.
///
/// Only `update` changes it. It holds no file, no clock and no terminal: time comes as events, identifiers from seeded
/// sources, and what is to be done outside goes out as effects; so any sitting can be replayed from its events.
package struct State: Sendable {
    /// What every room sees.
    package internal(set) var context: Context
    /// The run screen, with what is being typed.
    package internal(set) var run: RunRoom
    /// The other screens, by the places of their tabs.
    var lists = Self.emptyLists
    /// What lies over the screen, the top one last: it gets the keys first.
    var layers: [any Room] = []
    var clocks = ClockWatch()
    var acts = ActOrder()
    /// Layers that were left with something typed in them, the last one last.
    var abandoned: [any Room] = []
    /// What is typed in the layers.
    var layerText: LayerText
    /// Drafts that were given up, the last one last.
    var discarded: [Draft] = []
    let offersTour: Bool
    /// How many times something was to be taken back in this sitting.
    var undoCount = 0
    /// When this laptop, leading, left its time in the folder last.
    var signedAt: Moment?
    /// The laptops of which it was told that they record under this one's name.
    var namesakeDevices: Set<String> = []
    /// The version of the record that `said` has taken in.
    var saidVersion: Int?

    /// - Parameters:
    ///   - isNameKnown: whether someone chose the name to record under; if not, the run screen says how to.
    ///   - settings: the values in force.
    ///   - origins: where they come from, but for those that have their default.
    ///   - forced: what decides over the file at every start.
    ///   - offersTour: whether the tour is offered where there is one.
    ///   - tag: of the journal that this program continues or will begin.
    ///   - device: this laptop's name.
    ///   - seed: from the system's random source; identifiers are made from it.
    package init(
        size: Size, now: Moment, language: Language, settings: Settings = Settings(),
        origins: [Setting.Name: SettingOrigin] = [:], forced: [Setting.Name: SettingOrigin] = [:],
        offersTour: Bool = false, access: Access, isNameKnown: Bool = true, programme: Programme,
        tag: String = "", device: String = "", drawsUnicode: Bool = true, seed: UInt64
    ) {
        let scribe = Scribe(programme: programme, writer: access.writer, tag: tag, seed: seed)
        var settings = settings
        settings.beginTyping(in: language)
        context = Context(
            size: size, now: now, language: language, settings: settings,
            terminalDrawsUnicode: drawsUnicode, isWatching: access.isWatching, ledger: Versioned(scribe))
        context.settingOrigins = origins
        context.forcedSettings = forced
        context.device = device
        self.offersTour = offersTour
        context.isNameAsked = !isNameKnown && access.writer != nil
        // Whoever only reads asks what came of it.
        if access == .readOnly { context.tab = .summary }
        run = RunRoom(typing: settings.typing, now: now, seed: seed)
        layerText = LayerText(seed: seed)
        if case .beginning(let folder) = access {
            context.isBeginning = true
            // There is nothing to read.
            context.isLoaded = true
            layers = [FirstUseRoom(folder: folder, in: context)]
        }
        if case .watching(let showingIdeas) = access {
            layers = [ProjectorRoom(showsIdeas: showingIdeas, isAlone: true)]
            tell(ProjectorRoom.advice(isAlone: true))
        }
    }

    /// The room that gets the keys first.
    var top: any Room { layers.last ?? screen }

    /// The screen that is open: the run screen is the only one that its entry does not make.
    var screen: any Room { lists[context.tab.rawValue] ?? run }

    /// The screens beside the run screen, as they are before anything was done on them.
    static var emptyLists: [(any Room)?] { Tab.allCases.map { $0.entry.make?() } }

    package var record: Record { context.record }
    /// Whether a paper is open: what is asked for there takes the place of the one in sight.
    package var showsPaper: Bool { layers.contains { $0 is PaperRoom } }
}

/// Whether this program may record, and as whom.
package enum Access: Hashable, Sendable {
    case recording(writer: String)
    case readOnly
    /// There is no seminar yet: it is asked what it is to be. The folder in which it is made; nil where that is asked too.
    case beginning(folder: String?)
    /// The projector's view alone, which reads only.
    case watching(showingIdeas: Bool)

    fileprivate var writer: String? { if case .recording(let writer) = self { writer } else { nil } }

    fileprivate var isWatching: Bool { if case .watching = self { true } else { false } }
}

// MARK: - Keys

extension State {
    /// Gives an input to the top room; a key goes through its meanings before it is typed.
    mutating func handle(_ input: Input) -> [Effect] {
        context.notice = nil
        context.isMoving = input.movesInLists
        let changes = run.capture.changeCount
        let effects = route(input)
        if run.capture.changeCount != changes { acts.append(.typing) }
        return effects
    }

    /// Does what a click means: a key, or the choice of a row in the top room.
    mutating func handle(_ touch: Touch) -> [Effect] {
        switch touch {
        case .key(let key): return handle(Input.key(key))
        case .row(let name):
            context.notice = nil
            return apply(chooseInTop(name) ?? [])
        }
    }

    /// What a turn of the wheel goes on by.
    private static let rowsOfWheel = 3

    /// Goes up or down where there is a list, or something that is scrolled.
    private mutating func scroll(_ step: Int) -> [Effect] {
        let command: Command = step < 0 ? .previousRow : .nextRow
        guard let key = command.entry.keys.first,
            Command.meanings(of: key, at: top.places(in: context)).contains(command),
            top.accepts(command, by: key, in: context)
        else { return [] }
        return (0..<Self.rowsOfWheel).flatMap { _ in perform(command) }
    }

    private mutating func route(_ input: Input) -> [Effect] {
        if case .wheel(let step) = input { return scroll(step) }
        if case .key(let key) = input {
            for command in Command.meanings(of: key, at: top.places(in: context) + [.everywhere])
            where top.accepts(command, by: key, in: context) {
                if let effects = attempt(command) { return effects }
            }
        }
        if let outcomes = typeIntoTop(input) { return apply(outcomes) }
        if case .key(let key) = input, isLeadingElsewhere(key) {
            tell(Phrase.Unavailable.onRunScreen(by: Command.showRun.keyLabel), .warning)
        }
        return []
    }

    /// Whether a key that means nothing on the list in sight leads the room on the run screen.
    private func isLeadingElsewhere(_ key: Key) -> Bool {
        layers.isEmpty && context.tab != .run && !Command.meanings(of: key, at: [.leading]).isEmpty
    }

    /// Does what a command says, or says why it cannot be done now.
    mutating func perform(_ command: Command) -> [Effect] { attempt(command) ?? [] }

    /// As `perform`; nil where the command means nothing here, so that its key may mean something else.
    private mutating func attempt(_ command: Command) -> [Effect]? {
        if let reason = unavailable(command) {
            tell(reason, .warning)
            return []
        }
        if let outcomes = askTop(to: command) { return apply(outcomes) }
        if let answer = command.entry.answer { return apply(answer(self)) }
        return performOnLine(command)
    }

    /// Does a command of the line where ideas are typed when it was asked for elsewhere: nothing changes there unseen.
    private mutating func performOnLine(_ command: Command) -> [Effect]? {
        if command.entry.places.contains(.line), command != .back { show(.run) }
        guard command == .park || context.tab == .run && layers.isEmpty else { return nil }
        return run.perform(command, in: context).map { apply($0) }
    }

    private mutating func askTop(to command: Command) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].perform(command, in: context) }
        guard context.tab != .run else { return run.perform(command, in: context) }
        return lists[context.tab.rawValue]?.perform(command, in: context)
    }

    private mutating func chooseInTop(_ name: String) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].choose(row: name, in: context) }
        guard context.tab != .run else { return run.choose(row: name, in: context) }
        return lists[context.tab.rawValue]?.choose(row: name, in: context)
    }

    private mutating func typeIntoTop(_ input: Input) -> [Outcome]? {
        if let top = layers.indices.last { return layers[top].type(input, in: context) }
        guard context.tab != .run else { return run.type(input, in: context) }
        return lists[context.tab.rawValue]?.type(input, in: context)
    }
}

extension Input {
    /// Whether it moves in whatever list there is.
    fileprivate var movesInLists: Bool {
        guard case .key(let key) = self else { return false }
        return !Command.meanings(of: key, at: [.list, .wholeList]).isEmpty
    }
}

// MARK: - Outcomes

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
        case .close: _ = layers.popLast()
        case .abandon:
            guard let room = layers.popLast() else { return [] }
            abandoned.append(room)
            acts.append(.abandoning)
            tell(Phrase.Capture.inputLeft(undo: Command.undo.keyLabel))
        case .open(let room): layers.append(room)
        case .show(let tab): show(tab)
        case .showIdeas(let filter):
            // Only from a count there is a way back to the counts.
            let former = context.tab == .summary ? context.filter : nil
            context.show(IdeaListing(filter))
            lists[Tab.ideas.rawValue] = Self.emptyLists[Tab.ideas.rawValue]
            show(.ideas)
            context.filterOfCounts = former
        case .perform(let command): return perform(command)
        case .pass(let input): return route(input)
        case .takeChosen: return Command.choose.entry.keys.first.map { route(.key($0)) } ?? []
        case .chooseRow(let name): _ = chooseInTop(name)
        case .record(let deed): return record(deed)
        case .recordSeeing(let seen, let deed): return record(deed, seeing: seen)
        case .count(let counting): context.counting = counting
        case .filter(let filter):
            context.show(
                filter.isEmpty
                    ? IdeaListing() : IdeaListing(filter, order: context.order, extra: context.extra))
        case .arrange(let listing): context.show(listing)
        case .keepView(let name):
            context.settings.views[name] = context.listing.texts(today: context.roomTime.day)
            tell(Phrase.Ideas.viewKept(name), .good)
            return useSetting(.views)
        case .dropView(let name):
            context.settings.views[name] = nil
            tell(Phrase.Ideas.viewDropped(name), .good)
            return useSetting(.views)
        case .view(let item): return view(item)
        case .followRoom:
            if run.capture.followRoom(in: context) { acts.append(.choosing) }
            return apply(run.draftOutcomes(in: context))
        case .edit(let idea): return edit(idea)
        case .restoreDraft: return restoreDraft()
        case .discardDraft: return discardDraft()
        case .turnDrafts(let step):
            let drafts = context.leftDrafts
            let first = drafts.isEmpty ? 0 : (drafts.count + step) % drafts.count
            context.leftDrafts = Array(drafts[first...] + drafts[..<first])
        case .begun: acts.append(.beginning)
        case .chosen: acts.append(.choosing)
        case .leaveDraft(let draft):
            context.leftDrafts.insert(draft, at: 0)
            acts.append(.leaving)
        case .retype(let text):
            show(.run)
            return apply(run.retype(text, in: context))
        case .reply(let idea, let reply):
            show(.run)
            return apply(run.reply(to: idea, reply, in: context))
        case .splitEdited(let first, let second): return apply(run.splitEdited(first, second, in: context))
        case .hold(let idea):
            context.held = idea
            tell(Phrase.Ideas.held(record.idea(idea).map { record.number(of: $0) } ?? ""))
        case .rename(let name): return rename(name)
        case .tell(let phrase, let weight): tell(phrase, weight)
        case .undo:
            undoCount += 1
            return undo()
        case .redo: return redo()
        case .rehearse:
            toggleRehearsal()
            acts.append(.rehearsing)
        case .changeLanguage: return changeLanguage()
        case .changeTypingMethod: return changeTypingMethod()
        case .changeToneStyle: return changeToneStyle()
        case .changeMouse: return changeMouse()
        case .toggleTour: toggleTour()
        case .change(let setting, let json): return change(setting, to: json)
        case .leaveOutGap: return leaveOutGap()
        case .effect(let effect): return [effect]
        }
        return []
    }

    /// Closes whatever lies over the screens, and opens one of them.
    private mutating func show(_ tab: Tab) {
        layers.removeAll()
        run.closeForm(in: context)
        context.filterOfCounts = nil
        if tab != context.tab { lists[tab.rawValue]?.comeBack() }
        context.tab = tab
    }

    /// Views an item; a sentence that is being typed goes along, and so is kept anew.
    private mutating func view(_ item: String?) -> [Effect] {
        context.viewed = item
        if let item { run.capture.moveTo(item) }
        return apply(run.draftOutcomes(in: context))
    }

    /// Tells that another speaks now than the sentence being typed was begun for, whose it stays.
    ///
    /// - Parameter isOwn: whether it was done here: whoever calls the next one, with a reply of which nothing is typed yet, has
    ///   given that up.
    mutating func tellSpeaker(after former: String?, isOwn: Bool = false) -> [Effect] {
        let speaker = context.record.floor.speaking?.person
        guard speaker != former else { return [] }
        if isOwn, run.isReplyBlank { return apply(run.leaveBegun(in: context)) }
        guard run.capture.differsFromRoom(in: context) else { return [] }
        let kept = run.capture.values(in: context)[ValueName.speaker]?.string.map { context.name(of: $0) }
        tell(
            Phrase.Run.speakerChanged(
                to: speaker.map { context.name(of: $0) } ?? Phrase.Floor.free(context.language),
                kept: kept ?? Phrase.Capture.unknownSpeaker(context.language),
                key: Command.toCurrentItem.keyLabel), .warning)
        return []
    }

    /// Tells that a turn ended because its item did.
    private mutating func tellEndedTurn(of speaker: String?, by deed: Deed) {
        guard let speaker, context.record.floor.speaking == nil, let notice = context.notice else { return }
        switch deed {
        case .item, .agenda, .room: break
        case .newIdea, .idea, .ideas, .take, .floor, .startGroupWork, .groups, .person: return
        }
        tell(Phrase.Run.turnEnded(context.name(of: speaker), after: notice.text), notice.weight)
    }

    /// Tells that what a sentence was begun for has just been removed, on whichever laptop: it goes there all the same.
    ///
    /// - Parameter known: what had been removed before.
    mutating func tellLost(besides known: String?) {
        guard let what = run.capture.lost(in: context), what != known else { return }
        tell(Phrase.Run.removedWhileTyping(what, key: Command.toCurrentItem.keyLabel), .warning)
    }

    /// Records what a deed says and tells what was done.
    ///
    /// - Parameters:
    ///   - seen: the newest changes that were on the screen, of each subject that was looked at; of others, all.
    ///   - roomTime: where another clock than that of whoever leads counts.
    mutating func record(
        _ deed: Deed, seeing seen: [Subject: [Identifier]] = [:], roomTime: Moment? = nil
    ) -> [Effect] {
        guard context.isLoaded, !context.isReadOnly, !tellRefusal(of: deed) else { return [] }
        if !context.isRoomTimeKnown, let leader = context.leaderName,
            context.scribe.recordsTimes(deed, at: context.roomTime)
        {
            let phrase = Phrase.Run.cannotTime(leader: leader, lead: Command.takeLead.keyLabel)
            tell(phrase, .warning, seconds: 15)
            return []
        }
        let former = context.record.room.currentItem
        let foretold = context.words(before: deed)
        let (now, roomTime) = (context.now, roomTime ?? context.roomTime)
        let speaker = context.record.floor.speaking?.person
        let lost = run.capture.lost(in: context)
        let changes = context.ledger.change { $0.perform(deed, at: now, roomTime: roomTime, seeing: seen) }
        if let words = foretold ?? context.words(after: deed, changes) {
            tell(words.phrase, words.weight)
        } else if context.settings.accessible, case .idea(let id)? = changes.last?.subject,
            let idea = self.record.idea(id), !idea.isRemoved
        {
            // Others see it come up in the list.
            tell(Phrase.Accessible.recorded(self.record.number(of: idea), idea.text))
        }
        let left = tellSpeaker(after: speaker, isOwn: true)
        tellEndedTurn(of: speaker, by: deed)
        tellLost(besides: lost)
        goAlong(from: former)
        return left + follow(deed, changes) + append(changes)
    }

    /// Says why a deed cannot be done; whether there is a reason.
    private mutating func tellRefusal(of deed: Deed) -> Bool {
        guard context.isLoaded, !context.isReadOnly,
            let refusal = context.scribe.refusal(of: deed, at: context.roomTime)
        else { return false }
        tell(context.phrase(of: refusal, deed), .warning)
        return true
    }

    /// Views what the room is on now, where this laptop has just moved it away from what it viewed.
    ///
    /// A sentence that was begun before stays where it was begun.
    mutating func goAlong(from former: String?) {
        guard let current = context.record.room.currentItem, current != former, context.viewed == former
        else { return }
        context.viewed = current
    }

    /// What this laptop does because of a deed of its own: it views an item that was added.
    ///
    /// Not while one runs, since what is said next belongs to that.
    private mutating func follow(_ deed: Deed, _ changes: [Change]) -> [Effect] {
        if case .person(.add) = deed, case .person(let id)? = changes.last?.subject {
            return apply(run.takeAdded(id, in: context))
        }
        guard case .item(_, let itemDeed) = deed, let last = changes.last, case .item(let id) = last.subject
        else { return [] }
        switch itemDeed {
        case .addAfter, .split: return context.viewedItem?.facts.isRunning == true ? [] : view(id)
        case .start, .end, .endAndStartNext, .pause, .resume, .giveMinutes, .setMinutes, .fixStart, .skip,
            .postpone, .bringBack, .move, .rename, .remove:
            return []
        }
    }

    /// Has changes of this laptop written.
    mutating func append(_ changes: [Change]) -> [Effect] {
        guard let writer = context.writer, !changes.isEmpty else { return [] }
        acts.append(.deed)
        context.count(changes, of: context.scribe.tag, by: writer)
        context.writing.isPending = true
        for case .idea(let id) in changes.map(\.subject) { context.writing.unsaved.insert(id) }
        return [.append(changes)]
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

    /// Shows a message in the status line for some seconds.
    mutating func tell(_ text: Phrase, _ weight: Notice.Weight = .plain, seconds: Int = 6) {
        context.notice = Notice(text: text, weight: weight, until: context.now.adding(seconds: seconds))
        context.news = text
    }
}
