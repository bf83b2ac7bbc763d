import Journal
import Seminar

/// The settings as they hold for one sitting: what the file says, and what the environment and the command line say over it.
struct SettingsInForce {
    private(set) var settings: Settings
    private(set) var origins: [Setting.Name: SettingOrigin] = [:]
    /// What counts before the file at every start.
    private(set) var forced: [Setting.Name: SettingOrigin] = [:]

    /// - Parameters:
    ///   - language: that of `--lang`, else of the locale; nil where neither names one.
    ///   - isLanguageAsked: whether it is that of `--lang`.
    ///   - isAccessible: whether `--accessible` was given.
    init(
        _ document: SettingsDocument, environment: [String: String], language: Language? = nil,
        isLanguageAsked: Bool = false, isAccessible: Bool = false
    ) {
        settings = document.settings
        for name in document.chosen { origins[name] = .file }
        if isLanguageAsked { force(.language, by: .option("--lang")) }
        if !isLanguageAsked, settings.language == nil, language != nil {
            origins[.language] = .environment(Self.localeName(environment))
        }
        if let width = environment["TOADAM_AMBIGUOUS"] {
            // Whatever else the variable says, it says that the signs are not wide.
            settings.ambiguousWidth = width == SignWidth.wide.rawValue ? .wide : .narrow
            force(.ambiguousWidth, by: .environment("TOADAM_AMBIGUOUS"))
        }
        // A choice of one's own counts before the variable, as https://no-color.org has it.
        if environment["NO_COLOR"]?.isEmpty == false, !document.chosen.contains(.colours) {
            settings.colours = .none
            origins[.colours] = .environment("NO_COLOR")
        }
        if isAccessible {
            settings.accessible = true
            force(.accessible, by: .option("--accessible"))
        } else if let value = environment["ACCESSIBLE"], !["", "0"].contains(value) {
            settings.accessible = true
            force(.accessible, by: .environment("ACCESSIBLE"))
        }
    }

    private mutating func force(_ name: Setting.Name, by origin: SettingOrigin) {
        origins[name] = origin
        forced[name] = origin
    }

    private static func localeName(_ environment: [String: String]) -> String {
        ["LC_ALL", "LC_MESSAGES"].first { environment[$0]?.isEmpty == false } ?? "LANG"
    }
}
