import Foundation
import Journal
import Seminar
import Testing

/// What is being typed, kept until it is recorded.
struct DraftTests {
    let temporary: TemporaryFolder
    let state: StateDirectory

    init() throws {
        temporary = try TemporaryFolder()
        state = StateDirectory("\(temporary.path)/state")
    }

    private func store(_ seminar: String = "mau") -> DraftStore { DraftStore(seminar: seminar, state: state) }

    /// Keeps keys as they are read.
    private func keep(_ keys: String, for draft: Draft, in store: DraftStore) throws {
        store.prepare(for: draft)
        var keys = keys
        try keys.withUTF8 { try store.keep(UnsafeRawBufferPointer($0)) }
    }

    private func draft(_ n: Int, _ text: String) -> Draft {
        let change = Sample.change(n)
        return Draft(idea: change.id, at: change.at, by: change.by, set: ["text": .string(text)])
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(state.path)/drafts")
    }

    private func sync(_ store: DraftStore) throws {
        let request = try #require(store.syncRequest)
        try request.run()
        try store.finish(request)
    }

    /// Keeps a draft key by key and ends without leaving, as a killed program does.
    private func type(_ n: Int, _ text: String) throws {
        let store = store()
        for end in text.indices.dropFirst() { try store.keep(draft(n, String(text[..<end]))) }
        try store.keep(draft(n, text))
    }

    @Test func `what a killed program was typing is offered at the next start`() throws {
        try type(1, "Một cửa lưu động")
        #expect(store().offered == [draft(1, "Một cửa lưu động")])
    }

    @Test func `keys that were read and never worked on are offered behind the text, as one draft`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "Một c"))
            try keep("ửa", for: draft(1, ""), in: store)
        }
        #expect(store().offered == [draft(1, "Một cửa")])
        // They are offered until someone decides, and as the same.
        #expect(store().offered == [draft(1, "Một cửa")])
    }

    @Test func `keys typed at an edit are offered as that edit`() throws {
        var edit = draft(1, "Một")
        edit.isEdit = true
        do {
            let store = store()
            try store.keep(edit)
            try keep(" cửa", for: draft(1, ""), in: store)
        }
        edit.set["text"] = "Một cửa"
        #expect(store().offered == [edit])
    }

    @Test func `keys behind an Enter belong to another idea than those before it`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "Một c"))
            try keep("ửa\nHai", for: draft(1, ""), in: store)
        }
        let offered = store().offered
        // The first may have been recorded: its id tells.
        #expect(offered.filter { $0.idea == draft(1, "").idea } == [draft(1, "Một cửa")])
        #expect(offered.filter { $0.idea != draft(1, "").idea }.map { $0.set["text"] } == ["Hai"])
    }

    @Test func `an Enter that was never worked on leaves the text as it is, and nothing else`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "Một cửa"))
            try keep("\n", for: draft(1, ""), in: store)
        }
        #expect(store().offered == [draft(1, "Một cửa")])
    }

    @Test func `what takes several reads is offered whole, split characters too`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "M"))
            store.prepare(for: draft(1, ""))
            for bytes in [[0xE1, 0xBB], [0x99, 0x74]] as [[UInt8]] {
                try bytes.withUnsafeBytes { try store.keep($0) }
            }
        }
        #expect(store().offered == [draft(1, "Một")])
    }

    @Test func `keys typed elsewhere are not kept`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "M"))
            store.prepare(for: nil)
            try [UInt8(ascii: "x")].withUnsafeBytes { try store.keep($0) }
        }
        #expect(store().offered == [draft(1, "M")])
    }

    @Test func `keys that were worked on are not offered`() throws {
        do {
            let store = store()
            try keep("M", for: draft(1, ""), in: store)
            try store.keep(draft(1, "M"))
            try keep("ộ", for: draft(1, ""), in: store)
            try store.settle(draft(1, "").idea)
        }
        #expect(store().offered == [draft(1, "M")])
    }

    @Test(arguments: [
        ("Một", "cửa", "Mộtcửa", true), ("Một ", "c", "Một c", true), ("toan", "s", "toán", false),
        ("Một", "c", "Mộ", false), ("Một", "", "Một", false),
    ])
    func `keys say what a draft says where it is the last snapshot and they, letter by letter`(
        text: String, keys: String, typed: String, isSaid: Bool
    ) throws {
        let store = store()
        #expect(!store.says(draft(1, typed), keys: keys))
        try store.keep(draft(1, text))
        if !keys.isEmpty { try keep(keys, for: draft(1, ""), in: store) }
        #expect(store.says(draft(1, typed), keys: keys) == isSaid)
        #expect(!store.says(draft(2, typed), keys: keys))
        // Once a snapshot is there, nothing is left for keys to say.
        try store.keep(draft(1, typed))
        #expect(!store.says(draft(1, typed), keys: keys))
    }

    @Test func `keys take little room once a snapshot says what they belong to`() throws {
        let store = store()
        try keep("M", for: draft(1, ""), in: store)
        try store.keep(draft(1, "M"))
        try keep("ộ", for: draft(1, ""), in: store)
        let file = "\(state.path)/drafts/\(try #require(try files().first))"
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.map { $0.contains(#""set""#) } == [true, true, false])
    }

    @Test func `a draft whose file something took away is kept in another one`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "Một"))
            #expect(try !store.restorePlace())
            try FileManager.default.removeItem(atPath: "\(state.path)/drafts")
            // Nothing new was kept: there is nothing to look after.
            #expect(try !store.restorePlace())
            try store.keep(draft(1, "Một c"))
            #expect(try store.restorePlace())
            try store.keep(draft(1, "Một cử"))
            #expect(try !store.restorePlace())
        }
        #expect(store().offered == [draft(1, "Một cử")])
    }

    @Test func `a running program's draft is not offered to another`() throws {
        let running = store()
        try running.keep(draft(1, "Đang gõ"))
        #expect(store().offered.isEmpty)
    }

    @Test func `a draft of another seminar is left alone`() throws {
        try type(1, "Một")
        #expect(store("khac").offered.isEmpty)
        #expect(store().offered.count == 1)
    }

    @Test func `a dropped draft is not offered again, and its file goes`() throws {
        try type(1, "Một")
        let next = store()
        try next.drop(draft(1, "").idea)
        #expect(next.offered.isEmpty)
        #expect(store().offered.isEmpty)
        #expect(try files().isEmpty)
    }

    @Test func `a restored draft leaves its old file only once it is on the disk in the new one`() throws {
        try type(1, "Một")
        let next = store()
        try next.keep(draft(1, "Một cửa"))
        #expect(try files().count == 2)
        try sync(next)
        #expect(try files().count == 1)
        #expect(next.offered.isEmpty)
    }

    @Test func `a snapshot cut off at any byte leaves the one before`() throws {
        try type(1, "Một")
        let path = try "\(state.path)/drafts/\(#require(try files().first))"
        let bytes = try Data(contentsOf: URL(filePath: path))
        let lineStart = try #require(bytes.dropLast().lastIndex(of: 0x0A)) + 1
        for end in lineStart..<bytes.count - 1 {
            try bytes[..<end].write(to: URL(filePath: path))
            #expect(store().offered == [draft(1, "Mộ")])
        }
    }

    @Test func `a long text does not make the file grow without end`() throws {
        let store = store()
        let long = String(repeating: "dài ", count: 5_000)
        for n in 1...40 {
            try store.keep(draft(1, long + String(n)))
            try sync(store)
        }
        let path = try "\(state.path)/drafts/\(#require(try files().first))"
        #expect(try files().count == 1)
        #expect(try #require(try ReadOnlyDisk().look(path)).size < 400_000)
    }

    @Test func `leaving with nothing unfinished leaves no file`() throws {
        let store = store()
        try store.keep(draft(1, "Một"))
        try store.drop(draft(1, "").idea)
        try store.close()
        #expect(try files().isEmpty)
    }

    @Test func `leaving with something unfinished keeps it`() throws {
        do {
            let store = store()
            try store.keep(draft(1, "Một"))
            try store.close()
        }
        #expect(store().offered == [draft(1, "Một")])
    }

    @Test func `drafts are for their owner alone`() throws {
        let store = store()
        try store.keep(draft(1, "Một"))
        let folder = "\(state.path)/drafts"
        #expect(try ReadOnlyDisk().look(folder)?.permissions == 0o700)
        #expect(try ReadOnlyDisk().look("\(folder)/\(files()[0])")?.permissions == 0o600)
    }
}
