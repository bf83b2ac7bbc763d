package import Seminar

/// Records changes in a journal of its own, which no other program writes to.
///
/// Changes are given to `append` and stay here until they are in a file, whatever goes wrong: a failure is thrown, and
/// `save` tries again. The file is made with the first change. Writing happens on the caller's thread and never waits
/// for the disk; what waits is a `SyncRequest`, for another thread.
///
/// A journal whose end could not be restored, whose bytes may not have reached the disk, or which something else
/// touched, is left as it is, and what is not known to be on the disk is written again into a new one: a change that
/// stands in two journals counts once.
package final class JournalWriter {
    private let folder: SeminarFolder
    private let seminar: String
    private let writer: String
    private let device: Device
    private let disk: any FileWriting
    private let state: StateDirectory?
    private var journal: OwnJournal?

    /// Changes that are in no file yet: a save failed.
    package private(set) var unsaved: [Change] = []
    /// Changes in the journal that are not known to be on the disk, each with the journal's length after it.
    private var unconfirmed: [(change: Change, length: Int)] = []
    /// Why the journal written before was left for a new one, if that happened.
    package private(set) var incident: JournalError?

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
        for memory in state?.memories(of: folder.journalFolder) ?? [] where journal == nil {
            guard memory.seminar == seminar, memory.writer == writer, memory.device.isSame(as: device)
            else { continue }
            journal = try? OwnJournal(continuing: memory, on: disk, state: state)
        }
    }

    /// The journal's name in `journal/`; nil until the first change is saved.
    package var journalName: String? { journal.map { lastPart(of: $0.path) } }

    /// The header's tag; nil until the first change is saved.
    package var tag: String? { journal?.tag }

    /// Whether every change is in the file and known to be on the disk.
    package var isConfirmed: Bool { unsaved.isEmpty && unconfirmed.isEmpty }

    /// Takes changes and saves them, all in one write.
    ///
    /// - Throws: what kept them from being saved; they are then in `unsaved`, and `save` tries again.
    package func append(_ changes: [Change]) throws(JournalError) {
        unsaved += changes
        try save()
    }

    /// Saves what is in no file yet.
    package func save() throws(JournalError) {
        guard let first = unsaved.first else { return }
        if let journal {
            do throws(JournalError) {
                let length = try journal.append(unsaved)
                unconfirmed += unsaved.map { ($0, length) }
                unsaved = []
                return
            } catch {
                guard journal.isBroken else { throw error }
                abandon(because: error)
                guard case .replaced = error else { throw error }
            }
        }
        let all = unsaved
        let header = JournalHeader(
            seminar: seminar, writer: writer, device: device.name, tag: "", created: first.at)
        let created = try OwnJournal(
            creatingIn: folder, header: header, changes: all, device: device, on: disk, state: state)
        journal = created
        unconfirmed = all.map { ($0, created.length) }
        unsaved = []
    }

    /// Leaves the journal; what may not be on the disk is saved again, in order.
    private func abandon(because error: JournalError) {
        incident = error
        unsaved = unconfirmed.map(\.change) + unsaved
        unconfirmed = []
        journal = nil
    }

    /// What is left to wait for, to be run on another thread; nil when everything is on the disk.
    package var syncRequest: SyncRequest? {
        guard let journal, !unconfirmed.isEmpty else { return nil }
        return journal.syncRequest
    }

    /// Takes note of what `SyncRequest.run` came to.
    ///
    /// A disk that failed once may answer the next sync as if nothing had been lost, so a failure leaves the journal
    /// and saves everything not confirmed in a new one.
    ///
    /// - Throws: what kept that from being saved.
    package func finish(_ request: SyncRequest, _ result: Result<Void, JournalError>) throws(JournalError) {
        guard request.file === journal?.file else { return }
        switch result {
        case .success:
            unconfirmed.removeAll { $0.length <= request.length }
            journal?.noteSynced(request)
        case .failure(let error):
            abandon(because: error)
            try save()
        }
    }

    /// Writes what is not known to be on the disk as a journal of its own into another folder, such as a stick's.
    ///
    /// What is saved there is still unsaved here, until `save` succeeds or the two folders are merged.
    ///
    /// - Returns: the file's path.
    package func saveElsewhere(_ path: String) throws(JournalError) -> String {
        let changes = unconfirmed.map(\.change) + unsaved
        guard let first = changes.first else { return path }
        let header = JournalHeader(
            seminar: seminar, writer: writer, device: device.name, tag: "", created: first.at)
        let journal = try OwnJournal(
            creatingAt: path, header: header, changes: changes, device: device, on: disk, state: nil)
        try journal.syncRequest.run()
        return journal.path
    }
}
