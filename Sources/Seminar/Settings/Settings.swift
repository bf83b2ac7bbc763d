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
    /// Which colours are used.
    package var colours = ColourChoice.auto
    /// Whether lines, bars and signs are drawn in ASCII.
    package var asciiFrames = false
    /// Whether the screen is drawn for a screen reader or a braille line.
    package var accessible = false
    /// A folder, on a stick for instance, that the seminar is copied to on leaving.
    package var secondPlace: String?
    /// Whether the tour of the sample has been offered.
    package var isTourOffered = false
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

    /// The object of a file with what was changed here, or as it stands there.
    fileprivate func json(over json: JSON?) -> JSON? {
        guard !changed.isEmpty else { return json }
        let kept = (json?.members ?? []).filter { !changed.contains($0.name) }
        let own = changed.sorted().compactMap { name in
            lists[name].map { JSON.Member(name, .array($0.map(JSON.string))) }
        }
        return .object(kept + own)
    }
}

/// Which colours are used: those that the terminal asks for, those for a dark or a light ground, high contrast, or none.
package enum ColourChoice: String, CaseIterable, Sendable {
    case auto, dark, light, contrast, none
}

/// Where the value of a setting comes from.
package enum SettingOrigin: Hashable, Sendable {
    /// Nobody chose one.
    case fallback
    case file
    /// A variable of the environment, by its name.
    case environment(String)
    /// An option of the command line, as it is written.
    case option(String)
    /// Chosen in this sitting, where nothing may be written.
    case sitting
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

    /// The settings by their names in the file, in the order of the page on the files.
    package enum Name: String, CaseIterable, Sendable {
        case language
        case typingMethod = "typing_method"
        case toneStyle = "tone_style"
        case telexW = "telex_w"
        case telexBrackets = "telex_brackets"
        case viqrToneAfterFinal = "viqr_tone_after_final"
        case keepList = "keep_list"
        case abbreviations
        case bell
        case mouse
        case colours
        case asciiFrames = "ascii_frames"
        case ambiguousWidth = "ambiguous_width"
        case accessible
        case secondPlace = "second_place"
        case tourOffered = "tour_offered"
        case views
    }

    package let name: Name
    package let shape: Shape
    /// Sets what the JSON says, as far as that has the shape; whether all of it has.
    private let read: @Sendable (JSON, inout Settings) -> Bool
    private let write: @Sendable (Settings, _ former: JSON?) -> JSON?
    private let forget: @Sendable (inout Settings) -> Void

    private init(
        name: Name, shape: Shape, read: @escaping @Sendable (JSON, inout Settings) -> Bool,
        write: @escaping @Sendable (Settings, JSON?) -> JSON?,
        forget: @escaping @Sendable (inout Settings) -> Void
    ) {
        self.name = name
        self.shape = shape
        self.read = read
        self.write = write
        self.forget = forget
    }

    /// Every setting, in the order of the page on the files.
    package static let all = Name.allCases.map { Setting($0) }

    package static func named(_ name: String) -> Setting? { Name(rawValue: name).map { Setting($0) } }

    /// Sets it to what the JSON says, as far as that has the shape; false where some of it has not.
    @discardableResult
    package func set(_ json: JSON, in settings: inout Settings) -> Bool { read(json, &settings) }

    /// Gives it its default again.
    package func reset(in settings: inout Settings) { forget(&settings) }

    /// Whether it has its default, so that nothing need stand in the file.
    package func isDefault(in settings: Settings) -> Bool { json(in: settings) == json(in: Settings()) }

    /// What is to stand in the file for it; nil where nothing was chosen.
    ///
    /// - Parameter former: what stands there.
    package func json(in settings: Settings, over former: JSON? = nil) -> JSON? { write(settings, former) }
}

extension Setting {
    /// The row of the table.
    package init(_ name: Name) {
        self =
            switch name {
            case .language: .code(name, \.language)
            case .typingMethod: .code(name, \.typingMethod)
            case .toneStyle: .code(name, \.typing.toneStyle)
            case .telexW: .flag(name, \.typing.startsWordsWithW)
            case .telexBrackets: .flag(name, \.typing.usesBrackets)
            case .viqrToneAfterFinal: .flag(name, \.typing.allowsToneAfterFinal)
            case .keepList: .texts(name, \.typing.keepList)
            case .abbreviations: .pairs(name, \.typing.abbreviations)
            case .bell: .flag(name, \.bell)
            case .mouse: .flag(name, \.mouse)
            case .colours: .code(name, \.colours)
            case .asciiFrames: .flag(name, \.asciiFrames)
            case .ambiguousWidth: .code(name, \.ambiguousWidth)
            case .accessible: .flag(name, \.accessible)
            case .secondPlace: .folder(name, \.secondPlace)
            case .tourOffered: .flag(name, \.isTourOffered)
            case .views: .views
            }
    }
}

extension Setting {
    /// - Parameters:
    ///   - read: The value that the JSON says, nil for none; whether all of the JSON has the shape.
    ///   - write: What stands in the file for a value; nil for nothing.
    private init<Value: Sendable>(
        _ name: Name, _ shape: Shape, _ path: any WritableKeyPath<Settings, Value> & Sendable,
        read: @escaping @Sendable (JSON) -> (value: Value?, isWhole: Bool),
        write: @escaping @Sendable (Value) -> JSON?
    ) {
        self.name = name
        self.shape = shape
        self.read = { json, settings in
            let (value, isWhole) = read(json)
            if let value { settings[keyPath: path] = value }
            return isWhole
        }
        self.write = { settings, _ in write(settings[keyPath: path]) }
        forget = { $0[keyPath: path] = Settings()[keyPath: path] }
    }

    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: Name, _ path: any WritableKeyPath<Settings, Code> & Sendable
    ) -> Setting {
        Setting(name, .code(Code.allCases.map(\.rawValue)), path) { json in
            let code = json.string.flatMap(Code.init)
            return (code, code != nil)
        } write: { code in
            .string(code.rawValue)
        }
    }

    private static func code<Code: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: Name, _ path: any WritableKeyPath<Settings, Code?> & Sendable
    ) -> Setting {
        Setting(name, .code(Code.allCases.map(\.rawValue)), path) { json in
            let code = json.string.flatMap(Code.init)
            return (code, code != nil)
        } write: { code in
            code.map { .string($0.rawValue) }
        }
    }

    private static func flag(
        _ name: Name, _ path: any WritableKeyPath<Settings, Bool> & Sendable
    ) -> Setting {
        Setting(name, .flag, path) {
            ($0.bool, $0.bool != nil)
        } write: {
            .bool($0)
        }
    }

    private static func folder(
        _ name: Name, _ path: any WritableKeyPath<Settings, String?> & Sendable
    ) -> Setting {
        Setting(name, .folder, path) { json in
            guard let folder = json.string, folder.isRootedPath else { return (nil, false) }
            return (folder, true)
        } write: { folder in
            folder.map { .string($0) }
        }
    }

    private static func texts(
        _ name: Name, _ path: any WritableKeyPath<Settings, Set<String>> & Sendable
    ) -> Setting {
        Setting(name, .texts, path) { json in
            guard let values = json.array else { return (nil, false) }
            return (Set(values.compactMap(\.string)), values.allSatisfy { $0.string != nil })
        } write: { texts in
            .array(texts.sorted().map { .string($0) })
        }
    }

    private static func pairs(
        _ name: Name, _ path: any WritableKeyPath<Settings, [String: String]> & Sendable
    ) -> Setting {
        Setting(name, .pairs, path) { json in
            guard let members = json.members else { return (nil, false) }
            let pairs = members.compactMap { member in member.value.string.map { (member.name, $0) } }
            return (Dictionary(pairs) { $1 }, members.allSatisfy { $0.value.string != nil })
        } write: { pairs in
            .object(pairs.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
        }
    }

    private static let views = Setting(name: .views, shape: .lists) { json, settings in
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
    } forget: { settings in
        for name in settings.views.names { settings.views[name] = nil }
    }
}

extension String {
    /// Whether it is a path from the root or from the home, as settings have it.
    package var isRootedPath: Bool { hasPrefix("/") || hasPrefix("~/") }
}
