import Display
import Seminar
import Text
import Wording

/// Who records on which laptop, when each was last heard of, and whose clock is off.
struct LaptopsRoom: Room {
    private var menu = Menu()

    func places(in context: Context) -> [KeyPlace] { [.list, .layer] }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        if menu.move(command, rows: context.journals.count, page: context.size.rows / 2) { return [] }
        // A key of what lies beneath closes the list and does it.
        return command == .back || command == .choose ? [.close] : [.close, .perform(command)]
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? {
        guard case .key = input else { return nil }
        return [.close, .pass(input)]
    }

    func picture(in context: Context) -> any Picture { LaptopsPicture(context: context, menu: menu) }
}

/// How many seconds another laptop's clock may be ahead of this one before it is pointed out.
private let tolerableSeconds = 300

private struct LaptopsPicture: Picture {
    let context: Context
    let menu: Menu

    func draw(on surface: inout Surface) {
        let all = context.journals.sorted { ($0.value.writer, $0.key) < ($1.value.writer, $1.key) }
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
            let shared = SharedName.found(among: all.map { ($0.value.writer, $0.value.device) }).first
            surface.put(
                (shared.map(Phrase.Shell.sharedName) ?? Phrase.Layer.laptopsNote)(language), column: 1,
                row: last,
                style: shared == nil ? .quiet : .warning)
        }
    }

    private func draw(_ journal: JournalSummary, tag: String, row: Int, on surface: inout Surface) {
        let own = tag == scribe.tag && !isReadOnly ? language.remark(Phrase.Layer.thisLaptop(language)) : ""
        var column = surface.put(journal.writer.fitted(toColumns: 22), column: 1, row: row)
        let device = journal.device.isEmpty ? "" : " · \(journal.device)"
        column = surface.put(" \(tag)\(device)\(own)  ", column: column, row: row, style: .quiet)
        surface.put(Phrase.Layer.changes(journal.changes)(language), column: column, row: row)
        guard let newest = journal.newest else { return }
        let isAhead = newest.seconds(since: context.now) > tolerableSeconds
        let text = "\(shortDay(newest.day)) \(newest.clock(seconds: true))"
        surface.put(
            isAhead ? "! \(Phrase.Layer.clockAhead(language)) \(text)" : text,
            endingAt: surface.area.columns - 1,
            row: row, style: isAhead ? .warning : .quiet)
    }
}

extension ContextReader {
    /// The laptops whose newest change lies in the future of this one's clock.
    var laptopsAhead: [String] {
        context.journals.values.filter {
            ($0.newest?.seconds(since: context.now) ?? 0) > tolerableSeconds
        }
        .map(\.writer).sorted()
    }
}
