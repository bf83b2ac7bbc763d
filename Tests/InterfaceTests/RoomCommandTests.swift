import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// What leads the room on besides the agenda: breaks, messages, the recorder, substitutes, and what is told of others.
struct RoomCommandTests {
    private func scene(ideas: [Values] = []) -> Scene { Scene(columns: 120, rows: 36, ideas: ideas) }

    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    @Test func `a message is shown, and an empty one takes it away`() {
        var scene = scene()
        choose("nt", in: &scene)
        scene.type("Còn 2 phút")
        scene.press(.enter)
        #expect(scene.state.record.room.message(at: scene.state.now) == "Còn 2 phút")
        #expect(scene.shows("Màn chiếu hiện: Còn 2 phút"))
        choose("nt", in: &scene)
        for _ in 0..<12 { scene.press(.backspace) }
        scene.press(.enter)
        #expect(scene.state.record.room.message(at: scene.state.now) == nil)
    }

    /// The first advice that a newcomer follows: it must lead nowhere else.
    @Test func `the keys that the offer names change the writer's name and nothing of the seminar`() {
        var scene = scene()
        scene.press(.escape)
        scene.type(Command.writerName.entry.code ?? "")
        scene.press(.enter)
        for _ in 0..<8 { scene.press(.backspace) }
        scene.type("Thư ký 9")
        scene.press(.enter)
        #expect(scene.effects.contains(.become(writer: "Thư ký 9")))
        #expect(!scene.effects.contains { if case .append = $0 { true } else { false } })
    }

    @Test func `who is not on the roster is taken into the queue under a name typed in Vietnamese`() {
        var scene = Scene(method: .telex)
        choose("hd", in: &scene)
        scene.type("Hocj vieen 35 – Lowps 3")
        scene.press(.enter)
        let waiting = scene.state.record.floor.waiting.compactMap { scene.state.record.person($0.person) }
        #expect(waiting.map(\.person.name) == ["Học viên 35 – Lớp 3"])
        // Whom the composed text does not find, the keys as they were typed do.
        scene.type("gv1")
        scene.press(.enter)
        #expect(scene.state.record.floor.waiting.map(\.person).last == "GV-1")
    }

    @Test func `the end of a session's last item sums the session up and offers what follows`() {
        var scene = scene(ideas: .few)
        scene.show(item: "M2")
        scene.press(.control("g"), .control("g"))
        #expect(scene.shows("Kết thúc: Kiến thức tiếp thu"))
        scene.show(item: "M3")
        scene.press(.control("g"), .control("g"))
        // Five ideas were recorded in M2 and M3, one of them of nobody known.
        #expect(scene.shows("Kết thúc phiên: 5 ý kiến, 4 người · Alt-C bế mạc, biên bản"))
    }

    @Test func `the recorder is marked as started and as stopped`() {
        var scene = scene()
        choose("ga", in: &scene)
        #expect(scene.state.record.room.recorder != nil)
        choose("ga", in: &scene)
        #expect(scene.state.record.room.recorder == nil)
        #expect(scene.shows("Máy ghi âm dừng"))
    }

    @Test func `a number that is asked for is given anew, and its range is told`() {
        var scene = scene()
        choose("sp", in: &scene)
        scene.type("9")
        scene.press(.enter)
        #expect(scene.state.record.item("M1")?.item.minutes == 9)
        choose("sp", in: &scene)
        scene.type("5000")
        scene.press(.enter)
        #expect(scene.shows("Nhập một số từ 1 đến 1440"))
        #expect(scene.state.record.item("M1")?.item.minutes == 9)
    }

    @Test func `a number that is asked for can be edited once something was moved`() {
        var scene = scene()
        choose("sp", in: &scene)
        scene.press(.named(.end))
        let minutes = scene.state.record.item("M1")?.item.minutes ?? 0
        // Ten times as much is asked about.
        scene.type("0")
        scene.press(.enter, .enter)
        #expect(scene.state.record.item("M1")?.item.minutes == minutes * 10)
    }

    @Test func `starting an ended item again says so`() {
        var scene = scene()
        scene.press(.control("g"), .control("g"), .control("g"))
        #expect(scene.shows("Tiến hành lại mục đã kết thúc"))
    }

    @Test
    func
        `whoever leads goes on leading under another name, of which the first letter takes the old one's place`()
    {
        var scene = scene()
        scene.press(.control("g"))
        choose("tt", in: &scene)
        scene.type("Thư ký 9")
        scene.press(.enter)
        #expect(scene.effects.contains(.become(writer: "Thư ký 9")))
        #expect(scene.state.record.room.leader == "Thư ký 9")
        #expect(scene.state.context.isLeading)
    }

    @Test func `undo of a call names whom it called, and not the turn that ended with it`() {
        var scene = scene()
        scene.press(.control("g"))
        for person in ["L3-07", "L4-07"] { scene.record(.floor(.ask(person))) }
        scene.press(.alt("n"), .alt("n"), .control("z"))
        #expect(scene.shows("mời Học viên 07 – Lớp 4"))
        #expect(scene.state.record.floor.speaking?.person == "L3-07")
    }

    @Test func `losing the lead is told`() {
        var scene = scene()
        scene.press(.alt("l"))
        let greatest = scene.state.record.greatest
        let change = Change(
            id: Scene.identifier(0x7001), n: greatest + 1, at: scene.state.now, by: "Thư ký 2",
            subject: .room,
            set: ["leader": "Thư ký 2"])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.shows("Thư ký 2 đang điều hành; máy này tự theo"))
    }

    @Test func `a turn that ends with its item is told`() {
        var scene = scene()
        scene.press(.control("g"))
        scene.record(.floor(.ask("L3-07")))
        scene.press(.alt("n"), .control("g"))
        #expect(scene.state.record.floor.speaking == nil)
        #expect(scene.shows("hết lượt của Học viên 07 – Lớp 3"))
    }

    @Test func `somebody unknown is put into the queue at once, and undo takes both back`() {
        var scene = scene()
        let count = scene.state.record.roster.count { !$0.isRemoved }
        scene.press(.alt("q"))
        scene.type("Khách mời 1")
        scene.press(.enter)
        #expect(scene.state.record.roster.count { !$0.isRemoved } == count + 1)
        #expect(scene.state.record.floor.waiting.count == 1)
        scene.press(.escape, .control("z"))
        #expect(scene.state.record.roster.count { !$0.isRemoved } == count)
        #expect(scene.state.record.floor.waiting.isEmpty)
    }

    @Test func `a substitute is noted for the selected person`() {
        var scene = scene()
        scene.press(.function(4), .named(.home))
        choose("ts", in: &scene)
        scene.type("Người dự thay 1")
        scene.press(.enter)
        let person = scene.state.record.roster.first
        #expect(
            person?.attendance(scene.state.record.sitting(at: scene.state.now)).substitute
                == "Người dự thay 1")
    }

    @Test func `the list of people shows only those who have not spoken`() {
        var scene = scene(ideas: .few)
        scene.press(.function(4))
        let all = scene.state.people.found.map(\.person.id)
        scene.press(.alt("h"))
        let silent = scene.state.people.found.map(\.person.id)
        #expect(all.contains("L3-07") && !silent.contains("L3-07"))
        #expect(!silent.isEmpty && Set(silent).isSubset(of: Set(all)))
        scene.press(.alt("h"))
        #expect(scene.state.people.found.map(\.person.id) == all)
    }
}

/// Work on ideas that are recorded: replies, links, splitting, merging, and what was removed.
struct IdeaWorkTests {
    private func scene() -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        for text in ["Một", "Hai", "Ba"] {
            scene.type(text)
            scene.press(.enter)
        }
        scene.press(.function(3))
        return scene
    }

    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    @Test func `removed ideas are listed and restored`() {
        var scene = scene()
        scene.press(.control("d"))
        #expect(scene.state.record.ideas.filter { !$0.isRemoved }.map(\.text) == ["Một", "Hai"])
        choose("dx", in: &scene)
        #expect(scene.shows("Ba"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.filter { !$0.isRemoved }.count == 3)
        #expect(scene.shows("Đã khôi phục"))
    }

    @Test func `a held idea that was merged is held no more`() {
        var scene = Scene(columns: 120, rows: 36, ideas: .few)
        scene.press(.function(3))
        choose("gi", in: &scene)
        scene.press(.named(.up))
        #expect(scene.state.unavailable(.joinHeld) == nil)
        scene.record(.idea(Scene.identifier(4), .join(Scene.identifier(5))))
        #expect(scene.state.unavailable(.joinHeld) == Phrase.Unavailable.nothingHeld)
        #expect(scene.state.unavailable(.linkHeld) == Phrase.Unavailable.nothingHeld)
    }

    @Test func `a held idea is linked, merged or marked as repeated by the selected one`() {
        for (code, check) in [
            ("lk", { (record: Record) in record.ideas[2].values.texts("links").count == 1 }),
            ("nh", { (record: Record) in record.ideas[2].values["repeats"] != nil }),
            ("gp", { (record: Record) in record.ideas[0].isRemoved && record.ideas[2].text.contains("Một") }),
        ] {
            var scene = scene()
            choose(code, in: &scene)
            #expect(scene.shows("Cần giữ một ý kiến khác rồi làm tiếp"))
            scene.press(.named(.home))
            choose("gi", in: &scene)
            scene.press(.named(.end))
            choose(code, in: &scene)
            #expect(check(scene.state.record), "\(code)")
            // Once more changes nothing.
            let before = scene.state.record.greatest
            if code != "gp" { choose(code, in: &scene) }
            #expect(scene.state.record.greatest == before, "\(code)")
            #expect(check(scene.state.record), "\(code)")
        }
    }

    @Test func `an edited idea is split at the cursor`() {
        var scene = scene()
        scene.press(.function(2), .named(.up))
        scene.type(" và bốn")
        for _ in 0..<3 { scene.press(.named(.left)) }
        scene.press(.control("]"))
        scene.type("ta")
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Một", "Hai", "Ba và", "bốn"])
        #expect(scene.state.capture.editing == nil)
    }

    @Test func `a due date in the past is asked about once`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Lập nhóm")
        scene.press(.tab)
        let due = scene.state.formRows.firstIndex { $0.name == "due" } ?? 0
        for _ in 0..<due { scene.press(.tab) }
        scene.type("1-1-2024")
        scene.press(.enter)
        #expect(scene.state.record.ideas.isEmpty)
        #expect(scene.shows("Hạn 1-1-2024 đã qua"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values.text("due") == "2024-01-01")
    }

    @Test func `what a form does not understand stays and is not saved over`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Lập nhóm")
        scene.press(.tab)
        let due = scene.state.formRows.firstIndex { $0.name == "due" } ?? 0
        for _ in 0..<due { scene.press(.tab) }
        scene.type("quý 9")
        scene.press(.tab, .enter)
        #expect(scene.state.record.ideas.isEmpty)
        #expect(scene.shows("chưa đúng; hãy sửa hoặc xóa trống"))
        scene.press(.backspace)
        scene.type("4")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values.text("due") == "2024-12-31")
    }
}

/// Dates as people type them, on 16-9-2024.
struct TypedDayTests {
    @Test(arguments: [
        ("16-9-2024", Language.vietnamese, "2024-09-16"), ("30/9", .vietnamese, "2024-09-30"),
        ("1/9", .vietnamese, "2025-09-01"), ("2024-12-31", .vietnamese, "2024-12-31"),
        ("quý 4", .vietnamese, "2024-12-31"), ("Quý 1", .vietnamese, "2025-03-31"),
        ("quý 3/2026", .vietnamese, "2026-09-30"), ("tháng 12", .vietnamese, "2024-12-31"),
        ("tháng 2", .vietnamese, "2025-02-28"), ("tháng 9", .vietnamese, "2024-09-30"),
        ("ngày 30 tháng 9 năm 2025", .vietnamese, "2025-09-30"), ("ngày 17/9", .vietnamese, "2024-09-17"),
        ("17 tháng 9", .vietnamese, "2024-09-17"), ("tháng 3 năm 2025", .vietnamese, "2025-03-31"),
        ("Thứ Ba, 17-9-2024", .vietnamese, "2024-09-17"), ("Tuesday, 17 Sep 2024", .english, "2024-09-17"),
        ("2024年9月17日（火）", .japanese, "2024-09-17"),
        ("12/2024", .vietnamese, "2024-12-31"), ("+30", .vietnamese, "2024-10-16"),
        ("q4", .english, "2024-12-31"), ("9/10", .english, "2024-10-09"),
        ("16 Sep 2024", .english, "2024-09-16"), ("Sep 30", .english, "2024-09-30"),
        ("September 30, 2025", .english, "2025-09-30"), ("Dec 2024", .english, "2024-12-31"),
        ("9/10", .japanese, "2025-09-10"), ("10/9", .japanese, "2024-10-09"),
        ("9月16日", .japanese, "2024-09-16"),
        ("2025年3月1日", .japanese, "2025-03-01"), ("12月", .japanese, "2024-12-31"),
        ("第4四半期", .japanese, "2024-12-31"), ("29-2", .vietnamese, "2028-02-29"),
    ])
    func `a date is read in the order of the language`(text: String, language: Language, day: String) throws {
        let today = try #require(Day("2024-09-16"))
        #expect(Day(typed: text, today: today, language: language)?.description == day)
    }

    @Test(arguments: Language.allCases)
    func `a date is read as it is shown`(language: Language) throws {
        let today = try #require(Day("2024-09-16"))
        for number in stride(from: today.number, through: today.number + 400, by: 1) {
            let day = Day(number: number)
            for shown in [Phrase.shortDay(day)(language), Phrase.longDay(day)(language)] {
                let read = try #require(Day(typed: shown, today: today, language: language), "\(shown)")
                #expect(read.civil.month == day.civil.month && read.civil.day == day.civil.day, "\(shown)")
            }
            #expect(Day(typed: Phrase.longDay(day)(language), today: today, language: language) == day)
        }
    }

    @Test(arguments: [
        (Language.vietnamese, "16-9", "16-9-2024"), (.english, "16 Sep", "16 Sep 2024"),
        (.japanese, "9/16", "2024/9/16"),
    ])
    func `a date is shown in the way of the language`(language: Language, short: String, long: String) throws
    {
        let day = try #require(Day("2024-09-16"))
        #expect(Phrase.shortDay(day)(language) == short)
        #expect(Phrase.longDay(day)(language) == long)
    }

    @Test(arguments: [
        "", "quý 5", "tháng 13", "31-2", "mai", "1-2-3-4", "+", "++3", "16:9", "quý", "Se 16", "16, 9",
    ])
    func `what is no date is none`(text: String) throws {
        let today = try #require(Day("2024-09-16"))
        #expect(Day(typed: text, today: today, language: .vietnamese) == nil)
    }
}
