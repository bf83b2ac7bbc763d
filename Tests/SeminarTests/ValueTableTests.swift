import Testing

@testable import Seminar

struct ValueTableTests {
    private let subjects: [Subject] = [
        .idea(Identifier(high: 1, low: 1)), .item("N1-01"), .person("L3-01"),
        .floor(Identifier(high: 1, low: 1)), .room,
    ]

    @Test func `each value of a subject stands in its table once`() throws {
        for subject in subjects {
            let table = try #require(ValueTable.of(subject))
            #expect(Set(table.names).count == table.names.count)
            #expect(table.names.allSatisfy { table[$0]?.name == $0 })
        }
        #expect(ValueTable.of(.unknown) == nil)
        #expect(ValueTable.room["minutes"] == nil)
    }

    @Test func `the tables of all subjects are different ones`() {
        #expect(Set(subjects.compactMap(ValueTable.of)).count == subjects.count)
    }

    @Test func `what an item, a person, a request and the room read is in their tables`() {
        #expect(ValueTable.items.names.contains("group_spent"))
        #expect(ValueTable.people["arrived"]?.shape == .moment)
        #expect(ValueTable.floor["order"]?.shape == .decimal)
        #expect(ValueTable.room["speaker_limit"]?.shape == .integer)
    }

    @Test func `attendance is a value of each session, and of people alone`() {
        #expect(ValueTable.people["attendance.N2"]?.shape == .property(.text))
        #expect(ValueTable.people["arrived.N2.b"]?.shape == .moment)
        #expect(ValueTable.people["unit.N2"] == nil)
        #expect(ValueTable.items["started.N2"] == nil)
        #expect(!ValueTable.people.holds(JSON.Member("arrived.N2", "late")))
    }

    @Test(
        arguments: [
            ("title", "Khai mạc", true), ("title", ["vi": "Khai mạc"], true),
            ("title", ["fr": "Début"], false),
            ("title", 4, false), ("prompts", ["Một", ["ja": "一"]], true), ("prompts", [4], false),
            ("prompts", "Một", false), ("minutes", 4, true), ("minutes", .number("4.5"), false),
            ("position", .number("4.5"), true), ("position", .number("1e999"), false),
            ("position", "4", false),
            ("started", "2024-09-16T10:27:02.123+07:00", true), ("started", "10:27", false),
            ("fixed_start", "08:30", true), ("fixed_start", "", true), ("fixed_start", "8h30", false),
            ("skipped", false, true), ("skipped", 0, false), ("session", "N1", true), ("session", 1, false),
            ("session", .null, true), ("minutes", .null, true), ("started", .null, true),
            ("colour", 4, false),
        ] as [(String, JSON, Bool)])
    func `a value is known, and has the shape that files give it or is unset`(
        name: String, value: JSON, fits: Bool
    ) {
        #expect(ValueTable.items.holds(JSON.Member(name, value)) == fits)
    }
}
