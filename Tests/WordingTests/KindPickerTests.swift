import Seminar
import Testing

@testable import Wording

struct KindPickerTests {
    @Test(arguments: [
        ("kien nghi", "proposal"), ("kiến nghị", "proposal"), ("y tuong", "idea"), ("câu hỏi", "question"),
        ("question", "question"), ("質問", "question"), ("de lai", "parking"), ("parking", "parking"),
        ("1", "learned"), ("0", "parking"), ("kho", "difficulty"),
    ])
    func `a kind is found by plain letters, in any language, by code or digit`(query: String, kind: String) {
        #expect(Picker.kinds.choices(for: query).single?.code == kind)
    }

    @Test func `a word that several kinds have is left to the person`() {
        let choices = Picker.kinds.choices(for: "ket")
        #expect(choices.entries.map(\.code) == ["applied", "decision"])
        #expect(choices.single == nil)
    }
}
