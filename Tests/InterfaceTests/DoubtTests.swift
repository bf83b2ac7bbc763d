import Display
import Seminar
import Testing

@testable import Interface

/// What can hardly be meant is asked about once, before it is done.
struct DoubtTests {
    private func choose(_ code: String, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
    }

    private func joining(_ first: Values, _ second: Values, language: Language = .vietnamese) -> Scene {
        var scene = Scene(language: language, ideas: [first, second])
        scene.press(.function(3), .named(.end))
        choose("gi", in: &scene)
        scene.press(.named(.home))
        choose("gp", in: &scene)
        return scene
    }

    private let said: Values = ["text": "Một", "speaker": "L4-01", "item": "M1", "kind": "idea"]

    private func with(_ name: String, _ value: JSON) -> Values {
        var values = said
        values[name] = value
        return values
    }

    // MARK: Joining

    @Test func `entries of different speakers are joined only when that is confirmed`() {
        var scene = joining(said, with("speaker", "G1"))
        #expect(scene.state.record.ideas.allSatisfy { !$0.isRemoved })
        #expect(scene.shows("Gộp TK2-2 vào TK2-1"))
        #expect(scene.shows("Người phát biểu: Học viên 01 – Lớp 4 (không còn “Nhóm 1” của TK2-2)"))
        scene.press(.escape)
        #expect(scene.state.record.ideas.allSatisfy { !$0.isRemoved })
        #expect(!scene.shows("Gộp TK2-2"))
        choose("gp", in: &scene)
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.isRemoved) == [false, true])
        #expect(scene.shows("Đã gộp TK2-2 vào TK2-1"))
    }

    @Test(arguments: [
        ("speaker", JSON.null, "Người phát biểu: Học viên 01 – Lớp 4 (không còn “chưa rõ người phát"),
        ("item", "M2", "Mục chương trình: 1. Giới thiệu đại biểu (không còn “2. Kiến thức"),
        ("kind", "difficulty", "Loại: ý tưởng áp dụng (không còn “khó khăn"),
    ])
    func `whatever one of the two would lose is asked about`(name: String, value: JSON, line: String) {
        let scene = joining(said, with(name, value))
        #expect(scene.state.record.ideas.allSatisfy { !$0.isRemoved })
        #expect(scene.shows(line), "\(scene.picture)")
    }

    @Test func `a status that was written down is kept before one that was not`() {
        var scene = joining(said, with("status", "applied"))
        #expect(scene.shows("đã áp dụng (không còn “mới là ý tưởng” của TK2-1)"), "\(scene.picture)")
        scene.press(.enter)
        #expect(scene.state.record.ideas[0].values["status"] == "applied")
    }

    @Test func `words of nobody known are not given to somebody unasked`() {
        let scene = joining(with("speaker", .null), said)
        #expect(
            scene.shows("Người phát biểu: Học viên 01 – Lớp 4 (không còn “chưa rõ người phát"),
            "\(scene.picture)")
    }

    @Test func `entries that differ in their words alone are joined at once`() {
        let scene = joining(said, with("field", "waste"))
        #expect(scene.state.record.ideas.map(\.isRemoved) == [false, true])
        #expect(scene.state.record.ideas.first?.field == "waste")
    }

    @Test func `the question before joining does nothing else`() {
        var scene = joining(said, with("speaker", "G1"))
        scene.type("x")
        scene.press(.function(2), .control("z"))
        #expect(scene.shows("Gộp TK2-2 vào TK2-1"))
        #expect(scene.state.record.ideas.allSatisfy { !$0.isRemoved })
    }

    // MARK: Minutes and times

    @Test func `group work longer than its item is asked about once`() {
        var scene = Scene()
        scene.press(.control("g"), .alt("g"))
        scene.type("102")
        scene.press(.enter)
        #expect(scene.state.context.groupWork == nil)
        #expect(scene.shows("Mục chỉ có 10 phút; Enter lần nữa để đặt 102 phút"))
        scene.press(.enter)
        #expect(scene.state.context.groupWork?.allottedSeconds == 6_120)
        choose("np", in: &scene)
        scene.type("103")
        scene.press(.enter)
        #expect(scene.state.context.groupWork?.allottedSeconds == 6_120)
        scene.press(.enter)
        #expect(scene.state.context.groupWork?.allottedSeconds == 6_180)
    }

    @Test func `another answer is asked about anew`() {
        var scene = Scene()
        scene.press(.control("g"), .alt("g"))
        scene.type("102")
        scene.press(.enter, .backspace)
        #expect(!scene.shows("lần nữa"))
        scene.type("3")
        scene.press(.enter)
        #expect(scene.shows("Enter lần nữa để đặt 103 phút"))
        #expect(scene.state.context.groupWork == nil)
    }

    @Test(arguments: [("M2", "401", true), ("M2", "181", true), ("M2", "180", false), ("M1", "101", true)])
    func `minutes that no item can have are asked about once`(item: String, minutes: String, isAsked: Bool) {
        var scene = Scene()
        scene.show(item: item)
        choose("sp", in: &scene)
        scene.type(minutes)
        scene.press(.enter)
        #expect((scene.state.record.item(item)?.item.minutes == Int(minutes)) == !isAsked)
        if isAsked {
            #expect(scene.shows("phút)? Enter lần nữa để đặt"))
            scene.press(.enter)
        }
        #expect(scene.state.record.item(item)?.item.minutes == Int(minutes))
    }

    @Test func `a new item of four hours is asked about once`() {
        var scene = Scene()
        choose("tm", in: &scene)
        scene.type("Thêm")
        scene.press(.enter)
        scene.type("240")
        scene.press(.enter)
        #expect(scene.shows("4 giờ (240 phút)? Enter lần nữa để đặt"))
        scene.press(.enter)
        #expect(scene.state.record.items.contains { $0.item.minutes == 240 })
    }

    @Test func `a speaker's limit beyond half an hour is asked about once`() {
        var scene = Scene()
        choose("gh", in: &scene)
        scene.type("53")
        scene.press(.enter)
        #expect(scene.shows("53 phút? Enter lần nữa để đặt"))
        scene.press(.enter)
        #expect(scene.state.record.room.speakerLimit == 3_180)
    }

    @Test(arguments: [
        ("M2", "7h", "07:00 đã qua"), ("M2", "8:59", "08:59 đã qua"),
        ("M4", "1h", "01:00 sớm hơn giờ mở đầu phiên (08:00)"),
    ])
    func `a start that cannot be is asked about once`(item: String, answer: String, question: String) {
        var scene = Scene()
        scene.show(item: item)
        choose("gc", in: &scene)
        scene.type(answer)
        scene.press(.enter)
        #expect(scene.state.record.item(item)?.item.fixedStart == nil)
        #expect(scene.shows(question))
        #expect(scene.shows("Enter lần nữa để đặt"))
        scene.press(.enter)
        #expect(scene.state.record.item(item)?.item.fixedStart != nil)
    }

    @Test func `a start that can be is set at once`() {
        var scene = Scene()
        scene.show(item: "M4")
        choose("gc", in: &scene)
        scene.type("8h15")
        scene.press(.enter)
        #expect(scene.state.record.item("M4")?.item.fixedStart == 495)
    }

    @Test func `how far a start will be missed is said once, in hours`() {
        var scene = Scene()
        scene.press(.control("g"))
        scene.record(.item("M2", .fixStart(TimeOfDay(minutes: 7 * 60))))
        #expect(scene.shows("! lấn giờ 2 giờ 10 phút"))
        scene.show(item: "M2")
        #expect(scene.picture.ranges(of: "lấn giờ").count == 1)
        #expect(scene.shows("lấn giờ 2 giờ 10 phút"))
    }
}
