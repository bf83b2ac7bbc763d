import Display
import Seminar
import TestSupport
import Testing
import Wording

@testable import Interface

/// Counting by any value, crossing any two, and the way from a count to what is behind it and back.
struct CountTableTests {
    /// The summary with a table of fields by classes: two of class 3, one of class 4, two of no class.
    private func fieldsByClass(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese, ideas: [Values] = .few
    ) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, ideas: ideas)
        scene.press(.function(5))
        scene.type("field")
        scene.press(.enter, .character("/"))
        scene.type("class")
        scene.press(.enter)
        return scene
    }

    private func room(_ scene: Scene) throws -> SummaryRoom {
        try #require(scene.state.screen as? SummaryRoom)
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `the table fits every size`(columns: Int, rows: Int) throws {
        try Snapshot.expect(
            fieldsByClass(columns: columns, rows: rows).picture, is: "counts-\(columns)x\(rows)")
    }

    @Test(arguments: 1...30) func `the table is drawn however narrow the screen is`(columns: Int) {
        #expect(view(fieldsByClass(columns: columns).state).rows.count == 24)
    }

    @Test(arguments: [Language.english, .japanese])
    func `the table is labelled in three languages`(language: Language) throws {
        try Snapshot.expect(fieldsByClass(language: language).picture, is: "counts-\(language.rawValue)")
    }

    @Test func `two values are crossed, what lacks one stands behind the others`() throws {
        let scene = fieldsByClass()
        #expect(scene.shows("Lĩnh vực × Lớp  5 ý kiến"))
        let table = try #require(room(scene).table)
        #expect((1...table.columns.count).map { table.code(column: $0) } == ["L3", "L4", nil])
        // All together: two of class 3, one of class 4, a lecturer and somebody unknown.
        #expect((0...3).map { table.count(row: 0, column: $0) } == [5, 2, 1, 2])
        let waste = try #require((1...table.rows.count).first { table.code(row: $0) == "waste" })
        #expect((0...3).map { table.count(row: waste, column: $0) } == [2, 0, 1, 1])
        #expect(table.code(row: table.rows.count) == nil)
        #expect((0...3).map { table.count(row: table.rows.count, column: $0) } == [1, 0, 0, 1])
    }

    @Test func `the arrows go over the counts, Enter opens what is behind, Esc comes back to it`() throws {
        var scene = fieldsByClass()
        // The fields in their order: waste is the fifth, below that for all together.
        for _ in 0..<4 { scene.press(.named(.down)) }
        scene.press(.named(.right), .named(.right), .enter)
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.context.filter.criteria == [.field("waste"), .trainingClass("L4")])
        #expect(scene.state.ideas.found.count == 1)
        #expect(scene.shows("Esc về bảng"))
        scene.press(.enter, .escape)
        #expect(scene.state.tab == .ideas)
        scene.press(.escape)
        #expect(scene.state.tab == .summary)
        #expect(scene.state.context.filter.isEmpty)
        let room = try room(scene)
        #expect((room.menu.chosen, room.column) == (5, 2))
    }

    @Test func `Esc clears the search of that list first, and is the palette where another way was taken`() {
        var scene = fieldsByClass()
        scene.press(.named(.up), .enter)
        scene.type("khong")
        scene.press(.escape)
        #expect(scene.state.tab == .ideas)
        scene.press(.function(4), .function(3), .escape)
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.top is PaletteRoom)
    }

    @Test func `nothing is opened behind a count of none`() {
        var scene = fieldsByClass()
        // No idea of class 3 is about urban planning.
        scene.press(.named(.right), .enter)
        #expect(scene.state.tab == .summary)
        #expect(scene.state.notice?.text.vi == "Không có ý kiến nào trong ô này")
    }

    @Test func `shares are of the row, then of the column, of what has both values; then there are bars`() {
        var scene = fieldsByClass()
        scene.press(.character("%"))
        #expect(scene.shows("% theo dòng"))
        // Of those with a class and a field: public administration one of one in class 3, all together two of three.
        #expect(scene.shows("Cải cách hành chính công    1  1 100%  0   0% │        0"))
        #expect(scene.shows("Tổng                        5  2  67%  1  33% │        2"))
        scene.press(.character("%"))
        #expect(scene.shows("% theo cột"))
        #expect(scene.shows("Xử lý rác thải           2  50%  0   0%  1 100% │        1"))
        scene.press(.character("%"))
        #expect(scene.shows("██"))
        scene.press(.character("%"))
        #expect(!scene.shows("100%") && !scene.shows("██"))
    }

    @Test func `one value is counted with shares and bars, ranked when asked`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(5))
        scene.type("field")
        scene.press(.enter)
        // Two of four with a field.
        #expect(scene.shows("Xử lý rác thải              2   50% ██"))
        scene.press(.character("/"))
        scene.press(.enter, .character(">"))
        let lines = scene.picture.split(separator: "\n").map(String.init)
        #expect(lines[4].contains("Tổng"))
        #expect(lines[5].contains("Xử lý rác thải"))
        #expect(scene.shows("nhiều nhất trước"))
    }

    @Test func `people count once, whoever is not known does not`() {
        let again: [Values] =
            .few + [["kind": "idea", "text": "Lại rác", "speaker": "L4-01", "field": "waste"]]
        var scene = fieldsByClass(ideas: again)
        #expect(scene.shows("6 ý kiến"))
        scene.press(.character("@"))
        #expect(scene.shows("4 người có ý kiến"))
        scene.press(.character("@"))
        #expect(scene.shows("6 ý kiến"))
    }

    @Test func `what says the same thing again counts once, here and at a glance`() {
        let again: [Values] =
            .few + [
                [
                    "kind": "idea", "text": "Nhắc lại", "speaker": "L4-01", "field": "waste",
                    "repeats": [.string(Scene.identifier(1).description)],
                ]
            ]
        var scene = Scene(ideas: again)
        scene.press(.function(5))
        #expect(scene.shows("5 ý kiến (không tính 1 lần nhắc lại)"))
        scene = fieldsByClass(ideas: again)
        #expect(scene.shows("5 ý kiến · không tính 1 lần nhắc lại"))
        #expect(scene.shows("Xử lý rác thải              2      0      1 │        1"))
    }

    @Test(arguments: [
        ("kho khan nhieu", CountView.difficulties), ("noi nhan de xuat", .addressees),
        ("ai da va chua", .contributors),
        ("kirkpatrick theo lop", .kirkpatrick), ("linh vuc loai", .fieldsByKind),
        ("linh vuc lop", .fieldsByClass),
    ])
    func `tables that are often asked for are found by their names`(name: String, view: CountView) {
        var scene = Scene(ideas: .few)
        scene.press(.function(5), .character(" "))
        scene.type(name)
        scene.press(.enter)
        #expect(scene.state.context.counting == view.counting)
    }

    @Test func `who has said nothing stands behind those who have`() throws {
        var scene = Scene(ideas: .few)
        scene.press(.function(5), .character(" "))
        scene.type("ai da va chua")
        scene.press(.enter)
        // Seven on the roster and a group; four of them have spoken.
        #expect(scene.shows("4 chưa có ý kiến"))
        let table = try #require(room(scene).table)
        #expect((1...8).map { table.count(row: $0, column: 0) } == [1, 1, 1, 1, 0, 0, 0, 0])
    }

    @Test func `whom the filter rules out has not kept silent`() throws {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .tab)
        scene.type("lop 4")
        scene.press(.enter, .function(5), .character(" "))
        scene.type("ai da va chua")
        scene.press(.enter)
        let table = try #require(room(scene).table)
        #expect((1...table.rows.count).map { table.code(row: $0) } == ["L4-01", "L4-07", "G1"])
    }

    @Test func `a wide table is scrolled to the chosen column, its headings and names stay`() throws {
        var scene = Scene(columns: 60, ideas: .few)
        scene.press(.function(5))
        scene.type("kind")
        scene.press(.enter, .character("/"))
        scene.type("field")
        scene.press(.enter)
        #expect(scene.shows("cột 1–2/4"))
        for _ in 0..<4 { scene.press(.named(.right)) }
        #expect(scene.shows("–4/4"))
        #expect(scene.shows("ý tưởng áp dụng"))
        let frame = view(scene.state)
        #expect(frame.cursor.map { $0.column < 60 } == true)
    }

    @Test func `a click on a count chooses it, on the chosen one opens it`() throws {
        var scene = fieldsByClass()
        scene.send(.touched(.row("5,2")))
        let room = try room(scene)
        #expect((room.menu.chosen, room.column) == (5, 2))
        scene.send(.touched(.row("5,2")))
        #expect(scene.state.context.filter.criteria == [.field("waste"), .trainingClass("L4")])
    }

    @Test func `columns and people may be asked for at a glance, of what the chosen bar counts`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(5), .character("@"))
        #expect(scene.state.context.counting?.rows == .kind)
        #expect(scene.state.context.counting?.unit == .people)
        scene.press(.character(" "), .enter)
        #expect(scene.state.context.counting == nil)
    }

    @Test(arguments: 1...20) func `the numbers on the screen are what a plain count comes to`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let kinds = ["learned", "idea", "difficulty", "proposal", "question"]
        let classes = ["L3", "L4", ""]
        // One of each class first, so that no column is missing.
        let ideas = (0..<Int.random(in: 3...90, using: &random)).map {
            place -> (kind: String, group: String) in
            (
                kinds.randomElement(using: &random) ?? "",
                place < 3 ? classes[place] : classes.randomElement(using: &random) ?? ""
            )
        }
        let values = ideas.map { idea -> Values in
            var values: Values = ["kind": .string(idea.kind), "text": "Ý"]
            if !idea.group.isEmpty { values["class"] = .string(idea.group) }
            return values
        }
        var scene = Scene(columns: 100, rows: 30, language: .english, ideas: values)
        scene.press(.function(5), .character(" "))
        scene.type("kind")
        scene.press(.enter, .character("/"))
        scene.type("class")
        scene.press(.enter)
        let lines = scene.picture.split(separator: "\n")
        for kind in kinds.map(Kind.init(rawValue:)) {
            let own = ideas.filter { $0.kind == kind.rawValue }
            let expected = [own.count] + classes.map { group in own.count { $0.group == group } }
            let line = lines.first { $0.dropFirst().hasPrefix(" " + kind.label(.english)) } ?? ""
            let shown = line.dropFirst(1 + kind.label(.english).count)
                .split { !$0.isNumber }.compactMap { Int($0) }
            #expect(shown == expected, "\(scene.picture)")
        }
    }
}
