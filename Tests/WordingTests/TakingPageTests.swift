import Seminar
import TestSupport
import Testing

@testable import Wording

/// Every row of the tables of `docs/TAKING.md`, in the sample seminar.
struct TakingPageTests {
    private static let page = "docs/TAKING.md"
    private let pickers = Pickers(Record(programme: .sample), kinds: .kinds)

    private static func codes(_ cell: String) -> [String] {
        cell.split(separator: ",").map { $0.filter { $0 != " " } }
    }

    @Test(arguments: try PageTable.rows(of: page, under: "What finds what"))
    func `what is typed finds what the page says`(row: [String]) throws {
        try #require(row.count == 4)
        let picker = ["person": pickers.speakers, "field": pickers.fields, "kind": pickers.kinds][row[0]]
        let choices = try #require(picker).choices(for: PageTable.code(row[1]))
        #expect(choices.entries.map(\.code) == Self.codes(row[2]))
        #expect(choices.single?.code ?? "" == row[3].filter { $0 != " " })
    }

    @Test(arguments: try PageTable.rows(of: page, under: "In a sentence"))
    func `a sentence holds the tokens that the page says, and leaves what it says`(row: [String]) throws {
        try #require(row.count == 3)
        var text = PageTable.code(row[0])
        let caret = text.firstIndex(of: "▏").map { text.distance(from: text.startIndex, to: $0) }
        text.removeAll { $0 == "▏" }
        let scanner = TokenScanner(pickers)
        let tokens = scanner.tokens(in: text, caret: caret)
        #expect(tokens.map(words).joined(separator: "; ") == row[1].filter { $0 != "\u{200B}" })
        let rest = rest(of: text, tokens, caret: caret)
        let isNothingButTokens = isNothingButTokens(text, scanner.tokens(in: text))
        switch row[2] {
        case "nothing but tokens": #expect(isNothingButTokens)
        case "not yet": #expect(rest == text)
        default:
            #expect(rest == PageTable.code(row[2]))
            #expect(!isNothingButTokens)
        }
    }

    /// Whether every token means something and nothing else stands in the text.
    private func isNothingButTokens(_ text: String, _ tokens: [Token]) -> Bool {
        let covered = Set(tokens.flatMap(\.range))
        return !tokens.isEmpty && tokens.allSatisfy { $0.meaning != .none }
            && text.enumerated().allSatisfy { covered.contains($0.offset) || $0.element.isWhitespace }
    }

    private func words(_ token: Token) -> String {
        let meaning =
            switch token.meaning {
            case .one(let entry): entry.code
            case .several(let entries): entries.map(\.code).joined(separator: ", ")
            case .none: "text"
            }
        return "`\(token.text)` \(meaning)"
    }

    /// The text without the tokens that are picked without a question: all at Enter, else those that are closed.
    private func rest(of text: String, _ tokens: [Token], caret: Int?) -> String {
        tokens.reversed().reduce(text) { text, token in
            guard let entry = token.picked else { return text }
            let (rest, picked) = PickedToken.picking(
                token.sign, at: token.range, entry.code, from: text)
            #expect(picked.givingBack(to: rest) == text)
            return rest
        }
    }
}
