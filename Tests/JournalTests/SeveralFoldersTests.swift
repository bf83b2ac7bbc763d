import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// Several folders read as one: what is wrong with each is told as where it is read alone.
struct SeveralFoldersTests {
    private let temporary: TemporaryFolder
    private let state: StateDirectory
    private let folders: [SeminarFolder]

    init() throws {
        temporary = try TemporaryFolder()
        state = StateDirectory("\(temporary.path)/state")
        let path = temporary.path
        folders = try ["mau", "khac"].map { id in
            let programme =
                #"{"format":"toadam-programme/1","id":"\#(id)","title":"Tọa đàm","sessions":[],"clas":[]}"#
            return try SeminarFolder.create("\(path)/\(id)", programme: Array(programme.utf8))
        }
    }

    private func write(_ name: String, _ change: Change, in folder: SeminarFolder, tag: String) throws {
        let seminar = folder.path.lastName.text
        let header =
            #"[{"format":"toadam-journal/1","seminar":"\#(seminar)","writer":"Thư ký 2","device":"may-2","#
            + #""journal":"\#(tag)","created":"2024-09-16T08:00:00.000+07:00"}"#
        let text = header + ",\n" + String(decoding: change.line, as: UTF8.self) + "\n]\n"
        try Data(text.utf8).write(to: URL(filePath: "\(folder.journalFolder)/\(name)"))
    }

    @Test func `losses, ids that stand for two things and misspelt members are told, each with its folder`()
        throws
    {
        // In the first folder this laptop's journal becomes an older copy of itself.
        var writer: JournalWriter? = JournalWriter(
            folders[0], seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: state)
        try writer?.append([JournalSample.change(1)])
        let name = try #require(writer?.journalName)
        let old = try Data(contentsOf: URL(filePath: "\(folders[0].journalFolder)/\(name)"))
        try writer?.append([JournalSample.change(2)])
        let request = try #require(writer?.syncRequest)
        try writer?.finish(request, Result { () throws(JournalError) in try request.run() })
        writer = nil
        try old.write(to: URL(filePath: "\(folders[0].journalFolder)/\(name)"))
        // In the second one an id stands for two things.
        try FileManager.default.createDirectory(
            atPath: folders[1].journalFolder.text, withIntermediateDirectories: true)
        var other = JournalSample.change(1, by: "Thư ký 2")
        try write("a.json", other, in: folders[1], tag: "a3f2")
        other.set["text"] = "Khác"
        try write("b.json", other, in: folders[1], tag: "77c1")

        let (news, record) = try SeveralFolders(folders).read(remembering: state)
        let alone = try folders.flatMap { folder in
            try folder.check(remembering: state).map { problem in
                var problem = problem
                problem.file = "\(folder.path.lastName.text)/\(problem.file)"
                return problem
            }
        }
        #expect(
            alone.map(\.file).sorted() == [
                "khac/journal/b.json", "khac/programme.json", "mau/journal/\(name)", "mau/programme.json",
            ])
        #expect(Set(news.problems) == Set(alone))
        #expect(news.problems.count == alone.count)
        #expect(record.ideas.count == 2)
    }
    @Test func `a copy with another programme is told among the news, once`() throws {
        let programme = #"{"format":"toadam-programme/1","id":"mau","title":"Năm sau","sessions":[]}"#
        let copy = try SeminarFolder.create("\(temporary.path)/mau-2", programme: Array(programme.utf8))
        let several = try SeveralFolders([folders[0], copy])
        let (news, record) = several.read()
        let differs = Problem(file: "mau-2/programme.json", fact: .copyDiffers(from: "mau", ["title"]))
        #expect(news.problems.filter { $0.file.hasPrefix("mau-2") } == [differs])
        #expect(several.differing == [differs])
        // The member that nobody knows, of the first; what differs is told by itself.
        #expect(several.problemCounts(of: news, record).map(\.folder) == [folders[0].path])
    }

    @Test func `a place that cannot be looked into is told as that, and not as no seminar`() throws {
        let disk = SimulatedDisk()
        try disk.makeFolder("/nơi khác", permissions: 0o700)
        var operations: Set<FileError.Operation> = []
        for call in 0..<6 {
            disk.inject(SimulatedDisk.Fault(kind: .error(13), at: call))
            do throws(JournalError) {
                _ = try SeminarFolder.seminars(at: ["/nơi khác"], disk: disk)
            } catch {
                if case .file(let error) = error { operations.insert(error.operation) }
            }
        }
        #expect(operations.contains(.list))
    }
}
