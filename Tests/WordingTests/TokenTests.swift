import Seminar
import Testing

@testable import Wording

/// What the tables of `docs/TAKING.md` do not show of tokens: pasted text, keys that were composed, what is given back.
struct TokenTests {
    private let scanner = TokenScanner(Pickers(Record(programme: .sample), kinds: .kinds))

    @Test func `what was pasted holds no token`() {
        let text = "Gửi @07 3 và #rac"
        #expect(scanner.tokens(in: text, pasted: [0..<10]).map(\.text) == ["#rac"])
        #expect(scanner.tokens(in: text, pasted: [0..<17]).isEmpty)
    }

    @Test func `the keys of the word at the caret count where nothing is called as they were composed`() {
        let token = scanner.tokens(in: "#ưaste", caret: 6, typed: "waste").first
        #expect(token?.meaning == .one(Picker.fields(.sample).choices(for: "waste").entries[0]))
        #expect(scanner.tokens(in: "#ưaste", caret: 6).first?.meaning == Token.Meaning.none)
    }

    @Test func `at the caret a word may lack its end, and behind it it may not`() {
        #expect(scanner.tokens(in: "@thanh so", caret: 9).first?.choices.entries.map(\.code) == ["VTS"])
        #expect(scanner.tokens(in: "@thanh so nói").first?.text == "@thanh")
    }

    @Test(arguments: [
        ("@07 3 Một cửa", "Một cửa"), ("Một cửa @07 3", "Một cửa "), ("Một @07 3 cửa", "Một cửa"),
        ("Một\n@07 3 cửa", "Một\ncửa"),
    ])
    func `what was picked takes one blank along, and comes back where it stood`(
        text: String, rest: String
    ) throws {
        let token = try #require(scanner.tokens(in: text).first)
        let picked = PickedToken.picking(token.sign, at: token.range, "L3-07", from: text)
        #expect(picked.rest == rest)
        #expect(picked.picked.givingBack(to: picked.rest) == text)
    }

    @Test func `a token ends with its line`() {
        #expect(scanner.tokens(in: "@07\n3 phường").first?.text == "@07")
    }
}

extension PickedToken {
    /// The text as it was before the token was picked.
    func givingBack(to text: String) -> String {
        let place = text.index(text.startIndex, offsetBy: place)
        return text[..<place] + self.text + text[place...]
    }
}
