import TestSupport
import Testing

@testable import Seminar

struct PropertyTests {
    @Test func `every name stands once in the table`() {
        #expect(Set(Property.all.map(\.name)).count == Property.all.count)
        #expect(Property.named("due")?.shape == .day)
        #expect(Property.named("colour") == nil)
    }

    @Test func `every code list but none other is used by a property`() {
        let used = Property.all.compactMap { property -> CodeList? in
            switch property.shape {
            case .code(let list), .codes(let list): list
            case .text, .lines, .flag, .day, .speaker, .item, .field, .trainingClass, .ideas: nil
            }
        }
        #expect(Set(used) == Set(CodeList.allCases))
    }

    @Test(arguments: [
        (Kind.idea, "lead_unit", true), (.question, "lead_unit", false), (.question, "answer", true),
        (.idea, "star", false), (Kind(rawValue: "sketch"), "quote", true),
        (Kind(rawValue: "sketch"), "status", false),
    ])
    func `the form of a kind holds what applies to it`(kind: Kind, name: String, holds: Bool) {
        #expect(Property.form(for: kind).contains { $0.name == name } == holds)
    }

    @Test(
        arguments: [
            ("text", JSON.string("a"), true), ("text", 3, false), ("star", true, true),
            ("star", "yes", false),
            ("due", "2024-12-31", true), ("due", "", true), ("due", "31-12", false),
            ("difficulty", ["budget", "newer"], true), ("difficulty", "budget", false),
            ("status", "newer", true),
            ("links", ["01919e3f-2f80-7000-8000-000000000001"], true), ("links", ["TK1-4"], false),
            ("links", .null, true),
        ] as [(String, JSON, Bool)])
    func `a value is accepted by its shape and never by its code`(name: String, value: JSON, accepted: Bool) {
        #expect(Property.named(name)?.accepts(value) == accepted)
    }

    @Test(
        arguments: [
            (["text": "Một cửa", "speaker": "L3-07", "field": "public_admin"], []),
            (["text": "Một cửa", "speaker": "L3-07"], ["field"]),
            (["kind": "proposal", "text": "Một cửa", "speaker": "unknown"], ["speaker"]),
            (["kind": "question", "text": " \n", "field": ""], ["text", "speaker"]),
            ([:], ["text", "speaker", "field"]),
        ] as [(Values, [String])])
    func `an idea is incomplete without text, speaker and, for an application idea, a field`(
        values: Values, missing: [String]
    ) throws {
        let id = Identifier.sample(1)
        let programme = Programme(
            id: "p", title: Localized([.vietnamese: "P"]),
            ideas: [
                PreparedIdea(id: id, at: Moment(milliseconds: 0, offsetMinutes: 420), set: values)
            ])
        let idea = try #require(Record(programme: programme).idea(id))
        #expect(idea.missing.map(\.name) == missing)
        #expect(idea.isIncomplete == !missing.isEmpty)
    }
}
