import Display
import Seminar
import Testing

@testable import Interface

/// Four people whose names read alike: two classes, units for two of them.
struct NamesakeTests {
    private func scene(columns: Int = 120, ideas: [Values] = []) -> Scene {
        var programme = Programme.small
        programme.people = [
            person("P1", "Học viên Mẫu", "L3"), person("P2", "Hoc vien  mau", "L4"),
            person("P3", "Học viên Mẫu", "L4", unit: "Đơn vị Bắc"),
            person("P4", "Học viên Mẫu", "L4", unit: "Đơn vị Nam"),
            person("P5", "Học viên Khác", "L4"),
        ]
        return Scene(columns: columns, rows: 30, programme: programme, ideas: ideas)
    }

    private func person(_ id: String, _ name: String, _ trainingClass: String, unit: String? = nil) -> Person
    {
        Person(
            id: id, name: name, role: .trainee, classID: trainingClass,
            position: Localized(vi: "Chuyên viên", en: "Officer", ja: "専門職"), unit: unit, locality: "Huế")
    }

    @Test(arguments: [
        ("P1", "Học viên Mẫu (Lớp 3)"), ("P2", "Hoc vien  mau (Lớp 4, P2)"),
        ("P3", "Học viên Mẫu (Đơn vị Bắc)"), ("P4", "Học viên Mẫu (Đơn vị Nam)"), ("P5", "Học viên Khác"),
    ])
    func `class, unit or locality tells them apart, and where they do not the id too`(
        id: String, name: String
    ) {
        let scene = scene()
        #expect(scene.state.context.name(of: id) == name)
        #expect(scene.state.record.name(ofPerson: id, in: .vietnamese) == name)
    }

    @Test func `class and unit together tell apart whom neither does`() {
        var programme = Programme.small
        programme.people = [
            person("P1", "Học viên Mẫu", "L3", unit: "Đơn vị Bắc"),
            person("P2", "Học viên Mẫu", "L3", unit: "Đơn vị Nam"),
            person("P3", "Học viên Mẫu", "L4", unit: "Đơn vị Bắc"),
            person("P4", "Học viên Mẫu", "L4", unit: "Đơn vị Nam"),
            person("P5", "Học viên Khác", "L4"), person("P6", "Học viên Khác", "L4"),
        ]
        let context = Scene(programme: programme).state.context
        #expect(context.name(of: "P1") == "Học viên Mẫu (Lớp 3, Đơn vị Bắc)")
        #expect(context.name(of: "P4") == "Học viên Mẫu (Lớp 4, Đơn vị Nam)")
        #expect(context.name(of: "P5") == "Học viên Khác (P5)")
    }

    @Test func `classes and fields of one name have their ids, and such a class tells nobody apart`() {
        var programme = Programme.small
        for place in programme.classes.indices {
            programme.classes[place].name = Localized(vi: "Lớp X", en: "Class X", ja: "X")
        }
        programme.fields = [
            Field(code: "waste", title: Localized(vi: "Rác", en: "Waste", ja: "ごみ"), key: "1"),
            Field(code: "refuse", title: Localized(vi: "Chất thải", en: "Waste", ja: "廃棄物"), key: "2"),
            Field(code: "water", title: Localized(vi: "Nước", en: "Water", ja: "水"), key: "3"),
        ]
        programme.people = [person("P1", "Học viên Mẫu", "L3"), person("P2", "Học viên Mẫu", "L4")]
        var scene = Scene(columns: 120, rows: 30, programme: programme)
        let context = scene.state.context
        #expect(context.name(of: "P1") == "Học viên Mẫu (P1)")
        #expect(context.name(of: "L3") == "Lớp X (L3)")
        #expect(context.fieldTitle("refuse") == "Chất thải (refuse)")
        #expect(context.fieldTitle("water") == "Nước")
        // The code of the one is what the other is called.
        scene.type("Ý #waste")
        #expect(scene.shows("Rác (waste)") && scene.shows("Chất thải (refuse)"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.isEmpty)
    }

    @Test func `a programme without people tells its groups apart`() {
        var programme = Programme.small
        programme.people = []
        let name = Localized(vi: "Nhóm", en: "Group", ja: "グループ")
        programme.groups = [Group(id: "G1", name: name), Group(id: "G2", name: name)]
        #expect(Scene(programme: programme).state.context.name(of: "G2") == "Nhóm (G2)")
    }

    @Test func `what tells them apart stands in the picker, the capture line, the list and the roster`() {
        var scene = scene(ideas: [["text": "Ý thử", "speaker": "P3", "item": "M1"]])
        #expect(scene.shows("Học viên Mẫu (Đơn vị Bắc)"))
        scene.type("@mau lop 3")
        #expect(scene.shows("Học viên Mẫu (Lớp 3)"))
        scene.press(.enter)
        #expect(scene.state.values["speaker"] == "P1")
        #expect(scene.shows("Học viên Mẫu (Lớp 3) · "))
        scene.press(.function(3))
        #expect(scene.shows("… (Đơn vị Bắc)") && !scene.shows("……"))
        scene.press(.function(4))
        #expect(scene.shows("Học viên Mẫu (Đơn vị Nam)"))
    }

    @Test func `a namesake who is removed leaves the other one's name as it is`() {
        var scene = scene()
        for (n, id) in [(1, "P2"), (2, "P3"), (3, "P4")] {
            let removal = Change(
                id: Scene.identifier(0x3000 + n), n: n, at: Scene.morning, by: "Thư ký 2",
                subject: .person(id), set: ["removed": true])
            scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [removal])]))
        }
        #expect(scene.state.context.name(of: "P1") == "Học viên Mẫu")
        #expect(scene.state.context.name(of: "P3") == "Học viên Mẫu (Đơn vị Bắc)")
    }

    @Test(arguments: [
        ("mau lop 3", ["P1"]), ("mau 4", ["P2", "P3", "P4"]), ("don vi nam", ["P4"]), ("nam lop 4", ["P4"]),
        ("hue khac", ["P5"]), ("chuyen vien 3", ["P1"]), ("P2", ["P2"]),
    ])
    func `roster, picker and filter find by class, unit, locality, position and number`(
        query: String, ids: [String]
    ) {
        var scene = scene()
        #expect(scene.state.record.speakers.codes(for: query) == Set(ids))
        scene.press(.function(4))
        scene.type(query)
        #expect(scene.state.people.found.map(\.person.id) == ids)
    }

    @Test func `groups that are called like each other, or like a person, have their ids behind their names`()
    {
        var programme = Programme.small
        programme.people = [person("P1", "Học viên Mẫu", "L3")]
        func named(_ name: String) -> Localized { Localized([.vietnamese: name], original: .vietnamese) }
        programme.groups = [
            Group(id: "G1", name: named("Nhóm 1")), Group(id: "G2", name: named("nhom 1")),
            Group(id: "G3", name: named("Học viên Mẫu")), Group(id: "G4", name: named("Nhóm 4")),
        ]
        var scene = Scene(columns: 120, rows: 30, programme: programme)
        let context = scene.state.context
        #expect(
            ["P1", "G1", "G2", "G3", "G4"].map { context.name(of: $0) } == [
                "Học viên Mẫu", "Nhóm 1 (G1)", "nhom 1 (G2)", "Học viên Mẫu (G3)", "Nhóm 4",
            ])
        scene.type("@nhom 1")
        #expect(scene.shows("Nhóm 1 (G1)") && scene.shows("nhom 1 (G2)"))
    }
}
