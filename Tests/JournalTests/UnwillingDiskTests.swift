import Glibc
import Journal
import Seminar
import Synchronization
import Testing

/// Shares without locks, syncs that fail, places that nobody may write to.
struct UnwillingDiskTests {
    typealias Fault = SimulatedDisk.Fault

    private let disk = SimulatedDisk()
    private let folder: SeminarFolder

    init() throws {
        folder = try SeminarFolder.create("/mau", programme: JournalSample.programme, on: disk)
    }

    private func writer() -> JournalWriter {
        JournalWriter(
            folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop,
            state: StateDirectory("/state", disk: disk), disk: disk)
    }

    private func numbers() -> [Int] {
        var follower = Follower(folder, seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes).map(\.n)).sorted()
    }

    private func sync(_ writer: JournalWriter) throws(JournalError) {
        guard let request = writer.syncRequest else { return }
        try writer.finish(request, Result { () throws(JournalError) in try request.run() })
    }

    @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
    func `where there are no locks each start has a journal of its own, and leaves nothing else`(
        _ code: Int32
    ) throws {
        disk.state.withLock { $0.lockFailure = code }
        for start in 0..<3 {
            let writer = writer()
            for n in 1...2 {
                try writer.append([JournalSample.change(2 * start + n)])
                try sync(writer)
            }
        }
        #expect(numbers() == [1, 2, 3, 4, 5, 6])
        #expect(disk.image.entries("/mau/journal").count == 3)
        #expect(disk.image.entries("/mau/journal").allSatisfy { $0.hasSuffix(".json") })
        #expect(try folder.check() == [])
    }

    @Test func `where there are no locks nothing of anybody is replaced`() throws {
        try writer().append([JournalSample.change(1)])
        let name = try #require(disk.image.entries("/mau/journal").first)
        let torn = try #require(disk.image.bytes("/mau/journal/\(name)")).dropLast(2)
        let file = try disk.openForWriting("/mau/journal/\(name)")
        try disk.truncate(file, to: torn.count)
        disk.state.withLock { $0.lockFailure = ENOLCK }
        guard case .failed(let problem)? = try Repair("/mau", disk: disk).run().first else {
            Issue.record("repaired without a lock")
            return
        }
        #expect(problem.file == "journal/\(name)")
        #expect(disk.image.bytes("/mau/journal/\(name)") == Array(torn))
    }

    @Test(arguments: [EIO, EDQUOT, ENOSPC])
    func `a sync that fails is said, and goes on in the same journal when the disk does`(_ code: Int32) throws
    {
        let writer = writer()
        try writer.append([JournalSample.change(1)])
        try sync(writer)
        for n in 2...20 {
            try writer.append([JournalSample.change(n)])
            disk.inject(Fault(kind: .error(code), at: 0))
            #expect(throws: JournalError.self) { try sync(writer) }
            #expect(!writer.isConfirmed)
            disk.inject(nil)
        }
        try sync(writer)
        #expect(writer.isConfirmed)
        #expect(disk.image.entries("/mau/journal").count == 1)
        #expect(numbers() == Array(1...20))
    }

    @Test func `what a failed sync may have lost is written again before the next`() throws {
        let writer = writer()
        try writer.append([JournalSample.change(1)])
        try sync(writer)
        try writer.append([JournalSample.change(2)])
        disk.inject(Fault(kind: .error(EIO), at: 0))
        let before = disk.log.count
        #expect(throws: JournalError.self) { try sync(writer) }
        let written = disk.log[before...].compactMap { operation -> Int? in
            if case .write(_, let bytes, _) = operation { bytes.count } else { nil }
        }
        #expect(written.contains { $0 >= JournalSample.change(2).json.line.count })
    }

    @Test(arguments: [EACCES, EROFS, EDQUOT, ENOSPC, EIO])
    func `the reason stays the same for as long as it is, and nothing is left behind`(_ code: Int32) throws {
        let writer = writer()
        disk.inject(Fault(kind: .error(code), at: 0, count: .max / 2))
        for n in 1...30 {
            // The folder that cannot even be looked at is away as far as anybody can tell.
            let error = #expect(throws: JournalError.self) { try writer.append([JournalSample.change(n)]) }
            guard case .file(let error)? = error else { continue }
            #expect(error.code == code)
        }
        disk.inject(nil)
        try writer.save()
        #expect(disk.image.entries("/mau/journal").count == 1)
        #expect(numbers() == Array(1...30))
    }

    @Test(arguments: [EROFS, ENOSPC, EIO], [false, true])
    func `of a document that cannot be written the error names it, not the file that it is made in`(
        _ code: Int32, isThere: Bool
    ) throws {
        try disk.makeFolder("/giấy tờ", permissions: 0o755)
        let document = DocumentFile("/giấy tờ/biên bản.docx", disk: disk)
        if isThere { try document.write([1, 2, 3], replacing: false) }
        var paths: Set<String> = []
        for call in 0..<12 {
            disk.inject(Fault(kind: .error(code), at: call))
            do throws(DocumentError) {
                try document.write([4, 5, 6], replacing: true)
            } catch {
                guard case .file(let error) = error else { continue }
                paths.insert(error.path)
            }
            disk.inject(nil)
        }
        #expect(paths.contains("/giấy tờ/biên bản.docx"))
        #expect(paths.subtracting(["/giấy tờ/biên bản.docx", "/giấy tờ"]) == [])
    }

    @Test(arguments: [EPERM, EOPNOTSUPP])
    func `on a stick without hard links nothing is replaced either`(_ code: Int32) throws {
        disk.state.withLock { $0.linkFailure = code }
        for _ in 0..<3 {
            let writer = JournalWriter(
                folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil,
                disk: disk)
            try writer.append([JournalSample.change(1)])
            try sync(writer)
        }
        #expect(disk.image.entries("/mau/journal").count == 3)
        #expect(try folder.check() == [])
    }

    @Test func `names for journals do not run out`() throws {
        // The first change of every start is the same one, so that all its names are taken.
        for _ in 0..<40 {
            let writer = JournalWriter(
                folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil,
                disk: disk)
            try writer.append([JournalSample.change(1)])
        }
        #expect(disk.image.entries("/mau/journal").count == 40)
    }

    @Test func `a failure while a journal is begun leaves no half-made file`() throws {
        let calls = try begin(on: SimulatedDisk(), nil)
        #expect(calls > 5)
        for call in 0..<calls {
            let disk = SimulatedDisk()
            _ = try begin(on: disk, Fault(kind: .error(ENOSPC), at: call))
            // Where the second name could not be taken away, a repair finds every byte of it in the journal.
            _ = try Repair("/mau", disk: disk).run()
            let names = disk.image.entries("/mau/journal")
            #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".json") }, "\(call): \(names)")
        }
    }

    private func begin(on disk: SimulatedDisk, _ fault: Fault?) throws -> Int {
        let folder = try SeminarFolder.create("/mau", programme: JournalSample.programme, on: disk)
        let writer = JournalWriter(
            folder, seminar: "mau", writer: "Thư ký 1", device: JournalSample.laptop, state: nil, disk: disk)
        disk.inject(fault)
        let result = Result { try writer.append([JournalSample.change(1)]) }
        let calls = disk.calls
        disk.inject(nil)
        if case .failure = result { try writer.save() }
        return calls
    }
}
