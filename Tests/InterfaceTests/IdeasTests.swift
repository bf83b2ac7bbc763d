import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// The list of all ideas: search, filters, selection, and what can be done from it.
struct IdeasTests {
    private func list(columns: Int = 80, rows: Int = 24, method: TypingMethod = .off, ideas: [Values] = .few)
        -> Scene
    {
        var scene = Scene(columns: columns, rows: rows, method: method, ideas: ideas)
        scene.press(.function(3))
        return scene
    }

    private func numbers(_ scene: Scene) -> [String] {
        scene.state.ideas.found.map { scene.state.record.number(of: scene.state.record.ideas[$0]) }
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `the list fits every size`(columns: Int, rows: Int) throws {
        try Snapshot.expect(list(columns: columns, rows: rows).picture, is: "ideas-\(columns)x\(rows)")
    }

    @Test(arguments: Language.allCases)
    func `the list speaks three languages`(language: Language) throws {
        var scene = Scene(columns: 100, rows: 20, language: language, ideas: .few)
        scene.press(.function(3))
        try Snapshot.expect(scene.picture, is: "ideas-\(language.rawValue)")
    }

    @Test func `typing searches without diacritics`() throws {
        var scene = list()
        scene.type("mo hinh")
        #expect(numbers(scene) == ["TK2-2"])
        scene.press(.escape)
        #expect(numbers(scene).count == 5)
        scene.type("hoc vien 01")
        #expect(numbers(scene) == ["TK2-1", "TK2-5"])
    }

    @Test func `i and y find each other, in the search and in the filter`() {
        var scene = list(ideas: [["text": "Bồi dưỡng kĩ thuật viên"], ["text": "Kỹ thuật thoát nước"]])
        scene.type("ky thuat")
        #expect(numbers(scene) == ["TK2-1", "TK2-2"])
        scene.press(.tab)
        scene.type("thu kí 2")
        scene.press(.enter)
        #expect(scene.state.context.filter.criteria == [.writer("Thư ký 2")])
    }

    @Test(arguments: [160, 80])
    func `an idea of another day shows it, with the year where it is not the seminar's`(
        columns: Int
    ) {
        var scene = list(columns: columns)
        let later = Change(
            id: Scene.identifier(0x99), n: 9, at: Scene.morning.adding(seconds: 369 * 86_400 + 3_600),
            by: "Thư ký 2", subject: .idea(Scene.identifier(0x98)),
            set: ["text": "Đến sau", "speaker": "L3-07", "item": "M1"])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [later])]))
        #expect(scene.shows("20-9-2025"))
        scene.press(.named(.end), .enter)
        #expect(scene.shows("10:00:00 20-9-2025"))
        scene.press(.escape, .function(2))
        #expect(scene.shows(columns > 80 ? "TK2-9 20-9-2025 10:00 " : "TK2-9 20-9 Học viên 07 – Lớp 3"))
    }

    @Test func `hits are marked`() throws {
        var scene = list()
        scene.type("do thi")
        try Snapshot.expect(scene.picture, is: "ideas-search")
        let frame = view(scene.state)
        let marked = frame.rows.joined().filter { $0.style.underline }.map(\.text).joined()
        #expect(marked == "đô thị")
    }

    @Test func `words are found in any order, in the fields too, and one can be left out`() {
        var scene = list()
        scene.type("thai rac")
        #expect(numbers(scene) == ["TK2-1", "TK2-3"])
        scene.type(" -phuong")
        #expect(numbers(scene) == ["TK2-3"])
    }

    @Test func `what finds nothing says which word was meant`() {
        var scene = list()
        scene.type("thaiz rac")
        #expect(numbers(scene) == [])
        #expect(scene.shows("Có phải “thai rac”? 2 ý kiến"))
    }

    @Test func `hits are marked in the columns too`() {
        var scene = list(columns: 120)
        scene.type("rac thai")
        let marked = view(scene.state).rows.joined().filter { $0.style.underline }.map(\.text).joined()
        #expect(marked.contains("rác") && marked.contains("thải"))
    }

    @Test func `each choice says what it would leave, and a hyphen leaves out`() {
        var scene = list()
        scene.type("rac")
        scene.press(.tab)
        scene.type("lop 4")
        #expect(scene.shows("[ ] Lớp 4"))
        scene.press(.named(.down), .named(.up), .character("-"))
        #expect(scene.shows("[-] Lớp 4"))
        scene.press(.escape)
        #expect(scene.shows(" trừ: Lớp 4"))
        #expect(numbers(scene) == ["TK2-3"])
    }

    @Test func `a view takes the place of the filters`() {
        var scene = list(ideas: [["text": "Xong", "kind": "applied"], ["text": "Chưa"]])
        scene.press(.tab)
        scene.type("xem nhanh ap dung")
        scene.press(.enter)
        #expect(scene.state.context.filter == IdeaView.done.filter(on: scene.state.now.day))
        #expect(numbers(scene) == ["TK2-1"])
    }

    @Test func `what is due is listed by its day`() {
        var scene = list(ideas: [
            ["text": "Sau", "kind": "decision", "due": "2024-12-01"],
            ["text": "Trước", "kind": "decision", "due": "2024-10-01"],
            ["text": "Xong", "kind": "decision", "due": "2024-10-01", "settled": true],
        ])
        scene.press(.tab)
        scene.type("theo doi")
        scene.press(.enter)
        #expect(numbers(scene) == ["TK2-2", "TK2-1"])
    }

    @Test func `what the engine composes is searched for as typed when it finds nothing`() {
        var scene = list(method: .telex)
        scene.type("phas loaij")
        #expect(numbers(scene) == [])
        scene = list(method: .telex, ideas: [["text": "Dùng mass transit"], ["text": "Khác"]])
        scene.type("mass")
        #expect(numbers(scene) == ["TK2-1"])
    }

    @Test func `bare letters are never commands`() {
        var scene = list()
        scene.type("qdbx12")
        #expect(scene.state.ideas.search.text == "qdbx12")
        #expect(scene.effects == [])
    }

    @Test func `filters stack, and one of a kind is enough`() {
        var scene = list()
        scene.press(.tab)
        scene.type("rac")
        scene.press(.enter)
        #expect(numbers(scene) == ["TK2-1", "TK2-3"])
        scene.press(.tab)
        scene.type("lop 4")
        scene.press(.named(.down), .named(.up), .character(" "), .escape)
        #expect(numbers(scene) == ["TK2-1"])
        #expect(scene.shows(" Xử lý rác thải   Lớp 4"))
        scene.press(.control("x"))
        #expect(numbers(scene).count == 5)
    }

    @Test(arguments: [
        ("7 4", IdeaCriterion.speaker("L4-07")), ("qh", .field("urban_planning")), ("kn", .kind("proposal")),
        ("lop 3", .trainingClass("L3")), ("廃棄物", .field("waste")), ("y tuong ap", .kind("idea")),
    ])
    func `what is typed in the filter finds what it finds on the line, the best first`(
        typed: String, criterion: IdeaCriterion
    ) {
        var scene = list()
        scene.press(.tab)
        scene.type(typed)
        scene.press(.enter)
        #expect(scene.state.context.filter.criteria == [criterion])
    }

    @Test func `a date that is called so stands before an item whose words begin so`() {
        // The sample has an item of “quản lý, điều hành”.
        var scene = Scene(programme: .sample, ideas: .few)
        scene.press(.function(3), .tab)
        scene.type("qua han")
        scene.press(.enter)
        #expect(scene.state.context.filter.criteria == [.overdue(on: Scene.morning.day)])
    }

    @Test func `an empty result says which filter to drop`() throws {
        var scene = list()
        scene.press(.tab)
        scene.type("rac")
        scene.press(.enter, .tab)
        scene.type("khó khăn")
        scene.press(.enter)
        #expect(numbers(scene) == [])
        try Snapshot.expect(scene.picture, is: "ideas-nothing")
        scene.press(.backspace)
        #expect(numbers(scene) == ["TK2-1", "TK2-3"])
    }

    @Test func `of several seminars an item that others have too is named with its own`() {
        var programme = Programme.small
        programme.seminars = ["k3", "k4"].map { NamedSeminar(code: $0, id: $0, title: programme.title) }
        programme.sessions = ["k3", "k4"].flatMap { seminar in
            Programme.small.sessions.map { session in
                var session = session
                session.id = "\(seminar)/\(session.id)"
                for place in session.items.indices {
                    session.items[place].id = "\(seminar)/\(session.items[place].id)"
                }
                return session
            }
        }
        var scene = Scene(columns: 120, rows: 36, access: .readOnly, programme: programme)
        scene.press(.function(3), .tab)
        scene.type("y tuong ap")
        #expect(scene.shows("3. Ý tưởng áp dụng (k3)") && scene.shows("3. Ý tưởng áp dụng (k4)"))
    }

    @Test func `the filter lists what there is`() throws {
        var scene = list()
        scene.press(.tab)
        try Snapshot.expect(scene.picture, is: "filter-80x24")
    }

    @Test func `removing is undone`() {
        var scene = list()
        scene.press(.control("d"))
        #expect(numbers(scene) == ["TK2-1", "TK2-2", "TK2-3", "TK2-4"])
        scene.press(.control("z"))
        #expect(numbers(scene).last == "TK2-5")
    }

    @Test func `the selection stays with its idea when others arrive`() {
        var scene = list()
        scene.press(.named(.home), .named(.down))
        #expect(scene.state.ideas.idea(in: scene.state.context)?.number == "TK2-2")
        let earlier = Change(
            id: Scene.identifier(0x99), n: 1, at: Scene.morning, by: "An Bình",
            subject: .idea(Scene.identifier(0x98)), set: ["text": "Đến sau"])
        scene.send(.heard([Heard(tag: "x", writer: "An Bình", changes: [earlier])]))
        #expect(numbers(scene).count == 6)
        #expect(scene.state.ideas.idea(in: scene.state.context)?.number == "TK2-2")
    }

    @Test func `what comes in while one looks at the newest is not what the next key acts on`() {
        var scene = list()
        let numbers = { (scene: Scene) in scene.state.ideas.idea(in: scene.state.context)?.number }
        #expect(numbers(scene) == "TK2-5")
        let late = Heard(
            tag: "x", writer: "Thư ký 3",
            changes: (0..<2).map { place in
                Change(
                    id: Scene.identifier(0x99 + place), n: 90 + place,
                    at: Scene.morning.adding(seconds: place), by: "Thư ký 3",
                    subject: .idea(Scene.identifier(0x80 + place)), set: ["text": "Đến sau"])
            })
        scene.send(.heard([late]))
        #expect(numbers(scene) == "TK2-5")
        scene.press(.control("d"))
        #expect(
            scene.state.record.ideas.filter(\.isRemoved).map { scene.state.record.number(of: $0) } == [
                "TK2-5"
            ])
        // What comes in while one is elsewhere is what the list shows when it is come to again.
        scene.press(.function(2))
        let last = Change(
            id: Scene.identifier(0x9B), n: 92, at: Scene.morning.adding(seconds: 9), by: "Thư ký 3",
            subject: .idea(Scene.identifier(0x82)), set: ["text": "Đến sau cùng"])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 3", changes: [last])]))
        scene.press(.function(3))
        #expect(numbers(scene) == "TK3-92")
    }

    @Test func `the newest that another laptop takes away is not replaced by the one before it`() {
        var scene = list()
        let removal = Change(
            id: Scene.identifier(0x99), n: 90, at: Scene.morning, by: "Thư ký 3",
            subject: .idea(Scene.identifier(5)), after: [Scene.identifier(0x1004)], set: ["removed": true])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 3", changes: [removal])]))
        let starred = scene.state.record.ideas.map(\.isStarred)
        scene.press(.control("b"))
        #expect(scene.state.record.ideas.map(\.isStarred) == starred)
    }

    @Test func `starring and editing work on the selected idea`() {
        var scene = list()
        scene.press(.named(.home), .control("b"))
        #expect(scene.state.record.ideas[0].isStarred)
        scene.press(.control("o"))
        #expect(scene.state.tab == .run)
        scene.type(" mới")
        scene.press(.enter)
        #expect(scene.state.record.ideas[0].text.hasSuffix("khối lượng mới"))
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.ideas.idea(in: scene.state.context)?.number == "TK2-1")
    }

    @Test func `Esc leaves an edit, and the idea as it was`() {
        var scene = list()
        scene.press(.control("o"))
        scene.type(" nữa")
        scene.press(.escape)
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.capture.field.isEmpty)
        #expect(scene.state.record.ideas[4].edited == nil)
    }

    @Test func `read-only, what records is refused in words`() {
        var scene = Scene(access: .readOnly, ideas: .few)
        scene.press(.function(3), .control("d"))
        #expect(scene.state.notice?.text(.vietnamese) == "Đang mở ở chế độ chỉ đọc")
        #expect(scene.effects == [])
        #expect(scene.state.record.ideas.count == 5)
    }
}
