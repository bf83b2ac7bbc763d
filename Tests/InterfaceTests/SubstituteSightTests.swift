import Display
import Seminar
import Testing

@testable import Interface

/// Who speaks in whose place is read everywhere where the speaker is, however few columns there are.
struct SubstituteSightTests {
    private static let name = "Chuyên viên Phòng Nội vụ 2"

    /// Somebody is there in the place of Học viên 07 – Lớp 3, and has said something.
    private func scene(columns: Int = 80, rows: Int = 24, field: Bool = true) -> Scene {
        var values: Values = ["kind": "idea", "text": "Phân loại rác", "speaker": "L3-07", "item": "M1"]
        if field { values["field"] = "waste" }
        var scene = Scene(columns: columns, rows: rows, ideas: [values])
        scene.record(.person(.substitute("L3-07", name: Self.name)))
        return scene
    }

    private func rows(_ scene: Scene) -> [String] {
        scene.picture.split(separator: "\n").map { $0.split(separator: "│").last.map(String.init) ?? "" }
            .map { $0.split(separator: " ").joined(separator: " ") }
    }

    @Test(arguments: [(80, 24), (60, 18), (44, 18)])
    func `beside the ideas of an item`(columns: Int, height: Int) {
        let scene = scene(columns: columns, rows: height)
        let rows = rows(scene)
        guard let head = rows.firstIndex(where: { $0.contains("TK2-1 ") }) else {
            Issue.record("\(scene.picture)")
            return
        }
        #expect(rows[head].contains("Học viên 07 – Lớp 3"))
        #expect(!rows[head].contains("(dự"))
        #expect(rows[head + 1].hasSuffix("dự thay: \(Self.name)"))
        #expect(rows[head + 2].hasSuffix("Phân loại rác"))
    }

    @Test func `in one row where there is room`() {
        let scene = scene(columns: 140, rows: 36)
        let row = "Học viên 07 – Lớp 3 (dự thay: \(Self.name)) · Xử lý r"
        #expect(scene.shows(row), "\(scene.picture)")
        #expect(!rows(scene).contains { $0.hasSuffix("| dự thay: \(Self.name)") })
    }

    @Test func `below the one who speaks, in the queue, and in the line`() {
        var scene = scene()
        scene.record(.floor(.ask("L3-07")))
        scene.press(.alt("q"))
        #expect(scene.shows("1. Học viên 07 – Lớp 3 (dự thay: \(Self.name))"), "\(scene.picture)")
        scene.press(.alt("n"))
        #expect(scene.shows("▶ Học viên 07 – Lớp 3 (dự thay: \(Self.name)) (0:00)"), "\(scene.picture)")
        scene.press(.escape)
        let rows = rows(scene)
        let floor = rows.firstIndex { $0.hasPrefix("Đang phát biểu: Học viên 07 – Lớp 3 (0:00)") }
        #expect(floor.map { rows[$0 + 1] } == "dự thay: \(Self.name)", "\(scene.picture)")
        #expect(scene.shows("| Học viên 07 – Lớp 3 (dự thay: Chuyên viên Phòng Nội v"), "\(scene.picture)")
    }

    @Test func `on the list of ideas, in what is shown of the selected one`() {
        var scene = scene(columns: 60)
        scene.press(.function(3))
        let rows = rows(scene)
        let head = rows.firstIndex { $0.hasPrefix("| TK2-1 Học viên 07 – Lớp 3 · Xử lý rác thải") }
        #expect(head.map { rows[$0 + 1] } == "| dự thay: \(Self.name)", "\(scene.picture)")
    }

    @Test func `on the roster, and of the person`() {
        var wide = scene()
        wide.press(.function(4))
        #expect(wide.shows("Học viên 07 – Lớp 3 dự thay: \(Self.name)"), "\(wide.picture)")
        var narrow = scene(columns: 60)
        narrow.press(.function(4))
        #expect(narrow.shows("Học viên 07 – Lớp 3 · dự thay: Chuyên viên Phòng N…"), "\(narrow.picture)")
        wide.type("73")
        wide.press(.enter)
        #expect(wide.shows("✓ có mặt · dự thay: \(Self.name)"), "\(wide.picture)")
    }

    @Test func `on the wall`() {
        var scene = scene()
        scene.press(.control("g"))
        scene.record(.floor(.ask("L3-07")))
        scene.record(.floor(.callNext))
        scene.press(.alt("w"))
        #expect(scene.shows("  dự thay: \(Self.name)"), "\(scene.picture)")
    }
}

/// What a command is about stays what was found.
struct FoundStaysSelectedTests {
    @Test func `clearing the search of people keeps the person`() {
        var scene = Scene()
        scene.press(.function(4))
        scene.type("74")
        #expect(scene.state.people.selected?.person.id == "L4-07")
        scene.press(.escape)
        #expect(scene.state.people.selected?.person.id == "L4-07")
        scene.press(.escape)
        scene.type("ts")
        scene.press(.enter)
        scene.type("Học viên 31")
        scene.press(.enter)
        let person = scene.state.record.person("L4-07")
        #expect(person?.attendance(.first).substitute == "Học viên 31")
    }

    @Test func `clearing the search of entries keeps the entry, until something else is searched for`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3))
        scene.type("luu dong")
        let found = scene.state.ideas.selected
        #expect(found == Scene.identifier(2))
        scene.press(.escape)
        #expect(scene.state.ideas.selected == found)
        scene.type("thieu")
        #expect(scene.state.ideas.selected == Scene.identifier(4))
    }
}

/// Of whom and what matters more than when.
struct DayBesideNameTests {
    @Test(arguments: [
        (76, "TK2-1 Học viên 07 – Lớp 3 · ý tưởng"),
        (80, "TK2-1 27-11 Học viên 07 – Lớp 3 · ý tưởng"),
        (84, "TK2-1 27-11-2026 Học viên 07 – Lớp 3 · ý tưởng"),
        (120, "TK2-1 27-11-2026 08:31 Học viên 07 – Lớp 3 · ý tưởng"),
    ])
    func `on a day that is none of the seminar's the name stays whole`(columns: Int, head: String) {
        var scene = Scene(columns: columns)
        let day = Day("2026-11-27") ?? Scene.morning.day
        let at = Moment(day: day, secondOfDay: 8 * 3_600 + 31 * 60, offsetMinutes: 420)
        let change = Change(
            id: Scene.identifier(0x1000), n: 1, at: at, by: "Thư ký 2", subject: .idea(Scene.identifier(1)),
            set: ["kind": "idea", "text": "Phân loại rác", "speaker": "L3-07", "item": "M1"])
        scene.send(
            .heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.shows(head), "\(scene.picture)")
        #expect(!scene.shows("Học viên 07 – …"))
    }
}
