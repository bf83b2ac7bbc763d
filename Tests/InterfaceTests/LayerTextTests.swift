import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// What is typed into questions and forms over a screen is kept like a sentence in the line.
struct LayerTextTests {
    /// The drafts that were asked to be kept, by their texts, and what was asked of them later.
    private func kept(_ scene: Scene) -> [String] {
        scene.effects.compactMap { effect in
            switch effect {
            case .draft(let draft): draft.set.text(ValueName.text)
            case .dropDraft: "given up"
            case .forgetDraft: "done with"
            default: nil
            }
        }
    }

    private func draft(_ scene: Scene) -> Identifier? {
        scene.effects.lazy.reversed().compactMap {
            if case .draft(let draft) = $0 { draft.idea } else { nil }
        }
        .first
    }

    /// With the question for the projector's message open.
    private func asked() -> Scene {
        var scene = Scene()
        scene.press(.escape)
        scene.type("nt")
        scene.press(.enter)
        return scene
    }

    @Test func `a message is kept at every letter, and done with once it is recorded`() {
        var scene = asked()
        scene.type("Mời")
        #expect(kept(scene) == ["M", "Mờ", "Mời"])
        scene.press(.enter)
        #expect(kept(scene).last == "done with")
        #expect(scene.state.record.room.message(at: scene.state.now) == "Mời")
    }

    @Test func `an answer that is refused stays in the question, and in its draft`() throws {
        var scene = Scene()
        scene.record(.item("M2", .addAfter(title: "Hỏi đáp", minutes: 5)))
        let item = try #require(scene.state.record.items.first { $0.plan == nil }?.id)
        scene.show(item: item)
        scene.press(.escape)
        scene.type("dm")
        scene.press(.enter)
        scene.type(" với lớp 4")
        let removal = Change(
            id: Scene.identifier(0x9000), n: 9, at: Scene.morning, by: "Thư ký 2", subject: .item(item),
            after: scene.state.record.history(.item(item)).heads, set: ["removed": true])
        scene.send(.heard([Heard(tag: "a", writer: "Thư ký 2", changes: [removal])]))
        scene.press(.enter)
        #expect(scene.state.top is PromptRoom)
        #expect(scene.state.notice?.text == Phrase.Unavailable.noItem)
        #expect(kept(scene).last == "Hỏi đáp với lớp 4")
    }

    @Test func `keys that are read belong to the question as long as it is open`() throws {
        var scene = asked()
        let first = try #require(scene.state.draftForKeys)
        #expect(first.set == Values())
        scene.type("Xe")
        #expect(scene.state.draftForKeys?.idea == first.idea)
        #expect(draft(scene) == first.idea)
        scene.press(.enter)
        #expect(scene.state.draftForKeys?.idea != first.idea)
    }

    @Test func `what is left is set aside, and the same draft goes on when it is opened again`() throws {
        var scene = asked()
        scene.type("Xe chờ")
        let idea = try #require(draft(scene))
        scene.press(.escape)
        #expect(scene.effects.last == .dropDraft(idea))
        scene.press(.control("z"))
        #expect(draft(scene) == idea)
        #expect(kept(scene).last == "Xe chờ")
        scene.press(.enter)
        #expect(scene.effects.last == .forgetDraft(idea))
    }

    @Test func `an answer that was cleared is no draft any more`() {
        var scene = asked()
        scene.type("X")
        scene.press(.backspace)
        #expect(kept(scene) == ["X", "done with"])
    }

    @Test func `a title that was answered is kept while its minutes are asked for`() {
        var scene = Scene()
        scene.press(.escape)
        scene.type("tm")
        scene.press(.enter)
        scene.type("Ý kiến của JICA")
        scene.press(.enter)
        #expect(kept(scene).last == "Ý kiến của JICA")
        scene.press(.enter)
        #expect(kept(scene).last == "done with")
    }

    @Test func `numbers, times and names of this laptop's own are not kept`() {
        for code in ["sp", "gc", "gh", "tt"] {
            var scene = Scene()
            scene.press(.escape)
            scene.type(code)
            scene.press(.enter)
            scene.type("9")
            #expect(kept(scene) == [], "\(code)")
        }
    }

    @Test func `a person's form keeps what differs from what was there`() {
        var scene = Scene()
        scene.press(.function(4))
        scene.type("hoc vien 07")
        scene.press(.control("o"))
        #expect(kept(scene) == [])
        scene.type(" Trần")
        #expect(kept(scene).last?.hasSuffix(" Trần") == true)
        scene.press(.enter)
        #expect(kept(scene).last == "done with")
    }

    @Test func `evidence that is being typed is kept`() {
        var scene = Scene(ideas: .few)
        scene.press(.function(3))
        scene.type("phan loai")
        scene.press(.alt("1"))
        // From the day to the evidence.
        scene.press(.named(.down))
        scene.type("Quyết định 12")
        #expect(kept(scene).last == "Quyết định 12")
        scene.press(.enter)
        #expect(kept(scene).last == "done with")
    }

    @Test func `what no command is called is kept in the palette, until the line has it`() throws {
        var scene = Scene()
        scene.press(.escape)
        scene.type("mot cau dai")
        #expect(kept(scene).last == "mot cau dai")
        let idea = try #require(draft(scene))
        #expect(scene.state.draftForKeys?.idea == idea)
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "mot cau dai")
        #expect(draft(scene) != idea)
        #expect(scene.effects.last == .forgetDraft(idea))
    }

    @Test func `a name that finds nobody is kept in the queue, until it is taken in`() {
        var scene = Scene()
        scene.press(.alt("q"))
        scene.type("hoc vien 07")
        #expect(kept(scene) == [])
        for _ in 0..<11 { scene.press(.backspace) }
        scene.type("Trần Thị Mơ")
        #expect(kept(scene).last == "Trần Thị Mơ")
        scene.press(.enter)
        #expect(kept(scene).last == "done with")
    }

    @Test func `who only reads keeps nothing`() {
        var scene = Scene(access: .readOnly)
        scene.press(.escape)
        scene.type("nt")
        scene.press(.enter)
        scene.type("x")
        #expect(kept(scene) == [])
        #expect(scene.state.draftForKeys == nil)
    }
}
