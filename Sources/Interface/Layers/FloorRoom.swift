import Display
import Seminar
import Text
import Wording

/// Who may speak: the one who has the floor, those who wait, and a line to put someone down by letters or number.
///
/// Enter puts down whom the typed letters find; on the empty line it calls the next one. Nothing advances by itself.
struct FloorRoom: Room {
    fileprivate var list = ChoosingList(typing: TypingSettings(method: .off))

    func places(in context: Context) -> [Place] { [.floor, .layer, .list, .editor, .leading] }

    fileprivate var query: String { list.query.trimmed }

    fileprivate func found(in context: Context) -> [Picker.Entry] {
        query.isEmpty ? [] : context.record.speakers.choices(for: query).entries
    }

    func accepts(_ command: Command, by key: Key, in context: Context) -> Bool {
        switch command {
        case .moveUpQueue, .moveDownQueue, .withdraw: return query.isEmpty
        default: return true
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Outcome]? {
        let waiting = context.record.floor.waiting
        let found = found(in: context)
        switch command {
        case .back: return [.close]
        case .choose:
            let chosen = list
            list = ChoosingList(typing: TypingSettings(method: .off))
            return choose(chosen, found, in: context)
        case .withdraw:
            return list.chosen(of: waiting).map { [.record(.floor(.withdraw($0.id)))] } ?? []
        case .moveUpQueue: return move(-1, waiting, in: context)
        case .moveDownQueue: return move(1, waiting, in: context)
        default:
            let rows = query.isEmpty ? waiting.count : found.count
            return list.perform(command, rows: rows, page: context.size.rows / 2) ? [] : nil
        }
    }

    mutating func type(_ input: Input, in context: Context) -> [Outcome]? { list.type(input) ? [] : nil }

    private func choose(_ list: ChoosingList, _ found: [Picker.Entry], in context: Context) -> [Outcome] {
        let query = list.query.trimmed
        guard query.isEmpty else {
            guard let entry = list.chosen(of: found) else {
                // Who is not on the roster is taken in at once.
                return [.record(.floor(.askNew([ValueName.name: .string(query)])))]
            }
            return [.record(.floor(.ask(entry.code)))]
        }
        let floor = context.record.floor
        guard list.menu.isMoved, let request = list.chosen(of: floor.waiting) else {
            if floor.waiting.isEmpty, floor.speaking == nil { return [] }
            return [.record(.floor(floor.waiting.isEmpty ? .endTurn : .callNext))]
        }
        return [.record(.floor(.call(request.id)))]
    }

    /// Moves the chosen one of the queue past a neighbour; the choice goes with it.
    private mutating func move(_ step: Int, _ waiting: [FloorRequest], in context: Context) -> [Outcome] {
        guard let request = list.chosen(of: waiting) else { return [] }
        let chosen = min(list.menu.chosen, waiting.count - 1)
        list.menu = Menu(
            chosen: waiting.indices.contains(chosen + step) ? chosen + step : chosen, isMoved: true)
        return [.record(.floor(.move(request.id, by: step)))]
    }

    func picture(in context: Context) -> any Picture { FloorPicture(context: context, room: self) }
}

/// The queue over the screen.
private struct FloorPicture: Picture {
    let context: Context
    let room: FloorRoom

    func draw(on surface: inout Surface) {
        surface.drawBox(title: Phrase.Floor.title(language), columns: 72, rows: surface.area.rows - 4) {
            surface in
            FloorLine(context: context).draw(row: 0, on: &surface)
            let slice = room.list.field.slice(columns: max(2, surface.area.columns - 6))
            surface.put("›", column: 1, row: 1, style: .current)
            surface.put(slice.text, column: 3, row: 1, ellipsis: false)
            surface.setCursor(column: 3 + slice.caretColumn, row: 1)
            let last = surface.area.rows - 1
            surface.put(floorKeys(language), column: 1, row: last, style: .key)
            let query = room.query
            let area = Area(column: 0, row: 2, columns: surface.area.columns, rows: last - 2)
            surface.draw(in: area) { surface in
                if query.isEmpty {
                    drawWaiting(room.list.menu, on: &surface)
                } else {
                    drawFound(room.found(in: context), room.list.menu, on: &surface)
                }
            }
        }
    }

    private var floorKeys: Phrase {
        Phrase.Floor.keys(
            up: Command.moveUpQueue.keyLabel, down: Command.moveDownQueue.keyLabel,
            ask: Command.choose.keyLabel,
            rows: Command.rowKeys, withdraw: Command.withdraw.keyLabel, back: Command.back.keyLabel)
    }

    private func drawWaiting(_ menu: Menu, on surface: inout Surface) {
        let waiting = record.floor.waiting
        if waiting.isEmpty { drawNobodyWaits(on: &surface) }
        let done = record.floor.done(since: currentItem?.facts.started)
        let rows = surface.area.rows
        let doneRows = rows < 8 ? 0 : min(done.count, max(rows / 3, rows - max(2, waiting.count) - 2))
        if doneRows > 0 { drawDone(done.suffix(doneRows), from: rows - doneRows - 1, on: &surface) }
        let window = menu.window(rows: waiting.count, height: doneRows > 0 ? rows - doneRows - 2 : rows)
        for (row, index) in window.enumerated() {
            let request = waiting[index]
            let since = stopwatch(max(0, now.seconds(since: request.asked)))
            let end = surface.area.columns - 1 - columns(of: since)
            surface.put(
                "\(index + 1). \(speakerTitle(of: request.person))", column: 3, row: row,
                limit: max(0, end - 4))
            surface.put(since, endingAt: surface.area.columns - 1, row: row, style: .quiet)
            if menu.isMoved, index == min(menu.chosen, waiting.count - 1) {
                surface.restyle(row: row) { $0.reverse = true }
            }
        }
    }

    private func drawNobodyWaits(on surface: inout Surface) {
        surface.put(
            Phrase.Floor.nobodyWaits(ask: Command.choose.keyLabel)(language), column: 3, row: 0, style: .quiet
        )
        guard !record.groupsToPresent.isEmpty else { return }
        let key = Command.presentGroups.keyLabel
        surface.put(Phrase.Floor.groupsAdvice(key)(language), column: 3, row: 1, style: .quiet)
    }

    private func drawDone(_ done: some Collection<FloorRequest>, from first: Int, on surface: inout Surface) {
        surface.put(Phrase.Floor.done(language), column: 3, row: first, style: .quiet)
        for (index, request) in done.enumerated() {
            let row = first + 1 + index
            let time = stopwatch(request.spokenSeconds(at: now))
            let end = surface.area.columns - 1 - columns(of: time)
            surface.put(
                "✓ \(speakerTitle(of: request.person))", column: 3, row: row, style: .done,
                limit: max(0, end - 4))
            surface.put(time, endingAt: surface.area.columns - 1, row: row, style: .done)
        }
    }

    private func drawFound(_ found: [Picker.Entry], _ menu: Menu, on surface: inout Surface) {
        let spoken = record.floor.spokenSeconds(at: now)
        for (row, index) in menu.window(rows: found.count, height: surface.area.rows).enumerated() {
            let entry = found[index]
            surface.put(name(of: entry.code), column: 3, row: row)
            let total = spoken[entry.code].map { stopwatch($0) } ?? Phrase.Floor.notSpoken(language)
            surface.put(total, endingAt: surface.area.columns - 1, row: row, style: .quiet)
            if index == min(menu.chosen, found.count - 1) { surface.restyle(row: row) { $0.reverse = true } }
        }
    }
}

/// Who has the floor and for how long, or that it is free, in one row.
struct FloorLine: ContextReader {
    let context: Context
    var withTheme = true

    /// Draws the row; returns the column after it.
    @discardableResult
    func draw(column: Int = 1, row: Int, on surface: inout Surface) -> Int {
        guard let speaking = record.floor.speaking else {
            return surface.put(Phrase.Floor.free(language), column: column, row: row, style: .quiet)
        }
        let seconds = speaking.spokenSeconds(at: now)
        let isOver = record.room.speakerLimit.map { seconds > $0 } ?? false
        let limit = record.room.speakerLimit.map { " / \(stopwatch($0))" } ?? ""
        let isGroup = record.programme.groups.contains { $0.id == speaking.person }
        let label = (isGroup ? Phrase.Floor.presenting : Phrase.Floor.speaking)(language)
        let name = withTheme ? speakerTitle(of: speaking.person) : name(of: speaking.person)
        let text = "\(label): \(name) (\(stopwatch(seconds))\(limit))"
        return surface.put(
            (isOver ? "!!! " : "") + text, column: column, row: row, style: isOver ? .alarm : .current)
    }

    /// The queue, and below it who has had the floor in the current item, the last ones where there is little room.
}
