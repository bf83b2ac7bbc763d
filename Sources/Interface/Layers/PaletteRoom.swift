import Display
import Seminar
import Text
import Wording

/// Every command by name: type a few letters, Enter does it; digits go to the tabs.
///
/// It shows keys beside names, so that whoever uses it learns the keys; what cannot be done now stays in the list and
/// says why.
struct PaletteRoom: Room {
    fileprivate static let height = BoxHeight.most(least: 18)

    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [KeyPlace] { [.palette, .layer, .list, .editor] }

    var needsReasons: Bool { true }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        // Digits go to the tabs before anything is typed.
        if case .character = key { list.query.isEmpty } else { true }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let commands = commands(in: context)
        switch command {
        case .back: return leaving(in: context)
        case .choose:
            return list.chosen(of: commands).map { [.close, .perform($0)] } ?? leaving(in: context)
        case .deleteBackward where list.query.isEmpty: return [.close]
        case .redraw: return nil
        default:
            if list.perform(
                command, rows: commands.count, page: Self.height.page(of: context.size, besides: 3))
            {
                return []
            }
            // A key of what lies beneath closes the palette and does it.
            return leaving(in: context) + [.perform(command)]
        }
    }

    /// What is found; before anything is looked for all of them, those of the open screen first and those of the line where
    /// ideas are typed last, where it is not in sight.
    fileprivate func commands(in context: Context) -> [Command] {
        let found = list.rows { Command.found(by: $0, in: context.language) }
        guard list.query.trimmed.isEmpty, context.tab != .run else { return found }
        let own: Set<KeyPlace> = context.tab == .ideas ? [.tab(.ideas), .marked] : [.tab(context.tab)]
        let isOwn = { (command: Command) in !command.entry.places.isDisjoint(with: own) }
        let isOfLine = { (command: Command) in command.entry.places.contains(.line) }
        return found.filter(isOwn) + found.filter { !isOwn($0) && !isOfLine($0) }
            + found.filter { !isOwn($0) && isOfLine($0) }
    }

    /// What no command is called: it is meant for the line.
    func unrecordedText(in context: Context) -> String? {
        guard !list.query.trimmed.isEmpty, !context.isReadOnly, commands(in: context).isEmpty else {
            return nil
        }
        return list.query
    }

    /// Closes it, however that comes about: what was meant for the line goes there.
    private func leaving(in context: Context) -> [Outcome] {
        guard let text = unrecordedText(in: context) else { return [.close] }
        return [.close, .retype(text)]
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if list.type(input) { return [] }
        guard case .key = input else { return nil }
        return leaving(in: context) + [.pass(input)]
    }

    mutating func choose(row name: String, in context: Context) -> [Outcome]? {
        let commands = commands(in: context)
        return list.menu.choose(commands.firstIndex { $0.rowName == name }, of: commands.count)
    }

    func picture(in context: Context) -> any Picture { PalettePicture(context: context, room: self) }
}

extension Command {
    /// What a click on its row is known by.
    fileprivate var rowName: String { String(rawValue) }
}

private struct PalettePicture: Picture {
    let context: Context
    let room: PaletteRoom

    func draw(on surface: inout Surface) {
        let commands = room.commands(in: context)
        surface.drawBox(
            title: Phrase.Command.palette(language), columns: min(100, surface.area.columns - 2),
            rows: min(commands.count + 3, PaletteRoom.height.rows(of: surface.area.rows))
        ) { surface in
            room.list.drawLine(row: 0, on: &surface)
            // Below the list stand what has no room in the row of the command, and the keys.
            let isTight = surface.area.rows < 4
            let height = surface.area.rows - (isTight ? 1 : 3)
            let window = room.list.menu.window(rows: commands.count, height: height)
            let end = surface.putPosition(window, of: commands.count, row: 0)
            if room.list.query.isEmpty {
                surface.put(tabKeys(language), endingAt: end - 2, row: 0, style: .quiet)
            }
            for (row, index) in window.enumerated() {
                let command = commands[index]
                surface.setTouch(.row(command.rowName), row: row + 1)
                let line = CommandLine(context: context, command: command, keys: command.entry.keys)
                let isChosen = room.list.menu.isChosen(index, of: commands.count)
                line.draw(row: row + 1, isChosen: isChosen, on: &surface)
                if !isTight, isChosen, line.isCut(toColumns: surface.area.columns) {
                    drawRest(of: command, row: height + 1, on: &surface)
                }
            }
            if !isTight {
                let keys = Phrase.Layer.paletteKeys(
                    run: Command.choose.keyLabel, rows: Command.rowKeys, back: Command.back.keyLabel)
                surface.putKeyLine(keys(language), row: height + 2)
            }
            if commands.isEmpty {
                let advice = Phrase.Layer.noCommand(insert: Command.choose.keyLabel)
                surface.put(advice(language), column: 1, row: 1, style: .quiet)
            }
        }
    }

    /// Why the chosen command cannot be used, else its name.
    private func drawRest(of command: Command, row: Int, on surface: inout Surface) {
        let text = context.reasons[command] ?? command.entry.name
        surface.put(text(language), column: 4, row: row, style: .warning)
    }

    /// What the digits do: `1–4: mở F2–F5`.
    private var tabKeys: Phrase {
        func range(_ label: (Command) -> String) -> String {
            let tabs = Tab.allCases.map(\.entry.command)
            return [tabs.first, tabs.last].compactMap { $0.map(label) }.joined(separator: "–")
        }
        return Phrase.Layer.tabs(range { $0.keyLabel(at: .palette) }, range { $0.keyLabel })
    }
}

/// One line of the palette and of the help: the code, the name, why not if so, and the keys.
struct CommandLine: ContextReader {
    let context: Context
    let command: Command
    let keys: [Key]

    private static let nameColumn = 4

    private var keyLabels: String { keys.map { Phrase.key($0.label)(language) }.joined(separator: "  ") }

    /// Whether name and reason have no room in a row of so many columns.
    func isCut(toColumns width: Int) -> Bool {
        let reason = context.reasons[command].map { " – " + $0(language) } ?? ""
        return columns(of: command.entry.name(language) + reason)
            > width - columns(of: keyLabels) - Self.nameColumn - 3
    }

    func draw(row: Int, isChosen: Bool, on surface: inout Surface) {
        let entry = command.entry
        let reason = context.reasons[command]
        let keys = keyLabels
        let end = surface.area.columns - 1
        surface.put(keys, endingAt: end, row: row, style: .key)
        let limit = max(0, end - columns(of: keys) - 2)
        surface.put(entry.code ?? "", column: 1, row: row, style: .key)
        let column = surface.put(
            entry.name(language), column: Self.nameColumn, row: row,
            style: reason == nil ? .plain : .quiet, limit: max(0, limit - 3))
        if let reason {
            surface.put(
                " – " + reason(language), column: column, row: row, style: .quiet,
                limit: max(0, limit - column))
        }
        if isChosen { surface.select(row: row) }
    }
}
