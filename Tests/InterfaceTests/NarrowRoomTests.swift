import Display
import Seminar
import Testing

@testable import Interface

/// What stays in sight of the room, and what is said of its deeds, where columns are few.
struct NarrowRoomTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    /// The row of the run screen that has a text, from it on.
    private func row(_ text: String, _ scene: Scene) -> String {
        let row = scene.picture.split(separator: "\n").first { $0.contains(text) } ?? ""
        return row.firstRange(of: text).map { String(row[$0.lowerBound...]) } ?? ""
    }

    @Test(arguments: [
        ("L3-07", 80, "TK2-1 08:31 Học viên 07 – Lớp 3 · đánh giá"),
        ("L3-07", 92, "TK2-1 08:31 Học viên 07 – Lớp 3 · Xử lý rác… · đánh giá"),
        ("G1", 80, "TK2-1 08:31 Nhóm 1 · Xử lý rác … · đánh giá"),
        ("LB", 80, "TK2-1 08:31 UBND quận Long Biên · đánh giá"),
        ("L3-07", 76, "TK2-1 Học viên 07 – Lớp 3 · đánh giá"),
        ("L3-07", 60, "TK2-1 08:31 Học viên 07 – Lớp 3 · Xử lý rác th… · đánh giá"),
        ("L3-07", 40, "TK2-1 Học viên 07 – Lớp 3 · đánh giá"),
    ])
    func `who spoke and an idea's kind stand whole, and its field has the rest`(
        speaker: String, columns: Int, head: String
    ) {
        let scene = Scene(
            columns: columns,
            ideas: [
                [
                    "kind": "evaluation", "text": "Nên giữ", "speaker": .string(speaker), "field": "waste",
                    "item": "M1",
                ]
            ])
        #expect(row("TK2-1", scene) == head, "\(scene.picture)")
    }

    @Test func `the list's preview shows the kind, however long the field is called`() {
        var scene = Scene(
            columns: 60,
            ideas: [
                [
                    "kind": "evaluation", "text": "Nên giữ", "speaker": "L3-07", "field": "public_admin",
                    "item": "M1",
                ]
            ])
        scene.press(.function(3))
        #expect(
            row("TK2-1 Học", scene) == "TK2-1 Học viên 07 – Lớp 3 · Cải cách hành chín… · đánh giá",
            "\(scene.picture)")
    }

    @Test(arguments: ["F4 Alt-A 'Kh'", "Tab 'Kh'", "^] 'Kh'"])
    func `where a window has a single row, what is typed there stands in it and no hint`(way: String) throws {
        var scene = Scene(columns: 20, rows: 5)
        try scene.play(way)
        #expect(scene.shows("Kh") && !scene.shows("Esc"), "\(scene.picture)")
    }

    @Test(arguments: Language.allCases)
    func `at 60 columns the commands and the help stand in the last row`(language: Language) {
        let scene = Scene(columns: 60, rows: 18, language: language)
        let last = scene.picture.split(separator: "\n").dropLast().last ?? ""
        #expect(last.contains("Esc ") && last.contains("F1 "), "\(last)")
    }

    @Test func `what is counted of people stands clear of the place in the list`() {
        var scene = Scene(columns: 60, rows: 18, programme: .sample)
        scene.press(.function(4))
        #expect(scene.shows("chưa phát biểu: 34"))
        #expect(!scene.shows("34 13/42"), "\(scene.picture)")
    }

    @Test func `the key that leads back to the room's item is never cut off`() {
        var scene = Scene(programme: .sample)
        scene.press(.control("g"))
        choose("dm", in: &scene)
        scene.type("Tuyên bố lý do và giới thiệu tất cả các đại biểu")
        scene.press(.enter, .named(.pageDown))
        #expect(row("▸ đang", scene).hasSuffix("… (Ctrl-T)"))
    }

    @Test(arguments: [
        (80, Language.vietnamese, "▶ Nghỉ 10:00"), (120, .vietnamese, "▶ Nghỉ còn 10:00"),
        (40, .vietnamese, "▶ Nghỉ 10:00"), (120, .english, "▶ Break 10:00 left"),
        (80, .japanese, "▶ 休憩 残り 10:00"),
    ])
    func `the clock of a break says that it is one`(columns: Int, language: Language, clock: String) {
        var scene = Scene(columns: columns, language: language)
        scene.press(.control("g"))
        choose("ng", in: &scene)
        #expect(scene.shows(clock))
    }

    @Test func `what was begun is said before what ended, by the titles of the agenda`() {
        var scene = Scene(programme: .sample)
        scene.press(.control("g"))
        #expect(scene.shows("Bắt đầu: Giới thiệu đại biểu"))
        scene.press(.alt("x"))
        #expect(scene.shows("Bắt đầu: Cục trưởng phát biểu · kết thúc: Giới thiệu"))
        scene.press(.control("z"))
        #expect(scene.shows("Đã hoàn tác: bắt đầu Cục trưởng phát biểu"))
        scene.press(.function(6))
        #expect(scene.shows("Tạm dừng: Giới thiệu đại biểu"))
        scene.press(.control("g"))
        #expect(scene.shows("Giới thiệu đại biểu"))
    }

    @Test func `minutes given are said with the item and by how much`() {
        var scene = Scene(programme: .sample)
        for (key, said) in [
            (Key.named(.up, .alt), "Giới thiệu đại biểu: 11 phút (+1)"),
            (.named(.pageUp, .alt), "Giới thiệu đại biểu: 16 phút (+5)"),
            (.named(.pageDown, .alt), "Giới thiệu đại biểu: 11 phút (−5)"),
            (.named(.pageDown, .alt), "Giới thiệu đại biểu: 6 phút (−5)"),
            (.named(.pageDown, .alt), "Giới thiệu đại biểu: 1 phút (−5)"),
            (.named(.down, .alt), "Giới thiệu đại biểu: 1 phút (±0)"),
        ] {
            scene.press(key)
            #expect(scene.shows(said))
        }
    }

    @Test func `a moved item is said with the number that it has now`() {
        var scene = Scene()
        scene.show(item: "M2")
        choose("mx", in: &scene)
        #expect(scene.shows("Đã đưa xuống: Kiến thức tiếp thu (nay là mục 3)"))
        choose("mx", in: &scene)
        #expect(scene.shows("Kiến thức tiếp thu: đã ở cuối phiên"))
        choose("ml", in: &scene)
        #expect(scene.shows("Đã đưa lên: Kiến thức tiếp thu (nay là mục 2)"))
    }

    @Test(arguments: [
        (Language.vietnamese, "Gợi ý: Đại biểu nào vắng mặt, đến muộn? Đại biểu mong muốn"),
        (.japanese, "問いかけ：遅刻・欠席の方はいらっしゃいますか。この2日間で最も意見交換したいことは何ですか。"),
    ])
    func `one question for the room is told from the next`(language: Language, prompts: String) {
        let scene = Scene(columns: 200, language: language, programme: .sample)
        #expect(scene.shows(prompts))
    }
}
