import Display
import Seminar
import Testing
import Text

@testable import Interface

/// One sentence while another waits, edits that are left, and going back through what was recorded.
struct InterruptionTests {
    private func recorded(_ texts: String...) -> Scene {
        var scene = Scene()
        for text in texts {
            scene.type(text)
            scene.press(.enter)
        }
        return scene
    }

    @Test func `a second sentence is typed while an idea is edited, and the edit comes back`() {
        var scene = recorded("Một câu")
        scene.press(.named(.up))
        scene.type(" dài hơn")
        scene.press(.alt("i"))
        #expect(scene.state.capture.field.isEmpty)
        scene.type("Câu chen ngang")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu", "Câu chen ngang"])
        #expect(scene.state.capture.field.text == "Một câu dài hơn")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu dài hơn", "Câu chen ngang"])
        #expect(scene.state.run.waiting.isEmpty)
    }

    @Test func `a second sentence is typed while a form is open, and the form comes back`() {
        var scene = recorded()
        scene.type("Câu đang gõ")
        scene.press(.tab, .alt("i"))
        scene.type("Câu chen ngang")
        scene.press(.enter)
        #expect(scene.state.run.form != nil)
        #expect(scene.state.capture.field.text == "Câu đang gõ")
        scene.press(.control("s"))
        #expect(scene.state.record.ideas.map(\.text) == ["Câu chen ngang", "Câu đang gõ"])
        let ids = scene.state.record.ideas.map(\.id)
        #expect(Set(ids).count == 2)
    }

    @Test func `an edit from the list lets the sentence wait that is being typed`() {
        var scene = recorded("Một câu")
        scene.type("Câu đang gõ")
        scene.press(.function(3), .control("o"))
        #expect(scene.state.capture.field.text == "Một câu")
        scene.type("!")
        scene.press(.enter)
        #expect(scene.state.context.tab == .ideas)
        scene.press(.function(2))
        #expect(scene.state.capture.field.text == "Câu đang gõ")
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu!"])
    }

    @Test func `every draft that is put aside is kept by its own idea, and dropped when it is saved`() {
        var scene = recorded()
        scene.type("Một")
        scene.press(.alt("i"))
        scene.type("Hai")
        let drafts = scene.effects.compactMap { effect in
            if case .draft(let draft) = effect { draft } else { nil }
        }
        let ids = Set(drafts.map(\.idea))
        #expect(ids.count == 2)
        scene.press(.enter, .enter)
        for id in ids { #expect(scene.effects.contains(.dropDraft(id))) }
        #expect(scene.state.record.ideas.map(\.text) == ["Hai", "Một"])
    }

    @Test func `Esc leaves an edit with its text among the drafts, and undo goes on with it`() {
        var scene = recorded("Một câu")
        scene.press(.named(.up))
        scene.type(" thêm")
        let before = scene.effects.count
        scene.press(.escape)
        #expect(scene.state.capture.editing == nil)
        #expect(!scene.effects[before...].contains { if case .dropDraft = $0 { true } else { false } })
        #expect(scene.state.context.leftDrafts.map { $0.set["text"] } == ["Một câu thêm"])
        #expect(scene.shows("Ctrl-Z để sửa tiếp"))
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text == "Một câu thêm")
        #expect(scene.state.capture.editing != nil)
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một câu thêm"])
    }

    private func left(_ text: String, of idea: Identifier = Scene.identifier(0x7700)) -> Draft {
        Draft(
            idea: idea, at: Scene.morning, by: "Thư ký 1", set: ["text": .string(text), "kind": "idea"],
            isEdit: false, seen: [])
    }

    @Test func `a draft that is gone on with lets the sentence wait that is being typed`() {
        var scene = recorded()
        scene.type("Câu đang gõ")
        scene.send(.offered([left("Câu bỏ dở")]))
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "Câu bỏ dở")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Câu bỏ dở"])
        #expect(scene.state.capture.field.text == "Câu đang gõ")
    }

    @Test func `a left draft that stands in the record is dropped, and not offered`() throws {
        var scene = recorded("Một câu")
        let idea = try #require(scene.state.record.ideas.first?.id)
        let before = scene.effects.count
        scene.send(.offered([left("Một câu", of: idea)]))
        #expect(scene.state.layers.isEmpty)
        let dropped = scene.effects[before...].compactMap {
            if case .dropDraft(let idea) = $0 { idea } else { nil }
        }
        #expect(dropped == [idea])
    }

    @Test func `a draft that was given up and is offered already is offered once`() {
        var scene = recorded()
        scene.send(.offered([left("Câu bỏ dở")]))
        scene.send(.foundDrafts([left("Câu bỏ dở")]))
        #expect(scene.state.context.leftDrafts.map(\.idea) == [Scene.identifier(0x7700)])
    }

    @Test func `Esc over a sentence opens nothing and loses nothing`() {
        var scene = recorded()
        scene.type("Câu đang gõ")
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        #expect(scene.state.capture.field.text == "Câu đang gõ")
        #expect(scene.shows("Ctrl-] để tìm lệnh"))
        scene.press(.control("]"))
        #expect(scene.state.layers.count == 1)
    }

    @Test func `what the palette does not know goes into the sentence by one key`() {
        var scene = recorded()
        scene.type("Câu ")
        scene.press(.control("]"))
        scene.type("xin phep noi")
        scene.press(.enter)
        #expect(scene.state.layers.isEmpty)
        #expect(scene.state.capture.field.text == "Câu xin phep noi")
    }

    @Test func `what was typed into the palette composes in the sentence as if it had been typed there`() {
        var scene = Scene(programme: .sample, method: .telex)
        scene.press(.control("]"))
        scene.type("@73#5 phaan loaji racs")
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "phân loại rác")
        #expect(scene.state.values.text("speaker") == "L3-07")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "phân loại rác")
        #expect(scene.state.record.ideas.last?.field == "waste")
    }

    @Test func `Up goes on to earlier ideas as long as nothing was changed`() {
        var scene = recorded("Một", "Hai", "Ba")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Ba")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Hai")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Một")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Một")
        scene.type("!")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Một!")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một!", "Hai", "Ba"])
    }
}

/// A quiet hint that what is being typed was said before.
struct SaidAgainTests {
    @Test func `what was said before is pointed out at the end of a word, and never for itself`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Phân loại rác tại nguồn ở hai phường")
        scene.press(.enter)
        scene.send(.tick(scene.state.now.adding(seconds: 1)))
        let number = scene.state.record.ideas.last.map { scene.state.record.number(of: $0) } ?? "?"
        scene.type("Phan loai rac tai nguon o phuong")
        scene.type(" ")
        #expect(scene.shows("giống \(number)"))
        scene.press(.control("u"))
        #expect(!scene.shows("giống \(number)"))
        scene.press(.named(.up))
        scene.type(" ")
        #expect(!scene.shows("giống \(number)"))
    }
}

/// Somebody else changes the idea that is edited here.
struct NewsWhileEditingTests {
    private func changed() -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Một câu")
        scene.press(.enter, .named(.up))
        let record = scene.state.record
        guard let idea = record.ideas.last else { return scene }
        let change = Change(
            id: Scene.identifier(0x7100), n: record.greatest + 1, at: scene.state.now, by: "Thư ký 2",
            subject: .idea(idea.id), after: record.history(.idea(idea.id)).heads, set: ["text": "Một câu mới"]
        )
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        return scene
    }

    @Test func `it is shown beside the edit, which stays as it is`() {
        let scene = changed()
        #expect(scene.state.capture.field.text == "Một câu")
        #expect(scene.shows("Thư ký 2 vừa sửa · Ctrl-T dùng bản mới"))
    }

    @Test func `it is shown in the form too`() {
        var scene = changed()
        scene.press(.tab)
        #expect(scene.shows("Thư ký 2 vừa sửa ý kiến này"))
    }

    @Test func `one key takes the new text, and saving then changes nothing`() {
        var scene = changed()
        scene.press(.control("t"))
        #expect(scene.state.capture.field.text == "Một câu mới")
        #expect(!scene.shows("vừa sửa"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Một câu mới")
        #expect(scene.state.record.ideas.last?.conflicts == [])
    }

    @Test func `the key shows the new text in any case, and undo gives back what was typed`() {
        var scene = changed()
        scene.type(" của tôi")
        scene.press(.control("t"))
        #expect(scene.state.capture.field.text == "Một câu mới")
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text == "Một câu của tôi")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Một câu của tôi")
        #expect(scene.state.record.ideas.last?.conflicts == [])
    }

    @Test func `a text that is saved without having seen the other is marked`() {
        var scene = changed()
        scene.type(" của tôi")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.conflicts == ["text"])
    }

    /// Another laptop changes the idea while the edit lies among the drafts.
    private func changeMeanwhile(_ values: Values, in scene: inout Scene) {
        guard let idea = scene.state.record.ideas.last else { return }
        let change = Change(
            id: Scene.identifier(0x7200), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .idea(idea.id),
            after: scene.state.record.history(.idea(idea.id)).heads, set: values)
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
    }

    private func edited() -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Một câu")
        scene.press(.enter, .named(.up))
        scene.type(" của tôi")
        return scene
    }

    @Test
    func
        `an edit that was left goes on from what its writer had seen, so that nothing is overwritten unseen`()
    {
        var scene = edited()
        scene.press(.escape)
        changeMeanwhile(["text": "Một câu mới", "field": "waste"], in: &scene)
        scene.press(.control("z"))
        #expect(scene.shows("Thư ký 2 vừa sửa"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.conflicts == ["text"])
        #expect(scene.state.record.ideas.last?.values["field"] == "waste")
    }

    @Test func `an edit that a killed program left does the same`() throws {
        var scene = edited()
        let draft = try #require(
            scene.effects.compactMap { if case .draft(let draft) = $0, draft.isEdit { draft } else { nil } }
                .last)
        scene.press(.escape)
        changeMeanwhile(["text": "Một câu mới", "field": "waste"], in: &scene)
        var next = Scene(columns: 120, rows: 36)
        next.send(
            .heard([
                Heard(
                    tag: "a", writer: "Thư ký 1",
                    changes: scene.state.record.ideas.flatMap {
                        scene.state.record.history(.idea($0.id)).changes
                    })
            ]))
        next.send(.offered([draft]))
        next.press(.enter)
        #expect(next.state.capture.field.text == "Một câu của tôi")
        #expect(next.shows("Thư ký 2 vừa sửa"))
        next.press(.enter)
        #expect(next.state.record.ideas.last?.conflicts == ["text"])
        #expect(next.state.record.ideas.last?.values["field"] == "waste")
    }

    @Test func `an idea that is split after somebody changed it is marked`() {
        var scene = edited()
        for _ in 0..<8 { scene.press(.named(.left)) }
        changeMeanwhile(["text": "Một câu mới"], in: &scene)
        scene.press(.control("]"))
        scene.type("ta")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == 2)
        #expect(scene.state.record.ideas.first?.conflicts == ["text"])
    }
}
