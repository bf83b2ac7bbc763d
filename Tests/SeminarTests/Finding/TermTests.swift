import TestSupport
import Testing
import Text

@testable import Seminar

/// What can be asked of ideas beyond what `FindingTests` asks, each on ideas that differ in it.
struct TermTests {
    private let record: Record
    private let index: IdeaIndex

    init() {
        var record = Record(programme: .sample)
        let values: [Values] = [
            [
                "text": "Thiếu thùng", "speaker": "L3-07", "field": "waste", "kind": "difficulty",
                "item": "N1-05",
                "difficulty": ["budget", "staff"], "support": ["fund"], "locality": "Hải Phòng",
            ],
            [
                "text": "Đề nghị tập huấn", "speaker": "L4-01", "field": "education", "kind": "proposal",
                "item": "N2-02", "target": "jica",
            ],
            ["text": "Học phí?", "speaker": "L4-02", "kind": "question", "answered": true],
            ["text": "Ai chi?", "speaker": "L4-02", "kind": "question"],
            ["text": "Rà soát", "speaker": "LB", "kind": "decision", "due": "2024-10-01"],
            ["text": "Đã xong", "speaker": "LB", "kind": "decision", "due": "2024-10-01", "settled": true],
            [
                "text": "Làm sau", "speaker": "LB", "kind": "decision", "due": "2024-12-31",
                "review": "checked",
            ],
            [
                "text": "Đã thu phí", "speaker": "L3-02", "field": "environment", "kind": "applied",
                "evidence": "Báo cáo", "level": "commune",
                "repeats": [.string(Identifier(high: 2, low: 1).description)],
            ],
        ]
        for (place, set) in values.enumerated() {
            record.apply([Self.change(place + 1, set)], tag: "a3f2")
        }
        // Two who had not seen each other.
        record.apply([Self.change(21, ["text": "Thiếu xe", "field": "urban_transport"], of: 1)], tag: "a3f2")
        record.apply([Self.change(20, ["text": "Thiếu bãi", "field": "personnel"], of: 1)], tag: "77c1")
        var index = IdeaIndex()
        index.update(with: record) { list, code in ["\(list) \(code)"] }
        self.record = record
        self.index = index
    }

    private static func change(_ n: Int, _ set: Values, of idea: Int? = nil) -> Change {
        Change(
            id: Identifier(high: 1, low: UInt64(n)), n: n,
            at: Moment(milliseconds: n * 86_400_000, offsetMinutes: 0), by: "Thư ký 1",
            subject: .idea(Identifier(high: 2, low: UInt64(idea ?? n))),
            after: idea.map { [Identifier(high: 1, low: UInt64($0))] } ?? [], set: set)
    }

    /// The counters of the ideas that meet some criteria, without those that the sample brings.
    private func numbers(_ criteria: IdeaCriterion...) -> [Int] {
        index.facets.places(passing: IdeaFilter(criteria), in: record).map { record.ideas[$0] }
            .filter { $0.recorded.n > 0 }.map(\.counter)
    }

    private func found(_ text: String) -> [Int] {
        index.find(text, in: record).places.map { record.ideas[$0] }.filter { $0.recorded.n > 0 }.map(
            \.counter)
    }

    @Test(arguments: [
        (Term.fourFields, "B", [8]), (.fourFields, "D", [2]), (.sixFields, "4", [8]), (.sixFields, "2", [1]),
        (.session, "N1", [1]), (.session, "N2", [2]), (.role, "organisation", [5, 6, 7]),
        (.locality, "Hải Phòng", [1]),
        (.difficulty, "budget", [1]), (.difficulty, "staff", [1]), (.support, "fund", [1]),
        (.target, "jica", [2]),
        (.review, "checked", [7]), (.level, "commune", [8]), (.evidence, Term.yes, [8]),
        (.repeated, Term.yes, [8]),
        (.conflicting, Term.yes, [1]), (.answered, Term.yes, [3]), (.answered, Term.no, [4]),
        (.due, "2024-10-01", [5, 6]), (.writer, "Thư ký 1", [1, 2, 3, 4, 5, 6, 7, 8]),
        (.day, "1970-01-04", [3]),
    ])
    func `each term asks one thing`(term: Term, code: String, expected: [Int]) {
        #expect(numbers(IdeaCriterion(term, code)) == expected)
        let others = (1...8).filter { !expected.contains($0) }
        #expect(numbers(IdeaCriterion(term, code, isExcluded: true)) == others)
    }

    @Test func `of one term any will do, but none that is excluded`() {
        #expect(numbers(.kind("question"), .kind("proposal")) == [2, 3, 4])
        #expect(numbers(.speaker("L4-02"), IdeaCriterion(.answered, Term.no, isExcluded: true)) == [3])
        #expect(
            numbers(
                IdeaCriterion(.difficulty, "budget"), IdeaCriterion(.difficulty, "staff", isExcluded: true))
                == [])
    }

    @Test func `days are asked for as ranges, and what is settled is not overdue`() {
        let day = Day(year: 2024, month: 12, day: 1)!
        #expect(numbers(.overdue(on: day)) == [5])
        #expect(numbers(.due(within: 30, of: day)) == [7])
        #expect(numbers(IdeaCriterion(.due, .days(DayRange(through: day)))) == [5, 6])
        #expect(numbers(IdeaCriterion(.due, .days(DayRange(from: day)))) == [7])
        #expect(numbers(IdeaCriterion(.day, .days(DayRange(from: Day(number: 7))))) == [7, 8])
    }

    @Test func `adding the opposite of a criterion takes its place`() {
        var filter = IdeaFilter([.kind("question"), .starred])
        filter.add(IdeaCriterion.kind("question").opposite)
        #expect(filter.criteria == [IdeaCriterion.kind("question").opposite, .starred])
    }

    @Test func `each choice says how many ideas it would leave`() {
        for asked in [
            [], [IdeaCriterion.kind("question")], [.kind("question"), .speaker("LB")], [.field(nil)],
        ] {
            let filter = IdeaFilter(asked)
            let counts = Counts(index.facets, of: record, filter: filter)
            for term in Term.allCases {
                let criteria = counts[term].map(\.criterion).filter { !asked.contains($0) }
                let left = criteria.map { index.facets.places(passing: filter.adding($0), in: record).count }
                #expect(counts.left(by: criteria, of: term) == left, "\(term)")
            }
        }
    }

    @Test func `a code that nobody has listed is told only where an idea that passes has it`() {
        func localities(_ filter: IdeaFilter) -> [String?] {
            Counts(index.facets, of: record, filter: filter)[.locality].map(\.code)
        }
        #expect(localities(IdeaFilter()).contains("Hải Phòng"))
        #expect(!localities(IdeaFilter([.kind("question")])).contains("Hải Phòng"))
    }

    @Test func `only what was searched for is counted`() {
        let searched = index.search(WordSearch("thieu"), in: record)
        let counts = Counts(index.facets, of: record, searched: searched)
        #expect(counts.total == 1)
        #expect(counts.left(by: [.kind("difficulty"), .kind("question")], of: .kind) == [1, 0])
    }

    @Test(arguments: [
        ("xe thieu", [1]), ("giao thong", [1]), ("bai", [1]), ("quan ly nhan su", [1]), ("hai phong", [1]),
        ("status idea", []), ("kind proposal", [2]), ("target jica", [2]), ("bao cao", [8]),
        ("hoc -phi", [1, 2, 4]),
        ("hoc vien 02 lop 4", [3, 4]), ("difficulty budget", [1]), ("4-1-1970", [3]), ("enviro", [8]),
        ("phi", [3, 8]), ("phí thu", [3, 8]),
    ])
    func `words are found in texts, in what codes are called, and on both sides of a conflict`(
        text: String, expected: [Int]
    ) {
        #expect(found(text).sorted() == expected)
    }

    @Test func `exact hits come first, then words that stand together, then those in the text itself`() {
        var record = Record(programme: .sample)
        let texts = ["Rác ở thải", "Rác thải", "rac thai", "Thu gom", "Rạc thái"]
        for (place, text) in texts.enumerated() {
            let set: Values = [
                "text": .string(text), "field": place == 3 ? "waste" : "education", "speaker": "L3-01",
            ]
            record.apply([Self.change(place + 1, set)], tag: "a3f2")
        }
        var index = IdeaIndex()
        index.update(with: record)
        func found(_ text: String) -> [Int] {
            index.find(text, in: record).places.map { record.ideas[$0].counter }
        }
        #expect(found("rác thải") == [2, 1, 4])
        #expect(found("rac thai") == [3, 2, 5, 1, 4])
    }

    @Test
    func
        `where nothing is found, words are looked for inside words, then as they were typed, then the nearest`()
    {
        #expect(index.find("hoa", in: record).places.isEmpty)
        #expect(found("uan") != [])
        #expect(index.find("thieus", typed: "thieu", in: record).places.count == 1)
        let nearest = index.find("thieuz xe", in: record).nearest
        #expect(nearest?.text == "thieu xe")
        #expect(nearest?.count == 1)
        #expect(index.find("thieu bao", in: record).nearest == nil)
    }

    @Test func `what changed is found by its new names`() {
        var (record, index) = (record, index)
        let person = Change(
            id: Identifier(high: 3, low: 1), n: 30, at: Moment(milliseconds: 0, offsetMinutes: 0),
            by: "Thư ký 1",
            subject: .person("L4-02"), set: ["unit": "Sở Xây dựng", "class": "L3"])
        record.apply([person], tag: "a3f2")
        index.update(with: record)
        #expect(index.find("so xay dung", in: record).places.count == 2)
        let filter = IdeaFilter([.trainingClass("L3"), .kind("question")])
        #expect(index.facets.places(passing: filter, in: record).count == 2)
    }

    @Test func `an index that was kept up answers as a new one`() {
        var (record, kept) = (record, index)
        var generator = SeededGenerator(seed: 7)
        for n in 40..<120 {
            let idea = Int.random(in: 1...9, using: &generator)
            let set: Values = [
                "text": .string("chữ \(n)"),
                "field": .string(Field.standard.map(\.code).randomElement(using: &generator) ?? ""),
            ]
            record.apply([Self.change(n, set, of: idea == 9 ? nil : idea)], tag: "a3f2")
            kept.update(with: record)
            var new = IdeaIndex()
            new.update(with: record)
            for text in ["chu", "\(n)", "quy hoach", "thieu"] {
                #expect(
                    kept.search(WordSearch(text), in: record) == new.search(WordSearch(text), in: record),
                    "seed 7, change \(n)")
            }
            let filter = IdeaFilter([
                .field("waste"), IdeaCriterion(.conflicting, Term.yes, isExcluded: true),
            ])
            #expect(
                kept.facets.places(passing: filter, in: record)
                    == new.facets.places(passing: filter, in: record))
        }
    }
}
