import TestSupport
import Testing

@testable import Seminar

struct ChangeCodingTests {
    private let line =
        #"{"id":"01919e3f-2f80-7000-8000-000000000001","n":412,"at":"2024-09-16T10:27:02.123+07:00","#
        + #""by":"Thư ký 1","idea":"01919e3f-2f80-7000-8000-000000000002","#
        + #""after":["01919e3f-2f80-7000-8000-000000000003"],"set":{"kind":"idea","text":"Một cửa"}}"#

    private func read(_ text: String) throws -> Change { try Change(line: Array(text.utf8)) }

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
        #expect(try Change(line: change.json.line) == change)
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
        #expect(try Change(line: change.json.line) == change)
    }

    @Test(arguments: [
        (#""n":412"#, #""n":0"#, ChangeError.Reason.member("n")), (#""n":412"#, #""n":4.5"#, .member("n")),
        (#""n":412"#, #""n":9007199254740992"#, .member("n")), (#""at":""#, #""at":"x"#, .member("at")),
        (#""by":"Thư ký 1""#, #""by":1"#, .member("by")), (#""set":{"#, #""sets":{"#, .member("set")),
        (#""id":"0"#, #""id":"g"#, .member("id")), (#""idea":"0"#, #""idea":"g"#, .member("idea")),
        (#""set":{"#, #""undoes":"g","set":{"#, .member("undoes")),
        (#""set":{"#, #""action":1,"set":{"#, .member("action")),
        (#""set":{"#, #""room_time":"x","set":{"#, .member("room_time")),
        (#""set":{"#, #""rehearsal":"2024-02-30","set":{"#, .member("rehearsal")),
        (#"["0"#, #"["g"#, .member("after")), (#""after":["#, #""after":7,"other":["#, .member("after")),
        (#""idea":"#, #""room":true,"idea":"#, .subjects("idea", "room")),
        (#""idea":"01919e3f-2f80-7000-8000-000000000002""#, #""room":false"#, .member("room")),
    ])
    func `a change that lacks something is refused by its name`(
        part: String, wrong: String, reason: ChangeError.Reason
    ) {
        let error = #expect(throws: LineError.self) { try read(line.replacing(part, with: wrong)) }
        guard case .notChange(let error) = error else {
            Issue.record("read as no JSON")
            return
        }
        #expect(error.reason == reason)
    }

    @Test func `a wrong value is told by the byte at which it begins, a missing one by the end`() {
        func offset(_ text: String) -> Int? {
            do throws(LineError) {
                _ = try Change(line: Array(text.utf8))
                return nil
            } catch {
                guard case .notChange(let error) = error else { return nil }
                return error.utf8Offset
            }
        }
        #expect(offset(line.replacing("412", with: "0")) == 49)
        #expect(offset(line.replacing(#""n":412,"#, with: "")) == line.utf8.count - 9)
        #expect(offset("  7 ") == 2)
    }

    @Test func `of a member given twice the last one counts, right or wrong`() throws {
        #expect(try read(line.replacing(#""n":412"#, with: #""n":0,"n":5"#)).n == 5)
        #expect(throws: LineError.self) { try read(line.replacing(#""n":412"#, with: #""n":5,"n":0"#)) }
        #expect(try read(line.replacing(#""n":412"#, with: #""\u006e":5"#)).n == 5)
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
            head
                + #""idea":"\#(id)2","after":[],"set":{"text":"\u0020 ","":" ","locality":"\u3000","mood":{"text":"x"}}}"#,
            head + #""idea":"\#(id)2","after":[],"set":{"text":"một","te\u0078t":"hai","speaker":"?"}}"#,
        ]
    }()

    @Test(arguments: lines)
    func `a line is read as its JSON says, whatever befalls its bytes`(line: String) {
        var random = SeededGenerator(seed: UInt64(line.utf8.count))
        let bytes = Array(line.utf8)
        #expect(result(bytes) == .success(reference(bytes)))
        for _ in 0..<1_000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
                case 1: damaged.remove(at: place)
                case 2: damaged.insert(damaged[place], at: place)
                case 3: damaged[place] = Array(#"{}[]",:\0"#.utf8).randomElement(using: &random) ?? 0
                default:
                    let end = min(damaged.count, place + Int.random(in: 1...40, using: &random))
                    damaged.insert(
                        contentsOf: damaged[place..<end],
                        at: damaged.indices.randomElement(using: &random) ?? 0)
                }
            }
            let isSame: Bool
            switch (
                result(damaged), Result(catching: { () throws(JSONError) in try JSONReader.read(damaged) })
            ) {
            case (.failure(let error), .failure(let reference)): isSame = error == reference
            case (.success(let change), .success): isSame = change == reference(damaged)
            case (.success, .failure), (.failure, .success): isSame = false
            }
            #expect(isSame, "\(String(decoding: damaged, as: UTF8.self))")
        }
    }

    @Test(arguments: lines)
    func `a value of a line is found by its name as it stands among all`(line: String) throws {
        let read = try Change(line: line.utf8).set
        let whole = Values(read.members)
        for name in read.names + ["", "text", "star"] {
            #expect(read[name] == whole[name])
            #expect(read.isBlank(name) == whole.isBlank(name))
        }
        var members: [JSON.Member] = []
        read.walk { usual, name, value in members.append(JSON.Member(usual?.name ?? name(), value())) }
        #expect(members == whole.members)
        #expect(read.unsets == whole.unsets)
    }

    /// What the reader makes of a line: a change, nil where it is JSON of something else, or why it is no JSON.
    private func result(_ bytes: [UInt8]) -> Result<Change?, JSONError> {
        do throws(LineError) {
            return .success(try Change(line: bytes))
        } catch {
            switch error {
            case .notJSON(let error): return .failure(error)
            case .notChange: return .success(nil)
            }
        }
    }

    /// The change that the page on the format sees in a value, found member by member.
    private func reference(_ bytes: [UInt8]) -> Change? {
        guard let json = try? JSONReader.read(bytes), let members = json.members else { return nil }
        let known = [
            "id", "n", "at", "by", "idea", "item", "person", "floor", "room", "after", "undoes", "action",
            "rehearsal", "set",
        ]
        func optional<Value: LosslessStringConvertible>(_ name: String) -> Value?? {
            guard let value = json[name] else { return .some(nil) }
            guard let text = value.string, let value = Value(text) else { return nil }
            return .some(.some(value))
        }
        let subjects = Set(members.map(\.name)).intersection(["idea", "item", "person", "floor", "room"])
        guard let id = json["id"]?.string.flatMap(Identifier.init), let n = json["n"]?.integer,
            Change.counters.contains(n), let at = json["at"]?.string.flatMap(Moment.init),
            let by = json["by"]?.string, let set = json["set"]?.members, subjects.count < 2,
            let undoes: Identifier? = optional("undoes"), let action: Identifier? = optional("action"),
            let rehearsal: Day? = optional("rehearsal")
        else { return nil }
        var after: [Identifier] = []
        if let list = json["after"] {
            guard let ids = list.array?.map({ $0.string.flatMap(Identifier.init) }), !ids.contains(nil) else {
                return nil
            }
            after = ids.compactMap(\.self)
        }
        var subject = Subject.unknown
        if let name = subjects.first, let value = json[name] {
            let id = value.string.flatMap(Identifier.init)
            switch name {
            case "idea":
                guard let id else { return nil }
                subject = .idea(id)
            case "floor":
                guard let id else { return nil }
                subject = .floor(id)
            case "room":
                guard value == true else { return nil }
                subject = .room
            default:
                guard let text = value.string else { return nil }
                subject = name == "item" ? .item(text) : .person(text)
            }
        }
        return Change(
            id: id, n: n, at: at, by: by, subject: subject, after: after, undoes: undoes, action: action,
            rehearsal: rehearsal, set: Values(set), unknown: members.filter { !known.contains($0.name) })
    }
}
