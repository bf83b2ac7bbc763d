import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// The roster: who is there, who has spoken, and marking attendance.
struct PeopleTests {
    private func roster(columns: Int = 80, rows: Int = 24, language: Language = .vietnamese) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, ideas: .few)
        scene.press(.function(4))
        return scene
    }

    private func mark(of id: String, _ scene: Scene) -> Attendance.Mark? {
        scene.state.record.person(id)?.attendance.mark
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `the roster fits every size`(columns: Int, rows: Int) throws {
        var scene = roster(columns: columns, rows: rows)
        scene.press(.alt("1"), .named(.down), .alt("2"), .named(.down), .alt("3"))
        scene.send(.tick(Scene.morning))
        scene.send(.saved(Scene.morning))
        try Snapshot.expect(scene.picture, is: "people-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the roster speaks three languages`(language: Language) throws {
        try Snapshot.expect(roster(language: language).picture, is: "people-\(language.rawValue)")
    }

    private func hear(_ scene: inout Scene, _ subject: Subject, _ values: Values, n: Int) {
        let change = Change(
            id: Scene.identifier(0x6000 + n), n: n, at: scene.state.now, by: "Chủ trì", subject: subject,
            set: values)
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
    }

    /// The row of the roster that begins with a sign and a name.
    private func row(_ name: String, _ scene: Scene) -> String {
        scene.picture.split(separator: "\n").first { $0.contains(name) }.map(String.init) ?? ""
    }

    @Test func `the marks are those of the session that the room is in`() {
        var scene = roster()
        hear(&scene, .person("L3-01"), ["attendance": "present", "attendance.S2": "absent"], n: 900)
        #expect(row("Học viên 01 – Lớp 3", scene).contains("✓ "))
        #expect(scene.shows("Ngày 16-9 · 5 học viên · ✓ có mặt 1"))
        scene.send(.tick(Scene.morning.adding(seconds: 86_400)))
        #expect(row("Học viên 01 – Lớp 3", scene).contains("× "))
        #expect(scene.shows("Ngày 17-9 · 5 học viên · × vắng 1"))
    }

    @Test func `who is there in another's place is named, and no name is said twice`() {
        var scene = roster()
        hear(&scene, .person("L3-02"), ["attendance": "present", "substitute": "Học viên 99"], n: 900)
        #expect(row("Học viên 02", scene).contains("dự thay: Học viên 99"))
        scene.send(.resized(Size(columns: 66, rows: 18)))
        #expect(row("Học viên 02", scene).contains("Học viên 02 – Lớp 3 · dự thay: Học viên 99"))
        scene.send(.resized(Size(columns: 80, rows: 24)))
        #expect(row("Học viên 01 – Lớp 3", scene).components(of: "Lớp 3") == 1)
        #expect(row("講師 1", scene).contains("giảng viên"))
    }

    @Test func `who has not spoken is marked until they have`() {
        var scene = roster()
        #expect(row("Học viên 02 – Lớp 3", scene).contains("chưa "))
        #expect(!row("Học viên 01 – Lớp 3", scene).contains("chưa "))
        #expect(!row("講師 1", scene).contains("chưa "))
        hear(&scene, .idea(Scene.identifier(0x77)), ["text": "Một câu", "speaker": "L3-02"], n: 900)
        #expect(!row("Học viên 02 – Lớp 3", scene).contains("chưa "))
    }

    @Test func `one key marks, the same key takes the mark away`() {
        var scene = roster()
        scene.press(.alt("2"))
        #expect(mark(of: "L3-01", scene) == .late)
        #expect(scene.state.record.person("L3-01")?.attendance.arrived == Scene.morning)
        scene.press(.alt("3"))
        #expect(mark(of: "L3-01", scene) == .absent)
        #expect(scene.state.record.person("L3-01")?.attendance.arrived == nil)
        scene.press(.alt("3"))
        #expect(mark(of: "L3-01", scene) == nil)
    }

    @Test func `all others are marked present at once, and that is undone at once`() {
        var scene = roster()
        scene.press(.alt("3"), .alt("0"))
        #expect(mark(of: "L3-01", scene) == .absent)
        #expect(["L3-02", "L3-07", "L4-01", "L4-07"].allSatisfy { mark(of: $0, scene) == .present })
        #expect(mark(of: "GV-1", scene) == nil)
        scene.press(.control("z"))
        #expect(mark(of: "L4-07", scene) == nil)
        #expect(mark(of: "L3-01", scene) == .absent)
    }

    @Test func `a space marks, or is part of what is looked for`() {
        var scene = roster()
        scene.press(.character(" "))
        #expect(mark(of: "L3-01", scene) == .present)
        scene.type("long bien")
        #expect(scene.state.people.found.map(\.person.id) == ["LB"])
    }

    @Test func `typing finds people, and Enter opens their ideas`() throws {
        var scene = roster()
        scene.type("01")
        #expect(scene.state.people.found.map(\.person.id) == ["L3-01", "L4-01", "GV-1"])
        scene.press(.named(.down), .enter)
        try Snapshot.expect(scene.picture, is: "person-80x24")
        scene.press(.enter)
        #expect(scene.shows("TK2-1"))
        scene.press(.escape, .escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `people are sorted by given name when asked`() {
        let names = ["Nguyễn Văn C", "Trần Thị B", "Lê Văn A", "講師 1"]
        var programme = Programme.small
        programme.people = names.map { Person(id: $0, name: $0, role: .guest) }
        var scene = Scene(programme: programme)
        scene.press(.function(4))
        #expect(scene.state.people.found.map(\.person.name) == names)
        scene.press(.tab)
        #expect(
            scene.state.people.found.map(\.person.name)
                == ["Lê Văn A", "Trần Thị B", "Nguyễn Văn C", "講師 1"])
    }

    @Test func `a person is added and can speak at once`() throws {
        var scene = roster()
        scene.type("Khach 9")
        scene.press(.named(.insert), .tab, .named(.right), .tab, .tab, .tab, .tab)
        scene.type("Sở Xây dựng")
        try Snapshot.expect(scene.picture, is: "person-form")
        scene.press(.enter)
        let added = scene.state.record.roster.last?.person
        #expect(added?.name == "Khach 9")
        #expect(added?.unit == "Sở Xây dựng")
        #expect(added?.role == .organisation)
        #expect(scene.state.people.found.map(\.person.name) == ["Khach 9"])
        scene.press(.function(2))
        scene.type("@khach")
        scene.press(.enter)
        #expect(scene.state.capture.picked["speaker"] == added.map { .string($0.id) })
    }

    @Test(arguments: ["Chu tich", "Pho phong 34"], [1, 2])
    func `letters look for a choice, and neither a blank nor a digit behind them changes the value`(
        text: String, row: Int
    ) {
        var scene = roster()
        scene.press(.alt("a"))
        scene.type("Khách")
        for _ in 0..<row { scene.press(.tab) }
        scene.type(text)
        #expect(scene.shows("› \(text)") && scene.shows("không có lựa chọn phù hợp"), "\(scene.picture)")
        scene.press(.enter)
        #expect(scene.shows("› \(text)") && scene.state.layers.count == 1)
        scene.press(.escape, .enter)
        let added = scene.state.record.roster.last?.person
        #expect(added?.name == "Khách" && added?.role == .guest && added?.classID == nil)
    }

    @Test func `a choice of a form is found by letters, a paste or a blank, and taken by Enter or Tab`() {
        var scene = roster()
        scene.press(.alt("a"))
        scene.type("Khách")
        scene.press(.tab)
        scene.send(.input(.paste("giang")))
        scene.press(.tab)
        scene.press(.character(" "), .named(.down), .named(.down), .enter)
        scene.press(.enter)
        let added = scene.state.record.roster.last?.person
        #expect(added?.role == .lecturer && added?.classID == "L4")
    }

    @Test func `a correction records only what differs, and is undone`() {
        var scene = roster()
        scene.press(.control("o"), .tab, .tab)
        scene.press(.character("2"), .enter)
        let history = scene.state.record.history(.person("L3-01")).changes
        #expect(history.map(\.set) == [["class": "L4"]])
        #expect(scene.state.record.person("L3-01")?.person.classID == "L4")
        scene.press(.control("z"))
        #expect(scene.state.record.person("L3-01")?.person.classID == "L3")
    }

    @Test func `attendance is that of the session by the clock of whoever leads`() {
        var scene = roster()
        // This laptop's clock is a day ahead, on the day of the second session.
        let tomorrow = Scene.morning.adding(seconds: 86_400)
        scene.send(.tick(tomorrow))
        let change = Change(
            id: Scene.identifier(0x7000), n: 900, at: Scene.morning, by: "Chủ trì", subject: .room,
            set: ["leader": "Chủ trì"])
        scene.send(
            .heard([
                Heard(
                    tag: "chu-tri-0003", writer: "Chủ trì", changes: [change],
                    arrival: RoomClock.Arrival(moment: tomorrow, isFresh: true))
            ]))
        scene.press(.named(.down), .alt("3"), .control("o"), .named(.up))
        scene.type("ốm")
        scene.press(.enter)
        let attendance = scene.state.record.person("L3-02")?.attendance
        #expect(attendance?.mark == .absent)
        #expect(attendance?.reason == "ốm")
        scene.press(.control("o"))
        #expect(scene.shows("ốm"))
        scene.press(.escape, .alt("h"))
        #expect(!scene.state.people.found.contains { $0.person.id == "L3-02" })
    }

    @Test func `read-only, attendance is shown and not marked`() {
        var scene = Scene(access: .readOnly, ideas: .few)
        scene.press(.function(4), .alt("1"))
        #expect(scene.state.notice?.text(.vietnamese) == "Đang mở ở chế độ chỉ đọc")
        #expect(scene.effects == [])
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }

    @Test func `of several seminars no attendance is shown, which is one session's`() {
        var programme = Programme.small
        programme.seminars = ["A", "B"].map { NamedSeminar(code: $0, id: $0, title: programme.title) }
        var scene = Scene(columns: 120, rows: 30, access: .readOnly, programme: programme)
        scene.press(.function(4))
        #expect(scene.shows("5 học viên"))
        #expect(!scene.shows("chưa điểm danh") && !scene.shows("Ngày 16-9"))
        scene.press(.enter)
        #expect(scene.state.top is PersonRoom)
        #expect(!scene.shows("chưa điểm danh"))
    }
}
