import Display
import Seminar
import Testing

@testable import Interface

/// Group work and the groups' presentations as the facilitator leads them.
struct GroupWorkTests {
    /// The item of ideas, with 60 minutes, was started at 9:00; three themes with two groups each.
    private func scene(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese, bell: Bool = false,
        ideas: [Values] = []
    ) -> Scene {
        var programme = Programme.small
        programme.groups = Programme.sample.groups
        var scene = Scene(
            columns: columns, rows: rows, language: language, programme: programme, bell: bell, ideas: ideas)
        scene.press(.named(.pageDown), .named(.pageDown), .control("g"))
        return scene
    }

    private func pass(_ scene: inout Scene, _ seconds: Int) {
        scene.send(.tick(scene.state.now.adding(seconds: seconds)))
    }

    /// Twenty minutes of group work from 9:00 on, of which some seconds have passed.
    private func working(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese, seconds: Int = 310,
        bell: Bool = false, ideas: [Values] = []
    ) -> Scene {
        var scene = scene(columns: columns, rows: rows, language: language, bell: bell, ideas: ideas)
        scene.press(.alt("g"), .control("u"), .character("2"), .character("0"), .enter)
        pass(&scene, seconds)
        return scene
    }

    // MARK: The countdown

    @Test func `one key asks for the minutes and offers half of what is left`() {
        var scene = scene()
        scene.press(.alt("g"))
        #expect(scene.shows("Thời gian thảo luận nhóm (phút)"))
        #expect(scene.shows("› 30"))
        scene.press(.enter)
        #expect(scene.shows("Thảo luận nhóm 30 phút, đến 09:30"))
        #expect(scene.state.context.groupWork?.remainingSeconds == 1_800)
        #expect(scene.state.record.item("M3")?.facts.groupWork?.started == Scene.morning)
    }

    @Test(arguments: ["", "0", "481", "ba"])
    func `minutes that are none are asked again`(answer: String) {
        var scene = scene()
        scene.press(.alt("g"), .control("u"))
        scene.type(answer)
        scene.press(.enter)
        #expect(scene.shows("Nhập một số từ 1 đến 480"))
        #expect(scene.state.context.groupWork == nil)
    }

    @Test func `more than the item has left is said, and done all the same`() {
        var scene = scene()
        pass(&scene, 2_700)
        scene.press(.alt("g"), .control("u"))
        scene.type("20")
        scene.press(.enter)
        #expect(scene.shows("dài hơn phần còn lại của mục (15 phút)"))
        #expect(scene.state.context.groupWork?.remainingSeconds == 1_200)
    }

    @Test func `it is paused, goes on, is given and loses minutes, is ended, and all of it is undone`() {
        var scene = working()
        func seconds() -> [Int?] {
            [scene.state.context.groupWork?.elapsedSeconds, scene.state.context.groupWork?.allottedSeconds]
        }
        #expect(seconds() == [310, 1_200])
        scene.press(.alt("g"))
        pass(&scene, 60)
        #expect(seconds() == [310, 1_200])
        #expect(scene.shows("‖ tạm dừng"))
        scene.press(.alt("g"))
        pass(&scene, 60)
        #expect(seconds() == [370, 1_200])
        scene.press(.alt("."), .alt("."), .alt(","))
        #expect(seconds() == [370, 1_260])
        scene.press(.alt("e"))
        #expect(seconds() == [nil, nil])
        #expect(!scene.shows("Thảo luận nhóm 6:10"))
        for expected in [
            [370, 1_260], [370, 1_320], [370, 1_260], [370, 1_200], [310, 1_200], [430, 1_200],
        ] {
            scene.press(.control("z"))
            #expect(seconds() == expected)
        }
        scene.press(.control("z"))
        #expect(scene.state.context.groupWork == nil)
        // The item itself went on all the while.
        #expect(scene.state.record.item("M3")?.facts.elapsedSeconds(at: scene.state.now) == 430)
    }

    @Test func `the minutes are set by a question too`() {
        var scene = working()
        scene.press(.escape)
        scene.type("set the length of the group")
        scene.press(.enter)
        #expect(scene.shows("› 20"))
        scene.press(.control("u"))
        scene.type("45")
        scene.press(.enter)
        #expect(scene.state.context.groupWork?.allottedSeconds == 2_700)
    }

    @Test func `it is over with its item`() {
        var scene = working()
        scene.press(.control("g"))
        #expect(scene.state.context.groupWork == nil)
        #expect(scene.state.record.item("M3")?.facts.groupWork?.spentSeconds == 310)
        scene.press(.alt("g"))
        #expect(scene.shows("Không có mục nào đang tiến hành"))
        scene.press(.control("z"))
        #expect(scene.state.context.groupWork?.elapsedSeconds == 310)
    }

    @Test func `where another laptop has moved the room meanwhile, nothing is started`() {
        var scene = scene()
        scene.press(.alt("g"))
        let n = scene.state.record.greatest
        let now = scene.state.now
        let ended = Change(
            id: Scene.identifier(0x3001), n: n + 1, at: now, by: "Chủ trì", subject: .item("M3"),
            set: ["running": .null, "ended": .string(now.description)])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [ended])]))
        let recorded = scene.effects.count
        scene.press(.enter)
        #expect(scene.effects.count == recorded)
        #expect(scene.state.record.item("M3")?.facts.ended == now)
    }

    @Test func `before anything has begun, and read-only, it cannot be started`() {
        var scene = Scene()
        scene.press(.alt("g"), .alt("e"), .alt("."))
        #expect(scene.effects == [])
        var review = Scene(access: .readOnly)
        review.press(.function(2), .alt("g"), .alt("r"))
        #expect(review.state.layers.isEmpty)
        #expect(review.effects == [])
    }

    @Test func `each threshold gives one signal, and the bell if wanted, beside those of the item`() {
        var scene = working(seconds: 0, bell: true)
        let recorded = scene.effects.count
        // 20 minutes: 20 % are left after 16, 5 % after 19; of the item's 60 after 48 and 57.
        for seconds in stride(from: 0, through: 61 * 60, by: 1) {
            scene.send(.tick(Scene.morning.adding(seconds: seconds)))
            let warning = scene.state.context.signals.groups?.warning
            switch seconds {
            case 960..<970: #expect(warning == .fifthLeft)
            case 1_140..<1_150: #expect(warning == .twentiethLeft)
            case 1_201..<1_211: #expect(warning == .over)
            default: #expect(warning == nil)
            }
        }
        #expect(scene.effects.dropFirst(recorded).filter { $0 == .bell }.count == 6)
    }

    @Test(arguments: [
        (600, "Thảo luận nhóm 10:00 / 20:00  còn 10:00"),
        (960, "! còn 4:00: Thảo luận nhóm"), (1_140, "!! còn 1:00: Thảo luận nhóm"),
        (1_201, "!!! hết giờ: Thảo luận nhóm"), (1_201, "Thảo luận nhóm 20:01 / 20:00  !!! quá 0:01"),
    ])
    func `signs and words say what the colour says`(seconds: Int, text: String) {
        var scene = working(seconds: 0)
        pass(&scene, 1)
        pass(&scene, seconds - 1)
        #expect(scene.shows(text))
    }

    @Test func `thresholds of both clocks at once are both said`() {
        var scene = scene()
        scene.press(.alt("g"), .control("u"))
        scene.type("60")
        scene.press(.enter)
        pass(&scene, 1)
        pass(&scene, 2_879)
        #expect(
            scene.state.context.signalled?.text
                == "! còn 12:00: Thảo luận nhóm · ! còn 12:00: Ý tưởng áp dụng")
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12), (20, 5)])
    func `the run screen shows it under the item's clock`(columns: Int, rows: Int) throws {
        let scene = working(columns: columns, rows: rows, ideas: .few)
        try Snapshot.expect(scene.picture, is: "groups-run-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the run screen speaks of it in three languages`(language: Language) throws {
        try Snapshot.expect(working(language: language).picture, is: "groups-run-\(language.rawValue)")
    }

    @Test func `it stays in view when another item is viewed`() {
        var scene = working()
        scene.press(.named(.pageUp))
        #expect(scene.shows("Thảo luận nhóm 5:10 / 20:00"))
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12), (33, 6)])
    func `on the wall it takes the place of the item's clock`(columns: Int, rows: Int) throws {
        var scene = working(columns: columns, rows: rows)
        scene.press(.alt("w"))
        try Snapshot.expect(scene.picture, is: "groups-projector-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the wall speaks of it in three languages`(language: Language) throws {
        var scene = working(language: language)
        scene.press(.alt("w"))
        try Snapshot.expect(scene.picture, is: "groups-projector-\(language.rawValue)")
    }

    @Test func `the wall goes back to the item's clock`() {
        var scene = working()
        scene.press(.alt("w"))
        #expect(scene.shows("Thảo luận nhóm · còn lại / 20 phút · đến 09:20"))
        scene.press(.alt("g"))
        #expect(scene.shows("Thảo luận nhóm · ‖ tạm dừng / 20 phút"))
        scene.press(.alt("e"))
        #expect(!scene.shows("Thảo luận nhóm ·"))
        #expect(scene.shows("còn lại / 60 phút"))
    }

    // MARK: The presentations

    /// All groups wait; the first two have presented, the third does.
    private func presenting(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese
    ) -> Scene {
        var scene = scene(columns: columns, rows: rows, language: language)
        scene.press(.alt("r"))
        for seconds in [272, 301, 130] {
            scene.press(.alt("n"))
            pass(&scene, seconds)
        }
        return scene
    }

    private func waiting(_ scene: Scene) -> [String] { scene.state.record.floor.waiting.map(\.person) }

    @Test func `one key puts the groups in the queue, and one takes them out again`() {
        var scene = scene()
        scene.press(.alt("q"))
        #expect(scene.shows("Alt-R: đưa các nhóm vào danh sách"))
        scene.press(.alt("r"))
        #expect(waiting(scene) == ["G1", "G2", "G3", "G4", "G5", "G6"])
        #expect(scene.shows("6 nhóm chờ trình bày, đầu tiên là Nhóm 1"))
        scene.press(.control("z"))
        #expect(waiting(scene) == [])
        scene.press(.control("y"))
        #expect(waiting(scene) == ["G1", "G2", "G3", "G4", "G5", "G6"])
    }

    @Test func `those who have presented are not put down again until the next item`() {
        var scene = presenting()
        scene.press(.alt("q"), .named(.down), .named(.delete), .escape)
        #expect(waiting(scene) == ["G4", "G6"])
        scene.press(.alt("r"))
        #expect(waiting(scene) == ["G4", "G6", "G5"])
        scene.press(.alt("r"))
        #expect(scene.shows("Mọi nhóm đã trình bày hoặc đang chờ phát biểu"))
        // The turn of who is presenting ends with the item.
        scene.press(.named(.pageUp), .control("g"), .alt("r"))
        #expect(waiting(scene) == ["G4", "G6", "G5", "G1", "G2", "G3"])
    }

    @Test func `the order is changed by keys, and the choice goes along`() {
        var scene = scene()
        scene.press(.alt("r"), .alt("q"), .named(.down), .named(.down))
        scene.press(.named(.up, .alt), .named(.up, .alt), .named(.up, .alt))
        #expect(waiting(scene) == ["G3", "G1", "G2", "G4", "G5", "G6"])
        scene.press(.named(.down, .alt))
        #expect(waiting(scene) == ["G1", "G3", "G2", "G4", "G5", "G6"])
        scene.press(.control("z"))
        #expect(waiting(scene) == ["G3", "G1", "G2", "G4", "G5", "G6"])
        scene.press(.named(.end, .control), .enter)
        #expect(scene.state.record.floor.speaking?.person == "G6")
        // Minutes are not for this list.
        #expect(scene.state.record.item("M3")?.item.minutes == 60)
    }

    @Test func `two laptops show one order, whatever they heard first`() {
        var one = scene()
        var other = scene()
        one.press(.alt("r"))
        let journal = { (scene: Scene) in
            Heard(
                tag: "thu-ky-1-0001", writer: "Thư ký 1",
                changes: scene.state.context.scribe.own.compactMap(scene.state.record.change))
        }
        other.send(.heard([journal(one)]))
        one.press(.alt("q"), .named(.up, .alt), .named(.down, .alt))
        #expect(waiting(one) == ["G2", "G1", "G3", "G4", "G5", "G6"])
        #expect(waiting(other) != waiting(one))
        other.send(.heard([journal(one)]))
        #expect(waiting(other) == waiting(one))
    }

    @Test func `the group that presents is the speaker of the next idea`() {
        var scene = presenting()
        #expect(scene.shows("Nhóm 3 · Cải cách hành chính công"))
        scene.type("Một cửa lưu động")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "G3")
        scene.press(.alt("n"))
        #expect(scene.shows("Nhóm 4 · Cải cách hành chính công"))
    }

    @Test(arguments: Language.allCases)
    func `the floor shows who presents, who waits and who is done`(language: Language) throws {
        var scene = presenting(language: language)
        scene.press(.alt("q"), .named(.down))
        try Snapshot.expect(scene.picture, is: "groups-floor-\(language.rawValue)")
    }

    @Test(arguments: [(80, 24), (120, 36)])
    func `the run screen shows who presents and who is next`(columns: Int, rows: Int) throws {
        let scene = presenting(columns: columns, rows: rows)
        try Snapshot.expect(scene.picture, is: "groups-presenting-\(columns)x\(rows)")
    }

    @Test(arguments: [(80, 24), (120, 36)])
    func `the wall shows who presents and who is next`(columns: Int, rows: Int) throws {
        var scene = presenting(columns: columns, rows: rows)
        scene.press(.alt("w"))
        pass(&scene, 10)
        try Snapshot.expect(scene.picture, is: "groups-wall-\(columns)x\(rows)")
    }

    @Test func `no size is too small`() {
        for keys in [[Key.alt("q")], [.alt("w")], []] {
            var scene = presenting()
            scene.press(.alt("g"), .enter)
            for key in keys { scene.press(key) }
            for columns in [1, 5, 34, 39, 40, 41, 80] {
                for rows in [1, 3, 9, 10, 12, 13, 24] {
                    scene.send(.resized(Size(columns: columns, rows: rows)))
                    #expect(view(scene.state).rows.map(\.count) == Array(repeating: columns, count: rows))
                }
            }
        }
    }
}
