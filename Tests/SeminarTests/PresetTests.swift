import TestSupport
import Testing

@testable import Seminar

struct PresetTests {
    private let record = Record(programme: .sample)

    private func preset(_ item: String?, _ speaker: String?, last: Preset.Last? = nil) -> [String?] {
        let preset = Preset(record, item: item, speaker: speaker, last: last)
        return [preset.kind, preset.field]
    }

    private let seven = Preset.Last(item: "N1-04", speaker: "L3-07", kind: "difficulty", field: "waste")

    @Test(arguments: [
        ("N1-04", "learned"), ("N1-06", "evaluation"), ("N1-07", "proposal"), ("N2-01", "idea"),
        (nil, "idea"),
    ])
    func `an idea begins with the kind of its item`(item: String?, kind: String) {
        #expect(preset(item, "L3-07") == [kind, nil])
    }

    @Test func `a group's idea begins with the field of the group`() {
        #expect(preset("N1-05", "G5") == ["idea", "waste"])
    }

    @Test func `someone of a group begins with its field`() throws {
        var record = record
        record.apply(
            [
                Change(
                    id: .sample(1), n: 1, at: Moment(milliseconds: 0, offsetMinutes: 420), by: "Thư ký 1",
                    subject: .person("L3-07"), set: ["group": "G3"])
            ], tag: "a3f2")
        #expect(Preset(record, item: "N1-05", speaker: "L3-07", last: nil).field == "public_admin")
    }

    @Test func `kind and field stay while the speaker stays`() {
        #expect(preset("N1-04", "L3-07", last: seven) == ["difficulty", "waste"])
    }

    @Test func `another speaker takes neither from the one before`() {
        #expect(preset("N1-04", "L3-08", last: seven) == ["learned", nil])
        #expect(preset("N1-04", "G1", last: seven) == ["learned", "urban_planning"])
    }

    @Test func `in another item the same speaker begins with its kind, and keeps the field`() {
        #expect(preset("N1-07", "L3-07", last: seven) == ["proposal", "waste"])
        #expect(preset("N2-01", "L3-07", last: seven) == ["difficulty", "waste"])
    }

    @Test func `a field that the speaker did without stays away`() {
        let last = Preset.Last(item: "N1-05", speaker: "G5", kind: "idea", field: nil)
        #expect(preset("N1-05", "G5", last: last) == ["idea", nil])
    }
}
