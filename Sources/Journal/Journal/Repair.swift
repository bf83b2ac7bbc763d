package import Seminar

/// What a repair did to one file.
package enum RepairAction: Hashable, Sendable {
    /// The journal was replaced by a clean copy; its damaged bytes are set aside in `damaged/`.
    case mended(file: String)
    /// Nothing in the journal was whole; all its bytes are set aside in `damaged/`.
    case setAside(file: String)
    /// A file that was on its way to becoming a journal when the power went has become one.
    case finished(file: String)
    /// A file that was on its way and holds nothing that the journals lack was removed.
    case removed(file: String)
    /// Another program holds the journal's lock, so it was left alone.
    case inUse(file: String)
}

/// Makes damaged journals whole again without dropping a byte; done twice, it does nothing the second time.
///
/// Only what is no JSON is damage. Lines that are JSON and no change stay where they are, since a newer version may
/// understand them, and a journal of a newer format is left alone, as is one whose lock another program holds.
package struct Repair {
    private let folder: SeminarFolder
    private let disk: any FileWriting

    package init(_ path: String, disk: any FileWriting = Disk()) {
        folder = SeminarFolder(path, disk: disk)
        self.disk = disk
    }

    /// Repairs what can be.
    ///
    /// - Throws: `.notSeminar`, or the first operation that the system refused; what was done until then stays done.
    package func run() throws(JournalError) -> [RepairAction] {
        guard folder.isSeminar else { throw .notSeminar(path: folder.path) }
        do throws(FileError) {
            var actions: [RepairAction] = []
            for name in try leftovers() {
                if let action = try finish(name) { actions.append(action) }
            }
            for name in try folder.journalNames() {
                if let action = try mend(name) { actions.append(action) }
            }
            return actions
        } catch {
            throw .file(error)
        }
    }

    private func path(_ name: String) -> String { "\(folder.journalFolder)/\(name)" }

    private static func file(_ name: String) -> String { "\(SeminarFolder.journalFolderName)/\(name)" }

    private func mend(_ name: String) throws(FileError) -> RepairAction? {
        guard try disk.look(path(name))?.kind == .file else { return nil }
        var scan = JournalScan()
        try scan.read(try disk.open(path(name)), on: disk)
        guard !scan.isNewer, !scan.isWhole else { return nil }
        let file = try disk.openForWriting(path(name))
        guard try disk.lock(file), try disk.isInPlace(file, path(name)) else {
            return .inUse(file: Self.file(name))
        }
        let copy = try Mending(path: path(name), disk: disk).mend(file)
        return copy == nil ? .setAside(file: Self.file(name)) : .mended(file: Self.file(name))
    }

    /// Files that were to become journals: `.thu-ky-1-a3f2.json.new`.
    private func leftovers() throws(FileError) -> [String] {
        guard try disk.look(folder.journalFolder) != nil else { return [] }
        return try disk.list(folder.journalFolder).filter { $0.hasPrefix(".") && $0.hasSuffix(".new") }
            .sorted()
    }

    private func finish(_ name: String) throws(FileError) -> RepairAction? {
        let file = try disk.openForWriting(path(name))
        guard try disk.lock(file) else { return nil }
        var scan = JournalScan()
        try scan.read(file, on: disk)
        let known = try Set(folder.journalNames().map(path).flatMap(changes))
        let holdsMore = !scan.changes.allSatisfy(known.contains) || !scan.isWhole && scan.length > 0
        guard holdsMore else {
            try disk.remove(path(name))
            return .removed(file: Self.file(name))
        }
        let stem = name.dropFirst().prefix { $0 != "." }
        var target = "\(stem).json"
        var number = 1
        while try disk.look(path(target)) != nil {
            number += 1
            target = "\(stem)-\(number).json"
        }
        try disk.rename(path(name), to: path(target))
        try disk.syncFolder(folder.journalFolder)
        return .finished(file: Self.file(target))
    }

    private func changes(_ path: String) -> [Change] {
        var scan = JournalScan()
        guard let file = try? disk.open(path), (try? scan.read(file, on: disk)) != nil else { return [] }
        return scan.changes
    }
}
