import Display
import Seminar
import Testing
import Text

@testable import Interface

/// What is typed in the wrong place, or does not mean anything there, is found again and goes to nobody else.
struct NothingSwallowedTests {
    @Test(arguments: [Key.escape, .tab, .function(3), .alt("q"), .control("g")])
    func `words that no command is called go into the line, however the palette is left`(key: Key) {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.escape)
        scene.type("mot cau dai")
        scene.press(key)
        #expect(scene.state.capture.field.text == "mot cau dai")
    }

    @Test func `words that find a command are looked for and no sentence`() {
        var scene = Scene()
        scene.press(.escape)
        scene.type("them")
        scene.press(.escape)
        #expect(scene.state.capture.field.isEmpty)
    }

    @Test(arguments: [[Key.escape], [.function(3), .function(2)]])
    func `a date that is not understood stays with the sentence when the form is left`(leaving: [Key]) {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("!kl Chốt bốn")
        scene.press(.tab, .tab, .tab)
        scene.type("hom nao do")
        for key in leaving { scene.press(key) }
        #expect(!scene.shows("hom nao do"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.isEmpty)
        #expect(scene.shows("hom nao do"))
        scene.press(.control("u"))
        scene.type("+7")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values["due"] == "2024-09-23")
        scene.type("Câu sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Câu sau")
    }

    @Test
    func `another sentence can be begun while a choice of the form is looked for, and the form comes back`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Câu dài")
        scene.press(.tab, .tab, .tab)
        scene.type("xq")
        scene.press(.enter)
        #expect(scene.shows("Không có lựa chọn phù hợp"))
        scene.press(.alt("i"))
        scene.type("Chen hai")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Chen hai"])
        #expect(scene.state.capture.field.text == "Câu dài")
        #expect(scene.shows("› xq"))
    }

    @Test func `a search that one comes back to is there until something else is looked for`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.function(3))
        scene.type("phan loai")
        scene.press(.function(2), .function(3))
        #expect(scene.state.ideas.search.text == "phan loai")
        scene.type("mot cua")
        #expect(scene.state.ideas.search.text == "mot cua")
        scene.press(.function(4), .function(3), .backspace)
        #expect(scene.state.ideas.search.text == "mot cu")
    }

    // MARK: Undo

    @Test func `an edit that undo brought back is undone to the idea as it stands, and then left`() {
        var scene = Scene()
        scene.type("Câu A")
        scene.press(.enter, .named(.up))
        scene.type(" sửa dở")
        scene.press(.escape, .control("z"))
        #expect(scene.state.capture.field.text == "Câu A sửa dở")
        for _ in 0..<7 where scene.state.capture.field.text != "Câu A" { scene.press(.control("z")) }
        #expect(scene.state.capture.field.text == "Câu A")
        #expect(scene.state.capture.editing != nil)
        scene.press(.control("z"))
        #expect(scene.state.capture.editing == nil)
        #expect(scene.state.record.ideas.last?.isRemoved == false)
        scene.press(.control("z"))
        #expect(scene.state.record.ideas.last?.isRemoved == true)
    }

    @Test(arguments: ["", " thêm"])
    func `a cleared sentence comes back by undo although an idea was edited since`(added: String) {
        var scene = Scene()
        scene.type("Câu A")
        scene.press(.enter)
        scene.type("một câu dài")
        scene.press(.control("u"), .named(.up))
        scene.type(added)
        scene.press(.enter)
        for _ in 0..<6 where scene.state.capture.field.text != "một câu dài" { scene.press(.control("z")) }
        #expect(scene.state.capture.field.text == "một câu dài")
        #expect(scene.state.record.ideas.last?.text == "Câu A")
        #expect(scene.state.record.ideas.last?.isRemoved == false)
    }

    @Test func `undo goes back to the sentence that was put aside, and leaves what is recorded`() {
        var scene = Scene()
        scene.type("Câu A")
        scene.press(.enter)
        scene.type("câu một dở")
        scene.press(.alt("i"), .control("z"))
        #expect(scene.state.capture.field.text == "câu một dở")
        #expect(scene.state.record.ideas.last?.isRemoved == false)
        #expect(scene.shows("Đã trở lại câu trước"))
    }

    @Test(arguments: [Key.control("z"), .escape])
    func `a reply of which nothing is typed is left`(key: Key) {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.function(3), .control("r"))
        #expect(scene.shows("↳ TK2-5"))
        scene.press(key)
        #expect(!scene.shows("↳"))
        scene.type("Câu khác")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values.texts("links") == [])
    }

    @Test func `a reply of which nothing is typed is no reply of whoever speaks next`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.record(.floor(.ask("L4-07")))
        scene.press(.function(3), .control("r"), .alt("n"))
        scene.type("Ý của người sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.values.texts("links") == [])
    }

    // MARK: To whom, and where

    @Test func `once a turn is over, what is typed is of whoever was heard last`() {
        var scene = Scene()
        scene.type("@01 3 Câu của 01")
        scene.press(.enter)
        scene.send(.tick(Scene.morning.adding(seconds: 60)))
        scene.record(.floor(.ask("L4-07")))
        scene.press(.alt("n"))
        scene.send(.tick(Scene.morning.adding(seconds: 120)))
        scene.press(.alt("d"))
        scene.type("Câu của 07")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        scene.type("@01 3 Câu của 01 nữa")
        scene.press(.enter)
        scene.type("Và nữa")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
    }

    @Test(arguments: [ItemDeed.split(second: "Phần hai"), .addAfter(title: "Thêm")])
    func `an item that is added while one runs takes nobody's sentence`(deed: ItemDeed) {
        var scene = Scene()
        scene.press(.control("g"))
        scene.record(.item("M1", deed))
        #expect(scene.state.context.viewedItemID == "M1")
        scene.type("Vẫn nói ở phần một")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.item == "M1")
    }

    @Test func `one key ends the last item of a session, where nothing is left to start`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.show(item: "M3")
        scene.press(.control("g"), .alt("x"))
        #expect(scene.state.record.item("M3")?.facts.ended != nil)
        #expect(scene.shows("Kết thúc phiên"))
    }

    @Test func `an accented letter from outside rests the engine for one sentence`() {
        var scene = Scene(method: .telex)
        scene.type("tieengs ữ")
        #expect(scene.state.capture.field.isTypingSuspended)
        scene.press(.enter)
        scene.type("caau sau")
        #expect(scene.state.capture.field.text == "câu sau")
    }

    @Test
    func `an idea that another removes meanwhile is brought back by whoever has seen that and changes it`()
        throws
    {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Gốc hai")
        scene.press(.enter, .named(.up))
        scene.type(" đang")
        let idea = try #require(scene.state.record.ideas.last?.id)
        let removal = Change(
            id: Scene.identifier(0x7100), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2",
            subject: .idea(idea), after: scene.state.record.history(.idea(idea)).heads, set: ["removed": true]
        )
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [removal])]))
        #expect(scene.shows("Thư ký 2 vừa xóa"))
        scene.press(.control("t"))
        #expect(scene.shows("đã bị xóa"))
        scene.type(" gõ tiếp")
        scene.press(.enter)
        #expect(scene.shows("Đã khôi phục"))
        #expect(scene.state.record.ideas.last?.isRemoved == false)
        #expect(scene.state.record.ideas.last?.text == "Gốc hai gõ tiếp")
    }
}
