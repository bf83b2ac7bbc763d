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

    @Test func `decomposed letters come out composed`() throws {
        let decomposed = "To\u{323}a \u{111}a\u{300}m"
        let programme = try read(Self.smallest.replacing("Tọa đàm", with: decomposed))
        #expect(Array(programme.title(.vietnamese).unicodeScalars) == Array("Tọa đàm".unicodeScalars))
    }

    @Test func `a byte order mark before the text is passed over`() throws {
        #expect(try read("\u{FEFF}" + Self.smallest).id == "mau")
    }

    @Test func `a text that is no JSON is refused with its line`() {
        #expect(throws: Problem(file: "p", line: 3, fact: .notJSON(JSONError(reason: .value, utf8Offset: 8))))
        {
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
        (#""id":"""#, "id", Problem.Expectation.code),
        (#""id":"hai chữ""#, "id", .code),
        (#""title":"  ""#, "title", .nonEmptyText),
        (#""title":{"vi":3}"#, "title.vi", .nonEmptyText),
        (#""title":{"fr":"Séminaire"}"#, "title.vi", .nonEmptyText),
        (#""language":"fr""#, "language", .language),
        (#""offset":"7""#, "offset", .offset),
        (#""sessions":{}"#, "sessions", .list),
        (#""sessions":[{"id":"N1"}]"#, "sessions[0].title", .nonEmptyText),
        (#""sessions":[{"id":"N1","title":"A","day":"16-9-2024"}]"#, "sessions[0].day", .day),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"8:30"}]"#,
            "sessions[0].start", .time
        ),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"08:30","items":[{"id":"1","#
                + #""title":"B","minutes":-1}]}]"#,
            "sessions[0].items[0].minutes", .integer(0...1_440)
        ),
        (
            #""sessions":[{"id":"N1","title":"A","day":"2024-09-16","start":"08:30","items":[{"id":"1","#
                + #""title":"B","minutes":5,"break":"yes"}]}]"#,
            "sessions[0].items[0].break", .boolean
        ),
        (#""fields":[{"code":"a","title":"A","key":"10"}]"#, "fields[0].key", .key),
        (
            #""people":[{"id":"1","name":"A","role":"king"}]"#, "people[0].role",
            .oneOf([
                "trainee", "lecturer", "host", "note_taker", "chair", "facilitator", "interpreter", "guest",
                "organisation",
            ])
        ),
        (
            #""people":[{"id":"1","name":"A","role":"guest","class":"L9"}]"#, "people[0].class",
            .knownID("classes")
        ),
        (
            #""people":[{"id":"1","name":"A","role":"guest","group":"G9"}]"#, "people[0].group",
            .knownID("groups")
        ),
        (#""ideas":[{"id":"1"}]"#, "ideas[0].set", .object),
        (#""ideas":[{"id":"1","set":{}}]"#, "ideas[0].id", .identifier),
        (
            #""ideas":[{"id":"01919e3f-2f80-7000-8000-000000000001","at":"2024-09-16T08:00:00+07:00","#
                + #""set":{"speaker":"Nobody"}}]"#,
            "ideas[0].set.speaker", .knownID("people")
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
        (#""classes":[{"id":"L3","name":"A"},{"id":"L3","name":"B"}]"#, "L3"),
        (#""fields":[{"code":"a","title":"A","key":"1"},{"code":"b","title":"B","key":"1"}]"#, "1"),
        (#""people":[{"id":"X","name":"A","role":"guest"}],"groups":[{"id":"X","name":"B"}]"#, "X"),
        (#""people":[{"id":"unknown","name":"A","role":"guest"}]"#, "unknown"),
    ])
    func `an id that stands for two things is refused`(members: String, id: String) {
        let text = Self.smallest.replacing(#""sessions":[]}"#, with: #""sessions":[],\#(members)}"#)
        #expect(fact(text) == .duplicate(id))
    }
}
