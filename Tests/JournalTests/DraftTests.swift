import Foundation
import Seminar
import TestSupport
import Testing

@testable import Journal

/// What is being typed, kept until it is recorded, on every kind of disk.
struct DraftTests {
    private static let now = JournalSample.change(1).at

    private func later(days: Int) -> Moment {
        Moment(milliseconds: Self.now.milliseconds + days * 86_400_000, offsetMinutes: Self.now.offsetMinutes)
    }

    private func store(
        in place: DiskPlace, _ seminar: String = "mau", at now: Moment = Self.now, roomLength: Int = 16 << 10
    ) -> DraftStore {
        DraftStore(seminar: seminar, state: place.state, at: now, roomLength: roomLength) {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func draft(_ n: Int, _ text: String, isEdit: Bool = false) -> Draft {
        let change = JournalSample.change(n)
        return Draft(
            idea: change.id, at: change.at, by: change.by, set: ["text": .string(text)], isEdit: isEdit)
    }

    /// One turn in which bytes come, in several reads where they are several.
    private func type(
        _ reads: [[UInt8]], for draft: Draft?, in store: DraftStore,
        handle: (inout Keeper.Pending) throws -> Void = { _ in }
    ) throws {
        var failure: (any Error)?
        Keeper(store).turn(for: draft) { place in
            for bytes in reads {
                let (read, result) = place.read(most: 4_096) { buffer in
                    buffer.copyBytes(from: bytes)
                    return bytes.count
                }
                #expect(read == bytes)
                #expect(result == bytes.count)
            }
        } handle: { _, pending in
            do { try handle(&pending) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func type(
        _ keys: String, for draft: Draft?, in store: DraftStore,
        handle: (inout Keeper.Pending) throws -> Void = { _ in }
    ) throws {
        try type([Array(keys.utf8)], for: draft, in: store, handle: handle)
    }

    private func sync(_ store: DraftStore) throws {
        let request = try #require(store.syncRequest)
        try request.run()
        try store.finish(request)
    }

    /// Leaves a draft in the folder, as a killed program does.
    private func leave(_ draft: Draft, in place: DiskPlace) throws { try store(in: place).save(draft) }

    private func file(in place: DiskPlace) throws -> String {
        "state/drafts/\(try #require(files(in: place).first))"
    }

    private func files(in place: DiskPlace) -> [String] { place.names("state/drafts") }

    /// What the next start offers after a kill in the middle of a turn in which these bytes were read.
    private func offeredAfterKill(
        reading reads: [[UInt8]], for draft: Draft, in store: DraftStore, _ place: DiskPlace
    ) throws -> [Draft] {
        var offered: [Draft] = []
        try type(reads, for: draft, in: store) { _ in offered = self.store(in: try place.killed()).offered }
        return offered
    }

    /// A long text that has nothing in common with another one.
    private func long(_ n: Int) -> String { String(repeating: "\(n) dài ", count: 4_000) }

    // MARK: Snapshots

    @Test(arguments: DiskKind.allCases)
    func `what a killed program was typing is offered at the next start`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        for text in ["M", "Mộ", "Một", "Một cửa lưu động"] { try store.save(draft(1, text)) }
        #expect(self.store(in: try place.killed()).offered == [draft(1, "Một cửa lưu động")])
    }

    @Test(arguments: DiskKind.allCases)
    func `a draft whose file something took away is kept in another one`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            try store.save(draft(1, "Một"))
            #expect(try !store.restorePlace())
            try place.disk.remove("\(place.path)/\(file(in: place))")
            // Nothing new was written: there is nothing to look after.
            #expect(try !store.restorePlace())
            try store.save(draft(1, "Một c"))
            #expect(try store.restorePlace())
            try store.save(draft(1, "Một cử"))
            #expect(try !store.restorePlace())
        }
        #expect(store(in: place).offered == [draft(1, "Một cử")])
    }

    @Test(arguments: DiskKind.allCases)
    func `a running program's draft is not offered to another`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let running = store(in: place)
        try running.save(draft(1, "Đang gõ"))
        #expect(store(in: place).offered.isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `a draft of another seminar is left alone`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một"), in: place)
        #expect(store(in: place, "khac").offered.isEmpty)
        #expect(store(in: place).offered.count == 1)
    }

    @Test(arguments: DiskKind.allCases)
    func `a recorded draft is not offered again, and its file goes`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một"), in: place)
        let next = store(in: place)
        try next.forget(draft(1, "").idea)
        #expect(next.offered.isEmpty)
        #expect(next.cleared.isEmpty)
        #expect(files(in: place).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `a restored draft leaves its old file only once it is on the disk in the new one`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một"), in: place)
        let next = store(in: place)
        try next.save(draft(1, "Một cửa"))
        #expect(files(in: place).count == 2)
        try sync(next)
        #expect(files(in: place).count == 1)
        #expect(next.offered.isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `a snapshot cut off at any byte leaves the one before`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            try store.save(draft(1, "Mộ"))
            try store.save(draft(1, "Một"))
        }
        let bytes = try place.bytes(file(in: place))
        let lineStart = try #require(bytes.dropLast().lastIndex(of: 0x0A)) + 1
        for end in lineStart..<bytes.count - 1 {
            let torn = try DiskPlace(kind)
            try torn.disk.makeFolder("\(torn.path)/state", permissions: 0o700)
            try torn.disk.makeFolder("\(torn.path)/state/drafts", permissions: 0o700)
            try torn.write(Array(bytes[..<end]), to: file(in: place))
            do {
                let next = store(in: torn)
                #expect(next.offered == [draft(1, "Mộ")])
                // What is written next begins on a line of its own.
                try next.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
            }
            let after = store(in: torn)
            #expect(after.offered == [])
            #expect(after.cleared == [draft(1, "Mộ")])
        }
    }

    @Test(arguments: DiskKind.allCases)
    func `a long text does not make the file grow without end`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        let long = String(repeating: "dài ", count: 5_000)
        for n in 1...24 {
            try store.save(draft(1, long + String(n)))
            try sync(store)
        }
        #expect(files(in: place).count == 1)
        #expect(try place.bytes(file(in: place)).count < 400_000)
    }

    // MARK: Long texts

    /// The bytes that are written while something is done, which begins no other file.
    private func written(in place: DiskPlace, _ work: () throws -> Void) throws -> Int {
        let file = try file(in: place)
        let former = try place.bytes(file).count
        try work()
        #expect(try self.file(in: place) == file)
        return try place.bytes(file).count - former
    }

    @Test(arguments: DiskKind.allCases)
    func `each key in a long text costs what it changes, wherever it is typed`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        let long = String(repeating: "Một cửa lưu động – 研修 ", count: 4_000)
        try store.save(draft(1, long))
        let other = long.replacing("động", with: "đông", maxReplacements: 1)
        let texts = [
            long + "c", long + "ch", long + "cử", "Đ" + long + "cử", "Đầu" + long + "cử",
            // Letters that share their first or their last byte with those they take the place of.
            "Đấu" + long + "cử", "Đâu" + long + "cử", "Đâu" + long + "cừ", "Đâu" + long + "cữ",
            "Đâu" + long + "🙂", "Đâu" + long + "🙃", "Đâu" + other + "🙃", other + "🙃", other,
        ]
        for text in texts {
            #expect(try written(in: place) { try store.save(draft(1, text)) } < 500)
            #expect(self.store(in: try place.killed()).offered == [draft(1, text)])
        }
        var spoken = draft(1, other)
        spoken.set["speaker"] = "L3-07"
        #expect(try written(in: place) { try store.save(spoken) } < 500)
        #expect(self.store(in: try place.killed()).offered == [spoken])
    }

    @Test(arguments: DiskKind.allCases)
    func `a long text is written whole now and then, and when most of it is another`(_ kind: DiskKind) throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        let long = String(repeating: "dài ", count: 2_000)
        try store.save(draft(1, long))
        for n in 1...256 {
            #expect(try written(in: place) { try store.save(draft(1, long + String(n))) } < 500, "\(n)")
        }
        #expect(try written(in: place) { try store.save(draft(1, long + "hết")) } > 10_000)
        #expect(try written(in: place) { try store.save(draft(1, self.long(1))) } > 20_000)
        #expect(self.store(in: try place.killed()).offered == [draft(1, self.long(1))])
    }

    @Test(arguments: DiskKind.allCases)
    func `of a long text that was set aside and is typed at again the whole is written`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        let long = String(repeating: "dài ", count: 2_000)
        try store.save(draft(1, long))
        try store.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
        try store.save(draft(1, long + "nữa"))
        #expect(self.store(in: try place.killed()).offered == [draft(1, long + "nữa")])
        try store.forget(draft(1, "").idea)
        try store.save(draft(1, long + "lại"))
        #expect(self.store(in: try place.killed()).offered == [draft(1, long + "lại")])
    }

    @Test(arguments: DiskKind.allCases)
    func `where a line of a long text is damaged, those that go on from it say nothing`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let long = String(repeating: "dài ", count: 2_000)
        do {
            let store = store(in: place)
            for text in [long, long + "a", long + "ab", "b" + long + "ab"] { try store.save(draft(1, text)) }
        }
        var bytes = try place.bytes(file(in: place))
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        // The line of "ab".
        bytes[ends[ends.count - 3] + 40] ^= 1
        try place.write(bytes, to: file(in: place))
        #expect(store(in: place).offered == [draft(1, long + "a")])
    }

    @Test func `earlier versions pass over the line of a part`() throws {
        var line = DraftLine(seminar: "mau", idea: draft(1, "").idea, draft: draft(1, "c"), read: 3)
        line.splice = TextSplice(base: 0xA3F2, start: 4_096, end: 4_097)
        let text = String(decoding: line.bytes, as: UTF8.self)
        #expect(
            text.contains(
                #"{"seminar":"mau","of":"\#(draft(1, "").idea)","on":"000000000000a3f2","from":4096,"to":4097,"#
            ))
        #expect(!text.contains(#""idea""#))
        let read = try #require(DraftLine(line.bytes.dropLast()[...]))
        #expect(read.splice == line.splice)
        #expect(read.idea == line.idea)
        #expect(read.draft == line.draft)
        #expect(read.read == 3)
    }

    @Test(arguments: DiskKind.allCases)
    func `what is recorded is in no file that was outgrown either`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            // No sync comes in between: the first file is still there when the idea is recorded.
            for n in 1...12 { try store.save(draft(1, long(n))) }
            #expect(files(in: place).count == 2)
            try store.forget(draft(1, "").idea)
        }
        #expect(store(in: place).offered.isEmpty)
        #expect(files(in: place).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `leaving with nothing unfinished leaves no file`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một"))
        try store.forget(draft(1, "").idea)
        try store.close()
        #expect(files(in: place).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `leaving with something unfinished keeps it`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            try store.save(draft(1, "Một"))
            try store.close()
        }
        #expect(store(in: place).offered == [draft(1, "Một")])
    }

    @Test(arguments: DiskKind.allCases)
    func `drafts are for their owner alone`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một"))
        #expect(try place.disk.status(of: "\(place.path)/state/drafts")?.permissions == 0o700)
        #expect(try place.disk.status(of: "\(place.path)/\(file(in: place))")?.permissions == 0o600)
        withExtendedLifetime(store) {}
    }

    // MARK: Drafts that were given up

    @Test(arguments: DiskKind.allCases)
    func `a draft that was given up is not offered, and kept for a week`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            try store.save(draft(1, "Câu xoá nhầm"))
            try store.save(draft(2, "Câu đang gõ"))
            try store.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
            #expect(store.cleared == [draft(1, "Câu xoá nhầm")])
            try store.forget(draft(2, "").idea)
            try store.close()
        }
        let week = store(in: try place.killed(), at: later(days: 7))
        #expect(week.offered == [])
        #expect(week.cleared == [draft(1, "Câu xoá nhầm")])
        let after = try place.killed()
        #expect(store(in: after, at: later(days: 8)).cleared == [])
        #expect(files(in: after).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `a text taken back letter by letter is kept as it was when it said most`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        do {
            let store = store(in: place)
            for text in ["M", "Một", "Một cửa", "Một", "M"] { try store.save(draft(1, text)) }
        }
        let next = store(in: place)
        try next.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
        #expect(next.cleared == [draft(1, "Một cửa")])
    }

    @Test(arguments: DiskKind.allCases)
    func `of a draft that never said anything nothing is kept`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, " \n"))
        try store.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
        #expect(store.cleared == [])
        try store.close()
        #expect(files(in: place).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `a draft that the record holds goes when it is dropped`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một"), in: place)
        var record = Record(programme: .sample)
        record.apply([JournalSample.change(1, text: "Một")], tag: "tag")
        let next = store(in: place)
        try next.drop(draft(1, "").idea, at: Self.now, in: record)
        #expect(next.cleared == [])
        #expect(files(in: place).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `an edit goes where the record says the same, and is kept where it does not`(_ kind: DiskKind) throws
    {
        let place = try DiskPlace(kind)
        var record = Record(programme: .sample)
        record.apply(
            [JournalSample.change(1, text: "Một"), JournalSample.change(2, text: "Hai")], tag: "tag")
        let store = store(in: place)
        try store.save(draft(1, "Một", isEdit: true))
        try store.save(draft(2, "Hai, sửa dở", isEdit: true))
        for n in 1...2 { try store.drop(draft(n, "").idea, at: Self.now, in: record) }
        #expect(store.cleared == [draft(2, "Hai, sửa dở", isEdit: true)])
    }

    @Test(arguments: DiskKind.allCases)
    func `the latest of what was given up comes first, and what is typed at again is not among it`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        for n in 1...3 { try leave(draft(n, "Câu \(n)"), in: place) }
        do {
            let next = store(in: place)
            for (n, day) in [(1, 1), (2, 3), (3, 2)] {
                try next.drop(draft(n, "").idea, at: later(days: day), in: Record(programme: .sample))
            }
            #expect(next.cleared == [draft(2, "Câu 2"), draft(3, "Câu 3"), draft(1, "Câu 1")])
            try next.save(draft(3, "Câu 3 gõ tiếp"))
            #expect(next.cleared == [draft(2, "Câu 2"), draft(1, "Câu 1")])
        }
        let after = store(in: place, at: later(days: 4))
        #expect(after.offered == [draft(3, "Câu 3 gõ tiếp")])
        #expect(after.cleared == [draft(2, "Câu 2"), draft(1, "Câu 1")])
    }

    @Test(arguments: DiskKind.allCases)
    func `what was given up stays when its file is outgrown`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Câu xoá nhầm"))
        try store.drop(draft(1, "").idea, at: Self.now, in: Record(programme: .sample))
        for n in 1...12 { try store.save(draft(2, long(n))) }
        try sync(store)
        #expect(files(in: place).count == 1)
        #expect(store.cleared == [draft(1, "Câu xoá nhầm")])
    }

    // MARK: Keys

    @Test(arguments: DiskKind.allCases)
    func `keys that were read and never worked on are offered behind the text, as one draft`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một c"))
        var left: DiskPlace?
        try type("ửa", for: draft(1, ""), in: store) { _ in left = try place.killed() }
        let found = try #require(left)
        #expect(self.store(in: found).offered == [draft(1, "Một cửa")])
        // They are offered until someone decides, and as the same.
        #expect(self.store(in: found).offered == [draft(1, "Một cửa")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys that begin an idea are offered with all that it began with`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        var begun = draft(1, "")
        begun.set = ["speaker": "L3-07", "kind": "idea"]
        let offered = try offeredAfterKill(
            reading: [Array("Một".utf8)], for: begun, in: store(in: place), place)
        begun.set["text"] = "Một"
        #expect(offered == [begun])
    }

    @Test(arguments: DiskKind.allCases)
    func `an idea that begins with more than there is room to say keeps its text`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        var begun = draft(1, "")
        begun.set = ["speaker": .string(String(repeating: "x", count: 4_000))]
        let offered = try offeredAfterKill(
            reading: [Array("Một".utf8)], for: begun, in: store(in: place), place)
        #expect(offered == [draft(1, "Một")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys typed at an edit are offered as that edit`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một", isEdit: true))
        #expect(
            try offeredAfterKill(reading: [Array(" cửa".utf8)], for: draft(1, ""), in: store, place)
                == [draft(1, "Một cửa", isEdit: true)])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys behind an Enter belong to another idea than those before it`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một c"))
        let offered = try offeredAfterKill(
            reading: [Array("ửa\nHai".utf8)], for: draft(1, ""), in: store, place)
        // The first may have been recorded: its id tells.
        #expect(offered.filter { $0.idea == draft(1, "").idea } == [draft(1, "Một cửa")])
        #expect(offered.filter { $0.idea != draft(1, "").idea }.map { $0.set["text"] } == ["Hai"])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys behind an Enter are kept while only the idea before it has a snapshot`(_ kind: DiskKind) throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một c"))
        var offered: [Draft] = []
        try type("ửa\nHai", for: draft(1, ""), in: store) { _ in
            // What could not be recorded goes to the drafts first, and what is typed now after it.
            try store.save(draft(1, "Một cửa"))
            offered = self.store(in: try place.killed()).offered
        }
        #expect(Set(offered.map { $0.set["text"] }) == ["Một cửa", "Hai"])
    }

    @Test(arguments: DiskKind.allCases)
    func `an Enter that was never worked on leaves the text as it is, and nothing else`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một cửa"))
        #expect(
            try offeredAfterKill(reading: [[0x0A]], for: draft(1, ""), in: store, place)
                == [draft(1, "Một cửa")])
    }

    @Test(arguments: DiskKind.allCases)
    func `what takes several reads is offered whole, split characters too`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "M"))
        #expect(
            try offeredAfterKill(
                reading: [[0xE1, 0xBB], [0x99, 0x74]], for: draft(1, ""), in: store, place)
                == [draft(1, "Một")])
    }

    @Test(arguments: DiskKind.allCases)
    func `bytes that no text holds, in the midst and at the end, take no key with them`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "M"))
        let reads: [[UInt8]] = [[0xFF, 0x61], [0xFF, 0xFF], [0x62, 0x00, 0x63, 0xFF]]
        #expect(
            try offeredAfterKill(reading: reads, for: draft(1, ""), in: store, place)
                == [draft(1, "Mab\0c")])
    }

    @Test(arguments: DiskKind.allCases)
    func `more than there is room for is offered whole`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place, roomLength: 5_000)
        try store.save(draft(1, "M"))
        let reads = (0..<16).map { n in [UInt8](repeating: UInt8(ascii: "a") + UInt8(n), count: 4_096) }
        let text = "M" + String(decoding: reads.joined(), as: UTF8.self)
        #expect(
            try offeredAfterKill(reading: reads, for: draft(1, ""), in: store, place) == [draft(1, text)])
    }

    @Test(arguments: DiskKind.allCases)
    func `a full room is followed by another one, and the old file goes`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place, roomLength: 5_000)
        var text = ""
        for n in 1...12 {
            let keys = String(repeating: "\(n % 10)", count: 1_000)
            text += keys
            try type(keys, for: draft(1, ""), in: store) { pending in try pending.save(draft(1, text)) }
        }
        try sync(store)
        #expect(files(in: place).count == 1)
        #expect(self.store(in: try place.killed()).offered == [draft(1, text)])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys typed elsewhere are not kept`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "M"))
        var offered: [Draft] = []
        try type("x", for: nil, in: store) { _ in offered = self.store(in: try place.killed()).offered }
        #expect(offered == [draft(1, "M")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys that were worked on are not offered`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("M", for: draft(1, ""), in: store) { pending in
            try pending.save(draft(1, "M"))
            #expect(self.store(in: try place.killed()).offered == [draft(1, "M")])
        }
        try type("ộ", for: draft(1, ""), in: store)
        #expect(self.store(in: try place.killed()).offered == [draft(1, "M")])
        // What comes next stands behind the snapshot.
        #expect(
            try offeredAfterKill(reading: [Array("ột".utf8)], for: draft(1, ""), in: store, place)
                == [draft(1, "Một")])
    }

    @Test(arguments: DiskKind.allCases)
    func `the first half of what is not complete stays until its rest has come`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type([[0x4D, 0xE1, 0xBB]], for: draft(1, ""), in: store) { pending in
            pending.unparsedCount = 2
            try pending.save(draft(1, "M"))
        }
        try type([] as [[UInt8]], for: draft(1, ""), in: store) { pending in pending.unparsedCount = 2 }
        #expect(
            try offeredAfterKill(reading: [[0x99, 0x74]], for: draft(1, ""), in: store, place)
                == [draft(1, "Một")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys of the next idea are not taken for those of the one before`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("Một\n", for: draft(1, ""), in: store) { pending in try pending.save(draft(1, "Một")) }
        try store.forget(draft(1, "").idea)
        #expect(
            try offeredAfterKill(reading: [Array("Hai".utf8)], for: draft(2, ""), in: store, place)
                == [draft(2, "Hai")])
    }

    @Test(arguments: DiskKind.allCases)
    func `while nobody types nothing is written`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        var begun = draft(1, "")
        try type([] as [[UInt8]], for: begun, in: store)
        let before = try place.bytes(file(in: place))
        for day in 1...3 {
            begun.at = later(days: day)
            try type([] as [[UInt8]], for: begun, in: store)
        }
        #expect(try place.bytes(file(in: place)) == before)
    }

    @Test(
        arguments: DiskKind.allCases,
        [
            ("Một", "cửa", "Mộtcửa", true), ("Một ", "c", "Một c", true), ("toan", "s", "toán", false),
            ("Một", "c", "Mộ", false), ("Một", "", "Một", false),
        ])
    func `keys say what a draft says where it is the last snapshot and they, letter by letter`(
        kind: DiskKind, words: (text: String, keys: String, typed: String, isSaid: Bool)
    ) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, words.text))
        let reads = words.keys.isEmpty ? [] : [Array(words.keys.utf8)]
        try type(reads, for: draft(1, ""), in: store) { pending in
            let isSaid = pending.say(draft(1, words.typed), keys: words.keys)
            #expect(isSaid == words.isSaid)
            let isSaidOfAnother = pending.say(draft(2, words.typed), keys: words.keys)
            #expect(!isSaidOfAnother)
            // Once a snapshot is there, nothing is left for keys to say.
            try pending.save(draft(1, words.typed))
            let isSaidStill = pending.say(draft(1, words.typed), keys: words.keys)
            #expect(!isSaidStill)
        }
    }

    @Test func `where a disk maps files, a byte is in the file before anything is told of it`() throws {
        let place = try DiskPlace(.simulated)
        let store = store(in: place)
        try store.save(draft(1, "M"))
        var offered: [Draft] = []
        Keeper(store).turn(for: draft(1, "")) { room in
            _ = room.read(most: 4_096) { buffer in
                buffer[0] = UInt8(ascii: "x")
                // Killed before read(2) has come back.
                do { offered = self.store(in: try place.killed()).offered } catch { Issue.record(error) }
                return 1
            }
        } handle: { _, _ in
        }
        #expect(offered == [draft(1, "Mx")])
    }

    @Test(arguments: DiskKind.allCases)
    func `the terminal's end is handed on, and a failing page costs no later key and is said`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        Keeper(store).turn(for: draft(1, "")) { room in
            let (none, end) = room.read(most: 10) { _ in 0 }
            #expect(none.isEmpty)
            #expect(end == 0)
            let (bytes, count) = room.read(most: 10) { _ in
                errno = EFAULT
                return -1
            }
            #expect(bytes.isEmpty)
            #expect(count == -1)
        } handle: { _, pending in
            let mayLackKeys = pending.mayLackKeys
            #expect(mayLackKeys == place.isMapped)
        }
        try type("a", for: draft(1, ""), in: store) { pending in
            let mayLackKeys = pending.mayLackKeys
            #expect(!mayLackKeys)
            try pending.save(draft(1, "a"))
        }
        #expect(self.store(in: try place.killed()).offered == [draft(1, "a")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys that are typed after something cut the draft file off are kept in another one`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("Một", for: draft(1, ""), in: store) { try $0.save(draft(1, "Một")) }
        try cutOff(file(in: place), in: place)
        var offered: [Draft] = []
        try type(" cửa", for: draft(1, ""), in: store) { pending in
            let mayLackKeys = pending.mayLackKeys
            #expect(!mayLackKeys)
            offered = self.store(in: try place.killed()).offered
            try pending.save(draft(1, "Một cửa"))
        }
        #expect(offered == [draft(1, "Một cửa")])
        #expect(self.store(in: try place.killed()).offered == [draft(1, "Một cửa")])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys whose file is cut off while they are read cost no program, and that is said`(
        _ kind: DiskKind
    ) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("Một", for: draft(1, ""), in: store) { try $0.save(draft(1, "Một")) }
        let name = try file(in: place)
        var failure: (any Error)?
        Keeper(store).turn(for: draft(1, "")) { room in
            let (bytes, count) = room.read(most: 4_096) { buffer in
                buffer[0] = UInt8(ascii: "x")
                do { try cutOff(name, in: place) } catch { failure = error }
                return 1
            }
            // Mapped, they are gone with the file; else they have been in memory.
            #expect(bytes == (place.isMapped ? [] : [UInt8(ascii: "x")]))
            #expect(count == (place.isMapped ? -1 : 1))
        } handle: { _, pending in
            let mayLackKeys = pending.mayLackKeys
            #expect(mayLackKeys == place.isMapped)
        }
        #expect(failure == nil)
        try type("y", for: draft(1, ""), in: store) { try $0.save(draft(1, "Một y")) }
        #expect(self.store(in: try place.killed()).offered == [draft(1, "Một y")])
    }

    @Test(arguments: DiskKind.allCases)
    func `a draft file that another content was put into is followed by a new one`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một"))
        _ = try store.restorePlace()
        try place.write(Array(repeating: 0x78, count: 60_000), to: file(in: place))
        try store.save(draft(1, "Một c"))
        try place.write(Array(repeating: 0x78, count: 60_000), to: file(in: place))
        #expect(try store.restorePlace())
        #expect(self.store(in: try place.killed()).offered == [draft(1, "Một c")])
    }

    private func cutOff(_ name: String, in place: DiskPlace) throws {
        try place.disk.truncate(try place.disk.openForWriting("\(place.path)/\(name)"), to: 0)
    }

    @Test func `read-only the terminal is read and nothing kept`() {
        var read: [UInt8] = []
        Keeper(nil).turn(for: draft(1, "")) { room in
            let (bytes, _) = room.read(most: 4) { buffer in
                buffer[0] = 0x61
                return 1
            }
            read = bytes
        } handle: { _, pending in
            let isSaid = pending.say(draft(1, "a"), keys: "a")
            #expect(!isSaid)
        }
        #expect(read == [0x61])
    }

    // MARK: Files that cannot be read

    @Test(arguments: DiskKind.allCases)
    func `a draft file with a damaged head is told and stays, and its lines are offered`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một cửa"), in: place)
        let name = try file(in: place)
        var bytes = try place.bytes(name)
        bytes[0] ^= 1
        try place.write(bytes, to: name)
        let problem = Problem(file: "\(place.path)/\(name)", fact: .damagedDraft)
        #expect(place.state.draftProblems(of: "mau") == [problem])
        #expect(place.state.draftProblems(of: nil) == [problem])
        #expect(place.state.draftProblems(of: "khac") == [])
        #expect(try place.bytes(name) == bytes)
        do {
            let next = store(in: place)
            #expect(next.problems == [problem])
            #expect(next.offered == [draft(1, "Một cửa")])
            try next.forget(draft(1, "").idea)
            try next.close()
        }
        // Its idea is recorded, and not offered again; what else was typed nobody knows.
        #expect(try place.bytes(name).starts(with: bytes))
        let last = store(in: place)
        #expect(last.offered.isEmpty)
        #expect(last.problems == [problem])
    }

    @Test(arguments: DiskKind.allCases)
    func `keys that nobody knows the idea of are told`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("Một", for: draft(1, ""), in: store) { _ in
            // What a kill in this turn leaves, and then a disk that spoils both places that say whose the keys are.
            let killed = try place.killed()
            let name = try self.file(in: killed)
            var bytes = try killed.bytes(name)
            for start in [512, 2_304] { bytes[start] = 0x78 }
            try killed.write(bytes, to: name)
            let next = self.store(in: killed)
            #expect(next.offered.isEmpty)
            #expect(next.problems == [Problem(file: "\(killed.path)/\(name)", fact: .damagedDraft)])
            #expect(try killed.bytes(name) == bytes)
        }
    }

    @Test(arguments: DiskKind.allCases)
    func `a draft file cut short is told and stays, and what is left of it is offered`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try type("Một cửa", for: draft(1, ""), in: store) { try $0.save(draft(1, "Một cửa")) }
        let killed = try place.killed()
        let name = try file(in: killed)
        let bytes = try killed.bytes(name)
        let log = 4_096 + (16 << 10)
        let cuts: [(count: Int, text: String?)] = [
            (1, nil), (16, nil), (100, nil), (511, nil), (2_000, nil), (4_095, nil), (4_096, nil),
            (4_097, "M"), (4_110, "Một cửa"), (log - 1, "Một cửa"), (log, "Một cửa"),
        ]
        for (count, text) in cuts {
            let left = Array(bytes[..<count])
            try killed.write(left, to: name)
            let problem = Problem(file: "\(killed.path)/\(name)", fact: .damagedDraft)
            #expect(killed.state.draftProblems(of: "mau") == [problem], "\(count)")
            for _ in 1...2 {
                let next = self.store(in: killed)
                #expect(next.problems == [problem], "\(count)")
                #expect(next.offered == (text.map { [draft(1, $0)] } ?? []), "\(count)")
                try next.close()
            }
            #expect(try killed.bytes(name) == left, "\(count)")
        }
        try killed.write([], to: name)
        #expect(self.store(in: killed).problems.isEmpty)
        #expect(files(in: killed).isEmpty)
    }

    @Test(arguments: DiskKind.allCases)
    func `keys at a text whose lines are cut off are offered alone, and that is told`(_ kind: DiskKind)
        throws
    {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        try store.save(draft(1, "Một c"))
        try type("ửa", for: draft(1, ""), in: store) { _ in
            for rest in [1, 9] {
                let killed = try place.killed()
                let name = try self.file(in: killed)
                let count = 4_096 + (16 << 10) + rest
                try killed.write(Array(try killed.bytes(name).prefix(count)), to: name)
                let next = self.store(in: killed)
                #expect(next.problems == [Problem(file: "\(killed.path)/\(name)", fact: .damagedDraft)])
                #expect(next.offered == [draft(1, "ửa")])
            }
        }
    }

    @Test(arguments: DiskKind.allCases)
    func `what is no draft file is told and stays as it is`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        try leave(draft(1, "Một"), in: place)
        let text = Array("ghi chú\n".utf8)
        try place.write(text, to: "state/drafts/a.draft")
        try place.disk.makeFolder("\(place.path)/state/drafts/b.draft", permissions: 0o700)
        // What a power cut leaves of a file that was never on the disk.
        try place.write([0, 0, 0], to: "state/drafts/c.draft")
        try place.write([], to: "state/drafts/d.draft")
        let problems = [
            Problem(file: "\(place.path)/state/drafts/a.draft", fact: .damagedDraft),
            Problem(file: "\(place.path)/state/drafts/b.draft", fact: .notRegular(.folder)),
        ]
        #expect(place.state.draftProblems(of: "mau") == problems)
        let store = store(in: place)
        #expect(store.problems == problems)
        #expect(store.offered == [draft(1, "Một")])
        #expect(try place.bytes("state/drafts/a.draft") == text)
        #expect(Array(files(in: place).suffix(2)) == ["a.draft", "b.draft"])
    }

    @Test func `what the system refuses is told by name and cause, and read once it is allowed`() throws {
        let disk = SimulatedDisk()
        let state = StateDirectory("/state", disk: disk)
        do { try DraftStore(seminar: "mau", state: state).save(draft(1, "Một")) }
        let folder: Path = "/state/drafts"
        let names = try disk.list(folder)
        let file: Path = "\(folder)/\(try #require(names.first))"
        let image = disk.image
        // The folder is looked for and listed, the file is looked at and opened.
        for (call, refused) in [
            (1, Problem(file: folder.text, fact: .unreadable(FileError(.list, path: folder, code: 13)))),
            (3, Problem(file: file.text, fact: .unreadable(FileError(.open, path: file, code: 13)))),
        ] {
            disk.inject(SimulatedDisk.Fault(kind: .error(13), at: call))
            #expect(state.draftProblems(of: "mau") == [refused])
            disk.inject(SimulatedDisk.Fault(kind: .error(13), at: call))
            let store = DraftStore(seminar: "mau", state: state)
            #expect(store.problems == [refused])
            #expect(store.offered.isEmpty)
            disk.inject(nil)
            #expect(disk.image == image)
        }
        #expect(DraftStore(seminar: "mau", state: state).offered == [draft(1, "Một")])
    }

    // MARK: Files of format 1

    private func lines(_ json: [String]) -> [UInt8] {
        json.flatMap { text in Array("\(hexadecimal(checksum(Array(text.utf8)))) \(text)\n".utf8) }
    }

    @Test(arguments: DiskKind.allCases)
    func `files of format 1 are offered, with the keys that stand in lines of their own`(_ kind: DiskKind)
        throws
    {
        let idea = draft(1, "").idea
        let begin = #"{"seminar":"mau","idea":"\#(idea)""#
        let saved = begin + #","at":"\#(Self.now)","by":"Thư ký 1","edit":false,"set":{"text":"M"}}"#
        let tables: [([String], [Draft])] = [
            ([saved], [draft(1, "M")]),
            ([saved, begin + #","bytes":"e1bb"}"#, begin + #","bytes":"9974"}"#], [draft(1, "Một")]),
            ([saved, begin + #","bytes":"61"}"#, begin + #","bytes":""}"#], [draft(1, "M")]),
            ([saved, begin + "}"], []),
        ]
        for (json, expected) in tables {
            let place = try DiskPlace(kind)
            try place.disk.makeFolder("\(place.path)/state", permissions: 0o700)
            try place.disk.makeFolder("\(place.path)/state/drafts", permissions: 0o700)
            try place.write(lines(json), to: "state/drafts/\(idea)-1.draft")
            #expect(store(in: place).offered == expected)
            let next = store(in: place)
            #expect(next.offered == expected)
            try next.forget(idea)
            #expect(files(in: place).isEmpty)
        }
    }

    @Test(arguments: DiskKind.allCases)
    func `a long paste that comes in pieces begins few files, and is offered whole`(_ kind: DiskKind) throws {
        let place = try DiskPlace(kind)
        let store = store(in: place)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 4_096)
        for number in 1...200 {
            try type([piece], for: draft(1, ""), in: store) { $0.unparsedCount = number * piece.count }
        }
        // Its room doubles each time it is full.
        #expect(try place.disk.list(Path("\(place.path)/state/drafts")).count <= 8)
        #expect(
            self.store(in: try place.killed()).offered.first?.set["text"]?.string?.count == 200 * piece.count)
    }
}
