import Foundation
import Journal
import Seminar
import Testing

/// The page on the format and its schema say what the program writes.
struct FormatTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func schema() throws -> JSON {
        try JSONReader.read(Data(contentsOf: root.appending(path: "docs/schema/journal.schema.json")))
    }

    /// A change with every member that this version knows, but for the other subjects.
    private var fullChange: Change {
        var change = Sample.change(1)
        change.after = [Sample.change(2).id]
        change.undoes = Sample.change(3).id
        change.action = Sample.change(4).id
        change.rehearsal = Day(year: 2024, month: 9, day: 15)
        return change
    }

    @Test func `the schema describes every member of a change`() throws {
        let described = try #require(Self.schema()["$defs"]?["change"])
        let names = try #require(described["properties"]?.members).map(\.name)
        let written = try #require(fullChange.json.members).map(\.name)
        #expect(Set(written).union(["item", "person", "floor", "room"]) == Set(names))
    }

    @Test func `a change lacks none of the members that the schema requires, and no other is required`()
        throws
    {
        let required = try #require(Self.schema()["$defs"]?["change"]?["required"]?.array).compactMap(
            \.string)
        let members = try #require(fullChange.json.members)
        for name in members.map(\.name) {
            let without = JSON.object(members.filter { $0.name != name })
            let isRefused = (try? Change(json: without)) == nil
            #expect(isRefused == required.contains(name), "\(name)")
        }
    }

    @Test func `the schema describes the header`() throws {
        let header = JournalHeader(
            seminar: "mau", writer: "Thư ký 1", device: "may-1", tag: "a3f2", created: Sample.change(1).at)
        let names = try Self.schema()["$defs"]?["header"]?["properties"]?.members?.map(\.name)
        #expect(header.json.members?.map(\.name) == names)
    }

    @Test func `the example on the page is a journal`() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/FILE-FORMAT.md"), encoding: .utf8)
        let example = try #require(page.split(separator: "```\n").first { $0.hasPrefix("[{\"format\"") })
        let temporary = try TemporaryFolder()
        let folder = try SeminarFolder.create(
            temporary.path + "/mau",
            programme: Array(
                String(decoding: Sample.programme, as: UTF8.self)
                    .replacing("\"mau\"", with: "\"toadam-mau\"").utf8))
        try FileManager.default.createDirectory(
            atPath: folder.journalFolder, withIntermediateDirectories: false)
        try Data(example.utf8).write(to: URL(filePath: "\(folder.journalFolder)/thu-ky-1-a3f2.json"))
        #expect(try folder.check() == [])
        #expect(try folder.lastCounter() == 1)
    }
}
