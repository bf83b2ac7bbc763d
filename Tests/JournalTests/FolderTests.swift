import Foundation
import Glibc
import Journal
import Seminar
import TestSupport
import Testing

/// Everything in a seminar folder is read or named, on the real file system.
struct FolderTests {
    let temporary: TemporaryFolder
    let folder: SeminarFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        try makeFolder("journal")
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }

    /// Writes under a name of any bytes.
    private func write(_ text: String, toBytes name: [UInt8]) throws {
        let path = ("\(folder.path)/".utf8 + name).map(CChar.init(bitPattern:)) + [0]
        let file = open(path, O_CREAT | O_WRONLY | O_EXCL, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        #expect(Glibc.write(file, text, text.utf8.count) == text.utf8.count)
    }

    private func journal(_ number: Int) -> String {
        #"[{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 2","device":"may-2","journal":"77c1","#
            + #""created":"2024-09-16T08:00:00.000+07:00"},"# + "\n"
            + String(decoding: JournalSample.change(number).json.line, as: UTF8.self) + "\n]\n"
    }

    private func scan() -> Follower.News {
        var follower = Follower(folder, seminar: "mau")
        return follower.scan(milliseconds: 0)
    }

    @Test(arguments: [
        "journal/x.json.txt", "journal/x (1).JSON", "x.json", "journal/journal/x.json", "mau/journal/x.json",
        "a/b/c/d/x", "journal/x.json~", "journal/x",
    ])
    func `what is a journal by its bytes is read, whatever its name and wherever it stands`(_ name: String)
        throws
    {
        try makeFolder(Path(name).text.split(separator: "/").dropLast().joined(separator: "/"))
        try write(journal(7), to: name)
        #expect(scan().journals.map { $0.changes.map(\.n) } == [[7]])
        #expect(scan().journals.map(\.file.text) == [name])
        #expect(try folder.check() == [])
        #expect(try folder.lastCounter() == 7)
    }

    @Test(arguments: [
        ("journal/x.json.gz", Problem.Fact.notRead), ("journal/ghi chú.docx", .notRead), ("x.json", .notRead),
        ("nhật ký.zip", .notRead), ("programme.sync-conflict-20240917-081500-ABCDEFG.json", .notRead),
    ])
    func `what may hold a record and is not read is named`(name: String, fact: Problem.Fact) throws {
        try write("không phải nhật ký", to: name)
        #expect(scan().problems == [Problem(file: name, fact: fact)])
        #expect(try folder.check() == [Problem(file: name, fact: fact)])
    }

    @Test func `a programme other than the one in use is named, and a copy of it is not`() throws {
        try makeFolder("mau")
        let programme = String(decoding: JournalSample.programme, as: UTF8.self)
        try write(programme, to: "mau/programme.json")
        #expect(scan().problems == [])
        try write(programme + " ", to: "programme.sync-conflict-20240917-081500-ABCDEFG.json")
        #expect(scan().problems.map(\.fact) == [.otherProgramme])
    }

    @Test func `a folder that was copied into itself counts once and hides nothing`() throws {
        try write(journal(1), to: "journal/a.json")
        try makeFolder("mau/journal")
        try write(journal(1), to: "mau/journal/a.json")
        try write(journal(2), to: "mau/journal/b.json")
        let record = scan().record(of: try folder.readProgramme())
        #expect(record.ideas.count == 2)
        #expect(try folder.check() == [])
    }

    @Test func `papers beside the record are named by check and are no problem`() throws {
        try write("# Biên bản", to: "biên bản.md")
        #expect(try folder.check() == [])
        #expect(folder.otherFiles().map(\.text) == ["biên bản.md"])
    }

    private static let unread = [
        ".git", ".stfolder", ".stversions/journal", ".Trash-1000/files", "damaged", "journal/.stversions",
        "a/b/.c/d",
    ]

    @Test(arguments: unread)
    func `a journal in a hidden folder or in damaged is named where nothing else holds it`(name: String)
        throws
    {
        try makeFolder(name)
        try write(journal(1), to: "\(name)/a.json")
        #expect(scan().journals.isEmpty)
        let problem = Problem(file: "\(name)/a.json", fact: .leftOut(changes: 1))
        #expect(scan().problems == [problem])
        #expect(try folder.check() == [problem])
        #expect(try folder.lastCounter() == 0)
        let other = try SeminarFolder.create("\(temporary.path)/khác", programme: JournalSample.programme)
        let refused = Problem(file: "\(folder.path)/\(name)/a.json", fact: .leftOut(changes: 1))
        #expect(try Merge(into: other.path).merge(folder.path) == [.refused(refused)])
        // What it holds stands in a journal: an old version is nobody's concern.
        try write(journal(1), to: "journal/b.json")
        #expect(try folder.check() == [])
        #expect(try Merge(into: other.path).merge(folder.path).allSatisfy { $0.refusal == nil })
    }

    @Test
    func `of what is left out only this seminar's journals are named, and git's own objects not looked at`()
        throws
    {
        for name in [".git/objects/ab", ".git/refs", "damaged"] { try makeFolder(name) }
        try write(journal(1), to: ".git/objects/ab/cdef")
        try write(journal(1).replacing(#""seminar":"mau""#, with: #""seminar":"khac""#), to: "damaged/a.json")
        try write("hỏng", to: "damaged/b.bytes")
        #expect(try folder.check() == [])
    }

    @Test func `what is left out is named once it comes, and no more once it is read`() throws {
        var follower = Follower(folder, seminar: "mau")
        #expect(follower.scan(milliseconds: 0).problems == [])
        try makeFolder(".Trash-1000/files")
        try write(journal(1), to: ".Trash-1000/files/a.json")
        #expect(follower.scan(milliseconds: 1_000).problems.map(\.fact) == [.leftOut(changes: 1)])
        #expect(follower.scan(milliseconds: 2_000).problems.map(\.fact) == [.leftOut(changes: 1)])
        try write(journal(1), to: "journal/a.json")
        #expect(follower.scan(milliseconds: 3_000).problems == [])
    }

    @Test func `a hidden journal that stays is a problem on the screen as it is to check`() throws {
        var follower = Follower(folder, seminar: "mau")
        try write(journal(1), to: "journal/.x.json")
        try write(journal(2), to: "journal/.toadam-0123456789abcdef.new")
        let news = follower.scan(milliseconds: 0)
        #expect(news.problems == [] && news.unfinished.map(\.fact) == [.leftover, .hidden])
        let later = follower.scan(milliseconds: Follower.patience)
        #expect(later.problems.map(\.fact) == [.leftover, .hidden] && later.unfinished == [])
        #expect(try folder.check() == later.problems)
    }

    @Test func `a hidden journal is named and not read, and merging gives it a name that is`() throws {
        try write(journal(1), to: "journal/.a.json")
        #expect(scan().journals.isEmpty)
        #expect(try folder.check().map(\.fact) == [.hidden])
        let other = try SeminarFolder.create("\(temporary.path)/khác", programme: JournalSample.programme)
        let actions = try Merge(into: other.path).merge("\(folder.path)/journal/.a.json")
        #expect(actions == [.copied(source: "\(folder.path)/journal/.a.json", name: "a.json")])
        var follower = Follower(other, seminar: "mau")
        #expect(follower.scan(milliseconds: 0).journals.map(\.file.text) == ["journal/a.json"])
    }

    @Test func `a folder nested without end is named and ends`() throws {
        try makeFolder(Array(repeating: "sâu", count: 20).joined(separator: "/"))
        #expect(scan().problems.map(\.fact) == [.tooDeep])
    }

    @Test func `names that look alike and names that are no text are each a file of their own`() throws {
        let composed = Array("journal/thư.json".precomposedStringWithCanonicalMapping.utf8)
        let decomposed = Array("journal/thư.json".decomposedStringWithCanonicalMapping.utf8)
        #expect(composed != decomposed)
        try write(journal(1), toBytes: composed)
        try write(journal(2), toBytes: decomposed)
        try write(journal(3), toBytes: Array("journal/".utf8) + [0xFF, 0xE9] + Array(".json".utf8))
        #expect(scan().journals.flatMap(\.changes).map(\.n).sorted() == [1, 2, 3])
        #expect(try folder.check() == [])
        #expect(try folder.lastCounter() == 3)
        let other = try SeminarFolder.create("\(temporary.path)/khác", programme: JournalSample.programme)
        #expect(try Merge(into: other.path).merge(folder.path).count == 3)
        var follower = Follower(other, seminar: "mau")
        #expect(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n).sorted() == [1, 2, 3])
    }

    @Test func `a seminar below a folder whose name is no text is opened and remembered`() throws {
        let place = Path(bytes: Array(temporary.path.utf8) + Array("/".utf8) + [0xFF, 0xFE])
        let created = try SeminarFolder.create("\(place)/mau", programme: JournalSample.programme, on: Disk())
        let state = StateDirectory("\(temporary.path)/state")
        try state.remember(LastUse(writer: "Thư ký 1", folder: created.path))
        #expect(state.lastUse().folder == created.path)
        for n in 1...2 {
            let writer = JournalWriter(
                SeminarFolder(created.path), seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop,
                state: state)
            try writer.append([JournalSample.change(n)])
            try writer.syncRequest?.run()
        }
        #expect(try SeminarFolder(created.path).journals().count == 1)
        #expect(try SeminarFolder(created.path).lastCounter() == 2)
    }

    @Test func `a vanished folder is no problem any more once it is back`() throws {
        try write(journal(1), to: "journal/a.json")
        var follower = Follower(folder, seminar: "mau")
        _ = follower.scan(milliseconds: 0, own: ["journal/b.json"])
        let manager = FileManager.default
        try manager.moveItem(atPath: folder.path.text, toPath: folder.path.text + "-away")
        #expect(
            follower.scan(milliseconds: 0, own: ["journal/a.json"]).problems.map(\.fact) == [
                .vanished(seen: 1)
            ])
        try manager.moveItem(atPath: folder.path.text + "-away", toPath: folder.path.text)
        #expect(follower.scan(milliseconds: 0, own: ["journal/a.json"]).problems == [])
    }
}
