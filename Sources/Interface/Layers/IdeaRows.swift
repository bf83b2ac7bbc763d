import Display
import Seminar
import Text
import Wording

/// A box with a short list of ideas and what its keys do: what the parked and the removed ones are chosen from.
struct IdeaRows: Picture {
    let context: Context
    let title: Phrase
    let ideas: [Idea]
    let menu: Menu
    /// What stands where there are none.
    let empty: Phrase
    let keys: Phrase
    /// What stands at the end of an idea's row.
    let detail: (Idea) -> String

    private static let detailColumns = 24

    func draw(on surface: inout Surface) {
        let rows = min(max(2, ideas.count + 1), surface.area.rows - 2)
        surface.drawBox(title: title(language), columns: 76, rows: rows) { surface in
            let height = surface.area.rows - 1
            if ideas.isEmpty { surface.put(empty(language), column: 1, row: 0, style: .quiet) }
            for (row, index) in menu.window(rows: ideas.count, height: height).enumerated() {
                draw(ideas[index], row: row, on: &surface)
                surface.setTouch(.row(ideas[index].id.description), row: row)
                if menu.isChosen(index, of: ideas.count) {
                    surface.select(row: row)
                    surface.setCursor(column: 1, row: row)
                }
            }
            surface.putKeys(
                keys(language), row: height, style: .key,
                position: menu.window(rows: ideas.count, height: height), of: ideas.count)
        }
    }

    private func draw(_ idea: Idea, row: Int, on surface: inout Surface) {
        let end = surface.area.columns - 1
        let detail = detail(idea).truncated(toColumns: Self.detailColumns)
        surface.put(detail, endingAt: end, row: row, style: .quiet)
        let column = surface.put(record.number(of: idea), column: 1, row: row, style: .number)
        surface.put(
            idea.text.replacing("\n", with: " "), column: column + 1, row: row,
            limit: max(0, end - columns(of: detail) - column - 2))
    }
}
