import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// Nothing changes on a screen that is not seen.
struct ElsewhereTests {
    private func choose(_ command: Command, in scene: inout Scene) {
        scene.press(.escape)
        scene.type(command.entry.name(.vietnamese))
        scene.press(.enter)
    }

    @Test(arguments: [Key.function(3), .function(4), .function(5)])
    func `a command of the line that is chosen elsewhere shows the line first`(tab: Key) {
        var scene = Scene(ideas: .few)
        scene.type("Một câu")
        scene.press(tab)
        choose(.form, in: &scene)
        #expect(scene.state.tab == .run)
        #expect(scene.state.run.form != nil)
    }

    @Test func `the key that flips a word leaves a sentence alone that is not seen`() {
        var scene = Scene(method: .telex, ideas: .few)
        scene.type("nuwax")
        let typed = scene.state.capture.field.text
        scene.press(.function(3), .function(8))
        #expect(scene.state.capture.field.text == typed)
        scene.press(.alt("q"), .function(8))
        #expect(scene.state.capture.field.text == typed)
    }

    @Test func `starring in the list stars the selected idea and not the sentence being typed`() {
        var scene = Scene(ideas: .few)
        scene.type("Một câu")
        scene.press(.function(3), .named(.home), .function(7))
        #expect(scene.state.record.ideas.first?.isStarred == true)
        #expect(scene.state.capture.picked["star"] == nil)
    }

    @Test func `what was given up within the last days is offered when drafts are asked for`() {
        var scene = Scene()
        choose(.drafts, in: &scene)
        #expect(scene.shows("Không còn bản nháp nào"))
        scene.givenUp = [
            Draft(
                idea: Scene.identifier(0x9000), at: Scene.morning, by: "Thư ký 1", set: ["text": "Câu đã xóa"]
            )
        ]
        choose(.drafts, in: &scene)
        #expect(scene.shows("Câu đã xóa"))
        scene.press(.enter, .enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Câu đã xóa"])
    }

    @Test func `an edit that an earlier program left is offered, unless the record says the same`() {
        var scene = Scene(ideas: .few)
        let idea = scene.state.record.ideas[0]
        func draft(_ text: String) -> Draft {
            Draft(
                idea: idea.id, at: Scene.morning, by: "Thư ký 1", set: ["text": .string(text)], isEdit: true)
        }
        scene.send(.offered([draft("Phân loại rác ở ba phường")]))
        #expect(scene.state.context.leftDrafts.count == 1)
        #expect(scene.shows("Phân loại rác ở ba phường"))
        #expect(!scene.effects.contains(.dropDraft(idea.id)))
        scene = Scene(ideas: .few)
        scene.send(.offered([draft(idea.text)]))
        #expect(scene.state.layers.isEmpty)
        #expect(scene.effects.contains(.dropDraft(idea.id)))
    }

    @Test func `what is filled in in the form comes back after a draft was restored over it`() {
        var scene = Scene()
        let draft = Draft(
            idea: Scene.identifier(0x9000), at: Scene.morning, by: "Thư ký 1", set: ["text": "Câu cũ"])
        scene.send(.offered([draft]))
        scene.press(.escape, .tab)
        let locality = scene.state.formRows.firstIndex { $0.name == "locality" } ?? 0
        for _ in 0..<locality { scene.press(.tab) }
        scene.type("Hà Nội")
        scene.press(.escape)
        choose(.drafts, in: &scene)
        scene.press(.enter)
        #expect(scene.state.capture.field.text == "Câu cũ")
        #expect(scene.state.context.leftDrafts == [])
        scene.press(.enter)
        #expect(scene.state.record.ideas.map(\.text) == ["Câu cũ"])
        #expect(scene.state.capture.picked["locality"] == "Hà Nội")
        #expect(scene.state.capture.field.isEmpty)
    }

    @Test func `what was written and could not be synced is asked about on leaving, until it is on the disk`()
    {
        var scene = Scene()
        scene.type("Một ý")
        scene.press(.enter)
        let failure = JournalError.file(
            FileError(operation: .sync, path: "/s/journal/x.json", code: 28, reason: ""))
        scene.send(.notSaved(failure))
        scene.send(.written(tag: "x"))
        scene.press(.control("q"))
        #expect(!scene.effects.contains(.leave))
        #expect(scene.shows("Còn ý kiến chưa lưu được"))
        // The reason stands before all else, however long the path is.
        #expect(scene.shows("│ ổ đĩa đã đầy"))
        scene.press(.escape)
        scene.send(.saved(scene.state.now))
        scene.press(.control("q"))
        #expect(scene.effects.contains(.leave))
    }

    @Test func `a folder that nothing can be saved in is asked for anew, with the reason`() {
        var scene = Scene()
        scene.type("Một ý")
        scene.press(.enter)
        scene.send(
            .notSavedElsewhere(
                folder: "/không có", .file(FileError(operation: .create, path: "/x", code: 28, reason: ""))))
        #expect(scene.shows("Chưa lưu (ổ đĩa đã đầy); nhập thư mục khác"))
        #expect(scene.shows("› /không có"))
        scene.type("-nữa")
        scene.press(.enter)
        #expect(scene.effects.last == .saveElsewhere("/không có-nữa"))
        #expect(scene.state.record.ideas.count == 1)
    }

    @Test func `an item is skipped or put off, never both`() {
        var scene = Scene(columns: 120, rows: 36)
        for (deed, other) in [(ItemDeed.skip, ItemDeed.postpone), (.postpone, .skip)] {
            scene.record(.item("M2", deed))
            scene.record(.item("M2", other))
            let facts = scene.state.record.item("M2")?.facts
            #expect(facts?.isSkipped == (other == .skip))
            #expect(facts?.isDeferred == (other == .postpone))
        }
    }
}
