import Journal
import Seminar

/// A seminar folder read whole, for the commands that work without a screen; nothing is written.
struct OpenedSeminar {
    let folder: SeminarFolder
    let programme: Programme
    let record: Record
    /// What is wrong with the folder's files.
    let problems: [Problem]

    init(_ path: String) throws {
        folder = SeminarFolder(path)
        programme = try folder.readProgramme()
        var follower = Follower(folder, seminar: programme.id)
        let news = follower.scan(milliseconds: 0)
        var record = Record(programme: programme)
        for journal in news.journals { record.apply(journal.changes, tag: journal.tag) }
        self.record = record
        problems = news.problems + news.unfinished
    }
}
