import Display
import Seminar
import Testing

@testable import Interface

/// The day on an axis, the parking lot, and what is read out at the closing.
struct DayTests {
    private var ideas: [Values] {
        .few + [
            ["kind": "question", "text": "Kinh phí lấy từ đâu?", "speaker": "L4-01", "item": "M3"],
            ["kind": "question", "text": "Đã được trả lời", "item": "M3", "answered": true],
            [
                "kind": "decision", "text": "Lập nhóm theo dõi", "item": "M3", "owner": "UBND quận Long Biên",
                "due": "2024-12-31",
            ],
            ["kind": "parking", "text": "Phí rác thải", "item": "M2", "return_to": "M2"],
        ]
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `planned stands above actual on one axis`(columns: Int, rows: Int) throws {
        var scene = Scene(columns: columns, rows: rows)
        scene.press(.control("g"))
        // Twelve minutes for an item of ten, then the second is begun.
        scene.send(.tick(Scene.morning.adding(seconds: 720)))
        scene.press(.named(.pageDown), .control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 1_800)))
        scene.press(.alt("t"))
        try Snapshot.expect(scene.picture, is: "timeline-\(columns)x\(rows)")
        scene.press(.named(.right), .named(.down), .named(.right))
        #expect(scene.shows("17-9 · Long Biên"))
        scene.press(.alt("t"))
        #expect(scene.state.layers.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `the closing lists what is to be read out`(language: Language) throws {
        var scene = Scene(rows: 36, language: language, ideas: ideas)
        scene.press(.alt("c"))
        try Snapshot.expect(scene.picture, is: "closing-\(language.rawValue)")
        #expect(!scene.shows("Đã được trả lời"))
    }

    @Test(arguments: Language.allCases)
    func `the closing tells what is overdue, then what is settled, and nothing twice`(language: Language)
        throws
    {
        let ideas: [Values] = [
            [
                "kind": "decision", "item": "M3", "text": "Đã xong", "star": true, "settled": true,
                "due": "2024-09-01",
            ],
            ["kind": "decision", "item": "M3", "text": "Chậm", "star": true, "due": "2024-09-15"],
            ["kind": "decision", "item": "M3", "text": "Hôm nay", "due": "2024-09-16"],
        ]
        var scene = Scene(rows: 36, language: language, ideas: ideas)
        scene.press(.alt("c"))
        try Snapshot.expect(scene.picture, is: "closing-tasks-\(language.rawValue)")
    }

    @Test func `the open closing follows the width, the record and the day`() throws {
        let ideas: [Values] = [["kind": "decision", "item": "M3", "text": "Hôm nay", "due": "2024-09-16"]]
        func opened(columns: Int, at now: Moment = Scene.morning) -> Scene {
            var scene = Scene(columns: columns, rows: 36, ideas: ideas)
            scene.send(.tick(now))
            scene.press(.alt("c"))
            return scene
        }
        var scene = opened(columns: 120)
        scene.send(.resized(Size(columns: 60, rows: 36)))
        #expect(scene.picture == opened(columns: 60).picture)
        #expect(!scene.shows("QUÁ HẠN"))
        let tomorrow = Scene.morning.adding(seconds: 86_400)
        scene.send(.tick(tomorrow))
        #expect(scene.picture == opened(columns: 60, at: tomorrow).picture)
        #expect(scene.shows("QUÁ HẠN"))
        let idea = try #require(scene.state.record.ideas.first?.id)
        scene.record(.idea(idea, .edit(["text": "Sửa lại"])))
        scene.send(.tick(tomorrow.adding(seconds: 1)))
        #expect(scene.shows("Sửa lại"))
    }

    @Test func `the closing scrolls as far as it goes`() {
        var scene = Scene(columns: 40, rows: 12, ideas: ideas)
        scene.press(.alt("c"), .named(.end), .named(.pageDown), .named(.down))
        #expect(scene.shows("Học viên 02 – Lớp 3"))
        scene.press(.named(.home), .named(.up))
        #expect(scene.shows("Ý kiến nổi bật (1)"))
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `what is typed is parked by one key and taken up at another item`() {
        var scene = Scene()
        scene.type("Phí rác thải")
        scene.press(.alt("k"))
        let parked = scene.state.record.ideas.first
        #expect(parked?.kind == "parking")
        #expect(parked?.values["return_to"] == "M1")
        #expect(scene.state.capture.field.isEmpty)
        scene.press(.named(.pageDown), .named(.pageDown), .alt("o"), .enter)
        let taken = scene.state.record.ideas.first
        #expect(taken?.item == "M3")
        #expect(taken?.values["settled"] == true)
        #expect(scene.state.layers.isEmpty)
        scene.press(.control("z"))
        #expect(scene.state.record.parkedIdeas.map(\.item) == ["M1"])
    }

    @Test func `a sentence that is parked after the room went on returns to where it was begun`() {
        var scene = Scene()
        scene.type("Phí rác thải")
        let change = Change(
            id: Scene.identifier(0x7000), n: 700, at: scene.state.now, by: "Chủ trì", subject: .room,
            set: ["item": "M2"])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        #expect(scene.state.context.viewedItemID == "M2")
        scene.press(.alt("k"))
        let parked = scene.state.record.ideas.first
        #expect(parked?.item == "M1")
        #expect(parked?.values["return_to"] == "M1")
    }

    @Test func `a sentence is said to be parked once it is, and not while it is asked who spoke`() {
        var scene = Scene()
        scene.type("Phí rác thải @học")
        scene.press(.alt("k"))
        #expect(scene.state.record.ideas.isEmpty)
        #expect(!scene.shows("Đã gác lại"))
        scene.press(.enter)
        #expect(scene.state.record.parkedIdeas.count == 1)
        #expect(scene.shows("Đã gác lại"))
    }

    @Test func `on the empty line the last idea is parked`() {
        var scene = Scene()
        scene.press(.alt("k"))
        #expect(scene.effects == [])
        scene.type("Một câu")
        scene.press(.enter, .alt("k"))
        #expect(scene.state.record.parkedIdeas.map(\.text) == ["Một câu"])
        scene.type("Câu sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.kind == "idea")
    }

    @Test func `ideas of a rehearsal are shown while it is on, and those of another one never`() {
        var scene = Scene(columns: 120, rows: 40)
        let today = Scene.morning.day
        let ideas = [
            ("Câu thật", nil), ("Câu thử", today), ("Câu thử hôm trước", Day(number: today.number - 1)),
        ]
        let places = [nil, today].enumerated().map { index, rehearsal in
            Change(
                id: Scene.identifier(0x2000 + index), n: index + 1, at: Scene.morning, by: "Thư ký 2",
                subject: .room, rehearsal: rehearsal, set: ["item": "M1"])
        }
        let changes = ideas.enumerated().map { index, idea in
            Change(
                id: Scene.identifier(0x1000 + index), n: index + 1, at: Scene.morning, by: "Thư ký 2",
                subject: .idea(Scene.identifier(index + 1)), rehearsal: idea.1,
                set: [
                    // Longer than what the projector writes large.
                    "text": .string("\(idea.0): dài" + String(repeating: " và dài", count: 12)),
                    "kind": "question", "item": "M1", "speaker": "L3-01",
                ])
        }
        scene.send(.heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: changes + places)]))
        let ways: [(open: [Key], leave: [Key])] = [
            ([], []), ([.function(3)], [.function(2)]), ([.alt("c")], [.escape]),
            ([.alt("w"), .character("i")], [.escape]),
        ]
        for isRehearsed in [false, true] {
            for way in ways {
                for key in way.open { scene.press(key) }
                #expect(ideas.map { scene.shows("\($0.0): dài") } == [true, isRehearsed, false])
                for key in way.leave { scene.press(key) }
            }
            scene.press(.control("r"))
        }
    }

    @Test func `a file opened read-only is read out but not changed`() {
        var scene = Scene(access: .readOnly, ideas: ideas)
        scene.press(.function(2), .alt("o"), .enter)
        #expect(scene.effects == [])
        #expect(scene.state.record.parkedIdeas.count == 1)
    }

    @Test func `no size is too small for the views of the day`() {
        var scene = Scene(ideas: ideas)
        scene.press(.control("g"))
        for key in [Key.alt("t"), .alt("c"), .alt("o")] {
            scene.press(key)
            for columns in [1, 5, 39, 40, 41, 200] {
                for rows in [1, 9, 10, 11, 60] {
                    scene.send(.resized(Size(columns: columns, rows: rows)))
                    scene.press(.named(.down))
                    #expect(view(scene.state).rows.map(\.count) == Array(repeating: columns, count: rows))
                }
            }
            scene.press(.escape)
        }
    }
}
