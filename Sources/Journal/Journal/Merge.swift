package import Seminar

/// What merging did with one journal of another place.
package enum MergeAction: Hashable, Sendable {
    /// It was not here yet, or here in a version that diverged.
    case copied(source: String, name: String)
    /// The one here was its beginning and is now as long.
    case extended(name: String)
    /// Everything in it was here already.
    case held(name: String)
    /// The other place is the folder itself.
    case same(path: String)
    /// It cannot be taken in.
    case refused(Problem)

    /// The problem that kept a file from being taken in; nil for another outcome.
    package var refusal: Problem? { if case .refused(let problem) = self { problem } else { nil } }
}

/// Brings journals of other places into a seminar folder: a copy of files, safe to repeat.
///
/// A journal here is replaced only by one that begins with every byte that it holds, and never while a program holds
/// its lock. Two versions that went different ways both stay, under two names, and unite by the ids of their changes.
package final class Merge {
    private let folder: SeminarFolder
    private let disk: any FileWriting
    private let programme: Programme
    /// The journals here that have been looked at, by the names without numbers that they share.
    private var known: [Path: Namesakes] = [:]

    /// Journals of one name that differ, each with a number in its own.
    private struct Namesakes {
        var numbers = Beginnings<Int>()
        var last = 0
    }

    /// - Throws: `.notSeminar` or `.problem` where the folder to merge into has no programme.
    package convenience init(into path: Path, disk: any FileWriting = Disk()) throws(JournalError) {
        try self.init(into: SeminarFolder(path, disk: disk), disk: disk)
    }

    private init(into folder: SeminarFolder, disk: any FileWriting) throws(JournalError) {
        self.folder = folder
        self.disk = disk
        programme = try folder.readProgramme()
    }

    /// Takes in the journals of a seminar folder, of a folder of journals, or a single one.
    ///
    /// What is wrong with one keeps none of the others out.
    ///
    /// - Parameter force: whether to take in what was recorded for a programme of the same id that differs.
    /// - Throws: what kept the other place from being looked into; `.problem` where its programme differs.
    package func merge(_ other: Path, force: Bool = false) throws(JournalError) -> [MergeAction] {
        let place: Path
        let isFolder: Bool
        do throws(FileError) {
            place = try disk.resolve(other)
            isFolder = try disk.status(of: place)?.kind == .folder
        } catch {
            throw .file(error)
        }
        let seminar = seminar(around: isFolder ? place : place.folder)
        if !force, let seminar, let problem = difference(from: seminar) { throw .problem(problem) }
        let broken = seminar.map(brokenProgramme) ?? []
        guard isFolder else { return [attempt(place)] + broken }
        let inside = SeminarFolder(place, disk: disk)
        return try mergeAll(of: inside) + leftOut(in: inside) + broken
    }

    /// The seminar that a folder is or lies in: journals may be named by themselves, or by the folder of them.
    private func seminar(around place: Path) -> SeminarFolder? {
        var place = place
        while true {
            let seminar = SeminarFolder(place, disk: disk)
            if seminar.isSeminar { return seminar }
            guard place.folder.bytes.count < place.bytes.count else { return nil }
            place = place.folder
        }
    }

    /// The journals of another place that are not read there, in hidden folders, and hold changes that no journal here has.
    private func leftOut(in other: SeminarFolder) -> [MergeAction] {
        var walk = FolderWalk(other)
        guard other.path != folder.path, other.path != folder.journalFolder, let files = try? walk.files(),
            !files.leftOut.isEmpty
        else { return [] }
        var follower = Follower(folder, seminar: programme.id)
        let here = Set(follower.scan(milliseconds: 0).journals.lazy.flatMap(\.changes).map(\.id))
        var leftOut = LeftOutJournals()
        leftOut.look(at: files.leftOut, isNew: true, in: other, seminar: programme.id) {
            $0.subtracting(here)
        }
        return leftOut.problems.map { .refused($0.inside(other.path.text)) }
    }

    /// The problem that keeps the programme of another folder from being compared; none where it can be.
    private func brokenProgramme(of other: SeminarFolder) -> [MergeAction] {
        do throws(JournalError) {
            if other.isSeminar { _ = try other.readProgramme() }
            return []
        } catch {
            let problem = error.problem(ofProgramme: other.programmePath)
            return [problem].compactMap(\.self).map(MergeAction.refused)
        }
    }

    /// Copies a seminar to a second place, such as a stick, by the same rules; the programme comes along.
    ///
    /// - Throws: `.problem` with `.othersPlace` where that place holds another seminar, and with the whole path of its programme
    ///   where that cannot be read.
    package static func copy(
        _ path: Path, to place: Path, disk: any FileWriting = Disk()
    ) throws(JournalError) -> [MergeAction] {
        let folder = SeminarFolder(path, disk: disk)
        let programme = try folder.readProgramme()
        let target = SeminarFolder(named: folder.path.lastName, in: place, disk: disk)
        guard target.path != folder.path, !target.path.isInside(folder.path) else {
            throw .problem(Problem(file: target.path.text, fact: .ownPlace))
        }
        let isThere: Bool
        do throws(FileError) {
            // A stick that is not plugged in must not come into being as a folder of its name.
            _ = try disk.resolve(place)
            let kind = try disk.status(of: target.path)?.kind
            guard kind == nil || kind == .folder else {
                let reason: FileError.Number = kind == .symbolicLink ? .tooManySymbolicLinks : .notFolder
                throw FileError(.open, path: target.path, code: reason.rawValue)
            }
            isThere = target.isSeminar
        } catch {
            throw .file(error)
        }
        if !isThere, !(try target.fill(with: try folder.programmeBytes(), on: disk)) {
            throw .seminarExists(path: target.path.text)
        }
        let merge: Merge
        do throws(JournalError) {
            merge = try Merge(into: target, disk: disk)
        } catch {
            guard case .problem(let problem) = error else { throw error }
            throw .problem(problem.inside(target.path.text))
        }
        guard merge.programme.id == programme.id else {
            throw .problem(Problem(file: target.programmePath.text, fact: .othersPlace(merge.programme.id)))
        }
        // A copy of what was recorded is wanted in any case; that the programmes differ is said besides.
        let difference = merge.difference(from: folder)
        return try merge.mergeAll(of: folder) + [difference].compactMap(\.self).map(MergeAction.refused)
    }

    /// How the programme of another folder with the same id differs from the one here.
    ///
    /// A programme that was copied from last year's seminar still has its id.
    private func difference(from other: SeminarFolder) -> Problem? {
        guard let theirs = try? other.readProgramme(), theirs.id == programme.id, theirs != programme else {
            return nil
        }
        let members = programme.differences(from: theirs)
        return Problem(file: other.programmePath.text, fact: .programmesDiffer(members))
    }

    private func mergeAll(of other: SeminarFolder) throws(JournalError) -> [MergeAction] {
        guard other.path != folder.path, other.path != folder.journalFolder else {
            return [.same(path: other.path.text)]
        }
        let files: FolderWalk.Files
        do throws(FileError) {
            var walk = FolderWalk(other)
            files = try walk.files()
        } catch {
            throw .file(error)
        }
        let leftovers = Leftovers(in: other, beside: files.hidden.isEmpty ? [] : files.journals)
        let hidden = files.hidden.filter { !leftovers.isHeld($0.file) }
        let unread = files.problems + hidden.map { Problem(file: $0.file.text, fact: $0.fact) }
        return files.journals.map { attempt("\(other.path)/\($0)") }
            + unread.map { .refused($0.inside(other.path.text)) }
    }

    private func attempt(_ path: Path) -> MergeAction {
        do throws(FileError) {
            return try mergeJournal(path)
        } catch {
            return .refused(Problem(file: path.text, fact: .unreadable(error)))
        }
    }

    private func mergeJournal(_ path: Path) throws(FileError) -> MergeAction {
        guard let status = try disk.status(of: path) else {
            throw FileError(.open, path: path, code: FileError.Number.noSuchFile.rawValue)
        }
        guard status.kind == .file else {
            return .refused(Problem(file: path.text, fact: .notRegular(status.kind)))
        }
        let file = try disk.open(path)
        let scan = try JournalScan(reading: file, on: disk)
        if let problem = objection(to: scan) { return .refused(Problem(file: path.text, fact: problem)) }
        let length = scan.position.offset
        let source = Source(
            path: path, file: file, length: length,
            beginning: try disk.bytes(of: file, in: 0..<min(length, Beginnings<Int>.longest)))
        let stem = path.stem
        for number in known[stem, default: Namesakes()].numbers.alike(source.beginning).sorted() {
            if let action = try merge(source, as: stem.journal(number)) { return action }
        }
        while true {
            let number = known[stem, default: Namesakes()].last + 1
            let action = try merge(source, as: stem.journal(number)) { beginning in
                known[stem, default: Namesakes()].numbers.insert(number, beginning: beginning)
            }
            known[stem, default: Namesakes()].last = number
            if let action { return action }
        }
    }

    /// A journal to take in, up to the end of its last whole element.
    private struct Source {
        let path: Path
        let file: OpenFile
        let length: Int
        /// The first of its bytes.
        let beginning: [UInt8]
    }

    private func objection(to scan: JournalScan) -> Problem.Fact? {
        if scan.isEmpty { return .empty }
        if scan.isForeign { return scan.findings.first?.fact }
        if let format = scan.newerFormat { return .newerFormat(format) }
        guard let header = scan.header else { return .notHeader(member: "format") }
        return header.seminar == programme.id ? nil : .otherSeminar(header.seminar)
    }

    /// Merges with the journal of one name; nil when the two went different ways, or it must not be touched.
    ///
    /// - Parameter found: is given how the journal here begins, in as far as it never changes.
    private func merge(
        _ source: Source, as name: Path, found: (_ beginning: [UInt8]) -> Void = { _ in }
    ) throws(FileError) -> MergeAction? {
        let path: Path = "\(folder.journalFolder)/\(name)"
        guard let status = try disk.status(of: path) else {
            guard try copyNew(source, to: path) else { return nil }
            found(source.beginning)
            return .copied(source: source.path.text, name: name.text)
        }
        guard status.kind == .file else { return nil }
        let here = try disk.open(path)
        let scan = try JournalScan(reading: here, on: disk)
        // A name that somebody has just taken.
        guard scan.length > 0 else { return nil }
        let end = scan.torn == nil ? scan.position.offset : scan.length
        found(try disk.bytes(of: here, in: 0..<min(end, Beginnings<Int>.longest)))
        let common = min(scan.position.offset, source.length)
        guard try disk.holdsSame(source.file, here, upTo: common) else { return nil }
        if source.length <= scan.position.offset { return .held(name: name.text) }
        // What stands after the last whole change here is held too, and must stand in the longer one.
        guard end <= source.length, try disk.holdsSame(source.file, here, upTo: end),
            try isFree(path)
        else { return nil }
        let copy = try copy(source, permissions: status.permissions)
        try disk.removingOnFailure(copy) { () throws(FileError) in try disk.rename(copy.path, to: path) }
        try disk.syncFolder(folder.journalFolder)
        return .extended(name: name.text)
    }

    /// Whether no program writes to a journal; one whose file system cannot say may be in use.
    private func isFree(_ path: Path) throws(FileError) -> Bool {
        do throws(FileError) {
            return try disk.lock(disk.openForWriting(path))
        } catch {
            guard error.saysNoLocks else { throw error }
            return false
        }
    }

    /// Copies a journal under a name that is free; false when it is no longer.
    private func copyNew(_ source: Source, to path: Path) throws(FileError) -> Bool {
        if try disk.makeFolderIfMissing(folder.journalFolder) { try disk.syncFolder(folder.path) }
        let copy = try copy(
            source, permissions: Permissions.file(in: try disk.status(of: folder.journalFolder)))
        let isSettled = try disk.settleOrRemove(copy, as: path)
        try disk.syncFolder(folder.journalFolder)
        return isSettled
    }

    private static let block = 1 << 20

    /// A staged copy of a journal that is on the disk.
    private func copy(_ source: Source, permissions: UInt32) throws(FileError) -> OpenFile {
        let copy = try disk.stage(in: folder.journalFolder, permissions: permissions)
        try disk.removingOnFailure(copy) { () throws(FileError) in
            for start in stride(from: 0, to: source.length, by: Self.block) {
                let end = min(start + Self.block, source.length)
                try disk.writeAll(disk.bytes(of: source.file, in: start..<end), to: copy, at: start)
            }
            try disk.writeAll(JournalScan.ending, to: copy, at: source.length)
            try disk.sync(copy)
        }
        return copy
    }
}

extension Path {
    /// The journal of a number among those whose name without it this is.
    fileprivate func journal(_ number: Int) -> Path {
        number == 1 ? "\(self).json" : "\(self)-\(number).json"
    }
}
