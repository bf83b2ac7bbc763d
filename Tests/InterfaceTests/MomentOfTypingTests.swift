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
            subject: .item(added ?? ""), after: scene.state.record.history(.item(added ?? "")).heads,
            set: ["removed": true])
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

    // MARK: Who is heard next

    /// A speaker in the first item, whose turn is over with it.
    private func afterTheItem(of programme: Programme = .small) -> Scene {
        var scene = Scene(columns: 120, programme: programme)
        scene.press(.control("g"))
        call(&scene, "L3-01", number: 1)
        scene.send(.tick(Scene.morning.adding(seconds: 60)))
        scene.type("Câu của 01")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
        scene.send(.tick(Scene.morning.adding(seconds: 120)))
        scene.press(.alt("x"))
        return scene
    }

    @Test func `nobody's words go along to the next item`() {
        var scene = afterTheItem()
        #expect(scene.state.context.viewedItemID == "M2")
        #expect(scene.shows("@ chưa rõ người phát biểu"))
        scene.type("Câu mở đầu mục sau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.item == "M2")
        #expect(scene.state.record.ideas.last?.speaker == nil)
        scene.type("Câu nữa")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == nil)
        // Back at the first item the line goes on with whoever was heard there.
        scene.show(item: "M1")
        #expect(scene.state.values["speaker"] == "L3-01")
    }

    @Test func `who corrects the speaker, kind and field of the last sentence goes on with them`() throws {
        var scene = Scene(columns: 120)
        scene.type("@01 3#rac!kk Thiếu xe")
        scene.press(.enter, .named(.up))
        scene.type("@07 4#giao thong!kn ")
        scene.press(.enter)
        let corrected = scene.state.record.ideas.last
        #expect(corrected?.speaker == "L4-07")
        scene.type("Cần thêm xe")
        scene.press(.enter)
        let next = scene.state.record.ideas.last
        #expect(next?.text == "Cần thêm xe")
        #expect(next?.speaker == "L4-07")
        #expect(next?.kind == "proposal")
        #expect(next?.field == "urban_transport")
        // An older one that is corrected says nothing of who speaks now; that the last one is parked says nothing of its kind.
        let id = try #require(corrected).id
        scene.record(.idea(id, .edit(["speaker": "L3-02"], seen: [])))
        scene.press(.alt("k"))
        scene.type("Cần thêm người")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.kind == "proposal")
    }

    @Test func `a speaker whom another laptop corrects in the last sentence is the one who goes on`() throws {
        var scene = Scene(columns: 120)
        scene.type("@01 3 Thiếu xe")
        scene.press(.enter)
        let idea = try #require(scene.state.record.ideas.last)
        func correct(_ speaker: String, number: Int) {
            let change = Change(
                id: Scene.identifier(0x7000 + number), n: 700 + number, at: scene.state.now, by: "Thư ký 2",
                subject: .idea(idea.id), after: scene.state.record.history(.idea(idea.id)).heads,
                set: ["speaker": .string(speaker)])
            scene.send(.heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: [change])]))
        }
        correct("L4-07", number: 1)
        scene.type("Cần thêm")
        // A sentence that is begun stays whose it is.
        correct("L3-02", number: 2)
        scene.type(" xe")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Cần thêm xe")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `who had the floor in an item is heard there, and not in another`() {
        var scene = Scene(columns: 120)
        scene.press(.control("g"))
        call(&scene, "L4-07", number: 1)
        scene.send(.tick(Scene.morning.adding(seconds: 60)))
        scene.press(.alt("x"))
        #expect(scene.state.values["speaker"] == nil)
        scene.show(item: "M1")
        #expect(scene.state.values["speaker"] == "L4-07")
    }

    private static let addressed: Programme = {
        var programme = Programme.small
        programme.sessions[0].items[1].speaker = Localized(
            vi: "Ông Học viên 07 – Lớp 4, đại diện", en: "A speaker", ja: "発言者")
        // Nobody is meant alone.
        programme.sessions[0].items[2].speaker = Localized(
            vi: "Học viên 01 – Lớp 3 và Học viên 07 – Lớp 4", en: "", ja: "")
        return programme
    }()

    @Test func `an item begins with the speaker whom the programme names, until somebody is heard`() {
        var scene = afterTheItem(of: Self.addressed)
        #expect(scene.shows("Học viên 07 – Lớp 4 · "))
        scene.type("Lời chào")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        scene.type("@01 3 Một câu hỏi")
        scene.press(.enter)
        scene.type("Câu tiếp")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
        scene.press(.alt("x"))
        #expect(scene.state.values["speaker"] == nil)
    }

    @Test func `where nobody waits, the programme's speaker is called, once`() {
        var scene = afterTheItem(of: Self.addressed)
        scene.press(.alt("q"))
        #expect(scene.shows("Theo chương trình: Học viên 07 – Lớp 4 (Enter: mời phát biểu)"))
        scene.press(.escape, .alt("n"))
        #expect(scene.state.record.floor.speaking?.person == "L4-07")
        #expect(scene.shows("Học viên 07 – Lớp 4"))
        scene.press(.alt("d"), .alt("n"))
        #expect(scene.state.record.floor.speaking == nil)
        #expect(scene.shows("Hiện không có người chờ phát biểu"))
        scene.press(.control("z"), .control("z"))
        #expect(scene.state.record.floor.requests.map(\.person) == ["L3-01"])
        scene.press(.alt("q"), .enter)
        #expect(scene.state.record.floor.speaking?.person == "L4-07")
    }

    // MARK: What was chosen for a sentence that was cleared

    /// Chooses a status in the form, which stands nowhere beside the line.
    private func withStatus(_ text: String) -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("@07 4 #rac \(text)")
        if text.isEmpty { scene.press(.enter) }
        scene.press(.tab)
        let place = scene.state.formRows.firstIndex { $0.name == "status" } ?? 0
        for _ in 0..<place { scene.press(.named(.down)) }
        scene.press(.named(.right), .escape)
        #expect(scene.state.values["status"] != nil)
        return scene
    }

    @Test func `a cleared sentence takes along all that was chosen for it, and undo brings it back`() {
        var scene = withStatus("câu bỏ")
        let chosen = scene.state.values
        scene.press(.control("u"))
        #expect(scene.state.values["status"] == nil)
        #expect(scene.state.values["speaker"] == nil)
        #expect(scene.state.values["field"] == nil)
        scene.press(.control("z"))
        #expect(scene.state.values == chosen)
        #expect(scene.state.capture.field.text == "câu bỏ")
        scene.press(.control("y"))
        scene.type("câu mới")
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        #expect(idea?.values["status"] == nil)
        #expect(idea?.speaker == nil)
    }

    @Test
    func `a sentence deleted to be said anew keeps what stands beside the line, until the room goes on`() {
        var scene = withStatus("bỏ")
        scene.press(.backspace, .backspace)
        #expect(scene.state.values["status"] == nil)
        #expect(scene.state.values["speaker"] == "L4-07")
        #expect(scene.state.values["field"] == "waste")
        scene.type("Nói lại")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        scene = withStatus("bỏ")
        scene.press(.backspace, .backspace)
        call(&scene, "L3-01", number: 3)
        #expect(scene.state.values["speaker"] == "L3-01")
        scene.type("Câu của 01")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
        #expect(scene.state.record.ideas.last?.values["field"] == nil)
    }

    @Test func `what was picked before a sentence is typed waits for it`() {
        var scene = withStatus("")
        call(&scene, "L3-01", number: 3)
        #expect(scene.state.values["speaker"] == "L4-07")
        scene.type("Câu đã chuẩn bị")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.values["status"] != nil)
    }

    @Test func `a reply leaves the line as it was`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.control("g"))
        scene.type("@07 4 #rac !kn Đề nghị")
        scene.press(.enter)
        let line = scene.state.values
        #expect(line["kind"] == "proposal")
        scene.press(.function(3), .control("r"))
        scene.type("Một nhận xét")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values.texts("links").count == 1)
        scene.press(.function(2))
        #expect(scene.state.values == line)
    }

    @Test func `a reply is of whoever has the floor, and never of who asked`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("@07 3 Phí bao nhiêu? !cau hoi")
        scene.press(.enter)
        for (called, speaker) in [(nil, nil), ("L3-07", nil), ("GV-1", "GV-1")] as [(String?, String?)] {
            if let called {
                scene.record(.floor(.ask(called)))
                scene.record(.floor(.callNext))
            }
            scene.press(.function(3), .named(.home), .control("r"))
            #expect(scene.state.values["speaker"] == speaker.map(JSON.string))
            #expect(scene.shows("@ chưa rõ người phát biểu") == (speaker == nil), "\(scene.picture)")
            scene.type("Tính theo khối lượng")
            scene.press(.enter)
            #expect(scene.state.record.ideas.last?.values.texts("links").count == 1)
            #expect(scene.state.record.ideas.last?.speaker == speaker)
        }
    }

    @Test func `whoever is not known to have replied is not who speaks next`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("@07 3 Phí bao nhiêu? !cau hoi")
        scene.press(.enter, .function(3), .control("r"))
        scene.type("Năm nghìn")
        scene.press(.enter, .function(2))
        #expect(scene.state.values["speaker"] == "L3-07")
    }

    @Test func `a reply of which nothing is typed stays a reply, whoever is called on another laptop`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.function(3), .control("r"))
        call(&scene, "L3-01", number: 4)
        #expect(scene.shows("↳ TK2-5"))
        scene.type("Trả lời")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values.texts("links").count == 1)
    }

    @Test func `the speaker taken from the room is undone, and takes the place of one who was picked`() {
        var scene = Scene(columns: 120)
        call(&scene, "L3-01", number: 1)
        scene.type("@07 4 Câu đang nhập")
        call(&scene, "L4-01", number: 2)
        #expect(scene.state.values["speaker"] == "L4-07")
        scene.press(.control("t"))
        #expect(scene.state.values["speaker"] == "L4-01")
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: người phát biểu"))
        #expect(scene.state.values["speaker"] == "L4-07")
        #expect(scene.state.capture.field.text == "Câu đang nhập")
    }

    @Test func `news of an edited idea is taken in its form too, but for what was changed there`() throws {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Câu gốc")
        scene.press(.enter, .named(.up), .tab)
        let idea = try #require(scene.state.record.ideas.last)
        let change = Change(
            id: Scene.identifier(0x7500), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .idea(idea.id), after: scene.state.record.history(.idea(idea.id)).heads,
            set: ["text": "Câu của B", "kind": "question"])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.shows("Thư ký 2 vừa sửa ý kiến này (Ctrl-T: dùng bản mới)"))
        scene.press(.control("t"))
        #expect(scene.state.capture.field.text == "Câu của B")
        #expect(!scene.shows("vừa sửa ý kiến này"))
        scene.press(.control("s"))
        #expect(scene.state.record.idea(idea.id)?.conflicts == [])
    }

    @Test func `another laptop under this one's name is told once`() {
        var scene = Scene(columns: 120, rows: 36)
        for number in 1...2 {
            let change = Change(
                id: Scene.identifier(0x7600 + number), n: 10 + number, at: scene.state.now, by: "Thư ký 1",
                subject: .idea(Scene.identifier(0x7700 + number)), set: ["text": .string("Câu \(number)")])
            let arrival = RoomClock.Arrival(moment: scene.state.now, isFresh: true)
            scene.send(
                .heard([
                    Heard(
                        tag: "x", writer: "Thư ký 1", changes: [change], isOwn: false, device: "may-2",
                        arrival: arrival)
                ]))
            #expect(scene.shows("Máy “may-2” cũng đang ghi với tên “Thư ký 1”") == (number == 1))
            scene.press(.named(.left))
        }
    }
}
