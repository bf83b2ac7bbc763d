import Display
import Seminar
import Text
import Wording

/// Every command and every key, in groups by the places where the keys work; typing filters, also by key.
struct HelpRoom: Room {
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [KeyPlace] { [.layer, .list, .editor] }

    var needsReasons: Bool { true }

    /// The commands of a page: of the rows in sight some are the headings of groups.
    private static func page(in context: Context) -> Int { max(1, (context.size.rows - 6) * 3 / 4) }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        switch command {
        case .back, .choose, .help: return [.close]
        case .redraw: return nil
        default:
            let rows = groups(in: context).reduce(0) { $0 + $1.commands.count }
            return list.performOrPass(command, rows: rows, page: Self.page(in: context))
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        list.typeOrPass(input)
    }

    /// The commands that are found, by the place of their keys; those without one at last.
    fileprivate func groups(in context: Context) -> [HelpGroup] {
        let found = list.rows { Command.found(by: $0, in: context.language, named: false) }
        let known = Set(found)
        let groups = KeyPlace.all.map { place in
            HelpGroup(place: place, commands: place.commands.filter(known.contains))
        }
        let rest = HelpGroup(place: nil, commands: found.filter { $0.entry.keys.isEmpty })
        return (groups + [rest]).filter { !$0.commands.isEmpty }
    }

    func picture(in context: Context) -> any Picture { HelpPicture(context: context, room: self) }
}

/// The commands that have keys at a place.
private struct HelpGroup {
    /// Nil for commands that no key does.
    let place: KeyPlace?
    let commands: [Command]

    var title: Phrase { place?.title ?? Phrase.Layer.withoutKeys }
}

private struct HelpPicture: Picture {
    let context: Context
    let room: HelpRoom

    private enum Line {
        case title(Phrase)
        case command(Command, KeyPlace?, index: Int)
    }

    func draw(on surface: inout Surface) {
        let lines = lines
        surface.drawBox(
            title: Phrase.Command.help(language), columns: min(100, surface.area.columns - 4),
            rows: surface.area.rows
        ) { surface in
            let column = room.list.drawLine(row: 0, on: &surface)
            let advice = Phrase.Layer.helpAdvice(back: Command.back.keyLabel)(language)
            if room.list.query.isEmpty {
                surface.putKeyLine(advice, column: column + 1, row: 0, style: .quiet)
            }
            let height = surface.area.rows - 1
            let chosen = chosen(of: lines)
            let window = Menu(chosen: chosen ?? 0).window(rows: lines.count, height: height)
            surface.putPosition(window, of: lines.count, row: 0)
            for (row, line) in window.enumerated() {
                switch lines[line] {
                case .title(let title):
                    surface.horizontalLine(row: row + 1, style: .line)
                    surface.put(" \(title(language)) ", column: 1, row: row + 1, style: .title)
                case .command(let command, let place, _):
                    CommandLine(
                        context: context, command: command, keys: place.map(command.entry.keys) ?? []
                    )
                    .draw(row: row + 1, isChosen: line == chosen && room.list.menu.isMoved, on: &surface)
                }
            }
        }
    }

    private var lines: [Line] {
        var index = 0
        var lines: [Line] = []
        for group in room.groups(in: context) {
            lines.append(.title(group.title))
            for command in group.commands {
                lines.append(.command(command, group.place, index: index))
                index += 1
            }
        }
        return lines
    }

    /// The line of the chosen command; its group's title is in sight with the first.
    private func chosen(of lines: [Line]) -> Int? {
        let most = lines.reduce(0) { if case .command(_, _, let index) = $1 { max($0, index) } else { $0 } }
        return lines.firstIndex { line in
            if case .command(_, _, let index) = line {
                index == min(room.list.menu.chosen, most)
            } else {
                false
            }
        }
    }
}
