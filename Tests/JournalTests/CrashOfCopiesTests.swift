import Journal
import Seminar
import Testing

/// What a power cut may leave of merging, repairing and drafts.
struct CrashOfCopiesTests {
    private let disk = SimulatedDisk(maps: true)

    private func seminar(_ path: String) throws -> SeminarFolder {
        try SeminarFolder.create(path, programme: JournalSample.programme, on: disk)
    }

    private func record(_ numbers: ClosedRange<Int>, in folder: SeminarFolder) throws -> JournalWriter {
        let writer = JournalWriter(
            folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil, disk: disk)
        for n in numbers { try writer.append([JournalSample.change(n)]) }
        try writer.syncRequest?.run()
        return writer
    }

    private func numbers(_ folder: String, on disk: SimulatedDisk) -> [Int] {
        var follower = Follower(SeminarFolder(folder, disk: disk), seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)).sorted()
    }

    /// Examines every distinct crash state of what was done since an operation.
    private func examine(
        _ name: String, from start: SimulatedDisk.Image, _ first: Int, cutAtEveryByte: Bool = true,
        _ check: (CrashStates.Crash) throws -> Void
    ) rethrows {
        var count = 0
        var distinct: Set<SimulatedDisk.Image> = []
        // The first pages of a draft file are cut in the middle, which stands for all other places.
        let states = CrashStates(start: start, log: disk.log, first: first) {
            cutAtEveryByte && $0.count <= 1_024
        }
        for crash in states {
            count += 1
            if distinct.insert(crash.image.reachable).inserted { try check(crash) }
        }
        print("\(name): \(count) crash states, \(distinct.count) of them distinct, recovered")
        // Nothing and all of it are among them.
        #expect(distinct.isSuperset(of: [start.reachable, disk.image.reachable]))
    }

    @Test func `a merge that the power ends takes nothing away, and is done again`() throws {
        let (here, there) = (try seminar("/a"), try seminar("/b"))
        let writer = try record(1...2, in: there)
        _ = try Merge(into: here.path, disk: disk).merge(there.path)
        try writer.append([JournalSample.change(3)])
        try writer.syncRequest?.run()
        let (start, first) = (disk.image, disk.log.count)
        #expect(try Merge(into: here.path, disk: disk).merge(there.path).count == 1)
        try examine("merging", from: start, first) { crash in
            let after = SimulatedDisk(crash.image)
            #expect(Set(numbers("/a", on: after)).isSuperset(of: [1, 2]))
            _ = try Merge(into: "/a", disk: after).merge("/b")
            #expect(numbers("/a", on: after) == [1, 2, 3])
        }
    }

    @Test func `a repair that the power ends drops no byte, and is done again`() throws {
        let folder = try seminar("/a")
        let path: String
        do {
            let writer = try record(1...3, in: folder)
            path = "\(folder.journalFolder)/\(try #require(writer.journalName))"
        }
        let torn = Array("của riêng, dở dang".utf8)
        let file = try disk.openForWriting(path)
        _ = try disk.write(file, torn[...], at: try disk.status(of: file).size)
        try disk.sync(file)
        let (start, first) = (disk.image, disk.log.count)
        _ = try Repair(folder.path, disk: disk).run()
        try examine("repairing", from: start, first) { crash in
            let after = SimulatedDisk(crash.image)
            #expect(numbers("/a", on: after) == [1, 2, 3])
            _ = try Repair("/a", disk: after).run()
            #expect(try SeminarFolder("/a", disk: after).check() == [])
            let damaged = after.image.entries("/mau/damaged") + after.image.entries("/a/damaged")
            let kept = damaged.compactMap { after.image.bytes("/a/damaged/\($0)") }
            #expect(kept.contains { $0.suffix(torn.count) == torn[...] })
        }
    }

    @Test func `what a repair has finished stands there after a power cut`() throws {
        let (folder, other) = (try seminar("/a"), try seminar("/b"))
        let name = try #require(try record(1...2, in: other).journalName)
        let bytes = try disk.contents(of: "\(other.journalFolder)/\(name)", limit: 1 << 20) ?? []
        try disk.makeFolder(folder.journalFolder, permissions: 0o755)
        let staged = try disk.create("\(folder.journalFolder)/.dang-do.new", permissions: 0o644)
        #expect(try disk.write(staged, bytes[...], at: 0) == bytes.count)
        try disk.sync(staged)
        try disk.syncFolder(folder.journalFolder)
        try disk.syncFolder(folder.path)
        let (start, first) = (disk.image, disk.log.count)
        _ = try Repair(folder.path, disk: disk).run()
        let end = disk.log.count
        try examine("finishing", from: start, first) { crash in
            let after = SimulatedDisk(crash.image)
            if crash.instant == end { #expect(numbers("/a", on: after) == [1, 2]) }
            _ = try Repair("/a", disk: after).run()
            #expect(numbers("/a", on: after) == [1, 2])
        }
    }

    private func draft(_ text: String) -> Draft {
        let change = JournalSample.change(1)
        return Draft(idea: change.id, at: change.at, by: change.by, set: ["text": .string(text)])
    }

    @Test func `a power cut costs a draft at most what was typed since the last sync`() throws {
        let state = StateDirectory("/state", disk: disk)
        let store = DraftStore(seminar: "mau", state: state, roomLength: 256)
        try store.save(draft("M"))
        let request = try #require(store.syncRequest)
        try request.run()
        try store.finish(request)
        let (start, first) = (disk.image, disk.log.count)
        try store.save(draft("Mộ"))
        try store.save(draft("Một"))
        examine("typing", from: start, first) { crash in
            let offered = DraftStore(
                seminar: "mau", state: StateDirectory("/state", disk: SimulatedDisk(crash.image))
            )
            .offered
            #expect([[draft("M")], [draft("Mộ")], [draft("Một")]].contains(offered), "\(crash.fates)")
        }
    }

    @Test func `a power cut while keys are read costs at most what was typed since the last sync`() throws {
        let state = StateDirectory("/state", disk: disk)
        let store = DraftStore(seminar: "mau", state: state, roomLength: 256)
        func type(_ key: String, _ text: String?) {
            Keeper(store).turn(for: draft("")) { room in
                _ = room.read(most: 64) { buffer in
                    buffer.copyBytes(from: key.utf8)
                    return key.utf8.count
                }
            } handle: { _, pending in
                if let text { try? pending.save(draft(text)) }
            }
        }
        type("M", "M")
        let request = try #require(store.syncRequest)
        try request.run()
        try store.finish(request)
        let (start, first) = (disk.image, disk.log.count)
        type("o", nil)
        type("t", "Mt")
        var found: Set<String> = []
        examine("reading keys", from: start, first, cutAtEveryByte: false) { crash in
            let offered = DraftStore(
                seminar: "mau", state: StateDirectory("/state", disk: SimulatedDisk(crash.image))
            )
            .offered
            #expect(offered.count == 1)
            let text = offered.first?.set["text"]?.string ?? ""
            found.insert(text)
            #expect(text.hasPrefix("M"))
            // No key comes twice, and none that was not typed.
            #expect(
                text.dropFirst().allSatisfy { "ot".contains($0) } && Set(text).count == text.count, "\(text)")
        }
        #expect(found.isSuperset(of: ["M", "Mo", "Mt"]))
    }

    @Test func `a restored draft is on the disk somewhere at every instant`() throws {
        let state = StateDirectory("/state", disk: disk)
        do {
            let store = DraftStore(seminar: "mau", state: state, roomLength: 256)
            try store.save(draft("Một"))
            let request = try #require(store.syncRequest)
            try request.run()
            try store.finish(request)
        }
        let (start, first) = (disk.image, disk.log.count)
        let next = DraftStore(seminar: "mau", state: state, roomLength: 256)
        try next.save(draft("Một cửa"))
        let request = try #require(next.syncRequest)
        try request.run()
        try next.finish(request)
        examine("restoring a draft", from: start, first) { crash in
            let offered = DraftStore(
                seminar: "mau", state: StateDirectory("/state", disk: SimulatedDisk(crash.image))
            )
            .offered
            #expect([[draft("Một")], [draft("Một cửa")]].contains(offered))
        }
    }
}
