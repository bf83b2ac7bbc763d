import Display
import Seminar
import Testing

@testable import Interface

/// The run screen as a person sees it.
struct RunPictureTests {
    @Test(arguments: [(80, 24), (40, 12), (20, 5)])
    func `the run screen fits every size`(columns: Int, rows: Int) throws {
        var scene = Scene(columns: columns, rows: rows, ideas: .few)
        scene.press(.named(.pageDown), .named(.pageDown))
        scene.type("Lập tổ tư vấn quy hoạch")
        try Snapshot.expect(scene.picture, is: "run-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.japanese])
    func `the run screen speaks three languages`(language: Language) throws {
        var scene = Scene(language: language, ideas: .few)
        scene.press(.named(.pageDown), .named(.pageDown))
        try Snapshot.expect(scene.picture, is: "run-\(language.rawValue)")
    }
}
