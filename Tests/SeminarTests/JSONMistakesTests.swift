import TestSupport
import Testing

@testable import Seminar

/// All that keeps a hand-written file from being JSON is told at once, and nothing that does not.
struct JSONMistakesTests {
    private static func mistakes(_ text: String) -> [Problem] {
        ProgrammeReading(bytes: Array(text.utf8), file: "programme.json").mistakes
    }

    private static func told(_ text: String) -> [String] {
        mistakes(text).map { problem in
            guard case .notJSON(let error) = problem.fact else { return "\(problem.fact)" }
            return "\(problem.line ?? 0):\(problem.column ?? 0) \(error.reason)"
        }
    }

    @Test func `the mistakes of many lines are told together, each at its place`() {
        let text = """
            {
              'format': "toadam-programme/1",
              "id" "mau",
              title: “Tọa đàm”,
              "sessions": [ // hai ngày
                {"id": "N1", "minutes": 07, "break": True},
                {"id": "N2" "title": "Ngày 2",},,
                {"title": "Ngày 3\\q"},
              ]
              "fields": [],
              "ghi chú": "một dòng
              "people": []
            }
            """
        #expect(
            Self.told(text) == [
                "2:3 quotes", "3:8 colon", "4:3 unquoted", "4:10 quotes", "5:17 comment", "6:29 number",
                "6:42 unquoted", "7:17 comma", "7:34 trailingComma", "7:37 value", "8:22 escape",
                "8:26 trailingComma", "10:3 comma", "11:23 control", "12:3 comma",
            ])
    }

    @Test(arguments: [
        ("{\"a\": 1,}", ["1:8 trailingComma"]), ("{\"a\": 1 \"b\": 2}", ["1:9 comma"]),
        ("{\"a\": }", ["1:7 value"]), ("{\"a\"}", ["1:5 colon"]), ("[1, 2", ["1:6 unfinished"]),
        ("{\"a\": [1, 2}", ["1:12 comma"]), ("{\"a\": 1}}", ["1:9 end"]), ("{\"a\": 1} x", ["1:10 end"]),
        ("{\"a\": 'một 'hai' ba', \"b\": 1}", ["1:7 quotes"]), ("{\"a\":\u{A0}1}", ["1:6 space"]),
        ("{\"a\": \"một\thai\"}", ["1:11 control"]), ("{\"a\": \"một\nhai ba\", \"b\": c}", ["1:11 control"]),
        ("{\"a\": /* xem\nsau */ 1}", ["1:7 comment"]), ("{\"a\": {\"b\": 1, {\"c\": x}}}", ["1:16 string"]),
        ("{\"a\": \"một, \n\"b\": 1}", ["1:13 control"]),
    ])
    func `one mistake is told once, and what cannot be told after it is not`(text: String, told: [String]) {
        #expect(Self.told(text) == told)
    }

    @Test func `the first of many are told, and the others counted`() {
        let text = "[" + String(repeating: "a,\n", count: 500) + "1]"
        let mistakes = Self.mistakes(text)
        #expect(mistakes.count == JSONMistakes.most + 1)
        #expect(mistakes.last?.fact == .more(500 - JSONMistakes.most))
        #expect(mistakes.dropLast().map(\.line) == (1...JSONMistakes.most).map(Optional.some))
    }

    @Test func `whatever befalls a file, its first mistake is the reader's, and the others stand behind it`()
    {
        var random = SeededGenerator(seed: 7)
        let bytes = Array(
            #"{"id": "mau", "title": {"vi": "Tọa \"đàm\""}, "n": [1, -2.5e3, true, null, {}, []], "z": ""}"#
                .utf8)
        for _ in 0..<4_000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: damaged[place] = Array("{}[]\",:\\\n'#/ax1 ".utf8).randomElement(using: &random) ?? 0
                case 1: damaged.remove(at: place)
                case 2: damaged.insert(damaged[place], at: place)
                default: damaged[place] = UInt8.random(in: 0...255, using: &random)
                }
            }
            do throws(JSONError) {
                _ = try JSONReader.read(damaged)
            } catch {
                let found = JSONMistakes(in: ContiguousArray(damaged), after: error)
                #expect(found.errors.first == error.explained(in: damaged))
                let offsets = found.errors.map(\.utf8Offset)
                #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 })
                #expect(offsets.allSatisfy { (0...damaged.count).contains($0) })
            }
        }
    }

    @Test func `settings are told all at once too, and an unclear second place by the first`() {
        let document = SettingsDocument(
            Array("{\n  bell: true,\n  \"second_place\": /usb\n}".utf8), file: "settings.json")
        #expect(document.problems.map(\.line) == [2, 3])
        #expect(document.secondPlace == document.problems.first.map { .unclear($0) })
    }
}

/// What a hand-written file says and hardly means.
struct RemarksTests {
    private func remarks(_ text: String) -> [Problem] {
        let reading = ProgrammeReading(bytes: Array(text.utf8), file: "programme.json")
        #expect(reading.mistakes == [])
        return reading.remarks
    }

    @Test func `a placeholder that is no member is pointed out with the nearest that is`() {
        let found = remarks(
            """
            {"format": "toadam-programme/1", "id": "mau", "title": "Tọa đàm", "sessions": [
            {"id": "N1", "title": "Ngày 1", "day": "2024-09-16", "start": "08:30", "placeholders": ["strat", "day"],
             "items": [{"id": "N1-01", "title": "Khai mạc", "minutes": 10,
               "placeholders": ["minuts", "position", "title"]}]}],
            "people": [{"id": "P1", "name": "Học viên 01 – Lớp 3", "role": "trainee", "placeholders": ["unti"]}],
            "ideas": [{"id": "01919e3f-2f80-7000-8000-000000000001", "at": "2024-09-16T10:00:00.000+07:00",
              "set": {"kind": "idea", "text": "Một cửa"}, "placeholders": ["at", "field", "speeker"]}]}
            """)
        #expect(
            Set(found) == [
                Problem(
                    file: "programme.json", line: 2, column: 89,
                    fact: .unknownMember(path: "sessions[Ngày 1].placeholders[strat]", nearest: "start")),
                Problem(
                    file: "programme.json", line: 4, column: 21,
                    fact: .unknownMember(
                        path: "sessions[Ngày 1].items[Khai mạc].placeholders[minuts]", nearest: "minutes")),
                Problem(
                    file: "programme.json", line: 5, column: 92,
                    fact: .unknownMember(
                        path: "people[Học viên 01 – Lớp 3].placeholders[unti]", nearest: "unit")),
                Problem(
                    file: "programme.json", line: 7, column: 79,
                    fact: .unknownMember(
                        path: "ideas[01919e3f-2f80-7000-8000-000000000001].placeholders[speeker]",
                        nearest: "speaker")),
            ])
    }

    @Test
    func `half a character is pointed out where it stands, a whole one and a written backslash are not`() {
        let found = remarks(
            #"""
            {"format": "toadam-programme/1", "id": "mau", "title": "A\ud83d\ude00\\ud800 \\\ud800",
             "project": "\udc00x\ud800\u0041\uD83D", "sessions": []}
            """#)
        #expect(found.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["1:80", "2:14", "2:21", "2:33"])
        #expect(
            found.map(\.fact) == [#"\ud800"#, #"\udc00"#, #"\ud800"#, #"\uD83D"#].map { .loneSurrogate($0) })
        let settings = SettingsDocument(
            Array(#"{"keep_list": ["\udfff"], "bell": true}"#.utf8), file: "settings.json")
        #expect(settings.problems.map(\.fact) == [.loneSurrogate(#"\udfff"#)])
        #expect(settings.settings.bell)
    }

    @Test func `of many settings that nobody knows the first are named and the others counted`() {
        let members = (0..<3_000).map { #""khóa \#($0)":1"# }.joined(separator: ",")
        let document = SettingsDocument(Array("{\(members),\"bell\":true}".utf8), file: "settings.json")
        #expect(document.problems.count == 201)
        #expect(document.problems.last?.fact == .more(2_800))
        #expect(document.settings.bell)
    }
}
