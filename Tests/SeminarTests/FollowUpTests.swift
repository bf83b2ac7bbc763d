import TestSupport
import Testing

@testable import Seminar

/// Asking months later what came of what somebody meant to do.
struct FollowUpTests {
    private static let today = Day(number: 20_163)

    private static func moment(_ n: Int) -> Moment { Moment(milliseconds: n * 1_000, offsetMinutes: 0) }

    private static func id(_ n: Int) -> Identifier { Identifier(high: 2, low: UInt64(n)) }

    /// A scribe that knows ideas numbered from 1.
    private static func scribe(_ ideas: [Values]) -> Scribe {
        var record = Record(programme: .sample)
        for (place, set) in ideas.enumerated() {
            let change = Change(
                id: Identifier(high: 1, low: UInt64(place + 1)), n: place + 1, at: moment(place),
                by: "Thư ký 1", subject: .idea(id(place + 1)), set: set)
            record.apply([change], tag: "a3f2")
        }
        var scribe = Scribe(programme: .sample, writer: "Thư ký 2", tag: "77c1", seed: 7)
        scribe.load(record, own: [])
        return scribe
    }

    static let ideas: [Values] = [
        ["kind": "idea", "text": "Phân loại rác", "speaker": "L4-01", "due": "2025-03-01"],
        ["kind": "idea", "text": "Một cửa", "speaker": "L3-07", "due": "2025-04-01"],
        ["kind": "idea", "text": "Tổ tư vấn", "speaker": "L3-01"],
        ["kind": "decision", "text": "Lập nhóm", "owner": "LB", "due": "2025-12-31"],
        ["kind": "applied", "text": "Đã thu phí", "speaker": "L3-02"],
        ["kind": "idea", "text": "Thôi", "speaker": "L3-02", "status": "stopped", "due": "2025-01-01"],
        ["kind": "question", "text": "Ai chi?", "speaker": "L4-07"],
        ["kind": "decision", "text": "Đã làm", "settled": true],
        ["kind": "proposal", "text": "Mở lớp", "speaker": "L4-02", "asked_on": "2025-03-02"],
        [
            "kind": "idea", "text": "Hỏi lại", "speaker": "L4-03", "answered_on": "2025-03-02",
            "asked_on": "2025-03-03",
        ],
        [
            "kind": "idea", "text": "Đang làm", "speaker": "L4-03", "asked_on": "2025-03-02",
            "answered_on": "2025-03-02", "status": "ongoing", "hindrance": ["staff", "budget"],
        ],
        [
            "kind": "idea", "text": "Xong", "status": "applied", "answered_on": "2025-03-05",
            "hindrance": ["budget"],
        ],
    ]

    private func numbers(_ filter: IdeaFilter, in record: Record) -> [Int] {
        let facets = IdeaFacets(record)
        let places = facets.places(passing: filter, in: record)
        let ordered = facets.places(places, by: IdeaListing(filter).usedOrder, in: record)
        return ordered.map { record.ideas[$0] }.filter { $0.recorded.n > 0 }.map(\.counter)
    }

    @Test func `whoever meant to do something is asked, until it is settled, and once more when asked anew`()
    {
        let record = Self.scribe(Self.ideas).record
        let states = (1...12).map { record.idea(Self.id($0))?.followUp }
        #expect(
            states == [
                .open, .open, .open, .open, nil, nil, nil, nil, .asked, .asked, .answered, .answered,
            ])
    }

    @Test(arguments: [
        (IdeaView.followUp, [1, 2, 4, 3, 9, 10, 11]), (.toAsk, [1, 2, 4, 3, 9, 10]), (.overdue, [1]),
        (.soon, [2]),
        (.undated, [3, 9, 10, 11]), (.settled, [6, 8, 12]), (.done, [5, 12]), (.conflicts, []),
        (.repeats, []),
        (.unchecked, Array(1...12)), (.all, Array(1...12)),
    ])
    func `each view has its ideas in its order, what has no date last`(view: IdeaView, expected: [Int]) {
        let found = numbers(view.filter(on: Self.today), in: Self.scribe(Self.ideas).record)
        #expect(view == .settled ? found.sorted() == expected : found == expected, "\(found)")
    }

    @Test func `the counts of the follow-up are those of the table of counts`() {
        let record = Self.scribe(Self.ideas).record
        let counts = FollowUpCounts(IdeaFacets(record), of: record)
        // What the sample brings is decisions of nobody: it has none that is to be followed up.
        #expect(counts.asked == 4)
        #expect(counts.answered == 2)
        #expect(counts.results.map(\.code) == ["applied", "ongoing"])
        #expect(counts.results.map(\.count) == [1, 1])
        #expect(counts.hindrances.map(\.code) == ["budget", "staff"])
        #expect(counts.hindrances.map(\.count) == [2, 1])
    }

    @Test func `an answer sets what was said and the day, and undo takes it back`() {
        var scribe = Self.scribe(Self.ideas)
        var answer = FollowUpAnswer(.applied)
        answer.appliedOn = Day(year: 2025, month: 2, day: 3)
        answer.evidence = "Quyết định 12"
        _ = scribe.perform(.idea(Self.id(4), .answer(answer, on: Self.today)), at: Self.moment(100))
        let idea = scribe.record.idea(Self.id(4))
        #expect(idea?.values.text("status") == "applied")
        #expect(idea?.values.text("applied_on") == "2025-02-03")
        #expect(idea?.values.text("evidence") == "Quyết định 12")
        #expect(idea?.values.text("answered_on") == "2025-03-16")
        #expect(idea?.isSettled == true)
        _ = scribe.undo(at: Self.moment(101))
        #expect(scribe.record.idea(Self.id(4))?.followUp == .open)
        #expect(scribe.record.idea(Self.id(4))?.values.text("evidence", otherwise: nil) == nil)
    }

    @Test func `nothing was done leaves how far it has come`() {
        var scribe = Self.scribe(Self.ideas)
        var answer = FollowUpAnswer(.nothing)
        answer.hindrance = ["policy"]
        _ = scribe.perform(.idea(Self.id(11), .answer(answer, on: Self.today)), at: Self.moment(100))
        let idea = scribe.record.idea(Self.id(11))
        #expect(idea?.values.text("status") == "ongoing")
        #expect(idea?.values.texts("hindrance") == ["policy"])
        #expect(idea?.followUp == .answered)
    }

    @Test(arguments: [
        (FollowUpAnswer.Result.applied, 3, ["applied_on", "evidence"]),
        (.ongoing, 3, ["hindrance", "outcome", "due"]),
        (.ongoing, 1, ["hindrance", "outcome", "due"]), (.ongoing, 2, ["hindrance", "outcome"]),
        (.stopped, 3, ["hindrance", "outcome"]), (.nothing, 2, ["hindrance", "outcome"]), (.applied, 13, []),
        (.applied, 14, ["evidence"]), (.ongoing, 15, ["hindrance", "outcome"]),
    ])
    func `what is known is not asked, and a date that has passed is`(
        result: FollowUpAnswer.Result, number: Int, expected: [String]
    ) throws {
        let known: [Values] = [
            ["kind": "idea", "text": "Có cả", "applied_on": "2025-01-01", "evidence": "Ảnh"],
            ["kind": "idea", "text": "Có ngày", "applied_on": "2025-01-01"],
            ["kind": "idea", "text": "Đến hạn hôm nay", "due": .string(Self.today.description)],
        ]
        let idea = try #require(Self.scribe(Self.ideas + known).record.idea(Self.id(number)))
        let asked = FollowUpAnswer.questions(of: result, on: idea, today: Self.today)
        #expect(asked.map(\.name) == expected)
    }

    @Test func `answers of two laptops that had not heard of each other are marked`() {
        var one = Self.scribe(Self.ideas)
        var two = Self.scribe(Self.ideas)
        two.rename(to: "Thư ký 3")
        _ = one.perform(
            .idea(Self.id(1), .answer(FollowUpAnswer(.applied), on: Self.today)), at: Self.moment(100))
        let theirs = two.perform(
            .idea(Self.id(1), .answer(FollowUpAnswer(.stopped), on: Self.today)), at: Self.moment(101))
        // The same seed gives the same identifiers, which two laptops never have.
        let others = theirs.map { change in
            Change(
                id: Identifier(high: 9, low: 9), n: change.n, at: change.at, by: change.by,
                subject: change.subject, after: change.after, set: change.set)
        }
        one.hear(others, tag: "b", isOwn: false)
        #expect(one.record.idea(Self.id(1))?.conflicts == ["status"])
    }

    @Test func `several are asked about at once, and one undo takes it back`() {
        var scribe = Self.scribe(Self.ideas)
        _ = scribe.perform(.ideas([1, 2, 3].map(Self.id), .asked(Self.today)), at: Self.moment(100))
        #expect((1...3).allSatisfy { scribe.record.idea(Self.id($0))?.followUp == .asked })
        _ = scribe.undo(at: Self.moment(101))
        #expect((1...3).allSatisfy { scribe.record.idea(Self.id($0))?.followUp == .open })
    }

    @Test(arguments: [
        (1, []), (3, ["due"]), (4, []), (5, ["field", "evidence", "applied_on"]),
        (12, ["evidence", "applied_on"]), (8, ["owner"]), (7, []),
    ])
    func `what should be recorded and is not is named`(number: Int, expected: [String]) {
        let idea = Self.scribe(Self.ideas).record.idea(Self.id(number))
        #expect(idea?.unstated.map(\.name) == expected)
    }

    @Test(
        arguments: [
            ("15-1", "2025-01-15"), ("16-3", "2025-03-16"), ("17-3", "2024-03-17"),
            ("15/1/2024", "2024-01-15"),
            ("tháng 12", "2024-12-31"), ("tháng 3", "2025-03-16"), ("17 Mar", "2024-03-17"),
            ("March", "2025-03-16"),
            ("12/2024", "2024-12-31"), ("2025-03-17", nil), ("+3", nil), ("hôm qua", nil),
            ("quý 4", "2024-12-31"),
        ] as [(String, String?)])
    func `a day that has passed is the last such one`(text: String, expected: String?) {
        #expect(Day(typedPast: text, today: Self.today, language: .vietnamese)?.description == expected)
    }
}

/// Lists of ideas as they are kept under a name.
struct IdeaListingTests {
    private static let today = Day(number: 20_163)

    @Test(arguments: [
        ["class=L4", "field=waste", "-kind=question"], ["due=overdue"], ["due=30"], ["due=open"],
        ["due=none"],
        ["-due=none", "order=speaker", "column=locality"], ["due=2025-01-01..2025-02-01"],
        ["day=2025-01-01.."], ["due=..2025-01-01,open"], ["locality==none"], ["done=yes", "column=none"], [],
    ])
    func `what is kept is read as it was`(texts: [String]) throws {
        let listing = try IdeaListing(texts: texts, today: Self.today)
        #expect(listing.texts(today: Self.today) == texts)
        #expect(
            listing.filter.criteria.count
                == texts.filter { !$0.hasPrefix("order") && !$0.hasPrefix("column") }.count)
    }

    @Test func `days that go by today's go on with it`() throws {
        let listing = try IdeaListing(texts: ["due=overdue"], today: Day(number: Self.today.number + 10))
        #expect(listing.filter == IdeaFilter([.overdue(on: Day(number: Self.today.number + 10))]))
    }

    @Test(arguments: [
        "colour=red", "class", "order=weight", "column=x", "due=tomorrow", "due=2025-13-01..", "",
        "due=9223372036854775807",
    ])
    func `what this version does not know is not guessed at`(text: String) {
        #expect(throws: ListingMistake.self) { try IdeaListing(texts: [text], today: Self.today) }
    }

    @Test func `each view has the order and the column that suit it`() {
        func used(_ view: IdeaView) -> [String] {
            let listing = IdeaListing(view.filter(on: Self.today))
            return [listing.usedOrder.rawValue, listing.usedExtra.rawValue]
        }
        #expect(used(.all) == ["recorded", "none"])
        #expect(used(.done) == ["recorded", "evidence"])
        for view in [IdeaView.followUp, .toAsk, .overdue, .soon, .undated, .settled] {
            #expect(used(view) == ["due", "due"], "\(view)")
        }
        #expect(used(.conflicts) == ["recorded", "conflicts"])
        #expect(used(.repeats) == ["recorded", "repeats"])
        #expect(used(.unchecked) == ["recorded", "none"])
    }
}
