@testable import Text

/// A field in which a test types: the engine's replacements applied to a text, the caret at its end.
///
/// `⌫` among the keys is Backspace, `⇄` turns the last word. Words of which the engine thinks that they stand there, and which
/// do not, would fail every test.
struct TypedText {
    var composer: Composer
    private(set) var characters: [Character] = []

    init(_ settings: TypingSettings) {
        composer = Composer(settings: settings)
    }

    var text: String { String(characters) }

    mutating func type(_ keys: String) {
        for key in keys {
            switch key {
            case "⌫": apply(composer.deleteBackward())
            case "⇄": flip()
            default: apply(composer.type(key))
            }
        }
    }

    mutating func finishWord() {
        apply(composer.finishWord())
    }

    mutating func reopen() {
        composer.reopen(characters)
    }

    mutating func flip() {
        if let replacement = composer.flip() { apply(replacement) }
    }

    private mutating func apply(_ replacement: Replacement) {
        characters.removeLast(min(replacement.deleting, characters.count))
        characters += replacement.inserting
        let known = composer.phrase.text + composer.shown
        precondition(characters.suffix(known.count) == known[...], "\(known) is no end of \(text)")
    }
}

/// What shows after the keys, the last word still open.
func shown(_ keys: String, _ settings: TypingSettings) -> String {
    var field = TypedText(settings)
    field.type(keys)
    return field.text
}

/// What stands after the keys and the end of the last word.
func typed(_ keys: String, _ settings: TypingSettings) -> String {
    var field = TypedText(settings)
    field.type(keys)
    field.finishWord()
    return field.text
}

extension TypingSettings {
    static let telex = TypingSettings(method: .telex)
    static let vni = TypingSettings(method: .vni)
    static let viqr = TypingSettings(method: .viqr)
}
