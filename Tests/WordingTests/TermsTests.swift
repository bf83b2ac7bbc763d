import Foundation
import Seminar
import TestSupport
import Testing

/// The sentences of the program and the pages about it, against the tables of `docs/TERMS.md`.
struct TermsTests {
    private static let page = "docs/TERMS.md"

    @Test(arguments: Language.allCases)
    func `each term has a place, and what is forbidden has a reason`(language: Language) throws {
        let terms = try Terms.of(language)
        #expect(terms.count > 15)
        for term in terms {
            #expect(["program", "everywhere"].contains(term.place), "\(term.name)")
            #expect(!term.forbidden.isEmpty, "\(term.name)")
            for phrase in term.exceptions {
                #expect(
                    term.forbidden.contains { ListedTerm.stands($0, in: phrase, language) },
                    "\(term.name): \(phrase)")
            }
        }
    }

    @Test(arguments: try Repository.files(in: "Sources/Wording", endingWith: ".swift"))
    func `the program keeps to the terms`(path: String) throws {
        // Other words, by which commands are looked for and others head their tables, are there to be wrong.
        let others = [
            "/CommandWords.swift", "/RosterHeadings.swift", "/ProgrammeHeadings.swift", "/IdeaHeadings.swift",
        ]
        guard !others.contains(where: path.hasSuffix) else { return }
        for literal in SwiftLiterals.of(try Repository.text(path)) {
            for language in literal.languages {
                for finding in try Terms.findings(in: literal.text, language, everywhereOnly: false) {
                    Issue.record("\(path):\(literal.line): \(finding)")
                }
            }
        }
    }

    /// Reasons that stand within a sentence, which ends behind them.
    private static let withinSentences = "/Problems.swift"

    @Test(arguments: try Repository.files(in: "Sources/Wording", endingWith: ".swift"))
    func `of several sentences in Japanese the last one ends too`(path: String) throws {
        guard !path.hasSuffix(Self.withinSentences) else { return }
        for literal in SwiftLiterals.of(try Repository.text(path)) where literal.languages == [.japanese] {
            #expect(Self.isEnded(literal.text), "\(path):\(literal.line): \(literal.text)")
        }
    }

    /// A value may end a text, and so may what follows a colon, or what a key does.
    private static func isEnded(_ text: String) -> Bool {
        guard let end = text.lastIndex(of: "。"), text.contains(where: \.isLetter) else { return true }
        // The last line of a literal over several is the margin of the others.
        let rest = text[text.index(after: end)...].drop(while: \.isWhitespace)
        return rest.isEmpty || rest.contains("：") || rest.contains(" · ")
            || rest.last.map { "。？！…）\n".contains($0) } == true
    }

    @Test func `a last sentence without its end is found`() {
        #expect(Self.isEnded("変更はありません"))
        #expect(Self.isEnded("閉じました。再び開きます。"))
        #expect(Self.isEnded("作成しました。場所：…"))
        #expect(!Self.isEnded("閉じました。再び開きます"))
    }

    /// The pages that people read, each in its language.
    private static func pages() throws -> [(String, Language)] {
        let pages = try Repository.files(in: "docs", endingWith: ".md") + ["README.md"]
        let manuals = try Language.allCases.flatMap { language in
            try Repository.files(in: "docs/man/\(language.rawValue)", endingWith: ".1").map { ($0, language) }
        }
        return manuals
            + pages.filter { $0 != page }.map { path in
                (
                    path,
                    path == "docs/HUONG-DAN.md"
                        ? .vietnamese : path.hasSuffix(".ja.md") ? .japanese : .english
                )
            }
    }

    @Test(arguments: try pages())
    func `the pages keep to the terms`(path: String, language: Language) throws {
        let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            // What is said to the machine, and what the screen shows in another language, is no sentence of the page.
            guard !line.hasPrefix("    "), !line.hasPrefix("|") || !path.hasSuffix("KEYS.md") else {
                continue
            }
            let text = line.replacing(/`[^`]*`/, with: "`")
            for finding in try Terms.findings(in: String(text), language, everywhereOnly: true) {
                Issue.record("\(path):\(place + 1): \(finding)")
            }
        }
    }

    @Test func `a form is found as a word, with its exceptions, and a value stands for any`() throws {
        let term = ListedTerm(
            name: "mục", place: "program", forbidden: ["nội dung", "muộn … phút"],
            exceptions: ["nội dung ý kiến"], reason: "")
        #expect(term.found(in: "Xem nội dung sau", .vietnamese) == ["nội dung"])
        #expect(term.found(in: "Chưa nhập Nội dung ý kiến", .vietnamese).isEmpty)
        #expect(term.found(in: "muộn … phút", .vietnamese) == ["muộn … phút"])
        #expect(term.found(in: "muộn", .vietnamese).isEmpty)
        let english = ListedTerm(name: "", place: "", forbidden: ["idea"], exceptions: [], reason: "")
        #expect(english.found(in: "ideal", .english).isEmpty)
        #expect(english.found(in: "An idea.", .english) == ["idea"])
    }

    @Test func `what stands in a source is read with its language and its line`() {
        let source = #"""
            let one = Phrase(
                vi: "một \(count == 1 ? "a" : "b")", en: count == 1
                    ? "one" : "two",
                ja: "一")  // "no"
            let two = sentence("mở", "open", "を開けません")
            """#
        let literals = SwiftLiterals.of(source)
        #expect(
            literals.map(\.text) == ["a", "b", "một …", "one", "two", "一", "mở", "open", "を開けません"])
        #expect(literals.map(\.line) == [2, 2, 2, 3, 3, 4, 5, 5, 5])
        #expect(literals[2].languages == [.vietnamese])
        #expect(literals[4].languages == [.english])
        #expect(literals[5].languages == [.japanese])
        #expect(literals[8].languages == [.japanese])
    }
}

/// The texts in quotation marks of a Swift source, each with its line and its language.
private struct SwiftLiterals {
    struct Literal {
        /// With `…` for what is put in.
        let text: String
        let line: Int
        let languages: [Language]
    }

    private let characters: [Character]
    private var place = 0
    private var line = 1
    private var label: Language?
    private var literals: [Literal] = []

    static func of(_ source: String) -> [Literal] {
        var reader = SwiftLiterals(characters: Array(source))
        reader.read(untilParenthesis: false)
        return reader.literals
    }

    private init(characters: [Character]) { self.characters = characters }

    private func stands(_ text: String) -> Bool {
        characters[place...].starts(with: text)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where place < characters.count {
            if characters[place].isNewline { line += 1 }
            place += 1
        }
    }

    /// Reads code: all of it, or up to the parenthesis that ends what is put into a text.
    private mutating func read(untilParenthesis: Bool) {
        var depth = 0
        while place < characters.count {
            if stands("//") {
                while place < characters.count, !characters[place].isNewline { advance() }
            } else if characters[place] == "\"" {
                readLiteral()
            } else if characters[place] == "(" {
                depth += 1
                advance()
            } else if characters[place] == ")" {
                depth -= 1
                if untilParenthesis, depth < 0 { return advance() }
                if depth <= 0 { label = nil }
                advance()
            } else if let found = Language.allCases.first(where: { stands($0.rawValue + ":") }),
                place == 0 || !characters[place - 1].isLetter
            {
                label = found
                advance(3)
            } else {
                if characters[place].isNewline, depth == 0 { label = nil }
                advance()
            }
        }
    }

    private mutating func readLiteral() {
        let start = line
        let mark = stands("\"\"\"") ? "\"\"\"" : "\""
        advance(mark.count)
        var text = ""
        while place < characters.count, !stands(mark) {
            if stands("\\(") {
                advance(2)
                let outer = label
                read(untilParenthesis: true)
                label = outer
                text += "…"
            } else if stands("\\") {
                advance()
                if !characters[place].isNewline { text.append(characters[place]) }
                advance()
            } else {
                text.append(characters[place])
                advance()
            }
        }
        advance(mark.count)
        // A key of a dictionary is no sentence.
        guard !stands(":") else { return }
        literals.append(
            Literal(text: text, line: start, languages: label.map { [$0] } ?? Self.languages(of: text)))
    }

    /// Those that a text without a label may be of, by its letters.
    private static func languages(of text: String) -> [Language] {
        let scalars = text.unicodeScalars
        if scalars.contains(where: { (0x3040...0x9FFF).contains($0.value) || $0.value >= 0xFF00 }) {
            return [.japanese]
        }
        let isVietnamese = text.decomposedStringWithCanonicalMapping.unicodeScalars.contains { scalar in
            (0x300...0x36F).contains(scalar.value) || scalar == "đ" || scalar == "Đ"
        }
        return isVietnamese ? [.vietnamese] : [.vietnamese, .english]
    }
}
