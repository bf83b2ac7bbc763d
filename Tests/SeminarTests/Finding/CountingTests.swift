import TestSupport
import Testing

@testable import Seminar

/// What stands behind a count is just what was counted, whatever was filtered and crossed; and what a course has come to.
struct CountingTests {
    private static let values: [(name: String, codes: [String], isList: Bool)] = [
        ("kind", CodeList.kind.codes, false), ("field", ["waste", "education", "environment"], false),
        ("speaker", ["L3-01", "L3-02", "L4-01", "LB", "unknown"], false), ("class", ["L3", "L4"], false),
        ("status", CodeList.status.codes, false), ("difficulty", ["budget", "staff", "policy"], true),
        ("support", ["fund", "expert"], true), ("target", ["jica", "ccop"], false),
        ("due", ["2024-10-01", "2025-01-31"], false), ("item", ["N1-05", "N2-02"], false),
        ("evidence", ["Báo cáo"], false),
    ]

    private static func record(_ generator: inout SeededGenerator) -> Record {
        var record = Record(programme: .sample)
        for n in 1...120 {
            var set = Values([JSON.Member("text", .string("Ý kiến \(n)"))])
            for (name, codes, isList) in values where Bool.random(using: &generator) {
                let some = codes.filter { _ in Bool.random(using: &generator) }
                guard let one = some.first else { continue }
                set[name] = isList ? .array(some.map { .string($0) }) : .string(one)
            }
            if n % 9 == 0 { set["repeats"] = [.string(Identifier(high: 2, low: UInt64(n - 4)).description)] }
            if n % 7 == 0 { set["settled"] = true }
            record.apply(
                [
                    Change(
                        id: Identifier(high: 1, low: UInt64(n)), n: n,
                        at: Moment(milliseconds: n * 9_000_000, offsetMinutes: 420), by: "Thư ký 1",
                        subject: .idea(Identifier(high: 2, low: UInt64(n))), set: set)
                ], tag: "a3f2")
        }
        return record
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `behind each count stands what was counted`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let record = Self.record(&generator)
        let facets = IdeaFacets(record)
        let filters: [IdeaFilter] = [
            IdeaFilter(),
            IdeaFilter([IdeaCriterion(.difficulty, "budget"), IdeaCriterion(.difficulty, "policy")]),
            IdeaFilter([
                .field("waste"), .field("education"), IdeaCriterion(.support, "fund", isExcluded: true),
            ]),
            IdeaFilter([IdeaCriterion(.due, .days(DayRange(isOpen: true)))]),
            IdeaFilter([IdeaCriterion(.difficulty, .all(["budget", "staff"]))]),
        ]
        for _ in 0..<40 {
            let rows = try #require(Term.countable.randomElement(using: &generator))
            let columns = try #require(Term.countable.randomElement(using: &generator))
            let filter = try #require(filters.randomElement(using: &generator))
            let tally = Counting(rows, by: columns).tally(facets, of: record, filter: filter)
            for (row, counts) in zip(tally.rows, tally.cells) where row.code != nil || row.count > 0 {
                let narrowed = filter.narrowed(to: IdeaCriterion(rows, row.code))
                for (column, count) in zip(tally.columns, counts) where count > 0 {
                    let behind = Counting(.kind).tally(
                        facets, of: record, filter: narrowed.narrowed(to: IdeaCriterion(columns, column.code))
                    )
                    #expect(
                        behind.total == count,
                        "seed \(seed): \(rows) \(row.code ?? "–") by \(columns) \(column.code ?? "–"), \(filter)"
                    )
                }
            }
        }
    }

    @Test func `of several values that were asked for, each is asked for with the one that is opened`() {
        let filter = IdeaFilter([IdeaCriterion(.difficulty, "budget"), .field("waste"), .field("education")])
        #expect(
            filter.narrowed(to: IdeaCriterion(.difficulty, "staff")).criteria == [
                .field("waste"), .field("education"), IdeaCriterion(.difficulty, .all(["budget", "staff"])),
            ])
        #expect(
            filter.narrowed(to: .field("waste")).criteria == [
                IdeaCriterion(.difficulty, "budget"), .field("waste"),
            ])
        let open = IdeaFilter([IdeaCriterion(.due, .days(DayRange(isOpen: true)))])
        let day = Day(number: 20_000)
        #expect(
            open.narrowed(to: IdeaCriterion(.due, day.description)).criteria == [
                IdeaCriterion(.due, .days(DayRange(from: day, through: day, isOpen: true)))
            ])
    }

    @Test(arguments: [(removed: false, total: 1), (true, 2)])
    func `two ideas that a third repeats are one, unless that was removed`(removed: Bool, total: Int) {
        var record = Record(programme: Programme(id: "thu", title: Localized([.vietnamese: "Thử"])))
        let both: JSON = .array([1, 2].map { .string(Identifier(high: 2, low: $0).description) })
        let sets: [Values] = [
            ["text": "Một cửa"], ["text": "Một cửa lưu động"],
            ["text": "Một cửa", "repeats": both, "removed": .bool(removed)],
        ]
        for (n, set) in zip(1..., sets) {
            record.apply(
                [
                    Change(
                        id: Identifier(high: 1, low: UInt64(n)), n: n,
                        at: Moment(milliseconds: n, offsetMinutes: 0),
                        by: "Thư ký 1", subject: .idea(Identifier(high: 2, low: UInt64(n))), set: set)
                ], tag: "a3f2")
        }
        #expect(Counting(.kind).tally(IdeaFacets(record), of: record, filter: IdeaFilter()).total == total)
    }

    @Test func `the levels of Kirkpatrick follow from kind, status and evidence`() {
        let ideas: [(Values, String?)] = [
            (["kind": "evaluation"], "1"), (["kind": "learned"], "2"), (["kind": "idea"], "intention"),
            (["kind": "idea", "status": "planned"], "intention"),
            (["kind": "idea", "status": "applied"], "3"),
            (["kind": "applied"], "3"), (["kind": "applied", "evidence": "  "], "3"),
            (["kind": "applied", "evidence": "Báo cáo"], "4"),
            (["kind": "idea", "status": "applied", "evidence": "Báo cáo"], "4"),
            (["kind": "idea", "evidence": "Báo cáo"], "intention"), (["kind": "proposal"], nil),
        ]
        for (values, level) in ideas {
            var record = Record(programme: Programme(id: "thu", title: Localized([.vietnamese: "Thử"])))
            record.apply(
                [
                    Change(
                        id: Identifier(high: 1, low: 1), n: 1, at: Moment(milliseconds: 0, offsetMinutes: 0),
                        by: "Thư ký 1", subject: .idea(Identifier(high: 2, low: 1)), set: values)
                ], tag: "a3f2")
            let tally = Counting(.kirkpatrick).tally(IdeaFacets(record), of: record, filter: IdeaFilter())
            #expect(tally.rows.filter { $0.count > 0 }.map(\.code) == [level], "\(values)")
        }
    }

    @Test func `values that the filter rules out are no lines`() {
        var generator = SeededGenerator(seed: 7)
        let record = Self.record(&generator)
        let facets = IdeaFacets(record)
        func lines(_ term: Term, _ filter: IdeaFilter) -> [String?] {
            Counting(term).tally(facets, of: record, filter: filter).rows.dropLast().map(\.code)
        }
        #expect(lines(.field, IdeaFilter([IdeaCriterion(.fourFields, "B")])) == ["environment", "waste"])
        #expect(lines(.trainingClass, IdeaFilter([.trainingClass("L4")])) == ["L4"])
        #expect(
            lines(.kind, IdeaFilter([IdeaCriterion(.kind, "idea", isExcluded: true)])).contains("idea")
                == false)
        #expect(
            lines(.speaker, IdeaFilter([IdeaCriterion(.role, "lecturer")])).allSatisfy {
                $0?.hasPrefix("GV") == true
            })
        #expect(
            lines(.difficulty, IdeaFilter([IdeaCriterion(.difficulty, "staff")])).count
                == CodeList.difficulty.codes.count)
    }
}
