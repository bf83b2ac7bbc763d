import Display
import Seminar
import Testing
import Text

@testable import Interface

/// The whole form of an idea.
struct FormTests {
    private func form(columns: Int = 80, rows: Int = 24, language: Language = .vietnamese) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, ideas: .few)
        scene.type("Lập tổ tư vấn")
        scene.press(.tab)
        return scene
    }

    /// Moves to the row of a value.
    private func go(to name: String, _ scene: inout Scene) {
        let steps = scene.state.formRows.firstIndex { $0.name == name } ?? 0
        for _ in 0..<steps { scene.press(.tab) }
    }

    private func lastIdea(_ scene: Scene) -> Values? { scene.state.record.ideas.last?.values }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `the form fits every size`(columns: Int, rows: Int) throws {
        try Snapshot.expect(form(columns: columns, rows: rows).picture, is: "form-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the form speaks three languages`(language: Language) throws {
        try Snapshot.expect(form(language: language).picture, is: "form-\(language.rawValue)")
    }

    @Test func `codes are picked by digits, letters and arrows`() {
        var scene = form()
        go(to: "field", &scene)
        scene.press(.character("5"))
        #expect(scene.state.values["field"] == "waste")
        scene.type("quy")
        scene.press(.enter)
        #expect(scene.state.values["field"] == "urban_planning")
        scene.press(.named(.right))
        #expect(scene.state.values["field"] == "urban_transport")
        scene.press(.enter)
        #expect(lastIdea(scene)?["field"] == "urban_transport")
        #expect(lastIdea(scene)?["text"] == "Lập tổ tư vấn")
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `a paste into a row that is picked is looked for`() {
        var scene = form()
        go(to: "field", &scene)
        scene.send(.input(.paste("quy hoạch")))
        #expect(scene.shows("› quy hoạch"))
        scene.press(.enter)
        #expect(scene.state.values["field"] == "urban_planning")
    }

    @Test func `several codes are marked with Space`() throws {
        var scene = form()
        go(to: "difficulty", &scene)
        scene.press(.character(" "), .character(" "), .named(.down), .named(.down), .character(" "))
        try Snapshot.expect(scene.picture, is: "form-several")
        scene.press(.enter, .enter)
        #expect(lastIdea(scene)?["difficulty"] == ["policy", "staff"])
    }

    @Test func `a person is found by digits and letters`() throws {
        var scene = form()
        go(to: "speaker", &scene)
        scene.type("07")
        try Snapshot.expect(scene.picture, is: "form-person")
        scene.press(.named(.down), .enter, .enter)
        #expect(lastIdea(scene)?["speaker"] == "L4-07")
    }

    @Test(arguments: ["5", "kn\t", "→→"])
    func `the focus stays with the kind while the rows change, and goes on to the speaker`(keys: String) {
        var scene = Scene(programme: .sample)
        scene.type("Mở thêm khóa")
        scene.press(.tab)
        while scene.state.formFocus != "kind" { scene.press(.named(.down)) }
        for key in keys {
            switch key {
            case "\t": scene.press(.tab)
            case "→": scene.press(.named(.right))
            default: scene.type(String(key))
            }
        }
        #expect(scene.state.values.text("kind") == "proposal")
        if !keys.hasSuffix("\t") {
            #expect(scene.state.formFocus == "kind")
            scene.press(.tab)
        }
        #expect(scene.state.formFocus == "speaker")
        scene.type("73")
        scene.press(.tab)
        scene.type("rac")
        scene.press(.enter, .enter)
        let idea = scene.state.record.ideas.last
        #expect(idea?.kind == "proposal")
        #expect(idea?.speaker == "L3-07")
        #expect(idea?.field == "waste")
        #expect(idea?.text == "Mở thêm khóa")
    }

    @Test func `the rows follow the kind`() {
        var scene = form()
        go(to: "kind", &scene)
        scene.press(.character("8"))
        #expect(scene.state.values["kind"] == "question")
        #expect(scene.state.formRows.contains { $0.name == "answer" })
        #expect(!scene.state.formRows.contains { $0.name == "status" })
    }

    /// Nothing of the form can take the kind away, which says what other rows there are.
    @Test(arguments: [Key.backspace, .named(.delete)])
    func `a value is cleared by one key, but not the kind`(key: Key) {
        var scene = form()
        go(to: "field", &scene)
        scene.press(.character("5"), key)
        #expect(scene.state.values["field"] == nil || scene.state.values["field"] == .null)
        scene = form()
        go(to: "kind", &scene)
        scene.press(.character("8"), key)
        #expect(scene.state.values["kind"] == "question")
        #expect(scene.state.formRows.contains { $0.name == "answer" })
    }

    /// The same matcher as on the line: numbers with their class, and first letters.
    @Test(arguments: [
        ("speaker", "7 4", "L4-07"), ("field", "qh", "urban_planning"), ("kind", "kn", "proposal"),
        ("field", "廃棄物", "waste"), ("item", "y tuong", "M3"),
    ])
    func `what is typed in a row finds what it finds on the line, the best first`(
        name: String, typed: String, code: String
    ) {
        var scene = form()
        go(to: name, &scene)
        // Space opens the list where a digit would pick.
        scene.press(.character(" "))
        scene.type(typed)
        scene.press(.enter)
        #expect(scene.state.values[name] == .string(code))
    }

    @Test(arguments: [
        ("30-9-2024", "2024-09-30"), ("30/9", "2024-09-30"), ("1.10.24", "2024-10-01"),
        ("31-3", "2025-03-31"), ("16/9", "2024-09-16"), ("29-2", "2028-02-29"), ("31-3-2024", "2024-03-31"),
    ])
    func `days are typed day first`(typed: String, day: String) {
        var scene = form()
        go(to: "due", &scene)
        scene.type(typed)
        scene.press(.enter)
        // Whether a day in the past is meant is asked once.
        if day < "2024-09-16" { scene.press(.enter) }
        #expect(lastIdea(scene)?["due"] == .string(day))
    }

    @Test func `a day that there is not is said, and the sentence stays until it is corrected`() {
        var scene = form()
        go(to: "due", &scene)
        scene.type("31-9-2024")
        #expect(scene.shows("ngày không đúng"))
        let count = scene.state.record.ideas.count
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == count)
        for _ in 0..<9 { scene.press(.backspace) }
        scene.press(.enter)
        #expect(lastIdea(scene)?["due"] == nil)
        #expect(lastIdea(scene)?["text"] == "Lập tổ tư vấn")
    }

    @Test func `other ideas are named by their numbers`() {
        var scene = form()
        go(to: "links", &scene)
        scene.type("tk2-2, TK2-4")
        scene.press(.enter)
        #expect(
            lastIdea(scene)?["links"]
                == [.string(Scene.identifier(2).description), .string(Scene.identifier(4).description)])
    }

    @Test func `Esc keeps what was filled in, and the draft has it`() {
        var scene = form()
        go(to: "learned_in_japan", &scene)
        scene.type("họp dân")
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
        guard case .draft(let draft)? = scene.effects.last else {
            Issue.record("no draft was kept")
            return
        }
        #expect(draft.set["learned_in_japan"] == "họp dân")
        scene.press(.enter)
        #expect(lastIdea(scene)?["learned_in_japan"] == "họp dân")
    }

    @Test func `text of several lines is broken by Alt-Enter`() {
        var scene = form()
        scene.press(.named(.enter, .alt))
        scene.type("gồm người dân")
        scene.press(.enter)
        #expect(lastIdea(scene)?["text"] == "Lập tổ tư vấn\ngồm người dân")
    }

    @Test func `an edit records only the difference, as one change`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .named(.home), .control("o"), .tab)
        go(to: "status", &scene)
        scene.press(.character("2"), .tab, .tab)
        scene.press(.enter)
        let changes = scene.state.record.history(.idea(Scene.identifier(1))).changes
        #expect(changes.count == 2)
        #expect(changes.last?.set == ["status": "ongoing"])
        scene.press(.control("z"))
        #expect(scene.state.record.idea(Scene.identifier(1))?.values["status"] == "applied")
    }

    @Test func `what is typed before the text is part of the draft too`() {
        var scene = Scene()
        scene.press(.tab)
        go(to: "learned_in_japan", &scene)
        scene.type("họp")
        guard case .draft(let draft)? = scene.effects.last else {
            Issue.record("no draft was kept")
            return
        }
        #expect(draft.set["learned_in_japan"] == "họp")
    }

    @Test func `the star key stars the idea of the form`() {
        var scene = form()
        scene.press(.control("b"), .enter)
        #expect(lastIdea(scene)?["star"] == true)
        #expect(lastIdea(scene)?["text"] == "Lập tổ tư vấn")
    }

    @Test func `nothing is mandatory`() {
        var scene = form()
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.isIncomplete == true)
    }
}
