internal import Seminar

/// Journals of this seminar in hidden folders and in `damaged/`: read into no record, and named where they hold what stands
/// in no journal that is read.
///
/// An old version that a sync tool put away, or a bin's content, must not come back by itself; that it is there, whoever
/// misses something has to be told. A file is read again only where something about it has changed.
struct LeftOutJournals: Sendable {
    private struct LeftOut {
        let status: FileStatus
        /// Those of this seminar.
        let changes: Set<Identifier>
    }

    private var known: [Path: LeftOut] = [:]
    private(set) var problems: [Problem] = []

    /// Looks at all of them.
    ///
    /// - Parameters:
    ///   - isNew: whether journals that are read hold anything that they did not before.
    ///   - missing: those of some changes that stand in no journal that is read.
    mutating func look(
        at files: [(file: Path, status: FileStatus)], isNew: Bool, in folder: SeminarFolder, seminar: String,
        missing: (Set<Identifier>) -> Set<Identifier>
    ) {
        var found: [Path: LeftOut] = [:]
        var hasChanged = isNew || files.count != known.count
        for (file, status) in files {
            if let known = known[file], known.status == status {
                found[file] = known
            } else {
                hasChanged = true
                found[file] = LeftOut(
                    status: status, changes: Self.changes(of: file, in: folder, seminar: seminar))
            }
        }
        known = found
        guard hasChanged || !problems.isEmpty else { return }
        let all = found.values.reduce(into: Set<Identifier>()) { $0.formUnion($1.changes) }
        let lacking = all.isEmpty ? [] : missing(all)
        problems = found.sorted { $0.key < $1.key }.compactMap { file, journal in
            let count = journal.changes.intersection(lacking).count
            return count == 0 ? nil : Problem(file: file.text, fact: .leftOut(changes: count))
        }
    }

    private static func changes(
        of file: Path, in folder: SeminarFolder, seminar: String
    ) -> Set<Identifier> {
        let path: Path = "\(folder.path)/\(file)"
        guard let scan = try? JournalScan(reading: folder.disk.open(path), on: folder.disk),
            scan.header?.seminar == seminar
        else { return [] }
        return Set(scan.changes.map(\.id))
    }
}
