import Display
import Seminar
import TestSupport
import Testing
import Text
import Wording

@testable import Interface

/// What holds for every screen: the clock is in sight, the keys that everybody needs are named, nothing that matters is cut.
struct ScreenTests {
    /// The sample's item of ideas runs since 9:00; somebody speaks and others wait.
    private func scene(columns: Int = 80, rows: Int = 24, language: Language = .vietnamese) -> Scene {
        var scene = Scene(
            columns: columns, rows: rows, language: language, programme: .sample, method: .telex,
            ideas: [Values].few.map { values in
                var values = values
                values["item"] = "N1-05"
                return values
            })
        for _ in 0..<4 { scene.press(.named(.pageDown)) }
        scene.press(.control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 703)))
        scene.send(.saved(Scene.morning.adding(seconds: 703)))
        scene.press(.alt("q"))
        for query in ["7 3", "8 4", "9 4"] {
            scene.type(query)
            scene.press(.enter)
        }
        scene.press(.enter, .escape)
        scene.send(.tick(Scene.morning.adding(seconds: 720)))
        scene.send(.saved(Scene.morning.adding(seconds: 720)))
        return scene
    }

    @Test(arguments: [(60, 18), (80, 24), (120, 36), (200, 50), (250, 60)])
    func `the run screen uses the room it has`(columns: Int, rows: Int) throws {
        try Snapshot.expect(scene(columns: columns, rows: rows).picture, is: "room-\(columns)x\(rows)")
    }

    @Test(arguments: [Language.english, .japanese])
    func `the run screen fits 80 columns in each language`(language: Language) throws {
        try Snapshot.expect(scene(language: language).picture, is: "room-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases, [false, true])
    func `the status shares its row with the keys that everybody needs`(language: Language, isTyping: Bool) {
        var scene = scene(language: language)
        scene.send(.problems([Problem(file: "thu.json", fact: .byteOrderMark)]))
        scene.press(.control("l"))
        if isTyping { scene.type("abc") }
        scene.send(.tick(Scene.morning.adding(seconds: 750)))
        let last = scene.picture.split(separator: "\n").dropLast().last.map(String.init) ?? ""
        let keys = [Command.save, .nextItem, .help].map { "\($0.keyLabel) \($0.entry.short(language))" }
        let palette = "\(isTyping ? "^]" : "Esc") \(Command.palette.entry.short(language))"
        for key in keys + [palette] { #expect(last.contains(key), "\(key) in \(last)") }
        #expect(last.contains("Telex"))
    }

    private func agenda(of scene: Scene) -> [String] {
        let rows = scene.picture.split(separator: "\n").dropFirst().prefix {
            !$0.hasSuffix("──") || $0.contains("│")
        }
        return rows.map { String($0.prefix { $0 != "│" }) }.filter { !$0.contains("─") }
    }

    @Test(arguments: Language.allCases)
    func `no title of the agenda is cut at 80 columns`(language: Language) {
        let scene = scene(language: language)
        let agenda = agenda(of: scene)
        #expect(!agenda.contains { $0.contains("…") })
        for item in scene.state.context.items {
            let words = scene.state.context.shortTitle(of: item).split(separator: " ")
            for word in words { #expect(agenda.contains { $0.contains(word) }) }
        }
    }

    @Test(arguments: Language.allCases, [(80, 24), (100, 30), (120, 36), (160, 45), (200, 50), (250, 60)])
    func `no title of the agenda is cut, whether or not anything has begun`(
        language: Language, size: (columns: Int, rows: Int)
    ) {
        let fresh = Scene(
            columns: size.columns, rows: size.rows, language: language, programme: .sample, method: .telex)
        // On another day nothing is expected, and times are narrower.
        var later = fresh
        later.send(.tick(Scene.morning.adding(seconds: 90 * 86_400)))
        for scene in [fresh, later, scene(columns: size.columns, rows: size.rows, language: language)] {
            #expect(!agenda(of: scene).contains { $0.contains("…") })
        }
    }

    @Test(arguments: [(80, 24), (60, 18), (40, 12), (20, 5)])
    func `the running clock is in sight whatever is viewed and whatever lies over it`(columns: Int, rows: Int)
    {
        let layers: [[Key]] = [
            [], [.named(.pageUp)], [.function(3)], [.function(4)], [.function(5)], [.function(1)],
            [.alt("q")],
            [.alt("t")], [.alt("c")], [.alt("o")], [.control("]")], [.tab],
            [.character("@"), .character("0")],
        ]
        for keys in layers {
            var scene = scene(columns: columns, rows: rows)
            for key in keys { scene.press(key) }
            let first = scene.picture.split(separator: "\n").first.map(String.init) ?? ""
            #expect(first.contains("48:00"), "\(keys) at \(columns)x\(rows): \(first)")
        }
    }

    @Test(arguments: [(80, 24), (40, 12), (20, 5)])
    func `what the clock has come to is said by a sign too`(columns: Int, rows: Int) {
        var scene = scene(columns: columns, rows: rows)
        for (seconds, sign) in [(3_000, "! "), (3_500, "!! "), (3_700, "!!! ")] {
            scene.send(.tick(Scene.morning.adding(seconds: seconds)))
            let first = scene.picture.split(separator: "\n").first.map(String.init) ?? ""
            #expect(first.contains(sign), "\(first)")
        }
    }

    @Test(arguments: [Key.function(3), .function(4), .function(1), .alt("q"), .control("]")])
    func `a list shows its line at the smallest size`(key: Key) {
        var scene = scene(columns: 20, rows: 5)
        scene.press(key)
        scene.type("hoc")
        #expect(scene.shows("hoc"))
    }

    @Test func `what was skipped or put aside says so and shows no time`() throws {
        var scene = Scene(columns: 120, rows: 36, programme: .sample)
        scene.press(.named(.pageDown))
        let values: [(item: String, set: Values)] = [
            ("N1-02", ["skipped": true]), ("N1-03", ["deferred": true]),
        ]
        for (index, value) in values.enumerated() {
            let change = Change(
                id: Scene.identifier(0x4000 + index), n: 10 + index, at: Scene.morning, by: "Chủ trì",
                subject: .item(value.item), set: value.set)
            scene.send(.heard([Heard(tag: "chu-tri-0003", writer: "Chủ trì", changes: [change])]))
        }
        let rows = scene.picture.split(separator: "\n").map { String($0.prefix(46)) }
        let skipped = rows.first { $0.contains("–  2 ") } ?? ""
        let put = rows.first { $0.contains("↓  3 ") } ?? ""
        #expect(skipped.contains("bỏ qua") && !skipped.contains(":"))
        #expect(put.contains("tạm hoãn") && !put.contains(":"))
        #expect(scene.shows("15 phút  bỏ qua"))
    }

    @Test func `in a rehearsal the agenda shows times and no dates`() {
        var scene = Scene(columns: 120, rows: 36, programme: .sample)
        scene.send(.tick(Scene.morning.adding(seconds: 3 * 86_400)))
        scene.press(.control("r"), .control("g"))
        let rows = scene.picture.split(separator: "\n").map { String($0.prefix(46)) }
        #expect(rows.contains { $0.contains("▶  1 Giới thiệu đại biểu") && $0.contains("09:00") })
        #expect(!rows.contains { $0.contains("19-9") })
    }

    @Test func `a time of another day carries its date`() {
        var scene = Scene(columns: 120, rows: 36, programme: .sample)
        scene.send(.tick(Scene.morning.adding(seconds: 86_400)))
        scene.press(.control("g"))
        let rows = scene.picture.split(separator: "\n").map { String($0.prefix(46)) }
        #expect(rows.contains { $0.contains("17-9 09:00") })
    }

    @Test func `a break has no number, and none is counted for it`() {
        var programme = Programme.small
        programme.sessions[0].items.insert(
            Item(
                id: "G", title: Localized(vi: "Giải lao", en: "Break", ja: "休憩"), minutes: 10, isBreak: true),
            at: 1)
        var scene = Scene(programme: programme)
        scene.press(.named(.pageDown))
        #expect(scene.shows("│ Giải lao"))
        #expect(scene.shows("  2 Kiến thức tiếp thu"))
        scene.press(.alt("t"))
        #expect(scene.shows(" 2 Kiến thức tiếp thu"))
        #expect(!scene.shows("2 Giải lao"))
    }

    @Test func `the queue shows the row that Enter means, its times by name, and who has not been heard`() {
        var scene = scene()
        scene.press(.alt("q"))
        #expect(isReversed("1. Học viên 08 – Lớp 4", scene))
        #expect(!isReversed("2. Học viên 09 – Lớp 4", scene))
        #expect(
            scene.picture.split(separator: "\n").contains {
                $0.contains("Người đăng ký") && $0.contains("Đã chờ")
            })
        #expect(scene.shows("chưa phát biểu: "))
        #expect(scene.shows("· Lớp 3: 2/"))
        scene.press(.named(.down))
        #expect(isReversed("2. Học viên 09 – Lớp 4", scene))
        #expect(!isReversed("1. Học viên 08 – Lớp 4", scene))
    }

    /// Whether a text is shown, in reverse.
    private func isReversed(_ text: String, _ scene: Scene) -> Bool {
        view(scene.state).rows.contains { cells in
            cells.filter(\.style.reverse).map(\.text).joined().contains(text)
        }
    }

    @Test func `without more than ASCII all of it is drawn in ASCII`() {
        var state = State(
            size: Size(columns: 120, rows: 36), now: Scene.morning, language: .english,
            access: .recording(writer: "Note-taker 1"), programme: .small, drawsUnicode: false, seed: 1)
        _ = update(&state, .loaded(Record(programme: .small), []))
        for keys in [[Key.control("g")], [.alt("w")], [.escape, .alt("q")], [.escape, .function(1)]] {
            for key in keys { _ = update(&state, .input(.key(key))) }
            let texts = view(state).rows.flatMap { $0 }.flatMap(\.text.unicodeScalars)
            // Names of the programme stay as they are.
            #expect(!texts.contains { (0x2500...0x25FF).contains($0.value) || $0 == "‖" || $0 == "…" })
        }
    }

    @Test(arguments: Language.allCases)
    func `the help lists the commands by where their keys work`(language: Language) throws {
        var scene = scene(language: language)
        scene.press(.function(1))
        try Snapshot.expect(scene.picture, is: "help-\(language.rawValue)")
        scene.type("pgdn")
        #expect(scene.shows(KeyPlace.leading.title(language)))
        #expect(!scene.shows(KeyPlace.offer.title(language)))
    }
}
