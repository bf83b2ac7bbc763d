package import Seminar

extension Follower.Loss {
    /// Writes the changes that a journal lost into a new journal beside it: a file has one writer, who may come back.
    ///
    /// They keep their ids, so that nothing is there twice should the journal return.
    ///
    /// - Parameter changes: as the record knows them.
    /// - Returns: the problem that tells of it; nil where there is nothing to write.
    package func restore(
        _ changes: [Change], in path: Path, disk: any FileWriting = Disk()
    ) throws(JournalError) -> Problem? {
        let folder = SeminarFolder(path, disk: disk)
        guard folder.isSeminar else { throw .notSeminar(path: path.text) }
        let programme = try folder.readProgramme()
        let changes = changes.sorted { $0.stamp < $1.stamp }
        guard let first = changes.first else { return nil }
        let header = self.header ?? JournalHeader(for: first, seminar: programme.id)
        let bytes = OwnJournal.opening(header) + OwnJournal.lines(changes) + JournalScan.ending
        do throws(FileError) {
            if try disk.makeFolderIfMissing(folder.journalFolder) { try disk.syncFolder(folder.path) }
            let permissions = Permissions.file(in: try disk.status(of: folder.journalFolder))
            let copy = try disk.stage(bytes, in: folder.journalFolder, permissions: permissions)
            let names = (2...).lazy.map { number -> Path in
                "\(folder.journalFolder)/\(file.lastName.stem)-\(number).json"
            }
            let settled = try disk.settle(copy, asFirstOf: names)
            try disk.syncFolder(folder.journalFolder)
            let fact = Problem.Fact.restored(changes: changes.count, into: settled.lastName.text)
            return Problem(file: file.text, fact: fact)
        } catch {
            throw .file(error)
        }
    }
}
