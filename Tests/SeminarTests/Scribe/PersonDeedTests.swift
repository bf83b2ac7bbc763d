import Testing

@testable import Seminar

struct PersonDeedTests {
    private var scene = ScribeScene()

    private func attendance(_ id: String) -> Attendance? { scene.record.person(id)?.attendance }

    @Test mutating func `a mark is set, changed and taken away; who is late came now`() {
        scene.perform(.person(.mark("L3-01", .late)))
        #expect(attendance("L3-01") == Attendance(mark: .late, arrived: scene.now))
        #expect(scene.perform(.person(.mark("L3-01", .late)), after: 60).isEmpty)
        scene.perform(.person(.mark("L3-01", .present)))
        #expect(attendance("L3-01") == Attendance(mark: .present))
        let changes = scene.perform(.person(.mark("L3-01", nil)))
        #expect(changes.map(\.set) == [["attendance": .null]])
        #expect(attendance("L3-01") == Attendance())
        #expect(scene.perform(.person(.mark("L3-01", nil))).isEmpty)
        #expect(scene.refusal(.person(.mark("L9-99", .present))) == .nobody)
    }

    @Test mutating func `the rest who are present are the trainees without a mark`() {
        scene.perform(.person(.mark("L3-02", .absent)))
        let changes = scene.perform(.person(.markRestPresent))
        #expect(changes.map(\.subject) == [.person("L3-01"), .person("L3-03")])
        #expect(attendance("L3-02")?.mark == .absent)
        #expect(attendance("L3-04")?.mark == nil)
        #expect(scene.perform(.person(.markRestPresent)).isEmpty)
        #expect(scene.refusal(.person(.markRestPresent)) == nil)
        let empty = Scribe(
            programme: Programme(id: "thu", title: Localized([.vietnamese: "Thử"])), writer: "Thư ký 1",
            seed: 1)
        #expect(empty.refusal(of: .person(.markRestPresent), at: scene.now) == .nobody)
    }

    @Test mutating func `someone unannounced is added with what is known of them`() throws {
        let changes = scene.perform(
            .person(.add(["name": "Khách 1", "role": "guest", "class": "", "unit": "JICA"])))
        #expect(changes.map(\.set) == [["name": "Khách 1", "role": "guest", "unit": "JICA"]])
        let added = try #require(scene.record.roster.last)
        #expect(added.person.name == "Khách 1")
        #expect(changes.first?.subject == .person(added.person.id))
        #expect(scene.refusal(.person(.add(["name": " ", "role": "guest"]))) == .emptyText)
        #expect(scene.refusal(.person(.add(["role": "guest"]))) == .emptyText)
    }

    @Test mutating func `a correction sets only what differs from what is known`() {
        let same: Values = [
            "name": "Học viên 01 – Lớp 3", "role": "trainee", "class": "L3", "group": "",
            "position": "Trưởng phòng", "unit": "Sở Xây dựng", "locality": "", "reason": "",
        ]
        #expect(scene.perform(.person(.correct("L3-01", same))).isEmpty)
        let changes = scene.perform(
            .person(.correct("L3-01", ["position": "Phó giám đốc", "unit": "", "reason": "ốm"])))
        #expect(
            changes.map(\.set) == [["position": "Phó giám đốc", "unit": "", "reason": "ốm"]])
        #expect(scene.record.person("L3-01")?.person.unit == nil)
        #expect(attendance("L3-01")?.reason == "ốm")
        // Null brings back what the programme says, where something else was recorded.
        let back = scene.perform(.person(.correct("L3-01", ["unit": .null, "name": .null])))
        #expect(back.map(\.set) == [["unit": .null]])
        #expect(scene.record.person("L3-01")?.person.unit == "Sở Xây dựng")
        #expect(scene.refusal(.person(.correct("L3-01", ["name": ""]))) == .emptyText)
        #expect(scene.refusal(.person(.correct("L9-99", ["name": "Khách"]))) == .nobody)
    }

    @Test mutating func `who was taken off the roster and is on a list again is back`() {
        scene.perform(.person(.correct("L3-01", ["removed": true])))
        #expect(scene.record.person("L3-01")?.isRemoved == true)
        func enrol(unit: JSON) -> Deed {
            let values: Values = ["name": "Học viên 01 – Lớp 3", "unit": unit]
            return .person(.enrol([Enrolment(id: "L3-01", values: values)]))
        }
        let changes = scene.perform(enrol(unit: "JICA"))
        #expect(changes.map(\.set) == [["unit": "JICA", "removed": false]])
        #expect(scene.record.person("L3-01")?.isRemoved == false)
        // Who is there is not said to be.
        let again = scene.perform(enrol(unit: "Sở"))
        #expect(again.map(\.set) == [["unit": "Sở"]])
    }

    @Test mutating func `a value of a newer version is corrected by its name`() {
        #expect(scene.perform(.person(.correct("L3-01", ["badge": "7"]))).count == 1)
        #expect(scene.perform(.person(.correct("L3-01", ["badge": "7"]))).isEmpty)
    }

    @Test mutating func `people of the seminar count in a rehearsal, and those of a rehearsal only there`() {
        scene.perform(.person(.mark("L3-01", .absent)))
        scene.scribe.rehearse(ScribeScene.day)
        #expect(attendance("L3-01")?.mark == .absent)
        scene.perform(.person(.mark("L3-02", .present)))
        scene.perform(.person(.add(["name": "Khách 1"])))
        #expect(scene.record.roster.count == 5)
        scene.scribe.rehearse(nil)
        #expect(attendance("L3-02")?.mark == nil)
        #expect(scene.record.roster.count == 4)
    }
}
