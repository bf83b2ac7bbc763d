import Display
import Seminar
import Text
import Wording

// The agenda on the run screen: a pane beside the viewed item, or its neighbours above it where columns are few.

/// The agenda of all sessions, as lines; whole titles where there is room for them, else short ones.
struct AgendaPicture: Picture {
    let context: Context
    let timetable: Timetable

    /// The columns that the pane gets of a screen; 0 where there is none.
    static func columns(of screen: Int, in context: Context) -> Int {
        // Whoever reads row by row has nothing beside the item.
        guard screen >= 76, !context.settings.accessible else { return 0 }
        let isWide = screen >= 110
        let titles = context.items.map { item in
            context.conflictSign(of: item)
                + (isWide ? item.item.title(context.language) : context.shortTitle(of: item))
        }
        // Besides the title: signs and number before it, the time after it, on a wide screen with the plan.
        let wanted = (titles.map { Text.columns(of: $0) }.max() ?? 0) + (isWide ? 22 : 15)
        return min(max(34, min(60, screen * 3 / 8)), max(30, wanted))
    }

    func draw(on surface: inout Surface) {
        let height = surface.area.rows
        let columns = surface.area.columns
        let numbers = record.itemNumbers
        // Whole titles are wrapped only where they may have room.
        let most = Line(text: "").textColumns(of: columns) - Self.headColumns
        let least = items.reduce(record.programme.sessions.count) {
            $0 + $1.item.title(language).leastLines(ofColumns: most)
        }
        var lines = least <= height ? lines(columns: columns, numbers, whole: true) : []
        if max(least, lines.count) > height { lines = self.lines(columns: columns, numbers, whole: false) }
        let viewed = lines.firstIndex { $0.isViewed } ?? 0
        let window = Menu(chosen: viewed).window(rows: lines.count, height: height)
        for (row, index) in window.enumerated() { draw(lines[index], row: row, on: &surface) }
    }

    /// Draws so many neighbours of the viewed item on each side of it, a row each; returns the row after them.
    func drawNeighbours(_ reach: Int, on surface: inout Surface) -> Int {
        let numbers = record.itemNumbers
        let items = items
        let viewed = viewedItemID
        guard let place = items.firstIndex(where: { $0.id == viewed }) else { return 0 }
        let first = max(0, min(place - reach, items.count - 2 * reach - 1))
        let shown = items[first..<min(items.count, first + 2 * reach + 1)]
        for (row, item) in shown.enumerated() {
            let line = itemLines(
                of: item, numbers, session: nil, viewed: viewed, columns: surface.area.columns, whole: true)
            if let line = line.first { draw(line, row: row, on: &surface) }
        }
        return shown.count
    }

    // MARK: Lines

    /// The columns of sign and number before a title, at the least.
    private static let headColumns = 5

    /// One line of the agenda.
    private struct Line {
        var text: String
        /// By the programme, beside the other time.
        var plan = ""
        var time = ""
        var style = Style.plain
        /// The item that the line belongs to; nil for a session's.
        var item: String?
        var isViewed = false
        var isSession = false

        /// The columns of the times; those of a time alone stand under one another.
        var timeColumns: Int { max(6, Text.columns(of: time)) }

        /// The columns that the text has in a pane of so many, from the second one on.
        func textColumns(of columns: Int) -> Int {
            max(0, columns - timeColumns - (plan.isEmpty ? 0 : Text.columns(of: plan) + 1) - 3)
        }
    }

    private func lines(columns: Int, _ numbers: [String: Int], whole: Bool) -> [Line] {
        let items = Dictionary(grouping: items, by: \.sessionID)
        let viewed = viewedItemID
        return record.programme.sessions.flatMap { session in
            let place = session.place.map { " · \($0(language))" } ?? ""
            let lines = (items[session.id] ?? []).flatMap {
                itemLines(of: $0, numbers, session: session, viewed: viewed, columns: columns, whole: whole)
            }
            let head = Line(
                text: " \(Phrase.shortDay(session.day)(language))\(place) ",
                plan: lines.contains { !$0.plan.isEmpty } ? Phrase.Run.agendaTimes(language) : "",
                style: .strong, isSession: true)
            return [head] + lines
        }
    }

    /// The lines of an item: sign, number, title as far as it goes, and the time on the first.
    ///
    /// - Parameter session: the one that its times stand under; nil where they stand under today.
    private func itemLines(
        of item: AgendaItem, _ numbers: [String: Int], session: Session?, viewed: String?, columns: Int,
        whole: Bool
    ) -> [Line] {
        let entry = timetable.item(item.id)
        let isCurrent = item.id == record.room.currentItem
        let isClashing = entry?.clash != nil
        let isOver = entry?.state == .done || entry?.state == .skipped
        // Of the item that runs, how little time is left.
        let current = entry.map { $0.state == .running ? warning(of: $0).ink : .current } ?? .current
        let style: Style = isClashing ? .warning : isCurrent ? current : isOver ? .done : .plain
        let sign = isClashing ? "!" : entry.map { self.sign(of: $0, isCurrent: isCurrent) } ?? " "
        let number = numbers[item.id].map { ($0 < 10 ? " " : "") + "\($0)" } ?? "  "
        let head = "\(sign) \(number) "
        let day = session.map(agendaDay) ?? now.day
        let time = entry.map { self.time(of: $0, under: day) } ?? ""
        let isPlanShown = columns >= 44 && (entry?.predictedStart ?? item.facts.started) != nil
        let plan = isPlanShown ? entry?.plannedStart.map { agendaClock($0, under: day) } ?? "" : ""
        let first = Line(
            text: head, plan: plan, time: time, style: style, item: item.id,
            isViewed: item.id == viewed)
        let room = max(1, first.textColumns(of: columns) - Text.columns(of: head))
        let title =
            conflictSign(of: item)
            + (whole && session != nil ? item.item.title(language) : shortTitle(of: item))
        let parts = session == nil ? [title] : title.wrappedLines(toColumns: room)
        return parts.enumerated().map { index, part in
            let blank = String(repeating: " ", count: Self.headColumns)
            var line = index == 0 ? first : Line(text: blank, style: style)
            line.text += part
            line.item = first.item
            line.isViewed = first.isViewed
            return line
        }
    }

    private func draw(_ line: Line, row: Int, on surface: inout Surface) {
        let end = surface.area.columns - 1
        if line.isSession {
            surface.horizontalLine(row: row, style: .line)
            let column = surface.put(
                line.text, column: 1, row: row, style: line.style, limit: max(0, end - 1))
            // What the two columns of times are.
            let heads = " \(line.plan) "
            if !line.plan.isEmpty, column + Text.columns(of: heads) < end {
                surface.put(heads, endingAt: end, row: row, style: .quiet)
            }
            return
        }
        if let item = line.item { surface.setTouch(.row(item), row: row) }
        let limit = line.textColumns(of: surface.area.columns)
        surface.put(line.text, column: 1, row: row, style: line.style, limit: limit)
        surface.put(line.plan, endingAt: end - line.timeColumns - 1, row: row, style: .quiet)
        surface.put(line.time, endingAt: end, row: row, style: line.style)
        guard line.isViewed else { return }
        surface.restyle(row: row) { cell in
            cell = line.style
            cell.dim = false
            cell.reverse = true
        }
    }

    /// What became of an item, as a sign that needs no colour.
    private func sign(of entry: ItemTimes, isCurrent: Bool) -> String {
        switch entry.state {
        case .running: "▶"
        case .paused: "‖"
        case .done: entry.isEndKnown ? "✓" : "?"
        case .skipped: "–"
        case .deferred: "↓"
        case .toCome: isCurrent ? "▸" : " "
        }
    }

    /// When an item began, or `~` and when it is expected to; what else became of it in words.
    private func time(of entry: ItemTimes, under day: Day) -> String {
        switch entry.state {
        case .skipped: return Phrase.Run.skipped(language)
        case .deferred: return Phrase.Run.later(language)
        case .toCome, .running, .paused, .done: break
        }
        if let started = entry.item.facts.started { return agendaClock(started, under: day) }
        if let predicted = entry.predictedStart { return "~" + agendaClock(predicted, under: day) }
        return entry.plannedStart.map { agendaClock($0, under: day) } ?? ""
    }
}

extension ContextReader {
    /// The day that the times of a session stand under in the agenda; in a rehearsal that of the rehearsal.
    func agendaDay(of session: Session) -> Day { record.rehearsal ?? session.day }

    /// A time of day in the agenda, where columns are few: its day before it where it stands under another one.
    func agendaClock(_ moment: Moment, under day: Day) -> String {
        (moment.day == day ? "" : Phrase.shortDay(moment.day)(language) + " ") + moment.clock()
    }
}
