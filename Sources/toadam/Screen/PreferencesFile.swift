import Interface
import Journal
import Seminar
import Text

/// The preferences as members of the settings file, and back.
///
/// A member with an unknown value counts as not given: settings are edited by hand, and none of them is worth refusing
/// to start for.
extension Preferences {
    init(_ settings: Settings) {
        self.init(
            language: settings[.language]?.string.flatMap(Language.init), typing: TypingSettings(settings),
            bell: settings[.bell]?.bool ?? false)
    }

    /// Only what can be chosen while the program runs; lists that people edit by hand are left as they are.
    var settings: Settings {
        var settings = Settings()
        if let language { settings[.language] = .string(language.rawValue) }
        settings[.typingMethod] = .string(typing.method.rawValue)
        settings[.toneStyle] = .string(typing.toneStyle.rawValue)
        return settings
    }
}

extension TypingSettings {
    fileprivate init(_ settings: Settings) {
        self.init()
        method = settings[.typingMethod]?.string.flatMap(TypingMethod.init) ?? method
        toneStyle = settings[.toneStyle]?.string.flatMap(ToneStyle.init) ?? toneStyle
        keepList = Set(settings.texts(.keepList) ?? [])
        abbreviations = settings.pairs(.abbreviations) ?? [:]
    }
}
