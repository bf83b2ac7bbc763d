package import Seminar

/// What merging did with one journal of another place.
package enum MergeAction: Hashable, Sendable {
    /// It was not here yet, or only in a version that neither contains the other.
    case copied(source: String, name: String)
    /// The one here was its beginning and is now as long.
    case extended(name: String)
    /// Everything in it was here already.
    case held(name: String)
    /// It cannot be taken in.
    case refused(Problem)
}

/// Brings journals of other places into a seminar folder: a copy of files, safe to repeat.
///
/// A journal here is replaced only by one that begins with every byte that it holds, and never while a program holds
/// its lock. Two versions that went different ways both stay, under two names, and unite by the ids of their changes.
package struct Merge {
    private let folder: SeminarFolder
    private let disk: any FileWriting
    private let seminar: String

    /// - Throws: `.notSeminar` or `.problem` where the folder to merge into has no programme.
    package init(into path: String, disk: any FileWriting = Disk()) throws(JournalError) {
        folder = SeminarFolder(path, disk: disk)
        self.disk = disk
        seminar = try folder.readProgramme().id
    }

    /// Takes in the journals of a seminar folder, of a folder of journals, or a single one.
    ///
    /// - Throws: the first operation that the system refused; what was copied until then stays, and is whole.
    package func take(_ other: String) throws(JournalError) -> [MergeAction] {
        do throws(FileError) {
            var actions: [MergeAction] = []
            for source in try sources(other) { actions.append(try merge(source)) }
            return actions
        } catch {
            throw .file(error)
        }
    }

    /// Copies a seminar to a second place, such as a stick, by the same rules; the programme comes along.
    ///
    /// - Throws: `.problem` with `.otherSeminar` where that place holds another seminar.
    package static func copy(
        _ path: String, to place: String, disk: any FileWriting = Disk()
    ) throws(JournalError) -> [MergeAction] {
        let folder = SeminarFolder(path, disk: disk)
        let programme = try folder.readProgramme()
        let target = SeminarFolder("\(place)/\(lastPart(of: folder.path))", disk: disk)
        if !target.isSeminar {
            _ = try SeminarFolder.create(target.path, programme: try folder.programmeBytes(), on: disk)
        }
        let merge = try Merge(into: target.path, disk: disk)
        guard merge.seminar == programme.id else {
            throw .problem(Problem(file: target.programmePath, fact: .otherSeminar(merge.seminar)))
        }
        return try merge.take(folder.path)
    }

    private func sources(_ other: String) throws(FileError) -> [String] {
        let other = try disk.resolve(other)
        guard try disk.look(other)?.kind == .folder else { return [other] }
        let inside = SeminarFolder(other, disk: disk)
        let holder =
            try disk.look(inside.journalFolder) != nil || inside.isSeminar ? inside.journalFolder : other
        guard try disk.look(holder) != nil, holder != folder.journalFolder else { return [] }
        return try disk.list(holder).filter { SeminarFolder.isJournalName($0) }.sorted().map {
            "\(holder)/\($0)"
        }
    }

    private func merge(_ path: String) throws(FileError) -> MergeAction {
        let status = try disk.look(path)
        guard let status, status.kind == .file else {
            let missing = FileError(operation: .open, path: path, code: 0, reason: "")
            return .refused(
                Problem(file: path, fact: status.map { .notRegular($0.kind) } ?? .unreadable(missing)))
        }
        let file = try disk.open(path)
        var scan = JournalScan()
        try scan.read(file, on: disk)
        if let problem = objection(to: scan) { return .refused(Problem(file: path, fact: problem)) }
        let source = Source(
            path: path, file: file, length: scan.position.offset,
            ending: scan.isReformatted ? [] : JournalScan.ending)
        let name = lastPart(of: path)
        let stem = name.lowercased().hasSuffix(".json") ? String(name.dropLast(5)) : name
        var number = 1
        while true {
            let target = number == 1 ? "\(stem).json" : "\(stem)-\(number).json"
            if let action = try merge(source, as: target) { return action }
            number += 1
        }
    }

    /// A journal to take in: its whole elements, and what is to follow them.
    private struct Source {
        let path: String
        let file: OpenFile
        let length: Int
        let ending: [UInt8]
    }

    private func objection(to scan: JournalScan) -> Problem.Fact? {
        if scan.isEmpty { return .empty }
        if scan.isNewer { return scan.objections.first?.fact }
        guard let header = scan.header else { return .notHeader(member: "format") }
        return header.seminar == seminar ? nil : .otherSeminar(header.seminar)
    }

    /// Merges with the journal of one name; nil when the two went different ways, or it must not be touched.
    private func merge(_ source: Source, as name: String) throws(FileError) -> MergeAction? {
        let path = "\(folder.journalFolder)/\(name)"
        guard let status = try disk.look(path) else {
            return try copyNew(source, to: path) ? .copied(source: source.path, name: name) : nil
        }
        guard status.kind == .file else { return nil }
        let here = try disk.open(path)
        var scan = JournalScan()
        try scan.read(here, on: disk)
        let common = min(scan.position.offset, source.length)
        guard try isSame(source.file, here, upTo: common) else { return nil }
        if source.length <= scan.position.offset { return .held(name: name) }
        // What stands after the last whole change here is held too, and must stand in the longer one.
        let held = scan.torn == nil ? scan.position.offset : scan.length
        guard held <= source.length, try isSame(source.file, here, upTo: held),
            try disk.lock(disk.openForWriting(path))
        else { return nil }
        let copy = try disk.stage(path, permissions: status.permissions)
        try fill(copy, with: source)
        try disk.rename(copy.path, to: path)
        try disk.syncFolder(folder.journalFolder)
        return .extended(name: name)
    }

    /// Copies a journal under a name that is free; false when it is no longer.
    private func copyNew(_ source: Source, to path: String) throws(FileError) -> Bool {
        if try disk.look(folder.journalFolder) == nil {
            let parent = try disk.look(folder.path)
            try disk.makeFolder(folder.journalFolder, permissions: Permissions.folder(in: parent))
            try disk.syncFolder(folder.path)
        }
        let permissions = Permissions.file(in: try disk.look(folder.journalFolder))
        guard let copy = try disk.stageNew(path, permissions: permissions) else { return false }
        do throws(FileError) {
            try fill(copy, with: source)
            try disk.rename(copy.path, to: path)
            try disk.syncFolder(folder.journalFolder)
        } catch {
            try? disk.remove(copy.path)
            throw error
        }
        return true
    }

    private static let block = 1 << 20

    private func fill(_ copy: OpenFile, with source: Source) throws(FileError) {
        for start in stride(from: 0, to: source.length, by: Self.block) {
            let end = min(start + Self.block, source.length)
            try disk.writeAll(disk.bytes(of: source.file, in: start..<end), to: copy, at: start)
        }
        try disk.writeAll(source.ending, to: copy, at: source.length)
        try disk.sync(copy)
    }

    private func isSame(_ one: OpenFile, _ other: OpenFile, upTo length: Int) throws(FileError) -> Bool {
        for start in stride(from: 0, to: length, by: Self.block) {
            let range = start..<min(start + Self.block, length)
            guard try disk.bytes(of: one, in: range) == disk.bytes(of: other, in: range) else { return false }
        }
        return true
    }
}
