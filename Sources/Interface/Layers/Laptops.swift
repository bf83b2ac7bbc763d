import Display
import Seminar
import Text
import Wording

// Who records on which laptop, when each was last heard of, and whose clock is off.

extension State {
    mutating func openLaptops() -> [Effect] {
        layers.append(.laptops(Menu()))
        return []
    }

    mutating func takeInLaptops(_ input: Input, _ menu: Menu) -> [Effect] {
        var menu = menu
        guard case .key(let key) = input else { return [] }
        if menu.move(key, rows: journals.count, page: size.rows / 2) { return replaceLayer(.laptops(menu)) }
        switch key {
        case .escape, .enter: return closeLayer()
        case .character, .control, .alt, .function, .named:
            layers.removeLast()
            return takeEverywhere(input, at: .tab(tab))
        }
    }

    func drawLaptops(_ menu: Menu, on surface: inout Surface) {
        let all = journals.sorted { ($0.value.writer, $0.key) < ($1.value.writer, $1.key) }
        let rows = min(surface.area.rows - 2, all.count + 2)
        surface.drawBox(title: Phrase.Layer.laptops(language), columns: 76, rows: rows) { surface in
            let window = menu.window(rows: all.count, height: surface.area.rows - 1)
            for (row, index) in window.enumerated() {
                draw(all[index].value, tag: all[index].key, row: row, on: &surface)
                if index == min(menu.chosen, all.count - 1) {
                    surface.restyle(row: row) { $0.reverse = true }
                    surface.setCursor(column: 1, row: row)
                }
            }
            let last = surface.area.rows - 1
            surface.put(Phrase.Layer.laptopsNote(language), column: 1, row: last, style: .quiet)
        }
    }

    private func draw(_ journal: JournalSummary, tag: String, row: Int, on surface: inout Surface) {
        let own = tag == self.tag && !isReadOnly ? " (\(Phrase.Layer.thisLaptop(language)))" : ""
        var column = surface.put(journal.writer.fitted(toColumns: 22), column: 1, row: row)
        column = surface.put(" \(tag)\(own)  ", column: column, row: row, style: .quiet)
        surface.put(Phrase.Layer.changes(journal.changes)(language), column: column, row: row)
        guard let newest = journal.newest else { return }
        let isAhead = newest.seconds(since: now) > Self.tolerableSeconds
        let text = "\(newest.day.short) \(newest.clock(seconds: true))"
        surface.put(
            isAhead ? "! \(Phrase.Layer.clockAhead(language)) \(text)" : text,
            endingAt: surface.area.columns - 1,
            row: row, style: isAhead ? .warning : .quiet)
    }

    /// How far another laptop's clock may be ahead of this one before it is pointed out.
    private static let tolerableSeconds = 300

    /// The laptops whose newest change lies in the future of this one's clock.
    var laptopsAhead: [String] {
        journals.values.filter { ($0.newest?.seconds(since: now) ?? 0) > Self.tolerableSeconds }.map(\.writer)
            .sorted()
    }
}
