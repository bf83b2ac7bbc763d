import Testing

@testable import Seminar

/// Working on recorded ideas: one made two, two made one, several marked at once, repeats, replies, removed ones.
struct IdeaWorkTests {
    private var scene = ScribeScene()

    private func idea(_ id: Identifier) -> Idea? { scene.record.idea(id) }

    private func links(_ id: Identifier, _ name: String = "links") -> [String]? {
        idea(id)?.values.texts(name)
    }

    @Test mutating func `of an idea in two, the second has its speaker, item, field and kind, and a link`()
        throws
    {
        let id = scene.record(
            "Phân loại rác. Thu phí",
            [
                "speaker": "L3-01", "item": "N1-02", "field": "waste", "kind": "applied",
                "evidence": "Báo cáo",
            ])
        let changes = scene.perform(.idea(id, .split(first: "Phân loại rác", second: "Thu phí")))
        #expect(changes.count == 2)
        #expect(idea(id)?.text == "Phân loại rác")
        let second = try #require(scene.record.ideas.last)
        #expect(
            second.values == [
                "text": "Thu phí", "kind": "applied", "speaker": "L3-01", "field": "waste", "item": "N1-02",
                "links": [.string(id.description)],
            ])
        #expect(scene.record.ideas(naming: id) == [second.id])
        #expect(scene.refusal(.idea(id, .split(first: " ", second: "Thu phí"))) == .emptyText)
        #expect(scene.refusal(.idea(id, .split(first: "Thu phí", second: ""))) == .emptyText)
    }

    @Test mutating func `one undo makes two ideas one again`() {
        let id = scene.record("Phân loại rác. Thu phí")
        scene.perform(.idea(id, .split(first: "Phân loại rác", second: "Thu phí")))
        _ = scene.scribe.undo(at: scene.now)
        #expect(idea(id)?.text == "Phân loại rác. Thu phí")
        #expect(
            scene.record.ideas.filter(scene.record.holds).map(\.text) == [
                "Báo cáo trước", "Phân loại rác. Thu phí",
            ])
    }

    @Test mutating func `two ideas become one, in the order in which they were recorded`() throws {
        let first = scene.record(
            "Phân loại rác", ["field": "waste", "difficulty": ["budget"], "evidence": "Ảnh"])
        let second = scene.record(
            "Thu phí",
            [
                "speaker": "L3-01", "field": "other", "difficulty": ["staff", "budget"],
                "evidence": "Báo cáo",
                "quote": true, "links": [.string(first.description)],
            ])
        let changes = scene.perform(.idea(second, .join(first)))
        #expect(changes.count == 2)
        let joined = try #require(idea(second))
        #expect(joined.text == "Phân loại rác\nThu phí")
        #expect(joined.speaker == "L3-01")
        #expect(joined.field == "other")
        #expect(joined.values.text("evidence") == "Ảnh\nBáo cáo")
        #expect(joined.values.texts("difficulty") == ["staff", "budget"])
        #expect(joined.values.flag("quote"))
        #expect(links(second) == [])
        #expect(idea(first)?.isRemoved == true)
        #expect(links(first) == [second.description])
        #expect(scene.record.removedIdeas.map(\.id) == [first])
        _ = scene.scribe.undo(at: scene.now)
        #expect(idea(first)?.isRemoved == false)
        #expect(idea(second)?.text == "Thu phí")
    }

    @Test mutating func `what only the other idea has goes into the one that stays`() {
        let first = scene.record("Phân loại rác")
        let second = scene.record("Thu phí", ["field": "waste", "speaker": "L3-01"])
        scene.perform(.idea(first, .join(second)))
        #expect(idea(first)?.field == "waste")
        #expect(idea(first)?.speaker == "L3-01")
    }

    @Test mutating func `an idea joins and repeats another that stands, never itself`() {
        let id = scene.record("Phân loại rác")
        let other = scene.record("Thu phí")
        scene.perform(.idea(other, .remove))
        for deed in [
            IdeaDeed.join(id), .join(other), .repeats(id), .repeats(other), .link(id), .link(other),
        ] {
            #expect(scene.refusal(.idea(id, deed)) == .noIdea)
        }
    }

    @Test mutating func `a repeat names what it repeats, once, and is found from there`() {
        let id = scene.record("Phân loại rác")
        let again = scene.record("Phân loại rác")
        scene.perform(.idea(again, .repeats(id)))
        #expect(links(again, "repeats") == [id.description])
        #expect(links(again) == [])
        #expect(scene.perform(.idea(again, .repeats(id))).isEmpty)
        #expect(scene.perform(.idea(again, .link(id))).count == 1)
        #expect(scene.record.idea(again)?.values.texts("links") == [id.description])
        #expect(scene.perform(.idea(again, .link(id))).isEmpty)
        #expect(scene.record.ideas(naming: id) == [again])
    }

    @Test(
        arguments: [
            (IdeaMark.kind(.question), "kind", "question"), (.field("waste"), "field", "waste"),
            (.review(.checked), "review", "checked"), (.star(true), "star", true),
            (.removed, "removed", true),
        ] as [(IdeaMark, String, JSON)])
    mutating func `several ideas get one value as one action`(mark: IdeaMark, name: String, value: JSON) {
        let ids = (1...3).map { scene.record("Ý \($0)", $0 == 2 ? [name: value] : [:]) }
        let gone = scene.scribe.identifier(at: scene.now)
        let changes = scene.perform(.ideas(ids + [gone], mark))
        #expect(changes.map(\.subject) == [.idea(ids[0]), .idea(ids[2])])
        #expect(ids.allSatisfy { idea($0)?.values[name] == value })
        _ = scene.scribe.undo(at: scene.now)
        #expect(ids.map { idea($0)?.values[name] } == [nil, value, nil])
        #expect(scene.refusal(.ideas([gone], mark)) == .noIdea)
    }

    @Test mutating func `what came to one of several since it was seen stands beside the value`() {
        let ids = (1...2).map { scene.record("Ý \($0)") }
        let seen = Dictionary(
            uniqueKeysWithValues: ids.map { ($0, scene.record.history(.idea($0)).heads) })
        scene.perform(.idea(ids[0], .edit(["kind": "question"])))
        scene.perform(.ideas(ids, .kind(.proposal), seen: seen))
        #expect(ids.map { idea($0)?.kind } == ["proposal", "proposal"])
        #expect(ids.map { idea($0)?.conflicts } == [["kind"], []])
    }

    @Test mutating func `a field and a star are taken from several ideas`() {
        let id = scene.record("Ý", ["field": "waste"])
        scene.perform(.ideas([id], .field(nil)))
        #expect(idea(id)?.field == nil)
        scene.perform(.ideas([id], .star(true)))
        scene.perform(.ideas([id], .star(false)))
        #expect(idea(id)?.isStarred == false)
    }

    @Test mutating func `removed ideas are listed until they are restored`() {
        let id = scene.record("Phân loại rác")
        #expect(scene.record.removedIdeas.isEmpty)
        scene.perform(.idea(id, .remove))
        #expect(scene.record.removedIdeas.map(\.id) == [id])
        scene.perform(.idea(id, .restore))
        #expect(scene.record.removedIdeas.isEmpty)
    }

    @Test mutating func `an answer settles its question in the same action, and undo takes both back`() throws
    {
        let id = scene.record("Phí bao nhiêu?", ["kind": "question"])
        let other = scene.record("Ai trả phí?", ["kind": "question"])
        let values = Reply.values(to: try #require(idea(id)))
        let answer = scene.scribe.identifier(at: scene.now)
        let changes = scene.perform(.newIdea(answer, values.merging(["text": "Năm nghìn"])))
        #expect(changes.map(\.subject) == [.idea(answer), .idea(id)])
        #expect(changes.map(\.action) == [nil, changes[0].id])
        #expect([id, other].map { idea($0)?.isOpenQuestion } == [false, true])
        _ = scene.scribe.undo(at: scene.now)
        #expect(idea(id)?.isOpenQuestion == true)
        #expect(idea(answer)?.isRemoved == true)
        _ = scene.scribe.redo(at: scene.now)
        #expect(idea(id)?.isOpenQuestion == false)
        #expect(idea(answer)?.isRemoved == false)
    }

    @Test(arguments: ["question", "parking"])
    mutating func `what asks on or is parked leaves the question open that it links to`(kind: String) {
        let id = scene.record("Phí bao nhiêu?", ["kind": "question"])
        _ = scene.record("Và ai trả?", ["kind": .string(kind), "links": [.string(id.description)]])
        #expect(idea(id)?.isOpenQuestion == true)
    }

    @Test mutating func `a reply begins with the link and what it is about`() throws {
        let id = scene.record("Phí bao nhiêu?", ["kind": "question", "item": "N1-02", "field": "waste"])
        #expect(
            Reply.values(to: try #require(idea(id))) == [
                "links": [.string(id.description)], "field": "waste", "item": "N1-02",
            ])
    }

    @Test(arguments: [("L3-04", Kind.advice), ("L3-01", .idea), (nil, .idea)] as [(String?, Kind)])
    func `what a lecturer replies is advice`(speaker: String?, kind: Kind) {
        #expect(Reply.kind(saidBy: speaker, in: "N1-02", of: scene.record) == kind)
    }
}
