import Testing

@testable import Seminar

struct IdeaDeedTests {
    private var scene = ScribeScene()

    @Test mutating func `a new idea is recorded under the id it was begun with`() throws {
        let id = scene.scribe.identifier(at: scene.now)
        let changes = scene.perform(.newIdea(id, ["text": "Một cửa lưu động", "kind": "idea"]))
        let change = try #require(changes.first)
        #expect(changes.count == 1)
        #expect(change.subject == .idea(id))
        #expect(change.by == "Thư ký 1")
        #expect(change.at == scene.now)
        #expect(change.after.isEmpty)
        #expect(change.action == nil)
        #expect(scene.record.idea(id)?.number == "TK1-1")
        #expect(scene.record.idea(id)?.tag == "a3f2")
        #expect(scene.refusal(.newIdea(id, ["text": "Lần nữa"])) == .recordedAlready)
    }

    @Test(arguments: ["", "  \n"])
    mutating func `a text without a letter is neither recorded nor put in place of one`(text: String) {
        let id = scene.scribe.identifier(at: scene.now)
        #expect(scene.refusal(.newIdea(id, ["text": .string(text)])) == .emptyText)
        #expect(scene.refusal(.newIdea(id, ["kind": "idea"])) == .emptyText)
        let recorded = scene.record("Một cửa")
        #expect(scene.refusal(.idea(recorded, .edit(["text": .string(text)]))) == .emptyText)
        #expect(scene.perform(.idea(recorded, .edit(["text": .string(text)]))).isEmpty)
    }

    @Test mutating func `an edit sets only what differs, after what is known`() throws {
        let id = scene.record("Một cửa", ["field": "urban"])
        let first = try #require(scene.record.history(.idea(id)).first)
        let wanted: Values = ["text": "Một cửa", "field": "waste", "status": .null]
        let change = try #require(scene.perform(.idea(id, .edit(wanted))).first)
        #expect(change.set == ["field": "waste"])
        #expect(change.after == [first.id])
        #expect(scene.perform(.idea(id, .edit(wanted))).isEmpty)
        #expect(scene.refusal(.idea(id, .edit(wanted))) == nil)
    }

    @Test mutating func `an edit begun before another one was heard leaves both to a person`() throws {
        let id = scene.record("Một cửa")
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.hear(scene.record.history(.idea(id)).changes, from: "a3f2")
        let seen = scene.record.history(.idea(id)).heads
        let theirs = other.perform(.idea(id, .edit(["text": "Một cửa lưu động"])))
        scene.scribe.hear(theirs, from: "77c1")
        let mine = scene.perform(.idea(id, .edit(["text": "Một cửa liên thông"], seen: seen)))
        #expect(mine.first?.after == seen)
        #expect(scene.record.idea(id)?.conflicts == ["text"])

        let versions = scene.record.history(.idea(id)).versions(of: "text") { _ in true }
        #expect(versions.count == 2)
        #expect(scene.refusal(.idea(id, .choose(name: "field", value: "waste"))) == .notInConflict)
        #expect(scene.refusal(.idea(id, .choose(name: "text", value: "Khác"))) == .notInConflict)
        // What holds already is chosen too, or the conflict would stay.
        let holds = try #require(scene.record.idea(id)?.values["text"])
        #expect(scene.perform(.idea(id, .choose(name: "text", value: holds))).count == 1)
        #expect(scene.record.idea(id)?.conflicts == [])
        #expect(scene.refusal(.idea(id, .choose(name: "text", value: holds))) == .notInConflict)
    }

    @Test mutating func `a star is set and taken away, once`() {
        let id = scene.record("Một cửa")
        #expect(scene.perform(.idea(id, .star(false))).isEmpty)
        #expect(scene.perform(.idea(id, .star(true))).map(\.set) == [["star": true]])
        #expect(scene.perform(.idea(id, .star(true))).isEmpty)
        #expect(scene.perform(.idea(id, .star(false))).map(\.set) == [["star": .null]])
        #expect(scene.record.idea(id)?.isStarred == false)
    }

    @Test mutating func `a removed idea can be restored`() {
        let id = scene.record("Một cửa")
        #expect(scene.perform(.idea(id, .restore)).isEmpty)
        #expect(scene.perform(.idea(id, .remove)).count == 1)
        #expect(scene.record.idea(id)?.isRemoved == true)
        #expect(scene.perform(.idea(id, .remove)).isEmpty)
        #expect(scene.perform(.idea(id, .restore)).count == 1)
        #expect(scene.record.idea(id)?.isRemoved == false)
    }

    @Test mutating func `a parked idea remembers its item, and goes to another when it is taken up`() {
        let id = scene.record("Phí rác", ["kind": "idea", "item": "N1-02"])
        #expect(scene.refusal(.idea(id, .takeUp(at: "N1-01"))) == .notParked)
        scene.perform(.idea(id, .park))
        #expect(scene.record.idea(id)?.values.text("return_to") == "N1-02")
        #expect(scene.record.parkedIdeas.map(\.id) == [id])
        #expect(scene.perform(.idea(id, .park)).isEmpty)
        #expect(scene.refusal(.idea(id, .takeUp(at: "N9-99"))) == .noItem)
        scene.perform(.idea(id, .takeUp(at: "N2-01")))
        #expect(scene.record.idea(id)?.item == "N2-01")
        #expect(scene.record.parkedIdeas.isEmpty)
    }

    @Test mutating func `a point that is parked at once remembers its item, unless it goes to another`() {
        let parked = scene.record("Phí rác", ["kind": "parking", "item": "N1-02"])
        #expect(scene.record.idea(parked)?.values.text("return_to") == "N1-02")
        let sent = scene.record("Phí nước", ["kind": "parking", "item": "N1-02", "return_to": "N2-01"])
        #expect(scene.record.idea(sent)?.values.text("return_to") == "N2-01")
        let kept = scene.record("Phí đường", ["kind": "parking"])
        #expect(scene.record.idea(kept)?.values["return_to"] == nil)
    }

    @Test mutating func `a point that was taken up can be parked once more, from where it is now`() {
        let id = scene.record("Phí rác", ["item": "N1-02"])
        scene.perform(.idea(id, .park))
        scene.perform(.idea(id, .takeUp(at: "N2-01")))
        scene.perform(.idea(id, .park))
        #expect(scene.record.idea(id)?.isParked == true)
        #expect(scene.record.idea(id)?.values.text("return_to") == "N2-01")
        scene.perform(.idea(id, .takeUp(at: nil)))
        #expect(scene.record.idea(id)?.isParked == false)
        #expect(scene.record.idea(id)?.item == "N2-01")
    }

    @Test
    mutating func `what becomes a parked point by an edit or a mark remembers its item, as one recorded so`()
    {
        let edited = scene.record("Phí rác", ["kind": "idea", "item": "N1-02"])
        scene.perform(.idea(edited, .edit(["kind": "parking", "text": "Phí rác?"])))
        #expect(scene.record.idea(edited)?.values.text("return_to") == "N1-02")
        let moved = scene.record("Phí rác", ["kind": "idea", "item": "N1-02"])
        scene.perform(.idea(moved, .edit(["kind": "parking", "item": "N2-01"])))
        #expect(scene.record.idea(moved)?.values.text("return_to") == "N2-01")
        let sent = scene.record("Phí rác", ["kind": "idea", "item": "N1-02"])
        scene.perform(.idea(sent, .edit(["kind": "parking", "return_to": "N2-01"])))
        #expect(scene.record.idea(sent)?.values.text("return_to") == "N2-01")
        let marked = ["N1-01", "N1-02"].map {
            scene.record("Phí", ["kind": "question", "item": .string($0)])
        }
        scene.perform(.ideas(marked, .kind(.parking)))
        #expect(marked.map { scene.record.idea($0)?.values.text("return_to") } == ["N1-01", "N1-02"])
        scene.perform(.ideas(marked, .kind(.idea)))
        scene.perform(.ideas([edited], .kind(.parking)))
        #expect(scene.record.parkedIdeas.count == 3)
    }

    @Test mutating func `a point that was taken up stays so when another value of it is edited`() {
        let id = scene.record("Phí rác", ["kind": "parking", "item": "N1-02"])
        scene.perform(.idea(id, .takeUp(at: "N2-01")))
        scene.perform(.idea(id, .edit(["kind": "parking", "text": "Phí rác?"])))
        #expect(scene.record.idea(id)?.isParked == false)
        #expect(scene.record.idea(id)?.values.text("return_to") == "N1-02")
        // Once it was something else, it is parked anew.
        scene.perform(.idea(id, .edit(["kind": "idea"])))
        scene.perform(.idea(id, .edit(["kind": "parking"])))
        #expect(scene.record.idea(id)?.isParked == true)
        #expect(scene.record.idea(id)?.values.text("return_to") == "N2-01")
    }

    @Test mutating func `the half that is split off from a parked point goes back where the other goes`() {
        let id = scene.record("Phí rác và nước", ["kind": "parking", "item": "N1-02", "return_to": "N2-01"])
        scene.perform(.idea(id, .split(first: "Phí rác", second: "Phí nước")))
        #expect(scene.record.parkedIdeas.map { $0.values.text("return_to") } == ["N2-01", "N2-01"])
    }

    @Test mutating func `a removed point is not taken up`() {
        let id = scene.record("Phí rác")
        scene.perform(.idea(id, .park))
        scene.perform(.idea(id, .remove))
        #expect(scene.record.parkedIdeas.isEmpty)
        #expect(scene.refusal(.idea(id, .takeUp(at: nil))) == .notParked)
    }

    @Test(arguments: [
        IdeaDeed.edit(["text": "Khác"]), .star(true), .remove, .restore, .park, .takeUp(at: nil),
        .choose(name: "text", value: "Khác"),
    ])
    mutating func `nothing is done with an idea that is not there`(deed: IdeaDeed) {
        let id = Identifier(high: 5, low: 5)
        #expect(scene.refusal(.idea(id, deed)) == .noIdea)
        #expect(scene.perform(.idea(id, deed)).isEmpty)
    }

    @Test mutating func `an idea is found by its number, in capitals or not`() {
        let id = scene.record("Một cửa")
        #expect(scene.record.idea(numbered: "tk1-1")?.id == id)
        #expect(scene.record.idea(numbered: "CT-1")?.id == Identifier(high: 9, low: 9))
        #expect(scene.record.idea(numbered: "TK1-2") == nil)
        #expect(scene.record.idea(numbered: "TK2-1") == nil)
        #expect(scene.record.idea(numbered: "") == nil)
    }

    @Test mutating func `a question is open until it is answered`() {
        let id = scene.record("Ai trả phí?", ["kind": "question"])
        #expect(scene.record.idea(id)?.isOpenQuestion == true)
        scene.perform(.idea(id, .edit(["answered": true])))
        #expect(scene.record.idea(id)?.isOpenQuestion == false)
    }

    /// What two laptops do with one idea before they hear of each other, each heard by the scene.
    private mutating func doAtOnce(_ id: Identifier, _ mine: IdeaDeed, _ theirs: IdeaDeed) {
        var other = ScribeScene(writer: "Thư ký 2", tag: "77c1", seed: 2)
        other.scribe.hear(scene.record.history(.idea(id)).changes, from: "a3f2")
        let changes = other.perform(.idea(id, theirs))
        scene.perform(.idea(id, mine))
        scene.scribe.hear(changes, from: "77c1")
    }

    @Test(arguments: [
        (IdeaDeed.remove, IdeaDeed.edit(["text": "Một cửa lưu động"])),
        (.edit(["text": "Một cửa lưu động"]), .remove), (.star(true), .remove),
    ])
    mutating func `an idea that one removes while another works on it stays until someone chooses`(
        mine: IdeaDeed, theirs: IdeaDeed
    ) throws {
        let id = scene.record("Một cửa")
        doAtOnce(id, mine, theirs)
        let idea = try #require(scene.record.idea(id))
        #expect(idea.conflicts == ["removed"])
        #expect(!idea.isRemoved)
        let versions = scene.record.history(.idea(id)).versions(of: "removed") { _ in true }
        #expect(Set(versions.map(\.by)) == ["Thư ký 1", "Thư ký 2"])

        // One more edit chooses nothing.
        scene.perform(.idea(id, .edit(["field": "waste"])))
        #expect(scene.record.idea(id)?.conflicts == ["removed"])
        var choice = scene
        choice.perform(.idea(id, .choose(name: "removed", value: true)))
        #expect(choice.record.idea(id)?.isRemoved == true)
        for deed in [IdeaDeed.choose(name: "removed", value: .null), .restore] {
            var choice = scene
            choice.perform(.idea(id, deed))
            #expect(choice.record.idea(id)?.isRemoved == false)
            #expect(choice.record.idea(id)?.conflicts == [])
        }
    }

    @Test mutating func `a removal that saw the edit, or that both made, is no conflict`() {
        let id = scene.record("Một cửa")
        scene.perform(.idea(id, .edit(["field": "waste"])))
        doAtOnce(id, .remove, .remove)
        #expect(scene.record.idea(id)?.conflicts == [])
        #expect(scene.record.idea(id)?.isRemoved == true)
        scene.perform(.idea(id, .edit(["text": "Khác"])))
        #expect(scene.record.idea(id)?.isRemoved == true)
    }

    @Test(arguments: ["difficulty", "support"])
    mutating func `lists that two people added to at once hold what both added`(name: String) {
        let id = scene.record("Một cửa", [name: ["other"]])
        doAtOnce(
            id, .edit(Values([JSON.Member(name, ["other", "budget"])])),
            .edit(Values([JSON.Member(name, ["other", "staff"])])))
        let united = scene.record.idea(id)?.values[name]
        #expect(Set(united?.array ?? []) == ["other", "budget", "staff"])
        #expect(united?.array?.count == 3)
        #expect(scene.record.idea(id)?.conflicts == [])
        // What is set afterwards holds alone, and taking it back gives the union again.
        scene.perform(.idea(id, .edit(Values([JSON.Member(name, ["staff"])]))))
        #expect(scene.record.idea(id)?.values[name] == ["staff"])
        _ = scene.scribe.undo(at: scene.now)
        #expect(scene.record.idea(id)?.values[name] == united)
    }
}
