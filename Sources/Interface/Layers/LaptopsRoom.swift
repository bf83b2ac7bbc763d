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

extension JournalSummary {
    /// Whether its newest change lies in the future of this laptop's clock, by more than five minutes.
    fileprivate func isAhead(of now: Moment) -> Bool { newest.map { $0.seconds(since: now) > 300 } ?? false }
}

private struct LaptopsPicture: Picture {
    let context: Context
    let menu: Menu

    func draw(on surface: inout Surface) {
        let all = context.journals.sorted { ($0.value.writer, $0.key) < ($1.value.writer, $1.key) }
        let shared = SharedName.found(among: all.map { ($0.value.writer, $0.value.device) }).first
        let note = (shared.map(Phrase.Shell.sharedName) ?? Phrase.Layer.laptopsNote)(language)
        let out = Phrase.Layer.close(back: Command.back.keyLabel)(language)
        let notes = note.wrappedLines(
            toColumns: max(8, min(76, surface.area.columns) - 6 - Text.columns(of: out)))
        let rows = min(surface.area.rows - 2, all.count + 1 + notes.count)
        surface.drawBox(title: Phrase.Layer.laptops(language), columns: 76, rows: rows) { surface in
            let window = menu.window(rows: all.count, height: surface.area.rows - notes.count)
            for (row, index) in window.enumerated() {
                draw(all[index].value, tag: all[index].key, row: row, on: &surface)
                if menu.isChosen(index, of: all.count) {
                    surface.select(row: row)
                    surface.setCursor(column: 1, row: row)
                }
            }
            let last = surface.area.rows - notes.count
            for (row, line) in notes.enumerated() {
                surface.put(line, column: 1, row: last + row, style: shared == nil ? .quiet : .warning)
            }
            surface.putKeyLine(
                out, column: max(0, surface.area.columns - 1 - Text.columns(of: out)),
                row: surface.area.rows - 1)
        }
    }

    private func phrase(of fault: ClockFault) -> Phrase {
        switch fault.kind {
        case .setBack: Phrase.Layer.clockSetBack(seconds: fault.seconds)
        case .behind(let seen):
            Phrase.Layer.clockBehind(
                name(ofMakerOf: seen, besides: fault.change).fitted(toColumns: 12).trimmed,
                seconds: fault.seconds)
        }
    }

    /// Who made a change; where two laptops record under that name, the laptop.
    private func name(ofMakerOf seen: Change, besides other: Change) -> String {
        guard seen.by == other.by else { return seen.by }
        return context.record.tag(of: seen.id).flatMap { context.journals[$0]?.device } ?? seen.by
    }

    private func draw(_ journal: JournalSummary, tag: String, row: Int, on surface: inout Surface) {
        let own = tag == scribe.tag && !isReadOnly ? language.remark(Phrase.Layer.thisLaptop(language)) : ""
        var end = surface.area.columns - 1
        if let newest = journal.newest {
            let time = "\(shortDay(newest.day)) \(newest.clock(seconds: true))"
            let isAhead = journal.isAhead(of: context.now)
            let fault = isAhead ? Phrase.Layer.clockAhead : journal.clockFault.map(phrase)
            let text = fault.map { "! \($0(language)) \(time)" } ?? time
            surface.put(text, endingAt: end, row: row, style: fault == nil ? .quiet : .warning)
            end -= Text.columns(of: text) + 2
        }
        let changes = Phrase.Layer.changes(journal.changes)(language)
        surface.put(changes, endingAt: max(0, end), row: row)
        end -= Text.columns(of: changes) + 2
        // The name of the writer may be cut, and what is less than it, never what was counted.
        let writer = journal.writer.fitted(toColumns: max(8, min(22, end - 16)))
        let column = surface.put(writer, column: 1, row: row, limit: max(0, end - 1))
        let device = journal.device.isEmpty ? "" : " · \(journal.device)"
        surface.put(
            " \(own.isEmpty ? "" : own.trimmed + " ")\(tag)\(device)", column: column, row: row,
            style: .quiet,
            limit: max(0, end - column))
    }
}

extension ContextReader {
    /// The laptops whose newest change lies in the future of this one's clock, or that showed today that theirs is off.
    var laptopsOff: [String] {
        context.journals.values.filter {
            $0.isAhead(of: context.now) || $0.clockFault?.change.at.day == context.now.day
        }
        .map(\.writer).sorted()
    }
}
