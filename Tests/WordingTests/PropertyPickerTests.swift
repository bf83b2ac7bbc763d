import Seminar
import Testing

@testable import Wording

struct PropertyPickerTests {
    @Test(arguments: [
        ("kien nghi", "proposal"), ("kiến nghị", "proposal"), ("y tuong", "idea"), ("câu hỏi", "question"),
        ("question", "question"), ("質問", "question"), ("gac lai", "parking"), ("trao doi", "parking"),
        ("parking", "parking"),
        ("1", "learned"), ("0", "parking"), ("kho", "difficulty"),
    ])
    func `a kind is found by plain letters, in any language, by code or digit`(query: String, kind: String) {
        #expect(Picker.kinds.choices(for: query).single?.code == kind)
    }

    @Test(arguments: [
        (CodeList.difficulty, "nhan thuc", "awareness"), (.difficulty, "2", "budget"),
        (.review, "checked", "checked"), (.kind, "kn", "proposal"), (.language, "ja", "ja"),
    ])
    func `a code of any list is found the same way`(list: CodeList, query: String, code: String) {
        #expect(Picker.codes(of: list).choices(for: query).single?.code == code)
    }

    @Test func `a word that several kinds have is left to the person`() {
        let choices = Picker.kinds.choices(for: "ket")
        #expect(choices.entries.map(\.code) == ["applied", "decision"])
        #expect(choices.single == nil)
    }
}
