import Display
import Seminar
import Testing

@testable import Interface

/// The picture on the wall in each state of an item, as the back row sees it.
struct WallTests {
    enum Sight: String, CaseIterable, Sendable {
        case early, moved, running, overrun, paused, recess, ended, groups, speaking, presenting, message,
            over
    }

    private static let sizes = [(80, 24), (120, 36), (200, 50)]

    /// The sample's first day with a break after the introductions.
    private static let programme: Programme = {
        var programme = Programme.sample
        let pause = Item(
            id: "G", title: Localized(vi: "Giải lao", en: "Break", ja: "休憩"), minutes: 15, isBreak: true)
        programme.sessions[0].items.insert(pause, at: 1)
        return programme
    }()

    /// The wall in a state.
    private func scene(
        _ sight: Sight, columns: Int = 80, rows: Int = 24, language: Language = .vietnamese,
        showingIdeas: Bool = false
    ) -> Scene {
        var scene = Scene(
            columns: columns, rows: rows, language: language, programme: Self.programme, ideas: Self.ideas)
        func pass(_ seconds: Int) { scene.send(.tick(scene.state.now.adding(seconds: seconds))) }
        switch sight {
        case .early: scene.send(.tick(Scene.morning.adding(seconds: -2_725)))
        case .moved: set(&scene, .room, ["item": "N1-01"])
        case .running, .overrun, .paused, .ended, .groups, .speaking, .presenting, .message, .over:
            scene.press(.control("g"))
            pass(250)
        case .recess:
            scene.press(.named(.pageDown), .control("g"))
            pass(250)
        }
        switch sight {
        case .early, .moved, .running, .recess: break
        case .overrun: pass(500)
        case .paused: scene.press(.alt("p"))
        case .ended: scene.press(.control("g"))
        case .groups:
            scene.press(.alt("g"), .control("u"), .character("5"), .enter)
            pass(70)
        case .speaking, .message:
            call("@07 3", &scene)
            pass(70)
            if sight == .message { set(&scene, .room, ["message": "Còn 2 phút"]) }
        case .presenting:
            scene.press(.alt("r"), .alt("n"))
            pass(130)
        case .over:
            set(&scene, .room, ["speaker_limit": 60])
            call("@07 3", &scene)
            pass(70)
        }
        scene.press(.alt("w"))
        if showingIdeas { scene.press(.character("i")) }
        pass(7)
        return scene
    }

    private static let ideas: [Values] = [
        [
            "kind": "idea", "text": "Phân loại rác tại nguồn ở hai phường", "speaker": "L3-07",
            "item": "N1-01",
        ],
        ["kind": "idea", "text": "Một cửa lưu động cho người cao tuổi", "speaker": "L3-07", "item": "N1-01"],
    ]

    private func call(_ query: String, _ scene: inout Scene) {
        scene.press(.alt("q"))
        scene.type(String(query.dropFirst()))
        scene.press(.enter, .enter, .escape)
    }

    private func set(_ scene: inout Scene, _ subject: Subject, _ values: Values) {
        let change = Change(
            id: Scene.identifier(0x4000), n: 900, at: scene.state.now, by: "Chủ trì", subject: subject,
            set: values)
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
    }

    @Test(arguments: Sight.allCases, sizes)
    func `each state is plain from the back`(sight: Sight, size: (columns: Int, rows: Int)) throws {
        let picture = scene(sight, columns: size.columns, rows: size.rows).picture
        try Snapshot.expect(picture, is: "wall-\(sight.rawValue)-\(size.columns)x\(size.rows)")
    }

    @Test(arguments: sizes)
    func `ideas are few and as large as the width lets them be`(size: (columns: Int, rows: Int)) throws {
        let picture = scene(.running, columns: size.columns, rows: size.rows, showingIdeas: true).picture
        try Snapshot.expect(picture, is: "wall-ideas-\(size.columns)x\(size.rows)")
    }

    @Test(arguments: [Language.english, .japanese], [Sight.early, .recess, .speaking, .message])
    func `the wall speaks three languages`(language: Language, sight: Sight) throws {
        try Snapshot.expect(
            scene(sight, language: language).picture, is: "wall-\(sight.rawValue)-\(language.rawValue)")
    }

    @Test func `a message stays as long as it is to be shown`() {
        // Too narrow for large letters.
        var scene = scene(.running, columns: 40, rows: 12)
        #expect(!scene.shows("Mời ngồi"))
        set(
            &scene, .room,
            [
                "message": "Mời ngồi",
                "message_until": .string(scene.state.now.adding(seconds: 60).description),
            ])
        #expect(scene.shows("Mời ngồi"))
        scene.send(.tick(scene.state.now.adding(seconds: 61)))
        #expect(!scene.shows("Mời ngồi"))
    }

    @Test func `no key tells the audience how to quit once the view is open`() {
        var scene = Scene(access: .watching(showingIdeas: false))
        #expect(scene.shows("thoát"))
        scene.send(.tick(Scene.morning.adding(seconds: 7)))
        #expect(!scene.shows("thoát"))
        scene.press(.character("x"), .enter)
        #expect(!scene.shows("thoát"))
    }

    @Test(arguments: Sight.allCases, sizes)
    func `nothing is said twice`(sight: Sight, size: (columns: Int, rows: Int)) {
        let scene = scene(sight, columns: size.columns, rows: size.rows)
        let title = Self.programme.sessions[0].items[0].title(.vietnamese)
        for text in [title.uppercased(), "Giới thiệu đại biểu", "Tọa đàm đánh giá kết quả sau khi về nước"] {
            let count = scene.picture.split(separator: "\n").count { $0.contains(text) }
            #expect(count <= 1, "\(text)")
        }
    }
}
