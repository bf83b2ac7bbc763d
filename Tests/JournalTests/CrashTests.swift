import Journal
import Seminar
import Testing

/// Every disk that a power cut may leave, at every instant of recording, and what is made of it afterwards.
struct CrashTests {
    /// A scenario on a simulated disk, and when each change was confirmed.
    private struct Scenario {
        let disk: SimulatedDisk
        let start: SimulatedDisk.Image
        let first: Int
        var recorded: [Change] = []
        /// How long the log was when the change was known to be on the disk.
        var confirmed: [Identifier: Int] = [:]

        init(_ disk: SimulatedDisk) {
            self.disk = disk
            start = disk.image
            first = disk.log.count
        }

        mutating func record(_ numbers: ClosedRange<Int>, with writer: JournalWriter) throws {
            let changes = numbers.map { JournalSample.change($0) }
            recorded += changes
            try writer.append(changes)
        }

        mutating func sync(_ writer: JournalWriter) throws {
            let request = try #require(writer.syncRequest)
            try request.run()
            try writer.finish(request, .success(()))
            for change in recorded where confirmed[change.id] == nil { confirmed[change.id] = disk.log.count }
        }

        /// Journals are cut at every byte; of what is only remembered, the half stands for all parts.
        var crashes: CrashStates {
            CrashStates(start: start, log: disk.log, first: first) {
                $0.suffix(3) == Array("\n]\n".utf8)[...]
            }
        }
    }

    private static func seminar() throws -> SimulatedDisk {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create("/mau", programme: JournalSample.programme, on: disk)
        return disk
    }

    private static func writer(_ disk: SimulatedDisk) -> JournalWriter {
        JournalWriter(
            SeminarFolder("/mau", disk: disk), seminar: "mau", writer: "Thư ký 1",
            device: JournalSample.laptop,
            state: StateDirectory("/state", disk: disk), disk: disk)
    }

    /// What follows the first change of a journal, when that is on the disk.
    private static func begun() throws -> (Scenario, JournalWriter) {
        let disk = try seminar()
        let writer = writer(disk)
        var before = Scenario(disk)
        try before.record(1...1, with: writer)
        try before.sync(writer)
        var scenario = Scenario(disk)
        scenario.recorded = before.recorded
        scenario.confirmed = before.confirmed
        return (scenario, writer)
    }

    private static func changes(_ disk: SimulatedDisk) -> Set<Change> {
        var follower = Follower(SeminarFolder("/mau", disk: disk), seminar: "mau")
        return Set(follower.scan(milliseconds: 0).journals.flatMap(\.changes))
    }

    /// Opens what a crash left, as the program does at its next start, and looks for what was promised.
    private func examine(_ crash: CrashStates.Crash, of scenario: Scenario) throws -> Bool {
        let disk = SimulatedDisk(crash.image)
        let promised = scenario.recorded.filter {
            scenario.confirmed[$0.id].map { $0 <= crash.instant } ?? false
        }
        let found = Self.changes(disk)
        guard found.isSuperset(of: promised), found.isSubset(of: scenario.recorded) else { return false }

        var writer: JournalWriter? = Self.writer(disk)
        let next = JournalSample.change(1_000)
        try writer?.append([next])
        let name = try #require(writer?.journalName)
        guard disk.image.isJSON("/mau/journal/\(name)") else { return false }
        guard Self.changes(disk).isSuperset(of: found.union([next])) else { return false }
        writer = nil

        _ = try Repair("/mau", disk: disk).run()
        guard try Repair("/mau", disk: disk).run().isEmpty else { return false }
        let folder = SeminarFolder("/mau", disk: disk)
        return try folder.check().isEmpty && Self.changes(disk).isSuperset(of: found.union([next]))
            && folder.journals().allSatisfy { disk.image.isJSON("/mau/\($0)") }
    }

    /// Examines every crash state of a scenario: at each instant, and with all that was recorded, some of it and none.
    private func examineAll(_ scenario: Scenario, _ name: String) throws {
        var count = 0
        var distinct: Set<[AnyHashable]> = []
        var instants: Set<Int> = []
        var survivors: Set<Int> = []
        for crash in scenario.crashes {
            count += 1
            instants.insert(crash.instant)
            let promised = scenario.confirmed.values.count { $0 <= crash.instant }
            guard distinct.insert([crash.image.reachable, promised]).inserted else { continue }
            survivors.insert(Self.changes(SimulatedDisk(crash.image)).count)
            let isRecovered = try examine(crash, of: scenario)
            #expect(isRecovered, "instant \(crash.instant), \(crash.fates)")
            if !isRecovered { break }
        }
        print("\(name): \(count) crash states, \(distinct.count) of them distinct, recovered")
        #expect(instants == Set(scenario.first...scenario.disk.log.count))
        // Otherwise nothing of what was recorded here was at stake.
        let settled = Self.changes(SimulatedDisk(scenario.start)).count
        #expect(survivors == Set(settled...scenario.recorded.count))
    }

    @Test func `beginning a journal survives every power cut`() throws {
        let disk = try Self.seminar()
        var scenario = Scenario(disk)
        let writer = Self.writer(disk)
        try scenario.record(1...1, with: writer)
        try scenario.sync(writer)
        try examineAll(scenario, "beginning a journal")
    }

    @Test func `each append survives every power cut`() throws {
        var (scenario, writer) = try Self.begun()
        for n in 2...3 {
            try scenario.record(n...n, with: writer)
            try scenario.sync(writer)
        }
        try examineAll(scenario, "appending")
    }

    @Test func `two appends before a sync survive every power cut`() throws {
        var (scenario, writer) = try Self.begun()
        for n in 2...3 { try scenario.record(n...n, with: writer) }
        try scenario.sync(writer)
        try examineAll(scenario, "two appends and one sync")
    }

    @Test func `taking up a journal with a torn end survives every power cut`() throws {
        let disk = try Self.seminar()
        var first: JournalWriter? = Self.writer(disk)
        var before = Scenario(disk)
        try before.record(1...3, with: #require(first))
        try before.sync(#require(first))
        let path = try "/mau/journal/" + #require(first?.journalName)
        first = nil
        // The power went in the middle of the fourth change.
        let whole = try #require(disk.image.bytes(path))
        let torn = whole.dropLast(3) + Array(",\n{\"id\":\"0191f9e1-0000-7004-80".utf8)
        let file = try disk.openForWriting(path)
        _ = try disk.write(file, torn[...], at: 0)
        try disk.sync(file)

        var scenario = Scenario(disk)
        scenario.recorded = before.recorded
        scenario.confirmed = before.confirmed
        let writer = Self.writer(disk)
        #expect(writer.journalName != nil)
        try scenario.record(5...5, with: writer)
        try scenario.sync(writer)
        #expect(disk.image.entries("/mau/damaged").count == 1)
        try examineAll(scenario, "taking up a torn journal")
    }

    @Test func `a new seminar is there whole or not at all`() throws {
        let disk = SimulatedDisk()
        _ = try SeminarFolder.create("/mau", programme: JournalSample.programme, on: disk)
        var count = 0
        /// Whether the programme was there.
        var outcomes: Set<Bool> = []
        for crash in CrashStates(start: SimulatedDisk.Image(), log: disk.log) {
            count += 1
            let found = crash.image.bytes("/mau/programme.json")
            outcomes.insert(found != nil)
            #expect(found == nil || found == JournalSample.programme)
            let after = SimulatedDisk(crash.image)
            if found == nil {
                _ = try SeminarFolder.create("/mau", programme: JournalSample.programme, on: after)
                #expect(after.image.bytes("/mau/programme.json") == JournalSample.programme)
            } else {
                #expect(crash.instant > 0)
            }
        }
        print("a new seminar: \(count) crash states recovered")
        #expect(outcomes == [true, false])
    }

    @Test func `settings are the old ones or the new ones`() throws {
        let disk = SimulatedDisk()
        var settings = Settings()
        settings.language = .vietnamese
        try settings.write([.language], to: "/config/settings.json", disk: disk)
        let start = disk.image
        let first = disk.log.count
        settings.language = .japanese
        try settings.write([.language], to: "/config/settings.json", disk: disk)
        var count = 0
        var found: Set<Language?> = []
        for crash in CrashStates(start: start, log: disk.log, first: first) {
            count += 1
            let document = SettingsDocument(
                path: "/config/settings.json", disk: SimulatedDisk(crash.image))
            #expect(document.problems == [])
            found.insert(document.settings.language)
        }
        print("settings: \(count) crash states recovered")
        #expect(found == [.vietnamese, .japanese])
    }
}
