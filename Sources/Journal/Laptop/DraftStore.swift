package import Seminar

/// What is being typed, until it is recorded: one file a process in the state directory.
///
/// A draft is dropped only when its idea is on the disk in a journal; one that a person gives up is set aside, and kept for
/// some days. What an earlier process left is found by its lock being free, and is held, not copied, until it is dropped or
/// taken over. What the keys are read into, and in which order, is for the `Keeper` alone.
package final class DraftStore {
    /// Snapshots that are no longer needed are left behind by a new file from this length of the lines on, however large the
    /// room before them is: a long paste is read into it in many pieces.
    static let longestLines = 256 << 10
    /// How long a draft is kept that a person gave up.
    package static let daysOfCleared = 7

    private let seminar: String
    /// The draft files that cannot be read, which stay as they are.
    package private(set) var problems: [Problem] = []
    private let folder: Path
    private let disk: any FileWriting
    private let roomLength: Int
    private var own: DraftFile?
    /// How much the own file held when it was last seen to be in its place.
    private var checkedProgress = 0
    private var orphans: [DraftFile] = []
    /// Files whose drafts stand in the own one too, until that is on the disk.
    private var outgrown: [DraftFile] = []

    /// Looks for the drafts of this seminar that earlier processes left.
    ///
    /// - Parameters:
    ///   - state: where drafts are kept; what cannot be read there stays as it is, and is among the `problems`.
    ///   - now: by which cleared drafts are old.
    ///   - roomLength: how many bytes can be read into a file before another one follows.
    ///   - text: what bytes from the keyboard come to as text.
    package init(
        seminar: String, state: StateDirectory, at now: Moment, roomLength: Int = 16 << 10,
        text: ([UInt8]) -> String
    ) {
        self.seminar = seminar
        self.roomLength = roomLength
        folder = state.draftFolder
        disk = state.disk
        let oldest = Moment(
            milliseconds: now.milliseconds - Self.daysOfCleared * 86_400_000, offsetMinutes: now.offsetMinutes
        )
        var paths: [Path] = []
        do throws(Problem) { paths = try state.draftFiles() } catch { problems.append(error) }
        for path in paths {
            do throws(Problem) {
                guard let left = try state.takeUp(path, of: seminar) else { continue }
                if let problem = left.problem { problems.append(problem) }
                let orphan = DraftFile(takingUp: left, seminar: seminar, on: disk, text: text)
                orphan.expire(before: oldest)
                orphans.append(orphan)
                // One that cannot be removed is empty at the next start too.
                try? tidy(orphan)
            } catch {
                problems.append(error)
            }
        }
    }

    /// The drafts that earlier processes left, oldest first; of one idea the one that was written last.
    package var offered: [Draft] {
        let files = orphans.sorted { $0.modified < $1.modified }
        let drafts = Dictionary(files.flatMap(\.drafts).map { ($0.idea, $0) }) { _, later in later }
        return drafts.values.sorted { ($0.at, $0.idea) < ($1.at, $1.idea) }
    }

    /// The drafts that were given up within the last days and are nowhere else, the latest first.
    package var cleared: [Draft] {
        let files = orphans + [own].compactMap(\.self)
        let kept = Set(files.flatMap(\.drafts).map(\.idea))
        let cleared = files.flatMap(\.cleared).filter { !kept.contains($0.draft.idea) }
        let latest = Dictionary(cleared.map { ($0.draft.idea, $0) }) { $0.at > $1.at ? $0 : $1 }
        return latest.values.sorted { ($0.at, $0.draft.idea) > ($1.at, $1.draft.idea) }.map(\.draft)
    }

    /// Writes a draft as it is now.
    ///
    /// - Throws: why it could not be written; the text is then on the screen alone.
    package func save(_ draft: Draft) throws(JournalError) { try save(draft, settlingAllBut: nil) }

    func save(_ draft: Draft, settlingAllBut unparsed: Int?) throws(JournalError) {
        try files { () throws(FileError) in
            try file(for: draft.idea).save(draft, settlingAllBut: unparsed)
        }
    }

    /// Whether this process keeps a draft of an idea.
    package func holds(_ idea: Identifier) -> Bool { own?.drafts.contains { $0.idea == idea } ?? false }

    /// This process's file, begun anew where there is none or it has grown long.
    private func file(for idea: Identifier) throws(FileError) -> DraftFile {
        if let own, own.linesLength < Self.longestLines + 2 * own.firstLength { return own }
        return try follow(own, for: idea)
    }

    /// Begins a file that holds what the own one does.
    @discardableResult
    private func follow(_ earlier: DraftFile?, for idea: Identifier) throws(FileError) -> DraftFile {
        try disk.makeFolders(folder)
        let next = try DraftFile(
            creatingIn: folder, for: idea, seminar: seminar, after: earlier, roomLength: roomLength, on: disk)
        if let own { outgrown.append(own) }
        own = next
        checkedProgress = 0
        return next
    }

    /// Forgets a draft: its idea is on the disk in a journal.
    ///
    /// - Throws: what kept that from being written; it may then be offered once more.
    package func forget(_ idea: Identifier) throws(JournalError) {
        try files { () throws(FileError) in
            for file in orphans + outgrown + [own].compactMap(\.self) { try file.forget(idea) }
            for orphan in orphans { try tidy(orphan) }
        }
    }

    /// Drops a draft that a person gave up, or that the record holds: the latter goes, the other is set aside.
    ///
    /// - Throws: what kept that from being written; it may then be offered once more.
    package func drop(_ idea: Identifier, at now: Moment, in record: Record) throws(JournalError) {
        let all = [own].compactMap(\.self) + outgrown + orphans
        for file in all where file.drafts.contains(where: { $0.idea == idea && $0.isRecorded(in: record) }) {
            return try forget(idea)
        }
        try files { () throws(FileError) in
            for file in all { try file.clear(idea, at: now) }
            for orphan in orphans { try tidy(orphan) }
        }
    }

    /// Removes a file that holds nothing any more; one that could not be read through never does.
    private func tidy(_ orphan: DraftFile) throws(FileError) {
        guard orphan.isEmpty else { return }
        try disk.remove(orphan.path)
        orphans.removeAll { $0 === orphan }
    }

    private func files<Value>(_ work: () throws(FileError) -> Value) throws(JournalError) -> Value {
        do throws(FileError) {
            return try work()
        } catch {
            throw .file(error)
        }
    }
}

// The bytes from the keyboard, in the order that the keeper sees to.
extension DraftStore {
    /// Makes ready for bytes that belong to a draft; false where there is no place for them.
    ///
    /// Where there is none the snapshots cannot be written either, and say so.
    func prepare(for draft: Draft) -> Bool {
        (try? file(for: draft.idea).prepare(for: draft)) != nil
    }

    /// Has bytes read into the own file; nil where it has no room for them.
    func read(most: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int) -> Reading? {
        guard var file = own, let idea = file.ownerIdea else { return nil }
        // Between two keys anything may be done to the file, and memory that is cut off takes none.
        if file.roomLeft < most || !file.isWhole {
            guard let next = try? follow(file, for: idea), next.roomLeft >= most else { return nil }
            file = next
        }
        let reading = file.read(most: most, read)
        // Where no other can be begun, the next key finds no room, and is kept in memory.
        if case .lost = reading { _ = try? follow(file, for: idea) }
        return reading
    }

    /// Hears that bytes were read elsewhere, since the own file could not take them.
    func skip() { own?.skip() }

    /// Says that the bytes were worked on; where that cannot be written they are offered once more at the next start.
    func settle(allBut unparsed: Int) { try? own?.settle(allBut: unparsed) }

    func says(_ draft: Draft, keys: String) -> Bool { own?.says(draft, keys: keys) ?? false }
}

// What is waited for, and what is looked after.
extension DraftStore {
    /// Sees to it that what has been written since the last check stands in a file that is still in its place, and writes it
    /// into a new one where something took that away; says whether it did.
    ///
    /// For after the picture: that a file is where it was is no reason to let a key wait.
    ///
    /// - Throws: why it could not be written again.
    package func restorePlace() throws(JournalError) -> Bool {
        guard let own, own.progress > checkedProgress else { return false }
        return try files { () throws(FileError) in
            if try own.isInPlace() {
                checkedProgress = own.progress
                return false
            }
            self.own = nil
            guard let idea = own.drafts.last?.idea else { return false }
            do throws(FileError) {
                try follow(own, for: idea)
            } catch {
                self.own = own
                throw error
            }
            return true
        }
    }

    /// The wait for the drafts that are not on the disk, to be run on another thread; nil when all are.
    package var syncRequest: SyncRequest? {
        guard let own, own.progress > own.syncedProgress else { return nil }
        return SyncRequest(
            disk: disk, file: own.file, path: own.path, length: own.progress, fileLength: own.length,
            newNames: own.syncedProgress == 0 ? [folder] : [], memory: nil)
    }

    /// Hears that a sync succeeded: files whose drafts are now on the disk elsewhere are removed.
    ///
    /// - Throws: why one could not be removed; its drafts may then be offered once more.
    package func finish(_ request: SyncRequest) throws(JournalError) {
        guard let own, request.file === own.file else { return }
        own.syncedProgress = max(own.syncedProgress, request.length)
        try files { () throws(FileError) in
            for file in outgrown { try disk.remove(file.path) }
            outgrown = []
            for draft in own.syncedDrafts {
                for orphan in orphans where orphan.drafts.contains(where: { $0.idea == draft }) {
                    try orphan.forget(draft)
                    try tidy(orphan)
                }
            }
        }
    }

    /// Leaves nothing behind where there is nothing to offer at the next start.
    package func close() throws(JournalError) {
        guard let own, own.isEmpty else { return }
        try files { () throws(FileError) in
            if try own.isInPlace() { try disk.remove(own.path) }
            for file in outgrown { try disk.remove(file.path) }
        }
        self.own = nil
        outgrown = []
    }
}
