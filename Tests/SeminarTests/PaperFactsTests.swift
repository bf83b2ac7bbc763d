import TestSupport
import Testing

@testable import Seminar

/// What a programme says of its papers.
struct PaperFactsTests {
    private static let whole = """
        {
          "format": "toadam-programme/1", "id": "mau", "title": "Tọa đàm",
          "sessions": [{"id": "N1", "title": "N", "day": "2024-09-16", "start": "08:00",
            "items": [{"id": "N1-01", "title": "M", "minutes": 5}]}],
          "papers": {
            "form": "nd30", "superior": "Ban Tổ chức Trung ương", "issuer": {"vi": "Cục", "en": "Department"},
            "code": "ĐTBD", "place": "Hà Nội", "date": "2024-09-18", "chair": ["VTS"],
            "secretary": ["Thư ký 1", {"en": "Secretary 2"}],
            "signers": [{"authority": "TL", "body": "Trưởng ban", "title": "Cục trưởng", "name": "Học viên 98"}],
            "addressees": ["Ban"], "recipients": ["Như trên", "Các địa phương"], "closing": "Cảm ơn."
          },
          "speeches": [{"speaker": "VTS", "item": "N1-01", "at": "2024-09-16T08:05:00.000+07:00", "text": "Kính thưa."}]
        }
        """

    private func reading(_ text: String) -> ProgrammeReading {
        ProgrammeReading(bytes: text.utf8, file: "programme.json")
    }

    @Test func `everything is read as it is written, and written as it is read`() throws {
        let reading = reading(Self.whole)
        #expect(reading.mistakes == [])
        #expect(reading.remarks == [])
        let programme = try #require(reading.programme)
        let papers = programme.papers
        #expect(papers.form == .named(.nd30))
        #expect(papers.issuer?(.english) == "Department")
        #expect(papers.code == "ĐTBD")
        #expect(papers.day == .sample("2024-09-18"))
        #expect(papers.secretary.map { $0(.vietnamese) } == ["Thư ký 1", "Secretary 2"])
        #expect(papers.signers.map(\.authority) == [.byOrder])
        #expect(papers.recipients.count == 2)
        #expect(papers.closing?(.vietnamese) == "Cảm ơn.")
        #expect(programme.speeches.map(\.item) == ["N1-01"])
        #expect(programme.speeches.first?.at == .sample("2024-09-16T08:05:00.000+07:00"))
        #expect(try Programme(json: programme.json, file: "") == programme)
    }

    @Test func `an older programme has none of it, and writes none`() throws {
        let programme = try #require(reading(ProgrammeCodingTests.smallest).programme)
        #expect(programme.papers == PaperFacts())
        #expect(programme.speeches == [])
        #expect(programme.json["papers"] == nil)
        #expect(programme.json["speeches"] == nil)
    }

    @Test(arguments: [
        (#""papers":[]"#, Problem.Fact.member(path: "papers", expected: .object)),
        (#""papers":{"date":"18-9-2024"}"#, .member(path: "papers.date", expected: .day)),
        (#""papers":{"chair":"VTS"}"#, .member(path: "papers.chair", expected: .list)),
        (#""papers":{"code":" "}"#, .member(path: "papers.code", expected: .nonEmptyText)),
        (
            #""papers":{"form":"nd3"}"#,
            .unknownCode(
                "nd3", member: "papers.form", nearest: "nd30",
                of: ["dang", "nd30", "dang36", "dang05", "plain"])
        ),
        (
            #""papers":{"signers":[{"title":"Cục trưởng","authority":"TM."}]}"#,
            .unknownCode(
                "TM.", member: "papers.signers[Cục trưởng].authority", nearest: "TM",
                of: ["TM", "KT", "TL", "TUQ", "Q"])
        ),
        (
            #""speeches":[{"speaker":"A","item":"X","text":"B"}]"#,
            .member(path: "speeches[0].item", expected: .knownID("sessions.items"))
        ),
    ])
    func `a mistake is named by its place`(member: String, fact: Problem.Fact) {
        let text = ProgrammeCodingTests.smallest.replacing(
            #""sessions":[]}"#, with: #""sessions":[],\#(member)}"#)
        #expect(reading(text).mistakes.first?.fact == fact)
    }

    @Test func `a misspelt name is pointed out`() {
        let text = ProgrammeCodingTests.smallest.replacing(
            #""sessions":[]}"#, with: #""sessions":[],"papers":{"isuer":"Cục"}}"#)
        #expect(
            reading(text).remarks.map(\.fact) == [.unknownMember(path: "papers.isuer", nearest: "issuer")])
    }

    @Test func `page and schema name every member`() throws {
        let schema = try JSONReader.read(
            ContiguousArray(Repository.text("docs/schema/programme.schema.json").utf8))
        let page = try Repository.text("docs/FILE-FORMAT.md")
        for (name, members) in [
            ("papers", PaperFacts.names), ("signer", Signer.names), ("speech", Speech.names),
        ] {
            let described = schema["$defs"]?[name]?["properties"]?.members?.map(\.name)
            #expect(described == members, "\(name)")
            for member in members { #expect(page.contains("`\(member)`"), "\(name).\(member)") }
        }
        let forms = schema["$defs"]?["papers"]?["properties"]?["form"]?["enum"]?.array?.compactMap(\.string)
        #expect(forms == ["dang"] + PaperForm.allCases.map(\.rawValue))
        let authorities = schema["$defs"]?["signer"]?["properties"]?["authority"]?["enum"]?.array?
            .compactMap(\.string)
        #expect(authorities == Signer.Authority.allCases.map(\.rawValue))
    }
}
