package import Seminar
private import Synchronization

/// A wait for the disk, and a check of the file that was written, for a thread that has nothing to draw.
package struct SyncRequest: Sendable {
    let disk: any FileWriting
    let file: OpenFile
    /// The name that the file is to be found under.
    let path: Path
    /// How much has been written once this has run; of a draft file, whose room is filled before its lines, no offset.
    let length: Int
    /// How long the file is at least; nil where that is the length.
    var fileLength: Int?
    /// The checksum of the last bytes before the ending that a journal has at that length; nil for other files.
    var ending: UInt64?
    /// The checksum of a journal's changes, and when the file last changed by this program.
    var content: (checksum: UInt64, lastChange: LastChange)?
    /// Folders in which a name is new.
    let newNames: [Path]
    /// The file in which a journal is remembered, and what is remembered of it once this has run; nil for other files.
    let memory: (file: OpenFile, content: JournalMemory)?

    /// Waits until the file's bytes, and its name, are on the disk.
    ///
    /// - Throws: `.file` with the system's error, or `.replaced` when the name no longer stands for the file.
    package func run() throws(JournalError) {
        do throws(FileError) {
            try disk.sync(file)
            for folder in newNames { try disk.syncFolder(folder) }
        } catch {
            throw .file(error)
        }
        guard try isStillThere() else { throw .replaced(path: path.text) }
        remember()
    }

    /// Whether the name still stands for the file, and the file still holds the bytes that it held when the request was made.
    ///
    /// Something may put an older copy over a journal while nothing is recorded.
    package func isStillThere() throws(JournalError) -> Bool {
        do throws(FileError) {
            guard try disk.isInPlace(file, path) else { return false }
            guard try disk.status(of: file).size >= fileLength ?? length else { return false }
            guard try holdsEnding() else { return false }
            return try holdsContent()
        } catch {
            throw .file(error)
        }
    }

    func holdsEnding() throws(FileError) -> Bool {
        guard let ending else { return true }
        return try JournalMemory.ending(of: file, length: length, on: disk) == ending
    }

    /// Whether a journal holds the changes that were written; it is read again only where something else has changed the file.
    ///
    /// Bytes written over in the middle leave its length and its end as they were.
    func holdsContent() throws(FileError) -> Bool {
        guard let content else { return true }
        let status = try disk.status(of: file)
        guard status.size == length, status.changed != content.lastChange.nanoseconds else { return true }
        let scan = try JournalScan(reading: file, on: disk)
        // A change that is being added meanwhile is looked at the next time.
        guard try disk.status(of: file) == status else { return true }
        guard scan.isWhole, JournalMemory.content(of: scan.changes) == content.checksum else { return false }
        content.lastChange.note(status)
        return true
    }

    /// Remembers the file as it is on the disk; without its memory it is not continued, and nothing is lost.
    ///
    /// Only the first memory is waited for: of the later ones the disk may keep either.
    private func remember() {
        guard let (file, content) = memory else { return }
        _ = try? disk.write(file, content.bytes[...], at: content.offset)
        guard !newNames.isEmpty else { return }
        try? disk.sync(file)
        try? disk.syncFolder(file.path.folder)
        try? disk.syncFolder(file.path.folder.folder)
    }
}

/// The time at which this program last changed a file, shared by the thread that writes it and the one that checks it.
final class LastChange: Sendable {
    private let changed = Mutex(0)

    /// By the file system, since 1970-01-01T00:00Z.
    var nanoseconds: Int { changed.withLock { $0 } }

    func note(_ status: FileStatus) { changed.withLock { $0 = status.changed } }
}

extension FileReading {
    /// Whether a name still stands for an open file.
    func isInPlace(_ file: OpenFile, _ path: Path) throws(FileError) -> Bool {
        let found = try status(of: path)?.identity
        return try status(of: file).identity == found
    }
}
