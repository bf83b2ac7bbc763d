import Journal
import Seminar
import Synchronization
import Terminal

/// The thread that waits for the disk: it reads the folder, follows other laptops' journals and syncs what was written.
///
/// It never touches the state and never draws. What it finds out it leaves as reports and rings; the loop fetches them.
/// Every second and a half it looks at the folder by itself, because no notice comes of what other computers write to a share.
final class FolderWorker: Sendable {
    /// Something the loop has to know, in the order in which it came about.
    enum Report: Sendable {
        /// The first reading of everything, and what it adds up to.
        case opened(Follower.News, Record, at: Milliseconds)
        case news(Follower.News, at: Milliseconds)
        case synced(SyncRequest, Result<Void, JournalError>)
        /// A journal that this program writes is no longer what was written.
        case lost(SyncRequest)
        /// The folder was copied to a second place, as far as it could be.
        case copied(to: Path, Result<[MergeAction], JournalError>)
        /// Changes that another's journal lost were written again, or could not be.
        case restored(Result<Problem?, JournalError>)
    }

    /// Rung when there are reports.
    let bell: Doorbell

    private struct Tray {
        var programme: Programme?
        var reports: [Report] = []
        var syncs: [SyncRequest] = []
        var own: Set<Path> = []
        /// For each journal that this program writes to, the check whether it still holds what was written.
        var watched: [SyncRequest] = []
        /// The place to copy the folder to, once.
        var copyPlace: Path?
        /// The changes that other laptops' journals lost and that are to be written again, by the journal's path.
        var lost: [Path: (loss: Follower.Loss, changes: [Change])] = [:]
        /// How far the journals went when the thread ended.
        var seen: [SeenJournal] = []
        var isStopped = false
    }

    static let scanInterval: Milliseconds = 1_500
    static let settling: Milliseconds = 100

    /// Whether a journal was written on this laptop, perhaps by another program that runs on it.
    func wroteHere(_ file: Path) -> Bool { state?.wrote(file, in: folder) ?? false }

    private let folder: SeminarFolder
    /// Several folders that are read once in the place of that one; nil where it is the one.
    private let several: SeveralFolders?
    var folderPath: Path { folder.path }
    /// Where it is remembered what this laptop wrote; nil where it is nowhere.
    private let state: StateDirectory?
    private let work: Doorbell
    private let tray = Mutex(Tray())
    private let thread = Mutex<Thread?>(nil)

    /// Nil when the system gives no pipe.
    init?(_ folder: SeminarFolder, reading several: SeveralFolders? = nil, state: StateDirectory? = nil) {
        guard let bell = Doorbell(), let work = Doorbell() else { return nil }
        self.folder = folder
        self.several = several
        self.state = state
        self.bell = bell
        self.work = work
    }

    /// Starts the thread, which waits for the programme: it takes the system as long to start one as to draw a picture.
    func start() {
        let started = Thread.start { [self] in run() }
        thread.withLock { $0 = started }
    }

    /// Hands over the programme; the folder is then read and folded.
    func open(_ programme: Programme) {
        tray.withLock { $0.programme = programme }
        work.ring()
    }

    /// Asks for everything that is to be waited for; what was asked for before and has not begun is replaced.
    func sync(_ requests: [SyncRequest]) {
        guard !requests.isEmpty else { return }
        tray.withLock { $0.syncs = requests }
        work.ring()
    }

    /// Asks for a copy of the folder in a second place, such as a stick's, by the rules of merging.
    func copy(to place: Path) {
        tray.withLock { $0.copyPlace = place }
        work.ring()
    }

    /// Asks for changes that another's journal lost to be written again.
    func restore(_ loss: Follower.Loss, _ changes: [Change]) {
        tray.withLock { $0.lost[loss.file] = (loss, changes) }
        work.ring()
    }

    /// The journals that this program writes: they are not read again, but looked after.
    ///
    /// - Parameter watched: the checks whether those written to now still hold what was written.
    func own(_ files: Set<Path>, watched: [SyncRequest]) {
        tray.withLock { ($0.own, $0.watched) = (files, watched) }
    }

    /// How far the journals went when the thread ended.
    var seen: [SeenJournal] { tray.withLock { $0.seen } }

    /// Takes what has been reported since.
    func reports() -> [Report] {
        tray.withLock { tray in
            defer { tray.reports = [] }
            return tray.reports
        }
    }

    /// Ends the thread, after the sync that it is at.
    func stop() {
        tray.withLock { $0.isStopped = true }
        work.ring()
        let started = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        started?.join()
    }

    // MARK: On the thread

    private func run() {
        var waiter = Waiter(input: -1, bell: work)
        guard let programme = programme(awaitedBy: &waiter) else { return }
        if let several {
            readOnce(several)
            while !isStopped { _ = waiter.wait(until: nil) }
        } else {
            follow(programme, &waiter)
        }
    }

    /// Reads several folders, which nothing follows.
    private func readOnce(_ several: SeveralFolders) {
        let (news, record) = several.read(remembering: state)
        report(.opened(news, record, at: Clock.now()))
    }

    /// Reads the folder, and then again and again, until the program is left.
    private func follow(_ programme: Programme, _ waiter: inout Waiter) {
        var followed = firstReading(for: programme)
        // What is pointed out in the programme can wait until what was recorded is there to be seen.
        followed.remarks = folder.programmeRemarks()
        var deadline = Clock.now() + (followed.remarks.isEmpty ? Self.scanInterval : 0)
        var watch: FolderWatch?
        while !isStopped {
            // The folder comes into being with the first journal.
            if watch == nil { watch = try? FolderWatch(folder.journalFolder) }
            waiter.watched = watch.map { [$0.descriptor] } ?? []
            let wakes = waiter.wait(until: deadline)
            doWhatIsAsked()
            let names = Set(own.map(\.lastName))
            if let watch, wakes.contains(.readable(watch.descriptor)), watch.drain(ignoring: names) {
                // A copy on its way brings many notices: one look a little later takes them all.
                deadline = min(deadline, Clock.now() + Self.settling)
            }
            guard Clock.now() >= deadline else { continue }
            lookAgain(at: &followed)
            deadline = Clock.now() + Self.scanInterval
        }
        part(from: &followed)
    }

    /// The folder as it was found when it was last looked at.
    private struct Followed {
        let seminar: String
        var follower: Follower
        var programme: WatchedProgramme
        /// The journals that lack what this laptop wrote or saw in them.
        var losses: [Problem]
        /// What is pointed out in the programme.
        var remarks: [Problem] = []
        /// Everything that was wrong, and the journals that were there.
        var last: (problems: [Problem], files: [Path]) = ([], [])
    }

    /// Reads everything, what this laptop wrote before too, and reports it folded, so that the loop goes on taking keys.
    private func firstReading(for programme: Programme) -> Followed {
        let follower = Follower(folder, seminar: programme.id)
        let watched = WatchedProgramme(folder, id: programme.id)
        let remembered = state?.memory(of: folder, seminar: programme.id)
        let losses = remembered?.losses ?? []
        var followed = Followed(
            seminar: programme.id, follower: follower, programme: watched, losses: losses)
        followed.last = scan(&followed.follower, except: [], losses) { news in
            var record = news.record(of: programme)
            record.skipCounters(upTo: remembered?.greatest ?? 0)
            return .opened(news, record, at: Clock.now())
        }
        return followed
    }

    /// Waits for the disk, copies the folder, writes lost changes again, as far as the loop has asked for it.
    private func doWhatIsAsked() {
        for request in removeSyncs() {
            report(.synced(request, Result { () throws(JournalError) in try request.run() }))
        }
        if let place = removeCopyPlace() { report(.copied(to: place, copied(to: place))) }
        for (loss, changes) in removeLost() { report(.restored(restored(loss, changes))) }
    }

    /// Looks for what has changed since the last look, in own journals too, and reports it.
    private func lookAgain(at followed: inout Followed) {
        for request in watched where (try? request.isStillThere()) == false { report(.lost(request)) }
        let programmeProblem = followed.programme.problem()
        let besides = followed.losses + followed.remarks + [programmeProblem].compactMap(\.self)
        let last = followed.last
        var isRead = false
        followed.last = scan(&followed.follower, except: own, besides) { news in
            isRead = !news.journals.isEmpty
            let isQuiet =
                news.journals.isEmpty && news.losses.isEmpty && news.problems == last.problems
                && news.files == last.files
            return isQuiet ? nil : .news(news, at: Clock.now())
        }
        // What was missing may have come.
        if isRead, !followed.losses.isEmpty {
            followed.losses = state?.memory(of: folder, seminar: followed.seminar).losses ?? []
        }
    }

    /// Looks for the last time: whoever leaves waits for nothing that may be on its way, so what is missing now is missing.
    private func part(from followed: inout Followed) {
        let parting = followed.follower.scan(milliseconds: Int(Clock.now()), own: own, patience: 0)
        if !parting.losses.isEmpty { report(.news(parting, at: Clock.now())) }
        let seen = followed.follower.seen
        tray.withLock { $0.seen = seen }
    }

    /// The programme, once it is there; nil when the program is left before.
    private func programme(awaitedBy waiter: inout Waiter) -> Programme? {
        while true {
            let (programme, isStopped) = tray.withLock { ($0.programme, $0.isStopped) }
            if isStopped { return nil }
            if let programme { return programme }
            _ = waiter.wait(until: nil)
        }
    }

    /// The journals that this program writes itself.
    private var own: Set<Path> { tray.withLock { $0.own } }
    private var watched: [SyncRequest] { tray.withLock { $0.watched } }
    private var isStopped: Bool { tray.withLock { $0.isStopped } }

    /// Reads what is new and reports it, where there is something to say; returns what is wrong now, and the journals.
    ///
    /// - Parameter besides: what is wrong with the folder and is not found by reading the journals.
    private func scan(
        _ follower: inout Follower, except own: Set<Path>, _ besides: [Problem],
        as wording: (Follower.News) -> Report?
    ) -> (problems: [Problem], files: [Path]) {
        var news = follower.scan(milliseconds: Int(Clock.now()), own: own)
        news.problems += besides
        if let report = wording(news) { self.report(report) }
        return (news.problems, news.files)
    }

    private func removeCopyPlace() -> Path? {
        tray.withLock { tray in
            defer { tray.copyPlace = nil }
            return tray.copyPlace
        }
    }

    /// Copies the folder; on any thread, since it takes nothing but the files.
    func copied(to place: Path) -> Result<[MergeAction], JournalError> {
        Result { () throws(JournalError) in try Merge.copy(folder.path, to: place) }
    }

    private func removeLost() -> [(loss: Follower.Loss, changes: [Change])] {
        tray.withLock { tray in
            defer { tray.lost = [:] }
            return tray.lost.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// Writes changes again; on any thread, since it takes nothing but the files.
    func restored(_ loss: Follower.Loss, _ changes: [Change]) -> Result<Problem?, JournalError> {
        Result { () throws(JournalError) in try loss.restore(changes, in: folder.path) }
    }

    private func removeSyncs() -> [SyncRequest] {
        tray.withLock { tray in
            defer { tray.syncs = [] }
            return tray.syncs
        }
    }

    private func report(_ report: Report) {
        tray.withLock { $0.reports.append(report) }
        bell.ring()
    }
}
