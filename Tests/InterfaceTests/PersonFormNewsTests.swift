import Display
import Seminar
import Testing

@testable import Interface

/// A person who is corrected here while another laptop corrects them too.
struct PersonFormNewsTests {
    /// The form of Học viên 01 – Lớp 3, open, and what another laptop has set meanwhile.
    private func open(_ values: Values) -> Scene {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.function(4), .control("o"))
        let person = (scene.state.layers.last as? PersonForm) != nil ? "L3-01" : ""
        let change = Change(
            id: Scene.identifier(0x7100), n: 5, at: scene.state.now, by: "Thư ký 2", subject: .person(person),
            after: scene.state.record.history(.person(person)).heads, set: values)
        scene.send(.heard([Heard(tag: "x", writer: "Thư ký 2", changes: [change])]))
        return scene
    }

    @Test func `what nobody changed in the form is not written over what another laptop set`() {
        var scene = open(["name": "Học viên 01 – Lớp 3 (sửa)", "reason": "Ốm"])
        scene.press(.control("s"))
        #expect(scene.state.record.person("L3-01")?.person.name == "Học viên 01 – Lớp 3 (sửa)")
        #expect(scene.state.record.history(.person("L3-01")).count == 1)
    }

    @Test func `what both changed is marked, in the list and in the person's page`() {
        var scene = open(["name": "Học viên 01 – Lớp 3 (B)"])
        scene.type(" (A)")
        scene.press(.control("s"))
        let history = scene.state.record.history(.person("L3-01"))
        #expect(history.conflicts(counting: scene.state.record.counts) == ["name"])
        #expect(scene.shows("≠ Học viên 01"))
        scene.press(.enter)
        #expect(scene.shows("≠ Họ tên: "))
        #expect(scene.shows("Học viên 01 – Lớp 3 (B) (Thư ký 2)"))
    }

    @Test func `what another laptop sets is told in the form`() {
        #expect(open(["name": "Học viên 01 – Lớp 3 (B)"]).shows("Thư ký 2 vừa sửa phần này"))
        #expect(!open(["substitute": "Người của B"]).shows("Thư ký 2 vừa sửa phần này"))
    }

    @Test func `of two names the one that is shown is chosen by Enter in the form`() {
        var scene = open(["name": "Học viên 01 – Lớp 3 (B)"])
        scene.type(" (A)")
        scene.press(.control("s"))
        let shown = scene.state.record.person("L3-01")?.person.name
        scene.press(.control("o"))
        #expect(scene.shows("≠ Họ tên"))
        scene.press(.control("s"))
        #expect(scene.state.record.conflicts(of: .person("L3-01")) == [])
        #expect(scene.state.record.person("L3-01")?.person.name == shown)
        #expect(!scene.shows("≠"))
    }

    @Test func `of two marks the one that is shown is chosen by its key`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.press(.function(4))
        let heard = ["absent", "present"].enumerated().map { place, mark in
            Heard(
                tag: "x\(place)", writer: "Thư ký \(place + 2)",
                changes: [
                    Change(
                        id: Scene.identifier(0x7100 + place), n: 5 + place, at: scene.state.now,
                        by: "Thư ký \(place + 2)", subject: .person("L3-01"),
                        set: ["attendance": .string(mark)]
                    )
                ])
        }
        scene.send(.heard(heard))
        #expect(scene.state.record.conflicts(of: .person("L3-01")) == ["attendance"])
        scene.press(.alt("1"))
        #expect(scene.state.record.conflicts(of: .person("L3-01")) == [])
        #expect(scene.state.record.person("L3-01")?.attendance.mark == .present)
    }

    @Test func `a form that was left with something typed in it opens again`() {
        var scene = Scene(columns: 120, rows: 36)
        scene.type("Câu gốc")
        scene.press(.enter, .function(4), .alt("a"))
        scene.type("Khách 1")
        scene.press(.escape, .control("z"))
        #expect(scene.shows("Khách 1"))
        #expect(scene.state.record.ideas.allSatisfy { !$0.isRemoved })
        scene.press(.control("s"))
        #expect(scene.state.record.roster.contains { $0.person.name == "Khách 1" })
    }
}
