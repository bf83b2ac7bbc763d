package import Seminar

/// Keeps what is being typed until it is recorded: one file a process in the state directory.
///
/// Keys are added when they are read, and a snapshot of the whole draft when they have been worked on, each with one write,
/// so a kill at any instant leaves all that was read. A draft
/// is dropped only when its idea is on the disk in a journal, or when a person discards it. What an earlier process
/// left is found by its lock being free, and is held, not copied, until it is dropped or taken over.
package final class DraftStore {
    /// Snapshots that are no longer needed are left behind by a new file from this length on.
    static let longestFile = 256 << 10

    private let seminar: String
    private let folder: String
    private let disk: any FileWriting
    private var own: DraftFile?
    /// How long the own file was when it was last seen to be in its place.
    private var checkedLength = 0
    private var orphans: [DraftFile] = []
    /// Files whose drafts stand in the own one too, until that is on the disk.
    private var outgrown: [DraftFile] = []

    /// Looks for what earlier processes left of this seminar.
    ///
    /// - Parameters:
    ///   - state: where drafts are kept; what cannot be read there is left alone.
    ///   - text: what bytes from the keyboard come to as text.
    package init(seminar: String, state: StateDirectory, text: ([UInt8]) -> String) {
        self.seminar = seminar
        folder = "\(state.path)/drafts"
        disk = state.disk
        let names = ((try? disk.list(folder)) ?? []).filter { $0.hasSuffix(".draft") && !$0.hasPrefix(".") }
        for name in names.sorted() {
            guard
                let orphan = try? DraftFile(
                    takingUp: "\(folder)/\(name)", seminar: seminar, on: disk, text: text)
            else { continue }
            orphans.append(orphan)
            try? tidy(orphan)
        }
    }

    /// What earlier processes left, oldest first; of one idea what was written last.
    package var offered: [Draft] {
        let files = orphans.sorted { $0.modified < $1.modified }
        let drafts = Dictionary(files.flatMap(\.drafts).map { ($0.idea, $0) }) { _, later in later }
        return drafts.values.sorted { ($0.at, $0.idea) < ($1.at, $1.idea) }
    }

    /// Keeps a draft as it is now.
    ///
    /// - Throws: what kept it from being written; the text is then on the screen alone.
    package func keep(_ draft: Draft) throws(JournalError) {
        do throws(FileError) {
            try file(for: draft.idea).keep(draft)
        } catch {
            throw .file(error)
        }
    }

    /// Whether this process keeps a draft of an idea.
    package func holds(_ idea: Identifier) -> Bool { own?.drafts.contains { $0.idea == idea } ?? false }

    /// Makes ready to keep what is read next, for a draft; nil where it is typed elsewhere.
    ///
    /// Where that cannot be, the snapshots cannot be written either, and say so.
    package func prepare(for draft: Draft?) {
        guard let draft else {
            own?.unprepare()
            return
        }
        try? file(for: draft.idea).prepare(for: draft)
    }

    /// Keeps what was read, before it is worked on; `settle` or any snapshot says that it was.
    package func keep(_ bytes: UnsafeRawBufferPointer) throws(JournalError) {
        do throws(FileError) {
            try own?.keep(bytes)
        } catch {
            throw .file(error)
        }
    }

    /// Whether a draft can be had already from what is kept.
    ///
    /// - Parameter keys: what was read last, as text.
    package func says(_ draft: Draft, keys: String) -> Bool { own?.says(draft, keys: keys) ?? false }

    package func settle(_ idea: Identifier) throws(JournalError) {
        do throws(FileError) {
            try own?.settle(idea)
        } catch {
            throw .file(error)
        }
    }

    /// Sees to it that what has been kept since the last look stands in a file that is still in its place, and writes it
    /// into a new one where something took that away; says whether it did.
    ///
    /// For after the picture: that a file is where it was is no reason to let a key wait.
    ///
    /// - Throws: what kept it from being written again.
    package func restorePlace() throws(JournalError) -> Bool {
        guard let own, own.length > checkedLength else { return false }
        do throws(FileError) {
            if try disk.isInPlace(own.file, own.path) {
                checkedLength = own.length
                return false
            }
            guard let idea = own.drafts.last?.idea else {
                self.own = nil
                return false
            }
            self.own = try begin(for: idea, with: own.drafts)
            return true
        } catch {
            throw .file(error)
        }
    }

    /// This process's file, begun anew where there is none or it has grown long.
    private func file(for idea: Identifier) throws(FileError) -> DraftFile {
        if let own, own.length < Self.longestFile + 2 * own.firstLength { return own }
        let next = try begin(for: idea, with: own?.drafts ?? [])
        if let own { outgrown.append(own) }
        own = next
        return next
    }

    private func begin(for idea: Identifier, with drafts: [Draft]) throws(FileError) -> DraftFile {
        try disk.makeFolders(folder)
        checkedLength = 0
        return try DraftFile(creatingIn: folder, for: idea, seminar: seminar, drafts: drafts, on: disk)
    }

    /// Forgets a draft: its idea is on the disk in a journal, or a person discarded it.
    ///
    /// - Throws: what kept that from being written; it may then be offered once more.
    package func drop(_ idea: Identifier) throws(JournalError) {
        do throws(FileError) {
            for file in orphans + outgrown + [own].compactMap(\.self) { try file.drop(idea) }
            for orphan in orphans { try tidy(orphan) }
            if let own, own.drafts.isEmpty, own.length > Self.longestFile { try own.clear() }
        } catch {
            throw .file(error)
        }
    }

    /// Removes a file that holds no draft any more.
    private func tidy(_ orphan: DraftFile) throws(FileError) {
        guard orphan.drafts.isEmpty else { return }
        try disk.remove(orphan.path)
        orphans.removeAll { $0 === orphan }
    }

    /// What is left to wait for, to be run on another thread; nil when every draft is on the disk.
    package var syncRequest: SyncRequest? {
        guard let own, own.length > own.syncedLength else { return nil }
        return SyncRequest(
            disk: disk, file: own.file, path: own.path, length: own.length,
            newNames: own.syncedLength == 0 ? [folder] : [], memory: nil)
    }

    /// Takes note that a sync succeeded: files whose drafts are now on the disk elsewhere are removed.
    ///
    /// - Throws: what kept one from being removed; its drafts may then be offered once more.
    package func finish(_ request: SyncRequest) throws(JournalError) {
        guard let own, request.file === own.file else { return }
        own.syncedLength = max(own.syncedLength, request.length)
        do throws(FileError) {
            for file in outgrown { try disk.remove(file.path) }
            outgrown = []
            for draft in own.syncedDrafts {
                for orphan in orphans where orphan.drafts.contains(where: { $0.idea == draft }) {
                    try orphan.drop(draft)
                    try tidy(orphan)
                }
            }
        } catch {
            throw .file(error)
        }
    }

    /// Leaves nothing behind where there is nothing to offer at the next start.
    package func close() throws(JournalError) {
        guard let own, own.drafts.isEmpty else { return }
        do throws(FileError) {
            if try disk.isInPlace(own.file, own.path) { try disk.remove(own.path) }
            for file in outgrown { try disk.remove(file.path) }
        } catch {
            throw .file(error)
        }
        self.own = nil
        outgrown = []
    }
}
