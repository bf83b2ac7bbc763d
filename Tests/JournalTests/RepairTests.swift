import Journal
import Seminar
import Testing

/// Making a damaged folder whole without dropping a byte.
struct RepairTests {
    let disk = SimulatedDisk()
    private let folder = "/mau"

    init() throws {
        _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        let writer = JournalWriter(
            SeminarFolder(folder, disk: disk), seminar: "mau", writer: "Thư ký 1",
            device: JournalSample.laptop,
            state: nil, disk: disk)
        for n in 1...3 { try writer.append([JournalSample.change(n)]) }
    }

    private let name = "thu-ky-1-0101.json"
    private var path: String { "/mau/journal/\(name)" }

    private func replace(_ bytes: [UInt8]) throws {
        let file = try disk.openForWriting(path)
        try disk.truncate(file, to: 0)
        _ = try disk.write(file, bytes[...], at: 0)
    }

    private func numbers() -> [Int] {
        var follower = Follower(SeminarFolder(folder, disk: disk), seminar: "mau")
        return follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)
    }

    private func repair() throws -> [RepairAction] { try Repair(folder, disk: disk).run() }

    /// All bytes that were set aside.
    private var damaged: [[UInt8]] {
        disk.image.entries("/mau/damaged").compactMap { disk.image.bytes("/mau/damaged/\($0)") }
    }

    @Test func `a folder that is whole is left as it is`() throws {
        let before = disk.log
        #expect(try repair() == [])
        #expect(disk.log == before)
    }

    @Test func `an end cut off at any byte is set aside, and what is whole stays`() throws {
        let whole = try #require(disk.image.bytes(path))
        let lines = whole.split(separator: 0x0A)
        let third = lines[0].count + lines[1].count + lines[2].count + 3
        for cut in third + 1..<whole.count - 4 {
            let test = try RepairTests()
            try test.replace(Array(whole[..<cut]))
            #expect(try test.repair() == [.mended(file: "journal/\(name)")])
            #expect(test.disk.image.isJSON(path))
            #expect(test.numbers() == [1, 2])
            #expect(test.damaged.map { Array($0.suffix(cut - third)) } == [Array(whole[third..<cut])])
            #expect(try test.repair() == [])
        }
    }

    @Test func `a damaged line in the middle is set aside, and the others keep their bytes`() throws {
        let whole = try #require(disk.image.bytes(path))
        var lines = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
        let bad = Array(lines[2])
        lines[2] = [0xE9] + lines[2].dropFirst()
        try replace(Array(lines.joined(separator: [0x0A])))
        #expect(try repair() == [.mended(file: "journal/\(name)")])
        #expect(damaged == [[0xE9] + bad.dropFirst()])
        lines.remove(at: 2)
        #expect(disk.image.bytes(path) == Array(lines.joined(separator: [0x0A])))
        #expect(try repair() == [])
    }

    @Test func `a journal of nothing but zeros is set aside whole`() throws {
        try replace(Array(repeating: 0, count: 700))
        #expect(try repair() == [.setAside(file: "journal/\(name)")])
        #expect(damaged == [Array(repeating: 0, count: 700)])
        #expect(disk.image.bytes(path) == nil)
    }

    @Test func `a journal that a program holds is left alone`() throws {
        try replace(Array("[".utf8))
        let held = try disk.openForWriting(path)
        #expect(try disk.lock(held))
        #expect(try repair() == [.inUse(file: "journal/\(name)")])
        #expect(disk.image.bytes(path) == Array("[".utf8))
    }

    @Test func `a journal of a newer format is left alone`() throws {
        let bytes = Array(#"[{"format":"toadam-journal/2"},"#.utf8) + [0x0A] + Array("{".utf8)
        try replace(bytes)
        #expect(try repair() == [])
        #expect(disk.image.bytes(path) == bytes)
    }

    @Test func `a journal that had not got its name yet gets it`() throws {
        let bytes = try #require(disk.image.bytes(path))
        try disk.rename(path, to: "/mau/journal/.\(name).new")
        #expect(try repair() == [.finished(file: "journal/\(name)")])
        #expect(disk.image.bytes(path) == bytes)
        #expect(numbers() == [1, 2, 3])
    }

    @Test func `a lost comma and a lost bracket are put back`() throws {
        let whole = String(decoding: try #require(disk.image.bytes(path)), as: UTF8.self)
        try replace(Array(whole.replacing("}},\n", with: "}}\n").dropLast(3).utf8))
        #expect(!disk.image.isJSON(path))
        #expect(try repair() == [.mended(file: "journal/\(name)")])
        #expect(disk.image.bytes(path) == Array(whole.utf8))
    }

    /// The calls of a repair of so many files that were on their way, half of them to one name.
    private func callsOfFinishing(_ count: Int) throws -> Int {
        let test = try RepairTests()
        for n in 1...count {
            try test.leave(n, tag: n % 2 == 0 ? "beef" : "b\(n)", as: ".toadam-\(n).new")
        }
        test.disk.inject(nil)
        let actions = try test.repair()
        #expect(actions.count == count)
        #expect(actions.allSatisfy { if case .finished = $0 { true } else { false } })
        let calls = test.disk.calls
        #expect(try test.repair() == [])
        #expect(test.numbers().count == 3 + count)
        return calls
    }

    /// Leaves a journal with one change that had not got its name.
    private func leave(_ n: Int, tag: String, as name: String) throws {
        let header =
            #"{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 2","device":"d","journal":"\#(tag)","#
            + #""created":"2024-09-16T10:27:02.123+07:00"}"#
        let change = String(decoding: JournalSample.change(n, by: "Thư ký 2").json.line, as: UTF8.self)
        let file = try disk.create("/mau/journal/\(name)", permissions: 0o600)
        _ = try disk.write(file, Array("[\(header),\n\(change)\n]\n".utf8)[...], at: 0)
    }

    @Test func `many files on their way cost no more than each of them`() throws {
        let (few, many) = (try callsOfFinishing(20), try callsOfFinishing(80))
        #expect(many < 5 * few)
    }

    @Test func `of two files on their way that are the same one becomes a journal`() throws {
        try leave(7, tag: "beef", as: ".toadam-1.new")
        try leave(7, tag: "beef", as: ".toadam-2.new")
        #expect(
            try repair() == [
                .finished(file: "journal/thu-ky-2-beef.json"), .removed(file: "journal/.toadam-2.new"),
            ])
    }

    @Test func `a file on its way is advised to be given its name by a repair`() throws {
        try leave(7, tag: "beef", as: ".toadam-1.new")
        let problems = try SeminarFolder(folder, disk: disk).check()
        #expect(problems.map(\.fact) == [.leftover])
        #expect(problems.map(\.isRepairable) == [true])
        _ = try repair()
        #expect(try SeminarFolder(folder, disk: disk).check() == [])
    }
}
