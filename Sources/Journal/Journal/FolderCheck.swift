package import Seminar

extension SeminarFolder {
    /// Reads everything and tells what is wrong, by file and line; it alters nothing.
    ///
    /// - Parameter state: where it is remembered what this laptop wrote.
    /// - Throws: `.notSeminar` where there is no programme at all.
    package func check(remembering state: StateDirectory? = nil) throws(JournalError) -> [Problem] {
        try examine(remembering: state).problems
    }

    /// Reads everything and tells what is wrong, and what all of it adds up to; no record where the programme is no good.
    package func examine(
        remembering state: StateDirectory? = nil
    ) throws(JournalError) -> (problems: [Problem], record: Record?) {
        var problems: [Problem] = []
        var seminar: String?
        var programme: Programme?
        do throws(JournalError) {
            let reading = ProgrammeReading(bytes: try programmeBytes(), file: Self.programmeName.text)
            problems = reading.mistakes + reading.remarks
            seminar = reading.id
            programme = reading.programme
        } catch {
            switch error {
            case .problem(let problem): problems = [problem]
            case .file(let error):
                problems = [Problem(file: Self.programmeName.text, fact: .unreadable(error))]
            case .notSeminar, .seminarExists, .replaced, .torn, .inUse, .tooLong: throw error
            }
        }
        var follower = Follower(self, seminar: seminar)
        let news = follower.scan(milliseconds: 0)
        var clashes = Clashes()
        clashes.add(news.journals, among: news.files) { _ in nil }
        var inspection = ClockInspection()
        for journal in news.journals { inspection.add(journal) }
        inspection.compare()
        problems += news.problems + news.unfinished + clashes.problems + inspection.problems
        let record = programme.map(news.record)
        problems += record?.lostNameProblems ?? []
        if let state, let seminar { problems += state.memory(of: self, seminar: seminar).losses }
        problems.sort {
            ($0.file, $0.line ?? 0, $0.column ?? 0) < ($1.file, $1.line ?? 0, $1.column ?? 0)
        }
        return (problems, record)
    }

    /// The names under which several laptops have recorded, as the journals' headers tell.
    package func sharedNames() -> [SharedName] {
        let seminar = (try? programmeBytes()).flatMap { ProgrammeReading(bytes: $0, file: "").id }
        let headers = ((try? journals()) ?? []).compactMap { file -> JournalHeader? in
            guard let opened = try? disk.open("\(path)/\(file)") else { return nil }
            return (try? JournalScan.header(of: opened, on: disk)).flatMap(\.self)
        }
        return SharedName.found(
            among: headers.lazy.filter { $0.seminar == seminar }.map { ($0.writer, $0.device) })
    }

    /// The files that hold no record and were not read, by their paths inside the folder: papers, tables, pictures.
    package func otherFiles() -> [Path] {
        var walk = FolderWalk(self)
        return (try? walk.files())?.others ?? []
    }
}

/// Looks at all changes together for clocks that differ or were set back, which no single line shows.
private struct ClockInspection {
    private struct Seen {
        var change: Change
        var file: String
        var line: Int
        /// Copies of a journal have one, and go by one clock.
        var tag: String
    }

    private(set) var problems: [Problem] = []
    private var changes: [Identifier: Seen] = [:]

    mutating func add(_ journal: JournalContents) {
        let file = journal.file.text
        var before: Moment?
        for (change, line) in zip(journal.changes, journal.lines) {
            let seen = Seen(change: change, file: file, line: Int(line), tag: journal.tag)
            if let before, before.seconds(since: change.at) > RoomClock.mostDifference {
                report(seen, .clockSetBack(seconds: before.seconds(since: change.at)))
            }
            before = change.at
            changes[change.id] = seen
        }
    }

    /// A change that names another as seen cannot have come before it; the first such line of each pair is told.
    mutating func compare() {
        var told: Set<[String]> = []
        let inOrder = changes.values.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
        for seen in inOrder {
            for id in seen.change.after {
                guard let earlier = changes[id], earlier.tag != seen.tag else { continue }
                let seconds = earlier.change.at.seconds(since: seen.change.at)
                guard seconds > RoomClock.mostDifference,
                    told.insert([seen.tag, earlier.tag]).inserted
                else { continue }
                report(seen, .clockBehind(seconds: seconds, other: earlier.file))
            }
        }
    }

    private mutating func report(_ seen: Seen, _ fact: Problem.Fact) {
        problems.append(Problem(file: seen.file, line: seen.line, fact: fact))
    }
}
