import Display
import Seminar
import Text
import Wording

/// The points that were put aside, to be taken up again at the viewed item.
struct ParkedRoom: Room {
    fileprivate var menu = Menu()

    func places(in context: Context) -> [Place] { [.list, .layer, .leading] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        key.leads || command.isOwnOfLists
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let parked = context.record.parkedIdeas
        if menu.move(command, rows: parked.count, page: context.size.rows / 2) { return [] }
        switch command {
        case .back, .parked: return [.close]
        case .choose:
            guard !parked.isEmpty else { return [.close] }
            let idea = parked[min(menu.chosen, parked.count - 1)]
            if context.isReadOnly { return [.tell(Phrase.Unavailable.readOnly, .warning)] }
            let deed = Deed.idea(idea.id, .takeUp(at: context.viewedItem?.id))
            return (parked.count == 1 ? [.close] : []) + [.record(deed)]
        default: return nil
        }
    }

    func picture(in context: Context) -> any Picture { ParkedPicture(context: context, menu: menu) }
}

extension Command {
    /// Whether lists know the command themselves, whatever its key.
    var isOwnOfLists: Bool { !entry.places.isDisjoint(with: [.list, .layer]) }
}

private struct ParkedPicture: Picture {
    let context: Context
    let menu: Menu

    func draw(on surface: inout Surface) {
        let parked = record.parkedIdeas
        let rows = min(max(2, parked.count + 1), surface.area.rows - 2)
        surface.drawBox(title: Phrase.Parking.title(language), columns: 76, rows: rows) { surface in
            let height = surface.area.rows - 1
            if parked.isEmpty {
                surface.put(Phrase.Closing.noParked(language), column: 1, row: 0, style: .quiet)
            }
            let window = menu.window(rows: parked.count, height: height)
            for (row, index) in window.enumerated() {
                let idea = parked[index]
                let item = idea.item.map(itemTitle) ?? ""
                let end = surface.area.columns - 1
                let place = item.truncated(toColumns: 24)
                surface.put(place, endingAt: end, row: row, style: .quiet)
                let column = surface.put(
                    record.number(of: idea), column: 1, row: row, style: .number)
                surface.put(
                    idea.text.replacing("\n", with: " "), column: column + 1, row: row,
                    limit: max(0, end - columns(of: place) - column - 2))
                if index == min(menu.chosen, parked.count - 1) {
                    surface.restyle(row: row) { $0.reverse = true }
                    surface.setCursor(column: 1, row: row)
                }
            }
            let title = viewedItem.map { itemTitle($0.id) } ?? ""
            surface.put(
                Phrase.Parking.keys(title, take: Command.choose.keyLabel, back: Command.back.keyLabel)(
                    language), column: 1, row: height, style: .key)
        }
    }
}
