import Journal
import Seminar
import Testing

/// Bringing journals together by copying files.
struct MergeTests {
    let disk = SimulatedDisk()

    init() throws {
        for folder in ["/a", "/b"] {
            _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        }
    }

    private func writer(_ folder: String, _ name: String = "Thư ký 1") -> JournalWriter {
        JournalWriter(
            SeminarFolder(folder, disk: disk), seminar: "mau", writer: name, device: JournalSample.laptop,
            state: nil,
            disk: disk)
    }

    private func merge(_ other: String, into folder: String) throws -> [MergeAction] {
        try Merge(into: folder, disk: disk).merge(other)
    }

    private func numbers(_ folder: String) -> [Int] {
        var follower = Follower(SeminarFolder(folder, disk: disk), seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)).sorted()
    }

    @Test func `a journal that is not here is copied, and nothing happens the second time`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        #expect(try merge("/b", into: "/a") == [.copied(source: "/b/journal/\(name)", name: name)])
        #expect(disk.image.bytes("/a/journal/\(name)") == disk.image.bytes("/b/journal/\(name)"))
        let before = disk.log
        #expect(try merge("/b", into: "/a") == [.held(name: name)])
        #expect(disk.log == before)
    }

    @Test func `a longer version takes the place of its beginning, and never the other way`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        _ = try merge("/b", into: "/a")
        try writer.append([JournalSample.change(2)])
        #expect(try merge("/b", into: "/a") == [.extended(name: name)])
        #expect(numbers("/a") == [1, 2])
        #expect(disk.image.isJSON("/a/journal/\(name)"))
    }

    @Test func `the longer one here is left alone`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        _ = try merge("/b", into: "/a")
        try writer.append([JournalSample.change(2)])
        #expect(try merge("/a", into: "/b") == [.held(name: writer.journalName ?? "")])
        #expect(numbers("/b") == [1, 2])
    }

    @Test func `two versions that went different ways both stay, and go on under their names`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        _ = try merge("/b", into: "/a")
        let file = try disk.openForWriting("/a/journal/\(name)")
        let length = try disk.status(of: file).size
        let line = ",\n" + String(decoding: JournalSample.change(7).json.line, as: UTF8.self) + "\n]\n"
        _ = try disk.write(file, Array(line.utf8)[...], at: length - 3)
        try writer.append([JournalSample.change(2)])
        let other = "\(name.dropLast(5))-2.json"
        #expect(try merge("/b", into: "/a") == [.copied(source: "/b/journal/\(name)", name: other)])
        #expect(numbers("/a") == [1, 2, 7])
        try writer.append([JournalSample.change(3)])
        #expect(try merge("/b", into: "/a") == [.extended(name: other)])
        #expect(numbers("/a") == [1, 2, 3, 7])
        #expect(try merge("/b", into: "/a") == [.held(name: other)])
    }

    @Test func `a journal that a program here holds is not replaced`() throws {
        let writer = writer("/a")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        _ = try merge("/a", into: "/b")
        let copy = try disk.openForWriting("/b/journal/\(name)")
        let line = ",\n" + String(decoding: JournalSample.change(7).json.line, as: UTF8.self) + "\n]\n"
        _ = try disk.write(copy, Array(line.utf8)[...], at: try disk.status(of: copy).size - 3)
        let other = "\(name.dropLast(5))-2.json"
        #expect(try merge("/b", into: "/a") == [.copied(source: "/b/journal/\(name)", name: other)])
        try writer.append([JournalSample.change(2)])
        #expect(numbers("/a") == [1, 2, 7])
    }

    @Test func `a torn copy is taken as far as it is whole, and completed later`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        try disk.makeFolder("/usb", permissions: 0o700)
        let torn = try disk.create("/usb/\(name)", permissions: 0o600)
        let bytes =
            try #require(disk.image.bytes("/b/journal/\(name)")).dropLast(3) + Array(",\n{\"id\":\"01".utf8)
        _ = try disk.write(torn, Array(bytes)[...], at: 0)
        _ = try merge("/usb", into: "/a")
        #expect(numbers("/a") == [1])
        #expect(disk.image.isJSON("/a/journal/\(name)"))
        try writer.append([JournalSample.change(2)])
        _ = try merge("/b", into: "/a")
        #expect(numbers("/a") == [1, 2])
    }

    @Test func `bytes here that the longer one lacks are never dropped`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        _ = try merge("/b", into: "/a")
        let here = try disk.openForWriting("/a/journal/\(name)")
        let torn = Array(",\n{\"id\":\"của riêng".utf8)
        _ = try disk.write(here, torn[...], at: try disk.status(of: here).size - 3)
        let before = disk.image.bytes("/a/journal/\(name)")
        try writer.append([JournalSample.change(2)])
        _ = try merge("/b", into: "/a")
        #expect(disk.image.bytes("/a/journal/\(name)") == before)
        #expect(numbers("/a") == [1, 2])
    }

    @Test func `a journal that a tool laid out anew is copied as it is, and never replaced`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        let bytes = try JSONReader.read(#require(disk.image.bytes("/b/journal/\(name)"))).document
        try disk.makeFolder("/usb", permissions: 0o700)
        _ = try disk.write(disk.create("/usb/\(name)", permissions: 0o600), bytes[...], at: 0)
        _ = try merge("/usb", into: "/a")
        #expect(disk.image.bytes("/a/journal/\(name)") == bytes)
        try writer.append([JournalSample.change(2)])
        _ = try merge("/b", into: "/a")
        #expect(disk.image.bytes("/a/journal/\(name)") == bytes)
        #expect(numbers("/a") == [1, 2])
    }

    @Test func `single journals and journals of other seminars`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        #expect(try merge("/b/journal/\(name)", into: "/a").count == 1)
        #expect(numbers("/a") == [1])
        let other = #"{"format":"toadam-programme/1","id":"khac","title":"Khác","sessions":[]}"#
        _ = try SeminarFolder.create("/c", programme: Array(other.utf8), on: disk)
        #expect(
            try merge("/b", into: "/c")
                == [.refused(Problem(file: "/b/journal/\(name)", fact: .otherSeminar("mau")))])
    }

    /// The calls of merging so many journals of one name that all went different ways, twice.
    private func callsOfMerging(_ count: Int) throws -> Int {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create("/a", programme: JournalSample.programme, on: disk)
        try disk.makeFolder("/b", permissions: 0o700)
        for n in 1...count {
            try disk.makeFolder("/b/\(n)", permissions: 0o700)
            let file = try disk.create("/b/\(n)/x.json", permissions: 0o600)
            let change = String(decoding: JournalSample.change(n).json.line, as: UTF8.self)
            let header =
                #"{"format":"toadam-journal/1","seminar":"mau","writer":"x","device":"d","journal":"beef","created":"2024-09-16T10:27:02.123+07:00"}"#
            _ = try disk.write(file, Array("[\(header),\n\(change)\n]\n".utf8)[...], at: 0)
        }
        disk.inject(nil)
        #expect(try Merge(into: "/a", disk: disk).merge("/b").count { $0.isCopied } == count)
        let again = try Merge(into: "/a", disk: disk).merge("/b")
        let held = Set((1...count).map { MergeAction.held(name: $0 == 1 ? "x.json" : "x-\($0).json") })
        #expect(held.symmetricDifference(again).count == 0)
        return disk.calls
    }

    @Test func `many journals of one name cost no more than each of them`() throws {
        let (few, many) = (try callsOfMerging(20), try callsOfMerging(80))
        #expect(many < 5 * few)
    }

    @Test func `of several versions of one name each is found again by how it begins`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        let merge = try Merge(into: "/a", disk: disk)
        _ = try merge.merge("/b")
        try writer.append([JournalSample.change(2)])
        // The same run has looked at the shorter one.
        #expect(try merge.merge("/b") == [.extended(name: name)])
        #expect(try merge.merge("/b") == [.held(name: name)])
        #expect(numbers("/a") == [1, 2])
    }

    @Test func `what a killed program left beside a journal keeps nothing out and is not missed`() throws {
        let writer = writer("/b")
        try writer.append([JournalSample.change(1)])
        let name = try #require(writer.journalName)
        let journal: Path = "/b/journal/\(name)"
        try disk.link(journal, to: "/b/journal/.toadam-5f0c9a3e77d1b204.new")
        #expect(try merge("/b", into: "/a") == [.copied(source: journal.text, name: name)])
        // Of one that holds what no journal does it is said.
        let alone = try disk.create("/b/journal/.toadam-5f0c9a3e77d1b205.new", permissions: 0o600)
        let bytes = Array(
            #"[{"format":"toadam-journal/1","seminar":"mau","writer":"x","journal":"beef"}\#n]\#n"#.utf8)
        _ = try disk.write(alone, bytes[...], at: 0)
        let actions = try merge("/b", into: "/a")
        #expect(
            actions == [.held(name: name), .refused(Problem(file: alone.path.text, fact: .damagedLeftover))])
    }

    @Test func `a second place gets the programme and the journals`() throws {
        let writer = writer("/a")
        try writer.append([JournalSample.change(1)])
        try disk.makeFolder("/usb", permissions: 0o700)
        #expect(try Merge.copy("/a", to: "/usb", disk: disk).count == 1)
        #expect(disk.image.bytes("/usb/a/programme.json") == JournalSample.programme)
        try writer.append([JournalSample.change(2)])
        #expect(try Merge.copy("/a", to: "/usb", disk: disk) == [.extended(name: writer.journalName ?? "")])
        #expect(numbers("/usb/a") == [1, 2])
    }

    @Test func `a second place that holds another seminar is left alone, and its programme is named`() throws
    {
        try disk.makeFolder("/usb", permissions: 0o700)
        let programme = #"{"format":"toadam-programme/1","id":"khac","title":"Khác","sessions":[]}"#
        _ = try SeminarFolder.create("/usb/a", programme: Array(programme.utf8), on: disk)
        let file = "/usb/a/programme.json"
        #expect(throws: JournalError.problem(Problem(file: file, fact: .othersPlace("khac")))) {
            try Merge.copy("/a", to: "/usb", disk: disk)
        }
        // Damaged there, it is not told as if it were the one here.
        let opened = try disk.openForWriting(Path(file))
        _ = try disk.write(opened, Array("[".utf8)[...], at: 0)
        let error = #expect(throws: JournalError.self) { try Merge.copy("/a", to: "/usb", disk: disk) }
        guard case .problem(let problem)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(problem.file == file)
        #expect(problem.line == 1)
        #expect(try disk.list("/usb/a") == ["programme.json"])
    }

    @Test(arguments: ["/usb", "/usb/a", "/usb/a/journal"])
    func `a second place that is the seminar itself, or in it, is refused`(place: Path) throws {
        try disk.makeFolder("/usb", permissions: 0o700)
        _ = try SeminarFolder.create("/usb/a", programme: JournalSample.programme, on: disk)
        try writer("/usb/a").append([JournalSample.change(1)])
        let target = "\(place)/a"
        #expect(throws: JournalError.problem(Problem(file: target, fact: .ownPlace))) {
            try Merge.copy("/usb/a", to: place, disk: disk)
        }
        #expect(try disk.list("/usb/a").sorted() == ["journal", "programme.json"])
    }

    @Test func `three laptops that merge in any order hold the same changes`() throws {
        _ = try SeminarFolder.create("/c", programme: JournalSample.programme, on: disk)
        try writer("/a", "Thư ký 1").append([JournalSample.change(1), JournalSample.change(4)])
        try writer("/b", "Thư ký 2").append([JournalSample.change(2)])
        try writer("/c", "Thư ký 3").append([JournalSample.change(3)])
        for (other, folder) in [("/a", "/b"), ("/b", "/c"), ("/c", "/a"), ("/a", "/b"), ("/c", "/a")] {
            _ = try merge(other, into: folder)
        }
        for folder in ["/a", "/b", "/c"] { #expect(numbers(folder) == [1, 2, 3, 4]) }
    }
}

extension MergeAction {
    fileprivate var isCopied: Bool { if case .copied = self { true } else { false } }
}
