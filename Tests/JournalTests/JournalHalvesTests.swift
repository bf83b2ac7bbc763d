import Seminar
import TestSupport
import Testing

@testable import Journal

/// A journal that both cores read comes to what one of them would have made of it, whatever it holds.
struct JournalHalvesTests {
    /// All that a scan comes to.
    private struct Reading: Equatable {
        var header: JournalHeader?
        var changes: [Change]
        var lines: [Int]
        var findings: [JournalScan.Finding]
        var unlisted: Int
        var position: JournalScan.Position
        var resume: JournalScan.Position
        var torn: Int?
        var flags: [Bool]
    }

    private func reading(_ bytes: [UInt8], halvedFrom fewest: Int) throws -> Reading {
        let disk = SimulatedDisk()
        let file = try disk.create("/x.json", permissions: 0o600)
        _ = try disk.write(file, bytes[...], at: 0)
        var scan = JournalScan(fewestBytesToHalve: fewest)
        try scan.read(file, on: disk)
        return Reading(
            header: scan.header, changes: scan.changes, lines: scan.numbered.map(\.line),
            findings: scan.findings, unlisted: scan.unlisted, position: scan.position, resume: scan.resume,
            torn: scan.torn,
            flags: [
                scan.hasExactEnding, scan.isWhole, scan.isForeign, scan.isEmpty, scan.length == bytes.count,
            ])
    }

    private static let journal: [UInt8] = {
        let header = JournalHeader(
            seminar: "mau", writer: "Thư ký 1", device: "may-1", tag: "a3f2",
            created: JournalSample.change(1).at)
        let changes = (1...6).map { JournalSample.change($0).line }
        return Array([[UInt8(ascii: "[")] + header.json.line] + changes).joined(separator: Array(",\n".utf8))
            + Array("\n]\n".utf8)
    }()

    @Test func `halves add up to the whole`() throws {
        let halved = try reading(Self.journal, halvedFrom: 0)
        #expect(halved.changes == (1...6).map { JournalSample.change($0) })
        #expect(halved.lines == [2, 3, 4, 5, 6, 7])
        #expect(halved.findings.isEmpty)
        #expect(halved.torn == nil)
        #expect(try halved == reading(Self.journal, halvedFrom: .max))
    }

    @Test func `halves of a damaged journal add up to what it is as a whole`() throws {
        var random = SeededGenerator(seed: 16)
        for place in Self.journal.indices {
            var damaged = Self.journal
            switch Int.random(in: 0..<5, using: &random) {
            case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
            case 1: damaged.remove(at: place)
            case 2: damaged.removeSubrange(place...)
            case 3: damaged.insert(0x0A, at: place)
            default: damaged[place] = Array(#"{}[]",:\0"#.utf8).randomElement(using: &random) ?? 0
            }
            let isSame = try reading(damaged, halvedFrom: 0) == reading(damaged, halvedFrom: .max)
            #expect(isSame, "\(String(decoding: damaged, as: UTF8.self))")
        }
    }

    @Test func `a journal that some tool laid out anew is read as a whole`() throws {
        let spread = try JSONReader.read(Self.journal).document
        #expect(try reading(spread, halvedFrom: 0) == reading(spread, halvedFrom: .max))
    }
}
