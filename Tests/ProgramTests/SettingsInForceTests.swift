import Foundation
import Seminar
import Testing

@testable import toadam

/// Which settings hold for a sitting, and where each comes from.
struct SettingsInForceTests {
    private static func document(_ text: String) -> SettingsDocument {
        SettingsDocument(Array(text.utf8), file: "settings.json")
    }

    @Test func `what the file says comes from the file, the rest has its default`() {
        let inForce = SettingsInForce(Self.document(#"{"bell": true, "mouse": 7}"#), environment: [:])
        #expect(inForce.settings.bell)
        #expect(inForce.origins == [.bell: .file])
        #expect(inForce.forced == [:])
    }

    @Test func `the width of signs is that of the variable, whatever the file says`() {
        let inForce = SettingsInForce(
            Self.document(#"{"ambiguous_width": "wide"}"#), environment: ["TOADAM_AMBIGUOUS": "narrow"])
        #expect(inForce.settings.ambiguousWidth == .narrow)
        #expect(inForce.origins == [.ambiguousWidth: .environment("TOADAM_AMBIGUOUS")])
        #expect(inForce.forced == [.ambiguousWidth: .environment("TOADAM_AMBIGUOUS")])
    }

    @Test(arguments: [
        ("{}", "1", ColourChoice.none, SettingOrigin.environment("NO_COLOR") as SettingOrigin?),
        ("{}", "", .auto, nil), (#"{"colours": "contrast"}"#, "1", .contrast, .file),
    ])
    func `NO_COLOR counts where the person chose no colours`(
        file: String, variable: String, colours: ColourChoice, origin: SettingOrigin?
    ) {
        let inForce = SettingsInForce(Self.document(file), environment: ["NO_COLOR": variable])
        #expect(inForce.settings.colours == colours)
        #expect(inForce.origins[.colours] == origin)
    }

    @Test func `the language is named by the option, the file or the locale`() {
        let option = SettingsInForce(
            Self.document(#"{"language": "ja"}"#), environment: ["LANG": "en_US.UTF-8"], language: .english,
            isLanguageAsked: true)
        #expect(option.origins[.language] == .option("--lang"))
        let file = SettingsInForce(
            Self.document(#"{"language": "ja"}"#), environment: ["LANG": "en_US.UTF-8"], language: .english)
        #expect(file.origins[.language] == .file)
        let locale = SettingsInForce(
            Self.document("{}"), environment: ["LANG": "C", "LC_ALL": "en_US.UTF-8"], language: .english)
        #expect(locale.origins[.language] == .environment("LC_ALL"))
        #expect(SettingsInForce(Self.document("{}"), environment: [:]).origins[.language] == nil)
    }

    @Test(arguments: [("1", true), ("0", false), ("", false)])
    func `ACCESSIBLE asks for the accessible mode, and so does the option`(value: String, isOn: Bool) {
        let inForce = SettingsInForce(Self.document("{}"), environment: ["ACCESSIBLE": value])
        #expect(inForce.settings.accessible == isOn)
        #expect(inForce.origins[.accessible] == (isOn ? .environment("ACCESSIBLE") : nil))
        let asked = SettingsInForce(Self.document("{}"), environment: [:], isAccessible: true)
        #expect(asked.settings.accessible && asked.origins[.accessible] == .option("--accessible"))
    }

    @Test func `what is changed on the screen of settings stands in the file at once`() throws {
        let shell = try Shell()
        let terminal = try shell.open()
        try terminal.press("Escape")
        try terminal.wait(for: "Tìm lệnh theo tên")
        try terminal.type("tl")
        try terminal.press("Enter")
        try terminal.wait(for: "Từ đâu")
        try terminal.press("Right")
        try terminal.wait(for: "Settings")
        let text = try String(contentsOfFile: shell.path("config/toadam/settings.json"), encoding: .utf8)
        #expect(text == "{\n  \"language\": \"en\"\n}\n")
    }
}
