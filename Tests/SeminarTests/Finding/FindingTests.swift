import Testing
import Text

@testable import Seminar

/// Filters, counts and search on six ideas of the sample's people, and the two that the sample brings.
struct FindingTests {
    private var record: Record

    init() throws {
        record = Record(programme: .sample)
        let values: [Values] = [
            [
                "text": "Phân loại rác tại nguồn ở hai phường", "speaker": "L3-07", "field": "waste",
                "item": "N1-05",
                "kind": "applied", "evidence": "báo cáo của phường",
            ],
            [
                "text": "Một cửa lưu động", "speaker": "L4-07", "field": "public_admin", "item": "N1-05",
                "status": "ongoing", "star": true,
            ],
            ["text": "Thiếu kinh phí", "speaker": "L4-01", "item": "N1-05", "kind": "difficulty"],
            ["text": "Đường đô thị", "speaker": "unknown", "field": "urban_transport", "item": "N1-06"],
            ["text": "Đã bỏ", "speaker": "L3-01", "field": "waste", "removed": true],
            [
                "text": "Dương tính", "speaker": "G1", "field": "newer", "item": "N1-06", "kind": "sketch",
                "class": "L3",
            ],
        ]
        for (index, set) in values.enumerated() {
            record.apply([change(index + 1, set)], tag: "a3f2")
        }
    }

    private func change(_ n: Int, _ set: Values, of idea: Int? = nil, rehearsal: Day? = nil) -> Change {
        Change(
            id: Identifier(high: 1, low: UInt64(n)), n: n, at: Moment(milliseconds: n, offsetMinutes: 420),
            by: n == 2 ? "Thư ký 2" : "Thư ký 1",
            subject: .idea(Identifier(high: 2, low: UInt64(idea ?? n))),
            after: idea.map { [Identifier(high: 1, low: UInt64($0))] } ?? [], rehearsal: rehearsal, set: set)
    }

    private func numbers(_ criteria: IdeaCriterion...) -> [String] {
        self.numbers(IdeaFilter(criteria), in: record)
    }

    private func numbers(_ filter: IdeaFilter, in record: Record) -> [String] {
        IdeaFacets(record).places(passing: filter, in: record).map { record.ideas[$0].number }
    }

    @Test func `without criteria everything passes but what was removed`() {
        #expect(numbers() == ["CT-1", "CT-2", "TK1-1", "TK2-2", "TK1-3", "TK1-4", "TK1-6"])
    }

    @Test func `each criterion asks one thing`() {
        #expect(numbers(.kind("difficulty")) == ["TK1-3"])
        #expect(numbers(.field("waste")) == ["TK1-1"])
        #expect(numbers(.field(nil)) == ["TK1-3"])
        #expect(numbers(.item("N1-06")) == ["TK1-4", "TK1-6"])
        #expect(numbers(.speaker("LB")) == ["CT-1", "CT-2"])
        #expect(numbers(.writer("Thư ký 2")) == ["TK2-2"])
        #expect(numbers(.starred) == ["TK2-2"])
        #expect(numbers(.incomplete) == ["TK1-4"])
        #expect(numbers(.conflicting) == [])
    }

    @Test func `a class is that of the speaker, unless the idea says another`() {
        #expect(numbers(.trainingClass("L3")) == ["TK1-1", "TK1-6"])
        #expect(numbers(.trainingClass("L4")) == ["TK2-2", "TK1-3"])
        #expect(numbers(.trainingClass(nil)) == ["CT-1", "CT-2", "TK1-4"])
    }

    @Test func `an application idea is no more than an idea until someone says so`() {
        #expect(numbers(.status("idea")) == ["TK1-4"])
        #expect(numbers(.status("ongoing")) == ["TK2-2"])
        #expect(numbers(.status("unknown")) == ["CT-1", "CT-2"])
    }

    @Test func `of one dimension any will do, of several each must be met`() {
        #expect(numbers(.field("waste"), .field("public_admin")) == ["TK1-1", "TK2-2"])
        #expect(numbers(.field("waste"), .field("public_admin"), .trainingClass("L4")) == ["TK2-2"])
        #expect(numbers(.starred, .incomplete) == [])
    }

    @Test func `ideas of a rehearsal pass while it is on or when asked for`() {
        var record = record
        let day = Day(number: 20_000)
        record.apply([change(9, ["text": "Thử"], rehearsal: day)], tag: "a3f2")
        func numbers(_ criteria: IdeaCriterion...) -> [String] {
            self.numbers(IdeaFilter(criteria), in: record)
        }
        #expect(!numbers().contains("TK1-9"))
        #expect(numbers(.rehearsal) == ["TK1-9"])
        record.rehearsal = Day(number: 20_001)
        #expect(!numbers().contains("TK1-9"))
        #expect(record.ideas.last.map(record.holds) == false)
        #expect(numbers(.rehearsal) == ["TK1-9"])
        record.rehearsal = day
        #expect(numbers().contains("TK1-9"))
        #expect(record.ideas.last.map(record.holds) == true)
    }

    @Test func `a filter holds each criterion once, in the order of adding`() {
        var filter = IdeaFilter([.starred, .field("waste"), .starred])
        #expect(filter.criteria == [.starred, .field("waste")])
        filter.toggle(.starred)
        filter.toggle(.incomplete)
        #expect(filter.criteria == [.field("waste"), .incomplete])
    }

    @Test func `counts list what is known in order, then the unknown, then what lacks it`() {
        let counts = Counts(record)
        #expect(counts.total == 7)
        let fields = counts[.field].map { "\($0.code ?? "–") \($0.count)" }
        #expect(
            fields == [
                "urban_planning 0", "urban_transport 1", "urban_construction 0", "environment 0", "waste 1",
                "public_admin 1", "personnel 1", "education 0", "other 1", "newer 1", "– 1",
            ])
        #expect(counts[.trainingClass].map(\.count) == [2, 2, 3])
        #expect(counts[.kind].first { $0.code == "idea" }?.count == 4)
        #expect(counts[.kind].last?.code == "sketch")
        #expect(counts[.item].count == 11)
        #expect(counts[.status].map(\.count) == [0, 1, 0, 1, 0, 2])
    }

    @Test(arguments: Term.allCases)
    func `behind every count stand just so many ideas`(term: Term) {
        let filter = IdeaFilter([.item("N1-05"), .item("N1-06")])
        for row in Counts(record, filter: filter)[term] where term != .item {
            #expect(numbers(filter.adding(row.criterion), in: record).count == row.count)
        }
        for row in Counts(record)[term] {
            #expect(numbers(IdeaFilter([row.criterion]), in: record).count == row.count)
        }
    }

    @Test(arguments: [
        ("rac", ["TK1-1"]), ("rác", ["TK1-1"]), ("duong", ["TK1-4", "TK1-6"]), ("đường", ["TK1-4"]),
        ("dương", ["TK1-6"]), ("TK2", ["TK2-2"]), ("07 lop 3", ["TK1-1"]),
        ("Học viên 07", ["TK1-1", "TK2-2"]),
        ("cua phuong", ["TK1-1"]), ("\"nguồn ở hai phường báo\"", []), ("đã bỏ", []),
    ])
    func `search goes through number, speaker and every text`(text: String, expected: [String]) {
        var index = IdeaIndex()
        index.update(with: record)
        let places = index.search(WordSearch(text), in: record)
        #expect(places.map { record.ideas[$0].number } == expected)
    }

    @Test func `search and filter narrow each other; nothing typed finds all that passes`() {
        var index = IdeaIndex()
        index.update(with: record)
        let filter = IdeaFilter([.trainingClass("L4")])
        #expect(
            index.search(WordSearch("hoc vien 07"), filter: filter, in: record).map {
                record.ideas[$0].number
            }
                == ["TK2-2"])
        #expect(index.search(WordSearch(""), filter: filter, in: record).count == 2)
    }

    @Test func `what was edited, added or renamed is found as it now is`() {
        var record = record
        var index = IdeaIndex()
        index.update(with: record)
        record.apply(
            [change(10, ["text": "Tái chế"], of: 1), change(11, ["text": "Tái định cư"])], tag: "a3f2")
        record.apply(
            [
                Change(
                    id: Identifier(high: 3, low: 1), n: 12, at: Moment(milliseconds: 0, offsetMinutes: 420),
                    by: "Thư ký 1", subject: .person("L4-07"), set: ["name": "Trần Bình"])
            ], tag: "a3f2")
        index.update(with: record)
        func found(_ text: String) -> [String] {
            index.search(WordSearch(text), in: record).map { record.ideas[$0].number }
        }
        // The last two belong to an item with that word.
        #expect(found("tai") == ["TK1-1", "TK1-11", "TK1-4", "TK1-6"])
        #expect(found("phân loại") == [])
        #expect(found("binh") == ["TK2-2"])
    }
}
