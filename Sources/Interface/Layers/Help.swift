import Display
import Seminar
import Text
import Wording

/// Every command and every key, those of this place first; typing filters, also by key.
package struct HelpState: Hashable, Sendable {
    var query = ""
    var menu = Menu()
}

extension State {
    mutating func openHelp() -> [Effect] {
        layers.append(.help(HelpState()))
        return []
    }

    mutating func takeInHelp(_ input: Input, _ help: HelpState) -> [Effect] {
        var help = help
        guard case .key(let key) = input else { return [] }
        if help.menu.move(key, rows: commands(matching: help.query).count, page: size.rows - 6) {
            return replaceLayer(.help(help))
        }
        switch key {
        case .escape, .enter, .function(1): return closeLayer()
        case .character(let character): help.query.append(character)
        case .backspace:
            guard !help.query.isEmpty else { return closeLayer() }
            help.query.removeLast()
        case .control, .alt, .function, .named:
            guard Command.command(for: key, at: .tab(tab)) != .redraw else { return perform(.redraw) }
            layers.removeLast()
            return takeEverywhere(input, at: .tab(tab))
        }
        help.menu.reset()
        return replaceLayer(.help(help))
    }

    func drawHelp(_ help: HelpState, on surface: inout Surface) {
        let commands = commands(matching: help.query)
        surface.drawBox(
            title: Phrase.Command.help(language), columns: surface.area.columns - 4, rows: surface.area.rows
        ) { surface in
            let column = surface.put("› " + help.query, column: 1, row: 0, style: .strong)
            surface.setCursor(column: column, row: 0)
            let advice = Phrase.Layer.helpAdvice(language)
            if help.query.isEmpty { surface.put(advice, column: column + 1, row: 0, style: .quiet) }
            let window = help.menu.window(rows: commands.count, height: surface.area.rows - 1)
            for (row, index) in window.enumerated() {
                drawCommand(
                    commands[index], row: row + 1,
                    isChosen: help.menu.isMoved && index == min(help.menu.chosen, commands.count - 1),
                    on: &surface)
            }
        }
    }
}
