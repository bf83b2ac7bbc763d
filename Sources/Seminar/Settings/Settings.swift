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
    /// Lists of ideas under names that the person gave them.
    package var views = KeptViews()

    package init() {}

    /// Puts a method in force for a program that begins in the language.
    package mutating func beginTyping(in language: Language) {
        typing.method = typingMethod ?? (language == .vietnamese ? .telex : .off)
    }
}

/// Lists of ideas by their names, each as `IdeaListing` writes it.
///
/// What another program has kept meanwhile stays in the file: of these only what was changed here is written.
package struct KeptViews: Equatable, Sendable {
    private var lists: [String: [String]] = [:]
    private var changed: Set<String> = []

    package init() {}

    fileprivate init(_ lists: [String: [String]]) {
        self.lists = lists
    }

    package var names: [String] { lists.keys.sorted() }

    package subscript(name: String) -> [String]? {
        get { lists[name] }
        set {
            lists[name] = newValue
            changed.insert(name)
        }
    }

    /// What was changed is handed over to be written, once.
    package mutating func settle() { changed = [] }

    /// The object of a file with what was changed here; nil where nothing is to be written.
    fileprivate func json(over json: JSON?) -> JSON? {
        guard !changed.isEmpty else { return nil }
        let kept = (json?.members ?? []).filter { !changed.contains($0.name) }
        let own = changed.sorted().compactMap { name in
            lists[name].map { JSON.Member(name, .array($0.map(JSON.string))) }
        }
        return .object(kept + own)
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
        /// An object from text to a list of texts.
        case lists
    }

    package let name: String
    package let shape: Shape
    /// The command that changes it in the running program, by its name in the table of commands; nil where only people do,
    /// in the file.
    package let command: String?
    /// Sets what the JSON says, as far as that has the shape; whether all of it has.
    private let read: @Sendable (JSON, inout Settings) -> Bool
    private let write: @Sendable (Settings, _ former: JSON?) -> JSON?

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
        .views,
    ]

    package static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

    /// Sets it to what the JSON says, as far as that has the shape; false where some of it has not.
    func set(_ json: JSON, in settings: inout Settings) -> Bool { read(json, &settings) }

    /// What is to stand in the file for it; nil where nothing was chosen.
    ///
    /// - Parameter former: what stands there.
    package func json(in settings: Settings, over former: JSON? = nil) -> JSON? { write(settings, former) }
}

extension Setting {
    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Settings, Code> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .code(Code.allCases.map(\.rawValue)), command: command) { json, settings in
            guard let code = json.string.flatMap(Code.init) else { return false }
            settings[keyPath: path] = code
            return true
        } write: { settings, _ in
            .string(settings[keyPath: path].rawValue)
        }
    }

    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Settings, Code?> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .code(Code.allCases.map(\.rawValue)), command: command) { json, settings in
            settings[keyPath: path] = json.string.flatMap(Code.init)
            return settings[keyPath: path] != nil
        } write: { settings, _ in
            settings[keyPath: path].map { .string($0.rawValue) }
        }
    }

    private static func flag(
        _ name: String, _ path: any WritableKeyPath<Settings, Bool> & Sendable, command: String? = nil
    ) -> Setting {
        Setting(name: name, shape: .flag, command: command) { json, settings in
            guard let flag = json.bool else { return false }
            settings[keyPath: path] = flag
            return true
        } write: { settings, _ in
            .bool(settings[keyPath: path])
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
        } write: { settings, _ in
            settings[keyPath: path].map { .string($0) }
        }
    }

    private static func texts(
        _ name: String, _ path: any WritableKeyPath<Settings, Set<String>> & Sendable
    ) -> Setting {
        Setting(name: name, shape: .texts, command: nil) { json, settings in
            guard let values = json.array else { return false }
            settings[keyPath: path] = Set(values.compactMap(\.string))
            return values.allSatisfy { $0.string != nil }
        } write: { settings, _ in
            .array(settings[keyPath: path].sorted().map { .string($0) })
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
        } write: { settings, _ in
            .object(
                settings[keyPath: path].sorted { $0.key < $1.key }
                    .map { .init($0.key, .string($0.value)) })
        }
    }

    private static let views = Setting(name: "views", shape: .lists, command: "keepView") { json, settings in
        guard let members = json.members else { return false }
        let lists = members.compactMap { member -> (String, [String])? in
            guard let values = member.value.array else { return nil }
            let texts = values.compactMap(\.string)
            return texts.count == values.count ? (member.name, texts) : nil
        }
        settings.views = KeptViews(Dictionary(lists) { $1 })
        return lists.count == members.count
    } write: {
        $0.views.json(over: $1)
    }
}
