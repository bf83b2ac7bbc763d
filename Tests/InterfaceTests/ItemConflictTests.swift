import Display
import Seminar
import Testing

@testable import Interface

/// An item that two laptops named differently, neither knowing of the other.
struct ItemConflictTests {
    /// What two other laptops set of the first item at once.
    private func open(_ versions: [Values], columns: Int = 120, rows: Int = 36) -> Scene {
        var scene = Scene(columns: columns, rows: rows)
        let heard = versions.enumerated().map { place, values in
            Heard(
                tag: "x\(place)", writer: "Thư ký \(place + 2)",
                changes: [
                    Change(
                        id: Scene.identifier(0x7200 + place), n: 5 + place, at: scene.state.now,
                        by: "Thư ký \(place + 2)", subject: .item("M1"), set: values)
                ])
        }
        scene.send(.heard(heard))
        return scene
    }

    private let titles: [Values] = [["title": "Chào mừng"], ["title": "Khai mạc hội thảo"]]

    @Test(arguments: [(120, 36), (80, 24)])
    func `it is marked in the agenda, and both titles stand with the viewed item`(columns: Int, rows: Int) {
        let scene = open(titles, columns: columns, rows: rows)
        #expect(scene.shows("≠ Khai mạc hội thảo"))
        #expect(scene.shows("≠ tên mục: Chào mừng (Thư ký 2)"))
        #expect(scene.state.record.conflictCounts == ConflictCounts(ideas: 0, people: 0, items: 1))
    }

    @Test func `whoever names it anew decides, with one of the two titles as well`() {
        var scene = open(titles)
        scene.record(.item("M1", .rename("Khai mạc hội thảo")))
        #expect(!scene.shows("≠"))
        #expect(scene.state.record.item("M1")?.item.title(.vietnamese) == "Khai mạc hội thảo")
        #expect(scene.state.record.conflictCounts.isEmpty)
    }

    @Test(arguments: [("dm", "title", "Chào", "Khai mạc"), ("gc", "fixed_start", "09:10", "09:20")])
    func `Enter on what is shown chooses it`(command: String, name: String, one: String, other: String) {
        var scene = open([[name: .string(one)], [name: .string(other)]])
        #expect(scene.state.record.conflicts(ofItem: "M1") == [name])
        scene.press(.escape)
        scene.type(command)
        scene.press(.enter, .enter)
        #expect(scene.state.record.conflicts(ofItem: "M1") == [])
        #expect(scene.state.record.history(.item("M1")).last?.set[name] == .string(other))
    }

    @Test func `minutes are told too, and the same title set twice is none`() {
        let scene = open([["minutes": 5, "title": "Chào"], ["minutes": 20, "title": "Chào"]])
        #expect(scene.shows("≠ số phút: 5 (Thư ký 2) / 20 (Thư ký 3)"))
        #expect(!scene.shows("≠ tên mục"))
    }

    @Test func `a clock that two laptops started at once is nobody's to choose`() {
        let scene = open([
            ["started": "2024-09-16T08:59:00.000+07:00"], ["started": "2024-09-16T08:59:01.000+07:00"],
        ])
        #expect(!scene.shows("≠"))
    }

    @Test
    func
        `an item that is removed while another laptop is on it stays, with both told, until someone chooses`()
    {
        var scene = Scene(columns: 120, rows: 36)
        scene.record(.item("M1", .addAfter(title: "Thêm")))
        guard let item = scene.state.record.items.first(where: { $0.item.title(.vietnamese) == "Thêm" })
        else {
            Issue.record("not added")
            return
        }
        let heads = scene.state.record.history(.item(item.id)).heads
        scene.record(.item(item.id, .start))
        let removal = Change(
            id: Scene.identifier(0x7300), n: scene.state.record.greatest + 1, at: scene.state.now,
            by: "Thư ký 2", subject: .item(item.id), after: heads, set: ["removed": true])
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [removal])]))
        #expect(scene.state.record.currentItem?.id == item.id)
        scene.show(item: item.id)
        #expect(scene.shows("≠ mục bổ sung: đã xóa (Thư ký 2) / đang dùng (Thư ký 1)"))
        #expect(scene.state.record.conflictCounts == ConflictCounts(ideas: 0, people: 0, items: 1))
        var other = scene
        scene.record(.item(item.id, .end))
        #expect(!scene.shows("≠"))
        #expect(scene.state.record.standingItem(item.id) != nil)
        other.record(.item(item.id, .remove))
        #expect(other.state.record.standingItem(item.id) == nil)
    }

    // MARK: An answer that somebody else gave meanwhile

    /// Opens a question about the first item, or about a person, and has another laptop answer it first.
    private func meet(
        _ command: String, _ subject: Subject, _ values: Values, on tab: Key = .function(2)
    ) -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(tab, .escape)
        scene.type(command)
        scene.press(.enter)
        let change = Change(
            id: Scene.identifier(0x7400), n: 5, at: scene.state.now, by: "Thư ký 2", subject: subject,
            set: values)
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        return scene
    }

    @Test(arguments: [
        ("dm", ["title": "Của B"] as Values, "Của B", " của A"),
        ("sp", ["minutes": 20] as Values, "20", "30"),
        ("gc", ["fixed_start": "09:35"] as Values, "9:35", "9h40"),
    ])
    func `what was set meanwhile is told at the question, and both are kept and marked`(
        command: String, theirs: Values, told: String, own: String
    ) {
        var scene = meet(command, .item("M1"), theirs)
        #expect(scene.shows("Thư ký 2 vừa đặt: “"))
        #expect(scene.shows(told))
        scene.type(own)
        scene.press(.enter)
        #expect(scene.state.record.history(.item("M1")).last?.after == [])
        #expect(scene.state.record.conflicts(ofItem: "M1") == theirs.members.map(\.name))
        #expect(scene.shows("≠"))
    }

    @Test func `and so are two substitutes`() {
        var scene = meet("ts", .person("L3-01"), ["substitute": "Người của B"], on: .function(4))
        #expect(scene.shows("Thư ký 2 vừa đặt: “Người của B”"))
        scene.type("Người của A")
        scene.press(.enter)
        #expect(scene.state.record.conflicts(of: .person("L3-01")) == ["substitute"])
    }

    @Test func `an answer to what is on the screen is no conflict`() {
        var scene = Scene(columns: 120, rows: 36)
        for minutes in ["15", "25"] {
            scene.press(.escape)
            scene.type("sp")
            scene.press(.enter)
            scene.type(minutes)
            scene.press(.enter)
        }
        #expect(scene.state.record.item("M1")?.item.minutes == 25)
        #expect(scene.state.record.conflicts(ofItem: "M1") == [])
    }
}
