package import Text

/// What a person has chosen for every seminar; it stands in a file outside all of them.
package struct Settings: Equatable, Sendable {
    /// Nil until one is chosen: the seminar's is used.
    package var language: Language?
    /// Nil until one is chosen: Telex where the interface is Vietnamese, none elsewhere.
    package var typingMethod: TypingMethod?
    /// How keys are composed, with the method in force.
    package var typing = TypingSettings()
    /// Whether thresholds of the clock ring the bell.
    package var bell = false
    /// Whether the terminal is asked to report the mouse.
    package var mouse = false
    /// How wide the terminal draws signs of ambiguous width.
    package var ambiguousWidth = SignWidth.narrow
    /// A folder, on a stick for instance, that the seminar is copied to on leaving.
    package var secondPlace: String?

    package init() {}

    /// Puts a method in force for a program that begins in the language.
    package mutating func beginTyping(in language: Language) {
        typing.method = typingMethod ?? (language == .vietnamese ? .telex : .off)
    }
}

/// How many columns a terminal gives to signs that East Asian fonts draw wide and others do not: one or two.
package enum SignWidth: String, CaseIterable, Sendable {
    case narrow, wide
}

/// One setting: its name in the file, what can stand there, and what it sets.
///
/// The table below is the only list of them: reading, writing and checking the file follow it, and a test holds the page on
/// the files to it.
package struct Setting: Sendable {
    package enum Shape: Hashable, Sendable {
        case flag
        /// One of these.
        case code([String])
        /// The path of a folder, from the root or from the home (`~/`).
        case folder
        /// A list of texts.
        case texts
        /// An object from text to text.
        case pairs
    }

    package let name: String
    package let shape: Shape
    /// The command that changes it in the running program, by its name in the table of commands; nil where only people do,
    /// in the file.
    package let command: String?
    /// Sets what the JSON says, as far as that has the shape; whether all of it has.
    private let read: @Sendable (JSON, inout Settings) -> Bool
    private let write: @Sendable (Settings) -> JSON?

    /// Every setting, in the order of the page on the files.
    package static let all: [Setting] = [
        .code("language", \.language, command: "language"),
        .code("typing_method", \.typingMethod, command: "typingMethod"),
        .code("tone_style", \.typing.toneStyle, command: "toneStyle"),
        .flag("telex_w", \.typing.startsWordsWithW),
        .flag("telex_brackets", \.typing.usesBrackets),
        .flag("viqr_tone_after_final", \.typing.allowsToneAfterFinal),
        .texts("keep_list", \.typing.keepList),
        .pairs("abbreviations", \.typing.abbreviations),
        .flag("bell", \.bell),
        .flag("mouse", \.mouse, command: "mouse"),
        .code("ambiguous_width", \.ambiguousWidth),
        .folder("second_place", \.secondPlace),
    ]

    package static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

    /// Sets it to what the JSON says, as far as that has the shape; false where some of it has not.
    func set(_ json: JSON, in settings: inout Settings) -> Bool { read(json, &settings) }

    /// What stands in the file for it; nil where nothing was chosen.
    package func json(in settings: Settings) -> JSON? { write(settings) }
}

extension Setting {
    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Settings, Code> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .code(Code.allCases.map(\.rawValue)), command: command) { json, settings in
            guard let code = json.string.flatMap(Code.init) else { return false }
            settings[keyPath: path] = code
            return true
        } write: {
            .string($0[keyPath: path].rawValue)
        }
    }

    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Settings, Code?> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .code(Code.allCases.map(\.rawValue)), command: command) { json, settings in
            settings[keyPath: path] = json.string.flatMap(Code.init)
            return settings[keyPath: path] != nil
        } write: {
            $0[keyPath: path].map { .string($0.rawValue) }
        }
    }

    private static func flag(
        _ name: String, _ path: any WritableKeyPath<Settings, Bool> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .flag, command: command) { json, settings in
            guard let flag = json.bool else { return false }
            settings[keyPath: path] = flag
            return true
        } write: {
            .bool($0[keyPath: path])
        }
    }

    private static func folder(
        _ name: String, _ path: any WritableKeyPath<Settings, String?> & Sendable
    ) -> Setting {
        Setting(name: name, shape: .folder, command: nil) { json, settings in
            guard let folder = json.string, folder.hasPrefix("/") || folder.hasPrefix("~/") else {
                return false
            }
            settings[keyPath: path] = folder
            return true
        } write: {
            $0[keyPath: path].map { .string($0) }
        }
    }

    private static func texts(
        _ name: String, _ path: any WritableKeyPath<Settings, Set<String>> & Sendable
    ) -> Setting {
        Setting(name: name, shape: .texts, command: nil) { json, settings in
            guard let values = json.array else { return false }
            settings[keyPath: path] = Set(values.compactMap(\.string))
            return values.allSatisfy { $0.string != nil }
        } write: {
            .array($0[keyPath: path].sorted().map { .string($0) })
        }
    }

    private static func pairs(
        _ name: String, _ path: any WritableKeyPath<Settings, [String: String]> & Sendable
    ) -> Setting {
        Setting(name: name, shape: .pairs, command: nil) { json, settings in
            guard let members = json.members else { return false }
            let pairs = members.compactMap { member in member.value.string.map { (member.name, $0) } }
            settings[keyPath: path] = Dictionary(pairs) { $1 }
            return members.allSatisfy { $0.value.string != nil }
        } write: {
            .object($0[keyPath: path].sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
        }
    }
}
