import Display
import Seminar
import Text
import Wording

/// One day on an axis of time: what was planned above what was, or is likely to be, item by item.
package struct TimelineState: Hashable, Sendable {
    /// Which session of the programme, counted from 0.
    var session: Int
    /// The first item shown.
    var top = 0
}

extension State {
    /// Opens at the session of the viewed item.
    mutating func openTimeline() -> [Effect] {
        let id = viewedItem?.sessionID
        let session = record.programme.sessions.firstIndex { $0.id == id } ?? 0
        layers.append(.timeline(TimelineState(session: session)))
        return []
    }

    mutating func takeInTimeline(_ input: Input, _ timeline: TimelineState) -> [Effect] {
        var timeline = timeline
        guard case .key(let key) = input else { return [] }
        let sessions = timetable.sessions
        let items = sessions.indices.contains(timeline.session) ? sessions[timeline.session].items.count : 0
        switch key {
        case .escape, .enter: return closeLayer()
        case .named(.left, _): timeline = TimelineState(session: max(0, timeline.session - 1))
        case .named(.right, _):
            timeline = TimelineState(session: max(0, min(sessions.count - 1, timeline.session + 1)))
        case .named(.up, _): timeline.top = max(0, timeline.top - 1)
        case .named(.down, _): timeline.top = max(0, min(items - 1, timeline.top + 1))
        case .control, .alt, .function: return takeLeadingKey(key, closing: .timeline)
        case .character, .named: return []
        }
        return replaceLayer(.timeline(timeline))
    }

    /// What leads the room works over the views of the day too; the key that opened one closes it.
    mutating func takeLeadingKey(_ key: Key, closing own: Command) -> [Effect] {
        guard let command = Command.command(for: key, at: .tab(.run)), !command.isTyping else { return [] }
        return command == own ? closeLayer() : perform(command)
    }

    func drawTimeline(_ timeline: TimelineState, on surface: inout Surface) {
        let sessions = timetable.sessions
        guard sessions.indices.contains(timeline.session) else { return }
        let times = sessions[timeline.session]
        let place = times.session.place.map { " · \($0(language))" } ?? ""
        let day = "\(times.session.day.short)\(place)"
        let behind = times.behindSeconds.map { Phrase.Time.behind($0)(language) }
        let title = [Phrase.Timeline.title(language), day, behind].compactMap { $0 }.joined(separator: " · ")
        surface.drawBox(title: title, columns: surface.area.columns, rows: surface.area.rows) { surface in
            let columns = surface.area.columns
            let label = min(30, columns * 3 / 10)
            let axis = TimeAxis(times, columns: columns - label - 2)
            drawAxis(axis, column: label + 1, on: &surface)
            let height = surface.area.rows - 2
            for (index, entry) in times.items.dropFirst(timeline.top).prefix(max(0, height / 2)).enumerated()
            {
                draw(entry, axis, label: label, row: 1 + index * 2, on: &surface)
            }
            surface.put(
                Phrase.Timeline.legend(language), column: 1, row: surface.area.rows - 1, style: .quiet)
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
        let number = (items.firstIndex { $0.id == entry.item.id } ?? 0) + 1
        let title =
            "\(number < 10 ? " " : "")\(number) \((entry.item.item.short ?? entry.item.item.title)(language))"
        let style: Style = entry.isCurrent ? .current : .plain
        surface.put(title, column: 1, row: row, style: style, limit: label - 1)
        surface.put(spans(of: entry), column: 4, row: row + 1, style: .quiet, limit: max(0, label - 4))
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

    /// When it was, or is likely to be, in figures; what else became of it in words.
    private func spans(of entry: ItemTimes) -> String {
        switch entry.state {
        case .skipped: return Phrase.Run.skipped(language)
        case .deferred: return Phrase.Run.deferred(language)
        case .toCome, .running, .paused, .done: break
        }
        guard let start = entry.predictedStart else { return "" }
        let begin = (entry.item.facts.started == nil ? "~" : "") + start.clock()
        let end = entry.predictedEnd.map { "–\(entry.state == .done ? "" : "~")\($0.clock())" } ?? ""
        let late = entry.clash.map { " ! \(Phrase.Time.fit(.clash($0))(language))" } ?? ""
        return begin + end + late
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
