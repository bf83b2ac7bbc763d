import Seminar
import Text
import Wording

package struct TextField: Sendable {
    private(set) var text = ""
    private var composer: Composer
    init(typing: TypingSettings, isMultiline: Bool) { composer = Composer(settings: typing) }
    enum Outcome { case changed, moved, ignored }
    mutating func take(_ input: Input, columns: Int) -> Outcome {
        switch input {
        case .key(.character(let character)): apply(composer.type(character))
        case .key(.backspace):
            guard !text.isEmpty else { return .ignored }
            apply(composer.deleteBackward())
        case .paste(let pasted): insert(pasted)
        case .key, .click, .wheel, .focus: return .ignored
        }
        return .changed
    }
    private mutating func apply(_ replacement: Replacement) {
        text = String(text.dropLast(replacement.deleting)) + replacement.inserting
    }
    /// What stands before the caret.
    var textBeforeCaret: String { text }
    /// Takes characters before the caret away, as one step to undo.
    mutating func deleteBeforeCaret(_ count: Int) {
        text = String(text.dropLast(count))
        composer.reset()
    }
    var isEmpty: Bool { text.isEmpty }
    mutating func endWord() { apply(composer.finishWord()) }
    mutating func set(_ t: String) {
        text = t
        composer.reset()
    }
    mutating func insert(_ t: String) {
        text += t
        composer.reset()
    }
    mutating func clear() { set("") }
    var canUndo: Bool { false }
    var canRedo: Bool { false }
    mutating func undo() {}
    mutating func redo() {}
    var isTypingSuspended: Bool { composer.isSuspended }
    func lines(columns: Int) -> (lines: [String], caret: (row: Int, column: Int)) {
        let lines = text.wrapped(toColumns: columns).map { String(text[$0.range]) }
        return (lines, (lines.count - 1, Text.columns(of: lines.last ?? "")))
    }
}
package struct IdeasState: Hashable, Sendable {}
package struct PeopleState: Hashable, Sendable {}
package struct SummaryState: Hashable, Sendable {}
package struct FormState: Hashable, Sendable {}
package struct DetailsState: Hashable, Sendable { var idea: Identifier }
package struct FilterState: Hashable, Sendable {}
struct PickerState: Hashable, Sendable {}
extension State {
    mutating func takeInIdeas(_ input: Input) -> [Effect] { [] }
    mutating func takeInPeople(_ input: Input) -> [Effect] { [] }
    mutating func takeInSummary(_ input: Input) -> [Effect] { [] }
    mutating func takeInForm(_ input: Input, _ form: FormState) -> [Effect] { [] }
    mutating func takeInDetails(_ input: Input, _ form: DetailsState) -> [Effect] { [] }
    mutating func takeInFilter(_ input: Input, _ form: FilterState) -> [Effect] { [] }
    mutating func takeInPicker(_ input: Input) -> [Effect]? { nil }
    mutating func updatePicker() {}
    mutating func openForm() -> [Effect] { [] }
    mutating func startPick(_ c: String) -> [Effect] { [] }
    mutating func openSearch() -> [Effect] { [] }
    mutating func openFilter() -> [Effect] { [] }
    mutating func clearFilters() -> [Effect] { [] }
    mutating func openSelected() -> [Effect] { [] }
    mutating func editSelected() -> [Effect] { [] }
    mutating func removeSelected() -> [Effect] { [] }
    mutating func changeTypingMethod() -> [Effect] { [] }
    mutating func changeToneStyle() -> [Effect] { [] }
    mutating func flipWord() -> [Effect] { [] }
    var selectedIdea: Idea? { nil }
    func drawForm(_ form: FormState, on surface: inout Surface) {}
    func drawDetails(_ form: DetailsState, on surface: inout Surface) {}
    func drawFilter(_ form: FilterState, on surface: inout Surface) {}
    func drawIdeas(on surface: inout Surface) {}
    func drawPeople(on surface: inout Surface) {}
    func drawSummary(on surface: inout Surface) {}
    func drawPicker(on surface: inout Surface, above: Int) {}
}
extension String { var trimmed: String { self } }
