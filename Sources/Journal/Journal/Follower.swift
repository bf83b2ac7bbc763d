package import Seminar

/// Reads all journals of a folder, wherever in it they stand, and then, scan by scan, only what was added to them.
///
/// It never alters a file and never forgets: what a journal held once stays in the record even when the file shrinks
/// or goes. A torn end may be a copy on its way, so it is kept back until it has stayed the same for some seconds.
package struct Follower: Sendable {
    /// How long a torn end is taken for a copy on its way, in milliseconds.
    package static let patience = 5_000

    private let folder: SeminarFolder
    private let seminar: String?
    private var walk: FolderWalk
    private var journals: [Path: FollowedJournal] = [:]
    /// The changes that no journal holds any more, each with the time since which it was missed.
    private var lost: [Identifier: Int] = [:]
    /// Whether the folder has been read once: what it held then may be of any age.
    private var hasScanned = false
    /// Since when each hidden file has been there.
    private var hiddenSince: [Path: Int] = [:]
    private var leftOut = LeftOutJournals()

    /// - Parameter seminar: the programme's id; journals of others are reported and left out. Nil where it is not known.
    package init(_ folder: SeminarFolder, seminar: String?) {
        self.folder = folder
        self.seminar = seminar
        walk = FolderWalk(folder)
    }

    /// Changes that a journal held and no journal of the folder holds any more.
    package struct Loss: Hashable, Sendable {
        /// The journal's path inside the folder.
        package var file: Path
        package var header: JournalHeader?
        package var changes: [Identifier]
    }

    /// What a scan found.
    package struct News: Hashable, Sendable {
        /// The journals that hold changes not yet handed out, and those changes.
        package var journals: [JournalContents] = []
        /// All journals that are there.
        package var files: [Path] = []
        /// Everything that is wrong with the folder now, by file and line.
        package var problems: [Problem] = []
        /// Torn ends and hidden files that may still be on their way.
        package var unfinished: [Problem] = []
        /// The changes that have been missing for some seconds, so that they are not on their way.
        package var losses: [Loss] = []

        /// Tells what may be a copy on its way: it is wrong with the folder once it has stayed so for some seconds.
        fileprivate mutating func tell(_ problem: Problem, after milliseconds: Int) {
            if milliseconds >= Follower.patience {
                problems.append(problem)
            } else {
                unfinished.append(problem)
            }
        }

        /// The record of the programme and these journals: the whole record after the first scan.
        package func record(of programme: Programme) -> Record {
            var record = Record(programme: programme)
            record.apply(journals.map { ($0.changes, $0.tag) })
            return record
        }
    }

    /// Reads the bytes that were added since the last scan; the first scan reads everything.
    ///
    /// - Parameters:
    ///   - milliseconds: a clock that only moves forward.
    ///   - own: the journals that this program writes itself, by their paths inside the folder.
    ///   - patience: for how many milliseconds a missing change is taken to be on its way.
    package mutating func scan(
        milliseconds: Int, own: Set<Path> = [], patience: Int = Self.patience
    ) -> News {
        var news = News()
        let files = files(problems: &news.problems)
        news.files = files.journals
        news.journals = added(to: files.journals.filter { !own.contains($0) }, milliseconds: milliseconds)
        news.journals += claimed()
        hasScanned = true
        let found = Set(files.journals)
        for file in journals.keys {
            let isClosed = files.closed.contains { file == $0 || file.isInside($0) }
            if !found.contains(file), !isClosed { journals[file]?.markGone() }
        }
        findLost(milliseconds: milliseconds, own: own.intersection(found))
        news.losses = losses(since: milliseconds - patience)
        news.problems += files.problems
        sortHidden(files.hidden, milliseconds: milliseconds, into: &news)
        if let seminar {
            var leftOut = leftOut
            leftOut.look(at: files.leftOut, isNew: !news.journals.isEmpty, in: folder, seminar: seminar) {
                missing(among: $0, own: own)
            }
            self.leftOut = leftOut
        }
        news.problems += leftOut.problems
        for (file, journal) in journals.sorted(by: { $0.key < $1.key }) {
            // What this program writes it has put in order itself, perhaps after this was read.
            guard journal.isGone || !own.contains(file) else { continue }
            news.problems += journal.problems
            if let torn = journal.tornEnd { news.tell(torn.problem, after: milliseconds - torn.since) }
        }
        return news
    }

    /// Reads what was added to journals since the last scan: of each its new changes, or a sign of life.
    private mutating func added(to files: [Path], milliseconds: Int) -> [JournalContents] {
        var added: [JournalContents] = []
        for file in files {
            var journal = journals[file] ?? FollowedJournal(file: file, seminar: seminar)
            var changes = journal.scan(in: folder, milliseconds: milliseconds)
            // A change that was missed and is back was recorded long ago.
            let isKnown = changes?.changes.contains { lost[$0.id] != nil } ?? false
            if !hasScanned || isKnown { changes?.isFresh = false }
            if let changes, !changes.changes.isEmpty || changes.sign != nil && hasScanned {
                added.append(changes)
            }
            journals[file] = journal
        }
        return added
    }

    /// Sorts the hidden files: one that has just come may be on its way, one that stays is a problem.
    private mutating func sortHidden(
        _ hidden: [(file: Path, fact: Problem.Fact)], milliseconds: Int, into news: inout News
    ) {
        var since: [Path: Int] = [:]
        for (file, fact) in hidden {
            let first = hiddenSince[file] ?? milliseconds
            since[file] = first
            news.tell(Problem(file: file.text, fact: fact), after: milliseconds - first)
        }
        hiddenSince = since
    }

    /// The changes among some that no journal holds.
    private func missing(among changes: Set<Identifier>, own: Set<Path>) -> Set<Identifier> {
        var missing = changes
        for journal in journals.values where !missing.isEmpty { missing.subtract(journal.changes) }
        for file in own where !missing.isEmpty { missing.subtract(changesOnDisk(of: file)) }
        return missing
    }

    /// The changes of a journal that this program writes, which is not read again otherwise.
    private func changesOnDisk(of file: Path) -> [Identifier] {
        var scan = JournalScan()
        if let opened = try? folder.disk.open("\(folder.path)/\(file)") {
            try? scan.read(opened, on: folder.disk)
        }
        return scan.changes.map(\.id)
    }

    /// How far the journals go that were read and are there, for the next start to compare.
    package var seen: [SeenJournal] {
        journals.sorted { $0.key < $1.key }.compactMap { file, journal in
            guard let header = journal.header, !journal.changes.isEmpty else { return nil }
            return SeenJournal(file: file, writer: header.writer, tag: header.tag, counter: journal.counter)
        }
    }

    /// Takes in journals without a header that share changes with others here, or go on from them.
    private mutating func claimed() -> [JournalContents] {
        let unclaimed = journals.filter { $0.value.unclaimed != nil }.keys.sorted()
        guard !unclaimed.isEmpty else { return [] }
        var known = journals.values.reduce(into: Set<Identifier>()) { $0.formUnion($1.changes) }
        var claimed: [JournalContents] = []
        for file in unclaimed {
            guard let contents = journals[file]?.claim(knowing: known) else { continue }
            known.formUnion(contents.changes.map(\.id))
            claimed.append(contents)
        }
        return claimed
    }

    /// Finds out which of the changes that were seen no journal holds any more.
    ///
    /// - Parameter own: journals that are written by this program, and are read only where something is missing.
    private mutating func findLost(milliseconds: Int, own: Set<Path>) {
        var missing = journals.values.reduce(into: Set<Identifier>()) { $0.formUnion($1.lost) }
        for journal in journals.values where !missing.isEmpty { missing.subtract(journal.changes) }
        for file in own where !missing.isEmpty { missing.subtract(changesOnDisk(of: file)) }
        for file in journals.keys { journals[file]?.lost.formIntersection(missing) }
        lost = Dictionary(missing.map { ($0, lost[$0] ?? milliseconds) }) { first, _ in first }
    }

    private func losses(since milliseconds: Int) -> [Loss] {
        // While the whole folder is away, what it held is with it.
        guard !lost.isEmpty, folder.isSeminar else { return [] }
        return journals.sorted { $0.key < $1.key }.compactMap { file, journal in
            let changes = journal.lost.filter { lost[$0] ?? .max <= milliseconds }.sorted()
            return changes.isEmpty ? nil : Loss(file: file, header: journal.header, changes: changes)
        }
    }

    /// The files of the folder; when it cannot be read, the journals already known.
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
    /// The changes with their lines.
    package var numbered: NumberedChanges
    /// Whether they were recorded a moment ago, as far as the file tells: they were appended to one that had been read, by a
    /// writer on the same file system, or are the first act of a journal that has just come.
    package var isFresh = false
    /// The time that the clock of the leading laptop showed a moment ago, where it left that as a sign.
    package var sign: Moment?

    package var changes: [Change] { numbered.changes }

    /// The header's tag, or the file's name: it tells this journal's changes from those of the same writer in another journal.
    package var tag: String { header?.tag ?? name }

    /// The file's name, for people.
    package var name: String { file.lastName.text }
}
