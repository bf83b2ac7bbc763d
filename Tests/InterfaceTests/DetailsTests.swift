import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// Everything about one idea: values, history, and the choice between versions.
struct DetailsTests {
    @Test func `left and right step through what the list has found, and the list goes along`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3))
        let rows = scene.state.ideas.found.map { scene.state.record.ideas[$0].id }
        scene.press(.named(.home), .enter)
        #expect(scene.shows("1/\(rows.count)"))
        scene.press(.named(.left), .named(.right), .named(.right))
        #expect((scene.state.top as? DetailsRoom)?.idea == rows[2])
        #expect(scene.shows("3/\(rows.count)"))
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        #expect(scene.state.ideas.selected == rows[2])
        for _ in 0...rows.count { scene.press(.named(.down)) }
        scene.press(.enter, .named(.right))
        #expect((scene.state.top as? DetailsRoom)?.idea == rows.last)
    }

    @Test func `of one idea there is nothing to step to`() {
        var scene = Scene(ideas: Array([Values].few.prefix(1)))
        scene.press(.function(3), .enter, .named(.right))
        #expect(scene.state.layers.count == 1)
        #expect(!scene.shows("1/1"))
    }
    /// Two laptops that corrected the same idea without having seen each other's change.
    private var conflicted: Scene {
        var scene = Scene(ideas: .few)
        let idea = Scene.identifier(4)
        let first = Scene.identifier(0x1003)
        let theirs = Change(
            id: Scene.identifier(0x2000), n: 6, at: Scene.morning, by: "Thư ký 2", subject: .idea(idea),
            after: [first], set: ["text": "Thiếu kinh phí mở đường vành đai", "ghi_chu": "xem ảnh"])
        let others = Change(
            id: Scene.identifier(0x2001), n: 7, at: Scene.morning.adding(seconds: 60), by: "Thư ký 3",
            subject: .idea(idea), after: [first], set: ["text": "Thiếu kinh phí làm đường"])
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [theirs])]))
        scene.send(.heard([Heard(tag: "b", writer: "Thư ký 3", changes: [others])]))
        scene.press(.function(3), .named(.up), .enter)
        return scene
    }

    @Test func `the version that was moved to stays chosen when another one comes before it`() {
        var scene = conflicted
        scene.press(.named(.down))
        let third = Change(
            id: Scene.identifier(0x1FFF), n: 5, at: Scene.morning, by: "Thư ký 4",
            subject: .idea(Scene.identifier(4)), after: [Scene.identifier(0x1003)],
            set: ["text": "Không có kinh phí"])
        scene.send(.heard([Heard(tag: "c", writer: "Thư ký 4", changes: [third])]))
        scene.press(.enter)
        #expect(scene.state.record.idea(Scene.identifier(4))?.text == "Thiếu kinh phí làm đường")
    }

    @Test func `of versions that another laptop has decided on Enter says so once, and opens nothing else`() {
        var scene = conflicted
        scene.record(.idea(Scene.identifier(4), .link(Scene.identifier(1))))
        let decision = Change(
            id: Scene.identifier(0x3000), n: 20, at: Scene.morning, by: "Thư ký 2",
            subject: .idea(Scene.identifier(4)),
            after: scene.state.record.history(.idea(Scene.identifier(4))).heads,
            set: ["text": "Thiếu kinh phí"])
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [decision])]))
        scene.press(.enter)
        #expect(scene.state.layers.count == 1)
        #expect(
            scene.state.notice?.text
                == Phrase.Places.taken(Property.label(of: ValueName.text).sentenceCase(.vietnamese)))
        scene.press(.enter)
        #expect((scene.state.top as? DetailsRoom)?.idea == Scene.identifier(1))
    }

    @Test(arguments: Language.allCases)
    func `all values and the history are shown`(language: Language) throws {
        var scene = Scene(language: language, ideas: .few)
        scene.press(.function(3), .named(.home), .control("b"), .control("z"), .enter)
        try Snapshot.expect(scene.picture, is: "details-\(language.rawValue)")
    }

    @Test func `an idea with a link is drawn however few rows there are`() {
        var scene = Scene(ideas: .few)
        scene.record(.idea(Scene.identifier(4), .link(Scene.identifier(1))))
        scene.press(.function(3), .named(.home), .enter)
        for rows in 1...6 {
            scene.send(.resized(Size(columns: 40, rows: rows)))
            #expect(view(scene.state).rows.count == rows)
        }
    }

    @Test func `linked ideas are listed at both ends, and Enter opens them`() {
        var scene = Scene(columns: 100, rows: 30, ideas: .few)
        scene.record(.idea(Scene.identifier(4), .link(Scene.identifier(1))))
        scene.press(.function(3), .named(.home), .enter)
        #expect(scene.shows("Được nhắc đến ở"))
        #expect(scene.shows("TK2-4  Thiếu kinh phí mở đường"))
        scene.press(.enter)
        #expect(scene.shows("Liên quan đến "))
        #expect(scene.shows("TK2-1  Phân loại rác tại nguồn"))
        scene.press(.enter)
        scene.press(.escape, .escape)
        #expect(scene.shows("TK2-4  Thiếu kinh phí mở đường"))
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test
    func `history tells what differs, with the year, and a text that was changed in one place not twice`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.send(.tick(Scene.morning.adding(seconds: 181 * 86_400)))
        let text = "Một cửa lưu động cho người khuyết tật theo mô hình đã thấy ở Nhật Bản"
        scene.record(
            .idea(
                Scene.identifier(2),
                .edit(["text": .string(text), "field": "personnel", "due": "2025-12-31"])))
        scene.press(.function(3), .named(.home), .named(.down), .enter)
        #expect(scene.shows("Thư ký 2 ghi lúc 08:32:00 16-9-2024"))
        #expect(scene.shows("09:00:00 16-3-2025 Thư ký 1"))
        #expect(scene.shows("… động cho người “cao tuổi” » “khuyết tật” theo mô hình …"))
        #expect(scene.shows("“Cải cách hành chính công” » “Quản lý nhân sự”"))
        #expect(scene.shows("hạn hoàn thành: 31-12-2025"))
    }

    @Test func `what says it again is told at both ends, and what nobody has stated is named`() {
        var scene = Scene(columns: 100, rows: 36, ideas: .few)
        scene.record(.idea(Scene.identifier(4), .repeats(Scene.identifier(2))))
        scene.press(.function(3), .named(.home), .named(.down), .enter)
        #expect(scene.shows("Được nhắc lại ở"))
        #expect(scene.shows("hạn hoàn thành"))
        scene.press(.enter)
        #expect(scene.shows("Nhắc lại "))
    }

    @Test func `of values of unknown names a bounded number is listed, and the rest counted`() {
        var scene = Scene(columns: 100, rows: 30, ideas: .few)
        let idea = Scene.identifier(0x3000)
        let members = (0..<5_000).map { JSON.Member("m\($0)", .integer($0)) }
        let change = Change(
            id: idea, n: 9, at: Scene.morning, by: "Thư ký 2", subject: .idea(idea),
            set: Values([JSON.Member("kind", "idea"), JSON.Member("text", "Rất nhiều giá trị")] + members))
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [change])]))
        scene.press(.function(3), .named(.end), .enter)
        #expect(scene.shows("Rất nhiều giá trị"))
        scene.press(.named(.end))
        // The history has its own bound.
        #expect(scene.shows("… và 4902 giá trị nữa"))
        #expect(scene.shows("… và 4900 giá trị nữa"))
    }

    @Test func `an idea says where in the recording it was said`() {
        var scene = Scene(columns: 100, rows: 30)
        scene.record(.room(.record(isOn: true)))
        scene.send(.tick(scene.state.now.adding(seconds: 754)))
        scene.type("Một câu")
        scene.press(.enter, .function(3), .enter)
        #expect(scene.shows("bản ghi âm 12:34"))
    }

    @Test func `versions stand side by side, and one is kept by a change`() throws {
        var scene = conflicted
        try Snapshot.expect(scene.picture, is: "details-conflict")
        #expect(scene.state.record.idea(Scene.identifier(4))?.conflicts == ["text"])
        scene.press(.enter)
        let idea = scene.state.record.idea(Scene.identifier(4))
        #expect(idea?.conflicts == [])
        #expect(idea?.text == "Thiếu kinh phí mở đường vành đai")
        scene.press(.control("z"))
        #expect(scene.state.record.idea(Scene.identifier(4))?.text == "Thiếu kinh phí làm đường")
    }

    @Test func `Esc goes back to the list`() {
        var scene = conflicted
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        #expect(scene.state.tab == .ideas)
    }
}
