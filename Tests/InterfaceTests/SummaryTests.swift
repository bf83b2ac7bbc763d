import Display
import Seminar
import Testing

@testable import Interface

/// Counts as bars, and the way from a bar to its ideas.
struct SummaryTests {
    @Test func `what is opened to read only begins here, what is recorded on the run screen`() {
        #expect(Scene(access: .readOnly).state.context.tab == .summary)
        #expect(Scene().state.context.tab == .run)
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12)])
    func `the bars fit every size`(columns: Int, rows: Int) throws {
        var scene = Scene(columns: columns, rows: rows, ideas: .few)
        scene.press(.function(5))
        try Snapshot.expect(scene.picture, is: "summary-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the bars are labelled in three languages`(language: Language) throws {
        var scene = Scene(language: language, ideas: .few)
        scene.press(.function(5))
        try Snapshot.expect(scene.picture, is: "summary-\(language.rawValue)")
    }

    @Test func `Enter goes to the ideas behind a bar`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(5))
        // Ten kinds stand before the fields; the fifth field is waste.
        scene.press(.named(.pageDown), .named(.up), .named(.up))
        for _ in 0..<4 { scene.press(.named(.down)) }
        scene.press(.enter)
        #expect(scene.state.tab == .ideas)
        #expect(scene.state.context.filter.criteria == [.field("waste")])
        #expect(scene.state.ideas.found.count == 2)
    }

    @Test func `what the filter lets through is counted, and Enter adds to it`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3), .tab)
        scene.type("lop 4")
        scene.press(.enter, .function(5))
        let count = IdeaFacets(scene.state.record).places(
            passing: IdeaFilter([.trainingClass("L4")]), in: scene.state.record
        ).count
        #expect(count < 5)
        #expect(scene.shows("\(count) ý kiến"))
        #expect(scene.shows(" Lớp 4"))
        // The first bar is that of a kind.
        scene.press(.enter)
        #expect(scene.state.context.filter.criteria == [.trainingClass("L4"), .kind("learned")])
        scene.press(.function(5), .backspace)
        #expect(scene.state.context.filter.criteria == [.trainingClass("L4")])
        scene.press(.control("x"))
        #expect(scene.shows("5 ý kiến"))
    }

    @Test(arguments: [
        (1, 1, 4, "████"), (1, 2, 4, "██"), (1, 16, 4, "▎"), (1, 100, 4, "▏"), (0, 5, 4, ""), (3, 5, 0, ""),
    ])
    func `a bar is as long as its share`(count: Int, most: Int, columns: Int, bar: String) {
        #expect(count.bar(of: most, columns: columns) == bar)
    }
}
