import Display
import Seminar
import Text
import Wording

/// Every command and every key; typing filters, also by key.
struct HelpRoom: Room {
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [Place] { [.layer, .list, .editor] }

    var needsReasons: Bool { true }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .back, .choose, .help: return [.close]
        case .deleteBackward where list.query.isEmpty: return [.close]
        case .redraw: return nil
        default:
            let rows = Command.found(by: list.query, in: context.language, named: false).count
            if list.perform(command, rows: rows, page: context.size.rows - 6) { return [] }
            // A key of what lies beneath closes the help and does it.
            return [.close, .perform(command)]
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        if list.type(input) { return [] }
        guard case .key = input else { return nil }
        return [.close, .pass(input)]
    }

    func picture(in context: Context) -> any Picture { HelpPicture(context: context, room: self) }
}

private struct HelpPicture: Picture {
    let context: Context
    let room: HelpRoom

    func draw(on surface: inout Surface) {
        let commands = Command.found(by: room.list.query, in: language, named: false)
        surface.drawBox(
            title: Phrase.Command.help(language), columns: surface.area.columns - 4, rows: surface.area.rows
        ) { surface in
            let column = room.list.drawLine(row: 0, on: &surface)
            let advice = Phrase.Layer.helpAdvice(back: Command.back.keyLabel)(language)
            if room.list.query.isEmpty { surface.put(advice, column: column + 1, row: 0, style: .quiet) }
            let window = room.list.menu.window(rows: commands.count, height: surface.area.rows - 1)
            for (row, index) in window.enumerated() {
                CommandLine(context: context, command: commands[index]).draw(
                    row: row + 1,
                    isChosen: room.list.menu.isMoved
                        && index == min(room.list.menu.chosen, commands.count - 1),
                    on: &surface)
            }
        }
    }
}
