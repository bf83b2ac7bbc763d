import Journal
import Seminar
import Wording

/// A seminar folder read whole, for the commands that work without a screen; nothing is written.
struct OpenedSeminar {
    /// The folder; of several the first.
    let folder: SeminarFolder
    let programme: Programme
    let record: Record
    /// How many things are wrong with a folder's files, so that something may be missing, of each where there are any.
    private let problemCounts: [(folder: Path, count: Int)]
    /// Of several folders those that are taken for copies of another one, although their programmes differ.
    private let differing: [Problem]

    /// Several seminars as one, or a single one with the name of its folder.
    ///
    /// - Parameter joiningPeople: whether people who have one name and one unit are one person.
    init(_ paths: [Path], joiningPeople: Bool) throws {
        let folders = try SeminarFolder.seminars(at: paths)
        guard folders.count > 1 else {
            try self.init(folders[0], isNamed: true)
            return
        }
        let several = try SeveralFolders(folders, joiningPeople: joiningPeople)
        var (news, record) = several.read(remembering: Surroundings.state)
        record.look(at: WallClock(offsetMinutes: record.programme.offsetMinutes).now())
        self.init(
            folder: folders[0], programme: record.programme, record: record,
            problemCounts: several.problemCounts(of: news, record), differing: several.differing)
    }

    private init(
        folder: SeminarFolder, programme: Programme, record: Record,
        problemCounts: [(folder: Path, count: Int)], differing: [Problem]
    ) {
        (self.folder, self.programme, self.record) = (folder, programme, record)
        (self.problemCounts, self.differing) = (problemCounts, differing)
    }

    init(_ path: Path) throws { try self.init(SeminarFolder(path), isNamed: false) }

    private init(_ folder: SeminarFolder, isNamed: Bool) throws {
        self.folder = folder
        var programme = try folder.readProgramme()
        if isNamed {
            let name = folder.name(besides: [])
            programme.seminars = [NamedSeminar(code: name, id: programme.id, title: programme.title)]
        }
        self.programme = programme
        var follower = Follower(folder, seminar: programme.id)
        let news = follower.scan(milliseconds: 0)
        var record = news.record(of: programme)
        record.look(at: WallClock(offsetMinutes: programme.offsetMinutes).now())
        self.record = record
        let losses = Surroundings.state?.memory(of: folder, seminar: programme.id).losses ?? []
        var clashes = Clashes()
        if !record.clashes.isEmpty { clashes.add(news.journals, among: news.files) { _ in nil } }
        let count =
            news.problems.count + news.unfinished.count + losses.count + clashes.problems.count
            + folder.programmeRemarks().count + record.problemCount
        (problemCounts, differing) = (count > 0 ? [(folder.path, count)] : [], [])
    }

    /// What time it is where the seminar is held.
    var now: Moment { WallClock(offsetMinutes: programme.offsetMinutes).now() }

    /// The day that it is there.
    var today: Day { now.day }

    /// Says, beside the result, that the files have problems.
    func warn(in language: Language) {
        let incomplete = problemCounts.map { Phrase.Shell.incomplete($0.count, $0.folder.text) }
        Console.complain((differing.map(\.phrase) + incomplete).map { $0(language) })
    }
}
