import TestSupport
import Testing

@testable import Seminar

/// The state of items, people and the floor, read from the values that changes have set.
struct RoomRuleTests {
    private let plan = Item(
        id: "N1-04", title: Localized(vi: "Kiến thức tiếp thu", en: "Learning", ja: "習得した知見"),
        short: Localized([.vietnamese: "Tiếp thu"]), minutes: 40, fixedStart: 540,
        speaker: Localized([.vietnamese: "Học viên"]), placeholders: ["minutes"])

    private func item(_ values: Values) -> AgendaItem {
        AgendaItem(
            id: "N1-04", plan: plan, sessionID: "N1", position: 4, values: values, original: .vietnamese,
            isSession: { ["N1", "N2"].contains($0) })
    }

    @Test func `an item nobody touched is as planned`() {
        let item = item([:])
        #expect(item.item == plan)
        #expect(item.facts == ItemFacts())
        #expect(item.sessionID == "N1")
        #expect(item.position == 4)
    }

    @Test func `a renamed item loses its short title; new minutes are no placeholder`() {
        let item = item(["title": "Chia sẻ", "minutes": 25]).item
        #expect(item.title(.english) == "Chia sẻ")
        #expect(item.short == nil)
        #expect(item.minutes == 25)
        #expect(item.placeholders.isEmpty)
    }

    @Test func `an empty fixed start takes it away, null brings the planned one back`() {
        #expect(item(["fixed_start": ""]).item.fixedStart == nil)
        #expect(item(["fixed_start": "09:15"]).item.fixedStart == 555)
        #expect(item(["fixed_start": .null]).item.fixedStart == 540)
        #expect(item(["fixed_start": "soon"]).item.fixedStart == 540)
    }

    @Test func `an item goes to another session and between two others`() {
        let item = item(["session": "N2", "position": .number("1.5")])
        #expect(item.sessionID == "N2")
        #expect(item.position == 1.5)
        #expect(item.lostSession == nil)
        #expect(self.item(["session": "N3"]).sessionID == "N1")
        #expect(self.item(["session": "N3"]).lostSession == "N3")
    }

    @Test func `an item added without a title is called by its id`() {
        let item = AgendaItem(
            id: "x1", plan: nil, sessionID: "N1", position: 9, values: ["minutes": 99_999],
            original: .vietnamese, isSession: { _ in true })
        #expect(item.item.title(.japanese) == "x1")
        #expect(item.item.minutes == 1_440)
    }

    @Test func `elapsed time is earlier stints and the present one`() throws {
        let start = try #require(Moment("2024-09-16T09:00:00+07:00"))
        let facts = ItemFacts(["running": .string(start.description), "spent": 90])
        #expect(facts.elapsedSeconds(at: start.adding(seconds: 30)) == 120)
        #expect(facts.elapsedSeconds(at: start.adding(seconds: -30)) == 90)
        #expect(ItemFacts(["spent": 90]).elapsedSeconds(at: start) == 90)
    }

    @Test func `values of a wrong shape are passed over`() {
        let facts = ItemFacts([
            "started": 8, "running": "now", "spent": "long", "skipped": "yes", "ended": .null,
        ])
        #expect(facts == ItemFacts())
        #expect(ItemFacts(["spent": .integer(.max)]).spentSeconds == 366 * 86_400)
    }

    @Test func `a person is corrected value by value; an empty text takes one away`() {
        let plan = Person(
            id: "L3-07", name: "Học viên 07 – Lớp 3", role: .trainee, classID: "L3", unit: "Sở",
            groupID: "G1")
        let state = PersonState(
            id: "L3-07", plan: plan,
            values: [
                "unit": "", "locality": "Huế", "attendance": "late",
                "arrived": "2024-09-16T08:45:00.000+07:00", "reason": "xe hỏng",
            ], original: .vietnamese)
        #expect(
            state.person
                == Person(
                    id: "L3-07", name: "Học viên 07 – Lớp 3", role: .trainee, classID: "L3",
                    locality: "Huế", groupID: "G1"))
        #expect(state.attendance.mark == .late)
        #expect(state.attendance.arrived?.clock() == "08:45")
        #expect(state.attendance.reason == "xe hỏng")
    }

    @Test func `someone added in the room is a guest until a role is given`() {
        let guest = PersonState(id: "x", plan: nil, values: ["name": "Đại biểu"], original: .vietnamese)
        #expect(guest.person.role == .guest)
        #expect(guest.person.name == "Đại biểu")
        #expect(guest.attendance.mark == nil)
    }
}

struct FloorTests {
    private let nine = Moment(
        day: Day(number: 19_982), secondOfDay: 9 * 3_600, offsetMinutes: 420)

    /// A request made, called and done so many seconds after nine.
    private func request(
        _ number: UInt64, _ person: String, asked: Int, called: Int? = nil, done: Int? = nil,
        order: Double? = nil
    ) -> FloorRequest {
        FloorRequest(
            id: .sample(number), person: person, asked: nine.adding(seconds: asked),
            called: called.map(nine.adding(seconds:)), done: done.map(nine.adding(seconds:)), order: order)
    }

    @Test func `who asked first is called first, unless someone was moved`() {
        let front = Double(nine.milliseconds - 1)
        let floor = Floor([
            request(1, "L3-02", asked: 60), request(2, "L3-01", asked: 30),
            request(3, "L4-05", asked: 90, order: front),
        ])
        #expect(floor.waiting.map(\.person) == ["L4-05", "L3-01", "L3-02"])
    }

    @Test func `who was called last has the floor until done`() {
        let floor = Floor([
            request(1, "L3-01", asked: 0, called: 10, done: 70), request(2, "L3-02", asked: 1, called: 80),
            request(3, "L3-03", asked: 2, called: 75),
        ])
        #expect(floor.speaking?.person == "L3-02")
        #expect(floor.waiting.isEmpty)
    }

    @Test func `speaking seconds add up by person`() {
        let floor = Floor([
            request(1, "L3-01", asked: 0, called: 10, done: 70), request(2, "L3-01", asked: 100, called: 120),
            request(3, "L4-01", asked: 5, called: 71, done: 101),
            request(4, "G1", asked: 6, called: 102, done: 110),
        ])
        let now = nine.adding(seconds: 180)
        #expect(floor.spokenSeconds(at: now) == ["L3-01": 120, "L4-01": 30, "G1": 8])
    }

    @Test func `who has not spoken leaves out the absent, the hosts and those heard otherwise`() {
        let floor = Floor([request(1, "L3-01", asked: 0, called: 10), request(2, "L3-02", asked: 0)])
        #expect(floor.silent(among: people).map(\.person.id) == ["L3-02", "L4-01"])
        #expect(floor.silent(among: people, heard: ["L4-01"]).map(\.person.id) == ["L3-02"])
    }

    @Test func `a request without its person or its moment does not stand`() {
        let id = Identifier.sample(1)
        #expect(FloorRequest(id: id, values: ["person": "L3-01"]) == nil)
        #expect(FloorRequest(id: id, values: ["asked": .string(nine.description)]) == nil)
    }

    private var people: [PersonState] {
        func state(_ id: String, _ role: Person.Role, class classID: String?, _ mark: Attendance.Mark?)
            -> PersonState
        {
            PersonState(
                id: id, plan: Person(id: id, name: id, role: role, classID: classID),
                values: ["attendance": mark.map { .string($0.rawValue) } ?? ""], original: .vietnamese)
        }
        return [
            state("L3-01", .trainee, class: "L3", .present), state("L3-02", .trainee, class: "L3", nil),
            state("L3-03", .trainee, class: "L3", .absent), state("L4-01", .trainee, class: "L4", .late),
            state("host", .host, class: nil, .present),
        ]
    }
}
