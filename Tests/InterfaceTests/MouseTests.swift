import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// The mouse: a click means what stands at its place in the picture.
struct MouseTests {
    private func scene(
        columns: Int = 100, rows: Int = 24, language: Language = .vietnamese, ideas: [Values] = .few
    ) -> Scene {
        Scene(columns: columns, rows: rows, language: language, ideas: ideas)
    }

    /// Many ideas, more than there are rows.
    private static let many = (1...60).map { ["text": .string("Ý số \($0)"), "item": "M1"] as Values }

    // MARK: Keys by the mouse

    @Test(arguments: Language.allCases, [50, 80, 120])
    func `a click on a tab shows its screen`(language: Language, columns: Int) {
        var scene = scene(columns: columns, language: language)
        for tab in [Tab.ideas, .people, .summary, .run] {
            scene.click(on: tab.entry.command.keyLabel)
            #expect(scene.state.tab == tab)
        }
    }

    @Test func `a click on a hint does what its key does`() {
        var scene = scene(columns: 120)
        scene.press(.function(3))
        scene.click(on: "Enter", row: 23)
        #expect(scene.state.top is DetailsRoom)
        scene.press(.escape)
        scene.click(on: "F1", row: 23)
        #expect(scene.state.top is HelpRoom)
        scene.press(.escape)
        scene.click(on: "Nổi bật", row: 23)
        #expect(scene.state.ideas.idea(in: scene.state.context)?.isStarred == true)
    }

    @Test func `over a sentence the palette's hint is its other key`() {
        var scene = scene(columns: 120)
        scene.type("Một cửa")
        scene.click(on: "Lệnh", row: 23)
        #expect(scene.state.top is PaletteRoom)
        #expect(scene.state.capture.field.text == "Một cửa")
    }

    @Test(
        arguments: [
            "F3 Tab", "F3 Enter", "Alt-T", "Alt-C", "Alt-O", "F10", "^] 'nt' Enter", "F4 ^O",
            "F4 Alt-A Tab 'x'",
            "^]", "^] 'tl' Enter", "^] 'mk' Enter", "^] 'gt' Enter", "F4 Enter", "F5 Space",
        ], [Language.vietnamese, .japanese])
    func `a click on the way out in the last row of a window closes it`(way: String, language: Language)
        throws
    {
        var scene = scene(language: language)
        try scene.play(way)
        let layer = scene.state.layers.count
        let isList = way.hasSuffix("'x'")
        let row = try #require(
            (0..<23).last { scene.place(of: "Esc", row: $0) != nil }, "\(scene.picture)")
        scene.click(on: "Esc", row: row)
        #expect(scene.state.layers.count == (isList ? layer : layer - 1), "\(scene.picture)")
    }

    // MARK: Rows

    @Test func `a click chooses an idea, another one opens it`() {
        var scene = scene()
        scene.press(.function(3))
        scene.click(on: "Một cửa lưu động")
        #expect(scene.state.ideas.idea(in: scene.state.context)?.number == "TK2-2")
        #expect(scene.state.layers.isEmpty)
        scene.click(on: "Một cửa lưu động")
        #expect(scene.state.top is DetailsRoom)
    }

    @Test func `in a list that is scrolled what was clicked stays under the pointer`() {
        var scene = scene(ideas: Self.many)
        scene.press(.function(3))
        for _ in 1...3 { scene.press(.named(.pageUp)) }
        let before = scene.place(of: "Ý số 21")
        scene.click(on: "Ý số 21")
        #expect(scene.place(of: "Ý số 21") == before)
        scene.click(on: "Ý số 21")
        #expect(scene.state.top.idea(in: scene.state.context)?.text == "Ý số 21")
        // Keys go on from there, and the rows with them.
        scene.press(.escape, .named(.down))
        #expect(scene.state.ideas.idea(in: scene.state.context)?.text == "Ý số 22")
    }

    @Test func `on the run screen an item is viewed, and an idea opened`() {
        var scene = scene()
        scene.type("Một cửa")
        scene.click(on: "Ý tưởng áp dụng")
        #expect(scene.state.context.viewed == "M3")
        #expect(scene.state.capture.field.text == "Một cửa")
        scene.click(on: "Thiếu kinh phí")
        #expect(scene.state.top.idea(in: scene.state.context)?.number == "TK2-4")
    }

    @Test func `people, bars, filters, commands and the queue are chosen in the same way`() {
        var scene = scene(rows: 30)
        scene.press(.function(4))
        scene.click(on: "Học viên 07 – Lớp 3")
        #expect(scene.state.people.selected?.person.id == "L3-07")
        scene.click(on: "Học viên 07 – Lớp 3")
        scene.click(on: "Một cửa lưu động")
        #expect(scene.state.top is DetailsRoom)
        scene.press(.function(5))
        scene.click(on: "Giao thông đô thị")
        scene.click(on: "Giao thông đô thị")
        #expect(
            scene.state.tab == .ideas && scene.state.context.filter.criteria == [.field("urban_transport")])
        scene.press(.tab)
        scene.click(on: "còn thiếu")
        scene.click(on: "còn thiếu")
        #expect(scene.state.context.filter.criteria.contains(.incomplete))
        scene.press(.function(10))
        scene.type("07")
        scene.click(on: "Học viên 07 – Lớp 4")
        scene.click(on: "Học viên 07 – Lớp 4")
        #expect(scene.state.record.floor.waiting.map(\.person) == ["L4-07"])
        scene.press(.escape, .control("]"))
        scene.type("nhac")
        scene.press(.control("u"))
        scene.type("gh")
        scene.click(on: "Đặt thời gian tối đa")
        #expect(scene.state.top is PromptRoom)
    }

    @Test func `in the list of a pick the highlighted row is taken`() {
        var scene = scene()
        scene.type("@07")
        scene.click(on: "Học viên 07 – Lớp 4")
        #expect(scene.state.capture.tokens.pick?.chosen?.code == "L4-07")
        scene.click(on: "Học viên 07 – Lớp 4")
        #expect(scene.state.values["speaker"] == "L4-07")
        #expect(scene.state.capture.field.text == "")
    }

    @Test func `in the form a click goes to a field, and takes a choice of its list`() {
        var scene = scene(rows: 40)
        scene.type("Một cửa")
        scene.press(.tab)
        scene.click(on: "Lĩnh vực")
        scene.type("giao")
        scene.click(on: "Giáo dục")
        scene.click(on: "Giáo dục")
        #expect(scene.state.values["field"] == "education")
        scene.type("giao")
        scene.click(on: "Tình trạng")
        #expect(scene.state.run.form?.list == nil)
        scene.click(on: "Nội dung ý kiến")
        scene.type(" lưu động")
        #expect(scene.state.capture.field.text == "Một cửa lưu động")
    }

    @Test func `in a form that is scrolled what was clicked stays under the pointer`() {
        var scene = scene(rows: 14)
        scene.type("Một cửa")
        scene.press(.tab, .named(.pageDown))
        let row = scene.state.formRows.suffix(6).first?.label.sentenceCase(.vietnamese) ?? ""
        let place = scene.place(of: row)
        scene.click(on: row)
        #expect(place != nil && scene.place(of: row) == place, "\(scene.picture)")
    }

    @Test func `a click on the row that has the focus opens its choices, and one on a choice takes it`() {
        var scene = scene(rows: 40)
        scene.type("Một cửa")
        scene.press(.tab)
        scene.click(on: "Lĩnh vực")
        #expect(scene.state.run.form?.list == nil)
        scene.click(on: "Lĩnh vực")
        scene.click(on: "Giáo dục")
        scene.click(on: "Giáo dục")
        #expect(scene.state.run.form?.list == nil && scene.state.values["field"] == "education")
        scene.press(.escape, .function(4), .control("o"))
        scene.click(on: "Lớp  ")
        scene.click(on: "Lớp  ")
        scene.click(on: "2 Lớp 4")
        scene.click(on: "2 Lớp 4")
        scene.press(.enter)
        #expect(scene.state.record.person("L3-01")?.person.classID == "L4")
    }

    @Test func `what lies under a box is not reached`() {
        var scene = scene(columns: 120, rows: 36)
        let place = scene.place(of: "Bế mạc")
        #expect(place.flatMap { view(scene.state).touch(at: $0) } == .row("M5"))
        scene.press(.control("]"))
        #expect(place.flatMap { view(scene.state).touch(at: $0) } == nil)
        scene.press(.escape, .tab)
        #expect(place.flatMap { view(scene.state).touch(at: $0) } != .row("M5"))
    }

    // MARK: The wheel

    @Test func `the wheel goes through lists and scrolls what is read`() {
        var scene = scene(rows: 12, ideas: Self.many)
        scene.press(.function(3))
        scene.send(.input(.wheel(-1)))
        #expect(scene.state.ideas.idea(in: scene.state.context)?.text == "Ý số 57")
        scene.send(.input(.wheel(1)))
        #expect(scene.state.ideas.idea(in: scene.state.context)?.text == "Ý số 60")
        scene.press(.function(2), .alt("c"))
        scene.send(.input(.wheel(1)))
        #expect((scene.state.top as? ClosingRoom)?.top == 3)
        scene.send(.input(.wheel(-1)))
        #expect((scene.state.top as? ClosingRoom)?.top == 0)
    }

    @Test func `where nothing is scrolled the wheel does nothing`() {
        var scene = scene()
        scene.type("Một cửa")
        let picture = scene.picture
        scene.send(.input(.wheel(1)))
        #expect(scene.picture == picture)
        scene = self.scene()
        scene.send(
            .offered([
                Draft(
                    idea: Scene.identifier(0x77), at: Scene.morning, by: "Thư ký 1", set: ["text": "Dở dang"],
                    isEdit: false)
            ]))
        scene.send(.input(.wheel(1)))
        #expect(scene.state.top is OfferRoom)
    }

    // MARK: The setting

    @Test func `it is off until a command switches it on, which is kept`() {
        var scene = scene()
        scene.press(.control("]"))
        scene.type("ch")
        scene.press(.enter)
        var settings = scene.state.context.settings
        #expect(settings.mouse && scene.shows("Đã bật chuột"))
        #expect(scene.effects == [.reportMouse(true), .save(settings, changed: [.mouse])])
        scene.press(.control("]"))
        scene.type("ch")
        scene.press(.enter)
        settings.mouse = false
        #expect(scene.shows("Đã tắt chuột"))
        #expect(scene.effects.suffix(2) == [.reportMouse(false), .save(settings, changed: [.mouse])])
    }

    @Test func `where nothing may be written it is not kept`() {
        var scene = Scene(access: .readOnly)
        scene.press(.control("]"))
        scene.type("ch")
        scene.press(.enter)
        #expect(scene.effects == [.reportMouse(true)])
    }

    // MARK: All pictures

    @Test(arguments: [(80, 24), (120, 36), (60, 18), (40, 12), (200, 50)])
    func `every row of every picture that can be clicked is known to the room that has the keys`(
        columns: Int, rows: Int
    ) {
        let paths: [[Key]] = [
            [], [.function(3)], [.function(4)], [.function(5)], [.character("@")], [.tab],
            [.tab, .named(.down), .character(" ")], [.control("]")], [.function(1)], [.alt("t")], [.alt("c")],
            [.alt("o")], [.function(10)], [.function(10), .character("0")], [.function(3), .tab],
            [.function(3), .enter], [.function(4), .named(.down), .enter], [.function(4), .control("o")],
            [.function(3), .character(" "), .character("!")], [.alt("w")],
        ]
        for path in paths {
            var scene = scene(columns: columns, rows: rows)
            scene.record(.idea(Scene.identifier(2), .park))
            scene.record(.floor(.ask("L3-01")))
            scene.record(.floor(.ask("L3-02")))
            for key in path { scene.press(key) }
            let frame = view(scene.state)
            for touch in frame.touches {
                let place = Position(column: touch.area.column, row: touch.area.row)
                guard case .row(let name)? = frame.touch(at: place) else { continue }
                #expect(scene.knows(row: name), "\(path) \(name)")
            }
        }
    }
}

extension Scene {
    /// Where a text first stands in the picture.
    fileprivate func place(of text: String, row: Int? = nil) -> Position? {
        for (index, cells) in view(state).rows.enumerated() where row.map({ $0 == index }) ?? true {
            let line = cells.map(\.text).joined()
            guard let range = line.firstRange(of: text) else { continue }
            return Position(column: columns(of: String(line[..<range.lowerBound])), row: index)
        }
        return nil
    }

    /// Clicks where a text first stands in the picture.
    fileprivate mutating func click(
        on text: String, row: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let place = place(of: text, row: row), let touch = view(state).touch(at: place) else {
            Issue.record("“\(text)” cannot be clicked:\n\(picture)", sourceLocation: sourceLocation)
            return
        }
        send(.touched(touch))
    }

    /// Whether the room that has the keys knows a row by this name.
    fileprivate func knows(row name: String) -> Bool {
        if var top = state.layers.last { return top.choose(row: name, in: state.context) != nil }
        if var list = state.lists[state.tab.rawValue] {
            return list.choose(row: name, in: state.context) != nil
        }
        var run = state.run
        return run.choose(row: name, in: state.context) != nil
    }
}
