import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// Recording on the real file system, in a temporary folder.
struct WriterTests {
    let temporary: TemporaryFolder
    let folder: SeminarFolder
    let state: StateDirectory

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SeminarFolder.create("\(temporary.path)/mau", programme: JournalSample.programme)
        state = StateDirectory("\(temporary.path)/state")
    }

    private func writer(_ name: String = "Thư ký 1", device: Device = JournalSample.laptop) -> JournalWriter {
        JournalWriter(folder, seminar: "mau", writer: name, device: device, state: state)
    }

    private func names() throws -> [String] { try folder.journals().map(\.lastName.text) }

    private func changes() -> [Change] {
        var follower = Follower(folder, seminar: "mau")
        return follower.scan(milliseconds: 0).journals.flatMap(\.changes)
    }

    private func sync(_ writer: JournalWriter) throws {
        let request = try #require(writer.syncRequest)
        try request.run()
        try writer.finish(request, .success(()))
    }

    @Test func `a program that records nothing leaves nothing`() throws {
        _ = writer()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.text) == ["programme.json"])
    }

    @Test func `the first change makes a journal named after the writer and the change`() throws {
        let writer = writer()
        try writer.append([JournalSample.change(1)])
        #expect(try names() == ["thu-ky-1-\(writer.tag ?? "")"].map { $0 + ".json" })
        let lines = try text("\(folder.journalFolder)/\(names()[0])").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(
            lines[0]
                == #"[{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 1","device":"may-1","journal":""#
                + (writer.tag ?? "") + #"","created":"2024-09-16T10:27:03.123+07:00"},"#)
        #expect(lines[1].hasPrefix(#"{"id":"0191f9e1-0000-7001-"#))
        #expect(lines[2] == "]")
    }

    @Test func `a text as long as one may be is read again however it is escaped`() throws {
        let long = String(repeating: "\"", count: Change.longestText)
        let writer = writer()
        try writer.append([JournalSample.change(1, text: long)])
        #expect(changes().map { $0.set["text"] } == [.string(long)])
    }

    @Test
    func `a change that would not be read again is refused, keeps no other out, and is never called saved`()
        throws
    {
        let writer = writer()
        let long = JournalSample.change(2, text: String(repeating: "x", count: Change.longestLine))
        let error = JournalError.tooLong(bytes: long.line.count, limit: Change.longestLine)
        #expect(throws: error) {
            try writer.append([JournalSample.change(1), long, JournalSample.change(3)])
        }
        #expect(changes().map(\.n) == [1, 3])
        try sync(writer)
        #expect(!writer.isConfirmed)
        #expect(throws: error) { try writer.save() }
        #expect(throws: error) { try writer.append([JournalSample.change(4)]) }
        #expect(changes().map(\.n) == [1, 3, 4])
    }

    @Test func `the journal is a JSON array after each append`() throws {
        let writer = writer()
        for n in 1...20 {
            try writer.append([JournalSample.change(n)])
            #expect(try isJSON("\(folder.journalFolder)/\(names()[0])"))
        }
        #expect(changes() == (1...20).map { JournalSample.change($0) })
    }

    @Test func `a change is on the disk only once a sync has said so`() throws {
        let writer = writer()
        try writer.append([JournalSample.change(1)])
        #expect(!writer.isConfirmed)
        let request = try #require(writer.syncRequest)
        try writer.append([JournalSample.change(2)])
        try request.run()
        try writer.finish(request, .success(()))
        #expect(!writer.isConfirmed)
        try sync(writer)
        #expect(writer.isConfirmed)
    }

    @Test func `a restarted program continues its journal`() throws {
        var first: JournalWriter? = writer()
        try first?.append([JournalSample.change(1)])
        try sync(try #require(first))
        first = nil
        let second = writer()
        try second.append([JournalSample.change(2)])
        #expect(try names().count == 1)
        #expect(changes().map(\.n) == [1, 2])
    }

    @Test func `a second program on the folder has a journal of its own`() throws {
        let first = writer()
        try first.append([JournalSample.change(1)])
        try sync(first)
        let second = writer()
        try second.append([JournalSample.change(2)])
        try first.append([JournalSample.change(3)])
        #expect(try names().count == 2)
        #expect(Set(changes().map(\.n)) == [1, 2, 3])
    }

    @Test func `another writer, and another machine, have journals of their own`() throws {
        var first: JournalWriter? = writer()
        try first?.append([JournalSample.change(1)])
        try sync(try #require(first))
        first = nil
        #expect(writer("Thư ký 2").journalName == nil)
        #expect(
            writer(device: Device(name: "may-1", machine: "m1", cards: ["66:77:88:99:aa:bb"])).journalName
                == nil)
        #expect(
            writer(device: Device(name: "may-1", machine: "m2", cards: JournalSample.laptop.cards))
                .journalName
                == nil)
        #expect(writer().journalName != nil)
    }

    @Test func `a copied folder and a restored backup begin new journals`() throws {
        var first: JournalWriter? = writer()
        try first?.append([JournalSample.change(1)])
        try sync(try #require(first))
        let manager = FileManager.default
        let copy = "\(temporary.path)/copy"
        try manager.copyItem(atPath: folder.path.text, toPath: copy)
        try first?.append([JournalSample.change(2)])
        try sync(try #require(first))
        first = nil
        let copied = JournalWriter(
            SeminarFolder(copy), seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop,
            state: state)
        #expect(copied.journalName == nil)
        // The backup comes back over the very file, so only its length tells.
        let name = try names()[0]
        let backup = try Data(contentsOf: URL(filePath: "\(copy)/journal/\(name)"))
        let handle = try FileHandle(forWritingTo: URL(filePath: "\(folder.journalFolder)/\(name)"))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: backup)
        try handle.close()
        #expect(writer().journalName == nil)
    }

    @Test func `what was created is for its owner alone`() throws {
        let writer = writer()
        try writer.append([JournalSample.change(1)])
        let disk = ReadOnlyDisk()
        #expect(try disk.status(of: folder.path)?.permissions == 0o700)
        #expect(try disk.status(of: folder.programmePath)?.permissions == 0o600)
        #expect(try disk.status(of: folder.journalFolder)?.permissions == 0o700)
        #expect(try disk.status(of: "\(folder.journalFolder)/\(names()[0])")?.permissions == 0o600)
    }

    @Test func `a new seminar never goes into one that is there`() throws {
        #expect(throws: JournalError.seminarExists(path: folder.path.text)) {
            try SeminarFolder.create(folder.path, programme: JournalSample.programme)
        }
    }

    @Test func `the greatest counter is found without reading the journals`() throws {
        let first = writer()
        try first.append((1...300).map { JournalSample.change($0) })
        let second = writer("Thư ký 2")
        try second.append([
            JournalSample.change(301, by: "Thư ký 2", text: String(repeating: "dài ", count: 30_000))
        ]
        )
        #expect(try folder.lastCounter() == 301)
    }

    @Test(arguments: [
        ("Thư ký 1", "thu-ky-1"), ("ĐẶNG Ướt", "dang-uot"), ("平岡 久和", "journal"), ("../x", "x"),
        ("Nguyễn Văn Á – Lớp 3", "nguyen-van-a-lop-3"),
    ])
    func `a writer's name gives a plain file name`(_ name: String, _ expected: String) throws {
        let writer = writer(name)
        try writer.append([JournalSample.change(1)])
        #expect(writer.journalName == "\(expected)-\(writer.tag ?? "").json")
    }
}
