import Text
import Wording

// Switching the typing method and the tone style, and flipping the last word.

extension State {
    /// The next method; where the engine rests because of an outside input method, the key takes it up again.
    mutating func changeTypingMethod() -> [Effect] {
        if capture.field.isTypingSuspended, preferences.typing.method != .off {
            capture.field.resumeTyping()
            tell(Phrase.Editor.typingResumed(preferences.typing.method.label), .good)
            return []
        }
        let all = TypingMethod.allCases
        let next = (all.firstIndex(of: preferences.typing.method) ?? 0) + 1
        preferences.typing.method = all[next % all.count]
        let method = preferences.typing.method
        tell(method == .off ? Phrase.Editor.typingOff : Phrase.Editor.typingOn(method.label), .good)
        return useTypingPreferences()
    }

    mutating func changeToneStyle() -> [Effect] {
        preferences.typing.toneStyle = preferences.typing.toneStyle == .old ? .modern : .old
        tell(Phrase.Editor.toneStyle(preferences.typing.toneStyle == .old ? "hòa" : "hoà"), .good)
        return useTypingPreferences()
    }

    mutating func flipWord() -> [Effect] {
        guard tab == .run, layers.isEmpty, capture.field.flipWord() else { return [] }
        return typed()
    }

    private mutating func useTypingPreferences() -> [Effect] {
        capture.field.typing = preferences.typing
        return keepPreferences()
    }
}
