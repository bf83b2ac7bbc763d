import Seminar
import Testing

@testable import Journal

/// A file may hold any number of elements and of damaged lines; what is remembered of them is no more than they take.
struct ScanGrowthTests {
    private func scan(_ text: String) throws -> JournalScan {
        let disk = SimulatedDisk()
        let file = try disk.create("/x.json", permissions: 0o600)
        _ = try disk.write(file, Array(text.utf8)[...], at: 0)
        return try JournalScan(reading: file, on: disk, keepsRanges: true)
    }

    @Test func `elements that follow each other are one run, and copied byte for byte`() throws {
        let count = 20_000
        let zeros = try scan("[0" + String(repeating: ",\n0", count: count) + "\n]\n")
        #expect(zeros.runs == [1..<2 + 3 * count])
        #expect(zeros.findings.count == Problem.mostOfOneFile)
        // What stands between them is written anew where it is anything else.
        #expect(try scan("[0 ,\n0,\n0\n,0, 0,\n0\n]\n").runs == [1..<2, 5..<9, 11..<12, 14..<18])
    }

    @Test func `damaged lines that follow each other are set aside together`() throws {
        let count = 20_000
        let damaged = try scan("[0,\n" + String(repeating: "hỏng,\n", count: count) + "1\n]\n")
        #expect(damaged.damage.count == 1)
        #expect(damaged.runs.count == 2)
    }
}
