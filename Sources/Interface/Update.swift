import Display
import Seminar
import Wording

/// The only code that changes the state: an event in, what is to be done outside out.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
    let (left, changes) = (state.abandoned.count, state.run.capture.changeCount)
    let effects = state.receive(event)
    // By whatever the text was changed: a key, a click in a list of picks, the writer's own editor.
    if state.run.capture.changeCount != changes { state.acts.append(.typing) }
    state.showTime(after: event)
    state.followTour()
    state.refresh()
    return effects + state.keepLayerText(formerlyLeft: left)
}

extension State {
    fileprivate mutating func receive(_ event: Event) -> [Effect] {
        switch event {
        case .input(let input): return handle(input)
        case .touched(let touch): return handle(touch)
        case .resized(let size): context.size = size
        case .tick(let now): return tick(now)
        case .clockKnown(let clock): context.clockSinceLastRun = clock
        case .loaded(let record, let journals): return load(record, journals)
        case .heard(let journals): return hear(journals)
        case .problems(let problems): context.problems = problems
        case .saved(let moment):
            context.writing.isPending = false
            context.writing.unsaved = []
            context.writing.lastFailure = nil
            context.writing.savedAt = moment
        case .notSaved(let error): (context.writing.failure, context.writing.lastFailure) = (error, error)
        case .written(let tag):
            context.writing.failure = nil
            learn(tag)
        case .savedElsewhere(let path): tell(Phrase.Status.savedElsewhere(path), .good, seconds: 30)
        case .copied(let place): tell(Phrase.Status.copied(place), .good, seconds: 15)
        case .noSecondPlace: tell(Phrase.Status.noSecondPlace, .warning, seconds: 15)
        case .notSavedElsewhere(let folder, let error):
            // Asked anew, so that the next answer is not typed into the line.
            let refusal = Phrase.Prompt.notSavedThere(error.short)
            layers.append(PromptRoom(for: .elsewhere, folder, refusal: refusal, in: context))
        case .notCopied(let error):
            tell(Failure(error).happened, .warning, seconds: 30)
        case .draft(let failure): context.writing.draftFailure = failure
        case .offered(let drafts): return offer(drafts)
        case .foundDrafts(let drafts): offerAll(besides: drafts)
        case .edited(let text): return apply(run.replaceText(with: text, in: context)) + [.redraw]
        case .editFailed(let reason):
            tell(reason, .warning)
            return [.redraw]
        case .paper(let paper): show(paper)
        case .paperWritten(let path):
            changePaperRoom { $0.wrote(path) }
            tell(Phrase.PaperScreen.written(path), .good, seconds: 30)
        case .paperFailed(let phrase):
            changePaperRoom { $0.gaveUp() }
            tell(phrase, .warning, seconds: 30)
        case .paperTold(let phrase): tell(phrase)
        case .notCopiedOut(let failure): tell(failure.phrase, .warning, seconds: 15)
        case .settingsNotSaved(let error): tell(Failure(error).happened, .warning)
        case .told(let phrase): tell(phrase, .warning, seconds: 30)
        case .ended: return [.leave]
        }
        return []
    }

    /// Brings what is shown up to the record.
    fileprivate mutating func refresh() {
        compareClocks()
        if context.tab != .run || layers.contains(where: \.needsIdeas) { context.refreshIdeas() }
        if context.tab != .run { lists[context.tab.rawValue]?.refresh(in: context) }
        guard let top = layers.indices.last else { return }
        if layers[top].needsReasons { context.reasons = reasons }
        layers[top].refresh(in: context)
    }

    /// Learns what time it is for the room, and tells how far this laptop's clock is from it where that is news.
    ///
    /// The run screen says it all the time, so that another message there need not give way.
    private mutating func compareClocks() {
        let former = context.clockDifference ?? 0
        context.compareClocks()
        guard let seconds = context.clockDifference, abs(seconds - former) >= 5,
            let leader = context.leaderName, context.notice == nil || context.isWatching
        else { return }
        tell(Phrase.Run.clockDiffers(seconds, from: leader), .warning, seconds: 30)
    }

    private mutating func tick(_ moment: Moment) -> [Effect] {
        context.now = moment
        if let notice = context.notice, notice.until <= moment { context.notice = nil }
        context.lookAtRoom()
        let hasCrossed = clocks.update(&context)
        learnWhatWasSaid()
        let bell: [Effect] = hasCrossed && context.settings.bell ? [.bell] : []
        return bell + signOfLife() + (context.writing.failure == nil ? [] : [.retry]) + retryDraft()
    }

    /// Leaves this laptop's time in the folder every few seconds, while it leads and a clock runs that others show too.
    private mutating func signOfLife() -> [Effect] {
        guard context.isLeading,
            record.runningItem != nil || record.floor.speaking != nil,
            signedAt.map({ context.now.seconds(since: $0) >= Self.secondsBetweenSigns }) ?? true
        else { return [] }
        signedAt = context.now
        return [.sign(context.now)]
    }

    private static let secondsBetweenSigns = 10

    /// Takes in what was recorded since the last second, a part at a time, so that no key waits for long.
    private mutating func learnWhatWasSaid() {
        guard saidVersion != context.ledger.version, context.isLoaded,
            record.ideas.count <= Self.mostIdeasCompared
        else { return }
        let record = record
        let isDone = context.said.change { $0.update(with: record, atMost: Self.ideasASecond) }
        if isDone { saidVersion = context.ledger.version }
    }

    /// Beyond this many ideas a sentence is not compared with them: the index would take more memory than the record.
    private static let mostIdeasCompared = 20_000
    /// How many ideas are taken in between two keys: some milliseconds.
    private static let ideasASecond = 500

    /// Tries a failed write of the draft again; with nothing to write there is no failure any more.
    private mutating func retryDraft() -> [Effect] {
        guard context.writing.draftFailure != nil, context.writing.failure == nil else { return [] }
        guard run.capture.isBlank, run.capture.editing == nil else {
            return apply(run.draftOutcomes(in: context))
        }
        context.writing.draftFailure = nil
        return []
    }

    private mutating func load(_ record: Record, _ journals: [Heard]) -> [Effect] {
        context.isLoaded = true
        // Two programs may have recorded here at once.
        let own = journals.filter(\.isOwn).flatMap(\.changes).sorted { $0.stamp < $1.stamp }.map(\.id)
        context.ledger.change { $0.load(record, own: own) }
        context.hearClocks(of: journals, atStart: true)
        for journal in journals { context.meet(journal, isAtStart: true) }
        for journal in journals { context.count(journal.changes, of: journal.tag, by: journal.writer) }
        context.compareClocks()
        context.lookAtRoom()
        followRehearsal(in: journals)
        context.viewed =
            context.viewed ?? context.record.itemToOpen(at: context.roomTime)?.id
        return goByOwnClock(after: journals) + apply(run.load(in: context)) + offerTour()
    }

    /// Has what runs go on by this laptop's clock where that leads and was set since it recorded last: what has passed meanwhile
    /// is known to the second as long as the laptop was not switched off.
    ///
    /// Where it was, a clock that went back tells itself, and of one that went on nobody knows whether the time passed: that
    /// is told and asked.
    private mutating func goByOwnClock(after journals: [Heard]) -> [Effect] {
        let here = journals.filter { $0.isOwn || $0.arrival?.isFromHere ?? false }
        guard let writer = context.writer, context.isLeading else { return [] }
        let signs = here.filter { $0.writer == writer }.compactMap(\.sign)
        let last = (here.flatMap(\.changes).filter { $0.by == writer }.map(\.at) + signs).max()
        switch context.clockSinceLastRun {
        case .kept: return []
        case .set(let milliseconds):
            let effects = self.record(
                .room(.goByOwnClock), roomTime: context.now.subtracting(milliseconds: milliseconds))
            let phrase = Phrase.Run.clockSet(seconds: milliseconds / 1_000)
            if !effects.isEmpty { tell(phrase, .warning, seconds: 30) }
            return effects
        case .unknown:
            guard let last else { return [] }
            guard last.milliseconds - context.now.milliseconds > RoomClock.tolerance else {
                context.clockGap = ClockGap(in: record, from: last, to: context.now)
                return []
            }
            return self.record(.room(.goByOwnClock), roomTime: last)
        }
    }

    /// Tells, once for each, that another laptop is recording under this one's name: their clocks and their numbers would be
    /// taken for one.
    ///
    /// - Parameter journals: with changes that were not known: a copy of this laptop's own has none.
    private mutating func tellSharedName(in journals: [Heard]) {
        let others = journals.filter { journal in
            journal.writer == context.writer && !journal.device.isEmpty && journal.isWrittenElsewhere
        }
        for journal in others where namesakeDevices.insert(journal.device).inserted {
            let rename = "\(Command.palette.keyLabel) \(Command.writerName.entry.code ?? "")"
            tell(
                Phrase.Run.nameShared(journal.writer, device: journal.device, rename: rename), .warning,
                seconds: 30)
        }
    }

    /// Takes in what other laptops recorded, and goes along where they moved the room.
    private mutating func hear(_ journals: [Heard]) -> [Effect] {
        let former = context.record.room.currentItem
        let speaker = context.record.floor.speaking?.person
        let led = context.isLeading
        let news = journals.map { journal in journal.changes.filter { context.record.change($0.id) == nil } }
        let lost = run.capture.lost(in: context)
        let viewed = context.viewedItem
        context.ledger.change { scribe in
            for journal in journals { scribe.hear(journal.changes, tag: journal.tag, isOwn: journal.isOwn) }
        }
        context.hearClocks(of: journals)
        for journal in journals { context.meet(journal) }
        for (journal, changes) in zip(journals, news) {
            context.count(changes, of: journal.tag, by: journal.writer)
        }
        followRehearsal(in: journals)
        tellSharedName(in: zip(journals, news).filter { !$1.isEmpty }.map(\.0))
        tellNews(news)
        let left = tellSpeaker(after: speaker)
        tellRemoval(of: viewed)
        tellLost(besides: lost)
        if led, !context.isLeading, let leader = context.leaderName {
            tell(Phrase.Run.leadLost(to: leader), .warning, seconds: 15)
        }
        return left + follow(from: former)
    }

    /// Reads out the last sentence that came from another laptop, to whoever does not see it come.
    private mutating func tellNews(_ changes: [[Change]]) {
        guard context.settings.accessible, context.notice == nil else { return }
        let ideas = changes.joined().compactMap { change -> Idea? in
            guard case .idea(let id) = change.subject else { return nil }
            return record.idea(id)
        }
        guard let idea = ideas.last, !idea.isRemoved else { return }
        tell(Phrase.Accessible.heard(record.number(of: idea), idea.text))
    }

    /// Tells who removed the item that was in view, in whose place its neighbour is now.
    private mutating func tellRemoval(of item: AgendaItem?) {
        guard let item, !context.isWatching, record.values(of: .item(item.id)).flag(ValueName.removed)
        else { return }
        let removal = record.history(.item(item.id)).changes.last { $0.set.flag(ValueName.removed) }
        tell(
            Phrase.Plan.removed(
                context.shortTitle(of: item), by: removal?.by ?? "", entries: record.entries(in: item.id),
                under: Command.showIdeas.keyLabel), .warning)
    }

    /// Has clocks that do not tick show what time it is, once a minute and at each key that types nothing.
    fileprivate mutating func showTime(after event: Event) {
        switch event {
        case .tick(let now):
            let minute = { (moment: Moment) in moment.milliseconds / 60_000 }
            if context.shownTime.map({ minute($0) != minute(now) }) ?? true { context.shownTime = now }
        case .input(let input) where input.isText: break
        default: context.shownTime = context.now
        }
    }

    /// Views what the room is on now, if this laptop viewed what it was on before or the room has only begun.
    ///
    /// A sentence that is being typed keeps the item that it was begun in.
    private mutating func follow(from former: String?) -> [Effect] {
        guard let current = context.record.currentItem, current.id != former, let viewed = context.viewedItem,
            viewed.id != current.id, former == nil || [viewed.id, context.viewed].contains(former)
        else { return [] }
        let title = context.shortTitle(of: current)
        if context.isWatching {
            // The audience sees it large.
        } else if run.capture.field.isEmpty || run.capture.editing != nil {
            tell(Phrase.Run.followed(title))
        } else {
            tell(Phrase.Run.followedWhileTyping(title, context.shortTitle(of: viewed)), .warning)
        }
        context.viewed = current.id
        return apply(run.draftOutcomes(in: context))
    }

    /// Where only the projector's view is shown: a rehearsal while the newest change heard of belongs to one of today,
    /// and the seminar itself afterwards.
    private mutating func followRehearsal(in journals: [Heard]) {
        guard context.isWatching else { return }
        let newest = journals.flatMap(\.changes).max { $0.stamp < $1.stamp }
        guard let newest, newest.stamp.n >= context.record.greatest else { return }
        let rehearsal = newest.rehearsal == context.roomTime.day ? newest.rehearsal : nil
        if context.record.rehearsal != rehearsal { context.ledger.change { $0.rehearse(rehearsal) } }
    }

    /// Learns the tag of the journal that was begun with the first change, which was recorded without it.
    private mutating func learn(_ tag: String) {
        let former = context.scribe.tag
        guard tag != former else { return }
        context.journals[tag] = context.journals.removeValue(forKey: former)
        context.ledger.change { $0.learn(tag: tag) }
    }

    /// Shows a paper in the room that is open for it, else in a new one.
    private mutating func show(_ paper: PreparedPaper) {
        if !changePaperRoom({ $0.show(paper) }) { layers.append(PaperRoom(paper)) }
    }

    /// - Returns: whether a paper is open at all.
    @discardableResult
    private mutating func changePaperRoom(_ change: (inout PaperRoom) -> Void) -> Bool {
        guard let place = layers.lastIndex(where: { $0 is PaperRoom }), var room = layers[place] as? PaperRoom
        else { return false }
        change(&room)
        layers[place] = room
        return true
    }

    /// Offers every draft that there is, also those that were given up, the latest of these first.
    private mutating func offerAll(besides givenUp: [Draft]) {
        let known = Set(context.leftDrafts.map(\.idea))
        context.leftDrafts += givenUp.filter { !known.contains($0.idea) && !$0.isRecorded(in: record) }
        if context.leftDrafts.isEmpty {
            tell(Phrase.Unavailable.noDrafts, .warning)
        } else if !(top is OfferRoom) {
            layers.append(OfferRoom())
        }
    }

    /// Offers the drafts that are not already recorded.
    private mutating func offer(_ drafts: [Draft]) -> [Effect] {
        let done = drafts.filter { $0.isRecorded(in: record) }
        context.leftDrafts = drafts.filter { !$0.isRecorded(in: record) }
        if layers.isEmpty, !context.leftDrafts.isEmpty { layers.append(OfferRoom()) }
        return done.map { .dropDraft($0.idea) }
    }
}

extension Context {
    /// Takes for over what nobody ended by now; the record is another one only where that is news.
    ///
    /// While the leader's clock is not known, this laptop's may be hours ahead of it: then only what a day has passed over.
    fileprivate mutating func lookAtRoom() {
        let now = isRoomTimeKnown ? roomTime : roomTime.adding(seconds: -86_400)
        if record.isNews(at: now) { ledger.change { $0.look(at: now) } }
    }

    /// Learns which laptop writes a journal.
    ///
    /// - Parameter isAtStart: whether it was there when the program started: who wrote it, nobody saw.
    mutating func meet(_ journal: Heard, isAtStart: Bool = false) {
        var summary = journals[journal.tag] ?? JournalSummary(writer: journal.writer, newest: nil, changes: 0)
        if !journal.device.isEmpty { summary.device = journal.device }
        summary.isFromHere = summary.isFromHere || journal.isOwn || journal.arrival?.isFromHere ?? false
        summary.isFromElsewhere = summary.isFromElsewhere || !isAtStart && journal.isWrittenElsewhere
        journals[journal.tag] = summary
    }

    /// Counts the changes of a journal, and remembers when it was last heard of.
    mutating func count(_ changes: [Change], of tag: String, by writer: String) {
        var summary = journals[tag] ?? JournalSummary(writer: writer, newest: nil, changes: 0)
        summary.changes += changes.count
        for change in changes {
            let faults = ClockFault.shown(by: change, after: summary.newest) { id in
                self.change(id, madeElsewhereThan: tag)
            }
            if let fault = faults.first { summary.clockFault = fault }
            summary.newest = change.at
        }
        journals[tag] = summary
    }

    /// A change by its id, where it was made on another laptop than the one that writes a journal, as far as they tell.
    private func change(_ id: Identifier, madeElsewhereThan tag: String) -> Change? {
        guard let change = record.change(id), let other = record.tag(of: id),
            let journal = journals[tag], let second = journals[other],
            !journal.origin(tag: tag).isSameLaptop(as: second.origin(tag: other))
        else { return nil }
        return change
    }

    /// Hears when other laptops' changes were made and when they came.
    ///
    /// - Parameter isFirst: whether they were there when the program started.
    mutating func hearClocks(of journals: [Heard], atStart isFirst: Bool = false) {
        for journal in journals where !journal.isOwn {
            guard var arrival = journal.arrival else { continue }
            arrival.isFirst = isFirst
            clock.hear(journal.changes, on: journal.device, arrival)
            let laptop = RoomClock.Laptop(journal.writer, on: journal.device)
            if let sign = journal.sign { clock.hear(sign, of: laptop, arrival) }
        }
    }

    /// Brings the index of all ideas up to the record.
    fileprivate mutating func refreshIdeas() {
        guard ideas.value.version != ledger.version else { return }
        let (record, version) = (record, ledger.version)
        ideas.change { ideas in
            ideas.index.update(with: record) { list, code in Phrase.label(of: code, in: list).all }
            ideas.version = version
        }
    }
}
