import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// Taking down, half a year later, what came of it: the list of what is to be asked, a key an answer, on to the next.
struct FollowUpRoomTests {
    private static let committed: [Values] = [
        ["kind": "idea", "text": "Phân loại rác", "speaker": "L4-01", "field": "waste", "due": "2024-09-10"],
        [
            "kind": "idea", "text": "Một cửa lưu động", "speaker": "L3-07", "field": "public_admin",
            "due": "2024-10-01",
        ],
        ["kind": "idea", "text": "Tổ tư vấn quy hoạch", "speaker": "L3-01", "field": "urban_planning"],
        ["kind": "decision", "text": "Lập nhóm công tác", "owner": "LB", "due": "2024-12-31"],
        ["kind": "applied", "text": "Đã thu phí", "speaker": "L3-02", "field": "waste"],
        ["kind": "idea", "text": "Bỏ dở", "speaker": "L3-02", "field": "waste", "status": "stopped"],
    ]

    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    private func queue(columns: Int = 80, rows: Int = 24, language: Language = .vietnamese) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, ideas: Self.committed)
        choose("vt", in: &scene)
        return scene
    }

    private func values(_ number: Int, in scene: Scene) -> Values {
        scene.state.record.idea(Scene.identifier(number))?.values ?? [:]
    }

    @Test func `what is still to be asked stands in the order of its dates, the first selected`() {
        let scene = queue()
        let found = scene.state.ideas.found.map { scene.state.record.ideas[$0].id }
        #expect(found == [1, 2, 4, 3].map(Scene.identifier))
        #expect(scene.state.ideas.selected == Scene.identifier(1))
    }

    @Test func `a key an answer, what is asked for, and on to the next`() {
        var scene = queue()
        scene.press(.alt("1"))
        #expect(scene.shows("Theo dõi TK2-1: đã áp dụng"))
        scene.type("10-9")
        scene.press(.tab)
        scene.type("Quyết định 12")
        scene.press(.enter)
        #expect(
            values(1, in: scene).text("status") == "applied"
                && values(1, in: scene).text("applied_on") == "2024-09-10"
                && values(1, in: scene).text("evidence") == "Quyết định 12"
                && values(1, in: scene).text("answered_on") == "2024-09-16")
        #expect(scene.state.ideas.selected == Scene.identifier(2))
        // A digit picks what hindered; letters are how somebody puts it.
        scene.press(.alt("3"))
        scene.type("2chưa có tiền")
        scene.press(.enter)
        #expect(values(2, in: scene).text("status") == "stopped")
        #expect(values(2, in: scene).texts("hindrance") == ["budget"])
        #expect(values(2, in: scene).text("outcome") == "chưa có tiền")
        #expect(scene.state.ideas.selected == Scene.identifier(4))
        scene.press(.alt("4"), .enter)
        #expect(values(4, in: scene).text("status", otherwise: nil) == nil)
        #expect(scene.state.record.idea(Scene.identifier(4))?.followUp == .answered)
        #expect(scene.state.ideas.selected == Scene.identifier(3))
        scene.press(.alt("2"), .tab, .tab)
        scene.type("+30")
        scene.press(.enter)
        #expect(values(3, in: scene).text("status") == "ongoing")
        #expect(values(3, in: scene).text("due") == "2024-10-16")
        #expect(scene.state.ideas.found.isEmpty)
        // Undo takes them back one by one, and the list goes back to each.
        scene.press(.control("z"))
        #expect(scene.state.ideas.selected == Scene.identifier(3))
        scene.press(.control("z"))
        #expect(scene.state.ideas.selected == Scene.identifier(4))
        scene.press(.control("y"))
        #expect(scene.state.record.idea(Scene.identifier(4))?.followUp == .answered)
    }

    @Test func `forty answers take two keys each where there is nothing to say`() {
        let many: [Values] = (1...40).map { number in
            ["kind": "idea", "text": .string("Việc \(number)"), "speaker": "L3-07", "field": "waste"]
        }
        var scene = Scene(ideas: many)
        choose("vt", in: &scene)
        for _ in 1...40 { scene.press(.alt("1"), .enter) }
        #expect(scene.state.record.ideas.count { $0.followUp == .answered } == 40)
        #expect(scene.state.ideas.found.isEmpty)
    }

    @Test func `what is known is not asked`() {
        var scene = Scene(ideas: [
            [
                "kind": "idea", "text": "Đã rõ", "speaker": "L3-07", "applied_on": "2024-09-01",
                "evidence": "Ảnh",
            ],
            ["kind": "idea", "text": "Chưa rõ", "speaker": "L3-07"],
        ])
        choose("vt", in: &scene)
        scene.press(.alt("1"))
        #expect(scene.state.layers.isEmpty)
        #expect(values(1, in: scene).text("status") == "applied")
        #expect(scene.state.ideas.selected == Scene.identifier(2))
    }

    @Test func `a date that is none, or still to come, stays to be corrected`() {
        for text in ["xyz", "2024-09-17"] {
            var scene = queue()
            scene.press(.alt("1"))
            scene.type(text)
            scene.press(.enter)
            #expect(scene.state.layers.count == 1)
            #expect(scene.shows("ngày không đúng"))
            #expect(values(1, in: scene)["answered_on"] == nil)
        }
    }

    @Test func `what was typed and left comes back by undo`() {
        var scene = queue()
        scene.press(.alt("1"), .tab)
        scene.type("Quyết định")
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        scene.press(.control("z"))
        #expect(scene.shows("Quyết định"))
    }

    @Test func `a key that means nothing to the question says that it is open, as in any form`() {
        var scene = queue()
        scene.press(.alt("1"))
        scene.type("10-9")
        scene.press(.function(2))
        #expect(scene.state.layers.count == 1)
        let (accept, back) = (Interface.Command.choose.keyLabel, Interface.Command.back.keyLabel)
        #expect(scene.state.notice?.text == Phrase.Prompt.finishFirst(accept: accept, back: back))
        scene.press(.control("]"))
        #expect(scene.state.top is PaletteRoom)
        scene.press(.escape, .control("z"))
        #expect(scene.shows("10-9"))
    }

    @Test func `a click picks what hindered`() {
        var scene = queue()
        scene.press(.alt("3"))
        let choice = Touch.row("hindrance budget")
        #expect(view(scene.state).touches.contains { $0.touch == choice })
        scene.send(.touched(choice))
        scene.press(.enter)
        #expect(values(1, in: scene).texts("hindrance") == ["budget"])
    }

    @Test func `two laptops that answer at once are told, and what met is marked`() {
        var scene = queue()
        scene.press(.alt("1"))
        let theirs = Change(
            id: Scene.identifier(0x2000), n: 20, at: Scene.morning, by: "Thư ký 2",
            subject: .idea(Scene.identifier(1)), after: [Scene.identifier(0x1000)],
            set: ["status": "stopped", "answered_on": "2024-09-16"])
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [theirs])]))
        #expect(scene.shows("Thư ký 2 vừa sửa ý kiến này"))
        scene.press(.enter)
        #expect(scene.state.record.idea(Scene.identifier(1))?.conflicts == ["status"])
        #expect(scene.state.notice?.text == Phrase.FollowUp.met("TK2-1"))
    }

    @Test func `marked ideas are kept as asked at once`() {
        var scene = queue()
        scene.press(.character(" "), .named(.down), .character(" "), .alt("5"))
        #expect(values(1, in: scene).text("asked_on") == "2024-09-16")
        #expect(values(2, in: scene).text("asked_on") == "2024-09-16")
        #expect(values(3, in: scene)["asked_on"] == nil)
        #expect(scene.state.notice?.text == Phrase.FollowUp.asked(2))
    }

    @Test func `in the details the answer goes on to the next of the list too`() {
        var scene = queue()
        scene.press(.enter, .alt("3"), .enter)
        #expect(values(1, in: scene).text("status") == "stopped")
        #expect((scene.state.top as? DetailsRoom)?.idea == Scene.identifier(2))
    }

    @Test func `whoever only reads is told that nothing can be taken down or kept`() {
        var scene = Scene(access: .readOnly, ideas: Self.committed)
        choose("vt", in: &scene)
        #expect(scene.state.ideas.found.count == 4)
        #expect(scene.state.top.hintPlace(in: scene.state.context) == .tab(.ideas))
        scene.press(.alt("1"))
        #expect(scene.state.layers.isEmpty)
        #expect(scene.state.notice?.text == Phrase.Unavailable.readOnly)
        for command in [Interface.Command.markAsked, .answerOngoing, .keepView, .dropView] {
            #expect(scene.state.unavailable(command) == Phrase.Unavailable.readOnly)
        }
    }

    @Test(arguments: Language.allCases)
    func `the queue and its questions`(language: Language) throws {
        var scene = queue(language: language)
        try Snapshot.expect(scene.picture, is: "followup-queue-\(language.rawValue)")
        scene.press(.alt("2"))
        try Snapshot.expect(scene.picture, is: "followup-answer-\(language.rawValue)")
    }

    @Test func `the closing view says how many answered, what came of it, what hindered, and in whose words`()
    {
        var scene = queue(columns: 100, rows: 36)
        scene.press(.alt("1"), .enter)
        scene.press(.alt("3"))
        scene.type("2chưa có tiền")
        scene.press(.enter, .alt("5"), .alt("c"))
        #expect(scene.shows("» Theo dõi sau tọa đàm"))
        #expect(scene.shows("Đã hỏi 3, đã trả lời 2 (67 %), chưa hỏi 1"))
        #expect(scene.shows("Kết quả: đã áp dụng 1, đã dừng 1"))
        #expect(scene.shows("Vướng mắc khi thực hiện: kinh phí 1"))
        #expect(scene.shows("Học viên 07 – Lớp 3"))
        #expect(scene.shows("• Một cửa lưu động"))
        #expect(scene.shows("TK2-2 · Đã dừng"))
    }

    @Test func `before anybody was asked the closing view says nothing of it`() {
        var scene = queue()
        scene.press(.alt("c"))
        #expect(!scene.shows("Theo dõi sau tọa đàm"))
    }
}

/// The views of the list: their columns and order, and those that somebody has named.
struct IdeaViewTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    private func filtered(_ text: String, in scene: inout Scene) {
        scene.press(.function(3), .tab)
        scene.type(text)
        scene.press(.enter)
    }

    @Test func `what was applied shows its evidence in the row, what is in conflict where`() {
        var scene = Scene(
            columns: 120,
            ideas: [
                ["kind": "applied", "text": "Thu phí", "speaker": "L3-02", "evidence": "Báo cáo tháng 8"],
                ["kind": "idea", "text": "Một cửa", "status": "applied", "applied_on": "2024-08-01"],
                ["kind": "idea", "text": "Chưa làm"],
            ])
        filtered("da ap dung", in: &scene)
        #expect(scene.state.context.filter == IdeaView.done.filter(on: scene.state.now.day))
        #expect(scene.state.ideas.found.count == 2)
        #expect(scene.shows("Minh chứng"))
        #expect(scene.shows("Báo cáo tháng 8"))
        #expect(scene.shows("1-8"))
    }

    @Test func `the order and the extra column go on by commands, and clearing goes back`() {
        var scene = Scene(columns: 120, ideas: .few)
        scene.press(.function(3))
        choose("xs", in: &scene)
        #expect(scene.state.context.order == .due)
        choose("xs", in: &scene)
        #expect(scene.state.context.order == .speaker)
        let speakers = scene.state.ideas.found.map { scene.state.record.ideas[$0].speaker }
        #expect(speakers == ["L3-01", "L3-07", "L4-01", "GV-1", nil])
        choose("cx", in: &scene)
        choose("cx", in: &scene)
        #expect(scene.state.context.extra == .status)
        #expect(scene.shows("Tình trạng"))
        #expect(scene.shows("đã áp dụng"))
    }

    @Test func `a list is kept under a name, chosen by it, and removed`() {
        var scene = Scene(ideas: .few)
        filtered("linh vuc xu ly rac", in: &scene)
        #expect(scene.state.context.filter == IdeaFilter([.field("waste")]))
        choose("xs", in: &scene)
        choose("lx", in: &scene)
        scene.type("Rác")
        scene.press(.enter)
        #expect(scene.state.context.settings.views["Rác"] == ["field=waste", "order=due"])
        let saved = scene.effects.compactMap { effect in
            if case .save(let settings, _) = effect { settings.views["Rác"] } else { nil }
        }
        #expect(saved == [["field=waste", "order=due"]])
        scene.press(.control("x"))
        #expect(scene.state.context.listing == IdeaListing())
        scene.press(.tab)
        #expect(scene.shows("Tự đặt"))
        scene.press(.enter)
        #expect(scene.state.context.listing == IdeaListing(IdeaFilter([.field("waste")]), order: .due))
        // The name is taken: asked once.
        choose("lx", in: &scene)
        scene.type("Rác")
        scene.press(.enter)
        #expect(scene.shows("Đã có “Rác”"))
        scene.press(.enter)
        #expect(scene.state.layers.isEmpty)
        scene.press(.tab, .named(.delete))
        #expect(scene.state.context.settings.views.names.isEmpty)
    }

    @Test func `a kept list of a newer version is told and not guessed at`() {
        var scene = Scene(views: ["Mới": ["colour=red"]], ideas: .few)
        scene.press(.function(3), .tab, .enter)
        #expect(scene.shows("“views.Mới.colour”"))
        #expect(scene.state.layers.count == 1)
    }
}
