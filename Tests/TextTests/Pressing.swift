@testable import Text

/// Keys as a test writes them: letters as they are, and a sign for each key that has none.
extension TextEditor {
    mutating func press(_ keys: String, columns: Int = 40) {
        for key in keys {
            switch key {
            case "⌫": deleteBackward()
            case "⌦": deleteForward()
            case "←": move(.left)
            case "→": move(.right)
            case "⇠": move(.wordLeft)
            case "⇢": move(.wordRight)
            case "⇤": move(.lineStart)
            case "⇥": move(.lineEnd)
            case "↑": moveVertically(by: -1, columns: columns)
            case "↓": moveVertically(by: 1, columns: columns)
            case "↶": undo()
            case "↷": redo()
            case "⇄": flipWord()
            case "⌧": kill(.wordLeft)
            case "⌇": kill(.lineEnd)
            case "⎀": yank()
            default: type(String(key))
            }
        }
    }

    /// The text with a bar where the caret stands.
    var picture: String { textBeforeCaret + "▏" + textAfterCaret }

    static func pressing(_ keys: String, method: TypingMethod = .off, in text: String = "") -> TextEditor {
        var editor = TextEditor(text, typing: TypingSettings(method: method))
        editor.press(keys)
        return editor
    }
}
