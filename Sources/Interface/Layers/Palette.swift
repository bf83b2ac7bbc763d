import Display
import Seminar
import Text
import Wording

/// Every command by name: type a few letters, Enter does it; digits go to the tabs.
///
/// It shows keys beside names, so that whoever uses it learns the keys; what cannot be done now stays in the list and
/// says why.
package struct PaletteState: Hashable, Sendable {
    var query = ""
    var menu = Menu()
}

extension State {
    mutating func openPalette() -> [Effect] {
        layers.append(.palette(PaletteState()))
        return []
    }

    /// The commands whose name, in any of the languages, or key has what was typed.
    func commands(matching query: String) -> [Command] {
        let wanted = Query(query)
        return Command.allCases.filter { command in
            guard command != .palette else { return false }
            guard !query.isEmpty else { return true }
            let entry = command.entry
            let texts = Language.allCases.map { entry.name($0) } + entry.keys.map(\.label)
            return texts.contains { wanted.match(in: FoldedText($0)) != nil }
        }
    }

    mutating func takeInPalette(_ input: Input, _ palette: PaletteState) -> [Effect] {
        var palette = palette
        let commands = commands(matching: palette.query)
        guard case .key(let key) = input else { return [] }
        if palette.menu.move(key, rows: commands.count, page: size.rows - 8) {
            return replaceLayer(.palette(palette))
        }
        switch key {
        case .escape: return closeLayer()
        case .enter:
            guard commands.indices.contains(palette.menu.chosen) else { return [] }
            layers.removeLast()
            return perform(commands[palette.menu.chosen])
        case .character(let digit) where palette.query.isEmpty && "1234".contains(digit):
            guard let number = digit.wholeNumberValue, let tab = Tab(rawValue: number - 1) else { return [] }
            return show(tab)
        case .character(let character): palette.query.append(character)
        case .backspace:
            guard !palette.query.isEmpty else { return closeLayer() }
            palette.query.removeLast()
        case .control, .alt, .function, .named:
            guard Command.command(for: key, at: .tab(tab)) != .redraw else { return perform(.redraw) }
            layers.removeLast()
            return takeEverywhere(input, at: .tab(tab))
        }
        palette.menu.reset()
        return replaceLayer(.palette(palette))
    }

    func drawPalette(_ palette: PaletteState, on surface: inout Surface) {
        let commands = commands(matching: palette.query)
        surface.drawBox(
            title: Phrase.Command.palette(language), columns: 72, rows: min(commands.count + 2, 18)
        ) { surface in
            let column = surface.put("› " + palette.query, column: 1, row: 0, style: .strong)
            surface.setCursor(column: column, row: 0)
            if palette.query.isEmpty {
                surface.put(
                    "1–4 F2–F5", endingAt: surface.area.columns - 1, row: 0, style: .quiet)
            }
            let window = palette.menu.window(rows: commands.count, height: surface.area.rows - 1)
            for (row, index) in window.enumerated() {
                drawCommand(
                    commands[index], row: row + 1,
                    isChosen: index == min(palette.menu.chosen, commands.count - 1),
                    on: &surface)
            }
            if commands.isEmpty {
                surface.put(Phrase.Layer.noCommand(language), column: 1, row: 1, style: .quiet)
            }
        }
    }

    /// One line of the palette and of the help: the name, why not if so, and the keys.
    func drawCommand(_ command: Command, row: Int, isChosen: Bool, on surface: inout Surface) {
        let entry = command.entry
        let reason = unavailable(command)
        let keys = entry.keys.map(\.label).joined(separator: "  ")
        let end = surface.area.columns - 1
        surface.put(keys, endingAt: end, row: row, style: .key)
        let limit = max(0, end - columns(of: keys) - 2)
        var column = surface.put(
            entry.name(language), column: 1, row: row, style: reason == nil ? .plain : .quiet, limit: limit)
        if let reason {
            column = surface.put(
                " (\(reason(language)))", column: column, row: row, style: .quiet,
                limit: max(0, limit - column))
        }
        if isChosen { surface.restyle(row: row) { $0.reverse = true } }
    }
}
