import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// The tour of the sample: offered once, done and not read, left and taken up again by one key.
struct TourTests {
    private func scene(
        _ language: Language = .vietnamese, columns: Int = 80, rows: Int = 24, wasOffered: Bool = false,
        programme: Programme = .sample, access: Access = .recording(writer: "Thư ký 1")
    ) -> Scene {
        var settings = Settings()
        settings.typingMethod = .off
        settings.isTourOffered = wasOffered
        var scene = Scene(
            State(
                size: Size(columns: columns, rows: rows), now: Scene.morning, language: language,
                settings: settings, offersTour: true, access: access, programme: programme, tag: "tk-1",
                seed: 1))
        scene.send(.loaded(Record(programme: programme), []))
        return scene
    }

    /// The row above the hints.
    private func line(_ scene: Scene) -> String { view(scene.state).text(ofRow: 22) }

    @Test func `it is offered in one line, and that it was is kept`() {
        let scene = scene()
        #expect(line(scene).contains("Alt-M bắt đầu làm quen trong 2 phút"))
        let saved = scene.effects.contains {
            if case .save(let settings, let names) = $0 {
                settings.isTourOffered && names == [.tourOffered]
            } else {
                false
            }
        }
        #expect(saved)
    }

    @Test func `it is offered once, only on the sample, and not where nothing may be written`() {
        for scene in [
            scene(wasOffered: true), scene(programme: .small), scene(access: .readOnly),
        ] {
            #expect(scene.state.context.tour == nil)
            #expect(scene.effects.isEmpty)
        }
        var small = scene(programme: .small)
        small.press(.alt("m"))
        #expect(small.state.context.tour == nil)
        #expect(small.shows("chỉ có ở tọa đàm mẫu"))
    }

    @Test func `whoever begins to record is offered nothing any more`() {
        var scene = scene()
        scene.type("Một cửa lưu động")
        #expect(scene.state.context.tour?.stage == .offered)
        scene.press(.enter)
        #expect(scene.state.context.tour == nil)
    }

    @Test(arguments: Language.allCases)
    func `it goes on when a deed is done, in five lines that fit`(language: Language) {
        var scene = scene(language)
        scene.press(.alt("m"))
        func expect(_ step: Tour.Step) {
            let tour = scene.state.context.tour
            let said = [tour?.instruction, tour?.wayOut].compactMap { $0?(language) }.joined()
            #expect(tour?.step == step)
            #expect(columns(of: said) <= 78, "\(said)")
            #expect(line(scene) == said.split(separator: " ").joined(separator: " "))
        }
        expect(.record)
        scene.type("Một cửa lưu động")
        expect(.record)
        scene.press(.enter)
        expect(.speaker)
        scene.type("@07")
        expect(.speaker)
        scene.press(.named(.down), .enter)
        expect(.start)
        scene.press(.control("g"))
        expect(.undo)
        scene.press(.control("z"))
        #expect(scene.state.record.runningItem == nil)
        expect(.review)
        scene.press(.function(3))
        #expect(scene.state.context.tour == nil)
        #expect(
            scene.state.notice?.text
                == Phrase.Tour.over(back: "F2", help: "F1"))
        let shown = scene.picture.filter { !"|*\n ".contains($0) }
        #expect(
            shown.contains(Phrase.Tour.over(back: "F2", help: "F1")(language).filter { $0 != " " }),
            "\(scene.picture)")
        // The line is the list's again.
        #expect(!line(scene).contains("5/5"))
    }

    @Test(arguments: Language.allCases, [60, 40])
    func `where columns are few, the key that leaves it stands whole`(language: Language, columns: Int) {
        var scene = scene(language, columns: columns, rows: 18)
        scene.press(.alt("m"))
        scene.type("Một cửa lưu động")
        scene.press(.enter)
        #expect(scene.state.context.tour?.step == .speaker)
        let out = Phrase.Tour.leave(by: "Alt-M")(language)
        #expect(view(scene.state).text(ofRow: 16).hasSuffix(String(out.dropFirst())), "\(scene.picture)")
    }

    @Test func `other deeds between the steps do not disturb it, and none is taken for another`() {
        var scene = scene()
        scene.press(.alt("m"))
        scene.press(.control("g"), .function(4), .function(2), .named(.pageDown))
        #expect(scene.state.context.tour?.step == .record)
        scene.type("Một câu")
        scene.press(.enter)
        #expect(scene.state.context.tour?.step == .speaker)
        // The item that was started before counts.
        scene.type("@07")
        scene.press(.enter)
        scene.send(.tick(scene.state.now.adding(seconds: 1)))
        scene.send(.tick(scene.state.now.adding(seconds: 1)))
        #expect(scene.state.context.tour?.step == .undo)
    }

    @Test func `one key leaves it and takes it up again at the same step`() {
        var scene = scene()
        scene.press(.alt("m"))
        scene.type("Một câu")
        scene.press(.enter, .alt("m"))
        #expect(scene.state.context.tour?.stage == .left)
        #expect(scene.shows("Đã tạm rời phần làm quen; Alt-M để tiếp tục"))
        #expect(!line(scene).contains("2/5"))
        scene.press(.alt("m"))
        #expect(line(scene).contains("2/5"))
        // By its short name too.
        scene.press(.escape)
        scene.type("lq")
        scene.press(.enter)
        #expect(scene.state.context.tour?.stage == .left)
    }

    @Test(arguments: [(40, 20), (40, 10), (20, 4), (1, 1)])
    func `it is never in the way, however little room there is`(columns: Int, rows: Int) {
        var scene = scene(columns: columns, rows: rows)
        scene.press(.alt("m"))
        scene.type("Một câu")
        scene.press(.enter)
        #expect(scene.state.context.tour?.step == .speaker)
        #expect(scene.state.record.ideas.last?.text == "Một câu")
    }
}
