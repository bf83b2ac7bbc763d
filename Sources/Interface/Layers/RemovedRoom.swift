import Display
import Seminar
import Text
import Wording

/// The ideas that were removed, the latest first, to be restored.
struct RemovedRoom: Room {
    fileprivate var menu = Menu()

    func places(in context: Context) -> [Place] { [.list, .layer] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool { command.isOwnOfLists }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let removed = context.record.removedIdeas
        if menu.move(command, rows: removed.count, page: context.size.rows / 2) { return [] }
        switch command {
        case .back: return [.close]
        case .choose:
            guard !removed.isEmpty else { return [.close] }
            if context.isReadOnly { return [.tell(Phrase.Unavailable.readOnly, .warning)] }
            let idea = removed[min(menu.chosen, removed.count - 1)]
            return (removed.count == 1 ? [.close] : []) + [.record(.idea(idea.id, .restore))]
        default: return nil
        }
    }

    func picture(in context: Context) -> any Picture { RemovedPicture(context: context, menu: menu) }
}

private struct RemovedPicture: Picture {
    let context: Context
    let menu: Menu

    func draw(on surface: inout Surface) {
        let removed = record.removedIdeas
        let rows = min(max(2, removed.count + 1), surface.area.rows - 2)
        surface.drawBox(title: Phrase.Ideas.removedTitle(language), columns: 76, rows: rows) { surface in
            let height = surface.area.rows - 1
            let window = menu.window(rows: removed.count, height: height)
            for (row, index) in window.enumerated() {
                let idea = removed[index]
                let column = surface.put(record.number(of: idea), column: 1, row: row, style: .number)
                let speaker = idea.speaker.map { name(of: $0) + ": " } ?? ""
                surface.put(
                    (speaker + idea.text).replacing("\n", with: " "), column: column + 1, row: row,
                    limit: max(0, surface.area.columns - column - 2))
                if index == min(menu.chosen, removed.count - 1) {
                    surface.restyle(row: row) { $0.reverse = true }
                    surface.setCursor(column: 1, row: row)
                }
            }
            let keys = Phrase.Ideas.removedKeys(restore: Command.choose.keyLabel, back: Command.back.keyLabel)
            surface.put(keys(language), column: 1, row: height, style: .key)
        }
    }
}
