extension Key {
    /// How the key is written on the screen: `Enter`, `F2`, `^G`, `Alt-Enter`, `PgDn`.
    package var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + String(character).uppercased()
        case .alt(let character): "Alt-" + String(character).uppercased()
        case .function(let number): "F\(number)"
        case .named(let key, let modifiers): modifiers.label + key.label
        }
    }

    /// The same within a sentence, where there is room for `Ctrl-G`.
    package var spokenLabel: String {
        switch self {
        case .control(let character): "Ctrl-" + String(character).uppercased()
        case .character, .alt, .function, .named: label
        }
    }
}

extension NamedKey {
    fileprivate var label: String {
        switch self {
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backspace: "⌫"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        }
    }
}

extension Modifiers {
    fileprivate var label: String {
        (contains(.control) ? "Ctrl-" : "") + (contains(.alt) ? "Alt-" : "")
            + (contains(.shift) ? "Shift-" : "")
    }
}
