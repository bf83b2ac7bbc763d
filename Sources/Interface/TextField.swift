import Display
package import Text

/// A place where text is typed: the editor, and what keys do in it.
///
/// It takes in characters and pastes, and does the commands of texts; everything else is for whoever holds it.
package struct TextField: Sendable {
    private(set) var editor: TextEditor
    /// Whether the next text takes the place of what stands there, as of a search that one comes back to; any command of
    /// texts goes on with it.
    var isReplacedByTyping = false

    /// - Parameters:
    ///   - typing: how keys are composed to Vietnamese.
    ///   - isMultiline: whether a line break may stand in the text.
    package init(_ text: String = "", typing: TypingSettings, isMultiline: Bool) {
        editor = TextEditor(text, lines: isMultiline ? .many : .single, typing: typing)
    }

    /// The result of an input.
    enum Outcome: Hashable, Sendable {
        case changed, moved, ignored
    }

    /// Takes in typed text and pastes.
    mutating func type(_ input: Input) -> Outcome {
        if input.isText, isReplacedByTyping { begin() }
        let before = editor.text
        switch input {
        case .key(.character(let character)): editor.type(String(character))
        case .paste(let text): editor.paste(text)
        case .key, .click, .wheel, .focus: return .ignored
        }
        return editor.text == before ? .moved : .changed
    }

    /// Does a command of texts.
    ///
    /// - Parameter columns: of the field on the screen, which moves up and down go by.
    mutating func perform(_ command: Command, columns: Int) -> Outcome {
        isReplacedByTyping = false
        let before = editor.text
        switch command {
        case .left: editor.move(.left)
        case .right: editor.move(.right)
        case .wordLeft: editor.move(.wordLeft)
        case .wordRight: editor.move(.wordRight)
        case .lineUp, .lineDown:
            let step = command == .lineUp ? -1 : 1
            guard editor.lines == .many, editor.moveVertically(by: step, columns: columns) else {
                return .ignored
            }
        case .lineStart: editor.move(.lineStart)
        case .lineEnd: editor.move(.lineEnd)
        case .textStart: editor.move(.textStart)
        case .textEnd: editor.move(.textEnd)
        case .deleteBackward: editor.deleteBackward()
        case .deleteForward: editor.deleteForward()
        case .killWord: editor.kill(.wordLeft)
        case .killToStart: editor.kill(.lineStart)
        case .killToEnd: editor.kill(.lineEnd)
        case .yank: editor.yank()
        case .flipWord: guard editor.flipWord() else { return .ignored }
        default: return .ignored
        }
        return editor.text == before ? .moved : .changed
    }

    package var text: String { editor.text }
    /// The keys of the word being typed in place of what they were composed to.
    var textAsTyped: String { editor.textAsTyped }
    var textBeforeCaret: String { editor.textBeforeCaret }
    var textAfterCaret: String { editor.textAfterCaret }
    var isEmpty: Bool { editor.isEmpty }
    /// Whether the text is longer than any sentence.
    var isLong: Bool { editor.isLong }
    /// The caret's place in characters from the start.
    var caret: Int { editor.caret }

    /// Ends the word being typed: what no Vietnamese word can be is given back as it was typed.
    mutating func endWord() { editor.commit() }

    /// Puts a text in place of all, the caret at its end; one step to undo.
    mutating func set(_ text: String) { editor.replaceText(with: text) }

    mutating func insert(_ text: String) { editor.paste(text) }

    /// Puts another text in the place of a range of characters, as one step to undo.
    mutating func replace(_ range: Range<Int>, with text: String) { editor.replace(range, with: text) }

    /// Begins anew with another text, with nothing to undo.
    mutating func begin(with text: String = "") {
        isReplacedByTyping = false
        editor.begin(with: text)
    }

    // MARK: Undo

    var canUndo: Bool { editor.canUndo }
    var canRedo: Bool { editor.canRedo }
    mutating func undo() { editor.undo() }
    mutating func redo() { editor.redo() }

    // MARK: Vietnamese typing

    var typing: TypingSettings {
        get { editor.typing }
        set { editor.typing = newValue }
    }

    /// Whether composing rests because Vietnamese letters came from outside.
    var isTypingSuspended: Bool { editor.isComposingSuspended }
    mutating func resumeTyping() { editor.resumeComposing() }
    mutating func flipWord() -> Bool { editor.flipWord() }

    // MARK: What to draw

    /// The text wrapped to so many columns, and where the caret stands in it.
    struct Layout {
        let lines: [String]
        let caret: Position
    }

    func layout(columns: Int) -> Layout {
        let layout = editor.layout(columns: max(2, columns))
        return Layout(
            lines: (0..<layout.rowCount).map { layout.line($0) },
            caret: Position(column: layout.caretColumn, row: layout.caretRow))
    }

    /// The part around the caret, for a field of one row.
    func slice(columns: Int) -> EditorSlice { editor.slice(columns: columns) }
}

extension String {
    /// The text without white space and line breaks at either end.
    var trimmed: String {
        let isInk: (Character) -> Bool = { !$0.isWhitespace && !$0.isNewline }
        guard let first = firstIndex(where: isInk), let last = lastIndex(where: isInk) else { return "" }
        return String(self[first...last])
    }
}
