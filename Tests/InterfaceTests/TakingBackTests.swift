import Display
import Seminar
import Testing

@testable import Interface

/// Ctrl-Z takes back what was done last here, wherever that was, and says what.
struct TakingBackTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    private func recorded() -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Câu gốc")
        scene.press(.enter)
        return scene
    }

    private func texts(_ scene: Scene) -> [String] {
        scene.state.record.ideas.filter { !$0.isRemoved }.map(\.text)
    }

    @Test func `what someone else has gone on with is told, and nothing older is touched`() {
        var scene = recorded()
        scene.press(.control("g"))
        scene.record(.person(.mark("L3-01", .present)))
        let heads = scene.state.record.history(.person("L3-01")).heads
        let change = Change(
            id: Scene.identifier(0x7100), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .person("L3-01"), after: heads, set: ["attendance": "absent"])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        scene.press(.control("z"))
        #expect(scene.shows("Không hoàn tác được “điểm danh Học viên 01 – Lớp 3”"))
        #expect(scene.state.record.item("M1")?.facts.isRunning == true)
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: bắt đầu Giới thiệu đại biểu"))
        #expect(scene.state.record.item("M1")?.facts.isRunning == false)
    }

    @Test func `a rehearsal is taken back before what was recorded`() {
        var scene = recorded()
        scene.press(.control("r"))
        #expect(scene.state.record.rehearsal != nil)
        scene.press(.control("z"))
        #expect(scene.state.record.rehearsal == nil)
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test func `a question that was left with something typed in it opens again`() {
        var scene = recorded()
        choose("nt", in: &scene)
        scene.type("Còn 2 phút")
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        scene.press(.control("z"))
        #expect(scene.shows("Còn 2 phút"))
        scene.press(.enter)
        #expect(scene.state.record.room.message(at: scene.state.now) == "Còn 2 phút")
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test func `a draft that was given up is offered again and kept`() {
        var scene = recorded()
        let draft = Draft(
            idea: Scene.identifier(0x9000), at: Scene.morning, by: "Thư ký 1", set: ["text": "Câu cũ"])
        scene.send(.offered([draft]))
        scene.press(.named(.delete))
        #expect(scene.effects.last == .dropDraft(draft.idea))
        scene.press(.control("z"))
        #expect(scene.shows("Câu cũ"))
        #expect(scene.effects.last == .draft(draft))
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test(arguments: [
        (Deed.item("M1", .endAndStartNext), "bắt đầu Kiến thức tiếp thu"),
        (.item("M1", .setMinutes(7)), "số phút của Giới thiệu đại biểu"),
        (.item("M1", .addAfter(title: "Thêm")), "thêm Thêm"),
        (.item("M1", .skip), "bỏ qua Giới thiệu đại biểu"),
        (.item("M2", .move(1)), "đổi chỗ Kiến thức tiếp thu"),
        (.person(.markRestPresent), "điểm danh 5 người"),
        (.person(.substitute("L3-01", name: "Người dự thay")), "điểm danh Học viên 01 – Lớp 3"),
        (.floor(.ask("L3-01")), "đăng ký phát biểu của Học viên 01 – Lớp 3"),
        (.room(.show(message: "Nghỉ", seconds: nil)), "dòng chữ trên màn chiếu"),
        (.room(.record(isOn: true)), "đánh dấu máy ghi âm"),
        (.room(.limitSpeaker(seconds: 180)), "giới hạn phát biểu"),
        (.startGroupWork(minutes: 10, in: "M1"), "thảo luận nhóm"),
        (.idea(Scene.identifier(1), .star(true)), "dấu nổi bật của TK2-1"),
        (.idea(Scene.identifier(1), .remove), "xóa TK2-1"),
        (.idea(Scene.identifier(1), .edit(["text": "Khác"])), "sửa TK2-1"),
    ])
    func `undo and redo say what`(deed: Deed, words: String) {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.control("g"))
        scene.record(deed)
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: \(words)"), "\(scene.picture)")
        scene.press(.control("y"))
        #expect(scene.shows("Đã làm lại: \(words)"))
    }

    @Test func `a sentence that undo brings back keeps the speaker and the item that it was begun for`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.floor(.ask("L3-07")))
        scene.record(.floor(.ask("L4-07")))
        scene.record(.floor(.callNext))
        scene.type("Câu của người thứ nhất")
        scene.press(.control("u"))
        scene.record(.floor(.callNext))
        scene.show(item: "M3")
        scene.type("Câu sau")
        scene.press(.control("u"))
        for _ in 0..<8 where scene.state.capture.field.text != "Câu của người thứ nhất" {
            scene.press(.control("z"))
        }
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        #expect(idea?.text == "Câu của người thứ nhất")
        #expect(idea?.speaker == "L3-07")
        #expect(idea?.item == "M1")
    }

    @Test func `a rehearsal and another name wait for the sentence that was begun`() {
        var scene = recorded()
        scene.type("Câu đang gõ")
        scene.press(.control("r"))
        #expect(scene.state.record.rehearsal == nil)
        #expect(scene.shows("Câu đang nhập dở từ trước"))
        scene.press(.control("]"))
        scene.type("tt")
        scene.press(.enter)
        #expect(scene.state.layers.last is PaletteRoom || scene.state.layers.isEmpty)
        #expect(!scene.effects.contains { if case .become = $0 { true } else { false } })
    }

    @Test func `whoever starts the next item goes there, and the sentence that was begun stays`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        scene.type("Lời ở mục một")
        scene.press(.alt("x"))
        #expect(scene.state.context.viewedItem?.id == "M2")
        scene.press(.enter)
        scene.type("Lời ở mục hai")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.item) == ["M1", "M2"])
    }

    @Test func `going on to the next item is taken back whole, and this laptop goes back with it`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        scene.send(.tick(scene.state.now.adding(seconds: 90)))
        scene.press(.alt("x"), .control("z"))
        #expect(scene.state.context.viewedItem?.id == "M1")
        #expect(scene.state.record.item("M1")?.facts.isRunning == true)
        #expect(scene.state.record.item("M2")?.facts.started == nil)
        scene.press(.control("y"))
        #expect(scene.state.context.viewedItem?.id == "M2")
        #expect(scene.state.record.item("M1")?.facts.ended != nil)
        #expect(scene.state.record.item("M2")?.facts.isRunning == true)
    }

    @Test func `an answer that nobody changed here takes back nothing of what others changed`() {
        var scene = Scene(columns: 120, rows: 36)
        choose("sp", in: &scene)
        let change = Change(
            id: Scene.identifier(0x7100), n: 5, at: scene.state.now, by: "Thư ký 2", subject: .item("M1"),
            set: ["minutes": 25])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        scene.press(.enter)
        #expect(scene.state.record.item("M1")?.item.minutes == 25)
        #expect(scene.shows("Không có gì thay đổi"))
    }

    @Test func `that the item of the sentence was removed is told, and the sentence stays with it`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.item("M1", .addAfter(title: "Mục thêm")))
        let added = scene.state.context.viewedItem?.id ?? ""
        scene.type("Câu đang gõ")
        let change = Change(
            id: Scene.identifier(0x7100), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .item(added),
            after: scene.state.record.history(.item(added)).heads, set: ["removed": true])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.shows("“Mục thêm” đã bị xóa"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.item == added)
    }

    @Test func `whoever removes the item of the sentence is told too, and the idea shows its title`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.item("M1", .addAfter(title: "Mục thêm")))
        let added = scene.state.context.viewedItem?.id ?? ""
        scene.type("Câu đang gõ")
        scene.record(.item(added, .remove))
        #expect(scene.shows("“Mục thêm” đã bị xóa; câu đang nhập vẫn ghi vào đó"))
        scene.press(.enter, .function(3))
        #expect(scene.state.record.ideas.last?.item == added)
        #expect(scene.shows("Mục thêm (đã xóa)"))
        #expect(!scene.shows(added))
        scene.press(.enter)
        #expect(scene.shows("Mục thêm (đã xóa)"))
        #expect(!scene.shows(added))
    }

    @Test func `what stands in an item that is removed is told, here and where the item is in view`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.item("M1", .addAfter(title: "Mục thêm")))
        let added = scene.state.context.viewedItem?.id ?? ""
        scene.type("Một câu")
        scene.press(.enter)
        var other = scene
        scene.record(.item(added, .remove))
        #expect(scene.shows("Đã xóa Mục thêm. 1 ý kiến trong mục vẫn còn ở F3; Ctrl-Z để khôi phục"))
        let change = Change(
            id: Scene.identifier(0x7100), n: other.state.record.greatest + 1, at: other.state.now,
            by: "Thư ký 2", subject: .item(added),
            after: other.state.record.history(.item(added)).heads, set: ["removed": true])
        other.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        #expect(other.shows("Thư ký 2 đã xóa mục “Mục thêm”. 1 ý kiến trong mục vẫn còn ở F3."))
    }

    @Test func `of a pasted list undo says how many people stay`() {
        var scene = Scene(columns: 120, rows: 36)
        let people = ["Học viên 90", "Học viên 91"].map { Enrolment(id: nil, values: ["name": .string($0)]) }
        scene.record(.person(.enrol(people)))
        let heard = scene.state.record.roster.last?.person.id ?? ""
        let change = Change(
            id: Scene.identifier(0x7200), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .idea(Scene.identifier(0x7201)),
            set: ["text": "Một cửa", "speaker": .string(heard)])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        scene.press(.control("z"))
        #expect(
            scene.shows("Đã hoàn tác: thêm Học viên 90; vẫn giữ 1 người đã phát biểu hoặc được sửa sau đó"))
        #expect(scene.state.record.person(heard)?.isRemoved == false)
    }

    @Test(arguments: [true, false])
    func `a value chosen in the form is taken back, in the form and after it, before older acts`(
        isInside: Bool
    ) {
        var scene = recorded()
        scene.type("Câu sau")
        scene.press(.tab)
        let place = scene.state.formRows.firstIndex { $0.name == "status" } ?? 0
        for _ in 0..<place { scene.press(.named(.down)) }
        scene.press(.named(.right))
        let first = scene.state.values["status"]
        scene.press(.named(.right))
        #expect(scene.state.values["status"] != first)
        if !isInside { scene.press(.escape) }
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: tình trạng"))
        #expect(scene.state.values["status"] == first)
        scene.press(.control("z"))
        #expect(scene.state.values["status"] == nil)
        #expect(scene.state.capture.field.text == "Câu sau")
        if isInside { scene.press(.escape) }
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text != "Câu sau")
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test func `the text that the writer's own editor made is taken back before what was recorded`() {
        var scene = recorded()
        scene.send(.edited("Câu từ trình soạn thảo"))
        scene.press(.control("z"))
        #expect(scene.state.capture.field.isEmpty)
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test func `in the form undo and redo mean the last act where nothing was typed in the row`() {
        var scene = Scene(ideas: [["kind": "decision", "text": "Lập tổ công tác", "owner": "Sở Xây dựng"]])
        scene.press(.function(3), .control("o"), .tab)
        let place = scene.state.formRows.firstIndex { $0.name == "owner" } ?? 0
        for _ in 0..<place { scene.press(.named(.down)) }
        #expect(scene.state.formFocus == "owner")
        scene.press(.control("z"))
        // The edit is left, and its draft holds no empty value.
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.capture.editing == nil)
        scene = recorded()
        scene.press(.tab, .control("z"))
        #expect(texts(scene).isEmpty)
        scene.press(.control("y"))
        #expect(texts(scene) == ["Câu gốc"])
    }

    @Test func `going back through the own ideas can be gone forward again, out to the empty line`() {
        var scene = Scene()
        for text in ["Một", "Hai", "Ba"] {
            scene.type(text)
            scene.press(.enter)
        }
        scene.press(.named(.up), .named(.up), .named(.up))
        #expect(scene.state.capture.field.text == "Một")
        scene.press(.named(.up))
        #expect(scene.shows("Không còn ý kiến nào trước đó"))
        #expect(scene.state.capture.field.text == "Một")
        scene.press(.named(.down))
        #expect(scene.state.capture.field.text == "Hai")
        scene.press(.named(.down))
        #expect(scene.state.capture.field.text == "Ba")
        scene.press(.named(.down))
        #expect(scene.state.capture.editing == nil)
        #expect(scene.state.capture.field.isEmpty)
        scene.press(.named(.down))
        #expect(scene.state.capture.editing == nil)
    }

    @Test func `in an idea that was changed, or has rows below, down moves the cursor`() {
        var scene = Scene()
        for text in ["Một", "Hai"] {
            scene.type(text)
            scene.press(.enter)
        }
        scene.press(.named(.up), .named(.up))
        scene.type(" nữa")
        scene.press(.named(.down))
        #expect(scene.state.capture.field.text == "Một nữa")
    }

    @Test func `undo names a merge and a split as what they were`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        let ideas = scene.state.record.ideas.prefix(2).map(\.id)
        scene.record(.idea(ideas[0], .join(ideas[1])))
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: gộp TK2-2 vào TK2-1"))
        scene.record(.item("M2", .split(second: "Phần hai")))
        #expect(scene.shows("Đã tách Kiến thức tiếp thu; phần sau: Phần hai"))
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: thêm Phần hai"))
    }

    @Test func `an item that is moved stays in view, and goes on with the same command`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.named(.pageDown))
        #expect(scene.state.context.viewedItemID == "M2")
        for order in [["M1", "M3", "M2"], ["M1", "M2", "M3"]] {
            choose(order.last == "M2" ? "mx" : "ml", in: &scene)
            #expect(scene.state.context.viewedItemID == "M2")
            #expect(scene.state.record.items.prefix(3).map(\.id) == order)
        }
    }

    @Test func `the top row says nothing of an item that was skipped or put off`() {
        for deed in [ItemDeed.skip, .postpone] {
            var scene = Scene(columns: 120, rows: 36)
            scene.press(.control("g"))
            scene.record(.item("M1", deed))
            #expect(!scene.shows("‖"))
        }
    }

    @Test func `after two programs ran here at once what was recorded last is undone and edited first`() {
        func idea(_ n: Int) -> Change {
            Change(
                id: Scene.identifier(0x9000 + n), n: n, at: Scene.morning.adding(seconds: n), by: "Thư ký 1",
                subject: .idea(Scene.identifier(0x9100 + n)), set: ["text": .string("Câu số \(n)")])
        }
        var record = Record(programme: .small)
        let journals = [("thu-ky-1-0001", [1, 3]), ("thu-ky-1-0000", [2])].map { tag, numbers in
            Heard(tag: tag, writer: "Thư ký 1", changes: numbers.map(idea), isOwn: true)
        }
        record.apply(journals.map { ($0.changes, $0.tag) })
        var scene = Scene()
        scene.send(.loaded(record, journals))
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Câu số 3")
        scene.press(.named(.up))
        #expect(scene.state.capture.field.text == "Câu số 2")
        scene.press(.escape)
        for number in [3, 2, 1] {
            scene.press(.control("z"))
            #expect(
                scene.state.record.idea(Scene.identifier(0x9100 + number))?.isRemoved == true, "\(number)")
        }
    }

    @Test func `an edit that was left comes back into the line in sight, whatever is open`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .named(.home), .control("o"))
        scene.type(" và")
        scene.press(.escape, .enter)
        #expect(scene.state.top is DetailsRoom)
        scene.press(.control("z"))
        #expect(scene.state.layers.isEmpty && scene.state.tab == .run)
        #expect(scene.state.capture.field.text.hasSuffix(" và"))
    }
}
