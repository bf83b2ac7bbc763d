import Reports
import Seminar
import TestSupport
import Testing

struct JSONReportTests {
    private static let changes = [
        SmallSeminar.idea(
            1, n: 412,
            [
                "tương_lai": ["a": "1"], "text": "Một cửa lưu động", "kind": "idea", "speaker": "L3-07",
                "item": "N2",
            ]),
        SmallSeminar.change(
            2, n: 413, .idea(.sample(1)), ["field": "public_admin"], after: [1]),
        SmallSeminar.idea(3, n: 414, rehearsal: "2024-09-15", ["text": "thử"]),
        SmallSeminar.idea(4, n: 415, ["text": "xóa", "removed": true]),
        SmallSeminar.change(
            5, n: 416, .item("N2"),
            [
                "started": "2024-09-16T08:41:00.000+07:00", "ended": "2024-09-16T09:47:00.000+07:00",
                "spent": 3_960,
                "minutes": 70, "màu": "đỏ",
            ]),
        SmallSeminar.change(
            6, n: 417, .person("L3-07"), ["attendance": "late", "arrived": "2024-09-16T08:35:00.000+07:00"]),
        SmallSeminar.change(7, n: 418, .room, ["item": "N4"]),
        SmallSeminar.change(8, n: 419, .person("X1"), ["name": "平岡 太郎(仮)", "role": "guest"]),
    ]

    @Test func `an idea stands with its number, who and when, and every value, unknown ones last`() {
        let ideas = JSONReport.document(of: SmallSeminar.record(Self.changes))["ideas"]?.array ?? []
        #expect(ideas.count == 2)
        #expect(
            text(ideas.first) == """
                {
                  "id": "01910000-0000-7000-0000-000000000001",
                  "number": "TK1-412",
                  "at": "2024-09-16T10:27:02.123+07:00",
                  "by": "Thư ký 1",
                  "edited": {
                    "at": "2024-09-16T11:00:00.000+07:00",
                    "by": "Thư ký 2"
                  },
                  "values": {
                    "text": "Một cửa lưu động",
                    "kind": "idea",
                    "speaker": "L3-07",
                    "field": "public_admin",
                    "item": "N2",
                    "tương_lai": {
                      "a": "1"
                    }
                  }
                }

                """)
        #expect(ideas.last?["rehearsal"] == "2024-09-15")
    }

    @Test func `group work stands with what happened to its item`() {
        let work = SmallSeminar.change(
            9, n: 420, .item("N2"),
            [
                "group_started": "2024-09-16T08:50:00.000+07:00", "group_minutes": 20, "group_spent": 1_260,
                "group_ended": "2024-09-16T09:11:00.000+07:00",
            ])
        let document = JSONReport.document(of: SmallSeminar.record(Self.changes + [work]))
        let item = document["sessions"]?.array?.first?["items"]?.array?[1]
        #expect(
            text(item?["actual"]?["group_work"]) == """
                {
                  "started": "2024-09-16T08:50:00.000+07:00",
                  "minutes": 20,
                  "spent_seconds": 1260,
                  "ended": "2024-09-16T09:11:00.000+07:00"
                }

                """)
        #expect(item?["other"]?.members?.map(\.name) == ["màu"])
    }

    @Test func `an item stands as it is now, as it was planned and as it happened`() {
        let document = JSONReport.document(of: SmallSeminar.record(Self.changes))
        let item = document["sessions"]?.array?.first?["items"]?.array?[1]
        #expect(
            text(item) == """
                {
                  "id": "N2",
                  "title": "Vận dụng vào thực tế",
                  "minutes": 70,
                  "planned": {
                    "title": "Vận dụng vào thực tế",
                    "minutes": 60
                  },
                  "actual": {
                    "started": "2024-09-16T08:41:00.000+07:00",
                    "spent_seconds": 3960,
                    "ended": "2024-09-16T09:47:00.000+07:00"
                  },
                  "other": {
                    "màu": "đỏ"
                  }
                }

                """)
        #expect(document["room"] == ["item": "N4"])
    }

    @Test func `a person stands with attendance, and one added in the room as such`() {
        let people = JSONReport.document(of: SmallSeminar.record(Self.changes))["people"]?.array ?? []
        #expect(
            text(people.first) == """
                {
                  "id": "L3-07",
                  "name": "Học viên 07 – Lớp 3",
                  "role": "trainee",
                  "class": "L3",
                  "locality": "(chưa ghi)",
                  "attendance": "late",
                  "arrived": "2024-09-16T08:35:00.000+07:00",
                  "placeholders": [
                    "name",
                    "locality"
                  ]
                }

                """)
        #expect(people.last == ["id": "X1", "name": "平岡 太郎(仮)", "role": "guest", "added": true])
    }

    @Test func `a person has the attendance of each session, and a break what it interrupts`() {
        let changes = [
            SmallSeminar.change(
                90, n: 900, .person("L3-07"),
                [
                    "attendance.S9": "present", "substitute.S9": "Chuyên viên 1",
                    "attendance.S2": "absent", "reason.S2": "ốm", "reason.S8": "",
                ]),
            SmallSeminar.change(91, n: 901, .item("N4"), ["interrupts": "N1", "break": true]),
        ]
        let document = JSONReport.document(of: SmallSeminar.record(Self.changes + changes))
        let later = document["people"]?.array?.first?["later_sessions"]
        #expect(
            text(later)
                == """
                {
                  "S2": {
                    "attendance": "absent",
                    "reason": "ốm"
                  },
                  "S9": {
                    "attendance": "present",
                    "substitute": "Chuyên viên 1"
                  }
                }

                """)
        let items = document["sessions"]?.array?.flatMap { $0["items"]?.array ?? [] } ?? []
        #expect(items.first { $0["id"] == "N4" }?["actual"]?["interrupts"] == "N1")
    }

    @Test func `the page on exports names every value of a person`() throws {
        let page = try Repository.text("docs/EXPORTS.md")
        let paragraph = try #require(page.split(separator: "\n\n").first { $0.hasPrefix("**A person**") })
        for property in PersonProperty.all { #expect(paragraph.contains("`\(property.name)`")) }
    }

    private static let subjects: [Subject] = [
        .idea(.sample(1)), .item("N2"), .person("L3-07"), .floor(.sample(2)), .room,
    ]

    @Test(arguments: subjects)
    func `no value that is recorded is missing from the document`(subject: Subject) throws {
        let table = try #require(ValueTable.of(subject))
        var names = table.names.filter { $0 != ValueName.removed }
        if case .person = subject { names += names.map { "\($0).S2" }.filter { table[$0] != nil } }
        let all = Values(names.map { JSON.Member($0, Self.value(named: $0, table)) })
        func document(of set: Values) -> JSON {
            JSONReport.document(of: SmallSeminar.record([SmallSeminar.change(1, n: 1, subject, set)]))
        }
        let whole = document(of: all)
        for name in names {
            var others = all
            others[name] = nil
            #expect(document(of: others) != whole, "\(name)")
        }
        if table[ValueName.removed] != nil {
            var removed = all
            removed[ValueName.removed] = true
            #expect(document(of: removed) != whole)
        }
    }

    private static func value(named name: String, _ table: ValueTable) -> JSON {
        switch (table[name]?.shape, name.prefix { $0 != "." }) {
        case (_, "role"): "chair"
        case (_, "attendance"): "late"
        case (_, "session"): "S2"
        case (.property(.flag), _): true
        case (.property(.codes), _): ["staff"]
        case (.property(.ideas), _): [.string("\(Identifier.sample(9))")]
        case (.property(.day), _): "2024-12-31"
        case (.localizedList, _): ["Vướng ở đâu?"]
        case (.signers, _): [["authority": "TL", "name": "Người ký"]]
        case (.integer, _): 7
        case (.decimal, _): .number("0.5")
        case (.moment, _): "2024-09-16T08:35:00.000+07:00"
        case (.time, _): "08:35"
        case (.property, _), (.localized, _), (nil, _): .string("giá trị \(name)")
        }
    }

    @Test func `a value of another shape or with a code that is not known is kept as it is`() {
        let changes = [
            SmallSeminar.change(
                1, n: 1, .person("L3-07"),
                ["name": 4, "role": "observer", "attendance": "excused", "arrived": 9, "reason.S2": false]),
            SmallSeminar.change(2, n: 2, .item("N2"), ["minutes": "nhiều", "started": "sớm"]),
        ]
        let document = JSONReport.document(of: SmallSeminar.record(changes))
        let person = document["people"]?.array?.first
        #expect(person?["name"] == "Học viên 07 – Lớp 3")
        #expect(person?["role"] == "trainee")
        #expect(person?["attendance"] == "excused")
        #expect(person?["other"] == ["arrived": 9, "name": 4, "reason.S2": false, "role": "observer"])
        let item = document["sessions"]?.array?.first?["items"]?.array?[1]
        #expect(item?["minutes"] == 60)
        #expect(item?["other"] == ["minutes": "nhiều", "started": "sớm"])
    }

    @Test func `laptops that have the same changes write the same bytes`() {
        let bytes = JSONReport.document(of: SmallSeminar.record(Self.changes)).document
        var other = Record(programme: SmallSeminar.programme)
        for change in Self.changes.reversed() { other.apply([change, change], tag: "a3f2") }
        #expect(JSONReport.document(of: other).document == bytes)
    }

    @Test func `changes of subjects that this version does not know are kept as they are`() {
        let change = Change(
            id: .sample(9), n: 1, at: .sample("2024-09-16T11:00:00.000+07:00"),
            by: "Thư ký 2", subject: .unknown, set: ["x": "y"], unknown: [JSON.Member("vote", "v1")])
        let document = JSONReport.document(of: SmallSeminar.record([change]))
        #expect(document["unknown_changes"]?.array == [change.json])
    }

    private func text(_ json: JSON?) -> String {
        String(decoding: json?.document ?? [], as: UTF8.self)
    }
}
