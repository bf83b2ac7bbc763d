import Foundation
import Journal
import Seminar
import TestSupport
import Testing

/// The page on the format and its schema say what the program writes.
struct FormatTests {
    private static func schema() throws -> JSON {
        try JSONReader.read(Array(Repository.text("docs/schema/journal.schema.json").utf8))
    }

    /// A change with every member that this version knows, but for the other subjects.
    private var fullChange: Change {
        var change = JournalSample.change(1)
        change.roomTime = change.at.adding(seconds: -180)
        change.after = [JournalSample.change(2).id]
        change.undoes = JournalSample.change(3).id
        change.action = JournalSample.change(4).id
        change.rehearsal = Day(year: 2024, month: 9, day: 15)
        return change
    }

    @Test func `the schema describes every member of a change`() throws {
        let described = try #require(Self.schema()["$defs"]?["change"])
        let names = try #require(described["properties"]?.members).map(\.name)
        let written = try #require(JSONReader.read(fullChange.line).members).map(\.name)
        #expect(Set(written).union(["item", "person", "floor", "room"]) == Set(names))
    }

    @Test func `a change lacks none of the members that the schema requires, and no other is required`()
        throws
    {
        let required = try #require(Self.schema()["$defs"]?["change"]?["required"]?.array).compactMap(
            \.string)
        let members = try #require(JSONReader.read(fullChange.line).members)
        for name in members.map(\.name) {
            let without = JSON.object(members.filter { $0.name != name })
            let isRefused = (try? Change(line: without.line)) == nil
            #expect(isRefused == required.contains(name), "\(name)")
        }
    }

    private static let tables: [(subject: String, table: ValueTable)] = [
        ("idea", .ideas), ("item", .items), ("person", .people), ("floor", .floor), ("room", .room),
    ]

    @Test(arguments: tables.indices)
    func `the page names every value of a subject, and no other`(place: Int) throws {
        let (subject, table) = Self.tables[place]
        let page = try Repository.text("docs/FILE-FORMAT.md")
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| \(subject) |") }
        let row = try #require(rows.first)
        #expect(rows.count == 1)
        let names = row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        #expect(Set(names) == Set(table.names))
    }

    @Test(arguments: tables.indices)
    func `the schema describes the values of a subject in the shapes that they have`(place: Int) throws {
        let (subject, table) = Self.tables[place]
        let cases = try #require(Self.schema()["$defs"]?["change"]?["allOf"]?.array)
        let described = cases.first { $0["if"]?["required"] == [.string(subject)] }?["then"]?["properties"]?[
            "set"]?["properties"]
        // Of ideas the schema says nothing: their values are listed on the page.
        guard subject != "idea" else {
            #expect(described == nil)
            return
        }
        let members = try #require(described?.members)
        #expect(Set(members.map(\.name)) == Set(table.names))
        for member in members {
            let shape = try #require(table[member.name]?.shape)
            #expect(member.value == Self.schema(of: shape), "\(member.name)")
        }
    }

    private static func schema(of shape: ValueShape) -> JSON {
        switch shape {
        case .property(.flag): ["type": ["boolean", "null"]]
        case .property(.codes), .property(.ideas), .localizedList, .signers: ["type": ["array", "null"]]
        case .property, .time: ["type": ["string", "null"]]
        case .localized: ["type": ["string", "object", "null"]]
        case .integer: ["type": ["integer", "null"]]
        case .decimal: ["type": ["number", "null"]]
        case .moment: ["$ref": "#/$defs/momentOrNull"]
        }
    }

    @Test func `the schema describes the header`() throws {
        let header = JournalHeader(
            seminar: "mau", writer: "Thư ký 1", device: "may-1", tag: "a3f2",
            created: JournalSample.change(1).at)
        let names = try Self.schema()["$defs"]?["header"]?["properties"]?.members?.map(\.name)
        #expect(header.json.members?.map(\.name) == names)
    }

    @Test func `the example on the page is a journal`() throws {
        let page = try Repository.text("docs/FILE-FORMAT.md")
        let blocks = page.split(separator: "```json\n").dropFirst()
        let example = try #require(blocks.first?.split(separator: "```\n").first)
        let temporary = try TemporaryFolder()
        let folder = try SeminarFolder.create(
            temporary.path + "/mau",
            programme: Array(
                """
                {"format":"toadam-programme/1","id":"toadam-mau","title":"Tọa đàm",
                "sessions":[{"id":"N1","title":"Ngày 1","day":"2024-09-16","start":"08:30",
                "items":[{"id":"N1-05","title":"Mục","minutes":30}]}],
                "people":[{"id":"L3-07","name":"Học viên 07 – Lớp 3","role":"trainee"}]}
                """.utf8))
        try FileManager.default.createDirectory(
            atPath: folder.journalFolder.text, withIntermediateDirectories: false)
        try Data(example.utf8).write(to: URL(filePath: "\(folder.journalFolder)/thu-ky-1-a3f2.json"))
        #expect(try folder.check() == [])
        #expect(try folder.lastCounter() == 1)
    }
}
