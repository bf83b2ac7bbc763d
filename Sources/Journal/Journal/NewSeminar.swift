package import Seminar

extension SeminarFolder {
    /// Makes a new seminar folder with a programme, and never touches one that is there.
    ///
    /// The programme gets its name only when it is whole and on the disk; a crash before that leaves no seminar.
    ///
    /// - Parameter programme: the bytes of `programme.json`, which are read first: a wrong one makes no folder.
    /// - Throws: `.seminarExists` where there is a programme, or journals without one.
    package static func create(
        _ path: Path, programme: [UInt8], on disk: any FileWriting = Disk()
    ) throws(JournalError) -> SeminarFolder {
        do throws(Problem) {
            _ = try Programme(bytes: programme, file: programmeName.text)
        } catch {
            throw .problem(error)
        }
        guard try SeminarFolder(path, disk: disk).fill(with: programme, on: disk) else {
            throw .seminarExists(path: path.text)
        }
        // What was made has a path without links.
        return SeminarFolder(path, disk: disk)
    }

    /// Makes the folder, with a programme that has been read; false where there is a seminar already.
    func fill(with programme: [UInt8], on disk: any FileWriting) throws(JournalError) -> Bool {
        do throws(FileError) {
            guard try !isTaken else { return false }
            return try write(programme, on: disk)
        } catch {
            throw .file(error)
        }
    }

    /// Whether it is a folder that is there and holds neither a programme nor journals.
    package var canBeBegun: Bool {
        (try? disk.status(of: path))?.kind == .folder && (try? isTaken) == false
    }

    private var isTaken: Bool {
        get throws(FileError) {
            if try disk.status(of: programmePath) != nil { return true }
            return try disk.status(of: journalFolder) != nil
        }
    }

    /// Writes the programme; false when another program was faster.
    private func write(_ programme: [UInt8], on disk: any FileWriting) throws(FileError) -> Bool {
        try disk.makeFolders(path)
        let permissions = Permissions.file(in: try disk.status(of: path))
        let file = try disk.stage(programme, in: path, permissions: permissions)
        guard try disk.settleOrRemove(file, as: programmePath) else { return false }
        try disk.syncFolder(path)
        try disk.syncFolder(path.folder)
        return true
    }
}
