import Display
import Seminar
import Text
import Wording

/// One day on an axis of time: what was planned above what was, or is likely to be, item by item.
struct TimelineRoom: Room {
    /// Which session of the programme, counted from 0.
    private(set) var session: Int
    /// The first item shown.
    private(set) var top = 0

    /// Opens at the session of the viewed item.
    init(in context: Context) {
        let id = context.viewedItem?.sessionID
        session = context.record.programme.sessions.firstIndex { $0.id == id } ?? 0
    }

    func places(in context: Context) -> [KeyPlace] { [.timeline, .wholeList, .layer, .leading] }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        key.leads || command.isOwnOfViews
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let sessions = context.timetable.sessions
        let items = sessions.indices.contains(session) ? sessions[session].items.count : 0
        switch command {
        case .back, .choose, .timeline: return [.close]
        case .previousSession: show(max(0, session - 1))
        case .nextSession: show(max(0, min(sessions.count - 1, session + 1)))
        case .previousRow: top = max(0, top - 1)
        case .nextRow: top = max(0, min(items - 1, top + 1))
        case .previousPage, .nextPage, .firstRow, .lastRow: return []
        default: return nil
        }
        return []
    }

    private mutating func show(_ session: Int) {
        self.session = session
        top = 0
    }

    func picture(in context: Context) -> any Picture { TimelinePicture(context: context, room: self) }
}

private struct TimelinePicture: Picture {
    let context: Context
    let room: TimelineRoom

    func draw(on surface: inout Surface) {
        let sessions = timetable.sessions
        guard sessions.indices.contains(room.session) else { return }
        let times = sessions[room.session]
        let place = times.session.place.map { " · \($0(language))" } ?? ""
        let day = "\(Phrase.shortDay(times.session.day)(language))\(place)"
        let behind = times.behindSeconds.map { Phrase.Time.behind($0)(language) }
        let title = [Phrase.Timeline.title(language), day, behind].compactMap { $0 }.joined(separator: " · ")
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let columns = surface.area.columns
            let titles = times.items.map { Text.columns(of: shortTitle(of: $0.item)) + 4 }
            let label = min(30, columns * 2 / 5, max(columns * 3 / 10, titles.max() ?? 0))
            let axis = TimeAxis(times, columns: columns - label - 2)
            drawAxis(axis, column: label + 1, on: &surface)
            let height = surface.area.rows - 2
            for (index, entry) in times.items.dropFirst(room.top).prefix(max(0, height / 2)).enumerated() {
                draw(entry, axis, label: label, row: 1 + index * 2, on: &surface)
            }
            surface.putKeys(
                Phrase.Timeline.legend(
                    sessions: Command.previousSession.keyLabel + Command.nextSession.keyLabel,
                    back: Command.back.keyLabel)(language), row: surface.area.rows - 1, style: .quiet)
        }
    }

    /// The hours along the top, and now as a line through all rows.
    private func drawAxis(_ axis: TimeAxis, column: Int, on surface: inout Surface) {
        for mark in axis.marks {
            surface.put(mark.clock(), column: column + axis.column(of: mark), row: 0, style: .quiet)
        }
        if axis.holds(now) {
            surface.verticalLine(
                column: column + axis.column(of: now), rows: 1..<max(1, surface.area.rows - 1),
                style: .current)
        }
    }

    private func draw(
        _ entry: ItemTimes, _ axis: TimeAxis, label: Int, row: Int, on surface: inout Surface
    ) {
        let number = record.itemNumbers[entry.item.id].map { ($0 < 10 ? " " : "") + "\($0)" } ?? "  "
        let isSkipped = entry.state == .skipped
        let style: Style = entry.isCurrent ? .current : isSkipped ? .done : .plain
        let day = timetable.session(of: entry.item.id).map { agendaDay(of: $0.session) } ?? now.day
        surface.put(
            "\(number) \(shortTitle(of: entry.item))", column: 1, row: row, style: style, limit: label - 1)
        surface.put(
            spans(of: entry, under: day, columns: label - 4), column: 4, row: row + 1, style: .quiet,
            limit: max(0, label - 4))
        func bar(_ sign: String, from start: Moment?, to end: Moment?, row: Int, style: Style) {
            guard let start, let end else { return }
            let first = axis.column(of: start)
            let length = max(1, axis.column(of: end) - first)
            surface.put(
                String(repeating: sign, count: length), column: label + 1 + first, row: row, style: style,
                ellipsis: false)
        }
        bar("░", from: entry.plannedStart, to: entry.plannedEnd, row: row, style: .quiet)
        guard let start = entry.predictedStart else { return }
        let isBegun = entry.item.facts.started != nil
        let isLate = entry.overSeconds > 0 || entry.clash != nil
        let colour: Style = isLate ? .warning : isBegun ? .good : .plain
        bar("▒", from: start, to: entry.predictedEnd, row: row + 1, style: colour)
        guard isBegun else { return }
        let past = entry.state == .done ? entry.predictedEnd : entry.predictedEnd.map { min($0, now) } ?? now
        bar("█", from: start, to: past, row: row + 1, style: colour)
    }

    /// When it was, or is likely to be, in figures, with the plan where there is room; what else became of it in words.
    private func spans(of entry: ItemTimes, under day: Day, columns: Int) -> String {
        switch entry.state {
        case .skipped: return Phrase.Run.skipped(language)
        case .deferred: return Phrase.Run.deferred(language)
        case .toCome, .running, .paused, .done: break
        }
        guard let start = entry.predictedStart else { return "" }
        let begin = (entry.item.facts.started == nil ? "~" : "") + agendaClock(start, under: day)
        let end = entry.predictedEnd.map { end in
            "–\(entry.isEndKnown ? "" : "~")\(end.day == start.day ? end.clock() : agendaClock(end, under: day))"
        }
        let span = begin + (end ?? "")
        if Text.columns(of: span) > columns { return begin }
        if let clash = entry.clash { return "\(span) ! \(Phrase.Time.fit(.clash(clash))(language))" }
        let plan = entry.plannedStart.flatMap { start in
            entry.plannedEnd.map { " (\(agendaClock(start, under: day))–\($0.clock()))" }
        }
        return plan.map { Text.columns(of: span + $0) <= columns ? span + $0 : span } ?? span
    }
}

/// Moments of a session as columns.
struct TimeAxis {
    private let start: Moment
    private let end: Moment
    private let columns: Int

    /// From the half hour before anything was or was to be, to the half hour after everything.
    init(_ times: SessionTimes, columns: Int) {
        let first = times.items.compactMap(\.predictedStart).min().map { min($0, times.plannedStart) }
        let last = times.items.compactMap(\.predictedEnd).max().map { max($0, times.plannedEnd) }
        let start = first ?? times.plannedStart
        let end = last ?? times.plannedEnd
        self.start = start.adding(seconds: -(start.secondOfDay % Self.step))
        self.end = end.adding(seconds: Self.step - end.secondOfDay % Self.step)
        self.columns = max(1, columns)
    }

    private static let step = 30 * 60

    func holds(_ moment: Moment) -> Bool { start <= moment && moment <= end }

    func column(of moment: Moment) -> Int {
        let span = max(1, end.seconds(since: start))
        return min(columns, max(0, columns * moment.seconds(since: start) / span))
    }

    /// The half hours, or as many of the hours as have room for their names.
    var marks: [Moment] {
        let span = max(1, end.seconds(since: start))
        var step = Self.step
        while columns * step / span < 7, step < span { step *= 2 }
        return stride(from: 0, through: span, by: step).map { start.adding(seconds: $0) }
            .filter { column(of: $0) + 5 <= columns }
    }
}
