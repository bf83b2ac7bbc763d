package import Seminar

/// Records changes in a journal of its own, which no other program writes to.
///
/// Changes are given to `append` and stay here until they are in a file, whatever goes wrong: a failure is thrown, and
/// `save` tries again. The file is made with the first change. Writing happens on the caller's thread and never waits
/// for the disk; a `SyncRequest` waits, on another thread.
///
/// A journal whose torn end cannot be restored is followed by a new one, which begins with the unconfirmed changes. When those
/// are on the disk, the torn end is restored too, now or at the next start. A journal that vanished, or that an older copy
/// replaced, is followed in the same way: the new one begins with every known change that the old one lacks. A change that
/// stands in two journals counts once.
package final class JournalWriter {
    private let folder: SeminarFolder
    private let seminar: String
    private let writer: String
    private let device: Device
    private let disk: any FileWriting
    private let state: StateDirectory?
    private var journal: OwnJournal?

    /// Journals that were left with a torn end.
    private var torn: [OwnJournal] = []

    /// Changes that are in no file yet: a save failed.
    package private(set) var unsaved: [Change] = []
    /// Why a change was refused: it is longer than any line that is read, so it is in no file and never will be.
    private var refused: JournalError?
    /// The changes that are in the journal and that the disk has not confirmed, each with the journal's length after it.
    private var unconfirmed: [(change: Change, length: Int)] = []
    /// Every change that this writer recorded, in this run or before, and that was in a journal once.
    private var known: [Change] = []
    /// The journals that hold the known changes.
    private var paths: Set<Path> = []
    /// The journal that was replaced or removed, and how many changes it lacks, until a new journal holds those.
    private var loss: (journal: OwnJournal, missing: Int)?
    /// One problem for each journal of this writer whose missing changes stand in a new journal now.
    private var restored: [Problem] = []

    /// Takes up the journal that this laptop wrote in the folder before, if it is the same and free.
    ///
    /// - Parameters:
    ///   - writer: the name that the changes carry; a journal has one writer.
    ///   - state: where own journals are remembered; without it each start begins a new one.
    package init(
        _ folder: SeminarFolder, seminar: String, writer: String, device: Device,
        state: StateDirectory?, disk: any FileWriting = Disk()
    ) {
        self.folder = folder
        self.seminar = seminar
        self.writer = writer
        self.device = device
        self.disk = disk
        self.state = state
        var found: [OwnJournal] = []
        for memory in state?.memories(of: folder.journalFolder) ?? [] {
            guard memory.seminar == seminar, memory.writer == writer, memory.device.isSame(as: device)
            else { continue }
            // Each that can be taken up is mended by that.
            let journal = try? OwnJournal(continuing: memory, in: folder, on: disk, state: state)
            if let journal { found.append(journal) }
        }
        // Two programs may have run here at once: whoever goes on does so where recording ended.
        let newest = found.max { $0.greatest < $1.greatest }
        formerFiles = Set(found.filter { $0 !== newest }.map(Self.file))
        journal = newest
    }

    /// The journal's path inside the folder; nil until the first change is saved.
    package var journalFile: Path? {
        journal.map(Self.file)
    }

    /// Other journals of the same writer that this laptop wrote before and that no program holds, by their paths inside the
    /// folder: their changes were recorded here too.
    package let formerFiles: Set<Path>

    private static func file(of journal: OwnJournal) -> Path {
        "\(SeminarFolder.journalFolderName)/\(journal.path.lastName)"
    }

    /// Learns the changes that the journal held when the program was started.
    package func learn(_ changes: [Change]) { known = changes + known }

    /// Takes the problems of journals whose missing changes were written into a new journal since the last call.
    package func removeRestored() -> [Problem] {
        defer { restored = [] }
        return restored
    }

    /// Leaves the time in the folder as a sign of life, once there is a journal; where that fails, others tell it from changes.
    package func sign(at moment: Moment) { journal?.sign(at: moment) }

    /// The header's tag; nil until the first change is saved.
    package var tag: String? { journal?.tag }

    /// Whether every change is in the file and known to be on the disk.
    package var isConfirmed: Bool { unsaved.isEmpty && unconfirmed.isEmpty && refused == nil }

    /// Takes changes and saves them, all in one write.
    ///
    /// - Throws: why they could not be saved; they are then in `unsaved`, and `save` tries again.
    package func append(_ changes: [Change]) throws(JournalError) {
        for change in changes {
            let bytes = change.line.count
            guard bytes > Change.longestLine else {
                unsaved.append(change)
                continue
            }
            refused = refused ?? .tooLong(bytes: bytes, limit: Change.longestLine)
        }
        try save()
    }

    /// Saves the unsaved changes.
    ///
    /// A change that is too long keeps none of the others out, and is told each time.
    package func save() throws(JournalError) {
        try saveUnsaved()
        if let refused { throw refused }
    }

    private func saveUnsaved() throws(JournalError) {
        guard let first = unsaved.first else { return }
        if let journal {
            do throws(JournalError) {
                let length = try journal.append(unsaved)
                return markSaved(in: journal, length: length)
            } catch {
                guard case .replaced = error else {
                    if journal.isBroken { abandon() }
                    throw error
                }
                try leave(journal)
            }
        }
        let created = try OwnJournal(
            creatingIn: folder, header: header(for: first), changes: unsaved, device: device, on: disk,
            state: state)
        journal = created
        markSaved(in: created, length: created.length)
    }

    /// The header of a journal that begins with a change; its tag comes with the journal's name.
    private func header(for first: Change) -> JournalHeader {
        JournalHeader(seminar: seminar, writer: writer, device: device.name, tag: "", created: first.at)
    }

    private func markSaved(in journal: OwnJournal, length: Int) {
        unconfirmed += unsaved.map { ($0, length) }
        known += unsaved
        unsaved = []
        paths.insert(journal.path)
        guard let (lost, missing) = loss else { return }
        loss = nil
        guard missing > 0 else { return }
        lost.forgetLoss()
        let fact = Problem.Fact.restored(changes: missing, into: journal.path.lastName.text)
        restored.append(Problem(file: Self.file(of: lost).text, fact: fact))
    }

    /// Leaves a broken journal: its unconfirmed changes are to be saved again, in order.
    private func abandon() {
        unsaved = unconfirmed.map(\.change) + unsaved
        unconfirmed = []
        if let journal, journal.isBroken { torn.append(journal) }
        journal = nil
    }

    /// Leaves a journal that was replaced or removed: the known changes that no journal of this writer holds are to be saved again.
    ///
    /// - Throws: `.notSeminar` where the whole folder is away, such as an unplugged stick's: the journal may come back
    ///   with it.
    private func leave(_ journal: OwnJournal) throws(JournalError) {
        guard folder.isSeminar else { throw .notSeminar(path: folder.path.text) }
        paths.insert(journal.path)
        var missing = missing(from: paths)
        loss = (journal, missing.count)
        let left = changes(in: journal.path)
        let written = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
        // Two versions of one change would stand against each other, so the file goes, and all that it held is saved again.
        if left.contains(where: { change in written[change.id].map { $0 != change } ?? false }),
            setAside(journal)
        {
            known = (known + left.filter { written[$0.id] == nil }).sorted { $0.stamp < $1.stamp }
            missing = self.missing(from: paths)
        }
        unsaved = missing + unsaved
        unconfirmed = []
        self.journal = nil
    }

    /// The known changes that none of the files holds as recorded, and the unconfirmed ones.
    private func missing(from paths: Set<Path>) -> [Change] {
        let found = Set(paths.flatMap(changes))
        let doubtful = Set(unconfirmed.map(\.change.id))
        var seen: Set<Identifier> = []
        return known.filter { change in
            (doubtful.contains(change.id) || !found.contains(change)) && seen.insert(change.id).inserted
        }
    }

    /// Takes a journal that holds other changes than were written from its place into `damaged/`; says whether that was done.
    private func setAside(_ journal: OwnJournal) -> Bool {
        do throws(FileError) {
            let isOwn = try disk.isInPlace(journal.file, journal.path)
            let file = isOwn ? journal.file : try disk.openForWriting(journal.path)
            let isLocked = try isOwn ? true : disk.lock(file)
            guard isLocked, try disk.isInPlace(file, journal.path) else { return false }
            try Mending(path: journal.path, damaged: folder.damagedFolder, seminar: seminar, disk: disk)
                .setAside(file)
            return true
        } catch {
            return false
        }
    }

    /// The changes that a file holds; one that cannot be read holds none, so that they are saved again.
    private func changes(in path: Path) -> [Change] {
        guard (try? disk.status(of: path))?.kind == .file,
            let scan = try? JournalScan(reading: disk.open(path), on: disk)
        else { return [] }
        return scan.changes
    }

    /// The wait for the unconfirmed changes, to be run on another thread; nil when the disk has confirmed all.
    package var syncRequest: SyncRequest? {
        guard let journal, !unconfirmed.isEmpty else { return nil }
        return journal.syncRequest
    }

    /// The check whether the journal still holds what was written, for another thread to run now and then; nil before it is begun.
    package var watched: SyncRequest? { journal?.syncRequest }

    /// Takes note of the result of `SyncRequest.run`.
    ///
    /// After a failure the unconfirmed changes are written once more where they are, and are to be synced again.
    ///
    /// - Throws: the failure, or why the changes could not be saved again.
    package func finish(_ request: SyncRequest, _ result: Result<Void, JournalError>) throws(JournalError) {
        guard let journal, request.file === journal.file else { return }
        do throws(JournalError) {
            try result.get()
            unconfirmed.removeAll { $0.length <= request.length }
            journal.markSynced(request)
            // The changes whose writing broke off are on the disk in another journal now.
            if isConfirmed { torn.removeAll { $0.restoreEnding() } }
        } catch {
            if case .replaced = error {
                try leave(journal)
                return try save()
            }
            do throws(JournalError) {
                try journal.rewrite(unconfirmed.map(\.change))
            } catch {
                abandon()
                throw error
            }
            throw error
        }
    }

    /// Saves the changes that the journal lacks into a new one, after the check `watched` has failed.
    ///
    /// - Throws: why they could not be saved.
    package func restore(_ request: SyncRequest) throws(JournalError) {
        guard let journal, request.file === journal.file, !(try journal.isIntact()) else { return }
        try leave(journal)
        try save()
    }

    /// Writes the unconfirmed and the unsaved changes as a journal of their own into another folder, such as a stick's.
    ///
    /// They stay unsaved here, until `save` succeeds or the two folders are merged.
    ///
    /// - Returns: the file's path.
    package func saveElsewhere(_ path: Path) throws(JournalError) -> Path {
        let changes = unconfirmed.map(\.change) + unsaved
        guard let first = changes.first else { return path }
        let journal = try OwnJournal(
            creatingAt: path, header: header(for: first), changes: changes, device: device, on: disk,
            state: nil)
        try journal.syncRequest.run()
        return journal.path
    }
}
