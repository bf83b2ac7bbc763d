import Display
import Seminar
import Text
import Wording

/// Every setting of the table, each with its value, its default and where the value comes from; keys change it at once.
struct SettingsRoom: Room {
    fileprivate var menu = Menu()

    func places(in context: Context) -> [KeyPlace] { [.picked, .wholeList, .layer] }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let all = Setting.all
        let setting = all[min(menu.chosen, all.count - 1)]
        switch command {
        case .back, .settings: return [.close]
        case .nextValue, .toggleValue: return changing(setting, by: 1, in: context)
        case .previousValue: return changing(setting, by: -1, in: context)
        case .choose: return opening(setting, in: context)
        case .clearValue:
            // Lists are cleared row by row, where it can be seen what goes.
            switch setting.shape {
            case .flag, .code, .folder: return [.change(setting.name, nil)]
            case .texts, .pairs, .lists: return opening(setting, in: context)
            }
        case .redraw: return nil
        default:
            if menu.move(command, rows: all.count, page: context.size.rows - 8) { return [] }
            // A key of what lies beneath closes the list and does it.
            return [.close, .perform(command)]
        }
    }

    /// Gives a setting that has few values the next of them.
    private func changing(_ setting: Setting, by step: Int, in context: Context) -> [Outcome] {
        switch setting.shape {
        case .flag: return [.change(setting.name, .bool(!context.isOn(setting)))]
        case .code(let codes):
            let place = codes.firstIndex(of: context.code(of: setting)) ?? 0
            return [.change(setting.name, .string(codes[(place + step + codes.count) % codes.count]))]
        case .folder, .texts, .pairs, .lists: return step > 0 ? opening(setting, in: context) : []
        }
    }

    /// Opens what a setting is edited in, or changes it where one key is enough.
    private func opening(_ setting: Setting, in context: Context) -> [Outcome] {
        switch setting.shape {
        case .flag, .code: changing(setting, by: 1, in: context)
        case .folder: [.open(PromptRoom(for: .secondPlace, in: context))]
        case .texts, .pairs: [.open(SettingEntriesRoom(setting, in: context))]
        case .lists: [.tell(setting.advice)]
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        guard case .key = input else { return nil }
        return [.close, .pass(input)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        menu.choose(Setting.all.firstIndex { $0.name.rawValue == name }, of: Setting.all.count)
    }

    func picture(in context: Context) -> any Picture { SettingsPicture(context: context, menu: menu) }
}

extension Context {
    fileprivate func isOn(_ setting: Setting) -> Bool { setting.json(in: settings)?.bool ?? false }

    /// The code in force, also where nobody chose one.
    fileprivate func code(of setting: Setting) -> String {
        switch setting.name {
        case .language: language.rawValue
        case .typingMethod: settings.typing.method.rawValue
        default: setting.json(in: settings)?.string ?? ""
        }
    }

    /// The value of a setting for people to read, among some settings.
    fileprivate func value(of setting: Setting, in settings: Settings) -> Phrase {
        typealias Words = Phrase.Settings
        let json = setting.json(in: settings)
        switch setting.shape {
        case .flag: return json?.bool == true ? Words.on : Words.off
        case .code: return setting.label(of: json?.string ?? "")
        case .folder: return json?.string.map { Phrase(verbatim: $0) } ?? Words.nothing
        case .texts, .pairs:
            let count = json?.array?.count ?? json?.members?.count ?? 0
            return count == 0 ? Words.nothing : Words.count(count)
        case .lists:
            let count = settings.views.names.count
            return count == 0 ? Words.nothing : Words.count(count)
        }
    }

    fileprivate func value(of setting: Setting) -> Phrase {
        var inForce = settings
        inForce.language = language
        inForce.typingMethod = settings.typing.method
        return value(of: setting, in: inForce)
    }

    fileprivate func fallback(of setting: Setting) -> Phrase {
        var fallback = Settings()
        if setting.name == .language { return Phrase.Settings.ofSeminar }
        fallback.beginTyping(in: language)
        fallback.typingMethod = fallback.typing.method
        return value(of: setting, in: fallback)
    }
}

extension Setting {
    /// What one of its codes is called.
    func label(of code: String) -> Phrase {
        let label: Phrase? =
            switch name {
            case .language: Language(rawValue: code)?.label
            case .typingMethod: TypingMethod(rawValue: code)?.title
            case .toneStyle: ToneStyle(rawValue: code)?.title
            case .colours: ColourChoice(rawValue: code)?.label
            case .ambiguousWidth: SignWidth(rawValue: code)?.label
            case .telexW, .telexBrackets, .viqrToneAfterFinal, .keepList, .abbreviations, .bell, .mouse,
                .asciiFrames, .accessible, .secondPlace, .tourOffered, .views:
                nil
            }
        return label ?? Phrase(verbatim: code)
    }
}

extension TypingMethod {
    fileprivate var title: Phrase { self == .off ? Phrase.Settings.off : Phrase(verbatim: label) }
}

extension ToneStyle {
    fileprivate var title: Phrase {
        switch self {
        case .old: Phrase.Settings.oldToneStyle
        case .modern: Phrase.Settings.modernToneStyle
        }
    }
}

private struct SettingsPicture: Picture {
    let context: Context
    let menu: Menu

    private typealias Words = Phrase.Settings

    /// The columns of the name, the value, the default and the origin.
    private struct Columns {
        let value: Int
        /// Nil where there is no room for it.
        let fallback: Int?
        let origin: Int
        let end: Int

        init(width: Int) {
            end = width - 1
            if width >= 72 {
                value = 29
                fallback = 46
                origin = 61
            } else {
                value = max(8, width * 11 / 20)
                fallback = nil
                origin = width >= 56 ? width - 17 : width
            }
        }
    }

    func draw(on surface: inout Surface) {
        let all = Setting.all
        let title = isReadOnly ? Words.titleReadOnly : Words.title
        surface.drawBox(title: title(language), columns: 80, rows: all.count + 3) { surface in
            let columns = Columns(width: surface.area.columns)
            // Where there are few rows, the settings have all of them.
            let isTight = surface.area.rows < 5
            let top = isTight ? 0 : 1
            if !isTight { drawHeadings(columns, on: &surface) }
            let height = surface.area.rows - (isTight ? 0 : 3)
            let chosen = min(menu.chosen, all.count - 1)
            let window = menu.window(rows: all.count, height: height)
            for (row, index) in window.enumerated() {
                draw(all[index], columns, row: top + row, on: &surface)
                surface.setTouch(.row(all[index].name.rawValue), row: top + row)
                guard index == chosen else { continue }
                surface.select(row: top + row)
                surface.setCursor(column: 1, row: top + row)
            }
            guard !isTight else { return }
            drawAdvice(all[chosen], columns, row: surface.area.rows - 2, on: &surface)
            surface.putKeys(
                Words.keys(
                    rows: Command.rowKeys, values: Command.valueKeys, open: Command.choose.keyLabel,
                    clear: Command.clearValue.keyLabel, back: Command.back.keyLabel)(language),
                row: surface.area.rows - 1, style: .key, position: window, of: all.count)
        }
    }

    private func drawHeadings(_ columns: Columns, on surface: inout Surface) {
        surface.put(Words.value(language), column: columns.value, row: 0, style: .quiet)
        if let column = columns.fallback {
            surface.put(Words.fallback(language), column: column, row: 0, style: .quiet)
        }
        surface.put(Words.origin(language), column: columns.origin, row: 0, style: .quiet)
    }

    private func draw(_ setting: Setting, _ columns: Columns, row: Int, on surface: inout Surface) {
        surface.put(setting.title(language), column: 1, row: row, limit: columns.value - 2)
        let next = columns.fallback ?? columns.origin
        surface.put(
            context.value(of: setting)(language), column: columns.value, row: row, style: .strong,
            limit: next - columns.value - 1)
        if let column = columns.fallback {
            surface.put(
                context.fallback(of: setting)(language), column: column, row: row, style: .quiet,
                limit: columns.origin - column - 1)
        }
        surface.put(
            Words.origin(context.settingOrigins[setting.name] ?? .fallback)(language),
            column: columns.origin, row: row, style: .quiet, limit: columns.end - columns.origin)
    }

    /// What the chosen setting does, or that what was chosen does not outlast the sitting; its default where that has no column.
    private func drawAdvice(_ setting: Setting, _ columns: Columns, row: Int, on surface: inout Surface) {
        let limit = surface.area.columns - 2
        if let name = context.overruled(setting) {
            surface.put(Words.forced(by: name)(language), column: 1, row: row, style: .warning, limit: limit)
            return
        }
        let fallback = Words.fallback(language) + language.colon + context.fallback(of: setting)(language)
        let text = (columns.fallback == nil ? fallback + language.semicolon : "") + setting.advice(language)
        surface.put(text, column: 1, row: row, style: .quiet, limit: limit)
    }
}

extension Context {
    /// The variable or option that overrules a value chosen here from the next start on; nil where none does.
    fileprivate func overruled(_ setting: Setting) -> String? {
        guard changedSettings.contains(setting.name) else { return nil }
        switch forcedSettings[setting.name] {
        case .environment(let name), .option(let name): return name
        case .fallback, .file, .sitting, nil: return nil
        }
    }
}
