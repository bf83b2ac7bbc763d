import Journal
import Seminar
import Wording

/// A seminar folder read whole, for the commands that work without a screen; nothing is written.
struct OpenedSeminar {
    let folder: SeminarFolder
    let programme: Programme
    let record: Record
    /// How many things are wrong with the folder's files, so that something may be missing.
    private let problemCount: Int

    init(_ path: Path) throws {
        folder = SeminarFolder(path)
        programme = try folder.readProgramme()
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
            + folder.programmeRemarks().count
    }

    /// The day it is where the seminar is held.
    var today: Day { WallClock(offsetMinutes: programme.offsetMinutes).now().day }

    /// Says, beside the result, that the files have problems.
    func warn(in language: Language) {
        guard problemCount > 0 else { return }
        Console.complain([Phrase.Shell.incomplete(problemCount, folder.path.text)(language)])
    }
}
