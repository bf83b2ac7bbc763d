import Testing

@testable import Seminar

struct SampleTests {
    private let sample = Programme.sample

    @Test func `what is written to disk reads back as the same programme`() throws {
        let read = try Programme(bytes: sample.json.document, file: "programme.json")
        #expect(read == sample)
    }

    @Test func `two sessions have eleven items with their fixed ids and planned minutes`() {
        #expect(sample.sessions.map(\.day.description) == ["2024-09-16", "2024-09-17"])
        #expect(sample.sessions.map { $0.place?(.vietnamese) } == ["Hà Nội", "UBND quận Long Biên, Hà Nội"])
        let items = sample.sessions.flatMap(\.items)
        #expect(
            items.map(\.id)
                == [
                    "N1-01", "N1-02", "N1-03", "N1-04", "N1-05", "N1-06", "N1-07", "N2-01", "N2-02", "N2-03",
                    "N2-04",
                ])
        #expect(items.map(\.minutes) == [10, 15, 15, 40, 60, 30, 30, 45, 30, 30, 20])
        #expect(items.allSatisfy { (2...4).contains($0.prompts.count) })
    }

    @Test func `what is not known is listed as a placeholder`() {
        #expect(sample.sessions.allSatisfy { $0.placeholders == ["start"] })
        #expect(
            sample.sessions.flatMap(\.items).allSatisfy {
                $0.placeholders.contains("minutes") && $0.placeholders.contains("position")
            })
        let named = sample.people.filter { $0.placeholders.isEmpty }.map(\.name)
        #expect(named == ["Vũ Thanh Sơn", "HIRAOKA Hisakazu", "UBND quận Long Biên"])
        #expect(sample.people.allSatisfy { $0.locality == nil })
        #expect(sample.ideas.allSatisfy { $0.placeholders.contains("field") })
    }

    @Test func `the roster has 18 trainees of class 3 and 16 of class 4`() {
        let trainees = sample.people.filter { $0.role == .trainee }
        #expect(trainees.count { $0.classID == "L3" } == 18)
        #expect(trainees.count { $0.classID == "L4" } == 16)
        #expect(trainees.first?.name == "Học viên 01 – Lớp 3")
        #expect(trainees.last?.id == "L4-16")
        #expect(sample.people.count { $0.role == .lecturer } == 3)
        #expect(sample.people.count { $0.role == .noteTaker } == 2)
        #expect(
            sample.groups.map { $0.theme?(.japanese) } == ["都市開発", "都市開発", "行政改革", "行政改革", "廃棄物処理", "廃棄物処理"])
    }

    @Test func `two ideas come with it, both from Long Biên, with a state that nobody reported`() {
        #expect(
            sample.ideas.map(\.id.description) == [
                "0191fda7-8560-7000-8000-000000000001", "0191fdc2-fca0-7000-8000-000000000002",
            ])
        #expect(sample.ideas.map { $0.set["item"] } == ["N2-02", "N2-03"])
        #expect(sample.ideas.map { $0.set["field"] } == ["personnel", "other"])
        #expect(sample.ideas.allSatisfy { $0.set["speaker"] == "LB" && $0.set["status"] == "unknown" })
        let ideas = Record(programme: sample).ideas
        #expect(ideas.map(\.number) == ["CT-1", "CT-2"])
        #expect(ideas.allSatisfy { !$0.isIncomplete })
    }

    @Test(arguments: Language.allCases)
    func `everything that people read is there in each language`(language: Language) {
        var texts =
            [sample.title] + sample.organisers + sample.fields.map(\.title) + sample.classes.map(\.name)
        texts += sample.groups.flatMap { [$0.name, $0.theme].compactMap(\.self) }
        texts += sample.people.compactMap(\.position)
        for session in sample.sessions {
            texts += [session.title, session.place].compactMap(\.self)
            texts += session.items.flatMap { [$0.title, $0.short].compactMap(\.self) + $0.prompts }
        }
        for text in texts { #expect(text.texts[language] != nil) }
    }
}
