import Journal
import Seminar
import Wording

/// A seminar folder read whole, for the commands that work without a screen; nothing is written.
struct OpenedSeminar {
    /// What was opened, as it is named where something is wrong with it.
    private let place: String
    /// The folder; of several the first.
    let folder: SeminarFolder
    let programme: Programme
    let record: Record
    /// How many things are wrong with the folder's files, so that something may be missing.
    private let problemCount: Int

    /// Several seminars as one, or a single one with the name of its folder.
    ///
    /// - Parameter joiningPeople: whether people who have one name and one unit are one person.
    init(_ paths: [Path], joiningPeople: Bool = false) throws {
        let folders = try SeminarFolder.seminars(at: paths)
        guard folders.count > 1 else {
            try self.init(folders[0], isNamed: true)
            return
        }
        var (news, record) = try SeveralFolders(folders, joiningPeople: joiningPeople)
            .read(remembering: Surroundings.state)
        record.look(at: WallClock(offsetMinutes: record.programme.offsetMinutes).now())
        self.init(
            place: paths.map(\.text).joined(separator: " "), folder: folders[0], programme: record.programme,
            record: record,
            problemCount: news.problems.count + record.lostNameCount)
    }

    private init(
        place: String, folder: SeminarFolder, programme: Programme, record: Record, problemCount: Int
    ) {
        (self.place, self.folder, self.programme, self.record) = (place, folder, programme, record)
        self.problemCount = problemCount
    }

    init(_ path: Path) throws { try self.init(SeminarFolder(path), isNamed: false) }

    private init(_ folder: SeminarFolder, isNamed: Bool) throws {
        place = folder.path.text
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
        problemCount =
            news.problems.count + news.unfinished.count + losses.count + clashes.problems.count
            + folder.programmeRemarks().count + record.lostNameCount
    }

    /// The day it is where the seminar is held.
    var today: Day { WallClock(offsetMinutes: programme.offsetMinutes).now().day }

    /// Says, beside the result, that the files have problems.
    func warn(in language: Language) {
        guard problemCount > 0 else { return }
        Console.complain([Phrase.Shell.incomplete(problemCount, place)(language)])
    }
}
