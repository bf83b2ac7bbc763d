import Display
import Seminar
import Testing
import Text
import Wording

@testable import Interface

/// The screen of settings: each with its value, its default and its origin, changed by keys, live and in the file.
struct SettingsRoomTests {
    private func scene(
        language: Language = .vietnamese, columns: Int = 80, rows: Int = 24,
        access: Access = .recording(writer: "Thư ký 1")
    ) -> Scene {
        var scene = Scene(columns: columns, rows: rows, language: language, access: access)
        scene.open()
        return scene
    }

    /// What was asked to be saved last: the settings, and which of them.
    private func saved(_ scene: Scene) -> (settings: Settings, names: Set<Setting.Name>)? {
        for effect in scene.effects.reversed() {
            if case .save(let settings, let names) = effect { return (settings, names) }
        }
        return nil
    }

    @Test(arguments: Language.allCases)
    func `all of them stand on one screen of 80 by 24`(language: Language) throws {
        try Snapshot.expect(scene(language: language).picture, is: "settings-\(language.rawValue)")
    }

    @Test(arguments: Language.allCases)
    func `each has a name, a line on what it does, and a label for each value, which fit`(language: Language)
    {
        for setting in Setting.all {
            #expect(columns(of: setting.title(language)) <= 27, "\(setting.name)")
            #expect(columns(of: setting.advice(language)) <= 76, "\(setting.name)")
            guard case .code(let codes) = setting.shape else { continue }
            let labels = codes.map { setting.label(of: $0)(language) }
            #expect(Set(labels).count == codes.count && !labels.contains(""), "\(setting.name)")
            #expect(labels.allSatisfy { columns(of: $0) <= 16 }, "\(setting.name)")
        }
        for origin in [SettingOrigin.fallback, .file, .sitting] {
            #expect(columns(of: Phrase.Settings.origin(origin)(language)) <= 16)
        }
    }

    @Test(
        arguments: Setting.all.filter { $0.shape == .flag }.map(\.name), ["right", "left", "space", "enter"])
    func `a key switches what is on or off, and only that is saved`(name: Setting.Name, way: String) throws {
        var scene = scene()
        let key: Key =
            switch way {
            case "right": .named(.right)
            case "left": .named(.left)
            case "space": .character(" ")
            default: .enter
            }
        scene.go(to: name)
        let setting = Setting(name)
        scene.press(key)
        #expect(setting.json(in: scene.state.context.settings) == true)
        let last = try #require(saved(scene))
        #expect(last.names == [name])
        #expect(setting.json(in: last.settings) == true)
        #expect(scene.state.context.settingOrigins[name] == .file)
        scene.press(key)
        #expect(setting.json(in: scene.state.context.settings) == false)
        #expect(scene.state.context.settingOrigins[name] == nil)
    }

    @Test func `the language changes at once, and with it the screen`() throws {
        var scene = scene()
        scene.go(to: .language)
        scene.press(.named(.right))
        #expect(scene.state.context.language == .english)
        #expect(scene.shows("Settings"))
        #expect(saved(scene)?.settings.language == .english)
        scene.press(.named(.left), .named(.left))
        #expect(scene.state.context.language == .japanese)
        // The default is the seminar's.
        scene.press(.named(.delete))
        #expect(scene.state.context.language == .vietnamese)
        #expect(saved(scene)?.settings.language == nil)
    }

    @Test func `the typing method is that of the next key`() {
        var scene = scene()
        scene.go(to: .typingMethod)
        scene.press(.named(.right))
        #expect(scene.state.context.settings.typing.method == .telex)
        scene.press(.escape)
        scene.type("ddax")
        #expect(scene.state.capture.field.text == "đã")
    }

    @Test(arguments: [
        ("light", Palette.light), ("contrast", .contrast), ("none", .none), ("dark", .dark),
    ])
    func `colours reach the terminal at once`(code: String, palette: Palette) throws {
        var scene = scene()
        scene.go(to: .colours)
        for _ in 0..<5 where scene.state.context.settings.colours.rawValue != code {
            scene.press(.named(.right))
        }
        #expect(scene.state.context.settings.look == Look(palette))
        #expect(scene.effects.contains(.show(Look(palette))))
    }

    @Test func `frames are drawn in ASCII at once`() {
        var scene = scene()
        scene.go(to: .asciiFrames)
        #expect(scene.picture.contains("│"))
        scene.press(.enter)
        #expect(!scene.picture.contains("│") && scene.picture.contains("|"))
    }

    @Test func `the backup folder is asked for, and what is no path is refused`() throws {
        var scene = scene()
        scene.go(to: .secondPlace)
        scene.press(.enter)
        scene.type("usb")
        scene.press(.enter)
        #expect(scene.shows("Đường dẫn bắt đầu bằng / hoặc ~/"))
        #expect(saved(scene) == nil)
        scene.press(.control("u"))
        scene.type("~/usb")
        scene.press(.enter)
        #expect(saved(scene)?.settings.secondPlace == "~/usb")
        #expect(scene.shows("~/usb"))
        scene.press(.named(.delete))
        #expect(scene.state.context.settings.secondPlace == nil)
    }

    @Test func `abbreviations are added, edited and removed, and the next sentence has them`() throws {
        var scene = scene()
        scene.go(to: .abbreviations)
        scene.press(.enter)
        #expect(scene.shows("Chưa có gì"))
        scene.type("qh")
        scene.press(.enter)
        #expect(saved(scene) == nil)
        scene.type(" quy hoạch")
        scene.press(.enter)
        scene.type("hv = học viên")
        scene.press(.enter)
        #expect(
            saved(scene)?.settings.typing.abbreviations == ["qh": "quy hoạch", "hv": "học viên"])
        // The chosen row comes into the line, and stands for what it was.
        scene.press(.named(.down), .enter)
        scene.type(" vùng")
        scene.press(.enter)
        #expect(saved(scene)?.settings.typing.abbreviations["qh"] == "quy hoạch vùng")
        scene.press(.named(.up), .named(.delete))
        #expect(saved(scene)?.settings.typing.abbreviations == ["qh": "quy hoạch vùng"])
        scene.press(.escape, .escape)
        scene.type("qh ")
        #expect(scene.state.capture.field.text == "quy hoạch vùng ")
    }

    @Test func `words to keep are added and removed`() throws {
        var scene = scene()
        scene.go(to: .keepList)
        scene.press(.enter)
        scene.type("hai từ")
        scene.press(.enter)
        #expect(saved(scene) == nil)
        scene.press(.control("u"))
        scene.type("Zoom")
        scene.press(.enter)
        #expect(saved(scene)?.names == [.keepList])
        #expect(saved(scene)?.settings.typing.keepList == ["Zoom"])
        scene.press(.named(.delete))
        #expect(saved(scene)?.settings.typing.keepList == [])
    }

    @Test func `read-only it is said that nothing is saved, and nothing is`() {
        var scene = scene(access: .readOnly)
        #expect(scene.shows("không được lưu"))
        scene.go(to: .bell)
        scene.press(.enter)
        #expect(scene.state.context.settings.bell)
        #expect(scene.state.context.settingOrigins[.bell] == .sitting)
        #expect(saved(scene) == nil)
    }

    @Test func `what a variable or an option says is named, and that it counts again`() {
        var settings = Settings()
        settings.accessible = true
        settings.colours = .none
        let option = SettingOrigin.option("--accessible")
        var scene = Scene(
            State(
                size: Size(columns: 80, rows: 24), now: Scene.morning, language: .vietnamese,
                settings: settings,
                origins: [.accessible: option, .colours: .environment("NO_COLOR")],
                forced: [.accessible: option], access: .recording(writer: "Thư ký 1"), programme: .small,
                seed: 1))
        scene.open()
        #expect(scene.shows("NO_COLOR") && scene.shows("--accessible"))
        scene.go(to: .accessible)
        scene.press(.enter)
        #expect(scene.shows("Lần mở sau, --accessible lại được dùng"))
        #expect(saved(scene)?.settings.accessible == false)
    }

    @Test(arguments: [(40, 20), (40, 10), (20, 5), (120, 36)])
    func `it can be used at every size: the chosen one is in sight`(columns: Int, rows: Int) {
        for language in Language.allCases {
            var scene = scene(language: language, columns: columns, rows: rows)
            scene.press(.named(.end))
            let frame = view(scene.state)
            #expect(frame.cursor != nil)
            #expect(frame.selection?.row == frame.cursor?.row)
        }
    }
}

extension Scene {
    fileprivate mutating func open() {
        press(.escape)
        type("tl")
        press(.enter)
    }

    /// Moves to a setting of the open screen.
    fileprivate mutating func go(to name: Setting.Name) {
        press(.named(.home))
        for setting in Setting.all {
            guard setting.name != name else { return }
            press(.named(.down))
        }
    }
}
