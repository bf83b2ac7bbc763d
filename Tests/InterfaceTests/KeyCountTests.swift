import Display
import Seminar
import Testing
import Text

@testable import Interface

/// How many keys the everyday acts take beyond the sentence itself, played in the sample seminar.
struct KeyCountTests {
    /// Keys as a person presses them: each character is one.
    private struct Hands {
        var scene: Scene
        private(set) var keys = 0

        init(ideas: [Values] = []) {
            scene = Scene(columns: 120, rows: 36, programme: .sample, ideas: ideas)
        }

        mutating func press(_ keys: Key...) {
            for key in keys { scene.press(key) }
            self.keys += keys.count
        }

        mutating func type(_ text: String) {
            scene.type(text)
            keys += text.count
        }

        /// What is said, whose keys are not counted.
        mutating func say(_ text: String) { scene.type(text) }

        mutating func start() { keys = 0 }

        var last: Idea? { scene.state.record.ideas.last }
    }

    /// The room is on the item with this id.
    private func hands(on item: String? = nil, speaking speaker: String? = nil) -> Hands {
        var hands = Hands()
        if let item {
            hands.scene.record(.item(item, .start))
            hands.scene.show(item: item)
        }
        if let speaker {
            hands.scene.record(.floor(.ask(speaker)))
            hands.scene.record(.floor(.callNext))
        }
        hands.start()
        return hands
    }

    @Test func `the sentence of the same speaker takes one`() {
        var hands = hands(speaking: "L3-07")
        hands.say("Phân loại rác tại nguồn")
        hands.press(.enter)
        #expect(hands.keys == 1)
        #expect(hands.last?.speaker == "L3-07")
    }

    @Test func `speaker, kind and field take nine at most`() {
        var hands = hands()
        hands.type("@74#5!2 ")
        hands.say("Đã phân loại rác ở hai phường")
        hands.press(.enter)
        #expect(hands.keys <= 9)
        #expect(hands.last?.speaker == "L4-07")
        #expect(hands.last?.field == "waste")
        #expect(hands.last?.kind == "applied")
        #expect(hands.last?.text == "Đã phân loại rác ở hai phường")
    }

    @Test func `a result with its evidence takes twelve at most, beside the evidence`() {
        var hands = hands()
        hands.type("@74!2 ")
        hands.say("Đã lập tổ tư vấn")
        hands.press(.tab, .tab)
        hands.say("Quyết định 12")
        hands.press(.enter)
        #expect(hands.keys <= 12)
        #expect(hands.last?.kind == "applied")
        #expect(hands.last?.values.text("evidence") == "Quyết định 12")
    }

    @Test func `a conclusion with owner and date takes twelve at most`() {
        var hands = hands()
        hands.type("!kl ")
        hands.say("Lập nhóm công tác")
        hands.press(.tab, .tab)
        hands.type("LB")
        hands.press(.tab)
        hands.type("+7")
        hands.press(.enter)
        #expect(hands.keys <= 12)
        #expect(hands.last?.kind == "decision")
        #expect(hands.last?.values.text("owner") == "LB")
        #expect(hands.last?.values.text("due") == "2024-09-23")
    }

    @Test func `evidence for a listed idea takes four at most, and is its own`() throws {
        var hands = Hands(ideas: [
            [
                "text": "Giảm rác chôn lấp", "kind": "applied", "item": "N1-05", "field": "waste",
                "speaker": "L3-07",
            ]
        ])
        let count = hands.scene.state.record.ideas.count
        hands.scene.press(.function(3))
        hands.start()
        hands.press(.escape)
        hands.type("mi")
        hands.press(.enter)
        #expect(hands.keys <= 4)
        hands.say("Quyết định 12")
        hands.press(.enter)
        let ideas = hands.scene.state.record.ideas
        #expect(ideas.compactMap { $0.values.text("evidence") } == ["Quyết định 12"])
        #expect(ideas.count == count)
        #expect(hands.last?.speaker == "L3-07")
        #expect(hands.last?.values.text("evidence") == "Quyết định 12")
    }

    @Test func `an answer or a comment on a listed idea takes four at most`() {
        var hands = Hands(ideas: [
            ["text": "Thu phí thế nào?", "kind": "question", "item": "N1-05", "field": "waste"]
        ])
        hands.scene.press(.function(3))
        hands.start()
        hands.press(.control("r"))
        #expect(hands.keys <= 4)
        hands.say("Theo khối lượng")
        hands.press(.enter)
        #expect(hands.last?.values.texts("links").count == 1)
        #expect(hands.last?.field == "waste")
        #expect(hands.last?.text == "Theo khối lượng")
    }

    @Test func `ending this item and starting the next takes one, and so do minutes`() {
        var hands = hands(on: "N1-01")
        hands.press(.alt("x"))
        #expect(hands.keys == 1)
        #expect(hands.scene.state.record.item("N1-01")?.facts.ended != nil)
        #expect(hands.scene.state.record.room.currentItem == "N1-02")
        let minutes = hands.scene.state.record.item("N1-02")?.item.minutes ?? 0
        hands.scene.show(item: "N1-02")
        hands.press(.named(.up, .alt))
        #expect(hands.scene.state.record.item("N1-02")?.item.minutes == minutes + 1)
        hands.press(.named(.pageDown, .alt))
        #expect(hands.scene.state.record.item("N1-02")?.item.minutes == minutes - 4)
        #expect(hands.keys == 3)
    }

    @Test(arguments: [
        (Key.named(.up, .alt), "+1", 1), (.named(.down, .alt), "-1", -1), (.named(.pageUp, .alt), "+5", 5),
        (.named(.pageDown, .alt), "-5", -5),
    ])
    func `each step of minutes takes one key, and four without Alt`(key: Key, code: String, step: Int) {
        var hands = hands(on: "N1-02")
        func minutes() -> Int { hands.scene.state.record.item("N1-02")?.item.minutes ?? 0 }
        let planned = minutes()
        hands.press(key)
        #expect(hands.keys == 1)
        #expect(minutes() == planned + step)
        hands.start()
        hands.press(.escape)
        hands.type(code)
        hands.press(.enter)
        #expect(hands.keys == 4)
        #expect(minutes() == planned + 2 * step)
    }

    @Test func `ending and starting, and calling, take four without Alt`() {
        var hands = hands(on: "N1-01")
        func code(_ code: String) {
            hands.start()
            hands.press(.escape)
            hands.type(code)
            hands.press(.enter)
            #expect(hands.keys == 4)
        }
        code("kt")
        #expect(hands.scene.state.record.room.currentItem == "N1-02")
        hands.scene.record(.floor(.ask("L3-07")))
        code("mn")
        #expect(hands.scene.state.record.floor.speaking?.person == "L3-07")
        code("kl")
        #expect(hands.scene.state.record.floor.speaking == nil)
    }

    @Test func `a comment on a listed idea takes one, and is of the lecturer's kind`() {
        var hands = Hands(ideas: [
            ["text": "Thu phí theo khối lượng", "kind": "idea", "item": "N1-05", "field": "waste"]
        ])
        hands.scene.record(.floor(.ask("GV-1")))
        hands.scene.record(.floor(.callNext))
        hands.scene.press(.function(3))
        hands.start()
        hands.press(.control("r"))
        #expect(hands.keys == 1)
        hands.say("Nên làm thử ở một phường")
        hands.press(.enter)
        #expect(hands.last?.kind == "advice")
        #expect(hands.last?.speaker == "GV-1")
        #expect(hands.last?.values.texts("links").count == 1)
    }

    @Test func `putting into the queue takes five at most, and calling the next one`() {
        var hands = hands(on: "N1-05")
        hands.press(.alt("q"))
        hands.type("74")
        hands.press(.enter)
        #expect(hands.keys <= 5)
        #expect(hands.scene.state.record.floor.waiting.map(\.person) == ["L4-07"])
        hands.press(.escape)
        hands.start()
        hands.press(.alt("n"))
        #expect(hands.keys == 1)
        #expect(hands.scene.state.record.floor.speaking?.person == "L4-07")
    }

    @Test func `skip, defer, bring back and a break now take four at most, without Alt`() {
        var hands = hands(on: "N1-01")
        func code(_ code: String) {
            hands.start()
            hands.press(.escape)
            hands.type(code)
            hands.press(.enter)
            #expect(hands.keys <= 4)
        }
        hands.scene.show(item: "N1-03")
        code("bq")
        #expect(hands.scene.state.record.item("N1-03")?.facts.isSkipped ?? false)
        code("bq")
        #expect(!(hands.scene.state.record.item("N1-03")?.facts.isSkipped ?? true))
        code("th")
        #expect(hands.scene.state.record.item("N1-03")?.facts.isDeferred ?? false)
        code("th")
        #expect(!(hands.scene.state.record.item("N1-03")?.facts.isDeferred ?? true))
        code("ng")
        let current = hands.scene.state.record.currentItem
        #expect(current?.item.isBreak ?? false)
        #expect(current?.facts.isRunning ?? false)
        #expect(hands.scene.state.record.item("N1-01")?.facts.isRunning == false)
    }
}

/// Forty ideas of all ten kinds, typed as fast as keys come: each goes to whom it was said by, as what it was said.
struct FastSittingTests {
    private static let kinds = [
        ("learned", "kt"), ("applied", "2"), ("idea", "3"), ("difficulty", "4"), ("proposal", "kn"),
        ("evaluation", "6"),
        ("advice", "7"), ("question", "8"), ("decision", "kl"), ("parking", "0"),
    ]
    private static let fields = ["urban_planning", "waste"]

    @Test(arguments: [TypingMethod.off, .telex])
    func `no record is wrong`(method: TypingMethod) {
        var scene = Scene(columns: 80, rows: 24, programme: .sample, method: method)
        var said: [(text: String, speaker: String, kind: String, field: String)] = []
        for number in 0..<40 {
            let (person, trainingClass) = (number % 16 + 1, number % 2 + 3)
            let (kind, sign) = Self.kinds[number % 10]
            let field = Self.fields[number % 2]
            // A person's number and class, a field's key, a kind's digit or initials, in a row.
            let key = Programme.sample.fields.first { $0.code == field }?.key.map(String.init) ?? ""
            scene.type("@\(person) \(trainingClass)#\(key)!\(sign) ")
            scene.type("caau noi thu \(number) o phuong")
            scene.send(.tick(scene.state.now.adding(seconds: number % 2)))
            scene.press(.enter)
            let text = method == .telex ? "câu noi thu \(number) o phuong" : "caau noi thu \(number) o phuong"
            let speaker = "L\(trainingClass)-" + (person < 10 ? "0\(person)" : "\(person)")
            said.append((text, speaker, kind, field))
        }
        let ideas = scene.state.record.ideas.suffix(40)
        #expect(ideas.map(\.text) == said.map { $0.text })
        #expect(ideas.map(\.speaker) == said.map { $0.speaker })
        #expect(ideas.map(\.kind) == said.map { $0.kind })
        #expect(ideas.map(\.field) == said.map { $0.field })
    }
}
