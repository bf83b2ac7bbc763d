import Foundation
import Glibc
import Seminar
import Testing

@testable import Journal

/// What writing, following and repairing rely on, the same on the real disk and on the simulated one.
///
/// What is found out on the simulated disk, with its power cuts and its failures, holds only while the two are alike.
struct BothDisksTests {
    private func seminar(in place: DiskPlace) throws -> SeminarFolder {
        try SeminarFolder.create("\(place.path)/mau", programme: JournalSample.programme, on: place.disk)
    }

    private func writer(_ folder: SeminarFolder, in place: DiskPlace) -> JournalWriter {
        JournalWriter(
            folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: place.state,
            disk: place.disk)
    }

    private func numbers(_ folder: SeminarFolder) -> [Int] {
        var follower = Follower(folder, seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)).sorted()
    }

    private func isWhole(_ name: String, in place: DiskPlace) throws -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(place.bytes(name)))) is [Any]
    }

    private func sync(_ writer: JournalWriter) throws {
        let request = try #require(writer.syncRequest)
        try request.run()
        try writer.finish(request, .success(()))
    }

    // MARK: Recording

    @Test(arguments: DiskKind.allCases)
    func `a journal is whole after each append and continued by the next program`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        for n in 1...3 {
            let writer = writer(folder, in: place)
            try writer.append([JournalSample.change(n)])
            #expect(!writer.isConfirmed)
            try sync(writer)
            #expect(writer.isConfirmed)
        }
        #expect(try folder.journals().count == 1)
        #expect(try isWhole("mau/\(folder.journals()[0].text)", in: place))
        #expect(numbers(folder) == [1, 2, 3])
    }

    @Test(arguments: DiskKind.allCases)
    func `a journal that a program holds is not written by another`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        let (first, second) = (writer(folder, in: place), writer(folder, in: place))
        try first.append([JournalSample.change(1)])
        try second.append([JournalSample.change(2)])
        #expect(try folder.journals().count == 2)
        #expect(numbers(folder) == [1, 2])
    }

    @Test(arguments: DiskKind.allCases)
    func `when a sync fails all that was not confirmed is written again, not the last append alone`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        let writer = writer(folder, in: place)
        try writer.append([JournalSample.change(1)])
        try writer.append([JournalSample.change(2)])
        let name = try "mau/\(#require(writer.journalFile))"
        let failure = JournalError.file(FileError(operation: .sync, path: name, code: EIO, reason: ""))
        let request = try #require(writer.syncRequest)
        // Whatever the disk had of it may be gone.
        try place.write(Array(repeating: 0, count: place.bytes(name).count), to: name)
        #expect(throws: failure) { try writer.finish(request, .failure(failure)) }
        #expect(numbers(folder) == [1, 2])
    }

    @Test(arguments: DiskKind.allCases)
    func `a journal that something else made longer is left as it is and followed by another`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        let writer = writer(folder, in: place)
        try writer.append([JournalSample.change(1)])
        let name = try "mau/\(#require(writer.journalFile).text)"
        let touched = try place.bytes(name) + Array("của chương trình khác\n".utf8)
        let file = try place.disk.openForWriting("\(place.path)/\(name)")
        _ = try place.disk.write(file, touched[...], at: 0)
        try writer.append([JournalSample.change(2)])
        #expect(try place.bytes(name) == touched)
        #expect(try folder.journals().count == 2)
        #expect(numbers(folder) == [1, 2])
    }

    // MARK: Following and repairing

    @Test(arguments: DiskKind.allCases)
    func `a journal is read again when another of the same length has taken its place`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        var follower = Follower(folder, seminar: "mau")
        do {
            let writer = writer(folder, in: place)
            try writer.append([JournalSample.change(1, text: "Một")])
        }
        let name = try folder.journals()[0].text
        let path: Path = "\(folder.path)/\(name)"
        #expect(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map { $0.set["text"] } == ["Một"])
        let bytes = try place.bytes("mau/\(name)")
        let other = Array(String(decoding: bytes, as: UTF8.self).replacing("Một", with: "Hai ").utf8)
        try #require(other.count + 1 == bytes.count)
        try place.write(other + [0x0A], to: "mau/journal/.copy")
        try place.disk.rename("\(folder.journalFolder)/.copy", to: path)
        #expect(follower.scan(milliseconds: 1).journals.flatMap(\.changes).map { $0.set["text"] } == ["Hai "])
    }

    @Test(arguments: DiskKind.allCases)
    func `a torn end is set aside by a repair, and the rest is whole`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let folder = try seminar(in: place)
        do {
            let writer = writer(folder, in: place)
            try writer.append((1...3).map { JournalSample.change($0) })
        }
        let name = try "mau/\(folder.journals()[0].text)"
        try place.write(Array(place.bytes(name).dropLast(20)), to: name)
        #expect(try Repair(folder.path, disk: place.disk).run().count == 1)
        #expect(try isWhole(name, in: place))
        #expect(numbers(folder) == [1, 2])
        #expect(place.names("mau/damaged").count == 1)
        #expect(try Repair(folder.path, disk: place.disk).run() == [])
    }

    @Test(arguments: DiskKind.allCases)
    func `a merge copies what is missing once`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let here = try seminar(in: place)
        let there = try SeminarFolder.create(
            "\(place.path)/stick", programme: JournalSample.programme, on: place.disk)
        try writer(there, in: place).append([JournalSample.change(1)])
        #expect(try Merge(into: here.path, disk: place.disk).merge(there.path).count == 1)
        #expect(numbers(here) == [1])
        let again = try Merge(into: here.path, disk: place.disk).merge(there.path)
        #expect(try again == [.held(name: here.journals()[0].lastName.text)])
    }

    // MARK: Files that are written whole

    @Test(arguments: DiskKind.allCases)
    func `what a crash left of a longer file is no part of the one that takes its place, and stays`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let left = Array(repeating: UInt8(ascii: "x"), count: 100)
        try place.write(left, to: ".settings.json.1.new")
        try place.disk.replace("\(place.path)/settings.json", with: Array("{}".utf8))
        #expect(try place.bytes("settings.json") == Array("{}".utf8))
        #expect(try place.bytes(".settings.json.1.new") == left)
        #expect(place.names("") == [".settings.json.1.new", "settings.json"])
    }

    @Test func `a sync asks the system, and says what it answers`() {
        let closed = OpenFile(path: "x", number: -1) { _ in }
        #expect(throws: FileError(.sync, path: "x", code: EBADF)) { try Disk().sync(closed) }
    }

    @Test(arguments: [DiskKind.real, .simulated])
    func `what is put into a mapped file is in the file, and the other way round`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        try place.write([1, 2, 3, 4], to: "x")
        let file = try place.disk.openForWriting("\(place.path)/x")
        // Where the real disk is one that may not be mapped there is nothing to see.
        guard let mapped = try place.disk.map(file, length: 3) else { return }
        mapped.bytes[1] = 9
        #expect(try place.bytes("x") == [1, 9, 3, 4])
        _ = try place.disk.write(file, [7], at: 2)
        #expect(Array(mapped.bytes) == [1, 9, 7])
    }
}
