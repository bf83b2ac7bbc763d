import TestSupport
import Testing

@testable import Seminar

struct ChangeCodingTests {
    private let line =
        #"{"id":"01919e3f-2f80-7000-8000-000000000001","n":412,"at":"2024-09-16T10:27:02.123+07:00","#
        + #""by":"Thư ký 1","idea":"01919e3f-2f80-7000-8000-000000000002","#
        + #""after":["01919e3f-2f80-7000-8000-000000000003"],"set":{"kind":"idea","text":"Một cửa"}}"#

    private func read(_ text: String) throws -> Change {
        try Change(json: JSONReader.read(text.utf8))
    }

    @Test func `a line of a journal is read and written back byte for byte`() throws {
        let change = try read(line)
        #expect(change.n == 412)
        #expect(change.by == "Thư ký 1")
        #expect(change.at.clock() == "10:27")
        #expect(change.subject == .idea(Identifier(high: 0x0191_9E3F_2F80_7000, low: 0x8000_0000_0000_0002)))
        #expect(change.after == [Identifier(high: 0x0191_9E3F_2F80_7000, low: 0x8000_0000_0000_0003)])
        #expect(change.set == ["kind": "idea", "text": "Một cửa"])
        #expect(String(decoding: change.json.line, as: UTF8.self) == line)
    }

    @Test func `what this version does not know is kept, the subject too`() throws {
        let text = line.replacing(#""idea":"#, with: #""vote":"#).replacing(
            #""set":"#, with: #""mood":[1.50],"set":"#)
        let change = try read(text)
        #expect(change.subject == .unknown)
        #expect(change.unknown.map(\.name) == ["vote", "mood"])
        #expect(try Change(json: change.json) == change)
    }

    @Test(arguments: [
        (#""item":"N1-05""#, Subject.item("N1-05")), (#""person":"L3-07""#, .person("L3-07")),
        (#""room":true"#, .room),
        (
            #""floor":"01919e3f-2f80-7000-8000-000000000009""#,
            .floor(Identifier(high: 0x0191_9E3F_2F80_7000, low: 0x8000_0000_0000_0009))
        ),
    ])
    func `each subject is read and written`(member: String, subject: Subject) throws {
        let change = try read(
            line.replacing(#""idea":"01919e3f-2f80-7000-8000-000000000002""#, with: member))
        #expect(change.subject == subject)
        #expect(try Change(json: change.json) == change)
    }

    @Test(arguments: [
        (#""n":412"#, #""n":0"#, ChangeError.member("n")), (#""n":412"#, #""n":4.5"#, .member("n")),
        (#""n":412"#, #""n":9007199254740992"#, .member("n")), (#""at":""#, #""at":"x"#, .member("at")),
        (#""by":"Thư ký 1""#, #""by":1"#, .member("by")), (#""set":{"#, #""sets":{"#, .member("set")),
        (#""id":"0"#, #""id":"g"#, .member("id")), (#""idea":"0"#, #""idea":"g"#, .member("idea")),
        (#"["0"#, #"["g"#, .member("after")),
        (#""idea":"#, #""room":true,"idea":"#, .subjects("idea", "room")),
        (#""idea":"01919e3f-2f80-7000-8000-000000000002""#, #""room":false"#, .member("room")),
    ])
    func `a change that lacks something is refused by its name`(
        part: String, wrong: String, error: ChangeError
    ) {
        #expect(throws: error) { try read(line.replacing(part, with: wrong)) }
    }

    @Test func `a counter at the end of its range stays there`() {
        #expect(Change.counter(after: 0) == 1)
        #expect(Change.counter(after: 411) == 412)
        #expect(Change.counter(after: Change.counters.upperBound) == Change.counters.upperBound)
        #expect(Change.counter(after: .max) == Change.counters.upperBound)
    }

    /// Lines as this program writes them, and others that are changes all the same, or are none.
    private static let lines: [String] = {
        let id = "01919e3f-2f80-7000-8000-00000000000"
        let head = #"{"id":"\#(id)1","n":412,"at":"2024-09-16T10:27:02.123+07:00","by":"Thư ký 1","#
        return [
            head + #""idea":"\#(id)2","after":[],"set":{"kind":"idea","text":"Một cửa"}}"#,
            head
                + #""idea":"\#(id)2","after":["\#(id)3","\#(id)4"],"undoes":"\#(id)3","action":"\#(id)5","set":{"star":true,"field":null}}"#,
            head + #""item":"N1-05","after":[],"set":{"ended":"2024-09-16T10:30:00.000+07:00","spent":12}}"#,
            head + #""floor":"\#(id)6","after":[],"set":{"person":"L3-07"}}"#,
            head + #""person":"L3-07","after":[],"rehearsal":"2024-09-01","set":{"attendance":"late"}}"#,
            head + #""room":true,"after":[],"set":{}}"#,
            head + #""room":true,"after":[],"set":{"item":"N1-01","item":"N1-02"},"mood":1}"#,
            head + #""idea":"\#(id)2","after":[],"set":{"text":"một\nhai \"ba\"","links":["\#(id)7"]}}"#,
        ]
    }()

    @Test(arguments: lines)
    func `a line is read at once as it is read member by member, whatever befalls its bytes`(line: String)
        throws
    {
        var random = SeededGenerator(seed: UInt64(line.utf8.count))
        let bytes = Array(line.utf8)
        #expect(written(bytes) == nil || written(bytes) == changeRead(bytes))
        for _ in 0..<3_000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
                case 1: damaged.remove(at: place)
                case 2: damaged.insert(damaged[place], at: place)
                default: damaged[place] = Array(#"{}[]",:\0"#.utf8).randomElement(using: &random) ?? 0
                }
            }
            if let change = written(damaged) {
                #expect(change == changeRead(damaged), "\(String(decoding: damaged, as: UTF8.self))")
            }
        }
    }

    @Test func `what this program writes is read at once, texts with escapes and lists apart`() {
        #expect(
            Self.lines.map { written(Array($0.utf8)) != nil } == [
                true, true, false, true, false, true, false, false,
            ])
    }

    private func written(_ bytes: [UInt8]) -> Change? {
        bytes.withUnsafeBufferPointer { Change(written: $0) }
    }

    private func changeRead(_ bytes: [UInt8]) -> Change? {
        (try? JSONReader.read(bytes)).flatMap { try? Change(json: $0) }
    }
}
