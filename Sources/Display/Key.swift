/// One key as the terminal reported it: what was pressed, not what it means here.
///
/// Text is never a command: characters come as `.character`, and whether a character is a command is for the
/// screen that has the focus. Function keys, Ctrl and Alt reach the program even while an input method is on.
package enum Key: Hashable, Sendable {
    /// One scalar or a whole user-perceived character, as typed or as committed by an outside input method.
    case character(Character)
    /// Ctrl with a letter or sign, in lower case: `.control("z")`.
    case control(Character)
    /// Alt (or Esc before it) with a character.
    case alt(Character)
    /// F1 to F12.
    case function(Int)
    case named(NamedKey, Modifiers = [])

    package static let enter = Key.named(.enter)
    package static let escape = Key.named(.escape)
    package static let tab = Key.named(.tab)
    package static let backTab = Key.named(.tab, .shift)
    package static let backspace = Key.named(.backspace)
}

package enum NamedKey: String, CaseIterable, Sendable {
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
}

package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
}

/// What the bytes of the terminal come to: keys, pastes, mouse and focus.
package enum Input: Hashable, Sendable {
    case key(Key)
    /// One bracketed paste, whole, with its control bytes still in it.
    case paste(String)
    /// A press of the left button at a column and row counted from 0.
    case click(column: Int, row: Int)
    /// The wheel: −1 up, 1 down.
    case wheel(Int)
    case focus(Bool)

    package var isPaste: Bool { if case .paste = self { true } else { false } }

    /// Whether it is text: a character or a paste.
    package var isText: Bool {
        switch self {
        case .key(let key): key.isText
        case .paste: true
        case .click, .wheel, .focus: false
        }
    }
}

extension Key {
    /// Whether it types something.
    package var isText: Bool { if case .character = self { true } else { false } }
}

extension [Input] {
    /// What these come to as plain text, before anything composes or understands it: for a rainy day.
    package var typedText: String {
        var text = ""
        for input in self {
            switch input {
            case .key(.character(let character)): text.append(character)
            case .key(.enter): text.append("\n")
            case .key(.backspace): _ = text.popLast()
            case .paste(let pasted): text += pasted
            case .key, .click, .wheel, .focus: break
            }
        }
        return text
    }
}
