import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// What a glance must not get wrong: bars, clocks, marks, and the way out, at every size.
struct SightTests {
    /// Whether a bar, or a digit drawn from blocks, is in reverse, and so looks as empty as it is full.
    private func blanksBlocks(_ scene: Scene) -> Bool {
        view(scene.state).rows.joined().contains { cell in
            cell.style.reverse && (cell.text == "░" || ("▀"..."█").contains(cell.text))
        }
    }

    private func running(columns: Int = 80, rows: Int = 24, ideas: [Values] = .few) -> Scene {
        var scene = Scene(columns: columns, rows: rows, ideas: ideas)
        scene.press(.named(.pageDown), .control("g"))
        scene.send(.tick(Scene.morning))
        return scene
    }

    @Test(arguments: [1_921, 2_281, 2_401, 2_500])
    func `no bar is blank when the time is nearly or quite up`(seconds: Int) {
        var scene = running()
        scene.send(.tick(Scene.morning.adding(seconds: seconds)))
        #expect(!blanksBlocks(scene))
        scene.press(.alt("w"))
        #expect(!blanksBlocks(scene))
        scene.press(.escape, .function(5))
        #expect(!blanksBlocks(scene))
    }

    @Test func `the projector's warning is of one colour over its row`() {
        var scene = running()
        scene.press(.alt("w"))
        scene.send(.tick(Scene.morning.adding(seconds: 2_401)))
        let row = view(scene.state).rows.first { $0.map(\.text).joined().contains("!!! quá giờ") }
        #expect(Set(row?.map(\.style) ?? []).count == 1)
    }

    @Test func `a clock says the time that is left, whatever share of the whole it is`() {
        var scene = running()
        scene.send(.tick(Scene.morning.adding(seconds: 1_921)))
        #expect(scene.shows("! còn 7:59: Kiến thức tiếp thu"))
        scene.send(.tick(Scene.morning.adding(seconds: 1_925)))
        #expect(scene.shows("! còn 7:55: Kiến thức tiếp thu"))
    }

    @Test func `a hint that matters less never stands where a better one had no room`() {
        var scene = Scene(columns: 60, rows: 18, ideas: .few)
        scene.press(.function(3))
        for columns in 40...200 {
            scene.send(.resized(Size(columns: columns, rows: 18)))
            let last = scene.picture.split(separator: "\n").dropLast().last ?? ""
            let shown = scene.state.hints.filter { ![.open, .palette, .help].contains($0) }
                .map { command in
                    let key = Phrase.key(command.entry.keys.first?.label ?? "")(.vietnamese)
                    return last.contains("\(key) \(command.entry.short(.vietnamese))")
                }
            #expect(shown == shown.sorted { $0 && !$1 }, "\(columns): \(last)")
        }
    }

    @Test(arguments: Language.allCases, [60, 80])
    func `the way out of a layer is never cut off`(language: Language, columns: Int) {
        var scene = Scene(columns: columns, rows: 18, language: language, ideas: .few)
        func expectOut(_ name: String, _ scene: Scene) {
            let rows = scene.picture.split(separator: "\n").filter { $0.contains("Esc") }
            #expect(
                !rows.isEmpty && !rows.contains { $0.contains("…│") || $0.hasSuffix("…") }, "\(name): \(rows)"
            )
        }
        for (name, key) in [("floor", Key.alt("q")), ("timeline", .alt("t")), ("closing", .alt("c"))] {
            scene.press(key)
            expectOut(name, scene)
            scene.press(.escape)
        }
        scene.press(.tab)
        expectOut("form", scene)
        scene.press(.escape)
        let draft = Draft(
            idea: Scene.identifier(0x7001), at: Scene.morning, by: "Thư ký 1", set: ["text": "Câu gõ dở"])
        scene.send(.offered([draft]))
        expectOut("offer", scene)
    }

    @Test func `what cannot be saved can be left in each of its ways at 60 columns`() {
        var scene = Scene(columns: 60, rows: 18, ideas: .few)
        scene.send(.notSaved(.file(FileError(operation: .write, path: "x", code: 28, reason: ""))))
        scene.press(.control("q"))
        for way in ["Esc", "Enter", "Ctrl-Q"] { #expect(scene.shows("\(way) ")) }
        #expect(!scene.shows("Ctrl-Q…") && scene.shows("Ctrl-Q thoát"))
    }

    @Test(arguments: [60, 80])
    func `the kind stands whole beside a sentence that waits`(columns: Int) {
        var scene = running(columns: columns)
        scene.type("@07 3#5!6 Câu đang gõ")
        scene.press(.function(3), .control("o"))
        let kind = Kind(rawValue: scene.state.values.text("kind") ?? "idea").shortLabel(.vietnamese)
        let row = scene.picture.split(separator: "\n").first { $0.contains("chờ") }
        #expect(row?.contains(" · \(kind)  ") ?? false, "\(row ?? "")")
    }

    @Test func `a clock that is paused does not look like one that runs`() {
        func digits(_ scene: Scene) -> Set<Style> {
            Set(view(scene.state).rows.joined().filter { $0.text == "█" }.map(\.style))
        }
        var scene = running(columns: 120, rows: 36)
        scene.press(.alt("w"))
        let inks = digits(scene)
        #expect(!inks.contains(.quiet))
        scene.press(.function(6))
        #expect(digits(scene).contains(.quiet) && digits(scene).contains(.warning))
        #expect(digits(scene).isDisjoint(with: inks.subtracting([.strong])))
    }

    @Test(arguments: [(120, 36), (200, 50)])
    func `a title on the wall leaves the clock the larger half`(columns: Int, rows: Int) {
        var scene = Scene(columns: columns, rows: rows, programme: .sample)
        scene.press(.control("g"), .escape)
        scene.type("ng")
        scene.press(.enter, .alt("w"))
        let inks = view(scene.state).rows.map { Set($0.filter { "▀▄█".contains($0.text) }.map(\.style)) }
        let title = inks.count { $0.contains(.strong) }
        let clock = inks.count { $0.contains { $0.foreground == .green } }
        #expect(clock >= title)
    }

    @Test func `the wall does not tell an audience that the room moved on`() {
        var scene = Scene(access: .watching(showingIdeas: false))
        for (n, item) in [(1, "M1"), (2, "M2")] {
            let change = Change(
                id: Scene.identifier(0x3000 + n), n: n, at: Scene.morning, by: "Chủ trì", subject: .room,
                set: ["item": .string(item)])
            scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        }
        #expect(scene.shows("KIẾN THỨC TIẾP THU"))
        #expect(!scene.shows("Cả phòng sang"))
    }

    @Test func `that the recorder runs stands on the run screen`() {
        var scene = running()
        #expect(!scene.shows("● ghi âm"))
        scene.record(.room(.record(isOn: true)))
        scene.send(.tick(Scene.morning.adding(seconds: 65)))
        #expect(scene.shows("● ghi âm 1:05"))
    }

    @Test func `that the silent alone are listed is said`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(4))
        #expect(!scene.shows("tất cả"))
        scene.press(.alt("h"))
        #expect(scene.shows(" chưa phát biểu · Alt-H tất cả"))
        scene.press(.alt("h"))
        #expect(!scene.shows("tất cả"))
    }

    @Test func `a room that is late is shown the way to be in time again`() {
        var scene = Scene(columns: 120, rows: 36)
        // Thirty minutes late, with two items to come.
        scene.press(.control("g"))
        #expect(scene.shows("chậm 30 phút · phiên đến ~10:50 · rg: bớt 15 phút mỗi mục"))
    }

    @Test func `an idea that is not on the disk is marked until it is`() {
        var scene = running(ideas: [])
        scene.type("Câu chưa lưu")
        scene.press(.enter)
        let number = scene.state.record.ideas.last.map { scene.state.record.number(of: $0) } ?? ""
        #expect(!scene.shows("!\(number)"))
        scene.send(.notSaved(.file(FileError(operation: .write, path: "x", code: 28, reason: ""))))
        #expect(scene.shows("!\(number)"))
        scene.send(.written(tag: "thu-ky-1-0001"))
        scene.send(.saved(Scene.morning))
        #expect(!scene.shows("!\(number)"))
        // What goes wrong afterwards is not about it.
        scene.type("Câu sau đó")
        scene.press(.enter)
        scene.send(.notSaved(.file(FileError(operation: .write, path: "x", code: 28, reason: ""))))
        let later = scene.state.record.ideas.last.map { scene.state.record.number(of: $0) } ?? ""
        #expect(scene.shows("!\(later)") && !scene.shows("!\(number)"))
    }

    @Test func `what a session came to stays until something is begun`() {
        var scene = Scene(ideas: .few)
        scene.press(.named(.pageDown), .named(.pageDown), .control("g"), .control("g"))
        scene.type("a")
        scene.send(.tick(Scene.morning.adding(seconds: 60)))
        #expect(scene.shows("Kết thúc phiên: "))
        scene.press(.control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 120)))
        #expect(!scene.shows("Kết thúc phiên: "))
    }

    @Test func `the hints of a list of several do what they say`() {
        var scene = Scene(ideas: .few)
        scene.type("Câu")
        scene.press(.tab)
        let place = scene.state.formRows.firstIndex { $0.name == "difficulty" } ?? 0
        for _ in 0..<place { scene.press(.tab) }
        scene.press(.character(" "))
        #expect(scene.shows("Dấu cách chọn/bỏ") && scene.shows("Enter hoàn tất"))
        scene.press(.escape)
        scene.type("kinh")
        #expect(scene.shows("Enter chọn") && !scene.shows("Dấu cách"))
        scene.press(.enter)
        #expect(scene.state.values["difficulty"] == ["budget"])
    }

    @Test func `an item that was paused goes on`() {
        var scene = running()
        scene.press(.function(6))
        scene.press(.function(6))
        #expect(scene.shows("Tiếp tục: Kiến thức tiếp thu"))
    }
}
