import Glibc
import Journal
import Seminar
import Synchronization
import Testing

/// Every operation of recording fails in turn, for every reason; nothing that was recorded may be lost.
struct FaultTests {
    typealias Fault = SimulatedDisk.Fault

    private static let kinds: [Fault.Kind] = [
        .error(ENOSPC), .error(EIO), .error(EDQUOT), .error(EROFS), .error(EINTR), .error(EACCES),
        .shortWrite(0), .shortWrite(1), .shortWrite(2), .shortWrite(3), .shortWrite(100), .vanish("/mau"),
    ]

    private let folder = "/mau"

    private func writer(_ disk: SimulatedDisk) -> JournalWriter {
        JournalWriter(
            SeminarFolder(folder, disk: disk), seminar: "mau", writer: "Thư ký 1",
            device: JournalSample.laptop,
            state: StateDirectory("/state", disk: disk), disk: disk)
    }

    private func changes(_ disk: SimulatedDisk) -> Set<Change> {
        var follower = Follower(SeminarFolder(folder, disk: disk), seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes))
    }

    /// Records four changes, syncing after each, and tries again what failed once the fault is over.
    ///
    /// - Returns: how many operations there were before the fault was over.
    private func record(on disk: SimulatedDisk, _ fault: Fault?, restoring node: Int?) throws -> Int {
        disk.inject(fault)
        let writer = writer(disk)
        for n in 1...4 {
            do {
                try writer.append([JournalSample.change(n)])
                if let request = writer.syncRequest {
                    do throws(JournalError) {
                        try request.run()
                        try writer.finish(request, .success(()))
                    } catch {
                        try writer.finish(request, .failure(error))
                    }
                }
            } catch {
                #expect(!writer.isConfirmed, "a failure must not pass for saved")
            }
        }
        let calls = disk.calls
        disk.inject(nil)
        if let node { disk.bringBack(node, as: "mau") }
        try writer.save()
        while let request = writer.syncRequest {
            do throws(JournalError) {
                try request.run()
                try writer.finish(request, .success(()))
            } catch {
                try writer.finish(request, .failure(error))
            }
        }
        #expect(writer.isConfirmed)
        return calls
    }

    private func examine(_ fault: Fault) throws {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        let node = disk.image.node(folder)
        _ = try record(on: disk, fault, restoring: node)
        let all = Set((1...4).map { JournalSample.change($0) })
        #expect(changes(disk) == all, "\(fault)")
        try examineUnmended(disk, fault, all)
        _ = try Repair(folder, disk: disk).run()
        #expect(try SeminarFolder(folder, disk: disk).check() == [], "\(fault)")
        #expect(changes(disk) == all, "\(fault)")
    }

    /// Examines what recording leaves before anything is mended.
    ///
    /// A failure that is over is made good at once, also where it went on while a write was being taken back. A file that was on its way and could not be removed is no journal.
    private func examineUnmended(_ disk: SimulatedDisk, _ fault: Fault, _ all: Set<Change>) throws {
        let leftovers: [Problem.Fact] = [.leftover, .damagedLeftover]
        let problems = try SeminarFolder(folder, disk: disk).check().filter { !leftovers.contains($0.fact) }
        let torn = Set(problems.map(\.file))
        #expect(torn.isEmpty, "\(fault): \(problems)")
        #expect(changes(disk) == all, "\(fault)")
        for name in try SeminarFolder(folder, disk: disk).journals() where !torn.contains(name.text) {
            #expect(disk.image.isJSON("\(folder)/\(name)"), "\(fault): \(name)")
        }
    }

    @Test(arguments: kinds)
    func `a failure of any one operation loses nothing`(_ kind: Fault.Kind) throws {
        let calls = try callsOfRecording()
        for call in 0..<calls { try examine(Fault(kind: kind, at: call)) }
        print("\(kind): \(calls) operations failed in turn")
    }

    @Test(arguments: kinds)
    func `a failure that stays for a while loses nothing`(_ kind: Fault.Kind) throws {
        let calls = try callsOfRecording()
        for call in 0..<calls { try examine(Fault(kind: kind, at: call, count: 12)) }
    }

    private func callsOfRecording() throws -> Int {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        return try record(on: disk, nil, restoring: nil)
    }

    @Test func `a journal that was torn when the program ended is whole after the next start`() throws {
        var count = 0
        // Of two journals that are remembered either may be found first, as their names happen to be.
        for call in 0..<96 {
            let three = (1...3).map { JournalSample.change(3 * call + $0) }
            let disk = SimulatedDisk()
            _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
            count += try leaveTorn(disk, Array(three[..<2]), failingFrom: call % 12) ? 1 : 0
            let next = writer(disk)
            #expect(try SeminarFolder(folder, disk: disk).check() == [], "\(call)")
            #expect(changes(disk) == Set(three[..<2]), "\(call)")
            try next.append([three[2]])
            #expect(changes(disk) == Set(three), "\(call)")
        }
        #expect(count > 4)
    }

    @Test func `a torn journal that something else has written since is not mended by its writer`() throws {
        var count = 0
        for call in 0..<12 {
            let disk = SimulatedDisk()
            _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
            let writer = writer(disk)
            guard try leaveTorn(disk, [1, 2].map { JournalSample.change($0) }, failingFrom: call, writer)
            else {
                continue
            }
            count += 1
            let torn = try #require(SeminarFolder(folder, disk: disk).check().first?.file)
            let path: Path = "\(folder)/\(torn)"
            let whole = try #require(disk.image.bytes(path.text))
            // As long, and whole: a copy that was put back in place.
            let other = Array("[".utf8) + Array(repeating: 0x20, count: whole.count - 4) + Array("\n]\n".utf8)
            _ = try disk.write(try disk.openForWriting(path), other[...], at: 0)
            try writer.finish(try #require(writer.syncRequest), .success(()))
            #expect(disk.image.bytes(path.text) == other, "\(call)")
        }
        #expect(count > 0)
    }

    /// Records two changes on a disk that is full in the middle of a write and stays so for a while, and ends before what was
    /// torn could be mended; says whether it was.
    private func leaveTorn(
        _ disk: SimulatedDisk, _ two: [Change], failingFrom call: Int, _ writer: JournalWriter? = nil
    ) throws -> Bool {
        let writer = writer ?? self.writer(disk)
        try writer.append([two[0]])
        let request = try #require(writer.syncRequest)
        try request.run()
        try writer.finish(request, .success(()))
        disk.inject(Fault(kind: .shortWrite(100), at: call, count: 12))
        try? writer.append([two[1]])
        disk.inject(nil)
        try writer.save()
        // The power goes before anyone hears of that.
        try writer.syncRequest?.run()
        // Whoever reads it meanwhile has all that is whole.
        #expect(changes(disk) == Set(two))
        return try !SeminarFolder(folder, disk: disk).check().isEmpty
    }

    @Test func `a journal whose folder went is not begun anew somewhere else`() throws {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        let writer = writer(disk)
        try writer.append([JournalSample.change(1)])
        disk.inject(Fault(kind: .vanish(folder), at: 0))
        #expect(throws: JournalError.notSeminar(path: folder)) {
            try writer.append([JournalSample.change(2)])
        }
        // The first one may come back with the folder, and is not known to be on the disk before.
        #expect(writer.unsaved == [JournalSample.change(2)])
        #expect(!writer.isConfirmed && writer.syncRequest != nil)
        #expect(disk.image.node(folder) == nil)
    }

    @Test func `what cannot be saved can be saved elsewhere`() throws {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create(folder, programme: JournalSample.programme, on: disk)
        try disk.makeFolder("/usb", permissions: 0o700)
        let writer = writer(disk)
        disk.inject(Fault(kind: .vanish(folder), at: 0))
        #expect(throws: JournalError.self) { try writer.append([JournalSample.change(1)]) }
        let path = try writer.saveElsewhere("/usb")
        #expect(disk.image.isJSON(path.text))
        #expect(writer.unsaved == [JournalSample.change(1)])
    }

    @Test(arguments: kinds)
    func `a draft survives a failure of any one operation`(_ kind: Fault.Kind) throws {
        for call in 0..<40 {
            let disk = SimulatedDisk()
            let state = StateDirectory("/state", disk: disk)
            var store: DraftStore? = DraftStore(seminar: "mau", state: state)
            disk.inject(Fault(kind: kind, at: call))
            let draft = { (text: String) in
                Draft(
                    idea: JournalSample.change(1).id, at: JournalSample.change(1).at, by: "Thư ký 1",
                    set: ["text": .string(text)])
            }
            var kept = ""
            for text in ["M", "Mộ", "Một", "Một "] {
                guard (try? store?.save(draft(text))) != nil else { continue }
                kept = text
            }
            disk.inject(nil)
            store = nil
            let offered = DraftStore(seminar: "mau", state: state).offered
            #expect(offered == (kept.isEmpty ? [] : [draft(kept)]), "\(kind) at \(call)")
        }
    }
}

extension SimulatedDisk {
    /// Puts a folder that vanished back in its place.
    func bringBack(_ node: Node, as name: String) {
        state.withLock { $0.image.apply(.rename(node, from: -1, "", to: 0, name)) }
    }
}
