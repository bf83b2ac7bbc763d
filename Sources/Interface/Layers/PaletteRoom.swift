import Display
import Seminar
import Text
import Wording

/// Every command by name: type a few letters, Enter does it; digits go to the tabs.
///
/// It shows keys beside names, so that whoever uses it learns the keys; what cannot be done now stays in the list and
/// says why.
struct PaletteRoom: Room {
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [KeyPlace] { [.palette, .layer, .list, .editor] }

    var needsReasons: Bool { true }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        // Digits go to the tabs before anything is typed.
        if case .character = key { list.query.isEmpty } else { true }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let commands = Command.found(by: list.query, in: context.language)
        switch command {
        case .back: return leaving(in: context)
        case .choose:
            return list.chosen(of: commands).map { [.close, .perform($0)] } ?? leaving(in: context)
        case .deleteBackward where list.query.isEmpty: return [.close]
        case .redraw: return nil
        default:
            if list.perform(command, rows: commands.count, page: context.size.rows - 8) { return [] }
            // A key of what lies beneath closes the palette and does it.
            return leaving(in: context) + [.perform(command)]
        }
    }

    /// Closes it, however that comes about: what no command is called was meant for the line and goes there.
    private func leaving(in context: Context) -> [Outcome] {
        let isMeantForLine =
            !list.query.trimmed.isEmpty && !context.isReadOnly
            && Command.found(by: list.query, in: context.language).isEmpty
        return isMeantForLine ? [.close, .insert(list.query)] : [.close]
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if list.type(input) { return [] }
        guard case .key = input else { return nil }
        return leaving(in: context) + [.pass(input)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let commands = Command.found(by: list.query, in: context.language)
        return list.menu.choose(commands.firstIndex { "\($0)" == name }, of: commands.count)
    }

    func picture(in context: Context) -> any Picture { PalettePicture(context: context, room: self) }
}

private struct PalettePicture: Picture {
    let context: Context
    let room: PaletteRoom

    func draw(on surface: inout Surface) {
        let commands = Command.found(by: room.list.query, in: language)
        surface.drawBox(
            title: Phrase.Command.palette(language), columns: 72,
            rows: min(commands.count + 2, max(18, surface.area.rows * 3 / 4))
        ) { surface in
            room.list.drawLine(row: 0, on: &surface)
            let window = room.list.menu.window(rows: commands.count, height: surface.area.rows - 1)
            let end = surface.putPosition(window, of: commands.count, row: 0)
            if room.list.query.isEmpty {
                surface.put(tabKeys, endingAt: end - 2, row: 0, style: .quiet)
            }
            for (row, index) in window.enumerated() {
                let command = commands[index]
                surface.setTouch(.row("\(command)"), row: row + 1)
                CommandLine(context: context, command: command, keys: command.entry.keys).draw(
                    row: row + 1, isChosen: index == min(room.list.menu.chosen, commands.count - 1),
                    on: &surface)
            }
            if commands.isEmpty {
                let advice = Phrase.Layer.noCommand(insert: Command.choose.keyLabel)
                surface.put(advice(language), column: 1, row: 1, style: .quiet)
            }
        }
    }

    /// The digits and the function keys of the tabs: `1–4 F2–F5`.
    private var tabKeys: String {
        func range(_ label: (Command) -> String) -> String {
            let tabs = Tab.allCases.map(\.entry.command)
            return [tabs.first, tabs.last].compactMap { $0.map(label) }.joined(separator: "–")
        }
        return range { $0.keyLabel(at: .palette) } + " " + range { $0.keyLabel }
    }
}

/// One line of the palette and of the help: the code, the name, why not if so, and the keys.
struct CommandLine: ContextReader {
    let context: Context
    let command: Command
    let keys: [Key]

    func draw(row: Int, isChosen: Bool, on surface: inout Surface) {
        let entry = command.entry
        let reason = context.reasons[command]
        let keys = keys.map(\.label).joined(separator: "  ")
        let end = surface.area.columns - 1
        surface.put(keys, endingAt: end, row: row, style: .key)
        let limit = max(0, end - columns(of: keys) - 2)
        surface.put(entry.code ?? "", column: 1, row: row, style: .key)
        let column = surface.put(
            entry.name(language), column: 4, row: row, style: reason == nil ? .plain : .quiet,
            limit: max(0, limit - 3))
        if let reason {
            surface.put(
                language.remark(reason(language)), column: column, row: row, style: .quiet,
                limit: max(0, limit - column))
        }
        if isChosen { surface.restyle(row: row) { $0.reverse = true } }
    }
}
