import Display
import Interface
import Journal
import Seminar
import Terminal
import Wording

/// The one thread that owns the state: it waits, lets `update` decide, does what came of it, and draws.
///
/// Everything that has arrived is handled before one picture is drawn, so that a burst from an input method is never
/// shown half. Keys are in the draft file before they are handled.
final class Loop {
    var state: State { sitting.state }
    private var sitting: Sitting
    private let screen: any Screen
    /// The picture that the person sees.
    private var drawn: Frame?
    /// Nil when nothing may be written.
    private let desk: Desk?
    private let worker: FolderWorker
    private let clock: WallClock
    private let signals: Signals?
    private var parser: KeyParser
    private var waiter: Waiter
    /// Reads the keys and keeps them.
    private let keeper: Keeper
    /// When what is being typed is to be synced next; it must not depend on a wait that ended with the second, because keys
    /// may end every one of them earlier.
    private var nextDraftSync: Milliseconds = 0
    /// A power cut costs at most the last second.
    private static let draftSyncInterval: Milliseconds = 900
    /// Whether the program was left; nothing is drawn any more.
    private(set) var isOver = false
    /// Texts that an editor may still have open, and when they are to be looked at next.
    private var openTexts = OpenTexts()
    private var nextLook: Milliseconds = 0
    private static let lookInterval: Milliseconds = 500
    /// Files of such texts that hold what came into no idea, once the program was left.
    private(set) var textsLeft: [String] = []
    /// What was chosen outside the seminar, and what is wrong with it.
    private let settings: SettingsDocument
    private var clipboard: Clipboard
    private var papers: PaperDesk
    /// What was wrong with the folder when it was last looked at.
    private var folderProblems: [Problem] = []
    /// The lines that say something else than others under the same id.
    private var clashes = Clashes()
    /// One problem for each journal whose missing changes were written into a new one.
    private(set) var restored: [Problem] = []
    /// The seminar that was made, to be opened next.
    private(set) var created: SeminarFolder?
    /// Where the former programme stays, once another took its place and is to be opened.
    private(set) var keptProgramme: Path?
    /// What keeps the copy on leaving from being whole; nil where it is, or no second place was chosen.
    private(set) var copyFailure: Failure?

    /// - Parameters:
    ///   - input: the descriptor that keys come from.
    ///   - signals: nil in tests, which have none.
    init(
        state: State, screen: any Screen, desk: Desk?, worker: FolderWorker, clock: WallClock,
        settings: SettingsDocument = SettingsDocument(), clipboard: Clipboard = Clipboard(),
        papers: PaperDesk = PaperDesk(folder: ".", office: nil, opener: nil),
        parser: KeyParser = KeyParser(), input: Int32 = 0, signals: Signals? = nil
    ) {
        sitting = Sitting(state: state)
        self.screen = screen
        self.desk = desk
        self.worker = worker
        self.clock = clock
        self.signals = signals
        self.settings = settings
        self.clipboard = clipboard
        self.papers = papers
        self.parser = parser
        waiter = Waiter(input: input, signals: signals, bell: worker.bell)
        keeper = desk?.keeper ?? Keeper(nil)
    }

    /// Runs until the program is left: by a key, a signal, or because the terminal is gone.
    func run() {
        begin()
        while !isOver { turn() }
        // What follows may wait for a disk; the terminal need not.
        screen.close()
        signals?.release()
        end()
    }

    /// Draws the first picture, and only then has the folder read.
    func begin() {
        if sitting.state.context.settings.mouse { screen.reportMouse(true) }
        draw()
        worker.open(sitting.state.record.programme)
    }

    /// Waits for what the worker is at and for the disk, and makes the copy on leaving.
    func end() {
        textsLeft = openTexts.close()
        papers.close()
        worker.stop()
        desk?.close(at: clock.now())
        guard let desk else { return }
        let lost = worker.reports().reduce(into: [Follower.Loss]()) { lost, report in
            if case .news(let news, _) = report { lost = news.losses }
        }
        restored += lost.compactMap { try? worker.restored($0, changes(of: $0)).get() }
        restored += desk.restored
        desk.remember(worker.seen)
        let folder = worker.folderPath.text
        switch secondPlace {
        case .none: break
        case .folder(let place):
            switch worker.copied(to: Surroundings.folder(named: place)) {
            case .success(let actions):
                copyFailure = Failure(copiedBut: actions.compactMap(\.refusal), in: folder)
            case .failure(let error): copyFailure = Failure(notCopied: error, in: folder)
            }
        case .unclear(let problem): copyFailure = Failure(notCopied: .problem(problem), in: folder)
        }
    }

    /// One wait and everything that ended it, then one picture, and only then what need not come before it.
    ///
    /// Whose the keys are is known before the wait: nothing else moves while nobody types.
    func turn() {
        keeper.turn(for: sitting.draftForKeys()) { place in
            waiter.wait(until: deadline) { most, read in place.read(most: most, read) }
        } handle: { wakes, pending in
            let later = handle(wakes, &pending)
            if !isOver { draw() }
            if let later { save(later, of: &pending) }
            if let desk { perform(desk.checkDrafts().flatMap { sitting.update($0) }) }
        }
        requestSyncs()
    }

    private func draw() {
        let picture = sitting.picture()
        screen.draw(picture)
        drawn = picture
    }

    /// The next second, for the clocks on the screen, the next sync of drafts, or the end of an Esc that may begin a key.
    private var deadline: Milliseconds {
        let second = Clock.now() + clock.millisecondsToNextSecond
        let sync = desk?.draftSync == nil ? nil : nextDraftSync
        return [second, sync, parser.nextDeadline].compactMap(\.self).min() ?? second
    }

    /// Handles the wakes that ended a wait, and performs what was decided.
    ///
    /// - Returns: a draft that can be saved after the picture, because the pending keys say it already.
    private func handle(_ wakes: [Wake], _ pending: inout Keeper.Pending) -> Draft? {
        // Before any key: it is for the line as it stands now.
        var events: [Event] = [.tick(clock.now())] + newsOfOpenTexts() + clipboard.news() + papers.news()
        if pending.mayLackKeys { events.append(.told(Phrase.Status.keysMayBeLost)) }
        var keys = ""
        for wake in wakes {
            switch wake {
            case .input(let bytes):
                let inputs = parser.feed(bytes, at: Clock.now())
                keys += inputs.typedText
                events += inputs.compactMap(event(of:))
            case .deadline: events += parser.expire(at: Clock.now()).compactMap(event(of:))
            case .hangUp: events.append(.ended)
            case .signal(let signal): events += self.events(of: signal)
            case .bell: events += worker.reports().flatMap(events(of:))
            case .readable: break
            }
        }
        pending.unparsedCount = parser.unparsedCount
        var effects: [Effect] = []
        for event in events {
            let showedPaper = sitting.state.showsPaper
            // Each draft holds the whole text, so one that the next key replaces is not kept till the end of a burst.
            effects = (effects + sitting.update(event)).withoutReplaced
            let showsPaper = sitting.state.showsPaper
            if showedPaper, !showsPaper { effects.removeAll(where: \.isPaper) }
            // What comes behind waits for what was decided: for the editor that has the terminal, or for the disk that may
            // refuse. Only drafts can wait for the last key, and papers that take the place of the one in sight.
            guard effects.contains(where: { !($0.isDraft || showsPaper && $0.isPaper) }) else { continue }
            perform(effects)
            effects = []
        }
        guard effects.count == 1, case .draft(let draft) = effects[0] else {
            perform(effects)
            return nil
        }
        if pending.say(draft, keys: keys) { return draft }
        save(draft, of: &pending)
        return nil
    }

    private func save(_ draft: Draft, of pending: inout Keeper.Pending) {
        let events = desk?.save(draft, of: &pending) ?? []
        perform(events.flatMap { sitting.update($0) })
    }

    private func newsOfOpenTexts() -> [Event] {
        guard Clock.now() >= nextLook else { return [] }
        nextLook = Clock.now() + Self.lookInterval
        return [openTexts.news(for: sitting.state.run.capture.field.text)].compactMap(\.self)
    }

    /// A click means what stands at its place in the picture that the person saw; nil where nothing does.
    private func event(of input: Input) -> Event? {
        guard case .click(let column, let row) = input else { return .input(input) }
        return drawn?.touch(at: Position(column: column, row: row)).map(Event.touched)
    }

    private func events(of signal: Signal) -> [Event] {
        switch signal {
        case .resized: return [.resized(screen.measure())]
        case .stop:
            stop()
            return [.resized(screen.size)]
        case .continued:
            screen.resume()
            return [.resized(screen.size)]
        case .hangUp, .terminate:
            signals?.confirmEnding()
            return [.ended]
        case .interrupt, .user1: return []
        }
    }

    private func events(of report: FolderWorker.Report) -> [Event] {
        switch report {
        case .opened(let news, let record, let found):
            // Until now nobody else can have taken one of them up.
            let former = desk?.formerFiles ?? []
            let journals = news.journals.map { heard($0, found: found, own: former) }
            let offered = (desk?.offered ?? []) + offeredTexts()
            desk?.learn(news.journals)
            if !record.clashes.isEmpty, record.programme.seminars.isEmpty {
                // As `check` finds them, line by line.
                clashes.add(news.journals, among: news.files) { _ in nil }
            }
            let losses = told(news.problems)
            var events: [Event] = []
            if let desk { events.append(.clockKnown(desk.clockSinceLastRun)) }
            events += [.loaded(record, journals), problems]
            events += settings.problems.prefix(1).map { .settingsNotSaved(.problem($0.withShortFile)) }
            events += draftProblems.prefix(1).map { .told($0.withShortFile.phrase) }
            events += losses
            if !offered.isEmpty { events.append(.offered(offered)) }
            return events
        case .news(let news, let found):
            let journals = news.journals.map { heard($0, found: found) }
            if desk != nil { for loss in news.losses { worker.restore(loss, changes(of: loss)) } }
            findClashes(in: news, known: sitting.state.record)
            let losses = told(news.problems)
            return (journals.isEmpty ? [] : [.heard(journals)]) + [problems] + losses
        case .synced(let request, let result):
            return desk?.synced(request, result, at: clock.now()) ?? []
        case .lost(let request): return desk?.restore(request) ?? []
        case .restored(let result):
            // Where it failed, the changes are found missing again the next time.
            guard let problem = try? result.get() else { return [] }
            restored.append(problem)
            return [.told(problem.withShortFile.phrase)]
        case .copied(let place, let result): return [Self.event(ofCopyTo: place, result)]
        }
    }

    /// What was written in editors since the program was left that they belong to; what is written from now on is followed.
    private func offeredTexts() -> [Draft] {
        guard let desk else { return [] }
        return desk.handedTexts().compactMap { handed in
            var handed = handed
            let known = handed.draft.set.text(ValueName.text) ?? ""
            let text = handed.file.text ?? known
            let edited = ExternalEditor.withoutLineEnd(text)
            let isNews =
                edited != ExternalEditor.withoutLineEnd(known) && edited.contains { !$0.isWhitespace }
            let draft = isNews ? desk.keep(edited, of: handed, at: clock.now()) : nil
            if draft != nil { handed.know(text) }
            openTexts.follow(handed.file, handed, holding: text)
            return draft
        }
    }

    private var problems: Event {
        .problems(folderProblems + clashes.problems + settings.problems + draftProblems)
    }

    private var draftProblems: [Problem] { desk?.draftProblems ?? [] }

    private func findClashes(in news: Follower.News, known record: Record) {
        clashes.add(news.journals, among: news.files, known: record.change)
    }

    /// Takes note of what is wrong with the folder, and says in words what nobody sees who does not look for it.
    private func told(_ problems: [Problem]) -> [Event] {
        let news = problems.first { $0.isLoss && !folderProblems.contains($0) }
        folderProblems = problems
        return [news.map { .told($0.withShortFile.phrase) }].compactMap(\.self)
    }

    /// What a journal lost, as it is known here.
    private func changes(of loss: Follower.Loss) -> [Change] {
        loss.changes.compactMap(sitting.state.record.change)
    }

    private static func event(
        ofCopyTo place: Path, _ result: Result<[MergeAction], JournalError>
    ) -> Event {
        switch result {
        case .failure(let error): return .notCopied(error)
        case .success(let actions):
            if let problem = actions.lazy.compactMap(\.refusal).first { return .notCopied(.problem(problem)) }
            return .copied(place.text)
        }
    }

    /// - Parameters:
    ///   - found: when the worker found it, which may be long ago: an editor may have had the terminal since.
    ///   - former: journals that were written here before.
    private func heard(
        _ contents: JournalContents, found: Milliseconds, own former: Set<Path> = []
    ) -> Heard {
        let age = Int(Clock.now() - found)
        return Heard(
            tag: contents.tag, writer: contents.header?.writer ?? contents.name, changes: contents.changes,
            isOwn: desk?.journalFiles.union(former).contains(contents.file) ?? false,
            device: contents.header?.device ?? "", sign: contents.sign,
            arrival: RoomClock.Arrival(
                moment: clock.now().subtracting(milliseconds: age), isFresh: contents.isFresh,
                isFromHere: worker.wroteHere(contents.file)))
    }

    // MARK: Doing what was decided

    /// What time it is for the room, which papers are dated by.
    private var roomTime: Moment { sitting.state.context.roomTime }

    private func perform(_ effects: [Effect]) {
        for effect in effects.withoutReplaced { perform(effect) }
    }

    /// Hands over what is to be waited for: what was recorded at once, what is being typed once a second.
    private func requestSyncs() {
        guard let desk else { return }
        let isDraftDue = Clock.now() >= nextDraftSync
        if isDraftDue { nextDraftSync = Clock.now() + Self.draftSyncInterval }
        worker.own(desk.writtenFiles, watched: desk.watched)
        worker.sync(desk.recordSyncs + (isDraftDue ? [desk.draftSync].compactMap(\.self) : []))
    }

    private func perform(_ effect: Effect) {
        var events: [Event] = []
        switch effect {
        case .append(let changes): events = desk?.append(changes) ?? []
        case .sign(let moment): desk?.sign(at: moment)
        case .retry: events = desk?.retry() ?? []
        case .saveElsewhere(let path): events = desk?.saveElsewhere(path) ?? []
        case .copyAway: events = copyAway()
        case .draft(let draft): events = desk?.save(draft) ?? []
        case .dropDraft(let idea):
            events = desk?.drop(idea, at: clock.now(), in: sitting.state.record) ?? []
        case .forgetDraft(let idea): events = desk?.forget([idea]) ?? []
        case .findDrafts: events = [.foundDrafts(desk?.givenUp ?? [])]
        case .become(let writer): events = desk?.become(writer) ?? []
        case .save(let settings, let names): events = desk?.save(settings, changed: names) ?? []
        case .show(let look): screen.use(look)
        case .edit(let text):
            screen.suspend()
            let draft = sitting.state.draftInLine
            events = ExternalEditor.edit(text, following: &openTexts) { name in
                draft.flatMap { desk?.hand($0, name: name) }
            }
            screen.resume()
            events.insert(.resized(screen.size), at: 0)
        case .reportMouse(let isOn): screen.reportMouse(isOn)
        case .preparePaper(let request, let columns):
            events = [PaperDesk.prepare(request, of: sitting.state.record, columns: columns, at: roomTime)]
        case .writePaper(let request, let format):
            events = [papers.write(request, as: format, of: sitting.state.record, at: roomTime)]
        case .writePDF(let request):
            events = papers.writePDF(request, of: sitting.state.record, at: roomTime)
        case .writeTables(let request, let language):
            events = papers.write(request, of: sitting.state.record, at: roomTime, in: language)
        case .createSeminar(let programme, let folder): events = create(programme, in: folder)
        case .replaceSessions(let sessions):
            events = replaceProgramme { Programme.document($0, sessions: sessions) }
        case .replaceProgramme(let programme):
            let former = sitting.state.record.programme
            events = replaceProgramme { programme.document($0, insteadOf: former) }
        case .openFile(let path): events = [papers.open(path)]
        case .copy(let text): events = clipboard.copy(text, on: screen)
        case .bell: screen.bell()
        case .redraw:
            screen.suspend()
            screen.resume()
        case .suspend: stop()
        case .leave: isOver = true
        }
        perform(events.flatMap { sitting.update($0) })
    }

    /// Asks for a copy of the folder; says why where there is no place for one.
    private func copyAway() -> [Event] {
        switch secondPlace {
        case .none: return [.noSecondPlace]
        case .folder(let place): worker.copy(to: Surroundings.folder(named: place))
        case .unclear(let problem): return [.notCopied(.problem(problem.withShortFile))]
        }
        return []
    }

    /// Makes the seminar that was asked for, and ends, so that it is opened.
    private func create(_ programme: Programme, in folder: String) -> [Event] {
        var programme = programme
        programme.id = Programme.newID(programme.sessions.first?.day.description ?? "")
        do throws(JournalError) {
            created = try SeminarFolder.create(Path(argument: folder), programme: programme.json.document)
            isOver = true
            return []
        } catch {
            return [.told(Failure(error).happened)]
        }
    }

    /// Puts what is made of its text into the programme's file, and ends, so that the seminar is opened again.
    private func replaceProgramme(with made: (_ former: [UInt8]) -> [UInt8]?) -> [Event] {
        do throws(JournalError) {
            let folder = SeminarFolder(worker.folderPath)
            let former = try folder.programmeBytes()
            guard let bytes = made(former) else { return [] }
            keptProgramme = try folder.replaceProgramme(former, with: bytes)
            isOver = true
            return []
        } catch {
            return [.told(Failure(error).happened)]
        }
    }

    /// Where the folder is copied to: what was chosen in this sitting, else what the file says.
    private var secondPlace: SettingsDocument.SecondPlace {
        guard state.context.changedSettings.contains(.secondPlace) else { return settings.secondPlace }
        return state.context.settings.secondPlace.map { .folder($0) } ?? .none
    }

    private func stop() {
        screen.suspend()
        signals?.stopProcess()
        screen.resume()
    }
}

/// The state and what draws it, side by side, so that a picture is drawn without the state being copied.
private struct Sitting {
    private(set) var state: State
    private var painter = Painter()

    init(state: State) {
        self.state = state
    }

    mutating func update(_ event: Event) -> [Effect] { Interface.update(&state, event) }

    // These do not change the state: as methods that might, they are given it in its place.
    mutating func draftForKeys() -> Draft? { state.draftForKeys }
    mutating func picture() -> Frame { painter.picture(of: state) }
}
