package import Display
package import Seminar
import Text
import Wording

// What changes a setting, by a command of its own or on the screen of all of them: it holds at once, and stands in the file.
extension State {
    /// Gives a setting another value.
    ///
    /// - Parameter json: as it stands in the file; nil for the default.
    mutating func change(_ name: Setting.Name, to json: JSON?) -> [Effect] {
        let setting = Setting(name)
        if let json { setting.set(json, in: &context.settings) } else { setting.reset(in: &context.settings) }
        switch name {
        case .language: context.language = context.settings.language ?? record.programme.language
        case .typingMethod: context.settings.beginTyping(in: context.language)
        default: break
        }
        return useSetting(name)
    }

    mutating func changeLanguage() -> [Effect] {
        change(.language, to: .string(context.language.next.rawValue))
    }

    /// The next method; where the engine rests because of an outside input method, it is taken up again.
    mutating func changeTypingMethod() -> [Effect] {
        let method = context.settings.typing.method
        if method != .off, run.resumeTyping() {
            tell(Phrase.Editor.typingResumed(method.label), .good)
            return []
        }
        let next = method.next
        tell(next == .off ? Phrase.Editor.typingOff : Phrase.Editor.typingOn(next.label), .good)
        return change(.typingMethod, to: .string(next.rawValue))
    }

    mutating func changeToneStyle() -> [Effect] {
        let style: ToneStyle = context.settings.typing.toneStyle == .old ? .modern : .old
        tell(Phrase.Editor.toneStyle(style == .old ? "hòa" : "hoà"), .good)
        return change(.toneStyle, to: .string(style.rawValue))
    }

    mutating func changeMouse() -> [Effect] {
        let isOn = !context.settings.mouse
        tell(isOn ? Phrase.Mouse.isOn(take: Command.choose.keyLabel) : Phrase.Mouse.isOff, .good)
        return change(.mouse, to: .bool(isOn))
    }

    /// Uses a setting that was changed, and saves it, except where nothing may be written.
    mutating func useSetting(_ name: Setting.Name) -> [Effect] {
        run.use(context.settings.typing)
        let isDefault = Setting(name).isDefault(in: context.settings)
        context.settingOrigins[name] = isDefault ? nil : context.isReadOnly ? .sitting : .file
        context.changedSettings.insert(name)
        var effects: [Effect] = []
        switch name {
        case .mouse: effects.append(.reportMouse(context.settings.mouse))
        case .colours, .ambiguousWidth: effects.append(.show(context.settings.look))
        default: break
        }
        guard !context.isReadOnly else { return effects }
        defer { context.settings.views.settle() }
        return effects + [.save(context.settings, changed: [name])]
    }
}

extension Settings {
    /// How frames are to look on the terminal.
    package var look: Look {
        let palette: Palette =
            switch colours {
            case .auto: .automatic
            case .dark: .dark
            case .light: .light
            case .contrast: .contrast
            case .none: .none
            }
        return Look(palette, ambiguousIsWide: ambiguousWidth == .wide)
    }
}
