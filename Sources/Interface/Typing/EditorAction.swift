package import Display
import Text
package import Wording

/// What keys do in every field where text is typed: the second table of keys, beside that of the commands.
package enum EditorAction: CaseIterable, Sendable {
    case left, right, wordLeft, wordRight, lineStart, lineEnd, textStart, textEnd
    case deleteBackward, deleteForward, killWord, killToStart, killToEnd, yank

    /// The first key is the one shown.
    package var keys: [Key] {
        switch self {
        case .left: [.named(.left)]
        case .right: [.named(.right)]
        case .wordLeft: [.named(.left, .control), .named(.left, .alt), .alt("b")]
        case .wordRight: [.named(.right, .control), .named(.right, .alt), .alt("f")]
        case .lineStart: [.named(.home), .control("a")]
        case .lineEnd: [.named(.end)]
        case .textStart: [.named(.home, .control)]
        case .textEnd: [.named(.end, .control)]
        case .deleteBackward: [.named(.backspace), .named(.backspace, .shift)]
        case .deleteForward: [.named(.delete)]
        case .killWord: [.control("w"), .named(.backspace, .alt), .named(.backspace, .control)]
        case .killToStart: [.control("u")]
        case .killToEnd: [.control("k")]
        case .yank: [.control("v")]
        }
    }

    package var name: Phrase {
        typealias Name = Phrase.Editor
        return switch self {
        case .left: Name.left
        case .right: Name.right
        case .wordLeft: Name.wordLeft
        case .wordRight: Name.wordRight
        case .lineStart: Name.lineStart
        case .lineEnd: Name.lineEnd
        case .textStart: Name.textStart
        case .textEnd: Name.textEnd
        case .deleteBackward: Name.deleteBackward
        case .deleteForward: Name.deleteForward
        case .killWord: Name.killWord
        case .killToStart: Name.killToStart
        case .killToEnd: Name.killToEnd
        case .yank: Name.yank
        }
    }

    private static let byKey = Dictionary(
        allCases.flatMap { action in action.keys.map { ($0, action) } }
    ) { first, _ in first }

    /// The action of a key; nil when it means nothing to an editor.
    static func action(for key: Key) -> EditorAction? { byKey[key] }
}

extension TextEditor {
    mutating func perform(_ action: EditorAction) {
        switch action {
        case .left: move(.left)
        case .right: move(.right)
        case .wordLeft: move(.wordLeft)
        case .wordRight: move(.wordRight)
        case .lineStart: move(.lineStart)
        case .lineEnd: move(.lineEnd)
        case .textStart: move(.textStart)
        case .textEnd: move(.textEnd)
        case .deleteBackward: deleteBackward()
        case .deleteForward: deleteForward()
        case .killWord: kill(.wordLeft)
        case .killToStart: kill(.lineStart)
        case .killToEnd: kill(.lineEnd)
        case .yank: yank()
        }
    }
}
