internal import Seminar

/// One journal as far as `Follower` has read it.
///
/// What the file held once is remembered when it shrinks or goes, so that the loss can be told.
struct FollowedJournal: Sendable {
    let file: Path
    let seminar: String?
    private(set) var header: JournalHeader?
    private(set) var isGone = false
    /// What is wrong with the file's end, and since when, in milliseconds of the clock of the scans.
    private(set) var tornEnd: (problem: Problem, since: Int)?
    private var status: FileStatus?
    private var hasBeenRead = false
    private var position = JournalScan.Position()
    /// The checksum of the bytes before the position: while it holds, what was read is still there.
    private var ending: UInt64 = 0
    /// The changes that the file holds now.
    private(set) var changes: [Identifier] = []
    /// The greatest counter of theirs.
    private(set) var counter = 0
    /// The changes of a journal without a header of which nothing tells that it belongs to this seminar.
    private(set) var unclaimed: JournalContents?
    /// Whether it has no header and belongs here all the same, by its changes.
    private var isClaimed = false
    /// The changes that the file held once and that no journal is known to hold now.
    var lost: Set<Identifier> = []
    /// The problems of lines that were read, at most `Problem.mostOfOneFile`.
    private var lineProblems: [Problem] = []
    /// How many more problems of lines there are.
    private var unlisted = 0
    /// The reason why the file as it is now was not read.
    private var fileProblem: Problem.Fact?

    init(file: Path, seminar: String?) {
        self.file = file
        self.seminar = seminar
    }

    var problems: [Problem] {
        let seen = changes.count + lost.count
        if isGone { return lost.isEmpty ? [] : [Problem(file: file.text, fact: .vanished(seen: seen))] }
        var facts: [Problem.Fact] = []
        if SeminarFolder.isConflictCopy(file.lastName) { facts.append(.conflictCopy) }
        if let fileProblem { facts.append(fileProblem) }
        if unclaimed != nil || isClaimed { facts.append(.noHeader(isCounted: isClaimed)) }
        if unlisted > 0 { facts.append(.more(unlisted)) }
        if !lost.isEmpty { facts.append(.shrunk(seen: seen, left: changes.count)) }
        return facts.map { Problem(file: file.text, fact: $0) } + lineProblems
    }

    /// Takes note that the file is no more; should it come back, it is read as a whole.
    mutating func markGone() {
        (isGone, tornEnd) = (true, nil)
        forget()
    }

    /// Hands out the changes of a journal without a header, where one of them is known, or names a known one as seen.
    mutating func claim(knowing known: Set<Identifier>) -> JournalContents? {
        guard var contents = unclaimed,
            contents.changes.contains(where: { known.contains($0.id) || !known.isDisjoint(with: $0.after) })
        else { return nil }
        (unclaimed, isClaimed) = (nil, true)
        changes = contents.changes.map(\.id)
        contents.isFresh = false
        return contents
    }

    /// Takes all that the file held for lost, until it is read again or found elsewhere.
    private mutating func forget() {
        lost.formUnion(changes)
        (changes, counter) = ([], 0)
        unclaimed = nil
        lineProblems = []
        unlisted = 0
        position = JournalScan.Position()
        status = nil
    }

    /// Reads the changes that were added to the file; nil when nothing was.
    mutating func scan(in folder: SeminarFolder, milliseconds: Int) -> JournalContents? {
        isGone = false
        do throws(FileError) {
            let path: Path = "\(folder.path)/\(file)"
            guard let status = try folder.disk.status(of: path) else {
                markGone()
                return nil
            }
            guard status != self.status else { return nil }
            if let sign = sign(in: status) {
                self.status = status
                return sign
            }
            fileProblem = nil
            guard status.kind == .file else {
                forget()
                fileProblem = .notRegular(status.kind)
                self.status = status
                return nil
            }
            let isRewritten = self.status?.size == status.size
            let contents = try read(
                try folder.disk.open(path), on: folder.disk, isRewritten: isRewritten,
                milliseconds: milliseconds)
            self.status = status
            return contents
        } catch {
            fileProblem = .unreadable(error)
            return nil
        }
    }

    /// The sign of life that alone makes a file differ from when it was read; nil where there is more to it.
    private func sign(in status: FileStatus) -> JournalContents? {
        guard let former = self.status, former.modified != status.modified,
            let moment = SignOfLife.moment(of: status.modified)
        else { return nil }
        var signed = former
        (signed.modified, signed.changed) = (status.modified, status.changed)
        guard signed == status else { return nil }
        return JournalContents(
            file: file, header: header, numbered: NumberedChanges(), isFresh: true, sign: moment)
    }

    private mutating func read(
        _ opened: OpenFile, on disk: any FileReading, isRewritten: Bool, milliseconds: Int
    ) throws(FileError) -> JournalContents? {
        let found = try endingChecksum(of: opened, on: disk)
        // Of a few bytes nobody could tell yet whether they are a journal's.
        let isContinued =
            position.offset > 0 && found == ending && !isRewritten
            && status.map { $0.size >= JSONError.tellingBytes } ?? false
        let identity = try disk.status(of: opened).identity
        let isAppended = isContinued && identity == status?.identity
        let isNew = !hasBeenRead
        hasBeenRead = true
        var scan = JournalScan(from: isContinued ? position : JournalScan.Position())
        try scan.read(opened, on: disk)
        if !isContinued {
            forget()
            header = scan.header ?? header
        }
        let listed = scan.findings.prefix(Problem.mostOfOneFile - lineProblems.count)
        lineProblems += listed.map { Problem(file: file.text, line: $0.line, fact: $0.fact) }
        unlisted += scan.findings.count - listed.count + scan.unlisted
        if let header, let seminar, header.seminar != seminar { fileProblem = .otherSeminar(header.seminar) }
        guard scan.newerFormat == nil, !scan.isForeign, fileProblem == nil else {
            tornEnd = nil
            return nil
        }
        changes += scan.changes.map(\.id)
        counter = scan.changes.reduce(counter) { max($0, $1.n) }
        lost.subtract(changes)
        position = scan.resume
        ending = try endingChecksum(of: opened, on: disk)
        judge(scan, milliseconds: milliseconds)
        let isFirstAct = isNew && scan.changes.allSatisfy { $0.at == scan.changes[0].at }
        let contents = JournalContents(
            file: file, header: header, numbered: scan.numbered, isFresh: isAppended || isFirstAct)
        if header != nil { isClaimed = false }
        guard header == nil, !isClaimed, let seminar, !changes.isEmpty,
            try !JournalHeader.names(seminar, in: opened, on: disk)
        else { return contents }
        // The next scan reads it as a whole.
        (changes, counter, position) = ([], 0, JournalScan.Position())
        unclaimed = contents
        return nil
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
        let start = max(0, position.offset - JournalMemory.endingLength)
        return checksum(try disk.bytes(of: file, in: start..<position.offset))
    }
}
