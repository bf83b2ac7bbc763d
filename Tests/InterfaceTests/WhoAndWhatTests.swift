import Display
import Seminar
import Testing

@testable import Interface

/// What is told of who really spoke, of the day before, and of what is to be done at the end.
struct WhoAndWhatTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    // MARK: Who

    @Test func `whoever spoke in another's place is named wherever the sentence stands on the screen`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        scene.record(.person(.substitute("L3-02", name: "Học viên 99")))
        scene.type("@02 3 Câu của người dự thay")
        scene.press(.enter)
        let named = "Học viên 02 – Lớp 3 (dự thay: Học viên 99)"
        #expect(scene.shows(named), "\(scene.picture)")
        scene.press(.function(3))
        #expect(scene.shows(named + " · "), "\(scene.picture)")
        scene.press(.enter)
        #expect(scene.shows(named), "\(scene.picture)")
    }

    @Test func `namesakes who were added in the room are told apart by a number`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.person(.add(["name": "Dương"])))
        scene.record(.person(.add(["name": "Dương"])))
        scene.press(.function(4))
        #expect(scene.shows("Dương (1)"), "\(scene.picture)")
        #expect(scene.shows("Dương (2)"))
        #expect(scene.shows("Lớp, vai trò"))
    }

    // MARK: The day after

    @Test func `yesterday's queue and recorder are not today's`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.control("g"))
        scene.record(.floor(.ask("L3-02")))
        choose("ga", in: &scene)
        #expect(scene.shows("tiếp: Học viên 02 – Lớp 3"), "\(scene.picture)")
        #expect(scene.shows("ghi âm"))
        scene.send(.tick(scene.state.now.adding(seconds: 86_400)))
        #expect(!scene.shows("tiếp: Học viên 02"))
        #expect(!scene.shows("● ghi âm"))
        scene.record(.floor(.ask("L3-02")))
        #expect(scene.shows("tiếp: Học viên 02 – Lớp 3"))
        choose("ga", in: &scene)
        #expect(scene.state.record.room.recorder?.day == scene.state.now.day)
    }

    // MARK: The papers

    @Test(arguments: [("xuất", Language.vietnamese), ("bien ban", .vietnamese), ("minutes", .english)])
    func `the palette has the minutes made`(query: String, language: Language) {
        var scene = Scene(language: language)
        scene.press(.escape)
        scene.type(query)
        scene.press(.enter)
        let minutes = PaperRequest(.minutes, form: .dang36, language: language)
        #expect(scene.effects == [.preparePaper(minutes, columns: 76)])
    }

    @Test(arguments: Language.allCases)
    func `the closing ends with how the minutes are made`(language: Language) {
        var scene = Scene(language: language)
        scene.press(.alt("c"), .named(.end))
        #expect(scene.shows("b\(language == .japanese ? "：" : ": ")"), "\(scene.picture)")
    }

    // MARK: The room

    @Test func `the running row of the agenda has the colour of the clock`() {
        var scene = Scene()
        scene.press(.control("g"), .named(.pageDown))
        func ink() -> Style? {
            let rows = view(scene.state).rows
            let row = rows.first { $0.map(\.text).joined().contains("▶  1 ") }
            return row?.first { $0.text == "G" }?.style
        }
        #expect(ink()?.foreground == .green)
        scene.send(.tick(scene.state.now.adding(seconds: 9 * 60)))
        #expect(ink()?.foreground == .yellow)
        scene.send(.tick(scene.state.now.adding(seconds: 2 * 60)))
        #expect(ink()?.foreground == .red)
    }

    @Test func `the two columns of times in the agenda have heads`() {
        var scene = Scene(columns: 140, rows: 36, programme: .sample)
        scene.press(.control("g"))
        #expect(scene.shows(" chương trình  thực tế "), "\(scene.picture)")
    }

    @Test func `the keys that lead the room work where its clock is in sight, or say where they do`() {
        var scene = Scene()
        scene.press(.control("g"), .function(3), .alt("x"))
        #expect(scene.state.record.room.currentItem == "M2")
        scene.press(.function(6))
        #expect(scene.state.record.item("M2")?.facts.running == nil)
        scene.press(.function(4), .function(6))
        #expect(scene.state.record.item("M2")?.facts.running != nil)
        scene.press(.control("g"))
        #expect(scene.shows("Phím này dùng ở màn hình điều hành (F2)"), "\(scene.picture)")
        #expect(scene.state.record.item("M2")?.facts.ended == nil)
    }

    @Test func `a break is called in the language of whoever looks`() {
        var scene = Scene(language: .english)
        scene.press(.control("g"))
        choose("ng", in: &scene)
        #expect(scene.shows("Break"), "\(scene.picture)")
        #expect(!scene.shows("Nghỉ giải lao"))
    }

    // MARK: The wall

    @Test func `the time of a speaker has another colour than that of the item`() {
        var scene = Scene()
        scene.press(.control("g"))
        scene.record(.floor(.ask("L3-02")))
        scene.record(.floor(.callNext))
        scene.record(.floor(.ask("L3-07")))
        let speaking = scene.state.record.floor.speaking.map { ClockFace(of: $0, in: scene.state.context) }
        let item = scene.state.context.timetable.item("M1").flatMap {
            ClockFace(of: $0, in: scene.state.context)
        }
        #expect(speaking?.style.foreground == .own && item?.style.foreground == .green)
        #expect(item?.words().hasPrefix("còn lại / 10 phút") == true)
        scene.press(.alt("w"))
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        #expect(scene.shows("phát biểu tiếp: Học viên 07 – Lớp 3"), "\(scene.picture)")
    }

    // MARK: Lists and forms

    @Test func `who said the selected entry is shown on small screens too`() {
        var scene = Scene(columns: 60, rows: 18, ideas: .few)
        scene.press(.function(3))
        #expect(scene.shows("TK2-5 Học viên 01 – Lớp 3"), "\(scene.picture)")
    }

    @Test func `a typed day shows how it was understood`() {
        var scene = Scene(rows: 36, language: .english)
        scene.type("Việc !kl")
        scene.press(.enter, .named(.up), .tab)
        let place = scene.state.formRows.firstIndex { $0.name == ValueName.due } ?? 0
        for _ in 0..<place { scene.press(.tab) }
        scene.type("9/10")
        #expect(scene.shows("→ 9 October 2024") || scene.shows("→ 9 Oct 2024"), "\(scene.picture)")
    }

    @Test func `a month alone is its last day`() {
        let today = Day(number: 19_982)
        #expect(Day(typed: "December", today: today, language: .english)?.description == "2024-12-31")
        #expect(Day(typed: "mar", today: today, language: .english)?.description == "2025-03-31")
        #expect(Day(typed: "ma", today: today, language: .english) == nil)
    }

    @Test func `the form's first advice is how to go on`() {
        var scene = Scene(columns: 60, rows: 18)
        scene.type("Câu")
        scene.press(.tab)
        #expect(scene.shows("Tab ô sau"), "\(scene.picture)")
        scene.press(.tab)
        #expect(scene.shows("Tab ô sau"), "\(scene.picture)")
    }

    @Test func `what a lecturer named in the sentence replies is advice, unless a kind is chosen`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .named(.home), .control("r"))
        scene.type("Nên lồng ghép @gv1")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.speaker == "GV-1")
        #expect(scene.state.record.ideas.last?.kind == "advice")
        scene.press(.function(3), .named(.home), .control("r"))
        scene.type("Bao giờ? @gv1 !cau")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.kind == "question")
    }

    @Test func `undo of an answer says that it was recorded`() throws {
        var scene = Scene(ideas: [["text": "Bao giờ có lớp sau?", "kind": "question", "item": "M3"]])
        scene.press(.function(3), .control("r"))
        scene.type("Năm sau")
        scene.press(.enter)
        let answer = try #require(scene.state.record.ideas.last)
        let number = scene.state.record.number(of: answer)
        scene.press(.control("z"))
        #expect(scene.shows("ghi \(number)"))
        #expect(scene.state.record.ideas[0].isOpenQuestion)
    }

    @Test func `that the idea replied to was removed is told on the line, and beside the link`() {
        var scene = Scene(columns: 110, rows: 30, ideas: .few)
        scene.press(.function(3), .named(.home), .control("r"))
        scene.type("Nên")
        let removal = Change(
            id: Scene.identifier(0x9000), n: 90, at: Scene.morning, by: "Thư ký 2",
            subject: .idea(Scene.identifier(1)), after: [Scene.identifier(0x1000)], set: ["removed": true])
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [removal])]))
        #expect(scene.shows("“TK2-1” đã bị xóa"))
        scene.press(.enter, .function(3), .named(.end), .enter)
        #expect(scene.shows("TK2-1  [đã xóa]"))
    }
}
