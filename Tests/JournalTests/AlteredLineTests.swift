import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// A letter that something changed in another laptop's journal is told, though the line is JSON all the same.
struct AlteredLineTests {
    private let temporary: TemporaryFolder
    private let folder: SeminarFolder
    private let path: String

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        let writer = JournalWriter(
            folder, seminar: "mau", writer: "Thư ký 2", device: JournalSample.laptop, state: nil)
        try writer.append((1...3).map { JournalSample.change($0, by: "Thư ký 2") })
        path = "\(folder.journalFolder)/\(try #require(writer.journalName))"
    }

    private var file: String { "journal/\(URL(filePath: path).lastPathComponent)" }

    /// Changes a letter of the second idea, as an editor or a sync tool might.
    private func alter() throws {
        let whole = try text(path)
        let altered = whole.replacing("phường số 2", with: "phường số 8")
        try #require(altered != whole)
        try Data(altered.utf8).write(to: URL(filePath: path))
    }

    private var loss: Problem { Problem(file: file, line: 3, fact: .alteredLine) }

    private func texts(_ news: Follower.News) -> [String] {
        news.record(of: Programme(id: "mau", title: Localized([.vietnamese: "Thử"]), sessions: [])).ideas.map(
            \.text)
    }

    private func place(_ number: Int) -> String { "Một cửa lưu động ở phường số \(number)" }

    @Test func `check names the file and the line, and the words are read`() throws {
        #expect(try folder.check() == [])
        try alter()
        #expect(try folder.check() == [loss])
        var follower = Follower(folder, seminar: "mau")
        #expect(texts(follower.scan(milliseconds: 0)) == [place(1), place(8), place(3)])
    }

    @Test func `it is told while the folder is open, and what was seen stays`() throws {
        var follower = Follower(folder, seminar: "mau")
        let first = follower.scan(milliseconds: 0)
        #expect(first.problems == [])
        try alter()
        let second = follower.scan(milliseconds: 1_000)
        #expect(second.problems == [loss])
        var both = first
        both.journals += second.journals
        #expect(texts(both) == [place(1), place(2), place(3)])
    }

    @Test func `a repair leaves it as it is`() throws {
        try alter()
        let before = try text(path)
        #expect(try Repair(folder.path).run() == [])
        #expect(try text(path) == before)
        // Where something else is to be mended, the line keeps its bytes.
        try Data((before + "rác").utf8).write(to: URL(filePath: path))
        #expect(try Repair(folder.path).run() == [.mended(file: file)])
        #expect(try text(path) == before)
        #expect(try folder.check() == [loss])
    }

    @Test func `a journal that had not got its name gets it, and the line is named there`() throws {
        try alter()
        let whole = try Data(contentsOf: URL(filePath: path))
        try FileManager.default.removeItem(atPath: path)
        try whole.write(to: URL(filePath: "\(folder.journalFolder)/.toadam-0123456789abcdef.new"))
        let name = "thu-ky-2-\(URL(filePath: path).lastPathComponent.dropLast(5).suffix(4)).json"
        #expect(try Repair(folder.path).run() == [.finished(file: "journal/\(name)")])
        #expect(try folder.check().map(\.fact) == [.alteredLine])
    }

    @Test func `the original that is taken in beside it counts`() throws {
        let other = try SeminarFolder.create("\(temporary.path)/khac", programme: JournalSample.programme)
        _ = try Merge(into: other.path).merge(folder.path)
        try alter()
        _ = try Merge(into: folder.path).merge(other.path)
        var follower = Follower(folder, seminar: "mau")
        let news = follower.scan(milliseconds: 0)
        #expect(texts(news) == [place(1), place(2), place(3)])
        #expect(news.problems == [loss])
    }

    @Test func `what is merged or written again is still told from what was written`() throws {
        try alter()
        let other = try SeminarFolder.create("\(temporary.path)/khac", programme: JournalSample.programme)
        _ = try Merge(into: other.path).merge(folder.path)
        #expect(try other.check() == [loss])
        var follower = Follower(folder, seminar: "mau")
        let changes = follower.scan(milliseconds: 0).journals.flatMap(\.changes)
        try FileManager.default.removeItem(atPath: path)
        _ = follower.scan(milliseconds: 1_000)
        let lost = follower.scan(milliseconds: 10_000).losses
        _ = try #require(lost.first).restore(changes, in: folder.path)
        #expect(try folder.check().map(\.fact) == [.alteredLine])
    }

    @Test func `an own journal is as it was written where the original was taken in besides`() throws {
        let state = StateDirectory("\(temporary.path)/state")
        let home = try SeminarFolder.create("\(temporary.path)/nha", programme: JournalSample.programme)
        let writer = JournalWriter(
            home, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: state)
        try writer.append([JournalSample.change(1)])
        try #require(writer.syncRequest).run()
        let path = "\(home.journalFolder)/\(try #require(writer.journalName))"
        let copy = try text(path)
        try Data(copy.replacing("số 1", with: "số 7").utf8).write(to: URL(filePath: path))
        #expect(state.memory(of: home, seminar: "mau").losses.map(\.fact) == [.altered])
        try Data(copy.utf8).write(to: URL(filePath: path.replacing(".json", with: "-2.json")))
        #expect(state.memory(of: home, seminar: "mau").losses == [])
    }

    @Test func `what was recorded just before two kills is taken for nothing altered`() throws {
        let state = StateDirectory("\(temporary.path)/state")
        let home = try SeminarFolder.create("\(temporary.path)/nha", programme: JournalSample.programme)
        func writer() -> JournalWriter {
            JournalWriter(
                home, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: state)
        }
        do {
            let first = writer()
            try first.append([JournalSample.change(1)])
            try #require(first.syncRequest).run()
            // Killed before it is remembered that this is written, and again after the next start.
            try first.append([JournalSample.change(2)])
        }
        for number in 3...4 { try writer().append([JournalSample.change(number)]) }
        #expect(state.memory(of: home, seminar: "mau").losses == [])
        #expect(try home.journals().count == 1)
        #expect(try home.check(remembering: state) == [])
    }
}
