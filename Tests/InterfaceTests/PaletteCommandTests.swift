import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// Commands without a key that everybody knows, each by its code in the palette: what it records, or asks to be done.
struct PaletteCommandTests {
    private func scene() -> Scene {
        var scene = Scene(columns: 100, rows: 30, ideas: .few)
        scene.show(item: "M2")
        return scene
    }

    private func choose(_ code: String, answer: String? = nil, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(code)
        scene.press(.enter)
        guard let answer else { return }
        scene.type(answer)
        scene.press(.enter)
    }

    private func order(_ scene: Scene) -> [String] { scene.state.record.items.map(\.id) }

    @Test(arguments: ["nghỉ giải", "nghir giair", "nghi3 gia3i", "nghi giai", "NGHIR GIAIR"])
    func `a command is found by its name typed with its marks, too`(query: String) {
        for method in [TypingMethod.telex, .off] {
            var scene = Scene(columns: 100, rows: 30, method: method)
            scene.press(.control("g"))
            choose(query, in: &scene)
            #expect(scene.state.record.currentItem?.item.isBreak ?? false, "\(scene.picture)")
        }
    }

    @Test func `help and filters find what is typed with marks, and a sentence goes to the line`() {
        var scene = Scene(columns: 100, rows: 30, method: .telex, ideas: .few)
        scene.press(.function(1))
        scene.type("nghir giair lao")
        #expect(scene.shows("Nghỉ giải lao ngay"), "\(scene.picture)")
        scene.press(.escape, .function(3), .tab)
        scene.type("rac thair")
        scene.press(.enter)
        #expect(scene.state.context.filter.criteria.count == 1, "\(scene.picture)")
        scene.press(.function(2), .escape)
        scene.type("nguwowif daan chuwa quen")
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "người dân chưa quen")
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `an item is moved up and down the agenda`() {
        var scene = scene()
        choose("mx", in: &scene)
        #expect(order(scene) == ["M1", "M3", "M2", "M4", "M5"])
        choose("ml", in: &scene)
        choose("ml", in: &scene)
        #expect(order(scene) == ["M2", "M1", "M3", "M4", "M5"])
    }

    @Test func `an item gets another title`() {
        var scene = scene()
        choose("dm", in: &scene)
        scene.press(.control("u"))
        scene.type("Bài học")
        scene.press(.enter)
        #expect(scene.state.record.item("M2")?.item.title(.vietnamese) == "Bài học")
        #expect(scene.state.record.item("M3")?.item.title(.vietnamese) == "Ý tưởng áp dụng")
    }

    @Test func `an item is split in two, which share its minutes`() {
        var scene = scene()
        choose("cd", answer: "Phần hai", in: &scene)
        let second = scene.state.record.items.first { $0.item.title(.vietnamese) == "Phần hai" }
        #expect(order(scene).firstIndex(of: second?.id ?? "") == 2)
        #expect((scene.state.record.item("M2")?.item.minutes ?? 0) + (second?.item.minutes ?? 0) == 40)
    }

    @Test func `an item that was added is removed, and a planned one is not`() {
        var scene = scene()
        choose("tm", answer: "Thêm giờ", in: &scene)
        #expect(!scene.state.record.items.contains { $0.item.title(.vietnamese) == "Thêm giờ" })
        scene.type("15")
        scene.press(.enter)
        #expect(
            scene.state.record.items.first { $0.item.title(.vietnamese) == "Thêm giờ" }?.item.minutes == 15)
        let added = scene.state.record.items.first { $0.item.title(.vietnamese) == "Thêm giờ" }?.id ?? ""
        scene.show(item: added)
        choose("xm", in: &scene)
        #expect(order(scene) == ["M1", "M2", "M3", "M4", "M5"])
        scene.show(item: "M2")
        choose("xm", in: &scene)
        #expect(order(scene) == ["M1", "M2", "M3", "M4", "M5"])
    }

    @Test func `an item gets a fixed start, which an empty answer takes away`() {
        var scene = scene()
        choose("gc", answer: "9:15", in: &scene)
        #expect(scene.state.record.item("M2")?.item.fixedStart == 9 * 60 + 15)
        choose("gc", in: &scene)
        for _ in 0..<5 { scene.press(.backspace) }
        scene.press(.enter)
        #expect(scene.state.record.item("M2")?.item.fixedStart == nil)
    }

    @Test func `a session that runs late is in time again with fewer minutes for what is to come`() {
        var scene = scene()
        scene.record(.item("M1", .start))
        // It is 9:40 and M1 is not over: M2 and M3 with their 100 minutes would end at 11:20 instead of 10:20.
        scene.send(.tick(scene.state.now.adding(seconds: 40 * 60)))
        choose("rg", in: &scene)
        let minutes = ["M1", "M2", "M3"].map { scene.state.record.item($0)?.item.minutes ?? 0 }
        #expect(minutes == [10, 10, 30])
        #expect(scene.state.record.item("M4")?.item.minutes == 45)
    }

    @Test func `the language changes to the next, and all of the screen with it`() {
        var scene = scene()
        choose("nn", in: &scene)
        #expect(scene.shows("Learning"))
        choose("nn", in: &scene)
        #expect(scene.shows("習得した知見"))
        choose("nn", in: &scene)
        #expect(scene.shows("Kiến thức tiếp thu"))
    }

    @Test func `the tone style is another for what is typed next`() {
        var scene = Scene(method: .telex)
        choose("dd", in: &scene)
        scene.type("hoaf")
        #expect(scene.state.run.capture.field.text == "hoà")
        scene = Scene(method: .telex)
        scene.type("hoaf")
        #expect(scene.state.run.capture.field.text == "hòa")
    }

    @Test func `the laptops are listed, and any key goes on`() {
        var scene = scene()
        choose("mk", in: &scene)
        #expect(scene.shows("Thư ký 2"))
        scene.press(.escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `a copy is asked for by name too`() {
        var scene = scene()
        choose("sc", in: &scene)
        #expect(scene.effects.contains(.copyAway))
    }

    @Test func `what cannot be saved is saved elsewhere, and not before it cannot`() {
        var scene = scene()
        choose("ln", in: &scene)
        #expect(!scene.effects.contains { if case .saveElsewhere = $0 { true } else { false } })
        scene.send(.notSaved(.file(FileError(operation: .write, path: "x", code: 28, reason: ""))))
        choose("ln", answer: "/tmp/noi-khac", in: &scene)
        #expect(scene.effects.contains(.saveElsewhere("/tmp/noi-khac")))
        scene.send(.savedElsewhere("/tmp/noi-khac"))
        #expect(scene.shows("/tmp/noi-khac"))
    }

    @Test func `the commands of the open screen come first, and those of the line only where it is`() {
        var scene = Scene(ideas: .few)
        scene.press(.escape)
        #expect(scene.shows("lu Lưu ý kiến đang nhập"))
        for (key, name, foreign) in [
            (Key.function(3), "Lọc", "Xuống dòng"), (.function(4), "sx Xếp đại biểu", "ý kiến đã đánh dấu"),
        ] {
            scene.press(key, .escape)
            #expect(scene.shows(name), "\(scene.picture)")
            #expect(!scene.shows(foreign))
            scene.press(.escape)
        }
    }

    @Test func `what closes a list is nothing to look for`() {
        var scene = Scene()
        scene.press(.escape)
        scene.type("tro lai")
        #expect(!scene.shows("Trở lại"))
    }

    @Test func `the palette says what its digits do`() {
        var scene = Scene()
        scene.press(.escape)
        #expect(scene.shows("1–4: mở F2–F5"))
    }

    @Test(arguments: [
        (Language.vietnamese, "Enter thực hiện   ↑↓ chuyển   Esc đóng"),
        (.english, "Enter Run   ↑↓ Move   Esc Close"),
        (.japanese, "Enter 実行   ↑↓ 移動   Esc 閉じる"),
    ])
    func `the palette says which keys run a command and close it`(language: Language, keys: String) {
        var scene = Scene(columns: 60, rows: 18, language: language)
        scene.press(.escape)
        #expect(scene.shows(keys))
        scene.type("xm")
        #expect(scene.shows(keys))
    }

    @Test(arguments: Language.allCases)
    func `why the chosen command cannot be used stands whole`(language: Language) {
        var scene = Scene(language: language)
        for code in ["xm", "gc", "rg", "kt", "np", "tb", "dx", "gp"] {
            scene.press(.escape)
            scene.type(code)
            guard let command = Command.found(by: code, in: language).first,
                let reason = scene.state.context.reasons[command]
            else {
                scene.press(.escape)
                continue
            }
            #expect(scene.shows(reason(language)), "\(code)\n\(scene.picture)")
            scene.press(.escape)
        }
    }
}
