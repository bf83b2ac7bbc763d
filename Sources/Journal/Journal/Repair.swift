package import Seminar

/// What a repair did to one file.
package enum RepairAction: Hashable, Sendable {
    /// The journal was replaced by a clean copy; its damaged bytes are set aside in `damaged/`.
    case mended(file: String)
    /// Nothing in the journal was whole; all its bytes are set aside in `damaged/`.
    case setAside(file: String)
    /// A file that was on its way to becoming a journal and is no whole one is kept in `damaged/` as it is.
    case keptAside(file: String)
    /// A file that was on its way to becoming a journal when the power went has become one.
    case finished(file: String)
    /// A file that was on its way was removed: every byte of it stands in a journal.
    case removed(file: String)
    /// Another program holds the journal's lock, so it was left alone.
    case inUse(file: String)
    /// The system refused something; the file is as it was.
    case failed(Problem)
}

/// Makes damaged journals whole again without dropping a byte; done twice, it does nothing the second time.
///
/// Only what is no JSON is damage. Lines that are JSON and no change stay where they are, since a newer version may
/// understand them, and a journal of a newer format is left alone, as is one whose lock another program holds.
package struct Repair {
    private let folder: SeminarFolder
    private let disk: any FileWriting

    package init(_ path: Path, disk: any FileWriting = Disk()) {
        folder = SeminarFolder(path, disk: disk)
        self.disk = disk
    }

    /// Repairs what can be; what cannot keeps nothing else from being repaired.
    ///
    /// - Throws: `.notSeminar`, or what kept the folder from being looked into.
    package func run() throws(JournalError) -> [RepairAction] {
        guard folder.isSeminar else { throw .notSeminar(path: folder.path.text) }
        do throws(FileError) {
            let files = try leftovers()
            var leftovers = Leftovers(in: folder, beside: files.isEmpty ? [] : try folder.journals())
            let finished = files.compactMap { file in
                attempt(file) { file throws(FileError) in try finish(file, &leftovers) }
            }
            return try finished + folder.journals().compactMap { attempt($0, mend) }
        } catch {
            throw .file(error)
        }
    }

    private func attempt(
        _ file: Path, _ repair: (Path) throws(FileError) -> RepairAction?
    ) -> RepairAction? {
        do throws(FileError) {
            return try repair(file)
        } catch {
            return .failed(Problem(file: file.text, fact: .unreadable(error)))
        }
    }

    /// - Parameter file: the path inside the folder.
    private func path(_ file: Path) -> Path { "\(folder.path)/\(file)" }

    private func mending(_ path: Path) -> Mending {
        Mending(path: path, damaged: folder.damagedFolder, seminar: folder.seminarID, disk: disk)
    }

    private func mend(_ file: Path) throws(FileError) -> RepairAction? {
        let path = path(file)
        guard try disk.status(of: path)?.kind == .file else { return nil }
        let scan = try JournalScan(reading: disk.open(path), on: disk)
        guard scan.newerFormat == nil, !scan.isForeign, !scan.isWhole else { return nil }
        let opened = try disk.openForWriting(path)
        guard try disk.lock(opened), try disk.isInPlace(opened, path) else { return .inUse(file: file.text) }
        let mending = mending(path)
        if scan.length == 0 {
            try mending.setAside(opened)
            return .removed(file: file.text)
        }
        return try mending.mend(opened) == nil ? .setAside(file: file.text) : .mended(file: file.text)
    }

    /// Files that were to become journals.
    ///
    /// Whatever else has such a name, a folder or a pipe, is none and in nobody's way.
    private func leftovers() throws(FileError) -> [Path] {
        guard try disk.status(of: folder.journalFolder) != nil else { return [] }
        return try disk.list(folder.journalFolder).filter(Leftovers.isOne).sorted().map {
            "\(SeminarFolder.journalFolderName)/\($0)"
        }
    }

    private func finish(_ file: Path, _ leftovers: inout Leftovers) throws(FileError) -> RepairAction? {
        let path = path(file)
        guard try disk.status(of: path)?.kind == .file else { return nil }
        var opened = try disk.openForWriting(path)
        guard try disk.lock(opened), try disk.isInPlace(opened, path) else { return nil }
        let scan = try JournalScan(reading: opened, on: disk)
        if try leftovers.isHeld(opened, scan) {
            try disk.remove(path)
            return .removed(file: file.text)
        }
        let mending = mending(path)
        let header: JournalHeader
        switch Leftovers.fate(of: scan) {
        case .journal(let found): header = found
        case .damagedJournal(let found):
            header = found
            guard try mending.mend(opened) != nil else { return .keptAside(file: file.text) }
            // The clean copy has taken its place.
            opened = try disk.openForWriting(path)
            guard try disk.lock(opened), try disk.isInPlace(opened, path) else { return nil }
        case .newer: return nil
        case .setAside:
            try mending.setAside(opened)
            return .keptAside(file: file.text)
        }
        let name = Path(OwnJournal.name(writer: header.writer, tag: header.tag))
        var (target, number) = (name, leftovers.numbers[name, default: 0])
        repeat {
            number += 1
            target = number == 1 ? name : "\(name.stem)-\(number).json"
        } while try !disk.settle(opened, as: "\(folder.journalFolder)/\(target)", isOnlyCopy: true)
        leftovers.numbers[name] = number
        try disk.syncFolder(folder.journalFolder)
        let journal: Path = "\(SeminarFolder.journalFolderName)/\(target)"
        leftovers.insert(journal)
        return .finished(file: journal.text)
    }
}
