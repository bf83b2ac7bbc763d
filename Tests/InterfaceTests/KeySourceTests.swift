import Display
import TestSupport
import Testing
import Wording

@testable import Interface

/// No key is typed twice: the table of commands alone knows them, in code and in sentences.
struct KeySourceTests {
    /// The lines of code of a file, without comments.
    private func code(_ path: String) throws -> [Substring] {
        try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        }
    }

    @Test func `keys stand in the table of commands and nowhere else in the screens`() throws {
        let literal =
            #/\.(control|alt|function|character)\((["\d])|\.named\(\.|\.(enter|escape|backspace|backTab)\b/#
        for path in try Repository.files(in: "Sources/Interface", endingWith: ".swift")
        where !path.hasSuffix("CommandTable.swift") {
            for (index, line) in try code(path).enumerated() where line.contains(literal) {
                Issue.record("\(path):\(index + 1): \(line)")
            }
        }
    }

    @Test func `no sentence writes a key out`() throws {
        let labels = Set(Command.allCases.flatMap(\.entry.keys).map(\.label)).filter { label in
            // "End" is a verb too.
            (label.count > 1 || "↑↓←→".contains(label)) && label != "End"
        }
        // What keys are called in each language is said in one place.
        for path in try Repository.files(in: "Sources/Wording", endingWith: ".swift")
        where !path.hasSuffix("/Phrase.swift") {
            for (index, line) in try code(path).enumerated() {
                // What stands in a text, without the values put in.
                let texts = line.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }
                let words = texts.flatMap {
                    $0.replacing(#/\\\(.*?\)/#, with: " ").split { " 、。,.;:()".contains($0) }
                }
                for word in words where labels.contains(String(word)) {
                    Issue.record("\(path):\(index + 1): \(word)")
                }
            }
        }
    }
}
