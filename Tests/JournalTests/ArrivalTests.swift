import Fuzz
import Journal
import Seminar
import TestSupport
import Testing

/// A journal that comes to this laptop in parts is read as if it had come at once.
struct ArrivalTests {
    private struct Reading: Equatable {
        var changes: Set<Change> = []
        var problems: [Problem] = []
    }

    private func readAtOnce(_ bytes: [UInt8]) -> Reading { read(bytes, cutAt: []) }

    private func read(_ bytes: [UInt8], cutAt cuts: [Int]) -> Reading {
        let file = ArrivingJournal(bytes, arrived: 0)
        var follower = Follower(SeminarFolder("/s", disk: file), seminar: "mau")
        var reading = Reading()
        for length in cuts + [bytes.count] {
            file.arrived = length
            let news = follower.scan(milliseconds: 0)
            for journal in news.journals { reading.changes.formUnion(journal.changes) }
            reading.problems = news.problems + news.unfinished
        }
        return reading
    }

    private static let header =
        #"{"format":"toadam-journal/1","seminar":"mau","writer":"Thư ký 2","device":"m","journal":"77c1","#
        + #""created":"2024-09-16T08:00:00.000+07:00"}"#

    private static func line(_ n: Int, _ text: String = "Một cửa") -> String {
        String(decoding: JournalSample.change(n, text: text).json.line, as: UTF8.self)
    }

    /// Damaged in places, as a fuzzer found it: the first element is no header of ours, and the comma begins a line.
    private static let damaged =
        #"[{"format":"08201:44.871+07:00"}"#
        + "\n"
        + #",{"id":"0191f9e1-6d4b-7c3e-9f00-5b1f6a7ca3f2","n":1,"at":"2024-09-16T10:27:02.123+07"#
        + #":00","by":"Thư ký 1","idea":"0191f9e1-6d4b-7a10-8a41-c2d4e6f80a1b","after":[],"set":"#
        + #"{"kind":" ký 1","iGea":"0191f9e1-6d4b-7a10-8a41-c2d4e6idea","<ext":"M6T10:27:02.123+"#
        + #"07:00","by":"Thư ký 1","idea":"ột cửa lưu động","speaker":"L3-07","ite/m":"N1-0.sync"#
        + #"-conflict-5"}}"#
        + "\n"
        + #"]"#
        + "\n"

    @Test func `a damaged journal that came in two halves has the change that it has when it is whole`() {
        let bytes = Array(Self.damaged.utf8)
        #expect(bytes.count == 399)
        let whole = readAtOnce(bytes)
        // Nobody knows whose it is, and that is said.
        #expect(whole.changes.isEmpty)
        #expect(whole.problems.map(\.line) == [nil, 1])
        // The first 199 bytes came first.
        #expect(read(bytes, cutAt: [199]) == whole)
        let ours = Array(
            Self.damaged.replacing(
                #""format""#, with: #""seminar":"mau","format""#
            ).utf8)
        let read = readAtOnce(ours)
        #expect(read.changes.map(\.id.description) == ["0191f9e1-6d4b-7c3e-9f00-5b1f6a7ca3f2"])
        for cut in 1..<ours.count {
            #expect(self.read(ours, cutAt: [cut]) == read, "cut at \(cut)")
            if cut < bytes.count { #expect(self.read(bytes, cutAt: [cut]) == whole, "cut at \(cut)") }
        }
    }

    @Test(
        arguments: [
            [0x36, 0, 0x80, 0], Array("[\n]\n".utf8).flatMap { [$0, 0] }, [0x50, 0x4B, 3, 4],
            [0x1F, 0x8B, 8], [0xFF, 0xFE, 0x5B, 0],
        ] as [[UInt8]])
    func `what is no journal is known for that in whatever parts its first bytes come`(bytes: [UInt8]) {
        let whole = readAtOnce(bytes)
        #expect(whole.problems.count == 1)
        for cut in 1..<bytes.count { #expect(read(bytes, cutAt: [cut]) == whole, "cut at \(cut)") }
    }

    @Test func `a comma at the beginning of a line parts elements, in one piece and in two`() {
        let bytes = Array((#"[{"format":"0","seminar":"mau"}"# + "\n," + Self.line(1) + "\n]\n").utf8)
        let whole = readAtOnce(bytes)
        #expect(whole.changes.map(\.n) == [1])
        #expect(whole.problems.map(\.fact) == [.notHeader(member: "format")])
        for cut in bytes.indices { #expect(read(bytes, cutAt: [cut]) == whole, "cut at \(cut)") }
    }

    /// A journal as some program, tool or accident may leave it.
    private static func journal(_ random: inout SeededGenerator) -> [UInt8] {
        var elements =
            [header] + (1...Int.random(in: 1...4, using: &random)).map { line($0, "ộ\($0)\n\"x\"") }
        if Bool.random(using: &random) {
            elements.insert(
                ["12", "-3.5", "true", "null", #""x""#, "[1,[2]]", "{}", #"{"set":{}}"#, line(9) + line(8)]
                    .randomElement(using: &random) ?? "0",
                at: Int.random(in: 0...elements.count, using: &random))
        }
        let separator =
            [",\n", ",\r\n", "\n,", ",", ", ", "\n", ",\n\n"].randomElement(using: &random) ?? ","
        var text = "[" + elements.joined(separator: separator) + "\n]\n"
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text += text
        case 1:
            let json = (try? JSONReader.read(text.utf8)) ?? []
            text = String(decoding: json.document, as: UTF8.self)
        case 2: text = "\u{FEFF}" + text
        default: break
        }
        var bytes = Array(text.utf8)
        for _ in 0..<([0, 0, 1, 3].randomElement(using: &random) ?? 0) where bytes.count > 100 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(Array("{}[]\",:\n0".utf8).randomElement(using: &random) ?? 0, at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + 60))
            default: bytes.removeLast(min(bytes.count - 1, place / 4))
            }
        }
        return bytes
    }

    @Test(arguments: 0..<60)
    func `where a journal is cut changes nothing of what is read`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let bytes = Self.journal(&random)
        let whole = readAtOnce(bytes)
        for cut in bytes.indices {
            let parts = read(bytes, cutAt: [cut])
            #expect(parts == whole, "cut at \(cut): \(String(decoding: bytes, as: UTF8.self))")
            if parts != whole { return }
        }
        let cuts = (0..<5).map { _ in Int.random(in: 0..<bytes.count, using: &random) }.sorted()
        #expect(read(bytes, cutAt: cuts) == whole)
    }

    @Test func `a byte order mark costs no header`() {
        let reading = readAtOnce(Array(("\u{FEFF}[" + Self.header + ",\n" + Self.line(1) + "\n]\n").utf8))
        #expect(reading.changes.map(\.n) == [1])
        #expect(reading.problems == [])
    }

    @Test func `a damaged change in a journal that was laid out anew costs only itself`() throws {
        let text = "[" + Self.header + (1...3).map { ",\n" + Self.line($0) }.joined() + "\n]\n"
        let document = String(decoding: try JSONReader.read(text.utf8).document, as: UTF8.self)
        let reading = readAtOnce(Array(document.replacing("\"n\": 2", with: "\"n\": ").utf8))
        #expect(Set(reading.changes.map(\.n)) == [1, 3])
        #expect(reading.problems.count == 1)
    }

    @Test func `of very many problems a thousand are named, and the others counted`() {
        let lines = 5_000
        let text =
            "[" + Self.header + ",\n" + String(repeating: "0,\n", count: lines) + Self.line(1) + "\n]\n"
        let reading = readAtOnce(Array(text.utf8))
        #expect(reading.changes.count == 1)
        #expect(reading.problems.count == Problem.mostOfOneFile + 1)
        #expect(reading.problems.contains { $0.fact == .more(lines - Problem.mostOfOneFile) })
        let bytes = Array(text.utf8)
        #expect(read(bytes, cutAt: [bytes.count / 3, bytes.count / 2]) == reading)
    }
}
