import Testing

@testable import Seminar

struct ItemDeedTests {
    private var scene = ScribeScene()

    @Test mutating func `whoever moves the room first leads it, and what ran before ends`() {
        let first = scene.perform(.item("N1-01", .start))
        #expect(first.map(\.subject) == [.item("N1-01"), .room])
        #expect(scene.record.room.currentItem == "N1-01")
        #expect(scene.record.room.leader == "Thư ký 1")
        scene.scribe.rename(to: "Thư ký 9")
        let second = scene.perform(.item("N1-02", .start), after: 600)
        #expect(second.map(\.subject) == [.item("N1-01"), .item("N1-02"), .room])
        #expect(second.map(\.action) == [nil, second[0].id, second[0].id])
        #expect(second.map(\.n) == [3, 4, 5])
        #expect(scene.facts("N1-01")?.ended == scene.now)
        #expect(scene.facts("N1-01")?.spentSeconds == 600)
        #expect(scene.facts("N1-02")?.running == scene.now)
        #expect(scene.record.room.leader == "Thư ký 1")
        #expect(scene.perform(.item("N1-02", .start)).isEmpty)
    }

    @Test mutating func `an item that runs beside the room's is moved to without starting anew`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let theirs = other.perform(.item("N1-01", .start))
        scene.perform(.item("N1-02", .start))
        scene.scribe.hear(theirs, from: "77c1")
        let running = scene.record.items.filter(\.facts.isRunning).map(\.id)
        #expect(running == ["N1-01", "N1-02"])
        let started = scene.facts("N1-01")?.running
        scene.perform(.item("N1-01", .start), after: 60)
        #expect(scene.facts("N1-01")?.running == started)
        #expect(scene.record.items.filter(\.facts.isRunning).map(\.id) == ["N1-01"])
        #expect(scene.record.room.currentItem == "N1-01")
    }

    @Test mutating func `an item ends once`() {
        scene.perform(.item("N1-01", .start))
        #expect(scene.perform(.item("N1-01", .end), after: 30).count == 1)
        #expect(scene.facts("N1-01")?.spentSeconds == 30)
        #expect(scene.perform(.item("N1-01", .end)).isEmpty)
    }

    @Test mutating func `a paused clock stands, and goes on; what was started meanwhile ends`() {
        scene.perform(.item("N1-01", .start))
        #expect(scene.perform(.item("N1-01", .resume)).isEmpty)
        scene.perform(.item("N1-01", .pause), after: 30)
        #expect(scene.facts("N1-01")?.elapsedSeconds(at: scene.now.adding(seconds: 90)) == 30)
        #expect(scene.perform(.item("N1-01", .pause)).isEmpty)
        scene.perform(.item("N1-02", .start))
        scene.perform(.item("N1-01", .resume), after: 60)
        #expect(scene.facts("N1-01")?.isRunning == true)
        #expect(scene.facts("N1-02")?.ended == scene.now)
    }

    @Test(arguments: [
        (5, 50), (-44, 1), (-45, 1), (.min, 1), (.max, 1_440), (1_395, 1_440), (1_396, 1_440),
    ])
    mutating func `minutes given or taken leave an item between one and a day's`(given: Int, left: Int) {
        scene.perform(.item("N1-02", .giveMinutes(given)))
        #expect(scene.record.item("N1-02")?.item.minutes == left)
    }

    @Test(arguments: [0, -1, 1_441, .max])
    mutating func `minutes that no item may have are not set`(minutes: Int) {
        #expect(scene.refusal(.item("N1-02", .setMinutes(minutes))) == .outside(1...1_440))
        #expect(scene.perform(.item("N1-02", .setMinutes(minutes))).isEmpty)
    }

    @Test mutating func `minutes are set where they differ`() {
        #expect(scene.perform(.item("N1-02", .setMinutes(45))).isEmpty)
        #expect(scene.perform(.item("N1-02", .giveMinutes(0))).isEmpty)
        #expect(scene.perform(.item("N1-02", .setMinutes(1_440))).map(\.set) == [["minutes": 1_440]])
        #expect(scene.perform(.item("N1-02", .setMinutes(1))).map(\.set) == [["minutes": 1]])
    }

    @Test mutating func `a start is fixed, moved and taken away`() {
        #expect(scene.perform(.item("N1-01", .fixStart(nil))).isEmpty)
        scene.perform(.item("N1-01", .fixStart(TimeOfDay("08:05"))))
        #expect(scene.record.item("N1-01")?.item.fixedStart == 485)
        #expect(scene.perform(.item("N1-01", .fixStart(TimeOfDay("08:05")))).isEmpty)
        // The planned one goes too.
        scene.perform(.item("N1-03", .fixStart(nil)))
        #expect(scene.record.item("N1-03")?.item.fixedStart == nil)
    }

    @Test mutating func `what is skipped or postponed stops, and is brought back`() {
        scene.perform(.item("N1-01", .start))
        scene.perform(.item("N1-01", .skip), after: 60)
        #expect(scene.facts("N1-01")?.isSkipped == true)
        #expect(scene.facts("N1-01")?.spentSeconds == 60)
        #expect(scene.facts("N1-01")?.isRunning == false)
        #expect(scene.perform(.item("N1-01", .skip)).isEmpty)
        scene.perform(.item("N1-01", .bringBack))
        #expect(scene.facts("N1-01")?.isSkipped == false)
        scene.perform(.item("N1-01", .postpone))
        #expect(scene.facts("N1-01")?.isDeferred == true)
        #expect(scene.perform(.item("N1-01", .postpone)).isEmpty)
        scene.perform(.item("N1-01", .bringBack))
        #expect(scene.facts("N1-01")?.isDeferred == false)
        #expect(scene.perform(.item("N1-01", .bringBack)).isEmpty)
    }

    @Test(arguments: [
        ("N1-01", 1, ["N1-02", "N1-01", "N1-03", "N2-01"]),
        ("N1-01", 2, ["N1-02", "N1-03", "N1-01", "N2-01"]),
        ("N1-03", -2, ["N1-03", "N1-01", "N1-02", "N2-01"]),
        ("N1-03", 1, ["N1-01", "N1-02", "N1-03", "N2-01"]),
        ("N1-01", -1, ["N1-01", "N1-02", "N1-03", "N2-01"]),
        ("N1-01", .min, ["N1-01", "N1-02", "N1-03", "N2-01"]),
        ("N1-01", .max, ["N1-01", "N1-02", "N1-03", "N2-01"]),
    ])
    mutating func `an item moves within its session`(id: String, step: Int, order: [String]) {
        let changes = scene.perform(.item(id, .move(step)))
        #expect(scene.record.items.map(\.id) == order)
        #expect(changes.count <= 1)
    }

    @Test mutating func `an item moves past its neighbour though both have one place`() {
        let moved = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: scene.now, by: "Thư ký 2", subject: .item("N1-03"),
            set: ["position": 2])
        scene.scribe.hear([moved], from: "77c1")
        scene.perform(.item("N1-02", .move(1)))
        #expect(scene.record.items.map(\.id) == ["N1-01", "N1-03", "N1-02", "N2-01"])
        scene.perform(.item("N1-01", .move(1)))
        #expect(scene.record.items.map(\.id) == ["N1-03", "N1-01", "N1-02", "N2-01"])
    }

    @Test mutating func `items without a place of their own are put in order when one moves`() {
        // As an item stands that a change without a place brought.
        let added = ["x", "y"].enumerated().map { number, id in
            Change(
                id: Identifier(high: 1, low: UInt64(number)), n: 1, at: scene.now, by: "Thư ký 2",
                subject: .item(id), set: ["title": .string(id)])
        }
        scene.scribe.hear(added, from: "77c1")
        #expect(scene.record.items.map(\.id).suffix(3) == ["N2-01", "x", "y"])
        scene.perform(.item("x", .move(1)))
        #expect(scene.record.items.map(\.id).suffix(3) == ["N2-01", "y", "x"])
        scene.perform(.item("y", .addAfter(title: "Mới")))
        #expect(scene.record.items.suffix(2).map { $0.item.title(.vietnamese) } == ["Mới", "x"])
    }

    @Test mutating func `a title is new only where no language has it`() {
        #expect(scene.refusal(.item("N1-01", .rename(" "))) == .emptyText)
        #expect(scene.perform(.item("N1-01", .rename("Khai mạc"))).isEmpty)
        #expect(scene.perform(.item("N1-01", .rename("開会"))).isEmpty)
        #expect(scene.perform(.item("N1-01", .rename("Chào mừng"))).map(\.set) == [["title": "Chào mừng"]])
        #expect(scene.record.item("N1-01")?.item.title(.japanese) == "Chào mừng")
    }

    @Test mutating func `of two titles that were given at once one is chosen by giving it again`() {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        let theirs = other.perform(.item("N1-01", .rename("Chào mừng")))
        scene.perform(.item("N1-01", .rename("Khai mạc hội thảo")))
        scene.scribe.hear(theirs, from: "77c1")
        #expect(scene.record.conflicts(ofItem: "N1-01") == ["title"])
        let title = scene.record.item("N1-01")?.item.title(.vietnamese) ?? ""
        #expect(scene.perform(.item("N1-01", .rename(title))).count == 1)
        #expect(scene.record.conflicts(ofItem: "N1-01") == [])
        #expect(scene.perform(.item("N1-01", .rename(title))).isEmpty)
    }

    @Test mutating func `an item of ten minutes is added right behind another`() throws {
        let changes = scene.perform(.item("N1-01", .addAfter(title: "Hỏi đáp")))
        #expect(changes.count == 1)
        let item = scene.record.items[1]
        #expect(item.item.title(.vietnamese) == "Hỏi đáp")
        #expect(item.item.minutes == 10)
        #expect(item.sessionID == "N1")
        #expect(changes.first?.subject == .item(item.id))
        // The next one goes between the two.
        scene.perform(.item("N1-01", .addAfter(title: "Giới thiệu")))
        #expect(scene.record.items[1].item.title(.vietnamese) == "Giới thiệu")
        scene.perform(.item("N2-01", .addAfter(title: "Bế mạc")))
        #expect(scene.record.items.last?.item.title(.vietnamese) == "Bế mạc")
        #expect(scene.refusal(.item("N1-01", .addAfter(title: ""))) == .emptyText)
    }

    @Test mutating func `an item added between two of one place stands between them`() {
        let moved = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: scene.now, by: "Thư ký 2", subject: .item("N1-03"),
            set: ["position": 2])
        scene.scribe.hear([moved], from: "77c1")
        scene.perform(.item("N1-02", .addAfter(title: "Hỏi đáp")))
        let titles = scene.record.items.prefix(4).map { $0.item.title(.vietnamese) }
        #expect(titles == ["Khai mạc", "Chia sẻ", "Hỏi đáp", "Nghỉ giữa giờ"])
    }

    @Test(arguments: [(45, 23, 22), (2, 1, 1), (1, 1, 1)])
    mutating func `a split item keeps the greater half`(minutes: Int, kept: Int, given: Int) {
        scene.perform(.item("N1-02", .setMinutes(minutes)))
        let changes = scene.perform(.item("N1-02", .split(second: "Phần 2")))
        #expect(scene.record.item("N1-02")?.item.minutes == kept)
        #expect(scene.record.items[2].item.minutes == given)
        #expect(scene.record.items[2].item.title(.vietnamese) == "Phần 2")
        #expect(Set(changes.map { $0.action ?? $0.id }).count == 1)
        #expect(scene.refusal(.item("N1-02", .split(second: " "))) == .emptyText)
    }

    @Test mutating func `only what was added in the room is removed, and its clock stops`() {
        #expect(scene.refusal(.item("N1-02", .remove)) == .planned)
        #expect(scene.perform(.item("N1-02", .remove)).isEmpty)
        scene.perform(.item("N1-02", .addAfter(title: "Hỏi đáp")))
        let id = scene.record.items[2].id
        scene.perform(.item(id, .start))
        scene.perform(.startGroupWork(minutes: 5, in: id))
        scene.perform(.item(id, .remove), after: 60)
        #expect(scene.facts(id)?.isRemoved == true)
        #expect(scene.facts(id)?.isRunning == false)
        #expect(scene.facts(id)?.groupWork?.ended == scene.now)
        #expect(scene.record.currentItem == nil)
        #expect(scene.record.items.count == 4)
        #expect(scene.refusal(.item(id, .start)) == .noItem)
        #expect(scene.refusal(.item(id, .addAfter(title: "Nữa"))) == .noItem)
    }

    @Test mutating func `an added item that another laptop started is ended before it is removed`() {
        scene.perform(.item("N1-02", .addAfter(title: "Hỏi đáp")))
        let id = scene.record.items[2].id
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.load(scene.record, own: [])
        scene.scribe.hear(other.perform(.item(id, .start)), from: "77c1")
        #expect(scene.refusal(.item(id, .remove)) == .startedElsewhere)
        #expect(other.refusal(.item(id, .remove)) == nil)
        scene.perform(.item(id, .end), after: 60)
        #expect(scene.refusal(.item(id, .remove)) == nil)
    }

    @Test(arguments: [
        ItemDeed.start, .end, .pause, .resume, .giveMinutes(1), .setMinutes(1), .fixStart(nil), .skip,
        .postpone, .bringBack, .move(1), .rename("Mới"), .addAfter(title: "Mới"), .split(second: "Mới"),
        .remove,
    ])
    mutating func `nothing is done with an item that is not there`(deed: ItemDeed) {
        #expect(scene.refusal(.item("N9-99", deed)) == .noItem)
        #expect(scene.perform(.item("N9-99", deed)).isEmpty)
    }

    @Test mutating func `the first item is that of the day, or of the agenda on any other`() {
        #expect(scene.record.firstItem(on: Day(number: 19_983))?.id == "N2-01")
        #expect(scene.record.firstItem(on: Day(number: 19_982))?.id == "N1-01")
        #expect(scene.record.firstItem(on: Day(number: 20_000))?.id == "N1-01")
    }
}
