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
            guard let problem = error.problem(ofProgramme: Self.programmeName) else { throw error }
            problems = [problem]
        }
        var follower = Follower(self, seminar: seminar)
        let news = follower.scan(milliseconds: 0)
        var clashes = Clashes()
        clashes.add(news.journals, among: news.files) { _ in nil }
        var inspection = ClockInspection()
        for journal in news.journals {
            inspection.add(journal, isFromHere: state?.wrote(journal.file, in: self) ?? false)
        }
        problems += news.problems + news.unfinished + clashes.problems + inspection.problems
        let record = programme.map(news.record)
        problems += record?.problems ?? []
        if let state, let seminar { problems += state.memory(of: self, seminar: seminar).losses }
        problems.sort {
            ($0.file, $0.line ?? 0, $0.column ?? 0) < ($1.file, $1.line ?? 0, $1.column ?? 0)
        }
        return (problems, record)
    }

    /// The names under which several laptops have recorded, as the journals' headers tell.
    package func sharedNames() -> [SharedName] {
        let seminar = seminarID
        let headers = ((try? journals()) ?? []).compactMap { file -> JournalHeader? in
            guard let opened = try? disk.open("\(path)/\(file)") else { return nil }
            return try? JournalScan.header(of: opened, on: disk)
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
    private struct Place {
        let change: Change
        let file: String
        let origin: JournalOrigin
    }

    /// Each journal with where it was written.
    private var journals: [(contents: JournalContents, origin: JournalOrigin)] = []
    private var places: [Identifier: Place] = [:]

    mutating func add(_ journal: JournalContents, isFromHere: Bool) {
        let laptop = RoomClock.Laptop(
            journal.header?.writer ?? journal.name, on: journal.header?.device ?? "")
        let origin = JournalOrigin(
            tag: journal.tag, laptop: laptop, isFromHere: isFromHere, isFromElsewhere: false)
        journals.append((journal, origin))
        for change in journal.changes {
            places[change.id] = Place(change: change, file: journal.file.text, origin: origin)
        }
    }

    /// What all of them show; that one laptop is behind another is told at the first line that shows it.
    var problems: [Problem] {
        var problems: [Problem] = []
        var told: Set<[String]> = []
        for (journal, origin) in journals.sorted(by: { $0.contents.file < $1.contents.file }) {
            var before: Moment?
            for (change, line) in journal.numbered {
                let faults = ClockFault.shown(by: change, after: before) { id in
                    places[id].flatMap { $0.origin.isSameLaptop(as: origin) ? nil : $0.change }
                }
                before = change.at
                for fault in faults {
                    guard let found = fact(of: fault, in: origin, told: &told) else { continue }
                    problems.append(Problem(file: journal.file.text, line: line, fact: found))
                }
            }
        }
        return problems
    }

    /// A fault as a fact; nil where the same was told of the two journals before.
    private func fact(
        of fault: ClockFault, in origin: JournalOrigin, told: inout Set<[String]>
    ) -> Problem.Fact? {
        switch fault.kind {
        case .setBack: return .clockSetBack(seconds: fault.seconds)
        case .behind(let seen):
            guard let other = places[seen.id], told.insert([origin.tag, other.origin.tag]).inserted else {
                return nil
            }
            return .clockBehind(seconds: fault.seconds, other: other.file)
        }
    }
}
