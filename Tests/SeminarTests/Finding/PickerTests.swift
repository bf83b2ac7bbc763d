import Testing

@testable import Seminar

struct PickerTests {
    private let speakers = Record(programme: .sample).speakers
    private let fields = Picker.fields(.sample)

    @Test(arguments: [
        ("07", ["L3-07", "L4-07"]), ("7", ["L3-07", "L4-07"]), ("07 4", ["L4-07"]), ("lop 4 07", ["L4-07"]),
        ("04 4", ["L4-04"]), ("4 4", ["L4-04"]), ("lop 3 03", ["L3-03"]), ("1 1", []),
        ("L4-07", ["L4-07"]), ("l4-16", ["L4-16"]), ("son", ["VTS"]), ("sơn", ["VTS"]), ("sớn", []),
        ("hiraoka", ["HH"]), ("long b", ["LB"]), ("thu ky 2", ["TK-2"]), ("rac", ["G5", "G6"]),
        ("都市", ["G1", "G2"]), ("開発", ["G1", "G2"]), ("zzz", []),
    ])
    func `a person or a group is found by the beginnings of words`(query: String, ids: [String]) {
        let choices = speakers.choices(for: query)
        #expect(choices.entries.map(\.code) == ids)
        #expect(choices.single?.code == (ids.count == 1 ? ids[0] : nil))
    }

    @Test func `who was removed from the roster is not offered`() {
        var record = Record(programme: .sample)
        let removed = Change(
            id: Identifier(high: 1, low: 1), n: 1, at: Moment(milliseconds: 0, offsetMinutes: 420),
            by: "Thư ký 1", subject: .person("L3-07"), set: ["removed": true])
        record.apply([removed], tag: "a3f2")
        #expect(record.speakers.choices(for: "07").entries.map(\.code) == ["L4-07"])
    }

    @Test func `a whole number comes before numbers that begin with it`() {
        let codes = speakers.choices(for: "hoc vien 1").entries.map(\.code)
        #expect(codes.prefix(2) == ["L3-01", "L4-01"])
        #expect(codes.contains("L3-18"))
    }

    @Test(arguments: [
        ("rac", "waste"), ("xu ly rac", "waste"), ("5", "waste"), ("waste", "waste"), ("廃棄物", "waste"),
        ("hanh chinh", "public_admin"), ("giáo dục", "education"), ("0", "other"), ("khac", "other"),
        ("personnel", "personnel"),
    ])
    func `a field is found by letters, in any language, by its key or its code`(query: String, code: String) {
        #expect(fields.choices(for: query).single?.code == code)
    }

    @Test func `what fits several fields is left to the person`() {
        let choices = fields.choices(for: "do thi")
        #expect(choices.entries.map(\.code) == ["urban_planning", "urban_transport", "urban_construction"])
        #expect(choices.single == nil)
    }

    @Test func `letters inside a word find nothing`() {
        #expect(fields.choices(for: "ac").entries.isEmpty)
    }

    @Test func `nothing typed lists everything in order`() {
        let choices = fields.choices(for: " ")
        #expect(choices.entries.map(\.code) == Field.standard.map(\.code))
        #expect(choices.single == nil)
    }

    @Test func `an id that the program made finds nobody`() throws {
        var scene = ScribeScene()
        scene.perform(.person(.add(["name": "Khách Lạ", "role": "guest"])))
        let id = try #require(scene.record.roster.last?.person.id)
        let picker = Picker.speakers(scene.record, unknown: false)
        for length in 1...8 {
            #expect(!picker.codes(for: String(id.prefix(length))).contains(id))
        }
        #expect(picker.codes(for: "khach").contains(id))
    }
}
