import Display
import Seminar
import Testing

@testable import Interface

/// The picture on the wall: what it follows, how it fits, what it keeps to itself.
struct ProjectorTests {
    /// The second item of 40 minutes was started at 9:00, and some minutes have passed.
    private func scene(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese, seconds: Int = 600
    ) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, ideas: .few)
        scene.press(.named(.pageDown), .control("g"), .alt("w"))
        scene.send(.tick(Scene.morning.adding(seconds: seconds)))
        return scene
    }

    @Test(arguments: [(80, 24), (120, 36), (40, 12), (33, 6)])
    func `the clock is as large as the screen lets it be`(columns: Int, rows: Int) throws {
        try Snapshot.expect(
            scene(columns: columns, rows: rows).picture, is: "projector-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `it speaks three languages`(language: Language) throws {
        try Snapshot.expect(scene(language: language).picture, is: "projector-\(language.rawValue)")
    }

    @Test(arguments: [
        (600, "30:00", "còn lại"), (1_920, "8:00", "! còn ít thời gian"),
        (2_280, "2:00", "!! sắp hết giờ"),
        (2_530, "+2:10", "!!! quá giờ"),
    ])
    func `sign and words say what the colour says`(seconds: Int, digits: String, words: String) {
        var scene = scene(seconds: seconds)
        let context = scene.state.context
        let entry = scene.state.record.room.currentItem.flatMap { context.timetable.item($0) }
        let face = entry.flatMap { ClockFace(of: $0, in: context) }
        #expect(face?.digits == digits)
        #expect(face?.words().hasPrefix(words + " / 40 phút") ?? false)
        scene.send(.resized(Size(columns: 30, rows: 5)))
        #expect(scene.shows("\(digits)  \(words)"))
    }

    @Test func `ideas are shown on demand and without names`() throws {
        var scene = scene()
        #expect(!scene.shows("Phân loại rác"))
        scene.press(.character("i"))
        try Snapshot.expect(scene.picture, is: "projector-ideas")
        #expect(!scene.shows("Học viên"))
    }

    @Test func `it follows the room and not what is viewed`() {
        var scene = scene()
        scene.press(.named(.pageDown))
        #expect(scene.shows("KIẾN THỨC TIẾP THU"))
        scene.press(.control("g"))
        #expect(scene.shows("Ý TƯỞNG ÁP DỤNG"))
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `what has ended gives way to what comes next`() {
        var scene = scene()
        scene.press(.control("g"))
        #expect(scene.shows("Ý TƯỞNG ÁP DỤNG"))
        #expect(scene.shows("Tiếp theo"))
        #expect(!scene.shows("KIẾN THỨC TIẾP THU"))
    }

    @Test func `alone it shows a rehearsal of today while there is one`() {
        var scene = Scene(access: .watching(showingIdeas: false))
        let today = Scene.morning.day
        for (n, rehearsal) in [(1, Day(number: today.number - 1)), (2, today), (3, nil)] {
            let change = Change(
                id: Scene.identifier(0x3000 + n), n: n, at: Scene.morning, by: "Chủ trì", subject: .room,
                rehearsal: rehearsal, set: ["item": "M2"])
            scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
            #expect(scene.state.record.rehearsal == (rehearsal == today ? today : nil))
        }
        #expect(scene.shows("KIẾN THỨC TIẾP THU"))
    }

    @Test func `alone it has no screen to go back to and leads nothing`() {
        var scene = Scene(access: .watching(showingIdeas: false))
        scene.press(.escape, .control("g"), .function(3), .character("x"))
        #expect(scene.state.layers.count == 1)
        #expect(scene.shows("Tiếp theo"))
        scene.press(.control("q"))
        #expect(scene.effects == [.leave])
    }

    @Test func `no size is too small or too large`() {
        var scene = scene(seconds: 2_530)
        for columns in [1, 2, 7, 21, 34, 35, 80, 200] {
            for rows in [1, 2, 3, 5, 11, 12, 13, 24, 60] {
                scene.send(.resized(Size(columns: columns, rows: rows)))
                #expect(view(scene.state).rows.map(\.count) == Array(repeating: columns, count: rows))
                scene.press(.character("i"))
                #expect(view(scene.state).rows.map(\.count) == Array(repeating: columns, count: rows))
            }
        }
    }

    @Test(arguments: [
        // 17 points by 5: four columns a point need 68 columns, and 5 × 4 half rows are ten rows.
        (73, 12, true, 4, 68, 10), (60, 12, true, 3, 51, 8), (60, 12, false, 2, 34, 5),
    ])
    func `digits are drawn at the greatest scale that fits`(
        columns: Int, rows: Int, halves: Bool, scale: Int, width: Int, height: Int
    ) throws {
        let points = BigDigits.points(of: "12:34")
        let digits = try #require(Blocks(points, columns: columns, rows: rows, least: 2, halves: halves))
        #expect((digits.scale, digits.columns, digits.rows) == (scale, width, height))
    }

    @Test(arguments: [(33, 12), (80, 4), (0, 0), (-3, -1)])
    func `what does not fit is not drawn from blocks`(columns: Int, rows: Int) {
        let points = BigDigits.points(of: "12:34")
        #expect(Blocks(points, columns: columns, rows: rows, least: 2, halves: true) == nil)
        #expect(Blocks([], columns: 80, rows: 24, least: 1, halves: true) == nil)
    }

    @Test func `half blocks draw the odd rows`() {
        // Three columns and three half rows a point: the second row begins in the first point and ends in the second.
        var surface = Surface(size: Size(columns: 9, rows: 2))
        Blocks(BigDigits.points(of: "1"), columns: 9, rows: 8, least: 2, halves: true)?
            .draw(column: 0, row: 0, style: .plain, on: &surface)
        #expect(surface.frame.rows.map { $0.map(\.text).joined() } == ["   ███   ", "▄▄▄███   "])
    }

    @Test(arguments: [
        // A tone alone stands where the circumflex would; both together are three points higher.
        ("Í", ["  #", " # ", "   ", "###", " # ", " # ", " # ", " # ", " # ", "###"]),
        (
            "ợ",
            [
                " ### #", "#   ##", "#   # ", "#   # ", "#   # ", "#   # ", " ###  ", "      ", "  #   ",
            ]
        ),
        (
            "Ễ",
            [
                " #  #", "# ## ", "     ", "  #  ", " # # ", "     ", "#####", "#    ", "#    ", "#### ",
                "#    ",
                "#    ", "#####",
            ]
        ),
        (
            "Ĩ",
            [
                " #  #", "# ## ", "     ", " ### ", "  #  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### ",
            ]
        ),
    ])
    func `letters carry the marks of Vietnamese`(letter: String, rows: [String]) {
        let points = BigLetters.points(of: letter) ?? []
        #expect(points.map { String($0.dropLast().map { $0 ? "#" : " " }) } == rows)
    }

    @Test func `every Vietnamese letter has a glyph, and other scripts have none`() {
        let bases = "aăâeêioôơuưy"
        let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
        for base in bases {
            for tone in tones { #expect(BigLetters.points(of: "\(base)\(tone)") != nil) }
        }
        #expect(BigLetters.points(of: "bcdđfghjklmnpqrstvwxz 0123456789 .,;:-–()/?!&") != nil)
        #expect(BigLetters.points(of: "活用アイデア") == nil)
        #expect(BigLetters.points(of: "") == nil)
    }

    @Test func `during a break that was put in, what goes on then comes next`() {
        var scene = Scene(columns: 100, rows: 30, ideas: .few)
        scene.press(.named(.pageDown), .control("g"), .escape)
        scene.type("ng")
        scene.press(.enter, .alt("w"))
        #expect(scene.shows("Tiếp theo  ~09:10  Kiến thức tiếp thu"))
    }
}
