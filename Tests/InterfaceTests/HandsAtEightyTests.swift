import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// What hands look for at 80 × 24, in each language.
struct HandsAtEightyTests {
    private func lastRow(_ scene: Scene) -> String {
        String(scene.picture.split(separator: "\n").dropLast().last ?? "")
    }

    @Test(arguments: [
        (Language.vietnamese, TypingMethod.telex, "@ Người"), (.english, .off, "@ Person"),
        (.japanese, .off, "@ 発言者"),
    ])
    func `the way to the speaker stands in the last row, unless that something is saved needs its room`(
        language: Language, method: TypingMethod, hint: String
    ) {
        var scene = Scene(language: language, method: method)
        #expect(lastRow(scene).contains(hint), "\(lastRow(scene))")
        scene.type("Mot cau")
        #expect(lastRow(scene).contains(hint), "\(lastRow(scene))")
        scene.press(.enter)
        scene.send(.saved(scene.state.now))
        scene.send(.tick(scene.state.now.adding(seconds: 60)))
        let row = lastRow(scene)
        #expect(row.contains(language == .vietnamese ? "đã lưu 09:00:00" : "09:00:00"), "\(row)")
        for command in [Command.save, .nextItem, .palette, .help] {
            #expect(row.contains(" \(command.entry.short(language))"), "\(command): \(row)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the way to be in time again is told when the room is late`(language: Language) {
        var scene = Scene(language: language, programme: .sample)
        scene.press(.control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 3_600)))
        #expect(scene.shows("rg"), "\(scene.picture)")
    }

    @Test func `what cannot be shortened any more is not called in time`() {
        var scene = Scene(programme: .sample)
        scene.press(.control("g"))
        scene.send(.tick(Scene.morning.adding(seconds: 5 * 3_600)))
        for _ in 0..<20 where scene.state.shortening != nil {
            scene.press(.escape)
            scene.type("rg")
            scene.press(.enter)
        }
        // Each item is as short as can be.
        let rest = scene.state.record.items.filter { $0.sessionID == "N1" && $0.id != "N1-01" }
        #expect(rest.map(\.item.minutes) == rest.map { _ in 5 })
        scene.press(.escape)
        scene.type("rg")
        scene.press(.enter)
        #expect(scene.state.notice?.text.vi == "Không còn mục để rút gọn")
    }

    @Test(arguments: Language.allCases)
    func `no title is cut on the timeline`(language: Language) {
        var scene = Scene(language: language, programme: .sample)
        scene.press(.alt("t"))
        for item in scene.state.record.items where item.sessionID == "N1" {
            let title = (item.item.short ?? item.item.title)(language)
            #expect(scene.shows(" \(title) "), "\(title)\n\(scene.picture)")
        }
    }

    @Test(arguments: Language.allCases)
    func `what a person is stands whole`(language: Language) {
        var scene = Scene(language: language, programme: .sample)
        scene.press(.function(4))
        scene.type("vts")
        scene.press(.enter)
        #expect(!scene.shows("…"), "\(scene.picture)")
    }
}

/// A question takes its answer and nothing else, and says so.
struct QuestionTests {
    private func asked() -> Scene {
        var scene = Scene()
        scene.press(.escape)
        scene.type("nt")
        scene.press(.enter)
        return scene
    }

    @Test func `the palette's key leaves the question, and undo brings back what was answered`() {
        var scene = asked()
        scene.type("Còn 2 phút")
        scene.press(.control("]"))
        #expect(scene.shows("Tìm lệnh theo tên"), "\(scene.picture)")
        #expect(!scene.shows("Còn 2 phút"))
        scene.press(.escape, .control("z"))
        #expect(scene.shows("› Còn 2 phút"), "\(scene.picture)")
        scene.press(.enter)
        #expect(scene.state.record.room.message(at: scene.state.now) == "Còn 2 phút")
    }

    @Test func `without an answer there is nothing to bring back`() {
        var scene = asked()
        scene.press(.control("]"))
        #expect(scene.state.notice == nil)
        scene.type("bm")
        scene.press(.enter)
        #expect(scene.shows("Bế mạc"))
    }

    @Test func `a person's form is left for the palette as a question is`() {
        var scene = Scene()
        scene.press(.function(4), .control("o"))
        scene.type("x")
        scene.press(.function(3))
        #expect(scene.state.notice?.text.vi == "Nhập xong phần này trước (Enter), hoặc đóng (Esc)")
        scene.press(.control("]"))
        #expect(scene.shows("Tìm lệnh theo tên"), "\(scene.picture)")
        scene.press(.escape, .control("z"))
        #expect(scene.shows("Học viên 01 – Lớp 3x"), "\(scene.picture)")
    }

    @Test(arguments: [Key.function(3), .function(5), .control("f"), .alt("n"), .control("q")])
    func `what works everywhere else says that the question comes first`(key: Key) {
        var scene = asked()
        scene.type("Còn")
        scene.press(key)
        #expect(scene.state.notice?.text.vi == "Nhập xong phần này trước (Enter), hoặc đóng (Esc)")
        scene.type(" 2 phút")
        scene.press(.enter)
        #expect(scene.state.record.room.message(at: scene.state.now) == "Còn 2 phút")
    }
}

/// A message for the back row.
struct WallMessageTests {
    private func wall(_ message: String, columns: Int, rows: Int, speaking: Bool) -> Scene {
        var scene = Scene(columns: columns, rows: rows, programme: .sample)
        scene.press(.control("g"))
        if speaking {
            scene.record(.floor(.ask("L3-07")))
            scene.record(.floor(.callNext))
        }
        scene.record(.room(.show(message: message, seconds: 600)))
        scene.press(.alt("w"))
        return scene
    }

    /// Whether the message is drawn from blocks: nowhere in letters, and its own colour in many cells.
    private func isLarge(_ message: String, _ scene: Scene) -> Bool {
        let blocks = view(scene.state).rows.joined().filter {
            ("▀"..."█").contains($0.text) && $0.style == .warning
        }
        return blocks.count > 60 && !scene.shows(message)
    }

    @Test(
        arguments: [
            "Còn 2 phút", "Còn 2 phút, mời kết thúc", "Còn 20% thời gian", "Mời “Nhóm 3” chuẩn bị",
        ], [true, false])
    func `it is large at 80 × 24, beside the clock or above it`(message: String, speaking: Bool) {
        let scene = wall(message, columns: 80, rows: 24, speaking: speaking)
        #expect(isLarge(message, scene), "\(scene.picture)")
    }

    @Test func `a longer one keeps the clocks and who speaks in a row below it`() {
        let scene = wall("Còn 2 phút, mời kết thúc", columns: 80, rows: 24, speaking: true)
        let rows = scene.picture.split(separator: "\n").map(String.init)
        #expect(rows[22].contains("Học viên 07 – Lớp 3  0:00   10:00  còn lại"), "\(rows[22])")
        #expect(rows[21].contains("────"))
    }

    @Test(arguments: [(120, 36), (200, 50)])
    func `what no small wall has room for is large on a large one`(columns: Int, rows: Int) {
        let message = "Mời quý đại biểu trở lại hội trường lúc 10:30"
        #expect(isLarge(message, wall(message, columns: columns, rows: rows, speaking: true)))
        #expect(isLarge(message, wall(message, columns: columns, rows: rows, speaking: false)))
    }

    @Test func `what has no room in large letters stands in plain ones, whole`() {
        let message = String(repeating: "Mời quý đại biểu về chỗ. ", count: 6)
        let scene = wall(message, columns: 80, rows: 24, speaking: true)
        #expect(scene.shows("Mời quý đại biểu về chỗ."), "\(scene.picture)")
    }
}

/// What the history of an entry says of its being removed.
struct RemovalInHistoryTests {
    @Test(arguments: [
        (Language.vietnamese, "Thư ký 1  đã xóa", "đã khôi phục", "đã xóa: "),
        (.english, "Thư ký 1  removed", "restored", "removed: "),
        (.japanese, "Thư ký 1  削除済み", "復元済み", "削除済み："),
    ])
    func `removed and restored, not yes and no`(
        language: Language, removed: String, restored: String, never: String
    ) {
        var scene = Scene(language: language, ideas: .few)
        scene.press(.function(3), .control("d"))
        scene.press(.escape)
        scene.type("dx")
        scene.press(.enter, .enter)
        scene.press(.function(3), .named(.end), .enter, .named(.end), .named(.pageDown))
        #expect(scene.shows(removed), "\(scene.picture)")
        #expect(scene.shows(restored), "\(scene.picture)")
        #expect(!scene.shows(never))
    }
}
