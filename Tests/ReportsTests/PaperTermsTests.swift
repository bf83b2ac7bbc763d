import Seminar
import TestSupport
import Testing

@testable import Reports

/// The papers against the tables of `docs/TERMS.md`.
struct PaperTermsTests {
    /// One entry of each kind with every value that it can have, and one that lacks all of them.
    private static let changes: [Change] = Kind.all.enumerated().map { index, kind in
        var set: Values = ["kind": .string(kind.rawValue), "text": "·"]
        for property in Property.all where !["kind", "text", "removed"].contains(property.name) {
            guard index > 0 else { continue }
            switch property.shape {
            case .code(let list): set[property.name] = list.codes.first.map(JSON.string)
            case .codes(let list): set[property.name] = .array(list.codes.map(JSON.string))
            case .flag: set[property.name] = true
            case .text, .lines, .day, .speaker, .field, .item, .trainingClass, .ideas: continue
            }
        }
        return SmallSeminar.idea(UInt64(index + 1), n: index + 1, set)
    }

    @Test(arguments: Language.allCases)
    func `the papers keep to the terms`(language: Language) throws {
        let record = SmallSeminar.record(Self.changes)
        let texts = PaperKind.allCases.flatMap { kind in
            PaperForm.allCases.map { form in
                let request = PaperRequest(kind, form: form, copy: .working, language: language)
                return Paper(request, of: record, at: SmallSeminar.evening).bytes(as: .md)
            }
        }
        let papers = (texts + [CSVReport.bytes(of: record, in: language)]).map {
            String(decoding: $0, as: UTF8.self)
        }
        let lines =
            papers.flatMap { $0.split(separator: "\n").map(String.init) }
            + ListReport.lines(of: record.ideas, from: record, in: language)
        #expect(lines.count > 30)
        // The marks below the head of a table are no words, and what stands in for a locality is the programme's.
        for line in lines.map({ $0.replacing("(chưa ghi)", with: "") }) where !line.contains("| --") {
            for finding in try Terms.findings(in: line, language, everywhereOnly: false) {
                Issue.record("\(finding)")
            }
        }
    }
}
