import Display
import Interface
import Journal
import Seminar
import Terminal
import Wording

/// The time since this laptop was switched on, which nobody sets.
struct SinceBoot {
    /// The id of that time.
    let boot: String
    let milliseconds: Int
}

/// What the loop writes: this laptop's journal, the drafts, the settings.
///
/// Read-only there is no desk to write at.
/// Every write happens here, on the loop's thread, and before any picture that shows what is in no file yet; every wait
/// for the disk is a request that the worker runs. What could not be written stays in the writer and is tried again.
final class Desk {
    private let folder: SeminarFolder
    private let state: StateDirectory
    private let seminar: String
    let device: Device
    /// The writer in use, last, and those of names used before that still have something to write.
    private var writers: [JournalWriter]
    private let drafts: DraftStore
    /// The order in which keys are read, worked on and kept.
    let keeper: Keeper
    /// The ideas of which something was recorded that is not known to be on the disk.
    private var recorded: [Identifier] = []
    /// Those of them whose drafts go when it is: of any other a draft is being worked on.
    private var dropped: Set<Identifier> = []
    /// Something was recorded since it was last said that everything is on the disk.
    private var hasNews = false
    /// All journals that were written here, the one before a change of name too, by their paths inside the folder.
    private(set) var journalFiles: Set<Path> = []
    /// Other journals that were written here under this name, before this program started.
    var formerFiles: Set<Path> { writers.reduce(into: []) { $0.formUnion($1.formerFiles) } }
    /// The journals that were written on this laptop, as they were first read.
    private var earlier: [JournalContents] = []
    /// Something could not be saved the last time.
    private var hasFailed = false
    private let begun: Moment
    /// This laptop's clock, to be remembered once what it was before counts no more; nil where nothing tells of it.
    private var clockToRemember: RememberedClock?
    /// What became of the clock since this seminar was recorded here last.
    let clockSinceLastRun: ClockSinceLastRun

    init(
        folder: SeminarFolder, seminar: String, writer name: String, state: StateDirectory, device: Device,
        at now: Moment, sinceBoot: SinceBoot? = nil
    ) {
        self.folder = folder
        self.seminar = seminar
        self.state = state
        self.device = device
        writers = [JournalWriter(folder, seminar: seminar, writer: name, device: device, state: state)]
        begun = now
        drafts = DraftStore(seminar: seminar, state: state, at: now, text: Self.typedText)
        keeper = Keeper(drafts)
        let clock = sinceBoot.map {
            RememberedClock(boot: $0.boot, ahead: now.milliseconds - $0.milliseconds)
        }
        let former = state.clock(of: seminar)
        clockToRemember = clock == former ? nil : clock
        clockSinceLastRun =
            switch (former, clock, sinceBoot) {
            case (let former?, let clock?, let since?): former.changed(to: clock, after: since.milliseconds)
            case (_, _, _): .unknown
            }
        rememberJournal()
        remember(name)
    }

    /// The tag of the journal that is continued; empty before one is begun.
    var tag: String { writers.last?.tag ?? "" }

    /// What earlier programs left unfinished.
    var offered: [Draft] { drafts.offered }

    /// The draft files of earlier programs, and the notes of texts that editors were given, that cannot be read.
    var draftProblems: [Problem] { drafts.problems + noteProblems }
    private var noteProblems: [Problem] = []

    /// What was given up within the last days, here or by earlier programs.
    var givenUp: [Draft] { drafts.cleared }

    /// The text that bytes from the keyboard come to; of a paste under way, what has arrived.
    static func typedText(of bytes: [UInt8]) -> String {
        var parser = KeyParser()
        return (parser.feed(bytes, at: 0) + parser.expire(at: .max)).typedText
    }

    private func rememberJournal() {
        journalFiles.formUnion(writers.compactMap(\.journalFile))
    }

    /// Learns the changes that this laptop recorded before, to write them again should a journal lack them.
    func learn(_ journals: [JournalContents]) {
        if case .set = clockSinceLastRun {} else { rememberClock() }
        earlier = journals.filter { $0.header?.device == device.name }
        for writer in writers { teach(writer) }
    }

    private func teach(_ writer: JournalWriter) {
        for journal in earlier where journal.file == writer.journalFile { writer.learn(journal.changes) }
    }

    /// One problem for each journal written here whose missing changes stand in a new journal now.
    private(set) var restored: [Problem] = []

    /// The journals that are being written to, by their paths inside the folder.
    var writtenFiles: Set<Path> { Set(writers.compactMap(\.journalFile)) }

    /// For each journal that is written to, the check whether it still holds what was written, for another thread.
    var watched: [SyncRequest] { writers.compactMap(\.watched) }

    /// Writes the changes that a replaced or removed journal lacks into a new one.
    func restore(_ request: SyncRequest) -> [Event] {
        // A folder that is away holds what it held, and is waited for.
        guard folder.isSeminar else { return [] }
        return write { () throws(JournalError) in for writer in writers { try writer.restore(request) } }
    }

    // MARK: Writing

    func append(_ changes: [Change]) -> [Event] {
        hasNews = true
        recorded += changes.compactMap { change in
            guard case .idea(let idea) = change.subject else { return nil }
            return idea
        }
        return write { () throws(JournalError) in try writers.last?.append(changes) }
    }

    /// Leaves this laptop's time in the folder, for others to go by.
    func sign(at moment: Moment) { writers.last?.sign(at: moment) }

    /// Tries again to write what could not be written.
    func retry() -> [Event] {
        write { () throws(JournalError) in for writer in writers { try writer.save() } }
    }

    /// Writes what is not known to be on the disk into another folder; it stays to be written in its place too.
    func saveElsewhere(_ folder: String) -> [Event] {
        do throws(JournalError) {
            var path = Path(folder)
            for writer in writers { path = try writer.saveElsewhere(Path(folder)) }
            return [.savedElsewhere(path.text)]
        } catch {
            return [.notSavedElsewhere(folder: folder, error)]
        }
    }

    private func write(_ body: () throws(JournalError) -> Void) -> [Event] {
        do throws(JournalError) {
            try body()
            rememberJournal()
            rememberClock()
            hasFailed = false
            return [.written(tag: tag)] + tellRestored()
        } catch {
            hasFailed = true
            return [.notSaved(error)] + saveUnsaved()
        }
    }

    private func tellRestored() -> [Event] {
        let news = writers.flatMap { $0.removeRestored() }
        restored += news
        return news.map { .told($0.withShortFile.phrase) }
    }

    /// Saves as drafts what is in no journal: they may be on another disk, and a crash must not take it.
    ///
    /// A draft that is there already holds as much, or what has been typed since.
    private func saveUnsaved() -> [Event] {
        writers.flatMap(\.unsaved).flatMap { change -> [Event] in
            guard case .idea(let idea) = change.subject, change.set[ValueName.text] != nil,
                !drafts.holds(idea)
            else { return [] }
            let draft = Draft(
                idea: idea, at: change.at, by: change.by, set: change.set, isEdit: !change.after.isEmpty)
            dropped.insert(idea)
            return draftEvents { () throws(JournalError) in try drafts.save(draft) }
        }
    }

    /// Saves what is being typed; an idea that is typed at again keeps its draft when its record is on the disk.
    func save(_ draft: Draft) -> [Event] {
        workedOn(draft.idea)
        return draftEvents { () throws(JournalError) in try drafts.save(draft) }
    }

    /// Saves the draft that is all that came of the pending keys.
    func save(_ draft: Draft, of pending: inout Keeper.Pending) -> [Event] {
        workedOn(draft.idea)
        do throws(JournalError) {
            try pending.save(draft)
            return [.draft(nil)]
        } catch {
            return [.draft(error)]
        }
    }

    /// Keeps the draft of an idea that is typed at again, whatever of it was recorded before.
    private func workedOn(_ idea: Identifier) {
        recorded.removeAll { $0 == idea }
        dropped.remove(idea)
    }

    /// Puts the text of a draft into a file for an editor; nil where there is no place for it.
    func hand(_ draft: Draft, name: String) -> HandedText? {
        try? state.hand(draft, of: seminar, name: name)
    }

    /// The texts that programs which run no more have handed to editors.
    func handedTexts() -> [HandedText] {
        let (texts, problems) = state.handedTexts(of: seminar, at: begun) { file, text in file.text == text }
        noteProblems = problems
        return texts
    }

    /// Keeps what was written in an editor as a draft; nil where it cannot be kept, and stays in its file alone.
    func keep(_ text: String, of handed: HandedText, at now: Moment) -> Draft? {
        var identifiers = IdentifierSource(seed: Surroundings.seed())
        let draft = handed.draft(holding: text, as: identifiers.next(at: now), at: now)
        do throws(JournalError) {
            try drafts.save(draft)
            return draft
        } catch {
            return nil
        }
    }

    private func draftEvents(_ save: () throws(JournalError) -> Void) -> [Event] {
        do throws(JournalError) {
            try save()
            return [.draft(nil)]
        } catch {
            return [.draft(error)]
        }
    }

    /// Checks whether what was written since the last check stands where the next start will search for it.
    func checkDrafts() -> [Event] {
        do throws(JournalError) {
            return try drafts.restorePlace() ? [.draft(nil)] : []
        } catch {
            return [.draft(error)]
        }
    }

    /// Drops the draft of an idea: at once when a person gave it up, else when its record is on the disk.
    func drop(_ idea: Identifier, at now: Moment, in record: Record) -> [Event] {
        guard !recorded.contains(idea) else {
            dropped.insert(idea)
            return []
        }
        do throws(JournalError) {
            try drafts.drop(idea, at: now, in: record)
            return []
        } catch {
            return [.draft(error)]
        }
    }

    /// Drops drafts for good: what they hold is recorded.
    func forget(_ ideas: Set<Identifier>) -> [Event] {
        do throws(JournalError) {
            for idea in ideas { try drafts.forget(idea) }
            return []
        } catch {
            return [.draft(error)]
        }
    }

    /// Saves the settings that were chosen while the program runs.
    func save(_ settings: Settings, changed names: Set<Setting.Name>) -> [Event] {
        guard let path = Settings.path(environment: Surroundings.places) else { return [] }
        do throws(JournalError) {
            try settings.write(names, to: path)
            return []
        } catch {
            return [.settingsNotSaved(error)]
        }
    }

    /// Records under another name from now on.
    func become(_ name: String) -> [Event] {
        writers.removeAll(where: \.isConfirmed)
        let writer = JournalWriter(folder, seminar: seminar, writer: name, device: device, state: state)
        teach(writer)
        writers.append(writer)
        rememberJournal()
        remember(name)
        return [.written(tag: tag)]
    }

    /// Remembers who wrote and where, for the next start, where that is news: it waits for the disk.
    ///
    /// Without that memory the next start only asks again.
    private func remember(_ name: String) {
        let use = LastUse(writer: name, folder: folder.path)
        if state.lastUse() != use { try? state.remember(use) }
    }

    /// Remembers the clock that is recorded by from now on, where that is news.
    private func rememberClock() {
        guard let clock = clockToRemember else { return }
        state.remember(clock, of: seminar)
        clockToRemember = nil
    }

    /// Remembers how far the journals go, for the next start.
    func remember(_ seen: [SeenJournal]) { state.remember(seen, of: folder, seminar: seminar) }

    // MARK: Waiting for the disk

    /// What was recorded and is to be waited for on another thread.
    var recordSyncs: [SyncRequest] { writers.compactMap(\.syncRequest) }

    /// What is being typed and is to be waited for: once a second is enough.
    var draftSync: SyncRequest? { drafts.syncRequest }

    /// Hears what a wait came to.
    func synced(_ request: SyncRequest, _ result: Result<Void, JournalError>, at now: Moment) -> [Event] {
        do throws(JournalError) {
            for writer in writers { try writer.finish(request, result) }
            if case .success = result { try drafts.finish(request) }
        } catch {
            hasFailed = true
            return [.notSaved(error)]
        }
        rememberJournal()
        let told = tellRestored()
        guard hasNews, writers.allSatisfy(\.isConfirmed) else { return told }
        hasNews = false
        defer { (recorded, dropped, hasFailed) = ([], [], false) }
        return told + (hasFailed ? [.written(tag: tag)] : []) + [.saved(now)] + forget(dropped)
    }

    /// Waits for everything, and leaves nothing that would be offered needlessly.
    func close(at now: Moment) {
        for request in watched where (try? request.isStillThere()) == false { _ = restore(request) }
        for request in recordSyncs + [draftSync].compactMap(\.self) {
            let result = Result { () throws(JournalError) in try request.run() }
            _ = synced(request, result, at: now)
        }
        // A draft file that cannot be removed is offered once more; nothing is lost by that.
        try? drafts.close()
    }
}
