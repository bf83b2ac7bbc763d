import TestSupport
import Testing

@testable import Seminar

/// Several seminars as one: nothing of one gets mixed up with another, and each counts as it does by itself.
struct SeveralTests {
    /// A seminar with a class, a person, a group and an item; every other one has the same codes.
    private static func programme(
        _ id: String, className: String = "Lớp 3", unit: String? = "UBND phường A", ideas: [PreparedIdea] = []
    ) -> Programme {
        Programme(
            id: id, title: Localized([.vietnamese: "Tọa đàm \(id)"]),
            sessions: [
                Session(
                    id: "S1", title: Localized([.vietnamese: "Ngày 1"]), day: Day(number: 19_000), place: nil,
                    start: 480,
                    items: [Item(id: "M1", title: Localized([.vietnamese: "Mở đầu"]), minutes: 30)]),
                Session(
                    id: "S2", title: Localized([.vietnamese: "Ngày 2"]), day: Day(number: 19_001), place: nil,
                    start: 480,
                    items: [Item(id: "M2", title: Localized([.vietnamese: "Thảo luận"]), minutes: 30)]),
            ],
            fields: Field.standard,
            classes: [Group(id: "L3", name: Localized([.vietnamese: className]))],
            groups: [Group(id: "G1", name: Localized([.vietnamese: "Nhóm 1"]))],
            people: [
                Person(
                    id: "HV1", name: "Học viên 01", role: .trainee, classID: "L3", unit: unit, groupID: "G1")
            ],
            ideas: ideas)
    }

    private static func id(_ n: Int) -> Identifier { Identifier(high: 0x0191_0000_0000_7000, low: UInt64(n)) }

    private static func change(
        _ n: Int, _ subject: Subject, _ set: Values, id: Int? = nil, after: [Identifier] = []
    ) -> Change {
        Change(
            id: Self.id(id ?? 10_000 + n), n: n, at: Moment(milliseconds: n * 1_000, offsetMinutes: 420),
            by: "Thư ký 1", subject: subject, after: after, set: set)
    }

    private static func idea(_ n: Int, _ number: Int, _ set: Values, id: Int? = nil) -> Change {
        change(n, .idea(Self.id(number)), set, id: id)
    }

    /// Two seminars in which number 1 is an idea each, of whoever is HV1 there.
    private static func two(joiningPeople: Bool = false, secondUnit: String? = "UBND phường A") -> Record {
        Several(
            [("khoa-3", programme("a")), ("khoa-4", programme("b", unit: secondUnit))],
            joiningPeople: joiningPeople
        ).record(of: [
            [
                (
                    [
                        idea(1, 1, ["text": "Một", "speaker": "HV1", "field": "waste", "item": "M1"], id: 1),
                        idea(
                            2, 2, ["text": "Hai", "speaker": "G1", "repeats": [.string(id(1).description)]],
                            id: 2),
                    ], "a1"
                )
            ],
            [
                (
                    [idea(1, 3, ["text": "Ba", "speaker": "HV1", "field": "waste", "item": "M2"], id: 3)],
                    "a1"
                )
            ],
        ])
    }

    @Test func `ideas stand seminar by seminar, with their own numbers, people and items`() {
        let record = Self.two()
        #expect(record.ideas.map(\.text) == ["Một", "Hai", "Ba"])
        #expect(record.ideas.map(record.number(of:)) == ["TK1-1", "TK1-2", "TK1-1"])
        #expect(record.ideas.map { record.seminar(of: $0)?.code } == ["khoa-3", "khoa-3", "khoa-4"])
        #expect(record.ideas.map(\.speaker) == ["khoa-3/HV1", "khoa-3/G1", "khoa-4/HV1"])
        #expect(record.ideas.map(\.item) == ["khoa-3/M1", nil, "khoa-4/M2"])
        #expect(record.itemNumbers == ["khoa-3/M1": 1, "khoa-3/M2": 2, "khoa-4/M1": 1, "khoa-4/M2": 2])
        // Of one name: told apart by the seminar.
        #expect(record.name(ofPerson: "khoa-4/HV1", in: .vietnamese) == "Học viên 01 (khoa-4)")
    }

    @Test func `the seminar is filtered by, counted by and crossed`() {
        let record = Self.two()
        let facets = IdeaFacets(record)
        let filter = IdeaFilter([IdeaCriterion(.seminar, "khoa-4")])
        #expect(facets.places(passing: filter, in: record) == [2])
        let tally = Counting(.field, by: .seminar).tally(facets, of: record, filter: IdeaFilter())
        #expect(tally.columns.map(\.code) == ["khoa-3", "khoa-4", nil])
        // What repeats another counts once in each cell.
        #expect(tally.total == 2)
        #expect(tally.rows.first { $0.code == "waste" }?.count == 2)
        #expect(tally.columns.map(\.count) == [1, 1, 0])
    }

    @Test func `classes and fields of one code and one name are one, of another name they are told apart`() {
        let same = Several([("a", Self.programme("a")), ("b", Self.programme("b"))]).programme
        #expect(same.classes.map(\.id) == ["L3"])
        #expect(same.fields.count == Field.standard.count)
        let other = Several([("a", Self.programme("a")), ("b", Self.programme("b", className: "Lớp ba"))])
        #expect(other.programme.classes.map(\.id) == ["L3", "b/L3"])
        #expect(other.programme.people.map(\.classID) == ["L3", "b/L3"])
        let record = other.record(of: [
            [], [([Self.idea(1, 1, ["text": "Một", "class": "L3"])], "a1")],
        ])
        #expect(record.ideas[0].values["class"] == "b/L3")
    }

    @Test(arguments: [true, false])
    func `people who came twice are one where a person says so`(isSaid: Bool) {
        let record = Self.two(joiningPeople: isSaid)
        let facets = IdeaFacets(record)
        func count(_ unit: Tally.Unit, _ filter: IdeaFilter = IdeaFilter()) -> Int {
            var counting = Counting(.kind)
            counting.unit = unit
            return counting.tally(facets, of: record, filter: filter).total
        }
        // A group speaks too.
        #expect(count(.people) == (isSaid ? 2 : 3))
        #expect(count(.ideas, IdeaFilter([.speaker("khoa-3/HV1")])) == (isSaid ? 2 : 1))
        #expect(Term.speaker.codes(in: record).contains("khoa-4/HV1") != isSaid)
    }

    @Test(arguments: [String?.none, "UBND phường B"])
    func `people of one name and another unit, or none, are not one`(unit: String?) {
        #expect(Self.two(joiningPeople: true, secondUnit: unit).samePeople.isEmpty)
    }

    @Test func `whether somebody came is kept for the session of the own seminar`() {
        let several = Several([("a", Self.programme("a")), ("b", Self.programme("b"))])
        let marks: (String) -> [Change] = { _ in
            [
                Self.change(1, .person("HV1"), ["attendance": "present", "attendance.S2": "late"]),
                Self.change(2, .item("M2"), ["session": "S1", "ended": "2024-09-16T10:00:00.000+07:00"]),
                Self.change(3, .room, ["item": "M1"]),
            ]
        }
        let record = several.record(of: [[(marks("a"), "a1")], [(marks("b"), "b1")]])
        for (name, first) in [("a", nil), ("b", "b/S1")] {
            let person = record.person("\(name)/HV1")
            #expect(person?.attendance(Sitting(session: first)).mark == .present)
            #expect(person?.attendance(Sitting(session: "\(name)/S2")).mark == .late)
            #expect(record.item("\(name)/M2")?.sessionID == "\(name)/S1")
            #expect(record.item("\(name)/M2")?.facts.ended != nil)
        }
        #expect(record.person("b/HV1")?.attendance(.first).mark == nil)
        #expect(record.room.currentItem == nil)
    }

    @Test func `what both programmes brought under one id are two, and edits find their own`() {
        let brought = PreparedIdea(
            id: Self.id(7), at: Moment(milliseconds: 0, offsetMinutes: 420),
            set: ["text": "Báo cáo trước", "speaker": "HV1"])
        let several = Several([
            ("a", Self.programme("a", ideas: [brought])), ("b", Self.programme("b", ideas: [brought])),
        ])
        let record = several.record(of: [
            [],
            [
                (
                    [
                        Self.idea(1, 7, ["text": "Báo cáo đã sửa"], id: 50),
                        Self.idea(
                            2, 8, ["text": "Trả lời", "links": [.string(Self.id(7).description)]], id: 51),
                    ], "b1"
                )
            ],
        ])
        #expect(record.ideas.map(\.text) == ["Báo cáo trước", "Báo cáo đã sửa", "Trả lời"])
        #expect(record.ideas.map(record.number(of:)) == ["CT-1", "CT-1", "TK1-2"])
        #expect(record.ideas(naming: record.ideas[1].id) == [record.ideas[2].id])
        #expect(record.ideas(naming: record.ideas[0].id).isEmpty)
    }

    @Test func `what a later seminar's programme brought is found there`() {
        func brought(_ number: Int, _ text: String) -> PreparedIdea {
            PreparedIdea(
                id: Self.id(number), at: Moment(milliseconds: 0, offsetMinutes: 420),
                set: ["text": .string(text)])
        }
        let record = Several([
            ("a", Self.programme("a", ideas: [brought(7, "Một")])),
            ("b", Self.programme("b", ideas: [brought(8, "Hai"), brought(9, "Ba")])),
        ]).record(of: [[], []])
        #expect(record.ideas.map(record.number(of:)) == ["CT-1", "CT-1", "CT-2"])
        let found = record.ideas.compactMap { record.prepared($0.id)?.set.text("text") }
        #expect(found == ["Một", "Hai", "Ba"])
    }

    @Test func `a seminar made of another one's files loses nothing`() {
        let changes = [Self.idea(1, 1, ["text": "Một"], id: 60), Self.idea(2, 2, ["text": "Hai"], id: 61)]
        let record = Several([("a", Self.programme("a")), ("b", Self.programme("b"))]).record(of: [
            [(changes, "a1")], [(changes + [Self.idea(3, 1, ["text": "Một, sửa"], id: 62)], "a1")],
        ])
        #expect(record.ideas.map(\.text) == ["Một", "Hai", "Một, sửa", "Hai"])
        #expect(record.clashes.isEmpty)
    }

    /// Two items of which nobody ended the first: the room went on to the second, in which somebody spoke last.
    private static let leftOpen: [Change] = [
        change(1, .item("M1"), ["started": .string(moment(0)), "running": .string(moment(0))]),
        change(2, .room, ["item": "M1"]),
        change(3, .item("M2"), ["started": .string(moment(600)), "running": .string(moment(600))]),
        change(4, .room, ["item": "M2"]),
        change(5, .floor(id(90)), ["person": "HV1", "asked": .string(moment(610))]),
        change(6, .floor(id(90)), ["called": .string(moment(5_000))], after: [id(10_005)]),
        change(7, .floor(id(90)), ["done": .string(moment(5_300))], after: [id(10_006)]),
    ]

    private static func moment(_ seconds: Int) -> String {
        Moment(milliseconds: seconds * 1_000, offsetMinutes: 420).description
    }

    @Test func `what nobody ended is over among the others when it is by itself`() {
        var whole = Several([("a", Self.programme("a")), ("b", Self.programme("b"))])
            .record(of: [[], [(Self.leftOpen, "b1")]])
        let late = Moment(milliseconds: 20_000_000, offsetMinutes: 420)
        #expect(whole.item("b/M2")?.facts.isRunning == true)
        #expect(whole.isNews(at: late))
        whole.look(at: late)
        var own = Record(programme: Self.programme("b"))
        own.apply(Self.leftOpen, tag: "b1")
        own.look(at: late)
        // The first when the second began, the second when somebody had spoken last in it.
        #expect(own.item("M1")?.facts.ended?.description == Self.moment(600))
        #expect(own.item("M2")?.facts.ended?.description == Self.moment(5_300))
        for id in ["M1", "M2"] {
            #expect(whole.item("b/\(id)")?.facts == own.item(id)?.facts)
            #expect(whole.item("a/\(id)")?.facts.ended == nil)
        }
        #expect(!whole.isNews(at: late))
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `each counts among the others as it does by itself`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let seminars = ["a", "b", "c"].enumerated().map { place, name in
            let changes = (1...60).map { n -> Change in
                var set: Values = [
                    "text": .string("Ý kiến \(n)"),
                    "kind": .string(CodeList.kind.codes.randomElement(using: &generator) ?? "idea"),
                ]
                if Bool.random(using: &generator) { set["speaker"] = "HV1" }
                if Bool.random(using: &generator) { set["field"] = "waste" }
                if n % 8 == 0 { set["repeats"] = [.string(Self.id(place * 1_000 + n - 3).description)] }
                if n % 11 == 0 { set["removed"] = true }
                return Self.idea(n, place * 1_000 + n, set, id: 10_000 + place * 1_000 + n)
            }
            return (name: name, programme: Self.programme(name), changes: changes)
        }
        let whole = Several(seminars.map { ($0.name, $0.programme) })
            .record(of: seminars.map { [($0.changes, "a1")] })
        let facets = IdeaFacets(whole)
        for seminar in seminars {
            var own = Record(programme: seminar.programme)
            own.apply(seminar.changes, tag: "a1")
            let filter = IdeaFilter([IdeaCriterion(.seminar, seminar.name)])
            for (rows, columns) in [(Term.kind, Term.field), (.field, .trainingClass), (.kirkpatrick, .role)]
            {
                let counting = Counting(rows, by: columns)
                let among = counting.tally(facets, of: whole, filter: filter)
                let alone = counting.tally(IdeaFacets(own), of: own, filter: IdeaFilter())
                #expect(among == alone, "seed \(seed): \(rows) by \(columns)")
            }
        }
    }
}
