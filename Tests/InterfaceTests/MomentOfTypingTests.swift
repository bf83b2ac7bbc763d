import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// What is being typed belongs to the moment when it was begun, and undo takes back what was done last.
struct MomentOfTypingTests {
    /// Another laptop gives the floor to somebody.
    private func call(_ scene: inout Scene, _ person: String, number: Int) {
        let now = scene.state.now
        let change = Change(
            id: Scene.identifier(0x7000 + number), n: 700 + number, at: now, by: "Chủ trì",
            subject: .floor(Scene.identifier(0x7100 + number)),
            set: [
                "person": .string(person), "asked": .string(now.adding(seconds: number).description),
                "called": .string(now.adding(seconds: number).description),
            ])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
    }

    @Test func `words stay with the speaker they were begun for, whoever is called meanwhile`() {
        var scene = Scene(columns: 120)
        call(&scene, "L3-01", number: 1)
        scene.type("Phân loại rác")
        call(&scene, "L4-07", number: 2)
        #expect(scene.shows("câu đang nhập vẫn ghi cho Học viên 01 – Lớp 3"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
        scene.type("Câu sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `one key gives the sentence the speaker that the room has now`() {
        var scene = Scene(columns: 120)
        call(&scene, "L3-01", number: 1)
        scene.type("Phân loại rác")
        call(&scene, "L4-07", number: 2)
        scene.press(.control("t"), .enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `a call on this laptop does not take the sentence along either`() {
        var scene = Scene()
        scene.press(.alt("q"))
        scene.type("01 3")
        scene.press(.enter)
        scene.type("07 4")
        scene.press(.enter, .enter, .escape)
        #expect(scene.state.record.floor.speaking?.person == "L3-01")
        scene.type("Phân loại rác")
        scene.press(.alt("n"))
        #expect(scene.state.record.floor.speaking?.person == "L4-07")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
    }

    @Test func `an item that is removed leaves its neighbour in view, and the sentence its item`() {
        var scene = Scene()
        scene.press(.named(.pageDown), .escape)
        scene.type(Command.addItem.entry.name(.vietnamese))
        scene.press(.enter)
        scene.type("Thảo luận thêm")
        scene.press(.enter, .enter)
        let added = scene.state.context.viewedItemID
        #expect(scene.state.context.viewedItem?.plan == nil)
        scene.type("Một câu")
        let change = Change(
            id: Scene.identifier(0x7300), n: 800, at: scene.state.now, by: "Chủ trì",
            subject: .item(added ?? ""), set: ["removed": true])
        scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        #expect(scene.state.context.viewedItemID == "M3")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.item == added)
    }

    @Test func `a cleared sentence comes back before what was recorded before it is taken back`() {
        var scene = Scene()
        scene.type("Ý thứ nhất")
        scene.press(.enter)
        scene.type("Một câu dài")
        scene.press(.control("u"))
        #expect(scene.state.capture.field.isEmpty)
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text == "Một câu dài")
        #expect(scene.state.record.ideas.last?.isRemoved == false)
    }

    @Test func `what was done in the room last is taken back before the text typed before it`() {
        var scene = Scene()
        scene.type("Một câu")
        scene.press(.control("g"), .control("z"))
        #expect(scene.state.record.item("M1")?.facts.running == nil)
        #expect(scene.state.capture.field.text == "Một câu")
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text != "Một câu")
        #expect(scene.state.record.item("M1")?.facts.running == nil)
    }

    @Test func `an edit sets only what its writer changed, and names what was on the screen when it began`()
        throws
    {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .named(.home), .control("o"))
        let idea = try #require(scene.state.capture.editing?.idea)
        let seen = scene.state.record.history(.idea(idea)).heads
        let other = Change(
            id: Scene.identifier(0x7500), n: 900, at: scene.state.now, by: "Thư ký 2", subject: .idea(idea),
            after: seen, set: ["text": "Chữ của Thư ký 2"])
        scene.send(.heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: [other])]))
        scene.press(.enter)
        #expect(scene.state.record.idea(idea)?.text == "Chữ của Thư ký 2")
        #expect(scene.state.record.idea(idea)?.conflicts == [])
        #expect(!scene.effects.contains { if case .append = $0 { true } else { false } })
    }

    @Test func `two edits begun from the same text are both kept and marked`() throws {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .named(.home), .control("o"))
        let idea = try #require(scene.state.capture.editing?.idea)
        let seen = scene.state.record.history(.idea(idea)).heads
        let other = Change(
            id: Scene.identifier(0x7600), n: 900, at: scene.state.now, by: "Thư ký 2", subject: .idea(idea),
            after: seen, set: ["text": "Chữ của Thư ký 2"])
        scene.send(.heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: [other])]))
        scene.type(" thêm")
        scene.press(.enter)
        #expect(scene.state.record.idea(idea)?.conflicts == ["text"])
    }
}
