import Seminar
import TestSupport
import Testing
import Wording

@testable import Reports

/// What the report counts, and who and what stands in it.
struct ReportPaperTests {
    private func report(
        _ changes: [Change], of programme: Programme = SmallSeminar.programme(SmallSeminar.papers)
    ) -> [String] {
        Paper(
            PaperRequest(.report, form: .nd30, copy: .clean, language: .vietnamese),
            of: SmallSeminar.record(changes, of: programme), at: SmallSeminar.evening
        ).outline
    }

    /// Two sessions: there in both, absent from one, absent from both, and of whom nobody knows.
    @Test func `absent is who came to no session, present who came to one`() {
        var programme = SmallSeminar.programme(SmallSeminar.papers)
        programme.people += ["P1", "P2", "P3"].map { Person(id: $0, name: "Học viên \($0)", role: .trainee) }
        func mark(_ number: UInt64, _ person: String, _ mark: String, at name: String) -> Change {
            SmallSeminar.change(number, n: Int(number), .person(person), [name: .string(mark)])
        }
        let (first, second) = ("attendance", "attendance.S2")
        let outline = report(
            [
                mark(1, "P1", "present", at: first), mark(2, "P1", "late", at: second),
                mark(3, "P2", "absent", at: first), mark(4, "P2", "present", at: second),
                mark(5, "P3", "absent", at: first), mark(6, "P3", "absent", at: second),
            ], of: programme)
        #expect(
            outline.contains(
                "fact: Thành phần tham dự: Học viên: 4 người (có mặt 2, vắng 1, chưa điểm danh 1); Giảng viên: 1 người"
            ))
    }

    @Test func `a paper with a place left for something names what is missing, and no other does`() {
        var whole = SmallSeminar.papers
        whole.chair = [Localized([.vietnamese: "GV1"])]
        whole.secretary = whole.chair
        whole.recipients = [Localized([.vietnamese: "JICA"])]
        whole.signers = [Signer(title: Localized([.vietnamese: "Cục trưởng"]), name: "Học viên 98")]
        var unnamed = whole
        unnamed.signers = [Signer(authority: .byOrder)]
        let held = [
            SmallSeminar.change(
                1, n: 1, .item("N1"),
                ["started": "2024-09-16T08:30:00.000+07:00", "ended": "2024-09-16T08:41:00.000+07:00"]),
            SmallSeminar.change(2, n: 2, .person("L3-07"), ["attendance": "present"]),
        ]
        let decided = held + [SmallSeminar.idea(3, n: 3, ["kind": "decision", "text": "Gửi JICA"])]
        let said =
            held + [
                SmallSeminar.idea(4, n: 4, ["text": "Một cửa", "speaker": "L3-07", "field": "waste"])
            ]
        var empty = SmallSeminar.programme(whole)
        empty.people = []
        let records = [
            SmallSeminar.record(held, of: SmallSeminar.programme(whole)),
            SmallSeminar.record(held, of: SmallSeminar.programme(unnamed)),
            SmallSeminar.record(decided, of: SmallSeminar.programme(whole)),
            SmallSeminar.record(said, of: SmallSeminar.programme(whole)),
            SmallSeminar.record([], of: SmallSeminar.programme(PaperFacts())),
            SmallSeminar.record([], of: empty),
        ]
        for (place, record) in records.enumerated() {
            for kind in PaperKind.allCases where kind != .person && kind != .followUp {
                let request = PaperRequest(kind, form: .nd30, copy: .clean, language: .vietnamese)
                let paper = Paper(request, of: record, at: SmallSeminar.evening)
                // The number of the report, by which its appendices name it, stays blank.
                let isBlank = paper.outline.contains { $0.contains("……") && !$0.hasPrefix("attached") }
                let isNamed = paper.missing.contains { !$0.vi.hasPrefix("người phát biểu của") }
                #expect(isBlank == isNamed, "\(place) \(kind) \(paper.missing.map(\.vi))")
            }
        }
    }

    @Test func `proposals to nobody in particular have no number of their own where there are no others`() {
        func proposals(_ targets: [String?]) -> [String] {
            let changes = targets.enumerated().map { place, target in
                var values: Values = ["kind": "proposal", "text": "Ý", "speaker": "L3-07"]
                values["target"] = target.map { .string($0) }
                return SmallSeminar.idea(UInt64(place + 1), n: place + 1, values)
            }
            let chapter = report(changes).drop { !$0.hasPrefix("heading1: IV.") }.dropFirst()
            return chapter.prefix { !$0.hasPrefix("heading1: V.") }.filter { $0.hasPrefix("heading") }
        }
        #expect(proposals([nil, nil]).isEmpty)
        #expect(proposals([nil, "jica"]) == ["heading2: 1. JICA", "heading2: 2. Chưa nêu nơi nhận"])
    }

    @Test(arguments: [
        (PaperForm.nd30, ["body: ./."]), (.dang36, []), (.dang05, []),
    ])
    func `behind the last table a mark stands that is more than a full stop`(
        form: PaperForm, marks: [String]
    ) {
        let record = SmallSeminar.record(
            [SmallSeminar.idea(1, n: 1, ["kind": "decision", "text": "Gửi JICA"])],
            of: SmallSeminar.programme(SmallSeminar.papers))
        let outline = Paper(
            PaperRequest(.report, form: form, copy: .clean, language: .vietnamese), of: record,
            at: SmallSeminar.evening
        ).outline
        #expect(outline.filter { ["body: ./.", "body: ."].contains($0) } == marks)
    }

    @Test func `of several addressees each has a line, and the last a full stop`() {
        var papers = SmallSeminar.papers
        papers.addressees = ["Ban Tổ chức Trung ương", "JICA", "Các địa phương"].map {
            Localized([.vietnamese: $0])
        }
        #expect(
            report([], of: SmallSeminar.programme(papers)).filter { $0.hasPrefix("addressee: ") } == [
                "addressee: Kính gửi:", "addressee: - Ban Tổ chức Trung ương;", "addressee: - JICA;",
                "addressee: - Các địa phương.",
            ])
    }

    @Test func `a limitation is an evaluation of what was wanting, not any that nobody weighed`() {
        func evaluation(_ number: UInt64, _ text: String, _ polarity: String?) -> Change {
            var values: Values = ["kind": "evaluation", "text": .string(text)]
            values["polarity"] = polarity.map { .string($0) }
            return SmallSeminar.idea(number, n: Int(number), values)
        }
        let outline = report([
            evaluation(1, "Lịch quá dày", "minus"), evaluation(2, "Giảng viên tận tình", "plus"),
            evaluation(3, "Học ở Osaka", nil),
        ])
        let chapter = outline.drop { !$0.hasPrefix("heading1: III.") }.prefix {
            !$0.hasPrefix("heading1: IV.")
        }
        #expect(chapter.filter { $0.hasPrefix("entry: ") }.count == 1)
        #expect(chapter.contains { $0.contains("Lịch quá dày") })
    }

    @Test func `an item left open long ago has no end that the minutes could name`() {
        var record = SmallSeminar.record([
            SmallSeminar.change(
                1, n: 1, .item("N1"),
                ["started": "2024-09-16T08:30:00.000+07:00", "ended": "2024-09-16T08:41:00.000+07:00"]),
            SmallSeminar.change(
                2, n: 2, .item("N2"),
                ["started": "2024-09-16T08:41:00.000+07:00", "running": "2024-09-16T08:41:00.000+07:00"]),
        ])
        record.look(at: .sample("2024-09-20T08:00:00.000+07:00"))
        let paper = Paper(.minutes(.nd30), of: record, at: .sample("2024-09-20T08:00:00.000+07:00"))
        #expect(paper.outline.contains { $0.hasPrefix("body: Tọa đàm kết thúc vào …… giờ") })
        #expect(paper.missing.map(\.vi).contains("giờ kết thúc"))
    }

    @Test func `whose attendance is not asked for makes none of a session missing`() {
        var programme = SmallSeminar.programme(SmallSeminar.papers)
        programme.people = [
            Person(id: "TK", name: "Thư ký 1", role: .noteTaker),
            Person(id: "BTC", name: "Ban tổ chức", role: .organisation),
            Person(id: "P1", name: "Học viên 01", role: .trainee),
        ]
        let marks = [
            SmallSeminar.change(
                1, n: 1, .person("P1"), ["attendance": "present", "attendance.S2": "present"])
        ]
        let paper = Paper(
            .minutes(.nd30), of: SmallSeminar.record(marks, of: programme), at: SmallSeminar.evening)
        #expect(!paper.missing.map(\.vi).contains { $0.hasPrefix("điểm danh") })
        #expect(!paper.outline.contains { $0.contains("Ban tổ chức") })
    }
}
