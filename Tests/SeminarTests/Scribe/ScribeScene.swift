@testable import Seminar

/// A scribe in a small seminar, and a clock that only the test moves.
struct ScribeScene {
    var scribe: Scribe
    var now = ScribeScene.nine

    static let day = Day(number: 19_982)
    static let nine = Moment(day: day, secondOfDay: 9 * 3_600, offsetMinutes: 420)

    init(writer: String? = "Thư ký 1", tag: String = "a3f2", seed: UInt64 = 1) {
        scribe = Scribe(programme: Self.programme, writer: writer, tag: tag, seed: seed)
    }

    var record: Record { scribe.record }

    @discardableResult
    mutating func perform(_ deed: Deed, after seconds: Int = 0) -> [Change] {
        now = now.adding(seconds: seconds)
        return scribe.perform(deed, at: now)
    }

    func refusal(_ deed: Deed) -> Refusal? { scribe.refusal(of: deed, at: now) }

    /// Records an idea and gives its id.
    mutating func record(_ text: String, _ values: Values = [:]) -> Identifier {
        let id = scribe.identifier(at: now)
        var set = values
        set["text"] = .string(text)
        perform(.newIdea(id, set))
        return id
    }

    /// Puts someone in the queue and gives the request.
    mutating func ask(_ person: String) -> Identifier {
        perform(.floor(.ask(person)))
        return record.floor.waiting.last?.id ?? Identifier(high: 0, low: 0)
    }

    func facts(_ id: String) -> ItemFacts? { record.item(id)?.facts }

    var waiting: [String] { record.floor.waiting.map(\.person) }

    static let programme = Programme(
        id: "thu", title: Localized([.vietnamese: "Thử"]),
        sessions: [
            Session(
                id: "N1", title: Localized([.vietnamese: "Ngày 1"]), day: day, place: nil, start: 480,
                items: [
                    Item(
                        id: "N1-01", title: Localized(vi: "Khai mạc", en: "Opening", ja: "開会"),
                        short: Localized([.vietnamese: "Mở"]), minutes: 10),
                    Item(id: "N1-02", title: Localized([.vietnamese: "Chia sẻ"]), minutes: 45),
                    Item(
                        id: "N1-03", title: Localized([.vietnamese: "Nghỉ giữa giờ"]), minutes: 15,
                        fixedStart: 600, isBreak: true),
                ]),
            Session(
                id: "N2", title: Localized([.vietnamese: "Ngày 2"]), day: Day(number: 19_983), place: nil,
                start: 480, items: [Item(id: "N2-01", title: Localized([.vietnamese: "Kết"]), minutes: 30)]),
        ],
        classes: [Group(id: "L3", name: Localized([.vietnamese: "Lớp 3"]))],
        groups: ["A", "B"].map { Group(id: $0, name: Localized([.vietnamese: "Nhóm \($0)"])) },
        people: (1...4).map { number in
            Person(
                id: "L3-0\(number)", name: "Học viên 0\(number) – Lớp 3",
                role: number == 4 ? .lecturer : .trainee, classID: "L3",
                position: number == 1 ? Localized([.vietnamese: "Trưởng phòng"]) : nil, unit: "Sở Xây dựng")
        },
        ideas: [
            PreparedIdea(
                id: Identifier(high: 9, low: 9), at: nine, set: ["kind": "idea", "text": "Báo cáo trước"])
        ])
}

extension Scribe {
    /// The same changes told to another scribe.
    mutating func hear(_ changes: [Change], from tag: String) { hear(changes, tag: tag, isOwn: false) }
}
