import Display
import Seminar
import Wording

/// The only code that changes the state: an event in, what is to be done outside out.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
    state.isGroundKept = false
    let notice = state.notice
    defer {
        state.refreshLists()
        if !state.isGroundKept || state.notice != notice { state.ground += 1 }
    }
    switch event {
    case .input(let input): return state.take(input)
    case .resized(let size):
        state.size = size
        return []
    case .tick(let now): return state.tick(now)
    case .loaded(let record, let journals): return state.load(record, journals)
    case .heard(let journals): return state.hear(journals)
    case .problems(let problems):
        state.problems = problems
        return []
    case .saved(let moment):
        state.writing.isPending = false
        state.writing.savedAt = moment
        return []
    case .notSaved(let error):
        state.writing.failure = error
        return []
    case .written(let tag):
        state.writing.failure = nil
        state.learn(tag)
        return []
    case .savedElsewhere(let path):
        state.tell(Phrase.Status.savedElsewhere(path), .good, seconds: 30)
        return []
    case .copied(let place):
        state.tell(Phrase.Status.copied(place), .good, seconds: 15)
        return []
    case .noSecondPlace:
        state.tell(Phrase.Status.noSecondPlace, .warning, seconds: 15)
        return []
    case .notSavedElsewhere(let error), .notCopied(let error):
        state.tell(Failure(error).happened, .warning, seconds: 30)
        return []
    case .draft(let failure):
        state.isGroundKept = failure == state.writing.draftFailure
        state.writing.draftFailure = failure
        return []
    case .offered(let drafts): return state.offer(drafts)
    case .edited(let text): return state.takeEdited(text)
    case .editFailed(let reason):
        state.tell(Phrase.Capture.editorFailed(reason), .warning)
        return [.redraw]
    case .preferencesNotKept(let error):
        state.tell(Failure(error).happened, .warning)
        return []
    case .ended: return [.leave]
    }
}

extension State {
    /// Works out what the list on the screen shows, where the record or a search has changed.
    fileprivate mutating func refreshLists() {
        guard tab != .run else { return }
        refreshIndex()
        switch tab {
        case .run: return
        case .ideas: ideas.refresh(with: record, index, revision: revision)
        case .people: people.refresh(with: record, index, revision: revision)
        case .summary: summary.refresh(with: record, index, revision: revision)
        }
    }

    mutating func tick(_ moment: Moment) -> [Effect] {
        let isNews = moment.wholeSecond != now.wholeSecond || tickedRevision != revision
        now = moment
        let draftFailure = writing.draftFailure
        let retries = (writing.failure == nil ? [] : [.retry]) + retryDraft()
        // Between two seconds no clock moves: a key need not wait for a look at them.
        guard isNews else {
            isGroundKept = writing.draftFailure == draftFailure
            return retries
        }
        tickedRevision = revision
        if let notice, notice.until <= now { self.notice = nil }
        return watchThresholds() + retries
    }

    /// Keeps what is being typed once more where that failed; with nothing to keep there is no failure any more.
    private mutating func retryDraft() -> [Effect] {
        guard writing.draftFailure != nil, writing.failure == nil else { return [] }
        guard capture.isBlank, capture.editing == nil else { return keepDraft() }
        writing.draftFailure = nil
        return []
    }

    mutating func load(_ whole: Record, _ journals: [Heard]) -> [Effect] {
        isLoaded = true
        let rehearsal = record.rehearsal
        record = whole
        if rehearsal != nil { record.rehearsal = rehearsal }
        for journal in journals { note(journal) }
        followRehearsal(in: journals)
        run.viewed = run.viewed ?? record.room.currentItem ?? firstItemOfToday?.id
        capture.lastSpeaker = capture.lastSpeaker ?? lastOwnIdea?.speaker
        capture.lastField = capture.lastField ?? lastOwnIdea?.field
        guard capture.isSaveWaiting else { return [] }
        return saveCapture()
    }

    mutating func hear(_ journal: Heard) {
        record.apply(journal.changes, tag: journal.tag)
        note(journal)
    }

    /// Remembers who was heard of when, and which changes can be undone here.
    private mutating func note(_ journal: Heard) {
        note(journal.changes, of: journal.tag, writer: journal.writer)
        if journal.isOwn { own += journal.changes.map(\.id) }
    }

    /// Learns the tag of the journal that was begun with the first change, which was recorded without it.
    fileprivate mutating func learn(_ tag: String) {
        guard tag != self.tag else { return }
        journals[tag] = journals.removeValue(forKey: self.tag)
        record.apply(own.compactMap(record.change), tag: tag)
        self.tag = tag
    }

    /// Shows a message in the status line for some seconds.
    mutating func tell(_ text: Phrase, _ weight: Notice.Weight = .plain, seconds: Int = 6) {
        notice = Notice(text: text, weight: weight, until: now.adding(seconds: seconds))
    }

    mutating func take(_ input: Input) -> [Effect] {
        notice = nil
        if let layer = layers.last { return take(input, layer) }
        switch tab {
        case .run: return takeInRun(input)
        case .ideas: return takeInIdeas(input)
        case .people: return takeInPeople(input)
        case .summary: return takeInSummary(input)
        }
    }

    /// What every place understands when it has no use for a key itself.
    mutating func takeEverywhere(_ input: Input, at place: Place) -> [Effect] {
        guard case .key(let key) = input, let command = Command.command(for: key, at: place) else {
            return []
        }
        return perform(command)
    }
}
