import Display
import Seminar
import TestSupport
import Testing
import Wording

@testable import Interface

/// Cells that were copied from a spreadsheet and are pasted onto the roster.
struct PastedRosterTests {
    /// As a terminal hands on what was copied: rows end with a carriage return.
    private static let cells =
        "Họ tên\tMã\tLớp\tĐơn vị\rHọc viên 90\tL3-90\tLớp 3\tSở Xây dựng\r\tL3-91\tLớp 3\t\rHọc viên 92\t\tLớp 8\t\r"

    private func pasted(_ text: String = cells, columns: Int = 80, rows: Int = 24) -> Scene {
        var scene = Scene(columns: columns, rows: rows, ideas: .few)
        scene.press(.function(4))
        scene.send(.input(.paste(text)))
        return scene
    }

    @Test(arguments: [(80, 24), (40, 12)])
    func `what was understood is shown before it is recorded`(columns: Int, rows: Int) throws {
        try Snapshot.expect(
            pasted(columns: columns, rows: rows).picture, is: "pasted-roster-\(columns)x\(rows)")
    }

    @Test func `Enter records all of it as one act, which undo takes back and says`() {
        var scene = pasted()
        let before = scene.state.record.roster.filter { !$0.isRemoved }.map(\.person.name)
        scene.press(.enter)
        #expect(scene.state.record.person("L3-90")?.person.unit == "Sở Xây dựng")
        #expect(scene.state.record.roster.contains { $0.person.name == "Học viên 92" })
        #expect(scene.picture.contains("Đã ghi 2 người"))
        scene.press(.control("z"))
        #expect(scene.state.record.roster.filter { !$0.isRemoved }.map(\.person.name) == before)
        #expect(scene.picture.contains("danh sách 2 người"))
    }

    @Test func `while nothing is recorded a programme without classes gets those of the table`() {
        var programme = Programme.small
        (programme.classes, programme.groups, programme.people) = ([], [], [])
        var scene = Scene(programme: programme)
        scene.press(.function(4))
        scene.send(.input(.paste(Self.cells)))
        #expect(scene.shows("Thêm vào chương trình (Lớp): Lớp 3, Lớp 8"))
        scene.press(.enter)
        let brought = scene.effects.compactMap { effect -> [String]? in
            if case .replaceProgramme(let programme) = effect { programme.classes.map(\.id) } else { nil }
        }
        #expect(brought == [["L3", "L8"]])
        #expect(scene.state.record.person("L3-90")?.person.classID == "L3")
    }

    @Test func `Esc records nothing, and neither do cells that are known already`() {
        var scene = pasted()
        scene.press(.escape)
        #expect(scene.state.record.person("L3-90") == nil)
        #expect(!scene.picture.contains("Danh sách vừa dán"))
        scene = pasted()
        scene.press(.enter)
        let changes = scene.effects.count
        scene.send(.input(.paste("Họ tên\tMã\rHọc viên 90\tL3-90\r")))
        #expect(scene.picture.contains("Mới: 0 · Sửa: 0 · Đã có: 1"))
        scene.press(.enter)
        #expect(scene.effects.count == changes)
    }

    @Test func `what another laptop records meanwhile is told before Enter`() {
        var scene = pasted()
        let change = Change(
            id: Scene.identifier(0x7000), n: 90, at: scene.state.now, by: "Thư ký 2",
            subject: .person("L3-90"),
            set: ["name": "Học viên 90", "role": "trainee", "unit": "Sở Nội vụ", "class": "L3"])
        scene.send(.heard([Heard(tag: "thu-ky-2-0003", writer: "Thư ký 2", changes: [change])]))
        #expect(scene.picture.contains("sửa Đơn vị"))
        #expect(scene.picture.contains("Mới: 1 · Sửa: 1 · Đã có: 0"))
    }

    @Test func `the last lines are in sight where a wider window needs fewer`() {
        let rows = (1...30).map { "Học viên \($0)\t\tLớp 8\t\r" }.joined()
        var scene = pasted("Họ tên\tMã\tLớp\tĐơn vị\r" + rows, columns: 20)
        scene.press(.named(.end))
        scene.send(.resized(Size(columns: 200, rows: 24)))
        #expect(scene.shows("Học viên 30"))
    }

    @Test func `cells without headings are told, and any other paste is searched for`() {
        var scene = pasted("Học viên 90\tLớp 3\rHọc viên 91\tLớp 3\r")
        #expect(scene.picture.contains("Các ô vừa dán không có dòng tiêu đề"))
        scene.send(.input(.paste("Học viên")))
        #expect(scene.picture.contains("›  Học viên") || scene.picture.contains("› Học viên"))
    }

    @Test func `in review a paste is only searched for`() {
        var scene = Scene(access: .readOnly, ideas: .few)
        scene.press(.function(4))
        scene.send(.input(.paste(Self.cells)))
        #expect(!scene.picture.contains("Danh sách vừa dán"))
    }
}
