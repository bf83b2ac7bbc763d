package import Seminar

/// Reads all journals of a folder, wherever in it they stand, and then, scan by scan, only what was added to them.
///
/// It never alters a file and never forgets: what a journal held once stays in the record even when the file shrinks
/// or goes. A torn end may be a copy on its way, so it is kept back until it has stayed the same for some seconds.
package struct Follower: Sendable {
    /// How long a torn end is taken for a copy on its way.
    package static let patience = 5_000

    private let folder: SeminarFolder
    private let seminar: String?
    private var walk: FolderWalk
    private var journals: [Path: FollowedJournal] = [:]
    /// Whether the folder has been read once: what it held then may be of any age.
    private var hasScanned = false

    /// - Parameter seminar: the programme's id; journals of others are reported and left out. Nil where it is not known.
    package init(_ folder: SeminarFolder, seminar: String?) {
        self.folder = folder
        self.seminar = seminar
        walk = FolderWalk(folder)
    }

    /// What a scan found.
    package struct News: Hashable, Sendable {
        /// The journals that hold changes not yet handed out, and those changes.
        package var journals: [JournalContents] = []
        /// Everything that is wrong with the folder now, by file and line.
        package var problems: [Problem] = []
        /// Torn ends and hidden files that may still be on their way.
        package var unfinished: [Problem] = []

        /// What the programme and these journals add up to; the whole record after the first scan.
        package func record(of programme: Programme) -> Record {
            var record = Record(programme: programme)
            record.apply(journals.map { ($0.changes, $0.tag) })
            return record
        }
    }

    /// Reads what changed since the last scan; the first one reads everything.
    ///
    /// - Parameters:
    ///   - milliseconds: a clock that only moves forward.
    ///   - own: the journals that this program writes itself, by their paths inside the folder.
    package mutating func scan(milliseconds: Int, own: Set<Path> = []) -> News {
        var news = News()
        let files = files(problems: &news.problems)
        for file in files.journals where !own.contains(file) {
            var journal = journals[file] ?? FollowedJournal(file: file, seminar: seminar)
            var changes = journal.scan(in: folder, milliseconds: milliseconds)
            if !hasScanned { changes?.isFresh = false }
            if let changes, !changes.changes.isEmpty { news.journals.append(changes) }
            journals[file] = journal
        }
        hasScanned = true
        let found = Set(files.journals)
        for file in journals.keys {
            let isClosed = files.closed.contains { file == $0 || file.bytes.starts(with: $0.bytes + [0x2F]) }
            journals[file]?.isGone = !found.contains(file) && !isClosed
        }
        news.problems += files.problems
        news.unfinished += files.hidden.map(Problem.init(hidden:))
        for (file, journal) in journals.sorted(by: { $0.key < $1.key }) {
            // What this program writes it has put in order itself, perhaps after this was read.
            guard journal.isGone || !own.contains(file) else { continue }
            news.problems += journal.problems
            guard let torn = journal.tornEnd else { continue }
            if milliseconds - torn.since >= Self.patience {
                news.problems.append(torn.problem)
            } else {
                news.unfinished.append(torn.problem)
            }
        }
        return news
    }

    /// What the folder holds; when it cannot be read, the journals already known.
    private mutating func files(problems: inout [Problem]) -> FolderWalk.Files {
        do throws(FileError) {
            return try walk.files()
        } catch {
            problems.append(Problem(file: folder.path.lastName.text, fact: .unreadable(error)))
            return FolderWalk.Files(journals: journals.keys.sorted())
        }
    }
}

/// Changes that one journal holds.
package struct JournalContents: Hashable, Sendable {
    /// Its path inside the seminar folder.
    package var file: Path
    package var header: JournalHeader?
    package var changes: [Change]
    /// The line of each change, counted from 1.
    package var lines: [Int32]
    /// Whether they were recorded a moment ago, as far as the file tells: they were appended to one that had been read, by a
    /// writer on the same file system, or are the first act of a journal that has just come.
    package var isFresh = false

    /// What tells this journal's changes from those of the same writer elsewhere: the header's tag, or the name.
    package var tag: String { header?.tag ?? name }

    /// The file's name, for people.
    package var name: String { file.lastName.text }
}

/// One journal as far as it has been read.
private struct FollowedJournal: Sendable {
    let file: Path
    let seminar: String?
    var header: JournalHeader?
    var isGone = false
    private(set) var tornEnd: (problem: Problem, since: Int)?
    private var status: FileStatus?
    private var position = JournalScan.Position()
    /// The checksum of the bytes before the position: while it holds, what was read is still there.
    private var ending: UInt64 = 0
    /// How many changes the file holds now, and the most that it ever held.
    private var held = 0
    private var seen = 0
    /// What is wrong with lines that were read.
    private var lineProblems: [Problem] = []
    /// How many more there are than are listed.
    private var unlisted = 0
    /// What is wrong with the file as it is now.
    private var fileProblem: Problem.Fact?

    init(file: Path, seminar: String?) {
        self.file = file
        self.seminar = seminar
    }

    var problems: [Problem] {
        if isGone { return [Problem(file: file.text, fact: .vanished(seen: seen))] }
        var facts: [Problem.Fact] = []
        if SeminarFolder.isConflictCopy(file.lastName) { facts.append(.conflictCopy) }
        if let fileProblem { facts.append(fileProblem) }
        if unlisted > 0 { facts.append(.more(unlisted)) }
        if held < seen { facts.append(.shrunk(seen: seen, left: held)) }
        return facts.map { Problem(file: file.text, fact: $0) } + lineProblems
    }

    /// Reads what is new; nil when nothing is.
    mutating func scan(in folder: SeminarFolder, milliseconds: Int) -> JournalContents? {
        isGone = false
        do throws(FileError) {
            let path: Path = "\(folder.path)/\(file)"
            guard let status = try folder.disk.status(of: path) else {
                isGone = true
                return nil
            }
            guard status != self.status else { return nil }
            fileProblem = nil
            guard status.kind == .file else {
                fileProblem = .notRegular(status.kind)
                self.status = status
                return nil
            }
            let contents = try read(try folder.disk.open(path), on: folder.disk, milliseconds: milliseconds)
            self.status = status
            return contents
        } catch {
            fileProblem = .unreadable(error)
            return nil
        }
    }

    private mutating func read(
        _ opened: OpenFile, on disk: any FileReading, milliseconds: Int
    ) throws(FileError) -> JournalContents? {
        let found = try endingChecksum(of: opened, on: disk)
        let isContinued = position.offset > 0 && found == ending
        let identity = try disk.status(of: opened).identity
        let isAppended = isContinued && identity == status?.identity
        let isNew = status == nil
        var scan = JournalScan(
            from: isContinued ? position : JournalScan.Position(), keepsRanges: false)
        try scan.read(opened, on: disk)
        if !isContinued {
            held = 0
            lineProblems = []
            unlisted = 0
            header = scan.header
        }
        let listed = scan.findings.prefix(Problem.mostOfOneFile - lineProblems.count)
        lineProblems += listed.map { Problem(file: file.text, line: $0.line, fact: $0.fact) }
        unlisted += scan.findings.count - listed.count + scan.unlisted
        if let header, let seminar, header.seminar != seminar { fileProblem = .otherSeminar(header.seminar) }
        guard scan.newerFormat == nil, fileProblem == nil else {
            tornEnd = nil
            return nil
        }
        held += scan.changes.count
        seen = max(seen, held)
        position = scan.resume
        ending = try endingChecksum(of: opened, on: disk)
        judge(scan, milliseconds: milliseconds)
        let isFirstAct = isNew && Set(scan.changes.map(\.at)).count == 1
        return JournalContents(
            file: file, header: header, changes: scan.changes, lines: scan.lines,
            isFresh: isAppended || isFirstAct)
    }

    private mutating func judge(_ scan: JournalScan, milliseconds: Int) {
        guard let torn = scan.torn else {
            tornEnd = nil
            return
        }
        let problem = Problem(
            file: file.text,
            line: scan.isEmpty ? nil : scan.position.offset == 0 ? 1 : scan.position.line + 1,
            fact: scan.isEmpty ? .empty : .tornEnd(bytes: torn))
        if tornEnd?.problem != problem { tornEnd = (problem, milliseconds) }
    }

    private func endingChecksum(of file: OpenFile, on disk: any FileReading) throws(FileError) -> UInt64 {
        checksum(try disk.bytes(of: file, in: max(0, position.offset - 64)..<position.offset))
    }
}
