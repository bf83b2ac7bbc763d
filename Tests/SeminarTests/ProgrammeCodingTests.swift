import TestSupport
import Testing

@testable import Seminar

struct ProgrammeCodingTests {
    static let smallest = """
        {"format":"toadam-programme/1","id":"mau","title":"Tọa đàm","sessions":[]}
        """

    private func read(_ text: String) throws(Problem) -> Programme {
        try Programme(bytes: Array(text.utf8), file: "programme.json")
    }

    /// Why a programme is refused; nil when it is not.
    private func fact(_ text: String) -> Problem.Fact? {
        do throws(Problem) {
            _ = try read(text)
            return nil
        } catch {
            #expect(error.file == "programme.json")
            return error.fact
        }
    }

    @Test func `page and schema name the values of a person in the shapes that they have`() throws {
        let planned = PersonProperty.planned
        let names = ["id"] + planned.map(\.name) + ["placeholders"]
        let schema = try JSONReader.read(
            ContiguousArray(Repository.text("docs/schema/programme.schema.json").utf8))
        let person = try #require(schema["$defs"]?["person"])
        let described = try #require(person["properties"]?.members)
        #expect(Set(described.map(\.name)) == Set(names))
        let mandatory = planned.filter(\.isMandatory).map { JSON.string($0.name) }
        #expect(person["required"]?.array == ["id"] + mandatory)
        for property in planned {
            #expect(
                person["properties"]?[property.name] == Self.schema(of: property), "\(property.name)")
        }
        let page = try Repository.text("docs/FILE-FORMAT.md")
        let row = "| `people` | list | " + names.map { "`\($0)`" }.joined(separator: ", ") + " |"
        #expect(page.contains(row))
    }

    private static func schema(of property: PersonProperty) -> JSON? {
        let text: JSON = ["$ref": "#/$defs/text"]
        return switch property.shape {
        case .text: property.isMandatory ? text : ["anyOf": [text, ["type": "null"]]]
        case .localized: ["$ref": "#/$defs/optionalLocalized"]
        case .role: ["enum": .array(Person.Role.allCases.map { .string($0.rawValue) })]
        case .trainingClass, .group: ["type": ["string", "null"]]
        case .mark, .moment, .flag: nil
        }
    }

    @Test func `four members make a programme, in Vietnamese, at +07:00, with the nine fields`() throws {
        let programme = try read(Self.smallest)
        #expect(programme.id == "mau")
        #expect(programme.title(.japanese) == "Tọa đàm")
        #expect(programme.language == .vietnamese)
        #expect(programme.offsetMinutes == 420)
        #expect(programme.fields.map(\.code).last == "other")
        #expect(programme.fields.count == 9)
    }

    @Test func `a programme with everything is read as it is written`() throws {
        let programme = try read(
            """
            {
              "format": "toadam-programme/1", "id": "mau", "language": "ja", "offset": "+09:00",
              "title": {"vi": "Tọa đàm", "ja": "フォローアップセミナー"},
              "project": "Dự án", "organisers": ["Cục", "JICA"],
              "classes": [{"id": "L3", "name": "Lớp 3"}],
              "groups": [{"id": "G1", "name": "Nhóm 1", "theme": "Phát triển đô thị"}],
              "fields": [{"code": "waste", "title": "Xử lý rác thải", "key": "5"}],
              "sessions": [{
                "id": "N1", "title": "Ngày 1", "day": "2024-09-16", "place": "Hà Nội", "start": "08:30",
                "placeholders": ["start"], "members of the future": true,
                "items": [
                  {"id": "N1-01", "title": "Khai mạc", "short": "Mở đầu", "minutes": 10, "speaker": null,
                   "prompts": ["Ai đến?", {"en": "Who came?"}], "placeholders": ["minutes"]},
                  {"id": "N1-02", "title": "Nghỉ", "minutes": 0, "break": true, "fixed_start": "10:05"}
                ]
              }],
              "people": [{
                "id": "L3-07", "name": "Học viên 07 – Lớp 3", "role": "trainee", "class": "L3",
                "position": {"vi": "Chuyên viên"}, "unit": "Sở", "locality": "Huế", "group": "G1"
              }],
              "ideas": [{
                "id": "01919e3f-2f80-7000-8000-000000000001", "at": "2024-09-16T08:00:00.000+07:00",
                "set": {"kind": "idea", "text": "Một cửa", "speaker": "L3-07", "field": "waste",
                        "item": "N1-01"}
              }]
            }
            """)
        #expect(programme.project?(.vietnamese) == "Dự án")
        #expect(programme.organisers.map { $0(.vietnamese) } == ["Cục", "JICA"])
        let session = try #require(programme.sessions.first)
        #expect(session.day.description == "2024-09-16")
        #expect(session.start == 510)
        #expect(session.placeholders == ["start"])
        let opening = session.items[0]
        #expect(opening.short?(.vietnamese) == "Mở đầu")
        #expect(opening.prompts.map { $0(.english) } == ["Ai đến?", "Who came?"])
        #expect(opening.prompts[0].original == .japanese)
        #expect(opening.speaker == nil)
        #expect(session.items[1].isBreak)
        #expect(session.items[1].fixedStart == 605)
        let person = try #require(programme.people.first)
        #expect(
            person
                == Person(
                    id: "L3-07", name: "Học viên 07 – Lớp 3", role: .trainee, classID: "L3",
                    position: Localized([.vietnamese: "Chuyên viên"], original: .japanese), unit: "Sở",
                    locality: "Huế", groupID: "G1"))
        #expect(programme.ideas.first?.set["text"] == "Một cửa")
        #expect(programme.fields == [Field(code: "waste", title: programme.fields[0].title, key: "5")])
        #expect(try Programme(json: programme.json, file: "") == programme)
    }

    @Test func `an item brings the kind and a group the field that its ideas begin with`() throws {
        var programme = Programme.sample
        #expect(
            programme.sessions[0].items.map(\.kind?.rawValue)[3...] == [
                "learned", "idea", "evaluation", "proposal",
            ])
        #expect(programme.groups.map(\.field).first == "urban_planning")
        programme.sessions[0].items[0].kind = .question
        programme.groups[0].field = nil
        #expect(try Programme(json: programme.json, file: "") == programme)
    }

    @Test func `decomposed letters come out composed`() throws {
        let decomposed = "To\u{323}a \u{111}a\u{300}m"
        let programme = try read(Self.smallest.replacing("Tọa đàm", with: decomposed))
        #expect(Array(programme.title(.vietnamese).unicodeScalars) == Array("Tọa đàm".unicodeScalars))
    }

    @Test func `a byte order mark before the text is passed over`() throws {
        #expect(try read("\u{FEFF}" + Self.smallest).id == "mau")
    }

    @Test func `a text that is no JSON is refused with its line`() {
        let fact = Problem.Fact.notJSON(JSONError(reason: .value, utf8Offset: 8))
        #expect(throws: Problem(file: "p", line: 3, column: 9, fact: fact)) {
            try Programme(bytes: Array("{\n\n\"a\": nul}".utf8), file: "p")
        }
    }

    @Test(arguments: [
        (#"[]"#, Problem.Fact.member(path: "", expected: .object)),
        (#"{}"#, .member(path: "format", expected: .oneOf(["toadam-programme/1"]))),
        (
            #"{"format":"toadam-journal/1"}"#,
            .member(path: "format", expected: .oneOf(["toadam-programme/1"]))
        ),
        (#"{"format":"toadam-programme/2"}"#, .newerFormat("toadam-programme/2")),
        (#"{"format":"toadam-programme/1"}"#, .member(path: "sessions", expected: .list)),
    ])
    func `what is no programme of this format is refused`(text: String, expected: Problem.Fact) {
        #expect(fact(text) == expected)
    }

    @Test(arguments: [
        (
            #""sessions":[{"id":"N1","title":"N","day":"2024-09-16","start":"08:00","items":[{"id":"N1-01","title":"M","minutes":5,"kind":"idee"}]}]"#,
            "idee", "sessions[N].items[M].kind", "idea"
        ),
        (#""people":[{"id":"1","name":"A","role":"trainne"}]"#, "trainne", "people[A].role", "trainee"),
        (#""people":[{"id":"1","name":"A","role":"king"}]"#, "king", "people[A].role", nil),
        (
            #""fields":[{"code":"rac","title":"R","key":"r"}],"groups":[{"id":"G1","name":"Nhóm 1","field":"rax"}]"#,
            "rax", "groups[Nhóm 1].field", "rac"
        ),
        (
            #""classes":[{"id":"L3","name":"3"}],"people":[{"id":"1","name":"A","role":"guest","class":"L33"}]"#,
            "L33", "people[A].class", "L3"
        ),
    ])
    func `a wrong code is shown, with the nearest that is right`(
        member: String, code: String, path: String, nearest: String?
    ) {
        let text = Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],\#(member)}"#)
        guard
            case .unknownCode(code, member: path, nearest: nearest, of: _)? = reading(text).mistakes.first?
                .fact
        else {
            Issue.record("\(reading(text).mistakes)")
            return
        }
    }

    @Test(arguments: [
        (#""id":"""#, "id", Problem.Expectation.code),
        (#""id":"hai chữ""#, "id", .code),
        (#""title":"  ""#, "title", .nonEmptyText),
        (#""title":{"vi":3}"#, "title.vi", .nonEmptyText),
        (#""title":{"fr":"Séminaire"}"#, "title.vi", .nonEmptyText),
        (#""language":"fr""#, "language", .language),
        (#""offset":"7""#, "offset", .offset),
        (#""sessions":{}"#, "sessions", .list),
        (#""sessions":[{"id":"N1"}]"#, "sessions[N1].title", .nonEmptyText),
        (#""sessions":[{"id":"N1","title":"A","day":"16-9-2024"}]"#, "sessions[A].day", .day),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"8:30"}]"#,
            "sessions[A].start", .time
        ),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"08:30","items":[{"id":"1","#
                + #""title":"B","minutes":-1}]}]"#,
            "sessions[A].items[B].minutes", .integer(0...1_440)
        ),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"08:30","items":[{"id":"1","#
                + #""title":"B","minutes":5,"break":"yes"}]}]"#,
            "sessions[A].items[B].break", .boolean
        ),
        (#""fields":[{"code":"a","title":"A","key":"10"}]"#, "fields[A].key", .key),
        (#""people":[{"id":"1","name":"\u200B","role":"guest"}]"#, "people[1].name", .nonEmptyText),
        (
            #""people":[{"id":"1","name":"A","role":"guest","class":"L9"}]"#, "people[A].class",
            .knownID("classes")
        ),
        (
            #""people":[{"id":"1","name":"A","role":"guest","group":"G9"}]"#, "people[A].group",
            .knownID("groups")
        ),
        (#""ideas":[{"id":"1"}]"#, "ideas[1].set", .object),
        (#""ideas":[{"id":"1","set":{}}]"#, "ideas[1].id", .identifier),
        (
            #""ideas":[{"id":"01919e3f-2f80-7000-8000-000000000001","at":"2024-09-16T08:00:00+07:00","#
                + #""set":{"speaker":"Nobody"}}]"#,
            "ideas[01919e3f-2f80-7000-8000-000000000001].set.speaker", .knownID("people")
        ),
    ])
    func `a wrong member is refused by its path and what it should be`(
        member: String, path: String, expected: Problem.Expectation
    ) {
        // Of two members with one name the last counts.
        let text = Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],\#(member)}"#)
        #expect(fact(text) == .member(path: path, expected: expected))
    }

    @Test(arguments: [
        (#""classes":[{"id":"L3","name":"A"},{"id":"L3","name":"B"}]"#, "L3", "id", ["A", "B"]),
        (
            #""fields":[{"code":"a","title":"W","key":"1"},{"code":"b","title":"W","key":"1"}]"#, "1", "key",
            ["W (a)", "W (b)"]
        ),
        (
            #""people":[{"id":"X","name":"A","role":"guest"}],"groups":[{"id":"X","name":"B"}]"#, "X", "id",
            ["A", "B"]
        ),
    ])
    func `an id that stands for two things is refused with both names and lines`(
        members: String, id: String, member: String, names: [String]
    ) {
        let text = Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],\#n\#(members)}"#)
        #expect(fact(text) == .sharedID(id, member: member, names: names, firstLine: 2))
    }

    @Test func `an id that means something to the program is nobody's`() {
        let people = #""people":[{"id":"unknown","name":"A","role":"guest"}]"#
        let text = Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],\#(people)}"#)
        #expect(fact(text) == .reservedID("unknown"))
    }

    private func reading(_ text: String) -> ProgrammeReading {
        ProgrammeReading(bytes: text.utf8, file: "programme.json")
    }

    @Test func `all mistakes are found in one reading, by line, column and name`() {
        let reading = reading(
            """
            {"format":"toadam-programme/1","id":"mau","title":"Tọa đàm","sessions":[
              {"id":"N1","title":"Ngày 1","day":"16-9-2024","start":"8h","items":[]}],
             "people":[{"id":"A","name":"Học viên 07 – Lớp 3","role":"king","class":"L9"},
              {"id":"B","name":"","role":"guest"}]}
            """)
        #expect(reading.programme == nil)
        #expect(reading.id == "mau")
        #expect(
            reading.mistakes.map { "\($0.line ?? 0):\($0.column ?? 0)" }
                == ["2:31", "2:49", "3:51", "4:13", "3:65"])
        #expect(
            reading.mistakes.map(\.fact).last
                == .member(path: "people[Học viên 07 – Lớp 3].class", expected: .knownID("classes")))
    }

    @Test(arguments: [
        (#""clas":"L3""#, "people[A].clas", "class"),
        (#""locallity":"Huế""#, "people[A].locallity", "locality"),
        (#""Unit":"Sở""#, "people[A].Unit", "unit"),
    ])
    func `a misspelt member is pointed out with the name that was meant, and is no mistake`(
        member: String, path: String, nearest: String
    ) {
        let reading = reading(
            Self.smallest.replacing(
                #""sessions":[]}"#,
                with: #""sessions":[],"people":[{"id":"1","name":"A","role":"guest",\#(member)}]}"#))
        #expect(reading.programme?.people.count == 1)
        #expect(reading.remarks.map(\.fact) == [.unknownMember(path: path, nearest: nearest)])
        #expect(reading.remarks.map(\.line) == [1])
    }

    @Test func `a list with a misspelt name, and a member given twice, are pointed out`() {
        let text = """
            {"format":"toadam-programme/1","id":"mau","title":"A",
            "title":"B","sessions":[{"id":"1","title":"N","day":"2024-09-16","start":"08:30",
            "iteems":[],"thêm vào sau này":1}]}
            """
        let reading = reading(text)
        #expect(reading.programme?.title(.vietnamese) == "B")
        #expect(
            reading.remarks.map(\.fact) == [
                .repeatedMember(path: "title"), .unknownMember(path: "sessions[N].iteems", nearest: "items"),
                .unknownMember(
                    path: "sessions[N].thêm vào sau này", nearest: nil,
                    of: ["id", "title", "day", "place", "start", "items", "placeholders"]),
            ])
        #expect(reading.remarks.map(\.line) == [2, 3, 3])
    }

    @Test func `a misspelt value of an idea is pointed out`() {
        let idea =
            #"{"id":"01919e3f-2f80-7000-8000-000000000001","at":"2024-09-16T08:00:00+07:00","set":{"txt":"A"}}"#
        let reading = reading(
            Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],"ideas":[\#(idea)]}"#))
        #expect(
            reading.remarks.map(\.fact) == [
                .unknownMember(
                    path: "ideas[01919e3f-2f80-7000-8000-000000000001].set.txt", nearest: "text")
            ])
    }

    @Test func `nothing is pointed out in the sample`() {
        let reading = ProgrammeReading(bytes: Programme.sample.json.document, file: "programme.json")
        #expect(reading.programme == .sample)
        #expect(reading.mistakes == [] && reading.remarks == [])
    }

    @Test(arguments: [
        ("", JSONError.Reason.empty, 1, 1), (" \n", .empty, 1, 1), ("{\"id\": 1,\n}", .trailingComma, 1, 9),
        ("[1,\n 2,\n]", .trailingComma, 2, 3), ("{\n// ghi chú\n\"id\":1}", .comment, 2, 1),
        ("{\"id\":1 # ghi chú\n}", .comment, 1, 9), ("{“id”: 1}", .quotes, 1, 2),
        ("{\"tên\": ‘A’}", .quotes, 1, 9), ("{\"id\": [1, 2", .unfinished, 1, 13),
        ("{\"id\" 1}", .colon, 1, 7), ("{id: 1}", .unquoted, 1, 2), ("{\"id\": mau}", .unquoted, 1, 8),
        ("{\"id\": \"một\thai\"}", .control, 1, 12), ("{\"id\": \"một\nhai\"}", .control, 1, 12),
        ("{\u{A0}\"id\": 1}", .space, 1, 2), ("PK\u{3}\u{4}", .packed, 1, 1),
    ])
    func `what a person did to the file is told by its cause and place`(
        text: String, reason: JSONError.Reason, line: Int, column: Int
    ) {
        let problem = reading(text).mistakes.first
        guard case .notJSON(let error)? = problem?.fact else {
            Issue.record("\(text) is read")
            return
        }
        #expect(error.reason == reason)
        #expect(problem?.line == line)
        #expect(problem?.column == column)
    }

    @Test(arguments: [true, false])
    func `a file in UTF-16 is called so`(isLittleEndian: Bool) {
        let bytes = ("\u{FEFF}" + Self.smallest).utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittleEndian ? [low, high] : [high, low]
        }
        for start in [0, 2] {
            let reading = ProgrammeReading(bytes: bytes[start...], file: "programme.json")
            #expect(reading.mistakes.map(\.fact) == [.notJSON(JSONError(reason: .utf16, utf8Offset: 0))])
        }
    }

    @Test func `programmes differ in any member of the file, what papers say and speeches too`() {
        let programme = Programme.sample
        var other = programme
        other.title = Localized([.vietnamese: "Tọa đàm khác"])
        other.papers.closing = Localized([.vietnamese: "Cảm ơn các đồng chí."])
        other.speeches = [
            Speech(
                speaker: Localized([.vietnamese: "VTS"]), item: "N1-01",
                text: Localized([.vietnamese: "Kính thưa các đồng chí."]))
        ]
        #expect(other.differences(from: programme) == ["title", "papers", "speeches"])
        #expect(programme.differences(from: programme) == [])
    }
}
