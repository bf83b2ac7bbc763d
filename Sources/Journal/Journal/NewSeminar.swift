package import Seminar

extension SeminarFolder {
    /// Makes a new seminar folder with a programme, and never touches one that is there.
    ///
    /// The programme gets its name only when it is whole and on the disk; a crash before that leaves no seminar.
    ///
    /// - Parameter programme: the bytes of `programme.json`, which are read first: a wrong one makes no folder.
    /// - Throws: `.seminarExists` where there is a programme, or journals without one.
    package static func create(
        _ path: String, programme: [UInt8], on disk: any FileWriting = Disk()
    ) throws(JournalError) -> SeminarFolder {
        do throws(Problem) {
            _ = try Programme(bytes: programme, file: programmeName)
        } catch {
            throw .problem(error)
        }
        let target = SeminarFolder(path, disk: disk)
        do throws(FileError) {
            if try !target.isTaken, try target.write(programme, on: disk) {
                return SeminarFolder(path, disk: disk)
            }
        } catch {
            throw .file(error)
        }
        throw .seminarExists(path: path)
    }

    private var isTaken: Bool {
        get throws(FileError) {
            if try disk.look(programmePath) != nil { return true }
            return try disk.look(journalFolder) != nil
        }
    }

    /// Writes the programme; false when another program was faster.
    private func write(_ programme: [UInt8], on disk: any FileWriting) throws(FileError) -> Bool {
        try disk.makeFolders(path)
        let leftover = "\(path)/.\(Self.programmeName).new"
        if try disk.look(leftover) != nil {
            guard try disk.lock(disk.openForWriting(leftover)) else { return false }
            try disk.remove(leftover)
        }
        let permissions = Permissions.file(in: try disk.look(path))
        guard let file = try disk.stageNew(programmePath, permissions: permissions) else { return false }
        do throws(FileError) {
            try disk.writeAll(programme, to: file, at: 0)
            try disk.sync(file)
            try disk.rename(file.path, to: programmePath)
        } catch {
            try? disk.remove(file.path)
            throw error
        }
        try disk.syncFolder(path)
        try disk.syncFolder(folderPart(of: path))
        return true
    }
}
